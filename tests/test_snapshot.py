"""snapshot: one canonical form for all that a wiki may have answered."""

from __future__ import annotations

import copy
import errno
import gzip
import json
import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mwforge.errors import MwforgeError
from mwforge.snapshot import (
    LICENCE,
    Snapshot,
    assemble,
    bundled,
    digest,
    dumps,
    loads,
    neutral,
    read,
    reading,
    save,
)

RECORDED = Path(__file__).parent / "data" / "recordings"
WIKIS = {"stock139": 141, "wmf143": 418}


def recorded(name: str) -> Any:
    """A recorded response as it came from the wiki."""
    return json.loads(gzip.decompress((RECORDED / f"{name}.json.gz").read_bytes()))


def paraminfo(*modules: Any, helpformat: str = "wikitext") -> Any:
    return {"paraminfo": {"helpformat": helpformat, "modules": list(modules)}}


def module(path: str = "edit", **more: Any) -> dict[str, Any]:
    return {
        "name": path.split("+")[-1],
        "path": path,
        "parameters": [],
        "templatedparameters": [],
        **more,
    }


def of(*modules: Any) -> Snapshot:
    return loads(json.dumps(paraminfo(*modules)).encode(), "test.json")


SITE: Any = {
    "batchcomplete": True,
    "query": {
        "general": {
            "sitename": "A wiki",
            "generator": "MediaWiki 1.43.9",
            "lang": "en",
            "server": "//wiki.example.org",
            "scriptpath": "/w",
            "wikiid": "awiki",
            "time": "2026-01-01T00:00:00Z",
        },
        "namespaces": {
            "0": {"id": 0, "case": "first-letter", "name": "", "content": True},
            "-1": {"id": -1, "name": "Special", "canonical": "Special"},
            "6": {"id": 6, "name": "File", "canonical": "File", "subpages": False},
        },
        "namespacealiases": [{"id": 6, "alias": "Image"}, {"id": 6, "alias": "Bild"}],
        "extensions": [
            {"type": "other", "name": "Thanks", "version": "1.2", "author": "x"},
            {"type": "skin", "name": "Cite"},
            {"type": "hook", "name": "Cite"},
        ],
    },
}


def formatversion1(value: Any) -> Any:
    """What formatversion=1 makes of a formatversion=2 answer."""
    match value:
        case dict():
            return {
                key: "" if item is True else formatversion1(item)
                for key, item in value.items()
                if item is not False
            }
        case list():
            return [formatversion1(item) for item in value]
        case _:
            return value


# --- Canonical form ------------------------------------------------------------------


@pytest.mark.parametrize("name", WIKIS)
def test_recordings(name: str) -> None:
    info = recorded(f"{name}.paraminfo")
    snapshot = read(RECORDED / f"{name}.paraminfo.json.gz")
    assert len(snapshot.modules) == WIKIS[name]
    paths = [entry["path"] for entry in snapshot.modules]
    assert paths == sorted(entry["path"] for entry in info["paraminfo"]["modules"])
    assert snapshot.wiki["api"].endswith("/api.php")
    assert snapshot.wiki["version"].startswith("MediaWiki 1.")
    assert snapshot.wiki["licence"] == LICENCE
    assert snapshot.namespaces[0]["id"] == -2
    text = dumps(snapshot)
    assert loads(text.encode(), "again") == snapshot
    assert dumps(loads(text.encode(), "again")) == text
    # Nothing is lost but false flags, and what depends on who asks.
    by_path = {entry["path"]: entry for entry in snapshot.modules}
    for entry in info["paraminfo"]["modules"]:
        kept = by_path[entry["path"]]
        assert kept.items() >= {
            (k, v) for k, v in entry.items() if isinstance(v, str) or v is True
        }
        for key in ("parameters", "templatedparameters"):
            for one, two in zip(entry[key], kept[key], strict=True):
                lost = {k: v for k, v in one.items() if k not in two}
                assert not any(value for key, value in lost.items() if key != "limit")


@pytest.mark.parametrize("name", WIKIS)
def test_formatversion_makes_no_difference(name: str) -> None:
    info, site = recorded(f"{name}.paraminfo"), recorded(f"{name}.siteinfo")
    old_info, old_site = (formatversion1(x) for x in (info, site))
    for namespace in old_site["query"]["namespaces"].values():
        namespace["*"] = namespace.pop("name")
    for alias in old_site["query"]["namespacealiases"]:
        alias["*"] = alias.pop("alias")
    one = assemble([("1", old_info), ("site", old_site)])
    assert one == assemble([("2", info), ("site", site)])


