"""What a wiki has: pages, users, files and the rest, to ask about.

Some forty requests look for it. Each list is in an order that depends on the wiki alone, so
that a wiki on which nothing happens is asked the same each time.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from typing import Any, Final, Protocol

from mwforge.spec.model import Spec

Ask = Callable[[Mapping[str, str]], Mapping[str, Any]]
"""Makes a request; the answer's `query`, empty where the wiki refuses or has nothing."""

TITLES: Final = 50
"""ApiBase::LIMIT_SML1: the most titles in one request of somebody without special rights."""
_FEW: Final = 6
_RANKED: Final = 28
"""How many of the pages with most to say are asked about together."""
MISSING: Final = "No such page, mwforge hopes"
_BAD: Final = "<bad>"
_NO_ID: Final = "999999999"
_SAYING: Final = {
    "categories": "cl",
    "extlinks": "el",
    "images": "im",
    "iwlinks": "iw",
    "langlinks": "ll",
    "links": "pl",
    "pageprops": "",
    "templates": "tl",
}
"""The props that tell how much there is to say of a page, with the prefixes of their limits."""
_NOBODY: Final = "Nobody of this name, mwforge hopes"


@dataclass(frozen=True, slots=True)
class Found:
    """What to ask a wiki about; each field is a tuple, empty where there is nothing.

    `pages` exist, those with most to say come first. `titles` are pages in all their states:
    missing, invalid, special, at another wiki, redirects, files. `users` too are in all their
    states. `history` are pages with many revisions, `suppressed` those with hidden ones, and
    `hidden` such revisions; `versions` are files that were replaced, `targets` what
    redirects lead to, `links` and `usedfiles` what pages lead to, `scripts` pages that are no
    wikitext, `parents` categories with others in them. `changes` are ids of recent changes.
    """

    pages: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    redirects: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    talks: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    versions: tuple[str, ...] = ()
    usedfiles: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    parents: tuple[str, ...] = ()
    filecategories: tuple[str, ...] = ()
    templates: tuple[str, ...] = ()
    scripts: tuple[str, ...] = ()
    history: tuple[str, ...] = ()
    suppressed: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    deleted: tuple[str, ...] = ()
    interwiki: tuple[str, ...] = ()
    lower: tuple[str, ...] = ()
    pageids: tuple[str, ...] = ()
    revisions: tuple[str, ...] = ()
    talkrevisions: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
    changes: tuple[str, ...] = ()
    users: tuple[str, ...] = ()
    contributors: tuple[str, ...] = ()
    blocked: tuple[str, ...] = ()
    properties: tuple[str, ...] = ()
    prefixes: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    initials: tuple[str, ...] = ()
    stash: tuple[str, ...] = ()

    def as_json(self) -> dict[str, list[str]]:
        return {name: list(values) for name, values in asdict(self).items() if values}

    @classmethod
    def of_json(cls, told: Any) -> Found:
        """Read what `as_json` gave.

        Raises:
            ValueError: it is something else.
        """
        names = {field.name for field in fields(cls)}
        if not isinstance(told, dict) or not told.keys() <= names:
            raise ValueError("it is not what mwforge has found")
        for values in told.values():
            if not (
                isinstance(values, list) and all(isinstance(x, str) for x in values)
            ):
                raise ValueError("it is not what mwforge has found")
        return cls(**{name: tuple(values) for name, values in told.items()})


class Items(Protocol):
    """Asks for a list, a prop or a meta, and gives those of its items that are objects."""

    def __call__(self, name: str, /, **params: str) -> list[dict[str, Any]]: ...


Kinds = Mapping[str, Iterable[str]]
"""What was found, by the fields of `Found`."""


