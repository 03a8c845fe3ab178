"""Requests to the module query+deletedrevs."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import ListModule, deprecated
from .._runtime.values import Limit, Many, Timestamp

DeletedrevsDir: TypeAlias = Literal[
    "newer",
    "older",
]
DeletedrevsProp: TypeAlias = Literal[
    "comment",
    "content",
    "len",
    "minor",
    "parentid",
    "parsedcomment",
    "revid",
    "sha1",
    "tags",
    "token",
    "user",
    "userid",
]

if TYPE_CHECKING:
    from ..responses.deletedrevs import DeletedrevsItem as DeletedrevsItem
else:
    DeletedrevsItem = dict


@deprecated("query+deletedrevs is deprecated by the wiki")
class Deletedrevs(ListModule[DeletedrevsItem]):
    """List deleted revisions.

    Operates in three modes:

    1. List deleted revisions for the given titles, sorted by timestamp.
    2. List deleted contributions for the given user, sorted by timestamp (no titles
    specified).
    3. List all deleted revisions in the given namespace, sorted by title and timestamp
    (no titles specified, druser not set).

    Certain parameters only apply to some modes and are ignored in others.

    Deprecated by the wiki.

    Module `query+deletedrevs`; parameters prefixed `dr`; needs the right to read.

    See https://www.mediawiki.org/wiki/API:Deletedrevs

    Args:
        start (`drstart`): The timestamp to start enumerating from. Modes: 1, 2.
        end (`drend`): The timestamp to stop enumerating at. Modes: 1, 2.
        dir (`drdir`): In which direction to enumerate. Modes: 1, 3. Default: older.
            - newer: List oldest first. Note: drstart has to be before drend.
            - older: List newest first (default). Note: drstart has to be later than
              drend.
        from_ (`drfrom`): Start listing at this title. Mode: 3.
        to (`drto`): Stop listing at this title. Mode: 3.
        prefix (`drprefix`): Search for all page titles that begin with this value.
            Mode: 3.
        unique (`drunique`): List only one revision for each page. Mode: 3.
        namespace (`drnamespace`): Only list pages in this namespace. Mode: 3. Default:
            0.
        tag (`drtag`): Only list revisions tagged with this tag.
        user (`druser`): Only list revisions by this user. Forms taken: id, interwiki,
            ip, name, temp.
        excludeuser (`drexcludeuser`): Don't list revisions by this user. Forms taken:
            id, interwiki, ip, name, temp.
        prop (`drprop`): Which properties to get. At most 50 (500 with apihighlimits)
            values. Default: user|comment.
            - comment: Adds the comment of the revision.
            - content: Adds the content of the revision. For performance reasons, if
              this option is used, drlimit is enforced to 50.
            - len: Adds the length (bytes) of the revision.
            - minor: Tags if the revision is minor.
            - parentid: Adds the revision ID of the previous revision to the page.
            - parsedcomment: Adds the parsed comment of the revision.
            - revid: Adds the revision ID of the deleted revision.
            - sha1: Adds the SHA-1 (base 16) of the revision.
            - tags: Tags for the revision.
            - token: Deprecated. Gives the edit token.
            - user: Adds the user who made the revision.
            - userid: Adds the ID of the user who made the revision.
        limit (`drlimit`): The maximum amount of revisions to list. If drprop=content is
            used, the limit is 50. Here it is the number of results in all, over as many
            requests as it takes. Without it, or with "max", all there are. The wiki
            gives 500 (5000 with apihighlimits) at once.
        continue_ (`drcontinue`): When more results are available, use this to continue.
            More detailed information on how to continue queries can be found on
            mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).

    Examples:
        List the last deleted revisions of the pages Main Page and Talk:Main Page, with
            content (mode 1)::

            wiki.query(
                list=[Deletedrevs(prop=["user", "comment", "content"])],
                titles=["Main Page", "Talk:Main Page"],
            )

        List the last 50 deleted contributions by Bob (mode 2)::

            wiki.query.deletedrevs(user="Bob", limit=50)

        List the first 50 deleted revisions in the main namespace (mode 3)::

            wiki.query.deletedrevs(dir="newer", limit=50)

        List the first 50 deleted pages in the Talk namespace (mode 3)::

            wiki.query.deletedrevs(dir="newer", unique=True, namespace=1, limit=50)
    """

    __slots__ = ()
    path = "query+deletedrevs"
    route = (("action", "query"), ("list", "deletedrevs"))
    limit = "drlimit"
    counted = ("revisions",)

    def __init__(
        self,
        *,
        start: Timestamp | None = None,
        end: Timestamp | None = None,
        dir: DeletedrevsDir | None = None,
        from_: str | None = None,
        to: str | None = None,
        prefix: str | None = None,
        unique: bool | None = None,
        namespace: int | None = None,
        tag: str | None = None,
        user: str | None = None,
        excludeuser: str | None = None,
        prop: Many[DeletedrevsProp] | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
    ) -> None:
        super().__init__(
            {
                "drstart": start,
                "drend": end,
                "drdir": dir,
                "drfrom": from_,
                "drto": to,
                "drprefix": prefix,
                "drunique": unique,
                "drnamespace": namespace,
                "drtag": tag,
                "druser": user,
                "drexcludeuser": excludeuser,
                "drprop": prop,
                "drlimit": limit,
                "drcontinue": continue_,
            }
        )
