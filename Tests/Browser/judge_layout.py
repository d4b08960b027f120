"""Nothing is wider than the page, targets can be tapped, and the emergency number can be called."""

from finding import Finding
from tab import Tab

ADVICE = {
    "wider than the page": "reaches from {size} px: let it shrink or wrap.",
    "scrolls sideways": "is {size} px wide inside: let it shrink or wrap.",
    "target too small": "is {size} px, at least 24 × 24 are needed: give it padding or a minimum size.",
    "no tel:911": "needs a visible link to tel:911.",
}

# A phone of today; a window of 1280 × 1024 zoomed to 400 %. The views themselves are 320 and 1280 wide.
MORE_SIZES = {320: [("390", 390, 844, 3), ("1280 at 400 %", 320, 256, 4)], 1280: []}


async def judge_layout(tab: Tab) -> list[Finding]:
    findings = await layout_findings(tab, str(tab.view.width))
    for size, width, height, scale in MORE_SIZES[tab.view.width]:
        await tab.resize(width, height, scale)
        findings += await layout_findings(tab, size)
    if MORE_SIZES[tab.view.width]:
        await tab.resize_back()
    return findings


async def layout_findings(tab: Tab, size: str) -> list[Finding]:
    judged = await tab.run("layout.js")
    return [
        Finding(
            tab.address,
            f"{found['rule']} ({size} px)",
            found["element"],
            ADVICE[found["rule"]].format(size=found["size"]),
        )
        for found in judged["findings"]
    ]
