"""The recipes of GitHub and GitLab: valid, of `make` targets only, and what their steps do to good and bad content."""

import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

import pytest
import yaml
from conftest import AS_OF, CLINIC
from recipes import (
    EXCEPTIONS,
    GITHUB,
    GITLAB,
    every_command,
    github_commands,
    github_jobs,
    gitlab_commands,
    run_steps,
    targets,
)

AFTERCARE = "en/aftercare/after-your-session.md"


@pytest.mark.parametrize(("recipe", "schema"), [(GITHUB, "github-workflows"), (GITLAB, "gitlab-ci")])
def test_a_recipe_is_what_its_host_understands(recipe, schema):
    judge = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", f"vendor.{schema}", recipe]
    answer = subprocess.run(judge, capture_output=True, text=True)
    assert answer.returncode == 0, answer.stdout


def test_every_command_is_a_make_target_that_exists():
    called = set()
    for command in set(every_command()) - EXCEPTIONS:
        call = re.fullmatch(r"make ([a-z-]+)( [A-Z]+=\S+)*", command)
        assert call, command
        called.add(call[1])
    assert called == {"check-report", "changes", "gate", "site"}
    assert called <= targets()


def test_every_job_has_a_time_limit_and_says_what_it_may_do():
    rights = {name: job["permissions"] for name, job in github_jobs().items()}
    assert rights == {
        "check": {"contents": "read"},
        "code-scanning": {"contents": "read", "security-events": "write"},
        "build": {"contents": "read", "pages": "read"},
        "deploy": {"pages": "write", "id-token": "write"},
    }
    assert all(job["timeout-minutes"] <= 60 for job in github_jobs().values())


def test_a_job_that_may_write_runs_no_program_of_the_repository():
    for name, job in github_jobs().items():
        if "write" in job["permissions"].values():
            assert github_commands(name) == []


def test_what_is_merged_is_published_in_its_order():
    recipe = yaml.safe_load(GITHUB.read_text())
    assert recipe["concurrency"] == {
        "group": "publish-${{ github.ref }}",
        "cancel-in-progress": "${{ github.event_name == 'pull_request' }}",
    }


def test_actions_are_named_by_a_released_version():
    for job in github_jobs().values():
        for step in job["steps"]:
            assert "run" in step or re.fullmatch(r"(actions|github)/[a-z/-]+@v\d+", step["uses"]), step


@pytest.fixture
def pull_request(content, tmp_path):
    """A content repository and a branch merged into it, as a host checks a pull request out."""

    def git(*arguments):
        subprocess.run(["git", "-C", content.parent, *arguments], check=True, capture_output=True)

    def merge(file: str, old: str, new: str):
        changed = content / file
        text = changed.read_text()
        assert text.count(old) == 1
        git("checkout", "--quiet", "-b", "change")
        changed.write_text(text.replace(old, new))
        git("commit", "--quiet", "--all", "--message", "Change")
        git("checkout", "--quiet", "main")
        git("merge", "--quiet", "--no-ff", "--no-edit", "change")

    git("init", "--quiet", "--initial-branch", "main")
    git("config", "user.name", "Test")
    git("config", "user.email", "test@clinic.example")
    git("add", "Content")
    git("commit", "--quiet", "--message", "Start")
    return merge


def check_on_github(content, tmp_path, as_of=AS_OF):
    """The outcome of both steps, the annotations' places, and the job's summary."""
    summary = tmp_path / "summary.md"
    check, changes = run_steps(
        github_commands("check"),
        CONTENT=content,
        REPORTS=tmp_path / "reports",
        CHECK_OPTIONS=f"--for publishing --as-of {as_of}",
        GITHUB_ACTIONS="true",
        GITHUB_STEP_SUMMARY=summary,
    )
    annotations = re.findall(r"^::error file=([^,]+),line=(\d+),.*title=([a-z-]+)", check.stdout, re.MULTILINE)
    assert changes.returncode == 0, changes.stderr
    return check.returncode == 0, annotations, summary.read_text()


def test_a_harmless_change_passes_and_is_told_to_the_reviewer(content, pull_request, tmp_path):
    pull_request("en/conditions/migraine.md", "hard to bear", "hard to stand")
    passed, annotations, summary = check_on_github(content, tmp_path)
    assert (passed, annotations) == (True, [])
    assert "  - new: Light and noise may be hard to **stand.**\n" in summary
    assert summary == (tmp_path / "reports/changes.md").read_text()


@pytest.mark.parametrize(
    ("file", "old", "new", "as_of", "line", "rule"),
    [
        (AFTERCARE, "> [!EMERGENCY]", "> [!NOTE]", AS_OF, 1, "missing-safety"),
        ("en/conditions/migraine.md", "next-review: 2027-09-01", "next-review: 2026-11-01", AS_OF, 5, "review-overdue"),
        ("en/conditions/migraine.md", "about-ims/risks.md", "about-ims/risk.md", AS_OF, 29, "link"),
    ],
)
def test_what_a_patient_must_not_meet_is_refused_at_its_line(
    content, pull_request, tmp_path, file, old, new, as_of, line, rule
):
    pull_request(file, old, new)
    passed, annotations, _ = check_on_github(content, tmp_path, as_of)
    assert not passed
    assert (f"Content/{file}", str(line), rule) in annotations
    reports = tmp_path / "reports"
    results = json.loads((reports / "check.sarif").read_text())["runs"][0]["results"]
    found = [
        (place["artifactLocation"]["uri"], str(place["region"]["startLine"]), result["ruleId"])
        for result in results
        for place in [result["locations"][0]["physicalLocation"]]
        if result["level"] == "error"
    ]
    assert found == annotations
    failures = ElementTree.parse(reports / "check-junit.xml").findall(".//failure")
    assert len(failures) > 0


def test_the_weekly_run_fails_when_a_review_has_fallen_due_and_nobody_changed_a_file():
    gate = [command for command in github_commands("build") if "gate" in command]
    for day, passes in [("2027-09-01", True), ("2027-09-02", False)]:
        [answer] = run_steps(gate, CONTENT=CLINIC, CHECK_OPTIONS=f"--as-of {day}")
        assert (answer.returncode == 0) == passes, answer.stdout


@pytest.mark.parametrize("commands", [github_commands("build"), gitlab_commands("pages")])
def test_a_finished_clinic_is_published_at_the_hosts_address(commands, tmp_path):
    public = tmp_path / "public"
    answers = run_steps(
        commands,
        CONTENT=CLINIC,
        OUTPUT=public,
        CHECK_OPTIONS=f"--as-of {AS_OF}",
        OPTIONS="--base-url https://clinic.github.io/site/",
    )
    assert [answer.returncode for answer in answers] == [0, 0], answers[-1].stderr
    home = (public / "index.html").read_text()
    assert '<link rel="canonical" href="https://clinic.github.io/site/">' in home
    assert re.search(r'href="/site/assets/', home)


def test_the_sample_is_never_published():
    gate = [command for command in github_commands("build") if "gate" in command]
    [answer] = run_steps(gate)
    assert answer.returncode != 0
    assert "Content/site.yml:13:9: error:" in answer.stdout


def test_without_an_older_version_only_the_comparison_fails(content, tmp_path):
    check, changes = run_steps(
        github_commands("check"), CONTENT=content, REPORTS=tmp_path, CHECK_OPTIONS=f"--as-of {AS_OF}"
    )
    assert (check.returncode == 0, changes.returncode == 0) == (True, False)
    assert "nothing to mend" in (tmp_path / "check.txt").read_text()
