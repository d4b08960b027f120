"""The finished clinic behind a real nginx and a real Caddy, at the root of a host and below a path."""

import gzip
import http.client
import re
import shutil
import subprocess
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from conftest import CLINIC, bedside, build
from web_servers import served

EVERYWHERE = {
    "content-security-policy": "script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
    "referrer-policy": "no-referrer",
    "strict-transport-security": "max-age=31536000",
    "x-content-type-options": "nosniff",
}
TYPES = {
    ".html": ["text/html; charset=utf-8"],
    ".css": ["text/css; charset=utf-8"],
    ".js": ["text/javascript; charset=utf-8", "application/javascript; charset=utf-8"],
    ".svg": ["image/svg+xml", "image/svg+xml; charset=utf-8"],
    ".xml": ["text/xml; charset=utf-8"],
    ".webmanifest": ["application/manifest+json"],
    ".pdf": ["application/pdf"],
    ".ttf": ["font/ttf", "application/octet-stream"],
    ".pf_index": ["application/octet-stream", ""],
    ".pagefind": ["application/octet-stream", ""],
    ".png": ["image/png"],
}
ADDRESSES = {"root": "https://juniper-hollow.example/", "path": "https://juniper-hollow.example/ims/"}


class Host:
    def __init__(self, origin: str, base: str, files: Path):
        self.origin, self.base, self.files = origin, base, files

    def ask(self, path: str, method="GET", **headers):
        connection = http.client.HTTPConnection(urlsplit(self.origin).netloc)
        connection.request(method, path, headers=headers)
        answer = connection.getresponse()
        body = answer.read()
        connection.close()
        return answer.status, {k.lower(): v for k, v in answer.getheaders()}, body


@pytest.fixture(scope="module")
def built(site, tmp_path_factory):
    """The folder that a server shows, by the site's address; built once for all servers."""
    folders = {address: tmp_path_factory.mktemp("www") for address in ADDRESSES.values()}
    # The clinic's own address is the first.
    shutil.copytree(site, folders[ADDRESSES["root"]], dirs_exist_ok=True)
    build(CLINIC, folders[ADDRESSES["path"]] / "ims", "--base-url", ADDRESSES["path"])
    return folders


@pytest.fixture(scope="module", params=[(s, a) for s in ["nginx", "caddy"] for a in ADDRESSES], ids="-".join)
def host(request, built, tmp_path_factory):
    server, place = request.param
    folder = tmp_path_factory.mktemp("host")
    address = ADDRESSES[place]
    base = urlsplit(address).path
    files = built[address] / base.strip("/")
    settings = folder / "settings"
    written = bedside(
        *("hosting", "--server", server, "--content", CLINIC, "--base-url", address),
        *("--folder", built[address]),
    )
    assert written.returncode == 0, written.stderr
    settings.write_text(written.stdout)
    with served(server, settings, folder) as origin:
        yield Host(origin, base, files)


def test_every_file_is_served_whole_with_its_type_and_its_headers(host):
    asked = 0
    for file in sorted(host.files.rglob("*")):
        name = file.relative_to(host.files).as_posix()
        if not file.is_file() or name.startswith(("_", ".")) or leads_on(file):
            continue
        status, headers, body = host.ask(host.base + name.removesuffix("index.html"))
        assert (name, status, body) == (name, 200, file.read_bytes())
        if file.suffix in TYPES:
            assert (name, headers.get("content-type", "").lower() in TYPES[file.suffix]) == (name, True)
        assert {key: headers.get(key) for key in EVERYWHERE} == EVERYWHERE, name
        is_fingerprinted = re.match("assets/|pagefind/(fragment|index)/", name)
        wanted = "public, max-age=31536000, immutable" if is_fingerprinted else "no-cache"
        assert (name, headers["cache-control"]) == (name, wanted)
        asked += 1
    assert asked > 100


def leads_on(file: Path) -> bool:
    """Stands at an old address, for hosts that know no redirects."""
    return file.suffix == ".html" and b'http-equiv="refresh"' in file.read_bytes()


def test_old_addresses_lead_on_for_good(host):
    for old, new in [
        ("lumbago/", "conditions/low-back-pain/"),
        ("back-pain/", "conditions/low-back-pain/"),
        ("fr/lumbago/", "fr/conditions/low-back-pain/"),
        ("after/", "aftercare/after-your-session/"),
        ("fr/apres/", "fr/aftercare/after-your-session/"),
    ]:
        status, headers, _ = host.ask(host.base + old)
        location = headers["location"].removeprefix(host.origin)
        assert (status, location) == (301, host.base + new)


def test_an_address_without_its_last_slash_leads_on(host):
    status, headers, _ = host.ask(host.base + "conditions/migraine")
    location = headers["location"].removeprefix(host.origin)
    assert (status in (301, 308), location.removeprefix(host.base)) == (True, "conditions/migraine/")


def test_what_is_not_there_is_answered_with_the_page_of_its_language(host):
    for path, page in [
        ("no-such-page/", "404.html"),
        ("conditions/no-such-page", "404.html"),
        ("fr/no-such-page/", "fr/404.html"),
        ("fr/a/b/c.html", "fr/404.html"),
    ]:
        status, headers, body = host.ask(host.base + path)
        assert (path, status, body) == (path, 404, (host.files / page).read_bytes())
        assert headers["content-security-policy"] == EVERYWHERE["content-security-policy"]
        assert "immutable" not in headers.get("cache-control", "")


def test_a_missing_asset_is_not_remembered_for_a_year(host):
    status, headers, _ = host.ask(host.base + "assets/site.0000000000.css")
    assert status == 404 and "immutable" not in headers.get("cache-control", "")


def test_hidden_files_and_lists_of_folders_are_not_served(host):
    (host.files / ".well-known").mkdir(exist_ok=True)
    (host.files / ".well-known/token").write_text("proof")
    for path in [".bedside-manifest", "_headers", "_redirects", "assets/", ".well-known", "%2e%2e/settings"]:
        status, _, body = host.ask(host.base + path)
        assert (path, status in (301, 308, 400, 403, 404)) == (path, True), body[:200]
        assert b"Files written by Bedside" not in body and b"Index of" not in body
    if host.base == "/":
        assert host.ask("/.well-known/token")[::2] == (200, b"proof")


def test_a_page_comes_packed_and_head_without_a_body(host):
    page = host.base + "conditions/migraine/"
    plain = host.ask(page)[2]
    _, headers, body = host.ask(page, **{"Accept-Encoding": "gzip"})
    assert (headers["content-encoding"], gzip.decompress(body)) == ("gzip", plain)
    assert "accept-encoding" in headers["vary"].lower()
    assert host.ask(page, method="HEAD")[::2] == (200, b"")


@pytest.mark.parametrize("name", ["nginx.conf", "Caddyfile"])
def test_the_documented_settings_are_fresh(name):
    documented = Path(__file__).parents[2] / "docs/hosting" / name
    server = "nginx" if name == "nginx.conf" else "caddy"
    assert documented.read_text() == bedside("hosting", "--server", server).stdout, "run `make docs`"


def test_caddy_finds_the_documented_settings_sound(tmp_path):
    documented = Path(__file__).parents[2] / "docs/hosting/Caddyfile"
    (tmp_path / "Caddyfile").write_text(f"clinic.example {{\n\timport {documented}\n}}\n")
    checked = subprocess.run(
        ["caddy", "validate", "--config", tmp_path / "Caddyfile", "--adapter", "caddyfile"],
        capture_output=True,
        text=True,
    )
    assert checked.returncode == 0 and "Valid configuration" in checked.stdout + checked.stderr, checked.stderr