def find(spec: Spec, ask: Ask, step: Callable[[str], object]) -> Found:
    """Look around on a wiki.

    Args:
        ask: makes a request that only reads.
        step: told what is looked for now.
    """
    groups = {module.path: module.group for module in spec.modules}

    def items(name: str, /, **params: str) -> list[dict[str, Any]]:
        group = groups.get(f"query+{name}")
        if group not in ("list", "prop"):
            return []
        step(f"looking for {name}")
        query = ask({"action": "query", group: name, **params})
        return _objects(query.get("pages" if group == "prop" else name))

    changes = _changes(items)
    events = items("logevents", lelimit="200", leprop="ids|title|type|user|details")
    site = {"action": "query", "meta": "siteinfo", "siprop": "general|interwikimap"}
    kinds: dict[str, Iterable[str]] = {
        "missing": [MISSING],
        **_of_the_site(ask(site)),
        **_linked(items),
        **_categories(items),
        **_files(items, events),
        **_users(items, changes),
        **_logged(items, events),
        "changes": _numbers(changes, "rcid"),
        "stash": _texts(items("mystashedfiles"), "filekey"),
    }
    properties = sorted(_texts(items("pagepropnames", ppnlimit="50"), "propname"))
    candidates = _candidates(spec, items, changes, [*kinds["pages"]], properties)
    step("looking at pages")
    kinds |= {**_pages(ask, candidates, changes), "properties": properties}
    kinds["titles"] = _mixed(kinds)
    return Found(**{name: _cut(name, values) for name, values in kinds.items()})


_MOST: Final = {
    "titles": TITLES,
    "pages": 20,
    "files": 10,
    "users": 20,
    "categories": 10,
}


def _cut(name: str, values: Iterable[str]) -> tuple[str, ...]:
    # A bar would end a value among several.
    whole = (value for value in values if value and "|" not in value)
    return tuple(dict.fromkeys(whole))[: _MOST.get(name, _FEW)]


def _of_the_site(site: Mapping[str, Any]) -> Kinds:
    """The main page, and prefixes that lead elsewhere: to other wikis and other languages."""
    general = site.get("general")
    main = general.get("mainpage") if isinstance(general, dict) else None
    others = _objects(site.get("interwikimap"))
    languages = _texts([one for one in others if "language" in one], "prefix")
    prefixes = _texts([one for one in others if "language" not in one], "prefix")
    return {
        "pages": [main] if isinstance(main, str) else [],
        "prefixes": prefixes,
        "languages": [one for one in languages if one in ("de", "fr")] + languages,
        "interwiki": [f"{one}:Foo" for one in (*prefixes[:1], *languages[:1])],
    }


def _linked(items: Items) -> Kinds:
    """Where links, redirects, transclusions and uses of files lead."""
    one = {"unique": "1", "limit": str(_FEW)}
    return {
        "links": _texts(items("alllinks", **_prefixed("al", one)), "title"),
        "usedfiles": _texts(items("allfileusages", **_prefixed("af", one)), "title"),
        "templates": _texts(items("alltransclusions", **_prefixed("at", one)), "title"),
        "targets": _texts(items("allredirects", **_prefixed("ar", one)), "title"),
        "redirects": _texts(
            items("allpages", apfilterredir="redirects", aplimit=str(_FEW)), "title"
        ),
    }


def _prefixed(prefix: str, params: Mapping[str, str]) -> dict[str, str]:
    return {prefix + name: value for name, value in params.items()}


def _categories(items: Items) -> Kinds:
    """Categories: of pages, of files, of categories, a hidden one, an empty one."""
    listed = [
        one
        for one in items("allcategories", acprop="size|hidden", aclimit="500")
        if isinstance(one.get("category"), str)
    ]

    def having(name: str) -> list[str]:
        sizes = ((_count(one.get(name)), one["category"]) for one in listed)
        return [f"Category:{title}" for size, title in sizes if size][:2]

    hidden = [f"Category:{one['category']}" for one in listed if one.get("hidden")]
    empty = [
        f"Category:{one['category']}" for one in listed if not _count(one.get("size"))
    ]
    of_pages, parents, of_files = map(having, ("pages", "subcats", "files"))
    return {
        "parents": parents,
        "filecategories": of_files,
        "categories": [*of_pages, *parents, *of_files, *hidden[:1], *empty[:1]],
    }


