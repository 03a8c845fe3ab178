"""A wiki is not trusted: whatever stands in its paraminfo, the client's source is the spec's and nothing else.

Each rendered file is parsed and compared with the spec: its statements have the few shapes that the
templates write, its strings are those of the spec, its names are defined, its path stays inside.
"""

from __future__ import annotations

import ast
import hashlib
import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from functools import cache
from pathlib import PurePosixPath
from typing import Any

import jinja2
import pytest
from forging import ROOT, declared_names
from hostile import ATTACKS, snapshots
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from small import module, parameter, snapshot

from mwforge import skeletons
from mwforge.errors import MwforgeError
from mwforge.render import docs, environment
from mwforge.render.environment import Code
from mwforge.render.filling import filler
from mwforge.render.layout import literal
from mwforge.render.python import render_client
from mwforge.snapshot import Snapshot, digest, loads
from mwforge.spec import examples, model, show
from mwforge.spec.build import build
from mwforge.spec.names import Identifier

# --- what a client may consist of -----------------------------------------------------------------

NODES = (
    *(ast.Module, ast.Expr, ast.Constant, ast.Name, ast.Load, ast.Store),
    *(ast.ImportFrom, ast.alias, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef),
    *(ast.arguments, ast.arg, ast.Assign, ast.AnnAssign, ast.Subscript, ast.Tuple),
    *(ast.List, ast.Dict, ast.Set, ast.BinOp, ast.BitOr, ast.Call, ast.keyword),
    *(ast.Attribute, ast.UnaryOp, ast.USub, ast.If),
)
CALLS = {
    *("super", "super().__init__", "frozenset", "deprecated", "exports"),
    *("Method", "Namespace", "Options", "TypedDict"),
}
ATTRIBUTES = {"super().__init__", "site.API"}
LIBRARY = {"__future__", "collections.abc", "enum", "typing", "typing_extensions"}
BUILTINS = {
    *("str", "int", "float", "bool", "bytes", "dict", "list", "tuple", "object"),
    *("super", "frozenset", "property", "__name__"),
}
PATH = re.compile(
    r"([a-z_][a-z0-9_]*/)*([a-z_][a-z0-9_]*\.pyi?|mwforge\.json|py\.typed)\Z"
)
DEVICE = re.compile(r"(con|prn|aux|nul|(com|lpt)[0-9])(\.|\Z)")


@dataclass(frozen=True)
class Client:
    """A rendered client, and the spec that it must be equal to."""

    raw: Snapshot
    spec: model.Spec
    files: Mapping[str, str]

    @property
    def modules(self) -> dict[str, model.Module]:
        return {one.path: one for one in self.spec.modules}

    @property
    def sources(self) -> dict[str, ast.Module]:
        """The Python files that were made of the spec."""
        return {
            path: ast.parse(text)
            for path, text in self.files.items()
            if path.endswith((".py", ".pyi")) and not path.startswith("_runtime/")
        }


def client(raw: Snapshot) -> Client:
    spec = build(raw)
    return Client(raw, spec, render_client(spec, package="client", digest="0" * 64))


def check(made: Client) -> None:
    check_paths(made.files)
    check_manifest(made)
    strings = set(strings_of(made.spec))
    words = fixed_words() | words_of(made.spec)
    sources = made.sources
    for path, tree in sources.items():
        compile(tree, path, "exec")
        check_shapes(tree)
        check_names(path, tree, made.files)
        check_docstrings(tree, words)
        if path.endswith(".pyi"):
            check_stub(tree, strings)
    for one in made.spec.modules:
        check_module(sources[file_of(one)], one)
        check_examples(one, made.modules)
    check_site(sources["site.py"], made.spec)
    check_facades(sources, made.spec)
    check_packages(sources, made.spec)
    wires = {
        one.path: {each.wire for each in one.parameters} for one in made.spec.modules
    }
    assert wires == declared_names(made.raw.modules)


# --- files ----------------------------------------------------------------------------------------


