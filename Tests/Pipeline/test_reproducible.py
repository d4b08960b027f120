"""The same content, version and day make the same bytes, PDFs and search index included, whoever builds them where."""

import hashlib
import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest
from conftest import AS_OF, CLINIC, ROOT

NOBODY = 65534


@pytest.fixture
def folder():
    # The other user must be able to enter the folder.
    place = Path(tempfile.mkdtemp(prefix="reproducible-"))
    place.chmod(0o755)
    yield place
    shutil.rmtree(place)


def copied(original: Path, place: Path, backwards: bool) -> Path:
    """The content, its files made in one order or the other."""
    content = place / "Content"
    for file in sorted(filter(Path.is_file, original.rglob("*")), reverse=backwards):
        target = content / file.relative_to(original)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, target)
    return content


def build(content: Path, *options, umask, cores, jobs, zone, locale, clock, user=None):
    output = content.parent / "public"
    command = ["faketime", clock] if clock else []
    command += [ROOT / ".build/release/bedside", "build", "--content", content, "--output", output]
    command += ["--as-of", AS_OF, "--jobs", str(jobs), "--quiet", *options]
    environment = {
        "PATH": os.environ["PATH"],
        "BEDSIDE_VENV": str(ROOT / ".venv"),
        "TZ": zone,
        "LANG": locale,
        "LC_ALL": locale,
    }
    subprocess.run(
        command,
        env=environment,
        umask=umask,
        user=user,
        cwd=content.parent,
        check=True,
        preexec_fn=lambda: os.sched_setaffinity(0, cores),
    )
    return output


def files(output: Path) -> dict[str, bytes]:
    return {
        file.relative_to(output).as_posix(): file.read_bytes()
        for file in output.rglob("*")
        if file.is_file()
    }


HERE = {
    "umask": 0o022,
    "cores": os.sched_getaffinity(0),
    "jobs": 4,
    "zone": "America/Toronto",
    "locale": "C.UTF-8",
    "clock": None,
}
THERE = {
    "umask": 0o077,
    "cores": {min(os.sched_getaffinity(0))},
    "jobs": 1,
    "zone": "Pacific/Auckland",
    "locale": "tr_TR.ISO-8859-9",
    "clock": "2031-02-03 04:05:06",
}


# The clinic's sheets are made by the same program in the same way as the sample's.
@pytest.mark.parametrize(
    ("original", "skip"), [(ROOT / "Content", ["--skip", "pdf"]), (CLINIC, [])], ids=["sample", "clinic"]
)
def test_two_builds_under_different_conditions_are_the_same(folder, original, skip):
    one = files(build(copied(original, folder / "here", backwards=False), *skip, **HERE))
    there = folder / "somewhere else" / "with a longer name"
    other = files(build(copied(original, there, backwards=True), *skip, **THERE))
    assert set(one) == set(other)
    assert [path for path in one if one[path] != other[path]] == []
    kinds = {Path(path).suffix for path in one}
    assert {".html", ".pf_index", ".css", ".svg", ".json"} <= kinds
    assert (".pdf" in kinds) != bool(skip)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can build as somebody else")
def test_another_user_builds_the_same(folder):
    # Without PDFs, because Python may be in a home folder that the other user can't read.
    one = files(build(copied(CLINIC, folder / "here", backwards=False), "--skip", "pdf", **HERE))
    content = copied(CLINIC, folder / "there", backwards=True)
    shutil.chown(folder / "there", NOBODY)
    other = files(build(content, "--skip", "pdf", user=NOBODY, **THERE))
    assert one == other


def test_the_record_of_a_build_names_every_file_with_its_hash(site):
    record = json.loads((site / "build.json").read_text())
    built = {path: hashlib.sha256(contents).hexdigest() for path, contents in files(site).items()}
    del built["build.json"], built[".bedside-manifest"]
    assert record.pop("files") == built
    version = subprocess.run(
        [ROOT / ".build/release/bedside", "--version"], capture_output=True, text=True
    ).stdout.strip()
    assert len(record.pop("content")) == 64
    assert record == {
        "program": f"bedside {version}",
        "as-of": AS_OF,
        "base-url": "https://juniper-hollow.example/",
        "pages": sum(path.endswith(".html") for path in built),
    }
