"""What a judge reports, and how a list of it is told."""

from collections import defaultdict
from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Finding:
    page: str
    rule: str
    element: str
    advice: str


def told(findings: list[Finding]) -> str:
    """One block for each fault; the pages that share it stand together."""
    pages = defaultdict(list)
    for finding in sorted(set(findings)):
        pages[finding.rule, finding.element, finding.advice].append(finding.page)
    blocks = [f"{len(pages)} faults:"]
    for (rule, element, advice), on in pages.items():
        others = f" and {len(on) - 5} more" if len(on) > 5 else ""
        blocks.append(
            f"{rule}: {element}\n  on {', '.join(on[:5])}{others}\n  {advice}"
        )
    return "\n\n".join(blocks)
