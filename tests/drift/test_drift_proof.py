"""What a diff says of calls, put before a type checker: what breaks breaks, what is safe is safe."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
from checkers import mypy, mypy_diagnostics
from drift.cases import everything
from forging import Forged, forge

from mwforge.drift.diff import Change, diff
from mwforge.drift.severity import Severity
from mwforge.drift.witness import Call, Side, Takeover, call, sample
from mwforge.render.docs import call_source, classes_used
from mwforge.spec import examples, model

PACKAGE = "client"

pytestmark = pytest.mark.checkers


def failing(
    calls: Mapping[str, Call], client: Forged, *, deprecated: bool = False
) -> dict[str, str]:
    """Those of the calls that mypy does not take with this client (or calls deprecated), with what it says."""
    lines = [f"from {PACKAGE} import Wiki", ""]
    starts: list[tuple[int, str]] = []
    for number, (name, one) in enumerate(calls.items()):
        starts.append((len(lines) + 1, name))
        lines.append(f"def call_{number}(wiki: Wiki) -> None:")
        lines += [f"    {line}" for line in one.source(PACKAGE).split("\n")]
        lines.append("")
    script = client.parent / "calls.py"
    script.write_text("\n".join(lines), encoding="utf-8")
    run = mypy([script.name], client.parent, client.parent / "cache")
    found: dict[str, str] = {}
    # mypy tells of a missing file once, wherever it is imported.
    missing = set(re.findall(r'stub for module named "client\.([\w.]+)"', run.stdout))
    for name, one in () if deprecated else calls.items():
        if any(where in missing for where, _ in one.imports):
            found[name] = "its file is missing"
    for diagnostic in mypy_diagnostics(run.stdout):
        if (diagnostic.code == "deprecated") != deprecated:
            continue
        if diagnostic.file != "calls.py":
            assert deprecated, run.stdout  # the client names what it deprecates itself
            continue
        name = [name for start, name in starts if start <= diagnostic.line][-1]
        found.setdefault(name, diagnostic.text)
    return found


@dataclass(frozen=True)
class Use:
    """What a call of a client touches: modules, and their arguments with the values given."""

    modules: frozenset[str]
    arguments: frozenset[tuple[str, str, str]]  # module, parameter, Python source


def hits(change: Change, use: Use) -> bool:
    """Whether a change that breaks the source breaks this use of a client."""
    if change.source is not Severity.BREAKING or change.module not in use.modules:
        return False
    given = [
        source
        for module, parameter, source in use.arguments
        if (module, parameter) == (change.module, change.parameter)
    ]
    match change.rule:
        case "became-required" | "required-parameter-added":
            return not given
        case "value-removed" | "submodule-unlisted" | "all-value-removed":
            return any(repr(change.value) in _texts(source) for source in given)
        case "multi-lost":
            return any(isinstance(_tree(source), ast.List) for source in given)
        case "module-disabled":
            return any(module == change.module for module, _, _ in use.arguments)
        case "python-method-changed":
            return not any(isinstance(one, Takeover) for one in change.witnesses)
        case "generator-lost" | "python-extra-argument-changed":
            return False
        case "dynamic-parameters-lost":
            return False
        case rule if rule.startswith(
            ("python-alias", "python-file", "python-response")
        ):
            return False
        case "python-facade-changed" | "kind-changed" | "python-class-changed":
            return False
        case "type-changed" | "type-narrowed" | "type-widened":
            return bool(given) and any(_breaks(change, source) for source in given)
        case _:
            return bool(given) if change.parameter else True


def _tree(source: str) -> ast.expr:
    return ast.parse(source, mode="eval").body


def _texts(source: str) -> set[str]:
    return {
        repr(node.value)
        for node in ast.walk(_tree(source))
        if isinstance(node, ast.Constant)
    }


def _breaks(change: Change, source: str) -> bool:
    """A value's Python type, against the new type that the change tells."""
    value = ast.literal_eval(source)
    numbers = ("integer", "namespace", "limit", "boolean")
    return isinstance(value, int) != (change.new in numbers)


# --- the minimal pairs -----------------------------------------------------------------------------


@pytest.fixture(scope="module")
def clients(tmp_path_factory: pytest.TempPathFactory) -> tuple[Forged, Forged]:
    """The clients of all minimal pairs together, old and new."""
    old, new = everything()
    return (
        forge(old, tmp_path_factory.mktemp("old"), PACKAGE),
        forge(new, tmp_path_factory.mktemp("new"), PACKAGE),
    )


def test_every_witness_type_checks_with_the_old_client_only(
    clients: tuple[Forged, Forged],
) -> None:
    old, new = clients
    witnesses = {
        f"{change.rule} {change.place} {change.value}": one
        for change in diff(old.spec, new.spec)
        for one in change.witnesses
        if isinstance(one, Call)
    }
    assert len(witnesses) > 30
    assert failing(witnesses, old) == {}
    assert witnesses.keys() - failing(witnesses, new).keys() == set()


