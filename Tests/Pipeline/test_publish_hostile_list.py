"""A list at the target that somebody else wrote, or that was damaged, makes `publish` delete nothing."""

import pytest
from publishing import NEW, NOT_OURS, OLD, new, old, publish, published, put, record, tree, www  # noqa: F401

HOSTILE = ["../outside/x", "../../outside/x", "/outside/x", "{outside}/x", "theirs/../../outside/x", "./theirs.html", "a//b"]
HOSTILE += [".htaccess", "theirs/.hidden", "*", "theirs/*", "theirs.htm?", "[a-z]*", "", "/", "a/", "..", ".", "theirs/.."]
HOSTILE += ["theirs.html\r", "x\n- theirs.html", "x\\ntheirs.html", "x\x00theirs.html", "é"]
GOOD = record(["gone.html", *NEW, "index.html"])
DAMAGED = {
    "empty": "",
    "cut off": GOOD[:-200],
    "cut off at a line": "\n".join(GOOD.splitlines()[:-2]),
    "begun in the middle": GOOD[2:],
    "twice": GOOD + GOOD,
    "of another program": record(["theirs.html"], program="webpack 5"),
    "of no program": GOOD.replace('  "program": "bedside 0.1.0",\n', ""),
    "on one line": GOOD.replace("\n", " "),
    "with other line ends": GOOD.replace("\n", "\r\n"),
    "an array": '["theirs.html"]\n',
    "no JSON": "theirs.html\n",
}


@pytest.mark.parametrize("name", [*HOSTILE, *DAMAGED])
def test_a_list_that_is_not_to_the_letter_a_builds_is_no_list(new, tmp_path, www, name):
    outside = {"x": "theirs", "theirs.html": "theirs"}
    put(tmp_path / "outside", outside)
    theirs = {"theirs.html": "theirs", "theirs/page.html": "theirs", ".htaccess": "theirs", "gone.html": "theirs"}
    put(www, theirs)
    listed = [name.replace("{outside}", str(tmp_path / "outside")), *NEW, "index.html"]
    (www / "build.json").write_bytes(DAMAGED.get(name, record(listed)).encode())
    before = tree(www)
    answer = publish(new, www, "--delete-many")
    assert answer.returncode == 2 and answer.stderr.startswith(f"publish: {NOT_OURS}")
    assert tree(www) == before
    assert publish(new, www, "--delete-many", "--adopt").returncode == 0
    assert tree(www) == theirs | published(new)
    assert tree(tmp_path / "outside") == outside


def test_a_list_that_is_a_link_is_no_list(new, tmp_path, www):
    put(tmp_path, {"outside.json": record(["theirs.html", *NEW, "index.html"])})
    put(www, {"theirs.html": "theirs"})
    (www / "build.json").symlink_to(tmp_path / "outside.json")
    assert publish(new, www, "--delete-many").stderr.startswith(f"publish: {NOT_OURS}")


def test_deleting_follows_no_link_out_of_the_target(old, tmp_path, www):
    put(tmp_path / "outside", {"secret": "theirs", "deep/secret": "theirs"})
    publish(old, www)
    (www / "linked").symlink_to(tmp_path / "outside")
    (www / "pages/linked").symlink_to(tmp_path / "outside/deep")
    before = tree(www)
    listed = record(["linked/secret", "linked/deep/secret", "pages/linked/secret", *OLD, "index.html"])
    (www / "build.json").write_text(listed)
    answer = publish(old, www, "--delete-many")
    assert answer.returncode == 0 and "del." not in answer.stdout
    assert tree(www) == before
    assert tree(tmp_path / "outside") == {"secret": "theirs", "deep/secret": "theirs"}
