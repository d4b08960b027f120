"""`make publish` brings a site to a server by rsync, over a real sshd; whoever reads it meanwhile meets whole pages."""

import json
import os
import random
import re
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pytest
from conftest import ROOT, build, copied_content
from publishing import publish

INTERRUPTIONS = 12


@pytest.fixture(scope="module")
def newer(tmp_path_factory):
    """The same site later: a page changed, one came and links to it, one went."""
    folder = tmp_path_factory.mktemp("newer")
    content = copied_content(folder)
    old = content / "en/conditions/migraine.md"
    new = content / "en/conditions/headache.md"
    new.write_text(old.read_text().replace("title: Migraine", "title: Headache"))
    for language in ["en", "fr"]:
        (content / language / "conditions/infection.md").unlink()
    home = content / "en/index.md"
    home.write_text(home.read_text() + "\n\nRead about [headache](conditions/headache.md).\n")
    for file in content.rglob("*.md"):
        file.write_text(re.sub(r"\[([^\]]+)\]\([^)]*infection\.md[^)]*\)", r"\1", file.read_text()))
    return build(content, folder / "public")


def files(folder: Path) -> dict[str, bytes]:
    """What a web server would serve: what rsync has not put into place yet is not part of it."""
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file() and not any(part.startswith(".") for part in file.relative_to(folder).parts)
    }


def test_only_what_changed_is_sent_and_what_is_gone_goes(site, newer, server, tmp_path):
    www = tmp_path / "www"
    assert publish(site, server).returncode == 0
    assert files(www) == files(site)
    assert publish(site, server).stdout == ""

    answer = publish(newer, server)
    assert answer.returncode == 0, answer.stderr
    sent = answer.stdout.splitlines()
    assert files(www) == files(newer)
    old, new = files(site), files(newer)
    wanted = [f"send {path}" for path in new if old.get(path) != new[path]]
    wanted += [f"del. {path}" for path in old if path not in new]
    assert sorted(line for line in sent if not line.endswith("/")) == sorted(wanted)
    # New files come before changed ones, then deletions, and finally build.json.
    rank = {path: 0 if path not in old else 1 for path in new} | {p: 2 for p in old if p not in new} | {"build.json": 3}
    ranks = [rank[line[5:]] for line in sent if not line.endswith("/")]
    assert ranks == sorted(ranks)


def test_a_server_can_read_what_a_careful_umask_wrote(site, server, tmp_path):
    careful = tmp_path / "careful"
    shutil.copytree(site, careful)
    for file in careful.rglob("*"):
        file.chmod(0o700 if file.is_dir() else 0o600)
    assert publish(careful, server).returncode == 0
    modes = {file.stat().st_mode & 0o777 for file in (tmp_path / "www").rglob("*") if file.is_file()}
    assert modes == {0o644}


def test_what_the_server_keeps_for_itself_stays(site, server, tmp_path):
    kept = tmp_path / "www/.well-known/acme-challenge/token"
    kept.parent.mkdir(parents=True)
    kept.write_text("token")
    assert publish(site, server).returncode == 0
    assert kept.read_text() == "token"
    assert not (tmp_path / "www/.bedside-manifest").exists()


def test_after_a_transfer_that_was_cut_off_every_page_is_whole_and_every_link_works(
    site, newer, server, tmp_path
):
    www = tmp_path / "www"
    publish(site, server)
    started = time.monotonic()
    publish(newer, server)
    whole = time.monotonic() - started
    old, new = files(site), files(newer)
    met = set()
    for moment in range(INTERRUPTIONS):
        # Publishing an older site must remove everything of the newer one, including files that were not in place yet.
        assert publish(site, www, "--delete-many").returncode == 0
        assert files(www) == old and list(www.rglob(".*")) == []
        program = subprocess.Popen(
            [ROOT / ".ci/publish", newer, server],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        time.sleep((moment + random.random()) / INTERRUPTIONS * whole)
        os.killpg(program.pid, signal.SIGKILL)
        program.wait()
        # Gives the receiving rsync time to notice that the sender is gone.
        time.sleep(0.2)
        now = files(www)
        assert set(now) - {"build.json"} <= set(json.loads(now["build.json"])["files"])
        for path, contents in now.items():
            assert path == "build.json" or contents in (old.get(path), new.get(path)), f"half a file: {path}"
        assert broken_links(now) == []
        met.add("old" if now == old else "new" if now == new else "between")
    assert met - {"new"}
    assert publish(newer, server).returncode == 0
    assert files(www) == new


def broken_links(pages: dict[str, bytes]) -> list[tuple[str, str]]:
    broken = []
    for path, contents in pages.items():
        if not path.endswith(".html"):
            continue
        for address in re.findall(r'(?:href|src)="(/[^"#?]*)', contents.decode()):
            file = address[1:] + ("index.html" if address.endswith("/") else "")
            if file not in pages:
                broken.append((path, address))
    return broken


def test_a_server_that_cannot_be_reached_is_a_failure(site, server):
    user = server.partition("@")[0]
    environment = os.environ | {"RSYNC_RSH": os.environ["RSYNC_RSH"].replace("-p ", "-p 1 -o Port=")}
    assert publish(site, f"{user}@127.0.0.1:/nowhere", env=environment).returncode != 0