def _files(items: Items, events: Sequence[Mapping[str, Any]]) -> Kinds:
    """A file of each type, those that were replaced first."""
    replaced = [
        one
        for one in events
        if one.get("type") == "upload" and one.get("action") in ("overwrite", "revert")
    ]
    listed = items("allimages", aiprop="mime", ailimit="500")
    of_each = reversed({str(one.get("mime")): one for one in reversed(listed)}.values())
    return {
        "files": [*_texts(replaced[:2], "title"), *_texts(of_each, "title")],
        "versions": _texts(replaced, "title"),
    }


def _users(items: Items, changes: Sequence[Mapping[str, Any]]) -> Kinds:
    """Users: with rights, without, blocked in several ways, unregistered, temporary, none."""
    plain = _texts(items("allusers", aulimit="5", auprop="editcount"), "name")
    mighty = _texts(items("allusers", augroup="sysop", aulimit="2"), "name")
    robots = _texts(items("allusers", augroup="bot", aulimit="1"), "name")
    temporary = _texts(items("allusers", auprefix="~", aulimit="2"), "name")
    blocks = items("blocks", bkprop="user|flags|restrictions|range", bklimit="100")
    kinds = {
        tuple(sorted(name for name, value in one.items() if value is True)): one
        for one in blocks
    }
    blocked = _texts(kinds.values(), "user")
    contributors = list(dict.fromkeys(_texts(changes, "user")))
    everybody = (*mighty, *blocked, *contributors[:4], *plain[:3], *robots, *temporary)
    return {
        "contributors": contributors,
        "blocked": blocked,
        "users": [*everybody, "127.0.0.1", _BAD, _NOBODY],
        "initials": [name[:1] for name in contributors if name[:1].isalpha()],
    }


def _logged(items: Items, events: Sequence[Mapping[str, Any]]) -> Kinds:
    """Deleted pages, revisions that are hidden, and the pages that these belong to."""
    hiding = [
        one
        for one in events
        if (one.get("type"), one.get("action")) == ("delete", "revision")
    ]
    removed = [
        one
        for one in events
        if (one.get("type"), one.get("action")) == ("delete", "delete")
    ]
    archived = items("alldeletedrevisions", adrprop="ids", adrlimit=str(TITLES))
    return {
        "suppressed": _texts(hiding, "title"),
        "hidden": [number for one in hiding for number in _ids(one)],
        "deleted": [*_texts(archived, "title"), *_texts(removed, "title")],
    }


def _ids(event: Mapping[str, Any]) -> list[str]:
    params = event.get("params")
    ids = params.get("ids") if isinstance(params, dict) else None
    return [str(one) for one in ids] if isinstance(ids, list) else []


def _changes(items: Items) -> list[dict[str, Any]]:
    """Recent changes, those of nobody who is logged in among them."""
    told = {"rcprop": "ids|title|user", "rctype": "edit|new", "rclimit": "200"}
    return [
        *items("recentchanges", **told),
        *items("recentchanges", **{**told, "rcshow": "anon", "rclimit": "5"}),
    ]


def _candidates(
    spec: Spec,
    items: Items,
    changes: Sequence[Mapping[str, Any]],
    first: Sequence[str],
    properties: Sequence[str],
) -> list[str]:
    """Pages that may have something to say: with properties, of every namespace, changed."""
    with_property = [
        title
        for name in properties[:25]
        for title in _texts(
            items("pageswithprop", pwppropname=name, pwplimit="2", pwpprop="title"),
            "title",
        )
    ]
    listed = [
        title
        for namespace in spec.namespaces
        if namespace.id >= 0
        for title in _texts(
            items(
                "allpages",
                apnamespace=str(namespace.id),
                apfilterredir="nonredirects",
                aplimit="20" if namespace.id == 0 else "2",
            ),
            "title",
        )
    ]
    some = (*first, *with_property, *listed, *_texts(changes, "title"))
    return list(dict.fromkeys(some))[: 4 * TITLES]


