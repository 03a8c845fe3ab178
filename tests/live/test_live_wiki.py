"""The seeded wikis are what the other tests take them for."""

from __future__ import annotations

import hashlib
import json
import signal
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from typing import Any

import pytest
import wiki as wikis
from wiki import LiveWiki, LiveWikiError, Session, call, log_in, query, write

MODULES = {
    "1.39": (141, "9f22f12e13fea487"),
    "1.43": (160, "977164dbc10e29cf"),
}
"""How many modules stock wikis have, and a hash of their sorted paths."""

ARGUMENTS: dict[str, dict[str, str]] = {
    "backlinks": {"bltitle": "Specimen 001"},
    "categorymembers": {"cmtitle": wikis.CATEGORY},
    "embeddedin": {"eititle": "Template:Fact"},
    "imageusage": {"iutitle": "File:Landscape.jpg"},
    "iwbacklinks": {"iwblprefix": "commons"},
    "langbacklinks": {"lbllang": "de"},
    "oath": {"oathuser": wikis.USER, "oathreason": "a test"},
    "pageswithprop": {"pwppropname": "displaytitle"},
    "prefixsearch": {"pssearch": "Spec"},
    "querypage": {"qppage": "Lonelypages"},
    "search": {"srsearch": "specimen"},
    "usercontribs": {"ucuser": wikis.USER},
    "users": {"ususers": wikis.USER},
}
"""What query modules must be given, or should be, to have something to tell."""

TITLES = "|".join(
    ["Gallery", "Specimen 001", "Specimen 010", "File:Landscape.jpg", "Doomed 1"]
    + ["Template:Infobox", wikis.CATEGORY]
)
PAGE_KEYS = {"pageid", "ns", "title", "missing", "known"}


@pytest.fixture
def admin(live_wiki: LiveWiki) -> Session:
    return log_in(live_wiki.api, live_wiki.admin, live_wiki.admin_password)


@pytest.fixture
def user(live_wiki: LiveWiki) -> Session:
    return log_in(live_wiki.api, live_wiki.user, live_wiki.user_password)


@pytest.fixture
def anyone(live_wiki: LiveWiki) -> Session:
    return Session(live_wiki.api)


def test_every_bundled_module_is_there(live_wiki: LiveWiki, anyone: Session) -> None:
    answer = call(anyone, "paraminfo", modules="main|**", helpformat="none")
    paths = sorted(module["path"] for module in answer["paraminfo"]["modules"])
    digest = hashlib.sha256("\n".join(paths).encode()).hexdigest()[:16]
    assert (len(paths), digest) == MODULES[live_wiki.version]


def test_every_query_module_has_something_to_tell(admin: Session) -> None:
    silent = []
    described = call(admin, "paraminfo", modules="query+*")["paraminfo"]["modules"]
    modules = {module["name"]: module["group"] for module in described}
    # It asks for a file key, and has a test of its own.
    del modules["stashimageinfo"]
    for name, group in modules.items():
        arguments = ARGUMENTS.get(name, {}) | {group: name}
        if group == "prop":
            answer = query(admin, titles=TITLES, **arguments)
            told: Any = {key for page in answer["pages"] for key in page} - PAGE_KEYS
        else:
            answer = call(admin, "query", **arguments)
            told = answer.get(name) or answer.get("query", {}).get(name)
            # Some answer below another name.
            told = told or (name not in answer.get("query", {name}) and answer["query"])
        if not told:
            silent.append(name)
    assert silent == []


def test_a_listing_needs_several_batches(anyone: Session) -> None:
    members: list[str] = []
    more: dict[str, str] = {"continue": ""}
    requests = 0
    while more:
        arguments = {"list": "categorymembers", "cmtitle": wikis.CATEGORY} | more
        answer = call(anyone, "query", cmlimit="40", **arguments)
        members += [page["title"] for page in answer["query"]["categorymembers"]]
        more = answer.get("continue", {})
        requests += 1
    assert requests == 4
    assert members == [f"Specimen {n:03}" for n in range(1, wikis.CATEGORY_SIZE + 1)]


