"""Requests to the module main."""

from __future__ import annotations

from typing import Any, TypeAlias

from ._runtime.literals import Literal
from ._runtime.request import FormatModule, Request

MainAction: TypeAlias = Literal[
    "abusefiltercheckmatch",
    "abusefilterchecksyntax",
    "abusefilterevalexpression",
    "abusefilterunblockautopromote",
    "abuselogprivatedetails",
    "acquiretempusername",
    "block",
    "categorytree",
    "changeauthenticationdata",
    "changecontentmodel",
    "checktoken",
    "clearhasmsg",
    "clientlogin",
    "compare",
    "createaccount",
    "cspreport",
    "delete",
    "discussiontoolscompare",
    "discussiontoolsedit",
    "discussiontoolsfindcomment",
    "discussiontoolsgetsubscriptions",
    "discussiontoolspageinfo",
    "discussiontoolspreview",
    "discussiontoolssubscribe",
    "discussiontoolsthank",
    "echocreateevent",
    "echomarkread",
    "echomarkseen",
    "echomute",
    "edit",
    "editcheckreferenceurl",
    "emailuser",
    "expandtemplates",
    "feedcontributions",
    "feedrecentchanges",
    "feedwatchlist",
    "filerevert",
    "help",
    "imagerotate",
    "import",
    "linkaccount",
    "login",
    "logout",
    "managetags",
    "mergehistory",
    "move",
    "oathvalidate",
    "opensearch",
    "options",
    "paraminfo",
    "parse",
    "patrol",
    "protect",
    "purge",
    "query",
    "removeauthenticationdata",
    "resetpassword",
    "revisiondelete",
    "rollback",
    "rsd",
    "scribunto-console",
    "setnotificationtimestamp",
    "setpagelanguage",
    "spamblacklist",
    "stashedit",
    "tag",
    "templatedata",
    "thank",
    "titleblacklist",
    "unblock",
    "undelete",
    "unlinkaccount",
    "upload",
    "userrights",
    "validatepassword",
    "visualeditor",
    "visualeditoredit",
    "watch",
]
MainFormat: TypeAlias = Literal[
    "json",
    "jsonfm",
    "none",
    "php",
    "phpfm",
    "rawfm",
    "xml",
    "xmlfm",
]
MainAssert: TypeAlias = Literal[
    "anon",
    "bot",
    "user",
]
MainErrorformat: TypeAlias = Literal[
    "bc",
    "html",
    "none",
    "plaintext",
    "raw",
    "wikitext",
]


