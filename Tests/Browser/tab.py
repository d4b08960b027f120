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
    view: View

    @classmethod
    async def open(cls, browser: Browser, origin: str):
        tab = cls()
        tab.origin = origin
        context = await browser.new_context(reduced_motion="reduce")
        tab.page = await context.new_page()
        tab.protocol = await context.new_cdp_session(tab.page)
        tab.page.on("request", lambda request: tab.requests.append(request.url))
        tab.page.on("console", lambda message: tab.complain(message.text))
        tab.page.on("pageerror", lambda error: tab.complain(error.message))
        return tab

    async def go(self, address: str):
        self.address, self.requests, self.messages = address, [], []
        await self.page.goto(self.origin + address)

    def complain(self, message: str):
        self.messages.append(message.replace(self.origin, ""))

    async def show(self, view: View):
        self.view = view
        await self.page.emulate_media(color_scheme=view.scheme)
        await self.resize(view.width, 800, 1)

    async def run(self, script: str):
        """The script, or the file of one, is the body of a function; its value comes back."""
        body = SHARED + ((FOLDER / script).read_text() if script.endswith(".js") else script)
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

    def foreign_requests(self) -> list[str]:
        return [
            url
            for url in self.requests
            if not url.startswith((self.origin + "/", "data:", "blob:"))
        ]
