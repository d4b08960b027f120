"""axe-core, with all its rules, best practices too."""

from axe_playwright_python.base import AXE_SCRIPT
from finding import Finding
from tab import Tab


async def judge_accessibility(tab: Tab) -> list[Finding]:
    if not await tab.page.evaluate("() => 'axe' in window"):
        await tab.page.evaluate(AXE_SCRIPT)
    found = await tab.page.evaluate(
        "async () => (await axe.run({resultTypes: ['violations']})).violations"
    )
    return [
        Finding(
            tab.address,
            f"axe-core {violation['id']}",
            " ".join(map(str, node["target"])),
            violation["help"],
            str(tab.view),
        )
        for violation in found
        for node in violation["nodes"]
    ]
