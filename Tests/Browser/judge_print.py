"""Every page as Chromium prints it on Letter paper: its number of sheets, and the words that reach the paper."""

import asyncio
import math
import unicodedata

from finding import Finding
from tab import Tab

WORDS_ON_A_SHEET = 220
"""Fewer than fit: cards and facts take room, and a card is not divided."""


async def judge_print(tab: Tab) -> list[Finding]:
    page = await tab.run("print.js")
    pdf = await tab.page.pdf(format="Letter", prefer_css_page_size=True)
    text = await printed_text(pdf)
    sheets = text.count("\f")
    bound = 1 + math.ceil(page["words"] / WORDS_ON_A_SHEET)
    found = missing(page, letters(text)) + navigation(page, letters(text))
    if not 1 <= sheets <= bound:
        advice = f"1 to {bound} would do for its words: look for empty room, or pictures too large."
        found.append(("sheets", str(sheets), advice))
    return [
        Finding(tab.address, f"print: {rule}", element, advice)
        for rule, element, advice in found
    ]


async def printed_text(pdf: bytes) -> str:
    """In the order of the document, not of columns; a form feed ends each sheet."""
    program = await asyncio.create_subprocess_exec(
        *("pdftotext", "-raw", "-", "-"),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    text, _ = await program.communicate(pdf)
    if program.returncode != 0:
        raise RuntimeError(f"pdftotext ended with {program.returncode}")
    return text.decode()


def letters(text: str) -> str:
    """Without spaces, since lines break elsewhere on paper, and without ligatures, soft hyphens and bullets."""
    plain = unicodedata.normalize("NFKC", text)
    return "".join(c for c in plain if not c.isspace() and c not in "\u00ad•")


def missing(page: dict, printed: str) -> list[tuple]:
    expected = [
        ("own address", page["address"]),
        ("review date", page["reviewed"]),
        *(("text of <details>", text) for text in page["details"]),
    ]
    found = [
        (rule, text, "does not reach the paper: see the print styles.")
        for rule, text in expected
        if text is not None and letters(text) not in printed
    ]
    if not any(letters(phone) in printed for phone in page["phones"]):
        advice = "No number to call reaches the paper: see the print styles."
        found.append(("phone", ", ".join(page["phones"]), advice))
    return found


def navigation(page: dict, printed: str) -> list[tuple]:
    return [
        ("navigation", text, "is of no use on paper: hide it in the print styles.")
        for text in page["navigation"]
        if letters(text) in printed
    ]