def check_paths(files: Mapping[str, str]) -> None:
    assert len({path.casefold() for path in files}) == len(files)
    for path, text in files.items():
        assert PATH.fullmatch(path), path
        for part in PurePosixPath(path).parts:
            assert not DEVICE.match(part) and len(part) <= 100, path
        text.encode("utf-8")


def check_manifest(made: Client) -> None:
    found = json.loads(made.files["mwforge.json"])
    wiki = made.spec.wiki
    said = {"api": wiki.api, "name": wiki.name, "version": wiki.version}
    assert {key: found["wiki"][key] for key in said} == said
    assert found["files"] == {
        path: hashlib.sha256(text.encode()).hexdigest()
        for path, text in made.files.items()
        if path != "mwforge.json"
    }


def file_of(one: model.Module) -> str:
    names = one.names
    return f"{names.package}/{names.file}.py" if names.package else f"{names.file}.py"


# --- any file -------------------------------------------------------------------------------------


def check_shapes(tree: ast.Module) -> None:
    for node in ast.walk(tree):
        assert isinstance(node, NODES), ast.dump(node)
        match node:
            case ast.Call():
                assert ast.unparse(node.func) in CALLS
            case ast.Attribute():
                assert ast.unparse(node) in ATTRIBUTES
            case ast.Expr():
                text = isinstance(node.value, ast.Constant | ast.Call)
                assert (
                    text
                    and not isinstance(node.value, ast.Constant)
                    or isinstance(node.value, ast.Constant)
                    and isinstance(node.value.value, str)
                )
            case ast.ClassDef():
                assert not node.keywords
            case ast.If():
                check_types_alone(node)
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                check_function(node)
            case _:
                pass


def check_types_alone(node: ast.If) -> ast.ImportFrom:
    """The type of an answer, for type checkers, and a dict at run time."""
    match node:
        case ast.If(
            test=ast.Name(id="TYPE_CHECKING"),
            body=[ast.ImportFrom(level=2, names=[ast.alias(name, as_name)]) as found],
            orelse=[ast.Assign([ast.Name(id=twin)], ast.Name(id="dict"))],
        ):
            assert name == as_name == twin
            assert (found.module or "").startswith("responses.")
            return found
        case _:
            raise AssertionError(ast.dump(node))


def check_function(node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
    """`def name(self, *, argument: type = None) -> type:` and one statement."""
    given = node.args
    assert [one.arg for one in given.args] == ["self"]
    assert not (given.vararg or given.kwarg or given.posonlyargs or given.defaults)
    for default in given.kw_defaults:
        assert default is None or ast.unparse(default) == "None"
    assert len(node.body) == 1 and isinstance(node.body[0], ast.Expr)
    for decorator in node.decorator_list:
        assert ast.unparse(decorator) == "property" or isinstance(decorator, ast.Call)


def check_names(path: str, tree: ast.Module, files: Mapping[str, str]) -> None:
    """Each name is defined once; imports lead to the library, the engine or this client."""
    defined: list[str] = []
    for node in tree.body:
        match node:
            case ast.ImportFrom():
                check_import(path, node, files)
                if node.module != "__future__":
                    defined += [one.asname or one.name for one in node.names]
            case ast.ClassDef(name=name) | ast.AnnAssign(target=ast.Name(id=name)):
                defined.append(name)
            case ast.Assign(targets=[ast.Name(id=name)]):
                defined.append(name)
            case ast.If():
                found = check_types_alone(node)
                check_import(path, found, files)
                defined += [one.name for one in found.names]
            case ast.Assign(targets=[ast.Tuple(elts=elements)]):
                defined += [ast.unparse(one) for one in elements]
            case _:
                assert isinstance(node, ast.Expr), ast.dump(node)
    twice = [name for name, count in Counter(defined).items() if count > 1]
    assert not twice, (path, twice)
    known = BUILTINS | set(defined)
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            check_class_scope(node)
        used = _used(ast.walk(node))
        arguments = {each.arg for each in ast.walk(node) if isinstance(each, ast.arg)}
        assert used <= known | arguments, used - known


def check_class_scope(node: ast.ClassDef) -> None:
    """What a class defines is defined once, and hides nothing that its body uses."""
    own = list(_members(node))
    assert len(set(own)) == len(own), own
    used = {name for body in node.body for name in _used(_own_scope(body))}
    assert not set(own) & used, (node.name, set(own) & used)


def _used(nodes: Iterable[ast.AST]) -> set[str]:
    return {
        each.id
        for each in nodes
        if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Load)
    }


