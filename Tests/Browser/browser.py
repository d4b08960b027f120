"""Takes every page of a site through Chromium once and lets the judges look."""

import asyncio
import shutil
import time
from collections import defaultdict
from contextlib import asynccontextmanager

from built_site import BuiltSite
from finding import Finding
from judge_accessibility import judge_accessibility
from judge_contrast import judge_contrast
from judge_layout import judge_layout
from judge_print import judge_print
from judge_privacy import judge_privacy
from playwright.async_api import async_playwright
from server import served
from tab import Tab, View

# Privacy comes first: the other judges' own work in the page must not be blamed on it.
# The layout is the same in both schemes.
JUDGES = {
    View(320, "light"): [
        judge_privacy,
        judge_accessibility,
        judge_contrast,
        judge_layout,
    ],
    View(320, "dark"): [judge_privacy, judge_accessibility, judge_contrast],
    View(1280, "light"): [
        judge_privacy,
        judge_accessibility,
        judge_contrast,
        judge_layout,
    ],
    View(1280, "dark"): [judge_privacy, judge_accessibility, judge_contrast],
}
PAPER = View(1280, "light")


class Verdicts:
    def __init__(self):
        self.findings: dict[str, list[Finding]] = defaultdict(list)
        self.pages: dict[str, set[str]] = defaultdict(set)
        self.seconds: dict[str, float] = defaultdict(float)
        """Of all tabs together."""

    async def ask(self, judge, tab: Tab):
        started = time.perf_counter()
        name = judge.__name__
        self.findings[name] += await judge(tab)
        self.pages[name].add(tab.address)
        self.seconds[name] += time.perf_counter() - started


async def judge_in_browser(site: BuiltSite) -> Verdicts:
    verdicts = Verdicts()
    async with chromium() as browser:
        with served(site) as origin:
            async with asyncio.TaskGroup() as tabs:
                for view, judges in JUDGES.items():
                    tabs.create_task(
                        look(browser, origin, site, view, judges, verdicts)
                    )
                # A tab of its own: it needs every <details> as a reader finds it.
                tabs.create_task(
                    look(browser, origin, site, PAPER, [judge_print], verdicts)
                )
    return verdicts


async def look(browser, origin, site, view, judges, verdicts):
    tab = await Tab.open(browser, origin, view)
    for address in site.pages:
        await tab.go(address)
        if judge_print not in judges:
            await tab.run("open-details.js")
        for judge in judges:
            await verdicts.ask(judge, tab)


@asynccontextmanager
async def chromium():
    """The system's Chromium, unable to reach any host but this one."""
    program = shutil.which("chromium")
    if program is None:
        raise RuntimeError("chromium is missing: `make test-packages` installs it")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=program,
            args=[
                "--no-sandbox",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
            ],
        )
        try:
            yield browser
        finally:
            await browser.close()
