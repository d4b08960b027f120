"""What content puts into a server's settings is read by the server itself as text, or refused before."""

import re
import subprocess

import pytest
from conftest import AS_OF, bedside
from web_servers import caddy_configuration, nginx_configuration

LEAK = "location /leak/ { alias /etc/; autoindex on; }"
NAMES = [
    f"Alder }} {LEAK} #",
    "Alder {$PATH} {env.HOME}",
    'Alder " ; \\\\ ',
    "Alder `</etc/passwd` <<END",
]
REFUSED = {
    "name: Juniper": [f'"Alder\\n{LEAK}\\n#"', f'"Alder\\r{LEAK}"', f'"Alder\\L{LEAK}"', f'"Alder\\x01{LEAK}"'],
    "aliases:": [f'["/a;{LEAK}/"]', '["/a b/"]', '["/$host/"]', '["/../a/"]', '["/a\\nb/"]', '["/{a}/"]'],
    "qr-path:": ["/a;b/", '"/a\\n}/"', "/$uri/", "/a b/"],
    "base-url:": ["https://a;b{}/", '"https://a\\nb/"', "https://a/{b}/", "https://a/$b/", 'https://a"b/'],
}
PLACES = {
    "name: Juniper": "site.yml",
    "base-url:": "site.yml",
    "aliases:": "en/conditions/low-back-pain.md",
    "qr-path:": "en/handouts/after.md",
}


def replace(content, start: str, value: str) -> None:
    file = content / PLACES[start]
    key = start.split(":")[0]
    file.write_text(re.sub(f"(?m)^{start}.*$", lambda _: f"{key}: {value}", file.read_text(), count=1))


def parsed(server: str, content, folder) -> str:
    """The settings as the server understands them; comments are gone."""
    written = bedside("hosting", "--content", content, "--server", server, "--as-of", AS_OF)
    assert written.returncode == 0, written.stderr
    settings = folder / "settings"
    settings.write_text(written.stdout)
    if server == "caddy":
        file = folder / "Caddyfile"
        file.write_text(caddy_configuration(settings, folder, 8080))
        command = ["caddy", "adapt", "--config", file, "--adapter", "caddyfile"]
        adapted = subprocess.run(command, capture_output=True, text=True)
        assert adapted.returncode == 0, adapted.stderr
        # Caddy hides the settings files themselves; their order varies.
        return re.sub(r'"hide":\[[^\]]*\]', '"hide":[]', adapted.stdout)
    file = folder / "nginx.conf"
    file.write_text(nginx_configuration(settings, folder, 8080))
    tested = subprocess.run(["/usr/sbin/nginx", "-T", "-c", file], capture_output=True, text=True)
    assert tested.returncode == 0, tested.stderr
    return re.sub(r"(?m)^\s*#.*\n", "", tested.stdout)


@pytest.mark.parametrize("server", ["nginx", "caddy"])
def test_a_name_is_a_comment_whatever_it_holds(content, tmp_path, server):
    clean = parsed(server, content, tmp_path)
    for name in NAMES:
        replace(content, "name: Juniper", "'" + name.replace("'", "''") + "'")
        site = content / "site.yml"
        assert parsed(server, content, tmp_path) == clean, name
        site.write_text(re.sub("(?m)^name: .*$", "name: Juniper", site.read_text()))


@pytest.mark.parametrize(
    ("start", "value"), [(start, value) for start, values in REFUSED.items() for value in values]
)
def test_what_could_be_a_setting_is_refused_with_its_place(content, start, value):
    replace(content, start, value)
    run = bedside("hosting", "--content", content, "--server", "nginx", "--as-of", AS_OF)
    assert run.returncode == 1
    assert run.stdout == ""
    assert f"{content / PLACES[start]}:" in run.stderr
