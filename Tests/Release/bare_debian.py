"""A Debian without anything but its package manager, in a folder, in which commands are run as on a machine of its own."""

import os
import re
import shutil
import subprocess
from contextlib import contextmanager
from pathlib import Path

SUITE = "bookworm"
CERTIFICATES = "/opt/certificates.pem"


def mirror() -> str:
    """The one that this machine installs Debian from."""
    files = [Path("/etc/apt/sources.list"), *Path("/etc/apt/sources.list.d").glob("*")]
    text = "\n".join(file.read_text() for file in files if file.exists())
    found = re.search(r"^(?:URIs:|deb) .*?(https?://\S+/debian)/?\s", text, re.MULTILINE)
    return found[1] if found else "http://deb.debian.org/debian"


class Machine:
    def __init__(self, root: Path):
        self.root = root

    def run(self, command: str, folder="/root", **environment: str) -> subprocess.CompletedProcess:
        """As a step of a workflow is run: with bash, which ends at the first failure."""
        settings = {
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
            "HOME": "/root",
            "LANG": "C.UTF-8",
            "PIP_CERT": CERTIFICATES,
        }
        names = [f"{name}={value}" for name, value in (settings | environment).items()]
        script = f"cd {folder}\n{command}"
        return subprocess.run(
            ["chroot", self.root, "env", "-i", *names, "bash", "-e", "-o", "pipefail", "-c", script],
            capture_output=True,
            text=True,
        )


@contextmanager
def bare_debian(cache: Path, root: Path):
    if not (cache / "complete").exists():
        shutil.rmtree(cache, ignore_errors=True)
        program = shutil.which("debootstrap", path="/usr/sbin:/usr/bin")
        subprocess.run([program, "--variant=minbase", SUITE, cache, mirror()], check=True, capture_output=True)
        (cache / "complete").touch()
    subprocess.run(["cp", "--archive", cache, root], check=True)
    lead_to_packages(root)
    subprocess.run(["mount", "-t", "proc", "proc", root / "proc"], check=True)
    try:
        yield Machine(root)
    finally:
        subprocess.run(["umount", root / "proc"], check=True)


def lead_to_packages(root: Path):
    """The way from this machine to Debian's packages and to PyPI may need settings of its own."""
    for name in ["resolv.conf", "hosts", "pip.conf"]:
        if Path("/etc", name).exists():
            shutil.copy(Path("/etc", name), root / "etc" / name)
    for file in Path("/etc/apt/apt.conf.d").glob("99*"):
        shutil.copy(file, root / "etc/apt/apt.conf.d")
    certificates = os.environ.get("PIP_CERT", "/etc/ssl/certs/ca-certificates.crt")
    shutil.copy(certificates, root / CERTIFICATES.lstrip("/"))
    pip = root / "etc/pip.conf"
    if pip.exists():
        pip.write_text("\n".join(line for line in pip.read_text().splitlines() if "cert" not in line))
