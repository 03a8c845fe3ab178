"""What rules look for in a parameter."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeAlias

from ...spec import model
from .. import relation
from ..noise import same_text
from ..pairs import Fact, Found, Parameters
from ..relation import Relation
from ..severity import Severity
from . import of_wiki
from .apart import facts_apart

ParameterFinder: TypeAlias = Callable[[Parameters], Iterable[Found]]


def parameter_flag(
    read: Callable[[model.Parameter], bool], now: bool
) -> ParameterFinder:
    def find(pair: Parameters) -> Iterator[Found]:
        if read(pair.old) != now and read(pair.new) == now:
            yield Found(not now, now)

    return find


def bound(
    read: Callable[[model.Parameter], tuple[int, ...] | int | None],
    tighter: bool,
    *,
    lower: bool = False,
    only: Callable[[model.Parameter], bool] = lambda _: True,
) -> ParameterFinder:
    """A bound that is tighter (or looser) now; `lower`: it bounds from below. No bound is the loosest."""

    def find(pair: Parameters) -> Iterator[Found]:
        if not (only(pair.old) and only(pair.new)):
            return
        old, new = numbers(read(pair.old)), numbers(read(pair.new))
        size = max(len(old), len(new))
        free = float("-inf" if lower else "inf")
        olds = [*old, *[free] * (size - len(old))]
        news = [*new, *[free] * (size - len(new))]
        for one, two in zip(olds, news):
            if one != two and ((two > one) == lower) == tighter:
                yield Found(_bounds(old), _bounds(new), value=_shown_bounds(new))
                return

    return find


def numbers(bound: tuple[int, ...] | int | None) -> tuple[int, ...]:
    match bound:
        case None:
            return ()
        case int():
            return (bound,)
        case _:
            return bound


def _bounds(bound: tuple[int, ...]) -> Fact:
    if not bound:
        return None
    return bound[0] if len(set(bound)) == 1 else bound


def _shown_bounds(bound: tuple[int, ...]) -> str:
    return "/".join(str(one) for one in dict.fromkeys(bound))


def members(
    read: Callable[[model.Parameter], Iterable[str]], gone: bool
) -> ParameterFinder:
    """Members of a set that are gone (or new)."""

    def find(pair: Parameters) -> Iterator[Found]:
        old, new = set(read(pair.old)), set(read(pair.new))
        for member in sorted(old - new if gone else new - old):
            yield Found(
                member if gone else None, None if gone else member, value=member
            )

    return find


def argument(pair: Parameters) -> Iterator[Found]:
    if pair.old.argument != pair.new.argument:
        yield Found(str(pair.old.argument), str(pair.new.argument))


def alias_of(one: model.Parameter) -> str | None:
    match one.type:
        case model.Enumeration(_, _, alias) | model.Submodules(_, _, alias):
            return None if alias is None else str(alias)
        case _:
            return None


def alias_changed(old: bool, new: bool) -> ParameterFinder:
    """An alias of a Literal that came (`new` only), went (`old` only), or has another name (both)."""

    def find(pair: Parameters) -> Iterator[Found]:
        one, two = alias_of(pair.old), alias_of(pair.new)
        if one != two and (one is not None) == old and (two is not None) == new:
            # How many values an open enumeration has decides whether it has a name at all.
            configured = _is_open(pair.old) and _is_open(pair.new) and old != new
            yield Found(one, two, source=Severity.CONFIGURATION if configured else None)

    return find


def type_change(wanted: Relation) -> ParameterFinder:
    """A type in another relation, on the wire or, where that is the same, in the source."""

    def find(pair: Parameters) -> Iterator[Found]:
        wire = relation.on_the_wire(pair.old.type, pair.new.type)
        source = relation.in_the_source(pair.old.type, pair.new.type)
        if (source if wire is Relation.SAME else wire) is not wanted:
            return
        if wire is source is Relation.SAME:
            return
        yield Found(
            relation.word(pair.old.type),
            relation.word(pair.new.type),
            wire=_harm(wire),
            source=_harm(source),
        )

    return find


def type_word(pair: Parameters) -> Iterator[Found]:
    """Another word for what takes the same: `text` for `string`."""
    old, new = relation.word(pair.old.type), relation.word(pair.new.type)
    if old != new and all(
        how(pair.old.type, pair.new.type) is Relation.SAME
        for how in (relation.on_the_wire, relation.in_the_source)
    ):
        yield Found(old, new)


def _harm(found: Relation) -> Severity:
    match found:
        case Relation.SAME:
            return Severity.NONE
        case Relation.WIDER:
            return Severity.ADDITIVE
        case _:
            return Severity.BREAKING


def all_value(gone: bool) -> ParameterFinder:
    def find(pair: Parameters) -> Iterator[Found]:
        old, new = pair.old.all_value, pair.new.all_value
        if old == new or (old if gone else new) is None:
            return
        # A plain `str` takes it all the same.
        free = "str" in relation.annotated(pair.new.type) or not pair.new.multi
        value = old if gone else new
        yield Found(
            old if gone else None,
            None if gone else new,
            value=value or "",
            source=Severity.NONE if gone and free else None,
        )

    return find


def _values_of(one: model.Parameter) -> Mapping[str, model.Value]:
    match one.type:
        case model.Enumeration(values):
            return {value.wire: value for value in values}
        case model.Submodules(paths, _, _, values):
            plain = {name: model.Value(name) for name, _ in paths}
            return plain | {value.wire: value for value in values}
        case _:
            return {}


def _told_of_module(pair: Parameters, value: str) -> bool:
    """Whether a value is a submodule that changes with what it says of itself: the module tells it."""
    wikis = pair.modules.wikis
    old = wikis.old.modules.get(_submodules_of(pair.old).get(value, ""))
    new = wikis.new.modules.get(_submodules_of(pair.new).get(value, ""))
    if old is None or new is None:
        return False
    return (old.deprecated, old.internal) != (new.deprecated, new.internal) or not (
        same_text(old.help.text, new.help.text)
    )


def _is_enumeration(one: model.Parameter) -> bool:
    return isinstance(one.type, model.Enumeration)


def _is_open(one: model.Parameter) -> bool:
    return isinstance(one.type, model.Enumeration) and one.type.open


def values(gone: bool, configuration: bool) -> ParameterFinder:
    """Values that came or went; those of an open enumeration are configuration."""

    def find(pair: Parameters) -> Iterator[Found]:
        if not (_is_enumeration(pair.old) and _is_enumeration(pair.new)):
            return
        if (_is_open(pair.old) and _is_open(pair.new)) != configuration:
            return
        old, new = _values_of(pair.old), _values_of(pair.new)
        for value in sorted(
            old.keys() - new.keys() if gone else new.keys() - old.keys()
        ):
            yield Found(
                value if gone else None,
                None if gone else value,
                value=value,
                # Where any text is taken now, the value still type-checks.
                source=(
                    Severity.NONE
                    if gone and _is_open(pair.new) and not configuration
                    else None
                ),
            )

    return find


def value_flag(read: Callable[[model.Value], bool], now: bool) -> ParameterFinder:
    def find(pair: Parameters) -> Iterator[Found]:
        old, new = _values_of(pair.old), _values_of(pair.new)
        for name in sorted(old.keys() & new.keys()):
            if read(old[name]) != now and read(new[name]) == now:
                if not _told_of_module(pair, name):
                    yield Found(not now, now, value=name)

    return find


def _submodules_of(one: model.Parameter) -> dict[str, str]:
    return dict(one.type.paths) if isinstance(one.type, model.Submodules) else {}


def submodule_value(gone: bool) -> ParameterFinder:
    """Submodules that a parameter lists no more (or now), though both wikis have them all the time."""

    def find(pair: Parameters) -> Iterator[Found]:
        if not (
            isinstance(pair.old.type, model.Submodules)
            and isinstance(pair.new.type, model.Submodules)
        ):
            return
        old, new = _submodules_of(pair.old), _submodules_of(pair.new)
        wikis = pair.modules.wikis
        for name in sorted(
            old.keys() - new.keys() if gone else new.keys() - old.keys()
        ):
            path = (old if gone else new)[name]
            one, two = wikis.old.modules.get(path), wikis.new.modules.get(path)
            # What happened to the module itself tells it already.
            if (one is None) != (two is None):
                continue
            if (
                one
                and two
                and (
                    one.kind is not two.kind
                    or (pair.old.type.prefix and one.generator != two.generator)
                )
            ):
                continue
            yield Found(name if gone else None, None if gone else name, value=name)

    return find


def submodule_target(pair: Parameters) -> Iterator[Found]:
    old, new = _submodules_of(pair.old), _submodules_of(pair.new)
    moved = of_wiki.renamed(pair.modules.wikis)
    for name in sorted(old.keys() & new.keys()):
        if old[name] != new[name] and moved.get(old[name]) != new[name]:
            yield Found(old[name], new[name], value=name)


def submodule_prefix(pair: Parameters) -> Iterator[Found]:
    match pair.old.type, pair.new.type:
        case model.Submodules(_, old, _), model.Submodules(_, new, _) if old != new:
            yield Found(old, new)


def default(pair: Parameters) -> Iterator[Found]:
    """Another default, which changes what those get who relied on the old one.

    How many results come at a time does not change which ones come; a list that grew gives more; an
    empty default, and 0, are as good as none.
    """
    old, new = pair.old.default, pair.new.default
    if old == new or not (old is None or new is None or not same_text(old, new)):
        return
    yield Found(old, new, value=new or "", wire=_harm_of_default(pair))


def _harm_of_default(pair: Parameters) -> Severity | None:
    old, new = pair.old.default or "", pair.new.default or ""
    if _is_open(pair.old) and _is_open(pair.new):
        return Severity.CONFIGURATION
    if is_limit(pair.new) or {old, new} <= {"", "0"}:
        return Severity.ADDITIVE
    if pair.new.multi and {*old.split("|")} <= {*new.split("|")}:
        return Severity.ADDITIVE
    return None


def token_type(pair: Parameters) -> Iterator[Found]:
    if pair.old.token != pair.new.token:
        yield Found(pair.old.token, pair.new.token)


def variables(pair: Parameters) -> Iterator[Found]:
    if pair.old.variables != pair.new.variables:
        yield Found(
            ", ".join(f"{{{name}}} of {of}" for name, of in pair.old.variables),
            ", ".join(f"{{{name}}} of {of}" for name, of in pair.new.variables),
        )


def is_limit(one: model.Parameter) -> bool:
    return isinstance(one.type, model.Limit)


def parameter_help(pair: Parameters) -> Iterator[Found]:
    if not same_text(pair.old.help.text, pair.new.help.text):
        yield Found(pair.old.help.text, pair.new.help.text)
    old, new = _values_of(pair.old), _values_of(pair.new)
    for name in sorted(old.keys() & new.keys()):
        if not same_text(old[name].help, new[name].help):
            if not _told_of_module(pair, name):
                yield Found(old[name].help, new[name].help, value=name)


def extra_namespaces(one: model.Parameter) -> list[str]:
    match one.type:
        case model.NamespaceId(extra):
            return [str(number) for number in extra]
        case _:
            return []


def enforcing(now: bool) -> ParameterFinder:
    """Bounds that are enforced now (or not); without bounds, that does nothing."""

    def find(pair: Parameters) -> Iterator[Found]:
        if pair.old.enforce_range != now and pair.new.enforce_range == now:
            bounded = pair.new.minimum is not None or pair.new.maximums is not None
            yield Found(
                not now, now, wire=None if bounded or not now else Severity.ADDITIVE
            )

    return find


def info(pair: Parameters) -> Iterator[Found]:
    """Conditions that came or went, and sentences about those that stayed."""
    old, new = pair.old.info, pair.new.info
    before, after = (tuple(map(_condition, one)) for one in (old, new))
    if before != after:
        yield Found(before, after)
    one, two = (tuple(each.text for each in side) for side in (old, new))
    if before == after and not all(map(same_text, one, two)):
        yield Found(one, two, value="text", wire=Severity.DOCS)


def _condition(one: model.Info) -> str:
    return f"{one.name} ({', '.join(one.values)})" if one.values else one.name


def unknown(pair: Parameters) -> Iterator[Found]:
    yield from facts_apart(pair.old.unknown, pair.new.unknown)
