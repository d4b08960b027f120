"""Where `publish` agrees to publish: a target that is no folder of its own reaches no rsync at all."""

import os
import subprocess
from pathlib import Path

import pytest
from conftest import ROOT
from publishing import publish, small_site, tree, with_program

# Prints an rsync version, records its other arguments, one on each line, and fails.
STUB = """
[ "$1" = --version ] && echo "rsync  version 3.2.7  protocol version 31" && exit
printf '%s\\n' "$@" >> "$CALLS"
exit 99
"""

NO_FOLDER = "the target names no folder"
UPWARDS = 'the target leads upwards with ".."'
HOME_SIGN = 'the target has a "~"'
HYPHEN = "the target has a name that begins with a hyphen"
CHARACTER = "the target has a character other than"
SERVER = "the server's name is not written as you@server"
DAEMON = "publishing goes over ssh, not to an rsync daemon"
OPTION = "unknown option"

HOSTILE = {
    NO_FOLDER: [
        *["/", "//", "///", "/.", "/./", "//.//", ".", "./", "./.", "./././/", "..."],
        *["user@host:", "user@host:/", "user@host://", "user@host:/.", "user@host:.", "user@host:./", "user@host:/./."],
        *["host:", "host:/", "host:.", "host:./.", "[::1]:", "[::1]:/", "user@[::1]:.", "localhost:///"],
    ],
    UPWARDS: [
        *["..", "../", "../..", "/..", "/../", "/tmp/..", "/tmp/../", "/tmp/../etc", "www/..", "www/../..", "./.."],
        *["host:..", "host:/..", "user@host:www/..", "user@host:/srv/../etc", "user@host:../other", "[::1]:/a/../.."],
    ],
    HOME_SIGN: ["~", "~/", "~root", "~/www", "host:~", "host:~/", "user@host:~root", "host:~/www", "host:/~/www", "[::1]:~"],
    HYPHEN: ["host:-delete", "host:/srv/-x", "/srv/-x", "www/--delete", "user@host:-", "[::1]:-e"],
    CHARACTER: [
        *["host:/srv/*", "host:/srv/a b", "host:/srv/$HOME", "host:$HOME", "host:/srv/`id`", "host:/srv/$(id)", "*", "/srv/?"],
        *["host:/srv;id", "host:/srv&id", "host:/srv|id", "host:/srv>x", "host:/srv\\x", "host:/srv'x", 'host:/srv"x'],
        *["host:/srv/x\n/etc", "host:/srv/\x1b[2J", "host:/srv\t", "/srv/x\r", "www\n", "\n", " ", "host:/srv/{a,b}"],
        *["user@host/srv/www", "host:/srv/[ab]", "host:/srv:x", "/srv/a:b", "[::1]::www", "host:/srv/é", "host:#x", "www!"],
        *["host.:.@x:www", "host\n:/srv/www", "user\n@host:/srv/www", "[::1\n]:/srv/www"],
    ],
    SERVER: [
        *[":", ":/", ":/srv/www", "@host:/srv/www", "user@:/srv/www", "a@b@host:/srv/www", "[::1:/srv/www"],
        *["[]:/srv/www", "[host]:/srv/www", "user@-host:/srv/www", "user@-oProxyCommand=id:/srv", "ho st:/srv/www", "$h:/srv/www"],
        *["host;id:/srv/www", "[::1]/srv:www", "u ser@host:www", "[::1]x:/srv/www"],
    ],
    DAEMON: ["rsync://host/module", "rsync://host/", "host::module", "user@host::module/x", "host::", "::", "::module", "x[::1]:/srv/www"],
    OPTION: [
        *["--rsh=sh -c id", "-e sh", "-e", "--delete", "-", "--", "-rf", "--adopt=yes", "--help", "-user@host:/srv", "-host:x"],
    ],
    "say where to: make publish TARGET=you@server:/var/www/clinic": ["", "--adopt", "--delete-many"],
}


@pytest.fixture
def stub(tmp_path, monkeypatch):
    """What rsync was asked, and a site beside which nothing may change."""
    calls = tmp_path / "calls"
    monkeypatch.setenv("CALLS", str(calls))
    monkeypatch.setenv("PATH", with_program(tmp_path / "bin", STUB)["PATH"])
    monkeypatch.chdir(small_site(tmp_path / "work/public", {}).parent)
    return calls


@pytest.mark.parametrize(
    ("target", "sentence"), [(target, sentence) for sentence, targets in HOSTILE.items() for target in targets]
)
def test_a_target_that_is_no_folder_of_its_own_reaches_no_rsync(stub, tmp_path, target, sentence):
    before = tree(tmp_path)
    answer = publish("public", target)
    assert (answer.returncode, answer.stdout) == (2, "")
    assert answer.stderr.startswith(f"publish: {sentence}")
    assert not stub.exists() and tree(tmp_path) == before


def test_a_refusal_says_what_a_target_looks_like(stub):
    shape = "a target is a folder for the site alone, such as you@server:/var/www/clinic, or /srv/clinic on this machine"
    assert publish("public", "host:/").stderr == f"publish: {NO_FOLDER} below the top or the home folder; {shape}\n"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ([], "say where to"),
        (["public"], "say where to"),
        (["public", "www", "more"], "too much was said"),
        (["-public", "www"], OPTION),
        (["--", "public", "www"], OPTION),
        (["nothing", "www"], "nothing holds no built site: run make site first"),
        (["", "www"], "no folder of a site was named"),
        (["pub\nlic", "www"], "the site's folder has a control character in its name"),
    ],
)
def test_a_mistaken_call_reaches_no_rsync(stub, arguments, sentence):
    answer = publish(*arguments)
    assert answer.returncode == 2 and answer.stderr.startswith(f"publish: {sentence}")
    assert not stub.exists()


