"""What importing a client loads, needs and shows."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from checkers import need_pyright, run
from forging import WIKIS, Forged

from mwforge.spec.model import Kind

Forging = Callable[[str], Forged]


def answer(client: Forged, code: str) -> object:
    """What `code` prints, as JSON, in a fresh interpreter that finds the client; warnings are errors."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", f"import json, sys\n{code}"],
        env={**os.environ, "PYTHONPATH": str(client.parent)},
        cwd=client.parent,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def loaded(client: Forged, code: str) -> set[str]:
    """The client's modules, without the engine's, that `code` loads."""
    names = answer(client, f"{code}\nprint(json.dumps(sorted(sys.modules)))")
    assert isinstance(names, list)
    engine = f"{client.package}._runtime"
    mine = {name for name in names if name.split(".")[0] == client.package}
    return {name for name in mine if not name.startswith(engine)}


def top(package: str, *others: str) -> set[str]:
    """The modules that a client always loads, and others below its package."""
    names = ("client", "site", *others)
    return {package, *(f"{package}.{name}" for name in names)}


def sources(client: Forged) -> list[str]:
    """The names of all the client's modules."""
    return [
        ".".join([client.package, *path.removesuffix(".py").split("/")]).removesuffix(
            ".__init__"
        )
        for path in client.tree
        if path.endswith(".py")
    ]


@pytest.mark.parametrize("wiki", WIKIS)
@pytest.mark.parametrize("what", ["import {}", "from {} import AsyncWiki, Wiki"])
def test_an_import_loads_no_module_of_the_api(
    forged: Forging, wiki: str, what: str
) -> None:
    assert loaded(forged(wiki), what.format(wiki)) == top(wiki)


@pytest.mark.parametrize(
    "code, more",
    [
        ("from stock143.query import AllPages", {"query", "query.allpages"}),
        ("from stock143 import actions; actions.Edit", {"actions", "actions.edit"}),
        ("import stock143; stock143.Wiki.edit", {"actions", "actions.edit"}),
        ("import stock143; dir(stock143.Wiki)", set[str]()),
        ("import stock143; dir(stock143)", set[str]()),
        ("import stock143.query; dir(stock143.query)", {"query"}),
        ("from stock143 import Wiki; Wiki(user_agent='a@b').close()", set[str]()),
        (
            "from stock143 import Wiki; Wiki(user_agent='a@b').query.allpages",
            {"query", "query.methods", "query.allpages"},
        ),
        (
            "from stock143 import Wiki; Wiki(user_agent='a@b').query.revisions",
            {"query", "query.methods", "query.revisions", "actions", "actions.query"},
        ),
    ],
)
def test_a_use_loads_what_it_needs(forged: Forging, code: str, more: set[str]) -> None:
    address = "stock143.Wiki._api = 'http://a.example/api.php'"
    code = f"import stock143; {address}; {code}"
    assert loaded(forged("stock143"), code) == top("stock143", *more)


@pytest.mark.parametrize("wiki", WIKIS)
def test_an_import_loads_nothing_heavy(forged: Forging, wiki: str) -> None:
    """What costs most of a start is loaded when the first client is made."""
    code = f"""
from {wiki} import AsyncWiki, Wiki
heavy = ["httpx", "inspect", "logging", "email", "http", "ssl", "asyncio", "random"]
print(json.dumps([name for name in heavy if name in sys.modules]))
"""
    assert answer(forged(wiki), code) == []


@pytest.mark.parametrize("wiki", WIKIS)
def test_each_request_can_be_pickled_and_copied(forged: Forging, wiki: str) -> None:
    client = forged(wiki)
    names = [
        (
            ".".join(filter(None, [wiki, one.names.package, one.names.file])),
            one.names.cls,
            next((each.wire for each in one.parameters), "any"),
        )
        for one in client.spec.modules
    ]
    code = f"""
import copy, pickle
from importlib import import_module
from {wiki}._runtime.request import AnyRequest
wrong = []
for module, name, wire in {names!r}:
    request = object.__new__(getattr(import_module(module), name))
    AnyRequest.__init__(request, {{wire: "max", "zz": ["a", "b"]}}, {{"more": "c"}})
    for again in (pickle.loads(pickle.dumps(request)), copy.deepcopy(request)):
        if again != request or type(again) is not type(request):
            wrong.append(name)
print(json.dumps(wrong))
"""
    assert answer(client, code) == []