@pytest.mark.parametrize("name", WIKIS)
def test_order_and_batches_make_no_difference(name: str, tmp_path: Path) -> None:
    info, site = recorded(f"{name}.paraminfo"), recorded(f"{name}.siteinfo")
    whole = assemble([("p", info), ("s", site)])
    modules = info["paraminfo"]["modules"]
    random.Random(1).shuffle(modules)
    for entry in modules:
        random.Random(2).shuffle(entry["parameters"])
    for number, start in enumerate(range(0, len(modules), 50)):
        batch = paraminfo(*modules[start : start + 50])
        text = json.dumps(batch).encode()
        if number % 2:
            (tmp_path / f"{number}.json").write_bytes(text)
        else:
            (tmp_path / f"{number}.json.gz").write_bytes(gzip.compress(text))
    (tmp_path / "site.json").write_text(json.dumps(site))
    assert read(tmp_path) == whole
    assert read(*sorted(tmp_path.iterdir(), reverse=True)) == whole
    assert digest(read(tmp_path)) == digest(whole)


def test_identity() -> None:
    snapshot = assemble([("p", paraminfo(module())), ("s", SITE)])
    assert snapshot.wiki == {
        "api": "https://wiki.example.org/w/api.php",
        "name": "A wiki",
        "version": "MediaWiki 1.43.9",
        "language": "en",
        "licence": LICENCE,
        "extensions": [{"name": "Cite"}, {"name": "Thanks", "version": "1.2"}],
        "id": "awiki",
        "server": "//wiki.example.org",
    }
    assert snapshot.namespaces == (
        {"id": -1, "name": "Special", "canonical": "Special", "aliases": []},
        {
            **{"id": 0, "case": "first-letter", "name": "", "content": True},
            "aliases": [],
        },
        {"id": 6, "name": "File", "canonical": "File", "aliases": ["Bild", "Image"]},
    )
    assert "2026" not in dumps(snapshot)
    asked = assemble([("p", paraminfo(module())), ("s", SITE)], "http://x/api.php")
    assert asked.wiki["api"] == "http://x/api.php"


def test_identity_unknown() -> None:
    snapshot = of(module())
    assert snapshot.wiki["api"] == snapshot.wiki["name"] == ""
    assert snapshot.namespaces == ()


def test_siteinfo_beside_is_found(tmp_path: Path) -> None:
    (tmp_path / "x.paraminfo.json").write_text(json.dumps(paraminfo(module())))
    (tmp_path / "x.siteinfo.json.gz").write_bytes(
        gzip.compress(json.dumps(SITE).encode())
    )
    assert read(tmp_path / "x.paraminfo.json").wiki["name"] == "A wiki"
    assert read(tmp_path).wiki["name"] == "A wiki"
    both = (tmp_path / "x.paraminfo.json", tmp_path / "x.siteinfo.json.gz")
    assert read(*both).wiki["name"] == "A wiki"


def test_flags_are_there_only_when_true() -> None:
    parameter = {"name": "a", "index": 1, "required": "", "multi": False}
    (edit,) = of(
        module(mustbeposted="", internal=False, dynamicparameters="", prefix="")
        | {"parameters": [parameter | {"default": "", "deprecated": True}]}
    ).modules
    assert edit["mustbeposted"] is True and edit["dynamicparameters"] is True
    assert "internal" not in edit and edit["prefix"] == ""
    (kept,) = edit["parameters"]
    assert kept == {
        **{"name": "a", "index": 1, "required": True, "deprecated": True},
        "default": "",
    }


def test_who_asked_makes_no_difference() -> None:
    def asked(limit: int) -> Snapshot:
        parameters = [
            {"name": "titles", "lowlimit": 50, "highlimit": 500, "limit": limit},
            {
                **{"name": "limit", "type": "limit", "max": 500, "highmax": 5000},
                "description": f"With content, the limit is {limit}. If 1500 is 500.",
            },
            {
                "name": "prop",
                "description": f"<var>limit</var> is enforced to {limit}.",
            },
        ]
        return of(module("query+revisions", parameters=parameters))

    assert asked(50) == asked(500)
    assert "the limit is 50. If 1500 is 500." in dumps(asked(500))
    assert '"limit": 50' not in dumps(asked(50))
    plain = {"name": "a", "type": "string", "description": "the limit is 500"}
    assert "limit is 500" in dumps(of(module(parameters=[plain])))


