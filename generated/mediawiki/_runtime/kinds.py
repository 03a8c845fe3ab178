"""What a generated class says of its module, and which kind of results it gives.

These lie below the requests, so that what puts answers together can know them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar, Generic, TypeVar

from .wire import NOTHING

R_co = TypeVar("R_co", covariant=True)
Item_co = TypeVar("Item_co", covariant=True)
Page_co = TypeVar("Page_co", covariant=True)


class Described:
    """One module, as paraminfo and the overrides describe it."""

    __slots__ = ()

    path: ClassVar[str] = ""
    """The module's path in paraminfo, such as `query+revisions`."""
    route: ClassVar[tuple[tuple[str, str], ...]] = ()
    """The parameters that select the module; the last is its own name."""
    post: ClassVar[bool] = False
    """The module answers only what is posted."""
    writes: ClassVar[bool] = False
    """The module changes the wiki: an unclear failure is never repeated."""
    token: ClassVar[tuple[str, str] | None] = None
    """The wire name and the type of the token it needs, filled when absent."""
    sensitive: ClassVar[frozenset[str]] = frozenset()
    """Wire names that belong into no URL, repr or log."""
    prefixes: ClassVar[Mapping[str, str]] = NOTHING
    """What the parameters of a submodule are prefixed with, by parameter."""
    prints: ClassVar[bool] = False
    """The module prints its answer by itself, and knows no version of a format."""
    uploads: ClassVar[frozenset[str]] = frozenset()
    """Wire names of the parameters that take files."""
    limit: ClassVar[str | None] = None
    """The wire name of the parameter that says how many results a batch holds."""
    batch: ClassVar[int] = 500
    """The most results that any user gets in a batch."""
    narrows: ClassVar[frozenset[str]] = frozenset()
    """Wire names of parameters that make batches smaller still."""
    history: ClassVar[frozenset[str]] = frozenset()
    """Wire names of the parameters that ask for more than the present state of a page,
    where nothing else does; `limit` is one of them."""
    counted: ClassVar[tuple[str, ...]] = ()
    """Where `limit` counts something else than items, or than what stands in a page
    under the module's name: the keys of what it counts."""
    repeats: ClassVar[bool] = False
    """As a generator it can name a page several times, which its limit counts each."""
    multi_limits: ClassVar[Mapping[str, tuple[int, int]]] = NOTHING
    """Wire names of the parameters of which more values than the wiki takes at once, low
    and high limit, are asked for in several requests."""
    undivided: ClassVar[frozenset[str]] = frozenset()
    """Wire names of the parameters beside which that would change the answer."""
    result: ClassVar[tuple[str, ...]] = ()
    """Where the answer of a list or a meta module stands in a response, if not under the
    module's name."""
    spread: ClassVar[bool] = False
    """The answer has no place of its own: its keys stand among those of others."""


def place(module: Described | type[Described]) -> Sequence[str]:
    """The way to a module's results from `query`; see batches.found_at."""
    return module.result or (module.route[-1][1],)


class GivesItems(Described, Generic[Item_co]):
    """Gives a list of items."""

    __slots__ = ()


class GivesPages(Described, Generic[Page_co]):
    """Adds to the pages of a query."""

    __slots__ = ()


class GivesOne(Described, Generic[R_co]):
    """Gives one object."""

    __slots__ = ()
