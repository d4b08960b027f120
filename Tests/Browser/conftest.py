"""Builds each site once, and tells at the end what each judge looked at."""

import subprocess

import pytest
from alike import new_in_their_kind
from browser import ALL_VIEWS, TABS, TWO_VIEWS, judge_in_browser
from built_site import ROOT, BuiltSite
from chromium import run, stop

SUMMARY = []

# The kinds of elements on the sites that were judged before: all of them have the same style rules.
KNOWN_KINDS: set[int] = set()


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
    # Has two treatments, and a clinic without needles.
    "a site of two treatments": (
        "Tests/Fixtures/two-treatments",
        "treatments",
        "/care/",
        "https://cedar-lane.example/care/",
    ),
}


@pytest.fixture(scope="session", params=SITES)
def site(request) -> BuiltSite:
    return build(*SITES[request.param])


@pytest.fixture(scope="session")
def verdicts(site):
    # The other sites have other colours and words, but the same style rules, so two views are enough.
    views = ALL_VIEWS if site.path == "/" else TWO_VIEWS
    texts = {address: site.file(address).read_text() for address in site.pages}
    in_every_view = new_in_their_kind(texts, KNOWN_KINDS)
    verdicts = run(judge_in_browser(site, views, in_every_view))
    SUMMARY.append(f"{len(in_every_view)} of {len(site.pages)} pages in every view of axe-core")
    for judge, pages in verdicts.pages.items():
        tell(judge, len(pages), verdicts.seconds[judge] / TABS)
    return verdicts


def tell(judge: str, pages: int, seconds: float):
    SUMMARY.append(
        f"{judge.removeprefix('judge_'):14} {pages:4} pages {seconds:5.1f} s"
    )


def pytest_sessionfinish():
    run(stop())


def pytest_terminal_summary(terminalreporter):
    for line in SUMMARY:
        terminalreporter.write_line(line)
