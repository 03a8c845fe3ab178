"""Batches: continued, merged, split and bounded, sync and async."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from runtime.kit import (
    Edit,
    Engine,
    Info,
    Links,
    Members,
    Module,
    Query,
    Revisions,
    Seen,
    Tokened,
)

from mwforge.runtime.batches import Seen as Said
from mwforge.runtime.batches import items, merge
from mwforge.runtime.errors import ContinuationError, WikiError
from mwforge.runtime.request import ListModule

Make = Callable[..., Engine]


def batch(query: Any, further: dict[str, Any] | None = None, whole: bool = True) -> Any:
    body: dict[str, Any] = {"query": query}
    if further is not None:
        body["continue"] = further
    if whole:
        body["batchcomplete"] = True
    return body


def names(*titles: str) -> dict[str, Any]:
    return {"members": [{"title": title} for title in titles]}


def test_a_list_goes_on_over_its_batches(engine: Make) -> None:
    more = {"cmcontinue": "B", "continue": "-||"}
    wiki = engine(
        batch(names("A"), more), batch(names("B"), {"x": 2}), batch(names("C"))
    )
    found = wiki.items(Members(title="T"))
    assert [item["title"] for item in found] == ["A", "B", "C"]
    sent = [seen.query for seen in wiki.wiki.asked]
    assert "cmcontinue" not in sent[0] and sent[0]["cmlimit"] == "max"
    assert (sent[1]["cmcontinue"], sent[1]["continue"]) == ("B", "-||")
    # Nothing of an earlier continuation stays.
    assert sent[2]["x"] == "2" and not {"cmcontinue", "continue"} & set(sent[2])
    assert all(each["cmtitle"] == "T" for each in sent)


def test_a_limit_that_the_user_gave_stays(engine: Make) -> None:
    wiki = engine(batch(names("A")))
    wiki.items(Members(limit=7))
    assert wiki.wiki.asked[0].query["cmlimit"] == "7"


def test_limits_that_change_the_meaning_are_not_raised(engine: Make) -> None:
    wiki = engine(batch({}))
    wiki.items(Query(titles="A", prop=[Revisions(), Links()], generator=Members()))
    sent = wiki.wiki.asked[0].query
    assert sent["gcmlimit"] == sent["pllimit"] == "max" and "rvlimit" not in sent


def test_to_stop_in_the_middle_costs_no_request(engine: Make) -> None:
    wiki = engine(batch(names("A", "B"), {"cmcontinue": "C"}), batch(names("C")))
    assert len(wiki.items(Members(), most=2)) == 2
    assert len(wiki.wiki.asked) == 1


def test_each_iteration_starts_anew(engine: Make) -> None:
    wiki = engine(
        batch(names("A"), {"cmcontinue": "B"}), batch(names("B")), batch(names("C"))
    )
    members = wiki.client(Members(title="T"))
    assert len(wiki.collect(members)) == 2
    assert [item["title"] for item in wiki.collect(members)] == ["C"]
    assert repr(members).endswith("Items of Members(cmtitle='T')>")


def test_pages_are_merged_until_they_are_whole(engine: Make) -> None:
    one, two = {"pageid": 1, "title": "A"}, {"pageid": 2, "title": "B"}
    wiki = engine(
        batch(
            {"pages": [{**one, "links": [1], "size": 5}, two]},
            {"plcontinue": "x"},
            whole=False,
        ),
        batch(
            {"pages": [{**one, "links": [2, 3]}, {**two, "links": [4]}]},
            {"gcmcontinue": "y"},
        ),
        batch({"pages": [{"pageid": 3, "title": "C"}]}),
    )
    assert wiki.items(Query(prop=[Links()], generator=Members())) == [
        {**one, "links": [1, 2, 3], "size": 5},
        {**two, "links": [4]},
        {"pageid": 3, "title": "C"},
    ]


def test_a_page_is_given_out_as_soon_as_it_is_whole(engine: Make) -> None:
    wiki = engine(
        batch({"pages": [{"pageid": 1}]}, {"gcmcontinue": "y"}),
        batch({"pages": [{"pageid": 2}]}),
    )
    assert wiki.items(Links(titles="A"), most=1) == [{"pageid": 1}]
    assert len(wiki.wiki.asked) == 1


def test_the_order_of_a_generator_is_kept(engine: Make) -> None:
    pages = [{"pageid": 1, "index": 3}, {"pageid": 2, "index": 1}, {"pageid": 3}]
    more = [{"pageid": 1, "x": 1}, {"pageid": 9, "index": 2}]
    wiki = engine(
        batch({"pages": pages}, {"c": "1"}, whole=False), batch({"pages": more})
    )
    found = wiki.items(Query(generator=Members()))
    assert [page["pageid"] for page in found] == [2, 9, 1, 3]
    assert found[2]["x"] == 1


def test_pages_without_an_id_are_told_apart_by_title(engine: Make) -> None:
    pages = [
        {"ns": 0, "title": "A", "missing": True},
        {"ns": 0, "title": "B", "missing": True},
        {"title": "x|", "invalid": True},
    ]
    wiki = engine(
        batch({"pages": pages}, {"c": "1"}, whole=False), batch({"pages": pages})
    )
    assert wiki.items(Query(titles="A|B|x")) == pages


def test_pages_of_formatversion_1_are_merged_too(engine: Make) -> None:
    body = {"query": {"pages": {"7": {"pageid": 7, "title": "A"}}}, "batchcomplete": ""}
    assert engine(body).items(Query(titles="A")) == [{"pageid": 7, "title": "A"}]


def test_batches_come_as_the_wiki_sends_them(engine: Make) -> None:
    first, second = batch(names("A"), {"cmcontinue": "B"}), batch(names("B"))
    assert engine(first, second).batches(Members()) == [first, second]


def test_a_meta_module_gives_one_merged_result(engine: Make) -> None:
    wiki = engine(
        batch({"messages": ["a"], "general": {"x": 1, "l": [1]}}, {"amc": "b"}),
        batch({"messages": ["b"], "general": {"y": 2, "l": [2]}}),
    )
    assert wiki.call(Info()) == {
        "messages": ["a", "b"],
        "general": {"x": 1, "y": 2, "l": [1, 2]},
    }


def test_a_composed_query_is_merged_whole(engine: Make) -> None:
    first = batch(
        {
            "normalized": [{"from": "a", "to": "A"}],
            "pages": [{"pageid": 1, "links": [1]}],
            "members": [1],
        },
        {"plcontinue": "1"},
        whole=False,
    )
    second = batch(
        {
            "normalized": [{"from": "a", "to": "A"}],
            "pages": [{"pageid": 1, "links": [2]}],
            "members": [2],
        }
    )
    second["watchlistraw"] = [{"title": "W"}]  # it stands beside `query`
    wiki = engine(first, second)
    assert wiki.merged(Query(titles="a", prop=[Links()], list=[Members()])) == {
        "normalized": [{"from": "a", "to": "A"}],
        "members": [1, 2],
        "watchlistraw": [{"title": "W"}],
        "pages": [{"pageid": 1, "links": [1, 2]}],
    }


def test_an_endless_continuation_is_noticed(engine: Make) -> None:
    wiki = engine(batch(names("A"), {"cmcontinue": "B"}))
    with pytest.raises(ContinuationError, match="goes round in a circle"):
        wiki.items(Members())
    assert len(wiki.wiki.asked) == 2


@pytest.mark.parametrize("length", [2, 3, 50])
def test_a_continuation_that_goes_round_is_noticed(engine: Make, length: int) -> None:
    def around(seen: Seen) -> Any:
        here = int(seen.query.get("cmcontinue", 0))
        return batch(names(str(here)), {"cmcontinue": (here + 1) % length})

    wiki = engine(around)
    with pytest.raises(ContinuationError, match="goes round in a circle"):
        wiki.items(Members())
    assert len(wiki.wiki.asked) == length + 1


def test_empty_batches_are_followed_as_long_as_they_move(engine: Make) -> None:
    def seldom(seen: Seen) -> Any:
        count = int(seen.query.get("cmcontinue", 0)) + 1
        found = names(str(count)) if count % 300 == 0 else names()
        return batch(found, None if count == 900 else {"cmcontinue": count})

    assert len(engine(seldom).items(Members())) == 3


def test_another_way_to_continue_is_refused(engine: Make) -> None:
    wiki = engine()
    with pytest.raises(ValueError, match="rawcontinue asks for a form of continuation"):
        wiki.items(Query(list=[Members()], rawcontinue=True))
    old = engine({"query": names("A"), "query-continue": {"members": {"cmstart": 1}}})
    with pytest.raises(ContinuationError, match="before 1.26"):
        old.items(Members())


@pytest.mark.parametrize(
    "name",
    [
        *("action", "format", "formatversion", "errorformat", "assert", "assertuser"),
        *("maxlag", "token", "list", "prop", "meta", "generator"),
    ],
)
def test_a_continuation_changes_nothing_of_what_was_asked(
    engine: Make, name: str
) -> None:
    wiki = engine(batch(names("A"), {"cmcontinue": "B", name: "x"}))
    with pytest.raises(WikiError, match=f"'continue' changes {name}"):
        wiki.items(Members())
    assert len(wiki.wiki.asked) == 1


def test_a_continuation_changes_no_token(engine: Make) -> None:
    def told(seen: Seen) -> Any:
        if seen.values.get("meta") == "tokens":
            return {"query": {"tokens": {"csrftoken": "t+"}}}
        return batch({"tokened": [1]}, {"cutoken": "mine", "continue": "-||"})

    with pytest.raises(ContinuationError, match="'continue' changes cutoken"):
        engine(told).items(Tokened())


# --- how many results ----------------------------------------------------------------


def numbered(seen: Seen, most: int = 10, there: int = 35) -> Any:
    """A list of `there` members, of which a batch holds `most`."""
    start = int(seen.query.get("cmcontinue", 0))
    limit = seen.query["cmlimit"]
    end = min(start + (most if limit == "max" else int(limit)), there)
    found = names(*(f"M{number}" for number in range(start, end)))
    more = {"cmcontinue": end, "continue": "-||"} if end < there else None
    return batch(found, more)


@pytest.mark.parametrize(
    "limit, sent",
    [
        (3, ["3"]),
        (10, ["10"]),
        (12, ["max", "2"]),
        (30, ["max", "max", "10"]),
        (99, ["max"] * 4),
        ("max", ["max"] * 4),
        (None, ["max"] * 4),
    ],
)
def test_a_list_gives_as_many_items_as_were_asked_for(
    engine: Make, limit: Any, sent: list[str]
) -> None:
    class Ten(Members):
        batch = 10

    wiki = engine(numbered)
    found = wiki.items(Ten(limit=limit))
    number = limit if isinstance(limit, int) else 35
    assert [item["title"] for item in found] == [
        f"M{n}" for n in range(min(number, 35))
    ]
    assert [seen.query["cmlimit"] for seen in wiki.wiki.asked] == sent


def test_a_batch_that_the_wiki_filled_half_is_followed_by_what_is_left(
    engine: Make,
) -> None:
    wiki = engine(
        batch(names("A", "B"), {"cmcontinue": "C"}),
        batch(names(), {"cmcontinue": "D"}),
        batch(names("D", "E", "F"), {"cmcontinue": "G"}),
    )
    assert len(wiki.items(Members(limit=4))) == 4
    assert [seen.query["cmlimit"] for seen in wiki.wiki.asked] == ["4", "2", "2"]


@pytest.mark.parametrize("limit", [0, -1, "", "some", True, 2.5])
def test_a_limit_that_is_no_number_of_results_is_refused(limit: Any) -> None:
    with pytest.raises((ValueError, TypeError), match="2.5|limit="):
        Members(limit=limit)


def test_smaller_batches_are_asked_for_by_their_size(engine: Make) -> None:
    wiki = engine(numbered)
    members = wiki.client(Members(limit=12))
    assert len(wiki.collect(members.sized(5))) == 12
    assert [seen.query["cmlimit"] for seen in wiki.wiki.asked] == ["5", "5", "2"]
    del wiki.wiki.asked[:]
    assert len(wiki.collect(members.batches(size=6))) == 2
    with pytest.raises(ValueError, match="size=0"):
        members.sized(0)


def test_a_generator_gives_as_many_pages_and_their_props_whole(engine: Make) -> None:
    def pages(*numbers: int, **more: Any) -> dict[str, Any]:
        return {"pages": [{"pageid": n, "title": f"P{n}", **more} for n in numbers]}

    wiki = engine(
        batch(pages(1, 2, links=[1]), {"plcontinue": "x", "continue": "||"}, False),
        batch(
            pages(1, 2, links=[2]), {"gcmcontinue": "3", "continue": "gcmcontinue||"}
        ),
        batch(
            pages(3, links=[3]),
            {"gcmcontinue": "3", "plcontinue": "y", "continue": "gcmcontinue||"},
            False,
        ),
        batch(pages(3, links=[4]), {"gcmcontinue": "4", "continue": "gcmcontinue||"}),
    )
    found = wiki.items(Query(generator=Members(limit=3), prop=[Links()]))
    assert [(page["pageid"], page["links"]) for page in found] == [
        (1, [1, 2]),
        (2, [1, 2]),
        (3, [3, 4]),
    ]
    # While a batch of pages is being told, it must stay the same.
    asked = [seen.query["gcmlimit"] for seen in wiki.wiki.asked]
    assert asked == ["3", "3", "1", "1"]


def test_what_a_wiki_gives_beyond_a_generator_s_limit_is_cut_off(engine: Make) -> None:
    class One(Members):
        batch = 1

    pages = [{"pageid": n, "title": "x", "index": 9 - n} for n in range(1, 5)]
    more = {"gcmcontinue": "z", "continue": "gcmcontinue||"}
    wiki = engine(batch({"pages": pages}, more))
    found = wiki.items(Query(generator=One(limit=2), prop=[Links()]))
    assert [page["pageid"] for page in found] == [4, 3]
    assert wiki.wiki.asked[0].query["gcmlimit"] == "max"
    assert len(wiki.wiki.asked) == 1


def test_a_prop_module_gives_as_many_values_over_all_pages(engine: Make) -> None:
    def links(seen: Seen) -> Any:
        if "prop" not in seen.query:
            pages = [{"pageid": 9, "title": "Z"}]
            return batch({"pages": pages})
        pages = [
            {"pageid": 1, "title": "A", "links": [1, 2]},
            {"pageid": 2, "title": "B", "links": [3, 4]},
        ]
        return batch(
            {"pages": pages}, {"plcontinue": "2|5", "continue": "||"}, whole=False
        )

    wiki = engine(links)
    found = wiki.items(Query(titles="A|B", prop=[Links(pllimit=3)]))
    assert [page["links"] for page in found] == [[1, 2], [3]]
    assert [seen.query["pllimit"] for seen in wiki.wiki.asked] == ["3"]


def test_a_prop_that_has_enough_is_left_out_while_a_generator_goes_on(
    engine: Make,
) -> None:
    def told(seen: Seen) -> Any:
        start = int(seen.query.get("gcmcontinue", 0))
        page: dict[str, Any] = {"pageid": start + 1, "title": "x"}
        if "links" in seen.query["prop"] and "links" not in seen.query.get(
            "continue", ""
        ):
            page["links"] = [1, 2]
            further = {"plcontinue": "x", "continue": "||"}
            if start:
                further = {"gcmcontinue": str(start), **further}
            return batch({"pages": [page]}, further, whole=False)
        if start == 2:
            return batch({"pages": [page]})
        further = {"gcmcontinue": str(start + 1), "continue": "gcmcontinue||"}
        return batch({"pages": [page]}, further)

    wiki = engine(told)
    found = wiki.items(Query(generator=Members(), prop=[Links(pllimit=1), "info"]))
    assert [page.get("links", []) for page in found] == [[1], [], []]


def test_the_present_state_of_a_page_is_one_request(engine: Make) -> None:
    page = {"pageid": 1, "title": "File:X", "revisions": [{"revid": 3}]}
    further = {"rvstart": "2020", "continue": "||"}
    wiki = engine(batch({"pages": [page]}, further, whole=False))
    assert wiki.items(Query(titles="File:X", prop=[Revisions()])) == [page]
    assert "rvlimit" not in wiki.wiki.asked[0].query
    assert len(wiki.wiki.asked) == 1
    past = engine(batch({"pages": [page]}, further, False), batch({"pages": [page]}))
    past.items(Query(titles="File:X", prop=[Revisions(rvlimit="max")]))
    assert [seen.query["rvlimit"] for seen in past.wiki.asked] == ["max", "max"]
    newer = engine(batch({"pages": [page]}))
    newer.items(Query(titles="File:X", prop=[Revisions(rvdir="newer")]))
    assert newer.wiki.asked[0].query["rvlimit"] == "max"


def many(count: int) -> list[str]:
    return [f"T{number}" for number in range(count)]


def paged(seen: Seen) -> Any:
    if seen.values.get("action") == "logout":
        return {}
    if seen.values.get("meta") == "userinfo":
        rights = (
            ["read", "apihighlimits"] if seen.values.get("assertuser") else ["read"]
        )
        return {"query": {"userinfo": {"rights": rights}}}
    if seen.values.get("action") == "login":
        return {"login": {"result": "Success", "lgusername": "Me"}}
    titles = seen.values["titles"].split("|")
    query = {"pages": [{"ns": 0, "title": title} for title in titles]}
    if "list" in seen.values:
        query["members"] = [1]  # type: ignore[list-item]
    return batch(query)


def test_more_titles_than_a_request_takes_are_split(engine: Make) -> None:
    wiki = engine(paged)
    query = Query(titles=many(120), list=[Members(title="C")], meta=Info(x="1"))
    merged = wiki.merged(query)
    assert [page["title"] for page in merged["pages"]] == many(120)
    rights, *sent = [seen.values for seen in wiki.wiki.asked]
    assert rights["uiprop"] == "rights"
    assert [each["titles"].count("|") + 1 for each in sent] == [50, 50, 20]
    # What does not depend on the pages is asked for once.
    assert sent[0]["cmtitle"] == "C" and sent[0]["meta"] == "info"
    assert not {"list", "cmtitle", "cmlimit", "meta", "x"} & set(sent[1])
    assert merged["members"] == [1]


def test_the_high_limit_is_used_by_those_who_have_it(engine: Make) -> None:
    wiki = engine(paged)
    wiki.login()
    assert len(wiki.items(Query(titles=many(600)))) == 600
    assert len(wiki.items(Query(titles=many(600)))) == 600
    sent = [seen for seen in wiki.wiki.asked if "titles" in seen.values]
    assert len(sent) == 4 and len(sent[0].values["titles"].split("|")) == 500
    asked = [seen for seen in wiki.wiki.asked if "uiprop" in seen.values]
    assert len(asked) == 1
    wiki.call(Module(action="logout"))
    assert len(wiki.items(Query(titles=many(60)))) == 60
    assert len(wiki.wiki.asked[-1].values["titles"].split("|")) == 10


def test_a_few_titles_cost_no_question_about_limits(engine: Make) -> None:
    wiki = engine(paged)
    wiki.items(Query(titles=many(50)))
    assert len(wiki.wiki.asked) == 1


def test_split_values_may_hold_pipes(engine: Make) -> None:
    wiki = engine(batch({"pages": []}))
    wiki.wiki.replies.insert(0, {"query": {"userinfo": {"rights": []}}})
    wiki.items(Query(titles=["a|b", *many(50)]))
    assert wiki.wiki.asked[1].values["titles"].startswith("\x1fa|b\x1fT0")
    assert wiki.wiki.asked[2].values["titles"] == "T49"


@pytest.mark.parametrize(
    ("place", "found"),
    [
        (("members",), [1]),
        (("page", "results"), [2]),
        (("/raw",), [3]),
        (("/raw2", "inner"), [4]),
        (("keyed",), [{"a": 1}]),
        (("absent",), []),
        (("members", "deeper"), []),
    ],
)
def test_items_are_found_in_their_place(
    place: tuple[str, ...], found: list[Any]
) -> None:
    body = {
        "query": {"members": [1], "page": {"results": [2]}, "keyed": {"a": 1}},
        "raw": [3],
        "raw2": {"inner": [4]},
    }
    assert items(body, place) == found


def test_a_list_says_where_its_items_are(engine: Make) -> None:
    class QueryPage(ListModule[Any]):
        path = "query+querypage"
        route = (("action", "query"), ("list", "querypage"))
        result = ("querypage", "results")

    body = batch({"querypage": {"name": "X", "results": [{"title": "A"}]}})
    assert engine(body).items(QueryPage({})) == [{"title": "A"}]


def test_lists_grow_objects_merge_and_the_rest_is_replaced() -> None:
    into: dict[str, Any] = {}
    merge(into, {"list": [1], "inner": {"list": [1]}, "text": "a"})
    merge(into, {"list": [2], "inner": {"list": [2]}, "text": "b", "new": 1})
    inner = {"list": [1, 2]}
    assert into == {"list": [1, 2], "inner": inner, "text": "b", "new": 1}


def test_what_each_batch_says_again_stands_once() -> None:
    into: dict[str, Any] = {}
    said = Said()
    one, two = {"from": "a", "to": "A"}, {"from": "b", "to": "B"}
    merge(into, {"normalized": [one], "list": [one]}, said)
    merge(into, {"normalized": [one, two], "list": [one]}, said)
    assert into == {"normalized": [one, two], "list": [one, one]}


def test_each_page_is_found_by_the_title_asked_for(engine: Make) -> None:
    def answer(seen: Seen) -> Any:
        first = "plcontinue" not in seen.values
        pages = [
            {"pageid": 1, "title": "Foo bar", "links": [1 if first else 2]},
            {"pageid": 2, "title": "Target"},
            {"title": "Nope", "missing": True},
            {"title": "<>", "invalid": True},
        ]
        query = {
            "normalized": [{"from": "foo_bar", "to": "Foo bar"}],
            "converted": [{"from": "Conv", "to": "Old"}],
            "redirects": [
                {"from": "Old", "to": "Older"},
                {"from": "Older", "to": "Target"},
                {"from": "Round", "to": "About"},
                {"from": "About", "to": "Round"},
            ],
            "interwiki": [{"title": "de:X", "iw": "de"}],
            "pages": pages,
        }
        return batch(query, {"plcontinue": "x"} if first else None, whole=not first)

    wiki = engine(answer)
    titles = ["foo_bar", "Foo bar", "Conv", "Target", "Nope", "<>", "Round", "de:X"]
    pages = wiki.client(Query(titles=titles, prop=[Links()]))
    found = wiki._do(pages.by_title)
    assert list(found) == ["foo_bar", "Foo bar", "Conv", "Target", "Nope", "<>"]
    assert found["foo_bar"] is found["Foo bar"]
    assert found["foo_bar"]["links"] == [1, 2]
    assert found["Conv"]["pageid"] == found["Target"]["pageid"] == 2
    assert found["Nope"]["missing"] and found["<>"]["invalid"]


def test_a_query_in_another_format_says_so(engine: Make) -> None:
    xml = httpx.Response(200, text="<x/>", headers={"content-type": "text/xml"})
    with pytest.raises(WikiError, match="only JSON can be continued.*Raw text/xml"):
        engine(xml).items(Query(titles="A"))


def test_an_empty_query_may_be_a_list(engine: Make) -> None:
    assert engine({"batchcomplete": True, "query": []}).items(Members()) == []
    assert engine({"batchcomplete": True, "query": []}).merged(Query()) == {}


def test_an_action_is_not_continued(engine: Make) -> None:
    body = {"edit": {}, "continue": {"x": "1"}}
    wiki = engine(body)
    assert wiki.call(Edit(titles="A")) == body
    assert len(wiki.wiki.asked) == 1
