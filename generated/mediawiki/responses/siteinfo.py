"""What the module query+siteinfo answers."""

from typing import Any, NotRequired, TypedDict


class SiteinfoAutocreatetempuser(TypedDict):
    """`autocreatetempuser` in an answer of query+siteinfo."""

    enabled: bool
    matchPatterns: NotRequired[list[str]]


class SiteinfoClientlibrary(TypedDict):
    """`clientlibraries[]` in an answer of query+siteinfo."""

    name: str
    version: int | str


class SiteinfoDbrepllag(TypedDict):
    """`dbrepllag[]` in an answer of query+siteinfo."""

    host: str
    lag: int


_SiteinfoExtension = TypedDict(
    "_SiteinfoExtension",
    {
        "license-name": str,
    },
)


class SiteinfoExtension(_SiteinfoExtension):
    """`extensions[]` in an answer of query+siteinfo."""

    author: NotRequired[str]
    credits: NotRequired[str]
    descriptionmsg: str
    license: str
    name: str
    namemsg: NotRequired[str]
    type: str
    url: str
    version: NotRequired[str]


class SiteinfoFileextension(TypedDict):
    """`fileextensions[]` in an answer of query+siteinfo."""

    ext: str


class SiteinfoGalleryoptions(TypedDict):
    """`general.galleryoptions` in an answer of query+siteinfo."""

    captionLength: NotRequired[bool]
    imageHeight: int
    imageWidth: int
    imagesPerRow: int
    mode: str
    showBytes: NotRequired[bool]
    showDimensions: NotRequired[bool]


class SiteinfoImagelimit(TypedDict):
    """`general.imagelimits.{}` in an answer of query+siteinfo."""

    height: int
    width: int


class SiteinfoLinter(TypedDict):
    """`general.linter` in an answer of query+siteinfo."""

    high: list[str]
    low: list[str]
    medium: list[str]


class SiteinfoMagiclinks(TypedDict):
    """`general.magiclinks` in an answer of query+siteinfo."""

    ISBN: bool
    PMID: bool
    RFC: bool


class SiteinfoGeneral(TypedDict):
    """`general` in an answer of query+siteinfo."""

    allcentralidlookupproviders: list[str]
    allunicodefixes: bool
    articlepath: str
    base: str
    case: str
    categorycollation: str
    centralidlookupprovider: str
    citeresponsivereferences: NotRequired[bool]
    dbtype: str
    dbversion: str
    externallinktarget: bool
    fallback: list[Any]
    fallback8bitEncoding: str
    favicon: str
    fixarabicunicode: NotRequired[bool]
    fixmalayalamunicode: NotRequired[bool]
    galleryoptions: SiteinfoGalleryoptions
    generator: str
    imagelimits: dict[str, SiteinfoImagelimit]
    imagewhitelistenabled: bool
    interwikimagic: NotRequired[bool]
    invalidusernamechars: str
    lang: str
    langconversion: NotRequired[bool]
    legaltitlechars: str
    linkconversion: NotRequired[bool]
    linkprefix: str
    linkprefixcharset: str
    linktrail: str
    linter: NotRequired[SiteinfoLinter]
    logo: str
    magiclinks: SiteinfoMagiclinks
    mainpage: str
    mainpageisdomainroot: bool
    maxarticlesize: int
    maxuploadsize: int
    minuploadchunksize: int
    misermode: bool
    nofollowdomainexceptions: list[str]
    nofollowlinks: NotRequired[bool]
    nofollownsexceptions: list[Any]
    phpsapi: str
    phpversion: str
    readonly: bool
    rtl: bool
    script: str
    scriptpath: str
    server: str
    servername: str
    sitename: str
    thumblimits: dict[str, int]
    time: str
    """A time, ISO 8601 in UTC."""
    timeoffset: int
    timezone: str
    titleconversion: NotRequired[bool]
    uploadsenabled: NotRequired[bool]
    variantarticlepath: bool
    wikiid: str
    writeapi: NotRequired[bool]


class SiteinfoInterwikimap(TypedDict):
    """`interwikimap[]` in an answer of query+siteinfo."""

    api: NotRequired[str]
    bcp47: NotRequired[str]
    language: NotRequired[str]
    local: NotRequired[bool]
    prefix: str
    protorel: bool
    url: str


class SiteinfoLanguage(TypedDict):
    """`languages[]` in an answer of query+siteinfo."""

    bcp47: str
    code: str
    name: str


class SiteinfoLanguagevariant(TypedDict):
    """`languagevariants.{}.{}` in an answer of query+siteinfo."""

    fallbacks: list[str]


class SiteinfoLibrary(TypedDict):
    """`libraries[]` in an answer of query+siteinfo."""

    name: str
    version: str


_SiteinfoMagicword = TypedDict(
    "_SiteinfoMagicword",
    {
        "case-sensitive": bool,
    },
)


class SiteinfoMagicword(_SiteinfoMagicword):
    """`magicwords[]` in an answer of query+siteinfo."""

    aliases: list[str]
    name: str


