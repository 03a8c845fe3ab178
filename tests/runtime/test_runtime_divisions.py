"""More values than a wiki takes at once, of parameters other than a page set's; sync and async."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any

import pytest
from runtime.kit import Engine, Query, Reply, Seen, ok

from mwforge.runtime.envelope import Envelope
from mwforge.runtime.errors import ApiError, RequestError
from mwforge.runtime.request import (
    Generator,
    ListModule,
    MetaModule,
    PropModule,
    Request,
)

Make = Callable[..., Engine]
NOBODY: Reply = {"query": {"userinfo": {"rights": []}}}
MOST = 50


class Users(ListModule[Any]):
    path = "query+users"
    route = (("action", "query"), ("list", "users"))
    multi_limits = {"ususers": (50, 500)}

    def __init__(self, **arguments: object) -> None:
        super().__init__(arguments)


class Blocks(ListModule[Any]):
    path = "query+blocks"
    route = (("action", "query"), ("list", "blocks"))
    limit = "bklimit"

    def __init__(self, **arguments: object) -> None:
        super().__init__(arguments)


class Messages(MetaModule[Any]):
    path = "query+allmessages"
    route = (("action", "query"), ("meta", "allmessages"))
    multi_limits = {"ammessages": (50, 500)}
    undivided = frozenset({"amfrom"})

    def __init__(self, **arguments: object) -> None:
        super().__init__(arguments)


class Links(PropModule[Any], Generator):
    path = "query+links"
    route = (("action", "query"), ("prop", "links"))
    limit = "pllimit"
    multi_limits = {"pltitles": (50, 500)}
    undivided = frozenset({"pllimit"})

    def __init__(self, **arguments: object) -> None:
        super().__init__(arguments)


class Templates(PropModule[Any], Generator):
    path = "query+templates"
    route = (("action", "query"), ("prop", "templates"))
    multi_limits = {"tltemplates": (50, 500)}

    def __init__(self, **arguments: object) -> None:
        super().__init__(arguments)


class Stash(ListModule[Any]):
    """A list that the wiki counts among `prop`, though it is of no page."""

    path = "query+stash"
    route = (("action", "query"), ("prop", "stash"))
    multi_limits = {"siifilekey": (50, 500)}

    def __init__(self, **arguments: object) -> None:
        super().__init__(arguments)


class Entities(Request[Any]):
    path = "entities"
    route = (("action", "entities"),)
    multi_limits = {"ids": (50, 500)}

    def __init__(self, **arguments: object) -> None:
        super().__init__(arguments)


def many(count: int, letter: str = "V") -> list[str]:
    return [f"{letter}{number}" for number in range(count)]


def too_many(name: str, limit: int = MOST) -> Reply:
    data = {"parameter": name, "limit": limit, "lowlimit": 50, "highlimit": 500}
    error = {"code": "toomanyvalues", "text": "Too many values.", "data": data}
    return ok({"errors": [error]}, 200, mediawiki_api_error="toomanyvalues")


def answer(seen: Seen) -> Reply:
    """A wiki that takes 50 values, and answers a row for each, three rows of a page at once."""
    values = seen.values
    if values.get("meta") == "userinfo":
        return NOBODY
    found = {name: text.split("|") for name, text in values.items()}
    for name, several in found.items():
        if len(several) > MOST and name not in ("continue", "plcontinue"):
            return too_many(name)
    if values["action"] == "entities":
        return {"success": 1, "entities": {one: {"id": one} for one in found["ids"]}}
    query: dict[str, Any] = {}
    body: dict[str, Any] = {"batchcomplete": True, "query": query}
    # What is through is not said again (API:Continue).
    on = "plcontinue" in values
    lists = [] if on else found.get("list", [])
    props = ["links"] if on else found.get("prop", [])
    if "stash" in props:
        query["stash"] = [{"key": key} for key in found["siifilekey"]]
    if "users" in lists:
        query["users"] = [{"name": name} for name in found["ususers"]]
    if "blocks" in lists:
        query["blocks"] = [{"id": 1}]
    if values.get("meta") == "allmessages" and not on:
        query["allmessages"] = [{"name": name} for name in found["ammessages"]]
    for title in found.get("titles", ()):
        page: dict[str, Any] = {"title": title, "protection": [{"type": "edit"}]}
        if "templates" in props:
            page["templates"] = [{"title": one} for one in found["tltemplates"]]
        if "links" in props:
            # "Foo bar" and "Foo_bar" are one page's names: one row in each request.
            rows = list(
                dict.fromkeys(one.replace("_", " ") for one in found["pltitles"])
            )
            begin = int(values.get("plcontinue", 0))
            page["links"] = [{"title": one} for one in rows[begin : begin + 30]]
            if len(rows) > begin + 30:
                body["continue"] = {"plcontinue": str(begin + 30), "continue": "||"}
                body.pop("batchcomplete", None)
        query.setdefault("pages", []).append(page)
    return body


def asked(wiki: Engine, name: str) -> list[int]:
    """How many values each request had."""
    found = (seen.values.get(name) for seen in wiki.wiki.asked)
    return [text.count("|") + 1 for text in found if text]


def test_a_list_is_put_together(engine: Make) -> None:
    wiki = engine(answer)
    rows = wiki.items(Users(ususers=many(120)))
    assert [row["name"] for row in rows] == many(120)
    assert asked(wiki, "ususers") == [50, 50, 20]


@pytest.mark.parametrize("where", ["prop", "list"])
def test_a_list_among_prop_is_a_list(engine: Make, where: str) -> None:
    wiki = engine(answer)
    keys, titles = many(60), many(120, "T")
    assert [row["key"] for row in wiki.items(Stash(siifilekey=keys))] == keys
    parts: dict[str, Any] = {where: [Stash(siifilekey=keys)]}
    parts.setdefault("prop", []).append("info")
    found = wiki.merged(Query(titles=titles, **parts))
    assert [row["key"] for row in found["stash"]] == keys
    assert [page["title"] for page in found["pages"]] == titles
    last = wiki.wiki.asked[-1].values
    assert last["prop"] == "info" and "siifilekey" not in last


def test_who_has_the_higher_limits_makes_fewer_requests(engine: Make) -> None:
    rights = {"query": {"userinfo": {"rights": ["apihighlimits"]}}}
    wiki = engine(lambda seen: rights if "uiprop" in seen.values else {"query": {}})
    wiki.items(Users(ususers=many(501)))
    assert asked(wiki, "ususers") == [500, 1]


def test_few_values_are_sent_as_they_are(engine: Make) -> None:
    wiki = engine(answer)
    assert len(wiki.items(Users(ususers=["A", "A", "B"]))) == 3
    assert len(wiki.wiki.asked) == 1


def test_a_meta_module_is_put_together(engine: Make) -> None:
    wiki = engine(answer)
    found = wiki.call(Messages(ammessages=many(60)))
    assert [row["name"] for row in found["allmessages"]] == many(60)
    whole = wiki.call(Envelope(Messages(ammessages=many(60))))
    assert whole["query"] == found and whole["batchcomplete"] is True


def test_an_action_that_reads_is_put_together(engine: Make) -> None:
    wiki = engine(answer)
    found = wiki.call(Entities(ids=many(60), languages="en"))
    assert list(found["entities"]) == many(60) and found["success"] == 1
    assert all(seen.values["languages"] == "en" for seen in wiki.wiki.asked[1:])


@pytest.mark.parametrize("titles", [1, 60])
def test_the_rows_of_pages_are_put_together(engine: Make, titles: int) -> None:
    wiki = engine(answer)
    asked_for = Query(titles=many(titles, "T"), prop=[Links(pltitles=many(110))])
    pages = wiki.items(asked_for)
    assert [page["title"] for page in pages] == many(titles, "T")
    for page in pages:
        assert [row["title"] for row in page["links"]] == many(110)
        assert page["protection"] == [{"type": "edit"}]
    # Each batch of pages takes the three pieces of links, in two batches or one.
    assert len(asked(wiki, "pltitles")) == 5 * (1 if titles == 1 else 2)


def test_a_row_that_two_values_name_stands_once(engine: Make) -> None:
    wiki = engine(answer)
    names = [*many(50), "V_1", "A B", "A_B"]
    [page] = wiki.items(Query(titles="T", prop=[Links(pltitles=names)]))
    titles = [row["title"] for row in page["links"]]
    assert len(titles) == len(set(titles)) == 52


def test_all_of_a_composed_query_is_put_together(engine: Make) -> None:
    wiki = engine(answer)
    titles, values = many(120, "T"), many(60)
    parts = [Links(pltitles=values), Templates(tltemplates=values)]
    request = Query(
        titles=titles,
        prop=parts,
        list=[Users(ususers=values), Blocks()],
        meta="allmessages",
    ).also({"ammessages": "a|b"})
    found = wiki.merged(request)
    assert [row["name"] for row in found["users"]] == values
    assert found["blocks"] == [{"id": 1}]
    assert found["allmessages"] == [{"name": "a"}, {"name": "b"}]
    assert [page["title"] for page in found["pages"]] == titles
    for page in found["pages"]:
        assert [row["title"] for row in page["links"]] == values
        assert [row["title"] for row in page["templates"]] == values


def test_a_page_of_several_turns_is_found_by_its_title(engine: Make) -> None:
    wiki = engine(answer)
    results = wiki.client(Query(titles=["T"], prop=[Links(pltitles=many(60))]))
    found = wiki._do(results.by_title)
    assert len(found["T"]["links"]) == 60
    parts = wiki._do(results.parts)
    assert len(parts.of(Links)[0]["links"]) == 60


@pytest.mark.parametrize(
    "request_",
    [
        Blocks(bkusers=many(60)),
        Messages(ammessages=many(60), amfrom="a"),
        Messages(ammessages=["*", *many(60)]),
        Query(titles="T", prop=[Links(pltitles=many(60), pllimit=5)]),
        Query(generator=Links(titles=many(60))),
        Query(generator=Links(titles="T"), prop=[Templates(tltemplates=many(60))]),
    ],
    ids=repr,
)
def test_what_cannot_be_put_together_says_what_to_do(
    engine: Make, request_: Any
) -> None:
    wiki = engine(answer)
    with pytest.raises(RequestError) as caught:
        one = isinstance(request_, MetaModule)
        wiki.call(request_) if one else wiki.items(request_)
    said = "give at most 50 values (500 with the right apihighlimits) in a call"
    assert said in str(caught.value)
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)
    assert str(copy.copy(caught.value)) == str(caught.value)


def test_the_advice_depends_on_what_the_wiki_says(engine: Make) -> None:
    high = engine(too_many("ids", 500))
    with pytest.raises(ApiError, match=r"give at most 500 values in a call"):
        high.call(Entities(ids=["a"]))
    old = engine(ok({"errors": [{"code": "too-many-ids", "text": "Too many."}]}))
    with pytest.raises(ApiError, match=r"give fewer values in a call"):
        old.call(Entities(ids=["a"]))
