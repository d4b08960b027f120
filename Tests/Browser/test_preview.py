"""`bedside serve` in a browser: edit → reload, break → overlay, mend → gone."""

import asyncio
import re
import signal
import subprocess
import urllib.request
import shutil
import time

import pytest
from built_site import ROOT
from chromium import chromium, run
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
    run(follow(*preview))


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
            # Varies the time of the edit between the program's polls.
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


def start(*options) -> tuple[subprocess.Popen, list[str]]:
    """The preview, and what it has said when it is ready."""
    program = subprocess.Popen(
        [ROOT / ".build/release/bedside", "serve", "--content", ROOT / "Content", *options],
        stdout=subprocess.PIPE,
        text=True,
        # A test run in the background ignores Ctrl-C, and its programs would, too.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    said = []
    for line in program.stdout:
        said.append(line.rstrip())
        if line.startswith("http://"):
            return program, said
    raise AssertionError(said)


def test_a_port_that_is_taken_is_told_and_the_next_free_one_is_used():
    first, said = start("--port", "18431")
    try:
        second, said_later = start("--port", "18431")
        second.terminate()
        second.wait()
    finally:
        first.terminate()
        first.wait()
    assert said[-1] == "http://127.0.0.1:18431/  Ctrl-C ends it."
    assert said_later[-2:] == ["Port 18431 is taken; this is 18432.", "http://127.0.0.1:18432/  Ctrl-C ends it."]


def test_control_c_ends_it_though_a_browser_listens():
    program, said = start("--port", "18441")
    origin = said[-1].split("/  ")[0]
    try:
        with urllib.request.urlopen(f"{origin}/-/events") as events:
            assert events.readline().startswith(b"data: ")
            program.send_signal(signal.SIGINT)
            assert program.wait(timeout=5) != 0
    finally:
        program.kill()
        program.wait()


def test_a_save_is_told_in_one_line_of_the_terminal(tmp_path):
    content = tmp_path / "Content"
    shutil.copytree(ROOT / "Content", content)
    program, said = start("--content", content, "--port", "18451")
    try:
        assert re.fullmatch(r".*: \d+ pages in [\d.]+ ms", said[-2])
        page = content / PAGE
        page.write_text(page.read_text().replace("title: Sciatica", "title: Leg pain"))
        assert re.fullmatch(rf"{PAGE}: \d+ pages in [\d.]+ ms\n", program.stdout.readline())
    finally:
        program.terminate()
        program.wait()