def test_parameters_stand_by_index() -> None:
    names = [{"name": n, "index": i} for n, i in (("z", 2), ("b", 3), ("a", 1))]
    (edit,) = of(module(parameters=names)).modules
    assert [entry["name"] for entry in edit["parameters"]] == ["a", "z", "b"]


def test_unknown_keys_and_nested_lists_are_kept() -> None:
    odd = {"name": "a", "type": ["x", ["y", ["z"]], 1], "novelty": {"b": [None]}}
    (edit,) = of(module(parameters=[odd], wonder=True)).modules
    assert edit["wonder"] is True
    assert edit["parameters"][0] == odd


def test_half_a_character_becomes_a_question_mark() -> None:
    data = json.dumps(paraminfo(module(description="a\ud800b \U0001f600"))).encode()
    (edit,) = loads(data, "x").modules
    assert edit["description"] == "a?b \U0001f600"
    dumps(loads(data, "x")).encode()


@pytest.mark.parametrize("helpformat", ["none", "html", "raw", "wikitext"])
def test_every_helpformat(helpformat: str) -> None:
    message = {"key": "apihelp-x", "params": ["a", 5]}
    forms: dict[str, dict[str, Any]] = {
        "none": {},
        "html": {"description": "<p>x</p>", "examples": []},
        "raw": {
            "description": [message],
            "dynamicparameters": [message],
            "examples": [{"query": "action=x", "description": message}],
        },
        "wikitext": {"description": "x"},
    }
    data = json.dumps(
        paraminfo(module(**forms[helpformat]), helpformat=helpformat)
    ).encode()
    snapshot = loads(data, "x")
    assert snapshot.help == helpformat
    assert loads(dumps(snapshot).encode(), "y") == snapshot


def test_older_keys_of_a_response() -> None:
    old = {
        "paraminfo": {
            "querymodules": [module("query+info")],
            "modules": [module("edit")],
        }
    }
    snapshot = loads(json.dumps(old).encode(), "x")
    assert [entry["path"] for entry in snapshot.modules] == ["edit", "query+info"]


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | st.floats(allow_nan=False),
    lambda children: (
        st.lists(children, max_size=3)
        | st.dictionaries(st.text(), children, max_size=3)
    ),
    max_leaves=8,
)
_KEYS = st.sampled_from(
    ["name", "path", "description", "parameters", "type", "examples", "index", "limit"]
)


@given(st.lists(st.dictionaries(_KEYS, _json, max_size=4) | _json, max_size=3), _json)
@settings(max_examples=200, deadline=None)
def test_any_json_is_read_or_refused_in_one_line(entries: Any, site: Any) -> None:
    documents = [("p", paraminfo(module(), *entries)), ("s", {"query": site})]
    try:
        snapshot = assemble(documents)
    except MwforgeError as error:
        assert "\n" not in str(error)
        return
    assert loads(dumps(snapshot).encode(), "x") == snapshot


@given(st.binary(max_size=80))
@settings(deadline=None)
def test_any_bytes_are_refused_in_one_line(data: bytes) -> None:
    for whole in (data, b"\x1f\x8b" + data, b"{" + data):
        with pytest.raises(MwforgeError) as caught:
            loads(whole, "x")
        assert len(str(caught.value).splitlines()) == 1


# --- Bad input -----------------------------------------------------------------------


def _with(place: str, value: Any) -> Any:
    """A good response with one place replaced."""
    document = paraminfo(
        module(
            parameters=[{"name": "a", "type": "string", "submodules": {"x": "e+x"}}],
            examples=[{"query": "action=edit", "description": "d"}],
            helpurls=["https://example.org"],
        )
    )
    entry = copy.deepcopy(document)
    *steps, last = (int(s) if s.isdecimal() else s for s in place.split("."))
    inner = entry
    for step in steps:
        inner = inner[step]
    if value is ...:
        del inner[last]
    else:
        inner[last] = value
    return entry


