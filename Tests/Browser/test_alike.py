"""Pages count as alike only when nothing that a style sheet goes by tells them apart."""

import pytest
from alike import kinds_of_elements, new_in_their_kind
from browser import ALL_VIEWS, judge_in_browser
from built_site import BuiltSite
from chromium import run
from test_judges import page

CARD = '<section class="card"><h2>Call</h2><p>Call <a href="/a/">us</a>.</p></section>'


def is_new(body: str) -> bool:
    return not kinds_of_elements(page(body)) <= kinds_of_elements(page(CARD))


@pytest.mark.parametrize(
    "body",
    [
        CARD.replace("Call", "Write"),
        CARD.replace("/a/", "https://elsewhere.example/"),
    ],
)
def test_other_words_and_addresses_are_nothing_new(body):
    assert not is_new(body)


@pytest.mark.parametrize(
    "body",
    [
        CARD.replace("card", "card pale"),
        CARD.replace("<p>", '<p lang="fr">'),
        CARD.replace("<p>", '<p style="color: #777">'),
        CARD.replace("<p>", "<p hidden>"),
        CARD.replace("h2", "h3"),
        CARD.replace("<h2>Call</h2>", ""),
        CARD.replace("</section>", "<p>Rest.</p></section>"),
        CARD.replace(">us<", "><"),
        f'<div class="dark">{CARD}</div>',
    ],
)
def test_what_a_style_sheet_may_tell_apart_is_new(body):
    assert is_new(body)


def test_a_fault_in_one_view_is_found_on_one_page_of_its_kind_and_any_fault_on_every_page(tmp_path):
    pale = '<style>@media (prefers-color-scheme: dark) and (width < 400px) { .pale { color: #ccc } }</style>'
    for name in "abcde":
        (tmp_path / name).mkdir()
        body = f'<p class="pale">Rest.</p><button style="width: 24px; height: 24px"></button>{name}'
        (tmp_path / name / "index.html").write_text(page(body).replace("</head>", f"{pale}</head>"))
    site = BuiltSite(tmp_path)
    chosen = new_in_their_kind({address: site.file(address).read_text() for address in site.pages})
    verdicts = run(judge_in_browser(site, in_every_view=chosen))
    found = {}
    for finding in verdicts.findings["judge_accessibility"]:
        found.setdefault(finding.rule.removeprefix("axe-core "), set()).add((finding.page, finding.view))
    assert ("/a/", "320 px, dark") in found["color-contrast"]
    assert {address for address, _ in found["button-name"]} == set(site.pages)
    assert len(found["button-name"]) < len(site.pages) * len(ALL_VIEWS)
