"""What the recipes of GitHub and GitLab say, and their steps run on this machine."""

import os
import re
import subprocess
from pathlib import Path

import yaml
from conftest import ROOT

GITHUB = ROOT / ".github/workflows/publish.yml"
GITLAB = ROOT / ".gitlab-ci.yml"

# The only commands other than `make` that a recipe may run, to install `make` itself.
EXCEPTIONS = {"apt-get update -qq && apt-get install -qq --no-install-recommends make"}


def github_jobs() -> dict[str, dict]:
    return yaml.safe_load(GITHUB.read_text())["jobs"]


def gitlab_jobs() -> dict[str, dict]:
    recipe = yaml.safe_load(GITLAB.read_text())
    return {name: job for name, job in recipe.items() if isinstance(job, dict) and "script" in job}


def github_commands(job: str) -> list[str]:
    return [step["run"] for step in github_jobs()[job]["steps"] if "run" in step]


def gitlab_commands(job: str) -> list[str]:
    before = yaml.safe_load(GITLAB.read_text())["default"]["before_script"]
    return before + gitlab_jobs()[job]["script"]


def every_command() -> list[str]:
    """Line by line, as `run:` may have several."""
    commands = [command for job in github_jobs() for command in github_commands(job)]
    commands += [command for job in gitlab_jobs() for command in gitlab_commands(job)]
    return [line for command in commands for line in command.splitlines()]


def targets() -> set[str]:
    return set(re.findall(r"^([a-z-]+):(?!=)", (ROOT / "Makefile").read_text(), re.MULTILINE))


def run_steps(commands: list[str], **environment: str | Path) -> list[subprocess.CompletedProcess]:
    """Each of a job's steps, the later ones too when one fails.

    The program counts as made: a step would ask the compiler for three seconds whether it is. `test_whole_way.py` asks.
    """
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("GITHUB_")}
    inherited["MAKEFLAGS"] = "--assume-old=program"
    return [
        subprocess.run(
            ["sh", "-e", "-c", command],
            cwd=ROOT,
            env=inherited | {name: str(value) for name, value in environment.items()},
            capture_output=True,
            text=True,
        )
        for command in commands
        if command not in EXCEPTIONS
    ]
