"""Requests to the module query+tags."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import ListModule
from .._runtime.values import Limit, Many

TagsProp: TypeAlias = Literal[
    "active",
    "defined",
    "description",
    "displayname",
    "hitcount",
    "source",
]

if TYPE_CHECKING:
    from ..responses.tags import TagsItem as TagsItem
else:
    TagsItem = dict


class Tags(ListModule[TagsItem]):
    """List change tags.

    Module `query+tags`; parameters prefixed `tg`; needs the right to read.

    See https://www.mediawiki.org/wiki/API:Tags

    Args:
        continue_ (`tgcontinue`): When more results are available, use this to continue.
            More detailed information on how to continue queries can be found on
            mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
        limit (`tglimit`): The maximum number of tags to list. Here it is the number of
            results in all, over as many requests as it takes. Without it, or with
            "max", all there are. The wiki gives 500 (5000 with apihighlimits) at once.
        prop (`tgprop`): Which properties to get. At most 50 (500 with apihighlimits)
            values.
            - active: Whether the tag is still being applied by the software, or may
              still be applied by users.
            - defined: Indicate whether the tag is defined (see source).
            - description: Adds the description of the tag.
            - displayname: Adds the displayed name of the tag. This property will be
              omitted for hidden tags.
            - hitcount: Adds the number of revisions and log entries that have this tag.
            - source: Gets the sources of the tag definition, which may include software
              for software-defined tags and manual for tags that may be applied manually
              by users.

    Examples:
        List available tags::

            wiki.query.tags(prop=["displayname", "description", "hitcount", "defined"])
    """

    __slots__ = ()
    path = "query+tags"
    route = (("action", "query"), ("list", "tags"))
    limit = "tglimit"

    def __init__(
        self,
        *,
        continue_: str | None = None,
        limit: Limit | None = None,
        prop: Many[TagsProp] | None = None,
    ) -> None:
        super().__init__(
            {
                "tgcontinue": continue_,
                "tglimit": limit,
                "tgprop": prop,
            }
        )
