"""Requests to the module query+protectedtitles."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Generator, ListModule
from .._runtime.values import Limit, Many, Timestamp

ProtectedTitlesLevel: TypeAlias = Literal[
    "autoconfirmed",
    "sysop",
]
ProtectedTitlesDir: TypeAlias = Literal[
    "newer",
    "older",
]
ProtectedTitlesProp: TypeAlias = Literal[
    "comment",
    "expiry",
    "level",
    "parsedcomment",
    "timestamp",
    "user",
    "userid",
]

if TYPE_CHECKING:
    from ..responses.protectedtitles import ProtectedTitlesItem as ProtectedTitlesItem
else:
    ProtectedTitlesItem = dict


class ProtectedTitles(ListModule[ProtectedTitlesItem], Generator):
    """List all titles protected from creation.

    Module `query+protectedtitles`; parameters prefixed `pt`; can be a generator; needs
    the right to read.

    See https://www.mediawiki.org/wiki/API:Protectedtitles

    Args:
        namespace (`ptnamespace`): Only list titles in these namespaces. * for all
            values. At most 50 (500 with apihighlimits) values.
        level (`ptlevel`): Only list titles with these protection levels. At most 50
            (500 with apihighlimits) values.
        limit (`ptlimit`): How many total pages to return. Here it is the number of
            results in all, over as many requests as it takes. Without it, or with
            "max", all there are. The wiki gives 500 (5000 with apihighlimits) at once.
        dir (`ptdir`): In which direction to enumerate. Default: older.
            - newer: List oldest first. Note: ptstart has to be before ptend.
            - older: List newest first (default). Note: ptstart has to be later than
              ptend.
        start (`ptstart`): Start listing at this protection timestamp.
        end (`ptend`): Stop listing at this protection timestamp.
        prop (`ptprop`): Which properties to get. At most 50 (500 with apihighlimits)
            values. Default: timestamp|level.
            - comment: Adds the comment for the protection.
            - expiry: Adds the timestamp of when the protection will be lifted.
            - level: Adds the protection level.
            - parsedcomment: Adds the parsed comment for the protection.
            - timestamp: Adds the timestamp of when protection was added.
            - user: Adds the user that added the protection.
            - userid: Adds the user ID that added the protection.
        continue_ (`ptcontinue`): When more results are available, use this to continue.
            More detailed information on how to continue queries can be found on
            mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).

    Examples:
        List protected titles::

            wiki.query.protectedtitles()

        Find links to protected titles in the main namespace::

            wiki.query.linkshere(generator=ProtectedTitles(namespace=0))
    """

    __slots__ = ()
    path = "query+protectedtitles"
    route = (("action", "query"), ("list", "protectedtitles"))
    limit = "ptlimit"

    def __init__(
        self,
        *,
        namespace: Many[int] | Literal["*"] | None = None,
        level: Many[ProtectedTitlesLevel | str] | None = None,
        limit: Limit | None = None,
        dir: ProtectedTitlesDir | None = None,
        start: Timestamp | None = None,
        end: Timestamp | None = None,
        prop: Many[ProtectedTitlesProp] | None = None,
        continue_: str | None = None,
    ) -> None:
        super().__init__(
            {
                "ptnamespace": namespace,
                "ptlevel": level,
                "ptlimit": limit,
                "ptdir": dir,
                "ptstart": start,
                "ptend": end,
                "ptprop": prop,
                "ptcontinue": continue_,
            }
        )
