"""One Chromium, and one event loop that it talks to, for all tests of a run: to start one takes longer than most tests."""

import asyncio
import shutil
from contextlib import asynccontextmanager

from playwright.async_api import Browser, async_playwright

_loop = asyncio.Runner()
_driver = async_playwright()
_started: Browser | None = None


def run(test):
    """What a coroutine returns, on the loop of the shared browser."""
    return _loop.run(test)


@asynccontextmanager
async def chromium():
    """The system's Chromium, unable to reach any host but this one. Tabs, cookies and caches last as long as this context."""
    global _started
    _started = _started or await start()
    try:
        yield _started
    finally:
        for context in _started.contexts:
            await context.close()


async def start() -> Browser:
    # The shell is the same browser without windows, and opens a page in half the time. Only Debian has it.
    program = shutil.which("chromium-headless-shell") or shutil.which("chromium")
    if program is None:
        raise RuntimeError("chromium is missing: `make test-packages` installs it")
    playwright = await _driver.__aenter__()
    return await playwright.chromium.launch(
        executable_path=program,
        args=[
            "--no-sandbox",
            # Nothing is shown, and what is drawn by the processor alone is drawn in less time.
            "--disable-gpu",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
        ],
    )


async def stop():
    if _started:
        await _started.close()
        await _driver.__aexit__(None, None, None)
