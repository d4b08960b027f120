"""Writes a content folder of a given number of pages, the same each time: generate-content.py FOLDER PAGES"""

import random
import sys
from pathlib import Path

WORDS = (
    "a about and ask back clinic cold day exercise feel for gentle heat knee may muscle neck needle nerve of on pain "
    "physiotherapist session shoulder some sore the tight treatment us visit walk water weeks you"
).split()

SITE = """name: Benchmark clinic
tagline: Physiotherapy
base-url: https://clinic.example/
languages: [en]
phone: 613-555-0100
emergency-number: "911"
"""

PEOPLE = "lead: { name: Sample reviewer, profession: Physiotherapist, credentials: [{ name: PT }] }\n"

REFERENCES = """brady2014:
  type: article-journal
  author: [{ family: Brady, given: S }]
  title: Adverse events
  issued: { year: 2014 }
"""

FRONT_MATTER = """---
title: {title}
summary: A summary that is long enough to be the summary of page {number}.
reviewed: 2026-09-14
next-review: 2027-09-14
reviewer: lead
version: "1.0"
order: {number}
---
"""

PAGES_PER_FOLDER = 100


def sentence(generator):
    words = generator.choices(WORDS, k=generator.randint(7, 16))
    return " ".join(words).capitalize() + "."


def paragraph(generator, sentences):
    return " ".join(sentence(generator) for _ in range(sentences))


def body(generator, number, last):
    """About 800 words in 8 sections, each with a citation, a link and a list."""
    first = number - number % PAGES_PER_FOLDER
    neighbour = min(first + (number + 7) % PAGES_PER_FOLDER, last)
    sections = []
    for _ in range(8):
        sections.append(f"## About {sentence(generator).lower()[:34]}")
        sections.append(paragraph(generator, 3) + " [@brady2014]")
        sections.append(paragraph(generator, 2) + f" See [that page](page-{neighbour}.md).")
        sections.append(f"- {sentence(generator)}\n- {sentence(generator)}")
    return "\n\n".join(sections) + "\n"


def main(folder, count):
    generator = random.Random(1)
    root = Path(folder)
    (root / "en").mkdir(parents=True, exist_ok=True)
    (root / "site.yml").write_text(SITE)
    (root / "people.yml").write_text(PEOPLE)
    (root / "references.yml").write_text(REFERENCES)
    topics = range(0, count - 1, PAGES_PER_FOLDER)
    links = "".join(f"- [Page {first}](topic-{first // PAGES_PER_FOLDER}/page-{first}.md)\n" for first in topics)
    home = FRONT_MATTER.format(title="Home", number=count)
    # A list of numbers has no reading grade.
    home = home.replace("\norder:", '\nallow: { reading-grade: "A list of numbers." }\norder:')
    (root / "en/index.md").write_text(home + links)
    for number in range(count - 1):
        place = root / f"en/topic-{number // PAGES_PER_FOLDER}"
        place.mkdir(exist_ok=True)
        text = FRONT_MATTER.format(title=f"Page {number}", number=number) + body(generator, number, count - 2)
        (place / f"page-{number}.md").write_text(text)


main(sys.argv[1], int(sys.argv[2]))
