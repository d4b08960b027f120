"""`bedside serve` in a browser: edit → reload, break → overlay, mend → gone."""

import asyncio
import re
import shutil
import time

import pytest
from browser import chromium
from built_site import ROOT
from conftest import tell
from playwright.async_api import expect
from serving import serving

PAGE = "en/conditions/sciatica.md"
EDITS = 5


@pytest.fixture
def preview(tmp_path):
    content = tmp_path / "Content"
    shutil.copytree(ROOT / "Content", content)
    with serving(content) as origin:
        yield origin, content / PAGE


def test_the_page_follows_its_file(preview):
    asyncio.run(follow(*preview))


async def follow(origin, file):
    async with chromium() as browser:
        tab = await browser.new_page()
        messages = []
        tab.on("console", lambda message: messages.append(message.text))
        await tab.goto(f"{origin}/conditions/sciatica/")
        heading, problems = tab.locator("h1"), tab.locator("#problems")
        sound = file.read_text()
        await expect(problems).to_have_count(0)

        times = []
        for edit in range(EDITS):
            # Between the program's looks at the folder, anywhere.
            await asyncio.sleep(0.3 + edit * 0.011)
            started = time.perf_counter()
            file.write_text(re.sub("(?m)^title: .*", f"title: Edit {edit}", sound))
            await tab.wait_for_function(
                "text => document.querySelector('h1')?.textContent.includes(text)",
                arg=f"Edit {edit}",
                polling=5,
            )
            times.append(time.perf_counter() - started)
        tell(f"preview, {max(times) * 1000:.0f} ms at most", EDITS, sum(times))

        file.write_text(sound.replace("verdict: ", "verdict: perhaps-"))
        await expect(problems).to_contain_text("unknown verdict")
        await expect(problems).to_contain_text(PAGE)
        await expect(heading).to_contain_text(f"Edit {EDITS - 1}")

        file.write_text(sound)
        await expect(problems).to_have_count(0)
        await expect(heading).not_to_contain_text("Edit")
        assert messages == []
