"""Builds the two sites once, and tells at the end what each judge looked at."""

import asyncio
import subprocess

import pytest
from browser import ALL_VIEWS, TABS, TWO_VIEWS, judge_in_browser
from built_site import ROOT, BuiltSite

SUMMARY = []


def build(content: str, folder: str, path: str, base_url: str) -> BuiltSite:
    site = BuiltSite(ROOT / ".build/judges" / folder, path, base_url)
    output = site.folder / path.strip("/")
    output.mkdir(parents=True, exist_ok=True)
    subprocess.run(
        [
            ROOT / ".build/release/bedside",
            "build",
            "--quiet",
            *("--content", ROOT / content),
            *("--output", output),
            *("--base-url", base_url),
            *("--as-of", "2026-12-01"),
            *("--skip", "pdf"),
        ],
        check=True,
    )
    return site


SITES = {
    "the sample site": ("Content", "sample", "/", "https://alder.example/"),
    # Has other colours, two languages, and a base URL with a path.
    "a group's site": (
        "Tests/Fixtures/finished-clinic",
        "group",
        "/ims/",
        "https://juniper-hollow.example/ims/",
    ),
}


@pytest.fixture(scope="session", params=SITES)
def site(request) -> BuiltSite:
    return build(*SITES[request.param])


@pytest.fixture(scope="session")
def verdicts(site):
    # The second site has other colours and words, but the same style rules, so two views are enough.
    views = ALL_VIEWS if site.path == "/" else TWO_VIEWS
    verdicts = asyncio.run(judge_in_browser(site, views))
    for judge, pages in verdicts.pages.items():
        tell(judge, len(pages), verdicts.seconds[judge] / TABS)
    return verdicts


def tell(judge: str, pages: int, seconds: float):
    SUMMARY.append(
        f"{judge.removeprefix('judge_'):14} {pages:4} pages {seconds:5.1f} s"
    )


def pytest_terminal_summary(terminalreporter):
    for line in SUMMARY:
        terminalreporter.write_line(line)
