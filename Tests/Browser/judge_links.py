"""lychee follows every link inside the site, also to headings, and every canonical and alternate address."""

import json
import subprocess
import sys
from pathlib import Path

from built_site import BuiltSite
from finding import Finding

# The sample clinics' booking system is not part of the site, though on the same host.
NOT_OURS = r"/book/[a-z]+$"


def judge_links(site: BuiltSite) -> list[Finding]:
    local = f"file://{site.folder}{site.path}"
    checked = subprocess.run(
        [
            Path(sys.executable).parent / "lychee",
            "--offline",
            "--include-fragments",
            "--no-progress",
            *("--format", "json"),
            *("--index-files", "index.html"),
            *("--root-dir", site.folder),
            *("--remap", f"^{site.base_url} {local}"),
            *("--exclude", NOT_OURS),
            *site.html_files,
        ],
        stdout=subprocess.PIPE,
        text=True,
    )
    # Exit code 2 means broken links; any other code except 0 is a failure of lychee itself.
    if checked.returncode not in (0, 2):
        raise RuntimeError(f"lychee ended with {checked.returncode}")
    report = json.loads(checked.stdout)
    if report["total"] == 0:
        raise RuntimeError("lychee found no link at all")
    return sorted(
        Finding(
            site.address(Path(file)),
            "lychee",
            error["url"].removeprefix(f"file://{site.folder}"),
            error["status"]["text"],
        )
        for file, errors in report["error_map"].items()
        for error in errors
    )
