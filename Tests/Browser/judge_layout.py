"""Nothing is wider than the page, targets can be tapped, and the emergency number can be called."""

from finding import Finding
from tab import Tab

ADVICE = {
    "wider than the page": "Let it shrink or wrap.",
    "scrolls sideways": "Let it shrink or wrap.",
    "target too small": "At least 24 × 24 px: give it padding, or a minimum size.",
    "no tel:911": "Put a visible link to tel:911 into every emergency card.",
}

# In addition to the views' own sizes: a current phone, and a window of 1280 × 1024 zoomed to 400 %.
MORE_SIZES = {
    320: [("390 px", 390, 844, 3), ("1280 px at 400 %", 320, 256, 4)],
    1280: [],
}


async def judge_layout(tab: Tab) -> list[Finding]:
    findings = await layout_findings(tab, f"{tab.view.width} px")
    for size, width, height, scale in MORE_SIZES[tab.view.width]:
        await tab.resize(width, height, scale)
        findings += await layout_findings(tab, size)
    if tab.view.width == 1280:
        # Enlarges only the text, as in the browser's settings.
        await tab.run('document.documentElement.style.fontSize = "200%"')
        findings += await layout_findings(tab, "1280 px, text at 200 %")
        await tab.run('document.documentElement.style.removeProperty("font-size")')
    return findings


async def layout_findings(tab: Tab, size: str) -> list[Finding]:
    return [
        Finding(
            tab.address,
            found["rule"],
            f"{found['element']} {found['size']}".rstrip(),
            ADVICE[found["rule"]],
            size,
        )
        for found in await tab.run("layout.js")
    ]