def _members(node: ast.ClassDef) -> Iterator[str]:
    for body in node.body:
        match body:
            case ast.Assign(targets=[ast.Name(id=name)]):
                yield name
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                yield name
            case ast.AnnAssign(target=ast.Name(id=name), value=None):
                yield name
            case _:
                assert isinstance(body, ast.Expr), ast.dump(body)


def _own_scope(node: ast.stmt) -> Iterator[ast.AST]:
    """What a class body evaluates itself: not what its functions do when they are called."""
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        for part in (node.args, node.returns, *node.decorator_list):
            if part is not None:
                yield from ast.walk(part)
    else:
        yield from ast.walk(node)


def check_import(path: str, node: ast.ImportFrom, files: Mapping[str, str]) -> None:
    if node.level == 0:
        assert node.module in LIBRARY
        return
    here = PurePosixPath("top", path).parents[node.level - 1]
    home = here.joinpath(*(node.module or "").split(".")).relative_to("top").as_posix()
    if f"{home}.py" in files:
        return
    package = "" if home == "." else f"{home}/"
    assert f"{package}__init__.py" in files, home
    for one in node.names if not node.module else ():
        inside = f"{package}{one.name}"
        assert f"{inside}.py" in files or f"{inside}/__init__.py" in files, inside


# --- words ----------------------------------------------------------------------------------------


@cache
def fixed_words() -> frozenset[str]:
    """The words that the templates and the code that writes docstrings have in them."""
    sources = [
        *(ROOT / "templates").glob("*.jinja"),
        *(ROOT / "generator" / "mwforge" / "render").rglob("*.py"),
    ]
    text = " ".join(source.read_text("utf-8") for source in sources)
    return frozenset(re.findall(r"\w+", text))


def strings_of(value: object) -> Iterator[str]:
    """Every text in a spec."""
    match value:
        case Enum() | None | dict():  # the shapes of answers are texts of ours
            pass
        case str():
            yield value
        case int():
            yield str(value)
        case tuple():
            for one in value:
                yield from strings_of(one)
        case _:
            assert is_dataclass(value)
            for field in fields(value):
                yield from strings_of(getattr(value, field.name))


def words_of(spec: model.Spec) -> set[str]:
    """The words of a spec's texts, as they stand there and as literals of the examples."""
    texts = set(strings_of(spec))
    for one in spec.modules:
        for example in one.examples:
            for pair in examples.parse_query(example.query).items():
                for text in pair:
                    texts |= {text, *text.split("|"), *text[1:].split("\x1f")}
                    # The values of a templated parameter's variables are pieces of a name.
                    for each in one.parameters:
                        texts |= set(_between(text, each.wire))
    found: set[str] = set()
    for text in texts:
        # An upload's example is bytes.
        for shown in (text, literal(text), literal(text.encode("utf-8", "replace"))):
            found.update(re.findall(r"\w+", shown))
    return found


def _between(text: str, wire: str) -> Iterator[str]:
    pieces = [re.escape(piece) for piece in re.split(r"\{[^{}]*\}", wire)]
    if 1 < len(pieces) < 4 and (found := re.fullmatch("(.+?)".join(pieces), text)):
        yield from found.groups()


def check_docstrings(tree: ast.Module, words: frozenset[str]) -> None:
    for node in ast.walk(tree):
        match node:
            case (
                ast.Module()
                | ast.ClassDef()
                | ast.FunctionDef()
                | ast.AsyncFunctionDef()
            ):
                text = ast.get_docstring(node, clean=False) or ""
                unknown = set(re.findall(r"\w+", text)) - words
                assert not unknown, unknown
            case _:
                pass


# --- request classes ------------------------------------------------------------------------------


