"""Which class of error a code of the API's belongs to.

The codes are those that MediaWiki 1.39 to 1.43 and the extensions that ship with it
raise: the map in ApiMessageTrait, the keys of messages without `apierror-`, and what
modules give by name. A prefix stands for a family only where each of its codes, in
any extension, can be trusted to mean the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final, cast

from .errors import (
    ApiError,
    ConflictError,
    DeniedError,
    NotLoggedInError,
    RequestError,
    TryLaterError,
)

Codes = tuple[frozenset[str], tuple[str, ...]]
"""Whole codes, and what families of codes begin with."""


def _codes(text: str) -> Codes:
    """The codes of a text; a family ends with an asterisk."""
    words = text.split()
    whole = frozenset(word for word in words if word[-1] != "*")
    return whole, tuple(word[:-1] for word in words if word[-1] == "*")


LOGIN: Final = _codes("""
    assertbotfailed assertnameduserfailed assertuserfailed login-required
    mustbeloggedin mustbeloggedin-* mwoauth-* notloggedin reauthenticate
    session-page-restricted stashnotloggedin
    """)
WAIT: Final = _codes("""
    actionthrottledtext cirrussearch-too-busy-error concurrency-limit
    internal_api_error_DB* internal_api_error_LocalFileLockError
    internal_api_error_ReadOnlyError lockmanager-fail-* maxlag maxlag-*
    oathauth-throttled pool-* poolcounter-* ratelimited readonly readonlytext
    temp-user-unable-to-acquire throttled-mailpassword usernameinprogress
    """)
CONFLICT: Final = _codes("""
    alreadyblocked alreadyrolled articleexists comment-became-transcluded
    create-titleexists discussiontools-formtoken-used edit-already-exists
    edit-conflict edit-gone-missing editconflict fileexists-forbidden
    fileexists-no-change fileexists-shared-forbidden mcrundo-changed pagedeleted
    redirect-appendonly undo-failure undofailure upload-inprogress
    """)
DENIED: Final = _codes("""
    abusefilter-accountreserved abusefilter-blocked-display abusefilter-cant*
    abusefilter-disallowed abusefilter-edit-notallowed* abusefilter-log-cannot-*
    abusefilter-warning accessdenied authmanager-autocreate-noperm
    authmanager-create-disabled autoblocked badaccess badaccess-* bigdelete
    blocked blocked-* blockedfrommail botpasswords-disabled botpasswords-locked
    cannotlogout cannotreauthenticate cannotseedetails
    cannotseeprotectedvariables cannotviewtitle cant-block-nonexistent-page
    cant-move-* cant-see-hidden-user cantblock cantblock-email
    cantchangecontentmodel cantcreate cantdelete cantedit canthide cantimport
    cantimport-upload cantmove cantmovefile cantoverwrite-sharedfile cantsend
    cantunblock cantundelete cantview-* captcha-disabledinapi captcha-edit-fail
    captcha-sendemail-fail cascadeprotected confirmemail copyuploadbaddomain
    copyuploaddisabled customcssjsprotected customcssprotected
    customjsonprotected customjsprotected delete-hook-aborted delete-toobig
    delete-toomanyrevisions deletedabuselog deletedrc directoryreadonlyerror
    edit-hook-aborted emaildisabled file-exists-sharedrepo
    fileexists-sharedrepo-perm filereadonlyerror globalblocking-* hookaborted
    immobile-* import-rootpage-* includeAllDenied ipb-prevent-user-talk-edit
    mergehistory-fail-permission mergehistory-fail-toobig mimesearchdisabled
    missing-revision-permission moduledisabled movepage-max-pages mycustom*
    mypreferencesprotected namespaceprotected no-direct-editing noapiwrite
    noautopatrol noedit noemailcreate noimageredirect nointerwikiuserrights
    notvisiblerev nowikiemail nowikiemailtext pagelang-disabled
    parsoid-resource-limit-exceeded parsoid-revision-access
    passwordreset-disabled passwordreset-emaildisabled passwordreset-ignored
    patroldisabled permissiondenied permissiondenied-* permissionserrors
    prefixsearchdisabled protectednamespace protectednamespace-interface
    protectedpage protectedtitle rangedisabled readapidenied
    resetpass_forbidden* rev-deleted-* rev-suppressed-* revdeleted
    searchdisabled sitecssprotected siteinfo-includealldenied sitejsonprotected
    sitejsprotected siterawhtmlprotected sizediffdisabled
    sorbs_create_account_reason spam-blacklisted-* spamblacklist spamdetected
    spamprotectionmatch spamprotectiontext specialpage-cantexecute
    stashwrongowner systemblocked tags-activate-not-allowed tags-apply-blocked
    tags-apply-no-permission tags-deactivate-not-allowed
    tags-delete-no-permission tags-delete-not-allowed tags-delete-too-many-uses
    tags-manage-blocked tags-manage-no-permission tags-update-blocked
    tags-update-no-permission tempuserdisabled titleblacklist-* titleprotected
    undelete-cantcreate undelete-cantedit upload-copy-upload-invalid-domain
    uploaddisabled usermaildisabled
    userrights-cross-wiki-assignment-for-reserved-name userrights-no-tempuser
    windows-nonascii-filename writeapidenied
    """)
REQUEST: Final = _codes("""
    abusefilter-badsyntax abusefilter-blocked-domains-*
    abusefilter-edit-bad-tags abusefilter-log-nonexistent abusefilter-noreason
    abusefilter-nosuchlogid abusefilter-tag-reserved
    abusefilter-tools-syntax-error allimages-redirect
    allpages-generator-redirects alreadyregistered appendnotsupported
    assertanonfailed bad-badfilecontexttitle bad-watchlist-token bad_image_title
    bad_wlowner bad_wltoken badarticleerror badbool badbool-type badcachekey
    badconfig badconfig-* badcontinue baddiff baddiffto badexpiry badexpiry-past
    badfloat badfloat-* badformat badformat-* badgenerator badgenerator-*
    badinteger badinteger-* badinterwiki badip badmd5 badmodelformat badmodule
    badmodule-* badparameter badparams badquery badrequest badretype badsyntax
    badtimestamp badtitle badtitletext badtoken badupload badurl baduser
    badvalue badvalue-* blankarticle blankpage blockedasrange
    botpasswords-insert-failed botpasswords-invalid-name
    botpasswords-needs-reset botpasswords-no-provider botpasswords-not-exist
    botpasswords-restriction-failed botpasswords-toolong-*
    botpasswords-update-failed botsnotsupported cannot-async-upload-file
    categorytree-* changeauth-norequest changecontentmodel-* changeemail-*
    chunk-too-small cidrtoobroad cite_error_* comment-comment-not-saved
    compare-* config-invalid-key config-missing-key content-failed-to-parse
    content-not-allowed-here contentmodel-mismatch contentnotallowedhere
    contentserializationexception contenttoobig copyuploadbadurl
    deflate-invaliddeflate delete-error-associated-* deletedrevs-param-*
    deprecated-value diffto discussiontools-comment*
    discussiontools-findcomment-* discussiontools-newtopic-missing-title
    echo-push-* edit-invalidredirect emailnotarget empty-file emptynewsection
    emptypage enummulti enumnotmulti expand_templates_input_missing feed-invalid
    feed-unavailable file-too-large filedoesnotexist filekeyneeded
    filekeynotallowed filename-toolong filename-tooshort filenopath filenotfound
    filerevert-* filetoobig filetype-* filetypecannotberotated filetypemismatch
    gadgets-validate-* htmlform-invalid-input http-contenttoolarge
    http-invalid-url illegal-filename imageinvalidfilename imageusage-badtitle
    import-invalid-interwiki import-token-mismatch importnopages importnoprefix
    info-singlepagerevision integeroutofrange integeroutofrange-*
    interwiki-badprefix interwiki-cannotaddlocallanguage interwiki-submit-*
    interwiki_editerror invalid* ip_range_toolarge ipb-block-not-found
    ipb-empty-block ipb_* ipoutofrange latestnotfound locknoconfirm
    math_empty_tex math_invalidjson math_invalidxml math_unknown_error maxbytes
    maxchars mergehistory-* missing* movepage-* multisource multival-only-one-of
    multival_* multpages mustbeposted mustpostparams namespace-nosubpages
    needstring needtarget no-null-revision no-such-* noarticletext nochanges
    nodeleteablefile noemail noemailtext nofile nolang
    nonfile-cannot-move-to-file nonfilenamespace nopagetext noprop nosuch*
    notarget notarray notext notitle notpatrollable notsuspended notwikitext
    nouploadmodule oldidnotfound onlyauthor outofrange pagecannotexist
    pagelang-nonexistent-page pagelang-unchanged-language param-* param_ip
    paramempty paramempty_* parseerror parsetree-notwikitext
    parsetree-notwikitext-title parsoid-client-error partialupload
    passwordreset-invalidemail passwordreset-nocaller passwordreset-nodata
    passwordreset-nosuchcaller passwordtoolong passwordtooshort pastexpiry
    promised-nonwrite-api protect-* redirect-not-exists redirect-not-numeric
    resetpass-expired resetpass-expired-soft restrictionsfield-badip revdel-*
    revdelete-modify-missing revisions-badid revisions-norevids
    revisions-singlepage revwrongpage scribunto-console-too-large
    sectionreplacefailed sectionsnotsupported sectionsnotsupported-what selfmove
    selfredirect sessionfailure sessionlost stashedfilenotfound
    stashedit-missingtext stashfailed stashfailed-complete stashfailed-nosession
    stashinvalidfile stashnosuchfilekey stashpathinvalid stashzerolength
    summaryrequired tags-activate-not-found tags-create-* tags-delete-not-found
    tags-edit-none-selected templatedata-* templateexpansion-notwikitext
    thanks-error-* timestamp-not-in-future title-invalid-talk-namespace toofew*
    toomany* unclearnowtimestamp undelete-error-associated-* undeleterevdel
    unicode-support-fail unknown_action unknown_errorformat unknown_format
    unknown_hlp unknownaction unknownformat unrecognized* unsupported*
    upload-copy-upload-invalid-url upload-filekeyneeded upload-filekeynotallowed
    upload-missingresult upload-progress-unknown upload-too-many-redirects
    urlparamnormal user-mail-no-addy user-mail-no-body userexists
    userrights-cannot-shorten-expiry userrights-expiry-in-past
    userrights-invalid-expiry userrights-no-group verification-error
    visualeditor-badcachekey visualeditor-latestnotfound watchlistnotwatchable
    wrongpassword zip-file-open-error
    """)


def by_code(
    code: str, nobody: bool = False, reasons: Iterable[str] = ()
) -> type[ApiError]:
    """The class of error for a code; plain ApiError for one that nobody knows.

    Args:
        nobody: whether nobody is logged in.
        reasons: further codes, and keys of messages, that came with the error.
    """
    if _is(code, LOGIN) or code.endswith("-anon"):
        return NotLoggedInError
    if nobody and code == "readapidenied":
        return NotLoggedInError
    # A class may stand below a namespace: internal_api_error_Some\Where\ReadOnlyError.
    broken = code.removeprefix("internal_api_error_")
    bare = broken.replace("\\", "_").rpartition("_")[2]
    if _is(code, WAIT) or (broken != code and _is(f"internal_api_error_{bare}", WAIT)):
        return TryLaterError
    # Wikibase's `failed-save` has the reason beside it.
    if not _known(code) and any(_is(each, WAIT) for each in reasons):
        return TryLaterError
    for table, kind in BY_BLAME:
        if _is(code, table):
            return kind
    return ApiError


def reasons(errors: Sequence[Mapping[str, Any]]) -> list[str]:
    """What else is said of a failure: the codes of further errors, and the keys of
    the messages that an error's data holds."""
    found = [str(each.get("code", "")) for each in errors[1:]]
    for error in errors:
        data = error.get("data")
        for holder in (error, data if isinstance(data, dict) else NOTHING):
            messages = holder.get("messages")
            if isinstance(messages, list):
                found += [
                    str(cast("dict[str, object]", each).get("name", ""))
                    for each in messages
                    if isinstance(each, dict)
                ]
    return found


NOTHING: Final[Mapping[str, Any]] = MappingProxyType({})
BY_BLAME: Final[Sequence[tuple[Codes, type[ApiError]]]] = (
    (CONFLICT, ConflictError),
    (DENIED, DeniedError),
    (REQUEST, RequestError),
)


def _known(code: str) -> bool:
    return any(_is(code, table) for table, _ in BY_BLAME)


def _is(code: str, table: Codes) -> bool:
    whole, families = table
    return code in whole or code.startswith(families)
