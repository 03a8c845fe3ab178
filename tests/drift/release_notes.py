"""What MediaWiki's release notes for 1.40 to 1.43 say of the Action API, and what a diff shows of it.

Each entry is one bullet of the notes that names the API, an API module or its PHP class: words of the
bullet, and either the changes from stock 1.39 to stock 1.43 that the diff must tell, or why paraminfo
cannot show it. `test_live_drift.py` holds the list against the notes themselves.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Note:
    """`shown` are (rule, place, value) of changes; `reason` says why there is none."""

    words: str
    shown: tuple[tuple[str, str, str], ...] = ()
    reason: str = ""


RESPONSE = "it changes what an answer holds, and paraminfo says nothing of answers"
BEHAVIOUR = "it changes what the wiki does with a request, not what it takes"
PHP = "it is about PHP classes and hooks: nothing of it is on the wire"
PAGES = "it is about a special page or a script in the browser, not the Action API"
OTHER = "it is about another API: REST, a browser's, an image repository's"
BOTH = "it was backported to 1.39 too, so that both sides have it"

USERS = (
    *("query+recentchanges.user", "query+revisions.user", "query+usercontribs.user"),
    *("query+blocks.users", "query+logevents.user", "query+watchlist.user"),
)

NOTES: tuple[Note, ...] = (
    # --- 1.40
    Note(
        "New `cancreateaccount` parameter on action=query&meta=userinfo",
        (
            ("value-added", "query+userinfo.prop", "cancreateaccount"),
            ("parameter-help-changed", "query+users.prop", "cancreate"),
        ),
    ),
    Note(
        "expose 'difftype' param if wikidiff2 is installed",
        (("parameter-added", "compare.difftype", ""),),
    ),
    Note("ApiComparePages: Add help url", reason=BOTH),
    Note("Note that parameters may be inherited from other context", reason=PAGES),
    Note("Split apihelp for parameter action=opensearch&redirects=", reason=BOTH),
    Note("Split apihelp for parameter action=managetags&operation=", reason=BOTH),
    Note("Add message for list=watchlist&wlprop=expiry", reason=BOTH),
    Note("Add message for action=compare&prop=timestamp", reason=BOTH),
    Note("revids=… does not necessarily return the queried revisions", reason=BOTH),
    Note("Get correct main page in API call examples", reason=BOTH),
    Note("ApiBase: Cast $id to string in filterIDs", reason=BEHAVIOUR),
    Note("specific slot can be retrieved using the action=raw", reason=PAGES),
    Note("ApiSandbox will now by default request responses", reason=PAGES),
    Note("ApiQueryExtLinksUsage::getProtocolPrefix()", reason=PHP),
    # --- 1.41
    Note("`Authorization` was added to the default list of headers", reason=BEHAVIOUR),
    Note("ApiResult: Make array ordering consistent", reason=RESPONSE),
    Note("Replace null $httpCode by 0", reason=PHP),
    Note(
        "Pass wikiId to UserIdentity instance for action=userrights", reason=BEHAVIOUR
    ),
    Note("Fix long param names overlapping docs in API help pages", reason=PAGES),
    Note("mark HTML output as non-cacheable", reason=RESPONSE),
    Note(
        "Allow both user and email parameters to be passed for reset", reason=BEHAVIOUR
    ),
    Note(
        "Improve linking of language codes lists in top level i18n messages",
        (
            ("parameter-help-changed", "main.uselang", ""),
            ("parameter-help-changed", "main.errorlang", ""),
        ),
    ),
    Note("?action=rollback, if successful, will fire", reason=PAGES),
    Note("ApiQuery::getNamedDB() and ApiQueryBase::selectNamedDB()", reason=PHP),
    Note("ApiBase::checkTitleUserPermissions() now type-forces", reason=PHP),
    Note("Passing a User to ApiBase::checkUserRightsAny()", reason=PHP),
    # --- 1.42
    Note(
        'APIQueryTags now includes "software" in the "source" array',
        # The answers themselves are not described; that the value exists is.
        (("parameter-help-changed", "query+tags.prop", "source"),),
    ),
    Note("ApiFeedWatchlist: Fix handling of array parameters", reason=BEHAVIOUR),
    Note("does not substitute the default category sort key", reason=RESPONSE),
    Note(
        "Several API calls have been updated to return a 'temp' user flag",
        # The flag is in answers; that these modules know temporary users shows in what they take.
        tuple(("form-added", place, "temp") for place in USERS),
    ),
    Note("APIs extended from ApiQueryRevisionsBase", reason=RESPONSE),
    Note("must also override mustBePosted() to return true", reason=PHP),
    Note("`new ApiImportReporter( … )` without the $context", reason=PHP),
    Note("addBlockInfoToQuery() will emit deprecation warnings", reason=PHP),
    Note("UploadBase::getImageInfo was deprecated", reason=PHP),
    # --- 1.43
    Note(
        "APIQueryUserInfo now returns null in the field registrationdate",
        reason=RESPONSE,
    ),
    Note(
        "The 'writeapi' userright, which controlled access to some API modules",
        (
            ("configured-value-removed", "query+allusers.rights", "writeapi"),
            ("configured-value-removed", "query+contributors.rights", "writeapi"),
        ),
    ),
    Note(
        "Introduce prop=tocdata as replacement for prop=sections",
        (
            ("value-added", "parse.prop", "tocdata"),
            ("default-changed", "parse.prop", ""),
        ),
    ),
    Note(
        "Clarify documentation for action=query&list=tags",
        (
            ("parameter-help-changed", "query+tags.prop", "active"),
            ("parameter-help-changed", "query+tags.prop", "displayname"),
        ),
    ),
    Note("Pass an empty string instead of null to EditFormPreloadText", reason=PHP),
    Note("Fix ApiQueryUsers leaking status of private user", reason=RESPONSE),
    Note("Disallow user JS in pretty-print api.php responses", reason=RESPONSE),
    Note("Restrict interwiki user lookup in ApiUserrights", reason=BEHAVIOUR),
    Note("Api: Initialise reference variable", reason=PHP),
    Note("Set module name in ApiBaseTest::doGetParameterFromSettings", reason=PHP),
    Note("action=raw with Special:Mypage subpage title", reason=PAGES),
    Note("Allow ApiResult to override imagerepository key", reason=RESPONSE),
    Note("ApiSandbox: Use POST when we have long URL", reason=PAGES),
    Note('ApiResult: Fix "ord(): Providing a string', reason=PHP),
    Note("Escape word-separator message in Special:ApiSandbox", reason=PAGES),
    Note("Check read permissions in ApiQueryRevisionsBase", reason=BEHAVIOUR),
    Note("Define and store MediaWiki REST API", reason=OTHER),
    Note("Add link to CORS setting for REST API", reason=OTHER),
    Note("Disable maxsize in QueryAllPages in miser mode", reason=BEHAVIOUR),
    Note("Fix permission checks in action=compare", reason=BEHAVIOUR),
    Note("Escape i18n messages in action=feedcontributions", reason=RESPONSE),
    Note("ApiLogin: Don't break BotPasswords", reason=BEHAVIOUR),
    Note("Unicode normalization in Action API", reason=RESPONSE),
    Note("REST API framework now supports defining redirects", reason=OTHER),
    Note("addBlockInfoToQuery(), deprecated since 1.42", reason=PHP),
    Note("LinkRenderer::makeExternalLink(), which has a improved API", reason=PHP),
    Note("ApiBase::errorArrayToStatus() is deprecated", reason=PHP),
    Note("ApiTestCase::setExpectedApiException()", reason=PHP),
    Note("ApiPageSet::getTitles(), ApiPageSet::getGoodTitles()", reason=PHP),
    Note("browser- native URL interface", reason=OTHER),
)

_VERSION = re.compile(r"==\s*media\s*wiki (1\.\d+)", re.IGNORECASE)
_ABOUT_API = re.compile(
    r"\b(Action |REST )?API\b|\bA(pi|PI)[A-Z]\w+|action=|\b[Aa]pi:|api\.php"
)
# One of a list of PHP classes that got a namespace.
_CLASS = re.compile(r"- (Api\w+|MediaWiki\\Api:)")


def bullets(text: str) -> Iterator[tuple[str, str]]:
    """The version and the words of every bullet of release notes, its lines joined."""
    version, bullet = "", ""
    for line in [*text.split("\n"), ""]:
        if bullet and not re.match(r"\s+[^\s*-]", line):
            yield version, bullet
            bullet = ""
        if found := _VERSION.match(line):
            version = found[1]
        elif re.match(r"\s*[*-] ", line):
            bullet = line.strip()
        elif bullet:
            bullet += f" {line.strip()}"


def about_the_api(text: str) -> dict[str, set[str]]:
    """The bullets that name the API, by version, without the lists of PHP classes."""
    found: dict[str, set[str]] = {}
    for version, bullet in bullets(text):
        if _ABOUT_API.search(bullet) and not _CLASS.fullmatch(bullet):
            found.setdefault(version, set()).add(bullet)
    return found
