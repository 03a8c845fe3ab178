"""What the module query+languageinfo answers."""

from typing import NotRequired, TypedDict


class LanguageinfoItem(TypedDict):
    """`languageinfo.{}` in an answer of query+languageinfo."""

    autonym: NotRequired[str]
    bcp47: NotRequired[str]
    code: NotRequired[str]
    dir: NotRequired[str]
    fallbacks: NotRequired[list[str]]
    name: NotRequired[str]
    variantnames: NotRequired[dict[str, str]]
    variants: NotRequired[list[str]]


class LanguageinfoResponse(TypedDict):
    """What query+languageinfo answers."""

    languageinfo: dict[str, LanguageinfoItem]
