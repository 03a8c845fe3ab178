"""The file that keeps the answers while a wiki is asked, so that a second run goes on.

Each line is whole JSON: first what was found on the wiki, then one answer each. It is only
ever added to; a run that was killed leaves a torn last line at worst, which the next one
drops. It holds parts of pages, so nobody but its owner may read it.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from mwforge.errors import MwforgeError, reason
from mwforge.plain import shown

from .answer import Answer, line, parse
from .finding import Found

FORMAT: Final = 1
OWNER_ONLY: Final = 0o600


@dataclass(frozen=True, slots=True)
class Kept:
    """What a file holds: the address of the API, what was found there, and the answers."""

    api: str
    found: Found
    answers: tuple[Answer, ...] = ()


def read(path: Path) -> Kept | None:
    """Read a file of answers; None where it has not even its first line.

    Raises:
        MwforgeError: it cannot be read, or is something else.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise _refused("read", path, error) from error
    whole = data.split(b"\n")[:-1]  # what follows the last end of a line is torn
    if not whole:
        return None
    answers: list[Answer] = []
    try:
        api, found = _first(whole[0])
        for text in whole[1:]:
            answers.append(parse(text))
    except (ValueError, RecursionError) as error:
        raise MwforgeError(
            f"{path} is not what `mwforge observe` writes (near line {len(answers) + 1}:"
            f" {shown(str(error))}): remove it, or choose another place with -o."
        ) from error
    return Kept(api, found, tuple(answers))


def _first(text: bytes) -> tuple[str, Found]:
    told: Any = json.loads(text)
    match told:
        case {"observed": number, "api": str(api), "found": found}:
            if number != FORMAT:
                raise ValueError(f"it is of format {number}, not {FORMAT}")
            return api, Found.of_json(found)
    raise ValueError("it does not say which wiki it is about")


@contextmanager
def adding(path: Path, kept: Kept) -> Iterator[Callable[[Answer], None]]:
    """Begin a file of answers, or go on with it; gives what adds an answer.

    Raises:
        MwforgeError: the system refuses.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, OWNER_ONLY)
    except OSError as error:
        raise _refused("write", path, error) from error
    try:
        _ready(handle, path, kept)

        def add(answer: Answer) -> None:
            _write(handle, line(answer), path)

        yield add
    finally:
        os.close(handle)


def _ready(handle: int, path: Path, kept: Kept) -> None:
    """Drop a torn last line, and begin with what was found if there is no whole line."""
    try:
        os.chmod(path, OWNER_ONLY)
        data = path.read_bytes()
        os.ftruncate(handle, data.rfind(b"\n") + 1)
    except OSError as error:
        raise _refused("write", path, error) from error
    if b"\n" not in data:
        head = {"observed": FORMAT, "api": kept.api, "found": kept.found.as_json()}
        _write(handle, json.dumps(head, ensure_ascii=False).encode() + b"\n", path)


def _write(handle: int, data: bytes, path: Path) -> None:
    try:
        while data:
            data = data[os.write(handle, data) :]
    except OSError as error:
        raise _refused("write", path, error) from error


def _refused(what: str, path: Path, error: OSError) -> MwforgeError:
    return MwforgeError(
        f"Cannot {what} {path}: {reason(error)}; choose another place with -o."
    )
