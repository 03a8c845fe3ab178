from collections.abc import Mapping
from typing import Literal, Self

from ._runtime.client import AsyncClient, SyncClient
from ._runtime.request import FormatModule, Generator
from ._runtime.values import Expiry, Limit, Many, Timestamp, UploadFile
from .actions.abusefiltercheckmatch import AbusefiltercheckmatchResponse
from .actions.abusefilterchecksyntax import AbusefilterchecksyntaxResponse
from .actions.abusefilterevalexpression import AbusefilterevalexpressionResponse
from .actions.abusefilterunblockautopromote import AbusefilterunblockautopromoteResponse
from .actions.abuselogprivatedetails import AbuseLogPrivateDetailsResponse
from .actions.acquiretempusername import AcquireTempUserNameResponse
from .actions.block import BlockResponse
from .actions.categorytree import CategoryTreeResponse
from .actions.changeauthenticationdata import ChangeAuthenticationDataResponse
from .actions.changecontentmodel import (
    ChangeContentModelModel,
    ChangeContentModelResponse,
)
from .actions.checktoken import CheckTokenResponse, CheckTokenType
from .actions.clearhasmsg import ClearHasMsgResponse
from .actions.clientlogin import ClientLoginMessageformat, ClientLoginResponse
from .actions.compare import (
    CompareDifftype,
    CompareFromcontentformat,
    CompareFromcontentformatSlot,
    CompareFromcontentmodel,
    CompareFromcontentmodelSlot,
    CompareProp,
    CompareResponse,
    CompareTocontentformat,
    CompareTocontentformatSlot,
    CompareTocontentmodel,
    CompareTocontentmodelSlot,
    CompareTorelative,
)
from .actions.createaccount import CreateAccountMessageformat, CreateAccountResponse
from .actions.cspreport import CSPReportResponse
from .actions.delete import DeleteResponse, DeleteWatchlist
from .actions.discussiontoolscompare import DiscussionToolsCompareResponse
from .actions.discussiontoolsedit import (
    DiscussionToolsEditAutosubscribe,
    DiscussionToolsEditPaction,
    DiscussionToolsEditResponse,
    DiscussionToolsEditUseskin,
)
from .actions.discussiontoolsfindcomment import DiscussionToolsFindCommentResponse
from .actions.discussiontoolsgetsubscriptions import (
    DiscussionToolsGetSubscriptionsResponse,
)
from .actions.discussiontoolspageinfo import (
    DiscussionToolsPageInfoProp,
    DiscussionToolsPageInfoResponse,
)
from .actions.discussiontoolspreview import (
    DiscussionToolsPreviewResponse,
    DiscussionToolsPreviewType,
    DiscussionToolsPreviewUseskin,
)
from .actions.discussiontoolssubscribe import DiscussionToolsSubscribeResponse
from .actions.discussiontoolsthank import DiscussionToolsThankResponse
from .actions.echocreateevent import EchoCreateEventResponse, EchoCreateEventSection
from .actions.echomarkread import EchoMarkReadResponse, EchoMarkReadSections
from .actions.echomarkseen import (
    EchoMarkSeenResponse,
    EchoMarkSeenTimestampFormat,
    EchoMarkSeenType,
)
from .actions.echomute import EchoMuteResponse, EchoMuteType
from .actions.edit import (
    EditContentformat,
    EditContentmodel,
    EditResponse,
    EditWatchlist,
)
from .actions.editcheckreferenceurl import EditCheckReferenceUrlResponse
from .actions.emailuser import EmailUserResponse
from .actions.expandtemplates import ExpandTemplatesProp, ExpandTemplatesResponse
from .actions.feedcontributions import (
    FeedContributionsFeedformat,
    FeedContributionsResponse,
    FeedContributionsTagfilter,
)
from .actions.feedrecentchanges import (
    FeedRecentChangesFeedformat,
    FeedRecentChangesResponse,
)
from .actions.feedwatchlist import (
    FeedWatchlistFeedformat,
    FeedWatchlistResponse,
    FeedWatchlistWlshow,
    FeedWatchlistWltype,
)
from .actions.filerevert import FileRevertResponse
from .actions.help import HelpResponse
from .actions.imagerotate import (
    ImageRotateGenerator,
    ImageRotateResponse,
    ImageRotateRotation,
)
from .actions.import_ import ImportResponse
from .actions.linkaccount import LinkAccountMessageformat, LinkAccountResponse
from .actions.login import LoginResponse
from .actions.logout import LogoutResponse
from .actions.managetags import ManageTagsOperation, ManageTagsResponse
from .actions.mergehistory import MergeHistoryResponse
from .actions.move import MoveResponse, MoveWatchlist
from .actions.oathvalidate import OATHValidateResponse
from .actions.opensearch import (
    OpenSearchFormat,
    OpenSearchRedirects,
    OpenSearchResponse,
)
from .actions.options import OptionsGlobal, OptionsResetkinds, OptionsResponse
from .actions.paraminfo import (
    ParamInfoFormatmodules,
    ParamInfoHelpformat,
    ParamInfoQuerymodules,
    ParamInfoResponse,
)
from .actions.parse import (
    ParseContentformat,
    ParseContentmodel,
    ParseProp,
    ParseResponse,
    ParseUseskin,
)
from .actions.patrol import PatrolResponse
from .actions.protect import ProtectResponse, ProtectWatchlist
from .actions.purge import PurgeGenerator, PurgeResponse
from .actions.removeauthenticationdata import RemoveAuthenticationDataResponse
from .actions.resetpassword import ResetPasswordResponse
from .actions.revisiondelete import (
    RevisionDeleteHide,
    RevisionDeleteResponse,
    RevisionDeleteShow,
    RevisionDeleteSuppress,
    RevisionDeleteType,
)
from .actions.rollback import RollbackResponse, RollbackWatchlist
from .actions.rsd import RsdResponse
from .actions.scribunto_console import ScribuntoConsoleResponse
from .actions.setnotificationtimestamp import (
    SetNotificationTimestampGenerator,
    SetNotificationTimestampResponse,
)
from .actions.setpagelanguage import SetPageLanguageResponse
from .actions.spamblacklist import SpamBlacklistResponse
from .actions.stashedit import (
    StashEditContentformat,
    StashEditContentmodel,
    StashEditResponse,
)
from .actions.tag import TagResponse
from .actions.templatedata import TemplateDataGenerator, TemplateDataResponse
from .actions.thank import ThankResponse
from .actions.titleblacklist import TitleBlacklistAction, TitleBlacklistResponse
from .actions.unblock import UnblockResponse
from .actions.undelete import UndeleteResponse, UndeleteWatchlist
from .actions.unlinkaccount import UnlinkaccountResponse
from .actions.upload import UploadResponse, UploadWatchlist
from .actions.userrights import UserrightsAdd, UserrightsRemove, UserrightsResponse
from .actions.validatepassword import ValidatePasswordResponse
from .actions.visualeditor import (
    VisualEditorFormat,
    VisualEditorPaction,
    VisualEditorResponse,
)
from .actions.visualeditoredit import (
    VisualEditorEditPaction,
    VisualEditorEditResponse,
    VisualEditorEditUseskin,
)
from .actions.watch import WatchGenerator, WatchResponse
from .main import MainAssert, MainErrorformat, MainFormat
from .query.methods import AsyncQueryMethods, QueryMethods

