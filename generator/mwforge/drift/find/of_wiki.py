"""What rules look for in two wikis."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ...spec import model
from .. import relation
from ..pairs import Fact, Found, Wikis
from ..severity import Severity
from ..witness import Side
from .apart import facts_apart


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
            # Generated clients ask for JSON, and for nothing else.
            unasked = wikis.old.modules[path].kind is model.Kind.FORMAT
            unasked &= wikis.old.modules[path].name != "json"
            yield Found(
                path, None, module=path, wire=Severity.NONE if unasked else None
            )


def modules_new(wikis: Wikis) -> Iterator[Found]:
    names = renamed(wikis).values()
    for path in sorted(wikis.new.modules.keys() - wikis.old.modules.keys()):
        if path not in names:
            unasked = wikis.new.modules[path].kind is model.Kind.FORMAT
            unasked &= wikis.new.modules[path].name != "json"
            yield Found(
                None, path, module=path, wire=Severity.NONE if unasked else None
            )


def modules_renamed(wikis: Wikis) -> Iterator[Found]:
    for old, new in sorted(renamed(wikis).items()):
        yield Found(old, new, module=old)


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


def namespace_facts(wikis: Wikis) -> Iterator[Found]:
    """What else siteinfo says of a namespace that both wikis have."""
    old, new = _namespaces(wikis.old), _namespaces(wikis.new)
    for id_ in sorted(old.keys() & new.keys()):
        for found in facts_apart(old[id_].further, new[id_].further):
            yield Found(found.old, found.new, value=f"{id_} {found.value}")


def wiki_facts(wikis: Wikis) -> Iterator[Found]:
    """What else both sides know of the wiki."""
    old, new = (dict(side.spec.wiki.further) for side in (wikis.old, wikis.new))
    for key in sorted(old.keys() & new.keys()):
        if old[key] != new[key]:
            yield Found(old[key], new[key], value=key)