def test_odd_titles_exist(anyone: Session) -> None:
    for title in wikis.ODD_TITLES:
        [page] = query(anyone, titles=title)["pages"]
        assert (page["title"], page.get("missing")) == (title, None)


def test_pages_are_many_and_their_dates_fixed(anyone: Session) -> None:
    statistics = query(anyone, meta="siteinfo", siprop="statistics")["statistics"]
    assert statistics["pages"] >= 300
    more = {"rvlimit": "50", "rvprop": "timestamp|user"}
    [page] = query(anyone, titles="Specimen 103", prop="revisions", **more)["pages"]
    users = [revision["user"] for revision in page["revisions"]]
    assert users == ["Bob", wikis.USER, "192.0.2.7", wikis.ROBOT]
    assert {revision["timestamp"][:4] for revision in page["revisions"]} == {"2024"}


def test_log_entries_are_of_every_kind(live_wiki: LiveWiki, admin: Session) -> None:
    expected = (
        "abusefilter block contentmodel create delete import managetags merge move"
    )
    expected += " newusers pagelang patrol protect rights tag upload"
    expected += " thanks" if live_wiki.version != "1.39" else ""
    events = query(admin, list="logevents", lelimit="500")["logevents"]
    assert {event["type"] for event in events} >= set(expected.split())


def test_everybody_can_log_in(live_wiki: LiveWiki) -> None:
    groups = {}
    for name, password in (
        (live_wiki.admin, live_wiki.admin_password),
        (live_wiki.user, live_wiki.user_password),
        (live_wiki.robot, live_wiki.robot_password),
    ):
        session = log_in(live_wiki.api, name, password)
        known = query(session, meta="userinfo", uiprop="groups")["userinfo"]
        groups[known["name"]] = set(known["groups"]) - {"*", "user", "autoconfirmed"}
    assert groups == {
        wikis.ADMIN: {"bureaucrat", "interface-admin", "suppress", "sysop"},
        wikis.USER: set(),
        wikis.ROBOT: {"bot"},
    }


def test_bot_passwords_grant_everything(live_wiki: LiveWiki) -> None:
    for name, password, rights in (
        (live_wiki.bot_user, live_wiki.bot_password, {"delete", "apihighlimits"}),
        (live_wiki.user_bot_user, live_wiki.user_bot_password, {"edit", "upload"}),
    ):
        session = Session(live_wiki.api)
        token = query(session, meta="tokens", type="login")["tokens"]["logintoken"]
        call(session, "login", lgname=name, lgpassword=password, lgtoken=token)
        known = query(session, meta="userinfo", uiprop="rights")["userinfo"]
        assert known["name"] == name.partition("@")[0]
        assert rights <= set(known["rights"])


def test_files_have_versions_and_duplicates_and_are_served(anyone: Session) -> None:
    more = {"iiprop": "url|size", "iilimit": "5", "iiurlwidth": "100"}
    props = "imageinfo|duplicatefiles"
    [page] = query(anyone, titles="File:Landscape.jpg", prop=props, **more)["pages"]
    assert [file["width"] for file in page["imageinfo"]] == [640, 800, 640]
    assert [file["name"] for file in page["duplicatefiles"]] == ["Landscape_again.jpg"]
    for key in ("url", "thumburl"):
        with urllib.request.urlopen(page["imageinfo"][0][key]) as answer:
            assert answer.read(2) == b"\xff\xd8"


def test_a_file_is_stashed(admin: Session) -> None:
    file = query(admin, list="mystashedfiles")["mystashedfiles"][0]
    asked = {"siifilekey": file["filekey"], "siiprop": "size"}
    [stashed] = query(admin, prop="stashimageinfo", **asked)["stashimageinfo"]
    assert (stashed["width"], stashed["height"]) == (120, 80)


