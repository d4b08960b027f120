"""One browser tab that goes from page to page and remembers what each page asked for and complained about."""

from dataclasses import dataclass
from pathlib import Path

from playwright.async_api import Browser

FOLDER = Path(__file__).parent
SHARED = (FOLDER / "page.js").read_text()


@dataclass(frozen=True)
class View:
    width: int
    scheme: str

    def __str__(self):
        return f"{self.width} px, {self.scheme}"


class Tab:
    @classmethod
    async def open(cls, browser: Browser, origin: str, view: View):
        tab = cls()
        tab.origin, tab.view = origin, view
        context = await browser.new_context(
            viewport={"width": view.width, "height": 800},
            color_scheme=view.scheme,
            reduced_motion="reduce",
        )
        tab.page = await context.new_page()
        tab.protocol = await context.new_cdp_session(tab.page)
        tab.page.on("request", lambda request: tab.requests.append(request.url))
        tab.page.on("console", lambda message: tab.messages.append(message.text))
        tab.page.on("pageerror", lambda error: tab.messages.append(error.message))
        return tab

    async def go(self, address: str):
        self.address, self.requests, self.messages = address, [], []
        await self.page.goto(self.origin + address)

    async def run(self, script: str):
        """The script is the body of a function; its value comes back."""
        body = SHARED + (FOLDER / script).read_text()
        return await self.page.evaluate(f"async () => {{ {body} }}")

    async def resize(self, width: int, height: int, scale: int):
        await self.protocol.send(
            "Emulation.setDeviceMetricsOverride",
            {
                "width": width,
                "height": height,
                "deviceScaleFactor": scale,
                "mobile": False,
            },
        )

    async def resize_back(self):
        await self.resize(self.view.width, 800, 1)

    def foreign_requests(self) -> list[str]:
        return [
            url
            for url in self.requests
            if not url.startswith((self.origin + "/", "data:", "blob:"))
        ]
