from .abusefilters import AbuseFiltersItem as AbuseFiltersItem
from .abuselog import AbuseLogItem as AbuseLogItem
from .abuselogprivatedetails import (
    AbuseLogPrivateDetailsResponse as AbuseLogPrivateDetailsResponse,
)
from .abuselogprivatedetails import (
    AbuseLogPrivateDetailsResult as AbuseLogPrivateDetailsResult,
)
from .abusefiltercheckmatch import (
    AbusefiltercheckmatchResponse as AbusefiltercheckmatchResponse,
)
from .abusefiltercheckmatch import (
    AbusefiltercheckmatchResult as AbusefiltercheckmatchResult,
)
from .abusefilterchecksyntax import (
    AbusefilterchecksyntaxResponse as AbusefilterchecksyntaxResponse,
)
from .abusefilterchecksyntax import (
    AbusefilterchecksyntaxResult as AbusefilterchecksyntaxResult,
)
from .abusefilterevalexpression import (
    AbusefilterevalexpressionResponse as AbusefilterevalexpressionResponse,
)
from .abusefilterunblockautopromote import (
    AbusefilterunblockautopromoteResponse as AbusefilterunblockautopromoteResponse,
)
from .abusefilterunblockautopromote import (
    AbusefilterunblockautopromoteResult as AbusefilterunblockautopromoteResult,
)
from .acquiretempusername import (
    AcquireTempUserNameResponse as AcquireTempUserNameResponse,
)
from .allcategories import AllCategoriesItem as AllCategoriesItem
from .alldeletedrevisions import AllDeletedRevisionsDiff as AllDeletedRevisionsDiff
from .alldeletedrevisions import AllDeletedRevisionsItem as AllDeletedRevisionsItem
from .alldeletedrevisions import (
    AllDeletedRevisionsRevision as AllDeletedRevisionsRevision,
)
from .alldeletedrevisions import AllDeletedRevisionsSlot as AllDeletedRevisionsSlot
from .allimages import AllImagesCommonmetadata as AllImagesCommonmetadata
from .allimages import AllImagesCommonmetadataValue as AllImagesCommonmetadataValue
from .allimages import AllImagesExtmetadata as AllImagesExtmetadata
from .allimages import AllImagesItem as AllImagesItem
from .allimages import AllImagesMetadata as AllImagesMetadata
from .allimages import AllImagesMetadataValue as AllImagesMetadataValue
from .alllinks import AllLinksItem as AllLinksItem
from .allmessages import AllMessagesItem as AllMessagesItem
from .allmessages import AllMessagesResponse as AllMessagesResponse
from .allpages import AllPagesItem as AllPagesItem
from .allrevisions import AllRevisionsDiff as AllRevisionsDiff
from .allrevisions import AllRevisionsItem as AllRevisionsItem
from .allrevisions import AllRevisionsRevision as AllRevisionsRevision
from .allrevisions import AllRevisionsSlot as AllRevisionsSlot
from .allusers import AllUsersItem as AllUsersItem
from .allfileusages import AllfileusagesItem as AllfileusagesItem
from .allredirects import AllredirectsItem as AllredirectsItem
from .alltransclusions import AlltransclusionsItem as AlltransclusionsItem
from .authmanagerinfo import AuthManagerInfoAccount as AuthManagerInfoAccount
from .authmanagerinfo import (
    AuthManagerInfoField_0e914600 as AuthManagerInfoField_0e914600,
)
from .authmanagerinfo import AuthManagerInfoHelp as AuthManagerInfoHelp
from .authmanagerinfo import AuthManagerInfoMetadata as AuthManagerInfoMetadata
from .authmanagerinfo import AuthManagerInfoRequest as AuthManagerInfoRequest
from .authmanagerinfo import AuthManagerInfoRequestField as AuthManagerInfoRequestField
from .authmanagerinfo import AuthManagerInfoResponse as AuthManagerInfoResponse
from .authmanagerinfo import AuthManagerInfoResult as AuthManagerInfoResult
from .backlinks import BacklinksItem as BacklinksItem
from .backlinks import BacklinksRedirlink as BacklinksRedirlink
from .block import BlockResponse as BlockResponse
from .block import BlockResult as BlockResult
from .blocks import BlocksItem as BlocksItem
from .blocks import BlocksPage as BlocksPage
from .blocks import BlocksRestrictions as BlocksRestrictions
from .cspreport import CSPReportResponse as CSPReportResponse
from .categories import CategoriesItem as CategoriesItem
from .categories import CategoriesPage as CategoriesPage
from .categoryinfo import CategoryInfoPage as CategoryInfoPage
from .categoryinfo import CategoryInfoResult as CategoryInfoResult
from .categorymembers import CategoryMembersItem as CategoryMembersItem
from .categorytree import CategoryTreeResponse as CategoryTreeResponse
from .categorytree import CategoryTreeResult as CategoryTreeResult
from .changeauthenticationdata import (
    ChangeAuthenticationDataResponse as ChangeAuthenticationDataResponse,
)
from .changeauthenticationdata import (
    ChangeAuthenticationDataResult as ChangeAuthenticationDataResult,
)
from .changecontentmodel import ChangeContentModelResponse as ChangeContentModelResponse
from .changecontentmodel import ChangeContentModelResult as ChangeContentModelResult
from .checktoken import CheckTokenResponse as CheckTokenResponse
from .checktoken import CheckTokenResult as CheckTokenResult
from .clearhasmsg import ClearHasMsgResponse as ClearHasMsgResponse
from .clientlogin import ClientLoginAccount as ClientLoginAccount
from .clientlogin import ClientLoginField as ClientLoginField
from .clientlogin import ClientLoginMessage as ClientLoginMessage
from .clientlogin import ClientLoginRequest as ClientLoginRequest
from .clientlogin import ClientLoginResponse as ClientLoginResponse
from .clientlogin import ClientLoginResult as ClientLoginResult
from .compare import CompareResponse as CompareResponse
from .compare import CompareResult as CompareResult
from .contributors import ContributorsItem as ContributorsItem
from .contributors import ContributorsPage as ContributorsPage
from .createaccount import CreateAccountResponse as CreateAccountResponse
from .createaccount import CreateAccountResult as CreateAccountResult
from .delete import DeleteResponse as DeleteResponse
from .delete import DeleteResult as DeleteResult
from .deletedrevisions import DeletedRevisionsDiff as DeletedRevisionsDiff
from .deletedrevisions import DeletedRevisionsItem as DeletedRevisionsItem
from .deletedrevisions import DeletedRevisionsPage as DeletedRevisionsPage
from .deletedrevisions import DeletedRevisionsSlot as DeletedRevisionsSlot
from .deletedrevs import DeletedrevsItem as DeletedrevsItem
from .deletedrevs import DeletedrevsRevision as DeletedrevsRevision
from .discussiontoolscompare import (
    DiscussionToolsCompareAddedcomment as DiscussionToolsCompareAddedcomment,
)
from .discussiontoolscompare import (
    DiscussionToolsCompareResponse as DiscussionToolsCompareResponse,
)
from .discussiontoolscompare import (
    DiscussionToolsCompareResult as DiscussionToolsCompareResult,
)
from .discussiontoolsedit import (
    DiscussionToolsEditLastModified as DiscussionToolsEditLastModified,
)
from .discussiontoolsedit import (
    DiscussionToolsEditResponse as DiscussionToolsEditResponse,
)
from .discussiontoolsedit import DiscussionToolsEditResult as DiscussionToolsEditResult
from .discussiontoolsfindcomment import (
    DiscussionToolsFindCommentItem as DiscussionToolsFindCommentItem,
)
from .discussiontoolsfindcomment import (
    DiscussionToolsFindCommentResponse as DiscussionToolsFindCommentResponse,
)
from .discussiontoolsgetsubscriptions import (
    DiscussionToolsGetSubscriptionsResponse as DiscussionToolsGetSubscriptionsResponse,
)
from .discussiontoolspageinfo import (
    DiscussionToolsPageInfoReplyReply as DiscussionToolsPageInfoReplyReply,
)
from .discussiontoolspageinfo import (
    DiscussionToolsPageInfoResponse as DiscussionToolsPageInfoResponse,
)
from .discussiontoolspageinfo import (
    DiscussionToolsPageInfoResult as DiscussionToolsPageInfoResult,
)
from .discussiontoolspageinfo import (
    DiscussionToolsPageInfoThreaditemshtml as DiscussionToolsPageInfoThreaditemshtml,
)
from .discussiontoolspageinfo import (
    DiscussionToolsPageInfoThreaditemshtmlReply as DiscussionToolsPageInfoThreaditemshtmlReply,
)
from .discussiontoolspreview import (
    DiscussionToolsPreviewParse as DiscussionToolsPreviewParse,
)
from .discussiontoolspreview import (
    DiscussionToolsPreviewResponse as DiscussionToolsPreviewResponse,
)
from .discussiontoolspreview import (
    DiscussionToolsPreviewResult as DiscussionToolsPreviewResult,
)
from .discussiontoolssubscribe import (
    DiscussionToolsSubscribeResponse as DiscussionToolsSubscribeResponse,
)
from .discussiontoolssubscribe import (
    DiscussionToolsSubscribeResult as DiscussionToolsSubscribeResult,
)
from .discussiontoolsthank import (
    DiscussionToolsThankResponse as DiscussionToolsThankResponse,
)
from .discussiontoolsthank import (
    DiscussionToolsThankResult as DiscussionToolsThankResult,
)
from .duplicatefiles import DuplicateFilesItem as DuplicateFilesItem
from .duplicatefiles import DuplicateFilesPage as DuplicateFilesPage
from .echomarkread import EchoMarkReadResponse as EchoMarkReadResponse
from .echomarkseen import EchoMarkSeenResponse as EchoMarkSeenResponse
from .echomute import EchoMuteResponse as EchoMuteResponse
from .editcheckreferenceurl import (
    EditCheckReferenceUrlResponse as EditCheckReferenceUrlResponse,
)
from .edit import EditRedirects as EditRedirects
from .edit import EditResponse as EditResponse
from .edit import EditResult as EditResult
from .emailuser import EmailUserResponse as EmailUserResponse
from .emailuser import EmailUserResult as EmailUserResult
from .embeddedin import EmbeddedinItem as EmbeddedinItem
from .expandtemplates import ExpandTemplatesResponse as ExpandTemplatesResponse
from .expandtemplates import ExpandTemplatesResult as ExpandTemplatesResult
from .extlinks import ExtlinksItem as ExtlinksItem
from .extlinks import ExtlinksPage as ExtlinksPage
from .extracts import ExtractsPage as ExtractsPage
from .exturlusage import ExturlusageItem as ExturlusageItem
from .filerepoinfo import FileRepoInfoRepo as FileRepoInfoRepo
from .filerepoinfo import FileRepoInfoResponse as FileRepoInfoResponse
from .filerevert import FileRevertResponse as FileRevertResponse
from .filerevert import FileRevertResult as FileRevertResult
from .filearchive import FilearchiveItem as FilearchiveItem
from .filearchive import FilearchiveMetadata as FilearchiveMetadata
from .filearchive import FilearchiveValue as FilearchiveValue
from .fileusage import FileusageItem as FileusageItem
from .fileusage import FileusagePage as FileusagePage
from .gadgetcategories import GadgetCategoriesItem as GadgetCategoriesItem
from .gadgets import GadgetsItem as GadgetsItem
from .gadgets import GadgetsMetadata as GadgetsMetadata
from .gadgets import GadgetsModule as GadgetsModule
from .gadgets import GadgetsSettings as GadgetsSettings
from .iwbacklinks import IWBacklinksItem as IWBacklinksItem
from .iwlinks import IWLinksItem as IWLinksItem
from .iwlinks import IWLinksPage as IWLinksPage
from .imageinfo import ImageInfoCommonmetadata as ImageInfoCommonmetadata
from .imageinfo import ImageInfoCommonmetadataValue as ImageInfoCommonmetadataValue
from .imageinfo import ImageInfoExtmetadata as ImageInfoExtmetadata
from .imageinfo import ImageInfoItem as ImageInfoItem
from .imageinfo import ImageInfoMetadata as ImageInfoMetadata
from .imageinfo import ImageInfoMetadataValue as ImageInfoMetadataValue
from .imageinfo import ImageInfoPage as ImageInfoPage
from .imagerotate import ImageRotateError as ImageRotateError
from .imagerotate import ImageRotateItem as ImageRotateItem
from .imagerotate import ImageRotateResponse as ImageRotateResponse
from .images import ImagesItem as ImagesItem
from .images import ImagesPage as ImagesPage
from .imageusage import ImageusageItem as ImageusageItem
from .import_ import ImportItem as ImportItem
from .import_ import ImportResponse as ImportResponse
from .info import InfoAction as InfoAction
from .info import InfoBlockinfo as InfoBlockinfo
from .info import InfoData as InfoData
from .info import InfoPage as InfoPage
from .info import InfoPreloadcontent as InfoPreloadcontent
from .info import InfoProtection as InfoProtection
from .langbacklinks import LangBacklinksItem as LangBacklinksItem
from .langlinks import LangLinksItem as LangLinksItem
from .langlinks import LangLinksPage as LangLinksPage
from .languageinfo import LanguageinfoItem as LanguageinfoItem
from .languageinfo import LanguageinfoResponse as LanguageinfoResponse
from .links import LinksItem as LinksItem
from .links import LinksPage as LinksPage
from .linkshere import LinkshereItem as LinkshereItem
from .linkshere import LinksherePage as LinksherePage
from .linterrors import LintErrorsItem as LintErrorsItem
from .linterrors import LintErrorsParams as LintErrorsParams
from .linterstats import LinterStatsResponse as LinterStatsResponse
from .linterstats import LinterStatsResult as LinterStatsResult
from .logevents import LogEventsCount as LogEventsCount
from .logevents import LogEventsDetail as LogEventsDetail
from .logevents import LogEventsItem as LogEventsItem
from .logevents import LogEventsNew as LogEventsNew
from .logevents import LogEventsNewmetadata as LogEventsNewmetadata
from .logevents import LogEventsPage as LogEventsPage
from .logevents import LogEventsParams as LogEventsParams
from .logevents import LogEventsRestrictions as LogEventsRestrictions
from .login import LoginResponse as LoginResponse
from .login import LoginResult as LoginResult
from .logout import LogoutResponse as LogoutResponse
from .managetags import ManageTagsResponse as ManageTagsResponse
from .managetags import ManageTagsResult as ManageTagsResult
from .mergehistory import MergeHistoryResponse as MergeHistoryResponse
from .mergehistory import MergeHistoryResult as MergeHistoryResult
from .move import MoveError as MoveError
from .move import MoveResponse as MoveResponse
from .move import MoveResult as MoveResult
from .move import MoveSubpage as MoveSubpage
from .move import MoveSubpagesTalk as MoveSubpagesTalk
from .mystashedfiles import MyStashedFilesItem as MyStashedFilesItem
from .notifications import NotificationsAgent as NotificationsAgent
from .notifications import NotificationsAlert as NotificationsAlert
from .notifications import NotificationsAlertList as NotificationsAlertList
from .notifications import NotificationsAlertListStar as NotificationsAlertListStar
from .notifications import (
    NotificationsAlertListStarLinks as NotificationsAlertListStarLinks,
)
from .notifications import (
    NotificationsAlertListStarLinksSecondary as NotificationsAlertListStarLinksSecondary,
)
from .notifications import (
    NotificationsBundledNotification as NotificationsBundledNotification,
)
from .notifications import (
    NotificationsBundledNotificationStar as NotificationsBundledNotificationStar,
)
from .notifications import (
    NotificationsBundledNotificationStarLinks as NotificationsBundledNotificationStarLinks,
)
from .notifications import NotificationsConfirmation as NotificationsConfirmation
from .notifications import NotificationsData as NotificationsData
from .notifications import NotificationsLegacyPrimary as NotificationsLegacyPrimary
from .notifications import NotificationsLinks_868ac3f1 as NotificationsLinks_868ac3f1
from .notifications import NotificationsList_d3780d2d as NotificationsList_d3780d2d
from .notifications import NotificationsMessage as NotificationsMessage
from .notifications import NotificationsMessageList as NotificationsMessageList
from .notifications import NotificationsMessageListStar as NotificationsMessageListStar
from .notifications import NotificationsMessages as NotificationsMessages
from .notifications import NotificationsParams as NotificationsParams
from .notifications import NotificationsResponse as NotificationsResponse
from .notifications import NotificationsResult as NotificationsResult
from .notifications import (
    NotificationsSecondary_486f46af as NotificationsSecondary_486f46af,
)
from .notifications import NotificationsSeenTime as NotificationsSeenTime
from .notifications import NotificationsStar_8aaabd55 as NotificationsStar_8aaabd55
from .notifications import NotificationsTimestamp as NotificationsTimestamp
from .notifications import NotificationsTitle as NotificationsTitle
from .oath import OATHResponse as OATHResponse
from .oath import OATHResult as OATHResult
from .oathvalidate import OATHValidateResponse as OATHValidateResponse
from .oathvalidate import OATHValidateResult as OATHValidateResult
from .options import OptionsResponse as OptionsResponse
from .page import Page as Page
from .page import PageBase as PageBase
from .pageimages import PageImagesOriginal as PageImagesOriginal
from .pageimages import PageImagesPage as PageImagesPage
from .pageimages import PageImagesThumbnail as PageImagesThumbnail
from .pagepropnames import PagePropNamesItem as PagePropNamesItem
from .pageprops import PagePropsPage as PagePropsPage
from .pageswithprop import PagesWithPropItem as PagesWithPropItem
from .paraminfo import ParamInfoExample as ParamInfoExample
from .paraminfo import ParamInfoFormatmodule as ParamInfoFormatmodule
from .paraminfo import ParamInfoFormatmoduleParameter as ParamInfoFormatmoduleParameter
from .paraminfo import ParamInfoMainmodule as ParamInfoMainmodule
from .paraminfo import ParamInfoMainmoduleParameter as ParamInfoMainmoduleParameter
from .paraminfo import ParamInfoModule as ParamInfoModule
from .paraminfo import ParamInfoModuleDescription as ParamInfoModuleDescription
from .paraminfo import ParamInfoModuleParameter as ParamInfoModuleParameter
from .paraminfo import ParamInfoModuleParameterInfo as ParamInfoModuleParameterInfo
from .paraminfo import ParamInfoPagesetmodule as ParamInfoPagesetmodule
from .paraminfo import (
    ParamInfoPagesetmoduleParameter as ParamInfoPagesetmoduleParameter,
)
from .paraminfo import ParamInfoParameterDescription as ParamInfoParameterDescription
from .paraminfo import ParamInfoQuerymodule as ParamInfoQuerymodule
from .paraminfo import ParamInfoQuerymoduleParameter as ParamInfoQuerymoduleParameter
from .paraminfo import (
    ParamInfoQuerymoduleParameterInfo as ParamInfoQuerymoduleParameterInfo,
)
from .paraminfo import ParamInfoResponse as ParamInfoResponse
from .paraminfo import ParamInfoResult as ParamInfoResult
from .paraminfo import ParamInfoTemplatedparameter as ParamInfoTemplatedparameter
from .parse import ParseCategory as ParseCategory
from .parse import ParseExtensionData as ParseExtensionData
from .parse import ParseIwlink as ParseIwlink
from .parse import ParseLanglink as ParseLanglink
from .parse import ParseLimitreportdata as ParseLimitreportdata
from .parse import ParseLink as ParseLink
from .parse import ParseRedirect as ParseRedirect
from .parse import ParseResponse as ParseResponse
from .parse import ParseResult as ParseResult
from .parse import ParseSection_87e73498 as ParseSection_87e73498
from .parse import ParseTocdata as ParseTocdata
from .parse import ParseTocdataSection as ParseTocdataSection
from .patrol import PatrolResponse as PatrolResponse
from .patrol import PatrolResult as PatrolResult
from .prefixsearch import PrefixSearchItem as PrefixSearchItem
from .protect import ProtectResponse as ProtectResponse
from .protect import ProtectResult as ProtectResult
from .protectedtitles import ProtectedTitlesItem as ProtectedTitlesItem
from .purge import PurgeInvalidreason as PurgeInvalidreason
from .purge import PurgeItem as PurgeItem
from .purge import PurgeNormalized as PurgeNormalized
from .purge import PurgeRedirect as PurgeRedirect
from .purge import PurgeResponse as PurgeResponse
from .querypage import QueryPageItem as QueryPageItem
from .random import RandomItem as RandomItem
from .recentchanges import RecentChangesCount as RecentChangesCount
from .recentchanges import RecentChangesDetail as RecentChangesDetail
from .recentchanges import RecentChangesItem as RecentChangesItem
from .recentchanges import RecentChangesLogparams as RecentChangesLogparams
from .recentchanges import RecentChangesNew as RecentChangesNew
from .recentchanges import RecentChangesNewmetadata as RecentChangesNewmetadata
from .recentchanges import RecentChangesOld as RecentChangesOld
from .recentchanges import RecentChangesPage as RecentChangesPage
from .recentchanges import RecentChangesRestrictions as RecentChangesRestrictions
from .redirects import RedirectsItem as RedirectsItem
from .redirects import RedirectsPage as RedirectsPage
from .resetpassword import ResetPasswordResponse as ResetPasswordResponse
from .resetpassword import ResetPasswordResult as ResetPasswordResult
from .revisiondelete import RevisionDeleteDetail as RevisionDeleteDetail
from .revisiondelete import RevisionDeleteError as RevisionDeleteError
from .revisiondelete import RevisionDeleteItem as RevisionDeleteItem
from .revisiondelete import RevisionDeleteParams as RevisionDeleteParams
from .revisiondelete import RevisionDeleteResponse as RevisionDeleteResponse
from .revisiondelete import RevisionDeleteResult as RevisionDeleteResult
from .revisions import RevisionsDiff as RevisionsDiff
from .revisions import RevisionsItem as RevisionsItem
from .revisions import RevisionsPage as RevisionsPage
from .revisions import RevisionsSlot as RevisionsSlot
from .rollback import RollbackResponse as RollbackResponse
from .rollback import RollbackResult as RollbackResult
from .scribunto_console import ScribuntoConsoleResponse as ScribuntoConsoleResponse
from .search import SearchItem as SearchItem
from .setnotificationtimestamp import (
    SetNotificationTimestampInvalidreason as SetNotificationTimestampInvalidreason,
)
from .setnotificationtimestamp import (
    SetNotificationTimestampItem as SetNotificationTimestampItem,
)
from .setnotificationtimestamp import (
    SetNotificationTimestampResponse as SetNotificationTimestampResponse,
)
from .setnotificationtimestamp import (
    SetNotificationTimestampResult as SetNotificationTimestampResult,
)
from .setpagelanguage import SetPageLanguageResponse as SetPageLanguageResponse
from .setpagelanguage import SetPageLanguageResult as SetPageLanguageResult
from .siteinfo import SiteinfoAutocreatetempuser as SiteinfoAutocreatetempuser
from .siteinfo import SiteinfoClientlibrary as SiteinfoClientlibrary
from .siteinfo import SiteinfoComment as SiteinfoComment
from .siteinfo import SiteinfoDbrepllag as SiteinfoDbrepllag
from .siteinfo import SiteinfoExtension as SiteinfoExtension
from .siteinfo import SiteinfoFileextension as SiteinfoFileextension
from .siteinfo import SiteinfoFormat as SiteinfoFormat
from .siteinfo import SiteinfoGalleryoptions as SiteinfoGalleryoptions
from .siteinfo import SiteinfoGeneral as SiteinfoGeneral
from .siteinfo import SiteinfoImagelimit as SiteinfoImagelimit
from .siteinfo import SiteinfoInterwikimap as SiteinfoInterwikimap
from .siteinfo import SiteinfoLanguage as SiteinfoLanguage
from .siteinfo import SiteinfoLanguagevariant as SiteinfoLanguagevariant
from .siteinfo import SiteinfoLibrary as SiteinfoLibrary
from .siteinfo import SiteinfoLinter as SiteinfoLinter
from .siteinfo import SiteinfoMagiclinks as SiteinfoMagiclinks
from .siteinfo import SiteinfoMagicword as SiteinfoMagicword
from .siteinfo import SiteinfoNamespace as SiteinfoNamespace
from .siteinfo import SiteinfoNamespacealiase as SiteinfoNamespacealiase
from .siteinfo import SiteinfoResponse as SiteinfoResponse
from .siteinfo import SiteinfoRestrictions as SiteinfoRestrictions
from .siteinfo import SiteinfoRightsinfo as SiteinfoRightsinfo
from .siteinfo import SiteinfoShowhook as SiteinfoShowhook
from .siteinfo import SiteinfoSkin as SiteinfoSkin
from .siteinfo import SiteinfoSpecialpagealiase as SiteinfoSpecialpagealiase
from .siteinfo import SiteinfoStatistics as SiteinfoStatistics
from .siteinfo import SiteinfoUploaddialog as SiteinfoUploaddialog
from .siteinfo import SiteinfoUsergroup as SiteinfoUsergroup
from .spamblacklist import SpamBlacklistResponse as SpamBlacklistResponse
from .spamblacklist import SpamBlacklistResult as SpamBlacklistResult
from .stashedit import StashEditResponse as StashEditResponse
from .stashedit import StashEditResult as StashEditResult
from .stashimageinfo import StashImageInfoCommonmetadata as StashImageInfoCommonmetadata
from .stashimageinfo import StashImageInfoExtmetadata as StashImageInfoExtmetadata
from .stashimageinfo import StashImageInfoItem as StashImageInfoItem
from .stashimageinfo import StashImageInfoMetadata as StashImageInfoMetadata
from .tag import TagItem as TagItem
from .tag import TagResponse as TagResponse
from .tags import TagsItem as TagsItem
from .templatedata import TemplateDataPage as TemplateDataPage
from .templatedata import TemplateDataParam as TemplateDataParam
from .templatedata import TemplateDataRedirect as TemplateDataRedirect
from .templatedata import TemplateDataResponse as TemplateDataResponse
from .templatedata import TemplateDataSet as TemplateDataSet
from .templates import TemplatesItem as TemplatesItem
from .templates import TemplatesPage as TemplatesPage
from .thank import ThankResponse as ThankResponse
from .thank import ThankResult as ThankResult
from .titleblacklist import TitleBlacklistResponse as TitleBlacklistResponse
from .titleblacklist import TitleBlacklistResult as TitleBlacklistResult
from .tokens import TokensResponse as TokensResponse
from .tokens import TokensResult as TokensResult
from .transcludedin import TranscludedinItem as TranscludedinItem
from .transcludedin import TranscludedinPage as TranscludedinPage
from .unblock import UnblockResponse as UnblockResponse
from .unblock import UnblockResult as UnblockResult
from .undelete import UndeleteResponse as UndeleteResponse
from .undelete import UndeleteResult as UndeleteResult
from .unreadnotificationpages import (
    UnreadNotificationPagesPage as UnreadNotificationPagesPage,
)
from .unreadnotificationpages import (
    UnreadNotificationPagesResponse as UnreadNotificationPagesResponse,
)
from .unreadnotificationpages import (
    UnreadNotificationPagesResult as UnreadNotificationPagesResult,
)
from .unreadnotificationpages import (
    UnreadNotificationPagesSource as UnreadNotificationPagesSource,
)
from .unreadnotificationpages import (
    UnreadNotificationPagesWiki as UnreadNotificationPagesWiki,
)
from .upload import UploadCommonmetadata as UploadCommonmetadata
from .upload import UploadCommonmetadataValue as UploadCommonmetadataValue
from .upload import UploadExtmetadata as UploadExtmetadata
from .upload import UploadImageinfo as UploadImageinfo
from .upload import UploadMetadata as UploadMetadata
from .upload import UploadMetadataValue as UploadMetadataValue
from .upload import UploadResponse as UploadResponse
from .upload import UploadResult as UploadResult
from .upload import UploadWarnings as UploadWarnings
from .usercontribs import UserContribsItem as UserContribsItem
from .userinfo import UserInfoCancreateaccounterror as UserInfoCancreateaccounterror
from .userinfo import UserInfoChangeablegroups as UserInfoChangeablegroups
from .userinfo import UserInfoGroupmembership as UserInfoGroupmembership
from .userinfo import UserInfoRatelimit as UserInfoRatelimit
from .userinfo import UserInfoResponse as UserInfoResponse
from .userinfo import UserInfoResult as UserInfoResult
from .userrights import UserrightsResponse as UserrightsResponse
from .userrights import UserrightsResult as UserrightsResult
from .users import UsersCancreateerror as UsersCancreateerror
from .users import UsersGroupmembership as UsersGroupmembership
from .users import UsersItem as UsersItem
from .validatepassword import ValidatePasswordResponse as ValidatePasswordResponse
from .validatepassword import ValidatePasswordResult as ValidatePasswordResult
from .validatepassword import (
    ValidatePasswordValiditymessage as ValidatePasswordValiditymessage,
)
from .visualeditor import VisualEditorBlockinfo as VisualEditorBlockinfo
from .visualeditor import VisualEditorCheckboxesDef as VisualEditorCheckboxesDef
from .visualeditoredit import (
    VisualEditorEditLastModified as VisualEditorEditLastModified,
)
from .visualeditoredit import VisualEditorEditResponse as VisualEditorEditResponse
from .visualeditoredit import VisualEditorEditResult as VisualEditorEditResult
from .visualeditor import VisualEditorNotices as VisualEditorNotices
from .visualeditor import VisualEditorOption as VisualEditorOption
from .visualeditor import VisualEditorResponse as VisualEditorResponse
from .visualeditor import VisualEditorResult as VisualEditorResult
from .watch import WatchInvalidreason as WatchInvalidreason
from .watch import WatchItem as WatchItem
from .watch import WatchResponse as WatchResponse
from .watch import WatchResult as WatchResult
from .watchlist import WatchlistCount as WatchlistCount
from .watchlist import WatchlistDetail as WatchlistDetail
from .watchlist import WatchlistItem as WatchlistItem
from .watchlist import WatchlistLogparams as WatchlistLogparams
from .watchlist import WatchlistNew as WatchlistNew
from .watchlist import WatchlistNewmetadata as WatchlistNewmetadata
from .watchlist import WatchlistOld as WatchlistOld
from .watchlist import WatchlistPage as WatchlistPage
from .watchlistraw import WatchlistRawItem as WatchlistRawItem
from .watchlist import WatchlistRestrictions as WatchlistRestrictions

