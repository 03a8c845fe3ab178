"""The two clients of the wiki: every module is a method, loaded when first used."""

from __future__ import annotations

from . import site
from ._runtime.client import AsyncClient, SyncClient
from ._runtime.facade import Method, Namespace, Options


class _Actions:
    """The methods that both clients have."""

    with_options = Options(".main", "Main", "action")
    abusefiltercheckmatch = Method(
        ".actions.abusefiltercheckmatch",
        "Abusefiltercheckmatch",
    )
    abusefilterchecksyntax = Method(
        ".actions.abusefilterchecksyntax",
        "Abusefilterchecksyntax",
    )
    abusefilterevalexpression = Method(
        ".actions.abusefilterevalexpression",
        "Abusefilterevalexpression",
    )
    abusefilterunblockautopromote = Method(
        ".actions.abusefilterunblockautopromote",
        "Abusefilterunblockautopromote",
    )
    abuselogprivatedetails = Method(
        ".actions.abuselogprivatedetails",
        "AbuseLogPrivateDetails",
    )
    acquiretempusername = Method(".actions.acquiretempusername", "AcquireTempUserName")
    block = Method(".actions.block", "Block")
    categorytree = Method(".actions.categorytree", "CategoryTree")
    changeauthenticationdata = Method(
        ".actions.changeauthenticationdata",
        "ChangeAuthenticationData",
    )
    changecontentmodel = Method(".actions.changecontentmodel", "ChangeContentModel")
    checktoken = Method(".actions.checktoken", "CheckToken")
    clearhasmsg = Method(".actions.clearhasmsg", "ClearHasMsg")
    clientlogin = Method(".actions.clientlogin", "ClientLogin")
    compare = Method(".actions.compare", "Compare")
    createaccount = Method(".actions.createaccount", "CreateAccount")
    cspreport = Method(".actions.cspreport", "CSPReport")
    delete = Method(".actions.delete", "Delete")
    discussiontoolscompare = Method(
        ".actions.discussiontoolscompare",
        "DiscussionToolsCompare",
    )
    discussiontoolsedit = Method(".actions.discussiontoolsedit", "DiscussionToolsEdit")
    discussiontoolsfindcomment = Method(
        ".actions.discussiontoolsfindcomment",
        "DiscussionToolsFindComment",
    )
    discussiontoolsgetsubscriptions = Method(
        ".actions.discussiontoolsgetsubscriptions",
        "DiscussionToolsGetSubscriptions",
    )
    discussiontoolspageinfo = Method(
        ".actions.discussiontoolspageinfo",
        "DiscussionToolsPageInfo",
    )
    discussiontoolspreview = Method(
        ".actions.discussiontoolspreview",
        "DiscussionToolsPreview",
    )
    discussiontoolssubscribe = Method(
        ".actions.discussiontoolssubscribe",
        "DiscussionToolsSubscribe",
    )
    discussiontoolsthank = Method(
        ".actions.discussiontoolsthank",
        "DiscussionToolsThank",
    )
    echocreateevent = Method(".actions.echocreateevent", "EchoCreateEvent")
    echomarkread = Method(".actions.echomarkread", "EchoMarkRead")
    echomarkseen = Method(".actions.echomarkseen", "EchoMarkSeen")
    echomute = Method(".actions.echomute", "EchoMute")
    edit = Method(".actions.edit", "Edit")
    editcheckreferenceurl = Method(
        ".actions.editcheckreferenceurl",
        "EditCheckReferenceUrl",
    )
    emailuser = Method(".actions.emailuser", "EmailUser")
    expandtemplates = Method(".actions.expandtemplates", "ExpandTemplates")
    feedcontributions = Method(".actions.feedcontributions", "FeedContributions")
    feedrecentchanges = Method(".actions.feedrecentchanges", "FeedRecentChanges")
    feedwatchlist = Method(".actions.feedwatchlist", "FeedWatchlist")
    filerevert = Method(".actions.filerevert", "FileRevert")
    help = Method(".actions.help", "Help")
    imagerotate = Method(".actions.imagerotate", "ImageRotate")
    import_ = Method(".actions.import_", "Import")
    linkaccount = Method(".actions.linkaccount", "LinkAccount")
    login_ = Method(".actions.login", "Login")
    logout = Method(".actions.logout", "Logout")
    managetags = Method(".actions.managetags", "ManageTags")
    mergehistory = Method(".actions.mergehistory", "MergeHistory")
    move = Method(".actions.move", "Move")
    oathvalidate = Method(".actions.oathvalidate", "OATHValidate")
    opensearch = Method(".actions.opensearch", "OpenSearch")
    options = Method(".actions.options", "Options")
    paraminfo = Method(".actions.paraminfo", "ParamInfo")
    parse = Method(".actions.parse", "Parse")
    patrol = Method(".actions.patrol", "Patrol")
    protect = Method(".actions.protect", "Protect")
    purge = Method(".actions.purge", "Purge")
    removeauthenticationdata = Method(
        ".actions.removeauthenticationdata",
        "RemoveAuthenticationData",
    )
    resetpassword = Method(".actions.resetpassword", "ResetPassword")
    revisiondelete = Method(".actions.revisiondelete", "RevisionDelete")
    rollback = Method(".actions.rollback", "Rollback")
    rsd = Method(".actions.rsd", "Rsd")
    scribunto_console = Method(".actions.scribunto_console", "ScribuntoConsole")
    setnotificationtimestamp = Method(
        ".actions.setnotificationtimestamp",
        "SetNotificationTimestamp",
    )
    setpagelanguage = Method(".actions.setpagelanguage", "SetPageLanguage")
    spamblacklist = Method(".actions.spamblacklist", "SpamBlacklist")
    stashedit = Method(".actions.stashedit", "StashEdit")
    tag = Method(".actions.tag", "Tag")
    templatedata = Method(".actions.templatedata", "TemplateData")
    thank = Method(".actions.thank", "Thank")
    titleblacklist = Method(".actions.titleblacklist", "TitleBlacklist")
    unblock = Method(".actions.unblock", "Unblock")
    undelete = Method(".actions.undelete", "Undelete")
    unlinkaccount = Method(".actions.unlinkaccount", "Unlinkaccount")
    upload = Method(".actions.upload", "Upload")
    userrights = Method(".actions.userrights", "Userrights")
    validatepassword = Method(".actions.validatepassword", "ValidatePassword")
    visualeditor = Method(".actions.visualeditor", "VisualEditor")
    visualeditoredit = Method(".actions.visualeditoredit", "VisualEditorEdit")
    watch = Method(".actions.watch", "Watch")
    query = Namespace(".query.methods", "QueryMethods", "AsyncQueryMethods")


class Wiki(_Actions, SyncClient):
    """A client of MediaWiki 1.43 (stock)."""

    _api = site.API


class AsyncWiki(_Actions, AsyncClient):
    """A client of MediaWiki 1.43 (stock) whose calls are awaited."""

    _api = site.API
