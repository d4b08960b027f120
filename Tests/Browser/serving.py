"""`bedside serve` while a test needs it."""

import re
import subprocess
from contextlib import contextmanager
from pathlib import Path

from built_site import ROOT


@contextmanager
def serving(content: Path, folder: Path = ROOT):
    """The origin, such as `http://127.0.0.1:8080`. In `folder` the program looks for style sheets."""
    program = subprocess.Popen(
        [ROOT / ".build/release/bedside", "serve", "--content", content],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        yield next(
            found[0]
            for line in program.stdout
            if (found := re.match(r"http://127\.0\.0\.1:\d+", line))
        )
    finally:
        program.terminate()
        program.wait()
