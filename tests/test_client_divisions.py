"""More values than a wiki takes at once, for every parameter of recorded wikis that lists texts or numbers.

Each gives the answers of all values, or an error that says what to do; nothing is lost silently.
"""

from __future__ import annotations

import importlib
import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import httpx
import pytest
from forging import WIKIS, Forged

from mwforge.spec.model import (
    Enumeration,
    Integer,
    Kind,
    Module,
    Parameter,
    Submodules,
    Text,
    Timestamp,
)
from mwforge.spec.overrides import overrides

AGENT = "Tests/1.0 (tests@example.org)"
ADVICE = "in a call, and make several"

NUMBERS = {"stock143": (54, 17), "stock139": (44, 16), "wmf143": (114, 21)}
"""How many such parameters there are, beside those of page sets, and how many of them are divided."""


class Strict:
    """A wiki that answers something for each value, and takes so many as paraminfo says."""

    def __init__(self, modules: Mapping[str, Module]) -> None:
        self.modules = modules

    def __call__(self, request: httpx.Request) -> httpx.Response:
        pairs = httpx.QueryParams(request.content.decode() or None)
        values = {**dict(request.url.params), **dict(pairs)}
        if values.get("meta") == "userinfo":
            return httpx.Response(200, json={"query": {"userinfo": {"rights": []}}})
        if values.get("meta") == "tokens":
            tokens = {f"{values['type']}token": "+\\"}
            return httpx.Response(200, json={"query": {"tokens": tokens}})
        body: dict[str, Any] = {"batchcomplete": True}
        for module in self.called(values):
            for parameter in module.parameters:
                text = values.get(parameter.wire)
                if text is None or not parameter.multi or not parameter.multi_limits:
                    continue
                several = text.split("|")
                if len(several) > parameter.multi_limits[0]:
                    return self.refuse(parameter)
                self.put(body, module, several if listed(parameter) else [])
        return httpx.Response(200, json=body)

    def called(self, values: Mapping[str, str]) -> Iterator[Module]:
        yield self.modules[values["action"]]
        for name, value in values.items():
            if name in ("prop", "list", "meta") and values["action"] == "query":
                yield self.modules[f"query+{value}"]
            elif f"{values['action']}+{value}" in self.modules and name != "prop":
                yield self.modules[f"{values['action']}+{value}"]

    @staticmethod
    def put(body: dict[str, Any], module: Module, values: list[str]) -> None:
        rows = [{"value": value} for value in values]
        match module.kind:
            case Kind.QUERY:
                pages = body.setdefault("query", {}).setdefault("pages", [])
                pages += [{"title": value} for value in values]
            case Kind.PROP:
                for page in body["query"]["pages"]:
                    page.setdefault(module.name, []).extend(rows)
            case Kind.LIST | Kind.META:
                query = body.setdefault("query", {})
                query.setdefault(module.name, []).extend(rows)
            case _:
                found = body.setdefault(module.name, {})
                found.update({value: {} for value in values})

    @staticmethod
    def refuse(parameter: Parameter) -> httpx.Response:
        low, high = parameter.multi_limits or (0, 0)
        data = {"parameter": parameter.wire, "limit": low}
        data |= {"lowlimit": low, "highlimit": high}
        error = {"code": "toomanyvalues", "text": "Too many values.", "data": data}
        headers = {"MediaWiki-API-Error": "toomanyvalues"}
        return httpx.Response(200, json={"errors": [error]}, headers=headers)


def listed(parameter: Parameter) -> bool:
    """Whether a parameter lists texts or numbers, of which there may be any number."""
    return parameter.multi and isinstance(parameter.type, Text | Integer | Timestamp)


def of_page_set(module: Module, parameter: Parameter) -> bool:
    generates = any(
        isinstance(one.type, Submodules) and one.type.prefix
        for one in module.parameters
    )
    return generates and parameter.name in ("titles", "pageids", "revids")


def called(client: Forged, package: Any, module: Module, **given: Any) -> Any:
    """What a call of a module gives, with something for each argument that it must have."""
    for one in module.parameters:
        if one.required and one.argument not in given and not one.deprecated:
            match one.type:
                case Enumeration(values, _, _) if values:
                    given[one.argument] = values[0].wire
                case _:
                    given[one.argument] = "x"
    home = f"{client.package}.{module.names.package}.{module.names.file}"
    request = getattr(importlib.import_module(home), module.names.cls)(**given)
    wire = Strict(client.modules)
    with package.Wiki(
        user_agent=AGENT,
        api="http://wiki.test/api.php",
        transport=httpx.MockTransport(wire),
    ) as wiki:
        if module.kind is Kind.PROP:
            query = importlib.import_module(f"{client.package}.actions.query").Query
            return wiki(query(titles=["A", "B"], prop=[request])).merged()
        if module.kind is Kind.QUERY:
            return wiki(request).merged()
        answer = wiki(request)
        return list(answer) if module.kind is Kind.LIST else answer


@pytest.mark.parametrize("wiki", WIKIS)
def test_each_is_put_together_or_says_what_to_do(
    forged: Callable[[str], Forged], wiki: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = forged(wiki)
    monkeypatch.syspath_prepend(client.parent)
    package = importlib.import_module(client.package)
    tried: list[str] = []
    divided: list[str] = []
    for module in client.spec.modules:
        for one in module.parameters:
            if not listed(one) or module.kind is Kind.MAIN:
                continue
            assert one.multi_limits is not None
            many = one.multi_limits[0] + 10
            values: list[Any] = [f"V{number}" for number in range(many)]
            if isinstance(one.type, Integer):
                values = list(range(1, many + 1))
            name = f"{module.path}.{one.name}"
            pages = of_page_set(module, one)
            tried += [] if pages else [name]
            try:
                found = called(client, package, module, **{one.argument: values})
            except package.ApiError as error:
                assert ADVICE in str(error) and not one.divided, name
                continue
            assert one.divided, name
            divided += [] if pages else [name]
            text = json.dumps(found)
            for value in values:
                times = 2 if module.kind is Kind.PROP else 1
                assert text.count(f'"{value}"') == times, f"{name}: {value}"
    assert (len(tried), len(divided)) == NUMBERS[wiki]
    known = {
        (path, name) for path, name in overrides().divide if path in client.modules
    }
    assert len(divided) == len(
        [
            (path, name)
            for path, name in known
            if any(one.name == name for one in client.modules[path].parameters)
        ]
    )


def test_writes_are_not_divided(forged: Callable[[str], Forged]) -> None:
    for wiki in WIKIS:
        for module in forged(wiki).spec.modules:
            for one in module.parameters:
                writes = module.write_rights and not of_page_set(module, one)
                assert not (one.divided and (writes or one.duplicates)), module.path


def test_what_comes_first_is_asked_for_in_one_request(
    forged: Callable[[str], Forged],
) -> None:
    """A limit or a direction speaks of all rows together."""
    for wiki in WIKIS:
        for module in forged(wiki).spec.modules:
            if module.kind is Kind.QUERY or not any(
                one.divided and not of_page_set(module, one)
                for one in module.parameters
            ):
                continue
            for one in module.parameters:
                if one.name in ("limit", "dir"):
                    assert one.wire in module.undivided, module.path
