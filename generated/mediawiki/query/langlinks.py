"""Requests to the module query+langlinks."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import PropModule
from .._runtime.values import Limit, Many

LangLinksProp: TypeAlias = Literal[
    "autonym",
    "langname",
    "url",
]
LangLinksDir: TypeAlias = Literal[
    "ascending",
    "descending",
]

if TYPE_CHECKING:
    from ..responses.langlinks import LangLinksPage as LangLinksPage
else:
    LangLinksPage = dict


class LangLinks(PropModule[LangLinksPage]):
    """Returns all interlanguage links from the given pages.

    Module `query+langlinks`; parameters prefixed `ll`; needs the right to read.

    See https://www.mediawiki.org/wiki/API:Langlinks

    Args:
        prop (`llprop`): Which additional properties to get for each interlanguage link.
            At most 50 (500 with apihighlimits) values.
            - autonym: Adds the native language name.
            - langname: Adds the localised language name (best effort). Use
              llinlanguagecode to control the language.
            - url: Adds the full URL.
        lang (`lllang`): Only return language links with this language code.
        title (`lltitle`): Link to search for. Must be used with lllang.
        dir (`lldir`): The direction in which to list. Default: ascending.
        inlanguagecode (`llinlanguagecode`): Language code for localised language names.
            Default: en.
        limit (`lllimit`): How many langlinks to return. Here it is the number of
            results in all, over as many requests as it takes. Without it, or with
            "max", all there are. The wiki gives 500 (5000 with apihighlimits) at once.
        continue_ (`llcontinue`): When more results are available, use this to continue.
            More detailed information on how to continue queries can be found on
            mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
        url (`llurl`): Whether to get the full URL (cannot be used with llprop).
            Deprecated.

    Examples:
        Get interlanguage links from the page Main Page::

            wiki.query.langlinks(titles="Main Page", redirects=True)
    """

    __slots__ = ()
    path = "query+langlinks"
    route = (("action", "query"), ("prop", "langlinks"))
    limit = "lllimit"

    def __init__(
        self,
        *,
        prop: Many[LangLinksProp] | None = None,
        lang: str | None = None,
        title: str | None = None,
        dir: LangLinksDir | None = None,
        inlanguagecode: str | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
        url: bool | None = None,
    ) -> None:
        super().__init__(
            {
                "llprop": prop,
                "lllang": lang,
                "lltitle": title,
                "lldir": dir,
                "llinlanguagecode": inlanguagecode,
                "lllimit": limit,
                "llcontinue": continue_,
                "llurl": url,
            }
        )