class Wiki(SyncClient):
    """A client of MediaWiki 1.43 (stock)."""

    def with_options(
        self,
        *,
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
    ) -> Self:
        """A client that sends these parameters with each request; all else is shared."""

    def abusefiltercheckmatch(
        self,
        *,
        filter: str,
        vars: str | None = None,
        rcid: int | None = None,
        logid: int | None = None,
    ) -> AbusefiltercheckmatchResponse:
        """Check to see if an AbuseFilter matches a set of variables, an edit, or a logged
        AbuseFilter event.

        vars, rcid or logid is required however only one may be used.

        Module `abusefiltercheckmatch`; needs the right to read; comes with Abuse
        Filter.

        Args:
            filter: The full filter text to check for a match.
            vars: JSON encoded array of variables to test against.
            rcid: Recent change ID to check against.
            logid: Abuse filter log ID to check against.
        """

    def abusefilterchecksyntax(
        self,
        *,
        filter: str,
    ) -> AbusefilterchecksyntaxResponse:
        """Check syntax of an AbuseFilter filter.

        Module `abusefilterchecksyntax`; needs the right to read; comes with Abuse
        Filter.

        Args:
            filter: The full filter text to check syntax on.
        """

    def abusefilterevalexpression(
        self,
        *,
        expression: str,
        prettyprint: bool | None = None,
    ) -> AbusefilterevalexpressionResponse:
        """Evaluates an AbuseFilter expression.

        Module `abusefilterevalexpression`; needs the right to read; comes with Abuse
        Filter.

        Args:
            expression: The expression to evaluate.
            prettyprint: Whether the result should be pretty-printed.
        """

    def abusefilterunblockautopromote(
        self,
        *,
        user: str,
        token: str | None = None,
    ) -> AbusefilterunblockautopromoteResponse:
        """Unblocks a user from receiving autopromotions due to an abusefilter consequence.

        Module `abusefilterunblockautopromote`; needs the right to read; needs the right
        to write; is posted; comes with Abuse Filter.

        Args:
            user: Username of the user you want to unblock. Forms taken: name.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    def abuselogprivatedetails(
        self,
        *,
        logid: int | None = None,
        reason: str | None = None,
        token: str | None = None,
    ) -> AbuseLogPrivateDetailsResponse:
        """View private details of an AbuseLog entry.

        Module `abuselogprivatedetails`; needs the right to read; needs the right to
        write; is posted; comes with Abuse Filter.

        Args:
            logid: The ID of the AbuseLog entry to be checked.
            reason: A valid reason for performing the check.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    def acquiretempusername(self) -> AcquireTempUserNameResponse:
        """Acquire a temporary user username and stash it in the current session, if temp
        account creation is enabled and the current user is logged out. If a name has
        already been stashed, returns the same name.

        If the user later performs an action that results in temp account creation, the
        stashed username will be used for their account. It may also be used in
        previews. However, the account is not created yet, and the name is not visible
        to other users.

        Module `acquiretempusername`; needs the right to read; needs the right to write;
        is posted.
        """

    def block(
        self,
        *,
        user: str | None = None,
        userid: int | None = None,
        expiry: Expiry | None = None,
        reason: str | None = None,
        anononly: bool | None = None,
        nocreate: bool | None = None,
        autoblock: bool | None = None,
        noemail: bool | None = None,
        hidename: bool | None = None,
        allowusertalk: bool | None = None,
        reblock: bool | None = None,
        watchuser: bool | None = None,
        watchlistexpiry: Expiry | None = None,
        tags: Many[str] | None = None,
        partial: bool | None = None,
        pagerestrictions: Many[str] | None = None,
        namespacerestrictions: Many[int] | Literal["*"] | None = None,
        token: str | None = None,
    ) -> BlockResponse:
        """Block a user.

        Module `block`; needs the right to read; needs the right to write; is posted.

        See https://www.mediawiki.org/wiki/API:Block

        Args:
            user: User to block. Forms taken: cidr, id, ip, name, temp.
            userid: Specify user=#ID instead. Deprecated.
            expiry: Expiry time. May be relative (e.g. 5 months or 2 weeks) or absolute
                (e.g. 2014-09-18T12:34:56Z). If set to infinite, indefinite, or never,
                the block will never expire. Default: never.
            reason: Reason for block.
            anononly: Block anonymous users only (i.e. disable anonymous edits for this
                IP address, including temporary account edits).
            nocreate: Prevent account creation.
            autoblock: Automatically block the last used IP address, and any subsequent
                IP addresses they try to login from.
            noemail: Prevent user from sending email through the wiki. (Requires the
                blockemail right).
            hidename: Hide the username from the block log. (Requires the hideuser
                right).
            allowusertalk: Allow the user to edit their own talk page (depends on
                $wgBlockAllowsUTEdit
                (https://www.mediawiki.org/wiki/Manual:$wgBlockAllowsUTEdit)).
            reblock: If the user is already blocked, overwrite the existing block.
            watchuser: Watch the user's or IP address's user and talk pages.
            watchlistexpiry: Watchlist expiry timestamp. Omit this parameter entirely to
                leave the current expiry unchanged.
            tags: Change tags to apply to the entry in the block log. At most 50 (500
                with apihighlimits) values.
            partial: Block user from specific pages or namespaces rather than the entire
                site.
            pagerestrictions: List of titles to block the user from editing. Only
                applies when partial is set to true. At most 10 values.
            namespacerestrictions: List of namespace IDs to block the user from editing.
                Only applies when partial is set to true. * for all values. At most 50
                (500 with apihighlimits) values.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    def categorytree(
        self,
        *,
        category: str,
        options: str | None = None,
    ) -> CategoryTreeResponse:
        """Internal module for the CategoryTree extension.

        Internal to the wiki, or unstable: it may change without notice.

        Module `categorytree`; needs the right to read; comes with CategoryTree.

        Args:
            category: Title in the category namespace, prefix will be ignored if given.
            options: Options for the CategoryTree constructor as a JSON object. The
                depth option defaults to 1.
        """

    def changeauthenticationdata(
        self,
        *,
        request: str,
        token: str | None = None,
        extra: Mapping[str, str] | None = None,
    ) -> ChangeAuthenticationDataResponse:
        """Change authentication data for the current user.

        Module `changeauthenticationdata`; parameters prefixed `changeauth`; needs the
        right to read; needs the right to write; is posted.

        See https://www.mediawiki.org/wiki/API:Manage_authentication_data

        Args:
            request (`changeauthrequest`): Use this authentication request, by the id
                returned from action=query&meta=authmanagerinfo with
                amirequestsfor=change.
            token (`changeauthtoken`): A "csrf" token retrieved from
                action=query&meta=tokens. A csrf token; fetched when not given.
            extra: This module accepts additional parameters depending on the available
                authentication requests. Use action=query&meta=authmanagerinfo with
                amirequestsfor=change (or a previous response from this module, if
                applicable) to determine the requests available and the fields that they
                use.
        """

    def changecontentmodel(
        self,
        *,
        model: ChangeContentModelModel | str,
        title: str | None = None,
        pageid: int | None = None,
        summary: str | None = None,
        tags: Many[str] | None = None,
        bot: bool | None = None,
        token: str | None = None,
    ) -> ChangeContentModelResponse:
        """Change the content model of a page

        Module `changecontentmodel`; needs the right to read; needs the right to write;
        is posted.

        See https://www.mediawiki.org/wiki/Help:ChangeContentModel

        Args:
            title: Title of the page to change the contentmodel of. Cannot be used
                together with pageid.
            pageid: Page ID of the page to change the contentmodel of. Cannot be used
                together with title.
            summary: Edit summary and log entry reason.
            tags: Change tags to apply to the log entry and edit. At most 50 (500 with
                apihighlimits) values.
            model: Content model of the new content.
            bot: Mark the content model change with a bot flag.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    def checktoken(
        self,
        *,
        type: CheckTokenType | str,
        token: str,
        maxtokenage: int | None = None,
    ) -> CheckTokenResponse:
        """Check the validity of a token from action=query&meta=tokens.

        Module `checktoken`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Checktoken

        Args:
            type: Type of token being tested.
            token: Token to test. Sensitive: posted, and shown nowhere.
            maxtokenage: Maximum allowed age of the token, in seconds.
        """

    def clearhasmsg(self) -> ClearHasMsgResponse:
        """Clears the hasmsg flag for the current user.

        Module `clearhasmsg`; needs the right to read; needs the right to write; is
        posted.

        See https://www.mediawiki.org/wiki/API:ClearHasMsg
        """

    def clientlogin(
        self,
        *,
        requests: Many[str] | None = None,
        messageformat: ClientLoginMessageformat | None = None,
        mergerequestfields: bool | None = None,
        preservestate: bool | None = None,
        returnurl: str | None = None,
        continue_: bool | None = None,
        token: str | None = None,
        extra: Mapping[str, str] | None = None,
    ) -> ClientLoginResponse:
        """Log in to the wiki using the interactive flow.

        The general procedure to use this module is:

        1. Fetch the fields available from action=query&meta=authmanagerinfo with
        amirequestsfor=login, and a login token from action=query&meta=tokens.
        2. Present the fields to the user, and obtain their submission.
        3. Post to this module, supplying loginreturnurl and any relevant fields.
        4. Check the status in the response.
           - If you received PASS or FAIL, you're done. The operation either succeeded
        or it didn't.
           - If you received UI, present the new fields to the user and obtain their
        submission. Then post to this module with logincontinue and the relevant fields
        set, and repeat step 4.
           - If you received REDIRECT, direct the user to the redirecttarget and wait
        for the return to loginreturnurl. Then post to this module with logincontinue
        and any fields passed to the return URL, and repeat step 4.
           - If you received RESTART, that means the authentication worked but we don't
        have a linked user account. You might treat this as UI or as FAIL.

        Module `clientlogin`; parameters prefixed `login`; needs the right to write; is
        posted.

        See https://www.mediawiki.org/wiki/API:Login

        Args:
            requests (`loginrequests`): Only use these authentication requests, by the
                id returned from action=query&meta=authmanagerinfo with
                amirequestsfor=login or from a previous response from this module. At
                most 50 (500 with apihighlimits) values.
            messageformat (`loginmessageformat`): Format to use for returning messages.
                Default: wikitext.
            mergerequestfields (`loginmergerequestfields`): Merge field information for
                all authentication requests into one array.
            preservestate (`loginpreservestate`): Preserve state from a previous failed
                login attempt, if possible.
            returnurl (`loginreturnurl`): Return URL for third-party authentication
                flows, must be absolute. Either this or logincontinue is required.
                Upon receiving a REDIRECT response, you will typically open a browser or
                web view to the specified redirecttarget URL for a third-party
                authentication flow. When that completes, the third party will send the
                browser or web view to this URL. You should extract any query or POST
                parameters from the URL and pass them as a logincontinue request to this
                API module.
            continue_ (`logincontinue`): This request is a continuation after an earlier
                UI or REDIRECT response. Either this or loginreturnurl is required.
            token (`logintoken`): A "login" token retrieved from
                action=query&meta=tokens. A login token; fetched when not given.
            extra: This module accepts additional parameters depending on the available
                authentication requests. Use action=query&meta=authmanagerinfo with
                amirequestsfor=login (or a previous response from this module, if
                applicable) to determine the requests available and the fields that they
                use.
        """

    def compare(
        self,
        *,
        fromtitle: str | None = None,
        fromid: int | None = None,
        fromrev: int | None = None,
        fromslots: Many[Literal["main"] | str] | None = None,
        fromtext_slot: Mapping[str, str] | None = None,
        fromsection_slot: Mapping[str, int | str] | None = None,
        fromcontentformat_slot: (
            Mapping[str, CompareFromcontentformatSlot | str] | None
        ) = None,
        fromcontentmodel_slot: (
            Mapping[str, CompareFromcontentmodelSlot | str] | None
        ) = None,
        frompst: bool | None = None,
        fromtext: str | None = None,
        fromcontentformat: CompareFromcontentformat | str | None = None,
        fromcontentmodel: CompareFromcontentmodel | str | None = None,
        fromsection: int | str | None = None,
        totitle: str | None = None,
        toid: int | None = None,
        torev: int | None = None,
        torelative: CompareTorelative | None = None,
        toslots: Many[Literal["main"] | str] | None = None,
        totext_slot: Mapping[str, str] | None = None,
        tosection_slot: Mapping[str, int | str] | None = None,
        tocontentformat_slot: (
            Mapping[str, CompareTocontentformatSlot | str] | None
        ) = None,
        tocontentmodel_slot: (
            Mapping[str, CompareTocontentmodelSlot | str] | None
        ) = None,
        topst: bool | None = None,
        totext: str | None = None,
        tocontentformat: CompareTocontentformat | str | None = None,
        tocontentmodel: CompareTocontentmodel | str | None = None,
        tosection: int | str | None = None,
        prop: Many[CompareProp] | None = None,
        slots: Many[Literal["main"] | str] | None = None,
        difftype: CompareDifftype | None = None,
    ) -> CompareResponse:
        """Get the difference between two pages.

        A revision number, a page title, a page ID, text, or a relative reference for
        both "from" and "to" must be passed.

        Module `compare`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Compare

        Args:
            fromtitle: First title to compare.
            fromid: First page ID to compare.
            fromrev: First revision to compare.
            fromslots: Override content of the revision specified by fromtitle, fromid
                or fromrev. At most 50 (500 with apihighlimits) values.
                This parameter specifies the slots that are to be modified. Use
                fromtext-{slot}, fromcontentmodel-{slot}, and fromcontentformat-{slot}
                to specify content for each slot.
            fromtext_slot (`fromtext-{slot}`): Text of the specified slot. If omitted,
                the slot is removed from the revision. One for each slot in `fromslots`.
            fromsection_slot (`fromsection-{slot}`): When fromtext-{slot} is the content
                of a single section, this is the section identifier. It will be merged
                into the revision specified by fromtitle, fromid or fromrev as if for a
                section edit. One for each slot in `fromslots`.
            fromcontentformat_slot (`fromcontentformat-{slot}`): Content serialization
                format of fromtext-{slot}. One for each slot in `fromslots`.
            fromcontentmodel_slot (`fromcontentmodel-{slot}`): Content model of
                fromtext-{slot}. If not supplied, it will be guessed based on the other
                parameters. One for each slot in `fromslots`.
            frompst: Do a pre-save transform on fromtext-{slot}.
            fromtext: Specify fromslots=main and use fromtext-main instead. Deprecated.
            fromcontentformat: Specify fromslots=main and use fromcontentformat-main
                instead. Deprecated.
            fromcontentmodel: Specify fromslots=main and use fromcontentmodel-main
                instead. Deprecated.
            fromsection: Only use the specified section of the specified 'from' content.
                Deprecated.
            totitle: Second title to compare.
            toid: Second page ID to compare.
            torev: Second revision to compare.
            torelative: Use a revision relative to the revision determined from
                fromtitle, fromid or fromrev. All of the other 'to' options will be
                ignored.
            toslots: Override content of the revision specified by totitle, toid or
                torev. At most 50 (500 with apihighlimits) values.
                This parameter specifies the slots that are to be modified. Use
                totext-{slot}, tocontentmodel-{slot}, and tocontentformat-{slot} to
                specify content for each slot.
            totext_slot (`totext-{slot}`): Text of the specified slot. If omitted, the
                slot is removed from the revision. One for each slot in `toslots`.
            tosection_slot (`tosection-{slot}`): When totext-{slot} is the content of a
                single section, this is the section identifier. It will be merged into
                the revision specified by totitle, toid or torev as if for a section
                edit. One for each slot in `toslots`.
            tocontentformat_slot (`tocontentformat-{slot}`): Content serialization
                format of totext-{slot}. One for each slot in `toslots`.
            tocontentmodel_slot (`tocontentmodel-{slot}`): Content model of
                totext-{slot}. If not supplied, it will be guessed based on the other
                parameters. One for each slot in `toslots`.
            topst: Do a pre-save transform on totext.
            totext: Specify toslots=main and use totext-main instead. Deprecated.
            tocontentformat: Specify toslots=main and use tocontentformat-main instead.
                Deprecated.
            tocontentmodel: Specify toslots=main and use tocontentmodel-main instead.
                Deprecated.
            tosection: Only use the specified section of the specified 'to' content.
                Deprecated.
            prop: Which pieces of information to get. At most 50 (500 with
                apihighlimits) values. Default: diff|ids|title.
                - comment: The comment on the 'from' and 'to' revisions. If the comment
                  has been revision deleted, a fromcommenthidden or tocommenthidden
                  property will be returned.
                - diff: The diff HTML.
                - diffsize: The size of the diff HTML, in bytes.
                - ids: The page and revision IDs of the 'from' and 'to' revisions.
                - parsedcomment: The parsed comment on the 'from' and 'to' revisions. If
                  the comment has been revision deleted, a fromcommenthidden or
                  tocommenthidden property will be returned.
                - rel: The revision IDs of the revision previous to 'from' and after
                  'to', if any.
                - size: The size of the 'from' and 'to' revisions.
                - timestamp: The timestamp of the 'from' and 'to' revisions.
                - title: The page titles of the 'from' and 'to' revisions.
                - user: The username and ID of the 'from' and 'to' revisions. If the
                  user has been revision deleted, a fromuserhidden or touserhidden
                  property will be returned.
            slots: Return individual diffs for these slots, rather than one combined
                diff for all slots. * for all values. At most 50 (500 with
                apihighlimits) values.
            difftype: Return the comparison formatted as inline HTML. Default: table.
        """

    def createaccount(
        self,
        *,
        requests: Many[str] | None = None,
        messageformat: CreateAccountMessageformat | None = None,
        mergerequestfields: bool | None = None,
        preservestate: bool | None = None,
        returnurl: str | None = None,
        continue_: bool | None = None,
        token: str | None = None,
        extra: Mapping[str, str] | None = None,
    ) -> CreateAccountResponse:
        """Create a new user account.

        The general procedure to use this module is:

        1. Fetch the fields available from action=query&meta=authmanagerinfo with
        amirequestsfor=create, and a createaccount token from action=query&meta=tokens.
        2. Present the fields to the user, and obtain their submission.
        3. Post to this module, supplying createreturnurl and any relevant fields.
        4. Check the status in the response.
           - If you received PASS or FAIL, you're done. The operation either succeeded
        or it didn't.
           - If you received UI, present the new fields to the user and obtain their
        submission. Then post to this module with createcontinue and the relevant fields
        set, and repeat step 4.
           - If you received REDIRECT, direct the user to the redirecttarget and wait
        for the return to createreturnurl. Then post to this module with createcontinue
        and any fields passed to the return URL, and repeat step 4.
           - If you received RESTART, that means the authentication worked but we don't
        have a linked user account. You might treat this as UI or as FAIL.

        Module `createaccount`; parameters prefixed `create`; needs the right to write;
        is posted.

        See https://www.mediawiki.org/wiki/API:Account_creation

        Args:
            requests (`createrequests`): Only use these authentication requests, by the
                id returned from action=query&meta=authmanagerinfo with
                amirequestsfor=create or from a previous response from this module. At
                most 50 (500 with apihighlimits) values.
            messageformat (`createmessageformat`): Format to use for returning messages.
                Default: wikitext.
            mergerequestfields (`createmergerequestfields`): Merge field information for
                all authentication requests into one array.
            preservestate (`createpreservestate`): Preserve state from a previous failed
                login attempt, if possible.
                If action=query&meta=authmanagerinfo returned true for
                hasprimarypreservedstate, requests marked as primary-required should be
                omitted. If it returned a non-empty value for preservedusername, that
                username must be used for the username parameter.
            returnurl (`createreturnurl`): Return URL for third-party authentication
                flows, must be absolute. Either this or createcontinue is required.
                Upon receiving a REDIRECT response, you will typically open a browser or
                web view to the specified redirecttarget URL for a third-party
                authentication flow. When that completes, the third party will send the
                browser or web view to this URL. You should extract any query or POST
                parameters from the URL and pass them as a createcontinue request to
                this API module.
            continue_ (`createcontinue`): This request is a continuation after an
                earlier UI or REDIRECT response. Either this or createreturnurl is
                required.
            token (`createtoken`): A "createaccount" token retrieved from
                action=query&meta=tokens. A createaccount token; fetched when not given.
            extra: This module accepts additional parameters depending on the available
                authentication requests. Use action=query&meta=authmanagerinfo with
                amirequestsfor=create (or a previous response from this module, if
                applicable) to determine the requests available and the fields that they
                use.
        """

    def cspreport(
        self,
        *,
        reportonly: bool | None = None,
        source: str | None = None,
    ) -> CSPReportResponse:
        """Used by browsers to report violations of the Content Security Policy. This
        module should never be used, except when used automatically by a CSP compliant
        web browser.

        Internal to the wiki, or unstable: it may change without notice.

        Module `cspreport`; is posted.

        Args:
            reportonly: Mark as being a report from a monitoring policy, not an enforced
                policy.
            source: What generated the CSP header that triggered this report. Default:
                internal.
        """

    def delete(
        self,
        *,
        title: str | None = None,
        pageid: int | None = None,
        reason: str | None = None,
        tags: Many[str] | None = None,
        deletetalk: bool | None = None,
        watch: bool | None = None,
        watchlist: DeleteWatchlist | None = None,
        watchlistexpiry: Expiry | None = None,
        unwatch: bool | None = None,
        oldimage: str | None = None,
        token: str | None = None,
    ) -> DeleteResponse:
        """Delete a page.

        Module `delete`; needs the right to read; needs the right to write; is posted.

        See https://www.mediawiki.org/wiki/API:Delete

        Args:
            title: Title of the page to delete. Cannot be used together with pageid.
            pageid: Page ID of the page to delete. Cannot be used together with title.
            reason: Reason for the deletion. If not set, an automatically generated
                reason will be used.
            tags: Change tags to apply to the entry in the deletion log. At most 50 (500
                with apihighlimits) values.
            deletetalk: Delete the talk page, if it exists.
            watch: Add the page to the current user's watchlist. Deprecated.
            watchlist: Unconditionally add or remove the page from the current user's
                watchlist, use preferences (ignored for bot users) or do not change
                watch. Default: preferences.
            watchlistexpiry: Watchlist expiry timestamp. Omit this parameter entirely to
                leave the current expiry unchanged.
            unwatch: Remove the page from the current user's watchlist. Deprecated.
            oldimage: The name of the old image to delete as provided by
                action=query&prop=imageinfo&iiprop=archivename.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    def discussiontoolscompare(
        self,
        *,
        fromtitle: str | None = None,
        fromrev: int | None = None,
        totitle: str | None = None,
        torev: int | None = None,
    ) -> DiscussionToolsCompareResponse:
        """Get information about comment changes between two page revisions.

        Internal to the wiki, or unstable: it may change without notice.

        Module `discussiontoolscompare`; needs the right to read; comes with
        DiscussionTools.

        Args:
            fromtitle: First title to compare.
            fromrev: First revision to compare.
            totitle: Second title to compare.
            torev: Second revision to compare.
        """

    def discussiontoolsedit(
        self,
        *,
        paction: DiscussionToolsEditPaction,
        page: str,
        autosubscribe: DiscussionToolsEditAutosubscribe | None = None,
        token: str | None = None,
        formtoken: str | None = None,
        commentname: str | None = None,
        commentid: str | None = None,
        wikitext: str | None = None,
        html: str | None = None,
        summary: str | None = None,
        sectiontitle: str | None = None,
        allownosectiontitle: bool | None = None,
        useskin: DiscussionToolsEditUseskin | str | None = None,
        watchlist: str | None = None,
        captchaid: str | None = None,
        captchaword: str | None = None,
        nocontent: str | None = None,
        tags: Many[str] | None = None,
        returnto: str | None = None,
        returntoquery: str | None = None,
        returntoanchor: str | None = None,
    ) -> DiscussionToolsEditResponse:
        """Post a message on a discussion page.

        Module `discussiontoolsedit`; needs the right to read; needs the right to write;
        is posted; comes with DiscussionTools.

        Args:
            paction: Action to perform.
                - addcomment: Add a new comment as a reply to an existing comment.
                - addtopic: Add a new discussion section and the first comment in it.
            autosubscribe: Automatically subscribe the user to the talk page thread?
                Default: default.
            page: The page to perform actions on.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
            formtoken: An optional unique ID generated in the client to prevent
                double-posting. At most 16 characters.
            commentname: Name of the comment to reply to. Only used when paction is
                addcomment.
            commentid: ID of the comment to reply to. Only used when paction is
                addcomment. Overrides commentname.
            wikitext: Content to post, as wikitext. Cannot be used together with html.
            html: Content to post, as HTML. Cannot be used together with wikitext.
            summary: Edit summary.
            sectiontitle: The title for a new section when using $1section=new. Only
                used when paction is addtopic.
            allownosectiontitle: Allow posting a new section without a title.
            useskin: Apply the selected skin to the parser output. May affect the
                following properties: text, langlinks, headitems, modules, jsconfigvars,
                indicators.
            watchlist: Unconditionally add or remove the page from the current user's
                watchlist, use preferences (ignored for bot users) or do not change
                watch.
            captchaid: Captcha ID (when saving with a captcha response).
            captchaword: Answer to the captcha (when saving with a captcha response).
            nocontent: Omit the HTML content of the new revision in the response.
            tags: Change tags to apply to the edit. At most 50 (500 with apihighlimits)
                values.
            returnto: Page title. If saving the edit created a temporary account, the
                API may respond with an URL that the client should visit to complete
                logging in. If this parameter is provided, the URL will redirect to the
                given page, instead of the page that was edited.
            returntoquery: URL query parameters (with leading ?). If saving the edit
                created a temporary account, the API may respond with an URL that the
                client should visit to complete logging in. If this parameter is
                provided, the URL will redirect to a page with the given query
                parameters.
            returntoanchor: URL fragment (with leading #). If saving the edit created a
                temporary account, the API may respond with an URL that the client
                should visit to complete logging in. If this parameter is provided, the
                URL will redirect to a page with the given fragment.
        """

    def discussiontoolsfindcomment(
        self,
        *,
        idorname: str | None = None,
        heading: str | None = None,
        page: str | None = None,
    ) -> DiscussionToolsFindCommentResponse:
        """Find a comment by its ID or name.

        Module `discussiontoolsfindcomment`; needs the right to read; comes with
        DiscussionTools.

        Args:
            idorname: Comment ID or name.
            heading: Heading hash fragment.
            page: Page that the heading hash fragment once existed on.
        """

    def discussiontoolsgetsubscriptions(
        self,
        *,
        commentname: Many[str],
    ) -> DiscussionToolsGetSubscriptionsResponse:
        """Get the subscription statuses of given topics.

        Module `discussiontoolsgetsubscriptions`; needs the right to read; comes with
        DiscussionTools.

        Args:
            commentname: Names of the topics to check. More than 50 (500 with
                apihighlimits) values take several requests.
        """

    def discussiontoolspageinfo(
        self,
        *,
        page: str | None = None,
        oldid: int | None = None,
        prop: Many[DiscussionToolsPageInfoProp] | None = None,
        excludesignatures: bool | None = None,
    ) -> DiscussionToolsPageInfoResponse:
        """Returns metadata required to initialize the discussion tools.

        Internal to the wiki, or unstable: it may change without notice.

        Module `discussiontoolspageinfo`; needs the right to read; comes with
        DiscussionTools.

        Args:
            page: The page to perform actions on.
            oldid: The revision number to use (defaults to latest revision).
            prop: Which properties to get. At most 50 (500 with apihighlimits) values.
                Default: transcludedfrom.
                - threaditemshtml: Representation of the comment threads parsed from the
                  page
                - transcludedfrom: Which other pages comments have been transcluded from
            excludesignatures: Exclude user signatures from the comments (when using
                prop=threaditemshtml).
        """

    def discussiontoolspreview(
        self,
        *,
        type: DiscussionToolsPreviewType,
        page: str,
        wikitext: str,
        sectiontitle: str | None = None,
        useskin: DiscussionToolsPreviewUseskin | str | None = None,
    ) -> DiscussionToolsPreviewResponse:
        """Preview a message on a discussion page.

        Internal to the wiki, or unstable: it may change without notice.

        Module `discussiontoolspreview`; needs the right to read; comes with
        DiscussionTools.

        Args:
            type: Type of message to preview.
                - reply: Add a new comment as a reply to an existing comment.
                - topic: Add a new discussion section and the first comment in it.
            page: The page to perform actions on.
            wikitext: Content to preview, as wikitext.
            sectiontitle: The title for a new section when using section=new.
            useskin: Apply the selected skin to the parser output. May affect the
                following properties: text, langlinks, headitems, modules, jsconfigvars,
                indicators.
        """

    def discussiontoolssubscribe(
        self,
        *,
        page: str,
        commentname: str,
        subscribe: bool,
        token: str | None = None,
    ) -> DiscussionToolsSubscribeResponse:
        """Subscribe (or unsubscribe) to receive notifications about a topic.

        Module `discussiontoolssubscribe`; needs the right to read; needs the right to
        write; is posted; comes with DiscussionTools.

        Args:
            page: A page on which the topic appears.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
            commentname: Name of the topic to subscribe to (or unsubscribe from).
            subscribe: True to subscribe, false to unsubscribe.
        """

    def discussiontoolsthank(
        self,
        *,
        page: str,
        commentid: str,
        token: str | None = None,
    ) -> DiscussionToolsThankResponse:
        """Send a public thank-you notification for a comment.

        Module `discussiontoolsthank`; needs the right to read; needs the right to
        write; is posted; comes with DiscussionTools.

        Args:
            page: The page to perform actions on.
            commentid: ID of the comment to thank.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    def echocreateevent(
        self,
        *,
        header: str,
        content: str,
        user: str | None = None,
        page: str | None = None,
        section: EchoCreateEventSection | None = None,
        email: bool | None = None,
        token: str | None = None,
    ) -> EchoCreateEventResponse:
        """Manually trigger a notification to a user

        Module `echocreateevent`; needs the right to read; needs the right to write; is
        posted; comes with Echo.

        See https://www.mediawiki.org/wiki/Echo_(Notifications)/API

        Args:
            user: User to send the notification to. Forms taken: id, name.
            header: Header content of the notification. At most 160 bytes.
            content: Body content of the notification. At most 5000 bytes.
            page: Page to link to in the notification.
            section: Section where notification would be delivered. Default: notice.
            email: Whether to send an email as well.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    def echomarkread(
        self,
        *,
        list: Many[str] | None = None,
        unreadlist: Many[str] | None = None,
        all: bool | None = None,
        sections: Many[EchoMarkReadSections] | None = None,
        token: str | None = None,
    ) -> EchoMarkReadResponse:
        """Mark notifications as read for the current user.

        Module `echomarkread`; needs the right to read; needs the right to write; is
        posted; comes with Echo.

        See https://www.mediawiki.org/wiki/Echo_(Notifications)/API

        Args:
            list: A list of notification IDs to mark as read. At most 50 (500 with
                apihighlimits) values.
            unreadlist: A list of notification IDs to mark as unread. At most 50 (500
                with apihighlimits) values.
            all: If set, marks all of a user's notifications as read.
            sections: A list of sections to mark as read. At most 50 (500 with
                apihighlimits) values.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    def echomarkseen(
        self,
        *,
        type: EchoMarkSeenType,
        timestampFormat: EchoMarkSeenTimestampFormat | None = None,
    ) -> EchoMarkSeenResponse:
        """Mark notifications as seen for the current user.

        Module `echomarkseen`; needs the right to read; comes with Echo.

        See https://www.mediawiki.org/wiki/Echo_(Notifications)/API

        Args:
            type: Type of notifications to mark as seen: 'alert', 'message' or 'all'.
            timestampFormat: Timestamp format to use for output, 'ISO_8601' or 'MW'.
                'MW' is deprecated here, so all clients should switch to 'ISO_8601'.
                This parameter will be removed, and 'ISO_8601' will become the only
                output format. Default: MW.
        """

    def echomute(
        self,
        *,
        type: EchoMuteType,
        mute: Many[str] | None = None,
        unmute: Many[str] | None = None,
        token: str | None = None,
    ) -> EchoMuteResponse:
        """Mute or unmute notifications from certain users or pages.

        Module `echomute`; needs the right to read; needs the right to write; is posted;
        comes with Echo.

        Args:
            type: Which mute list to add to or remove from.
            mute: Pages or users to add to the mute list. At most 50 (500 with
                apihighlimits) values.
            unmute: Pages or users to remove from the mute list. At most 50 (500 with
                apihighlimits) values.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    def edit(
        self,
        *,
        title: str | None = None,
        pageid: int | None = None,
        section: int | str | None = None,
        sectiontitle: str | None = None,
        text: str | None = None,
        summary: str | None = None,
        tags: Many[str] | None = None,
        minor: bool | None = None,
        notminor: bool | None = None,
        bot: bool | None = None,
        baserevid: int | None = None,
        basetimestamp: Timestamp | None = None,
        starttimestamp: Timestamp | None = None,
        recreate: bool | None = None,
        createonly: bool | None = None,
        nocreate: bool | None = None,
        watch: bool | None = None,
        unwatch: bool | None = None,
        watchlist: EditWatchlist | None = None,
        watchlistexpiry: Expiry | None = None,
        md5: str | None = None,
        prependtext: str | None = None,
        appendtext: str | None = None,
        undo: int | None = None,
        undoafter: int | None = None,
        redirect: bool | None = None,
        contentformat: EditContentformat | str | None = None,
        contentmodel: EditContentmodel | str | None = None,
        token: str | None = None,
        returnto: str | None = None,
        returntoquery: str | None = None,
        returntoanchor: str | None = None,
        captchaword: str | None = None,
        captchaid: str | None = None,
    ) -> EditResponse:
        """Create and edit pages.

        Module `edit`; needs the right to read; needs the right to write; is posted.

        See https://www.mediawiki.org/wiki/API:Edit

        Args:
            title: Title of the page to edit. Cannot be used together with pageid.
            pageid: Page ID of the page to edit. Cannot be used together with title.
            section: Section identifier. 0 for the top section, new for a new section.
                Often a positive integer, but can also be non-numeric.
            sectiontitle: The title for a new section when using section=new.
            text: Page content.
            summary: Edit summary.
                When this parameter is not provided or empty, an edit summary may be
                generated automatically (https://www.mediawiki.org/wiki/Autosummary).
                When using section=new and sectiontitle is not provided, the value of
                this parameter is used for the section title instead, and an edit
                summary is generated automatically.
            tags: Change tags to apply to the revision. At most 50 (500 with
                apihighlimits) values.
            minor: Mark this edit as a minor edit.
            notminor: Do not mark this edit as a minor edit even if the "Mark all edits
                minor by default" user preference is set.
            bot: Mark this edit as a bot edit.
            baserevid: ID of the base revision, used to detect edit conflicts. May be
                obtained through action=query&prop=revisions. Self-conflicts cause the
                edit to fail unless basetimestamp is set.
            basetimestamp: Timestamp of the base revision, used to detect edit
                conflicts. May be obtained through
                action=query&prop=revisions&rvprop=timestamp. Self-conflicts are
                ignored.
            starttimestamp: Timestamp when the editing process began, used to detect
                edit conflicts. An appropriate value may be obtained using curtimestamp
                when beginning the edit process (e.g. when loading the page content to
                edit).
            recreate: Override any errors about the page having been deleted in the
                meantime.
            createonly: Don't edit the page if it exists already.
            nocreate: Throw an error if the page doesn't exist.
            watch: Add the page to the current user's watchlist. Deprecated.
            unwatch: Remove the page from the current user's watchlist. Deprecated.
            watchlist: Unconditionally add or remove the page from the current user's
                watchlist, use preferences (ignored for bot users) or do not change
                watch. Default: preferences.
            watchlistexpiry: Watchlist expiry timestamp. Omit this parameter entirely to
                leave the current expiry unchanged.
            md5: The MD5 hash of the text parameter, or the prependtext and appendtext
                parameters concatenated. If set, the edit won't be done unless the hash
                is correct.
            prependtext: Add this text to the beginning of the page or section.
                Overrides text.
            appendtext: Add this text to the end of the page or section. Overrides text.
                Use section=new to append a new section, rather than this parameter.
            undo: Undo this revision. Overrides text, prependtext and appendtext. At
                least 0.
            undoafter: Undo all revisions from undo to this one. If not set, just undo
                one revision. At least 0.
            redirect: Automatically resolve redirects.
            contentformat: Content serialization format used for the input text.
            contentmodel: Content model of the new content.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
                The token should always be sent as the last parameter, or at least after
                the text parameter.
            returnto: Page title. If saving the edit created a temporary account, the
                API may respond with an URL that the client should visit to complete
                logging in. If this parameter is provided, the URL will redirect to the
                given page, instead of the page that was edited.
            returntoquery: URL query parameters (with leading ?). If saving the edit
                created a temporary account, the API may respond with an URL that the
                client should visit to complete logging in. If this parameter is
                provided, the URL will redirect to a page with the given query
                parameters.
            returntoanchor: URL fragment (with leading #). If saving the edit created a
                temporary account, the API may respond with an URL that the client
                should visit to complete logging in. If this parameter is provided, the
                URL will redirect to a page with the given fragment.
            captchaword: Answer to the CAPTCHA.
            captchaid: CAPTCHA ID from previous request.
        """

    def editcheckreferenceurl(
        self,
        *,
        url: str,
    ) -> EditCheckReferenceUrlResponse:
        """Check the status of a URL for use as a reference.

        Internal to the wiki, or unstable: it may change without notice.

        Module `editcheckreferenceurl`; needs the right to read; comes with
        VisualEditor.

        Args:
            url: URL to check.
        """

    def emailuser(
        self,
        *,
        target: str,
        subject: str,
        text: str,
        ccme: bool | None = None,
        token: str | None = None,
    ) -> EmailUserResponse:
        """Email a user.

        Module `emailuser`; needs the right to read; needs the right to write; is
        posted.

        See https://www.mediawiki.org/wiki/API:Email

        Args:
            target: User to send the email to.
            subject: Subject header.
            text: Email body.
            ccme: Send a copy of this mail to me.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    def expandtemplates(
        self,
        *,
        text: str,
        title: str | None = None,
        revid: int | None = None,
        prop: Many[ExpandTemplatesProp] | None = None,
        includecomments: bool | None = None,
        showstrategykeys: bool | None = None,
        generatexml: bool | None = None,
    ) -> ExpandTemplatesResponse:
        """Expands all templates within wikitext.

        Module `expandtemplates`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Expandtemplates

        Args:
            title: Title of the page.
            text: Wikitext to convert.
            revid: Revision ID, for {{REVISIONID}} and similar variables.
            prop: Which pieces of information to get. At most 50 (500 with
                apihighlimits) values.
                Note that if no values are selected, the result will contain the
                wikitext, but the output will be in a deprecated format.
                - categories: Any categories present in the input that are not
                  represented in the wikitext output.
                - encodedjsconfigvars: Gives the JavaScript configuration variables
                  specific to the page as a JSON string.
                - jsconfigvars: Gives the JavaScript configuration variables specific to
                  the page.
                - modules: Any ResourceLoader modules that parser functions have
                  requested be added to the output. Either jsconfigvars or
                  encodedjsconfigvars must be requested jointly with modules.
                - parsetree: The XML parse tree of the input.
                - properties: Page properties defined by expanded magic words in the
                  wikitext.
                - ttl: The maximum time after which caches of the result should be
                  invalidated.
                - volatile: Whether the output is volatile and should not be reused
                  elsewhere within the page.
                - wikitext: The expanded wikitext.
            includecomments: Whether to include HTML comments in the output.
            showstrategykeys: Whether to include internal merge strategy information in
                jsconfigvars.
            generatexml: Generate XML parse tree (replaced by prop=parsetree).
                Deprecated.
        """

    def feedcontributions(
        self,
        *,
        user: str,
        feedformat: FeedContributionsFeedformat | None = None,
        namespace: int | None = None,
        year: int | None = None,
        month: int | None = None,
        tagfilter: Many[FeedContributionsTagfilter | str] | None = None,
        deletedonly: bool | None = None,
        toponly: bool | None = None,
        newonly: bool | None = None,
        hideminor: bool | None = None,
        showsizediff: bool | None = None,
    ) -> FeedContributionsResponse:
        """Returns a user's contributions feed.

        Module `feedcontributions`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Feedcontributions

        Args:
            feedformat: The format of the feed. Default: rss.
            user: What users to get the contributions for. Forms taken: cidr, id,
                interwiki, ip, name, temp.
            namespace: Which namespace to filter the contributions by.
            year: From year (and earlier).
            month: From month (and earlier).
            tagfilter: Filter contributions that have these tags. At most 50 (500 with
                apihighlimits) values.
            deletedonly: Show only deleted contributions.
            toponly: Only show edits that are the latest revisions.
            newonly: Only show edits that are page creations.
            hideminor: Hide minor edits.
            showsizediff: Show the size difference between revisions.
        """

    def feedrecentchanges(
        self,
        *,
        feedformat: FeedRecentChangesFeedformat | None = None,
        namespace: int | None = None,
        invert: bool | None = None,
        associated: bool | None = None,
        days: int | None = None,
        limit: int | None = None,
        from_: Timestamp | None = None,
        hideminor: bool | None = None,
        hidebots: bool | None = None,
        hideanons: bool | None = None,
        hideliu: bool | None = None,
        hidepatrolled: bool | None = None,
        hidemyself: bool | None = None,
        hidecategorization: bool | None = None,
        tagfilter: str | None = None,
        inverttags: bool | None = None,
        target: str | None = None,
        showlinkedto: bool | None = None,
    ) -> FeedRecentChangesResponse:
        """Returns a recent changes feed.

        Module `feedrecentchanges`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Feedrecentchanges

        Args:
            feedformat: The format of the feed. Default: rss.
            namespace: Namespace to limit the results to.
            invert: All namespaces but the selected one.
            associated: Include associated (talk or main) namespace.
            days: Days to limit the results to. At least 1. Default: 7.
            limit: Maximum number of results to return. At least 1. At most 50. Default:
                50.
            from_ (`from`): Show changes since then.
            hideminor: Hide minor changes.
            hidebots: Hide changes made by bots.
            hideanons: Hide changes made by anonymous users.
            hideliu: Hide changes made by registered users.
            hidepatrolled: Hide patrolled changes.
            hidemyself: Hide changes made by the current user.
            hidecategorization: Hide category membership changes.
            tagfilter: Filter by tag.
            inverttags: All edits except ones tagged with the selected ones.
            target: Show only changes on pages linked from this page.
            showlinkedto: Show changes on pages linked to the selected page instead.
        """

    def feedwatchlist(
        self,
        *,
        feedformat: FeedWatchlistFeedformat | None = None,
        hours: int | None = None,
        linktosections: bool | None = None,
        allrev: bool | None = None,
        wlowner: str | None = None,
        wltoken: str | None = None,
        wlshow: Many[FeedWatchlistWlshow] | None = None,
        wltype: Many[FeedWatchlistWltype] | None = None,
        wlexcludeuser: str | None = None,
    ) -> FeedWatchlistResponse:
        """Returns a watchlist feed.

        Module `feedwatchlist`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Watchlist_feed

        Args:
            feedformat: The format of the feed. Default: rss.
            hours: List pages modified within this many hours from now. At least 1. At
                most 72. Default: 24.
            linktosections: Link directly to changed sections if possible.
            allrev: Include multiple revisions of the same page within given timeframe.
            wlowner: Used along with token to access a different user's watchlist. Forms
                taken: name.
            wltoken: A security token (available in the user's preferences) to allow
                access to another user's watchlist. Sensitive: posted, and shown
                nowhere.
            wlshow: Show only items that meet these criteria. For example, to see only
                minor edits done by logged-in users, set show=minor|!anon. At most 50
                (500 with apihighlimits) values.
            wltype: Which types of changes to show. At most 50 (500 with apihighlimits)
                values. Default: edit|new|log|categorize.
                - categorize: Category membership changes.
                - edit: Regular page edits.
                - external: External changes.
                - log: Log entries.
                - new: Page creations.
            wlexcludeuser: Don't list changes by this user. Forms taken: id, interwiki,
                ip, name, temp.
        """

    def filerevert(
        self,
        *,
        filename: str,
        archivename: str,
        comment: str | None = None,
        token: str | None = None,
    ) -> FileRevertResponse:
        """Revert a file to an old version.

        Module `filerevert`; needs the right to read; needs the right to write; is
        posted.

        See https://www.mediawiki.org/wiki/API:Filerevert

        Args:
            filename: Target filename, without the File: prefix.
            comment: Upload comment.
            archivename: Archive name of the revision to revert to.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    def help(
        self,
        *,
        modules: Many[str] | None = None,
        submodules: bool | None = None,
        recursivesubmodules: bool | None = None,
        wrap: bool | None = None,
        toc: bool | None = None,
    ) -> HelpResponse:
        """Display help for the specified modules.

        Module `help`.

        See https://www.mediawiki.org/wiki/API:Main_page
        See https://www.mediawiki.org/wiki/API:FAQ
        See https://www.mediawiki.org/wiki/API:Quick_start_guide

        Args:
            modules: Modules to display help for (values of the action and format
                parameters, or main). Can specify submodules with a +. At most 50 (500
                with apihighlimits) values. Default: main.
            submodules: Include help for submodules of the named module.
            recursivesubmodules: Include help for submodules recursively.
            wrap: Wrap the output in a standard API response structure.
            toc: Include a table of contents in the HTML output.
        """

    def imagerotate(
        self,
        *,
        rotation: ImageRotateRotation,
        continue_: str | None = None,
        tags: Many[str] | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | ImageRotateGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
        token: str | None = None,
    ) -> ImageRotateResponse:
        """Rotate one or more images.

        Module `imagerotate`; needs the right to read; needs the right to write; is
        posted.

        See https://www.mediawiki.org/wiki/API:Imagerotate

        Args:
            rotation: Degrees to rotate image clockwise.
            continue_ (`continue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            tags: Tags to apply to the entry in the upload log. At most 50 (500 with
                apihighlimits) values.
            titles: A list of titles to work on. More than 50 (500 with apihighlimits)
                values take several requests.
            pageids: A list of page IDs to work on. More than 50 (500 with
                apihighlimits) values take several requests.
            revids: A list of revision IDs to work on. Note that almost all query
                modules will convert revision IDs to the corresponding page ID and work
                on the latest revision instead. Only prop=revisions uses exact revisions
                for its response. More than 50 (500 with apihighlimits) values take
                several requests.
            generator: Get the list of pages to work on by executing the specified query
                module.
                Note: Generator parameter names must be prefixed with a "g", see
                examples.
            redirects: Automatically resolve redirects in titles, pageids, and revids,
                and in pages returned by generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    def import_(
        self,
        *,
        summary: str | None = None,
        xml: UploadFile | None = None,
        interwikiprefix: str | None = None,
        interwikisource: str | None = None,
        interwikipage: str | None = None,
        fullhistory: bool | None = None,
        templates: bool | None = None,
        namespace: int | None = None,
        assignknownusers: bool | None = None,
        rootpage: str | None = None,
        tags: Many[str] | None = None,
        token: str | None = None,
    ) -> ImportResponse:
        """Import a page from another wiki, or from an XML file.

        Note that the HTTP POST must be done as a file upload (i.e. using
        multipart/form-data) when sending a file for the xml parameter.

        Module `import`; needs the right to read; needs the right to write; is posted.

        See https://www.mediawiki.org/wiki/API:Import

        Args:
            summary: Log entry import summary.
            xml: Uploaded XML file.
            interwikiprefix: For uploaded imports: interwiki prefix to apply to unknown
                usernames (and known users if assignknownusers is set).
            interwikisource: For interwiki imports: wiki to import from.
            interwikipage: For interwiki imports: page to import.
            fullhistory: For interwiki imports: import the full history, not just the
                current version.
            templates: For interwiki imports: import all included templates as well.
            namespace: Import to this namespace. Cannot be used together with rootpage.
            assignknownusers: Assign edits to local users where the named user exists
                locally.
            rootpage: Import as subpage of this page. Cannot be used together with
                namespace.
            tags: Change tags to apply to the entry in the import log and to the null
                revision on the imported pages. At most 50 (500 with apihighlimits)
                values.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    def linkaccount(
        self,
        *,
        requests: Many[str] | None = None,
        messageformat: LinkAccountMessageformat | None = None,
        mergerequestfields: bool | None = None,
        returnurl: str | None = None,
        continue_: bool | None = None,
        token: str | None = None,
        extra: Mapping[str, str] | None = None,
    ) -> LinkAccountResponse:
        """Link an account from a third-party provider to the current user.

        The general procedure to use this module is:

        1. Fetch the fields available from action=query&meta=authmanagerinfo with
        amirequestsfor=link, and a csrf token from action=query&meta=tokens.
        2. Present the fields to the user, and obtain their submission.
        3. Post to this module, supplying linkreturnurl and any relevant fields.
        4. Check the status in the response.
           - If you received PASS or FAIL, you're done. The operation either succeeded
        or it didn't.
           - If you received UI, present the new fields to the user and obtain their
        submission. Then post to this module with linkcontinue and the relevant fields
        set, and repeat step 4.
           - If you received REDIRECT, direct the user to the redirecttarget and wait
        for the return to linkreturnurl. Then post to this module with linkcontinue and
        any fields passed to the return URL, and repeat step 4.
           - If you received RESTART, that means the authentication worked but we don't
        have a linked user account. You might treat this as UI or as FAIL.

        Module `linkaccount`; parameters prefixed `link`; needs the right to write; is
        posted.

        See https://www.mediawiki.org/wiki/API:Linkaccount

        Args:
            requests (`linkrequests`): Only use these authentication requests, by the id
                returned from action=query&meta=authmanagerinfo with amirequestsfor=link
                or from a previous response from this module. At most 50 (500 with
                apihighlimits) values.
            messageformat (`linkmessageformat`): Format to use for returning messages.
                Default: wikitext.
            mergerequestfields (`linkmergerequestfields`): Merge field information for
                all authentication requests into one array.
            returnurl (`linkreturnurl`): Return URL for third-party authentication
                flows, must be absolute. Either this or linkcontinue is required.
                Upon receiving a REDIRECT response, you will typically open a browser or
                web view to the specified redirecttarget URL for a third-party
                authentication flow. When that completes, the third party will send the
                browser or web view to this URL. You should extract any query or POST
                parameters from the URL and pass them as a linkcontinue request to this
                API module.
            continue_ (`linkcontinue`): This request is a continuation after an earlier
                UI or REDIRECT response. Either this or linkreturnurl is required.
            token (`linktoken`): A "csrf" token retrieved from action=query&meta=tokens.
                A csrf token; fetched when not given.
            extra: This module accepts additional parameters depending on the available
                authentication requests. Use action=query&meta=authmanagerinfo with
                amirequestsfor=link (or a previous response from this module, if
                applicable) to determine the requests available and the fields that they
                use.
        """

    def login_(
        self,
        *,
        name: str | None = None,
        password: str | None = None,
        domain: str | None = None,
        token: str | None = None,
    ) -> LoginResponse:
        """Log in and get authentication cookies.

        This action should only be used in combination with Special:BotPasswords; use
        for main-account login is deprecated and may fail without warning. To safely log
        in to the main account, use action=clientlogin.

        Module `login`; parameters prefixed `lg`; needs the right to write; is posted.

        See https://www.mediawiki.org/wiki/API:Login

        Args:
            name (`lgname`): Username.
            password (`lgpassword`): Password. Sensitive: posted, and shown nowhere.
            domain (`lgdomain`): Domain (optional).
            token (`lgtoken`): A "login" token retrieved from action=query&meta=tokens.
                Sensitive: posted, and shown nowhere.
        """

    def logout(
        self,
        *,
        token: str | None = None,
    ) -> LogoutResponse:
        """Log out and clear session data.

        Module `logout`; needs the right to write; is posted.

        See https://www.mediawiki.org/wiki/API:Logout

        Args:
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    def managetags(
        self,
        *,
        operation: ManageTagsOperation,
        tag: str,
        reason: str | None = None,
        ignorewarnings: bool | None = None,
        tags: Many[str] | None = None,
        token: str | None = None,
    ) -> ManageTagsResponse:
        """Perform management tasks relating to change tags.

        Module `managetags`; needs the right to read; needs the right to write; is
        posted.

        See https://www.mediawiki.org/wiki/API:Tag_management

        Args:
            operation: Which operation to perform.
                - activate: Activate a change tag, allowing users to apply it manually.
                - create: Create a new change tag for manual use.
                - deactivate: Deactivate a change tag, preventing users from applying it
                  manually.
                - delete: Remove a change tag from the database, including removing the
                  tag from all revisions, recent change entries and log entries on which
                  it is used.
            tag: Tag to create, delete, activate or deactivate. For tag creation, the
                tag must not exist. For tag deletion, the tag must exist. For tag
                activation, the tag must exist and not be in use by an extension. For
                tag deactivation, the tag must be currently active and manually defined.
            reason: An optional reason for creating, deleting, activating or
                deactivating the tag.
            ignorewarnings: Whether to ignore any warnings that are issued during the
                operation.
            tags: Change tags to apply to the entry in the tag management log. At most
                50 (500 with apihighlimits) values.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    def mergehistory(
        self,
        *,
        from_: str | None = None,
        fromid: int | None = None,
        to: str | None = None,
        toid: int | None = None,
        timestamp: Timestamp | None = None,
        reason: str | None = None,
        token: str | None = None,
    ) -> MergeHistoryResponse:
        """Merge page histories.

        Module `mergehistory`; needs the right to read; needs the right to write; is
        posted.

        See https://www.mediawiki.org/wiki/API:Mergehistory

        Args:
            from_ (`from`): Title of the page from which history will be merged. Cannot
                be used together with fromid.
            fromid: Page ID of the page from which history will be merged. Cannot be
                used together with from.
            to: Title of the page to which history will be merged. Cannot be used
                together with toid.
            toid: Page ID of the page to which history will be merged. Cannot be used
                together with to.
            timestamp: Timestamp up to which revisions will be moved from the source
                page's history to the destination page's history. If omitted, the entire
                page history of the source page will be merged into the destination
                page.
            reason: Reason for the history merge.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    def move(
        self,
        *,
        to: str,
        from_: str | None = None,
        fromid: int | None = None,
        reason: str | None = None,
        movetalk: bool | None = None,
        movesubpages: bool | None = None,
        noredirect: bool | None = None,
        watchlist: MoveWatchlist | None = None,
        watchlistexpiry: Expiry | None = None,
        ignorewarnings: bool | None = None,
        tags: Many[str] | None = None,
        token: str | None = None,
    ) -> MoveResponse:
        """Move a page.

        Module `move`; needs the right to read; needs the right to write; is posted.

        See https://www.mediawiki.org/wiki/API:Move

        Args:
            from_ (`from`): Title of the page to rename. Cannot be used together with
                fromid.
            fromid: Page ID of the page to rename. Cannot be used together with from.
            to: Title to rename the page to.
            reason: Reason for the rename.
            movetalk: Rename the talk page, if it exists.
            movesubpages: Rename subpages, if applicable.
            noredirect: Don't create a redirect.
            watchlist: Unconditionally add or remove the page from the current user's
                watchlist, use preferences (ignored for bot users) or do not change
                watch. Default: preferences.
            watchlistexpiry: Watchlist expiry timestamp. Omit this parameter entirely to
                leave the current expiry unchanged.
            ignorewarnings: Ignore any warnings.
            tags: Change tags to apply to the entry in the move log and to the null
                revision on the destination page. At most 50 (500 with apihighlimits)
                values.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    def oathvalidate(
        self,
        *,
        data: str,
        user: str | None = None,
        token: str | None = None,
    ) -> OATHValidateResponse:
        """Validate a two-factor authentication (OATH) token.

        Internal to the wiki, or unstable: it may change without notice.

        Module `oathvalidate`; needs the right to read; is posted; comes with OATHAuth.

        Args:
            user: User to validate token for. Defaults to the current user. Forms taken:
                cidr, interwiki, ip, name, temp.
            data: JSON encoded data expected by the module currently activated for the
                user being authenticated.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    def opensearch(
        self,
        *,
        search: str,
        namespace: Many[int] | Literal["*"] | None = None,
        limit: Limit | None = None,
        suggest: bool | None = None,
        redirects: OpenSearchRedirects | None = None,
        format: OpenSearchFormat | None = None,
        warningsaserror: bool | None = None,
    ) -> OpenSearchResponse:
        """Search the wiki using the OpenSearch protocol.

        Module `opensearch`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Opensearch

        Args:
            search: Search string.
            namespace: Namespaces to search. Ignored if search begins with a valid
                namespace prefix. * for all values. At most 50 (500 with apihighlimits)
                values. Default: 0.
            limit: Maximum number of results to return. At least 1. At most 500 (5000
                with apihighlimits). Default: 10.
            suggest: No longer used. Deprecated.
            redirects: How to handle redirects.
                For historical reasons, the default is "return" for format=json and
                "resolve" for other formats.
                - resolve: Return the target page. May return fewer than limit results.
                - return: Return the redirect itself.
            format: The format of the output. Default: json.
            warningsaserror: If warnings are raised with format=json, return an API
                error instead of ignoring them.
        """

    def options(
        self,
        *,
        reset: bool | None = None,
        resetkinds: Many[OptionsResetkinds] | None = None,
        change: Many[str] | None = None,
        optionname: str | None = None,
        optionvalue: str | None = None,
        global_: OptionsGlobal | None = None,
        token: str | None = None,
    ) -> OptionsResponse:
        """Change preferences of the current user.

        Only options which are registered in core or in one of installed extensions, or
        options with keys prefixed with userjs- (intended to be used by user scripts),
        can be set.

        Module `options`; needs the right to read; needs the right to write; is posted.

        See https://www.mediawiki.org/wiki/API:Options

        Args:
            reset: Resets preferences to the site defaults.
            resetkinds: List of types of options to reset when the reset option is set.
                At most 50 (500 with apihighlimits) values. Default: all.
            change: List of changes, formatted name=value (e.g. skin=vector). If no
                value is given (not even an equals sign), e.g.,
                optionname|otheroption|..., the option will be reset to its default
                value. If any value passed contains the pipe character (|), use the
                alternative multiple-value separator for correct operation. At most 50
                (500 with apihighlimits) values.
            optionname: The name of the option that should be set to the value given by
                optionvalue.
            optionvalue: The value for the option specified by optionname. When
                optionname is set but optionvalue is omitted, the option will be reset
                to its default value.
            global_ (`global`): What to do if the option was set globally using the
                GlobalPreferences extension. Default: ignore.
                - ignore: Do nothing. The option remains with its previous value.
                - override: Add a local override.
                - update: Update the option globally.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    def paraminfo(
        self,
        *,
        modules: Many[str] | None = None,
        helpformat: ParamInfoHelpformat | None = None,
        querymodules: Many[ParamInfoQuerymodules] | None = None,
        mainmodule: str | None = None,
        pagesetmodule: str | None = None,
        formatmodules: Many[ParamInfoFormatmodules] | None = None,
    ) -> ParamInfoResponse:
        """Obtain information about API modules.

        Module `paraminfo`.

        See https://www.mediawiki.org/wiki/API:Parameter_information

        Args:
            modules: List of module names (values of the action and format parameters,
                or main). Can specify submodules with a +, or all submodules with +*, or
                all submodules recursively with +**. More than 50 (500 with
                apihighlimits) values take several requests.
            helpformat: Format of help strings. Default: none.
            querymodules: List of query module names (value of prop, meta or list
                parameter). Use modules=query+foo instead of querymodules=foo.
                Deprecated. At most 50 (500 with apihighlimits) values.
            mainmodule: Get information about the main (top-level) module as well. Use
                modules=main instead. Deprecated.
            pagesetmodule: Get information about the pageset module (providing titles=
                and friends) as well. Deprecated.
            formatmodules: List of format module names (value of format parameter). Use
                modules instead. Deprecated. At most 50 (500 with apihighlimits) values.
        """

    def parse(
        self,
        *,
        title: str | None = None,
        text: str | None = None,
        revid: int | None = None,
        summary: str | None = None,
        page: str | None = None,
        pageid: int | None = None,
        redirects: bool | None = None,
        oldid: int | None = None,
        prop: Many[ParseProp] | None = None,
        wrapoutputclass: str | None = None,
        usearticle: bool | None = None,
        parsoid: bool | None = None,
        pst: bool | None = None,
        onlypst: bool | None = None,
        effectivelanglinks: bool | None = None,
        section: int | str | None = None,
        sectiontitle: str | None = None,
        disablepp: bool | None = None,
        disablelimitreport: bool | None = None,
        disableeditsection: bool | None = None,
        disablestylededuplication: bool | None = None,
        showstrategykeys: bool | None = None,
        generatexml: bool | None = None,
        preview: bool | None = None,
        sectionpreview: bool | None = None,
        disabletoc: bool | None = None,
        useskin: ParseUseskin | str | None = None,
        contentformat: ParseContentformat | str | None = None,
        contentmodel: ParseContentmodel | str | None = None,
    ) -> ParseResponse:
        """Parses content and returns parser output.

        See the various prop-modules of action=query to get information from the current
        version of a page.

        There are several ways to specify the text to parse:

        1. Specify a page or revision, using page, pageid, or oldid.
        2. Specify content explicitly, using text, title, revid, and contentmodel.
        3. Specify only a summary to parse. prop should be given an empty value.

        Module `parse`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Parsing_wikitext

        Args:
            title: Title of page the text belongs to. If omitted, contentmodel must be
                specified, and API will be used as the title.
            text: Text to parse. Use title or contentmodel to control the content model.
            revid: Revision ID, for {{REVISIONID}} and similar variables.
            summary: Summary to parse.
            page: Parse the content of this page. Cannot be used together with text and
                title.
            pageid: Parse the content of this page. Overrides page.
            redirects: If page or pageid is set to a redirect, resolve it.
            oldid: Parse the content of this revision. Overrides page and pageid.
            prop: Which pieces of information to get. At most 50 (500 with
                apihighlimits) values. Default:
                text|langlinks|categories|links|templates|images|externallinks|sections|tocdata|revid|displaytitle|iwlinks|properties|parsewarnings.
                - categories: Gives the categories in the parsed wikitext.
                - categorieshtml: Gives the HTML version of the categories.
                - displaytitle: Adds the title of the parsed wikitext.
                - encodedjsconfigvars: Gives the JavaScript configuration variables
                  specific to the page as a JSON string.
                - externallinks: Gives the external links in the parsed wikitext.
                - headhtml: Gives parsed doctype, opening <html>, <head> element and
                  opening <body> of the page.
                - headitems: Deprecated. Gives items to put in the <head> of the page.
                - images: Gives the images in the parsed wikitext.
                - indicators: Gives the HTML of page status indicators used on the page.
                - iwlinks: Gives interwiki links in the parsed wikitext.
                - jsconfigvars: Gives the JavaScript configuration variables specific to
                  the page. To apply, use mw.config.set().
                - langlinks: Gives the language links in the parsed wikitext.
                - limitreportdata: Gives the limit report in a structured way. Gives no
                  data, when disablelimitreport is set.
                - limitreporthtml: Gives the HTML version of the limit report. Gives no
                  data, when disablelimitreport is set.
                - links: Gives the internal links in the parsed wikitext.
                - modules: Gives the ResourceLoader modules used on the page. To load,
                  use mw.loader.using(). Either jsconfigvars or encodedjsconfigvars must
                  be requested jointly with modules.
                - parsetree: The XML parse tree of revision content (requires content
                  model wikitext)
                - parsewarnings: Gives the warnings that occurred while parsing content
                  (as wikitext).
                - parsewarningshtml: Gives the warnings that occurred while parsing
                  content (as HTML).
                - properties: Gives various properties defined in the parsed wikitext.
                - revid: Adds the revision ID of the parsed page.
                - sections: Gives the sections in the parsed wikitext.
                - subtitle: Adds the page subtitle for the parsed page.
                - templates: Gives the templates in the parsed wikitext.
                - text: Gives the parsed text of the wikitext.
                - tocdata: Gives the table of contents information in the parsed
                  wikitext.
                - wikitext: Gives the original wikitext that was parsed.
            wrapoutputclass: CSS class to use to wrap the parser output. Default:
                mw-parser-output.
            usearticle: Use the ArticleParserOptions hook to ensure the options used
                match those used for article page views.
            parsoid: Generate HTML conforming to the MediaWiki DOM spec
                (https://www.mediawiki.org/wiki/Specs/HTML) using Parsoid
                (https://www.mediawiki.org/wiki/Parsoid).
            pst: Do a pre-save transform on the input before parsing it. Only valid when
                used with text.
            onlypst: Do a pre-save transform (PST) on the input, but don't parse it.
                Returns the same wikitext, after a PST has been applied. Only valid when
                used with text.
            effectivelanglinks: Includes language links supplied by extensions (for use
                with prop=langlinks). Deprecated.
            section: Only parse the content of the section with this identifier.
                When new, parse text and sectiontitle as if adding a new section to the
                page.
                new is allowed only when specifying text.
            sectiontitle: New section title when section is new.
                Unlike page editing, this does not fall back to summary when omitted or
                empty.
            disablepp: Use disablelimitreport instead. Deprecated.
            disablelimitreport: Omit the limit report ("NewPP limit report") from the
                parser output.
            disableeditsection: Omit edit section links from the parser output.
            disablestylededuplication: Do not deduplicate inline stylesheets in the
                parser output.
            showstrategykeys: Whether to include internal merge strategy information in
                jsconfigvars.
            generatexml: Generate XML parse tree (requires content model wikitext;
                replaced by prop=parsetree). Deprecated.
            preview: Parse in preview mode.
            sectionpreview: Parse in section preview mode (enables preview mode too).
            disabletoc: Omit table of contents in output.
            useskin: Apply the selected skin to the parser output. May affect the
                following properties: text, langlinks, headitems, modules, jsconfigvars,
                indicators.
            contentformat: Content serialization format used for the input text. Only
                valid when used with text.
            contentmodel: Content model of the input text. If omitted, title must be
                specified, and default will be the model of the specified title. Only
                valid when used with text.
        """

    def patrol(
        self,
        *,
        rcid: int | None = None,
        revid: int | None = None,
        tags: Many[str] | None = None,
        token: str | None = None,
    ) -> PatrolResponse:
        """Patrol a page or revision.

        Module `patrol`; needs the right to read; needs the right to write; is posted.

        See https://www.mediawiki.org/wiki/API:Patrol

        Args:
            rcid: Recentchanges ID to patrol.
            revid: Revision ID to patrol.
            tags: Change tags to apply to the entry in the patrol log. At most 50 (500
                with apihighlimits) values.
            token: A "patrol" token retrieved from action=query&meta=tokens. A patrol
                token; fetched when not given.
        """

    def protect(
        self,
        *,
        protections: Many[str],
        title: str | None = None,
        pageid: int | None = None,
        expiry: Many[Expiry] | None = None,
        reason: str | None = None,
        tags: Many[str] | None = None,
        cascade: bool | None = None,
        watch: bool | None = None,
        watchlist: ProtectWatchlist | None = None,
        watchlistexpiry: Expiry | None = None,
        token: str | None = None,
    ) -> ProtectResponse:
        """Change the protection level of a page.

        Module `protect`; needs the right to read; needs the right to write; is posted.

        See https://www.mediawiki.org/wiki/API:Protect

        Args:
            title: Title of the page to (un)protect. Cannot be used together with
                pageid.
            pageid: ID of the page to (un)protect. Cannot be used together with title.
            protections: List of protection levels, formatted action=level (e.g.
                edit=sysop). A level of all means everyone is allowed to take the
                action, i.e. no restriction. At most 50 (500 with apihighlimits) values.
                Note: Any actions not listed will have restrictions removed.
            expiry: Expiry timestamps. If only one timestamp is set, it'll be used for
                all protections. Use infinite, indefinite, infinity, or never, for a
                never-expiring protection. At most 50 (500 with apihighlimits) values.
                Default: infinite.
            reason: Reason for (un)protecting.
            tags: Change tags to apply to the entry in the protection log. At most 50
                (500 with apihighlimits) values.
            cascade: Enable cascading protection (i.e. protect transcluded templates and
                images used in this page). Ignored if none of the given protection
                levels support cascading.
            watch: If set, add the page being (un)protected to the current user's
                watchlist. Deprecated.
            watchlist: Unconditionally add or remove the page from the current user's
                watchlist, use preferences (ignored for bot users) or do not change
                watch. Default: preferences.
            watchlistexpiry: Watchlist expiry timestamp. Omit this parameter entirely to
                leave the current expiry unchanged.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    def purge(
        self,
        *,
        forcelinkupdate: bool | None = None,
        forcerecursivelinkupdate: bool | None = None,
        continue_: str | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | PurgeGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
    ) -> PurgeResponse:
        """Purge the cache for the given titles.

        Module `purge`; needs the right to read; needs the right to write; is posted.

        See https://www.mediawiki.org/wiki/API:Purge

        Args:
            forcelinkupdate: Update the links tables and do other secondary data
                updates.
            forcerecursivelinkupdate: Same as forcelinkupdate, and update the links
                tables for any page that uses this page as a template.
            continue_ (`continue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            titles: A list of titles to work on. More than 50 (500 with apihighlimits)
                values take several requests.
            pageids: A list of page IDs to work on. More than 50 (500 with
                apihighlimits) values take several requests.
            revids: A list of revision IDs to work on. Note that almost all query
                modules will convert revision IDs to the corresponding page ID and work
                on the latest revision instead. Only prop=revisions uses exact revisions
                for its response. More than 50 (500 with apihighlimits) values take
                several requests.
            generator: Get the list of pages to work on by executing the specified query
                module.
                Note: Generator parameter names must be prefixed with a "g", see
                examples.
            redirects: Automatically resolve redirects in titles, pageids, and revids,
                and in pages returned by generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
        """

    def removeauthenticationdata(
        self,
        *,
        request: str,
        token: str | None = None,
    ) -> RemoveAuthenticationDataResponse:
        """Remove authentication data for the current user.

        Module `removeauthenticationdata`; needs the right to read; needs the right to
        write; is posted.

        See https://www.mediawiki.org/wiki/API:Manage_authentication_data

        Args:
            request: Use this authentication request, by the id returned from
                action=query&meta=authmanagerinfo with amirequestsfor=remove.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    def resetpassword(
        self,
        *,
        user: str | None = None,
        email: str | None = None,
        token: str | None = None,
    ) -> ResetPasswordResponse:
        """Send a password reset email to a user.

        Module `resetpassword`; needs the right to read; needs the right to write; is
        posted.

        See https://www.mediawiki.org/wiki/API:Manage_authentication_data

        Args:
            user: User being reset. Forms taken: name.
            email: Email address of the user being reset.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    def revisiondelete(
        self,
        *,
        type: RevisionDeleteType,
        ids: Many[int | str],
        target: str | None = None,
        hide: Many[RevisionDeleteHide] | None = None,
        show: Many[RevisionDeleteShow] | None = None,
        suppress: RevisionDeleteSuppress | None = None,
        reason: str | None = None,
        tags: Many[str] | None = None,
        token: str | None = None,
    ) -> RevisionDeleteResponse:
        """Delete and undelete revisions.

        Module `revisiondelete`; needs the right to read; needs the right to write; is
        posted.

        See https://www.mediawiki.org/wiki/API:Revisiondelete

        Args:
            type: Type of revision deletion being performed.
            target: Page title for the revision deletion, if required for the type.
            ids: Identifiers for the revisions to be deleted. At most 50 (500 with
                apihighlimits) values.
            hide: What to hide for each revision. At most 50 (500 with apihighlimits)
                values.
            show: What to unhide for each revision. At most 50 (500 with apihighlimits)
                values.
            suppress: Whether to suppress data from administrators as well as others.
                Default: nochange.
            reason: Reason for the deletion or undeletion.
            tags: Tags to apply to the entry in the deletion log. At most 50 (500 with
                apihighlimits) values.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    def rollback(
        self,
        *,
        user: str,
        title: str | None = None,
        pageid: int | None = None,
        tags: Many[str] | None = None,
        summary: str | None = None,
        markbot: bool | None = None,
        watchlist: RollbackWatchlist | None = None,
        watchlistexpiry: Expiry | None = None,
        token: str | None = None,
    ) -> RollbackResponse:
        """Undo the last edit to the page.

        If the last user who edited the page made multiple edits in a row, they will all
        be rolled back.

        Module `rollback`; needs the right to read; needs the right to write; is posted.

        See https://www.mediawiki.org/wiki/API:Rollback

        Args:
            title: Title of the page to roll back. Cannot be used together with pageid.
            pageid: Page ID of the page to roll back. Cannot be used together with
                title.
            tags: Tags to apply to the rollback. At most 50 (500 with apihighlimits)
                values.
            user: Name of the user whose edits are to be rolled back. Forms taken: id,
                interwiki, ip, name, temp.
            summary: Custom edit summary. If empty, default summary will be used.
            markbot: Mark the reverted edits and the revert as bot edits.
            watchlist: Unconditionally add or remove the page from the current user's
                watchlist, use preferences (ignored for bot users) or do not change
                watch. Default: preferences.
            watchlistexpiry: Watchlist expiry timestamp. Omit this parameter entirely to
                leave the current expiry unchanged.
            token: A "rollback" token retrieved from action=query&meta=tokens. A
                rollback token; fetched when not given.
                For compatibility, the token used in the web UI is also accepted.
        """

    def rsd(self) -> RsdResponse:
        """Export an RSD (Really Simple Discovery) schema.

        Module `rsd`.

        See https://www.mediawiki.org/wiki/API:Rsd
        """

    def scribunto_console(
        self,
        *,
        question: str,
        title: str | None = None,
        content: str | None = None,
        session: int | None = None,
        clear: bool | None = None,
        token: str | None = None,
    ) -> ScribuntoConsoleResponse:
        """Internal module for servicing XHR requests from the Scribunto console.

        Internal to the wiki, or unstable: it may change without notice.

        Module `scribunto-console`; needs the right to read; is posted; comes with
        Scribunto.

        Args:
            title: The title of the module to test.
            content: The new content of the module.
            session: Session token.
            question: The next line to evaluate as a script.
            clear: Set to clear the current session state.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    def setnotificationtimestamp(
        self,
        *,
        entirewatchlist: bool | None = None,
        timestamp: Timestamp | None = None,
        torevid: int | None = None,
        newerthanrevid: int | None = None,
        continue_: str | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | SetNotificationTimestampGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
        token: str | None = None,
    ) -> SetNotificationTimestampResponse:
        """Update the notification timestamp for watched pages.

        This affects the highlighting of changed pages in the watchlist and history, and
        the sending of email when the "Email me when a page or a file on my watchlist is
        changed" preference is enabled.

        Module `setnotificationtimestamp`; needs the right to read; needs the right to
        write; is posted.

        See https://www.mediawiki.org/wiki/API:SetNotificationTimestamp

        Args:
            entirewatchlist: Work on all watched pages.
            timestamp: Timestamp to which to set the notification timestamp.
            torevid: Revision to set the notification timestamp to (one page only).
            newerthanrevid: Revision to set the notification timestamp newer than (one
                page only).
            continue_ (`continue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            titles: A list of titles to work on. More than 50 (500 with apihighlimits)
                values take several requests.
            pageids: A list of page IDs to work on. More than 50 (500 with
                apihighlimits) values take several requests.
            revids: A list of revision IDs to work on. Note that almost all query
                modules will convert revision IDs to the corresponding page ID and work
                on the latest revision instead. Only prop=revisions uses exact revisions
                for its response. More than 50 (500 with apihighlimits) values take
                several requests.
            generator: Get the list of pages to work on by executing the specified query
                module.
                Note: Generator parameter names must be prefixed with a "g", see
                examples.
            redirects: Automatically resolve redirects in titles, pageids, and revids,
                and in pages returned by generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    def setpagelanguage(
        self,
        *,
        lang: str,
        title: str | None = None,
        pageid: int | None = None,
        reason: str | None = None,
        tags: Many[str] | None = None,
        token: str | None = None,
    ) -> SetPageLanguageResponse:
        """Change the language of a page.

        Changing the language of a page is not allowed on this wiki.

        Enable $wgPageLanguageUseDB
        (https://www.mediawiki.org/wiki/Manual:$wgPageLanguageUseDB) to use this action.

        Module `setpagelanguage`; needs the right to read; needs the right to write; is
        posted.

        See https://www.mediawiki.org/wiki/API:SetPageLanguage

        Args:
            title: Title of the page whose language you wish to change. Cannot be used
                together with pageid.
            pageid: Page ID of the page whose language you wish to change. Cannot be
                used together with title.
            lang: Language code of the language to change the page to. Use default to
                reset the page to the wiki's default content language.
            reason: Reason for the change.
            tags: Change tags to apply to the log entry resulting from this action. At
                most 50 (500 with apihighlimits) values.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    def spamblacklist(
        self,
        *,
        url: Many[str],
    ) -> SpamBlacklistResponse:
        """Validate one or more URLs against the spam block list.

        Module `spamblacklist`; needs the right to read; comes with SpamBlacklist.

        See https://www.mediawiki.org/wiki/Extension:SpamBlacklist/API

        Args:
            url: URLs to validate against the block list. At most 50 (500 with
                apihighlimits) values.
        """

    def stashedit(
        self,
        *,
        title: str,
        contentmodel: StashEditContentmodel | str,
        contentformat: StashEditContentformat | str,
        baserevid: int,
        section: int | str | None = None,
        sectiontitle: str | None = None,
        text: str | None = None,
        stashedtexthash: str | None = None,
        summary: str | None = None,
        token: str | None = None,
    ) -> StashEditResponse:
        """Prepare an edit in shared cache.

        This is intended to be used via AJAX from the edit form to improve the
        performance of the page save.

        Internal to the wiki, or unstable: it may change without notice.

        Module `stashedit`; needs the right to read; needs the right to write; is
        posted.

        See https://www.mediawiki.org/wiki/API:Stashedit

        Args:
            title: Title of the page being edited.
            section: Section identifier. 0 for the top section, new for a new section.
            sectiontitle: The title for a new section.
            text: Page content.
            stashedtexthash: Page content hash from a prior stash to use instead.
            summary: Change summary.
            contentmodel: Content model of the new content.
            contentformat: Content serialization format used for the input text.
            baserevid: Revision ID of the base revision.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    def tag(
        self,
        *,
        rcid: Many[int] | None = None,
        revid: Many[int] | None = None,
        logid: Many[int] | None = None,
        add: Many[str] | None = None,
        remove: Many[str] | None = None,
        reason: str | None = None,
        tags: Many[str] | None = None,
        token: str | None = None,
    ) -> TagResponse:
        """Add or remove change tags from individual revisions or log entries.

        Module `tag`; needs the right to read; needs the right to write; is posted.

        See https://www.mediawiki.org/wiki/API:Tag

        Args:
            rcid: One or more recent changes IDs from which to add or remove the tag. At
                most 50 (500 with apihighlimits) values.
            revid: One or more revision IDs from which to add or remove the tag. At most
                50 (500 with apihighlimits) values.
            logid: One or more log entry IDs from which to add or remove the tag. At
                most 50 (500 with apihighlimits) values.
            add: Tags to add. Only manually defined tags can be added. At most 50 (500
                with apihighlimits) values.
            remove: Tags to remove. Only tags that are either manually defined or
                completely undefined can be removed. At most 50 (500 with apihighlimits)
                values.
            reason: Reason for the change.
            tags: Tags to apply to the log entry that will be created as a result of
                this action. At most 50 (500 with apihighlimits) values.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    def templatedata(
        self,
        *,
        includeMissingTitles: bool | None = None,
        doNotIgnoreMissingTitles: bool | None = None,
        lang: str | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | TemplateDataGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
    ) -> TemplateDataResponse:
        """Fetch data stored by the TemplateData extension.

        Module `templatedata`; needs the right to read; comes with TemplateData.

        See https://www.mediawiki.org/wiki/Extension:TemplateData

        Args:
            includeMissingTitles: Return data about titles even if they are missing or
                lack TemplateData. By default titles are only returned if they exist and
                have TemplateData.
            doNotIgnoreMissingTitles: Return data about titles even if they are missing
                or lack TemplateData. By default (for backwards compatibility) titles
                are only returned if they exist and have TemplateData. Deprecated.
            lang: Return localized values in this language. By default all available
                translations are returned.
            titles: A list of titles to work on. More than 50 (500 with apihighlimits)
                values take several requests.
            pageids: A list of page IDs to work on. More than 50 (500 with
                apihighlimits) values take several requests.
            revids: A list of revision IDs to work on. Note that almost all query
                modules will convert revision IDs to the corresponding page ID and work
                on the latest revision instead. Only prop=revisions uses exact revisions
                for its response. More than 50 (500 with apihighlimits) values take
                several requests.
            generator: Get the list of pages to work on by executing the specified query
                module.
                Note: Generator parameter names must be prefixed with a "g", see
                examples.
            redirects: Automatically resolve redirects in titles, pageids, and revids,
                and in pages returned by generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
        """

    def thank(
        self,
        *,
        rev: int | None = None,
        log: int | None = None,
        token: str | None = None,
        source: str | None = None,
    ) -> ThankResponse:
        """Send a thank-you notification to an editor.

        Module `thank`; needs the right to read; needs the right to write; is posted;
        comes with Thanks.

        See https://www.mediawiki.org/wiki/Extension:Thanks#API_Documentation

        Args:
            rev: Revision ID to thank someone for. This or 'log' must be provided. At
                least 1.
            log: Log ID to thank someone for. This or 'rev' must be provided. At least
                1.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
            source: A short string describing the source of the request, for example
                diff or history.
        """

    def titleblacklist(
        self,
        *,
        title: str,
        action: TitleBlacklistAction | None = None,
        nooverride: bool | None = None,
    ) -> TitleBlacklistResponse:
        """Validate a page title, filename, or username against the TitleBlacklist.

        Module `titleblacklist`; parameters prefixed `tb`; needs the right to read;
        comes with TitleBlacklist.

        Args:
            title (`tbtitle`): The string to validate against the blacklist.
            action (`tbaction`): The action to be checked. Default: edit.
            nooverride (`tbnooverride`): Don't try to override the titleblacklist.
        """

    def unblock(
        self,
        *,
        id: int | None = None,
        user: str | None = None,
        userid: int | None = None,
        reason: str | None = None,
        tags: Many[str] | None = None,
        watchuser: bool | None = None,
        watchlistexpiry: Expiry | None = None,
        token: str | None = None,
    ) -> UnblockResponse:
        """Unblock a user.

        Module `unblock`; needs the right to read; needs the right to write; is posted.

        See https://www.mediawiki.org/wiki/API:Block

        Args:
            id: ID of the block to unblock (obtained through list=blocks). Cannot be
                used together with user.
            user: User to unblock. Cannot be used together with id. Forms taken: cidr,
                id, ip, name, temp.
            userid: Specify user=#ID instead. Deprecated.
            reason: Reason for unblock.
            tags: Change tags to apply to the entry in the block log. At most 50 (500
                with apihighlimits) values.
            watchuser: Watch the user's or IP address's user and talk pages.
            watchlistexpiry: Watchlist expiry timestamp. Omit this parameter entirely to
                leave the current expiry unchanged.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    def undelete(
        self,
        *,
        title: str,
        reason: str | None = None,
        tags: Many[str] | None = None,
        timestamps: Many[Timestamp] | None = None,
        fileids: Many[int] | None = None,
        undeletetalk: bool | None = None,
        watchlist: UndeleteWatchlist | None = None,
        watchlistexpiry: Expiry | None = None,
        token: str | None = None,
    ) -> UndeleteResponse:
        """Undelete revisions of a deleted page.

        A list of deleted revisions (including timestamps) can be retrieved through
        prop=deletedrevisions, and a list of deleted file IDs can be retrieved through
        list=filearchive.

        Module `undelete`; needs the right to read; needs the right to write; is posted.

        See https://www.mediawiki.org/wiki/API:Undelete

        Args:
            title: Title of the page to undelete.
            reason: Reason for restoring.
            tags: Change tags to apply to the entry in the deletion log. At most 50 (500
                with apihighlimits) values.
            timestamps: Timestamps of the revisions to undelete. If both timestamps and
                fileids are empty, all will be undeleted. At most 50 (500 with
                apihighlimits) values.
            fileids: IDs of the file revisions to restore. If both timestamps and
                fileids are empty, all will be restored. At most 50 (500 with
                apihighlimits) values.
            undeletetalk: Undelete all revisions of the associated talk page, if any.
            watchlist: Unconditionally add or remove the page from the current user's
                watchlist, use preferences (ignored for bot users) or do not change
                watch. Default: preferences.
            watchlistexpiry: Watchlist expiry timestamp. Omit this parameter entirely to
                leave the current expiry unchanged.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    def unlinkaccount(
        self,
        *,
        request: str,
        token: str | None = None,
    ) -> UnlinkaccountResponse:
        """Remove a linked third-party account from the current user.

        Module `unlinkaccount`; needs the right to read; needs the right to write; is
        posted.

        See https://www.mediawiki.org/wiki/API:Manage_authentication_data

        Args:
            request: Use this authentication request, by the id returned from
                action=query&meta=authmanagerinfo with amirequestsfor=unlink.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    def upload(
        self,
        *,
        filename: str | None = None,
        comment: str | None = None,
        tags: Many[str] | None = None,
        text: str | None = None,
        watch: bool | None = None,
        watchlist: UploadWatchlist | None = None,
        watchlistexpiry: Expiry | None = None,
        ignorewarnings: bool | None = None,
        file: UploadFile | None = None,
        url: str | None = None,
        filekey: str | None = None,
        sessionkey: str | None = None,
        stash: bool | None = None,
        filesize: int | None = None,
        offset: int | None = None,
        chunk: UploadFile | None = None,
        async_: bool | None = None,
        checkstatus: bool | None = None,
        token: str | None = None,
    ) -> UploadResponse:
        """Upload a file, or get the status of pending uploads.

        Several methods are available:

        - Upload file contents directly, using the file parameter.
        - Upload the file in pieces, using the filesize, chunk, and offset parameters.
        - Have the MediaWiki server fetch a file from a URL, using the url parameter.
        - Complete an earlier upload that failed due to warnings, using the filekey
          parameter.

        Note that the HTTP POST must be done as a file upload (i.e. using
        multipart/form-data) when sending the file.

        Module `upload`; needs the right to read; needs the right to write; is posted.

        See https://www.mediawiki.org/wiki/API:Upload

        Args:
            filename: Target filename.
            comment: Upload comment. Also used as the initial page text for new files if
                text is not specified.
            tags: Change tags to apply to the upload log entry and file page revision.
                At most 50 (500 with apihighlimits) values.
            text: Initial page text for new files.
            watch: Watch the page. Deprecated.
            watchlist: Unconditionally add or remove the page from the current user's
                watchlist, use preferences (ignored for bot users) or do not change
                watch. Default: preferences.
            watchlistexpiry: Watchlist expiry timestamp. Omit this parameter entirely to
                leave the current expiry unchanged.
            ignorewarnings: Ignore any warnings.
            file: File contents.
            url: URL to fetch the file from.
            filekey: Key that identifies a previous upload that was stashed temporarily.
            sessionkey: Same as filekey, maintained for backward compatibility.
                Deprecated.
            stash: If set, the server will stash the file temporarily instead of adding
                it to the repository.
            filesize: Filesize of entire upload. At least 0. At most 104857600.
            offset: Offset of chunk in bytes. At least 0.
            chunk: Chunk contents.
            async_ (`async`): Make potentially large file operations asynchronous when
                possible.
            checkstatus: Only fetch the upload status for the given file key.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    def userrights(
        self,
        *,
        user: str | None = None,
        userid: int | None = None,
        add: Many[UserrightsAdd | str] | None = None,
        expiry: Many[Expiry] | None = None,
        remove: Many[UserrightsRemove | str] | None = None,
        reason: str | None = None,
        token: str | None = None,
        tags: Many[str] | None = None,
        watchuser: bool | None = None,
        watchlistexpiry: Expiry | None = None,
    ) -> UserrightsResponse:
        """Change a user's group membership.

        Module `userrights`; needs the right to read; needs the right to write; is
        posted.

        See https://www.mediawiki.org/wiki/API:User_group_membership

        Args:
            user: User. Forms taken: id, name.
            userid: Specify user=#ID instead. Deprecated.
            add: Add the user to these groups, or if they are already a member, update
                the expiry of their membership in that group. At most 50 (500 with
                apihighlimits) values.
            expiry: Expiry timestamps. May be relative (e.g. 5 months or 2 weeks) or
                absolute (e.g. 2014-09-18T12:34:56Z). If only one timestamp is set, it
                will be used for all groups passed to the add parameter. Use infinite,
                indefinite, infinity, or never for a never-expiring user group. At most
                50 (500 with apihighlimits) values. Default: infinite.
            remove: Remove the user from these groups. At most 50 (500 with
                apihighlimits) values.
            reason: Reason for the change.
            token: A "userrights" token retrieved from action=query&meta=tokens. A
                userrights token; fetched when not given.
                For compatibility, the token used in the web UI is also accepted.
            tags: Change tags to apply to the entry in the user rights log. At most 50
                (500 with apihighlimits) values.
            watchuser: Watch the user's user and talk pages.
            watchlistexpiry: Watchlist expiry timestamp. Omit this parameter entirely to
                leave the current expiry unchanged.
        """

    def validatepassword(
        self,
        *,
        password: str,
        user: str | None = None,
        email: str | None = None,
        realname: str | None = None,
    ) -> ValidatePasswordResponse:
        """Validate a password against the wiki's password policies.

        Validity is reported as Good if the password is acceptable, Change if the
        password may be used for login but must be changed, or Invalid if the password
        is not usable.

        Module `validatepassword`; needs the right to read; is posted.

        See https://www.mediawiki.org/wiki/API:Validatepassword

        Args:
            password: Password to validate. Sensitive: posted, and shown nowhere.
            user: Username, for use when testing account creation. The named user must
                not exist. Forms taken: id, name.
            email: Email address, for use when testing account creation.
            realname: Real name, for use when testing account creation.
        """

    def visualeditor(
        self,
        *,
        page: str,
        paction: VisualEditorPaction,
        badetag: str | None = None,
        format: VisualEditorFormat | None = None,
        wikitext: str | None = None,
        section: int | str | None = None,
        stash: bool | None = None,
        oldid: int | None = None,
        editintro: str | None = None,
        pst: bool | None = None,
        preload: str | None = None,
        preloadparams: Many[str] | None = None,
    ) -> VisualEditorResponse:
        """Returns HTML5 for a page from the Parsoid service.

        Internal to the wiki, or unstable: it may change without notice.

        Module `visualeditor`; needs the right to read; comes with VisualEditor.

        Args:
            page: The page to perform actions on.
            badetag: If RESTBase query returned a seemingly invalid ETag, pass it here
                for logging purposes.
            format: The format of the output. Default: jsonfm.
            paction: Action to perform.
            wikitext: Wikitext to send to Parsoid to convert to HTML
                (paction=parsefragment).
            section: The section on which to act.
            stash: When saving, set this true if you want to use the stashing API.
            oldid: The revision number to use (defaults to latest revision).
            editintro: Edit intro to add to notices.
            pst: Pre-save transform wikitext before sending it to Parsoid
                (paction=parsefragment).
            preload: The page to use content from if the fetched page has no content
                yet.
            preloadparams: Parameters to substitute into the preload page, if present.
                At most 50 (500 with apihighlimits) values.
        """

    def visualeditoredit(
        self,
        *,
        paction: VisualEditorEditPaction,
        page: str,
        token: str | None = None,
        wikitext: str | None = None,
        section: int | str | None = None,
        sectiontitle: str | None = None,
        basetimestamp: Timestamp | None = None,
        starttimestamp: Timestamp | None = None,
        oldid: int | None = None,
        minor: str | None = None,
        watchlist: str | None = None,
        html: str | None = None,
        etag: str | None = None,
        summary: str | None = None,
        captchaid: str | None = None,
        captchaword: str | None = None,
        cachekey: str | None = None,
        nocontent: bool | None = None,
        returnto: str | None = None,
        returntoquery: str | None = None,
        returntoanchor: str | None = None,
        useskin: VisualEditorEditUseskin | str | None = None,
        tags: Many[str] | None = None,
        plugins: Many[str] | None = None,
        data_plugin: Mapping[str, str] | None = None,
    ) -> VisualEditorEditResponse:
        """Save an HTML5 page to MediaWiki (converted to wikitext via the Parsoid service).

        Internal to the wiki, or unstable: it may change without notice.

        Module `visualeditoredit`; needs the right to read; needs the right to write; is
        posted; comes with VisualEditor.

        Args:
            paction: Action to perform.
            page: The page to perform actions on.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
            wikitext: The wikitext to act with.
            section: The section on which to act.
            sectiontitle: Title for new section.
            basetimestamp: When saving, set this to the timestamp of the revision that
                was edited. Used to detect edit conflicts.
            starttimestamp: When saving, set this to the timestamp of when the page was
                loaded. Used to detect edit conflicts.
            oldid: The revision number to use. Defaults to latest revision.
            minor: Flag for minor edit.
            watchlist: Unconditionally add or remove the page from the current user's
                watchlist, use preferences (ignored for bot users) or do not change
                watch.
            html: HTML to send to Parsoid in exchange for wikitext.
            etag: ETag to send.
            summary: Edit summary.
            captchaid: Captcha ID (when saving with a captcha response).
            captchaword: Answer to the captcha (when saving with a captcha response).
            cachekey: Use the result of a previous serializeforcache request with this
                key. Overrides html.
            nocontent: Omit the HTML content of the new revision in the response.
            returnto: Page title. If saving the edit created a temporary account, the
                API may respond with an URL that the client should visit to complete
                logging in. If this parameter is provided, the URL will redirect to the
                given page, instead of the page that was edited.
            returntoquery: URL query parameters (with leading ?). If saving the edit
                created a temporary account, the API may respond with an URL that the
                client should visit to complete logging in. If this parameter is
                provided, the URL will redirect to a page with the given query
                parameters.
            returntoanchor: URL fragment (with leading #). If saving the edit created a
                temporary account, the API may respond with an URL that the client
                should visit to complete logging in. If this parameter is provided, the
                URL will redirect to a page with the given fragment.
            useskin: Apply the selected skin to the parser output. May affect the
                following properties: text, langlinks, headitems, modules, jsconfigvars,
                indicators.
            tags: Change tags to apply to the edit. At most 50 (500 with apihighlimits)
                values.
            plugins: Plugins associated with the API request. At most 50 (500 with
                apihighlimits) values.
            data_plugin (`data-{plugin}`): Arbitrary data sent by a plugin with the API
                request. One for each plugin in `plugins`.
        """

    def watch(
        self,
        *,
        title: str | None = None,
        expiry: Expiry | None = None,
        unwatch: bool | None = None,
        continue_: str | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | WatchGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
        token: str | None = None,
    ) -> WatchResponse:
        """Add or remove pages from the current user's watchlist.

        Module `watch`; needs the right to read; needs the right to write; is posted.

        See https://www.mediawiki.org/wiki/API:Watch

        Args:
            title: The page to (un)watch. Use titles instead. Deprecated.
            expiry: Expiry timestamp to be applied to all given pages. Omit this
                parameter entirely to leave any current expiries unchanged.
            unwatch: If set the page will be unwatched rather than watched.
            continue_ (`continue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            titles: A list of titles to work on. More than 50 (500 with apihighlimits)
                values take several requests.
            pageids: A list of page IDs to work on. More than 50 (500 with
                apihighlimits) values take several requests.
            revids: A list of revision IDs to work on. Note that almost all query
                modules will convert revision IDs to the corresponding page ID and work
                on the latest revision instead. Only prop=revisions uses exact revisions
                for its response. More than 50 (500 with apihighlimits) values take
                several requests.
            generator: Get the list of pages to work on by executing the specified query
                module.
                Note: Generator parameter names must be prefixed with a "g", see
                examples.
            redirects: Automatically resolve redirects in titles, pageids, and revids,
                and in pages returned by generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
            token: A "watch" token retrieved from action=query&meta=tokens. A watch
                token; fetched when not given.
        """

    @property
    def query(self) -> QueryMethods:
        """Fetch data from and about MediaWiki."""

class AsyncWiki(AsyncClient):
    """A client of MediaWiki 1.43 (stock) whose calls are awaited."""

    def with_options(
        self,
        *,
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
    ) -> Self:
        """A client that sends these parameters with each request; all else is shared."""

    async def abusefiltercheckmatch(
        self,
        *,
        filter: str,
        vars: str | None = None,
        rcid: int | None = None,
        logid: int | None = None,
    ) -> AbusefiltercheckmatchResponse:
        """Check to see if an AbuseFilter matches a set of variables, an edit, or a logged
        AbuseFilter event.

        vars, rcid or logid is required however only one may be used.

        Module `abusefiltercheckmatch`; needs the right to read; comes with Abuse
        Filter.

        Args:
            filter: The full filter text to check for a match.
            vars: JSON encoded array of variables to test against.
            rcid: Recent change ID to check against.
            logid: Abuse filter log ID to check against.
        """

    async def abusefilterchecksyntax(
        self,
        *,
        filter: str,
    ) -> AbusefilterchecksyntaxResponse:
        """Check syntax of an AbuseFilter filter.

        Module `abusefilterchecksyntax`; needs the right to read; comes with Abuse
        Filter.

        Args:
            filter: The full filter text to check syntax on.
        """

    async def abusefilterevalexpression(
        self,
        *,
        expression: str,
        prettyprint: bool | None = None,
    ) -> AbusefilterevalexpressionResponse:
        """Evaluates an AbuseFilter expression.

        Module `abusefilterevalexpression`; needs the right to read; comes with Abuse
        Filter.

        Args:
            expression: The expression to evaluate.
            prettyprint: Whether the result should be pretty-printed.
        """

    async def abusefilterunblockautopromote(
        self,
        *,
        user: str,
        token: str | None = None,
    ) -> AbusefilterunblockautopromoteResponse:
        """Unblocks a user from receiving autopromotions due to an abusefilter consequence.

        Module `abusefilterunblockautopromote`; needs the right to read; needs the right
        to write; is posted; comes with Abuse Filter.

        Args:
            user: Username of the user you want to unblock. Forms taken: name.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    async def abuselogprivatedetails(
        self,
        *,
        logid: int | None = None,
        reason: str | None = None,
        token: str | None = None,
    ) -> AbuseLogPrivateDetailsResponse:
        """View private details of an AbuseLog entry.

        Module `abuselogprivatedetails`; needs the right to read; needs the right to
        write; is posted; comes with Abuse Filter.

        Args:
            logid: The ID of the AbuseLog entry to be checked.
            reason: A valid reason for performing the check.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    async def acquiretempusername(self) -> AcquireTempUserNameResponse:
        """Acquire a temporary user username and stash it in the current session, if temp
        account creation is enabled and the current user is logged out. If a name has
        already been stashed, returns the same name.

        If the user later performs an action that results in temp account creation, the
        stashed username will be used for their account. It may also be used in
        previews. However, the account is not created yet, and the name is not visible
        to other users.

        Module `acquiretempusername`; needs the right to read; needs the right to write;
        is posted.
        """

    async def block(
        self,
        *,
        user: str | None = None,
        userid: int | None = None,
        expiry: Expiry | None = None,
        reason: str | None = None,
        anononly: bool | None = None,
        nocreate: bool | None = None,
        autoblock: bool | None = None,
        noemail: bool | None = None,
        hidename: bool | None = None,
        allowusertalk: bool | None = None,
        reblock: bool | None = None,
        watchuser: bool | None = None,
        watchlistexpiry: Expiry | None = None,
        tags: Many[str] | None = None,
        partial: bool | None = None,
        pagerestrictions: Many[str] | None = None,
        namespacerestrictions: Many[int] | Literal["*"] | None = None,
        token: str | None = None,
    ) -> BlockResponse:
        """Block a user.

        Module `block`; needs the right to read; needs the right to write; is posted.

        See https://www.mediawiki.org/wiki/API:Block

        Args:
            user: User to block. Forms taken: cidr, id, ip, name, temp.
            userid: Specify user=#ID instead. Deprecated.
            expiry: Expiry time. May be relative (e.g. 5 months or 2 weeks) or absolute
                (e.g. 2014-09-18T12:34:56Z). If set to infinite, indefinite, or never,
                the block will never expire. Default: never.
            reason: Reason for block.
            anononly: Block anonymous users only (i.e. disable anonymous edits for this
                IP address, including temporary account edits).
            nocreate: Prevent account creation.
            autoblock: Automatically block the last used IP address, and any subsequent
                IP addresses they try to login from.
            noemail: Prevent user from sending email through the wiki. (Requires the
                blockemail right).
            hidename: Hide the username from the block log. (Requires the hideuser
                right).
            allowusertalk: Allow the user to edit their own talk page (depends on
                $wgBlockAllowsUTEdit
                (https://www.mediawiki.org/wiki/Manual:$wgBlockAllowsUTEdit)).
            reblock: If the user is already blocked, overwrite the existing block.
            watchuser: Watch the user's or IP address's user and talk pages.
            watchlistexpiry: Watchlist expiry timestamp. Omit this parameter entirely to
                leave the current expiry unchanged.
            tags: Change tags to apply to the entry in the block log. At most 50 (500
                with apihighlimits) values.
            partial: Block user from specific pages or namespaces rather than the entire
                site.
            pagerestrictions: List of titles to block the user from editing. Only
                applies when partial is set to true. At most 10 values.
            namespacerestrictions: List of namespace IDs to block the user from editing.
                Only applies when partial is set to true. * for all values. At most 50
                (500 with apihighlimits) values.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    async def categorytree(
        self,
        *,
        category: str,
        options: str | None = None,
    ) -> CategoryTreeResponse:
        """Internal module for the CategoryTree extension.

        Internal to the wiki, or unstable: it may change without notice.

        Module `categorytree`; needs the right to read; comes with CategoryTree.

        Args:
            category: Title in the category namespace, prefix will be ignored if given.
            options: Options for the CategoryTree constructor as a JSON object. The
                depth option defaults to 1.
        """

    async def changeauthenticationdata(
        self,
        *,
        request: str,
        token: str | None = None,
        extra: Mapping[str, str] | None = None,
    ) -> ChangeAuthenticationDataResponse:
        """Change authentication data for the current user.

        Module `changeauthenticationdata`; parameters prefixed `changeauth`; needs the
        right to read; needs the right to write; is posted.

        See https://www.mediawiki.org/wiki/API:Manage_authentication_data

        Args:
            request (`changeauthrequest`): Use this authentication request, by the id
                returned from action=query&meta=authmanagerinfo with
                amirequestsfor=change.
            token (`changeauthtoken`): A "csrf" token retrieved from
                action=query&meta=tokens. A csrf token; fetched when not given.
            extra: This module accepts additional parameters depending on the available
                authentication requests. Use action=query&meta=authmanagerinfo with
                amirequestsfor=change (or a previous response from this module, if
                applicable) to determine the requests available and the fields that they
                use.
        """

    async def changecontentmodel(
        self,
        *,
        model: ChangeContentModelModel | str,
        title: str | None = None,
        pageid: int | None = None,
        summary: str | None = None,
        tags: Many[str] | None = None,
        bot: bool | None = None,
        token: str | None = None,
    ) -> ChangeContentModelResponse:
        """Change the content model of a page

        Module `changecontentmodel`; needs the right to read; needs the right to write;
        is posted.

        See https://www.mediawiki.org/wiki/Help:ChangeContentModel

        Args:
            title: Title of the page to change the contentmodel of. Cannot be used
                together with pageid.
            pageid: Page ID of the page to change the contentmodel of. Cannot be used
                together with title.
            summary: Edit summary and log entry reason.
            tags: Change tags to apply to the log entry and edit. At most 50 (500 with
                apihighlimits) values.
            model: Content model of the new content.
            bot: Mark the content model change with a bot flag.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    async def checktoken(
        self,
        *,
        type: CheckTokenType | str,
        token: str,
        maxtokenage: int | None = None,
    ) -> CheckTokenResponse:
        """Check the validity of a token from action=query&meta=tokens.

        Module `checktoken`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Checktoken

        Args:
            type: Type of token being tested.
            token: Token to test. Sensitive: posted, and shown nowhere.
            maxtokenage: Maximum allowed age of the token, in seconds.
        """

    async def clearhasmsg(self) -> ClearHasMsgResponse:
        """Clears the hasmsg flag for the current user.

        Module `clearhasmsg`; needs the right to read; needs the right to write; is
        posted.

        See https://www.mediawiki.org/wiki/API:ClearHasMsg
        """

    async def clientlogin(
        self,
        *,
        requests: Many[str] | None = None,
        messageformat: ClientLoginMessageformat | None = None,
        mergerequestfields: bool | None = None,
        preservestate: bool | None = None,
        returnurl: str | None = None,
        continue_: bool | None = None,
        token: str | None = None,
        extra: Mapping[str, str] | None = None,
    ) -> ClientLoginResponse:
        """Log in to the wiki using the interactive flow.

        The general procedure to use this module is:

        1. Fetch the fields available from action=query&meta=authmanagerinfo with
        amirequestsfor=login, and a login token from action=query&meta=tokens.
        2. Present the fields to the user, and obtain their submission.
        3. Post to this module, supplying loginreturnurl and any relevant fields.
        4. Check the status in the response.
           - If you received PASS or FAIL, you're done. The operation either succeeded
        or it didn't.
           - If you received UI, present the new fields to the user and obtain their
        submission. Then post to this module with logincontinue and the relevant fields
        set, and repeat step 4.
           - If you received REDIRECT, direct the user to the redirecttarget and wait
        for the return to loginreturnurl. Then post to this module with logincontinue
        and any fields passed to the return URL, and repeat step 4.
           - If you received RESTART, that means the authentication worked but we don't
        have a linked user account. You might treat this as UI or as FAIL.

        Module `clientlogin`; parameters prefixed `login`; needs the right to write; is
        posted.

        See https://www.mediawiki.org/wiki/API:Login

        Args:
            requests (`loginrequests`): Only use these authentication requests, by the
                id returned from action=query&meta=authmanagerinfo with
                amirequestsfor=login or from a previous response from this module. At
                most 50 (500 with apihighlimits) values.
            messageformat (`loginmessageformat`): Format to use for returning messages.
                Default: wikitext.
            mergerequestfields (`loginmergerequestfields`): Merge field information for
                all authentication requests into one array.
            preservestate (`loginpreservestate`): Preserve state from a previous failed
                login attempt, if possible.
            returnurl (`loginreturnurl`): Return URL for third-party authentication
                flows, must be absolute. Either this or logincontinue is required.
                Upon receiving a REDIRECT response, you will typically open a browser or
                web view to the specified redirecttarget URL for a third-party
                authentication flow. When that completes, the third party will send the
                browser or web view to this URL. You should extract any query or POST
                parameters from the URL and pass them as a logincontinue request to this
                API module.
            continue_ (`logincontinue`): This request is a continuation after an earlier
                UI or REDIRECT response. Either this or loginreturnurl is required.
            token (`logintoken`): A "login" token retrieved from
                action=query&meta=tokens. A login token; fetched when not given.
            extra: This module accepts additional parameters depending on the available
                authentication requests. Use action=query&meta=authmanagerinfo with
                amirequestsfor=login (or a previous response from this module, if
                applicable) to determine the requests available and the fields that they
                use.
        """

    async def compare(
        self,
        *,
        fromtitle: str | None = None,
        fromid: int | None = None,
        fromrev: int | None = None,
        fromslots: Many[Literal["main"] | str] | None = None,
        fromtext_slot: Mapping[str, str] | None = None,
        fromsection_slot: Mapping[str, int | str] | None = None,
        fromcontentformat_slot: (
            Mapping[str, CompareFromcontentformatSlot | str] | None
        ) = None,
        fromcontentmodel_slot: (
            Mapping[str, CompareFromcontentmodelSlot | str] | None
        ) = None,
        frompst: bool | None = None,
        fromtext: str | None = None,
        fromcontentformat: CompareFromcontentformat | str | None = None,
        fromcontentmodel: CompareFromcontentmodel | str | None = None,
        fromsection: int | str | None = None,
        totitle: str | None = None,
        toid: int | None = None,
        torev: int | None = None,
        torelative: CompareTorelative | None = None,
        toslots: Many[Literal["main"] | str] | None = None,
        totext_slot: Mapping[str, str] | None = None,
        tosection_slot: Mapping[str, int | str] | None = None,
        tocontentformat_slot: (
            Mapping[str, CompareTocontentformatSlot | str] | None
        ) = None,
        tocontentmodel_slot: (
            Mapping[str, CompareTocontentmodelSlot | str] | None
        ) = None,
        topst: bool | None = None,
        totext: str | None = None,
        tocontentformat: CompareTocontentformat | str | None = None,
        tocontentmodel: CompareTocontentmodel | str | None = None,
        tosection: int | str | None = None,
        prop: Many[CompareProp] | None = None,
        slots: Many[Literal["main"] | str] | None = None,
        difftype: CompareDifftype | None = None,
    ) -> CompareResponse:
        """Get the difference between two pages.

        A revision number, a page title, a page ID, text, or a relative reference for
        both "from" and "to" must be passed.

        Module `compare`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Compare

        Args:
            fromtitle: First title to compare.
            fromid: First page ID to compare.
            fromrev: First revision to compare.
            fromslots: Override content of the revision specified by fromtitle, fromid
                or fromrev. At most 50 (500 with apihighlimits) values.
                This parameter specifies the slots that are to be modified. Use
                fromtext-{slot}, fromcontentmodel-{slot}, and fromcontentformat-{slot}
                to specify content for each slot.
            fromtext_slot (`fromtext-{slot}`): Text of the specified slot. If omitted,
                the slot is removed from the revision. One for each slot in `fromslots`.
            fromsection_slot (`fromsection-{slot}`): When fromtext-{slot} is the content
                of a single section, this is the section identifier. It will be merged
                into the revision specified by fromtitle, fromid or fromrev as if for a
                section edit. One for each slot in `fromslots`.
            fromcontentformat_slot (`fromcontentformat-{slot}`): Content serialization
                format of fromtext-{slot}. One for each slot in `fromslots`.
            fromcontentmodel_slot (`fromcontentmodel-{slot}`): Content model of
                fromtext-{slot}. If not supplied, it will be guessed based on the other
                parameters. One for each slot in `fromslots`.
            frompst: Do a pre-save transform on fromtext-{slot}.
            fromtext: Specify fromslots=main and use fromtext-main instead. Deprecated.
            fromcontentformat: Specify fromslots=main and use fromcontentformat-main
                instead. Deprecated.
            fromcontentmodel: Specify fromslots=main and use fromcontentmodel-main
                instead. Deprecated.
            fromsection: Only use the specified section of the specified 'from' content.
                Deprecated.
            totitle: Second title to compare.
            toid: Second page ID to compare.
            torev: Second revision to compare.
            torelative: Use a revision relative to the revision determined from
                fromtitle, fromid or fromrev. All of the other 'to' options will be
                ignored.
            toslots: Override content of the revision specified by totitle, toid or
                torev. At most 50 (500 with apihighlimits) values.
                This parameter specifies the slots that are to be modified. Use
                totext-{slot}, tocontentmodel-{slot}, and tocontentformat-{slot} to
                specify content for each slot.
            totext_slot (`totext-{slot}`): Text of the specified slot. If omitted, the
                slot is removed from the revision. One for each slot in `toslots`.
            tosection_slot (`tosection-{slot}`): When totext-{slot} is the content of a
                single section, this is the section identifier. It will be merged into
                the revision specified by totitle, toid or torev as if for a section
                edit. One for each slot in `toslots`.
            tocontentformat_slot (`tocontentformat-{slot}`): Content serialization
                format of totext-{slot}. One for each slot in `toslots`.
            tocontentmodel_slot (`tocontentmodel-{slot}`): Content model of
                totext-{slot}. If not supplied, it will be guessed based on the other
                parameters. One for each slot in `toslots`.
            topst: Do a pre-save transform on totext.
            totext: Specify toslots=main and use totext-main instead. Deprecated.
            tocontentformat: Specify toslots=main and use tocontentformat-main instead.
                Deprecated.
            tocontentmodel: Specify toslots=main and use tocontentmodel-main instead.
                Deprecated.
            tosection: Only use the specified section of the specified 'to' content.
                Deprecated.
            prop: Which pieces of information to get. At most 50 (500 with
                apihighlimits) values. Default: diff|ids|title.
                - comment: The comment on the 'from' and 'to' revisions. If the comment
                  has been revision deleted, a fromcommenthidden or tocommenthidden
                  property will be returned.
                - diff: The diff HTML.
                - diffsize: The size of the diff HTML, in bytes.
                - ids: The page and revision IDs of the 'from' and 'to' revisions.
                - parsedcomment: The parsed comment on the 'from' and 'to' revisions. If
                  the comment has been revision deleted, a fromcommenthidden or
                  tocommenthidden property will be returned.
                - rel: The revision IDs of the revision previous to 'from' and after
                  'to', if any.
                - size: The size of the 'from' and 'to' revisions.
                - timestamp: The timestamp of the 'from' and 'to' revisions.
                - title: The page titles of the 'from' and 'to' revisions.
                - user: The username and ID of the 'from' and 'to' revisions. If the
                  user has been revision deleted, a fromuserhidden or touserhidden
                  property will be returned.
            slots: Return individual diffs for these slots, rather than one combined
                diff for all slots. * for all values. At most 50 (500 with
                apihighlimits) values.
            difftype: Return the comparison formatted as inline HTML. Default: table.
        """

    async def createaccount(
        self,
        *,
        requests: Many[str] | None = None,
        messageformat: CreateAccountMessageformat | None = None,
        mergerequestfields: bool | None = None,
        preservestate: bool | None = None,
        returnurl: str | None = None,
        continue_: bool | None = None,
        token: str | None = None,
        extra: Mapping[str, str] | None = None,
    ) -> CreateAccountResponse:
        """Create a new user account.

        The general procedure to use this module is:

        1. Fetch the fields available from action=query&meta=authmanagerinfo with
        amirequestsfor=create, and a createaccount token from action=query&meta=tokens.
        2. Present the fields to the user, and obtain their submission.
        3. Post to this module, supplying createreturnurl and any relevant fields.
        4. Check the status in the response.
           - If you received PASS or FAIL, you're done. The operation either succeeded
        or it didn't.
           - If you received UI, present the new fields to the user and obtain their
        submission. Then post to this module with createcontinue and the relevant fields
        set, and repeat step 4.
           - If you received REDIRECT, direct the user to the redirecttarget and wait
        for the return to createreturnurl. Then post to this module with createcontinue
        and any fields passed to the return URL, and repeat step 4.
           - If you received RESTART, that means the authentication worked but we don't
        have a linked user account. You might treat this as UI or as FAIL.

        Module `createaccount`; parameters prefixed `create`; needs the right to write;
        is posted.

        See https://www.mediawiki.org/wiki/API:Account_creation

        Args:
            requests (`createrequests`): Only use these authentication requests, by the
                id returned from action=query&meta=authmanagerinfo with
                amirequestsfor=create or from a previous response from this module. At
                most 50 (500 with apihighlimits) values.
            messageformat (`createmessageformat`): Format to use for returning messages.
                Default: wikitext.
            mergerequestfields (`createmergerequestfields`): Merge field information for
                all authentication requests into one array.
            preservestate (`createpreservestate`): Preserve state from a previous failed
                login attempt, if possible.
                If action=query&meta=authmanagerinfo returned true for
                hasprimarypreservedstate, requests marked as primary-required should be
                omitted. If it returned a non-empty value for preservedusername, that
                username must be used for the username parameter.
            returnurl (`createreturnurl`): Return URL for third-party authentication
                flows, must be absolute. Either this or createcontinue is required.
                Upon receiving a REDIRECT response, you will typically open a browser or
                web view to the specified redirecttarget URL for a third-party
                authentication flow. When that completes, the third party will send the
                browser or web view to this URL. You should extract any query or POST
                parameters from the URL and pass them as a createcontinue request to
                this API module.
            continue_ (`createcontinue`): This request is a continuation after an
                earlier UI or REDIRECT response. Either this or createreturnurl is
                required.
            token (`createtoken`): A "createaccount" token retrieved from
                action=query&meta=tokens. A createaccount token; fetched when not given.
            extra: This module accepts additional parameters depending on the available
                authentication requests. Use action=query&meta=authmanagerinfo with
                amirequestsfor=create (or a previous response from this module, if
                applicable) to determine the requests available and the fields that they
                use.
        """

    async def cspreport(
        self,
        *,
        reportonly: bool | None = None,
        source: str | None = None,
    ) -> CSPReportResponse:
        """Used by browsers to report violations of the Content Security Policy. This
        module should never be used, except when used automatically by a CSP compliant
        web browser.

        Internal to the wiki, or unstable: it may change without notice.

        Module `cspreport`; is posted.

        Args:
            reportonly: Mark as being a report from a monitoring policy, not an enforced
                policy.
            source: What generated the CSP header that triggered this report. Default:
                internal.
        """

    async def delete(
        self,
        *,
        title: str | None = None,
        pageid: int | None = None,
        reason: str | None = None,
        tags: Many[str] | None = None,
        deletetalk: bool | None = None,
        watch: bool | None = None,
        watchlist: DeleteWatchlist | None = None,
        watchlistexpiry: Expiry | None = None,
        unwatch: bool | None = None,
        oldimage: str | None = None,
        token: str | None = None,
    ) -> DeleteResponse:
        """Delete a page.

        Module `delete`; needs the right to read; needs the right to write; is posted.

        See https://www.mediawiki.org/wiki/API:Delete

        Args:
            title: Title of the page to delete. Cannot be used together with pageid.
            pageid: Page ID of the page to delete. Cannot be used together with title.
            reason: Reason for the deletion. If not set, an automatically generated
                reason will be used.
            tags: Change tags to apply to the entry in the deletion log. At most 50 (500
                with apihighlimits) values.
            deletetalk: Delete the talk page, if it exists.
            watch: Add the page to the current user's watchlist. Deprecated.
            watchlist: Unconditionally add or remove the page from the current user's
                watchlist, use preferences (ignored for bot users) or do not change
                watch. Default: preferences.
            watchlistexpiry: Watchlist expiry timestamp. Omit this parameter entirely to
                leave the current expiry unchanged.
            unwatch: Remove the page from the current user's watchlist. Deprecated.
            oldimage: The name of the old image to delete as provided by
                action=query&prop=imageinfo&iiprop=archivename.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    async def discussiontoolscompare(
        self,
        *,
        fromtitle: str | None = None,
        fromrev: int | None = None,
        totitle: str | None = None,
        torev: int | None = None,
    ) -> DiscussionToolsCompareResponse:
        """Get information about comment changes between two page revisions.

        Internal to the wiki, or unstable: it may change without notice.

        Module `discussiontoolscompare`; needs the right to read; comes with
        DiscussionTools.

        Args:
            fromtitle: First title to compare.
            fromrev: First revision to compare.
            totitle: Second title to compare.
            torev: Second revision to compare.
        """

    async def discussiontoolsedit(
        self,
        *,
        paction: DiscussionToolsEditPaction,
        page: str,
        autosubscribe: DiscussionToolsEditAutosubscribe | None = None,
        token: str | None = None,
        formtoken: str | None = None,
        commentname: str | None = None,
        commentid: str | None = None,
        wikitext: str | None = None,
        html: str | None = None,
        summary: str | None = None,
        sectiontitle: str | None = None,
        allownosectiontitle: bool | None = None,
        useskin: DiscussionToolsEditUseskin | str | None = None,
        watchlist: str | None = None,
        captchaid: str | None = None,
        captchaword: str | None = None,
        nocontent: str | None = None,
        tags: Many[str] | None = None,
        returnto: str | None = None,
        returntoquery: str | None = None,
        returntoanchor: str | None = None,
    ) -> DiscussionToolsEditResponse:
        """Post a message on a discussion page.

        Module `discussiontoolsedit`; needs the right to read; needs the right to write;
        is posted; comes with DiscussionTools.

        Args:
            paction: Action to perform.
                - addcomment: Add a new comment as a reply to an existing comment.
                - addtopic: Add a new discussion section and the first comment in it.
            autosubscribe: Automatically subscribe the user to the talk page thread?
                Default: default.
            page: The page to perform actions on.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
            formtoken: An optional unique ID generated in the client to prevent
                double-posting. At most 16 characters.
            commentname: Name of the comment to reply to. Only used when paction is
                addcomment.
            commentid: ID of the comment to reply to. Only used when paction is
                addcomment. Overrides commentname.
            wikitext: Content to post, as wikitext. Cannot be used together with html.
            html: Content to post, as HTML. Cannot be used together with wikitext.
            summary: Edit summary.
            sectiontitle: The title for a new section when using $1section=new. Only
                used when paction is addtopic.
            allownosectiontitle: Allow posting a new section without a title.
            useskin: Apply the selected skin to the parser output. May affect the
                following properties: text, langlinks, headitems, modules, jsconfigvars,
                indicators.
            watchlist: Unconditionally add or remove the page from the current user's
                watchlist, use preferences (ignored for bot users) or do not change
                watch.
            captchaid: Captcha ID (when saving with a captcha response).
            captchaword: Answer to the captcha (when saving with a captcha response).
            nocontent: Omit the HTML content of the new revision in the response.
            tags: Change tags to apply to the edit. At most 50 (500 with apihighlimits)
                values.
            returnto: Page title. If saving the edit created a temporary account, the
                API may respond with an URL that the client should visit to complete
                logging in. If this parameter is provided, the URL will redirect to the
                given page, instead of the page that was edited.
            returntoquery: URL query parameters (with leading ?). If saving the edit
                created a temporary account, the API may respond with an URL that the
                client should visit to complete logging in. If this parameter is
                provided, the URL will redirect to a page with the given query
                parameters.
            returntoanchor: URL fragment (with leading #). If saving the edit created a
                temporary account, the API may respond with an URL that the client
                should visit to complete logging in. If this parameter is provided, the
                URL will redirect to a page with the given fragment.
        """

    async def discussiontoolsfindcomment(
        self,
        *,
        idorname: str | None = None,
        heading: str | None = None,
        page: str | None = None,
    ) -> DiscussionToolsFindCommentResponse:
        """Find a comment by its ID or name.

        Module `discussiontoolsfindcomment`; needs the right to read; comes with
        DiscussionTools.

        Args:
            idorname: Comment ID or name.
            heading: Heading hash fragment.
            page: Page that the heading hash fragment once existed on.
        """

    async def discussiontoolsgetsubscriptions(
        self,
        *,
        commentname: Many[str],
    ) -> DiscussionToolsGetSubscriptionsResponse:
        """Get the subscription statuses of given topics.

        Module `discussiontoolsgetsubscriptions`; needs the right to read; comes with
        DiscussionTools.

        Args:
            commentname: Names of the topics to check. More than 50 (500 with
                apihighlimits) values take several requests.
        """

    async def discussiontoolspageinfo(
        self,
        *,
        page: str | None = None,
        oldid: int | None = None,
        prop: Many[DiscussionToolsPageInfoProp] | None = None,
        excludesignatures: bool | None = None,
    ) -> DiscussionToolsPageInfoResponse:
        """Returns metadata required to initialize the discussion tools.

        Internal to the wiki, or unstable: it may change without notice.

        Module `discussiontoolspageinfo`; needs the right to read; comes with
        DiscussionTools.

        Args:
            page: The page to perform actions on.
            oldid: The revision number to use (defaults to latest revision).
            prop: Which properties to get. At most 50 (500 with apihighlimits) values.
                Default: transcludedfrom.
                - threaditemshtml: Representation of the comment threads parsed from the
                  page
                - transcludedfrom: Which other pages comments have been transcluded from
            excludesignatures: Exclude user signatures from the comments (when using
                prop=threaditemshtml).
        """

    async def discussiontoolspreview(
        self,
        *,
        type: DiscussionToolsPreviewType,
        page: str,
        wikitext: str,
        sectiontitle: str | None = None,
        useskin: DiscussionToolsPreviewUseskin | str | None = None,
    ) -> DiscussionToolsPreviewResponse:
        """Preview a message on a discussion page.

        Internal to the wiki, or unstable: it may change without notice.

        Module `discussiontoolspreview`; needs the right to read; comes with
        DiscussionTools.

        Args:
            type: Type of message to preview.
                - reply: Add a new comment as a reply to an existing comment.
                - topic: Add a new discussion section and the first comment in it.
            page: The page to perform actions on.
            wikitext: Content to preview, as wikitext.
            sectiontitle: The title for a new section when using section=new.
            useskin: Apply the selected skin to the parser output. May affect the
                following properties: text, langlinks, headitems, modules, jsconfigvars,
                indicators.
        """

    async def discussiontoolssubscribe(
        self,
        *,
        page: str,
        commentname: str,
        subscribe: bool,
        token: str | None = None,
    ) -> DiscussionToolsSubscribeResponse:
        """Subscribe (or unsubscribe) to receive notifications about a topic.

        Module `discussiontoolssubscribe`; needs the right to read; needs the right to
        write; is posted; comes with DiscussionTools.

        Args:
            page: A page on which the topic appears.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
            commentname: Name of the topic to subscribe to (or unsubscribe from).
            subscribe: True to subscribe, false to unsubscribe.
        """

    async def discussiontoolsthank(
        self,
        *,
        page: str,
        commentid: str,
        token: str | None = None,
    ) -> DiscussionToolsThankResponse:
        """Send a public thank-you notification for a comment.

        Module `discussiontoolsthank`; needs the right to read; needs the right to
        write; is posted; comes with DiscussionTools.

        Args:
            page: The page to perform actions on.
            commentid: ID of the comment to thank.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    async def echocreateevent(
        self,
        *,
        header: str,
        content: str,
        user: str | None = None,
        page: str | None = None,
        section: EchoCreateEventSection | None = None,
        email: bool | None = None,
        token: str | None = None,
    ) -> EchoCreateEventResponse:
        """Manually trigger a notification to a user

        Module `echocreateevent`; needs the right to read; needs the right to write; is
        posted; comes with Echo.

        See https://www.mediawiki.org/wiki/Echo_(Notifications)/API

        Args:
            user: User to send the notification to. Forms taken: id, name.
            header: Header content of the notification. At most 160 bytes.
            content: Body content of the notification. At most 5000 bytes.
            page: Page to link to in the notification.
            section: Section where notification would be delivered. Default: notice.
            email: Whether to send an email as well.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    async def echomarkread(
        self,
        *,
        list: Many[str] | None = None,
        unreadlist: Many[str] | None = None,
        all: bool | None = None,
        sections: Many[EchoMarkReadSections] | None = None,
        token: str | None = None,
    ) -> EchoMarkReadResponse:
        """Mark notifications as read for the current user.

        Module `echomarkread`; needs the right to read; needs the right to write; is
        posted; comes with Echo.

        See https://www.mediawiki.org/wiki/Echo_(Notifications)/API

        Args:
            list: A list of notification IDs to mark as read. At most 50 (500 with
                apihighlimits) values.
            unreadlist: A list of notification IDs to mark as unread. At most 50 (500
                with apihighlimits) values.
            all: If set, marks all of a user's notifications as read.
            sections: A list of sections to mark as read. At most 50 (500 with
                apihighlimits) values.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    async def echomarkseen(
        self,
        *,
        type: EchoMarkSeenType,
        timestampFormat: EchoMarkSeenTimestampFormat | None = None,
    ) -> EchoMarkSeenResponse:
        """Mark notifications as seen for the current user.

        Module `echomarkseen`; needs the right to read; comes with Echo.

        See https://www.mediawiki.org/wiki/Echo_(Notifications)/API

        Args:
            type: Type of notifications to mark as seen: 'alert', 'message' or 'all'.
            timestampFormat: Timestamp format to use for output, 'ISO_8601' or 'MW'.
                'MW' is deprecated here, so all clients should switch to 'ISO_8601'.
                This parameter will be removed, and 'ISO_8601' will become the only
                output format. Default: MW.
        """

    async def echomute(
        self,
        *,
        type: EchoMuteType,
        mute: Many[str] | None = None,
        unmute: Many[str] | None = None,
        token: str | None = None,
    ) -> EchoMuteResponse:
        """Mute or unmute notifications from certain users or pages.

        Module `echomute`; needs the right to read; needs the right to write; is posted;
        comes with Echo.

        Args:
            type: Which mute list to add to or remove from.
            mute: Pages or users to add to the mute list. At most 50 (500 with
                apihighlimits) values.
            unmute: Pages or users to remove from the mute list. At most 50 (500 with
                apihighlimits) values.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    async def edit(
        self,
        *,
        title: str | None = None,
        pageid: int | None = None,
        section: int | str | None = None,
        sectiontitle: str | None = None,
        text: str | None = None,
        summary: str | None = None,
        tags: Many[str] | None = None,
        minor: bool | None = None,
        notminor: bool | None = None,
        bot: bool | None = None,
        baserevid: int | None = None,
        basetimestamp: Timestamp | None = None,
        starttimestamp: Timestamp | None = None,
        recreate: bool | None = None,
        createonly: bool | None = None,
        nocreate: bool | None = None,
        watch: bool | None = None,
        unwatch: bool | None = None,
        watchlist: EditWatchlist | None = None,
        watchlistexpiry: Expiry | None = None,
        md5: str | None = None,
        prependtext: str | None = None,
        appendtext: str | None = None,
        undo: int | None = None,
        undoafter: int | None = None,
        redirect: bool | None = None,
        contentformat: EditContentformat | str | None = None,
        contentmodel: EditContentmodel | str | None = None,
        token: str | None = None,
        returnto: str | None = None,
        returntoquery: str | None = None,
        returntoanchor: str | None = None,
        captchaword: str | None = None,
        captchaid: str | None = None,
    ) -> EditResponse:
        """Create and edit pages.

        Module `edit`; needs the right to read; needs the right to write; is posted.

        See https://www.mediawiki.org/wiki/API:Edit

        Args:
            title: Title of the page to edit. Cannot be used together with pageid.
            pageid: Page ID of the page to edit. Cannot be used together with title.
            section: Section identifier. 0 for the top section, new for a new section.
                Often a positive integer, but can also be non-numeric.
            sectiontitle: The title for a new section when using section=new.
            text: Page content.
            summary: Edit summary.
                When this parameter is not provided or empty, an edit summary may be
                generated automatically (https://www.mediawiki.org/wiki/Autosummary).
                When using section=new and sectiontitle is not provided, the value of
                this parameter is used for the section title instead, and an edit
                summary is generated automatically.
            tags: Change tags to apply to the revision. At most 50 (500 with
                apihighlimits) values.
            minor: Mark this edit as a minor edit.
            notminor: Do not mark this edit as a minor edit even if the "Mark all edits
                minor by default" user preference is set.
            bot: Mark this edit as a bot edit.
            baserevid: ID of the base revision, used to detect edit conflicts. May be
                obtained through action=query&prop=revisions. Self-conflicts cause the
                edit to fail unless basetimestamp is set.
            basetimestamp: Timestamp of the base revision, used to detect edit
                conflicts. May be obtained through
                action=query&prop=revisions&rvprop=timestamp. Self-conflicts are
                ignored.
            starttimestamp: Timestamp when the editing process began, used to detect
                edit conflicts. An appropriate value may be obtained using curtimestamp
                when beginning the edit process (e.g. when loading the page content to
                edit).
            recreate: Override any errors about the page having been deleted in the
                meantime.
            createonly: Don't edit the page if it exists already.
            nocreate: Throw an error if the page doesn't exist.
            watch: Add the page to the current user's watchlist. Deprecated.
            unwatch: Remove the page from the current user's watchlist. Deprecated.
            watchlist: Unconditionally add or remove the page from the current user's
                watchlist, use preferences (ignored for bot users) or do not change
                watch. Default: preferences.
            watchlistexpiry: Watchlist expiry timestamp. Omit this parameter entirely to
                leave the current expiry unchanged.
            md5: The MD5 hash of the text parameter, or the prependtext and appendtext
                parameters concatenated. If set, the edit won't be done unless the hash
                is correct.
            prependtext: Add this text to the beginning of the page or section.
                Overrides text.
            appendtext: Add this text to the end of the page or section. Overrides text.
                Use section=new to append a new section, rather than this parameter.
            undo: Undo this revision. Overrides text, prependtext and appendtext. At
                least 0.
            undoafter: Undo all revisions from undo to this one. If not set, just undo
                one revision. At least 0.
            redirect: Automatically resolve redirects.
            contentformat: Content serialization format used for the input text.
            contentmodel: Content model of the new content.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
                The token should always be sent as the last parameter, or at least after
                the text parameter.
            returnto: Page title. If saving the edit created a temporary account, the
                API may respond with an URL that the client should visit to complete
                logging in. If this parameter is provided, the URL will redirect to the
                given page, instead of the page that was edited.
            returntoquery: URL query parameters (with leading ?). If saving the edit
                created a temporary account, the API may respond with an URL that the
                client should visit to complete logging in. If this parameter is
                provided, the URL will redirect to a page with the given query
                parameters.
            returntoanchor: URL fragment (with leading #). If saving the edit created a
                temporary account, the API may respond with an URL that the client
                should visit to complete logging in. If this parameter is provided, the
                URL will redirect to a page with the given fragment.
            captchaword: Answer to the CAPTCHA.
            captchaid: CAPTCHA ID from previous request.
        """

    async def editcheckreferenceurl(
        self,
        *,
        url: str,
    ) -> EditCheckReferenceUrlResponse:
        """Check the status of a URL for use as a reference.

        Internal to the wiki, or unstable: it may change without notice.

        Module `editcheckreferenceurl`; needs the right to read; comes with
        VisualEditor.

        Args:
            url: URL to check.
        """

    async def emailuser(
        self,
        *,
        target: str,
        subject: str,
        text: str,
        ccme: bool | None = None,
        token: str | None = None,
    ) -> EmailUserResponse:
        """Email a user.

        Module `emailuser`; needs the right to read; needs the right to write; is
        posted.

        See https://www.mediawiki.org/wiki/API:Email

        Args:
            target: User to send the email to.
            subject: Subject header.
            text: Email body.
            ccme: Send a copy of this mail to me.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    async def expandtemplates(
        self,
        *,
        text: str,
        title: str | None = None,
        revid: int | None = None,
        prop: Many[ExpandTemplatesProp] | None = None,
        includecomments: bool | None = None,
        showstrategykeys: bool | None = None,
        generatexml: bool | None = None,
    ) -> ExpandTemplatesResponse:
        """Expands all templates within wikitext.

        Module `expandtemplates`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Expandtemplates

        Args:
            title: Title of the page.
            text: Wikitext to convert.
            revid: Revision ID, for {{REVISIONID}} and similar variables.
            prop: Which pieces of information to get. At most 50 (500 with
                apihighlimits) values.
                Note that if no values are selected, the result will contain the
                wikitext, but the output will be in a deprecated format.
                - categories: Any categories present in the input that are not
                  represented in the wikitext output.
                - encodedjsconfigvars: Gives the JavaScript configuration variables
                  specific to the page as a JSON string.
                - jsconfigvars: Gives the JavaScript configuration variables specific to
                  the page.
                - modules: Any ResourceLoader modules that parser functions have
                  requested be added to the output. Either jsconfigvars or
                  encodedjsconfigvars must be requested jointly with modules.
                - parsetree: The XML parse tree of the input.
                - properties: Page properties defined by expanded magic words in the
                  wikitext.
                - ttl: The maximum time after which caches of the result should be
                  invalidated.
                - volatile: Whether the output is volatile and should not be reused
                  elsewhere within the page.
                - wikitext: The expanded wikitext.
            includecomments: Whether to include HTML comments in the output.
            showstrategykeys: Whether to include internal merge strategy information in
                jsconfigvars.
            generatexml: Generate XML parse tree (replaced by prop=parsetree).
                Deprecated.
        """

    async def feedcontributions(
        self,
        *,
        user: str,
        feedformat: FeedContributionsFeedformat | None = None,
        namespace: int | None = None,
        year: int | None = None,
        month: int | None = None,
        tagfilter: Many[FeedContributionsTagfilter | str] | None = None,
        deletedonly: bool | None = None,
        toponly: bool | None = None,
        newonly: bool | None = None,
        hideminor: bool | None = None,
        showsizediff: bool | None = None,
    ) -> FeedContributionsResponse:
        """Returns a user's contributions feed.

        Module `feedcontributions`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Feedcontributions

        Args:
            feedformat: The format of the feed. Default: rss.
            user: What users to get the contributions for. Forms taken: cidr, id,
                interwiki, ip, name, temp.
            namespace: Which namespace to filter the contributions by.
            year: From year (and earlier).
            month: From month (and earlier).
            tagfilter: Filter contributions that have these tags. At most 50 (500 with
                apihighlimits) values.
            deletedonly: Show only deleted contributions.
            toponly: Only show edits that are the latest revisions.
            newonly: Only show edits that are page creations.
            hideminor: Hide minor edits.
            showsizediff: Show the size difference between revisions.
        """

    async def feedrecentchanges(
        self,
        *,
        feedformat: FeedRecentChangesFeedformat | None = None,
        namespace: int | None = None,
        invert: bool | None = None,
        associated: bool | None = None,
        days: int | None = None,
        limit: int | None = None,
        from_: Timestamp | None = None,
        hideminor: bool | None = None,
        hidebots: bool | None = None,
        hideanons: bool | None = None,
        hideliu: bool | None = None,
        hidepatrolled: bool | None = None,
        hidemyself: bool | None = None,
        hidecategorization: bool | None = None,
        tagfilter: str | None = None,
        inverttags: bool | None = None,
        target: str | None = None,
        showlinkedto: bool | None = None,
    ) -> FeedRecentChangesResponse:
        """Returns a recent changes feed.

        Module `feedrecentchanges`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Feedrecentchanges

        Args:
            feedformat: The format of the feed. Default: rss.
            namespace: Namespace to limit the results to.
            invert: All namespaces but the selected one.
            associated: Include associated (talk or main) namespace.
            days: Days to limit the results to. At least 1. Default: 7.
            limit: Maximum number of results to return. At least 1. At most 50. Default:
                50.
            from_ (`from`): Show changes since then.
            hideminor: Hide minor changes.
            hidebots: Hide changes made by bots.
            hideanons: Hide changes made by anonymous users.
            hideliu: Hide changes made by registered users.
            hidepatrolled: Hide patrolled changes.
            hidemyself: Hide changes made by the current user.
            hidecategorization: Hide category membership changes.
            tagfilter: Filter by tag.
            inverttags: All edits except ones tagged with the selected ones.
            target: Show only changes on pages linked from this page.
            showlinkedto: Show changes on pages linked to the selected page instead.
        """

    async def feedwatchlist(
        self,
        *,
        feedformat: FeedWatchlistFeedformat | None = None,
        hours: int | None = None,
        linktosections: bool | None = None,
        allrev: bool | None = None,
        wlowner: str | None = None,
        wltoken: str | None = None,
        wlshow: Many[FeedWatchlistWlshow] | None = None,
        wltype: Many[FeedWatchlistWltype] | None = None,
        wlexcludeuser: str | None = None,
    ) -> FeedWatchlistResponse:
        """Returns a watchlist feed.

        Module `feedwatchlist`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Watchlist_feed

        Args:
            feedformat: The format of the feed. Default: rss.
            hours: List pages modified within this many hours from now. At least 1. At
                most 72. Default: 24.
            linktosections: Link directly to changed sections if possible.
            allrev: Include multiple revisions of the same page within given timeframe.
            wlowner: Used along with token to access a different user's watchlist. Forms
                taken: name.
            wltoken: A security token (available in the user's preferences) to allow
                access to another user's watchlist. Sensitive: posted, and shown
                nowhere.
            wlshow: Show only items that meet these criteria. For example, to see only
                minor edits done by logged-in users, set show=minor|!anon. At most 50
                (500 with apihighlimits) values.
            wltype: Which types of changes to show. At most 50 (500 with apihighlimits)
                values. Default: edit|new|log|categorize.
                - categorize: Category membership changes.
                - edit: Regular page edits.
                - external: External changes.
                - log: Log entries.
                - new: Page creations.
            wlexcludeuser: Don't list changes by this user. Forms taken: id, interwiki,
                ip, name, temp.
        """

    async def filerevert(
        self,
        *,
        filename: str,
        archivename: str,
        comment: str | None = None,
        token: str | None = None,
    ) -> FileRevertResponse:
        """Revert a file to an old version.

        Module `filerevert`; needs the right to read; needs the right to write; is
        posted.

        See https://www.mediawiki.org/wiki/API:Filerevert

        Args:
            filename: Target filename, without the File: prefix.
            comment: Upload comment.
            archivename: Archive name of the revision to revert to.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    async def help(
        self,
        *,
        modules: Many[str] | None = None,
        submodules: bool | None = None,
        recursivesubmodules: bool | None = None,
        wrap: bool | None = None,
        toc: bool | None = None,
    ) -> HelpResponse:
        """Display help for the specified modules.

        Module `help`.

        See https://www.mediawiki.org/wiki/API:Main_page
        See https://www.mediawiki.org/wiki/API:FAQ
        See https://www.mediawiki.org/wiki/API:Quick_start_guide

        Args:
            modules: Modules to display help for (values of the action and format
                parameters, or main). Can specify submodules with a +. At most 50 (500
                with apihighlimits) values. Default: main.
            submodules: Include help for submodules of the named module.
            recursivesubmodules: Include help for submodules recursively.
            wrap: Wrap the output in a standard API response structure.
            toc: Include a table of contents in the HTML output.
        """

    async def imagerotate(
        self,
        *,
        rotation: ImageRotateRotation,
        continue_: str | None = None,
        tags: Many[str] | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | ImageRotateGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
        token: str | None = None,
    ) -> ImageRotateResponse:
        """Rotate one or more images.

        Module `imagerotate`; needs the right to read; needs the right to write; is
        posted.

        See https://www.mediawiki.org/wiki/API:Imagerotate

        Args:
            rotation: Degrees to rotate image clockwise.
            continue_ (`continue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            tags: Tags to apply to the entry in the upload log. At most 50 (500 with
                apihighlimits) values.
            titles: A list of titles to work on. More than 50 (500 with apihighlimits)
                values take several requests.
            pageids: A list of page IDs to work on. More than 50 (500 with
                apihighlimits) values take several requests.
            revids: A list of revision IDs to work on. Note that almost all query
                modules will convert revision IDs to the corresponding page ID and work
                on the latest revision instead. Only prop=revisions uses exact revisions
                for its response. More than 50 (500 with apihighlimits) values take
                several requests.
            generator: Get the list of pages to work on by executing the specified query
                module.
                Note: Generator parameter names must be prefixed with a "g", see
                examples.
            redirects: Automatically resolve redirects in titles, pageids, and revids,
                and in pages returned by generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    async def import_(
        self,
        *,
        summary: str | None = None,
        xml: UploadFile | None = None,
        interwikiprefix: str | None = None,
        interwikisource: str | None = None,
        interwikipage: str | None = None,
        fullhistory: bool | None = None,
        templates: bool | None = None,
        namespace: int | None = None,
        assignknownusers: bool | None = None,
        rootpage: str | None = None,
        tags: Many[str] | None = None,
        token: str | None = None,
    ) -> ImportResponse:
        """Import a page from another wiki, or from an XML file.

        Note that the HTTP POST must be done as a file upload (i.e. using
        multipart/form-data) when sending a file for the xml parameter.

        Module `import`; needs the right to read; needs the right to write; is posted.

        See https://www.mediawiki.org/wiki/API:Import

        Args:
            summary: Log entry import summary.
            xml: Uploaded XML file.
            interwikiprefix: For uploaded imports: interwiki prefix to apply to unknown
                usernames (and known users if assignknownusers is set).
            interwikisource: For interwiki imports: wiki to import from.
            interwikipage: For interwiki imports: page to import.
            fullhistory: For interwiki imports: import the full history, not just the
                current version.
            templates: For interwiki imports: import all included templates as well.
            namespace: Import to this namespace. Cannot be used together with rootpage.
            assignknownusers: Assign edits to local users where the named user exists
                locally.
            rootpage: Import as subpage of this page. Cannot be used together with
                namespace.
            tags: Change tags to apply to the entry in the import log and to the null
                revision on the imported pages. At most 50 (500 with apihighlimits)
                values.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    async def linkaccount(
        self,
        *,
        requests: Many[str] | None = None,
        messageformat: LinkAccountMessageformat | None = None,
        mergerequestfields: bool | None = None,
        returnurl: str | None = None,
        continue_: bool | None = None,
        token: str | None = None,
        extra: Mapping[str, str] | None = None,
    ) -> LinkAccountResponse:
        """Link an account from a third-party provider to the current user.

        The general procedure to use this module is:

        1. Fetch the fields available from action=query&meta=authmanagerinfo with
        amirequestsfor=link, and a csrf token from action=query&meta=tokens.
        2. Present the fields to the user, and obtain their submission.
        3. Post to this module, supplying linkreturnurl and any relevant fields.
        4. Check the status in the response.
           - If you received PASS or FAIL, you're done. The operation either succeeded
        or it didn't.
           - If you received UI, present the new fields to the user and obtain their
        submission. Then post to this module with linkcontinue and the relevant fields
        set, and repeat step 4.
           - If you received REDIRECT, direct the user to the redirecttarget and wait
        for the return to linkreturnurl. Then post to this module with linkcontinue and
        any fields passed to the return URL, and repeat step 4.
           - If you received RESTART, that means the authentication worked but we don't
        have a linked user account. You might treat this as UI or as FAIL.

        Module `linkaccount`; parameters prefixed `link`; needs the right to write; is
        posted.

        See https://www.mediawiki.org/wiki/API:Linkaccount

        Args:
            requests (`linkrequests`): Only use these authentication requests, by the id
                returned from action=query&meta=authmanagerinfo with amirequestsfor=link
                or from a previous response from this module. At most 50 (500 with
                apihighlimits) values.
            messageformat (`linkmessageformat`): Format to use for returning messages.
                Default: wikitext.
            mergerequestfields (`linkmergerequestfields`): Merge field information for
                all authentication requests into one array.
            returnurl (`linkreturnurl`): Return URL for third-party authentication
                flows, must be absolute. Either this or linkcontinue is required.
                Upon receiving a REDIRECT response, you will typically open a browser or
                web view to the specified redirecttarget URL for a third-party
                authentication flow. When that completes, the third party will send the
                browser or web view to this URL. You should extract any query or POST
                parameters from the URL and pass them as a linkcontinue request to this
                API module.
            continue_ (`linkcontinue`): This request is a continuation after an earlier
                UI or REDIRECT response. Either this or linkreturnurl is required.
            token (`linktoken`): A "csrf" token retrieved from action=query&meta=tokens.
                A csrf token; fetched when not given.
            extra: This module accepts additional parameters depending on the available
                authentication requests. Use action=query&meta=authmanagerinfo with
                amirequestsfor=link (or a previous response from this module, if
                applicable) to determine the requests available and the fields that they
                use.
        """

    async def login_(
        self,
        *,
        name: str | None = None,
        password: str | None = None,
        domain: str | None = None,
        token: str | None = None,
    ) -> LoginResponse:
        """Log in and get authentication cookies.

        This action should only be used in combination with Special:BotPasswords; use
        for main-account login is deprecated and may fail without warning. To safely log
        in to the main account, use action=clientlogin.

        Module `login`; parameters prefixed `lg`; needs the right to write; is posted.

        See https://www.mediawiki.org/wiki/API:Login

        Args:
            name (`lgname`): Username.
            password (`lgpassword`): Password. Sensitive: posted, and shown nowhere.
            domain (`lgdomain`): Domain (optional).
            token (`lgtoken`): A "login" token retrieved from action=query&meta=tokens.
                Sensitive: posted, and shown nowhere.
        """

    async def logout(
        self,
        *,
        token: str | None = None,
    ) -> LogoutResponse:
        """Log out and clear session data.

        Module `logout`; needs the right to write; is posted.

        See https://www.mediawiki.org/wiki/API:Logout

        Args:
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    async def managetags(
        self,
        *,
        operation: ManageTagsOperation,
        tag: str,
        reason: str | None = None,
        ignorewarnings: bool | None = None,
        tags: Many[str] | None = None,
        token: str | None = None,
    ) -> ManageTagsResponse:
        """Perform management tasks relating to change tags.

        Module `managetags`; needs the right to read; needs the right to write; is
        posted.

        See https://www.mediawiki.org/wiki/API:Tag_management

        Args:
            operation: Which operation to perform.
                - activate: Activate a change tag, allowing users to apply it manually.
                - create: Create a new change tag for manual use.
                - deactivate: Deactivate a change tag, preventing users from applying it
                  manually.
                - delete: Remove a change tag from the database, including removing the
                  tag from all revisions, recent change entries and log entries on which
                  it is used.
            tag: Tag to create, delete, activate or deactivate. For tag creation, the
                tag must not exist. For tag deletion, the tag must exist. For tag
                activation, the tag must exist and not be in use by an extension. For
                tag deactivation, the tag must be currently active and manually defined.
            reason: An optional reason for creating, deleting, activating or
                deactivating the tag.
            ignorewarnings: Whether to ignore any warnings that are issued during the
                operation.
            tags: Change tags to apply to the entry in the tag management log. At most
                50 (500 with apihighlimits) values.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    async def mergehistory(
        self,
        *,
        from_: str | None = None,
        fromid: int | None = None,
        to: str | None = None,
        toid: int | None = None,
        timestamp: Timestamp | None = None,
        reason: str | None = None,
        token: str | None = None,
    ) -> MergeHistoryResponse:
        """Merge page histories.

        Module `mergehistory`; needs the right to read; needs the right to write; is
        posted.

        See https://www.mediawiki.org/wiki/API:Mergehistory

        Args:
            from_ (`from`): Title of the page from which history will be merged. Cannot
                be used together with fromid.
            fromid: Page ID of the page from which history will be merged. Cannot be
                used together with from.
            to: Title of the page to which history will be merged. Cannot be used
                together with toid.
            toid: Page ID of the page to which history will be merged. Cannot be used
                together with to.
            timestamp: Timestamp up to which revisions will be moved from the source
                page's history to the destination page's history. If omitted, the entire
                page history of the source page will be merged into the destination
                page.
            reason: Reason for the history merge.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    async def move(
        self,
        *,
        to: str,
        from_: str | None = None,
        fromid: int | None = None,
        reason: str | None = None,
        movetalk: bool | None = None,
        movesubpages: bool | None = None,
        noredirect: bool | None = None,
        watchlist: MoveWatchlist | None = None,
        watchlistexpiry: Expiry | None = None,
        ignorewarnings: bool | None = None,
        tags: Many[str] | None = None,
        token: str | None = None,
    ) -> MoveResponse:
        """Move a page.

        Module `move`; needs the right to read; needs the right to write; is posted.

        See https://www.mediawiki.org/wiki/API:Move

        Args:
            from_ (`from`): Title of the page to rename. Cannot be used together with
                fromid.
            fromid: Page ID of the page to rename. Cannot be used together with from.
            to: Title to rename the page to.
            reason: Reason for the rename.
            movetalk: Rename the talk page, if it exists.
            movesubpages: Rename subpages, if applicable.
            noredirect: Don't create a redirect.
            watchlist: Unconditionally add or remove the page from the current user's
                watchlist, use preferences (ignored for bot users) or do not change
                watch. Default: preferences.
            watchlistexpiry: Watchlist expiry timestamp. Omit this parameter entirely to
                leave the current expiry unchanged.
            ignorewarnings: Ignore any warnings.
            tags: Change tags to apply to the entry in the move log and to the null
                revision on the destination page. At most 50 (500 with apihighlimits)
                values.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    async def oathvalidate(
        self,
        *,
        data: str,
        user: str | None = None,
        token: str | None = None,
    ) -> OATHValidateResponse:
        """Validate a two-factor authentication (OATH) token.

        Internal to the wiki, or unstable: it may change without notice.

        Module `oathvalidate`; needs the right to read; is posted; comes with OATHAuth.

        Args:
            user: User to validate token for. Defaults to the current user. Forms taken:
                cidr, interwiki, ip, name, temp.
            data: JSON encoded data expected by the module currently activated for the
                user being authenticated.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    async def opensearch(
        self,
        *,
        search: str,
        namespace: Many[int] | Literal["*"] | None = None,
        limit: Limit | None = None,
        suggest: bool | None = None,
        redirects: OpenSearchRedirects | None = None,
        format: OpenSearchFormat | None = None,
        warningsaserror: bool | None = None,
    ) -> OpenSearchResponse:
        """Search the wiki using the OpenSearch protocol.

        Module `opensearch`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Opensearch

        Args:
            search: Search string.
            namespace: Namespaces to search. Ignored if search begins with a valid
                namespace prefix. * for all values. At most 50 (500 with apihighlimits)
                values. Default: 0.
            limit: Maximum number of results to return. At least 1. At most 500 (5000
                with apihighlimits). Default: 10.
            suggest: No longer used. Deprecated.
            redirects: How to handle redirects.
                For historical reasons, the default is "return" for format=json and
                "resolve" for other formats.
                - resolve: Return the target page. May return fewer than limit results.
                - return: Return the redirect itself.
            format: The format of the output. Default: json.
            warningsaserror: If warnings are raised with format=json, return an API
                error instead of ignoring them.
        """

    async def options(
        self,
        *,
        reset: bool | None = None,
        resetkinds: Many[OptionsResetkinds] | None = None,
        change: Many[str] | None = None,
        optionname: str | None = None,
        optionvalue: str | None = None,
        global_: OptionsGlobal | None = None,
        token: str | None = None,
    ) -> OptionsResponse:
        """Change preferences of the current user.

        Only options which are registered in core or in one of installed extensions, or
        options with keys prefixed with userjs- (intended to be used by user scripts),
        can be set.

        Module `options`; needs the right to read; needs the right to write; is posted.

        See https://www.mediawiki.org/wiki/API:Options

        Args:
            reset: Resets preferences to the site defaults.
            resetkinds: List of types of options to reset when the reset option is set.
                At most 50 (500 with apihighlimits) values. Default: all.
            change: List of changes, formatted name=value (e.g. skin=vector). If no
                value is given (not even an equals sign), e.g.,
                optionname|otheroption|..., the option will be reset to its default
                value. If any value passed contains the pipe character (|), use the
                alternative multiple-value separator for correct operation. At most 50
                (500 with apihighlimits) values.
            optionname: The name of the option that should be set to the value given by
                optionvalue.
            optionvalue: The value for the option specified by optionname. When
                optionname is set but optionvalue is omitted, the option will be reset
                to its default value.
            global_ (`global`): What to do if the option was set globally using the
                GlobalPreferences extension. Default: ignore.
                - ignore: Do nothing. The option remains with its previous value.
                - override: Add a local override.
                - update: Update the option globally.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    async def paraminfo(
        self,
        *,
        modules: Many[str] | None = None,
        helpformat: ParamInfoHelpformat | None = None,
        querymodules: Many[ParamInfoQuerymodules] | None = None,
        mainmodule: str | None = None,
        pagesetmodule: str | None = None,
        formatmodules: Many[ParamInfoFormatmodules] | None = None,
    ) -> ParamInfoResponse:
        """Obtain information about API modules.

        Module `paraminfo`.

        See https://www.mediawiki.org/wiki/API:Parameter_information

        Args:
            modules: List of module names (values of the action and format parameters,
                or main). Can specify submodules with a +, or all submodules with +*, or
                all submodules recursively with +**. More than 50 (500 with
                apihighlimits) values take several requests.
            helpformat: Format of help strings. Default: none.
            querymodules: List of query module names (value of prop, meta or list
                parameter). Use modules=query+foo instead of querymodules=foo.
                Deprecated. At most 50 (500 with apihighlimits) values.
            mainmodule: Get information about the main (top-level) module as well. Use
                modules=main instead. Deprecated.
            pagesetmodule: Get information about the pageset module (providing titles=
                and friends) as well. Deprecated.
            formatmodules: List of format module names (value of format parameter). Use
                modules instead. Deprecated. At most 50 (500 with apihighlimits) values.
        """

    async def parse(
        self,
        *,
        title: str | None = None,
        text: str | None = None,
        revid: int | None = None,
        summary: str | None = None,
        page: str | None = None,
        pageid: int | None = None,
        redirects: bool | None = None,
        oldid: int | None = None,
        prop: Many[ParseProp] | None = None,
        wrapoutputclass: str | None = None,
        usearticle: bool | None = None,
        parsoid: bool | None = None,
        pst: bool | None = None,
        onlypst: bool | None = None,
        effectivelanglinks: bool | None = None,
        section: int | str | None = None,
        sectiontitle: str | None = None,
        disablepp: bool | None = None,
        disablelimitreport: bool | None = None,
        disableeditsection: bool | None = None,
        disablestylededuplication: bool | None = None,
        showstrategykeys: bool | None = None,
        generatexml: bool | None = None,
        preview: bool | None = None,
        sectionpreview: bool | None = None,
        disabletoc: bool | None = None,
        useskin: ParseUseskin | str | None = None,
        contentformat: ParseContentformat | str | None = None,
        contentmodel: ParseContentmodel | str | None = None,
    ) -> ParseResponse:
        """Parses content and returns parser output.

        See the various prop-modules of action=query to get information from the current
        version of a page.

        There are several ways to specify the text to parse:

        1. Specify a page or revision, using page, pageid, or oldid.
        2. Specify content explicitly, using text, title, revid, and contentmodel.
        3. Specify only a summary to parse. prop should be given an empty value.

        Module `parse`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Parsing_wikitext

        Args:
            title: Title of page the text belongs to. If omitted, contentmodel must be
                specified, and API will be used as the title.
            text: Text to parse. Use title or contentmodel to control the content model.
            revid: Revision ID, for {{REVISIONID}} and similar variables.
            summary: Summary to parse.
            page: Parse the content of this page. Cannot be used together with text and
                title.
            pageid: Parse the content of this page. Overrides page.
            redirects: If page or pageid is set to a redirect, resolve it.
            oldid: Parse the content of this revision. Overrides page and pageid.
            prop: Which pieces of information to get. At most 50 (500 with
                apihighlimits) values. Default:
                text|langlinks|categories|links|templates|images|externallinks|sections|tocdata|revid|displaytitle|iwlinks|properties|parsewarnings.
                - categories: Gives the categories in the parsed wikitext.
                - categorieshtml: Gives the HTML version of the categories.
                - displaytitle: Adds the title of the parsed wikitext.
                - encodedjsconfigvars: Gives the JavaScript configuration variables
                  specific to the page as a JSON string.
                - externallinks: Gives the external links in the parsed wikitext.
                - headhtml: Gives parsed doctype, opening <html>, <head> element and
                  opening <body> of the page.
                - headitems: Deprecated. Gives items to put in the <head> of the page.
                - images: Gives the images in the parsed wikitext.
                - indicators: Gives the HTML of page status indicators used on the page.
                - iwlinks: Gives interwiki links in the parsed wikitext.
                - jsconfigvars: Gives the JavaScript configuration variables specific to
                  the page. To apply, use mw.config.set().
                - langlinks: Gives the language links in the parsed wikitext.
                - limitreportdata: Gives the limit report in a structured way. Gives no
                  data, when disablelimitreport is set.
                - limitreporthtml: Gives the HTML version of the limit report. Gives no
                  data, when disablelimitreport is set.
                - links: Gives the internal links in the parsed wikitext.
                - modules: Gives the ResourceLoader modules used on the page. To load,
                  use mw.loader.using(). Either jsconfigvars or encodedjsconfigvars must
                  be requested jointly with modules.
                - parsetree: The XML parse tree of revision content (requires content
                  model wikitext)
                - parsewarnings: Gives the warnings that occurred while parsing content
                  (as wikitext).
                - parsewarningshtml: Gives the warnings that occurred while parsing
                  content (as HTML).
                - properties: Gives various properties defined in the parsed wikitext.
                - revid: Adds the revision ID of the parsed page.
                - sections: Gives the sections in the parsed wikitext.
                - subtitle: Adds the page subtitle for the parsed page.
                - templates: Gives the templates in the parsed wikitext.
                - text: Gives the parsed text of the wikitext.
                - tocdata: Gives the table of contents information in the parsed
                  wikitext.
                - wikitext: Gives the original wikitext that was parsed.
            wrapoutputclass: CSS class to use to wrap the parser output. Default:
                mw-parser-output.
            usearticle: Use the ArticleParserOptions hook to ensure the options used
                match those used for article page views.
            parsoid: Generate HTML conforming to the MediaWiki DOM spec
                (https://www.mediawiki.org/wiki/Specs/HTML) using Parsoid
                (https://www.mediawiki.org/wiki/Parsoid).
            pst: Do a pre-save transform on the input before parsing it. Only valid when
                used with text.
            onlypst: Do a pre-save transform (PST) on the input, but don't parse it.
                Returns the same wikitext, after a PST has been applied. Only valid when
                used with text.
            effectivelanglinks: Includes language links supplied by extensions (for use
                with prop=langlinks). Deprecated.
            section: Only parse the content of the section with this identifier.
                When new, parse text and sectiontitle as if adding a new section to the
                page.
                new is allowed only when specifying text.
            sectiontitle: New section title when section is new.
                Unlike page editing, this does not fall back to summary when omitted or
                empty.
            disablepp: Use disablelimitreport instead. Deprecated.
            disablelimitreport: Omit the limit report ("NewPP limit report") from the
                parser output.
            disableeditsection: Omit edit section links from the parser output.
            disablestylededuplication: Do not deduplicate inline stylesheets in the
                parser output.
            showstrategykeys: Whether to include internal merge strategy information in
                jsconfigvars.
            generatexml: Generate XML parse tree (requires content model wikitext;
                replaced by prop=parsetree). Deprecated.
            preview: Parse in preview mode.
            sectionpreview: Parse in section preview mode (enables preview mode too).
            disabletoc: Omit table of contents in output.
            useskin: Apply the selected skin to the parser output. May affect the
                following properties: text, langlinks, headitems, modules, jsconfigvars,
                indicators.
            contentformat: Content serialization format used for the input text. Only
                valid when used with text.
            contentmodel: Content model of the input text. If omitted, title must be
                specified, and default will be the model of the specified title. Only
                valid when used with text.
        """

    async def patrol(
        self,
        *,
        rcid: int | None = None,
        revid: int | None = None,
        tags: Many[str] | None = None,
        token: str | None = None,
    ) -> PatrolResponse:
        """Patrol a page or revision.

        Module `patrol`; needs the right to read; needs the right to write; is posted.

        See https://www.mediawiki.org/wiki/API:Patrol

        Args:
            rcid: Recentchanges ID to patrol.
            revid: Revision ID to patrol.
            tags: Change tags to apply to the entry in the patrol log. At most 50 (500
                with apihighlimits) values.
            token: A "patrol" token retrieved from action=query&meta=tokens. A patrol
                token; fetched when not given.
        """

    async def protect(
        self,
        *,
        protections: Many[str],
        title: str | None = None,
        pageid: int | None = None,
        expiry: Many[Expiry] | None = None,
        reason: str | None = None,
        tags: Many[str] | None = None,
        cascade: bool | None = None,
        watch: bool | None = None,
        watchlist: ProtectWatchlist | None = None,
        watchlistexpiry: Expiry | None = None,
        token: str | None = None,
    ) -> ProtectResponse:
        """Change the protection level of a page.

        Module `protect`; needs the right to read; needs the right to write; is posted.

        See https://www.mediawiki.org/wiki/API:Protect

        Args:
            title: Title of the page to (un)protect. Cannot be used together with
                pageid.
            pageid: ID of the page to (un)protect. Cannot be used together with title.
            protections: List of protection levels, formatted action=level (e.g.
                edit=sysop). A level of all means everyone is allowed to take the
                action, i.e. no restriction. At most 50 (500 with apihighlimits) values.
                Note: Any actions not listed will have restrictions removed.
            expiry: Expiry timestamps. If only one timestamp is set, it'll be used for
                all protections. Use infinite, indefinite, infinity, or never, for a
                never-expiring protection. At most 50 (500 with apihighlimits) values.
                Default: infinite.
            reason: Reason for (un)protecting.
            tags: Change tags to apply to the entry in the protection log. At most 50
                (500 with apihighlimits) values.
            cascade: Enable cascading protection (i.e. protect transcluded templates and
                images used in this page). Ignored if none of the given protection
                levels support cascading.
            watch: If set, add the page being (un)protected to the current user's
                watchlist. Deprecated.
            watchlist: Unconditionally add or remove the page from the current user's
                watchlist, use preferences (ignored for bot users) or do not change
                watch. Default: preferences.
            watchlistexpiry: Watchlist expiry timestamp. Omit this parameter entirely to
                leave the current expiry unchanged.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    async def purge(
        self,
        *,
        forcelinkupdate: bool | None = None,
        forcerecursivelinkupdate: bool | None = None,
        continue_: str | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | PurgeGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
    ) -> PurgeResponse:
        """Purge the cache for the given titles.

        Module `purge`; needs the right to read; needs the right to write; is posted.

        See https://www.mediawiki.org/wiki/API:Purge

        Args:
            forcelinkupdate: Update the links tables and do other secondary data
                updates.
            forcerecursivelinkupdate: Same as forcelinkupdate, and update the links
                tables for any page that uses this page as a template.
            continue_ (`continue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            titles: A list of titles to work on. More than 50 (500 with apihighlimits)
                values take several requests.
            pageids: A list of page IDs to work on. More than 50 (500 with
                apihighlimits) values take several requests.
            revids: A list of revision IDs to work on. Note that almost all query
                modules will convert revision IDs to the corresponding page ID and work
                on the latest revision instead. Only prop=revisions uses exact revisions
                for its response. More than 50 (500 with apihighlimits) values take
                several requests.
            generator: Get the list of pages to work on by executing the specified query
                module.
                Note: Generator parameter names must be prefixed with a "g", see
                examples.
            redirects: Automatically resolve redirects in titles, pageids, and revids,
                and in pages returned by generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
        """

    async def removeauthenticationdata(
        self,
        *,
        request: str,
        token: str | None = None,
    ) -> RemoveAuthenticationDataResponse:
        """Remove authentication data for the current user.

        Module `removeauthenticationdata`; needs the right to read; needs the right to
        write; is posted.

        See https://www.mediawiki.org/wiki/API:Manage_authentication_data

        Args:
            request: Use this authentication request, by the id returned from
                action=query&meta=authmanagerinfo with amirequestsfor=remove.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    async def resetpassword(
        self,
        *,
        user: str | None = None,
        email: str | None = None,
        token: str | None = None,
    ) -> ResetPasswordResponse:
        """Send a password reset email to a user.

        Module `resetpassword`; needs the right to read; needs the right to write; is
        posted.

        See https://www.mediawiki.org/wiki/API:Manage_authentication_data

        Args:
            user: User being reset. Forms taken: name.
            email: Email address of the user being reset.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    async def revisiondelete(
        self,
        *,
        type: RevisionDeleteType,
        ids: Many[int | str],
        target: str | None = None,
        hide: Many[RevisionDeleteHide] | None = None,
        show: Many[RevisionDeleteShow] | None = None,
        suppress: RevisionDeleteSuppress | None = None,
        reason: str | None = None,
        tags: Many[str] | None = None,
        token: str | None = None,
    ) -> RevisionDeleteResponse:
        """Delete and undelete revisions.

        Module `revisiondelete`; needs the right to read; needs the right to write; is
        posted.

        See https://www.mediawiki.org/wiki/API:Revisiondelete

        Args:
            type: Type of revision deletion being performed.
            target: Page title for the revision deletion, if required for the type.
            ids: Identifiers for the revisions to be deleted. At most 50 (500 with
                apihighlimits) values.
            hide: What to hide for each revision. At most 50 (500 with apihighlimits)
                values.
            show: What to unhide for each revision. At most 50 (500 with apihighlimits)
                values.
            suppress: Whether to suppress data from administrators as well as others.
                Default: nochange.
            reason: Reason for the deletion or undeletion.
            tags: Tags to apply to the entry in the deletion log. At most 50 (500 with
                apihighlimits) values.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    async def rollback(
        self,
        *,
        user: str,
        title: str | None = None,
        pageid: int | None = None,
        tags: Many[str] | None = None,
        summary: str | None = None,
        markbot: bool | None = None,
        watchlist: RollbackWatchlist | None = None,
        watchlistexpiry: Expiry | None = None,
        token: str | None = None,
    ) -> RollbackResponse:
        """Undo the last edit to the page.

        If the last user who edited the page made multiple edits in a row, they will all
        be rolled back.

        Module `rollback`; needs the right to read; needs the right to write; is posted.

        See https://www.mediawiki.org/wiki/API:Rollback

        Args:
            title: Title of the page to roll back. Cannot be used together with pageid.
            pageid: Page ID of the page to roll back. Cannot be used together with
                title.
            tags: Tags to apply to the rollback. At most 50 (500 with apihighlimits)
                values.
            user: Name of the user whose edits are to be rolled back. Forms taken: id,
                interwiki, ip, name, temp.
            summary: Custom edit summary. If empty, default summary will be used.
            markbot: Mark the reverted edits and the revert as bot edits.
            watchlist: Unconditionally add or remove the page from the current user's
                watchlist, use preferences (ignored for bot users) or do not change
                watch. Default: preferences.
            watchlistexpiry: Watchlist expiry timestamp. Omit this parameter entirely to
                leave the current expiry unchanged.
            token: A "rollback" token retrieved from action=query&meta=tokens. A
                rollback token; fetched when not given.
                For compatibility, the token used in the web UI is also accepted.
        """

    async def rsd(self) -> RsdResponse:
        """Export an RSD (Really Simple Discovery) schema.

        Module `rsd`.

        See https://www.mediawiki.org/wiki/API:Rsd
        """

    async def scribunto_console(
        self,
        *,
        question: str,
        title: str | None = None,
        content: str | None = None,
        session: int | None = None,
        clear: bool | None = None,
        token: str | None = None,
    ) -> ScribuntoConsoleResponse:
        """Internal module for servicing XHR requests from the Scribunto console.

        Internal to the wiki, or unstable: it may change without notice.

        Module `scribunto-console`; needs the right to read; is posted; comes with
        Scribunto.

        Args:
            title: The title of the module to test.
            content: The new content of the module.
            session: Session token.
            question: The next line to evaluate as a script.
            clear: Set to clear the current session state.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    async def setnotificationtimestamp(
        self,
        *,
        entirewatchlist: bool | None = None,
        timestamp: Timestamp | None = None,
        torevid: int | None = None,
        newerthanrevid: int | None = None,
        continue_: str | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | SetNotificationTimestampGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
        token: str | None = None,
    ) -> SetNotificationTimestampResponse:
        """Update the notification timestamp for watched pages.

        This affects the highlighting of changed pages in the watchlist and history, and
        the sending of email when the "Email me when a page or a file on my watchlist is
        changed" preference is enabled.

        Module `setnotificationtimestamp`; needs the right to read; needs the right to
        write; is posted.

        See https://www.mediawiki.org/wiki/API:SetNotificationTimestamp

        Args:
            entirewatchlist: Work on all watched pages.
            timestamp: Timestamp to which to set the notification timestamp.
            torevid: Revision to set the notification timestamp to (one page only).
            newerthanrevid: Revision to set the notification timestamp newer than (one
                page only).
            continue_ (`continue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            titles: A list of titles to work on. More than 50 (500 with apihighlimits)
                values take several requests.
            pageids: A list of page IDs to work on. More than 50 (500 with
                apihighlimits) values take several requests.
            revids: A list of revision IDs to work on. Note that almost all query
                modules will convert revision IDs to the corresponding page ID and work
                on the latest revision instead. Only prop=revisions uses exact revisions
                for its response. More than 50 (500 with apihighlimits) values take
                several requests.
            generator: Get the list of pages to work on by executing the specified query
                module.
                Note: Generator parameter names must be prefixed with a "g", see
                examples.
            redirects: Automatically resolve redirects in titles, pageids, and revids,
                and in pages returned by generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    async def setpagelanguage(
        self,
        *,
        lang: str,
        title: str | None = None,
        pageid: int | None = None,
        reason: str | None = None,
        tags: Many[str] | None = None,
        token: str | None = None,
    ) -> SetPageLanguageResponse:
        """Change the language of a page.

        Changing the language of a page is not allowed on this wiki.

        Enable $wgPageLanguageUseDB
        (https://www.mediawiki.org/wiki/Manual:$wgPageLanguageUseDB) to use this action.

        Module `setpagelanguage`; needs the right to read; needs the right to write; is
        posted.

        See https://www.mediawiki.org/wiki/API:SetPageLanguage

        Args:
            title: Title of the page whose language you wish to change. Cannot be used
                together with pageid.
            pageid: Page ID of the page whose language you wish to change. Cannot be
                used together with title.
            lang: Language code of the language to change the page to. Use default to
                reset the page to the wiki's default content language.
            reason: Reason for the change.
            tags: Change tags to apply to the log entry resulting from this action. At
                most 50 (500 with apihighlimits) values.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    async def spamblacklist(
        self,
        *,
        url: Many[str],
    ) -> SpamBlacklistResponse:
        """Validate one or more URLs against the spam block list.

        Module `spamblacklist`; needs the right to read; comes with SpamBlacklist.

        See https://www.mediawiki.org/wiki/Extension:SpamBlacklist/API

        Args:
            url: URLs to validate against the block list. At most 50 (500 with
                apihighlimits) values.
        """

    async def stashedit(
        self,
        *,
        title: str,
        contentmodel: StashEditContentmodel | str,
        contentformat: StashEditContentformat | str,
        baserevid: int,
        section: int | str | None = None,
        sectiontitle: str | None = None,
        text: str | None = None,
        stashedtexthash: str | None = None,
        summary: str | None = None,
        token: str | None = None,
    ) -> StashEditResponse:
        """Prepare an edit in shared cache.

        This is intended to be used via AJAX from the edit form to improve the
        performance of the page save.

        Internal to the wiki, or unstable: it may change without notice.

        Module `stashedit`; needs the right to read; needs the right to write; is
        posted.

        See https://www.mediawiki.org/wiki/API:Stashedit

        Args:
            title: Title of the page being edited.
            section: Section identifier. 0 for the top section, new for a new section.
            sectiontitle: The title for a new section.
            text: Page content.
            stashedtexthash: Page content hash from a prior stash to use instead.
            summary: Change summary.
            contentmodel: Content model of the new content.
            contentformat: Content serialization format used for the input text.
            baserevid: Revision ID of the base revision.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    async def tag(
        self,
        *,
        rcid: Many[int] | None = None,
        revid: Many[int] | None = None,
        logid: Many[int] | None = None,
        add: Many[str] | None = None,
        remove: Many[str] | None = None,
        reason: str | None = None,
        tags: Many[str] | None = None,
        token: str | None = None,
    ) -> TagResponse:
        """Add or remove change tags from individual revisions or log entries.

        Module `tag`; needs the right to read; needs the right to write; is posted.

        See https://www.mediawiki.org/wiki/API:Tag

        Args:
            rcid: One or more recent changes IDs from which to add or remove the tag. At
                most 50 (500 with apihighlimits) values.
            revid: One or more revision IDs from which to add or remove the tag. At most
                50 (500 with apihighlimits) values.
            logid: One or more log entry IDs from which to add or remove the tag. At
                most 50 (500 with apihighlimits) values.
            add: Tags to add. Only manually defined tags can be added. At most 50 (500
                with apihighlimits) values.
            remove: Tags to remove. Only tags that are either manually defined or
                completely undefined can be removed. At most 50 (500 with apihighlimits)
                values.
            reason: Reason for the change.
            tags: Tags to apply to the log entry that will be created as a result of
                this action. At most 50 (500 with apihighlimits) values.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    async def templatedata(
        self,
        *,
        includeMissingTitles: bool | None = None,
        doNotIgnoreMissingTitles: bool | None = None,
        lang: str | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | TemplateDataGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
    ) -> TemplateDataResponse:
        """Fetch data stored by the TemplateData extension.

        Module `templatedata`; needs the right to read; comes with TemplateData.

        See https://www.mediawiki.org/wiki/Extension:TemplateData

        Args:
            includeMissingTitles: Return data about titles even if they are missing or
                lack TemplateData. By default titles are only returned if they exist and
                have TemplateData.
            doNotIgnoreMissingTitles: Return data about titles even if they are missing
                or lack TemplateData. By default (for backwards compatibility) titles
                are only returned if they exist and have TemplateData. Deprecated.
            lang: Return localized values in this language. By default all available
                translations are returned.
            titles: A list of titles to work on. More than 50 (500 with apihighlimits)
                values take several requests.
            pageids: A list of page IDs to work on. More than 50 (500 with
                apihighlimits) values take several requests.
            revids: A list of revision IDs to work on. Note that almost all query
                modules will convert revision IDs to the corresponding page ID and work
                on the latest revision instead. Only prop=revisions uses exact revisions
                for its response. More than 50 (500 with apihighlimits) values take
                several requests.
            generator: Get the list of pages to work on by executing the specified query
                module.
                Note: Generator parameter names must be prefixed with a "g", see
                examples.
            redirects: Automatically resolve redirects in titles, pageids, and revids,
                and in pages returned by generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
        """

    async def thank(
        self,
        *,
        rev: int | None = None,
        log: int | None = None,
        token: str | None = None,
        source: str | None = None,
    ) -> ThankResponse:
        """Send a thank-you notification to an editor.

        Module `thank`; needs the right to read; needs the right to write; is posted;
        comes with Thanks.

        See https://www.mediawiki.org/wiki/Extension:Thanks#API_Documentation

        Args:
            rev: Revision ID to thank someone for. This or 'log' must be provided. At
                least 1.
            log: Log ID to thank someone for. This or 'rev' must be provided. At least
                1.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
            source: A short string describing the source of the request, for example
                diff or history.
        """

    async def titleblacklist(
        self,
        *,
        title: str,
        action: TitleBlacklistAction | None = None,
        nooverride: bool | None = None,
    ) -> TitleBlacklistResponse:
        """Validate a page title, filename, or username against the TitleBlacklist.

        Module `titleblacklist`; parameters prefixed `tb`; needs the right to read;
        comes with TitleBlacklist.

        Args:
            title (`tbtitle`): The string to validate against the blacklist.
            action (`tbaction`): The action to be checked. Default: edit.
            nooverride (`tbnooverride`): Don't try to override the titleblacklist.
        """

    async def unblock(
        self,
        *,
        id: int | None = None,
        user: str | None = None,
        userid: int | None = None,
        reason: str | None = None,
        tags: Many[str] | None = None,
        watchuser: bool | None = None,
        watchlistexpiry: Expiry | None = None,
        token: str | None = None,
    ) -> UnblockResponse:
        """Unblock a user.

        Module `unblock`; needs the right to read; needs the right to write; is posted.

        See https://www.mediawiki.org/wiki/API:Block

        Args:
            id: ID of the block to unblock (obtained through list=blocks). Cannot be
                used together with user.
            user: User to unblock. Cannot be used together with id. Forms taken: cidr,
                id, ip, name, temp.
            userid: Specify user=#ID instead. Deprecated.
            reason: Reason for unblock.
            tags: Change tags to apply to the entry in the block log. At most 50 (500
                with apihighlimits) values.
            watchuser: Watch the user's or IP address's user and talk pages.
            watchlistexpiry: Watchlist expiry timestamp. Omit this parameter entirely to
                leave the current expiry unchanged.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    async def undelete(
        self,
        *,
        title: str,
        reason: str | None = None,
        tags: Many[str] | None = None,
        timestamps: Many[Timestamp] | None = None,
        fileids: Many[int] | None = None,
        undeletetalk: bool | None = None,
        watchlist: UndeleteWatchlist | None = None,
        watchlistexpiry: Expiry | None = None,
        token: str | None = None,
    ) -> UndeleteResponse:
        """Undelete revisions of a deleted page.

        A list of deleted revisions (including timestamps) can be retrieved through
        prop=deletedrevisions, and a list of deleted file IDs can be retrieved through
        list=filearchive.

        Module `undelete`; needs the right to read; needs the right to write; is posted.

        See https://www.mediawiki.org/wiki/API:Undelete

        Args:
            title: Title of the page to undelete.
            reason: Reason for restoring.
            tags: Change tags to apply to the entry in the deletion log. At most 50 (500
                with apihighlimits) values.
            timestamps: Timestamps of the revisions to undelete. If both timestamps and
                fileids are empty, all will be undeleted. At most 50 (500 with
                apihighlimits) values.
            fileids: IDs of the file revisions to restore. If both timestamps and
                fileids are empty, all will be restored. At most 50 (500 with
                apihighlimits) values.
            undeletetalk: Undelete all revisions of the associated talk page, if any.
            watchlist: Unconditionally add or remove the page from the current user's
                watchlist, use preferences (ignored for bot users) or do not change
                watch. Default: preferences.
            watchlistexpiry: Watchlist expiry timestamp. Omit this parameter entirely to
                leave the current expiry unchanged.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    async def unlinkaccount(
        self,
        *,
        request: str,
        token: str | None = None,
    ) -> UnlinkaccountResponse:
        """Remove a linked third-party account from the current user.

        Module `unlinkaccount`; needs the right to read; needs the right to write; is
        posted.

        See https://www.mediawiki.org/wiki/API:Manage_authentication_data

        Args:
            request: Use this authentication request, by the id returned from
                action=query&meta=authmanagerinfo with amirequestsfor=unlink.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    async def upload(
        self,
        *,
        filename: str | None = None,
        comment: str | None = None,
        tags: Many[str] | None = None,
        text: str | None = None,
        watch: bool | None = None,
        watchlist: UploadWatchlist | None = None,
        watchlistexpiry: Expiry | None = None,
        ignorewarnings: bool | None = None,
        file: UploadFile | None = None,
        url: str | None = None,
        filekey: str | None = None,
        sessionkey: str | None = None,
        stash: bool | None = None,
        filesize: int | None = None,
        offset: int | None = None,
        chunk: UploadFile | None = None,
        async_: bool | None = None,
        checkstatus: bool | None = None,
        token: str | None = None,
    ) -> UploadResponse:
        """Upload a file, or get the status of pending uploads.

        Several methods are available:

        - Upload file contents directly, using the file parameter.
        - Upload the file in pieces, using the filesize, chunk, and offset parameters.
        - Have the MediaWiki server fetch a file from a URL, using the url parameter.
        - Complete an earlier upload that failed due to warnings, using the filekey
          parameter.

        Note that the HTTP POST must be done as a file upload (i.e. using
        multipart/form-data) when sending the file.

        Module `upload`; needs the right to read; needs the right to write; is posted.

        See https://www.mediawiki.org/wiki/API:Upload

        Args:
            filename: Target filename.
            comment: Upload comment. Also used as the initial page text for new files if
                text is not specified.
            tags: Change tags to apply to the upload log entry and file page revision.
                At most 50 (500 with apihighlimits) values.
            text: Initial page text for new files.
            watch: Watch the page. Deprecated.
            watchlist: Unconditionally add or remove the page from the current user's
                watchlist, use preferences (ignored for bot users) or do not change
                watch. Default: preferences.
            watchlistexpiry: Watchlist expiry timestamp. Omit this parameter entirely to
                leave the current expiry unchanged.
            ignorewarnings: Ignore any warnings.
            file: File contents.
            url: URL to fetch the file from.
            filekey: Key that identifies a previous upload that was stashed temporarily.
            sessionkey: Same as filekey, maintained for backward compatibility.
                Deprecated.
            stash: If set, the server will stash the file temporarily instead of adding
                it to the repository.
            filesize: Filesize of entire upload. At least 0. At most 104857600.
            offset: Offset of chunk in bytes. At least 0.
            chunk: Chunk contents.
            async_ (`async`): Make potentially large file operations asynchronous when
                possible.
            checkstatus: Only fetch the upload status for the given file key.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
        """

    async def userrights(
        self,
        *,
        user: str | None = None,
        userid: int | None = None,
        add: Many[UserrightsAdd | str] | None = None,
        expiry: Many[Expiry] | None = None,
        remove: Many[UserrightsRemove | str] | None = None,
        reason: str | None = None,
        token: str | None = None,
        tags: Many[str] | None = None,
        watchuser: bool | None = None,
        watchlistexpiry: Expiry | None = None,
    ) -> UserrightsResponse:
        """Change a user's group membership.

        Module `userrights`; needs the right to read; needs the right to write; is
        posted.

        See https://www.mediawiki.org/wiki/API:User_group_membership

        Args:
            user: User. Forms taken: id, name.
            userid: Specify user=#ID instead. Deprecated.
            add: Add the user to these groups, or if they are already a member, update
                the expiry of their membership in that group. At most 50 (500 with
                apihighlimits) values.
            expiry: Expiry timestamps. May be relative (e.g. 5 months or 2 weeks) or
                absolute (e.g. 2014-09-18T12:34:56Z). If only one timestamp is set, it
                will be used for all groups passed to the add parameter. Use infinite,
                indefinite, infinity, or never for a never-expiring user group. At most
                50 (500 with apihighlimits) values. Default: infinite.
            remove: Remove the user from these groups. At most 50 (500 with
                apihighlimits) values.
            reason: Reason for the change.
            token: A "userrights" token retrieved from action=query&meta=tokens. A
                userrights token; fetched when not given.
                For compatibility, the token used in the web UI is also accepted.
            tags: Change tags to apply to the entry in the user rights log. At most 50
                (500 with apihighlimits) values.
            watchuser: Watch the user's user and talk pages.
            watchlistexpiry: Watchlist expiry timestamp. Omit this parameter entirely to
                leave the current expiry unchanged.
        """

    async def validatepassword(
        self,
        *,
        password: str,
        user: str | None = None,
        email: str | None = None,
        realname: str | None = None,
    ) -> ValidatePasswordResponse:
        """Validate a password against the wiki's password policies.

        Validity is reported as Good if the password is acceptable, Change if the
        password may be used for login but must be changed, or Invalid if the password
        is not usable.

        Module `validatepassword`; needs the right to read; is posted.

        See https://www.mediawiki.org/wiki/API:Validatepassword

        Args:
            password: Password to validate. Sensitive: posted, and shown nowhere.
            user: Username, for use when testing account creation. The named user must
                not exist. Forms taken: id, name.
            email: Email address, for use when testing account creation.
            realname: Real name, for use when testing account creation.
        """

    async def visualeditor(
        self,
        *,
        page: str,
        paction: VisualEditorPaction,
        badetag: str | None = None,
        format: VisualEditorFormat | None = None,
        wikitext: str | None = None,
        section: int | str | None = None,
        stash: bool | None = None,
        oldid: int | None = None,
        editintro: str | None = None,
        pst: bool | None = None,
        preload: str | None = None,
        preloadparams: Many[str] | None = None,
    ) -> VisualEditorResponse:
        """Returns HTML5 for a page from the Parsoid service.

        Internal to the wiki, or unstable: it may change without notice.

        Module `visualeditor`; needs the right to read; comes with VisualEditor.

        Args:
            page: The page to perform actions on.
            badetag: If RESTBase query returned a seemingly invalid ETag, pass it here
                for logging purposes.
            format: The format of the output. Default: jsonfm.
            paction: Action to perform.
            wikitext: Wikitext to send to Parsoid to convert to HTML
                (paction=parsefragment).
            section: The section on which to act.
            stash: When saving, set this true if you want to use the stashing API.
            oldid: The revision number to use (defaults to latest revision).
            editintro: Edit intro to add to notices.
            pst: Pre-save transform wikitext before sending it to Parsoid
                (paction=parsefragment).
            preload: The page to use content from if the fetched page has no content
                yet.
            preloadparams: Parameters to substitute into the preload page, if present.
                At most 50 (500 with apihighlimits) values.
        """

    async def visualeditoredit(
        self,
        *,
        paction: VisualEditorEditPaction,
        page: str,
        token: str | None = None,
        wikitext: str | None = None,
        section: int | str | None = None,
        sectiontitle: str | None = None,
        basetimestamp: Timestamp | None = None,
        starttimestamp: Timestamp | None = None,
        oldid: int | None = None,
        minor: str | None = None,
        watchlist: str | None = None,
        html: str | None = None,
        etag: str | None = None,
        summary: str | None = None,
        captchaid: str | None = None,
        captchaword: str | None = None,
        cachekey: str | None = None,
        nocontent: bool | None = None,
        returnto: str | None = None,
        returntoquery: str | None = None,
        returntoanchor: str | None = None,
        useskin: VisualEditorEditUseskin | str | None = None,
        tags: Many[str] | None = None,
        plugins: Many[str] | None = None,
        data_plugin: Mapping[str, str] | None = None,
    ) -> VisualEditorEditResponse:
        """Save an HTML5 page to MediaWiki (converted to wikitext via the Parsoid service).

        Internal to the wiki, or unstable: it may change without notice.

        Module `visualeditoredit`; needs the right to read; needs the right to write; is
        posted; comes with VisualEditor.

        Args:
            paction: Action to perform.
            page: The page to perform actions on.
            token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
                fetched when not given.
            wikitext: The wikitext to act with.
            section: The section on which to act.
            sectiontitle: Title for new section.
            basetimestamp: When saving, set this to the timestamp of the revision that
                was edited. Used to detect edit conflicts.
            starttimestamp: When saving, set this to the timestamp of when the page was
                loaded. Used to detect edit conflicts.
            oldid: The revision number to use. Defaults to latest revision.
            minor: Flag for minor edit.
            watchlist: Unconditionally add or remove the page from the current user's
                watchlist, use preferences (ignored for bot users) or do not change
                watch.
            html: HTML to send to Parsoid in exchange for wikitext.
            etag: ETag to send.
            summary: Edit summary.
            captchaid: Captcha ID (when saving with a captcha response).
            captchaword: Answer to the captcha (when saving with a captcha response).
            cachekey: Use the result of a previous serializeforcache request with this
                key. Overrides html.
            nocontent: Omit the HTML content of the new revision in the response.
            returnto: Page title. If saving the edit created a temporary account, the
                API may respond with an URL that the client should visit to complete
                logging in. If this parameter is provided, the URL will redirect to the
                given page, instead of the page that was edited.
            returntoquery: URL query parameters (with leading ?). If saving the edit
                created a temporary account, the API may respond with an URL that the
                client should visit to complete logging in. If this parameter is
                provided, the URL will redirect to a page with the given query
                parameters.
            returntoanchor: URL fragment (with leading #). If saving the edit created a
                temporary account, the API may respond with an URL that the client
                should visit to complete logging in. If this parameter is provided, the
                URL will redirect to a page with the given fragment.
            useskin: Apply the selected skin to the parser output. May affect the
                following properties: text, langlinks, headitems, modules, jsconfigvars,
                indicators.
            tags: Change tags to apply to the edit. At most 50 (500 with apihighlimits)
                values.
            plugins: Plugins associated with the API request. At most 50 (500 with
                apihighlimits) values.
            data_plugin (`data-{plugin}`): Arbitrary data sent by a plugin with the API
                request. One for each plugin in `plugins`.
        """

    async def watch(
        self,
        *,
        title: str | None = None,
        expiry: Expiry | None = None,
        unwatch: bool | None = None,
        continue_: str | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | WatchGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
        token: str | None = None,
    ) -> WatchResponse:
        """Add or remove pages from the current user's watchlist.

        Module `watch`; needs the right to read; needs the right to write; is posted.

        See https://www.mediawiki.org/wiki/API:Watch

        Args:
            title: The page to (un)watch. Use titles instead. Deprecated.
            expiry: Expiry timestamp to be applied to all given pages. Omit this
                parameter entirely to leave any current expiries unchanged.
            unwatch: If set the page will be unwatched rather than watched.
            continue_ (`continue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            titles: A list of titles to work on. More than 50 (500 with apihighlimits)
                values take several requests.
            pageids: A list of page IDs to work on. More than 50 (500 with
                apihighlimits) values take several requests.
            revids: A list of revision IDs to work on. Note that almost all query
                modules will convert revision IDs to the corresponding page ID and work
                on the latest revision instead. Only prop=revisions uses exact revisions
                for its response. More than 50 (500 with apihighlimits) values take
                several requests.
            generator: Get the list of pages to work on by executing the specified query
                module.
                Note: Generator parameter names must be prefixed with a "g", see
                examples.
            redirects: Automatically resolve redirects in titles, pageids, and revids,
                and in pages returned by generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
            token: A "watch" token retrieved from action=query&meta=tokens. A watch
                token; fetched when not given.
        """

    @property
    def query(self) -> AsyncQueryMethods:
        """Fetch data from and about MediaWiki."""
