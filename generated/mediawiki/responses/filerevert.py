"""What the module filerevert answers."""

from typing import TypedDict


class FileRevertResult(TypedDict):
    """`filerevert` in an answer of filerevert."""

    result: str


class FileRevertResponse(TypedDict):
    """What filerevert answers."""

    filerevert: FileRevertResult
