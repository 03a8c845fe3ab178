"""Requests: immutable descriptions of one call, and what they become on the wire.

A generated class says what is fixed about its module (class attributes) and pairs
its arguments with their wire names (`__init__`); all else is here.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Coroutine, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, Self, TypeVar, cast

from .kinds import (
    Described,
    GivesItems,
    GivesOne,
    GivesPages,
    Item_co,
    Page_co,
    R_co,
    place,
)
from .values import HIDDEN, Secret, Value, encode, fitting, freeze, join, thaw
from .wire import NOTHING, PAGE_SET, Count, Division, Wire

Sync_co = TypeVar("Sync_co", covariant=True)
Async_co = TypeVar("Async_co", covariant=True)
Any_ = TypeVar("Any_")

if TYPE_CHECKING:
    from typing_extensions import deprecated as deprecated

    from .events import Call
    from .results import (
        AsyncItems,
        AsyncPages,
        AsyncResults,
        Items,
        Pages,
        Results,
    )
    from .session import Session
else:

    def deprecated(message: str) -> Callable[[Any_], Any_]:
        """Mark a class or a method as deprecated, for type checkers alone."""
        return lambda marked: marked


class AnyRequest(Described, Generic[Sync_co, Async_co]):
    """One call of one module, and what it gives to a client and to an async one."""

    __slots__ = ("_arguments", "_extra")

    _arguments: Mapping[str, object]
    _extra: Mapping[str, str]

    def __init__(
        self, arguments: Mapping[str, object], extra: Mapping[str, str] | None = None
    ) -> None:
        given: dict[str, object] = {}
        for name, value in arguments.items():
            if value is not None:
                if isinstance(value, str) and self._secret(name):
                    value = Secret(value)
                try:
                    given[name] = freeze(self._fitting(name, value))
                except (TypeError, ValueError) as error:
                    raise self._blame(name, error) from None
        if self.limit in given and isinstance(self, (GivesItems, GivesPages, GivesOne)):
            _wanted(given[self.limit])
        # These are mostly the fields of log-in forms.
        hidden = {name: Secret(text) for name, text in (extra or NOTHING).items()}
        object.__setattr__(self, "_arguments", MappingProxyType(given))
        object.__setattr__(self, "_extra", MappingProxyType(hidden))

    def parameters(self) -> dict[str, Value]:
        """All wire parameters: the route, the arguments, and nested submodules'.

        Raises:
            ValueError: two parts want different values under one name.
        """
        return flatten(self).values

    def also(
        self, parameters: Mapping[str, object], *, sensitive: Collection[str] = ()
    ) -> Self:
        """The same request with further parameters, or values, that its class does not know.

        `Edit(title="Sandbox").also({"newparameter": "1"})` stays an `Edit`. What the
        request has under the same name is replaced; None takes it away.

        Args:
            parameters: values by their names in the API's documentation, with the
                module's prefix: `rvprop`, not `prop`.
            sensitive: the names of those that are posted and shown in no repr, URL or
                log. `…token` and `…password…` always are.

        Raises:
            ValueError, TypeError: a value is none that a parameter takes.
        """
        return self._with(hidden(parameters, sensitive))

    def _secret(self, name: str) -> bool:
        token = self.token
        return name in self.sensitive or (token is not None and token[0] == name)

    def _fitting(self, name: str, value: object) -> object:
        """The value, if its parameter takes such a one; raises TypeError otherwise."""
        return fitting(value, uploads=name in self.uploads)

    def _blame(self, wire: str, error: TypeError | ValueError) -> Exception:
        """The same error, with the name of the argument that it is about."""
        kind = TypeError if isinstance(error, TypeError) else ValueError
        return kind(f"{self._argument(wire)}: {error}")

    def _argument(self, wire: str) -> str:
        """What an argument is called here, and on the wire if that is something else.

        The wire name is that of the argument, or ends with it: it has the prefix of the
        module, and what is no identifier.
        """
        code = type(self).__init__.__code__
        names = code.co_varnames[1 : code.co_argcount + code.co_kwonlyargcount]
        plain = "".join(filter(str.isalnum, wire))
        found = [name for name in names if plain.endswith(name.replace("_", ""))]
        if not found or wire in found:
            return wire
        return f"{max(found, key=len)} ({wire})"

    def _with(self, more: Mapping[str, object]) -> Self:
        """The same request with other arguments by wire name; None takes one away."""
        twin = object.__new__(type(self))
        arguments = {**self._arguments, **more}
        AnyRequest.__init__(twin, arguments, self._extra)
        return twin

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} cannot be changed: make another")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{type(self).__name__} cannot be changed: make another")

    def __reduce__(self) -> tuple[Any, ...]:
        # A pickle holds the secrets of a request: it is to be sent, if elsewhere.
        arguments = {name: thaw(value) for name, value in self._arguments.items()}
        return _remade, (type(self), arguments, dict(self._extra))

    def __copy__(self) -> Any:
        return self

    def __deepcopy__(self, memo: object) -> Any:
        return self

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        twin = cast("AnyRequest[Any, Any]", other)
        return self._arguments == twin._arguments and self._extra == twin._extra

    def __hash__(self) -> int:
        # By names alone where a value has no hash (a stream, a mapping).
        pairs = (*self._arguments.items(), *self._extra.items())
        try:
            return hash((type(self), frozenset(pairs)))
        except TypeError:
            return hash((type(self), frozenset(name for name, _ in pairs)))

    def __repr__(self) -> str:
        shown = [
            f"{name}={HIDDEN if self._secret(name) else _brief(value)}"
            for name, value in self._arguments.items()
        ]
        shown += [f"{name}={text!r}" for name, text in self._extra.items()]
        return f"{type(self).__name__}({', '.join(shown)})"


def _remade(
    cls: type[AnyRequest[Any, Any]],
    arguments: Mapping[str, object],
    extra: Mapping[str, str],
) -> AnyRequest[Any, Any]:
    """The same request, out of a pickle."""
    request = object.__new__(cls)
    AnyRequest.__init__(request, arguments, extra)
    return request


class Request(AnyRequest[R_co, Coroutine[Any, Any, R_co]]):
    """One call of one module that answers once; `R_co` is its answer."""

    __slots__ = ()


class Steps(Request[R_co]):
    """A request that takes several calls: an upload in chunks, an edit that reads."""

    __slots__ = ()

    def parameters(self) -> dict[str, Value]:
        raise TypeError(f"{type(self).__name__} is not one request but several")

    def also(
        self, parameters: Mapping[str, object], *, sensitive: Collection[str] = ()
    ) -> Self:
        raise TypeError(
            f"{type(self).__name__} is not one request but several: give"
            f" {', '.join(parameters)} to the request in it"
        )

    def _steps(self, session: Session, options: Mapping[str, Value]) -> Call[R_co]:
        """The calls, and what comes of them."""
        raise NotImplementedError


class Submodule(Request[R_co]):
    """A module below an action other than query; answers the whole response."""

    __slots__ = ()


class ListModule(
    AnyRequest["Items[Item_co]", "AsyncItems[Item_co]"], GivesItems[Item_co]
):
    """A query module whose items are iterated over."""

    __slots__ = ()


class PropModule(
    AnyRequest["Pages[Page_co]", "AsyncPages[Page_co]"], GivesPages[Page_co]
):
    """A query module that adds to pages, which are iterated over."""

    __slots__ = ()


class MetaModule(Request[R_co], GivesOne[R_co]):
    """A query module with one result: the `query` object of the response."""

    __slots__ = ()


class FormatModule(Request[None]):
    """An output format. The engine reads JSON; others are for `parameters()`."""

    __slots__ = ()


class QueryRequest(
    AnyRequest["Results[Page_co]", "AsyncResults[Page_co]"], Generic[Page_co]
):
    """The composed query: any submodules, over the pages of one page set."""

    __slots__ = ()


class Generator:
    """Marks the query modules that can generate the pages of a query."""

    __slots__ = ()


def hidden(
    parameters: Mapping[str, object], sensitive: Collection[str]
) -> dict[str, object]:
    """Parameters, with those made secret that are sensitive, as said or by their name.

    Raises:
        TypeError: one of these is no text.
    """
    given = dict(parameters)
    for name, value in given.items():
        if value is not None and (name in sensitive or _tells(name)):
            if not isinstance(value, str):
                raise TypeError(f"{name} is sensitive: it takes a str")
            given[name] = Secret(value)
    return given


def _tells(name: str) -> bool:
    return name.lower().endswith("token") or "password" in name.lower()


def flatten(request: AnyRequest[Any, Any]) -> Wire:
    """A request with all that is nested in it, as one set of wire parameters."""
    wire = Wire(path=request.path)
    _collect(wire, request, request.route, "")
    return wire


def _collect(
    wire: Wire,
    request: AnyRequest[Any, Any],
    route: Sequence[tuple[str, str]],
    prefix: str,
) -> None:
    origin = request.path or type(request).__name__
    for name, chosen in route:
        wire.put(name, chosen, origin)
    wire.post |= request.post
    wire.writes |= request.writes
    wire.prints |= request.prints
    wire.secrets.update(prefix + name for name in request.sensitive)
    if not prefix and request.undivided.isdisjoint(request._arguments):
        wire.divisions += _divisions(request)
    if request.token is not None:
        name, kind = request.token
        wire.tokens[prefix + name] = kind
        wire.secrets.add(prefix + name)
    if request.limit is not None:
        _count(wire, request, prefix)
    for name, names in _selected(request).items():
        wire.put(prefix + name, join(names), origin)
    for name, argument in request._arguments.items():
        below = list(_requests(argument))
        if below or (name in SELECTING and isinstance(request, QueryRequest)):
            for each in below:
                further = prefix + request.prefixes.get(name, "")
                # What holds it has a route of its own: a generator of `purge` is no query.
                _collect(wire, each, (), further)
        else:
            try:
                pairs = list(encode(prefix + name, argument))
            except (TypeError, ValueError) as error:
                raise request._blame(name, error) from None
            for key, value in pairs:
                wire.put(key, value, origin)
                if isinstance(value, Secret):
                    wire.secrets.add(key)
    for name, text in request._extra.items():
        wire.put(name, text, origin)
        wire.secrets.add(name)
    if isinstance(request, (ListModule, MetaModule)) and not prefix:
        wire.once.update(k for k, path in wire.origins.items() if path == origin)
        if request.route[-1][0] == "prop":
            wire.apart.add(request.route[-1][1])
        wire.places.add(place(request)[0].removeprefix("/"))


def _divisions(request: AnyRequest[Any, Any]) -> Iterator[Division]:
    """The parameters of a request that may take several requests."""
    match request:
        case ListModule():
            kind: Literal["pages", "prop", "list", "meta", "action"] = "list"
        case PropModule():
            kind = "prop"
        case MetaModule():
            kind = "meta"
        case _:
            kind = "action"
    for name, (low, high) in request.multi_limits.items():
        pages = kind == "action" and name in PAGE_SET
        yield Division(
            name,
            low,
            high,
            "pages" if pages else kind,
            request.route[-1],
            request.path,
        )


def with_pages(request: AnyRequest[Any, Any]) -> None:
    """See that a query which tells of pages says of which.

    Raises:
        ValueError: it does not: the wiki would answer with nothing.
    """
    if not isinstance(request, (PropModule, QueryRequest)):
        return
    known = {**request._arguments, **request._extra}
    asked: object = request if isinstance(request, PropModule) else None
    if isinstance(request, QueryRequest):
        # A module that is known by its name alone may need no page.
        asked = next(
            (
                one
                for one in _requests(known.get("prop"))
                if isinstance(one, PropModule)
            ),
            None,
        )
    if asked is None or any(known.get(name) not in (None, "", ()) for name in PAGE_SET):
        return
    empty = [name for name in PAGE_SET if name in known]
    raise ValueError(
        f"{type(asked).__name__} is about pages, and {empty[0]} is empty: skip the call"
        if empty
        else f"{type(asked).__name__} is about pages: give titles, pageids, revids or a"
        " generator"
    )


def _count(wire: Wire, request: AnyRequest[Any, Any], prefix: str) -> None:
    """Take note of how many results a submodule of query is to give.

    The number is what the caller wants in all, so that it is not sent as it is.
    """
    match request:
        case _ if prefix:
            kind: Literal["generator", "prop", "list", "meta"] = "generator"
        case ListModule():
            kind = "list"
        case PropModule():
            kind = "prop"
        case MetaModule():
            kind = "meta"
        case _:
            return  # an action's limit is the wiki's own
    limit, given = str(request.limit), request._arguments
    wire.counts.append(
        Count(
            name=prefix + limit,
            kind=kind,
            module=request.route[-1][1],
            path=request.path,
            place=place(request),
            counted=request.counted,
            batch=0 if request.narrows & given.keys() else request.batch,
            left=_wanted(given.get(limit, "max")),
            history=bool(request.history) and request.history.isdisjoint(given),
            repeats=request.repeats,
        )
    )


def _wanted(limit: object) -> int | None:
    """The number of results that a limit stands for, None for all there are.

    Raises:
        TypeError: it is neither a number nor "max".
        ValueError: it is less than one.
    """
    if limit == "max":
        return None
    if isinstance(limit, bool) or not isinstance(limit, (int, str)):
        raise TypeError(f'limit={limit!r}: give a number of results, or "max" for all')
    try:
        number = int(limit)
    except ValueError:
        number = 0
    if number < 1:
        raise ValueError(
            f'limit={limit!r}: give a number of results, at least 1, or "max" for all'
        )
    return number


def _requests(argument: object) -> Iterator[AnyRequest[Any, Any]]:
    several = argument if isinstance(argument, tuple) else (argument,)
    for each in cast("tuple[object, ...]", several):
        if isinstance(each, AnyRequest):
            yield each


SELECTING: Final = ("prop", "list", "meta")
"""The parameters of `query` that say what is asked."""


def _selected(request: AnyRequest[Any, Any]) -> dict[str, list[str]]:
    """The names of the modules that a request holds, by the parameters they are sent in."""
    found: dict[str, list[str]] = {}
    query = isinstance(request, QueryRequest)
    for name, argument in request._arguments.items():
        selects = query and name in SELECTING
        if not selects and not any(_requests(argument)):
            continue
        several = argument if isinstance(argument, tuple) else (argument,)
        for each in cast("tuple[object, ...]", several):
            if isinstance(each, AnyRequest):
                # The wiki counts some lists among `prop`.
                of, text = each.route[-1]
                of = of if selects else name
            elif isinstance(each, str):
                of, text = name, each
            else:
                raise TypeError(f"{name}: {each!r} is neither a module nor its name")
            names = found.setdefault(of, [])
            if text not in names:
                names.append(text)
    return found


def _brief(value: object, most: int = 80) -> str:
    text = repr(
        list(cast("tuple[object, ...]", value)) if type(value) is tuple else value
    )
    if isinstance(value, MappingProxyType):
        text = repr(dict(cast("Mapping[object, object]", value)))
    return text if len(text) <= most else text[: most - 1] + "…"