def check_module(tree: ast.Module, one: model.Module) -> None:
    *above, request = [
        node for node in tree.body if not isinstance(node, ast.ImportFrom | ast.If)
    ]
    assert isinstance(above.pop(0), ast.Expr)
    aliases: dict[str, list[str | int]] = {}
    for node in above:
        assert isinstance(node, ast.AnnAssign) and node.value is not None
        assert ast.unparse(node.annotation) == "TypeAlias"
        check_type(node.value)
        aliases[ast.unparse(node.target)] = _literals(node.value)
    assert aliases.pop(str(one.names.response), []) == []
    assert aliases == dict(_aliases(one))
    assert isinstance(request, ast.ClassDef)
    assert request.name == one.names.cls
    for base in request.bases:
        check_type(base)
    deprecated = [ast.unparse(each) for each in request.decorator_list]
    assert len(deprecated) == one.deprecated
    check_class(request, one)


def _aliases(one: model.Module) -> Iterator[tuple[str, list[str | int]]]:
    for each in one.parameters:
        match each.type:
            case model.Enumeration(values, _, Identifier() as name):
                wires = [value.wire for value in values]
                # Digits are taken as numbers, too.
                short = [wire for wire in wires if len(wire) < 19 and wire.isascii()]
                numbers = [int(wire) for wire in short if wire.isdigit()]
                yield name, [*wires, *(one for one in numbers if str(one) in short)]
            case model.Submodules(paths, _, Identifier() as name):
                yield name, [value for value, _ in paths]
            case _:
                pass


def check_class(request: ast.ClassDef, one: model.Module) -> None:
    first, *middle, last = request.body
    said = ast.get_docstring(request) or ""
    # The help is all there: no quote mark of the wiki's ends it.
    assert " ".join(one.help.text.split()) in " ".join(said.split())
    assert isinstance(first, ast.Expr) and isinstance(last, ast.FunctionDef)
    facts: dict[str, object] = {}
    for node in middle:
        assert isinstance(node, ast.Assign)
        facts[ast.unparse(node.targets[0])] = _value(node.value)
    for name, value in _expected(one).items():
        assert facts.pop(name, None) == value, name
    strings = set(strings_of(one))
    for name, value in facts.items():
        own = {"__slots__", "multi_limits", "result", "batch", "counted", "repeats"}
        own |= {"uploads", "prints"}
        assert name in own or value in (True, False)
        assert set(_texts(value)) <= strings
    check_init(last, one)


def _expected(one: model.Module) -> dict[str, object]:
    """The class attributes that come from the wiki's own words; None where there is none."""
    tokens = [(each.wire, each.token) for each in one.parameters if each.token]
    limits = [
        each.wire
        for each in one.parameters
        if isinstance(each.type, model.Limit)
        and each.name == "limit"
        and one.kind in (model.Kind.LIST, model.Kind.PROP, model.Kind.META)
    ]
    prefixes = {
        each.wire: each.type.prefix
        for each in one.parameters
        if isinstance(each.type, model.Submodules) and each.type.prefix
    }
    return {
        "path": one.path,
        "route": one.route or None,
        "post": one.must_be_posted or None,
        "writes": one.write_rights or None,
        "token": tokens[0] if tokens else None,
        "sensitive": frozenset(e.wire for e in one.parameters if e.sensitive) or None,
        "prefixes": prefixes or None,
        "limit": limits[0] if limits else None,
    }


def _value(node: ast.expr) -> object:
    match node:
        case ast.Call(func=ast.Name(id="frozenset"), args=[inside], keywords=[]):
            return frozenset(ast.literal_eval(inside))
        case _:
            value: object = ast.literal_eval(node)
            return value


def _texts(value: object) -> Iterator[str]:
    match value:
        case str():
            yield value
        case Mapping():
            for pair in value.items():
                yield from _texts(pair)
        case frozenset() | tuple():
            for one in value:
                yield from _texts(one)
        case _:
            assert isinstance(value, int)


