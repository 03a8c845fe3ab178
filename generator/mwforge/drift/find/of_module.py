"""What rules look for in a module."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import replace
from typing import TypeAlias

from ...spec import model
from .. import relation, witness
from ..noise import same_text
from ..pairs import Fact, Found, Modules
from ..severity import Severity
from ..witness import Side
from .apart import facts_apart

Finder: TypeAlias = Callable[[Modules], Iterable[Found]]


def flag(read: Callable[[model.Module], bool], now: bool) -> Finder:
    """A module's flag that is `now` so, and was not."""

    def find(pair: Modules) -> Iterator[Found]:
        if _silent(pair):
            return
        if read(pair.old) != now and read(pair.new) == now:
            yield Found(not now, now)

    return find


def _silent(pair: Modules) -> bool:
    """A disabled module says nothing of itself: neither parameters nor flags."""
    return pair.old.disabled or pair.new.disabled


def fact(
    read: Callable[[Modules, model.Module], Fact], *, python: bool = False
) -> Finder:
    """A fact of a module that differs; `python`: a name, which a disabled module has too.

    A module's other path says that its Python names are others.
    """

    def find(pair: Modules) -> Iterator[Found]:
        if pair.renamed if python else _silent(pair):
            return
        old, new = read(pair, pair.old), read(pair, pair.new)
        if old != new and old is not None and new is not None:
            yield Found(old, new)

    return find


def by_name(module: model.Module) -> dict[str, model.Parameter]:
    return {one.name: one for one in module.parameters}


def _only(pair: Modules, old: bool) -> Iterator[model.Parameter]:
    """The parameters that only one side has, without those that went into a template."""
    if _silent(pair):
        return
    one, other = (pair.old, pair.new) if old else (pair.new, pair.old)
    theirs = by_name(other)
    moves = {**_into_template(pair), **_out_of_template(pair)}
    taken = {*moves, *moves.values()}
    yield from (
        each
        for each in one.parameters
        if each.name not in theirs and each.name not in taken
    )


def _into_template(pair: Modules) -> dict[str, str]:
    """Plain parameters that are gone, whose name heads a new templated one: `text` → `text-{slot}`."""
    return _template_moves(pair.old, pair.new)


def _out_of_template(pair: Modules) -> dict[str, str]:
    return {new: old for old, new in _template_moves(pair.new, pair.old).items()}


def _template_moves(plain: model.Module, with_template: model.Module) -> dict[str, str]:
    before, after = by_name(plain), by_name(with_template)
    heads: dict[str, str] = {}
    for name, one in after.items():
        if one.variables and name not in before:
            heads.setdefault(name.partition("{")[0].rstrip("-_"), name)
    return {
        name: heads[name]
        for name, one in before.items()
        if name not in after and not one.variables and name in heads
    }


def parameters_new(required: bool) -> Finder:
    def find(pair: Modules) -> Iterator[Found]:
        for one in _only(pair, old=False):
            if not one.token and one.required == required:
                yield Found(None, relation.words(one), parameter=one.name)

    return find


def parameters_gone_required(pair: Modules) -> Iterator[Found]:
    for one in _only(pair, old=True):
        if not one.token and one.required:
            yield Found(relation.words(one), None, parameter=one.name)


def parameters_gone_optional(pair: Modules) -> Iterator[Found]:
    for one in _only(pair, old=True):
        if not one.token and not one.required:
            yield Found(relation.words(one), None, parameter=one.name)


def templated(into: bool) -> Finder:
    def find(pair: Modules) -> Iterator[Found]:
        if _silent(pair):
            return
        moves = _into_template(pair) if into else _out_of_template(pair)
        for old, new in sorted(moves.items()):
            yield Found(old, new, parameter=old)

    return find


def tokens(gone: bool) -> Finder:
    def find(pair: Modules) -> Iterator[Found]:
        for one in _only(pair, old=gone):
            if one.token:
                old, new = (one.token, None) if gone else (None, one.token)
                yield Found(old, new, parameter=one.name)

    return find


def kind(pair: Modules, module: model.Module) -> Fact:
    return module.kind.value


def route(pair: Modules, module: model.Module) -> Fact:
    """What selects a module, unless its kind or its name says the same."""
    if pair.old.kind is not pair.new.kind or pair.renamed:
        return None
    return witness.encoded(dict(module.route))


