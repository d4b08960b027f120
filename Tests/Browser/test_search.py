"""The search page, as a reader meets it: by keyboard, by ear, without JavaScript, on a small screen."""

from contextlib import asynccontextmanager

import pytest
from chromium import chromium
from chromium import run as run_in_browser
from judge_accessibility import judge_accessibility
from playwright.async_api import expect
from server import served
from tab import Tab, View

# For each site: the search page, a synonym, and the page that it must find.
NAMES = {
    "/": [
        ("search/", "pinched nerve", "conditions/sciatica/"),
        ("search/", "anticoagulant", "glossary/#blood-thinner"),
        ("search/", "anticoagulant", "about-ims/before-you-start/"),
    ],
    "/ims/": [
        ("search/", "lumbago", "conditions/low-back-pain/"),
        ("fr/search/", "lombalgie", "fr/conditions/low-back-pain/"),
    ],
}

# The third site has no more to be searched for.
pytestmark = pytest.mark.parametrize("site", ["the sample site", "a group's site"], indirect=True, scope="session")


@asynccontextmanager
async def opened(site, address, expected=(), **options):
    async with chromium() as browser:
        with served(site) as origin:
            context = await browser.new_context(**options)
            page = await context.new_page()
            messages = []
            page.on("console", lambda message: messages.append(message.text))
            page.on("pageerror", lambda error: messages.append(error.message))
            await page.goto(origin + site.path + address)
            yield page
            assert [m for m in messages if not any(e in m for e in expected)] == []


def run(test):
    run_in_browser(test())


def test_the_other_names_of_things_find_their_pages(site):
    async def test():
        for search, words, page in NAMES[site.path]:
            async with opened(site, search) as tab:
                await tab.get_by_role("searchbox").fill(words)
                result = tab.locator(f'.search__results a[href="{site.path}{page}"]')
                await expect(result).to_have_count(1)

    run(test)


def test_it_can_be_used_with_the_keyboard_alone(site):
    async def test():
        async with opened(site, "") as tab:
            link = tab.get_by_role("navigation").get_by_role("link", name="Search")
            await press_until(tab, link)
            await tab.keyboard.press("Enter")
            field = tab.get_by_role("searchbox", name="What are you looking for?")
            await press_until(tab, field)
            await tab.keyboard.type("low back pain")
            await tab.keyboard.press("Enter")
            status = tab.get_by_role("status")
            await expect(status).to_contain_text("pages for “low back pain”")
            # The status is announced as a whole sentence, and focus stays in the field.
            await expect(field).to_be_focused()
            first = tab.get_by_role("list", name="Pages found").get_by_role("link").first
            await press_until(tab, first)
            await tab.keyboard.press("Enter")
            await tab.wait_for_url("**/conditions/low-back-pain/")
            # Going back shows the same results.
            await tab.go_back()
            await expect(status).to_contain_text("pages for “low back pain”")

    run(test)


async def press_until(tab, target):
    for _ in range(60):
        await tab.keyboard.press("Tab")
        if await target.evaluate("element => element === document.activeElement"):
            return
    pytest.fail(f"Tab does not lead to {target}")


def test_more_pages_follow_on_demand_and_the_focus_goes_to_them(site):
    async def test():
        async with opened(site, "search/?q=IMS") as tab:
            results = tab.locator(".search__results li")
            await expect(results).to_have_count(10)
            await tab.get_by_role("button", name="Show more pages").click()
            await expect(results.nth(10).get_by_role("link")).to_be_focused()

    run(test)


def test_words_that_are_nowhere_are_answered_with_a_way_on(site):
    async def test():
        async with opened(site, "search/?q=xylophone") as tab:
            await expect(tab.get_by_role("status")).to_have_text("No page for “xylophone”")
            phone = tab.locator(".search__none").get_by_role("link")
            assert (await phone.get_attribute("href")).startswith("tel:")
            await expect(tab.get_by_role("heading", name="All pages")).to_be_visible()

    run(test)


def test_an_index_that_does_not_load_leaves_the_list_of_pages(site):
    async def test():
        async with opened(site, "search/", expected=["404 (Not Found)"]) as tab:
            await tab.route("**/pagefind/**", lambda route: route.fulfill(status=404))
            field, status = tab.get_by_role("searchbox"), tab.get_by_role("status")
            await field.fill("pain")
            await expect(status).to_contain_text("did not load")
            await expect(tab.get_by_role("heading", name="All pages")).to_be_visible()

    run(test)


def test_without_javascript_the_page_is_the_list_of_all_pages(site):
    async def test():
        async with opened(site, "search/", java_script_enabled=False) as tab:
            await expect(tab.get_by_role("search")).to_be_hidden()
            await expect(tab.get_by_role("button")).to_have_count(0)
            links = tab.locator(".search__all a")
            assert await links.count() > 20
            await expect(links.first).to_be_visible()

    run(test)


def test_handouts_and_pages_that_only_lead_on_are_not_in_the_index(site):
    async def test():
        for search in {search for search, _, _ in NAMES[site.path]}:
            async with opened(site, search) as tab:
                found = await tab.evaluate(
                    """async () => {
                        const index = document.querySelector(".search").dataset.index;
                        const pagefind = await import(`${index}pagefind.js`);
                        const all = await pagefind.search(null);
                        return (await Promise.all(all.results.map((r) => r.data()))).map((d) => d.raw_url);
                    }"""
                )
            language = site.path + search.removesuffix("search/")
            unwanted = ["handouts/", "search/", "404.html", "site-map/", "references/"]
            assert language.removeprefix(site.path.rstrip("/")) in found
            assert [page for page in found if page.endswith(tuple(unwanted))] == []
            assert [page for page in found if "/handouts/" in page] == []

    run(test)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_results_pass_axe_and_fit(site, width, scheme):
    async def test():
        async with chromium() as browser:
            with served(site) as origin:
                tab = await Tab.open(browser, origin)
                await tab.go(f"{site.path}search/?q=IMS")
                await expect(tab.page.locator(".search__results li")).to_have_count(10)
                await tab.show(View(width, scheme))
                assert await judge_accessibility(tab) == []
                assert await tab.run("layout.js") == []

    run(test)