class Main(Request[Any]):
    """- Documentation (https://www.mediawiki.org/wiki/API:Main_page)
    - Etiquette & usage guidelines (https://www.mediawiki.org/wiki/API:Etiquette)
    - FAQ (https://www.mediawiki.org/wiki/API:FAQ)
    - Mailing list
      (https://lists.wikimedia.org/postorius/lists/mediawiki-api.lists.wikimedia.org/)
    - API Announcements
      (https://lists.wikimedia.org/postorius/lists/mediawiki-api-announce.lists.wikimedia.org/)
    - Bugs & requests
      (https://phabricator.wikimedia.org/maniphest/query/GebfyV4uCaLd/#R)

    Status: The MediaWiki API is a mature and stable interface that is actively
    supported and improved. While we try to avoid it, we may occasionally need to make
    breaking changes; subscribe to the mediawiki-api-announce mailing list
    (https://lists.wikimedia.org/hyperkitty/list/mediawiki-api-announce@lists.wikimedia.org/)
    for notice of updates.

    Erroneous requests: When erroneous requests are sent to the API, an HTTP header will
    be sent with the key "MediaWiki-API-Error" and then both the value of the header and
    the error code sent back will be set to the same value. For more information see
    API: Errors and warnings (https://www.mediawiki.org/wiki/API:Errors_and_warnings).

    Testing: For ease of testing API requests, see Special:ApiSandbox.

    Module `main`.

    Args:
        action: Which action to perform. Default: help.
        format: The format of the output. Default: jsonfm.
        maxlag: Maximum lag can be used when MediaWiki is installed on a database
            replicated cluster. To save actions causing any more site replication lag,
            this parameter can make the client wait until the replication lag is less
            than the specified value. In case of excessive lag, error code maxlag is
            returned with a message like Waiting for $host: $lag seconds lagged.
            See Manual: Maxlag parameter
            (https://www.mediawiki.org/wiki/Manual:Maxlag_parameter) for more
            information.
        smaxage: Set the s-maxage HTTP cache control header to this many seconds. Errors
            are never cached. At least 0. Default: 0.
        maxage: Set the max-age HTTP cache control header to this many seconds. Errors
            are never cached. At least 0. Default: 0.
        assert_ (`assert`): Verify that the user is logged in (including possibly as a
            temporary user) if set to user, not logged in if set to anon, or has the bot
            user right if bot.
        assertuser: Verify the current user is the named user. Forms taken: name, temp.
        requestid: Any value given here will be included in the response. May be used to
            distinguish requests.
        servedby: Include the hostname that served the request in the results.
        curtimestamp: Include the current timestamp in the result.
        responselanginfo: Include the languages used for uselang and errorlang in the
            result.
        origin: When accessing the API using a cross-domain AJAX request (CORS), set
            this to the originating domain. This must be included in any pre-flight
            request, and therefore must be part of the request URI (not the POST body).
            For authenticated requests, this must match one of the origins in the Origin
            header exactly, so it has to be set to something like
            https://en.wikipedia.org or https://meta.wikimedia.org. If this parameter
            does not match the Origin header, a 403 response will be returned. If this
            parameter matches the Origin header and the origin is allowed, the
            Access-Control-Allow-Origin and Access-Control-Allow-Credentials headers
            will be set.
            For non-authenticated requests, specify the value *. This will cause the
            Access-Control-Allow-Origin header to be set, but
            Access-Control-Allow-Credentials will be false and all user-specific data
            will be restricted.
        uselang: Language to use for message translations.
            action=query&meta=siteinfo&siprop=languages returns a list of language
            codes. You can specify user to use the current user's language preference or
            content to use this wiki's content language. Default: user.
        variant: Variant of the language. Only works if the base language supports
            variant conversion.
        errorformat: Format to use for warning and error text output. Default: bc.
            - bc: Format used prior to MediaWiki 1.29. errorlang and errorsuselocal are
              ignored.
            - html: HTML
            - none: No text output, only the error codes.
            - plaintext: Wikitext with HTML tags removed and entities replaced.
            - raw: Message key and parameters.
            - wikitext: Unparsed wikitext.
        errorlang: Language to use for warnings and errors.
            action=query&meta=siteinfo&siprop=languages returns a list of language
            codes. Specify content to use this wiki's content language or uselang to use
            the same value as the uselang parameter. Default: uselang.
        errorsuselocal: If given, error texts will use locally-customized messages from
            the MediaWiki namespace.

    Examples:
        Help for the main module::

            wiki.help()

        All help in one page::

            wiki.help(recursivesubmodules=True)
    """

    __slots__ = ()
    path = "main"

    def __init__(
        self,
        *,
        action: Request[Any] | MainAction | None = None,
        format: FormatModule | MainFormat | None = None,
        maxlag: int | None = None,
        smaxage: int | None = None,
        maxage: int | None = None,
        assert_: MainAssert | None = None,
        assertuser: str | None = None,
        requestid: str | None = None,
        servedby: bool | None = None,
        curtimestamp: bool | None = None,
        responselanginfo: bool | None = None,
        origin: str | None = None,
        uselang: str | None = None,
        variant: str | None = None,
        errorformat: MainErrorformat | None = None,
        errorlang: str | None = None,
        errorsuselocal: bool | None = None,
    ) -> None:
        super().__init__(
            {
                "action": action,
                "format": format,
                "maxlag": maxlag,
                "smaxage": smaxage,
                "maxage": maxage,
                "assert": assert_,
                "assertuser": assertuser,
                "requestid": requestid,
                "servedby": servedby,
                "curtimestamp": curtimestamp,
                "responselanginfo": responselanginfo,
                "origin": origin,
                "uselang": uselang,
                "variant": variant,
                "errorformat": errorformat,
                "errorlang": errorlang,
                "errorsuselocal": errorsuselocal,
            }
        )