__all__ = [
    "AbuseFiltersItem",
    "AbuseLogItem",
    "AbuseLogPrivateDetailsResponse",
    "AbuseLogPrivateDetailsResult",
    "AbusefiltercheckmatchResponse",
    "AbusefiltercheckmatchResult",
    "AbusefilterchecksyntaxResponse",
    "AbusefilterchecksyntaxResult",
    "AbusefilterevalexpressionResponse",
    "AbusefilterunblockautopromoteResponse",
    "AbusefilterunblockautopromoteResult",
    "AcquireTempUserNameResponse",
    "AllCategoriesItem",
    "AllDeletedRevisionsDiff",
    "AllDeletedRevisionsItem",
    "AllDeletedRevisionsRevision",
    "AllDeletedRevisionsSlot",
    "AllImagesCommonmetadata",
    "AllImagesCommonmetadataValue",
    "AllImagesExtmetadata",
    "AllImagesItem",
    "AllImagesMetadata",
    "AllImagesMetadataValue",
    "AllLinksItem",
    "AllMessagesItem",
    "AllMessagesResponse",
    "AllPagesItem",
    "AllRevisionsDiff",
    "AllRevisionsItem",
    "AllRevisionsRevision",
    "AllRevisionsSlot",
    "AllUsersItem",
    "AllfileusagesItem",
    "AllredirectsItem",
    "AlltransclusionsItem",
    "AuthManagerInfoAccount",
    "AuthManagerInfoField_0e914600",
    "AuthManagerInfoHelp",
    "AuthManagerInfoMetadata",
    "AuthManagerInfoRequest",
    "AuthManagerInfoRequestField",
    "AuthManagerInfoResponse",
    "AuthManagerInfoResult",
    "BacklinksItem",
    "BacklinksRedirlink",
    "BlockResponse",
    "BlockResult",
    "BlocksItem",
    "BlocksPage",
    "BlocksRestrictions",
    "CSPReportResponse",
    "CategoriesItem",
    "CategoriesPage",
    "CategoryInfoPage",
    "CategoryInfoResult",
    "CategoryMembersItem",
    "CategoryTreeResponse",
    "CategoryTreeResult",
    "ChangeAuthenticationDataResponse",
    "ChangeAuthenticationDataResult",
    "ChangeContentModelResponse",
    "ChangeContentModelResult",
    "CheckTokenResponse",
    "CheckTokenResult",
    "ClearHasMsgResponse",
    "ClientLoginAccount",
    "ClientLoginField",
    "ClientLoginMessage",
    "ClientLoginRequest",
    "ClientLoginResponse",
    "ClientLoginResult",
    "CompareResponse",
    "CompareResult",
    "ContributorsItem",
    "ContributorsPage",
    "CreateAccountResponse",
    "CreateAccountResult",
    "DeleteResponse",
    "DeleteResult",
    "DeletedRevisionsDiff",
    "DeletedRevisionsItem",
    "DeletedRevisionsPage",
    "DeletedRevisionsSlot",
    "DeletedrevsItem",
    "DeletedrevsRevision",
    "DiscussionToolsCompareAddedcomment",
    "DiscussionToolsCompareResponse",
    "DiscussionToolsCompareResult",
    "DiscussionToolsEditLastModified",
    "DiscussionToolsEditResponse",
    "DiscussionToolsEditResult",
    "DiscussionToolsFindCommentItem",
    "DiscussionToolsFindCommentResponse",
    "DiscussionToolsGetSubscriptionsResponse",
    "DiscussionToolsPageInfoReplyReply",
    "DiscussionToolsPageInfoResponse",
    "DiscussionToolsPageInfoResult",
    "DiscussionToolsPageInfoThreaditemshtml",
    "DiscussionToolsPageInfoThreaditemshtmlReply",
    "DiscussionToolsPreviewParse",
    "DiscussionToolsPreviewResponse",
    "DiscussionToolsPreviewResult",
    "DiscussionToolsSubscribeResponse",
    "DiscussionToolsSubscribeResult",
    "DiscussionToolsThankResponse",
    "DiscussionToolsThankResult",
    "DuplicateFilesItem",
    "DuplicateFilesPage",
    "EchoMarkReadResponse",
    "EchoMarkSeenResponse",
    "EchoMuteResponse",
    "EditCheckReferenceUrlResponse",
    "EditRedirects",
    "EditResponse",
    "EditResult",
    "EmailUserResponse",
    "EmailUserResult",
    "EmbeddedinItem",
    "ExpandTemplatesResponse",
    "ExpandTemplatesResult",
    "ExtlinksItem",
    "ExtlinksPage",
    "ExtractsPage",
    "ExturlusageItem",
    "FileRepoInfoRepo",
    "FileRepoInfoResponse",
    "FileRevertResponse",
    "FileRevertResult",
    "FilearchiveItem",
    "FilearchiveMetadata",
    "FilearchiveValue",
    "FileusageItem",
    "FileusagePage",
    "GadgetCategoriesItem",
    "GadgetsItem",
    "GadgetsMetadata",
    "GadgetsModule",
    "GadgetsSettings",
    "IWBacklinksItem",
    "IWLinksItem",
    "IWLinksPage",
    "ImageInfoCommonmetadata",
    "ImageInfoCommonmetadataValue",
    "ImageInfoExtmetadata",
    "ImageInfoItem",
    "ImageInfoMetadata",
    "ImageInfoMetadataValue",
    "ImageInfoPage",
    "ImageRotateError",
    "ImageRotateItem",
    "ImageRotateResponse",
    "ImagesItem",
    "ImagesPage",
    "ImageusageItem",
    "ImportItem",
    "ImportResponse",
    "InfoAction",
    "InfoBlockinfo",
    "InfoData",
    "InfoPage",
    "InfoPreloadcontent",
    "InfoProtection",
    "LangBacklinksItem",
    "LangLinksItem",
    "LangLinksPage",
    "LanguageinfoItem",
    "LanguageinfoResponse",
    "LinksItem",
    "LinksPage",
    "LinkshereItem",
    "LinksherePage",
    "LintErrorsItem",
    "LintErrorsParams",
    "LinterStatsResponse",
    "LinterStatsResult",
    "LogEventsCount",
    "LogEventsDetail",
    "LogEventsItem",
    "LogEventsNew",
    "LogEventsNewmetadata",
    "LogEventsPage",
    "LogEventsParams",
    "LogEventsRestrictions",
    "LoginResponse",
    "LoginResult",
    "LogoutResponse",
    "ManageTagsResponse",
    "ManageTagsResult",
    "MergeHistoryResponse",
    "MergeHistoryResult",
    "MoveError",
    "MoveResponse",
    "MoveResult",
    "MoveSubpage",
    "MoveSubpagesTalk",
    "MyStashedFilesItem",
    "NotificationsAgent",
    "NotificationsAlert",
    "NotificationsAlertList",
    "NotificationsAlertListStar",
    "NotificationsAlertListStarLinks",
    "NotificationsAlertListStarLinksSecondary",
    "NotificationsBundledNotification",
    "NotificationsBundledNotificationStar",
    "NotificationsBundledNotificationStarLinks",
    "NotificationsConfirmation",
    "NotificationsData",
    "NotificationsLegacyPrimary",
    "NotificationsLinks_868ac3f1",
    "NotificationsList_d3780d2d",
    "NotificationsMessage",
    "NotificationsMessageList",
    "NotificationsMessageListStar",
    "NotificationsMessages",
    "NotificationsParams",
    "NotificationsResponse",
    "NotificationsResult",
    "NotificationsSecondary_486f46af",
    "NotificationsSeenTime",
    "NotificationsStar_8aaabd55",
    "NotificationsTimestamp",
    "NotificationsTitle",
    "OATHResponse",
    "OATHResult",
    "OATHValidateResponse",
    "OATHValidateResult",
    "OptionsResponse",
    "Page",
    "PageBase",
    "PageImagesOriginal",
    "PageImagesPage",
    "PageImagesThumbnail",
    "PagePropNamesItem",
    "PagePropsPage",
    "PagesWithPropItem",
    "ParamInfoExample",
    "ParamInfoFormatmodule",
    "ParamInfoFormatmoduleParameter",
    "ParamInfoMainmodule",
    "ParamInfoMainmoduleParameter",
    "ParamInfoModule",
    "ParamInfoModuleDescription",
    "ParamInfoModuleParameter",
    "ParamInfoModuleParameterInfo",
    "ParamInfoPagesetmodule",
    "ParamInfoPagesetmoduleParameter",
    "ParamInfoParameterDescription",
    "ParamInfoQuerymodule",
    "ParamInfoQuerymoduleParameter",
    "ParamInfoQuerymoduleParameterInfo",
    "ParamInfoResponse",
    "ParamInfoResult",
    "ParamInfoTemplatedparameter",
    "ParseCategory",
    "ParseExtensionData",
    "ParseIwlink",
    "ParseLanglink",
    "ParseLimitreportdata",
    "ParseLink",
    "ParseRedirect",
    "ParseResponse",
    "ParseResult",
    "ParseSection_87e73498",
    "ParseTocdata",
    "ParseTocdataSection",
    "PatrolResponse",
    "PatrolResult",
    "PrefixSearchItem",
    "ProtectResponse",
    "ProtectResult",
    "ProtectedTitlesItem",
    "PurgeInvalidreason",
    "PurgeItem",
    "PurgeNormalized",
    "PurgeRedirect",
    "PurgeResponse",
    "QueryPageItem",
    "RandomItem",
    "RecentChangesCount",
    "RecentChangesDetail",
    "RecentChangesItem",
    "RecentChangesLogparams",
    "RecentChangesNew",
    "RecentChangesNewmetadata",
    "RecentChangesOld",
    "RecentChangesPage",
    "RecentChangesRestrictions",
    "RedirectsItem",
    "RedirectsPage",
    "ResetPasswordResponse",
    "ResetPasswordResult",
    "RevisionDeleteDetail",
    "RevisionDeleteError",
    "RevisionDeleteItem",
    "RevisionDeleteParams",
    "RevisionDeleteResponse",
    "RevisionDeleteResult",
    "RevisionsDiff",
    "RevisionsItem",
    "RevisionsPage",
    "RevisionsSlot",
    "RollbackResponse",
    "RollbackResult",
    "ScribuntoConsoleResponse",
    "SearchItem",
    "SetNotificationTimestampInvalidreason",
    "SetNotificationTimestampItem",
    "SetNotificationTimestampResponse",
    "SetNotificationTimestampResult",
    "SetPageLanguageResponse",
    "SetPageLanguageResult",
    "SiteinfoAutocreatetempuser",
    "SiteinfoClientlibrary",
    "SiteinfoComment",
    "SiteinfoDbrepllag",
    "SiteinfoExtension",
    "SiteinfoFileextension",
    "SiteinfoFormat",
    "SiteinfoGalleryoptions",
    "SiteinfoGeneral",
    "SiteinfoImagelimit",
    "SiteinfoInterwikimap",
    "SiteinfoLanguage",
    "SiteinfoLanguagevariant",
    "SiteinfoLibrary",
    "SiteinfoLinter",
    "SiteinfoMagiclinks",
    "SiteinfoMagicword",
    "SiteinfoNamespace",
    "SiteinfoNamespacealiase",
    "SiteinfoResponse",
    "SiteinfoRestrictions",
    "SiteinfoRightsinfo",
    "SiteinfoShowhook",
    "SiteinfoSkin",
    "SiteinfoSpecialpagealiase",
    "SiteinfoStatistics",
    "SiteinfoUploaddialog",
    "SiteinfoUsergroup",
    "SpamBlacklistResponse",
    "SpamBlacklistResult",
    "StashEditResponse",
    "StashEditResult",
    "StashImageInfoCommonmetadata",
    "StashImageInfoExtmetadata",
    "StashImageInfoItem",
    "StashImageInfoMetadata",
    "TagItem",
    "TagResponse",
    "TagsItem",
    "TemplateDataPage",
    "TemplateDataParam",
    "TemplateDataRedirect",
    "TemplateDataResponse",
    "TemplateDataSet",
    "TemplatesItem",
    "TemplatesPage",
    "ThankResponse",
    "ThankResult",
    "TitleBlacklistResponse",
    "TitleBlacklistResult",
    "TokensResponse",
    "TokensResult",
    "TranscludedinItem",
    "TranscludedinPage",
    "UnblockResponse",
    "UnblockResult",
    "UndeleteResponse",
    "UndeleteResult",
    "UnreadNotificationPagesPage",
    "UnreadNotificationPagesResponse",
    "UnreadNotificationPagesResult",
    "UnreadNotificationPagesSource",
    "UnreadNotificationPagesWiki",
    "UploadCommonmetadata",
    "UploadCommonmetadataValue",
    "UploadExtmetadata",
    "UploadImageinfo",
    "UploadMetadata",
    "UploadMetadataValue",
    "UploadResponse",
    "UploadResult",
    "UploadWarnings",
    "UserContribsItem",
    "UserInfoCancreateaccounterror",
    "UserInfoChangeablegroups",
    "UserInfoGroupmembership",
    "UserInfoRatelimit",
    "UserInfoResponse",
    "UserInfoResult",
    "UserrightsResponse",
    "UserrightsResult",
    "UsersCancreateerror",
    "UsersGroupmembership",
    "UsersItem",
    "ValidatePasswordResponse",
    "ValidatePasswordResult",
    "ValidatePasswordValiditymessage",
    "VisualEditorBlockinfo",
    "VisualEditorCheckboxesDef",
    "VisualEditorEditLastModified",
    "VisualEditorEditResponse",
    "VisualEditorEditResult",
    "VisualEditorNotices",
    "VisualEditorOption",
    "VisualEditorResponse",
    "VisualEditorResult",
    "WatchInvalidreason",
    "WatchItem",
    "WatchResponse",
    "WatchResult",
    "WatchlistCount",
    "WatchlistDetail",
    "WatchlistItem",
    "WatchlistLogparams",
    "WatchlistNew",
    "WatchlistNewmetadata",
    "WatchlistOld",
    "WatchlistPage",
    "WatchlistRawItem",
    "WatchlistRestrictions",
]
