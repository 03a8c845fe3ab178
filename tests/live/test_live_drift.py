"""Drift of a real wiki: none by itself, configuration by its administrators, modules by its extensions."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import wiki as wikis
from drift.release_notes import BOTH, NOTES, about_the_api
from drift.test_drift_release_notes import BREAKING
from needed import need
from wiki import VERSIONS, LiveWiki, log_in, missing, running, write

from mwforge.drift.diff import Change, diff
from mwforge.drift.severity import Severity
from mwforge.drift.witness import Refusal
from mwforge.snapshot import read
from mwforge.spec.build import build


@dataclass(frozen=True)
class Checked:
    """A wiki of the test's own, and a folder with its committed snapshot."""

    wiki: LiveWiki
    folder: Path

    def run(self, *arguments: str) -> tuple[int, str]:
        done = subprocess.run(
            [sys.executable, "-m", "mwforge", *arguments],
            cwd=self.folder,
            capture_output=True,
            encoding="utf-8",
            timeout=300,
        )
        return done.returncode, done.stdout + done.stderr

    def check(self, *arguments: str) -> tuple[int, Any]:
        """The exit code of a check, and its report of this wiki."""
        target = (self.wiki.url, "--snapshot", "wiki.json")
        code, output = self.run("check", *target, "--format", "json", *arguments)
        return code, json.loads(output)["wikis"][0]

    def settings(
        self, more: str, seen: Callable[[Any], bool], instead: str = ""
    ) -> None:
        """Append to LocalSettings.php, or put something else in the place of a line.

        Returns when siteinfo shows it: PHP looks at files again after some seconds.
        """
        file = self.wiki.directory / "LocalSettings.php"
        text = file.read_text()
        assert instead in text
        changed = text.replace(instead, more) if instead else f"{text}\n{more}\n"
        file.write_text(changed)
        deadline = time.monotonic() + 60
        while not seen(self.siteinfo()):
            assert time.monotonic() < deadline, "the wiki does not see its settings"
            time.sleep(0.2)

    def siteinfo(self) -> Any:
        query = "action=query&meta=siteinfo&siprop=namespaces|extensions"
        return asked(self.wiki.api, f"GET {query}")["query"]


@pytest.fixture(scope="module", params=VERSIONS, ids=VERSIONS)
def checked(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Checked]:
    """A wiki that the tests below change one after the other, in their order."""
    need(missing(request.param))
    with running(request.param) as wiki:
        found = Checked(wiki, tmp_path_factory.mktemp("checked"))
        code, output = found.run("pull", wiki.url, "-o", "wiki.json")
        assert code == 0, output
        yield found


def test_a_wiki_does_not_drift_by_itself(checked: Checked) -> None:
    code, report = checked.check("--fail-on", "configuration")
    assert (code, report["outcome"], report["changes"]) == (0, "same", [])


def test_tags_groups_and_namespaces_are_configuration(checked: Checked) -> None:
    wiki = checked.wiki
    admin = log_in(wiki.api, wiki.admin, wiki.admin_password)
    tag = "made for drift"
    write(admin, "managetags", operation="create", tag=tag, reason="a test")
    checked.settings(
        """
        $wgGroupPermissions['surveyor']['read'] = true;
        $wgExtraNamespaces[3100] = 'Survey';
        $wgExtraNamespaces[3101] = 'Survey_talk';
        """,
        lambda site: "3100" in site["namespaces"],
    )
    code, report = checked.check()
    assert code == 0
    assert {one["severity"] for one in report["changes"]} == {"configuration"}
    values = {(one["rule"], one["value"]) for one in report["changes"]}
    assert ("configured-value-added", tag) in values
    assert ("configured-value-added", "surveyor") in values
    assert ("namespace-added", "3100") in values
    code, _ = checked.check("--fail-on", "configuration")
    assert code == 1


def test_update_accepts_it(checked: Checked) -> None:
    code, report = checked.check("--update")
    assert (code, report["updated"]) == (0, True)
    code, report = checked.check("--fail-on", "configuration")
    assert (code, report["changes"]) == (0, [])


def test_a_disabled_extension_takes_its_modules_along(checked: Checked) -> None:
    line = "wfLoadExtensions( $bundled( 'extension' ) );"
    fewer = "array_diff( $bundled( 'extension' ), [ 'TemplateData' ] )"
    checked.settings(
        f"wfLoadExtensions( {fewer} );",
        lambda site: "TemplateData" not in {one["name"] for one in site["extensions"]},
        instead=line,
    )
    code, report = checked.check()
    assert (code, report["outcome"]) == (1, "drift")
    removed = [one for one in report["changes"] if one["rule"] == "module-removed"]
    assert [one["module"] for one in removed] == ["templatedata"]
    rules = {one["rule"] for one in report["changes"]}
    assert "extension-removed" in rules
    [refused] = [one for one in removed[0]["witnesses"] if one["kind"] == "request"]
    said = asked(checked.wiki.api, refused["request"])
    assert said["errors"][0]["code"] == "badvalue"
    code, _ = checked.check("--fail-on", "breaking")
    assert code == 1


def test_a_wiki_that_is_down_is_neither(tmp_path: Path, start_once: Any) -> None:
    need(missing("1.43"))
    with running("1.43") as wiki:
        gone = Checked(wiki, tmp_path)
        code, output = gone.run("pull", wiki.url, "-o", "wiki.json")
        assert code == 0, output
    code, report = gone.check()
    assert (code, report["outcome"]) == (2, "unknown")
    assert report["error"]