@pytest.mark.parametrize(
    "place, value, words",
    [
        ("paraminfo", [], r"at \$\.paraminfo: expected an object, found a l"),
        ("paraminfo.modules", {}, r"at \$\.paraminfo\.modules: expected a list"),
        ("paraminfo.modules", ..., r"at \$\.paraminfo\.modules: .* found nothing"),
        (
            "paraminfo.modules.0",
            "x",
            r"modules\[0\]: expected an object, found a string",
        ),
        (
            "paraminfo.modules.0.name",
            ...,
            r"modules\[0\]\.name: expected a string, found nothing",
        ),
        ("paraminfo.modules.0.path", "", r"modules\[0\]\.path: .* an empty string"),
        ("paraminfo.modules.0.path", 3, r"modules\[0\] \(3\)\.path: expected a string"),
        ("paraminfo.modules.0.prefix", None, r"\(edit\)\.prefix: .* nothing"),
        ("paraminfo.modules.0.description", 1.5, r"description: .* found a number"),
        (
            "paraminfo.modules.0.parameters",
            {},
            r"\(edit\)\.parameters: expected a list",
        ),
        (
            "paraminfo.modules.0.parameters.0",
            [],
            r"parameters\[0\]: expected an object",
        ),
        (
            "paraminfo.modules.0.parameters.0.name",
            ...,
            r"parameters\[0\]\.name: expected a s",
        ),
        ("paraminfo.modules.0.parameters.0.name", True, r"\.name: .* found true"),
        (
            "paraminfo.modules.0.parameters.0.type",
            {},
            r"\.type: expected a string or a list",
        ),
        (
            "paraminfo.modules.0.parameters.0.index",
            True,
            r"\.index: expected an integer",
        ),
        (
            "paraminfo.modules.0.parameters.0.submodules",
            "x",
            r"submodules: expected an object",
        ),
        (
            "paraminfo.modules.0.parameters.0.submodules.x",
            1,
            r"submodules\['x'\]: expected a s",
        ),
        ("paraminfo.modules.0.examples.0", "x", r"examples\[0\]: expected an object"),
        (
            "paraminfo.modules.0.examples.0.query",
            [],
            r"examples\[0\]\.query: expected a string",
        ),
        ("paraminfo.modules.0.helpurls.0", None, r"helpurls\[0\]: expected a string"),
    ],
)
def test_shape_errors_name_the_place(place: str, value: Any, words: str) -> None:
    with pytest.raises(MwforgeError, match=words) as caught:
        loads(json.dumps(_with(place, value)).encode(), "rec.json")
    assert str(caught.value).startswith("rec.json at $.")


@pytest.mark.parametrize(
    "key, value, words",
    [
        ("general", [], r"\$\.query\.general: expected an object"),
        ("general", {"sitename": []}, r"general\.sitename: expected a string"),
        (
            "general",
            {"server": "http://["},
            r"server: expected the address of an api\.php",
        ),
        (
            "general",
            {"server": "--help"},
            r"server: expected the address of an api\.php",
        ),
        ("namespaces", 3, r"\$\.query\.namespaces: expected an object"),
        (
            "namespaces",
            {"0": {"name": ""}},
            r"namespaces\[0\]\.id: expected an integer",
        ),
        ("namespaces", [{"id": 1}], r"namespaces\[0\]\.name: expected a string"),
        ("namespaces", [[]], r"namespaces\[0\]: expected an object"),
        ("namespacealiases", {}, r"namespacealiases: expected a list"),
        (
            "namespacealiases",
            [{"id": 1}],
            r"namespacealiases\[0\]\.alias: expected a string",
        ),
        ("extensions", {}, r"extensions: expected a list"),
        ("extensions", ["x"], r"extensions\[0\]: expected an object"),
        ("extensions", [{"name": []}], r"extensions\[0\]\.name: expected a string"),
    ],
)
def test_shape_errors_of_siteinfo(key: str, value: Any, words: str) -> None:
    site = {"query": {**SITE["query"], key: value}}
    with pytest.raises(MwforgeError, match=words):
        assemble([("p", paraminfo(module())), ("s", site)])


