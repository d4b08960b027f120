"""Takes every page of a site through Chromium once and lets the judges look."""

import asyncio
import time
from collections import defaultdict
from collections.abc import Collection, Iterator

from alike import EVERY_PAGE
from built_site import BuiltSite
from chromium import chromium
from finding import Finding
from judge_accessibility import judge_accessibility
from judge_contrast import judge_contrast
from judge_forced_colours import judge_forced_colours
from judge_layout import judge_layout
from judge_print import judge_print
from judge_privacy import judge_privacy
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

    async def ask(self, judge, tab: Tab, **options):
        started = time.perf_counter()
        name = judge.__name__
        self.findings[name] += await judge(tab, **options)
        self.pages[name].add(tab.address)
        self.seconds[name] += time.perf_counter() - started


async def judge_in_browser(
    site: BuiltSite, views=ALL_VIEWS, in_every_view: Collection[str] | None = None
) -> Verdicts:
    """axe-core, of all judges the costliest, sees pages outside `in_every_view` in one of the views, in turn."""
    verdicts = Verdicts()
    waiting = iter(
        (address, views_of(number, address, views, in_every_view))
        for number, address in enumerate(site.pages)
    )
    async with chromium() as browser:
        with served(site) as origin:
            async with asyncio.TaskGroup() as tabs:
                for _ in range(TABS):
                    tab = await Tab.open(browser, origin)
                    tabs.create_task(look(tab, waiting, views, verdicts))
    return verdicts


def views_of(number: int, address: str, views: list[View], in_every_view: Collection[str] | None):
    if in_every_view is None or address in in_every_view:
        return views
    return [views[number % len(views)]]


async def look(
    tab: Tab, waiting: Iterator[tuple[str, list[View]]], views: list[View], verdicts: Verdicts
):
    for address, costly_views in waiting:
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
        for view in costly_views:
            await tab.show(view)
            # At the same width in another scheme, only colours are other.
            is_seen_whole = EVERY_PAGE or view in TWO_VIEWS or len(costly_views) == 1
            await verdicts.ask(judge_accessibility, tab, only_colours=not is_seen_whole)
