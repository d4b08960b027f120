"""A real sshd on this machine alone, with keys, port and folder of its own."""

import getpass
import shutil
import socket
import subprocess
import time
from contextlib import contextmanager
from pathlib import Path


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(port: int, program: subprocess.Popen):
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        assert program.poll() is None, program.args
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.02)
    raise TimeoutError(f"nothing listens on port {port}")


@contextmanager
def sshd(folder: Path):
    """The `RSYNC_RSH` that reaches it."""
    # The folder that sshd needs for dropping its privileges when started by root.
    Path("/run/sshd").mkdir(exist_ok=True) if getpass.getuser() == "root" else None
    for key in ["host", "user"]:
        subprocess.run(
            ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", folder / key], check=True
        )
    port = free_port()
    settings = folder / "sshd_config"
    # The quickest exchange of keys will do. A bash that is not the first one, by its own count, leaves the user's .bashrc
    # alone: it has no part in the tests, and each of some hundred connections would wait for it.
    settings.write_text(
        f"ListenAddress 127.0.0.1:{port}\nHostKey {folder}/host\nAuthorizedKeysFile {folder}/user.pub\n"
        "StrictModes no\nUsePAM no\nPasswordAuthentication no\nPermitRootLogin yes\nPidFile none\n"
        "KexAlgorithms curve25519-sha256\nSetEnv SHLVL=2\n"
    )
    program = subprocess.Popen(
        [shutil.which("sshd", path="/usr/sbin:/usr/bin"), "-D", "-f", settings],
        stderr=subprocess.DEVNULL,
    )
    try:
        wait_for(port, program)
        yield (
            f"ssh -p {port} -i {folder}/user -o IdentitiesOnly=yes -o BatchMode=yes -o LogLevel=ERROR"
            f" -o StrictHostKeyChecking=no -o UserKnownHostsFile={folder}/known"
        )
    finally:
        program.terminate()
        program.wait()