@pytest.mark.parametrize(
    "data, words",
    [
        (b"", "is empty"),
        (b" \n", "is empty"),
        (b"<!DOCTYPE html><title>Log in</title>", "is HTML, not JSON"),
        (b'{"paraminfo": {"modules": [{"name": "ed', "not JSON, it is cut short"),
        (b'{"paraminfo": {"modules": [', "not JSON, it is cut short"),
        (b'{"paraminfo": nonsense}', r"not JSON \(line 1, column 15"),
        (b'{"a": NaN}', "NaN is not JSON"),
        (b"[" * 200_000, "JSON that cannot be used|cut short"),
        (b'{"a": ' + b"9" * 5000 + b"}", "JSON that cannot be used"),
        (b'{"a": "\xff"}', r"not UTF-8 text \(byte 7\)"),
        (b"\x1f\x8b\x08", "broken gzip"),
        (gzip.compress(b"{}" * 500, mtime=0)[:-12], "broken gzip, perhaps cut short"),
        (gzip.compress(b'{"paraminfo": ', mtime=0), "not JSON, it is cut short"),
        (b"[]", r"at \$: expected an object, found a list"),
        (b"{}", "is neither a snapshot of mwforge nor a response"),
        (b'{"query": {"pages": []}}', "is neither a snapshot"),
        (json.dumps(SITE).encode(), "describes no module"),
        (b'{"paraminfo": {"modules": []}}', "describes no module"),
        (
            b'{"error": {"code": "readapidenied", "info": "You need\\nto"}}',
            r"holds an error from the wiki, not its API \(readapidenied: You need to\)",
        ),
        (b'{"errors": [{"code": "x", "text": "y"}]}', r"an error .*\(x: y\)"),
        (b'{"snapshot": 2}', "snapshot of format 2.*update mwforge"),
        (b'{"snapshot": 1}', r"at \$\.wiki: expected an object"),
    ],
)
def test_unusable_files(tmp_path: Path, data: bytes, words: str) -> None:
    path = tmp_path / "rec.json"
    path.write_bytes(data)
    with pytest.raises(MwforgeError, match=words) as caught:
        read(path)
    assert str(path) in str(caught.value)
    assert len(str(caught.value).splitlines()) == 1


def test_unreadable_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(MwforgeError, match="no such file"):
        read(tmp_path / "none.json")
    with pytest.raises(MwforgeError, match="holds no .json"):
        read(tmp_path)

    def denied(path: Path, mode: str) -> bytes:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "open", denied)
    with pytest.raises(MwforgeError, match="Cannot read .*: you have no permission"):
        read(tmp_path / "x.json")


def test_files_that_do_not_belong_together(tmp_path: Path) -> None:
    one, two = paraminfo(module(prefix="a")), paraminfo(module(prefix="b"))
    assert assemble([("a", one), ("b", one)]) == assemble([("a", one)])
    with pytest.raises(MwforgeError, match="a and b: the module edit is there twice"):
        assemble([("a", one), ("b", two)])
    html = paraminfo(module("x"), helpformat="html")
    with pytest.raises(MwforgeError, match="different helpformat"):
        assemble([("a", one), ("b", html)])
    site = copy.deepcopy(SITE)
    site["query"]["general"]["sitename"] = "Another"
    with pytest.raises(MwforgeError, match="siteinfo of different wikis"):
        assemble([("a", one), ("s", SITE), ("t", site)])
    with pytest.raises(MwforgeError, match="complete by itself"):
        assemble([("a", one), ("b", json.loads(dumps(of(module()))))])


def test_files_that_are_too_large(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "LARGEST", 100_000)
    bomb = tmp_path / "bomb.json.gz"
    bomb.write_bytes(gzip.compress(b" " * 100_001))
    several = tmp_path / "several.json.gz"
    several.write_bytes(gzip.compress(b" " * 99_000) * 3)
    plain = tmp_path / "plain.json"
    plain.write_bytes(b" " * 100_001)
    for path in (bomb, several, plain):
        with pytest.raises(MwforgeError, match=f"{path} is larger than 100,000 bytes"):
            read(path)


def test_gzip_of_several_parts(tmp_path: Path) -> None:
    text = json.dumps(paraminfo(module())).encode()
    path = tmp_path / "x.json.gz"
    path.write_bytes(gzip.compress(text[:50]) + gzip.compress(text[50:]) + b"\0" * 9)
    assert read(path) == loads(text, "x")
    path.write_bytes(gzip.compress(text)[:-4])
    with pytest.raises(MwforgeError, match="broken gzip, perhaps cut short"):
        read(path)


ADDRESSES_THAT_ARE_NONE = [
    *("http://[", "http://a:b/", "http://a:99999/", "https:///api.php", "--help"),
    *("javascript:alert(1)", "file:///etc/passwd", "//wiki.example.org/api.php", "x"),
    *("https://me:pw@wiki.example.org/api.php", "https://a b/", "https://a/\n", "-o=x"),
]


def test_numbers_of_the_configuration_are_texts() -> None:
    """PHP passes on what `$wgSitename = 42` and `"version": 1.01` are."""
    query = {**SITE["query"], "extensions": [{"name": 7, "version": 1.01}]}
    query["general"] = {**query["general"], "sitename": 42}
    snapshot = assemble([("p", paraminfo(module())), ("s", {"query": query})])
    assert snapshot.wiki["name"] == "42"
    assert snapshot.wiki["extensions"] == [{"name": "7", "version": "1.01"}]