def check_init(node: ast.FunctionDef, one: model.Module) -> None:
    """`def __init__(self, *, …): super().__init__({wire: argument}[, extra])`, and nothing else."""
    assert node.name == "__init__" and not node.decorator_list
    given = {each.arg: each for each in node.args.kwonlyargs}
    arguments = [str(each.argument) for each in one.parameters]
    assert sorted(given) == sorted([*arguments, *([one.extra] if one.extra else [])])
    required = {
        each.arg
        for each, default in zip(
            node.args.kwonlyargs, node.args.kw_defaults, strict=True
        )
        if default is None
    }
    assert required == {str(each.argument) for each in one.parameters if each.required}
    for each in one.parameters:
        annotation = given[each.argument].annotation
        assert annotation is not None
        check_type(annotation)
        assert _literals(annotation) == list(_in_place(each))
    (statement,) = node.body
    assert isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call)
    call = statement.value
    assert ast.unparse(call.func) == "super().__init__" and not call.keywords
    pairs, *more = call.args
    assert isinstance(pairs, ast.Dict)
    assert [
        (ast.literal_eval(key), ast.unparse(value))
        for key, value in zip(pairs.keys, pairs.values, strict=True)
        if key is not None
    ] == [(each.wire, str(each.argument)) for each in one.parameters]
    assert [ast.unparse(each) for each in more] == ([one.extra] if one.extra else [])


def _in_place(each: model.Parameter) -> Iterator[str]:
    """The values that stand in an annotation itself."""
    known = True
    match each.type:
        case model.Enumeration(values=(single,), alias=None):
            yield single.wire
            known = not each.type.open
        case model.Enumeration() as type_:
            known = type_.alias is not None and not type_.open
        case model.Submodules(paths=((name, _),), alias=None):
            yield name
        case model.Submodules() as type_:
            known = type_.alias is not None
        case model.Text() | model.Limit() | model.Timestamp() | model.Expiry():
            known = not isinstance(each.type, model.Text)
        case _:
            pass
    if each.multi and each.all_value is not None and known:
        yield each.all_value


def check_type(node: ast.expr) -> None:
    """A type: names, subscripts and unions; texts only within Literal."""
    match node:
        case ast.Name() | ast.Constant(value=None):
            pass
        case ast.BinOp(left, ast.BitOr(), right):
            check_type(left)
            check_type(right)
        case ast.Subscript(ast.Name(id="Literal"), inside):
            for one in inside.elts if isinstance(inside, ast.Tuple) else [inside]:
                assert isinstance(one, ast.Constant) and type(one.value) in (str, int)
        case ast.Subscript(ast.Name(), inside):
            for one in inside.elts if isinstance(inside, ast.Tuple) else [inside]:
                check_type(one)
        case _:
            raise AssertionError(ast.dump(node))


def _literals(node: ast.AST) -> list[str | int]:
    """The values of its literals, as they stand in the source."""
    found: list[str | int] = []
    for each in ast.iter_child_nodes(node):
        found += _literals(each)
    if isinstance(node, ast.Constant) and isinstance(node.value, str | int):
        found.append(node.value)
    return found


def check_examples(one: model.Module, modules: Mapping[str, model.Module]) -> None:
    """An example in a docstring is a call of the client with plain values, ready to be copied."""
    for example in one.examples:
        call = examples.convert(example.query, modules)
        if isinstance(call, examples.Unconvertible):
            continue
        tree = ast.parse(docs.call_source(call, 60), mode="eval")
        for node in ast.walk(tree.body):
            match node:
                case ast.Call() | ast.Attribute() | ast.Name() | ast.keyword():
                    pass
                case ast.List() | ast.Tuple() | ast.Dict() | ast.Constant():
                    pass
                case _:
                    assert isinstance(node, ast.Load | ast.UnaryOp | ast.USub)


# --- facades, stubs, packages, the wiki -----------------------------------------------------------


