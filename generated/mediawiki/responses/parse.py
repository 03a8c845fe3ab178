"""What the module parse answers."""

from typing import Any, NotRequired, TypedDict


class ParseCategory(TypedDict):
    """`parse.categories[]` in an answer of parse."""

    category: str
    hidden: NotRequired[bool]
    missing: NotRequired[bool]
    sortkey: str


class ParseIwlink(TypedDict):
    """`parse.iwlinks[]` in an answer of parse."""

    prefix: str
    title: str
    url: str


class ParseLanglink(TypedDict):
    """`parse.langlinks[]` in an answer of parse."""

    autonym: str
    lang: str
    langname: str
    title: str
    url: str


_ParseLimitreportdata = TypedDict(
    "_ParseLimitreportdata",
    {
        "0": bool | int | str,
        "1": NotRequired[int | str],
        "2": NotRequired[str],
    },
)


class ParseLimitreportdata(_ParseLimitreportdata):
    """`parse.limitreportdata[]` in an answer of parse."""

    name: str


class ParseLink(TypedDict):
    """`parse.links[]` in an answer of parse."""

    exists: bool
    ns: int
    title: str


_ParseRedirect = TypedDict(
    "_ParseRedirect",
    {
        "from": str,
    },
)


class ParseRedirect(_ParseRedirect):
    """`parse.redirects[]` in an answer of parse."""

    to: str
    tofragment: NotRequired[str]


_ParseExtensionData = TypedDict(
    "_ParseExtensionData",
    {
        "DiscussionTools-html-summary": str,
    },
)


class ParseExtensionData(_ParseExtensionData):
    """`parse.sections[].extensionData` in an answer of parse."""


class ParseSection_87e73498(TypedDict):
    """`parse.sections[]` in an answer of parse."""

    anchor: str
    byteoffset: int
    extensionData: NotRequired[ParseExtensionData]
    fromtitle: str
    index: str
    level: str
    line: str
    linkAnchor: NotRequired[str]
    number: str
    toclevel: int


class ParseTocdataSection(TypedDict):
    """`parse.tocdata.sections[]` in an answer of parse."""

    anchor: str
    codepointOffset: int
    extensionData: NotRequired[ParseExtensionData]
    fromTitle: str
    hLevel: int
    index: str
    line: str
    number: str
    tocLevel: int


class ParseTocdata(TypedDict):
    """`parse.tocdata` in an answer of parse."""

    extensionData: list[Any]
    sections: list[ParseTocdataSection]


class ParseResult(TypedDict):
    """`parse` in an answer of parse."""

    categories: list[ParseCategory]
    """With `prop=categories`. Not with `onlypst` or `summary`."""
    categorieshtml: str
    """With `prop=categorieshtml`. Not with `onlypst` or `summary`."""
    displaytitle: str
    """With `prop=displaytitle`. Not with `onlypst` or `summary`."""
    encodedjsconfigvars: str
    """With `prop=encodedjsconfigvars`. Not with `onlypst` or `summary`."""
    externallinks: list[str]
    """With `prop=externallinks`. Not with `onlypst` or `summary`."""
    headhtml: str
    """With `prop=headhtml`. Not with `onlypst` or `summary`."""
    headitems: list[Any]
    """With `prop=headitems`. Not with `onlypst` or `summary`."""
    images: list[str]
    """With `prop=images`. Not with `onlypst` or `summary`."""
    indicators: dict[str, str]
    """With `prop=indicators`. Not with `onlypst` or `summary`."""
    iwlinks: list[ParseIwlink]
    """With `prop=iwlinks`. Not with `onlypst` or `summary`."""
    jsconfigvars: Any
    """With `prop=jsconfigvars`. Not with `onlypst` or `summary`."""
    langlinks: list[ParseLanglink]
    """With `prop=langlinks`. Not with `onlypst` or `summary`."""
    limitreportdata: list[ParseLimitreportdata]
    """With `prop=limitreportdata`. Not with `onlypst` or `summary`."""
    limitreporthtml: str
    """With `prop=limitreporthtml`. Not with `onlypst` or `summary`."""
    links: list[ParseLink]
    """With `prop=links`. Not with `onlypst` or `summary`."""
    modules: list[str]
    """With `prop=modules`. Not with `onlypst` or `summary`."""
    modulescripts: list[Any]
    """With `prop=modules`. Not with `onlypst` or `summary`."""
    modulestyles: list[str]
    """With `prop=modules`. Not with `onlypst` or `summary`."""
    pageid: int
    """Not with `onlypst` or `summary`."""
    parsedsummary: NotRequired[str]
    """Not with `onlypst` or `summary`."""
    parsetree: str
    """With `prop=parsetree`. Not with `onlypst` or `summary`."""
    parsewarnings: list[str]
    """With `prop=parsewarnings`. Not with `onlypst` or `summary`."""
    parsewarningshtml: list[str]
    """With `prop=parsewarningshtml`. Not with `onlypst` or `summary`."""
    properties: dict[str, str]
    """With `prop=properties`. Not with `onlypst` or `summary`."""
    psttext: NotRequired[str]
    """With `prop=wikitext`. Not with `onlypst` or `summary`."""
    redirects: NotRequired[list[ParseRedirect]]
    """Needs `redirects`. Not with `onlypst` or `summary`."""
    revid: NotRequired[int]
    """Not with `contentmodel=wikitext`, `onlypst` or `summary`."""
    sections: list[ParseSection_87e73498]
    """With `prop=sections`. Not with `onlypst` or `summary`."""
    showtoc: NotRequired[bool]
    """With `prop=sections` or `prop=tocdata`. Not with `onlypst` or `summary`."""
    subtitle: str
    """With `prop=subtitle`. Not with `onlypst` or `summary`."""
    templates: list[ParseLink]
    """With `prop=templates`. Not with `onlypst` or `summary`."""
    text: str
    """With `prop=text`. Not with `onlypst` or `summary`."""
    textdeleted: NotRequired[bool]
    """Not with `onlypst` or `summary`."""
    textsuppressed: NotRequired[bool]
    """Not with `onlypst` or `summary`."""
    title: str
    """Not with `onlypst` or `summary`."""
    tocdata: NotRequired[ParseTocdata | None]
    """With `prop=tocdata`. Not with `onlypst` or `summary`."""
    wikitext: str
    """With `prop=wikitext`. Not with `onlypst` or `summary`."""


class ParseResponse(TypedDict):
    """What parse answers."""

    parse: ParseResult
    """Not with `onlypst` or `summary`."""
