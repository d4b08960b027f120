"""A release in a bare Debian: a clinic's own repository is checked, built and refused by the workflow that `bedside new`
writes into it."""

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from bare_debian import bare_debian

ROOT = Path(__file__).parents[2]
CLINIC = ROOT / "Tests/Fixtures/finished-clinic"
WORKFLOW = ROOT / "Sources/NewContent/publish-workflow.yml"
AS_OF = "2026-12-01"


@pytest.fixture(scope="module")
def archive() -> Path:
    [archive] = (ROOT / "dist").glob("bedside-*-linux-*.tar.gz")
    return archive


@pytest.fixture(scope="module")
def machine(archive, tmp_path_factory):
    root = tmp_path_factory.mktemp("machine") / "debian"
    with bare_debian(ROOT / ".build/debian", root) as machine:
        # What a host's runner brings.
        runner = machine.run("apt-get update -qq && apt-get install -qq --no-install-recommends ca-certificates curl git")
        assert runner.returncode == 0, runner.stderr
        shutil.copy(archive, root / "opt/release.tar.gz")
        fetched = step(machine, "Fetch Bedside", archive=archive)
        assert fetched.returncode == 0, fetched.stderr
        yield machine


def steps() -> dict[str, str]:
    return {
        step.get("name", ""): step["run"]
        for step in yaml.safe_load(WORKFLOW.read_text())["jobs"]["build"]["steps"]
        if "run" in step
    }


def step(machine, name: str, folder="/root", archive: Path | None = None):
    # A step of today must pass the same tests next year.
    command = steps()[name].replace("--content .", f"--content . --as-of {AS_OF}")
    return machine.run(
        command,
        folder,
        BEDSIDE_RELEASE="file:///opt/release.tar.gz",
        BEDSIDE_SHA256=hashlib.sha256(archive.read_bytes()).hexdigest() if archive else "",
        GITHUB_STEP_SUMMARY="/root/summary.md",
        RUNNER_TEMP="/root",
        ADDRESS="https://juniper-hollow.example",
    )


def commit(machine, folder: str):
    identity = "git -c user.name=Test -c user.email=test@clinic.example"
    answer = machine.run(f"git init --quiet; git add --all; {identity} commit --quiet --message Change", folder)
    assert answer.returncode == 0, answer.stderr


def test_a_new_clinic_is_checked_and_not_published_while_it_is_a_sample(machine):
    made = machine.run("~/bedside/bin/bedside new clinic")
    assert made.returncode == 0, made.stderr
    clinic = machine.root / "root/clinic"
    assert (clinic / ".github/workflows/publish.yml").read_bytes() == WORKFLOW.read_bytes()
    commit(machine, "/root/clinic")
    page = clinic / "en/locations/kingston.md"
    page.write_text(page.read_text().replace("613-555-0104", "613-555-0199"))
    commit(machine, "/root/clinic")
    assert step(machine, "Tell what changes for patients", "/root/clinic").returncode == 0
    assert "613-555-0199" in (machine.root / "root/summary.md").read_text()
    assert step(machine, "Check", "/root/clinic").returncode == 0
    refused = step(machine, "Refuse what must not be public yet", "/root/clinic")
    assert refused.returncode == 1
    assert "::error file=site.yml,line=10," in refused.stdout


def test_a_finished_clinic_comes_out_as_the_checkout_builds_it(machine, tmp_path):
    shutil.copytree(CLINIC, machine.root / "root/finished")
    assert step(machine, "Refuse what must not be public yet", "/root/finished").returncode == 0
    built = step(machine, "Build", "/root/finished")
    assert built.returncode == 0, built.stderr
    here = tmp_path / "public"
    subprocess.run(
        [
            *(ROOT / ".build/release/bedside", "build", "--quiet", "--content", CLINIC, "--output", here),
            *("--as-of", AS_OF, "--base-url", "https://juniper-hollow.example/"),
        ],
        check=True,
        cwd=ROOT,
    )
    there = files(machine.root / "root/public")
    assert [path for path, contents in files(here).items() if there.get(path) != contents] == []
    assert {".html", ".pdf", ".pf_index"} <= {Path(path).suffix for path in there}


def files(folder: Path) -> dict[str, bytes]:
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file()
    }


def test_a_release_that_is_not_the_one_that_was_named_is_not_run(machine, tmp_path):
    command = steps()["Fetch Bedside"]
    answer = machine.run(
        command, HOME="/root/other", BEDSIDE_RELEASE="file:///opt/release.tar.gz", BEDSIDE_SHA256="0" * 64
    )
    assert answer.returncode != 0
    assert not (machine.root / "root/other/bedside/bin").exists()


def test_the_release_names_no_folder_of_the_machine_that_made_it(machine):
    program = machine.root / "root/bedside/bin/bedside"
    assert str(ROOT).encode() not in program.read_bytes()


def test_the_workflow_is_what_its_host_understands():
    judge = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows", WORKFLOW]
    answer = subprocess.run(judge, capture_output=True, text=True)
    assert answer.returncode == 0, answer.stdout


def test_the_same_program_makes_the_same_release(archive, tmp_path):
    subprocess.run([ROOT / ".ci/dist", tmp_path], check=True, cwd=ROOT, capture_output=True)
    assert (tmp_path / archive.name).read_bytes() == archive.read_bytes()
