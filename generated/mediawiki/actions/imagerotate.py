"""Requests to the module imagerotate."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Generator, Request
from .._runtime.values import Many

ImageRotateRotation: TypeAlias = Literal[
    "180",
    "270",
    "90",
    180,
    270,
    90,
]
ImageRotateGenerator: TypeAlias = Literal[
    "allcategories",
    "alldeletedrevisions",
    "allfileusages",
    "allimages",
    "alllinks",
    "allpages",
    "allredirects",
    "allrevisions",
    "alltransclusions",
    "backlinks",
    "categories",
    "categorymembers",
    "deletedrevisions",
    "duplicatefiles",
    "embeddedin",
    "exturlusage",
    "fileusage",
    "images",
    "imageusage",
    "iwbacklinks",
    "langbacklinks",
    "links",
    "linkshere",
    "pageswithprop",
    "prefixsearch",
    "protectedtitles",
    "querypage",
    "random",
    "recentchanges",
    "redirects",
    "revisions",
    "search",
    "templates",
    "transcludedin",
    "watchlist",
    "watchlistraw",
]

if TYPE_CHECKING:
    from ..responses.imagerotate import ImageRotateResponse as ImageRotateResponse
else:
    ImageRotateResponse = dict


class ImageRotate(Request[ImageRotateResponse]):
    """Rotate one or more images.

    Module `imagerotate`; needs the right to read; needs the right to write; is posted.

    See https://www.mediawiki.org/wiki/API:Imagerotate

    Args:
        rotation: Degrees to rotate image clockwise.
        continue_ (`continue`): When more results are available, use this to continue.
            More detailed information on how to continue queries can be found on
            mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
        tags: Tags to apply to the entry in the upload log. At most 50 (500 with
            apihighlimits) values.
        titles: A list of titles to work on. More than 50 (500 with apihighlimits)
            values take several requests.
        pageids: A list of page IDs to work on. More than 50 (500 with apihighlimits)
            values take several requests.
        revids: A list of revision IDs to work on. Note that almost all query modules
            will convert revision IDs to the corresponding page ID and work on the
            latest revision instead. Only prop=revisions uses exact revisions for its
            response. More than 50 (500 with apihighlimits) values take several
            requests.
        generator: Get the list of pages to work on by executing the specified query
            module.
            Note: Generator parameter names must be prefixed with a "g", see examples.
        redirects: Automatically resolve redirects in titles, pageids, and revids, and
            in pages returned by generator.
        converttitles: Convert titles to other variants if necessary. Only works if the
            wiki's content language supports variant conversion. Languages that support
            variant conversion include ban, en, crh, gan, iu, ku, mni, sh, shi, sr, tg,
            tly, uz, wuu, zgh and zh.
        token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
            fetched when not given.

    Examples:
        Rotate File:Example.png by 90 degrees::

            wiki.imagerotate(rotation="90", titles="File:Example.jpg")

        Rotate all images in Category:Flip by 180 degrees::

            wiki.imagerotate(
                rotation="180",
                generator=CategoryMembers(title="Category:Flip", type="file"),
            )
    """

    __slots__ = ()
    path = "imagerotate"
    route = (("action", "imagerotate"),)
    post = True
    writes = True
    token = ("token", "csrf")
    sensitive = frozenset({"token"})
    prefixes = {"generator": "g"}
    multi_limits = {"titles": (50, 500), "pageids": (50, 500), "revids": (50, 500)}

    def __init__(
        self,
        *,
        rotation: ImageRotateRotation,
        continue_: str | None = None,
        tags: Many[str] | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | ImageRotateGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
        token: str | None = None,
    ) -> None:
        super().__init__(
            {
                "rotation": rotation,
                "continue": continue_,
                "tags": tags,
                "titles": titles,
                "pageids": pageids,
                "revids": revids,
                "generator": generator,
                "redirects": redirects,
                "converttitles": converttitles,
                "token": token,
            }
        )