@pytest.mark.parametrize(
    ("target", "sentence"),
    [
        ("public", "the target is the site's own folder, above it or in it"),
        ("public/", "the target is the site's own folder, above it or in it"),
        ("public/deep", "the target is the site's own folder, above it or in it"),
        ("to-public", "the target is the site's own folder, above it or in it"),
        ("to-public/new", "the target is the site's own folder, above it or in it"),
        ("to-work", "the target is the site's own folder, above it or in it"),
        ("to-top", "the target is the top of a disk"),
        ("to-home", "the target is the home folder or above it"),
        ("to-above-home", "the target is the home folder or above it"),
        ("to-nothing", "the target is there and is no folder"),
        ("file", "the target is there and is no folder"),
        ("missing/www", "there is no folder missing on this machine to put the target into"),
    ],
)
def test_a_folder_of_this_machine_is_judged_by_where_it_leads(stub, tmp_path, monkeypatch, target, sentence):
    home = tmp_path / "homes/me"
    home.mkdir(parents=True)
    monkeypatch.setenv("HOME", str(home))
    links = {"public": "public", "work": ".", "top": "/", "home": home, "above-home": home.parent, "nothing": "nowhere"}
    for name, place in links.items():
        Path(f"to-{name}").symlink_to(place)
    Path("file").write_text("")
    before = tree(tmp_path)
    answer = publish("public", target)
    assert answer.returncode == 2 and answer.stderr.startswith(f"publish: {sentence}")
    assert not stub.exists() and tree(tmp_path) == before


@pytest.mark.parametrize(
    ("target", "operand"),
    [
        ("you@server:/var/www/clinic", "you@server:/var/www/clinic/"),
        ("you@server:/var/www/clinic/", "you@server:/var/www/clinic/"),
        ("server.example:www", "server.example:www/"),
        ("alias_1:./www", "alias_1:./www/"),
        ("first.last@10.0.0.1:sites/clinic.example", "first.last@10.0.0.1:sites/clinic.example/"),
        ("[::1]:www", "[::1]:www/"),
        ("you@[fe80::1]:/srv/clinic", "you@[fe80::1]:/srv/clinic/"),
        ("www", "{here}/www/"),
        ("./www//", "{here}/www/"),
        ("kept", "{here}/kept/"),
        ("to-kept", "{here}/kept/"),
    ],
)
@pytest.mark.parametrize("hazard", [{}, {"CDPATH": "/:/tmp", "IFS": "w:/", "RSYNC_PARTIAL_DIR": "/", "TMPDIR": "a:b"}])
def test_a_folder_of_its_own_is_asked_about_with_operands_that_are_no_options(stub, monkeypatch, target, operand, hazard):
    Path("kept").mkdir()
    Path("a:b").mkdir()
    Path("to-kept").symlink_to("kept")
    answer = publish("public", target, env=os.environ | hazard)
    call = stub.read_text().splitlines()
    operands = call[call.index("--") + 1 :]
    assert (answer.returncode, operands[0]) == (99, operand.format(here=os.getcwd()))
    assert len(operands) == 2 and operands[1].startswith("/")


@pytest.mark.parametrize("arguments", [["--adopt", "public", "www"], ["public", "www", "--delete-many", "--adopt"]])
def test_options_stand_before_or_after_what_is_named(stub, arguments):
    assert publish(*arguments).returncode == 99


def test_another_rsync_than_3_is_refused_before_it_is_used(stub, tmp_path):
    openrsync = 'echo "openrsync: protocol version 29, rsync version 2.6.9 compatible"; echo run >> "$CALLS"'
    answer = publish("public", "www", env=with_program(tmp_path / "bin", openrsync))
    assert answer.returncode == 2 and answer.stderr.startswith("publish: this needs rsync 3")
    assert stub.read_text() == "run\n"


@pytest.mark.parametrize("target", ["host:/srv/$x", "host:/srv/$(id)", 'x"; touch spoiled; "', "host:/srv/x\ntouch spoiled", "`id`"])
def test_make_hands_the_target_over_as_it_was_written(stub, target):
    command = ["make", "--silent", "--file", ROOT / "Makefile", "publish", f"TARGET={target}"]
    environment = os.environ | {"PATH": f"{Path.cwd()}:{os.environ['PATH']}"}
    Path(".ci").symlink_to(ROOT / ".ci")
    answer = subprocess.run(command, capture_output=True, text=True, env=environment)
    assert answer.stderr.startswith(f"publish: {CHARACTER}")
    assert not stub.exists() and not Path("spoiled").exists()


def test_make_hands_options_over(stub):
    Path(".ci").symlink_to(ROOT / ".ci")
    command = ["make", "--silent", "--file", ROOT / "Makefile", "publish", "TARGET=www", "PUBLISH_OPTIONS=--wrong"]
    answer = subprocess.run(command, capture_output=True, text=True)
    assert answer.stderr.startswith(f"publish: {OPTION}")
