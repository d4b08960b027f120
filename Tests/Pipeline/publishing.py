"""`.ci/publish`, and small sites made by hand in the form that `bedside build` gives them."""

import os
import subprocess
from pathlib import Path

import pytest
from conftest import ROOT

PAGES = {f"pages/{number}.html": "page" for number in range(10)}
OLD = PAGES | {"pages/page.html": "old", "gone/deep/index.html": "gone", "gone/too.pdf": "gone"}
NEW = PAGES | {"pages/page.html": "new", "came/index.html": "came"}
NOT_OURS = "there are files at the target, and no build.json that an earlier publication left"


def publish(*arguments, **options) -> subprocess.CompletedProcess:
    return subprocess.run(
        [ROOT / ".ci/publish", *arguments], **({"capture_output": True, "text": True} | options)
    )


def small_site(folder: Path, files: dict[str, str]) -> Path:
    """A site that publishing takes for one: the index, the files, the record of the build and the list of Bedside's own."""
    everything = {"index.html": "home"} | files
    for path, text in everything.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text)
    (folder / "build.json").write_text(record(everything))
    (folder / ".bedside-manifest").write_text("")
    return folder


def put(folder, files):
    for path, text in files.items():
        place = folder / path
        if path.endswith("/"):
            place.mkdir(parents=True)
        else:
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text)


def record(paths, program="bedside 0.1.0") -> str:
    """A `build.json`. A path stands in it as it is given: one that is hostile too."""
    lines = ",\n".join(f'    "{path}": "{"0f" * 32}"' for path in sorted(paths))
    return f'{{\n  "program": "{program}",\n  "as-of": "2026-12-01",\n  "pages": 1,\n  "files": {{\n{lines}\n  }}\n}}\n'


def tree(folder: Path) -> dict[str, str]:
    """Every file by its path, hidden ones too; a folder that holds nothing ends with "/", a link tells where it leads."""
    contents = {}
    for path in folder.rglob("*"):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            contents[name] = f"-> {os.readlink(path)}"
        elif path.is_file():
            contents[name] = path.read_text()
        elif not any(path.iterdir()):
            contents[name + "/"] = ""
    return contents


def published(site: Path) -> dict[str, str]:
    """What of a small site a server gets."""
    return {path: text for path, text in tree(site).items() if not path.startswith(".")}


def with_program(folder: Path, script: str) -> dict[str, str]:
    """An environment in which `rsync` is the script."""
    folder.mkdir(exist_ok=True)
    (folder / "rsync").write_text(f"#!/bin/sh\n{script}")
    (folder / "rsync").chmod(0o755)
    return os.environ | {"PATH": f"{folder}:{os.environ['PATH']}"}


@pytest.fixture
def old(tmp_path):
    return small_site(tmp_path / "old", OLD)


@pytest.fixture
def new(tmp_path):
    return small_site(tmp_path / "new", NEW)


@pytest.fixture
def www(tmp_path):
    return tmp_path / "www"
