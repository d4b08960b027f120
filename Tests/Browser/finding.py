"""What a judge reports, and how a list of it is told."""

from collections import defaultdict
from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Finding:
    page: str
    rule: str
    element: str
    advice: str
    view: str = ""
    """Such as `320 px, dark`; empty where it makes no difference."""


def told(findings: list[Finding]) -> str:
    """One block for each rule and advice, one line in it for each element, with its pages and views."""
    blocks = defaultdict(lambda: defaultdict(list))
    for finding in sorted(set(findings)):
        blocks[finding.rule, finding.advice][finding.element].append(finding)
    lines = [f"{len(set(findings))} findings"]
    for (rule, advice), elements in blocks.items():
        lines += ["", f"{rule}: {advice}"]
        lines += [f"  {element}\n    {places(on)}" for element, on in elements.items()]
    return "\n".join(lines)


def places(findings: list[Finding]) -> str:
    pages = list(dict.fromkeys(finding.page for finding in findings))
    views = list(dict.fromkeys(finding.view for finding in findings if finding.view))
    others = f" and {len(pages) - 5} more" if len(pages) > 5 else ""
    return ", ".join(pages[:5]) + others + (f" ({'; '.join(views)})" if views else "")
