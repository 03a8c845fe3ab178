"""Page sets and the parts of a query: split, at once, put together, told apart; sync and async."""

from __future__ import annotations

import asyncio
import time
import warnings
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import quote_plus

import httpx
import pytest
from runtime.kit import (
    AGENT,
    API,
    Engine,
    Fake,
    Info,
    Links,
    Members,
    Query,
    Reply,
    Revisions,
    Seen,
    ok,
)

from mwforge.runtime.client import AsyncClient
from mwforge.runtime.divide import MOST_BYTES
from mwforge.runtime.errors import ApiError, MediaWikiWarning, UncertainWriteError
from mwforge.runtime.request import ListModule, MetaModule, Request

Make = Callable[..., Engine]


class Purge(Request[Any]):
    path = "purge"
    route = (("action", "purge"),)
    post = writes = True
    prefixes = {"generator": "g"}
    multi_limits = {"titles": (50, 500), "revids": (50, 500)}

    def __init__(self, **arguments: object) -> None:
        super().__init__(arguments)


class Ids(Query):
    multi_limits = {"titles": (50, 500), "pageids": (50, 500), "revids": (50, 500)}


def many(count: int) -> list[str]:
    return [f"T{number}" for number in range(count)]


def echo(seen: Seen) -> Reply:
    if seen.values.get("meta") == "userinfo":
        return {"query": {"userinfo": {"rights": []}}}
    titles = seen.values["titles"]
    sep = "\x1f" if titles.startswith("\x1f") else "|"
    pages = [{"title": title} for title in titles.strip("\x1f").split(sep)]
    if seen.values["action"] == "purge":
        return {"batchcomplete": True, "purge": pages}
    return {"batchcomplete": True, "query": {"pages": pages}}


def sent(wiki: Engine) -> list[str]:
    asked = (seen.values.get("titles") for seen in wiki.wiki.asked)
    return [titles for titles in asked if titles]


# --- split ----------------------------------------------------------------------------------------


def test_a_page_set_is_split_by_its_length_too(engine: Make) -> None:
    titles = [f"{number}" + "ß|" * 4000 for number in range(20)]
    wiki = engine(echo)
    pages = wiki.items(Query(titles=titles))
    assert [page["title"] for page in pages] == titles
    lengths = [len(quote_plus(text)) for text in sent(wiki)]
    assert len(lengths) > 2 and max(lengths) <= MOST_BYTES
    # None is shorter than it had to be: the next title would not have fitted.
    longest = len(quote_plus(titles[-1]))
    assert all(length + longest > MOST_BYTES for length in lengths[:-1])


def test_a_value_longer_than_that_goes_alone(engine: Make) -> None:
    titles = ["a", "b" * (MOST_BYTES + 1), "c"]
    wiki = engine(echo)
    assert len(wiki.items(Query(titles=titles))) == 3
    assert sent(wiki) == titles


def test_a_few_long_titles_are_not_split(engine: Make) -> None:
    wiki = engine(echo)
    wiki.items(Query(titles=["ß" * 250] * 50))
    assert len(sent(wiki)) == 1


def test_an_action_is_done_to_all_pages(engine: Make) -> None:
    wiki = engine(echo)
    answer = wiki.call(Purge(titles=many(120), forcelinkupdate=True))
    assert [page["title"] for page in answer["purge"]] == many(120)
    assert [text.count("|") + 1 for text in sent(wiki)] == [50, 50, 20]
    posts = [seen for seen in wiki.wiki.asked if seen.values["action"] == "purge"]
    assert all(dict(seen.form)["forcelinkupdate"] == "1" for seen in posts)
    assert wiki.call(Purge(titles="A")) == {
        "batchcomplete": True,
        "purge": [{"title": "A"}],
    }


def test_an_action_stops_where_it_is_uncertain(engine: Make) -> None:
    wiki = engine(echo)
    wiki.wiki.replies[:0] = [{"query": {"userinfo": {"rights": []}}}, echo]
    wiki.wiki.replies.insert(2, httpx.ReadError("cut"))
    with pytest.raises(UncertainWriteError):
        wiki.call(Purge(titles=many(120)))
    assert len(sent(wiki)) == 2


# --- at once --------------------------------------------------------------------------------------


