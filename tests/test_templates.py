"""Templates of a user's own: put in place of mwforge's, and told of when they fail."""

from __future__ import annotations

import json
from pathlib import Path

import black
import pytest
from click.testing import CliRunner, Result
from small import WIKI, module, parameter, snapshot

from mwforge import skeletons
from mwforge.cli.group import cli
from mwforge.snapshot import save

SHIPPED = dict(skeletons.shipped().texts)
MODULE = "module.py.jinja"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    save(
        snapshot(
            module("edit", parameter("title", required=True)),
            module("query+pages", parameter("kind", ["a", "b"]), group="list"),
            wiki={**WIKI, "licence": "", "licence_url": ""},
        ),
        tmp_path / "few.json",
    )
    (tmp_path / "own").mkdir()
    return tmp_path


def own(name: str, text: str) -> Path:
    path = Path("own", name)
    path.write_text(text, encoding="utf-8")
    return path


def generate(*arguments: str, code: int = 0) -> Result:
    command = ["generate", "few.json", "--package", "few", "--templates", "own"]
    result = CliRunner().invoke(cli, [*command, *arguments])
    assert result.exit_code == code, result.output
    return result


def fails(words: str) -> None:
    result = generate(code=2)
    assert words in result.stderr
    assert "Traceback" not in result.output and len(result.stderr.splitlines()) == 1
    assert not Path("few").exists()


def files(folder: str) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8")
        for path in Path(folder).rglob("*")
        if path.is_file()
    }


def test_a_template_of_one_s_own_replaces_mwforge_s() -> None:
    CliRunner().invoke(
        cli, ["generate", "few.json", "--package", "few", "--out", "usual"]
    )
    own(MODULE, "# Ours.\n" + SHIPPED[MODULE])
    generate()
    mine, usual = files("few"), files("usual/few")
    manifest = json.loads(mine.pop("mwforge.json"))
    del usual["mwforge.json"]
    assert list(manifest["templates"]) == [MODULE]
    changed = {path for path in mine if mine[path] != usual.get(path)}
    assert mine.keys() == usual.keys()
    assert changed == {"main.py", "actions/edit.py", "actions/query.py"} | {
        "query/pages.py"
    }
    assert all(mine[path] == "# Ours.\n" + usual[path] for path in changed)


def test_what_has_not_changed_is_not_written_and_checks_tell() -> None:
    own(MODULE, "# Ours.\n" + SHIPPED[MODULE])
    generate()
    generate("--check")
    assert " changed" not in generate().stdout
    own(MODULE, "# Ours, too.\n" + SHIPPED[MODULE])
    assert "~ actions/edit.py" in generate("--check", code=1).stdout
    # A template that makes the same files is another all the same.
    generate()
    own(MODULE, "{# Nothing. #}# Ours, too.\n" + SHIPPED[MODULE])
    assert "~ mwforge.json" in generate("--check", code=1).stdout
    mwforge_s = CliRunner().invoke(
        cli, ["generate", "few.json", "--package", "few", "--check"]
    )
    assert mwforge_s.exit_code == 1


def test_a_name_that_a_template_imports_is_given_to_nothing_else() -> None:
    own(MODULE, "from decimal import Context as Edit\n" + SHIPPED[MODULE])
    generate()
    assert "class Edit_(Request[" in files("few")["actions/edit.py"]
    Path("pyproject.toml").write_text(
        "[tool.mwforge.wikis.few]\nsnapshot = 'few.json'\ntemplates = 'own'\n"
    )
    shown = CliRunner().invoke(cli, ["show", "edit", "few"])
    assert "Edit_" in shown.stdout