def _pages(
    ask: Ask, candidates: Sequence[str], changes: Sequence[Mapping[str, Any]]
) -> Kinds:
    """What is known of some pages, those first that have most to say."""
    told: dict[str, dict[str, Any]] = {}
    limits = {f"{prefix}limit": "max" for prefix in _SAYING.values() if prefix}
    for start in range(0, len(candidates), TITLES):
        titles = "|".join(candidates[start : start + TITLES])
        props = "|".join(("info", *_SAYING))
        query = ask({"action": "query", "prop": props, "titles": titles, **limits})
        for page in _objects(query.get("pages")):
            if isinstance(page.get("title"), str) and "pageid" in page:
                told[page["title"]] = page
    ranked = sorted(
        (page for page in told.values() if not page.get("redirect")),
        key=lambda page: (
            -sum(1 for prop in _SAYING if page.get(prop)),
            candidates.index(page["title"]) if page["title"] in candidates else 0,
        ),
    )
    talks = [page for page in ranked if _count(page.get("ns")) % 2 == 1]
    scripts = (one for one in ranked if one.get("contentmodel") != "wikitext")
    often = Counter(title for title in _texts(changes, "title") if title in told)
    first = _of_each_namespace(ranked)
    return {
        "pages": first,
        "talks": _texts(talks, "title"),
        "talkrevisions": _numbers(talks, "lastrevid"),
        "scripts": _texts(scripts, "title"),
        "history": sorted(often, key=lambda title: (-often[title], title)),
        "pageids": [*_numbers(ranked, "pageid")[:3], _NO_ID],
        "revisions": [*_numbers(ranked, "lastrevid")[:3], _NO_ID],
        "lower": [title[:1].lower() + title[1:] for title in first[:1]],
        "words": [
            word
            for title in first
            for word in re.findall(r"[^\W\d_]{4,}", title.rpartition(":")[2])[:1]
        ],
    }


def _of_each_namespace(pages: Sequence[Mapping[str, Any]]) -> list[str]:
    """Titles: half of them as they come, then the first of each namespace, then the rest."""
    namespaces = {_count(page.get("ns")): page for page in reversed(pages)}
    some = _RANKED // 2
    mixed = (*pages[:some], *reversed(namespaces.values()), *pages[some:])
    return list(dict.fromkeys(_texts(mixed, "title")))


def _mixed(kinds: Kinds) -> list[str]:
    """Titles in all their states, as many as fit into one request."""
    odd = [
        *(MISSING, _BAD, "Special:Version", "Special:Nope nope", f"Talk:{MISSING}"),
        *("MediaWiki:Sidebar", f"File:{MISSING}.png"),
        *_some(kinds, "lower", 1),
        *[f"Media:{one.partition(':')[2]}" for one in _some(kinds, "files", 1)],
        *[f"{one}:Foo" for one in _some(kinds, "languages", 1)],
        *[f"{one}:Foo" for one in _some(kinds, "prefixes", 1)],
    ]
    wanted = {"files": 3, "redirects": 2, "categories": 2, "templates": 2, "deleted": 2}
    some = [
        title for name, most in wanted.items() for title in _some(kinds, name, most)
    ]
    room = TITLES - len(odd) - len(some)
    return [*_some(kinds, "pages", min(room, _RANKED)), *some, *odd]


def _some(kinds: Kinds, name: str, most: int) -> list[str]:
    return list(kinds.get(name, ()))[:most]


def _objects(told: object) -> list[dict[str, Any]]:
    return (
        [one for one in told if isinstance(one, dict)] if isinstance(told, list) else []
    )


def _texts(items: Iterable[Mapping[str, Any]], key: str) -> list[str]:
    return [one[key] for one in items if isinstance(one.get(key), str)]


def _numbers(items: Iterable[Mapping[str, Any]], key: str) -> list[str]:
    return [str(one[key]) for one in items if _count(one.get(key))]


def _count(told: object) -> int:
    return told if isinstance(told, int) and not isinstance(told, bool) else 0
