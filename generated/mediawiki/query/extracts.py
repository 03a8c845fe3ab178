"""Requests to the module query+extracts."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import PropModule
from .._runtime.values import Limit

ExtractsSectionformat: TypeAlias = Literal[
    "plain",
    "raw",
    "wiki",
]

if TYPE_CHECKING:
    from ..responses.extracts import ExtractsPage as ExtractsPage
else:
    ExtractsPage = dict


class Extracts(PropModule[ExtractsPage]):
    """Returns plain-text or limited HTML extracts of the given pages.

    Module `query+extracts`; parameters prefixed `ex`; needs the right to read; comes
    with TextExtracts.

    See https://www.mediawiki.org/wiki/Extension:TextExtracts#API

    Args:
        chars (`exchars`): How many characters to return. Actual text returned might be
            slightly longer. At least 1. At most 1200.
        sentences (`exsentences`): How many sentences to return. At least 1. At most 10.
        limit (`exlimit`): How many extracts to return. (Multiple extracts can only be
            returned if exintro is set to true.). Here it is the number of results in
            all, over as many requests as it takes. Without it, or with "max", all there
            are. The wiki gives 20 at once.
        intro (`exintro`): Return only content before the first section.
        plaintext (`explaintext`): Return extracts as plain text instead of limited
            HTML.
        sectionformat (`exsectionformat`): How to format sections in plaintext mode.
            Default: wiki.
            - plain: No formatting.
            - raw: This module's internal representation (section titles prefixed with
              <ASCII 1><ASCII 2><section level><ASCII 2><ASCII 1>).
            - wiki: Wikitext-style formatting (== like this ==).
        continue_ (`excontinue`): When more results are available, use this to continue.
            More detailed information on how to continue queries can be found on
            mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).

    Examples:
        Get a 175-character extract::

            wiki.query.extracts(titles="Therion", chars=175)
    """

    __slots__ = ()
    path = "query+extracts"
    route = (("action", "query"), ("prop", "extracts"))
    limit = "exlimit"
    batch = 20
    counted = ("extract",)

    def __init__(
        self,
        *,
        chars: int | None = None,
        sentences: int | None = None,
        limit: Limit | None = None,
        intro: bool | None = None,
        plaintext: bool | None = None,
        sectionformat: ExtractsSectionformat | None = None,
        continue_: int | None = None,
    ) -> None:
        super().__init__(
            {
                "exchars": chars,
                "exsentences": sentences,
                "exlimit": limit,
                "exintro": intro,
                "explaintext": plaintext,
                "exsectionformat": sectionformat,
                "excontinue": continue_,
            }
        )