def test_a_name_that_another_takes_over_type_checks_with_both(
    clients: tuple[Forged, Forged],
) -> None:
    """These are the breaks that no type checker finds."""
    old, new = clients
    witnesses = {
        f"{change.rule} {change.place} {change.value}": one.call
        for change in diff(old.spec, new.spec)
        for one in change.witnesses
        if isinstance(one, Takeover)
    }
    assert witnesses
    assert failing(witnesses, old) == {}
    assert failing(witnesses, new) == {}


def test_every_other_call_type_checks_with_both(clients: tuple[Forged, Forged]) -> None:
    """Each parameter of each module, given in a call of its own."""
    old, new = clients
    side = Side.of(old.spec)
    changes = diff(old.spec, new.spec)
    calls: dict[str, Call] = {}
    uses: dict[str, Use] = {}
    for module in old.spec.modules:
        if module.kind in (model.Kind.MAIN, model.Kind.FORMAT):
            continue
        for given in (None, *module.parameters):
            name = f"{module.path}.{given.name if given else ''}"
            arguments = {given.argument: sample(given)} if given else {}
            calls[name] = call(side, module, arguments)
            uses[name] = _use_of(side, module, given)
    expected = {
        name
        for name, use in uses.items()
        if any(hits(change, use) for change in changes)
    }
    assert failing(calls, old) == {}
    assert set(failing(calls, new)) == expected
    assert len(expected) < len(calls) / 2


def _use_of(side: Side, module: model.Module, given: model.Parameter | None) -> Use:
    paths = {module.path}
    if module.parent and module.parent != "main":
        paths.add(module.parent)
    arguments = {
        (module.path, one.name, sample(one))
        for one in module.parameters
        if one.required or one == given
    }
    return Use(frozenset(paths), frozenset(arguments))


def test_a_type_checker_tells_of_what_is_deprecated(
    clients: tuple[Forged, Forged],
) -> None:
    old, new = clients
    side = Side.of(new.spec)
    calls = {
        module.path: call(side, module, {})
        for module in new.spec.modules
        if module.kind is model.Kind.ACTION
    }
    marked = {
        change.module: change.source is Severity.DEPRECATED
        for change in diff(old.spec, new.spec)
        if change.rule in ("module-deprecated", "module-undeprecated")
    }
    assert len(marked) == 2
    told = failing(calls, new, deprecated=True)
    assert {path: path in told for path in marked} == marked


# --- real calls ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("before", "after"),
    [("stock139", "stock143"), ("stock143", "stock139"), ("wmf143", "stock143")],
)
def test_the_examples_of_one_wiki_with_the_client_of_another(
    forged: Callable[[str], Forged], before: str, after: str, tmp_path: Path
) -> None:
    """Of all examples in the old help those fail that a breaking change touches, and no others."""
    old = forged(before)
    new = forge(forged(after).snapshot, tmp_path, PACKAGE)
    changes = diff(old.spec, new.spec)
    calls: dict[str, Call] = {}
    uses: dict[str, Use] = {}
    for module in old.spec.modules:
        for example in module.examples:
            found = examples.convert(example.query, old.modules)
            if isinstance(found, examples.Call):
                calls[example.query] = Call(
                    call_source(found, 10_000), tuple(sorted(classes_used(found)))
                )
                uses[example.query] = _use_of_example(found, old.modules)
    assert len(calls) > 250
    expected = {
        query
        for query, use in uses.items()
        if any(hits(change, use) for change in changes)
    }
    assert set(failing(calls, new)) == expected
    assert expected, "some break is shown by an example"


def _use_of_example(found: examples.Call, modules: Mapping[str, model.Module]) -> Use:
    paths: set[str] = set()
    arguments: set[tuple[str, str, str]] = set()

    def visit(
        module: model.Module, given: Iterable[tuple[str, examples.Argument]]
    ) -> None:
        paths.add(module.path)
        names = {str(one.argument): one.name for one in module.parameters}
        for argument, value in given:
            if argument in names:
                arguments.add((module.path, names[argument], repr(value)))
            for one in value if isinstance(value, tuple) else (value,):
                if isinstance(one, examples.Construct):
                    visit(one.module, one.arguments)

    parent = "main" if found.owner is None else found.owner.path
    for module in modules.values():
        if found.method and (module.parent, module.names.method) == (
            parent,
            found.method,
        ):
            visit(module, found.arguments)
    if found.owner is not None:
        # What a submodule's method takes for its parent has the parent's names here, by and large.
        visit(found.owner, found.arguments)
    return Use(frozenset(paths), frozenset(arguments))