def test_a_type_checker_reads_no_httpx_for_a_user(
    forged: Forging, tmp_path: Path
) -> None:
    client = forged("stock143")
    user = tmp_path / "user.py"
    user.write_text(
        "from stock143 import ApiError, Wiki\nfrom stock143.actions import Edit\n"
        'with Wiki(user_agent="a@b.example") as wiki:\n'
        '    wiki(Edit(title="A", text="b"))\n'
        '    wiki.edit(title="A", text="b")\n'
    )
    options = ["-v", "--config-file=", "--no-incremental", str(user)]
    seen = run(["mypy", *options], tmp_path, MYPYPATH=str(client.parent))
    assert seen.returncode == 0, seen.stdout
    assert "stock143._runtime.client" in seen.stderr
    assert not re.findall(r".*\bhttpx\b.*", seen.stderr)


def test_pyright_reads_no_httpx_for_a_user(forged: Forging, tmp_path: Path) -> None:
    need_pyright()
    client = forged("stock143")
    user = tmp_path / "user.py"
    # pyright reads what it needs for a file, so this one asks for what lies deepest.
    user.write_text(
        'from stock143 import Wiki\nwiki = Wiki(user_agent="a@b")\n'
        'wiki.edit(title="A")\nprint(wiki._transport.send, wiki._session.call)\n'
    )
    settings = {"include": ["user.py"], "extraPaths": [str(client.parent)]}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings))
    options = ["--dependencies", "--verbose", "--pythonpath", sys.executable]
    seen = run(["pyright", *options], tmp_path)
    assert "_runtime/client" in seen.stdout
    assert not re.findall(r".*\bhttpx\b.*", seen.stdout)


@pytest.mark.parametrize("wiki", WIKIS)
def test_requests_and_errors_work_without_httpx(forged: Forging, wiki: str) -> None:
    client = forged(wiki)
    names = [
        (
            ".".join(filter(None, [wiki, one.names.package, one.names.file])),
            one.names.cls,
        )
        for one in client.spec.modules
    ]
    code = f"""
from importlib import import_module
from {wiki} import ApiError, ChunkedUpload, InteractiveLogin, Rewrite, Wiki, WikiError
sys.modules["httpx"] = None  # as if it were not installed
for module, name in {names!r}:
    getattr(import_module(module), name)
assert issubclass(ApiError, WikiError)
from {wiki}.actions import Edit
request = Edit(title="Sandbox", text="hello")
assert request.parameters()["title"] == "Sandbox"
Rewrite(request, str.upper), InteractiveLogin("Me", "hushhush")
try:
    Wiki(user_agent="a@b.example", api="http://a.example/api.php")
except ImportError as error:
    print(json.dumps("httpx" in str(error)))
"""
    assert answer(client, code) is True


@pytest.mark.parametrize("wiki", WIKIS)
def test_each_module_can_be_imported(forged: Forging, wiki: str) -> None:
    client = forged(wiki)
    names = sources(client)
    code = f"""
from importlib import import_module
for name in {names!r}:
    import_module(name)
print(json.dumps(sorted(sys.modules)))
"""
    assert set(names) <= set(answer(client, code))  # type: ignore[call-overload]


@pytest.mark.parametrize("wiki", WIKIS)
def test_each_module_can_be_imported_first(forged: Forging, wiki: str) -> None:
    """No circle of imports hides behind the order in which they usually come."""
    client = forged(wiki)
    engine = [name for name in sources(client) if "._runtime" in name]
    code = f"""
from importlib import import_module
for name in {engine!r}:
    for loaded in [one for one in sys.modules if one.startswith({wiki!r})]:
        del sys.modules[loaded]
    import_module(name)
print(json.dumps(True))
"""
    assert answer(client, code) is True


@pytest.mark.parametrize("wiki", WIKIS)
def test_packages_list_and_give_their_names(forged: Forging, wiki: str) -> None:
    client = forged(wiki)
    packages = sorted({module.names.package or "" for module in client.spec.modules})
    code = f"""
import {wiki} as top
from importlib import import_module
found = {{}}
for name in {packages!r}:
    package = import_module(f"{{top.__name__}}.{{name}}".rstrip("."))
    assert all(hasattr(package, one) for one in dir(package)), name
    found[name] = dir(package)
    assert name == "" or getattr(top, name) is package
    try:
        package.there_is_no_such_name
    except AttributeError as error:
        assert "there_is_no_such_name" in str(error)
    else:
        raise AssertionError("a name out of nothing")
print(json.dumps(found))
"""
    found = answer(client, code)
    assert isinstance(found, dict)
    assert {"Wiki", "AsyncWiki", "actions", "query", "site"} <= set(found[""])
    for module in client.spec.modules:
        if module.names.package:
            assert module.names.cls in found[module.names.package]


