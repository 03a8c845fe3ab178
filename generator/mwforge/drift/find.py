"""What the rules of the catalogue look for: each function yields its findings in a pair, or makes one that does."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeAlias

from ..spec import model
from . import relation, witness
from .noise import same_text
from .pairs import Fact, Found, Modules, Parameters, Wikis
from .relation import Relation
from .severity import Severity
from .witness import Side

Finder: TypeAlias = Callable[[Modules], Iterable[Found]]


ParameterFinder: TypeAlias = Callable[[Parameters], Iterable[Found]]


def flag(read: Callable[[model.Module], bool], now: bool) -> Finder:
    """A module's flag that is `now` so, and was not."""

    def find(pair: Modules) -> Iterator[Found]:
        if _silent(pair):
            return
        if read(pair.old) != now and read(pair.new) == now:
            yield Found(not now, now)

    return find


def parameter_flag(
    read: Callable[[model.Parameter], bool], now: bool
) -> ParameterFinder:
    def find(pair: Parameters) -> Iterator[Found]:
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


def renamed(wikis: Wikis) -> dict[str, str]:
    """Modules with another name: the same PHP class and the same parameters, and no other like them."""
    gone = _unmatched(wikis.old, wikis.new)
    came = _unmatched(wikis.new, wikis.old)
    return {
        gone[key]: came[key]
        for key in gone.keys() & came.keys()
        if gone[key] and came[key]
    }


def _unmatched(one: Side, other: Side) -> dict[object, str]:
    """What identifies each module that only one side has → its path, or '' where several are alike."""
    found: dict[object, str] = {}
    for path, module in one.modules.items():
        if path in other.modules or module.disabled or not module.classname:
            continue
        key = (
            module.classname.rpartition("\\")[2],
            module.kind,
            module.parent,
            frozenset((each.name, relation.words(each)) for each in module.parameters),
        )
        found[key] = "" if key in found else path
    return found


def modules_gone(wikis: Wikis) -> Iterator[Found]:
    names = renamed(wikis)
    for path in sorted(wikis.old.modules.keys() - wikis.new.modules.keys()):
        if path not in names:
            yield Found(path, None, module=path)


def modules_new(wikis: Wikis) -> Iterator[Found]:
    names = renamed(wikis).values()
    for path in sorted(wikis.new.modules.keys() - wikis.old.modules.keys()):
        if path not in names:
            yield Found(None, path, module=path)


def modules_renamed(wikis: Wikis) -> Iterator[Found]:
    for old, new in sorted(renamed(wikis).items()):
        yield Found(old, new, module=old)


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


def parent_arguments(pair: Modules) -> Iterator[Found]:
    """Arguments of the parent's that a method takes under another name than before."""
    now = {theirs: ours for ours, theirs in pair.new.parent_arguments}
    for ours, theirs in pair.old.parent_arguments:
        if theirs in now and now[theirs] != ours:
            yield Found(str(ours), str(now[theirs]), value=str(theirs))


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
            relation.words(pair.old),
            relation.words(pair.new),
            wire=_harm(wire),
            source=_harm(source),
        )

    return find


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
        case _:
            return {}


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
    moved = renamed(pair.modules.wikis)
    for name in sorted(old.keys() & new.keys()):
        if old[name] != new[name] and moved.get(old[name]) != new[name]:
            yield Found(old[name], new[name], value=name)


def submodule_prefix(pair: Parameters) -> Iterator[Found]:
    match pair.old.type, pair.new.type:
        case model.Submodules(_, old, _), model.Submodules(_, new, _) if old != new:
            yield Found(old, new)


def default(pair: Parameters) -> Iterator[Found]:
    old, new = pair.old.default, pair.new.default
    if old != new and (old is None or new is None or not same_text(old, new)):
        yield Found(old, new, value=new or "")


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


def module_help(pair: Modules) -> Iterator[Found]:
    if _silent(pair):
        return
    for value, old, new in (
        ("", pair.old.help.text, pair.new.help.text),
        ("dynamic parameters", pair.old.dynamic or "", pair.new.dynamic or ""),
    ):
        if not same_text(old, new):
            yield Found(old, new, value=value)


def parameter_help(pair: Parameters) -> Iterator[Found]:
    if not same_text(pair.old.help.text, pair.new.help.text):
        yield Found(pair.old.help.text, pair.new.help.text)
    old, new = _values_of(pair.old), _values_of(pair.new)
    for name in sorted(old.keys() & new.keys()):
        if not same_text(old[name].help, new[name].help):
            yield Found(old[name].help, new[name].help, value=name)


def examples(pair: Modules) -> Iterator[Found]:
    old = tuple(f"{one.query}: {one.description}" for one in pair.old.examples)
    new = tuple(f"{one.query}: {one.description}" for one in pair.new.examples)
    if _silent(pair):
        return
    if len(old) != len(new) or not all(map(same_text, old, new)):
        yield Found(old, new)


def help_urls(pair: Modules, module: model.Module) -> Fact:
    return module.help_urls


def source(pair: Modules, module: model.Module) -> Fact:
    return module.source


def wiki_fact(read: Callable[[model.Wiki], str]) -> Callable[[Wikis], Iterator[Found]]:
    """A fact of the wiki that both sides know."""

    def find(wikis: Wikis) -> Iterator[Found]:
        old, new = read(wikis.old.spec.wiki), read(wikis.new.spec.wiki)
        if old and new and old != new:
            yield Found(old, new)

    return find


def _extensions(wiki: model.Wiki) -> dict[str, str]:
    return {one.name: one.version for one in wiki.extensions}


def extension(gone: bool) -> Callable[[Wikis], Iterator[Found]]:
    def find(wikis: Wikis) -> Iterator[Found]:
        old, new = (_extensions(side.spec.wiki) for side in (wikis.old, wikis.new))
        if not (old and new):
            return  # a recording without siteinfo
        for name in sorted(
            old.keys() - new.keys() if gone else new.keys() - old.keys()
        ):
            yield Found(old.get(name), new.get(name), value=name)

    return find


def extension_version(wikis: Wikis) -> Iterator[Found]:
    old, new = (_extensions(side.spec.wiki) for side in (wikis.old, wikis.new))
    for name in sorted(old.keys() & new.keys()):
        if old[name] != new[name]:
            yield Found(old[name], new[name], value=name)


def _namespaces(side: Side) -> dict[int, model.Namespace]:
    return {one.id: one for one in side.spec.namespaces}


def namespace(gone: bool) -> Callable[[Wikis], Iterator[Found]]:
    def find(wikis: Wikis) -> Iterator[Found]:
        old, new = _namespaces(wikis.old), _namespaces(wikis.new)
        if not (old and new):
            return  # a recording without siteinfo
        for id_ in sorted(old.keys() - new.keys() if gone else new.keys() - old.keys()):
            one, two = old.get(id_), new.get(id_)
            yield Found(
                one.name if one else None, two.name if two else None, value=str(id_)
            )

    return find


def namespace_changed(wikis: Wikis) -> Iterator[Found]:
    old, new = _namespaces(wikis.old), _namespaces(wikis.new)
    for id_ in sorted(old.keys() & new.keys()):
        if old[id_] != new[id_]:
            yield Found(_names(old[id_]), _names(new[id_]), value=str(id_))


def _names(one: model.Namespace) -> Fact:
    return (one.name, one.canonical, *one.aliases, f"({one.member})")


def extra_namespaces(one: model.Parameter) -> list[str]:
    match one.type:
        case model.NamespaceId(extra):
            return [str(number) for number in extra]
        case _:
            return []
