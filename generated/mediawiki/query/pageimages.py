"""Requests to the module query+pageimages."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import PropModule
from .._runtime.values import Limit, Many

PageImagesProp: TypeAlias = Literal[
    "name",
    "original",
    "thumbnail",
]
PageImagesLicense: TypeAlias = Literal[
    "any",
    "free",
]

if TYPE_CHECKING:
    from ..responses.pageimages import PageImagesPage as PageImagesPage
else:
    PageImagesPage = dict


class PageImages(PropModule[PageImagesPage]):
    """Returns information about images on the page, such as thumbnail and presence of
    photos.

    Module `query+pageimages`; parameters prefixed `pi`; needs the right to read; comes
    with PageImages.

    See https://www.mediawiki.org/wiki/Extension:PageImages#API

    Args:
        prop (`piprop`): Which information to return. At most 50 (500 with
            apihighlimits) values. Default: thumbnail|name.
            - name: Image title.
            - original: URL and original dimensions of image associated with page, if
              any.
            - thumbnail: URL and dimensions of thumbnail image associated with page, if
              any.
        thumbsize (`pithumbsize`): Maximum width in pixels of thumbnail images. Default:
            50.
        limit (`pilimit`): Properties of how many pages to return. Here it is the number
            of results in all, over as many requests as it takes. Without it, or with
            "max", all there are. The wiki gives 50 (100 with apihighlimits) at once.
        license (`pilicense`): Limit page images to a certain license type. Default:
            free.
            - any: Best image, whether free or non-free.
            - free: Only free images.
        continue_ (`picontinue`): When more results are available, use this to continue.
            More detailed information on how to continue queries can be found on
            mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
        langcode (`pilangcode`): Code for the language the image is going to be rendered
            in if multiple languages are supported.

    Examples:
        Get name and 100-pixel thumbnail of an image on the Albert Einstein page::

            wiki.query.pageimages(titles="Albert Einstein", thumbsize=100)
    """

    __slots__ = ()
    path = "query+pageimages"
    route = (("action", "query"), ("prop", "pageimages"))
    limit = "pilimit"
    batch = 0
    counted = ("pageimage", "thumbnail", "original")

    def __init__(
        self,
        *,
        prop: Many[PageImagesProp] | None = None,
        thumbsize: int | None = None,
        limit: Limit | None = None,
        license: PageImagesLicense | None = None,
        continue_: int | None = None,
        langcode: str | None = None,
    ) -> None:
        super().__init__(
            {
                "piprop": prop,
                "pithumbsize": thumbsize,
                "pilimit": limit,
                "pilicense": license,
                "picontinue": continue_,
                "pilangcode": langcode,
            }
        )
