"""Requests to modules that a client does not know: a new extension's, a private one.

They take the API's own parameter names, with the module's prefix. A parameter that a
known module does not know is added by `also`, which every request has.
"""

from __future__ import annotations

from collections.abc import Collection, Coroutine, Mapping
from typing import TYPE_CHECKING, Any, Final, Self, TypeVar

from .request import (
    AnyRequest,
    Async_co,
    Generator,
    ListModule,
    MetaModule,
    PropModule,
    Request,
    Sync_co,
    hidden,
)
from .values import fitting
from .wire import NOTHING

if TYPE_CHECKING:
    from .results import AsyncItems, AsyncPages, Items, Pages

C = TypeVar("C", bound="_Custom[Any, Any]")

SETTINGS: Final = ("path", "route", "post", "writes", "token", "sensitive", "limit")


class _Custom(AnyRequest[Sync_co, Async_co]):
    """A request that says of itself what generated classes say of their modules."""

    __slots__ = SETTINGS  # they take the place of the class attributes

    def __init__(
        self,
        route: tuple[tuple[str, str], ...],
        parameters: Mapping[str, object] | None,
        sensitive: Collection[str],
        *,
        post: bool = False,
        writes: bool = False,
        token: str | None = None,
        limit: str | None = None,
    ) -> None:
        names = [name for _, name in route]
        self._settle(
            {
                "path": "+".join(names[-2:]),
                "route": route,
                "post": post or writes,
                "writes": writes,
                "token": None if token is None else ("token", token),
                "sensitive": frozenset(sensitive),
                "limit": limit,
            }
        )
        super().__init__(hidden(parameters or NOTHING, sensitive))

    def _settle(self, settings: Mapping[str, object]) -> None:
        for name in SETTINGS:
            object.__setattr__(self, name, settings[name])

    def _settings(self) -> dict[str, object]:
        return {name: getattr(self, name) for name in SETTINGS}

    def _fitting(self, name: str, value: object) -> object:
        # Nobody knows which of the parameters take files.
        return fitting(value, uploads=True) if hasattr(value, "read") else value

    def _argument(self, wire: str) -> str:
        return wire

    def _with(self, more: Mapping[str, object]) -> Self:
        arguments = {**self._arguments, **more}
        return _remade(type(self), arguments, self._settings())

    def __reduce__(self) -> tuple[Any, ...]:
        _, (cls, arguments, _) = super().__reduce__()
        return _remade, (cls, arguments, self._settings())

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, _Custom):
            return NotImplemented
        return self._settings() == other._settings() and super().__eq__(other)

    __hash__ = AnyRequest.__hash__

    def __repr__(self) -> str:
        kind, _, rest = super().__repr__().partition("(")
        comma = ", " if rest != ")" else ""
        return f"{kind}({self.route[-1][1]!r}{comma}{rest}"


def _remade(
    cls: type[C], arguments: Mapping[str, object], settings: Mapping[str, object]
) -> C:
    """A request with these arguments and settings."""
    request = object.__new__(cls)
    request._settle(settings)
    AnyRequest.__init__(request, arguments)
    return request


class Custom(_Custom[Any, Coroutine[Any, Any, Any]], Request[Any]):
    """A call of an action that this client does not know; gives the whole response.

    `wiki(Custom("newaction", {"title": "Sandbox"}, writes=True, token="csrf"))`. For
    modules of `action=query` there are CustomList, CustomProp and CustomMeta.

    Args:
        action: its name.
        parameters: values by their names in the API's documentation.
        post: it answers only what is posted.
        writes: it changes the wiki: it is posted, waits while the replicas lag, and is
            never repeated where it may have been done.
        token: the type of the token it needs, such as "csrf", which is fetched, and
            sent as `token`.
        sensitive: the names of parameters that are posted and shown in no repr, URL or
            log. `…token` and `…password…` always are.

    Raises:
        ValueError: the action is `query`.
    """

    __slots__ = ()

    def __init__(
        self,
        action: str,
        parameters: Mapping[str, object] | None = None,
        *,
        post: bool = False,
        writes: bool = False,
        token: str | None = None,
        sensitive: Collection[str] = (),
    ) -> None:
        if action == "query":
            raise ValueError(
                "Custom is for actions other than query, as it does not continue: use"
                " CustomList, CustomProp or CustomMeta, or Query().also({…})"
            )
        super().__init__(
            (("action", action),),
            parameters,
            sensitive,
            post=post,
            writes=writes,
            token=token,
        )


class CustomList(
    _Custom["Items[dict[str, Any]]", "AsyncItems[dict[str, Any]]"],
    ListModule[dict[str, Any]],
    Generator,
):
    """A `list` module of `action=query` that this client does not know.

    `for item in wiki(CustomList("newlist", {"nlprop": "ids"}, limit="nllimit"))`. It
    also goes into `wiki.query(list=[…])` and, if it can be one, `generator=`.

    Args:
        name: the module's name.
        parameters: values by their names in the API's documentation, prefix and all.
        limit: the name of its limit, if it has one, so that batches are of a good size.
        sensitive: see Custom.
    """

    __slots__ = ()

    def __init__(
        self,
        name: str,
        parameters: Mapping[str, object] | None = None,
        *,
        limit: str | None = None,
        sensitive: Collection[str] = (),
    ) -> None:
        route = (("action", "query"), ("list", name))
        super().__init__(route, parameters, sensitive, limit=limit)


class CustomProp(
    _Custom["Pages[dict[str, Any]]", "AsyncPages[dict[str, Any]]"],
    PropModule[dict[str, Any]],
    Generator,
):
    """A `prop` module of `action=query` that this client does not know.

    It goes into a query, beside the pages that it is asked for:
    `wiki.query(titles="Sandbox", prop=[CustomProp("newprop", {"npprop": "ids"})])`.

    Args:
        name: the module's name.
        parameters: values by their names in the API's documentation, prefix and all.
        limit: the name of its limit, if it has one, so that batches are of a good size.
        sensitive: see Custom.
    """

    __slots__ = ()

    def __init__(
        self,
        name: str,
        parameters: Mapping[str, object] | None = None,
        *,
        limit: str | None = None,
        sensitive: Collection[str] = (),
    ) -> None:
        route = (("action", "query"), ("prop", name))
        super().__init__(route, parameters, sensitive, limit=limit)


class CustomMeta(
    _Custom[dict[str, Any], Coroutine[Any, Any, dict[str, Any]]],
    MetaModule[dict[str, Any]],
):
    """A `meta` module of `action=query` that this client does not know.

    `wiki(CustomMeta("newmeta"))` gives the `query` object of the response.

    Args:
        name: the module's name.
        parameters: values by their names in the API's documentation, prefix and all.
        sensitive: see Custom.
    """

    __slots__ = ()
    spread = True  # where it answers is not known

    def __init__(
        self,
        name: str,
        parameters: Mapping[str, object] | None = None,
        *,
        sensitive: Collection[str] = (),
    ) -> None:
        route = (("action", "query"), ("meta", name))
        super().__init__(route, parameters, sensitive)
