"""Requests to the module query+categorymembers."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Generator, ListModule
from .._runtime.values import Limit, Many, Timestamp

CategoryMembersProp: TypeAlias = Literal[
    "ids",
    "sortkey",
    "sortkeyprefix",
    "timestamp",
    "title",
    "type",
]
CategoryMembersType: TypeAlias = Literal[
    "file",
    "page",
    "subcat",
]
CategoryMembersSort: TypeAlias = Literal[
    "sortkey",
    "timestamp",
]
CategoryMembersDir: TypeAlias = Literal[
    "asc",
    "ascending",
    "desc",
    "descending",
    "newer",
    "older",
]

if TYPE_CHECKING:
    from ..responses.categorymembers import CategoryMembersItem as CategoryMembersItem
else:
    CategoryMembersItem = dict


class CategoryMembers(ListModule[CategoryMembersItem], Generator):
    """List all pages in a given category.

    Module `query+categorymembers`; parameters prefixed `cm`; can be a generator; needs
    the right to read.

    See https://www.mediawiki.org/wiki/API:Categorymembers

    Args:
        title (`cmtitle`): Which category to enumerate (required). Must include the
            Category: prefix. Cannot be used together with cmpageid.
        pageid (`cmpageid`): Page ID of the category to enumerate. Cannot be used
            together with cmtitle.
        prop (`cmprop`): Which pieces of information to include. At most 50 (500 with
            apihighlimits) values. Default: ids|title.
            - ids: Adds the page ID.
            - sortkey: Adds the sortkey used for sorting in the category (hexadecimal
              string).
            - sortkeyprefix: Adds the sortkey prefix used for sorting in the category
              (human-readable part of the sortkey).
            - timestamp: Adds the timestamp of when the page was included.
            - title: Adds the title and namespace ID of the page.
            - type: Adds the type that the page has been categorised as (page, subcat or
              file).
        namespace (`cmnamespace`): Only include pages in these namespaces. Note that
            cmtype=subcat or cmtype=file may be used instead of cmnamespace=14 or 6. *
            for all values. At most 50 (500 with apihighlimits) values.
        type (`cmtype`): Which type of category members to include. Ignored when
            cmsort=timestamp is set. At most 50 (500 with apihighlimits) values.
            Default: page|subcat|file.
        continue_ (`cmcontinue`): When more results are available, use this to continue.
            More detailed information on how to continue queries can be found on
            mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
        limit (`cmlimit`): The maximum number of pages to return. Here it is the number
            of results in all, over as many requests as it takes. Without it, or with
            "max", all there are. The wiki gives 500 (5000 with apihighlimits) at once.
        sort (`cmsort`): Property to sort by. Default: sortkey.
        dir (`cmdir`): In which direction to sort. Default: ascending.
        start (`cmstart`): Timestamp to start listing from. Can only be used with
            cmsort=timestamp.
        end (`cmend`): Timestamp to end listing at. Can only be used with
            cmsort=timestamp.
        starthexsortkey (`cmstarthexsortkey`): Sortkey to start listing from, as
            returned by cmprop=sortkey. Can only be used with cmsort=sortkey.
        endhexsortkey (`cmendhexsortkey`): Sortkey to end listing at, as returned by
            cmprop=sortkey. Can only be used with cmsort=sortkey.
        startsortkeyprefix (`cmstartsortkeyprefix`): Sortkey prefix to start listing
            from. Can only be used with cmsort=sortkey. Overrides cmstarthexsortkey.
        endsortkeyprefix (`cmendsortkeyprefix`): Sortkey prefix to end listing before
            (not at; if this value occurs it will not be included!). Can only be used
            with cmsort=sortkey. Overrides cmendhexsortkey.
        startsortkey (`cmstartsortkey`): Use cmstarthexsortkey instead. Deprecated.
        endsortkey (`cmendsortkey`): Use cmendhexsortkey instead. Deprecated.

    Examples:
        Get first 10 pages in Category:Physics::

            wiki.query.categorymembers(title="Category:Physics")

        Get page info about first 10 pages in Category:Physics::

            wiki.query.info(generator=CategoryMembers(title="Category:Physics"))
    """

    __slots__ = ()
    path = "query+categorymembers"
    route = (("action", "query"), ("list", "categorymembers"))
    limit = "cmlimit"

    def __init__(
        self,
        *,
        title: str | None = None,
        pageid: int | None = None,
        prop: Many[CategoryMembersProp] | None = None,
        namespace: Many[int] | Literal["*"] | None = None,
        type: Many[CategoryMembersType] | None = None,
        continue_: str | None = None,
        limit: Limit | None = None,
        sort: CategoryMembersSort | None = None,
        dir: CategoryMembersDir | None = None,
        start: Timestamp | None = None,
        end: Timestamp | None = None,
        starthexsortkey: str | None = None,
        endhexsortkey: str | None = None,
        startsortkeyprefix: str | None = None,
        endsortkeyprefix: str | None = None,
        startsortkey: str | None = None,
        endsortkey: str | None = None,
    ) -> None:
        super().__init__(
            {
                "cmtitle": title,
                "cmpageid": pageid,
                "cmprop": prop,
                "cmnamespace": namespace,
                "cmtype": type,
                "cmcontinue": continue_,
                "cmlimit": limit,
                "cmsort": sort,
                "cmdir": dir,
                "cmstart": start,
                "cmend": end,
                "cmstarthexsortkey": starthexsortkey,
                "cmendhexsortkey": endhexsortkey,
                "cmstartsortkeyprefix": startsortkeyprefix,
                "cmendsortkeyprefix": endsortkeyprefix,
                "cmstartsortkey": startsortkey,
                "cmendsortkey": endsortkey,
            }
        )
