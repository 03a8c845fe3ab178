"""A request made flat: its wire parameters, and what the engine must know of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final, Literal, NamedTuple

from .values import Value

NOTHING: Final[Mapping[Any, Any]] = MappingProxyType({})
PAGE_SET: Final = ("titles", "pageids", "revids", "generator")
"""The parameters of `query` that say which pages it is about (ApiPageSet)."""


class Count:
    """How many results of one module are wanted, and where they stand in a batch.

    Attributes:
        name: the wire name of the module's limit.
        kind: what the module is in this query.
        module: its name in `prop`, `list`, `meta` or `generator`.
        path: its path in paraminfo.
        place: the way to its results from `query`.
        counted: the keys of what its limit counts, where that is not the place.
        batch: the most that is asked for by number, 0 for none: the rest is `max`.
        left: how many are still wanted; None for all there are.
        history: the limit asks for the past of a page, which nobody wants here.
        repeats: as a generator it can name a page several times.
    """

    __slots__ = (
        "name",
        "kind",
        "module",
        "path",
        "place",
        "counted",
        "batch",
        "left",
        "history",
        "repeats",
    )

    def __init__(
        self,
        name: str,
        kind: Literal["generator", "prop", "list", "meta"],
        module: str,
        path: str,
        place: Sequence[str],
        counted: Sequence[str],
        batch: int,
        left: int | None,
        history: bool,
        repeats: bool,
    ) -> None:
        self.name = name
        self.kind = kind
        self.module = module
        self.path = path
        self.place = place
        self.counted = counted
        self.batch = batch
        self.left = left
        self.history = history
        self.repeats = repeats

    @property
    def prefix(self) -> str:
        """What the wire names of the module's parameters begin with."""
        return self.name.removesuffix("limit")


class Division(NamedTuple):
    """A parameter that takes more values than the wiki takes at once, in several requests.

    Attributes:
        name: its wire name.
        low: how many values any user may give at once.
        high: how many with the right `apihighlimits`.
        kind: `pages` for a page set; else what its module is in this query.
        route: the parameter that selects its module, and the module's name.
        path: its module's path in paraminfo.
    """

    name: str
    low: int
    high: int
    kind: Literal["pages", "prop", "list", "meta", "action"]
    route: tuple[str, str]
    path: str


class Wire:
    """A request made flat: its parameters, and what the engine must know of them."""

    __slots__ = (
        "values",
        "origins",
        "secrets",
        "tokens",
        "counts",
        "once",
        "apart",
        "places",
        "divisions",
        "path",
        "post",
        "writes",
        "prints",
    )

    def __init__(
        self,
        values: Mapping[str, Value] = NOTHING,
        *,
        path: str = "",
        post: bool = False,
        secrets: Sequence[str] = (),
    ) -> None:
        self.values: dict[str, Value] = dict(values)
        self.origins: dict[str, str] = {}
        self.secrets: set[str] = set(secrets)
        self.tokens: dict[str, str] = {}
        self.counts: list[Count] = []
        # Parameters that have nothing to do with the page set: asked for once only.
        self.once: set[str] = {"list", "meta"}
        # Modules in `prop` that have nothing to do with the page set either.
        self.apart: set[str] = set()
        # The first step to the answer of each list and meta module.
        self.places: set[str] = set()
        self.divisions: list[Division] = []
        self.path = path
        self.post = post
        self.writes = False
        self.prints = False

    def put(self, name: str, value: Value, origin: str) -> None:
        if name in self.values and self.values[name] != value:
            raise ValueError(
                f"{self.origins[name]} and {origin} want different values of"
                f" {name!r} in one request: send them in two"
            )
        self.values[name] = value
        self.origins.setdefault(name, origin)
