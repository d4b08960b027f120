"""The page asks no other host for anything, keeps nothing, runs nothing, and the console stays empty."""

from finding import Finding
from tab import Tab


async def judge_privacy(tab: Tab) -> list[Finding]:
    kept = await tab.run("privacy.js")
    cookies = await tab.page.context.cookies()
    await tab.page.context.clear_cookies()
    found = (
        [("request to another host", url) for url in tab.foreign_requests()]
        + [("console", message) for message in tab.messages]
        + [("cookie", cookie["name"]) for cookie in cookies]
        + [(rule, element) for rule, element in kept]
    )
    return [
        Finding(tab.address, f"privacy: {rule}", element, ADVICE[rule])
        for rule, element in found
    ]


ADVICE = {
    "request to another host": "Serve it from the site itself, or leave it out.",
    "console": "The browser complains: mend what it names, often a blocked or missing file.",
    "cookie": "The site keeps nothing about its readers: remove it.",
    "storage": "The site keeps nothing about its readers: remove it.",
    "script": "Pages work without scripts; only JSON-LD may stand in <script>.",
    "policy": "Every page carries a Content-Security-Policy that begins with default-src 'none'.",
}
