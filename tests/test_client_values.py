"""What the arguments of all modules take: files, points in time, and numbers where texts are declared."""

from __future__ import annotations

import importlib
import inspect
import io
import re
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any, get_args

import pytest
from forging import WIKIS, Forged

from mwforge.render.python import union
from mwforge.spec.model import (
    Enumeration,
    Module,
    Parameter,
    Submodules,
    Text,
    Upload,
)
from mwforge.spec.overrides import overrides

FILES = (b"x", bytearray(b"x"), memoryview(b"x"), Path("a.png"), io.BytesIO(b"x"))
A_TIME = datetime(2030, 1, 2, tzinfo=timezone.utc)

# Texts whose names tell of time, and what they are instead of an expiry.
NO_EXPIRY = {
    "query+checkuser timecond": "a span back from now, such as `-2 weeks`",
    "visualeditoredit basetimestamp": "a timestamp, and of that type from 1.40 on",
    "visualeditoredit starttimestamp": "the same",
}


def parameters(forged: Forged) -> Iterator[tuple[Module, Parameter]]:
    for module in forged.spec.modules:
        for parameter in module.parameters:
            yield module, parameter


def made(forged: Forged, module: Module, parameter: Parameter, value: object) -> Any:
    """A request that has the parameter, and "1" for whatever else it must have."""
    folder = importlib.import_module(f"{forged.package}.{module.names.package}")
    arguments: dict[str, object] = {
        each.argument: b"1" if isinstance(each.type, Upload) else "1"
        for each in module.parameters
        if each.required
    }
    arguments[parameter.argument] = value
    return getattr(folder, module.names.cls)(**arguments)


def named(parameter: Parameter) -> str:
    """How an error calls an argument, as a pattern: its name here, and the one on the wire."""
    same = parameter.argument == parameter.wire
    return re.escape(parameter.argument + ("" if same else f" ({parameter.wire})"))


BAD: list[tuple[object, type[Exception], str]] = [
    (1.5, TypeError, "1.5: a parameter takes no float"),
    ({"a"}, TypeError, "{'a'}: a parameter takes no set"),
    (datetime(2030, 1, 2), ValueError, "datetime.datetime(2030, 1, 2, 0, 0) has no"),
    (object(), TypeError, "cannot send a value of type object"),
    (["a\x1fb", "c"], ValueError, "a value that holds U+001F cannot be sent"),
]