# --- from 1.39 to 1.43 -----------------------------------------------------------------------------


@pytest.fixture(scope="module")
def upgrade(
    start_once: Callable[[str], LiveWiki], tmp_path_factory: pytest.TempPathFactory
) -> tuple[LiveWiki, LiveWiki, tuple[Change, ...]]:
    """Both running wikis, and what a pull of each differs by."""
    folder = tmp_path_factory.mktemp("upgrade")
    for version in VERSIONS:
        need(missing(version))
    old, new = (start_once(version) for version in VERSIONS)
    for wiki in (old, new):
        runner = Checked(wiki, folder)
        code, output = runner.run("pull", wiki.url, "-o", f"{wiki.version}.json")
        assert code == 0, output
    specs = [build(read(folder / f"{version}.json")) for version in VERSIONS]
    return old, new, diff(*specs)


def test_the_running_wikis_differ_as_the_recordings_do(
    upgrade: tuple[LiveWiki, LiveWiki, tuple[Change, ...]],
) -> None:
    _, _, changes = upgrade
    breaking = {
        (one.rule, one.place) for one in changes if one.severity is Severity.BREAKING
    }
    assert breaking == BREAKING


# What the new wiki answers to the witness of each break that needs no token to be seen.
ANSWERS = {
    ("post-required", "scribunto-console"): "missingparam",
    ("type-narrowed", "visualeditor.oldid"): "badinteger",
    ("value-removed", "visualeditor.paction"): "badvalue",
    ("minimum-raised", "query+prefixsearch.offset"): "outofrange",
    ("minimum-raised", "query+search.offset"): "outofrange",
}


@pytest.mark.parametrize("place", ANSWERS, ids=lambda place: place[1])
def test_the_new_wiki_refuses_the_witness_of_a_break(
    upgrade: tuple[LiveWiki, LiveWiki, tuple[Change, ...]], place: tuple[str, str]
) -> None:
    old, new, changes = upgrade
    [refusal] = [
        witness
        for change in changes
        if (change.rule, change.place) == place
        for witness in change.witnesses
        if isinstance(witness, Refusal)
    ]
    assert ANSWERS[place] in codes(asked(new.api, refusal.request))
    assert ANSWERS[place] not in codes(asked(old.api, refusal.request))


def asked(api: str, request: str) -> Any:
    """The answer to a witness's request, such as `GET action=query&…`."""
    verb, _, query = request.partition(" ")
    query += "&format=json&formatversion=2&errorformat=plaintext"
    body = query.encode() if verb == "POST" else None
    url = api if body else f"{api}?{query}"
    sent = urllib.request.Request(url, body, {"User-Agent": "mwforge-tests"})
    with urllib.request.urlopen(sent, timeout=60) as answer:
        return json.load(answer)


def codes(answer: Any) -> set[str]:
    """The codes of an answer's errors and warnings."""
    return {
        one["code"] for key in ("errors", "warnings") for one in answer.get(key, ())
    }


# --- the release notes -----------------------------------------------------------------------------


@pytest.fixture(scope="module")
def release_notes() -> str:
    """The notes of 1.43 and of all before it, out of the documentation of Debian's package."""
    need(missing("1.43"))
    kept = wikis.cache_directory() / "release-notes-1.43"
    if not kept.is_dir():
        with tempfile.TemporaryDirectory(dir=wikis.cache_directory()) as name:
            scratch = Path(name)
            apt = ["apt-get", *wikis._apt_options(wikis.RELEASES["1.43"], scratch)]
            subprocess.run([*apt, "update"], capture_output=True)
            wikis._run([*apt, "download", "mediawiki"], cwd=scratch)
            [package] = scratch.glob("mediawiki_*.deb")
            wikis._run(["dpkg", "-x", package, scratch / "root"])
            found = [
                file
                for pattern in ("RELEASE-NOTES-*.gz", "changelog.gz")
                for file in (scratch / "root").glob(
                    f"usr/share/doc/mediawiki/{pattern}"
                )
            ]
            assert (
                len(found) == 2
            ), "RELEASE-NOTES and changelog are not where they were"
            made = scratch / "notes"
            made.mkdir()
            for file in found:
                file.rename(made / file.name)
            made.rename(kept)
    files = sorted(kept.iterdir())
    return "\n".join(gzip.decompress(file.read_bytes()).decode() for file in files)


def test_the_list_of_notes_is_whole(release_notes: str) -> None:
    """Every bullet about the API is in the list, and the list names nothing else."""
    found = about_the_api(release_notes)
    named = [
        bullet
        for version in ("1.40", "1.41", "1.42", "1.43")
        for bullet in found[version]
    ]
    assert len(named) > 50
    unlisted = [
        bullet for bullet in named if not any(note.words in bullet for note in NOTES)
    ]
    assert unlisted == []
    for note in NOTES:
        assert any(note.words in bullet for bullet in named), note


def test_what_was_backported_stands_in_the_notes_of_1_39(release_notes: str) -> None:
    old = about_the_api(release_notes)["1.39"]
    for note in NOTES:
        if note.reason == BOTH:
            assert any(note.words in bullet for bullet in old), note
