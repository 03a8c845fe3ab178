# mypy: disable-error-code="deprecated"

from .abusefilters import AbuseFilters as AbuseFilters
from .abuselog import AbuseLog as AbuseLog
from .allcategories import AllCategories as AllCategories
from .alldeletedrevisions import AllDeletedRevisions as AllDeletedRevisions
from .allimages import AllImages as AllImages
from .alllinks import AllLinks as AllLinks
from .allmessages import AllMessages as AllMessages
from .allpages import AllPages as AllPages
from .allrevisions import AllRevisions as AllRevisions
from .allusers import AllUsers as AllUsers
from .allfileusages import Allfileusages as Allfileusages
from .allredirects import Allredirects as Allredirects
from .alltransclusions import Alltransclusions as Alltransclusions
from .methods import AsyncQueryMethods as AsyncQueryMethods
from .authmanagerinfo import AuthManagerInfo as AuthManagerInfo
from .backlinks import Backlinks as Backlinks
from .blocks import Blocks as Blocks
from .categories import Categories as Categories
from .categoryinfo import CategoryInfo as CategoryInfo
from .categorymembers import CategoryMembers as CategoryMembers
from .contributors import Contributors as Contributors
from .deletedrevisions import DeletedRevisions as DeletedRevisions
from .deletedrevs import Deletedrevs as Deletedrevs
from .duplicatefiles import DuplicateFiles as DuplicateFiles
from .embeddedin import Embeddedin as Embeddedin
from .extlinks import Extlinks as Extlinks
from .extracts import Extracts as Extracts
from .exturlusage import Exturlusage as Exturlusage
from .filerepoinfo import FileRepoInfo as FileRepoInfo
from .filearchive import Filearchive as Filearchive
from .fileusage import Fileusage as Fileusage
from .gadgetcategories import GadgetCategories as GadgetCategories
from .gadgets import Gadgets as Gadgets
from .iwbacklinks import IWBacklinks as IWBacklinks
from .iwlinks import IWLinks as IWLinks
from .imageinfo import ImageInfo as ImageInfo
from .images import Images as Images
from .imageusage import Imageusage as Imageusage
from .info import Info as Info
from .langbacklinks import LangBacklinks as LangBacklinks
from .langlinks import LangLinks as LangLinks
from .languageinfo import Languageinfo as Languageinfo
from .links import Links as Links
from .linkshere import Linkshere as Linkshere
from .linterrors import LintErrors as LintErrors
from .linterstats import LinterStats as LinterStats
from .logevents import LogEvents as LogEvents
from .mystashedfiles import MyStashedFiles as MyStashedFiles
from .notifications import Notifications as Notifications
from .oath import OATH as OATH
from .pageimages import PageImages as PageImages
from .pagepropnames import PagePropNames as PagePropNames
from .pageprops import PageProps as PageProps
from .pageswithprop import PagesWithProp as PagesWithProp
from .prefixsearch import PrefixSearch as PrefixSearch
from .protectedtitles import ProtectedTitles as ProtectedTitles
from .methods import QueryMethods as QueryMethods
from .querypage import QueryPage as QueryPage
from .random import Random as Random
from .recentchanges import RecentChanges as RecentChanges
from .redirects import Redirects as Redirects
from .revisions import Revisions as Revisions
from .search import Search as Search
from .siteinfo import Siteinfo as Siteinfo
from .stashimageinfo import StashImageInfo as StashImageInfo
from .tags import Tags as Tags
from .templates import Templates as Templates
from .tokens import Tokens as Tokens
from .transcludedin import Transcludedin as Transcludedin
from .unreadnotificationpages import UnreadNotificationPages as UnreadNotificationPages
from .usercontribs import UserContribs as UserContribs
from .userinfo import UserInfo as UserInfo
from .users import Users as Users
from .watchlist import Watchlist as Watchlist
from .watchlistraw import WatchlistRaw as WatchlistRaw

__all__ = [
    "AbuseFilters",
    "AbuseLog",
    "AllCategories",
    "AllDeletedRevisions",
    "AllImages",
    "AllLinks",
    "AllMessages",
    "AllPages",
    "AllRevisions",
    "AllUsers",
    "Allfileusages",
    "Allredirects",
    "Alltransclusions",
    "AsyncQueryMethods",
    "AuthManagerInfo",
    "Backlinks",
    "Blocks",
    "Categories",
    "CategoryInfo",
    "CategoryMembers",
    "Contributors",
    "DeletedRevisions",
    "Deletedrevs",
    "DuplicateFiles",
    "Embeddedin",
    "Extlinks",
    "Extracts",
    "Exturlusage",
    "FileRepoInfo",
    "Filearchive",
    "Fileusage",
    "GadgetCategories",
    "Gadgets",
    "IWBacklinks",
    "IWLinks",
    "ImageInfo",
    "Images",
    "Imageusage",
    "Info",
    "LangBacklinks",
    "LangLinks",
    "Languageinfo",
    "Links",
    "Linkshere",
    "LintErrors",
    "LinterStats",
    "LogEvents",
    "MyStashedFiles",
    "Notifications",
    "OATH",
    "PageImages",
    "PagePropNames",
    "PageProps",
    "PagesWithProp",
    "PrefixSearch",
    "ProtectedTitles",
    "QueryMethods",
    "QueryPage",
    "Random",
    "RecentChanges",
    "Redirects",
    "Revisions",
    "Search",
    "Siteinfo",
    "StashImageInfo",
    "Tags",
    "Templates",
    "Tokens",
    "Transcludedin",
    "UnreadNotificationPages",
    "UserContribs",
    "UserInfo",
    "Users",
    "Watchlist",
    "WatchlistRaw",
]
