"""The component gallery of `bedside serve`: every example before the judges, and each way to look at it."""

import asyncio
import re
import shutil
import time
from pathlib import Path
from urllib.request import urlopen

import pytest
from alike import new_in_their_kind
from browser import TABS, TWO_VIEWS, views_of
from built_site import ROOT, BuiltSite
from chromium import chromium, run
from conftest import tell
from finding import told
from judge_accessibility import judge_accessibility
from judge_layout import judge_layout
from judge_markup import judge_markup
from playwright.async_api import expect
from serving import serving
from tab import Tab

INDEX = "/-/components/"


@pytest.fixture(scope="module")
def origin():
    with serving(ROOT / "Content") as origin:
        yield origin


@pytest.fixture(scope="module")
def addresses(origin):
    """The gallery's own pages, and every example in every language."""
    pages = [INDEX, *found(r'<dt><a href="([^"]+)"', origin + INDEX)]
    examples = [
        example
        for page in pages[1:]
        for language in ["", "?language=fr"]
        for example in found(r'<iframe src="([^"]+)"', origin + page + language)
    ]
    return pages, examples


@pytest.fixture(scope="module")
def markup(origin, addresses) -> dict[str, str]:
    """Every page and example by its address."""
    return {address: urlopen(origin + address).read().decode() for address in [*addresses[0], *addresses[1]]}


def found(pattern: str, address: str) -> list[str]:
    values = re.findall(pattern, urlopen(address).read().decode())
    assert values, f"{address} has no {pattern}"
    return values


def every_page(origin, addresses, look):
    """Calls `look` with a tab at each address, some tabs at a time; all that it finds."""

    async def all_tabs():
        waiting, findings = iter(addresses), []

        async def one_tab(tab):
            for address in waiting:
                await tab.go(address)
                findings.extend(await look(tab))

        async with chromium() as browser:
            async with asyncio.TaskGroup() as group:
                for _ in range(TABS):
                    group.create_task(one_tab(await Tab.open(browser, origin)))
        return findings

    return run(all_tabs())


def test_every_example_stands_before_the_judges(origin, addresses, markup):
    pages, examples = addresses
    assert len(examples) == len(set(examples))
    started = time.perf_counter()
    in_every_view = new_in_their_kind(markup)
    # An example in another language is the same markup with other words, unless it has something new in it.
    costly_views = {
        address: []
        if address not in in_every_view and "/fr/" in address
        else views_of(number, address, TWO_VIEWS, in_every_view)
        for number, address in enumerate(markup)
    }

    async def look(tab):
        findings = []
        for view in TWO_VIEWS:
            await tab.show(view)
            findings += await judge_layout(tab)
        for view in costly_views[tab.address]:
            await tab.show(view)
            findings += await judge_accessibility(tab)
        return findings

    findings = every_page(origin, pages + examples, look)
    tell(f"gallery, {len(in_every_view)} twice", len(pages + examples), time.perf_counter() - started)
    assert not findings, told(findings)


def test_every_page_is_sound_markup(origin, markup, tmp_path):
    for address, text in markup.items():
        folder = tmp_path / address.strip("/")
        folder.mkdir(parents=True)
        (folder / "index.html").write_text(text)
    for name in ["gallery.css", "example.css"]:
        (tmp_path / name).write_bytes(urlopen(origin + INDEX + name).read())
    findings = judge_markup(BuiltSite(tmp_path))
    assert not findings, told(findings)


def test_a_look_is_what_the_browser_would_show(origin, addresses):
    firsts = {address.split("/")[3]: address for address in reversed(addresses[1])}
    looks = {"light": ("screen", "light"), "dark": ("screen", "dark"), "print": ("print", "light")}

    async def styles(tab, medium, scheme):
        await tab.page.emulate_media(media=medium, color_scheme=scheme)
        return await tab.run("computed-styles.js")

    async def look(tab):
        address = tab.address
        true = {look: await styles(tab, *media) for look, media in looks.items()}
        differences = []
        for look, others in {"light": "dark", "dark": "light", "print": "dark"}.items():
            await tab.go(f"{address}?look={look}")
            shown = await styles(tab, *looks[others])
            pairs = zip(shown, true[look], strict=True)
            differences += [(address, look, *pair) for pair in pairs if len(set(pair)) > 1]
        return differences

    assert every_page(origin, firsts.values(), look) == []


def test_without_javascript_there_are_links_and_frames(origin):
    run(without_javascript(origin))


async def without_javascript(origin):
    async with chromium() as browser:
        context = await browser.new_context(java_script_enabled=False)
        page = await context.new_page()
        await page.goto(origin + INDEX)
        await page.get_by_role("link", name="Verdict band").last.click()
        await page.get_by_role("link", name="Français").click()
        await page.get_by_role("link", name="Dark").click()
        await page.get_by_role("link", name="320 px").click()
        assert page.url == f"{origin}{INDEX}verdict-band/?look=dark&width=320&language=fr"
        frame = page.frame_locator("iframe").first
        await expect(frame.locator("html")).to_have_attribute("lang", "fr")
        await expect(frame.locator(".verdict--may-help")).to_be_visible()
        box = await page.locator("iframe").first.bounding_box()
        assert box["width"] == 322


def test_the_frames_follow_a_saved_style_sheet_and_are_as_high_as_their_examples(tmp_path):
    shutil.copytree(ROOT / "Templates/Assets", tmp_path / "Templates/Assets")
    with serving(ROOT / "Content", tmp_path) as origin:
        run(follow(origin, tmp_path / "Templates/Assets/site.css"))


async def follow(origin, style_sheet: Path):
    async with chromium() as browser:
        page = await browser.new_page()
        messages = []
        page.on("console", lambda message: messages.append(message.text))
        await page.goto(f"{origin}{INDEX}verdict-band/?look=dark")
        band = page.frame_locator("iframe").nth(2).locator(".verdict")
        await expect(band).not_to_have_css("border-top-width", "11px")
        style_sheet.write_text(style_sheet.read_text() + ".verdict { border-top: 11px solid; padding-bottom: 40rem; }")
        await expect(band).to_have_css("border-top-width", "11px")
        await page.wait_for_function(
            """() => Array.from(document.querySelectorAll("iframe")).every(frame => {
                const content = frame.contentDocument.documentElement;
                return content.offsetHeight > 640 && Math.abs(frame.contentWindow.innerHeight - content.offsetHeight) <= 1;
            })"""
        )
        assert messages == []
