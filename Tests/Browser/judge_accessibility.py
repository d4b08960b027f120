"""axe-core, with all its rules, best practices too."""

from axe_playwright_python.async_playwright import Axe
from finding import Finding
from tab import Tab

AXE = Axe()


async def judge_accessibility(tab: Tab) -> list[Finding]:
    results = await AXE.run(tab.page)
    return [
        Finding(
            tab.address,
            f"axe-core {violation['id']} ({tab.view})",
            " ".join(map(str, node["target"])),
            violation["help"],
        )
        for violation in results.response["violations"]
        for node in violation["nodes"]
    ]
