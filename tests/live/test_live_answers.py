"""Where each query module of real wikis answers, and what it answers to more values than it takes at once."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

import pytest
from both import AGENT, Clients
from wiki import CATEGORY, LiveWiki

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

pytestmark = pytest.mark.filterwarnings("ignore")

# --- where an answer stands ---------------------------------------------------------------------


def stashed(clients: Clients) -> dict[str, Any]:
    [first, *_] = clients.wiki.query.mystashedfiles()
    return {"filekey": first["filekey"]}


def there(batch: Mapping[str, Any], path: tuple[str, ...]) -> Any:
    """What stands at a place of a response, None if nothing does; a slash leads out of `query`."""
    found: Any = batch if path[0].startswith("/") else batch.get("query", {})
    for step in path:
        found = found.get(step.removeprefix("/")) if isinstance(found, dict) else None
    return found


def test_each_query_module_answers_where_its_kind_says(clients: Clients) -> None:
    """A list under its name, a prop in pages, a meta under its name; all else is in overrides.toml."""
    known = overrides()
    tried, wrong, aside = 0, [], set()
    for module in clients.forged.spec.modules:
        if module.kind not in (Kind.LIST, Kind.PROP, Kind.META):
            continue
        tried += 1
        more = stashed(clients) if module.name == "stashimageinfo" else {}
        made = clients.composed(module, **more)
        if module.kind is not Kind.PROP:
            made = clients.query(**{module.kind.value: [made]})
        [batch, *_] = clients.wiki(made).batches()
        path = known.result.get(module.path, (module.name,))
        if module.kind is Kind.PROP:
            pages = batch["query"]["pages"]
            usual = any(module.name in page for page in pages)
            keys = known.count.get(module.path, ())
            good = usual or any(key in page for page in pages for key in keys)
            spread = any(page.keys() - {"pageid", "ns", "title"} for page in pages)
        else:
            found = there(batch, path)
            usual = path == (module.name,) and found is not None
            good = isinstance(found, list if module.kind is Kind.LIST else object)
            good = good and found is not None
            spread = bool(batch.get("query"))
        if module.path in known.spread:
            good = not usual and spread
        if not usual:
            aside.add(module.path)
        if not good:
            wrong.append(f"{module.path}: {json.dumps(batch)[:300]}")
    assert not wrong, "\n".join(wrong)
    assert tried == {"1.39": 69, "1.43": 73}[clients.version]
    # The table names no module that answers where its kind says.
    named = {*known.result, *known.spread, "query+extracts", "query+pageimages"}
    assert aside == named & clients.forged.modules.keys()


# --- more values than a wiki takes at once ------------------------------------------------------

USERS = [
    "Alice",
    "Bob",
    "Admin",
    "alice",
    *(f"Nobody {number}" for number in range(56)),
]
TARGETS = [f"Specimen {number:03}" for number in range(1, 51)]
VALUES: Mapping[str, list[Any]] = {
    "query+users.users": USERS,
    "query+allmessages.messages": [
        "mainpage",
        "january",
        "sunday",
        *map(str, range(57)),
    ],
    "query+links.titles": [*TARGETS, "Main_Page", "Main Page", *map(str, range(8))],
    "query+categories.categories": [*map("Category:{}".format, range(59)), CATEGORY],
    "query+templates.templates": [
        *map("Template:{}".format, range(59)),
        "Template:Fact",
    ],
    "query+images.images": [
        *map("File:{}.png".format, range(59)),
        "File:Landscape.jpg",
    ],
    "query+pageprops.prop": [*(f"x{number}" for number in range(59)), "defaultsort"],
    "query+info.testactions": [*(f"x{number}" for number in range(58)), "edit", "read"],
    "query+languageinfo.code": [],
    "paraminfo.modules": [],
}
"""What has something to find among it, on both sides of the fiftieth value."""

BESIDE: Mapping[str, Mapping[str, Any]] = {
    "query+users.userids": {"users": None},
}
"""Other arguments than those that modules are asked with elsewhere."""


def several(clients: Clients, module: Module, one: Parameter) -> list[Any]:
    """Sixty values of a parameter."""
    name = f"{module.path}.{one.name}"
    if name == "query+languageinfo.code":
        found = clients.wiki.query.languageinfo(code="*")["languageinfo"]
        return list(found)[:60]
    if name == "paraminfo.modules":
        return list(clients.forged.modules)[:60]
    if isinstance(one.type, Integer):
        return list(range(1, 61))
    if isinstance(one.type, Timestamp):
        return [f"2020-01-01T00:00:{second:02}Z" for second in range(60)]
    return VALUES.get(name) or [f"V{number}" for number in range(60)]


def listing(clients: Clients) -> Iterator[tuple[Module, Parameter]]:
    """The parameters that list texts or numbers, beside those of page sets."""
    for module in clients.forged.spec.modules:
        generates = any(
            isinstance(one.type, Submodules) and one.type.prefix
            for one in module.parameters
        )
        for one in module.parameters:
            if one.multi and isinstance(one.type, Text | Integer | Timestamp):
                if not (generates and one.name in ("titles", "pageids", "revids")):
                    yield module, one


@pytest.fixture(scope="module")
def plain(clients: Clients, live_wiki: LiveWiki) -> Iterator[Clients]:
    """The clients of a user without the higher limits."""
    package = clients.package
    given = {"user_agent": AGENT, "api": live_wiki.api}
    step = package.InteractiveLogin(live_wiki.user, live_wiki.user_password)
    with package.Wiki(**given) as wiki:
        awiki = package.AsyncWiki(**given)
        assert wiki(step).status == "PASS"
        assert clients.loop.run_until_complete(awiki(step)).status == "PASS"
        yield replace(clients, wiki=wiki, awiki=awiki)
        clients.loop.run_until_complete(awiki.close())


def stash(plain: Clients, number: int) -> list[str]:
    """The keys of files that were uploaded into the stash."""
    sent = (
        plain.wiki.upload(
            filename=f"Stashed {at}.txt", file=b"text %d" % at, stash=True
        )
        for at in range(number)
    )
    return [each["upload"]["filekey"] for each in sent]


def define_gadgets(clients: Clients, number: int) -> None:
    lines = (f"== V{at} ==\n* V{at}[ResourceLoader]|V{at}.css" for at in range(number))
    clients.wiki.edit(title="MediaWiki:Gadgets-definition", text="\n".join(lines))


def needed(module: Module, one: Parameter) -> dict[str, Any]:
    """Something for each argument that a request must have beside this one."""
    return {
        other.argument: (
            other.type.values[0].wire
            if isinstance(other.type, Enumeration) and other.type.values
            else "x"
        )
        for other in module.parameters
        if other.required and other is not one
    }


def joined(one: Any, more: Any) -> Any:
    """Two answers in one: what both say stands once."""
    if isinstance(one, dict) and isinstance(more, dict):
        both = {key: joined(one[key], more[key]) for key in one.keys() & more.keys()}
        return {**one, **more, **both}
    if isinstance(one, list) and isinstance(more, list):
        return [*one, *(each for each in more if each not in one)]
    return more


def ordered(answer: Any) -> Any:
    """An answer whose lists can be compared, whatever order they came in."""
    if isinstance(answer, dict):
        return {key: ordered(each) for key, each in answer.items()}
    if isinstance(answer, list):
        return sorted((ordered(each) for each in answer), key=json.dumps)
    return answer


def told(module: Module, answer: Any) -> Any:
    """What was told, pages by their titles."""
    if module.kind is Kind.PROP:
        return {page["title"]: page for page in answer}
    return answer


def test_more_values_are_put_together_or_refused_with_advice(
    clients: Clients, plain: Clients
) -> None:
    keys = stash(plain, 51)
    define_gadgets(clients, 60)
    wrong: list[str] = []
    divided: list[str] = []
    for module, one in listing(plain):
        name = f"{module.path}.{one.name}"
        values = several(plain, module, one)
        if module.name == "stashimageinfo":
            values = keys
        given = {**needed(module, one), **BESIDE.get(name, {}), one.argument: values}
        request = plain.composed(module, **given)
        try:
            (whole, _), (awhole, _) = plain.both(request)
        except plain.package.ApiError as error:
            if one.divided or "in a call, and make several" not in str(error):
                wrong.append(f"{name}: {error}")
            continue
        if not one.divided:
            wrong.append(f"{name}: passed")
            continue
        divided.append(name)
        pieces = []
        for piece in (values[:50], values[50:]):
            part = plain.composed(module, **{**given, one.argument: piece})
            pieces.append(next(plain.both(part))[0])
        if module.kind is Kind.LIST:
            expected = pieces[0] + pieces[1]
        else:
            first, second = (told(module, piece) for piece in pieces)
            expected = joined(first, second)
        for found in (whole, awhole):
            if ordered(told(module, found)) != ordered(expected):
                wrong.append(
                    f"{name}: {str(found)[:300]} and not {str(expected)[:300]}"
                )
        if expected in ([], {}) or (name in VALUES and pieces[0] == pieces[1]):
            wrong.append(f"{name}: nothing to put together: {expected}")
    assert not wrong, "\n".join(wrong)
    assert len(divided) == {"1.39": 16, "1.43": 17}[plain.version]
