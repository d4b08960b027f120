"""A release in a bare Debian: a clinic's own repository is checked, built and refused by the workflow that `bedside new`
writes into it."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

from conftest import CLINIC, RELEASE, ROOT, WORKFLOW, commit, files, step, steps


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
    assert "::error file=site.yml,line=13," in refused.stdout


def test_a_finished_clinic_comes_out_as_the_checkout_builds_it(machine, built_here):
    shutil.copytree(CLINIC, machine.root / "root/finished")
    assert step(machine, "Refuse what must not be public yet", "/root/finished").returncode == 0
    built = step(machine, "Build", "/root/finished")
    assert built.returncode == 0, built.stderr
    there = files(machine.root / "root/public")
    assert set(there) == set(built_here)
    assert [path for path, contents in built_here.items() if there[path] != contents] == []
    assert {".html", ".pdf", ".pf_index"} <= {Path(path).suffix for path in there}


def test_a_release_that_is_not_the_one_that_was_named_is_not_run(machine):
    command = steps()["Fetch Bedside"]
    answer = machine.run(command, HOME="/root/other", BEDSIDE_RELEASE=RELEASE, BEDSIDE_SHA256="0" * 64)
    assert answer.returncode != 0
    assert not (machine.root / "root/other/bedside/bin").exists()


def test_the_release_names_no_folder_of_the_machine_that_made_it(machine):
    release = machine.root / "root/bedside"
    programs = [release / "bin/bedside", *(release / "lib").iterdir()]
    assert [program for program in programs if str(ROOT).encode() in program.read_bytes()] == []


def test_what_the_program_is_linked_with_comes_with_its_licence(machine):
    licences = machine.root / "root/bedside/share/bedside/licences"
    pinned = json.loads((ROOT / "Package.resolved").read_text())["pins"]
    names = {pin["location"].rsplit("/", 1)[1].removesuffix(".git") for pin in pinned} | {"Swift"}
    assert {file.stem for file in licences.iterdir()} == names


def test_the_workflow_is_what_its_host_understands():
    judge = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows", WORKFLOW]
    answer = subprocess.run(judge, capture_output=True, text=True)
    assert answer.returncode == 0, answer.stdout


def test_the_same_program_makes_the_same_release(archive, tmp_path):
    subprocess.run([ROOT / ".ci/dist", tmp_path], check=True, cwd=ROOT, capture_output=True)
    assert (tmp_path / archive.name).read_bytes() == archive.read_bytes()