def test_edited_snapshot_is_checked() -> None:
    text = dumps(assemble([("p", paraminfo(module())), ("s", SITE)]))
    document = json.loads(text)
    for key, value, words in (
        ("wiki", {}, r"\$\.wiki\.api"),
        ("wiki", {**document["wiki"], "name": 3}, r"\$\.wiki\.name: expected a string"),
        *(
            (
                "wiki",
                {**document["wiki"], "api": api},
                r"\$\.wiki\.api: expected the address",
            )
            for api in ADDRESSES_THAT_ARE_NONE
        ),
        (
            "namespaces",
            [{"id": 1, "name": "x", "aliases": 1}],
            r"aliases: expected a list of s",
        ),
        ("modules", [], "describes no module"),
        ("modules", [{}], r"\$\.modules\[0\]\.name"),
        ("modules", [module(), module(prefix="p")], "edit is there twice"),
        ("help", None, r"\$\.help: expected a string"),
    ):
        with pytest.raises(MwforgeError, match=words):
            loads(json.dumps({**document, key: value}).encode(), "x")


# --- The file, and the bundled one ---------------------------------------------------


def test_save(tmp_path: Path) -> None:
    path = tmp_path / "api" / "wiki.json"
    snapshot = of(module(description="é"))
    assert save(snapshot, path)
    assert path.read_bytes() == dumps(snapshot).encode()
    assert not save(snapshot, path)
    (tmp_path / "link.json").symlink_to(path)
    assert save(of(module()), tmp_path / "link.json")
    assert (tmp_path / "link.json").is_symlink() and read(path) == of(module())
    assert [entry.name for entry in path.parent.iterdir()] == ["wiki.json"]
    with pytest.raises(MwforgeError, match="it is a directory"):
        save(snapshot, tmp_path)
    with pytest.raises(MwforgeError, match="not a directory|exists"):
        save(snapshot, path / "below.json")


def test_save_on_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "wiki.json"
    save(of(module()), path)

    def full(number: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(MwforgeError, match=r"Cannot write .*: the disk is full"):
        save(of(module("other")), path)
    assert read(path) == of(module())
    assert [entry.name for entry in tmp_path.iterdir()] == ["wiki.json"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_save_to_a_device_leaves_the_device() -> None:
    with pytest.raises(MwforgeError, match="the disk is full"):
        save(of(module()), Path("/dev/full"))
    assert Path("/dev/full").is_char_device()


def test_neutral() -> None:
    site = copy.deepcopy(SITE)
    spaces: Any = site["query"]["namespaces"]
    spaces["4"] = {"id": 4, "name": "A wiki", "canonical": "Project"}
    spaces["3000"] = {"id": 3000, "name": "Portal", "canonical": "Portal"}
    own = "https://wiki.example.org/wiki/Special:Version/License/X"
    modules = [
        module("a", licenselink=own),
        module("b", licenselink="http://127.0.0.1:8143/wiki/License"),
        module("c", licenselink="https://elsewhere.example.org/"),
        module("d"),
    ]
    snapshot = neutral(assemble([("p", paraminfo(*modules)), ("s", site)]), "Stock")
    assert snapshot.wiki["api"] == "" and snapshot.wiki["name"] == "Stock"
    assert "wiki.example.org" not in dumps(snapshot)
    assert "A wiki" not in dumps(snapshot) and "8143" not in dumps(snapshot)
    assert [n["id"] for n in snapshot.namespaces] == [-1, 0, 4, 6]
    assert snapshot.modules[2]["licenselink"] == "https://elsewhere.example.org/"
    assert neutral(snapshot, "Stock") == snapshot


def test_bundled() -> None:
    snapshot = bundled()
    assert len(snapshot.modules) == 160
    assert snapshot.wiki["name"] == "MediaWiki 1.43 (stock)"
    assert snapshot.wiki["api"] == ""
    assert snapshot.wiki["version"] == "MediaWiki 1.43.9"
    assert snapshot.help == "wikitext"
    assert "GPL-2.0-or-later" in snapshot.wiki["licence"]
    counts = [len(entry["parameters"]) for entry in snapshot.modules]
    assert sum(counts) == 1186
    file = Path(__file__).parents[1] / "generator/mwforge/bundled/mediawiki-1.43.json"
    text = file.read_text(encoding="utf-8")
    assert dumps(snapshot) == text == dumps(neutral(snapshot, snapshot.wiki["name"]))
    assert "//127." not in text and "localhost" not in text and "//[" not in text
