"""What the tests of a release share: the archive, and a bare Debian in which it was set up as a workflow does it."""

import hashlib
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml
from bare_debian import Machine, bare_debian

ROOT = Path(__file__).parents[2]
CLINIC = ROOT / "Tests/Fixtures/finished-clinic"
WORKFLOW = ROOT / "Sources/Using/NewContent/publish-workflow.yml"
AS_OF = "2026-12-01"
ADDRESS = "https://juniper-hollow.example"
RELEASE = "file:///opt/release.tar.gz"


@pytest.fixture(scope="session")
def archive() -> Path:
    [archive] = (ROOT / "dist").glob("bedside-*-linux-*.tar.gz")
    return archive


@pytest.fixture(scope="session")
def fingerprint(archive) -> str:
    return hashlib.sha256(archive.read_bytes()).hexdigest()


@pytest.fixture(scope="session")
def machine(archive, fingerprint, tmp_path_factory):
    root = tmp_path_factory.mktemp("machine") / "debian"
    with bare_debian(ROOT / ".build/debian", root) as machine:
        shutil.copy(archive, root / "opt/release.tar.gz")
        for name in ["Prepare the machine", "Fetch Bedside"]:
            done = step(machine, name, BEDSIDE_SHA256=fingerprint)
            assert done.returncode == 0, done.stderr
        yield machine


@pytest.fixture(scope="session")
def built_here(tmp_path_factory) -> dict[str, bytes]:
    """The finished clinic, as the checkout's own program builds it."""
    public = tmp_path_factory.mktemp("here") / "public"
    subprocess.run(
        [
            *(ROOT / ".build/release/bedside", "build", "--quiet", "--content", CLINIC, "--output", public),
            *("--as-of", AS_OF, "--base-url", f"{ADDRESS}/"),
        ],
        check=True,
        cwd=ROOT,
    )
    return files(public)


def steps() -> dict[str, str]:
    return {
        step.get("name", ""): step["run"]
        for step in yaml.safe_load(WORKFLOW.read_text())["jobs"]["build"]["steps"]
        if "run" in step
    }


def step(machine: Machine, name: str, folder="/root", **environment: str) -> subprocess.CompletedProcess:
    settings = {
        "BEDSIDE_RELEASE": RELEASE,
        "GITHUB_STEP_SUMMARY": "/root/summary.md",
        "RUNNER_TEMP": "/root",
        "ADDRESS": ADDRESS,
    }
    return machine.run(on_that_day(steps()[name]), folder, **(settings | environment))


def on_that_day(command: str) -> str:
    """A step of today must pass the same tests next year."""
    return command.replace("--content .", f"--content . --as-of {AS_OF}")


def commit(machine: Machine, folder: str) -> str:
    """All that is not ignored, in a repository that may be new; the id."""
    identity = "git -c user.name=Test -c user.email=test@clinic.example"
    commands = f"git init --quiet; git add --all; {identity} commit --quiet --message Change; git rev-parse HEAD"
    answer = machine.run(commands, folder)
    assert answer.returncode == 0, answer.stderr
    return answer.stdout.strip()


def files(folder: Path) -> dict[str, bytes]:
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file()
    }