def check_facades(sources: Mapping[str, ast.Module], spec: model.Spec) -> None:
    below: dict[str | None, list[model.Module]] = {}
    for one in spec.modules:
        below.setdefault(one.parent, []).append(one)
    callable_ = (model.Kind.ACTION, model.Kind.QUERY)
    actions = [one for one in below.get("main", ()) if one.kind in callable_]
    methods = {"with_options": ("Options", [".main", "Main"])} | dict(_methods(actions))
    assert _descriptors(sources["client.py"], "_Actions") == methods
    for one in spec.modules:
        if one.names.methods is None:
            continue
        file = sources[f"{one.names.methods.package}/methods.py"]
        assert _descriptors(file, "_Modules") == {
            "__call__": ("Method", [f".{_dotted(one)}", str(one.names.cls)]),
            **dict(_methods(below[one.path])),
        }
        for constant in _assigned(file):
            mapping = ast.literal_eval(constant)
            assert all(isinstance(Identifier(name), str) for name in mapping.values())


def _methods(
    modules: Iterable[model.Module],
) -> Iterator[tuple[str, tuple[str, list[str]]]]:
    for one in modules:
        inside = one.names.methods
        if inside is None:
            yield one.names.method, ("Method", [f".{_dotted(one)}", str(one.names.cls)])
        else:
            names = [f".{inside.package}.methods", str(inside.sync)]
            yield one.names.method, ("Namespace", [*names, str(inside.asynchronous)])


def _dotted(one: model.Module) -> str:
    return file_of(one).removesuffix(".py").replace("/", ".")


def _descriptors(tree: ast.Module, name: str) -> dict[str, tuple[str, list[str]]]:
    (found,) = (
        node
        for node in tree.body
        if isinstance(node, ast.ClassDef) and node.name == name
    )
    result: dict[str, tuple[str, list[str]]] = {}
    for node in found.body[1:]:
        assert isinstance(node, ast.Assign) and isinstance(node.value, ast.Call)
        call = node.value
        texts = [ast.literal_eval(one) for one in call.args]
        for keyword in call.keywords:
            assert keyword.arg == "parent" and isinstance(keyword.value, ast.Tuple)
            where, cls, way, *more = keyword.value.elts
            assert ast.literal_eval(where).startswith(".") and isinstance(way, ast.Name)
            for one in (cls, *more):
                assert ast.literal_eval(one) == "" or Identifier(ast.literal_eval(one))
        kept = 2 if ast.unparse(call.func) != "Namespace" else 3
        assert all(re.fullmatch(r"[\w.]+", text) for text in texts[:kept])
        result[ast.unparse(node.targets[0])] = (ast.unparse(call.func), texts[:kept])
    return result


def _assigned(tree: ast.Module) -> Iterator[ast.expr]:
    return (node.value for node in tree.body if isinstance(node, ast.Assign))


def check_stub(tree: ast.Module, strings: set[str]) -> None:
    for node in ast.walk(tree):
        match node:
            case ast.arg(annotation=ast.expr() as annotation):
                check_type(annotation)
                assert set(_literals(annotation)) <= strings
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                assert node.returns is not None
                check_type(node.returns)
                assert ast.get_docstring(node) is not None
            case ast.Assign():
                assert ast.unparse(node.targets[0]) == "__all__"
                assert all(Identifier(name) for name in ast.literal_eval(node.value))
            case ast.Call():
                assert ast.unparse(node.func) == "deprecated"
                (message,) = node.args
                assert ast.literal_eval(message).removesuffix(MARK) in strings
            case _:
                pass


MARK = " is deprecated by the wiki"


def check_packages(sources: Mapping[str, ast.Module], spec: model.Spec) -> None:
    """A package offers each of its request classes from the file where it is."""
    expected: dict[str, dict[str, str]] = {}
    for one in spec.modules:
        names = one.names
        if names.package:
            home = expected.setdefault(f"{names.package}/__init__.py", {})
            home[str(names.cls)] = str(names.file)
        if names.methods:
            home = expected.setdefault(f"{names.methods.package}/__init__.py", {})
            facades = (str(names.methods.sync), str(names.methods.asynchronous))
            home |= dict.fromkeys(facades, "methods")
    for path, names_ in expected.items():
        assert _exports(sources[path]) == names_
        stub = sources[path + "i"]
        assert {
            one.asname: node.module
            for node in stub.body
            if isinstance(node, ast.ImportFrom)
            for one in node.names
        }.items() >= names_.items()
    for name in _exports(sources["__init__.py"]):
        assert Identifier(name)


