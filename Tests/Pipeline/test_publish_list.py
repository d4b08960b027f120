"""`publish` deletes what the list of an earlier publication names, and nothing else, whatever stands at the target."""

import os
import shutil
from pathlib import Path

import pytest
from publishing import NEW, NOT_OURS, OLD, PAGES, new, old, publish, published, put, small_site, tree, with_program, www  # noqa: F401

FOREIGN = {
    **{"foreign.html": "theirs", "gone/theirs.html": "theirs", "pages/theirs.html": "theirs", "empty/": ""},
    **{".htaccess": "theirs", ".well-known/token": "theirs", "pages/.hidden": "theirs", "other/.bedside-publishing/x": "theirs"},
}


def test_the_first_time_a_missing_folder_is_made(old, www, server):
    answer = publish(old, server)
    assert (answer.returncode, answer.stderr) == (0, "")
    assert tree(www) == published(old)
    again = publish(old, server)
    assert (again.returncode, again.stdout, again.stderr) == (0, "", "")


@pytest.mark.parametrize("there", [{}, {".well-known/token": "theirs", ".htaccess": "theirs"}])
def test_the_first_time_a_folder_without_visible_files_is_filled(old, www, there):
    www.mkdir()
    put(www, there)
    assert publish(old, www).returncode == 0
    assert tree(www) == there | published(old)


def test_what_is_gone_is_told_first_then_deleted_and_what_others_put_there_stays(old, new, www, server):
    publish(old, server)
    put(www, FOREIGN)
    answer = publish(new, server)
    assert (answer.returncode, answer.stderr) == (
        0,
        "publish: these files are no part of the site now, and go:\n  gone/deep/index.html\n  gone/too.pdf\n",
    )
    assert [line for line in answer.stdout.splitlines() if not line.endswith("/")] == [
        *["send came/index.html", "send pages/page.html"],
        *["del. gone/deep/index.html", "del. gone/too.pdf", "send build.json"],
    ]
    assert tree(www) == FOREIGN | published(new)


def test_a_folder_of_others_is_refused_and_changes_only_when_it_is_adopted(old, new, www, server):
    theirs = FOREIGN | {"index.html": "theirs"}
    put(www, theirs)
    before = tree(www)
    answer = publish(old, server)
    assert (answer.returncode, answer.stdout) == (2, "") and answer.stderr.startswith(f"publish: {NOT_OURS}")
    assert tree(www) == before
    answer = publish("--adopt", old, server)
    assert answer.returncode == 0 and "del." not in answer.stdout
    assert tree(www) == theirs | published(old)
    assert publish(new, server).returncode == 0
    assert tree(www) == FOREIGN | published(new)


def test_a_folder_that_holds_folders_alone_is_of_others_too(old, www):
    put(www, {"theirs/": ""})
    assert publish(old, www).stderr.startswith(f"publish: {NOT_OURS}")
    assert tree(www) == {"theirs/": ""}


def test_when_more_than_a_fifth_would_go_it_must_be_said(new, tmp_path, www):
    many = {f"gone/{number}.html": "gone" for number in range(4)}
    publish(small_site(tmp_path / "many", NEW | many), www)
    before = tree(www)
    answer = publish(new, www)
    assert (answer.returncode, answer.stdout, answer.stderr) == (
        2,
        "",
        "publish: 4 of the 17 files at the target are no part of this site, such as gone/0.html, gone/1.html, gone/2.html;"
        " is it the right target? If they are to go, say --delete-many (with make: PUBLISH_OPTIONS=--delete-many)\n",
    )
    assert tree(www) == before
    assert publish(new, www, "--delete-many").returncode == 0
    assert tree(www) == published(new)


@pytest.mark.parametrize(("left", "status"), [(8, 0), (0, 2)])
def test_where_names_change_with_what_is_in_a_file_only_their_number_counts(tmp_path, www, left, status):
    def site(name, count):
        search = {f"pagefind/fragment/{name}_{number}.pf_fragment": "words" for number in range(count)}
        return small_site(tmp_path / name, PAGES | search)

    publish(site("first", 8), www)
    assert publish(site("second", left), www).returncode == status


def test_what_others_put_where_the_site_now_wants_to_write_is_replaced_only_when_it_is_adopted(old, new, www):
    publish(old, www)
    put(www, {"came/index.html": "theirs"})
    before = tree(www)
    answer = publish(new, www)
    assert (answer.returncode, answer.stdout, answer.stderr) == (2, "", in_the_way("came/index.html"))
    assert tree(www) == before
    assert publish(new, www, "--adopt").returncode == 0
    assert tree(www) == published(new)


def in_the_way(names: str) -> str:
    return (
        f"publish: what others put at the target is in the way, such as {names}: move it; files, but no folders and links"
        " to folders, are replaced with --adopt (with make: PUBLISH_OPTIONS=--adopt)\n"
    )


