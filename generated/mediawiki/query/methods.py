"""The methods below `wiki.query`."""

from __future__ import annotations

from .._runtime.client import AsyncNamespace, SyncNamespace
from .._runtime.facade import Method

_PARENT = {
    "indexpageids": "indexpageids",
    "export": "export",
    "exportnowrap": "exportnowrap",
    "exportschema": "exportschema",
    "iwurl": "iwurl",
    "titles": "titles",
    "pageids": "pageids",
    "revids": "revids",
    "generator": "generator",
    "redirects": "redirects",
    "converttitles": "converttitles",
}


class _Modules:
    """The methods, each loaded when first used."""

    __call__ = Method(".actions.query", "Query")
    abusefilters = Method(".query.abusefilters", "AbuseFilters")
    abuselog = Method(".query.abuselog", "AbuseLog")
    allcategories = Method(".query.allcategories", "AllCategories")
    alldeletedrevisions = Method(".query.alldeletedrevisions", "AllDeletedRevisions")
    allfileusages = Method(".query.allfileusages", "Allfileusages")
    allimages = Method(".query.allimages", "AllImages")
    alllinks = Method(".query.alllinks", "AllLinks")
    allmessages = Method(".query.allmessages", "AllMessages")
    allpages = Method(".query.allpages", "AllPages")
    allredirects = Method(".query.allredirects", "Allredirects")
    allrevisions = Method(".query.allrevisions", "AllRevisions")
    alltransclusions = Method(".query.alltransclusions", "Alltransclusions")
    allusers = Method(".query.allusers", "AllUsers")
    authmanagerinfo = Method(".query.authmanagerinfo", "AuthManagerInfo")
    backlinks = Method(".query.backlinks", "Backlinks")
    blocks = Method(".query.blocks", "Blocks")
    categories = Method(
        ".query.categories",
        "Categories",
        parent=(".actions.query", "Query", _PARENT, "prop"),
    )
    categoryinfo = Method(
        ".query.categoryinfo",
        "CategoryInfo",
        parent=(".actions.query", "Query", _PARENT, "prop"),
    )
    categorymembers = Method(".query.categorymembers", "CategoryMembers")
    contributors = Method(
        ".query.contributors",
        "Contributors",
        parent=(".actions.query", "Query", _PARENT, "prop"),
    )
    deletedrevisions = Method(
        ".query.deletedrevisions",
        "DeletedRevisions",
        parent=(".actions.query", "Query", _PARENT, "prop"),
    )
    deletedrevs = Method(".query.deletedrevs", "Deletedrevs")
    duplicatefiles = Method(
        ".query.duplicatefiles",
        "DuplicateFiles",
        parent=(".actions.query", "Query", _PARENT, "prop"),
    )
    embeddedin = Method(".query.embeddedin", "Embeddedin")
    extlinks = Method(
        ".query.extlinks",
        "Extlinks",
        parent=(".actions.query", "Query", _PARENT, "prop"),
    )
    extracts = Method(
        ".query.extracts",
        "Extracts",
        parent=(".actions.query", "Query", _PARENT, "prop"),
    )
    exturlusage = Method(".query.exturlusage", "Exturlusage")
    filearchive = Method(".query.filearchive", "Filearchive")
    filerepoinfo = Method(".query.filerepoinfo", "FileRepoInfo")
    fileusage = Method(
        ".query.fileusage",
        "Fileusage",
        parent=(".actions.query", "Query", _PARENT, "prop"),
    )
    gadgetcategories = Method(".query.gadgetcategories", "GadgetCategories")
    gadgets = Method(".query.gadgets", "Gadgets")
    imageinfo = Method(
        ".query.imageinfo",
        "ImageInfo",
        parent=(".actions.query", "Query", _PARENT, "prop"),
    )
    images = Method(
        ".query.images",
        "Images",
        parent=(".actions.query", "Query", _PARENT, "prop"),
    )
    imageusage = Method(".query.imageusage", "Imageusage")
    info = Method(
        ".query.info",
        "Info",
        parent=(".actions.query", "Query", _PARENT, "prop"),
    )
    iwbacklinks = Method(".query.iwbacklinks", "IWBacklinks")
    iwlinks = Method(
        ".query.iwlinks",
        "IWLinks",
        parent=(".actions.query", "Query", _PARENT, "prop"),
    )
    langbacklinks = Method(".query.langbacklinks", "LangBacklinks")
    langlinks = Method(
        ".query.langlinks",
        "LangLinks",
        parent=(".actions.query", "Query", _PARENT, "prop"),
    )
    languageinfo = Method(".query.languageinfo", "Languageinfo")
    links = Method(
        ".query.links",
        "Links",
        parent=(".actions.query", "Query", _PARENT, "prop"),
    )
    linkshere = Method(
        ".query.linkshere",
        "Linkshere",
        parent=(".actions.query", "Query", _PARENT, "prop"),
    )
    linterrors = Method(".query.linterrors", "LintErrors")
    linterstats = Method(".query.linterstats", "LinterStats")
    logevents = Method(".query.logevents", "LogEvents")
    mystashedfiles = Method(".query.mystashedfiles", "MyStashedFiles")
    notifications = Method(".query.notifications", "Notifications")
    oath = Method(".query.oath", "OATH")
    pageimages = Method(
        ".query.pageimages",
        "PageImages",
        parent=(".actions.query", "Query", _PARENT, "prop"),
    )
    pagepropnames = Method(".query.pagepropnames", "PagePropNames")
    pageprops = Method(
        ".query.pageprops",
        "PageProps",
        parent=(".actions.query", "Query", _PARENT, "prop"),
    )
    pageswithprop = Method(".query.pageswithprop", "PagesWithProp")
    prefixsearch = Method(".query.prefixsearch", "PrefixSearch")
    protectedtitles = Method(".query.protectedtitles", "ProtectedTitles")
    querypage = Method(".query.querypage", "QueryPage")
    random = Method(".query.random", "Random")
    recentchanges = Method(".query.recentchanges", "RecentChanges")
    redirects = Method(
        ".query.redirects",
        "Redirects",
        parent=(".actions.query", "Query", _PARENT, "prop"),
    )
    revisions = Method(
        ".query.revisions",
        "Revisions",
        parent=(".actions.query", "Query", _PARENT, "prop"),
    )
    search = Method(".query.search", "Search")
    siteinfo = Method(".query.siteinfo", "Siteinfo")
    stashimageinfo = Method(".query.stashimageinfo", "StashImageInfo")
    tags = Method(".query.tags", "Tags")
    templates = Method(
        ".query.templates",
        "Templates",
        parent=(".actions.query", "Query", _PARENT, "prop"),
    )
    tokens = Method(".query.tokens", "Tokens")
    transcludedin = Method(
        ".query.transcludedin",
        "Transcludedin",
        parent=(".actions.query", "Query", _PARENT, "prop"),
    )
    unreadnotificationpages = Method(
        ".query.unreadnotificationpages",
        "UnreadNotificationPages",
    )
    usercontribs = Method(".query.usercontribs", "UserContribs")
    userinfo = Method(".query.userinfo", "UserInfo")
    users = Method(".query.users", "Users")
    watchlist = Method(".query.watchlist", "Watchlist")
    watchlistraw = Method(".query.watchlistraw", "WatchlistRaw")


class QueryMethods(_Modules, SyncNamespace):
    """The methods of a `Wiki`."""


class AsyncQueryMethods(_Modules, AsyncNamespace):
    """The methods of an `AsyncWiki`."""
