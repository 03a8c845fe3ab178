"""Requests to the module query+duplicatefiles."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Generator, PropModule
from .._runtime.values import Limit

DuplicateFilesDir: TypeAlias = Literal[
    "ascending",
    "descending",
]

if TYPE_CHECKING:
    from ..responses.duplicatefiles import DuplicateFilesPage as DuplicateFilesPage
else:
    DuplicateFilesPage = dict


class DuplicateFiles(PropModule[DuplicateFilesPage], Generator):
    """List all files that are duplicates of the given files based on hash values.

    Module `query+duplicatefiles`; parameters prefixed `df`; can be a generator; needs
    the right to read.

    See https://www.mediawiki.org/wiki/API:Duplicatefiles

    Args:
        limit (`dflimit`): How many duplicate files to return. Here it is the number of
            results in all, over as many requests as it takes. Without it, or with
            "max", all there are. The wiki gives 500 (5000 with apihighlimits) at once.
        continue_ (`dfcontinue`): When more results are available, use this to continue.
            More detailed information on how to continue queries can be found on
            mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
        dir (`dfdir`): The direction in which to list. Default: ascending.
        localonly (`dflocalonly`): Look only for files in the local repository.

    Examples:
        Look for duplicates of File:Albert Einstein Head.jpg::

            wiki.query.duplicatefiles(titles="File:Albert_Einstein_Head.jpg")

        Look for duplicates of all files::

            wiki.query.duplicatefiles(generator="allimages")
    """

    __slots__ = ()
    path = "query+duplicatefiles"
    route = (("action", "query"), ("prop", "duplicatefiles"))
    limit = "dflimit"
    repeats = True

    def __init__(
        self,
        *,
        limit: Limit | None = None,
        continue_: str | None = None,
        dir: DuplicateFilesDir | None = None,
        localonly: bool | None = None,
    ) -> None:
        super().__init__(
            {
                "dflimit": limit,
                "dfcontinue": continue_,
                "dfdir": dir,
                "dflocalonly": localonly,
            }
        )
