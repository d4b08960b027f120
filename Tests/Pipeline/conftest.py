"""What the tests of the pipeline share: the program, and a clinic's finished site."""

import getpass
import shutil
import subprocess
from pathlib import Path

import pytest
from sshd import sshd

ROOT = Path(__file__).parents[2]
CLINIC = ROOT / "Tests/Fixtures/finished-clinic"
AS_OF = "2026-12-01"


def bedside(*arguments, **options) -> subprocess.CompletedProcess:
    """The program as `make` built it."""
    return subprocess.run(
        [ROOT / ".build/release/bedside", *map(str, arguments)],
        **({"capture_output": True, "text": True, "cwd": ROOT} | options),
    )


def build(content: Path, output: Path, *options) -> Path:
    built = bedside(
        *("build", "--content", content, "--output", output, "--as-of", AS_OF), *options
    )
    assert built.returncode == 0, built.stderr
    return output


@pytest.fixture(scope="session")
def site(tmp_path_factory) -> Path:
    return build(CLINIC, tmp_path_factory.mktemp("clinic") / "public")


@pytest.fixture
def content(tmp_path) -> Path:
    """The finished clinic's content, to be changed."""
    return copied_content(tmp_path)


def copied_content(folder: Path) -> Path:
    return Path(shutil.copytree(CLINIC, folder / "Content"))


@pytest.fixture
def server(tmp_path, monkeypatch) -> str:
    """The folder `www` of the test as a target behind a real sshd."""
    (tmp_path / "keys").mkdir()
    with sshd(tmp_path / "keys") as shell:
        monkeypatch.setenv("RSYNC_RSH", shell)
        yield f"{getpass.getuser()}@127.0.0.1:{tmp_path}/www"
