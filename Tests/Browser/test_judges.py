"""Every judge finds what it is there to find, and leaves a good page alone."""

from pathlib import Path

import pytest
from browser import judge_in_browser
from built_site import BuiltSite
from chromium import run
from finding import Finding
from judge_links import judge_links
from judge_markup import judge_markup
from judge_weight import judge_weight

POLICY = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self' 'unsafe-inline'\">"


def page(body: str, policy: str = POLICY, style: str = "") -> str:
    return f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8">{policy}
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A page</title>
<link rel="canonical" href="https://clinic.example/page/">
<style>
@media print {{ nav {{ display: none }} }}
{style}
</style></head>
<body><main><h1>A page</h1>
{body}
<section class="review" aria-label="Review"><time datetime="2026-09-14">14 September 2026</time></section>
<p>Call <a href="tel:+1-613-555-0100">613-555-0100</a>. https://clinic.example/page/</p>
</main></body></html>
"""


PAGES = {
    "good": page("<p>Rest.</p>"),
    "pale": page('<p style="color: rgb(0 0 0 / 55%)">Rest.</p>'),
    "foreign": page('<img src="http://elsewhere.example/x.png" alt="">', policy=""),
    "blocked": page('<img src="/x.png" alt="">'),
    "keeping": page(
        "<script>document.cookie = 'who=me'; localStorage.seen = 1; sessionStorage.now = 1; indexedDB.open('all');</script>",
        policy="",
    ),
    "wide": page('<div style="width: 500px">Rest.</div>'),
    "small": page(
        '<ul><li><a href="#here" style="display: block; width: 23px; height: 24px">Go</a></li></ul>'
    ),
    "silent": page('<section class="care-card--emergency"><h2>Call</h2></section>'),
    "frameless": page(
        '<section class="care-card care-card--same-day" style="border: 2px solid"><h2>Call</h2></section>'
        '<p style="forced-color-adjust: none; color: #777; background: #888">Rest.</p>'
    ),
    "unnamed": page('<button style="width: 24px; height: 24px"></button>'),
    "unprintable": page(
        '<nav aria-label="Main" style="display: block !important"><a href="/a/">First</a> <a href="/b/">Second</a></nav>'
        '<p style="height: 40in">Rest.</p><details><summary>More</summary><p>Hidden words.</p></details>',
        style="nav a { display: inline-block; padding: 10px } summary { padding: 10px } @media print { p, time, details { display: none } p:has(+ details) { display: block } }",
    ),
}


NARROW_SIZES = ["1280 px at 400 %", "320 px", "390 px"]
ALL_SIZES = sorted(["1280 px", "1280 px, text at 200 %", *NARROW_SIZES])


def site(folder: Path, files: dict[str, str]) -> BuiltSite:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    return BuiltSite(folder)


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory):
    folder = tmp_path_factory.mktemp("broken")
    files = {f"{name}/index.html": text for name, text in PAGES.items()}
    broken = site(folder, files | {"favicon.ico": ""})
    return run(judge_in_browser(broken))


@pytest.fixture
def found(verdicts):
    """What a judge found on a page: rule, element and view."""

    def found(judge: str, name: str) -> list[tuple]:
        return sorted(
            {
                (finding.rule, finding.element, finding.view)
                for finding in verdicts.findings[judge]
                if finding.page == f"/{name}/"
            }
        )

    return found


IN_BROWSER = [
    "judge_privacy",
    "judge_accessibility",
    "judge_contrast",
    "judge_forced_colours",
    "judge_layout",
    "judge_print",
]


@pytest.mark.parametrize("judge", IN_BROWSER)
def test_a_good_page_is_left_alone(found, judge):
    assert found(judge, "good") == []


def test_pale_text_is_found_with_its_alpha(found):
    assert found("judge_contrast", "pale") == [
        ("contrast", "main > p “Rest.”", view)
        for view in ("1280 px, dark", "1280 px, light", "320 px, dark", "320 px, light")
    ]


def test_what_forced_colours_take_away_is_found(found):
    assert found("judge_forced_colours", "frameless") == [
        ("forced colours: frame", "main > section.care-card.care-card--same-day", ""),
        ("forced colours: text", "main > p", ""),
    ]


def test_a_request_to_another_host_is_found(found):
    assert found("judge_privacy", "foreign") == [
        (
            "privacy: console",
            "Failed to load resource: net::ERR_NAME_NOT_RESOLVED",
            "",
        ),
        ("privacy: policy", "none", ""),
        ("privacy: request to another host", "http://elsewhere.example/x.png", ""),
    ]


def test_what_the_policy_blocks_is_found(found):
    assert found("judge_privacy", "blocked") == [
        (
            "privacy: console",
            "Loading the image '/x.png' violates the following Content Security Policy directive: \"default-src 'none'\". "
            "Note that 'img-src' was not explicitly set, so 'default-src' is used as a fallback. The action has been blocked.",
            "",
        )
    ]


def test_cookies_storage_and_scripts_are_found(found):
    assert found("judge_privacy", "keeping") == [
        ("privacy: cookie", "who", ""),
        ("privacy: policy", "none", ""),
        (
            "privacy: script",
            "document.cookie = 'who=me'; localStorage.seen = 1;…",
            "",
        ),
        ("privacy: storage", "indexedDB all", ""),
        ("privacy: storage", "localStorage seen", ""),
        ("privacy: storage", "sessionStorage now", ""),
    ]


def test_a_wide_element_is_found_at_every_narrow_size(found):
    assert found("judge_layout", "wide") == [
        *(("scrolls sideways", "html 508 px", size) for size in NARROW_SIZES),
        *(
            ("wider than the page", "main > div from 8 to 508 px", size)
            for size in NARROW_SIZES
        ),
    ]


def test_a_small_target_is_found(found):
    assert found("judge_layout", "small") == [
        ("target too small", "li > a “Go” 23 × 24 px", size) for size in ALL_SIZES
    ]


def test_an_emergency_card_without_its_number_is_found(found):
    assert found("judge_layout", "silent") == [
        ("no tel:911", "main > section.care-card--emergency", size)
        for size in ALL_SIZES
    ]


def test_a_button_without_a_name_is_found(found):
    assert found("judge_accessibility", "unnamed") == [
        ("axe-core button-name", "button", view)
        # At the same width in another scheme, only the rules about colours are asked.
        for view in ("1280 px, dark", "320 px, light")
    ]


def test_what_paper_lacks_and_what_it_should_lack_is_found(found):
    assert found("judge_print", "unprintable") == [
        ("print: navigation", "First Second", ""),
        ("print: own address", "https://clinic.example/page/", ""),
        ("print: phone", "613-555-0100", ""),
        ("print: review date", "14 September 2026", ""),
        ("print: sheets", "4", ""),
        ("print: text of <details>", "Hidden words.", ""),
        ("print: text of <details>", "More", ""),
    ]


def test_invalid_html_css_and_svg_are_found(tmp_path):
    broken = site(
        tmp_path,
        {
            "index.html": page("<p><div>Rest.</div></p>"),
            "site.css": "@layer base { p { colour: red } }",
            "drawing.svg": '<svg xmlns="http://www.w3.org/2000/svg"><circle radius="2"/></svg>',
        },
    )
    assert judge_markup(broken) == [
        Finding(
            "/drawing.svg",
            "Nu HTML checker",
            'line 1: 2000/svg"><circle radius="2"/>',
            "Attribute “radius” not allowed on element “circle” at this point.",
        ),
        Finding(
            "/index.html",
            "Nu HTML checker",
            "line 10: est.</div></p>\n<sect",
            "No “p” element in scope but a “p” end tag seen.",
        ),
        Finding(
            "/site.css",
            "Nu HTML checker",
            "line 1: p { colour: red } }\n</style>",
            "CSS: “colour”: Property “colour” doesn't exist.",
        ),
    ]


def test_a_missing_page_and_a_missing_fragment_are_found(tmp_path):
    files = {
        "index.html": page(
            '<a href="/no/">1</a> <a href="/two/#no">2</a> <a href="/two/">3</a>'
        ),
        "two/index.html": page("<p>Rest.</p>"),
        "page/index.html": page("<p>Rest.</p>"),
    }
    assert judge_links(site(tmp_path, files)) == [
        Finding(
            "/",
            "lychee",
            "/no",
            "File not found. Check if file exists and path is correct",
        ),
        Finding("/", "lychee", "/two#no", "Cannot find fragment"),
    ]


def test_a_heavy_page_and_a_heavy_style_sheet_are_found(tmp_path):
    sheet = "p { color: red }\n" * 2000
    html = '<link rel="stylesheet" href="/site.css">' + "x" * 30_000
    assert judge_weight(site(tmp_path, {"index.html": html, "site.css": sheet})) == [
        Finding(
            "/",
            "HTML + CSS",
            "64040 bytes",
            "At most 60000: divide the page, or repeat less in its templates.",
        ),
        Finding(
            "/site.css",
            "style sheet",
            "34000 bytes",
            "At most 30000: let components share rules.",
        ),
    ]