@pytest.mark.parametrize("wiki", WIKIS)
def test_an_error_calls_each_argument_as_its_caller_does(
    forged: Callable[[str], Forged], wiki: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    client, others = forged(wiki), 0
    monkeypatch.syspath_prepend(client.parent)
    for module, parameter in parameters(client):
        if module.names.package is None or isinstance(parameter.type, Upload):
            continue
        if isinstance(parameter.type, Submodules) or parameter.variables:
            continue
        for value, kind, text in BAD:
            said = f"^{named(parameter)}: {re.escape(text)}"
            if module.counting and module.counting.wire == parameter.wire:
                said += "|^limit="
            others += 1
            with pytest.raises((kind, TypeError), match=said):
                made(client, module, parameter, value).parameters()
    assert others > 4000


@pytest.mark.parametrize("wiki", WIKIS)
def test_files_go_where_files_are_wanted_and_nowhere_else(
    forged: Callable[[str], Forged], wiki: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    client, takers, others = forged(wiki), 0, 0
    monkeypatch.syspath_prepend(client.parent)
    for module, parameter in parameters(client):
        if module.names.package is None:  # those of every request
            continue
        if isinstance(parameter.type, Upload):
            takers += 1
            for file in FILES:
                made(client, module, parameter, file)
            with pytest.raises(TypeError, match=f"^{named(parameter)}: give a Path"):
                made(client, module, parameter, "a.png")
            continue
        others += 1
        for file in FILES:
            for value in (file, [file], ["a", file], {"main": file}):
                said = f"^{named(parameter)}: it takes text, not "
                with pytest.raises(TypeError, match=said):
                    made(client, module, parameter, value)
    assert takers > 2 and others > 1000


@pytest.mark.parametrize("wiki", WIKIS)
def test_times_and_durations_go_where_a_text_is_an_expiry(
    forged: Callable[[str], Forged], wiki: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    client, found = forged(wiki), set()
    monkeypatch.syspath_prepend(client.parent)
    for module, parameter in parameters(client):
        if not isinstance(parameter.type, Text):
            continue
        told = re.search(r"expir|duration|timestamp|(^|_)time", parameter.name)
        if not told or f"{module.path} {parameter.name}" in NO_EXPIRY:
            continue
        found.add(module.path)
        taken = "Many[Expiry]" if parameter.multi else "Expiry"
        assert union(parameter, module.kind) == [taken], (module.path, parameter.name)
        for value, wire in (
            (A_TIME, "2030-01-02T00:00:00Z"),
            (timedelta(days=1), "86400 seconds"),
            ("infinite", "infinite"),
        ):
            sent = made(client, module, parameter, value).parameters()
            assert sent[parameter.wire] == wire
            if parameter.multi:
                sent = made(client, module, parameter, [value, "never"]).parameters()
                assert sent[parameter.wire] == f"{wire}|never"
    assert found >= {"block", "protect", "userrights"}


def test_each_text_that_stands_for_something_else_is_in_a_recording(
    forged: Callable[[str], Forged],
) -> None:
    seen = {
        key
        for wiki in WIKIS
        for module, one in parameters(forged(wiki))
        if isinstance(one.type, Text)
        for key in ((module.path, one.name), ("", one.name))
    }
    wanted = set(overrides().also)
    # An entry names modules and parameters apart, of which not every pair need be.
    for path, name in wanted:
        assert any(p == path and (path, n) in seen for p, n in wanted), path
        assert any(n == name and (p, name) in seen for p, n in wanted), name


@pytest.mark.parametrize("wiki", WIKIS)
def test_an_enumeration_of_digits_takes_numbers(
    forged: Callable[[str], Forged], wiki: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    client, found = forged(wiki), 0
    monkeypatch.syspath_prepend(client.parent)
    for module, parameter in parameters(client):
        if not isinstance(parameter.type, Enumeration):
            continue
        name = parameter.type.alias
        values = [each.wire for each in parameter.type.values if each.wire.isdigit()]
        if not values or name is None:
            continue
        found += 1
        source = importlib.import_module(
            f"{client.package}.{module.names.package}.{module.names.file}"
        )
        # The engine's Literal is a union of two of typing's.
        taken = [
            value
            for part in get_args(getattr(source, name))
            for value in get_args(part)
        ]
        for each in values:
            assert {each, int(each)} <= {*taken}
            sent = made(client, module, parameter, int(each)).parameters()
            assert sent[parameter.wire] == each
    assert found >= 5


@pytest.mark.parametrize("wiki", WIKIS)
def test_the_docs_of_a_request_tell_what_is_deprecated(
    forged: Callable[[str], Forged], wiki: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    client, arguments, values = forged(wiki), 0, 0
    monkeypatch.syspath_prepend(client.parent)
    for module, parameter in parameters(client):
        if module.names.package is None:
            continue
        folder = importlib.import_module(f"{client.package}.{module.names.package}")
        cls = getattr(folder, module.names.cls)
        entries = entries_of(inspect.getdoc(cls) or "")
        entry = entries[parameter.argument]
        if parameter.deprecated:
            arguments += 1
            assert "deprecated" in entry.lower(), (module.path, parameter.name)
        if isinstance(parameter.type, Enumeration):
            for value in parameter.type.values:
                if value.deprecated:
                    values += 1
                    line = rf"^ *- {re.escape(value.wire)}\b.*(\n +[^- ].*)*"
                    told = re.search(line, entry, re.MULTILINE)
                    assert told and "deprecated" in told[0].lower(), value
    assert arguments > 50 and values > 5


def entries_of(docs: str) -> dict[str, str]:
    """What a docstring says of each argument."""
    _, _, section = docs.partition("Args:\n")
    section, _, _ = section.partition("\n\n")
    parts = re.split(r"^    (\w+)(?= \(`|:)", section, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))
