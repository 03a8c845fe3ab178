"""Names that nothing of a wiki's may take in a client, as its own code uses them.

They are found where they are decided: in the templates, in the tables that rendering imports from,
and in the source of the engine's clients.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

from .. import skeletons
from . import names
from .imported import BUILTINS, DESCRIPTORS, EXPORTED, MODULES, STUBS


@dataclass(frozen=True, slots=True)
class Reserved:
    """What is taken, by where it is.

    ``client``: what the base classes of the clients have, so no action's method.
    ``methods``: what a facade's class body uses. ``classes``: what a module's file uses.
    ``stubs``: what a stub of methods uses beside, which imports aliases and responses.
    ``arguments``: what an `__init__` uses. ``folders`` and ``files``: at a client's top, and
    in each of its packages.
    """

    client: frozenset[str]
    methods: frozenset[str]
    classes: frozenset[str]
    stubs: frozenset[str]
    arguments: frozenset[str]
    folders: frozenset[str]
    files: frozenset[str]


# Every user of a client knows these two.
_CLIENTS = frozenset({"AsyncWiki", "Wiki"})
# Packages and files that no template's name gives; see naming and render.python.top.
_TOP = frozenset({"actions", "client", "formats", "main", "responses", "site"})


@cache
def reserved(templates: skeletons.Templates) -> Reserved:
    """The names that are taken in a client made from these templates."""
    texts = dict(templates.texts)
    used = {name: skeletons.names(text) for name, text in texts.items()}
    beside = {name: skeletons.names(_bodies(text)) for name, text in texts.items()}
    facades = ("facade.pyi", "async_facade.pyi")
    client = ("client.py", "client.pyi", "options.pyi", *facades)
    methods = ("methods.py", "methods.pyi", *facades)
    imported = frozenset({*MODULES, *STUBS}) | BUILTINS
    classes = imported | used["module.py.jinja"] | _CLIENTS
    init = texts["module.py.jinja"].partition("def __init__")[2]
    files = frozenset(names.reserved_files())
    return Reserved(
        client=_all(beside, *client) | _client_names(),
        methods=_all(beside, *methods) | imported | frozenset(DESCRIPTORS),
        classes=classes,
        stubs=classes | _all(used, *client, *methods),
        arguments=skeletons.names(init),
        folders=_TOP | _small(_all(used, "init.py", "init.pyi"), EXPORTED) | files,
        files=files | _small(_all(used, "package.py", "package.pyi"), {"methods"}),
    )


def _bodies(template: str) -> str:
    """The bodies of a template's classes that have methods of a wiki's, which are all in loops."""
    before, *classes = re.split(r"^class ", template, flags=re.MULTILINE)
    return "\n".join(one for one in classes or [before] if "{% for" in one)


def _all(used: Mapping[str, frozenset[str]], *templates: str) -> frozenset[str]:
    return frozenset[str]().union(*(used[f"{name}.jinja"] for name in templates))


def _small(*names: Iterable[str]) -> frozenset[str]:
    """The names that files and packages could have, which are all in lower case."""
    return frozenset(name for some in names for name in some if name == name.casefold())


@cache
def _client_names() -> frozenset[str]:
    """The public names of the engine's clients, from their source, which this room does not import."""
    source = resources.files("mwforge.runtime").joinpath("client.py")
    classes = {
        node.name: node
        for node in ast.parse(source.read_text("utf-8")).body
        if isinstance(node, ast.ClassDef)
    }
    waiting, found = ["SyncClient", "AsyncClient"], set[str]()
    while waiting:
        node = classes.get(waiting.pop())
        if node is not None:
            found |= {name for name in _members(node) if not name.startswith("_")}
            waiting += [base.id for base in node.bases if isinstance(base, ast.Name)]
    return frozenset(found)


def _members(node: ast.ClassDef) -> Iterator[str]:
    for member in node.body:
        match member:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                yield name
            case ast.AnnAssign(target=ast.Name(id=name)):
                yield name
            case ast.Assign(targets=targets):
                yield from (one.id for one in targets if isinstance(one, ast.Name))
            case _:
                pass
    for inner in ast.walk(node):
        match inner:
            case ast.Attribute(value=ast.Name(id="self"), attr=name, ctx=ast.Store()):
                yield name
            case _:
                pass