def _exports(tree: ast.Module) -> dict[str, str]:
    (call,) = _assigned(tree)
    assert isinstance(call, ast.Call) and ast.unparse(call.func) == "exports"
    name, mapping = call.args
    assert ast.unparse(name) == "__name__"
    found: dict[str, str] = ast.literal_eval(mapping)
    return found


def check_site(tree: ast.Module, spec: model.Spec) -> None:
    wiki = spec.wiki
    constants = {
        ast.unparse(node.target): ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.AnnAssign) and node.value is not None
    }
    assert constants == {
        "API": wiki.api,
        "NAME": wiki.name,
        "VERSION": wiki.version,
        "LANGUAGE": wiki.language,
        "EXTENSIONS": {one.name: one.version for one in wiki.extensions},
    }
    enum = tree.body[-1]
    assert isinstance(enum, ast.ClassDef) and enum.name == "Namespace"
    assert {
        ast.unparse(node.targets[0]): ast.literal_eval(node.value)
        for node in enum.body
        if isinstance(node, ast.Assign)
    } == {str(one.member): one.id for one in spec.namespaces}


# --- the tests ------------------------------------------------------------------------------------


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(raw=snapshots())
def test_a_hostile_wiki_gives_its_spec_and_nothing_else(raw: Snapshot) -> None:
    check(client(raw))


def everywhere(attack: str) -> Snapshot:
    """A wiki with one text in every field that has any."""
    texts = dict.fromkeys(("classname", "source", "description"), attack)
    one = [attack, f"{attack} ", f" {attack}x", "y"]
    parameters = [
        parameter(attack, one, default=attack, description=attack, deprecated=True),
        parameter(f"{attack}2", "user", tokentype=attack, subtypes=[attack]),
        parameter(f"{attack}3", attack, allspecifier=attack, multi=True),
        parameter(f"{attack}4", [attack], multi=True, allspecifier=attack),
        parameter(f"{attack}-{{s}}", "text", templatevars={attack: attack}),
        parameter(
            f"{attack}5",
            [attack],
            submodules={attack: attack},
            submoduleparamprefix=attack,
        ),
        parameter("limit", "limit", sensitive=True),
    ]

    def hostile(path: str, **more: Any) -> dict[str, Any]:
        return module(
            path,
            *parameters,
            prefix=attack,
            helpurls=[attack],
            dynamicparameters=attack,
            examples=[
                {"query": f"action={attack}&{attack}={attack}", "description": attack}
            ],
            deprecated=True,
            generator=True,
            **{**texts, **more},
        )

    paths = {
        f"{attack}.": attack,
        f"{attack}.+{attack}": attack,
        f"{attack}.+{attack}+{attack}": attack,
        f"query+{attack}": "prop",
        f"query+{attack}2": "list",
        f"query+{attack}3": attack,
        f"{attack}f": "format",
    }
    return snapshot(
        *(hostile(path, group=group) for path, group in paths.items()),
        namespaces=[
            {"id": 0, "name": attack, "canonical": attack, "aliases": [attack]},
            {"id": 1, "name": attack, "canonical": attack},
        ],
        wiki={
            **dict.fromkeys(("api", "name", "version", "language", "licence"), attack),
            "extensions": [{"name": attack, "version": attack}],
        },
    )


@pytest.mark.slow
@pytest.mark.parametrize("attack", ATTACKS)
def test_an_attack_in_every_field_at_once(attack: str) -> None:
    made = client(everywhere(attack))
    check(made)
    assert len(made.spec.modules) == len(made.raw.modules)
    # What is said of it on a terminal moves no cursor, and is one line.
    for one in made.spec.modules:
        shown = show.text(show.describe(made.spec, one.path))
        for line in (*shown.split("\n"), *made.spec.notes):
            assert not {unicodedata.category(char) for char in line} & {
                "Cc",
                "Cs",
                "Zl",
                "Zp",
            }
            assert not set(line) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2069")


