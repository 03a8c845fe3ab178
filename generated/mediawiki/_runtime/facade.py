"""Lazy methods: what makes `wiki.edit(…)` of a request class on its first use.

The stubs of a client declare each method in full. Here they are descriptors that
turn into real functions with the same signatures when they are first looked at, so
that importing a client loads none of its modules.
"""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

from .client import AsyncClient, AsyncNamespace, SyncClient, SyncNamespace
from .home import PACKAGE
from .request import AnyRequest, ListModule, PropModule, QueryRequest

if TYPE_CHECKING:
    import inspect

ASYNC = (AsyncClient, AsyncNamespace)
SYNC = (SyncClient, SyncNamespace)


class Method:
    """A method that makes a request and runs it.

    Args:
        module: where the request class is, relative to the client's package.
        cls: its name.
        parent: the module and the name of the class above it, which of its arguments
            the method takes too, by the names that they have there (a prop module
            needs the pages of `query`), and the argument that holds this request.
    """

    def __init__(
        self,
        module: str,
        cls: str,
        parent: tuple[str, str, Mapping[str, str], str] | None = None,
    ) -> None:
        self._module = module
        self._cls = cls
        self._parent = parent

    def __set_name__(self, owner: type, name: str) -> None:
        self._owner = owner
        self._name = name

    def __get__(self, instance: Any, owner: type | None = None) -> Any:
        home = _home(owner or type(instance), self._owner)
        function = self._build(home)
        function.__module__ = home.__module__
        function.__name__ = self._name
        function.__qualname__ = f"{home.__qualname__}.{self._name}"
        setattr(home, self._name, function)  # from now on, without this detour
        return function if instance is None else function.__get__(instance, owner)

    def _build(self, home: type) -> Any:
        import inspect  # takes a fifth of the time of importing a client

        cls = _load(self._module, self._cls)
        signature = inspect.signature(cls.__init__)
        make: Callable[..., Any] = cls
        if self._parent is not None:
            signature, make = _below(cls, signature, *self._parent)
        function = _function(make, cls, issubclass(home, ASYNC))
        function.__doc__ = cls.__doc__
        function.__signature__ = signature.replace(return_annotation=signature.empty)
        return function


class Options:
    """The method `with_options`, which derives a client.

    Args:
        module: where the request class of the main module is.
        cls: its name.
        action: the argument that it does not take, as it chooses what is called.
    """

    def __init__(self, module: str, cls: str, action: str) -> None:
        self._module = module
        self._cls = cls
        self._action = action

    def __set_name__(self, owner: type, name: str) -> None:
        self._owner = owner
        self._name = name

    def __get__(self, instance: Any, owner: type | None = None) -> Any:
        import inspect

        home = _home(owner or type(instance), self._owner)
        cls = _load(self._module, self._cls)

        def with_options(self: Any, /, **arguments: Any) -> Any:
            return self._derive(cls(**arguments).parameters())

        function: Any = with_options
        function.__doc__ = (
            "A client with these parameters in each of its requests, over the same"
            " connections and log-in."
        )
        function.__module__ = home.__module__
        function.__qualname__ = f"{home.__qualname__}.{self._name}"
        signature = inspect.signature(cls.__init__)
        kept = [p for n, p in signature.parameters.items() if n != self._action]
        function.__signature__ = inspect.Signature(kept)
        setattr(home, self._name, function)
        return function if instance is None else function.__get__(instance, owner)


class Namespace:
    """A property that gives the methods of a module's submodules.

    Args:
        module: where the two classes are, relative to the client's package.
        sync: the name of the class for a SyncClient.
        asynchronous: that of the one for an AsyncClient.
    """

    def __init__(self, module: str, sync: str, asynchronous: str) -> None:
        self._module = module
        self._names = sync, asynchronous

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, instance: Any, owner: type | None = None) -> Any:
        if instance is None:
            return self
        wiki = _client(instance)
        return _load(self._module, self._names[isinstance(wiki, AsyncClient)])(wiki)

    def __set__(self, instance: object, value: object) -> None:
        raise AttributeError(f"{self._name} cannot be set")


def exports(
    package: str, names: Mapping[str, str]
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """The `__getattr__` and `__dir__` of a package that loads its names on first use.

    Args:
        package: the package's own `__name__`.
        names: the module of each name, relative to the package; "" for a name that
            is a module itself.
    """

    def getattr_(name: str) -> Any:
        if name == "__all__":
            return list(names)
        if name not in names:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        if not names[name]:
            return import_module(f"{package}.{name}")
        value = getattr(import_module(f"{package}.{names[name]}"), name)
        setattr(sys.modules[package], name, value)
        return value

    def dir_() -> list[str]:
        return sorted({*vars(sys.modules[package]), *names})

    return getattr_, dir_


def _load(module: str, name: str) -> Any:
    return getattr(import_module(module, PACKAGE), name)


def _client(instance: Any) -> Any:
    """The client of a namespace; a client is its own."""
    known = isinstance(instance, (SyncClient, AsyncClient))
    return instance if known else instance._wiki


def _home(owner: type, defined: type) -> type:
    """The class to keep a function in: the client's own, not a user's subclass.

    A user's subclass may override the method and reach this one through super().
    """
    for each in reversed(owner.__mro__):
        if issubclass(each, defined) and issubclass(each, (*ASYNC, *SYNC)):
            return each
    return defined


def _function(make: Callable[..., Any], cls: type, asynchronous: bool) -> Any:
    if issubclass(cls, PropModule):

        def pages(self: Any, /, **arguments: Any) -> Any:
            return _client(self)._pages(make(**arguments))

        return pages
    if issubclass(cls, (ListModule, QueryRequest)) or not asynchronous:

        def run(self: Any, /, **arguments: Any) -> Any:
            return _client(self)(make(**arguments))

        return run

    async def arun(self: Any, /, **arguments: Any) -> Any:
        answer: Awaitable[Any] = _client(self)(make(**arguments))
        return await answer

    return arun


def _below(
    cls: type[AnyRequest[Any, Any]],
    signature: inspect.Signature,
    module: str,
    name: str,
    shared: Mapping[str, str],
    holder: str,
) -> tuple[inspect.Signature, Callable[..., Any]]:
    """The signature and the maker of a request that its parent's request holds."""
    import inspect

    parent = _load(module, name)
    above = inspect.signature(parent.__init__).parameters
    taken = {ours: its for ours, its in shared.items() if its != holder}
    parameters = [
        *signature.parameters.values(),
        *(above[its].replace(name=ours) for ours, its in taken.items()),
    ]

    def make(**arguments: Any) -> Any:
        upper = {
            its: arguments.pop(ours) for ours, its in taken.items() if ours in arguments
        }
        child = cast("Any", cls)(**arguments)
        if holder:
            return parent(**upper, **{holder: child})
        return parent(**upper)._with({cls.route[-1][0]: child})

    return inspect.Signature(parameters), make
