"""Computed contrast of every visible text: 7 for paragraphs and list items of the main part, 4.5 elsewhere."""

from finding import Finding
from tab import Tab


async def judge_contrast(tab: Tab) -> list[Finding]:
    judged = await tab.run("contrast.js")
    if judged["texts"] == 0:
        return [Finding(tab.address, "contrast", "body", "The page shows no text.")]
    return [
        Finding(
            tab.address,
            f"contrast ({tab.view})",
            f"{found['element']} “{found['text']}”",
            (
                f"{found['found']}:1 where {found['needed']}:1 is needed: change a colour in Templates/Assets."
                if found["found"]
                else "A picture lies behind the text: give the text a background of its own."
            ),
        )
        for found in judged["findings"]
    ]