@pytest.mark.parametrize("adopt", [[], ["--adopt"]])
def test_folders_of_others_and_links_to_folders_are_never_replaced(old, tmp_path, www, adopt):
    publish(old, www)
    put(www, {"came.html/theirs": "theirs"})
    shutil.move(www / "pages", tmp_path / "elsewhere")
    (www / "pages").symlink_to(tmp_path / "elsewhere")
    (www / "new").symlink_to(tmp_path / "elsewhere")
    before, elsewhere = tree(www), tree(tmp_path / "elsewhere")
    new = small_site(tmp_path / "site", OLD | {"came.html": "came", "new/deep/0.html": "came"})
    answer = publish(*adopt, new, www)
    assert (answer.returncode, answer.stdout, answer.stderr) == (2, "", in_the_way("came.html/, new/, pages/"))
    assert (tree(www), tree(tmp_path / "elsewhere")) == (before, elsewhere)


CUT = """
{rsync} "$@" || exit
[ "$1" = --version ] && exit
echo >> "$CALLS"
[ $(wc -l < "$CALLS") -ne "$CUT" ] || exit 20
"""


@pytest.mark.parametrize("adopt", [[], ["--adopt"]])
def test_after_a_publication_that_was_cut_off_anywhere_a_third_site_leaves_nothing_behind(old, new, tmp_path, adopt):
    third = small_site(tmp_path / "third", PAGES | {"third.html": "third"})
    start = tmp_path / "start"
    put(start, {"theirs.html": "theirs"}) if adopt else publish(old, start)
    theirs = tree(start) if adopt else {}
    environment = with_program(tmp_path / "bin", CUT.format(rsync=shutil.which("rsync")))
    ends = []
    for call in range(1, 20):
        www = Path(shutil.copytree(start, tmp_path / f"www-{call}"))
        calls = {"CALLS": str(tmp_path / f"calls-{call}"), "CUT": str(call)}
        ends.append(publish(*adopt, new, www, env=environment | calls).returncode)
        if ends[-1] == 0:
            break
        if tree(www) != theirs:
            assert publish(third, www, "--delete-many").returncode == 0
            assert tree(www) == theirs | published(third)
    assert ends == [20] * 8 + [0]


def test_what_a_publication_that_was_cut_off_had_not_put_into_place_goes(old, new, www):
    publish(old, www)
    left = {f"{folder}.bedside-publishing/page.html": "half" for folder in ["", "pages/", "gone/", "theirs/"]}
    put(www, left)
    assert publish(new, www).returncode == 0
    assert tree(www) == published(new) | {"theirs/.bedside-publishing/page.html": "half"}


def test_only_what_the_build_made_is_sent(old, www):
    sent = published(old)
    put(old, {"pages/.DS_Store": "mine", "patients.ods": "mine", "mine/": ""})
    assert publish(old, www).returncode == 0
    assert tree(www) == sent


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (lambda site: (site / "build.json").unlink(), "holds no list of its files, build.json: build it again"),
        (lambda site: (site / "build.json").write_text("{}"), "holds no list of its files, build.json: build it again"),
        (lambda site: (site / "pages/page.html").unlink(), "lacks pages/page.html, which its build.json lists: build it again"),
    ],
)
def test_a_site_that_is_not_as_it_was_built_is_not_published(old, www, spoil, sentence):
    spoil(old)
    answer = publish(old, www)
    assert (answer.returncode, answer.stderr) == (2, f"publish: {old} {sentence}\n")
    assert not www.exists()


def test_names_of_folders_that_would_lead_a_shell_or_rsync_astray(tmp_path, monkeypatch):
    (tmp_path / "host:x").mkdir()
    monkeypatch.chdir(tmp_path / "host:x")
    site = small_site(tmp_path / "host:x/a site: $(id) *", OLD)
    assert publish(site.name, "www", env=os.environ | {"CDPATH": "/", "RSYNC_ICONV": "utf-8,utf-16"}).returncode == 0
    assert tree(tmp_path / "host:x/www") == published(site)


def test_whoever_publishes_with_a_careful_umask_lets_the_web_server_read_all_the_same(old, www):
    assert publish(old, www, umask=0o077).returncode == 0
    assert {path.stat().st_mode & 0o777 for path in [www, *www.rglob("*")] if path.is_dir()} == {0o755}
    assert {path.stat().st_mode & 0o777 for path in www.rglob("*") if path.is_file()} == {0o644}


def test_a_failure_of_rsync_is_passed_on(old, www):
    www.mkdir()
    answer = publish(old, f"nobody@127.0.0.1:{www}", env=os.environ | {"RSYNC_RSH": "false"})
    assert answer.returncode not in (0, 2) and "rsync error" in answer.stderr
    assert tree(www) == {}