def prefixed(pair: Modules) -> Iterator[Found]:
    if not _silent(pair) and pair.old.prefix != pair.new.prefix:
        yield Found(pair.old.prefix, pair.new.prefix)


def disabling(now: bool) -> Finder:
    def find(pair: Modules) -> Iterator[Found]:
        if pair.old.disabled != now and pair.new.disabled == now:
            # Without parameters, its method looks the same afterwards.
            bare = not (pair.old.parameters or pair.old.generator or pair.old.extra)
            yield Found(not now, now, source=Severity.NONE if now and bare else None)

    return find


def dynamic(now: bool) -> Finder:
    return flag(lambda module: module.extra is not None, now)


def class_name(pair: Modules, module: model.Module) -> Fact:
    return ".".join(witness.imported(module))


def file_name(pair: Modules, module: model.Module) -> Fact:
    """The file's name, unless the package as a whole is another, which the class's name tells."""
    if pair.old.names.package != pair.new.names.package:
        return None
    return witness.file_of(module)


def response_name(pair: Modules, module: model.Module) -> Fact:
    match module.kind:
        case model.Kind.MAIN | model.Kind.QUERY | model.Kind.FORMAT:
            return None
        case _:
            return str(module.names.response)


def method_name(pair: Modules, module: model.Module) -> Fact:
    match module.kind:
        case model.Kind.MAIN | model.Kind.FORMAT:
            return None
        case _:
            old = pair.wikis.old.modules.get(module.path) is module
            side = pair.wikis.old if old else pair.wikis.new
            return witness.method(side, module)


def facade_name(pair: Modules, module: model.Module) -> Fact:
    names = module.names.methods
    return None if names is None else f"{names.package}.{names.sync}"


def extra_name(pair: Modules, module: model.Module) -> Fact:
    return None if module.extra is None else str(module.extra)


def module_help(pair: Modules) -> Iterator[Found]:
    if _silent(pair):
        return
    for value, old, new in (
        ("", pair.old.help.text, pair.new.help.text),
        ("dynamic parameters", pair.old.dynamic or "", pair.new.dynamic or ""),
    ):
        if not same_text(old, new):
            yield Found(old, new, value=value)


def examples(pair: Modules) -> Iterator[Found]:
    """Examples that came or went, and descriptions of those that stayed."""
    if _silent(pair):
        return
    old, new = pair.old.examples, pair.new.examples
    before, after = (tuple(each.query for each in one) for one in (old, new))
    if len(old) != len(new) or not all(map(same_text, before, after)):
        yield Found(before, after)
        known = {*before} & {*after}
    else:
        known = {*after}
        old = tuple(replace(a, query=b.query) for a, b in zip(old, new))
    one, two = (_descriptions(examples, known) for examples in (old, new))
    if len(one) != len(two) or not all(map(same_text, one, two)):
        yield Found(one, two, value="descriptions")


def _descriptions(
    examples: Iterable[model.Example], queries: Collection[str]
) -> tuple[str, ...]:
    known = (each for each in examples if each.query in queries)
    return tuple(each.description for each in sorted(known, key=lambda one: one.query))


def help_urls(pair: Modules, module: model.Module) -> Fact:
    return module.help_urls


def source(pair: Modules, module: model.Module) -> Fact:
    return module.source


def credits(pair: Modules) -> Iterator[Found]:
    """The name and the licence of what the module comes with.

    A link into the wiki itself moves with the wiki, and a wiki without an address has none.
    """
    if _silent(pair):
        return
    old, new = pair.old, pair.new
    links = [
        _link(side, module)
        for side, module in ((pair.wikis.old, old), (pair.wikis.new, new))
    ]
    if None in links:
        links = ["", ""]
    before = (old.source_name, old.licence, links[0] or "")
    after = (new.source_name, new.licence, links[1] or "")
    if before != after:
        yield Found(before, after)


def _link(side: Side, module: model.Module) -> str | None:
    """The link to a licence, without the wiki's own host; None where none can be known."""
    api = side.spec.wiki.api
    if not module.licence_link and not api:
        return None
    host = api.partition("//")[2].partition("/")[0]
    head, found, path = module.licence_link.partition(f"//{host}/")
    return f"/{path}" if host and found else module.licence_link


def unknown(pair: Modules) -> Iterator[Found]:
    if not _silent(pair):
        yield from facts_apart(pair.old.unknown, pair.new.unknown)
