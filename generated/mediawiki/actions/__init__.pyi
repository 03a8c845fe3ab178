from .abuselogprivatedetails import AbuseLogPrivateDetails as AbuseLogPrivateDetails
from .abusefiltercheckmatch import Abusefiltercheckmatch as Abusefiltercheckmatch
from .abusefilterchecksyntax import Abusefilterchecksyntax as Abusefilterchecksyntax
from .abusefilterevalexpression import (
    Abusefilterevalexpression as Abusefilterevalexpression,
)
from .abusefilterunblockautopromote import (
    Abusefilterunblockautopromote as Abusefilterunblockautopromote,
)
from .acquiretempusername import AcquireTempUserName as AcquireTempUserName
from .block import Block as Block
from .cspreport import CSPReport as CSPReport
from .categorytree import CategoryTree as CategoryTree
from .changeauthenticationdata import (
    ChangeAuthenticationData as ChangeAuthenticationData,
)
from .changecontentmodel import ChangeContentModel as ChangeContentModel
from .checktoken import CheckToken as CheckToken
from .clearhasmsg import ClearHasMsg as ClearHasMsg
from .clientlogin import ClientLogin as ClientLogin
from .compare import Compare as Compare
from .createaccount import CreateAccount as CreateAccount
from .delete import Delete as Delete
from .discussiontoolscompare import DiscussionToolsCompare as DiscussionToolsCompare
from .discussiontoolsedit import DiscussionToolsEdit as DiscussionToolsEdit
from .discussiontoolsfindcomment import (
    DiscussionToolsFindComment as DiscussionToolsFindComment,
)
from .discussiontoolsgetsubscriptions import (
    DiscussionToolsGetSubscriptions as DiscussionToolsGetSubscriptions,
)
from .discussiontoolspageinfo import DiscussionToolsPageInfo as DiscussionToolsPageInfo
from .discussiontoolspreview import DiscussionToolsPreview as DiscussionToolsPreview
from .discussiontoolssubscribe import (
    DiscussionToolsSubscribe as DiscussionToolsSubscribe,
)
from .discussiontoolsthank import DiscussionToolsThank as DiscussionToolsThank
from .echocreateevent import EchoCreateEvent as EchoCreateEvent
from .echomarkread import EchoMarkRead as EchoMarkRead
from .echomarkseen import EchoMarkSeen as EchoMarkSeen
from .echomute import EchoMute as EchoMute
from .edit import Edit as Edit
from .editcheckreferenceurl import EditCheckReferenceUrl as EditCheckReferenceUrl
from .emailuser import EmailUser as EmailUser
from .expandtemplates import ExpandTemplates as ExpandTemplates
from .feedcontributions import FeedContributions as FeedContributions
from .feedrecentchanges import FeedRecentChanges as FeedRecentChanges
from .feedwatchlist import FeedWatchlist as FeedWatchlist
from .filerevert import FileRevert as FileRevert
from .help import Help as Help
from .imagerotate import ImageRotate as ImageRotate
from .import_ import Import as Import
from .linkaccount import LinkAccount as LinkAccount
from .login import Login as Login
from .logout import Logout as Logout
from .managetags import ManageTags as ManageTags
from .mergehistory import MergeHistory as MergeHistory
from .move import Move as Move
from .oathvalidate import OATHValidate as OATHValidate
from .opensearch import OpenSearch as OpenSearch
from .options import Options as Options
from .paraminfo import ParamInfo as ParamInfo
from .parse import Parse as Parse
from .patrol import Patrol as Patrol
from .protect import Protect as Protect
from .purge import Purge as Purge
from .query import Query as Query
from .removeauthenticationdata import (
    RemoveAuthenticationData as RemoveAuthenticationData,
)
from .resetpassword import ResetPassword as ResetPassword
from .revisiondelete import RevisionDelete as RevisionDelete
from .rollback import Rollback as Rollback
from .rsd import Rsd as Rsd
from .scribunto_console import ScribuntoConsole as ScribuntoConsole
from .setnotificationtimestamp import (
    SetNotificationTimestamp as SetNotificationTimestamp,
)
from .setpagelanguage import SetPageLanguage as SetPageLanguage
from .spamblacklist import SpamBlacklist as SpamBlacklist
from .stashedit import StashEdit as StashEdit
from .tag import Tag as Tag
from .templatedata import TemplateData as TemplateData
from .thank import Thank as Thank
from .titleblacklist import TitleBlacklist as TitleBlacklist
from .unblock import Unblock as Unblock
from .undelete import Undelete as Undelete
from .unlinkaccount import Unlinkaccount as Unlinkaccount
from .upload import Upload as Upload
from .userrights import Userrights as Userrights
from .validatepassword import ValidatePassword as ValidatePassword
from .visualeditor import VisualEditor as VisualEditor
from .visualeditoredit import VisualEditorEdit as VisualEditorEdit
from .watch import Watch as Watch

__all__ = [
    "AbuseLogPrivateDetails",
    "Abusefiltercheckmatch",
    "Abusefilterchecksyntax",
    "Abusefilterevalexpression",
    "Abusefilterunblockautopromote",
    "AcquireTempUserName",
    "Block",
    "CSPReport",
    "CategoryTree",
    "ChangeAuthenticationData",
    "ChangeContentModel",
    "CheckToken",
    "ClearHasMsg",
    "ClientLogin",
    "Compare",
    "CreateAccount",
    "Delete",
    "DiscussionToolsCompare",
    "DiscussionToolsEdit",
    "DiscussionToolsFindComment",
    "DiscussionToolsGetSubscriptions",
    "DiscussionToolsPageInfo",
    "DiscussionToolsPreview",
    "DiscussionToolsSubscribe",
    "DiscussionToolsThank",
    "EchoCreateEvent",
    "EchoMarkRead",
    "EchoMarkSeen",
    "EchoMute",
    "Edit",
    "EditCheckReferenceUrl",
    "EmailUser",
    "ExpandTemplates",
    "FeedContributions",
    "FeedRecentChanges",
    "FeedWatchlist",
    "FileRevert",
    "Help",
    "ImageRotate",
    "Import",
    "LinkAccount",
    "Login",
    "Logout",
    "ManageTags",
    "MergeHistory",
    "Move",
    "OATHValidate",
    "OpenSearch",
    "Options",
    "ParamInfo",
    "Parse",
    "Patrol",
    "Protect",
    "Purge",
    "Query",
    "RemoveAuthenticationData",
    "ResetPassword",
    "RevisionDelete",
    "Rollback",
    "Rsd",
    "ScribuntoConsole",
    "SetNotificationTimestamp",
    "SetPageLanguage",
    "SpamBlacklist",
    "StashEdit",
    "Tag",
    "TemplateData",
    "Thank",
    "TitleBlacklist",
    "Unblock",
    "Undelete",
    "Unlinkaccount",
    "Upload",
    "Userrights",
    "ValidatePassword",
    "VisualEditor",
    "VisualEditorEdit",
    "Watch",
]
