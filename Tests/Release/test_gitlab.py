"""The same release by the pipeline that `bedside new` writes for GitLab."""

import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

import pytest
import yaml
from conftest import ADDRESS, CLINIC, RELEASE, ROOT, commit, files, on_that_day

PIPELINE = ROOT / "Sources/Using/NewContent/publish-pipeline.yml"
PAGE = "en/conditions/migraine.md"


@pytest.fixture
def repository(machine):
    """The finished clinic in a repository of its own, and what GitLab's cache keeps from the job before."""
    folder = machine.root / "root/project"
    folder.mkdir(exist_ok=True)
    for entry in folder.iterdir():
        if entry.name != ".bedside":
            shutil.rmtree(entry) if entry.is_dir() else entry.unlink()
    shutil.copytree(CLINIC, folder, dirs_exist_ok=True)
    shutil.copy(ROOT / "Sources/Using/NewContent/ignored-files.txt", folder / ".gitignore")
    commit(machine, "/root/project")
    return folder


def run_job(machine, name: str, fingerprint: str, **environment: str):
    """As GitLab does: what comes before every job and the job's own commands are one script."""
    pipeline = yaml.safe_load(PIPELINE.read_text())
    commands = pipeline["default"]["before_script"] + pipeline[name]["script"]
    settings = {"BEDSIDE_RELEASE": RELEASE, "BEDSIDE_SHA256": fingerprint, "CI_PAGES_URL": ADDRESS}
    return machine.run(on_that_day("\n".join(commands)), "/root/project", **(settings | environment))


def test_a_merge_request_is_checked_and_told_to_its_reviewer(machine, fingerprint, repository):
    before = machine.run("git rev-parse HEAD", "/root/project").stdout.strip()
    page = repository / PAGE
    page.write_text(page.read_text().replace("hard to bear", "hard to stand").replace("risks.md", "risk.md"))
    commit(machine, "/root/project")
    checked = run_job(machine, "check", fingerprint)
    assert checked.returncode == 1, checked.stderr
    assert f"{PAGE}:" in checked.stdout
    report = ElementTree.parse(repository / "check-junit.xml")
    assert any(PAGE in "".join(failure.itertext()) for failure in report.iter("failure"))
    told = run_job(machine, "changes", fingerprint, CI_MERGE_REQUEST_DIFF_BASE_SHA=before)
    assert told.returncode == 0, told.stderr
    assert "Light and noise may be hard to **stand.**" in (repository / "changes.txt").read_text()


def test_what_is_merged_comes_out_as_the_checkout_builds_it(machine, fingerprint, repository, built_here):
    published = run_job(machine, "pages", fingerprint)
    assert published.returncode == 0, published.stderr
    there = files(repository / "public")
    assert set(there) == set(built_here)
    assert [path for path, contents in built_here.items() if there[path] != contents] == []


def test_what_was_built_beside_the_text_is_not_content(machine, fingerprint, repository, built_here):
    assert run_job(machine, "pages", fingerprint).returncode == 0
    again = run_job(machine, "pages", fingerprint)
    assert again.returncode == 0, again.stderr
    assert files(repository / "public") == built_here


def test_a_sample_is_not_published(machine, fingerprint, repository):
    settings = repository / "site.yml"
    settings.write_text(settings.read_text() + "sample: true\n")
    refused = run_job(machine, "pages", fingerprint)
    assert refused.returncode == 1
    assert "site.yml:" in refused.stdout
    assert not (repository / "public").exists()


def test_the_pipeline_is_what_its_host_understands():
    judge = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.gitlab-ci", PIPELINE]
    answer = subprocess.run(judge, capture_output=True, text=True)
    assert answer.returncode == 0, answer.stdout