class Slow:
    """A wiki of the event loop, whose later requests are answered first.

    Args:
        first: they are answered last.

    Attributes:
        most: how many requests were on their way at once.
        answered: how many got their answer.
    """

    def __init__(
        self, answer: Callable[[Seen], Reply] = echo, *, first: bool = False
    ) -> None:
        self.answer = answer
        self.first = first
        self.now = self.most = self.answered = 0
        self.seen: list[Seen] = []
        self.transport = httpx.MockTransport(self.reply)

    async def reply(self, request: httpx.Request) -> httpx.Response:
        seen = Seen(request)
        self.seen.append(seen)
        self.now += 1
        self.most = max(self.most, self.now)
        try:
            place = 10 * len(self.seen)
            for _ in range(place if self.first else 100 - place):
                await asyncio.sleep(0)
            self.answered += 1
            reply = self.answer(seen)
            return reply if isinstance(reply, httpx.Response) else ok(reply)
        finally:
            self.now -= 1


def awaited(
    wiki: Slow, use: Callable[[AsyncClient], Awaitable[Any]], **settings: Any
) -> Any:
    async def run() -> Any:
        transport = wiki.transport
        async with AsyncClient(
            user_agent=AGENT, api=API, transport=transport, **settings
        ) as client:
            result = await use(client)
        assert len(asyncio.all_tasks()) == 1, "a task was left behind"
        return result

    return asyncio.run(run())


async def listed(client: AsyncClient) -> list[str]:
    return [page["title"] async for page in client(Query(titles=many(400)))]


@pytest.mark.parametrize("parallel", [1, 3, 5])
def test_parts_are_fetched_at_once_and_come_in_order(parallel: int) -> None:
    wiki = Slow()
    assert awaited(wiki, listed, parallel=parallel) == many(400)
    assert wiki.most == parallel
    assert len(wiki.seen) == 9


def test_three_at_once_is_the_default() -> None:
    wiki = Slow()
    awaited(wiki, listed)
    assert wiki.most == 3


def test_each_part_is_continued() -> None:
    def continued(seen: Seen) -> Reply:
        reply = echo(seen)
        if "titles" in seen.values and "plcontinue" not in seen.values:
            reply["continue"] = {"plcontinue": "x"}
            del reply["batchcomplete"]
        return reply

    wiki = Slow(continued)
    assert awaited(wiki, listed) == many(400)
    assert len(wiki.seen) == 1 + 2 * 8


def test_an_iteration_that_stops_leaves_no_request_behind() -> None:
    async def first(client: AsyncClient) -> str:
        pages = aiter(client(Query(titles=many(400))))
        page = await anext(pages)
        await pages.aclose()  # type: ignore[attr-defined]
        return str(page["title"])

    wiki = Slow(first=True)
    assert awaited(wiki, first) == "T0"
    assert len(wiki.seen) == 1 + 3 and wiki.answered == 1 + 1


def test_a_part_that_fails_ends_the_others() -> None:
    def failing(seen: Seen) -> Reply:
        if "T60" in seen.values.get("titles", ""):
            return {"errors": [{"code": "readapidenied", "text": "no"}]}
        return echo(seen)

    wiki = Slow(failing)
    with pytest.raises(ApiError, match="readapidenied"):
        awaited(wiki, listed)
    assert wiki.now == 0 and len(wiki.seen) < 9


def test_a_warning_of_a_part_points_at_the_user() -> None:
    def warning(seen: Seen) -> Reply:
        text = {"code": "x", "text": "careful", "module": "query"}
        return {**echo(seen), "warnings": [text]}

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", MediaWikiWarning)
        awaited(Slow(warning), listed)
    assert {each.filename for each in caught} == {__file__}


# --- told apart -----------------------------------------------------------------------------------


def test_pages_are_told_apart_by_what_became_of_them(engine: Make) -> None:
    def answer(_: Seen) -> Reply:
        pages = [
            {"pageid": 1, "title": "A"},
            {"title": "Gone", "missing": True},
            {"title": "<>", "invalid": True, "invalidreason": "Bad."},
            {"title": "Special:Version", "special": True},
            {"title": "Special:Nope", "special": True, "missing": True},
        ]
        query = {
            "normalized": [
                {"from": "a", "to": "A"},
                {"fromencoded": True, "from": "Cafe%CC%81", "to": "Café"},
            ],
            "redirects": [{"from": "Café", "to": "A"}],
            "interwiki": [{"title": "de:X", "iw": "de"}],
            "pages": pages,
        }
        return {"batchcomplete": True, "query": query}

    wiki = engine(answer)
    asked = ["a", "Gone", "<>", "Special:Version", "Special:Nope", "de:X", "Cafe\u0301"]
    found = wiki._do(wiki.client(Query(titles=asked)).by_title)
    assert list(found) == [title for title in asked if title != "de:X"]
    assert len(found) == 6 and "de:X" not in found and found.get("de:X") is None
    assert found["Cafe\u0301"] is found["a"] is found.pages[0]
    assert list(found.missing) == ["Gone"]
    assert list(found.invalid) == ["<>"]
    assert list(found.special) == ["Special:Version", "Special:Nope"]
    assert found.interwiki == {"de:X": "de"}
    assert found.normalized == {"a": "A", "Cafe\u0301": "Café"}
    assert (found.redirects, found.converted) == ({"Café": "A"}, {})
    assert repr(found).startswith("<PageSet of {'a': {'pageid': 1")


