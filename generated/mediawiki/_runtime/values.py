"""Python values and how they are spelt on the wire.

The rules are those of MediaWiki's ParamValidator (API:Data_formats and the classes
in includes/libs/ParamValidator): a flag is true by being there, several values are
joined by `|`, or led and separated by U+001F where one of them holds a `|`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta, timezone
from enum import Enum
from io import TextIOBase
from os import PathLike
from pathlib import Path
from types import MappingProxyType
from typing import Any, BinaryIO, Final, Literal, TypeAlias, TypeVar, Union, cast

from .streams import Stream

T = TypeVar("T")

Many: TypeAlias = Union[T, Sequence[T]]
"""One value or several, for parameters that take many."""
Limit: TypeAlias = Union[int, Literal["max"]]
"""How many results a query is to give in all; `"max"` is all there are. An action's own
limit is the wiki's: the most of one answer."""
Timestamp: TypeAlias = Union[datetime, str]
"""An aware datetime, or any spelling that MediaWiki reads (mw:API:Data_formats)."""
Expiry: TypeAlias = Union[datetime, timedelta, str]
"""A point in time, a time from now, or a text such as `"infinite"`, `"2 weeks"`."""
UploadFile: TypeAlias = Union[Path, BinaryIO, bytes]
"""What is uploaded. A path or a stream is sent piece by piece, never read whole."""
Value: TypeAlias = Union[str, Path, Stream, bytes]
"""A value as it goes on the wire: text, or something to upload."""

SEPARATOR: Final = "\x1f"


HIDDEN: Final = "<hidden>"
"""What is shown in a secret's place."""


class Secret(str):
    """Text that shows itself to nobody: a password or a token."""

    __slots__ = ()

    def __repr__(self) -> str:
        return HIDDEN


def freeze(value: object) -> object:
    """Check a value and make it immutable, so that a request cannot change later.

    Raises:
        ValueError: a datetime has no time zone.
        TypeError: a type that no parameter takes.
    """
    if isinstance(value, Enum):
        return freeze(value.value)
    if isinstance(value, (str, int, bytes, Path, timedelta)):
        return value
    if isinstance(value, datetime):
        if value.utcoffset() is None:
            raise ValueError(
                f"{value!r} has no time zone: give it one, such as"
                " datetime.now(timezone.utc) or value.replace(tzinfo=timezone.utc)"
            )
        return value
    if isinstance(value, (bytearray, memoryview)):
        return bytes(value)
    if isinstance(value, Mapping):
        pairs = cast("Mapping[object, object]", value)
        return MappingProxyType({key: freeze(pairs[key]) for key in pairs})
    if isinstance(value, Sequence):
        return tuple(freeze(each) for each in cast("Sequence[object]", value))
    if isinstance(value, (set, frozenset, float, date)):
        raise TypeError(
            f"{value!r}: a parameter takes no {type(value).__name__}"
            " (use a list for several values, and a datetime for a time)"
        )
    return value


def fitting(value: object, *, uploads: bool) -> object:
    """A value that is of the kind that its parameter takes: a file, or none.

    Raises:
        TypeError: it is of the other kind.
    """
    if isinstance(value, TextIOBase):
        raise TypeError(
            "a file of text cannot be sent: open it in binary mode"
            if uploads
            else "it takes text, not a file: give what its read() gives"
        )
    if not uploads:
        _no_file(value)
        return value
    if isinstance(value, str):
        raise TypeError(
            "give a Path for the name of a file, or bytes for what is in it, not a str"
        )
    if isinstance(value, Stream) or not hasattr(value, "read"):
        return value
    return Stream(cast("BinaryIO", value))


def _no_file(value: object) -> None:
    """Refuse what would be sent as a file, alone or among others."""
    if isinstance(value, (bytes, bytearray, memoryview)):
        hint = "bytes: decode them, as in .decode('utf-8')"
    elif isinstance(value, PathLike):
        hint = "a path: give str(path) for its name, or path.read_text() for its text"
    elif hasattr(value, "read") and not isinstance(value, type):
        hint = "a file: give what its read() gives"
    else:
        inner: Any = value
        if isinstance(value, Mapping):
            inner = cast("Mapping[object, object]", value).values()
        elif isinstance(value, str) or not isinstance(value, Sequence):
            return
        for each in inner:
            _no_file(each)
        return
    raise TypeError(f"it takes text, not {hint}")


def thaw(value: object) -> object:
    """A frozen value as it can be pickled; freezing it again gives it back."""
    if isinstance(value, MappingProxyType):
        known = cast("Mapping[object, object]", value)
        return {key: thaw(each) for key, each in known.items()}
    if type(value) is tuple:
        return tuple(thaw(each) for each in cast("tuple[object, ...]", value))
    return value


def encode(name: str, value: object) -> Iterator[tuple[str, Value]]:
    """The wire parameters that one argument becomes.

    None and False give nothing, since a flag is true by being sent at all. A mapping
    fills the variables of a templated name: `text-{slot}` with `{"main": "…"}` gives
    `text-main`. Several variables take tuples as keys.
    """
    if value is None or value is False:
        return
    if isinstance(value, Mapping):
        for key, each in cast("Mapping[object, object]", value).items():
            yield from encode(_fill(name, key), each)
    elif isinstance(value, (bytes, Path, Stream)):
        yield name, value
    elif isinstance(value, Sequence) and not isinstance(value, str):
        yield name, join([_text(each) for each in value])
    else:
        yield name, _text(value)


def join(values: Sequence[str]) -> str:
    """Several values as one text (mw:API:Data_formats#Multivalue_parameters).

    Raises:
        ValueError: a value holds the separator U+001F itself.
    """
    if any(SEPARATOR in value for value in values):
        raise ValueError("a value that holds U+001F cannot be sent among several")
    if any("|" in value for value in values):
        return SEPARATOR + SEPARATOR.join(values)
    return "|".join(values)


def split(text: str) -> list[str]:
    """What `join` had joined."""
    if text.startswith(SEPARATOR):
        return text[1:].split(SEPARATOR)
    return text.split("|") if text else []


def _text(value: object) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, int):  # a bool among several values, and an IntEnum, too
        return str(int(value))
    if isinstance(value, datetime):
        utc = value.astimezone(timezone.utc).replace(tzinfo=None)
        return utc.isoformat(timespec="seconds") + "Z"
    if isinstance(value, timedelta):
        return f"{round(value.total_seconds())} seconds"
    raise TypeError(f"cannot send a value of type {type(value).__name__}")


def _fill(name: str, key: object) -> str:
    """Put a mapping's key in place of the variables of a templated name."""
    parts = cast("tuple[object, ...]", key) if isinstance(key, tuple) else (key,)
    for part in parts:
        start, end = name.find("{"), name.find("}")
        if start < 0:
            raise ValueError(f"there is no place for {part!r}")
        name = name[:start] + _text(part) + name[end + 1 :]
    if "{" in name:
        raise ValueError("it needs a key for each of its variables, as a tuple")
    return name
