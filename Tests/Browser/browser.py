"""Takes every page of a site through Chromium once and lets the judges look."""

import asyncio
import shutil
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import asynccontextmanager

from built_site import BuiltSite
from finding import Finding
from judge_accessibility import judge_accessibility
from judge_contrast import judge_contrast
from judge_forced_colours import judge_forced_colours
from judge_layout import judge_layout
from judge_print import judge_print
from judge_privacy import judge_privacy
from playwright.async_api import async_playwright
from server import served
from tab import Tab, View

ALL_VIEWS = [
    View(320, "light"),
    View(320, "dark"),
    View(1280, "light"),
    View(1280, "dark"),
]
# Covers each width and each scheme once.
TWO_VIEWS = [View(320, "light"), View(1280, "dark")]
TABS = 3


class Verdicts:
    def __init__(self):
        self.findings: dict[str, list[Finding]] = defaultdict(list)
        self.pages: dict[str, set[str]] = defaultdict(set)
        self.seconds: dict[str, float] = defaultdict(float)
        """In all tabs together."""

    async def ask(self, judge, tab: Tab):
        started = time.perf_counter()
        name = judge.__name__
        self.findings[name] += await judge(tab)
        self.pages[name].add(tab.address)
        self.seconds[name] += time.perf_counter() - started


async def judge_in_browser(site: BuiltSite, views=ALL_VIEWS) -> Verdicts:
    verdicts = Verdicts()
    waiting = iter(site.pages)
    async with chromium() as browser:
        with served(site) as origin:
            async with asyncio.TaskGroup() as tabs:
                for _ in range(TABS):
                    tab = await Tab.open(browser, origin)
                    tabs.create_task(look(tab, waiting, views, verdicts))
    return verdicts


async def look(tab: Tab, waiting: Iterator[str], views: list[View], verdicts: Verdicts):
    for address in waiting:
        await tab.go(address)
        # Printing must be judged with every <details> closed, as readers find it; the other judges need them all open.
        await verdicts.ask(judge_print, tab)
        await tab.run("open-details.js")
        for view in views:
            await tab.show(view)
            await verdicts.ask(judge_contrast, tab)
            if view in TWO_VIEWS:
                # Layout does not depend on colours.
                await verdicts.ask(judge_layout, tab)
        await verdicts.ask(judge_forced_colours, tab)
        # After all sizes, because some sizes may load other pictures; before axe, which adds a script of its own.
        await verdicts.ask(judge_privacy, tab)
        for view in views:
            await tab.show(view)
            await verdicts.ask(judge_accessibility, tab)


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
