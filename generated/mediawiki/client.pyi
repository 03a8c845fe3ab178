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

        All about it: `Abusefiltercheckmatch`.
        """

    def abusefilterchecksyntax(
        self,
        *,
        filter: str,
    ) -> AbusefilterchecksyntaxResponse:
        """Check syntax of an AbuseFilter filter.

        All about it: `Abusefilterchecksyntax`.
        """

    def abusefilterevalexpression(
        self,
        *,
        expression: str,
        prettyprint: bool | None = None,
    ) -> AbusefilterevalexpressionResponse:
        """Evaluates an AbuseFilter expression.

        All about it: `Abusefilterevalexpression`.
        """

    def abusefilterunblockautopromote(
        self,
        *,
        user: str,
        token: str | None = None,
    ) -> AbusefilterunblockautopromoteResponse:
        """Unblocks a user from receiving autopromotions due to an abusefilter consequence.

        All about it: `Abusefilterunblockautopromote`.
        """

    def abuselogprivatedetails(
        self,
        *,
        logid: int | None = None,
        reason: str | None = None,
        token: str | None = None,
    ) -> AbuseLogPrivateDetailsResponse:
        """View private details of an AbuseLog entry.

        All about it: `AbuseLogPrivateDetails`.
        """

    def acquiretempusername(self) -> AcquireTempUserNameResponse:
        """Acquire a temporary user username and stash it in the current session, if temp
        account creation is enabled and the current user is logged out. If a name has
        already been stashed, returns the same name.

        All about it: `AcquireTempUserName`.
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

        All about it: `Block`.
        """

    def categorytree(
        self,
        *,
        category: str,
        options: str | None = None,
    ) -> CategoryTreeResponse:
        """Internal module for the CategoryTree extension.

        All about it: `CategoryTree`.
        """

    def changeauthenticationdata(
        self,
        *,
        request: str,
        token: str | None = None,
        extra: Mapping[str, str] | None = None,
    ) -> ChangeAuthenticationDataResponse:
        """Change authentication data for the current user.

        All about it: `ChangeAuthenticationData`.
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

        All about it: `ChangeContentModel`.
        """

    def checktoken(
        self,
        *,
        type: CheckTokenType | str,
        token: str,
        maxtokenage: int | None = None,
    ) -> CheckTokenResponse:
        """Check the validity of a token from action=query&meta=tokens.

        All about it: `CheckToken`.
        """

    def clearhasmsg(self) -> ClearHasMsgResponse:
        """Clears the hasmsg flag for the current user.

        All about it: `ClearHasMsg`.
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

        All about it: `ClientLogin`.
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

        All about it: `Compare`.
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

        All about it: `CreateAccount`.
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

        All about it: `CSPReport`.
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

        All about it: `Delete`.
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

        All about it: `DiscussionToolsCompare`.
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

        All about it: `DiscussionToolsEdit`.
        """

    def discussiontoolsfindcomment(
        self,
        *,
        idorname: str | None = None,
        heading: str | None = None,
        page: str | None = None,
    ) -> DiscussionToolsFindCommentResponse:
        """Find a comment by its ID or name.

        All about it: `DiscussionToolsFindComment`.
        """

    def discussiontoolsgetsubscriptions(
        self,
        *,
        commentname: Many[str],
    ) -> DiscussionToolsGetSubscriptionsResponse:
        """Get the subscription statuses of given topics.

        All about it: `DiscussionToolsGetSubscriptions`.
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

        All about it: `DiscussionToolsPageInfo`.
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

        All about it: `DiscussionToolsPreview`.
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

        All about it: `DiscussionToolsSubscribe`.
        """

    def discussiontoolsthank(
        self,
        *,
        page: str,
        commentid: str,
        token: str | None = None,
    ) -> DiscussionToolsThankResponse:
        """Send a public thank-you notification for a comment.

        All about it: `DiscussionToolsThank`.
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

        All about it: `EchoCreateEvent`.
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

        All about it: `EchoMarkRead`.
        """

    def echomarkseen(
        self,
        *,
        type: EchoMarkSeenType,
        timestampFormat: EchoMarkSeenTimestampFormat | None = None,
    ) -> EchoMarkSeenResponse:
        """Mark notifications as seen for the current user.

        All about it: `EchoMarkSeen`.
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

        All about it: `EchoMute`.
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

        All about it: `Edit`.
        """

    def editcheckreferenceurl(
        self,
        *,
        url: str,
    ) -> EditCheckReferenceUrlResponse:
        """Check the status of a URL for use as a reference.

        All about it: `EditCheckReferenceUrl`.
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

        All about it: `EmailUser`.
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

        All about it: `ExpandTemplates`.
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

        All about it: `FeedContributions`.
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

        All about it: `FeedRecentChanges`.
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

        All about it: `FeedWatchlist`.
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

        All about it: `FileRevert`.
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

        All about it: `Help`.
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

        All about it: `ImageRotate`.
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

        All about it: `Import`.
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

        All about it: `LinkAccount`.
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

        All about it: `Login`.
        """

    def logout(
        self,
        *,
        token: str | None = None,
    ) -> LogoutResponse:
        """Log out and clear session data.

        All about it: `Logout`.
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

        All about it: `ManageTags`.
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

        All about it: `MergeHistory`.
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

        All about it: `Move`.
        """

    def oathvalidate(
        self,
        *,
        data: str,
        user: str | None = None,
        token: str | None = None,
    ) -> OATHValidateResponse:
        """Validate a two-factor authentication (OATH) token.

        All about it: `OATHValidate`.
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

        All about it: `OpenSearch`.
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

        All about it: `Options`.
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

        All about it: `ParamInfo`.
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

        All about it: `Parse`.
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

        All about it: `Patrol`.
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

        All about it: `Protect`.
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

        All about it: `Purge`.
        """

    def removeauthenticationdata(
        self,
        *,
        request: str,
        token: str | None = None,
    ) -> RemoveAuthenticationDataResponse:
        """Remove authentication data for the current user.

        All about it: `RemoveAuthenticationData`.
        """

    def resetpassword(
        self,
        *,
        user: str | None = None,
        email: str | None = None,
        token: str | None = None,
    ) -> ResetPasswordResponse:
        """Send a password reset email to a user.

        All about it: `ResetPassword`.
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

        All about it: `RevisionDelete`.
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

        All about it: `Rollback`.
        """

    def rsd(self) -> RsdResponse:
        """Export an RSD (Really Simple Discovery) schema.

        All about it: `Rsd`.
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

        All about it: `ScribuntoConsole`.
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

        All about it: `SetNotificationTimestamp`.
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

        All about it: `SetPageLanguage`.
        """

    def spamblacklist(
        self,
        *,
        url: Many[str],
    ) -> SpamBlacklistResponse:
        """Validate one or more URLs against the spam block list.

        All about it: `SpamBlacklist`.
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

        All about it: `StashEdit`.
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

        All about it: `Tag`.
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

        All about it: `TemplateData`.
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

        All about it: `Thank`.
        """

    def titleblacklist(
        self,
        *,
        title: str,
        action: TitleBlacklistAction | None = None,
        nooverride: bool | None = None,
    ) -> TitleBlacklistResponse:
        """Validate a page title, filename, or username against the TitleBlacklist.

        All about it: `TitleBlacklist`.
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

        All about it: `Unblock`.
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

        All about it: `Undelete`.
        """

    def unlinkaccount(
        self,
        *,
        request: str,
        token: str | None = None,
    ) -> UnlinkaccountResponse:
        """Remove a linked third-party account from the current user.

        All about it: `Unlinkaccount`.
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

        All about it: `Upload`.
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

        All about it: `Userrights`.
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

        All about it: `ValidatePassword`.
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

        All about it: `VisualEditor`.
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

        All about it: `VisualEditorEdit`.
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

        All about it: `Watch`.
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

        All about it: `Abusefiltercheckmatch`.
        """

    async def abusefilterchecksyntax(
        self,
        *,
        filter: str,
    ) -> AbusefilterchecksyntaxResponse:
        """Check syntax of an AbuseFilter filter.

        All about it: `Abusefilterchecksyntax`.
        """

    async def abusefilterevalexpression(
        self,
        *,
        expression: str,
        prettyprint: bool | None = None,
    ) -> AbusefilterevalexpressionResponse:
        """Evaluates an AbuseFilter expression.

        All about it: `Abusefilterevalexpression`.
        """

    async def abusefilterunblockautopromote(
        self,
        *,
        user: str,
        token: str | None = None,
    ) -> AbusefilterunblockautopromoteResponse:
        """Unblocks a user from receiving autopromotions due to an abusefilter consequence.

        All about it: `Abusefilterunblockautopromote`.
        """

    async def abuselogprivatedetails(
        self,
        *,
        logid: int | None = None,
        reason: str | None = None,
        token: str | None = None,
    ) -> AbuseLogPrivateDetailsResponse:
        """View private details of an AbuseLog entry.

        All about it: `AbuseLogPrivateDetails`.
        """

    async def acquiretempusername(self) -> AcquireTempUserNameResponse:
        """Acquire a temporary user username and stash it in the current session, if temp
        account creation is enabled and the current user is logged out. If a name has
        already been stashed, returns the same name.

        All about it: `AcquireTempUserName`.
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

        All about it: `Block`.
        """

    async def categorytree(
        self,
        *,
        category: str,
        options: str | None = None,
    ) -> CategoryTreeResponse:
        """Internal module for the CategoryTree extension.

        All about it: `CategoryTree`.
        """

    async def changeauthenticationdata(
        self,
        *,
        request: str,
        token: str | None = None,
        extra: Mapping[str, str] | None = None,
    ) -> ChangeAuthenticationDataResponse:
        """Change authentication data for the current user.

        All about it: `ChangeAuthenticationData`.
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

        All about it: `ChangeContentModel`.
        """

    async def checktoken(
        self,
        *,
        type: CheckTokenType | str,
        token: str,
        maxtokenage: int | None = None,
    ) -> CheckTokenResponse:
        """Check the validity of a token from action=query&meta=tokens.

        All about it: `CheckToken`.
        """

    async def clearhasmsg(self) -> ClearHasMsgResponse:
        """Clears the hasmsg flag for the current user.

        All about it: `ClearHasMsg`.
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

        All about it: `ClientLogin`.
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

        All about it: `Compare`.
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

        All about it: `CreateAccount`.
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

        All about it: `CSPReport`.
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

        All about it: `Delete`.
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

        All about it: `DiscussionToolsCompare`.
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

        All about it: `DiscussionToolsEdit`.
        """

    async def discussiontoolsfindcomment(
        self,
        *,
        idorname: str | None = None,
        heading: str | None = None,
        page: str | None = None,
    ) -> DiscussionToolsFindCommentResponse:
        """Find a comment by its ID or name.

        All about it: `DiscussionToolsFindComment`.
        """

    async def discussiontoolsgetsubscriptions(
        self,
        *,
        commentname: Many[str],
    ) -> DiscussionToolsGetSubscriptionsResponse:
        """Get the subscription statuses of given topics.

        All about it: `DiscussionToolsGetSubscriptions`.
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

        All about it: `DiscussionToolsPageInfo`.
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

        All about it: `DiscussionToolsPreview`.
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

        All about it: `DiscussionToolsSubscribe`.
        """

    async def discussiontoolsthank(
        self,
        *,
        page: str,
        commentid: str,
        token: str | None = None,
    ) -> DiscussionToolsThankResponse:
        """Send a public thank-you notification for a comment.

        All about it: `DiscussionToolsThank`.
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

        All about it: `EchoCreateEvent`.
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

        All about it: `EchoMarkRead`.
        """

    async def echomarkseen(
        self,
        *,
        type: EchoMarkSeenType,
        timestampFormat: EchoMarkSeenTimestampFormat | None = None,
    ) -> EchoMarkSeenResponse:
        """Mark notifications as seen for the current user.

        All about it: `EchoMarkSeen`.
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

        All about it: `EchoMute`.
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

        All about it: `Edit`.
        """

    async def editcheckreferenceurl(
        self,
        *,
        url: str,
    ) -> EditCheckReferenceUrlResponse:
        """Check the status of a URL for use as a reference.

        All about it: `EditCheckReferenceUrl`.
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

        All about it: `EmailUser`.
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

        All about it: `ExpandTemplates`.
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

        All about it: `FeedContributions`.
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

        All about it: `FeedRecentChanges`.
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

        All about it: `FeedWatchlist`.
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

        All about it: `FileRevert`.
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

        All about it: `Help`.
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

        All about it: `ImageRotate`.
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

        All about it: `Import`.
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

        All about it: `LinkAccount`.
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

        All about it: `Login`.
        """

    async def logout(
        self,
        *,
        token: str | None = None,
    ) -> LogoutResponse:
        """Log out and clear session data.

        All about it: `Logout`.
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

        All about it: `ManageTags`.
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

        All about it: `MergeHistory`.
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

        All about it: `Move`.
        """

    async def oathvalidate(
        self,
        *,
        data: str,
        user: str | None = None,
        token: str | None = None,
    ) -> OATHValidateResponse:
        """Validate a two-factor authentication (OATH) token.

        All about it: `OATHValidate`.
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

        All about it: `OpenSearch`.
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

        All about it: `Options`.
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

        All about it: `ParamInfo`.
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

        All about it: `Parse`.
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

        All about it: `Patrol`.
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

        All about it: `Protect`.
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

        All about it: `Purge`.
        """

    async def removeauthenticationdata(
        self,
        *,
        request: str,
        token: str | None = None,
    ) -> RemoveAuthenticationDataResponse:
        """Remove authentication data for the current user.

        All about it: `RemoveAuthenticationData`.
        """

    async def resetpassword(
        self,
        *,
        user: str | None = None,
        email: str | None = None,
        token: str | None = None,
    ) -> ResetPasswordResponse:
        """Send a password reset email to a user.

        All about it: `ResetPassword`.
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

        All about it: `RevisionDelete`.
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

        All about it: `Rollback`.
        """

    async def rsd(self) -> RsdResponse:
        """Export an RSD (Really Simple Discovery) schema.

        All about it: `Rsd`.
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

        All about it: `ScribuntoConsole`.
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

        All about it: `SetNotificationTimestamp`.
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

        All about it: `SetPageLanguage`.
        """

    async def spamblacklist(
        self,
        *,
        url: Many[str],
    ) -> SpamBlacklistResponse:
        """Validate one or more URLs against the spam block list.

        All about it: `SpamBlacklist`.
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

        All about it: `StashEdit`.
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

        All about it: `Tag`.
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

        All about it: `TemplateData`.
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

        All about it: `Thank`.
        """

    async def titleblacklist(
        self,
        *,
        title: str,
        action: TitleBlacklistAction | None = None,
        nooverride: bool | None = None,
    ) -> TitleBlacklistResponse:
        """Validate a page title, filename, or username against the TitleBlacklist.

        All about it: `TitleBlacklist`.
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

        All about it: `Unblock`.
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

        All about it: `Undelete`.
        """

    async def unlinkaccount(
        self,
        *,
        request: str,
        token: str | None = None,
    ) -> UnlinkaccountResponse:
        """Remove a linked third-party account from the current user.

        All about it: `Unlinkaccount`.
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

        All about it: `Upload`.
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

        All about it: `Userrights`.
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

        All about it: `ValidatePassword`.
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

        All about it: `VisualEditor`.
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

        All about it: `VisualEditorEdit`.
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

        All about it: `Watch`.
        """

    @property
    def query(self) -> AsyncQueryMethods:
        """Fetch data from and about MediaWiki."""
