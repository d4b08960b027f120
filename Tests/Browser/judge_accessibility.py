"""axe-core, with all its rules, best practices too."""

import json

from axe_playwright_python.base import AXE_SCRIPT
from finding import Finding
from tab import Tab

# The rules that a page can break in one colour scheme and keep in the other.
RULES_ABOUT_COLOURS = ["color-contrast", "link-in-text-block"]


async def judge_accessibility(tab: Tab, only_colours: bool = False) -> list[Finding]:
    options = {"resultTypes": ["violations"]}
    if only_colours:
        options["runOnly"] = {"type": "rule", "values": RULES_ABOUT_COLOURS}
    if not await tab.page.evaluate("() => 'axe' in window"):
        await tab.page.evaluate(AXE_SCRIPT)
    found = await tab.page.evaluate(
        f"async () => (await axe.run({json.dumps(options)})).violations"
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
