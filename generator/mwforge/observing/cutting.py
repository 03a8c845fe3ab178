"""What of an answer belongs to which module, and what was asked of that module."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Protocol, cast

from ..runtime.batches import PAGE_SET, found_at, is_complete, pages_of, query_of
from ..runtime.forms import PAGE_KEYS
from ..runtime.shapes import ENVELOPE
from ..shapes.fit import Asked, misfits
from ..shapes.model import ANYTHING, Shape
from ..shapes.places import places
from ..spec import model

FAILED: Final = frozenset({"Aborted", "Failed", "Failure", "Warning", "error"})
"""Results that the engine raises (runtime.answers)."""


class Answered(Protocol):
    """What a wiki answered to what was sent: JSON of formatversion 2, and of format=rawfm if asked for."""

    @property
    def params(self) -> Mapping[str, str]: ...
    @property
    def body(self) -> object: ...
    @property
    def raw(self) -> object | None: ...


@dataclass(frozen=True, slots=True)
class Cut:
    """One value that a module answered with: an item, what it adds to a page, or its result.

    `raw` is the same value with the metadata of format=rawfm, None where that was not asked for.
    `flags` are those that stand beside a page's own keys. A value that is not `whole` proves which
    keys there are, and not which are missing: the rest comes in a later batch.
    """

    module: model.Module
    value: object
    raw: object
    asked: Asked
    flags: frozenset[str] = frozenset()
    whole: bool = True


def cuts(modules: Mapping[str, model.Module], answered: Answered) -> Iterator[Cut]:
    """Cut an answer into what its modules said; nothing of an error or of a failed form.

    Args:
        modules: the wiki's, by path.
    """
    params, body, raw = answered.params, answered.body, answered.raw
    if not isinstance(body, (dict, list)):
        return
    answer = cast("dict[str, Any]", body) if isinstance(body, dict) else {}
    if answer.get("error") or answer.get("errors"):
        return
    path = _action(modules, params)
    module = modules.get(path)
    if module is None:
        return
    if module.kind is model.Kind.QUERY:
        yield from _of_query(modules, params, answer, raw)
    elif not _failed(answer.get(module.name)) and not _emptied(module, params):
        value: object = body
        if isinstance(body, dict):
            value = {key: answer[key] for key in answer if key not in ENVELOPE}
        yield Cut(module, value, raw, asked(module, params))


def _action(modules: Mapping[str, model.Module], params: Mapping[str, str]) -> str:
    """The path of the module that answers: an action, or the submodule that it was given."""
    action = params.get("action", "")
    for path, module in modules.items():
        if (
            module.kind is model.Kind.SUBMODULE
            and module.route
            and module.route[0][1] == action
            and all(params.get(name) == value for name, value in module.route)
        ):
            return path
    return action


def _of_query(
    modules: Mapping[str, model.Module],
    params: Mapping[str, str],
    answer: Mapping[str, Any],
    raw: object,
) -> Iterator[Cut]:
    named: dict[model.Kind, list[model.Module]] = {}
    count = 0
    for group in ("prop", "list", "meta"):
        for name in filter(None, params.get(group, "").split("|")):
            count += 1
            if (module := modules.get(f"query+{name}")) is not None:
                named.setdefault(module.kind, []).append(module)
    whole = "continue" not in answer or is_complete(answer)
    props = named.get(model.Kind.PROP, [])
    # Which of several modules brought a page's key, nobody can tell.
    if len(props) == 1 and not _emptied(props[0], params):
        yield from _of_pages(props[0], params, answer, raw, whole)
    for module in named.get(model.Kind.LIST, []):
        if not _emptied(module, params):
            yield from _of_list(module, params, answer, raw)
    metas = named.get(model.Kind.META, [])
    if len(metas) == 1 and count == 1 and not _emptied(metas[0], params):
        query = query_of(answer)
        if query or answer.get("query") == {}:
            known = PAGE_SET | {"pages"}
            value = {key: query[key] for key in query if key not in known}
            within = raw.get("query") if isinstance(raw, dict) else None
            yield Cut(metas[0], value, within, asked(metas[0], params))


def _of_pages(
    module: model.Module,
    params: Mapping[str, str],
    answer: Mapping[str, Any],
    raw: object,
    whole: bool,
) -> Iterator[Cut]:
    twins = {_page_key(page): page for page in _raw_pages(raw)}
    told = asked(module, params)
    for page in pages_of(answer):
        flags = frozenset(key for key in page if page[key] is True)
        value = {key: page[key] for key in page if key not in PAGE_KEYS}
        twin = twins.get(_page_key(page))
        yield Cut(module, value, twin, told, flags, whole)


def _of_list(
    module: model.Module,
    params: Mapping[str, str],
    answer: Mapping[str, Any],
    raw: object,
) -> Iterator[Cut]:
    where: Sequence[str] = module.result or (module.name,)
    found = found_at(answer, where)
    if found is None:
        return
    twin = (
        found_at(cast("dict[str, Any]", raw), where) if isinstance(raw, dict) else None
    )
    # An object whose keys are data is one item (runtime.batches.items).
    several = cast("list[object]", found) if isinstance(found, list) else [found]
    twins = elements(twin) if isinstance(found, list) else [twin]
    told = asked(module, params)
    for at, value in enumerate(several):
        raw_value = twins[at] if len(twins) == len(several) else None
        yield Cut(module, value, raw_value, told)


def elements(raw: object) -> list[object]:
    """The elements of a list of format=rawfm: it is an object that holds metadata too."""
    if isinstance(raw, list):
        return cast("list[object]", raw)
    if not isinstance(raw, dict):
        return []
    held = cast("dict[str, object]", raw)
    return [value for key, value in held.items() if not key.startswith("_")]


def _raw_pages(raw: object) -> list[Mapping[str, Any]]:
    query = raw.get("query") if isinstance(raw, dict) else None
    pages = query.get("pages") if isinstance(query, dict) else None
    return [
        cast("Mapping[str, Any]", page)
        for page in elements(pages)
        if isinstance(page, dict)
    ]


def _page_key(page: Mapping[str, Any]) -> tuple[object, ...]:
    return page.get("pageid"), page.get("ns"), page.get("title")


def _failed(found: object) -> bool:
    """Whether a result is a form that the engine raises, so that no caller meets it."""
    if not isinstance(found, dict):
        return False
    result = cast("dict[str, Any]", found)
    outcome = result.get("result")
    failed = isinstance(outcome, str) and outcome in FAILED
    return failed or result.get("status") == "FAIL"


def shaping(module: model.Module) -> model.Parameter | None:
    """The parameter that decides what a module's answer holds: `prop`, but for places.toml."""
    name = places().prop.get(module.path, "prop")
    for parameter in module.parameters:
        if parameter.name == name and isinstance(
            parameter.type, model.Enumeration | model.Submodules
        ):
            return parameter
    return None


