"""JSON that came from elsewhere, made fit to be worked with and written again."""

from __future__ import annotations

import math

from mwforge.errors import MwforgeError

from .canonical import Json

DEEPEST = 60
"""How deep a document may be nested; paraminfo has 8 levels, raw messages some more."""


def fit(value: Json, where: str) -> Json:
    """Return a document without what JSON may hold and a file may not.

    A text may hold half of a surrogate pair, which becomes `?`. Errors name ``where``.

    Raises:
        MwforgeError: it holds a number that is none (Python reads `NaN` and `1e999`), or
            is nested too deeply.
    """
    return _fit(value, where, 0)


def _fit(value: Json, where: str, depth: int) -> Json:
    if depth > DEEPEST:
        raise MwforgeError(
            f"{where} is nested more than {DEEPEST} levels deep: it is not what a"
            " MediaWiki answers to action=paraminfo."
        )
    match value:
        case str():
            return value if value.isascii() else _text(value)
        case list():
            return [_fit(item, where, depth + 1) for item in value]
        case dict():
            return {
                _text(key): _fit(item, where, depth + 1) for key, item in value.items()
            }
        case float() if not math.isfinite(value):
            name = "NaN" if math.isnan(value) else "Infinity"
            raise MwforgeError(
                f"{where} cannot be used, as {name} is not JSON: record it again."
            )
        case _:
            return value


def _text(text: str) -> str:
    return text.encode("utf-8", "replace").decode()
