"""What the module import answers."""

from typing import TypedDict


class ImportItem(TypedDict):
    """`import[]` in an answer of import."""

    ns: int
    revisions: int
    title: str


_ImportResponse = TypedDict(
    "_ImportResponse",
    {
        "import": list[ImportItem],
    },
)


class ImportResponse(_ImportResponse):
    """What import answers."""
