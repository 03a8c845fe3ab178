"""What the module categorytree answers."""

from typing import TypedDict


class CategoryTreeResult(TypedDict):
    """`categorytree` in an answer of categorytree."""

    html: str


class CategoryTreeResponse(TypedDict):
    """What categorytree answers."""

    categorytree: CategoryTreeResult
