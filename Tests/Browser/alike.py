"""Which pages of a site show something new, so that the costliest judge sees each kind of element in every view.

Two elements are of one kind when they and all that they stand in have the same tags and the same attributes that a style
sheet or a screen reader goes by, when the same kind of element stands before them, and when both or neither are the last
of their parent, and hold text.

It misses what depends on more than that: a word too long for its box, an unlucky neighbour two elements away, the order
of headings, an identifier that is there twice. `judge_layout` looks for the first on every page at every size; for the
others axe-core itself sees every page in one view, in which they would show as well. `make judges-full` looks at every
page in every view.
"""

import os
from collections.abc import Mapping

from lxml import html

EVERY_PAGE = "JUDGE_EVERY_PAGE" in os.environ

# The others count by their names alone: another address, date or language makes no other kind.
COUNTED_BY_VALUE = {
    *("class", "dir", "media", "rel", "role", "scope", "style", "tabindex", "type"),
    *("aria-current", "aria-hidden", "aria-live", "colspan", "rowspan"),
}


def new_in_their_kind(pages: Mapping[str, str], known: set[int] | None = None) -> set[str]:
    """Of pages by their addresses, the first with each kind of element; with `JUDGE_EVERY_PAGE` set, all.

    `known` are the kinds that other pages with the same style sheet had. The new ones are added."""
    known = set() if known is None else known
    chosen = set()
    for address, markup in pages.items():
        kinds = kinds_of_elements(markup)
        if EVERY_PAGE or not kinds <= known:
            chosen.add(address)
            known |= kinds
    return chosen


def kinds_of_elements(markup: str) -> set[int]:
    kinds = set()

    def collect(element, above: int, before: str, is_last: bool):
        own = description(element)
        kinds.add(hash((above, own, before, is_last, has_text(element))))
        inside, previous = hash((above, own)), ""
        children = [child for child in element if isinstance(child.tag, str)]
        for child in children:
            collect(child, inside, previous, child is children[-1])
            previous = description(child)

    collect(html.document_fromstring(markup.encode(), parser=html.HTMLParser(encoding="utf-8")), 0, "", True)
    return kinds


def description(element) -> str:
    """Such as `a class=button href`."""
    attributes = sorted(element.attrib.items())
    return " ".join([element.tag, *(f"{n}={v}" if n in COUNTED_BY_VALUE else n for n, v in attributes)])


def has_text(element) -> bool:
    return any(text and text.strip() for text in [element.text, *(child.tail for child in element)])
