"""What a page costs before it can be read: its HTML and its style sheets, uncompressed."""

from html.parser import HTMLParser

from built_site import BuiltSite
from finding import Finding

PAGE_LIMIT = 60_000
# A page for doctors lists all of its sources.
PROFESSIONAL_PAGE_LIMIT = 80_000
STYLESHEET_LIMIT = 30_000


def judge_weight(site: BuiltSite) -> list[Finding]:
    findings = []
    for file in site.html_files:
        text = file.read_text()
        sheets = [site.file(href) for href in stylesheets(text)]
        weight = sum(part.stat().st_size for part in [file, *sheets])
        limit = PROFESSIONAL_PAGE_LIMIT if 'data-pagefind-weight="0.5"' in text else PAGE_LIMIT
        if weight > limit:
            findings.append(
                Finding(
                    site.address(file),
                    "HTML + CSS",
                    f"{weight} bytes",
                    f"At most {limit}: divide the page, or repeat less in its templates.",
                )
            )
    for file in site.files("css"):
        if (weight := file.stat().st_size) > STYLESHEET_LIMIT:
            findings.append(
                Finding(
                    site.address(file),
                    "style sheet",
                    f"{weight} bytes",
                    f"At most {STYLESHEET_LIMIT}: let components share rules.",
                )
            )
    return findings


def stylesheets(html: str) -> list[str]:
    reader = StylesheetReader()
    reader.feed(html)
    return reader.addresses


class StylesheetReader(HTMLParser):
    def __init__(self):
        super().__init__()
        self.addresses = []

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "link" and values.get("rel") == "stylesheet":
            self.addresses.append(values["href"])
