"""What is made of answers: which keys there are, and on what they depend."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from shapes.strategies import VALUES

from mwforge.observing.cutting import cuts
from mwforge.observing.infer import Inferred, infer, shapes_of
from mwforge.shapes.fit import Misfit, misfits
from mwforge.shapes.model import NOTHING, OPEN, Field, Map, Record, Shape
from mwforge.shapes.schema import dumps, schema
from mwforge.snapshot.default import bundled
from mwforge.spec import model
from mwforge.spec.build import build


@dataclass(frozen=True, slots=True)
class Told:
    """An answer as `shapes_of` takes it."""

    params: Mapping[str, str]
    body: object
    raw: object | None = None


@cache
def spec() -> model.Spec:
    return build(bundled())


def modules() -> Mapping[str, model.Module]:
    return {module.path: module for module in spec().modules}


def inferred(answers: Iterable[Told]) -> Inferred:
    return shapes_of(spec(), answers)


def revisions(prop: str, *found: dict[str, Any], **params: str) -> Told:
    page = {"pageid": 1, "ns": 0, "title": "A", "revisions": list(found)}
    query = {"action": "query", "prop": "revisions", "titles": "A", "rvprop": prop}
    body = {"batchcomplete": True, "query": {"pages": [page]}}
    return Told({**query, **params}, body)


def record(shape: Shape) -> Record:
    assert isinstance(shape.object, Record)
    return shape.object


def revision_of(*answers: Told) -> Mapping[str, Field]:
    shape = inferred(answers).shapes["query+revisions"]
    items = record(shape).fields["revisions"].shape.items
    assert items is not None
    return record(items).fields


def test_a_key_belongs_to_the_values_of_prop_that_bring_it() -> None:
    fields = revision_of(
        revisions("ids", {"revid": 1, "parentid": 0}),
        revisions("user", {"user": "A"}),
        revisions("ids|user", {"revid": 1, "parentid": 0, "user": "A"}),
    )
    assert fields["revid"].seen == fields["revid"].sure == {"ids"}
    assert fields["user"].seen == fields["user"].sure == {"user"}


def test_a_flag_stands_in_for_what_it_hides() -> None:
    fields = revision_of(
        revisions("ids", {"revid": 1}),
        revisions("user", {"user": "A"}, {"user": "B"}, {"userhidden": True}),
    )
    assert fields["user"].sure == {"user"}
    assert fields["user"].unless == {"userhidden"}
    assert fields["userhidden"].seen == {"user"}
    assert fields["userhidden"].sure == frozenset()
    assert fields["userhidden"].shape == Shape(frozenset({"true"}))


def test_what_no_flag_explains_depends_on_data() -> None:
    fields = revision_of(
        revisions("ids", {"revid": 1}),
        revisions("sha1", {"sha1": "x"}, {}),
    )
    assert fields["sha1"].seen == {"sha1"}
    assert fields["sha1"].sure == frozenset()


def test_another_parameter_brings_a_key_or_takes_it_away() -> None:
    slots = {"slots": {"main": {"content": "x"}}}
    fields = revision_of(
        revisions("ids", {"revid": 1}),
        revisions("content", {"content": "x"}, {"content": "y"}),
        revisions("content", slots, slots, rvslots="main"),
        revisions("content", slots, rvslots="*"),
    )
    assert fields["slots"].needs == frozenset({"slots"})
    assert fields["content"].without == {"slots"}
    assert fields["content"].sure == fields["slots"].sure == {"content"}


def test_a_missing_page_and_a_batch_that_goes_on_take_no_promise_away() -> None:
    def links(more: dict[str, Any], **beside: Any) -> Told:
        page = {"ns": 0, "title": "A", **more}
        params = {"action": "query", "prop": "info", "titles": "A"}
        return Told(params, {"query": {"pages": [page]}, **beside})

    found = {"pageid": 1, "length": 5}
    done = {"batchcomplete": True}
    going = {"continue": {"continue": "||"}}
    here, gone = links(found, **done), links({"missing": True}, **done)
    shape = inferred([here, gone, links({"pageid": 2}, **going)]).shapes["query+info"]
    one = record(shape).fields["length"]
    assert one.sure == {""}
    assert one.unless == {"invalid", "missing", "special"}
    shape = inferred([here, links({"pageid": 2}, **done)]).shapes["query+info"]
    assert record(shape).fields["length"].sure == frozenset()


def test_maps_are_told_by_rawfm_by_their_keys_and_by_the_table() -> None:
    params = {"action": "query", "prop": "pageprops", "titles": "A"}
    page = {"pageid": 1, "ns": 0, "title": "A", "pageprops": {"displaytitle": "A"}}
    body = {"batchcomplete": True, "query": {"pages": [page]}}
    plain = inferred([Told(params, body)]).shapes["query+pageprops"]
    assert isinstance(record(plain).fields["pageprops"].shape.object, Record)
    marked = {**page, "pageprops": {"displaytitle": "A", "_type": "kvp"}}
    raw = {"query": {"pages": {"1": marked, "_element": "page"}}}
    told = inferred([Told(params, body, raw)]).shapes["query+pageprops"]
    assert isinstance(record(told).fields["pageprops"].shape.object, Map)

    numbers = {"edit": {"result": "Success", "x": {"1": 2, "23": 4}}}
    shape = inferred([Told({"action": "edit"}, numbers)]).shapes["edit"]
    below = record(record(shape).fields["edit"].shape).fields
    assert below["x"].shape == Shape(object=Map(Shape(frozenset({"integer"}))))

    variables = {"expandtemplates": {"jsconfigvars": {"wgA": 1}}}
    asked = {"action": "expandtemplates", "prop": "jsconfigvars"}
    shape = inferred([Told(asked, variables)]).shapes["expandtemplates"]
    below = record(record(shape).fields["expandtemplates"].shape).fields
    assert below["jsconfigvars"].shape == OPEN


def test_many_keys_of_several_kinds_stay_open_with_a_note() -> None:
    many = {f"key{n}": n if n % 2 else str(n) for n in range(61)}
    told = inferred([Told({"action": "edit"}, {"edit": many})])
    below = record(told.shapes["edit"]).fields["edit"].shape
    assert below.object == Map(OPEN)
    assert "edit:edit: 61 keys" in told.notes[0]
    few = {f"key{n}": n if n % 2 else str(n) for n in range(60)}
    assert not inferred([Told({"action": "edit"}, {"edit": few})]).notes


def test_failed_forms_and_errors_leave_nothing() -> None:
    failed: list[object] = [
        {"error": {"code": "x"}},
        {"errors": [{"code": "x"}]},
        {"edit": {"result": "Failure", "captcha": {}}},
        "text",
        None,
        [],
    ]
    for odd in ([1], {"a": 1}, 3, None):
        shape = inferred([Told({"action": "edit"}, {"edit": {"result": odd}})])
        assert "edit" in shape.shapes
    for body in failed[:-1]:
        assert not inferred([Told({"action": "edit"}, body)]).shapes
    assert inferred([Told({"action": "edit"}, [])]).shapes["edit"].items == NOTHING
    assert not inferred([Told({"action": "nosuchmodule"}, {"a": 1})]).shapes


def test_an_empty_prop_is_left_out() -> None:
    params = {"action": "query", "meta": "userinfo", "uiprop": ""}
    assert inferred([Told(params, {"query": {"userinfo": {"id": 1}}})]).shapes
    params = {"action": "parse", "prop": ""}
    assert not inferred([Told(params, {"parse": []})]).shapes


def test_a_shape_holds_no_value() -> None:
    secret = "d41d8cd98f00b204"
    answers = [
        Told({"action": "edit"}, {"edit": {"result": secret, "x": [secret]}}),
        revisions("comment", {"comment": secret}),
    ]
    for shape in inferred(answers).shapes.values():
        assert secret not in dumps(schema(shape))


PROPS = st.lists(
    st.sampled_from(["ids", "user", "content", "comment"]), min_size=1, unique=True
)
FLAGS = st.sampled_from(["userhidden", "texthidden", "suppressed", "minor"])
REVISION = st.dictionaries(
    st.sampled_from(["revid", "user", "content", "slots"]), VALUES, max_size=4
)
ANSWER = st.builds(
    lambda props, found, flags, slots: revisions(
        "|".join(props),
        *({**one, **dict.fromkeys(flags, True)} for one in found),
        **({"rvslots": "main"} if slots else {}),
    ),
    PROPS,
    st.lists(REVISION, min_size=1, max_size=3),
    st.lists(FLAGS, max_size=2),
    st.booleans(),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(ANSWER, min_size=1, max_size=6))
def test_each_answer_fits_what_is_made_of_all(answers: list[Told]) -> None:
    found = inferred(answers)
    assert not list(_misfits(answers, found))
    # In another order, and twice, it is the same.
    assert inferred([*answers[::-1], *answers[:1]]).shapes.keys() == found.shapes.keys()
    assert dumps(schema(inferred(answers[::-1]).shapes["query+revisions"])) == dumps(
        schema(found.shapes["query+revisions"])
    )


def _misfits(answers: Iterable[Told], found: Inferred) -> Iterable[Misfit]:
    for one in answers:
        for cut in cuts(modules(), one):
            shape = found.shapes[cut.module.path]
            yield from misfits(cut.value, shape, cut.asked)


def test_nothing_is_made_of_nothing() -> None:
    assert infer([]) == Inferred({}, ())