@pytest.mark.parametrize(
    "table",
    [
        "[tool.mwforge]\ntemplates = 'own'\n[tool.mwforge.wikis.few]\n",
        "[tool.mwforge]\ntemplates = 'none'\n[tool.mwforge.wikis.few]\ntemplates = 'own'\n",
    ],
)
def test_templates_are_configured(here: Path, table: str) -> None:
    own("package.py.jinja", "# Ours.\n" + SHIPPED["package.py.jinja"])
    (here / "pyproject.toml").write_text(table + "snapshot = 'few.json'\n")
    (here / "deep").mkdir()
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(here / "deep")
        result = CliRunner().invoke(cli, ["generate", "--package", "few"])
        assert result.exit_code == 0, result.output
        assert files("few")["actions/__init__.py"].startswith("# Ours.")


def test_the_test_beside_a_client_has_a_template_too() -> None:
    name = "client_test.py.jinja"
    own(name, SHIPPED[name] + "\n\n# Ours.\n")
    generate("--with-tests")
    assert Path("test_few_client.py").read_text().endswith("# Ours.\n")


def test_format_lays_out_what_a_template_does_not() -> None:
    odd = "\n\nODD = [  1,2 ,\n 3]\nLONG = f('" + "x" * 50 + "', '" + "y" * 50 + "')\n"
    own(MODULE, SHIPPED[MODULE] + odd)
    generate("--format")
    for path, text in files("few").items():
        if path.endswith((".py", ".pyi")):
            mode = black.Mode(is_pyi=path.endswith(".pyi"))
            assert black.format_str(text, mode=mode) == text, path
    generate("--format", "--check")


def test_hidden_files_are_passed_over() -> None:
    own(".gitignore", "*.orig\n")
    own(MODULE, SHIPPED[MODULE])
    generate()


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("modul.py.jinja", "did you mean 'module.py.jinja'?"),
        ("module.py", "did you mean 'module.py.jinja'?"),
        ("browse.html.jinja", "is not a template of mwforge's"),
        ("zzz", "templates: async_facade.pyi.jinja, client.py.jinja"),
    ],
)
def test_a_file_that_is_no_template_is_refused(name: str, hint: str) -> None:
    own(name, "x")
    fails(hint)
    fails(f"own/{name}")


def test_folders_that_cannot_be_read(here: Path) -> None:
    (here / "own").rmdir()
    fails("Cannot read the templates own: there is no such file or directory.")
    (here / "own").write_text("x")
    fails("own: a part of the path is not a directory.")


def test_a_template_that_is_not_utf_8() -> None:
    Path("own", MODULE).write_bytes(b"\xff\xfe")
    fails(f"The template own/{MODULE} is not UTF-8")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{% if %}", "Expected an expression"),
        ("{{ 'open }}", "unexpected char"),
        ("{% include 'x.jinja' %}", "x.jinja"),
        ("# {{ nothing }}", "'nothing' is undefined"),
        ("# {{ path.nothing }}", "has no attribute 'nothing'"),
        ("# {{ 'a' ~ path }}", "may only write Code, not str"),
        ("# {{ 1 // 0 }}", "division"),
        ("# {{ path | nothing }}", "nothing"),
    ],
)
def test_a_template_that_fails_is_told_with_its_line(line: str, said: str) -> None:
    own(MODULE, f"# One.\n# Two.\n{line}\n" + SHIPPED[MODULE])
    fails(f"The template own/{MODULE}, line 3: ")
    fails(said)


def test_a_part_that_fails_is_told_by_its_own_file() -> None:
    own("facade.pyi.jinja", "\n# {{ nothing }}\n")
    fails("The template own/facade.pyi.jinja, line 2: 'nothing' is undefined")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("class A(:\n", "makes what is not Python: invalid syntax, in 'class A(:'"),
        ("x = (\n", "was never closed"),
        ("def f():\n", "expected an indented block"),
        ("# {{ documentation }}\n", "a text for docstrings stands outside of one"),
    ],
)
def test_what_a_template_makes_is_python(text: str, said: str) -> None:
    own(MODULE, text)
    fails(f"The template own/{MODULE}")
    fails(said)
