"""A real nginx and a real Caddy on this machine alone, with the settings that `bedside hosting` writes."""

import getpass
import os
import shutil
import subprocess
from contextlib import contextmanager
from pathlib import Path

from sshd import free_port, wait_for

TEMPORARY = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]


def nginx_configuration(settings: Path, folder: Path, port: int) -> str:
    places = "\n".join(f"{name}_temp_path {folder}/{name};" for name in TEMPORARY)
    user = "user root;\n" if getpass.getuser() == "root" else ""
    return f"""{user}worker_processes 1;
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{ }}
http {{
include /etc/nginx/mime.types;
access_log off;
{places}
server {{ listen 127.0.0.1:{port}; include {settings}; }}
}}
"""


def caddy_configuration(settings: Path, folder: Path, port: int) -> str:
    return f"{{\n\tadmin off\n}}\nhttp://127.0.0.1:{port} {{\n\tbind 127.0.0.1\n\timport {settings}\n}}\n"


@contextmanager
def served(server: str, settings: Path, folder: Path):
    """The origin, such as `http://127.0.0.1:49152`."""
    port = free_port()
    configuration = folder / server
    write = nginx_configuration if server == "nginx" else caddy_configuration
    configuration.write_text(write(settings, folder, port))
    program = shutil.which(server, path="/usr/sbin:/usr/bin:/opt/homebrew/bin")
    options = {
        "nginx": ["-c", configuration],
        "caddy": ["run", "--config", configuration, "--adapter", "caddyfile"],
    }
    environment = os.environ | {"HOME": str(folder), "XDG_DATA_HOME": str(folder), "XDG_CONFIG_HOME": str(folder)}
    running = subprocess.Popen(
        [program, *options[server]], stderr=subprocess.DEVNULL, env=environment
    )
    try:
        wait_for(port, running)
        yield f"http://127.0.0.1:{port}"
    finally:
        running.terminate()
        running.wait()
