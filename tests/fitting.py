"""Answers held against the types of a client, as pydantic reads these: strict, and no key more."""

from __future__ import annotations

import importlib
import sys
import typing
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import typing_extensions
from forging import Forged
from pydantic import ConfigDict, TypeAdapter, ValidationError

from mwforge.observing.cutting import Answered, Cut, cuts, missed
from mwforge.render.python.responses import gated
from mwforge.shapes.model import Record, Shape
from mwforge.spec import model


@dataclass
class Fit:
    """What was found: values looked at, those that do not fit, and the places where they do not.

    `absent` are promised keys that had been asked for, of what exists, and were not there.
    """

    values: int = 0
    wrong: int = 0
    places: Counter[str] = field(default_factory=Counter)
    absent: Counter[str] = field(default_factory=Counter)

    @property
    def share(self) -> float:
        return self.wrong / self.values if self.values else 0.0


class Types:
    """The types of a client's answers, by module."""

    def __init__(self, client: Forged) -> None:
        self._client = client
        self.modules: Mapping[str, model.Module] = client.modules
        self.shapes: Mapping[str, Shape] = client.spec.shapes

    @cached_property
    def adapters(self) -> dict[str, TypeAdapter[Any]]:
        """What reads the answers of each module; no key is missed, but none is there too much."""
        package = self._client.package
        sys.path.insert(0, str(self._client.parent))
        theirs = typing.TypedDict
        # Below Python 3.12 pydantic takes the backport's alone.
        typing.TypedDict = typing_extensions.TypedDict
        try:
            found = {}
            for path in self.shapes:
                module = self.modules[path]
                names = importlib.import_module(f"{package}.responses")
                if module.answer or not hasattr(names, module.names.response):
                    continue
                home = sys.modules[getattr(names, module.names.response).__module__]
                if not home.__name__.startswith(f"{package}.responses."):
                    home = _home(package, self._client, module)
                _forbid(home)
                root = getattr(home, module.names.response)
                config = None
                if not typing_extensions.is_typeddict(root):
                    config = ConfigDict(strict=True)
                found[path] = TypeAdapter(root, config=config)
            return found
        finally:
            typing.TypedDict = theirs
            sys.path.pop(0)

    def fit(self, answers: Iterable[Answered]) -> Fit:
        """Hold answers against the types."""
        fit = Fit()
        for answer in answers:
            for cut in cuts(self.modules, answer):
                self._look(cut, fit)
        return fit

    def _look(self, cut: Cut, fit: Fit) -> None:
        path = cut.module.path
        adapter = self.adapters.get(path)
        if adapter is None:
            return
        fit.values += 1
        try:
            adapter.validate_python(_filled(cut.value, self.shapes[path]))
        except ValidationError as error:
            found = {_place(path, one["loc"], one["type"]) for one in error.errors()}
            fit.wrong += 1
            fit.places.update(found)
        absent = missed(cut, self.shapes[path])
        fit.absent.update(f"{path}.{place}" for place in absent)


def _filled(value: object, shape: Shape) -> object:
    """A value without the `[]` that PHP writes for an object of which nothing was asked: the types
    leave it out, as nobody looks into what they did not ask for."""
    if isinstance(value, dict) and isinstance(shape.object, Record):
        fields = shape.object.fields
        return {
            key: (
                {}
                if each == [] and key in fields and gated(fields[key])
                else _filled(each, fields[key].shape) if key in fields else each
            )
            for key, each in value.items()
        }
    return value


def _home(package: str, client: Forged, module: model.Module) -> Any:
    """The file that defines the type of an answer which is no class."""
    for path in client.tree:
        if path.startswith("responses/") and path.endswith(".py"):
            name = f"{package}.responses.{path[len('responses/'):-3]}"
            if path != "responses/__init__.py":
                home = importlib.import_module(name)
                if module.names.response in vars(home):
                    return home
    raise LookupError(module.path)


def _forbid(home: Any) -> None:
    for each in vars(home).values():
        if typing_extensions.is_typeddict(each):
            each.__pydantic_config__ = ConfigDict(extra="forbid", strict=True)
            # What was not asked for is not there, and pydantic does not know what was.
            each.__required_keys__ = frozenset()


def _place(path: str, loc: tuple[int | str, ...], kind: str) -> str:
    steps = "".join("[]" if isinstance(one, int) else f".{one}" for one in loc)
    return f"{kind} {path}:{steps.removeprefix('.')}"
