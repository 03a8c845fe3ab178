"""Requests to the module query+languageinfo."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import MetaModule
from .._runtime.values import Many

LanguageinfoProp: TypeAlias = Literal[
    "autonym",
    "bcp47",
    "code",
    "dir",
    "fallbacks",
    "name",
    "variantnames",
    "variants",
]

if TYPE_CHECKING:
    from ..responses.languageinfo import LanguageinfoResponse as LanguageinfoResponse
else:
    LanguageinfoResponse = dict


class Languageinfo(MetaModule[LanguageinfoResponse]):
    """Return information about available languages.

    Continuation (https://www.mediawiki.org/wiki/API:Continue) may be applied if
    retrieving the information takes too long for one request.

    Module `query+languageinfo`; parameters prefixed `li`; needs the right to read.

    Args:
        prop (`liprop`): Which information to get for each language. At most 50 (500
            with apihighlimits) values. Default: code.
            - autonym: The autonym of the language, that is, the name in that language.
            - bcp47: The BCP-47 language code.
            - code: The language code. (This code is MediaWiki-specific, though there
              are overlaps with other standards.)
            - dir: The writing direction of the language (either ltr or rtl).
            - fallbacks: The language codes of the fallback languages configured for
              this language. The implicit final fallback to 'en' is not included (but
              some languages may fall back to 'en' explicitly).
            - name: The name of the language in the language specified by the uselang
              parameter, with language fallbacks applied if necessary.
            - variantnames: The short names for language variants used for language
              conversion links.
            - variants: The language codes of the variants supported by this language.
        code (`licode`): Language codes of the languages that should be returned, or *
            for all languages. More than 50 (500 with apihighlimits) values take several
            requests. Default: *.
        continue_ (`licontinue`): When more results are available, use this to continue.
            More detailed information on how to continue queries can be found on
            mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).

    Examples:
        Get the language codes of all supported languages::

            wiki.query.languageinfo()

        Get the autonyms and German names of all supported languages::

            wiki.with_options(uselang="de").query.languageinfo(prop=["autonym", "name"])

        Get the fallback languages and variants of Occitan::

            wiki.query.languageinfo(prop=["fallbacks", "variants"], code="oc")

        Get the BCP-47 language code and direction of all supported languages::

            wiki.query.languageinfo(prop=["bcp47", "dir"])
    """

    __slots__ = ()
    path = "query+languageinfo"
    route = (("action", "query"), ("meta", "languageinfo"))
    multi_limits = {"licode": (50, 500)}

    def __init__(
        self,
        *,
        prop: Many[LanguageinfoProp] | None = None,
        code: Many[str] | None = None,
        continue_: str | None = None,
    ) -> None:
        super().__init__(
            {
                "liprop": prop,
                "licode": code,
                "licontinue": continue_,
            }
        )