def test_titles_that_lead_to_one_page_by_different_requests(engine: Make) -> None:
    def answer(seen: Seen) -> Reply:
        if "titles" not in seen.values:
            return echo(seen)
        pages = [{"pageid": 1, "ns": 0, "title": "A"}]
        asked = seen.values["titles"].split("|")
        steps = [{"from": title, "to": "A"} for title in asked]
        return {"batchcomplete": True, "query": {"redirects": steps, "pages": pages}}

    wiki = engine(answer)
    found = wiki._do(wiki.client(Query(titles=many(50) + ["A60"])).by_title)
    assert len(wiki.wiki.asked) > 1
    assert [page["pageid"] for page in found.pages] == [1]
    assert len(found) == 51 and found["T0"] is found["A60"] is found.pages[0]


def test_a_title_is_normalized_in_several_steps(engine: Make) -> None:
    query = {
        "normalized": [
            {"fromencoded": True, "from": "cafe%CC%81_x", "to": "café_x"},
            {"fromencoded": False, "from": "café_x", "to": "Café x"},
        ],
        "pages": [{"pageid": 1, "title": "Café x"}],
    }
    wiki = engine({"batchcomplete": True, "query": query})
    asked = "cafe\u0301_x"
    found = wiki._do(wiki.client(Query(titles=[asked])).by_title)
    assert dict(found) == {asked: {"pageid": 1, "title": "Café x"}}
    assert found.circular == []


def test_normalizing_costs_no_more_the_more_there_is() -> None:
    """It was quadratic: 10,000 titles took twenty times what they take as the wiki writes them."""

    def pages(seen: Seen) -> Reply:
        if "titles" not in seen.values:
            return {"query": {"userinfo": {"rights": []}}}
        titles = seen.values["titles"].split("|")
        known = [title.capitalize().replace("_", " ") for title in titles]
        steps = [
            {"fromencoded": False, "from": one, "to": to}
            for one, to in zip(titles, known, strict=True)
            if one != to
        ]
        query = {"normalized": steps, "pages": [{"title": title} for title in known]}
        return {"batchcomplete": True, "query": query}

    def cost(method: str, form: str) -> float:
        client = Engine("sync", Fake(pages)).client
        results = client(Query(titles=[form.format(one) for one in range(10_000)]))
        start = time.process_time()
        getattr(results, method)()
        return time.process_time() - start

    for method in ("by_title", "merged", "parts"):
        usual = min(cost(method, "Page {:05}") for _ in range(3))
        assert min(cost(method, "page_{:05}") for _ in range(3)) < 4 * usual, method


def test_redirects_that_go_round_lead_to_no_page(engine: Make) -> None:
    query = {
        "normalized": [{"from": "me", "to": "Me"}],
        "redirects": [
            {"from": "Me", "to": "Me"},
            {"from": "To", "to": "Fro"},
            {"from": "Fro", "to": "To"},
        ],
    }
    wiki = engine({"batchcomplete": True, "query": query})
    found = wiki._do(wiki.client(Query(titles=["me", "To"])).by_title)
    assert not found and found.circular == ["me", "To"]


def test_flags_of_formatversion_1_are_seen(engine: Make) -> None:
    pages = {"-1": {"ns": 0, "title": "A", "missing": ""}}
    wiki = engine({"batchcomplete": "", "query": {"pages": pages}})
    found = wiki._do(wiki.client(Query(titles="A")).by_title)
    assert list(found.missing) == ["A"] and not found.special


def test_pages_are_found_by_id_and_by_revision(engine: Make) -> None:
    pages: list[dict[str, Any]] = [
        {"pageid": 1, "title": "A", "revisions": [{"revid": 11}, {"revid": 12}]},
        {"pageid": 2, "title": "B", "revisions": [{"revid": 21}]},
        {"pageid": 9, "missing": True},
    ]
    bad = {"99": {"revid": 99, "missing": True}}
    wiki = engine({"query": {"pages": pages, "badrevids": bad}, "batchcomplete": True})
    found = wiki._do(wiki.client(Ids(revids=[21, 12, 11, 99])).by_id)
    assert {one: page["title"] for one, page in found.items()} == {
        21: "B",
        12: "A",
        11: "A",
    }
    assert found.bad_revisions == [99]
    found = wiki._do(wiki.client(Ids(pageids=[9, 2])).by_id)
    assert list(found) == [9, 2] and list(found.missing) == [9]


