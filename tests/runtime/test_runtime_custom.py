"""Modules and parameters that a client does not know, whole responses, a page's text; sync and async."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import Any

import pytest
from runtime.kit import Edit, Engine, Info, Links, Members, Query, Seen

from mwforge.runtime.clientlogin import InteractiveLogin
from mwforge.runtime.custom import Custom, CustomList, CustomMeta, CustomProp
from mwforge.runtime.envelope import Envelope
from mwforge.runtime.errors import DeniedError, MediaWikiWarning, RequestError
from mwforge.runtime.pagetext import PageText
from mwforge.runtime.rewrite import Rewrite
from mwforge.runtime.upload import ChunkedUpload

Make = Callable[..., Engine]


# --- modules --------------------------------------------------------------------------------------


def test_an_action_that_only_reads_is_got(engine: Make) -> None:
    wiki = engine({"newaction": {"is": "here"}})
    answer = wiki.call(Custom("newaction", {"title": "Sandbox", "ids": [1, 2]}))
    assert answer == {"newaction": {"is": "here"}}
    (seen,) = wiki.wiki.seen
    assert seen.method == "GET"
    expected = {"action": "newaction", "title": "Sandbox", "ids": "1|2"}
    assert expected.items() <= seen.values.items() and "maxlag" not in seen.values


def test_an_action_that_writes_is_posted_with_its_token(engine: Make) -> None:
    wiki = engine({"newaction": {"result": "Success"}})
    wiki.call(Custom("newaction", {"title": "X"}, writes=True, token="csrf"))
    (seen,) = wiki.wiki.asked
    assert (seen.method, seen.query) == ("POST", {"action": "newaction"})
    assert seen.values["token"] == "csrf1+\\" and seen.values["maxlag"] == "5"


def test_an_action_of_which_nothing_but_posting_is_said(engine: Make) -> None:
    wiki = engine({"newaction": {}})
    wiki.call(Custom("newaction", {"title": "X"}, post=True))
    (seen,) = wiki.wiki.seen
    assert seen.method == "POST" and "maxlag" not in seen.values


@pytest.mark.parametrize("name", ["pin", "newToken", "newpassword", "PASSWORD2"])
def test_what_is_sensitive_is_shown_nowhere(engine: Make, name: str) -> None:
    for request in (
        Custom("newaction", {name: "hush", "title": "X"}, sensitive=["pin"]),
        Custom("newaction", {"title": "X"}).also({name: "hush"}, sensitive=["pin"]),
        Links().also({name: "hush", "title": "X"}, sensitive=["pin"]),
    ):
        assert "hush" not in repr(request) and "X" in repr(request)
        wiki = engine({"batchcomplete": True})
        if isinstance(request, Links):
            wiki.batches(Query(titles="X", prop=[request]))
        else:
            wiki.call(request)
        (seen,) = wiki.wiki.seen
        assert "hush" not in seen.url and seen.values[name] == "hush"
        assert seen.values["title"] == "X"


def test_a_secret_is_a_text() -> None:
    with pytest.raises(TypeError, match="pin is sensitive: it takes a str"):
        Custom("newaction", {"pin": 1234}, sensitive=["pin"])
    assert repr(Custom("a", {"pin": None}, sensitive=["pin"])) == "Custom('a')"


def test_a_query_is_not_custom_as_a_whole() -> None:
    with pytest.raises(ValueError, match="CustomList, CustomProp or CustomMeta"):
        Custom("query", {"list": "newlist"})


def test_a_list_is_iterated_over_to_its_end(engine: Make) -> None:
    first = {"query": {"newlist": [1, 2]}, "continue": {"nlcontinue": "3"}}
    wiki = engine(first, {"batchcomplete": True, "query": {"newlist": [3]}})
    request = CustomList("newlist", {"nlprop": "ids"}, limit="nllimit")
    assert wiki.items(request) == [1, 2, 3]
    one, two = wiki.wiki.seen
    assert one.values["list"] == "newlist" and one.values["nllimit"] == "max"
    assert two.values["nlcontinue"] == "3" and two.values["nlprop"] == "ids"


def test_what_is_custom_goes_into_a_query_as_all_else(engine: Make) -> None:
    page = {"pageid": 1, "title": "A", "new": "x"}
    query = {"newlist": [{"id": 1}], "newmeta": {"a": 1}, "pages": [page]}
    wiki = engine({"batchcomplete": True, "query": query})
    listed, meta = CustomList("newlist"), CustomMeta("newmeta", {"nmx": "1"})
    prop = CustomProp("newprop", {"npprop": "new"})
    asked = Query(
        titles="A", list=[Members(), listed], prop=[Links(), prop], meta=[meta]
    )
    parts = wiki._do(wiki.client(asked).parts)
    assert parts.of(listed) == [{"id": 1}] and parts.of(prop) == [page]
    assert parts.of(meta) == {"newmeta": {"a": 1}}
    (seen,) = wiki.wiki.seen
    assert seen.values["list"] == "members|newlist"
    assert seen.values["prop"] == "links|newprop" and seen.values["npprop"] == "new"
    with pytest.raises(LookupError, match="did not ask for other"):
        parts.of(CustomList("other"))


def test_a_custom_list_generates_pages_under_its_prefix() -> None:
    asked = Query(generator=CustomList("newlist", {"nlprop": "ids"}, limit="nllimit"))
    assert asked.parameters() == {
        "action": "query",
        "generator": "newlist",
        "gnlprop": "ids",
    }


def test_a_custom_meta_module_gives_its_query(engine: Make) -> None:
    wiki = engine({"batchcomplete": True, "query": {"newmeta": {"a": 1}}})
    assert wiki.call(CustomMeta("newmeta")) == {"newmeta": {"a": 1}}


def test_custom_requests_are_values() -> None:
    request = Custom("a", {"b": "1"}, writes=True, token="csrf")
    assert request == Custom("a", {"b": "1"}, writes=True, token="csrf")
    assert hash(request) == hash(Custom("a", {"b": "1"}, writes=True, token="csrf"))
    for other in (
        Custom("c", {"b": "1"}, writes=True, token="csrf"),
        Custom("a", {"b": "2"}, writes=True, token="csrf"),
        Custom("a", {"b": "1"}, post=True, token="csrf"),
        Custom("a", {"b": "1"}, writes=True),
        CustomMeta("a", {"b": "1"}),
        Edit(b="1"),
    ):
        assert request != other
    with pytest.raises(AttributeError, match="cannot be changed"):
        request.path = "x"  # type: ignore[misc]
    assert repr(request) == "Custom('a', b='1')" and repr(Custom("a")) == "Custom('a')"


# --- parameters -----------------------------------------------------------------------------------


def test_a_further_parameter_is_sent_and_the_type_stays(engine: Make) -> None:
    wiki = engine({"edit": {"result": "Success"}})
    known = Edit(title="X", text="a")
    more = known.also({"newparameter": True, "text": "b", "off": False})
    assert type(more) is Edit and known == Edit(title="X", text="a")
    wiki.call(more)
    (seen,) = wiki.wiki.asked
    assert seen.values["newparameter"] == "1" and seen.values["text"] == "b"
    assert seen.values["token"] == "csrf1+\\" and "off" not in seen.values
    assert more.also({"text": None, "newparameter": None, "off": None}) == Edit(
        title="X"
    )


def test_a_custom_request_takes_more_and_stays_what_it_is(engine: Make) -> None:
    wiki = engine({"a": {"result": "Success"}})
    wiki.call(Custom("a", {"b": "1"}, writes=True, token="csrf").also({"c": "2"}))
    (seen,) = wiki.wiki.asked
    assert seen.method == "POST" and seen.values["token"] == "csrf1+\\"
    assert (seen.values["b"], seen.values["c"]) == ("1", "2")


def test_a_generator_takes_more_under_its_prefix() -> None:
    asked = Query(generator=Members(prop="ids").also({"cmnew": "1", "cmprop": "title"}))
    assert asked.parameters() == {
        "action": "query",
        "generator": "members",
        "gcmnew": "1",
        "gcmprop": "title",
    }


@pytest.mark.parametrize(
    "request_",
    [
        Rewrite(Edit(title="X"), str.upper),
        ChunkedUpload(Edit(filename="X")),
        InteractiveLogin("Me", "hush"),
        PageText("X"),
        Envelope(Info()),
    ],
    ids=lambda one: type(one).__name__,
)
def test_what_takes_several_requests_takes_no_more(request_: Any) -> None:
    with pytest.raises(TypeError, match="not one request but several: give newparam"):
        request_.also({"newparam": "1"})


# --- the whole response ---------------------------------------------------------------------------


def test_the_whole_response_of_a_meta_module(engine: Make) -> None:
    warned = [{"code": "unrecognizedparams", "text": "about x", "module": "main"}]
    body = {
        "batchcomplete": True,
        "curtimestamp": "2026-01-02T03:04:05Z",
        "warnings": warned,
        "query": {"info": {"a": 1}},
    }
    wiki = engine(body)
    with pytest.warns(MediaWikiWarning, match="about x"):
        assert wiki.call(Envelope(Info()), curtimestamp="1") == body
    (seen,) = wiki.wiki.seen
    assert seen.values["curtimestamp"] == "1"


def test_the_whole_response_over_several_batches(engine: Make) -> None:
    first: dict[str, Any] = {"query": {"info": [1]}, "continue": {"icontinue": "2"}}
    first["warnings"] = [{"code": "a", "text": "a"}]
    second: dict[str, Any] = {"batchcomplete": True, "query": {"info": [2]}}
    second["warnings"] = [{"code": "b", "text": "b"}]
    wiki = engine(first, second)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        whole = wiki.call(Envelope(CustomMeta("info")))
    assert whole == {
        "batchcomplete": True,
        "query": {"info": [1, 2]},
        "warnings": [{"code": "a", "text": "a"}, {"code": "b", "text": "b"}],
    }


def test_what_is_no_meta_module_has_no_envelope() -> None:
    request: Any
    for request in (Members(), Links(), Edit(), Query()):
        with pytest.raises(TypeError, match=r"takes a meta module.*batches\(\)"):
            Envelope(request)


# --- the text of a page ---------------------------------------------------------------------------


def read(page: dict[str, Any], **more: Any) -> Callable[[Seen], Any]:
    return lambda seen: {"batchcomplete": True, "query": {"pages": [page], **more}}


def with_main(**main: Any) -> dict[str, Any]:
    return {"pageid": 1, "title": "Page", "revisions": [{"slots": {"main": main}}]}


@pytest.mark.parametrize("text", ["'''Hello''' | 日本", ""])
def test_the_text_of_a_page(engine: Make, text: str) -> None:
    wiki = engine(read(with_main(content=text)))
    assert wiki.call(PageText("Page")) == text
    (seen,) = wiki.wiki.seen
    assert seen.values["titles"] == "Page"
    assert "redirects" not in seen.values and seen.method == "GET"


def test_redirects_are_followed_when_that_is_asked_for(engine: Make) -> None:
    told = {"redirects": [{"from": "Old", "to": "Page"}]}
    wiki = engine(read(with_main(content="x"), **told))
    assert wiki.call(PageText("Old", redirects=True)) == "x"
    assert wiki.wiki.seen[0].values["redirects"] == "1"


def test_a_title_is_one_title(engine: Make) -> None:
    """`A|B` are two for the wiki, and the text of the first would be the wrong one."""
    page = {"title": "A|B", "invalid": True, "invalidreason": "no |"}
    wiki = engine(read(page))
    with pytest.raises(RequestError, match=r"A\|B: no \|"):
        wiki.call(PageText("A|B"))
    assert wiki.wiki.seen[0].values["titles"] == "\x1fA|B"
    with pytest.raises(ValueError, match=r"U\+001F"):
        PageText("A\x1fB")


@pytest.mark.parametrize(
    ("page", "code"),
    [
        ({"ns": 0, "title": "Page", "missing": True}, "missingtitle"),
        ({"title": "<", "invalid": True, "invalidreason": "no <"}, "invalidtitle"),
        ({"ns": -1, "title": "Special:Version", "special": True}, "pagecannotexist"),
    ],
)
def test_a_page_without_a_text(engine: Make, page: dict[str, Any], code: str) -> None:
    with pytest.raises(RequestError, match=page["title"]) as caught:
        engine(read(page)).call(PageText("Page"))
    assert caught.value.code == code and caught.value.data == page


def test_an_empty_title_is_none(engine: Make) -> None:
    with pytest.raises(RequestError, match="invalidtitle: '': it is invalid"):
        engine({"batchcomplete": True}).call(PageText(""))


def test_a_page_of_another_wiki(engine: Make) -> None:
    query = {"interwiki": [{"title": "de:Seite", "iw": "de"}]}
    wiki = engine({"batchcomplete": True, "query": query})
    with pytest.raises(RequestError, match="de:Seite: it is on another wiki, de"):
        wiki.call(PageText("de:Seite"))


def test_a_text_that_is_hidden(engine: Make) -> None:
    with pytest.raises(DeniedError, match="hidden from this user"):
        engine(read(with_main(texthidden=True))).call(PageText("Page"))
