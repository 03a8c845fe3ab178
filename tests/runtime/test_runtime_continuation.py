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
)

from mwforge.runtime.continuation import EMPTY_BATCHES, items, merge
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
    assert wiki.items(Links(), most=1) == [{"pageid": 1}]
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
    with pytest.raises(ContinuationError, match="to where it was"):
        wiki.items(Members())
    assert len(wiki.wiki.asked) == 2


def test_empty_batches_are_bounded(engine: Make) -> None:
    def nothing(seen: Seen) -> Any:
        count = int(seen.query.get("cmcontinue", 0)) + 1
        return batch({"members": []}, {"cmcontinue": count})

    wiki = engine(nothing)
    with pytest.raises(ContinuationError, match="in a row were empty"):
        wiki.items(Members())
    assert len(wiki.wiki.asked) == EMPTY_BATCHES + 1


def test_empty_batches_between_full_ones_are_usual(engine: Make) -> None:
    def seldom(seen: Seen) -> Any:
        count = int(seen.query.get("cmcontinue", 0)) + 1
        found = names(str(count)) if count % (EMPTY_BATCHES - 1) == 0 else names()
        last = count == 3 * EMPTY_BATCHES
        return batch(found, None if last else {"cmcontinue": count})

    assert len(engine(seldom).items(Members())) == 3


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


def test_merging_leaves_what_it_was_given() -> None:
    first = {"list": [1], "inner": {"list": [1]}}
    into: dict[str, Any] = {}
    merge(into, first)
    merge(into, {"list": [2], "inner": {"list": [2]}, "new": 1})
    assert into == {"list": [1, 2], "inner": {"list": [1, 2]}, "new": 1}
    assert first == {"list": [1], "inner": {"list": [1]}}


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