def test_a_user_writes_without_limit_or_captcha(user: Session) -> None:
    for number in range(12):
        text = f"\n[https://example.net/{number}]"
        write(user, "edit", title="Live wiki test", appendtext=text)
    name = "Live wiki test.txt"
    files = {"file": ("any.txt", b"Any text.\n")}
    write(user, "upload", files, filename=name, ignorewarnings="1")


@pytest.mark.parametrize(
    ("title", "text", "code"),
    [
        ("Main Page", "x", "protectedpage"),
        ("Never page", "x", "protectedpage"),
        ("Sandbox", wikis.FORBIDDEN, "abusefilter-disallowed"),
        ("Sandbox", "https://forbidden.example/", "spamblacklist"),
        ("A Forbidden title", "x", "titleblacklist-forbidden"),
    ],
)
def test_some_edits_are_refused(
    user: Session, title: str, text: str, code: str
) -> None:
    with pytest.raises(LiveWikiError, match=f"'code': '{code}'"):
        write(user, "edit", title=title, text=text)


def test_only_people_unknown_meet_a_captcha(anyone: Session) -> None:
    with pytest.raises(LiveWikiError, match="captcha"):
        write(anyone, "edit", title="Sandbox", text="https://example.net/new")


def test_a_block_does_not_reach_the_tests_own_address(anyone: Session) -> None:
    write(anyone, "edit", title="Sandbox", text="Anonymous, from the vandal's address.")


def test_php_has_nothing_to_complain_of(live_wiki: LiveWiki) -> None:
    """On a copy of its own: other tests meet faults of MediaWiki itself, such as 1.39's feedwatchlist."""
    with wikis.running(live_wiki.version) as fresh:
        user = log_in(fresh.api, fresh.user, fresh.user_password)
        write(user, "edit", title="Only here", text="x")
        query(user, prop="revisions|info|categories", titles=TITLES)
        call(user, "paraminfo", modules="main|**", helpformat="wikitext")
        log = fresh.server_log.read_text(errors="replace")
        assert "Accepted" in log
        assert "PHP Warning" not in log and "PHP Fatal" not in log
        assert not fresh.exception_log.exists()


def test_another_wiki_is_a_fresh_copy_and_leaves_nothing(
    live_wiki: LiveWiki, user: Session
) -> None:
    write(user, "edit", title="Only here", text="x")
    with wikis.running(live_wiki.version) as other:
        answer = query(Session(other.api), meta="siteinfo", titles="Only here")
        assert answer["general"]["server"] == other.url != live_wiki.url
        assert answer["pages"][0]["missing"]
    assert not other.directory.exists()
    with pytest.raises(OSError):
        query(Session(other.api))


def test_a_wiki_dies_with_its_parent(live_wiki: LiveWiki) -> None:
    program = (
        "import json, time, wiki\n"
        f"with wiki.running({live_wiki.version!r}) as it:\n"
        "    print(json.dumps([it.api, str(it.directory)]), flush=True)\n"
        "    time.sleep(60)\n"
    )
    parent = subprocess.Popen(
        [sys.executable, "-c", program],
        stdout=subprocess.PIPE,
        cwd=Path(wikis.__file__).parent,
    )
    assert parent.stdout
    with parent.stdout as output:
        api, directory = json.loads(output.readline())
    parent.send_signal(signal.SIGKILL)
    parent.wait()
    deadline = time.monotonic() + 10
    while not wikis.is_dead(Path(directory)) and time.monotonic() < deadline:
        time.sleep(0.05)
    with pytest.raises(OSError):
        query(Session(api))


def test_what_is_missing_is_said(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("MWFORGE_LIVE_CACHE", str(tmp_path))
    said = wikis.missing("1.43")
    assert said and said.endswith("is not installed: run `wiki.py install`")
    with pytest.raises(LiveWikiError, match="not installed"), wikis.running("1.43"):
        pass