class SiteinfoNamespacealiase(TypedDict):
    """`namespacealiases[]` in an answer of query+siteinfo."""

    alias: str
    id: int


class SiteinfoNamespace(TypedDict):
    """`namespaces.{}` in an answer of query+siteinfo."""

    canonical: NotRequired[str]
    case: str
    content: NotRequired[bool]
    defaultcontentmodel: NotRequired[str]
    id: int
    name: str
    namespaceprotection: NotRequired[str]
    nonincludable: bool
    subpages: NotRequired[bool]


class SiteinfoRestrictions(TypedDict):
    """`restrictions` in an answer of query+siteinfo."""

    cascadinglevels: list[str]
    levels: list[str]
    semiprotectedlevels: list[str]
    types: list[str]


class SiteinfoRightsinfo(TypedDict):
    """`rightsinfo` in an answer of query+siteinfo."""

    text: str
    url: str


class SiteinfoShowhook(TypedDict):
    """`showhooks[]` in an answer of query+siteinfo."""

    name: str
    subscribers: list[str]


class SiteinfoSkin(TypedDict):
    """`skins[]` in an answer of query+siteinfo."""

    code: str
    default: NotRequired[bool]
    name: str
    unusable: NotRequired[bool]


class SiteinfoSpecialpagealiase(TypedDict):
    """`specialpagealiases[]` in an answer of query+siteinfo."""

    aliases: list[str]
    realname: str


class SiteinfoStatistics(TypedDict):
    """`statistics` in an answer of query+siteinfo."""

    activeusers: int
    admins: int
    articles: int
    edits: int
    images: int
    jobs: int
    pages: int
    users: int


class SiteinfoComment(TypedDict):
    """`uploaddialog.comment` in an answer of query+siteinfo."""

    foreign: str
    local: str


class SiteinfoFormat(TypedDict):
    """`uploaddialog.format` in an answer of query+siteinfo."""

    description: str
    filepage: str
    license: str
    ownwork: str
    uncategorized: str


class SiteinfoUploaddialog(TypedDict):
    """`uploaddialog` in an answer of query+siteinfo."""

    comment: SiteinfoComment
    fields: dict[str, bool]
    format: SiteinfoFormat
    licensemessages: SiteinfoComment


class SiteinfoUsergroup(TypedDict):
    """`usergroups[]` in an answer of query+siteinfo."""

    name: str
    number: NotRequired[int]
    rights: list[str]


class SiteinfoResponse(TypedDict):
    """What query+siteinfo answers."""

    autocreatetempuser: SiteinfoAutocreatetempuser
    """With `prop=autocreatetempuser`."""
    autopromote: dict[str, Any]
    """With `prop=autopromote`."""
    autopromoteonce: dict[str, list[Any]]
    """With `prop=autopromoteonce`."""
    clientlibraries: list[SiteinfoClientlibrary]
    """With `prop=clientlibraries`."""
    dbrepllag: list[SiteinfoDbrepllag]
    """With `prop=dbrepllag`."""
    defaultoptions: dict[str, bool | int | str]
    """With `prop=defaultoptions`."""
    extensions: list[SiteinfoExtension]
    """With `prop=extensions`."""
    extensiontags: list[str]
    """With `prop=extensiontags`."""
    fileextensions: list[SiteinfoFileextension]
    """With `prop=fileextensions`."""
    functionhooks: list[str]
    """With `prop=functionhooks`."""
    general: SiteinfoGeneral
    """With `prop=general`."""
    interwikimap: list[SiteinfoInterwikimap]
    """With `prop=interwikimap`."""
    languages: list[SiteinfoLanguage]
    """With `prop=languages`."""
    languagevariants: dict[str, dict[str, SiteinfoLanguagevariant]]
    """With `prop=languagevariants`."""
    libraries: list[SiteinfoLibrary]
    """With `prop=libraries`."""
    magicwords: list[SiteinfoMagicword]
    """With `prop=magicwords`."""
    namespacealiases: list[SiteinfoNamespacealiase]
    """With `prop=namespacealiases`."""
    namespaces: dict[str, SiteinfoNamespace]
    """With `prop=namespaces`."""
    protocols: list[str]
    """With `prop=protocols`."""
    restrictions: SiteinfoRestrictions
    """With `prop=restrictions`."""
    rightsinfo: SiteinfoRightsinfo
    """With `prop=rightsinfo`."""
    showhooks: list[SiteinfoShowhook]
    """With `prop=showhooks`."""
    skins: list[SiteinfoSkin]
    """With `prop=skins`."""
    specialpagealiases: list[SiteinfoSpecialpagealiase]
    """With `prop=specialpagealiases`."""
    statistics: SiteinfoStatistics
    """With `prop=statistics`."""
    uploaddialog: SiteinfoUploaddialog
    """With `prop=uploaddialog`."""
    usergroups: list[SiteinfoUsergroup]
    """With `prop=usergroups`."""
    variables: list[str]
    """With `prop=variables`."""
