"""Which page each title or id led to, and what became of the others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Generic, TypeVar, cast
from urllib.parse import unquote

from .batches import key_of

K = TypeVar("K", str, int)
T_co = TypeVar("T_co", covariant=True)


class PageSet(Mapping[K, T_co], Generic[K, T_co]):
    """Pages by what they were asked for with; see Pages.by_title and by_id.

    A page may be `missing`, `invalid` or `special`: these are among the pages, and
    told apart by the attributes of these names. What led to no page of this wiki is
    in `interwiki` or `bad_revisions`.

    Attributes:
        pages: all pages, each once, in the wiki's order.
        normalized: titles as they were given → as the wiki writes them.
        converted: titles → their form in the wiki's language variant.
        redirects: titles of redirects → where they lead.
        circular: titles that lead to no page, as their redirects go round in a circle.
        interwiki: titles that lead to other wikis → those wikis' prefixes.
        bad_revisions: ids of revisions that are missing or deleted.
    """

    def __init__(self, merged: Mapping[str, Any]) -> None:
        # Titles asked for in different requests may lead to one page.
        once = {key_of(page): page for page in merged.get("pages", ())}
        self.pages: list[T_co] = list(once.values())
        self.circular: list[str] = []
        self.normalized = _steps(merged.get("normalized", ()))
        self.converted = _steps(merged.get("converted", ()))
        self.redirects = _steps(merged.get("redirects", ()))
        self.interwiki = {
            str(each["title"]): str(each["iw"]) for each in merged.get("interwiki", ())
        }
        bad: Any = merged.get("badrevids") or ()
        records = bad.values() if isinstance(bad, dict) else bad
        self.bad_revisions = [int(each["revid"]) for each in records]
        self._found: dict[K, T_co] = {}

    @property
    def missing(self) -> dict[K, T_co]:
        """Those that do not exist, by what was asked for. Special pages are special."""
        return self._those("missing", "special")

    @property
    def invalid(self) -> dict[K, T_co]:
        """Those whose title can be no page's; `invalidreason` says why."""
        return self._those("invalid")

    @property
    def special(self) -> dict[K, T_co]:
        """The special pages."""
        return self._those("special")

    def _those(self, flag: str, but: str = "") -> dict[K, T_co]:
        return {
            key: page
            for key, page in self._found.items()
            if _flag(page, flag) and not _flag(page, but)
        }

    def __getitem__(self, key: K) -> T_co:
        return self._found[key]

    def __iter__(self) -> Iterator[K]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)

    def __repr__(self) -> str:
        return f"<PageSet of {self._found!r}>"


def by_title(merged: Mapping[str, Any], titles: Iterable[str]) -> PageSet[str, Any]:
    """The pages that titles led to: by normalizing, converting, and redirects."""
    found = PageSet[str, Any](merged)
    pages = {page.get("title"): page for page in found.pages}
    for asked in titles:
        # NFC comes before the rest of normalizing, as a step of its own (ApiPageSet).
        title, _ = _follow(found.normalized, asked)
        title = found.converted.get(title, title)
        title, circular = _follow(found.redirects, title)
        if title in pages:
            found._found[asked] = pages[title]
        elif circular:
            found.circular.append(asked)
    return found


def by_id(
    merged: Mapping[str, Any], pageids: Iterable[str], revids: Iterable[str]
) -> PageSet[int, Any]:
    """The pages with these ids, or with revisions of these ids among their own.

    The two are counted apart: a page and a revision of another one share a number.
    """
    found = PageSet[int, Any](merged)
    pages = {page["pageid"]: page for page in found.pages if "pageid" in page}
    revised = {
        revision.get("revid"): page
        for page in found.pages
        for revision in page.get("revisions", ())
    }
    for ids, known in ((pageids, pages), (revids, revised)):
        found._found.update(
            {int(one): known[int(one)] for one in ids if int(one) in known}
        )
    return found


def _steps(records: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    # A title that is not in Unicode's form NFC comes back percent-encoded.
    return {
        unquote(each["from"]) if each.get("fromencoded") else each["from"]: each["to"]
        for each in records
    }


def _follow(steps: Mapping[str, str], title: str) -> tuple[str, bool]:
    """Where steps lead from a title, and whether they come back to where they were."""
    seen: set[str] = set()
    while title in steps and title not in seen:
        seen.add(title)
        title = steps[title]
    return title, title in seen


def _flag(page: object, name: str) -> bool:
    # In the old format a flag is an empty string.
    return cast("Mapping[str, Any]", page).get(name, False) is not False
