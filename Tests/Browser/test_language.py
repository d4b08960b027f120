"""The sample's English, as a dictionary and a tired reader find it: Canadian spelling, and no drum of equal sentences."""

import re
import statistics
import subprocess
from pathlib import Path

import pytest
from conftest import SITES, build
from lxml import html

NAMES = Path(__file__).parent / "words-en.txt"
"""Names, medicines, medical words and short forms that no dictionary of everyday English has."""

NOT_TEXT = ".//script | .//style | .//nav | .//svg | .//*[contains(@class, 'references')] | .//address"


@pytest.fixture(scope="module")
def pages() -> dict[str, dict[str, list[str]]]:
    """The texts of each page of the sample, by its address: those that a reader takes in as sentences, and the labels."""
    site = build(*SITES["the sample site"])
    found = {}
    for address in site.pages:
        file = site.file(address)
        if file.suffix != ".html" or "handouts" in file.parts:
            continue
        [main] = html.parse(file).xpath("//main")
        for element in main.xpath(NOT_TEXT):
            element.drop_tree()
        found[address] = {
            "sentences": texts(main.xpath(".//p[not(ancestor::li)] | .//li")),
            "labels": texts(main.xpath(".//h1 | .//h2 | .//h3 | .//dt | .//dd | .//figcaption")),
        }
    return found


def texts(elements) -> list[str]:
    return [" ".join(" ".join(element.itertext()).split()) for element in elements]


def test_every_word_is_spelled_as_in_canada(pages):
    unknown = {}
    names = {form for name in NAMES.read_text().split() for form in (name, name.capitalize(), name + "'s")}
    for address, page in pages.items():
        text = "\n".join(page["sentences"] + page["labels"]).replace("’", "'")
        words = subprocess.run(
            ["hunspell", "-d", "en_CA", "-l"], input=text, capture_output=True, text=True, check=True
        ).stdout.split()
        # A word with a digit is a number with its unit, a postal code or a version.
        words = {word for word in words if not re.search(r"\d", word)} - names
        if words:
            unknown[address] = sorted(words)
    assert unknown == {}


def test_long_pages_have_a_rhythm(pages):
    flat = {}
    for address, page in pages.items():
        sentences = [s for text in page["sentences"] for s in re.split(r"(?<=[.?!])\s+", text)]
        lengths = [len(sentence.split()) for sentence in sentences if " " in sentence]
        if len(lengths) >= 20 and statistics.stdev(lengths) < 4:
            flat[address] = round(statistics.stdev(lengths), 2)
    assert flat == {}
