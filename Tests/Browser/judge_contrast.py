"""Computed contrast of every visible text: 7, in every place and scheme."""

from finding import Finding
from tab import Tab


async def judge_contrast(tab: Tab) -> list[Finding]:
    judged = await tab.run("contrast.js")
    if judged["texts"] == 0:
        return [Finding(tab.address, "contrast", "body", "The page shows no text.")]
    return [
        Finding(
            tab.address,
            "contrast",
            f"{found['element']} “{found['text']}”",
            (
                f"{found['found']}:1, needed {found['needed']}:1. Mend the colour in site.yml or Templates/Assets."
                if found["found"]
                else "A picture lies behind the text. Give the text a background of its own."
            ),
            str(tab.view),
        )
        for found in judged["findings"]
    ]
