"""A change of the finished clinic, on its whole way: check, diff, gate, build, rsync to a server, nginx, a crawl."""

import getpass
import re
import subprocess
from html.parser import HTMLParser
from urllib.error import HTTPError
from urllib.parse import urldefrag, urljoin
from urllib.request import urlopen

from conftest import AS_OF, ROOT, bedside
from sshd import sshd
from web_servers import served

ADDRESS = "https://juniper-hollow.example/ims/"


def make(target: str, **variables) -> subprocess.CompletedProcess:
    settings = [f"{name}={value}" for name, value in variables.items()]
    return subprocess.run(["make", "--silent", target, *settings], cwd=ROOT, capture_output=True, text=True)


def test_a_change_reaches_readers_whole(content, tmp_path, monkeypatch):
    def git(*arguments):
        user = ["-c", "user.name=Test", "-c", "user.email=test@clinic.example"]
        subprocess.run(["git", "-C", tmp_path, *user, *arguments], check=True, capture_output=True)

    git("init", "--quiet", "--initial-branch", "main")
    git("add", "Content")
    git("commit", "--quiet", "--message", "Start")
    page = content / "en/locations/old-mill.md"
    phone = re.search(r"(?m)^phone: (.*)$", page.read_text())[1]
    for file in content.rglob("*"):
        if file.suffix in (".md", ".yml"):
            file.write_text(file.read_text().replace(phone, "613-555-0199"))
    variables = {"CONTENT": content, "REPORTS": tmp_path / "reports", "CHECK_OPTIONS": f"--for publishing --as-of {AS_OF}"}

    checked = make("check-report", **variables)
    assert checked.returncode == 0, checked.stdout
    changes = make("changes", BASE="main", **variables)
    assert changes.returncode == 0, changes.stderr
    assert "613-555-0199" in changes.stdout and phone in changes.stdout
    gate = make("gate", **variables)
    assert gate.returncode == 0, gate.stdout
    www = tmp_path / "www"
    public = tmp_path / "public"
    built = make("site", OUTPUT=public, OPTIONS=f"--base-url {ADDRESS} --as-of {AS_OF}", **variables)
    assert built.returncode == 0, built.stderr
    assert "Content-Security-Policy" in (public / "_headers").read_text()

    keys = tmp_path / "keys"
    keys.mkdir()
    www.mkdir()
    with sshd(keys) as shell:
        monkeypatch.setenv("RSYNC_RSH", shell)
        published = make("publish", OUTPUT=public, TARGET=f"{getpass.getuser()}@127.0.0.1:{www}/ims")
        assert published.returncode == 0, published.stderr
    settings = tmp_path / "nginx.conf"
    hosting = ["hosting", "--server", "nginx", "--content", content, "--base-url", ADDRESS, "--folder", www]
    settings.write_text(bedside(*hosting).stdout)
    with served("nginx", settings, tmp_path) as origin:
        pages, broken = crawl(f"{origin}/ims/")
    assert broken == []
    reached = {address.removeprefix(f"{origin}/ims/") for address in pages}
    built_pages = {file.relative_to(public).as_posix().removesuffix("index.html") for file in public.rglob("*.html")}
    redirects = {line.split()[0].removeprefix("/ims/") for line in (public / "_redirects").read_text().splitlines()}
    # Every page can be reached from the home page, except the 404 pages.
    assert built_pages - redirects - reached == {"404.html", "fr/404.html"}
    assert "613-555-0199" in pages[f"{origin}/ims/locations/old-mill/"]


def crawl(start: str) -> tuple[dict[str, str], list[tuple[str, str]]]:
    """Every page by its address, and what could not be had: where it is linked, and why."""
    pages, known, broken = {}, set(), []
    waiting = [(start, start)]
    while waiting:
        address, source = waiting.pop()
        if address in known:
            continue
        known.add(address)
        try:
            with urlopen(address) as answer:
                body = answer.read()
                if answer.headers.get_content_type() != "text/html":
                    continue
        except HTTPError as failure:
            broken.append((source, f"{address}: {failure}"))
            continue
        reader = Links()
        pages[address] = body.decode()
        reader.feed(pages[address])
        for link in reader.links:
            target = urldefrag(urljoin(address, link))[0]
            if target.startswith(start):
                waiting.append((target, address))
    return pages, broken


class Links(HTMLParser):
    def __init__(self):
        super().__init__()
        self.links = []

    def handle_starttag(self, tag, attributes):
        self.links += [value for name, value in attributes if name in ("href", "src")]
