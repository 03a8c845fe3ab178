"""`limit` is the number of results that the caller gets: every list, prop and generator of real wikis."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from both import Clients

from mwforge.render.docs import call_source, classes_used
from mwforge.spec.examples import Call, convert
from mwforge.spec.model import Kind, Module

pytestmark = pytest.mark.filterwarnings("ignore")

LIMIT = re.compile(r"\blimit=(\d+)")

EMPTY = {"query+linterrors"}
"""Modules of which the seeded wikis have nothing."""

UNCOUNTED: Mapping[str, str] = {
    "query+unreadnotificationpages": "the wiki counts pages over its sources",
}
"""Modules whose results stand where no list is, with the reason."""


def limited(clients: Clients, *kinds: Kind) -> Iterator[Module]:
    """The modules that `limit` is for, as everybody may call them."""
    for module in clients.forged.spec.modules:
        if module.counting and module.kind in kinds and not module.must_be_posted:
            yield module


def values(module: Module, page: Mapping[str, Any]) -> int:
    """How many values a prop module added to a page."""
    assert module.counting is not None
    found = [page.get(key) for key in module.counting.keys or (module.name,)]
    lists = [len(each) for each in found if isinstance(each, list)]
    return sum(lists) if lists else int(any(each is not None for each in found))


def number(module: Module, given: Any) -> int:
    """How many results came."""
    counting = module.counting
    assert counting is not None
    match module.kind:
        case Kind.LIST if counting.keys:
            return sum(len(row.get(counting.keys[0], ())) for row in given)
        case Kind.LIST:
            return len(given)
        case Kind.PROP:
            return sum(values(module, page) for page in given)
        case _:
            found = given.get(module.name, {})
            for key in counting.keys:
                found = found[key]
            return len(found)


def test_every_module_gives_as_many_results_as_were_asked_for(clients: Clients) -> None:
    wrong: list[str] = []
    empty: list[str] = []
    for module in limited(clients, Kind.LIST, Kind.PROP, Kind.META):
        if module.path in UNCOUNTED:
            continue
        for given, _ in clients.both(clients.composed(module, limit="max")):
            there = number(module, given)
        if there == 0:
            empty.append(module.path)
        for given, requests in clients.both(clients.composed(module, limit=3)):
            found = number(module, given)
            if found != min(3, there) or requests != 1:
                wrong.append(
                    f"{module.path}: {found} of {there} in {requests} requests"
                )
    assert not wrong, "\n".join(wrong)
    assert set(empty) <= EMPTY


def test_every_generator_gives_as_many_pages_as_were_asked_for(
    clients: Clients,
) -> None:
    wrong: list[str] = []
    for module in limited(clients, Kind.LIST, Kind.PROP):
        if not module.generator:
            continue
        titles, given = clients.asked(module)
        more = {"titles": titles} if module.kind is Kind.PROP else {}
        for limit in ("max", 3):
            made = clients.request(module, **given, limit=limit)
            for pages, requests in clients.both(clients.query(generator=made, **more)):
                if limit == "max":
                    there = len(pages)
                elif len(pages) != min(3, there) or requests != 1:
                    wrong.append(
                        f"{module.path}: {len(pages)} of {there} in {requests} requests"
                    )
    assert not wrong, "\n".join(wrong)


def test_every_example_with_a_number_gives_as_many(clients: Clients) -> None:
    wrong: list[str] = []
    tried = 0
    for module in limited(clients, Kind.LIST, Kind.PROP, Kind.META):
        for example in module.examples:
            call = convert(example.query, clients.forged.modules)
            if not isinstance(call, Call):
                continue
            source = call_source(call, 10_000)
            wanted = LIMIT.search(source)
            if wanted is None:
                continue
            scope: dict[str, Any] = {"wiki": clients.wiki}
            for folder, name in classes_used(call):
                home = importlib.import_module(f"{clients.package.__name__}.{folder}")
                scope[name] = getattr(home, name)
            given, there = (
                eval(text, scope) for text in (source, LIMIT.sub("limit='max'", source))
            )
            composed_ = "generator=" in source or "prop=[" in source
            if isinstance(given, dict):
                some, all_ = number(module, given), number(module, there)
            elif composed_:  # a generator's pages
                some, all_ = len(list(given)), len(list(there))
            else:
                some, all_ = number(module, list(given)), number(module, list(there))
            tried += 1
            if some != min(int(wanted[1]), all_):
                wrong.append(f"{source}: {some} of {all_}")
    assert not wrong, "\n".join(wrong)
    assert tried > 10


def test_an_action_does_as_many_pages_of_a_generator(clients: Clients) -> None:
    actions = importlib.import_module(f"{clients.package.__name__}.actions")
    allpages = clients.forged.modules["query+allpages"]
    there = len(list(clients.wiki(clients.request(allpages))))
    assert there > 10
    for limit, expected in ((None, there), (7, 7)):
        pages = clients.request(allpages, limit=limit)
        for request in (
            actions.Purge(generator=pages),
            actions.Watch(generator=pages),
            actions.SetNotificationTimestamp(generator=pages),
        ):
            for answer, _ in clients.both(request):
                assert len(answer[request.path]) == expected
                assert "continue" not in answer
