"""Every page of the sample site, and of two groups' sites below a path, before judges that others wrote."""

import time
import urllib.error
import urllib.request

import pytest
from conftest import tell
from finding import Finding, told
from judge_links import judge_links
from judge_markup import judge_markup
from judge_weight import judge_weight
from server import served


@pytest.mark.parametrize(
    "judge", [judge_markup, judge_links, judge_weight], ids=lambda judge: judge.__name__
)
def test_the_files_pass(judge, site):
    started = time.perf_counter()
    findings = judge(site)
    tell(judge.__name__, len(site.html_files), time.perf_counter() - started)
    check(findings)


@pytest.mark.parametrize(
    "judge",
    [
        "judge_privacy",
        "judge_accessibility",
        "judge_contrast",
        "judge_forced_colours",
        "judge_layout",
        "judge_print",
    ],
)
def test_every_page_passes_in_the_browser(judge, site, verdicts):
    assert site.pages and set(site.pages) == verdicts.pages[judge]
    check(verdicts.findings[judge])


def check(findings: list[Finding]):
    if findings:
        pytest.fail(told(findings), pytrace=False)


def test_a_missing_address_answers_404_with_the_sites_own_page(site):
    with served(site) as origin:
        with pytest.raises(urllib.error.HTTPError) as answer:
            urllib.request.urlopen(f"{origin}{site.path}no-such-page/")
    assert answer.value.code == 404
    assert answer.value.read() == site.file(f"{site.path}404.html").read_bytes()