def _emptied(module: model.Module, params: Mapping[str, str]) -> bool:
    """Whether `prop` was sent empty: PHP's empty lists stand in place of objects then."""
    prop = shaping(module)
    return prop is not None and params.get(prop.wire) == "" and bool(prop.default)


def asked(module: model.Module, params: Mapping[str, str]) -> Asked:
    """What a request asked of one of its modules."""
    prop = shaping(module)
    values: Collection[str] = ()
    if prop is not None:
        given = params.get(prop.wire, prop.default or "")
        values = given.split("\x1f" if given.startswith("\x1f") else "|")
        if prop.all_value is not None and prop.all_value in values:
            values = _all_of(prop)
    sent: set[str] = set()
    for one in module.parameters:
        if one is prop or one.name in places().idle or one.wire not in params:
            continue
        sent.add(one.name)
        if isinstance(one.type, model.Enumeration) and not one.multi:
            sent.add(f"{one.name}={params[one.wire]}")
    for one in module.parameters:
        if one.variables:  # a templated parameter goes by other names
            start = one.wire.partition("{")[0]
            if any(name.startswith(start) for name in params):
                sent.add(one.name)
    return Asked(_told(prop, values), frozenset(sent))


def _told(prop: model.Parameter | None, values: Collection[str]) -> frozenset[str]:
    """The values of `prop` that were asked for; "" where there were none."""
    return frozenset({ANYTHING}) if prop is None else frozenset(values or [""])


def _all_of(prop: model.Parameter) -> list[str]:
    match prop.type:
        case model.Enumeration(values, _, _):
            return [value.wire for value in values]
        case model.Submodules(paths, _, _, _):
            return [value for value, _ in paths]
        case _:
            return []


def missed(cut: Cut, shape: Shape) -> Iterator[str]:
    """The places of keys that a shape promises of what was asked for, and that are not there."""
    if cut.whole and not cut.flags & places().states:
        for one in misfits(cut.value, shape, cut.asked):
            if one.fault == "absent":
                yield one.place
