"""In the system's own colours: text has contrast, and how urgent a card is shows by the weight of its frame."""

from finding import Finding
from tab import Tab


async def judge_forced_colours(tab: Tab) -> list[Finding]:
    await tab.page.emulate_media(forced_colors="active", color_scheme="light")
    texts = (await tab.run("contrast.js"))["findings"]
    frames = await tab.run("forced-colours.js")
    await tab.page.emulate_media(forced_colors="none")
    return [
        Finding(
            tab.address,
            rule,
            found["element"],
            f"{found['found']}, needed {found['needed']}. {advice}",
        )
        for rule, advice, all_found in [
            ("forced colours: text", "Let the system choose both colours.", texts),
            ("forced colours: frame", "Give it a border in Templates/Assets/site.css.", frames),
        ]
        for found in all_found
        if found["found"]
    ]