def test_an_attack_that_comes_as_a_file_is_taken_like_any_wiki() -> None:
    """Through the snapshot's own door, which drops what no file can hold."""
    for attack in ATTACKS:
        raw = everywhere(attack)
        document = {"paraminfo": {"helpformat": "wikitext", "modules": raw.modules}}
        text = json.dumps(document, default=dict)
        try:
            read = loads(text.encode(), "recording")
        except MwforgeError:  # what has no name is no paraminfo
            assert not attack or attack.endswith("+")
            continue
        assert digest(read)
        if build(read).modules != build(raw).modules:
            check(client(read))


def test_a_name_that_python_would_fold_stays_apart() -> None:
    """Python reads identifiers by NFKC: no name of a wiki may become another one's that way."""
    alike = ["file", "\ufb01le", "ﬁlе", "self", "ſelf", "\uff53elf"]
    made = client(snapshot(*map(module, alike), module("x", *map(parameter, alike))))
    check(made)
    arguments = {str(one.argument) for one in made.modules["x"].parameters}
    assert len(arguments) == len(alike) and all(map(str.isascii, arguments))


def test_a_pattern_that_would_take_for_ever_is_not_tried() -> None:
    """A templated parameter of many variables, and an example that almost fits it."""
    name = "".join(f"{{v{number}}}-" for number in range(12))
    raw = module(
        "act",
        parameter(name, templatevars={"v0": "x"} | {f"v{n}": "x" for n in range(12)}),
        examples=[{"query": "action=act&" + "a-" * 2000 + "x=1", "description": ""}],
    )
    check(client(snapshot(raw)))


@settings(max_examples=30, deadline=None)
@given(package=st.sampled_from(ATTACKS))
def test_a_package_name_is_an_identifier(package: str) -> None:
    spec = build(snapshot(module("act")))
    try:
        Identifier(package)
    except ValueError:
        with pytest.raises(ValueError, match="cannot be a Python name"):
            render_client(spec, package=package, digest="")


# --- the guard of the templates -------------------------------------------------------------------


@pytest.mark.parametrize("value", ["raw", b"raw", 1, None, True, ["raw"], ("raw",)])
def test_a_template_refuses_what_is_not_code(value: object) -> None:
    with pytest.raises(TypeError, match="may only write Code"):
        environment.environment(skeletons.shipped()).from_string("{{ x }}").render(
            x=value
        )


@pytest.mark.parametrize(
    "template",
    [
        "{{ x ~ 'y' }}",
        "{{ x + 'y' }}",
        "{{ x|upper }}",
        "{{ x[:1] }}",
        "{{ x|replace('x', 'y') }}",
        "{{ [x, x]|join }}",
        "{{ '%s'|format(x) }}",
        "{% for one in [x ~ 'y'] %}{{ one }}{% endfor %}",
    ],
)
def test_code_that_a_template_works_on_is_code_no_more(template: str) -> None:
    with pytest.raises(TypeError, match="may only write Code"):
        environment.environment(skeletons.shipped()).from_string(template).render(
            x=Code("x")
        )


def test_code_and_identifiers_are_written_as_they_are() -> None:
    template = environment.environment(skeletons.shipped()).from_string(
        "{{ x }}|{{ y }}\n"
    )
    text = template.render(x=Code("<'{{ 7*7 }}'>"), y=Identifier("abc"))
    assert text == "<'{{ 7*7 }}'>|abc\n"


def test_a_template_that_lacks_a_value_fails() -> None:
    for template in ("{{ missing }}", "{% if missing %}{% endif %}", "{{ x.missing }}"):
        with pytest.raises(jinja2.UndefinedError):
            environment.environment(skeletons.shipped()).from_string(template).render(
                x=Code("x")
            )
    with pytest.raises((jinja2.UndefinedError, TypeError)):
        filler(skeletons.shipped())(
            "package.py.jinja", folder=Code("x"), entries=[("raw", Code("x"))]
        )


def test_every_template_is_used_and_none_writes_a_variable_of_its_own_making() -> None:
    """Only plain names and attributes are written: no filter, no operator, no call."""
    for name, source in skeletons.shipped().texts:
        for written in re.findall(r"\{\{(.*?)\}\}", source):
            assert re.fullmatch(r" \w+(\.\w+)? ", written), (name, written)
