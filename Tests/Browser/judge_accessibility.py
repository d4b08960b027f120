"""axe-core, with all its rules, best practices too."""

from axe_playwright_python.base import AXE_SCRIPT
from finding import Finding
from tab import Tab

COLOUR_RULES = ["color-contrast", "link-in-text-block"]


async def judge_accessibility(tab: Tab) -> list[Finding]:
    return await violations(tab, {})


async def judge_colours(tab: Tab) -> list[Finding]:
    """What the other scheme can change."""
    return await violations(tab, {"runOnly": COLOUR_RULES})


async def violations(tab: Tab, options: dict) -> list[Finding]:
    if not await tab.page.evaluate("() => 'axe' in window"):
        await tab.page.evaluate(AXE_SCRIPT)
    found = await tab.page.evaluate(
        "async (options) => (await axe.run(options)).violations",
        {"resultTypes": ["violations"], **options},
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
