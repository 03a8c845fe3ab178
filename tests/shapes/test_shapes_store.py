"""Shapes on disk: those that ship, and those of one wiki."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from forging import recording
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from shapes.strategies import SHAPES

import mwforge
from mwforge.cli import cli
from mwforge.errors import MwforgeError
from mwforge.render.python import render_client
from mwforge.shapes import store
from mwforge.shapes.model import Shape
from mwforge.shapes.places import places
from mwforge.shapes.schema import schema
from mwforge.shapes.shipped import FOLDER, document, shipped
from mwforge.spec.build import build

SHIPPED = Path(store.__file__).parent / FOLDER


def test_what_ships_is_written_as_mwforge_writes_it() -> None:
    files = {file.name: file.read_text("utf-8") for file in SHIPPED.iterdir()}
    assert files == {
        f"{path}.json": document(path, one) for path, one in shipped().items()
    }
    for text in files.values():
        Draft202012Validator.check_schema(json.loads(text))


def test_what_ships_holds_no_value_that_was_seen() -> None:
    words = {"const", "enum", "default", "examples", "pattern"}
    for file in SHIPPED.iterdir():

        def walk(found: object) -> None:
            match found:
                case {"properties": dict() as below, **rest}:
                    walk(rest)
                    for each in below.values():
                        walk(each)
                case dict():
                    assert not (words - {"const"}) & found.keys(), file.name
                    assert found.get("const", True) is True
                    for each in found.values():
                        walk(each)
                case list():
                    for each in found:
                        walk(each)
                case _:
                    pass

        walk(json.loads(file.read_text("utf-8")))


@given(st.dictionaries(st.text(max_size=5), SHAPES, max_size=3))
def test_a_file_of_shapes_is_read_as_it_was_written(shapes: dict[str, Shape]) -> None:
    text = store.text(shapes, {"api": "https://wiki.example.org/w/api.php"})
    assert store.loads(text.encode("utf-8", "surrogatepass"), "it") == dict(
        sorted(shapes.items())
    )
    assert store.text(store.loads(text.encode(), "it"), {"api": "x"}) != text


@pytest.mark.parametrize(
    "junk",
    [
        b"",
        b"\xff",
        b"[]",
        b"{}",
        b'{"shapes": 2, "modules": {}}',
        b'{"shapes": 1, "modules": []}',
        b'{"shapes": 1, "modules": {"edit": 3}}',
        b'{"shapes": 1, "modules": {"edit": {"type": "\x1b]0;x\x07"}}}',
        b'{"shapes": 1, "modules": {"edit": ' + b'{"items":' * 5000 + b"}}",
    ],
)
def test_what_is_no_file_of_shapes_is_told_in_one_line(
    junk: bytes, tmp_path: Path
) -> None:
    file = tmp_path / "a.shapes.json"
    file.write_bytes(junk)
    with pytest.raises(MwforgeError, match="not a file of shapes") as caught:
        store.read(file)
    assert str(caught.value).isprintable() and len(str(caught.value)) < 500


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(MwforgeError, match="mwforge observe"):
        store.read(tmp_path / "none.json")


def test_a_wikis_own_shapes_are_joined_with_those_that_ship(tmp_path: Path) -> None:
    own = {
        "type": "object",
        "properties": {"mine": {"type": "integer", "x-sure": True}},
    }
    file = tmp_path / "own.json"
    modules = {"edit": own, "nosuchmodule": own}
    file.write_text(json.dumps({"shapes": 1, "wiki": {}, "modules": modules}))
    found = store.with_shipped(file)
    spec = build(recording("stock143"), shapes=found)
    assert spec.shapes.keys() <= {one.path for one in spec.modules}
    tree = render_client(spec, package="client", digest="")
    assert "    mine: NotRequired[int]\n" in tree["responses/edit.py"]
    assert "    edit: NotRequired[EditResult]\n" in tree["responses/edit.py"]
    assert store.with_shipped(None) is shipped()
    assert store.merged(found, shipped(), found) == dict(found)
    assert '"mine"' not in json.dumps(schema(shipped()["edit"]))


def test_generate_takes_a_file_of_shapes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    own = {"type": "object", "properties": {"mine": {"type": "integer"}}}
    Path("own.json").write_text(json.dumps({"shapes": 1, "modules": {"edit": own}}))
    done = CliRunner().invoke(cli, ["generate", "--shapes", "own.json"])
    assert done.exit_code == 0, done.output
    assert "mine:" in Path("mediawiki/responses/edit.py").read_text("utf-8")
    done = CliRunner().invoke(cli, ["generate", "--check"])
    assert done.exit_code == 1
    done = CliRunner().invoke(cli, ["openapi", "--shapes", "own.json", "-o", "-"])
    properties = json.loads(done.output)["components"]["schemas"]["edit.result"]
    assert "mine" in properties["properties"]
    Path("own.json").write_text("{")
    done = CliRunner().invoke(cli, ["generate", "--shapes", "own.json"])
    assert done.exit_code == 2 and "not a file of shapes" in done.output


def test_the_coverage_of_recorded_wikis() -> None:
    for wiki in ("stock139", "stock143"):
        [one] = mwforge.coverage(*_files(wiki))
        assert one.share >= 0.97
        known = {*one.observed, *one.open, *one.other}
        assert known == {module["path"] for module in one.snapshot.modules}
        assert not {*one.observed} & {*one.open}
    done = CliRunner().invoke(cli, ["shapes", *_files("wmf143"), "--json"])
    [wmf] = json.loads(done.output)["wikis"]
    assert len(wmf["observed"]) > 130
    assert CliRunner().invoke(cli, ["shapes"]).output.count("\n") < 10


def test_what_is_unobserved_has_no_shape() -> None:
    assert not places().unobserved.keys() & shipped().keys()


def _files(wiki: str) -> list[str]:
    if wiki == "stock143":
        return []
    folder = Path(__file__).parent.parent / "data" / "recordings"
    return [str(folder / f"{wiki}.paraminfo.json.gz")]