def test_a_page_and_a_revision_with_one_number_are_two(engine: Make) -> None:
    pages: list[dict[str, Any]] = [
        {"pageid": 1, "title": "A", "revisions": [{"revid": 2}]},
        {"pageid": 2, "title": "B", "revisions": [{"revid": 1}]},
    ]
    wiki = engine({"query": {"pages": pages}, "batchcomplete": True})
    for ids, titles in (
        ({"revids": [1, 2]}, ["B", "A"]),
        ({"pageids": [1, 2]}, ["A", "B"]),
    ):
        found = wiki._do(wiki.client(Ids(**ids)).by_id)
        assert [page["title"] for page in found.values()] == titles


def test_what_is_said_of_a_split_page_set_is_put_together(engine: Make) -> None:
    def answer(seen: Seen) -> Reply:
        reply = echo(seen)
        if "titles" in seen.values:
            first = seen.values["titles"].partition("|")[0]
            reply["query"]["interwiki"] = [{"title": f"de:{first}", "iw": "de"}]
        return reply

    wiki = engine(answer)
    found = wiki._do(wiki.client(Query(titles=many(60))).by_title)
    assert list(found) == many(60)
    assert list(found.interwiki) == ["de:T0", "de:T50"]


# --- the parts of a query -------------------------------------------------------------------------


class Site(MetaModule[Any]):
    path = "query+site"
    route = (("action", "query"), ("meta", "site"))
    spread = True

    def __init__(self) -> None:
        super().__init__({})


class Repositories(MetaModule[Any]):
    path = "query+repositories"
    route = (("action", "query"), ("meta", "repositories"))
    result = ("repos",)

    def __init__(self) -> None:
        super().__init__({})


class QueryPage(ListModule[Any]):
    path = "query+querypage"
    route = (("action", "query"), ("list", "querypage"))
    result = ("querypage", "results")

    def __init__(self) -> None:
        super().__init__({})


class RawList(ListModule[Any]):
    path = "query+raw"
    route = (("action", "query"), ("list", "raw"))
    result = ("/raw",)

    def __init__(self) -> None:
        super().__init__({})


def test_each_part_has_its_own_result(engine: Make) -> None:
    first = {
        "query": {
            "normalized": [{"from": "a", "to": "A"}],
            "pages": [{"pageid": 1, "links": [1]}],
            "members": [1],
            "querypage": {"name": "X", "results": [5]},
            "general": {"sitename": "W"},
            "repos": [{"name": "local"}],
            "info": {"name": "Me"},
        },
        "raw": [7],
        "continue": {"x": "1"},
    }
    second = {
        "query": {"pages": [{"pageid": 1, "links": [2]}], "members": [2]},
        "batchcomplete": True,
    }
    wiki = engine(first, second)
    members = Members(title="T")
    request = Query(
        titles="a",
        prop=[Links()],
        list=[members, QueryPage(), RawList()],
        meta=[Site(), Info(), Repositories()],
    )
    parts = wiki._do(wiki.client(request).parts)
    assert len(wiki.wiki.asked) == 2
    assert parts.of(members) == parts.of(Members) == [1, 2]
    assert parts.of(QueryPage) == [5] and parts.of(RawList) == [7]
    assert parts.of(Links) == parts.pages == [{"pageid": 1, "links": [1, 2]}]
    assert parts.of(Info) == {"info": {"name": "Me"}}
    assert parts.of(Repositories) == {"repos": [{"name": "local"}]}
    assert parts.of(Site) == {"general": {"sitename": "W"}}
    assert parts.merged["normalized"] == [{"from": "a", "to": "A"}]
    with pytest.raises(LookupError, match="did not ask for revisions"):
        parts.of(Revisions)


def test_a_part_without_results_is_empty(engine: Make) -> None:
    wiki = engine({"batchcomplete": True})
    request = Query(list="members", prop="links", meta="info")
    parts = wiki._do(wiki.client(request).parts)
    assert parts.of(Members) == parts.of(Links) == [] and parts.of(Info) == {}


def test_a_question_about_no_pages_is_refused(engine: Make) -> None:
    wiki = engine({"batchcomplete": True})
    for request in (Links(), Query(prop=[Links()]), Query(titles=[], prop=[Links()])):
        with pytest.raises(ValueError, match="^Links is about pages"):
            wiki.client(request)
    with pytest.raises(ValueError, match="titles is empty"):
        wiki.client(Query(titles=[], prop=[Links()]))
    assert wiki.wiki.seen == []
    for request in (
        Query(list=[Members()]),
        Query(titles="A", prop=[Links()]),
        Query(generator=Members(), prop=[Links()]),
        Query(prop=["known-by-its-name"]),
    ):
        wiki.batches(request)
