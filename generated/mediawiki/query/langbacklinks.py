"""Requests to the module query+langbacklinks."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Generator, ListModule
from .._runtime.values import Limit, Many

LangBacklinksProp: TypeAlias = Literal[
    "lllang",
    "lltitle",
]
LangBacklinksDir: TypeAlias = Literal[
    "ascending",
    "descending",
]

if TYPE_CHECKING:
    from ..responses.langbacklinks import LangBacklinksItem as LangBacklinksItem
else:
    LangBacklinksItem = dict


class LangBacklinks(ListModule[LangBacklinksItem], Generator):
    """Find all pages that link to the given language link.

    Can be used to find all links with a language code, or all links to a title (with a
    given language). Using neither parameter is effectively "all language links".

    Note that this may not consider language links added by extensions.

    Module `query+langbacklinks`; parameters prefixed `lbl`; can be a generator; needs
    the right to read.

    See https://www.mediawiki.org/wiki/API:Langbacklinks

    Args:
        lang (`lbllang`): Language for the language link.
        title (`lbltitle`): Language link to search for. Must be used with lbllang.
        continue_ (`lblcontinue`): When more results are available, use this to
            continue. More detailed information on how to continue queries can be found
            on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
        limit (`lbllimit`): How many total pages to return. Here it is the number of
            results in all, over as many requests as it takes. Without it, or with
            "max", all there are. The wiki gives 500 (5000 with apihighlimits) at once.
        prop (`lblprop`): Which properties to get. At most 50 (500 with apihighlimits)
            values.
            - lllang: Adds the language code of the language link.
            - lltitle: Adds the title of the language link.
        dir (`lbldir`): The direction in which to list. Default: ascending.

    Examples:
        Get pages linking to fr:Test::

            wiki.query.langbacklinks(lang="fr", title="Test")

        Get information about pages linking to fr:Test::

            wiki.query.info(generator=LangBacklinks(lang="fr", title="Test"))
    """

    __slots__ = ()
    path = "query+langbacklinks"
    route = (("action", "query"), ("list", "langbacklinks"))
    limit = "lbllimit"
    repeats = True

    def __init__(
        self,
        *,
        lang: str | None = None,
        title: str | None = None,
        continue_: str | None = None,
        limit: Limit | None = None,
        prop: Many[LangBacklinksProp] | None = None,
        dir: LangBacklinksDir | None = None,
    ) -> None:
        super().__init__(
            {
                "lbllang": lang,
                "lbltitle": title,
                "lblcontinue": continue_,
                "lbllimit": limit,
                "lblprop": prop,
                "lbldir": dir,
            }
        )