@pytest.mark.parametrize("wiki", WIKIS)
def test_the_clients_list_their_methods(forged: Forging, wiki: str) -> None:
    client = forged(wiki)
    code = f"""
from {wiki} import AsyncWiki, Wiki
from {wiki}.query import AsyncQueryMethods, QueryMethods
classes = [Wiki, AsyncWiki, QueryMethods, AsyncQueryMethods]
print(json.dumps([dir(one) for one in classes]))
"""
    found = answer(client, code)
    assert isinstance(found, list)
    for names in found[:2]:
        kinds = (Kind.ACTION, Kind.QUERY)
        assert {m.names.method for m in client.spec.modules if m.kind in kinds} <= set(
            names
        )
    for names in found[2:]:
        below = {m.names.method for m in client.spec.modules if m.parent == "query"}
        assert below <= set(names)


def test_a_method_tells_of_itself(forged: Forging) -> None:
    code = """
import inspect, pydoc
from stock143 import AsyncWiki, Wiki
wiki = Wiki(user_agent="a@b.example", api="http://a.example/api.php")
edit = inspect.signature(wiki.edit).parameters
print(json.dumps({
    "help": pydoc.plain(pydoc.render_doc(wiki.edit)),
    "edit": list(edit),
    "kinds": sorted({str(one.kind.description) for one in edit.values()}),
    "type": str(edit["pageid"].annotation),
    "self": next(iter(inspect.signature(Wiki.edit).parameters)),
    "info": list(inspect.signature(wiki.query.info).parameters),
    "options": list(inspect.signature(wiki.with_options).parameters),
    "call": list(inspect.signature(wiki.query).parameters),
    "name": wiki.query.info.__qualname__,
    "awaited": [
        inspect.iscoroutinefunction(one)
        for one in (AsyncWiki.edit, Wiki.edit, AsyncWiki.login)
    ],
}))
"""
    client = forged("stock143")
    found = answer(client, code)
    assert isinstance(found, dict)
    arguments = [one.argument for one in client.modules["edit"].parameters]
    assert sorted(found["edit"]) == sorted(arguments)
    assert found["kinds"] == ["keyword-only"]
    assert found["type"] == "int | None"
    assert found["self"] == "self"
    assert "edit(" in found["help"] and "Create and edit pages." in found["help"]
    assert {"titles", "generator", "prop"} <= set(found["info"])
    assert "uselang" in found["options"] and "action" not in found["options"]
    assert {"titles", "prop", "list", "meta", "generator"} <= set(found["call"])
    assert found["name"] == "QueryMethods.info"
    assert found["awaited"] == [True, False, True]


@pytest.mark.parametrize("wiki", WIKIS)
def test_a_client_needs_httpx_alone_and_in_one_file(forged: Forging, wiki: str) -> None:
    client = forged(wiki)
    with_httpx = []
    for path, text in client.tree.items():
        if path.endswith(".py"):
            outside = {
                name
                for name in imports(ast.parse(text), path.count("/") + 1)
                if name not in sys.stdlib_module_names
            }
            assert outside <= {"httpx"}, f"{path} imports {sorted(outside)}"
            with_httpx += [path] * bool(outside)
    assert len(with_httpx) == 1 and with_httpx[0].startswith("_runtime/")


def imports(tree: ast.AST, depth: int) -> Iterator[str]:
    """The packages outside its own that a module imports at run time, at its top or in a function.

    `depth` is how many dots a relative import may have before it leaves the client.
    """
    for node in ast.iter_child_nodes(tree):
        match node:
            case ast.Import():
                yield from (name.name.split(".")[0] for name in node.names)
            case ast.ImportFrom() if node.level == 0:
                yield (node.module or "").split(".")[0]
            case ast.ImportFrom():
                assert node.level <= depth, ast.unparse(node)
            case ast.If() if ast.unparse(node.test) == "TYPE_CHECKING":
                for branch in node.orelse:
                    yield from imports(ast.Module([branch], []), depth)
            case _:
                yield from imports(node, depth)
