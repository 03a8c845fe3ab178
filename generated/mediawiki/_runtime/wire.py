"""A request made flat: its wire parameters, and what the engine must know of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final, Literal

from .values import Value

NOTHING: Final[Mapping[Any, Any]] = MappingProxyType({})


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


class Wire:
    """A request made flat: its parameters, and what the engine must know of them."""

    __slots__ = (
        "values",
        "origins",
        "secrets",
        "tokens",
        "counts",
        "once",
        "multi_limits",
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
        self.multi_limits: dict[str, tuple[int, int]] = {}
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
