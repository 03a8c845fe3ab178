from collections.abc import Mapping
from typing import Any, Literal
from typing_extensions import deprecated

from .._runtime.client import AsyncNamespace, SyncNamespace
from .._runtime.request import Generator, ListModule, MetaModule, PropModule
from .._runtime.results import (
    AsyncItems,
    AsyncPages,
    AsyncResults,
    Items,
    Pages,
    Results,
)
from .._runtime.values import Limit, Many, Timestamp
from ..actions.query import (
    QueryExportschema,
    QueryGenerator,
    QueryList,
    QueryMeta,
    QueryProp,
)
from ..query.abusefilters import (
    AbuseFiltersDir,
    AbuseFiltersItem,
    AbuseFiltersProp,
    AbuseFiltersShow,
)
from ..query.abuselog import AbuseLogDir, AbuseLogItem, AbuseLogProp
from ..query.allcategories import AllCategoriesDir, AllCategoriesItem, AllCategoriesProp
from ..query.alldeletedrevisions import (
    AllDeletedRevisionsContentformat,
    AllDeletedRevisionsContentformatSlot,
    AllDeletedRevisionsDir,
    AllDeletedRevisionsItem,
    AllDeletedRevisionsProp,
)
from ..query.allfileusages import AllfileusagesDir, AllfileusagesItem, AllfileusagesProp
from ..query.allimages import (
    AllImagesDir,
    AllImagesFilterbots,
    AllImagesItem,
    AllImagesProp,
    AllImagesSort,
)
from ..query.alllinks import AllLinksDir, AllLinksItem, AllLinksProp
from ..query.allmessages import AllMessagesCustomised, AllMessagesResponse
from ..query.allpages import (
    AllPagesDir,
    AllPagesFilterlanglinks,
    AllPagesFilterredir,
    AllPagesItem,
    AllPagesPrexpiry,
    AllPagesPrfiltercascade,
    AllPagesPrlevel,
    AllPagesPrtype,
)
from ..query.allredirects import AllredirectsDir, AllredirectsItem, AllredirectsProp
from ..query.allrevisions import (
    AllRevisionsContentformat,
    AllRevisionsContentformatSlot,
    AllRevisionsDir,
    AllRevisionsItem,
    AllRevisionsProp,
)
from ..query.alltransclusions import (
    AlltransclusionsDir,
    AlltransclusionsItem,
    AlltransclusionsProp,
)
from ..query.allusers import (
    AllUsersDir,
    AllUsersExcludegroup,
    AllUsersGroup,
    AllUsersItem,
    AllUsersProp,
)
from ..query.authmanagerinfo import (
    AuthManagerInfoMessageformat,
    AuthManagerInfoRequestsfor,
    AuthManagerInfoResponse,
)
from ..query.backlinks import BacklinksDir, BacklinksFilterredir, BacklinksItem
from ..query.blocks import BlocksDir, BlocksItem, BlocksProp, BlocksShow
from ..query.categories import (
    CategoriesDir,
    CategoriesPage,
    CategoriesProp,
    CategoriesShow,
)
from ..query.categoryinfo import CategoryInfoPage
from ..query.categorymembers import (
    CategoryMembersDir,
    CategoryMembersItem,
    CategoryMembersProp,
    CategoryMembersSort,
    CategoryMembersType,
)
from ..query.contributors import (
    ContributorsExcludegroup,
    ContributorsGroup,
    ContributorsPage,
)
from ..query.deletedrevisions import (
    DeletedRevisionsContentformat,
    DeletedRevisionsContentformatSlot,
    DeletedRevisionsDir,
    DeletedRevisionsPage,
    DeletedRevisionsProp,
)
from ..query.deletedrevs import DeletedrevsDir, DeletedrevsItem, DeletedrevsProp
from ..query.duplicatefiles import DuplicateFilesDir, DuplicateFilesPage
from ..query.embeddedin import EmbeddedinDir, EmbeddedinFilterredir, EmbeddedinItem
from ..query.extlinks import ExtlinksPage, ExtlinksProtocol
from ..query.extracts import ExtractsPage, ExtractsSectionformat
from ..query.exturlusage import ExturlusageItem, ExturlusageProp, ExturlusageProtocol
from ..query.filearchive import FilearchiveDir, FilearchiveItem, FilearchiveProp
from ..query.filerepoinfo import FileRepoInfoProp, FileRepoInfoResponse
from ..query.fileusage import FileusagePage, FileusageProp, FileusageShow
from ..query.gadgetcategories import GadgetCategoriesItem, GadgetCategoriesProp
from ..query.gadgets import GadgetsItem, GadgetsProp
from ..query.imageinfo import ImageInfoPage, ImageInfoProp
from ..query.images import ImagesDir, ImagesPage
from ..query.imageusage import ImageusageDir, ImageusageFilterredir, ImageusageItem
from ..query.info import InfoEditintrostyle, InfoPage, InfoProp, InfoTestactionsdetail
from ..query.iwbacklinks import IWBacklinksDir, IWBacklinksItem, IWBacklinksProp
from ..query.iwlinks import IWLinksDir, IWLinksPage
from ..query.langbacklinks import LangBacklinksDir, LangBacklinksItem, LangBacklinksProp
from ..query.langlinks import LangLinksDir, LangLinksPage, LangLinksProp
from ..query.languageinfo import LanguageinfoProp, LanguageinfoResponse
from ..query.links import LinksDir, LinksPage
from ..query.linkshere import LinksherePage, LinkshereProp, LinkshereShow
from ..query.linterrors import LintErrorsCategories, LintErrorsItem
from ..query.linterstats import LinterStatsResponse
from ..query.logevents import (
    LogEventsAction,
    LogEventsDir,
    LogEventsItem,
    LogEventsProp,
    LogEventsType,
)
from ..query.mystashedfiles import MyStashedFilesItem, MyStashedFilesProp
from ..query.notifications import (
    NotificationsFilter,
    NotificationsFormat,
    NotificationsNotifiertypes,
    NotificationsProp,
    NotificationsResponse,
    NotificationsSections,
)
from ..query.oath import OATHResponse
from ..query.pageimages import PageImagesLicense, PageImagesPage, PageImagesProp
from ..query.pagepropnames import PagePropNamesItem
from ..query.pageprops import PagePropsPage
from ..query.pageswithprop import PagesWithPropDir, PagesWithPropItem, PagesWithPropProp
from ..query.prefixsearch import PrefixSearchItem
from ..query.protectedtitles import (
    ProtectedTitlesDir,
    ProtectedTitlesItem,
    ProtectedTitlesLevel,
    ProtectedTitlesProp,
)
from ..query.querypage import QueryPageItem, QueryPagePage
from ..query.random import RandomFilterredir, RandomItem
from ..query.recentchanges import (
    RecentChangesDir,
    RecentChangesItem,
    RecentChangesProp,
    RecentChangesShow,
    RecentChangesType,
)
from ..query.redirects import RedirectsPage, RedirectsProp, RedirectsShow
from ..query.revisions import (
    RevisionsContentformat,
    RevisionsContentformatSlot,
    RevisionsDir,
    RevisionsPage,
    RevisionsProp,
)
from ..query.search import SearchInfo, SearchItem, SearchProp, SearchWhat
from ..query.siteinfo import SiteinfoFilteriw, SiteinfoProp, SiteinfoResponse
from ..query.stashimageinfo import StashImageInfoItem, StashImageInfoProp
from ..query.tags import TagsItem, TagsProp
from ..query.templates import TemplatesDir, TemplatesPage
from ..query.tokens import TokensResponse, TokensType
from ..query.transcludedin import (
    TranscludedinPage,
    TranscludedinProp,
    TranscludedinShow,
)
from ..query.unreadnotificationpages import UnreadNotificationPagesResponse
from ..query.usercontribs import (
    UserContribsDir,
    UserContribsItem,
    UserContribsProp,
    UserContribsShow,
)
from ..query.userinfo import UserInfoProp, UserInfoResponse
from ..query.users import UsersItem, UsersProp
from ..query.watchlist import (
    WatchlistDir,
    WatchlistItem,
    WatchlistProp,
    WatchlistShow,
    WatchlistType,
)
from ..query.watchlistraw import WatchlistRawDir, WatchlistRawItem, WatchlistRawShow

class QueryMethods(SyncNamespace):
    """The methods of a `Wiki`."""

    def __call__(
        self,
        *,
        prop: Many[PropModule[Any] | QueryProp] | None = None,
        list: Many[ListModule[Any] | QueryList] | None = None,
        meta: Many[MetaModule[Any] | QueryMeta] | None = None,
        indexpageids: bool | None = None,
        export: bool | None = None,
        exportnowrap: bool | None = None,
        exportschema: QueryExportschema | None = None,
        iwurl: bool | None = None,
        continue_: str | None = None,
        rawcontinue: bool | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | QueryGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
    ) -> Results:
        """Fetch data from and about MediaWiki.

        All about it: `Query`.
        """

    def abusefilters(
        self,
        *,
        startid: int | None = None,
        endid: int | None = None,
        dir: AbuseFiltersDir | None = None,
        show: Many[AbuseFiltersShow] | None = None,
        limit: Limit | None = None,
        prop: Many[AbuseFiltersProp] | None = None,
    ) -> Items[AbuseFiltersItem]:
        """Show details of the abuse filters.

        All about it: `AbuseFilters`.
        """

    def abuselog(
        self,
        *,
        logid: int | None = None,
        start: Timestamp | None = None,
        end: Timestamp | None = None,
        dir: AbuseLogDir | None = None,
        user: str | None = None,
        title: str | None = None,
        filter: Many[int | str] | None = None,
        limit: Limit | None = None,
        prop: Many[AbuseLogProp] | None = None,
    ) -> Items[AbuseLogItem]:
        """Show events that were caught by one of the abuse filters.

        All about it: `AbuseLog`.
        """

    def allcategories(
        self,
        *,
        from_: str | None = None,
        continue_: str | None = None,
        to: str | None = None,
        prefix: str | None = None,
        dir: AllCategoriesDir | None = None,
        min: int | None = None,
        max: int | None = None,
        limit: Limit | None = None,
        prop: Many[AllCategoriesProp] | None = None,
    ) -> Items[AllCategoriesItem]:
        """Enumerate all categories.

        All about it: `AllCategories`.
        """

    def alldeletedrevisions(
        self,
        *,
        prop: Many[AllDeletedRevisionsProp] | None = None,
        slots: Many[Literal["main"] | str] | None = None,
        contentformat_slot: (
            Mapping[str, AllDeletedRevisionsContentformatSlot | str] | None
        ) = None,
        limit: Limit | None = None,
        expandtemplates: bool | None = None,
        generatexml: bool | None = None,
        parse: bool | None = None,
        section: int | str | None = None,
        diffto: int | str | None = None,
        difftotext: str | None = None,
        difftotextpst: bool | None = None,
        contentformat: AllDeletedRevisionsContentformat | str | None = None,
        user: str | None = None,
        namespace: Many[int] | Literal["*"] | None = None,
        start: Timestamp | None = None,
        end: Timestamp | None = None,
        dir: AllDeletedRevisionsDir | None = None,
        from_: str | None = None,
        to: str | None = None,
        prefix: str | None = None,
        excludeuser: str | None = None,
        tag: str | None = None,
        continue_: str | None = None,
        generatetitles: bool | None = None,
    ) -> Items[AllDeletedRevisionsItem]:
        """List all deleted revisions by a user or in a namespace.

        All about it: `AllDeletedRevisions`.
        """

    def allfileusages(
        self,
        *,
        continue_: str | None = None,
        from_: str | None = None,
        to: str | None = None,
        prefix: str | None = None,
        unique: bool | None = None,
        prop: Many[AllfileusagesProp] | None = None,
        limit: Limit | None = None,
        dir: AllfileusagesDir | None = None,
    ) -> Items[AllfileusagesItem]:
        """List all file usages, including non-existing.

        All about it: `Allfileusages`.
        """

    def allimages(
        self,
        *,
        sort: AllImagesSort | None = None,
        dir: AllImagesDir | None = None,
        from_: str | None = None,
        to: str | None = None,
        continue_: str | None = None,
        start: Timestamp | None = None,
        end: Timestamp | None = None,
        prop: Many[AllImagesProp] | None = None,
        prefix: str | None = None,
        minsize: int | None = None,
        maxsize: int | None = None,
        sha1: str | None = None,
        sha1base36: str | None = None,
        user: str | None = None,
        filterbots: AllImagesFilterbots | None = None,
        mime: Many[str] | None = None,
        limit: Limit | None = None,
    ) -> Items[AllImagesItem]:
        """Enumerate all images sequentially.

        All about it: `AllImages`.
        """

    def alllinks(
        self,
        *,
        continue_: str | None = None,
        from_: str | None = None,
        to: str | None = None,
        prefix: str | None = None,
        unique: bool | None = None,
        prop: Many[AllLinksProp] | None = None,
        namespace: int | None = None,
        limit: Limit | None = None,
        dir: AllLinksDir | None = None,
    ) -> Items[AllLinksItem]:
        """Enumerate all links that point to a given namespace.

        All about it: `AllLinks`.
        """

    def allmessages(
        self,
        *,
        messages: Many[str] | None = None,
        prop: Many[Literal["default"]] | None = None,
        enableparser: bool | None = None,
        nocontent: bool | None = None,
        includelocal: bool | None = None,
        args: Many[str] | None = None,
        filter: str | None = None,
        customised: AllMessagesCustomised | None = None,
        lang: str | None = None,
        from_: str | None = None,
        to: str | None = None,
        title: str | None = None,
        prefix: str | None = None,
    ) -> AllMessagesResponse:
        """Return messages from this site.

        All about it: `AllMessages`.
        """

    def allpages(
        self,
        *,
        from_: str | None = None,
        continue_: str | None = None,
        to: str | None = None,
        prefix: str | None = None,
        namespace: int | None = None,
        filterredir: AllPagesFilterredir | None = None,
        filterlanglinks: AllPagesFilterlanglinks | None = None,
        minsize: int | None = None,
        maxsize: int | None = None,
        prtype: Many[AllPagesPrtype | str] | None = None,
        prlevel: Many[AllPagesPrlevel | str] | None = None,
        prfiltercascade: AllPagesPrfiltercascade | None = None,
        prexpiry: AllPagesPrexpiry | None = None,
        limit: Limit | None = None,
        dir: AllPagesDir | None = None,
    ) -> Items[AllPagesItem]:
        """Enumerate all pages sequentially in a given namespace.

        All about it: `AllPages`.
        """

    def allredirects(
        self,
        *,
        continue_: str | None = None,
        from_: str | None = None,
        to: str | None = None,
        prefix: str | None = None,
        unique: bool | None = None,
        prop: Many[AllredirectsProp] | None = None,
        namespace: int | None = None,
        limit: Limit | None = None,
        dir: AllredirectsDir | None = None,
    ) -> Items[AllredirectsItem]:
        """List all redirects to a namespace.

        All about it: `Allredirects`.
        """

    def allrevisions(
        self,
        *,
        prop: Many[AllRevisionsProp] | None = None,
        slots: Many[Literal["main"] | str] | None = None,
        contentformat_slot: (
            Mapping[str, AllRevisionsContentformatSlot | str] | None
        ) = None,
        limit: Limit | None = None,
        expandtemplates: bool | None = None,
        generatexml: bool | None = None,
        parse: bool | None = None,
        section: int | str | None = None,
        diffto: int | str | None = None,
        difftotext: str | None = None,
        difftotextpst: bool | None = None,
        contentformat: AllRevisionsContentformat | str | None = None,
        user: str | None = None,
        namespace: Many[int] | Literal["*"] | None = None,
        start: Timestamp | None = None,
        end: Timestamp | None = None,
        dir: AllRevisionsDir | None = None,
        excludeuser: str | None = None,
        continue_: str | None = None,
        generatetitles: bool | None = None,
    ) -> Items[AllRevisionsItem]:
        """List all revisions.

        All about it: `AllRevisions`.
        """

    def alltransclusions(
        self,
        *,
        continue_: str | None = None,
        from_: str | None = None,
        to: str | None = None,
        prefix: str | None = None,
        unique: bool | None = None,
        prop: Many[AlltransclusionsProp] | None = None,
        namespace: int | None = None,
        limit: Limit | None = None,
        dir: AlltransclusionsDir | None = None,
    ) -> Items[AlltransclusionsItem]:
        """List all transclusions (pages embedded using {{x}}), including non-existing.

        All about it: `Alltransclusions`.
        """

    def allusers(
        self,
        *,
        from_: str | None = None,
        to: str | None = None,
        prefix: str | None = None,
        dir: AllUsersDir | None = None,
        group: Many[AllUsersGroup | str] | None = None,
        excludegroup: Many[AllUsersExcludegroup | str] | None = None,
        rights: Many[str] | None = None,
        prop: Many[AllUsersProp] | None = None,
        limit: Limit | None = None,
        witheditsonly: bool | None = None,
        activeusers: bool | None = None,
        attachedwiki: str | None = None,
        excludenamed: bool | None = None,
        excludetemp: bool | None = None,
    ) -> Items[AllUsersItem]:
        """Enumerate all registered users.

        All about it: `AllUsers`.
        """

    def authmanagerinfo(
        self,
        *,
        securitysensitiveoperation: str | None = None,
        requestsfor: AuthManagerInfoRequestsfor | None = None,
        mergerequestfields: bool | None = None,
        messageformat: AuthManagerInfoMessageformat | None = None,
    ) -> AuthManagerInfoResponse:
        """Retrieve information about the current authentication status.

        All about it: `AuthManagerInfo`.
        """

    def backlinks(
        self,
        *,
        title: str | None = None,
        pageid: int | None = None,
        continue_: str | None = None,
        namespace: Many[int] | Literal["*"] | None = None,
        dir: BacklinksDir | None = None,
        filterredir: BacklinksFilterredir | None = None,
        limit: Limit | None = None,
        redirect: bool | None = None,
    ) -> Items[BacklinksItem]:
        """Find all pages that link to the given page.

        All about it: `Backlinks`.
        """

    def blocks(
        self,
        *,
        start: Timestamp | None = None,
        end: Timestamp | None = None,
        dir: BlocksDir | None = None,
        ids: Many[int] | None = None,
        users: Many[str] | None = None,
        ip: str | None = None,
        limit: Limit | None = None,
        prop: Many[BlocksProp] | None = None,
        show: Many[BlocksShow] | None = None,
        continue_: str | None = None,
    ) -> Items[BlocksItem]:
        """List all blocked users and IP addresses.

        All about it: `Blocks`.
        """

    def categories(
        self,
        *,
        indexpageids: bool | None = None,
        export: bool | None = None,
        exportnowrap: bool | None = None,
        exportschema: QueryExportschema | None = None,
        iwurl: bool | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | QueryGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
        prop: Many[CategoriesProp] | None = None,
        show: Many[CategoriesShow] | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
        categories: Many[str] | None = None,
        dir: CategoriesDir | None = None,
    ) -> Pages[CategoriesPage]:
        """List all categories the pages belong to.

        All about it: `Categories`.
        """

    def categoryinfo(
        self,
        *,
        indexpageids: bool | None = None,
        export: bool | None = None,
        exportnowrap: bool | None = None,
        exportschema: QueryExportschema | None = None,
        iwurl: bool | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | QueryGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
        continue_: str | None = None,
    ) -> Pages[CategoryInfoPage]:
        """Returns information about the given categories.

        All about it: `CategoryInfo`.
        """

    def categorymembers(
        self,
        *,
        title: str | None = None,
        pageid: int | None = None,
        prop: Many[CategoryMembersProp] | None = None,
        namespace: Many[int] | Literal["*"] | None = None,
        type: Many[CategoryMembersType] | None = None,
        continue_: str | None = None,
        limit: Limit | None = None,
        sort: CategoryMembersSort | None = None,
        dir: CategoryMembersDir | None = None,
        start: Timestamp | None = None,
        end: Timestamp | None = None,
        starthexsortkey: str | None = None,
        endhexsortkey: str | None = None,
        startsortkeyprefix: str | None = None,
        endsortkeyprefix: str | None = None,
        startsortkey: str | None = None,
        endsortkey: str | None = None,
    ) -> Items[CategoryMembersItem]:
        """List all pages in a given category.

        All about it: `CategoryMembers`.
        """

    def contributors(
        self,
        *,
        indexpageids: bool | None = None,
        export: bool | None = None,
        exportnowrap: bool | None = None,
        exportschema: QueryExportschema | None = None,
        iwurl: bool | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | QueryGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
        group: Many[ContributorsGroup | str] | None = None,
        excludegroup: Many[ContributorsExcludegroup | str] | None = None,
        rights: Many[str] | None = None,
        excluderights: Many[str] | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
    ) -> Pages[ContributorsPage]:
        """Get the list of logged-in contributors and the count of logged-out contributors
        to a page.

        All about it: `Contributors`.
        """

    def deletedrevisions(
        self,
        *,
        indexpageids: bool | None = None,
        export: bool | None = None,
        exportnowrap: bool | None = None,
        exportschema: QueryExportschema | None = None,
        iwurl: bool | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | QueryGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
        prop: Many[DeletedRevisionsProp] | None = None,
        slots: Many[Literal["main"] | str] | None = None,
        contentformat_slot: (
            Mapping[str, DeletedRevisionsContentformatSlot | str] | None
        ) = None,
        limit: Limit | None = None,
        expandtemplates: bool | None = None,
        generatexml: bool | None = None,
        parse: bool | None = None,
        section: int | str | None = None,
        diffto: int | str | None = None,
        difftotext: str | None = None,
        difftotextpst: bool | None = None,
        contentformat: DeletedRevisionsContentformat | str | None = None,
        start: Timestamp | None = None,
        end: Timestamp | None = None,
        dir: DeletedRevisionsDir | None = None,
        tag: str | None = None,
        user: str | None = None,
        excludeuser: str | None = None,
        continue_: str | None = None,
    ) -> Pages[DeletedRevisionsPage]:
        """Get deleted revision information.

        All about it: `DeletedRevisions`.
        """

    @deprecated("query+deletedrevs is deprecated by the wiki")
    def deletedrevs(
        self,
        *,
        start: Timestamp | None = None,
        end: Timestamp | None = None,
        dir: DeletedrevsDir | None = None,
        from_: str | None = None,
        to: str | None = None,
        prefix: str | None = None,
        unique: bool | None = None,
        namespace: int | None = None,
        tag: str | None = None,
        user: str | None = None,
        excludeuser: str | None = None,
        prop: Many[DeletedrevsProp] | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
    ) -> Items[DeletedrevsItem]:
        """List deleted revisions.

        All about it: `Deletedrevs`.
        """

    def duplicatefiles(
        self,
        *,
        indexpageids: bool | None = None,
        export: bool | None = None,
        exportnowrap: bool | None = None,
        exportschema: QueryExportschema | None = None,
        iwurl: bool | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | QueryGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
        dir: DuplicateFilesDir | None = None,
        localonly: bool | None = None,
    ) -> Pages[DuplicateFilesPage]:
        """List all files that are duplicates of the given files based on hash values.

        All about it: `DuplicateFiles`.
        """

    def embeddedin(
        self,
        *,
        title: str | None = None,
        pageid: int | None = None,
        continue_: str | None = None,
        namespace: Many[int] | Literal["*"] | None = None,
        dir: EmbeddedinDir | None = None,
        filterredir: EmbeddedinFilterredir | None = None,
        limit: Limit | None = None,
    ) -> Items[EmbeddedinItem]:
        """Find all pages that embed (transclude) the given title.

        All about it: `Embeddedin`.
        """

    def extlinks(
        self,
        *,
        indexpageids: bool | None = None,
        export: bool | None = None,
        exportnowrap: bool | None = None,
        exportschema: QueryExportschema | None = None,
        iwurl: bool | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | QueryGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
        protocol: ExtlinksProtocol | str | None = None,
        query: str | None = None,
        expandurl: bool | None = None,
    ) -> Pages[ExtlinksPage]:
        """Returns all external URLs (not interwikis) from the given pages.

        All about it: `Extlinks`.
        """

    def extracts(
        self,
        *,
        indexpageids: bool | None = None,
        export: bool | None = None,
        exportnowrap: bool | None = None,
        exportschema: QueryExportschema | None = None,
        iwurl: bool | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | QueryGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
        chars: int | None = None,
        sentences: int | None = None,
        limit: Limit | None = None,
        intro: bool | None = None,
        plaintext: bool | None = None,
        sectionformat: ExtractsSectionformat | None = None,
        continue_: int | None = None,
    ) -> Pages[ExtractsPage]:
        """Returns plain-text or limited HTML extracts of the given pages.

        All about it: `Extracts`.
        """

    def exturlusage(
        self,
        *,
        prop: Many[ExturlusageProp] | None = None,
        continue_: str | None = None,
        protocol: ExturlusageProtocol | str | None = None,
        query: str | None = None,
        namespace: Many[int] | Literal["*"] | None = None,
        limit: Limit | None = None,
        expandurl: bool | None = None,
    ) -> Items[ExturlusageItem]:
        """Enumerate pages that contain a given URL.

        All about it: `Exturlusage`.
        """

    def filearchive(
        self,
        *,
        from_: str | None = None,
        to: str | None = None,
        prefix: str | None = None,
        dir: FilearchiveDir | None = None,
        sha1: str | None = None,
        sha1base36: str | None = None,
        prop: Many[FilearchiveProp] | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
    ) -> Items[FilearchiveItem]:
        """Enumerate all deleted files sequentially.

        All about it: `Filearchive`.
        """

    def filerepoinfo(
        self,
        *,
        prop: Many[FileRepoInfoProp] | None = None,
    ) -> FileRepoInfoResponse:
        """Return meta information about image repositories configured on the wiki.

        All about it: `FileRepoInfo`.
        """

    def fileusage(
        self,
        *,
        indexpageids: bool | None = None,
        export: bool | None = None,
        exportnowrap: bool | None = None,
        exportschema: QueryExportschema | None = None,
        iwurl: bool | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | QueryGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
        prop: Many[FileusageProp] | None = None,
        namespace: Many[int] | Literal["*"] | None = None,
        show: Many[FileusageShow] | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
    ) -> Pages[FileusagePage]:
        """Find all pages that use the given files.

        All about it: `Fileusage`.
        """

    def gadgetcategories(
        self,
        *,
        prop: Many[GadgetCategoriesProp] | None = None,
        names: Many[str] | None = None,
    ) -> Items[GadgetCategoriesItem]:
        """Returns a list of gadget categories.

        All about it: `GadgetCategories`.
        """

    def gadgets(
        self,
        *,
        prop: Many[GadgetsProp] | None = None,
        categories: Many[str] | None = None,
        ids: Many[str] | None = None,
        allowedonly: bool | None = None,
        enabledonly: bool | None = None,
    ) -> Items[GadgetsItem]:
        """Returns a list of gadgets used on this wiki.

        All about it: `Gadgets`.
        """

    def imageinfo(
        self,
        *,
        indexpageids: bool | None = None,
        export: bool | None = None,
        exportnowrap: bool | None = None,
        exportschema: QueryExportschema | None = None,
        iwurl: bool | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | QueryGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
        prop: Many[ImageInfoProp] | None = None,
        limit: Limit | None = None,
        start: Timestamp | None = None,
        end: Timestamp | None = None,
        urlwidth: int | None = None,
        urlheight: int | None = None,
        metadataversion: int | str | None = None,
        extmetadatalanguage: str | None = None,
        extmetadatamultilang: bool | None = None,
        extmetadatafilter: Many[str] | None = None,
        urlparam: str | None = None,
        badfilecontexttitle: str | None = None,
        continue_: str | None = None,
        localonly: bool | None = None,
    ) -> Pages[ImageInfoPage]:
        """Returns file information and upload history.

        All about it: `ImageInfo`.
        """

    def images(
        self,
        *,
        indexpageids: bool | None = None,
        export: bool | None = None,
        exportnowrap: bool | None = None,
        exportschema: QueryExportschema | None = None,
        iwurl: bool | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | QueryGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
        images: Many[str] | None = None,
        dir: ImagesDir | None = None,
    ) -> Pages[ImagesPage]:
        """Returns all files contained on the given pages.

        All about it: `Images`.
        """

    def imageusage(
        self,
        *,
        title: str | None = None,
        pageid: int | None = None,
        continue_: str | None = None,
        namespace: Many[int] | Literal["*"] | None = None,
        dir: ImageusageDir | None = None,
        filterredir: ImageusageFilterredir | None = None,
        limit: Limit | None = None,
        redirect: bool | None = None,
    ) -> Items[ImageusageItem]:
        """Find all pages that use the given image title.

        All about it: `Imageusage`.
        """

    def info(
        self,
        *,
        indexpageids: bool | None = None,
        export: bool | None = None,
        exportnowrap: bool | None = None,
        exportschema: QueryExportschema | None = None,
        iwurl: bool | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | QueryGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
        prop: Many[InfoProp] | None = None,
        linkcontext: str | None = None,
        testactions: Many[str] | None = None,
        testactionsdetail: InfoTestactionsdetail | None = None,
        testactionsautocreate: bool | None = None,
        preloadcustom: str | None = None,
        preloadparams: Many[str] | None = None,
        preloadnewsection: bool | None = None,
        editintrostyle: InfoEditintrostyle | None = None,
        editintroskip: Many[str] | None = None,
        editintrocustom: str | None = None,
        continue_: str | None = None,
    ) -> Pages[InfoPage]:
        """Get basic page information.

        All about it: `Info`.
        """

    def iwbacklinks(
        self,
        *,
        prefix: str | None = None,
        title: str | None = None,
        continue_: str | None = None,
        limit: Limit | None = None,
        prop: Many[IWBacklinksProp] | None = None,
        dir: IWBacklinksDir | None = None,
    ) -> Items[IWBacklinksItem]:
        """Find all pages that link to the given interwiki link.

        All about it: `IWBacklinks`.
        """

    def iwlinks(
        self,
        *,
        indexpageids: bool | None = None,
        export: bool | None = None,
        exportnowrap: bool | None = None,
        exportschema: QueryExportschema | None = None,
        iwurl: bool | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | QueryGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
        prop: Many[Literal["url"]] | None = None,
        prefix: str | None = None,
        title: str | None = None,
        dir: IWLinksDir | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
        url: bool | None = None,
    ) -> Pages[IWLinksPage]:
        """Returns all interwiki links from the given pages.

        All about it: `IWLinks`.
        """

    def langbacklinks(
        self,
        *,
        lang: str | None = None,
        title: str | None = None,
        continue_: str | None = None,
        limit: Limit | None = None,
        prop: Many[LangBacklinksProp] | None = None,
        dir: LangBacklinksDir | None = None,
    ) -> Items[LangBacklinksItem]:
        """Find all pages that link to the given language link.

        All about it: `LangBacklinks`.
        """

    def langlinks(
        self,
        *,
        indexpageids: bool | None = None,
        export: bool | None = None,
        exportnowrap: bool | None = None,
        exportschema: QueryExportschema | None = None,
        iwurl: bool | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | QueryGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
        prop: Many[LangLinksProp] | None = None,
        lang: str | None = None,
        title: str | None = None,
        dir: LangLinksDir | None = None,
        inlanguagecode: str | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
        url: bool | None = None,
    ) -> Pages[LangLinksPage]:
        """Returns all interlanguage links from the given pages.

        All about it: `LangLinks`.
        """

    def languageinfo(
        self,
        *,
        prop: Many[LanguageinfoProp] | None = None,
        code: Many[str] | None = None,
        continue_: str | None = None,
    ) -> LanguageinfoResponse:
        """Return information about available languages.

        All about it: `Languageinfo`.
        """

    def links(
        self,
        *,
        indexpageids: bool | None = None,
        export: bool | None = None,
        exportnowrap: bool | None = None,
        exportschema: QueryExportschema | None = None,
        iwurl: bool | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | QueryGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
        namespace: Many[int] | Literal["*"] | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
        pltitles: Many[str] | None = None,
        dir: LinksDir | None = None,
    ) -> Pages[LinksPage]:
        """Returns all links from the given pages.

        All about it: `Links`.
        """

    def linkshere(
        self,
        *,
        indexpageids: bool | None = None,
        export: bool | None = None,
        exportnowrap: bool | None = None,
        exportschema: QueryExportschema | None = None,
        iwurl: bool | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | QueryGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
        prop: Many[LinkshereProp] | None = None,
        namespace: Many[int] | Literal["*"] | None = None,
        show: Many[LinkshereShow] | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
    ) -> Pages[LinksherePage]:
        """Find all pages that link to the given pages.

        All about it: `Linkshere`.
        """

    def linterrors(
        self,
        *,
        categories: Many[LintErrorsCategories | str] | None = None,
        limit: Limit | None = None,
        namespace: Many[int] | Literal["*"] | None = None,
        pageid: Many[int] | None = None,
        title: str | None = None,
        from_: int | None = None,
    ) -> Items[LintErrorsItem]:
        """Get a list of lint errors

        All about it: `LintErrors`.
        """

    def linterstats(self) -> LinterStatsResponse:
        """Get number of lint errors in each category

        All about it: `LinterStats`.
        """

    def logevents(
        self,
        *,
        prop: Many[LogEventsProp] | None = None,
        type: LogEventsType | str | None = None,
        action: LogEventsAction | str | None = None,
        start: Timestamp | None = None,
        end: Timestamp | None = None,
        dir: LogEventsDir | None = None,
        user: str | None = None,
        title: str | None = None,
        namespace: int | None = None,
        prefix: str | None = None,
        tag: str | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
    ) -> Items[LogEventsItem]:
        """Get events from logs.

        All about it: `LogEvents`.
        """

    def mystashedfiles(
        self,
        *,
        prop: Many[MyStashedFilesProp] | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
    ) -> Items[MyStashedFilesItem]:
        """Get a list of files in the current user's upload stash.

        All about it: `MyStashedFiles`.
        """

    def notifications(
        self,
        *,
        filter: Many[NotificationsFilter] | None = None,
        prop: Many[NotificationsProp] | None = None,
        sections: Many[NotificationsSections] | None = None,
        groupbysection: bool | None = None,
        format: NotificationsFormat | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
        unreadfirst: bool | None = None,
        titles: Many[str] | None = None,
        bundle: bool | None = None,
        notifiertypes: Many[NotificationsNotifiertypes] | None = None,
        alertcontinue: str | None = None,
        alertunreadfirst: bool | None = None,
        messagecontinue: str | None = None,
        messageunreadfirst: bool | None = None,
    ) -> NotificationsResponse:
        """Get notifications waiting for the current user.

        All about it: `Notifications`.
        """

    def oath(
        self,
        *,
        user: str | None = None,
        reason: str | None = None,
    ) -> OATHResponse:
        """Check to see if two-factor authentication (OATH) is enabled for a user.

        All about it: `OATH`.
        """

    def pageimages(
        self,
        *,
        indexpageids: bool | None = None,
        export: bool | None = None,
        exportnowrap: bool | None = None,
        exportschema: QueryExportschema | None = None,
        iwurl: bool | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | QueryGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
        prop: Many[PageImagesProp] | None = None,
        thumbsize: int | None = None,
        limit: Limit | None = None,
        license: PageImagesLicense | None = None,
        continue_: int | None = None,
        langcode: str | None = None,
    ) -> Pages[PageImagesPage]:
        """Returns information about images on the page, such as thumbnail and presence of
        photos.

        All about it: `PageImages`.
        """

    def pagepropnames(
        self,
        *,
        continue_: str | None = None,
        limit: Limit | None = None,
    ) -> Items[PagePropNamesItem]:
        """List all page property names in use on the wiki.

        All about it: `PagePropNames`.
        """

    def pageprops(
        self,
        *,
        indexpageids: bool | None = None,
        export: bool | None = None,
        exportnowrap: bool | None = None,
        exportschema: QueryExportschema | None = None,
        iwurl: bool | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | QueryGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
        continue_: str | None = None,
        prop: Many[str] | None = None,
    ) -> Pages[PagePropsPage]:
        """Get various page properties defined in the page content.

        All about it: `PageProps`.
        """

    def pageswithprop(
        self,
        *,
        propname: str,
        prop: Many[PagesWithPropProp] | None = None,
        continue_: str | None = None,
        limit: Limit | None = None,
        dir: PagesWithPropDir | None = None,
    ) -> Items[PagesWithPropItem]:
        """List all pages using a given page property.

        All about it: `PagesWithProp`.
        """

    def prefixsearch(
        self,
        *,
        search: str,
        namespace: Many[int] | Literal["*"] | None = None,
        limit: Limit | None = None,
        offset: int | None = None,
    ) -> Items[PrefixSearchItem]:
        """Perform a prefix search for page titles.

        All about it: `PrefixSearch`.
        """

    def protectedtitles(
        self,
        *,
        namespace: Many[int] | Literal["*"] | None = None,
        level: Many[ProtectedTitlesLevel | str] | None = None,
        limit: Limit | None = None,
        dir: ProtectedTitlesDir | None = None,
        start: Timestamp | None = None,
        end: Timestamp | None = None,
        prop: Many[ProtectedTitlesProp] | None = None,
        continue_: str | None = None,
    ) -> Items[ProtectedTitlesItem]:
        """List all titles protected from creation.

        All about it: `ProtectedTitles`.
        """

    def querypage(
        self,
        *,
        page: QueryPagePage | str,
        offset: int | None = None,
        limit: Limit | None = None,
    ) -> Items[QueryPageItem]:
        """Get a list provided by a QueryPage-based special page.

        All about it: `QueryPage`.
        """

    def random(
        self,
        *,
        namespace: Many[int] | Literal["*"] | None = None,
        filterredir: RandomFilterredir | None = None,
        redirect: bool | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
    ) -> Items[RandomItem]:
        """Get a set of random pages.

        All about it: `Random`.
        """

    def recentchanges(
        self,
        *,
        start: Timestamp | None = None,
        end: Timestamp | None = None,
        dir: RecentChangesDir | None = None,
        namespace: Many[int] | Literal["*"] | None = None,
        user: str | None = None,
        excludeuser: str | None = None,
        tag: str | None = None,
        prop: Many[RecentChangesProp] | None = None,
        show: Many[RecentChangesShow] | None = None,
        limit: Limit | None = None,
        type: Many[RecentChangesType] | None = None,
        toponly: bool | None = None,
        title: str | None = None,
        continue_: str | None = None,
        generaterevisions: bool | None = None,
        slot: Literal["main"] | str | None = None,
    ) -> Items[RecentChangesItem]:
        """Enumerate recent changes.

        All about it: `RecentChanges`.
        """

    def redirects(
        self,
        *,
        indexpageids: bool | None = None,
        export: bool | None = None,
        exportnowrap: bool | None = None,
        exportschema: QueryExportschema | None = None,
        iwurl: bool | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | QueryGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
        prop: Many[RedirectsProp] | None = None,
        namespace: Many[int] | Literal["*"] | None = None,
        show: Many[RedirectsShow] | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
    ) -> Pages[RedirectsPage]:
        """Returns all redirects to the given pages.

        All about it: `Redirects`.
        """

    def revisions(
        self,
        *,
        indexpageids: bool | None = None,
        export: bool | None = None,
        exportnowrap: bool | None = None,
        exportschema: QueryExportschema | None = None,
        iwurl: bool | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | QueryGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
        prop: Many[RevisionsProp] | None = None,
        slots: Many[Literal["main"] | str] | None = None,
        contentformat_slot: (
            Mapping[str, RevisionsContentformatSlot | str] | None
        ) = None,
        limit: Limit | None = None,
        expandtemplates: bool | None = None,
        generatexml: bool | None = None,
        parse: bool | None = None,
        section: int | str | None = None,
        diffto: int | str | None = None,
        difftotext: str | None = None,
        difftotextpst: bool | None = None,
        contentformat: RevisionsContentformat | str | None = None,
        startid: int | None = None,
        endid: int | None = None,
        start: Timestamp | None = None,
        end: Timestamp | None = None,
        dir: RevisionsDir | None = None,
        user: str | None = None,
        excludeuser: str | None = None,
        tag: str | None = None,
        continue_: str | None = None,
    ) -> Pages[RevisionsPage]:
        """Get revision information.

        All about it: `Revisions`.
        """

    def search(
        self,
        *,
        search: str,
        namespace: Many[int] | Literal["*"] | None = None,
        limit: Limit | None = None,
        offset: int | None = None,
        what: SearchWhat | None = None,
        info: Many[SearchInfo] | None = None,
        prop: Many[SearchProp] | None = None,
        interwiki: bool | None = None,
        enablerewrites: bool | None = None,
        sort: Literal["relevance"] | None = None,
    ) -> Items[SearchItem]:
        """Perform a full text search.

        All about it: `Search`.
        """

    def siteinfo(
        self,
        *,
        prop: Many[SiteinfoProp] | None = None,
        filteriw: SiteinfoFilteriw | None = None,
        showalldb: bool | None = None,
        numberingroup: bool | None = None,
        inlanguagecode: str | None = None,
    ) -> SiteinfoResponse:
        """Return general information about the site.

        All about it: `Siteinfo`.
        """

    def stashimageinfo(
        self,
        *,
        filekey: Many[str] | None = None,
        sessionkey: Many[str] | None = None,
        prop: Many[StashImageInfoProp] | None = None,
        urlwidth: int | None = None,
        urlheight: int | None = None,
        urlparam: str | None = None,
    ) -> Items[StashImageInfoItem]:
        """Returns file information for stashed files.

        All about it: `StashImageInfo`.
        """

    def tags(
        self,
        *,
        continue_: str | None = None,
        limit: Limit | None = None,
        prop: Many[TagsProp] | None = None,
    ) -> Items[TagsItem]:
        """List change tags.

        All about it: `Tags`.
        """

    def templates(
        self,
        *,
        indexpageids: bool | None = None,
        export: bool | None = None,
        exportnowrap: bool | None = None,
        exportschema: QueryExportschema | None = None,
        iwurl: bool | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | QueryGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
        namespace: Many[int] | Literal["*"] | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
        templates: Many[str] | None = None,
        dir: TemplatesDir | None = None,
    ) -> Pages[TemplatesPage]:
        """Returns all pages transcluded on the given pages.

        All about it: `Templates`.
        """

    def tokens(
        self,
        *,
        type: Many[TokensType | str] | None = None,
    ) -> TokensResponse:
        """Gets tokens for data-modifying actions.

        All about it: `Tokens`.
        """

    def transcludedin(
        self,
        *,
        indexpageids: bool | None = None,
        export: bool | None = None,
        exportnowrap: bool | None = None,
        exportschema: QueryExportschema | None = None,
        iwurl: bool | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | QueryGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
        prop: Many[TranscludedinProp] | None = None,
        namespace: Many[int] | Literal["*"] | None = None,
        show: Many[TranscludedinShow] | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
    ) -> Pages[TranscludedinPage]:
        """Find all pages that transclude the given pages.

        All about it: `Transcludedin`.
        """

    def unreadnotificationpages(
        self,
        *,
        grouppages: bool | None = None,
        limit: Limit | None = None,
    ) -> UnreadNotificationPagesResponse:
        """Get pages for which there are unread notifications for the current user.

        All about it: `UnreadNotificationPages`.
        """

    def usercontribs(
        self,
        *,
        limit: Limit | None = None,
        start: Timestamp | None = None,
        end: Timestamp | None = None,
        continue_: str | None = None,
        user: Many[str] | None = None,
        userids: Many[int] | None = None,
        userprefix: str | None = None,
        iprange: str | None = None,
        dir: UserContribsDir | None = None,
        namespace: Many[int] | Literal["*"] | None = None,
        prop: Many[UserContribsProp] | None = None,
        show: Many[UserContribsShow] | None = None,
        tag: str | None = None,
        toponly: bool | None = None,
    ) -> Items[UserContribsItem]:
        """Get all edits by a user.

        All about it: `UserContribs`.
        """

    def userinfo(
        self,
        *,
        prop: Many[UserInfoProp] | Literal["*"] | None = None,
        attachedwiki: str | None = None,
    ) -> UserInfoResponse:
        """Get information about the current user.

        All about it: `UserInfo`.
        """

    def users(
        self,
        *,
        prop: Many[UsersProp] | None = None,
        attachedwiki: str | None = None,
        users: Many[str] | None = None,
        userids: Many[int] | None = None,
    ) -> Items[UsersItem]:
        """Get information about a list of users.

        All about it: `Users`.
        """

    def watchlist(
        self,
        *,
        allrev: bool | None = None,
        start: Timestamp | None = None,
        end: Timestamp | None = None,
        namespace: Many[int] | Literal["*"] | None = None,
        user: str | None = None,
        excludeuser: str | None = None,
        dir: WatchlistDir | None = None,
        limit: Limit | None = None,
        prop: Many[WatchlistProp] | None = None,
        show: Many[WatchlistShow] | None = None,
        type: Many[WatchlistType] | None = None,
        owner: str | None = None,
        token: str | None = None,
        continue_: str | None = None,
    ) -> Items[WatchlistItem]:
        """Get recent changes to pages in the current user's watchlist.

        All about it: `Watchlist`.
        """

    def watchlistraw(
        self,
        *,
        continue_: str | None = None,
        namespace: Many[int] | Literal["*"] | None = None,
        limit: Limit | None = None,
        prop: Many[Literal["changed"]] | None = None,
        show: Many[WatchlistRawShow] | None = None,
        owner: str | None = None,
        token: str | None = None,
        dir: WatchlistRawDir | None = None,
        fromtitle: str | None = None,
        totitle: str | None = None,
    ) -> Items[WatchlistRawItem]:
        """Get all pages on the current user's watchlist.

        All about it: `WatchlistRaw`.
        """

class AsyncQueryMethods(AsyncNamespace):
    """The methods of an `AsyncWiki`."""

    def __call__(
        self,
        *,
        prop: Many[PropModule[Any] | QueryProp] | None = None,
        list: Many[ListModule[Any] | QueryList] | None = None,
        meta: Many[MetaModule[Any] | QueryMeta] | None = None,
        indexpageids: bool | None = None,
        export: bool | None = None,
        exportnowrap: bool | None = None,
        exportschema: QueryExportschema | None = None,
        iwurl: bool | None = None,
        continue_: str | None = None,
        rawcontinue: bool | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | QueryGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
    ) -> AsyncResults:
        """Fetch data from and about MediaWiki.

        All about it: `Query`.
        """

    def abusefilters(
        self,
        *,
        startid: int | None = None,
        endid: int | None = None,
        dir: AbuseFiltersDir | None = None,
        show: Many[AbuseFiltersShow] | None = None,
        limit: Limit | None = None,
        prop: Many[AbuseFiltersProp] | None = None,
    ) -> AsyncItems[AbuseFiltersItem]:
        """Show details of the abuse filters.

        All about it: `AbuseFilters`.
        """

    def abuselog(
        self,
        *,
        logid: int | None = None,
        start: Timestamp | None = None,
        end: Timestamp | None = None,
        dir: AbuseLogDir | None = None,
        user: str | None = None,
        title: str | None = None,
        filter: Many[int | str] | None = None,
        limit: Limit | None = None,
        prop: Many[AbuseLogProp] | None = None,
    ) -> AsyncItems[AbuseLogItem]:
        """Show events that were caught by one of the abuse filters.

        All about it: `AbuseLog`.
        """

    def allcategories(
        self,
        *,
        from_: str | None = None,
        continue_: str | None = None,
        to: str | None = None,
        prefix: str | None = None,
        dir: AllCategoriesDir | None = None,
        min: int | None = None,
        max: int | None = None,
        limit: Limit | None = None,
        prop: Many[AllCategoriesProp] | None = None,
    ) -> AsyncItems[AllCategoriesItem]:
        """Enumerate all categories.

        All about it: `AllCategories`.
        """

    def alldeletedrevisions(
        self,
        *,
        prop: Many[AllDeletedRevisionsProp] | None = None,
        slots: Many[Literal["main"] | str] | None = None,
        contentformat_slot: (
            Mapping[str, AllDeletedRevisionsContentformatSlot | str] | None
        ) = None,
        limit: Limit | None = None,
        expandtemplates: bool | None = None,
        generatexml: bool | None = None,
        parse: bool | None = None,
        section: int | str | None = None,
        diffto: int | str | None = None,
        difftotext: str | None = None,
        difftotextpst: bool | None = None,
        contentformat: AllDeletedRevisionsContentformat | str | None = None,
        user: str | None = None,
        namespace: Many[int] | Literal["*"] | None = None,
        start: Timestamp | None = None,
        end: Timestamp | None = None,
        dir: AllDeletedRevisionsDir | None = None,
        from_: str | None = None,
        to: str | None = None,
        prefix: str | None = None,
        excludeuser: str | None = None,
        tag: str | None = None,
        continue_: str | None = None,
        generatetitles: bool | None = None,
    ) -> AsyncItems[AllDeletedRevisionsItem]:
        """List all deleted revisions by a user or in a namespace.

        All about it: `AllDeletedRevisions`.
        """

    def allfileusages(
        self,
        *,
        continue_: str | None = None,
        from_: str | None = None,
        to: str | None = None,
        prefix: str | None = None,
        unique: bool | None = None,
        prop: Many[AllfileusagesProp] | None = None,
        limit: Limit | None = None,
        dir: AllfileusagesDir | None = None,
    ) -> AsyncItems[AllfileusagesItem]:
        """List all file usages, including non-existing.

        All about it: `Allfileusages`.
        """

    def allimages(
        self,
        *,
        sort: AllImagesSort | None = None,
        dir: AllImagesDir | None = None,
        from_: str | None = None,
        to: str | None = None,
        continue_: str | None = None,
        start: Timestamp | None = None,
        end: Timestamp | None = None,
        prop: Many[AllImagesProp] | None = None,
        prefix: str | None = None,
        minsize: int | None = None,
        maxsize: int | None = None,
        sha1: str | None = None,
        sha1base36: str | None = None,
        user: str | None = None,
        filterbots: AllImagesFilterbots | None = None,
        mime: Many[str] | None = None,
        limit: Limit | None = None,
    ) -> AsyncItems[AllImagesItem]:
        """Enumerate all images sequentially.

        All about it: `AllImages`.
        """

    def alllinks(
        self,
        *,
        continue_: str | None = None,
        from_: str | None = None,
        to: str | None = None,
        prefix: str | None = None,
        unique: bool | None = None,
        prop: Many[AllLinksProp] | None = None,
        namespace: int | None = None,
        limit: Limit | None = None,
        dir: AllLinksDir | None = None,
    ) -> AsyncItems[AllLinksItem]:
        """Enumerate all links that point to a given namespace.

        All about it: `AllLinks`.
        """

    async def allmessages(
        self,
        *,
        messages: Many[str] | None = None,
        prop: Many[Literal["default"]] | None = None,
        enableparser: bool | None = None,
        nocontent: bool | None = None,
        includelocal: bool | None = None,
        args: Many[str] | None = None,
        filter: str | None = None,
        customised: AllMessagesCustomised | None = None,
        lang: str | None = None,
        from_: str | None = None,
        to: str | None = None,
        title: str | None = None,
        prefix: str | None = None,
    ) -> AllMessagesResponse:
        """Return messages from this site.

        All about it: `AllMessages`.
        """

    def allpages(
        self,
        *,
        from_: str | None = None,
        continue_: str | None = None,
        to: str | None = None,
        prefix: str | None = None,
        namespace: int | None = None,
        filterredir: AllPagesFilterredir | None = None,
        filterlanglinks: AllPagesFilterlanglinks | None = None,
        minsize: int | None = None,
        maxsize: int | None = None,
        prtype: Many[AllPagesPrtype | str] | None = None,
        prlevel: Many[AllPagesPrlevel | str] | None = None,
        prfiltercascade: AllPagesPrfiltercascade | None = None,
        prexpiry: AllPagesPrexpiry | None = None,
        limit: Limit | None = None,
        dir: AllPagesDir | None = None,
    ) -> AsyncItems[AllPagesItem]:
        """Enumerate all pages sequentially in a given namespace.

        All about it: `AllPages`.
        """

    def allredirects(
        self,
        *,
        continue_: str | None = None,
        from_: str | None = None,
        to: str | None = None,
        prefix: str | None = None,
        unique: bool | None = None,
        prop: Many[AllredirectsProp] | None = None,
        namespace: int | None = None,
        limit: Limit | None = None,
        dir: AllredirectsDir | None = None,
    ) -> AsyncItems[AllredirectsItem]:
        """List all redirects to a namespace.

        All about it: `Allredirects`.
        """

    def allrevisions(
        self,
        *,
        prop: Many[AllRevisionsProp] | None = None,
        slots: Many[Literal["main"] | str] | None = None,
        contentformat_slot: (
            Mapping[str, AllRevisionsContentformatSlot | str] | None
        ) = None,
        limit: Limit | None = None,
        expandtemplates: bool | None = None,
        generatexml: bool | None = None,
        parse: bool | None = None,
        section: int | str | None = None,
        diffto: int | str | None = None,
        difftotext: str | None = None,
        difftotextpst: bool | None = None,
        contentformat: AllRevisionsContentformat | str | None = None,
        user: str | None = None,
        namespace: Many[int] | Literal["*"] | None = None,
        start: Timestamp | None = None,
        end: Timestamp | None = None,
        dir: AllRevisionsDir | None = None,
        excludeuser: str | None = None,
        continue_: str | None = None,
        generatetitles: bool | None = None,
    ) -> AsyncItems[AllRevisionsItem]:
        """List all revisions.

        All about it: `AllRevisions`.
        """

    def alltransclusions(
        self,
        *,
        continue_: str | None = None,
        from_: str | None = None,
        to: str | None = None,
        prefix: str | None = None,
        unique: bool | None = None,
        prop: Many[AlltransclusionsProp] | None = None,
        namespace: int | None = None,
        limit: Limit | None = None,
        dir: AlltransclusionsDir | None = None,
    ) -> AsyncItems[AlltransclusionsItem]:
        """List all transclusions (pages embedded using {{x}}), including non-existing.

        All about it: `Alltransclusions`.
        """

    def allusers(
        self,
        *,
        from_: str | None = None,
        to: str | None = None,
        prefix: str | None = None,
        dir: AllUsersDir | None = None,
        group: Many[AllUsersGroup | str] | None = None,
        excludegroup: Many[AllUsersExcludegroup | str] | None = None,
        rights: Many[str] | None = None,
        prop: Many[AllUsersProp] | None = None,
        limit: Limit | None = None,
        witheditsonly: bool | None = None,
        activeusers: bool | None = None,
        attachedwiki: str | None = None,
        excludenamed: bool | None = None,
        excludetemp: bool | None = None,
    ) -> AsyncItems[AllUsersItem]:
        """Enumerate all registered users.

        All about it: `AllUsers`.
        """

    async def authmanagerinfo(
        self,
        *,
        securitysensitiveoperation: str | None = None,
        requestsfor: AuthManagerInfoRequestsfor | None = None,
        mergerequestfields: bool | None = None,
        messageformat: AuthManagerInfoMessageformat | None = None,
    ) -> AuthManagerInfoResponse:
        """Retrieve information about the current authentication status.

        All about it: `AuthManagerInfo`.
        """

    def backlinks(
        self,
        *,
        title: str | None = None,
        pageid: int | None = None,
        continue_: str | None = None,
        namespace: Many[int] | Literal["*"] | None = None,
        dir: BacklinksDir | None = None,
        filterredir: BacklinksFilterredir | None = None,
        limit: Limit | None = None,
        redirect: bool | None = None,
    ) -> AsyncItems[BacklinksItem]:
        """Find all pages that link to the given page.

        All about it: `Backlinks`.
        """

    def blocks(
        self,
        *,
        start: Timestamp | None = None,
        end: Timestamp | None = None,
        dir: BlocksDir | None = None,
        ids: Many[int] | None = None,
        users: Many[str] | None = None,
        ip: str | None = None,
        limit: Limit | None = None,
        prop: Many[BlocksProp] | None = None,
        show: Many[BlocksShow] | None = None,
        continue_: str | None = None,
    ) -> AsyncItems[BlocksItem]:
        """List all blocked users and IP addresses.

        All about it: `Blocks`.
        """

    def categories(
        self,
        *,
        indexpageids: bool | None = None,
        export: bool | None = None,
        exportnowrap: bool | None = None,
        exportschema: QueryExportschema | None = None,
        iwurl: bool | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | QueryGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
        prop: Many[CategoriesProp] | None = None,
        show: Many[CategoriesShow] | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
        categories: Many[str] | None = None,
        dir: CategoriesDir | None = None,
    ) -> AsyncPages[CategoriesPage]:
        """List all categories the pages belong to.

        All about it: `Categories`.
        """

    def categoryinfo(
        self,
        *,
        indexpageids: bool | None = None,
        export: bool | None = None,
        exportnowrap: bool | None = None,
        exportschema: QueryExportschema | None = None,
        iwurl: bool | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | QueryGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
        continue_: str | None = None,
    ) -> AsyncPages[CategoryInfoPage]:
        """Returns information about the given categories.

        All about it: `CategoryInfo`.
        """

    def categorymembers(
        self,
        *,
        title: str | None = None,
        pageid: int | None = None,
        prop: Many[CategoryMembersProp] | None = None,
        namespace: Many[int] | Literal["*"] | None = None,
        type: Many[CategoryMembersType] | None = None,
        continue_: str | None = None,
        limit: Limit | None = None,
        sort: CategoryMembersSort | None = None,
        dir: CategoryMembersDir | None = None,
        start: Timestamp | None = None,
        end: Timestamp | None = None,
        starthexsortkey: str | None = None,
        endhexsortkey: str | None = None,
        startsortkeyprefix: str | None = None,
        endsortkeyprefix: str | None = None,
        startsortkey: str | None = None,
        endsortkey: str | None = None,
    ) -> AsyncItems[CategoryMembersItem]:
        """List all pages in a given category.

        All about it: `CategoryMembers`.
        """

    def contributors(
        self,
        *,
        indexpageids: bool | None = None,
        export: bool | None = None,
        exportnowrap: bool | None = None,
        exportschema: QueryExportschema | None = None,
        iwurl: bool | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | QueryGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
        group: Many[ContributorsGroup | str] | None = None,
        excludegroup: Many[ContributorsExcludegroup | str] | None = None,
        rights: Many[str] | None = None,
        excluderights: Many[str] | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
    ) -> AsyncPages[ContributorsPage]:
        """Get the list of logged-in contributors and the count of logged-out contributors
        to a page.

        All about it: `Contributors`.
        """

    def deletedrevisions(
        self,
        *,
        indexpageids: bool | None = None,
        export: bool | None = None,
        exportnowrap: bool | None = None,
        exportschema: QueryExportschema | None = None,
        iwurl: bool | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | QueryGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
        prop: Many[DeletedRevisionsProp] | None = None,
        slots: Many[Literal["main"] | str] | None = None,
        contentformat_slot: (
            Mapping[str, DeletedRevisionsContentformatSlot | str] | None
        ) = None,
        limit: Limit | None = None,
        expandtemplates: bool | None = None,
        generatexml: bool | None = None,
        parse: bool | None = None,
        section: int | str | None = None,
        diffto: int | str | None = None,
        difftotext: str | None = None,
        difftotextpst: bool | None = None,
        contentformat: DeletedRevisionsContentformat | str | None = None,
        start: Timestamp | None = None,
        end: Timestamp | None = None,
        dir: DeletedRevisionsDir | None = None,
        tag: str | None = None,
        user: str | None = None,
        excludeuser: str | None = None,
        continue_: str | None = None,
    ) -> AsyncPages[DeletedRevisionsPage]:
        """Get deleted revision information.

        All about it: `DeletedRevisions`.
        """

    @deprecated("query+deletedrevs is deprecated by the wiki")
    def deletedrevs(
        self,
        *,
        start: Timestamp | None = None,
        end: Timestamp | None = None,
        dir: DeletedrevsDir | None = None,
        from_: str | None = None,
        to: str | None = None,
        prefix: str | None = None,
        unique: bool | None = None,
        namespace: int | None = None,
        tag: str | None = None,
        user: str | None = None,
        excludeuser: str | None = None,
        prop: Many[DeletedrevsProp] | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
    ) -> AsyncItems[DeletedrevsItem]:
        """List deleted revisions.

        All about it: `Deletedrevs`.
        """

    def duplicatefiles(
        self,
        *,
        indexpageids: bool | None = None,
        export: bool | None = None,
        exportnowrap: bool | None = None,
        exportschema: QueryExportschema | None = None,
        iwurl: bool | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | QueryGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
        dir: DuplicateFilesDir | None = None,
        localonly: bool | None = None,
    ) -> AsyncPages[DuplicateFilesPage]:
        """List all files that are duplicates of the given files based on hash values.

        All about it: `DuplicateFiles`.
        """

    def embeddedin(
        self,
        *,
        title: str | None = None,
        pageid: int | None = None,
        continue_: str | None = None,
        namespace: Many[int] | Literal["*"] | None = None,
        dir: EmbeddedinDir | None = None,
        filterredir: EmbeddedinFilterredir | None = None,
        limit: Limit | None = None,
    ) -> AsyncItems[EmbeddedinItem]:
        """Find all pages that embed (transclude) the given title.

        All about it: `Embeddedin`.
        """

    def extlinks(
        self,
        *,
        indexpageids: bool | None = None,
        export: bool | None = None,
        exportnowrap: bool | None = None,
        exportschema: QueryExportschema | None = None,
        iwurl: bool | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | QueryGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
        protocol: ExtlinksProtocol | str | None = None,
        query: str | None = None,
        expandurl: bool | None = None,
    ) -> AsyncPages[ExtlinksPage]:
        """Returns all external URLs (not interwikis) from the given pages.

        All about it: `Extlinks`.
        """

    def extracts(
        self,
        *,
        indexpageids: bool | None = None,
        export: bool | None = None,
        exportnowrap: bool | None = None,
        exportschema: QueryExportschema | None = None,
        iwurl: bool | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | QueryGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
        chars: int | None = None,
        sentences: int | None = None,
        limit: Limit | None = None,
        intro: bool | None = None,
        plaintext: bool | None = None,
        sectionformat: ExtractsSectionformat | None = None,
        continue_: int | None = None,
    ) -> AsyncPages[ExtractsPage]:
        """Returns plain-text or limited HTML extracts of the given pages.

        All about it: `Extracts`.
        """

    def exturlusage(
        self,
        *,
        prop: Many[ExturlusageProp] | None = None,
        continue_: str | None = None,
        protocol: ExturlusageProtocol | str | None = None,
        query: str | None = None,
        namespace: Many[int] | Literal["*"] | None = None,
        limit: Limit | None = None,
        expandurl: bool | None = None,
    ) -> AsyncItems[ExturlusageItem]:
        """Enumerate pages that contain a given URL.

        All about it: `Exturlusage`.
        """

    def filearchive(
        self,
        *,
        from_: str | None = None,
        to: str | None = None,
        prefix: str | None = None,
        dir: FilearchiveDir | None = None,
        sha1: str | None = None,
        sha1base36: str | None = None,
        prop: Many[FilearchiveProp] | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
    ) -> AsyncItems[FilearchiveItem]:
        """Enumerate all deleted files sequentially.

        All about it: `Filearchive`.
        """

    async def filerepoinfo(
        self,
        *,
        prop: Many[FileRepoInfoProp] | None = None,
    ) -> FileRepoInfoResponse:
        """Return meta information about image repositories configured on the wiki.

        All about it: `FileRepoInfo`.
        """

    def fileusage(
        self,
        *,
        indexpageids: bool | None = None,
        export: bool | None = None,
        exportnowrap: bool | None = None,
        exportschema: QueryExportschema | None = None,
        iwurl: bool | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | QueryGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
        prop: Many[FileusageProp] | None = None,
        namespace: Many[int] | Literal["*"] | None = None,
        show: Many[FileusageShow] | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
    ) -> AsyncPages[FileusagePage]:
        """Find all pages that use the given files.

        All about it: `Fileusage`.
        """

    def gadgetcategories(
        self,
        *,
        prop: Many[GadgetCategoriesProp] | None = None,
        names: Many[str] | None = None,
    ) -> AsyncItems[GadgetCategoriesItem]:
        """Returns a list of gadget categories.

        All about it: `GadgetCategories`.
        """

    def gadgets(
        self,
        *,
        prop: Many[GadgetsProp] | None = None,
        categories: Many[str] | None = None,
        ids: Many[str] | None = None,
        allowedonly: bool | None = None,
        enabledonly: bool | None = None,
    ) -> AsyncItems[GadgetsItem]:
        """Returns a list of gadgets used on this wiki.

        All about it: `Gadgets`.
        """

    def imageinfo(
        self,
        *,
        indexpageids: bool | None = None,
        export: bool | None = None,
        exportnowrap: bool | None = None,
        exportschema: QueryExportschema | None = None,
        iwurl: bool | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | QueryGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
        prop: Many[ImageInfoProp] | None = None,
        limit: Limit | None = None,
        start: Timestamp | None = None,
        end: Timestamp | None = None,
        urlwidth: int | None = None,
        urlheight: int | None = None,
        metadataversion: int | str | None = None,
        extmetadatalanguage: str | None = None,
        extmetadatamultilang: bool | None = None,
        extmetadatafilter: Many[str] | None = None,
        urlparam: str | None = None,
        badfilecontexttitle: str | None = None,
        continue_: str | None = None,
        localonly: bool | None = None,
    ) -> AsyncPages[ImageInfoPage]:
        """Returns file information and upload history.

        All about it: `ImageInfo`.
        """

    def images(
        self,
        *,
        indexpageids: bool | None = None,
        export: bool | None = None,
        exportnowrap: bool | None = None,
        exportschema: QueryExportschema | None = None,
        iwurl: bool | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | QueryGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
        images: Many[str] | None = None,
        dir: ImagesDir | None = None,
    ) -> AsyncPages[ImagesPage]:
        """Returns all files contained on the given pages.

        All about it: `Images`.
        """

    def imageusage(
        self,
        *,
        title: str | None = None,
        pageid: int | None = None,
        continue_: str | None = None,
        namespace: Many[int] | Literal["*"] | None = None,
        dir: ImageusageDir | None = None,
        filterredir: ImageusageFilterredir | None = None,
        limit: Limit | None = None,
        redirect: bool | None = None,
    ) -> AsyncItems[ImageusageItem]:
        """Find all pages that use the given image title.

        All about it: `Imageusage`.
        """

    def info(
        self,
        *,
        indexpageids: bool | None = None,
        export: bool | None = None,
        exportnowrap: bool | None = None,
        exportschema: QueryExportschema | None = None,
        iwurl: bool | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | QueryGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
        prop: Many[InfoProp] | None = None,
        linkcontext: str | None = None,
        testactions: Many[str] | None = None,
        testactionsdetail: InfoTestactionsdetail | None = None,
        testactionsautocreate: bool | None = None,
        preloadcustom: str | None = None,
        preloadparams: Many[str] | None = None,
        preloadnewsection: bool | None = None,
        editintrostyle: InfoEditintrostyle | None = None,
        editintroskip: Many[str] | None = None,
        editintrocustom: str | None = None,
        continue_: str | None = None,
    ) -> AsyncPages[InfoPage]:
        """Get basic page information.

        All about it: `Info`.
        """

    def iwbacklinks(
        self,
        *,
        prefix: str | None = None,
        title: str | None = None,
        continue_: str | None = None,
        limit: Limit | None = None,
        prop: Many[IWBacklinksProp] | None = None,
        dir: IWBacklinksDir | None = None,
    ) -> AsyncItems[IWBacklinksItem]:
        """Find all pages that link to the given interwiki link.

        All about it: `IWBacklinks`.
        """

    def iwlinks(
        self,
        *,
        indexpageids: bool | None = None,
        export: bool | None = None,
        exportnowrap: bool | None = None,
        exportschema: QueryExportschema | None = None,
        iwurl: bool | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | QueryGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
        prop: Many[Literal["url"]] | None = None,
        prefix: str | None = None,
        title: str | None = None,
        dir: IWLinksDir | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
        url: bool | None = None,
    ) -> AsyncPages[IWLinksPage]:
        """Returns all interwiki links from the given pages.

        All about it: `IWLinks`.
        """

    def langbacklinks(
        self,
        *,
        lang: str | None = None,
        title: str | None = None,
        continue_: str | None = None,
        limit: Limit | None = None,
        prop: Many[LangBacklinksProp] | None = None,
        dir: LangBacklinksDir | None = None,
    ) -> AsyncItems[LangBacklinksItem]:
        """Find all pages that link to the given language link.

        All about it: `LangBacklinks`.
        """

    def langlinks(
        self,
        *,
        indexpageids: bool | None = None,
        export: bool | None = None,
        exportnowrap: bool | None = None,
        exportschema: QueryExportschema | None = None,
        iwurl: bool | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | QueryGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
        prop: Many[LangLinksProp] | None = None,
        lang: str | None = None,
        title: str | None = None,
        dir: LangLinksDir | None = None,
        inlanguagecode: str | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
        url: bool | None = None,
    ) -> AsyncPages[LangLinksPage]:
        """Returns all interlanguage links from the given pages.

        All about it: `LangLinks`.
        """

    async def languageinfo(
        self,
        *,
        prop: Many[LanguageinfoProp] | None = None,
        code: Many[str] | None = None,
        continue_: str | None = None,
    ) -> LanguageinfoResponse:
        """Return information about available languages.

        All about it: `Languageinfo`.
        """

    def links(
        self,
        *,
        indexpageids: bool | None = None,
        export: bool | None = None,
        exportnowrap: bool | None = None,
        exportschema: QueryExportschema | None = None,
        iwurl: bool | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | QueryGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
        namespace: Many[int] | Literal["*"] | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
        pltitles: Many[str] | None = None,
        dir: LinksDir | None = None,
    ) -> AsyncPages[LinksPage]:
        """Returns all links from the given pages.

        All about it: `Links`.
        """

    def linkshere(
        self,
        *,
        indexpageids: bool | None = None,
        export: bool | None = None,
        exportnowrap: bool | None = None,
        exportschema: QueryExportschema | None = None,
        iwurl: bool | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | QueryGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
        prop: Many[LinkshereProp] | None = None,
        namespace: Many[int] | Literal["*"] | None = None,
        show: Many[LinkshereShow] | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
    ) -> AsyncPages[LinksherePage]:
        """Find all pages that link to the given pages.

        All about it: `Linkshere`.
        """

    def linterrors(
        self,
        *,
        categories: Many[LintErrorsCategories | str] | None = None,
        limit: Limit | None = None,
        namespace: Many[int] | Literal["*"] | None = None,
        pageid: Many[int] | None = None,
        title: str | None = None,
        from_: int | None = None,
    ) -> AsyncItems[LintErrorsItem]:
        """Get a list of lint errors

        All about it: `LintErrors`.
        """

    async def linterstats(self) -> LinterStatsResponse:
        """Get number of lint errors in each category

        All about it: `LinterStats`.
        """

    def logevents(
        self,
        *,
        prop: Many[LogEventsProp] | None = None,
        type: LogEventsType | str | None = None,
        action: LogEventsAction | str | None = None,
        start: Timestamp | None = None,
        end: Timestamp | None = None,
        dir: LogEventsDir | None = None,
        user: str | None = None,
        title: str | None = None,
        namespace: int | None = None,
        prefix: str | None = None,
        tag: str | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
    ) -> AsyncItems[LogEventsItem]:
        """Get events from logs.

        All about it: `LogEvents`.
        """

    def mystashedfiles(
        self,
        *,
        prop: Many[MyStashedFilesProp] | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
    ) -> AsyncItems[MyStashedFilesItem]:
        """Get a list of files in the current user's upload stash.

        All about it: `MyStashedFiles`.
        """

    async def notifications(
        self,
        *,
        filter: Many[NotificationsFilter] | None = None,
        prop: Many[NotificationsProp] | None = None,
        sections: Many[NotificationsSections] | None = None,
        groupbysection: bool | None = None,
        format: NotificationsFormat | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
        unreadfirst: bool | None = None,
        titles: Many[str] | None = None,
        bundle: bool | None = None,
        notifiertypes: Many[NotificationsNotifiertypes] | None = None,
        alertcontinue: str | None = None,
        alertunreadfirst: bool | None = None,
        messagecontinue: str | None = None,
        messageunreadfirst: bool | None = None,
    ) -> NotificationsResponse:
        """Get notifications waiting for the current user.

        All about it: `Notifications`.
        """

    async def oath(
        self,
        *,
        user: str | None = None,
        reason: str | None = None,
    ) -> OATHResponse:
        """Check to see if two-factor authentication (OATH) is enabled for a user.

        All about it: `OATH`.
        """

    def pageimages(
        self,
        *,
        indexpageids: bool | None = None,
        export: bool | None = None,
        exportnowrap: bool | None = None,
        exportschema: QueryExportschema | None = None,
        iwurl: bool | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | QueryGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
        prop: Many[PageImagesProp] | None = None,
        thumbsize: int | None = None,
        limit: Limit | None = None,
        license: PageImagesLicense | None = None,
        continue_: int | None = None,
        langcode: str | None = None,
    ) -> AsyncPages[PageImagesPage]:
        """Returns information about images on the page, such as thumbnail and presence of
        photos.

        All about it: `PageImages`.
        """

    def pagepropnames(
        self,
        *,
        continue_: str | None = None,
        limit: Limit | None = None,
    ) -> AsyncItems[PagePropNamesItem]:
        """List all page property names in use on the wiki.

        All about it: `PagePropNames`.
        """

    def pageprops(
        self,
        *,
        indexpageids: bool | None = None,
        export: bool | None = None,
        exportnowrap: bool | None = None,
        exportschema: QueryExportschema | None = None,
        iwurl: bool | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | QueryGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
        continue_: str | None = None,
        prop: Many[str] | None = None,
    ) -> AsyncPages[PagePropsPage]:
        """Get various page properties defined in the page content.

        All about it: `PageProps`.
        """

    def pageswithprop(
        self,
        *,
        propname: str,
        prop: Many[PagesWithPropProp] | None = None,
        continue_: str | None = None,
        limit: Limit | None = None,
        dir: PagesWithPropDir | None = None,
    ) -> AsyncItems[PagesWithPropItem]:
        """List all pages using a given page property.

        All about it: `PagesWithProp`.
        """

    def prefixsearch(
        self,
        *,
        search: str,
        namespace: Many[int] | Literal["*"] | None = None,
        limit: Limit | None = None,
        offset: int | None = None,
    ) -> AsyncItems[PrefixSearchItem]:
        """Perform a prefix search for page titles.

        All about it: `PrefixSearch`.
        """

    def protectedtitles(
        self,
        *,
        namespace: Many[int] | Literal["*"] | None = None,
        level: Many[ProtectedTitlesLevel | str] | None = None,
        limit: Limit | None = None,
        dir: ProtectedTitlesDir | None = None,
        start: Timestamp | None = None,
        end: Timestamp | None = None,
        prop: Many[ProtectedTitlesProp] | None = None,
        continue_: str | None = None,
    ) -> AsyncItems[ProtectedTitlesItem]:
        """List all titles protected from creation.

        All about it: `ProtectedTitles`.
        """

    def querypage(
        self,
        *,
        page: QueryPagePage | str,
        offset: int | None = None,
        limit: Limit | None = None,
    ) -> AsyncItems[QueryPageItem]:
        """Get a list provided by a QueryPage-based special page.

        All about it: `QueryPage`.
        """

    def random(
        self,
        *,
        namespace: Many[int] | Literal["*"] | None = None,
        filterredir: RandomFilterredir | None = None,
        redirect: bool | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
    ) -> AsyncItems[RandomItem]:
        """Get a set of random pages.

        All about it: `Random`.
        """

    def recentchanges(
        self,
        *,
        start: Timestamp | None = None,
        end: Timestamp | None = None,
        dir: RecentChangesDir | None = None,
        namespace: Many[int] | Literal["*"] | None = None,
        user: str | None = None,
        excludeuser: str | None = None,
        tag: str | None = None,
        prop: Many[RecentChangesProp] | None = None,
        show: Many[RecentChangesShow] | None = None,
        limit: Limit | None = None,
        type: Many[RecentChangesType] | None = None,
        toponly: bool | None = None,
        title: str | None = None,
        continue_: str | None = None,
        generaterevisions: bool | None = None,
        slot: Literal["main"] | str | None = None,
    ) -> AsyncItems[RecentChangesItem]:
        """Enumerate recent changes.

        All about it: `RecentChanges`.
        """

    def redirects(
        self,
        *,
        indexpageids: bool | None = None,
        export: bool | None = None,
        exportnowrap: bool | None = None,
        exportschema: QueryExportschema | None = None,
        iwurl: bool | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | QueryGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
        prop: Many[RedirectsProp] | None = None,
        namespace: Many[int] | Literal["*"] | None = None,
        show: Many[RedirectsShow] | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
    ) -> AsyncPages[RedirectsPage]:
        """Returns all redirects to the given pages.

        All about it: `Redirects`.
        """

    def revisions(
        self,
        *,
        indexpageids: bool | None = None,
        export: bool | None = None,
        exportnowrap: bool | None = None,
        exportschema: QueryExportschema | None = None,
        iwurl: bool | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | QueryGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
        prop: Many[RevisionsProp] | None = None,
        slots: Many[Literal["main"] | str] | None = None,
        contentformat_slot: (
            Mapping[str, RevisionsContentformatSlot | str] | None
        ) = None,
        limit: Limit | None = None,
        expandtemplates: bool | None = None,
        generatexml: bool | None = None,
        parse: bool | None = None,
        section: int | str | None = None,
        diffto: int | str | None = None,
        difftotext: str | None = None,
        difftotextpst: bool | None = None,
        contentformat: RevisionsContentformat | str | None = None,
        startid: int | None = None,
        endid: int | None = None,
        start: Timestamp | None = None,
        end: Timestamp | None = None,
        dir: RevisionsDir | None = None,
        user: str | None = None,
        excludeuser: str | None = None,
        tag: str | None = None,
        continue_: str | None = None,
    ) -> AsyncPages[RevisionsPage]:
        """Get revision information.

        All about it: `Revisions`.
        """

    def search(
        self,
        *,
        search: str,
        namespace: Many[int] | Literal["*"] | None = None,
        limit: Limit | None = None,
        offset: int | None = None,
        what: SearchWhat | None = None,
        info: Many[SearchInfo] | None = None,
        prop: Many[SearchProp] | None = None,
        interwiki: bool | None = None,
        enablerewrites: bool | None = None,
        sort: Literal["relevance"] | None = None,
    ) -> AsyncItems[SearchItem]:
        """Perform a full text search.

        All about it: `Search`.
        """

    async def siteinfo(
        self,
        *,
        prop: Many[SiteinfoProp] | None = None,
        filteriw: SiteinfoFilteriw | None = None,
        showalldb: bool | None = None,
        numberingroup: bool | None = None,
        inlanguagecode: str | None = None,
    ) -> SiteinfoResponse:
        """Return general information about the site.

        All about it: `Siteinfo`.
        """

    def stashimageinfo(
        self,
        *,
        filekey: Many[str] | None = None,
        sessionkey: Many[str] | None = None,
        prop: Many[StashImageInfoProp] | None = None,
        urlwidth: int | None = None,
        urlheight: int | None = None,
        urlparam: str | None = None,
    ) -> AsyncItems[StashImageInfoItem]:
        """Returns file information for stashed files.

        All about it: `StashImageInfo`.
        """

    def tags(
        self,
        *,
        continue_: str | None = None,
        limit: Limit | None = None,
        prop: Many[TagsProp] | None = None,
    ) -> AsyncItems[TagsItem]:
        """List change tags.

        All about it: `Tags`.
        """

    def templates(
        self,
        *,
        indexpageids: bool | None = None,
        export: bool | None = None,
        exportnowrap: bool | None = None,
        exportschema: QueryExportschema | None = None,
        iwurl: bool | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | QueryGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
        namespace: Many[int] | Literal["*"] | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
        templates: Many[str] | None = None,
        dir: TemplatesDir | None = None,
    ) -> AsyncPages[TemplatesPage]:
        """Returns all pages transcluded on the given pages.

        All about it: `Templates`.
        """

    async def tokens(
        self,
        *,
        type: Many[TokensType | str] | None = None,
    ) -> TokensResponse:
        """Gets tokens for data-modifying actions.

        All about it: `Tokens`.
        """

    def transcludedin(
        self,
        *,
        indexpageids: bool | None = None,
        export: bool | None = None,
        exportnowrap: bool | None = None,
        exportschema: QueryExportschema | None = None,
        iwurl: bool | None = None,
        titles: Many[str] | None = None,
        pageids: Many[int] | None = None,
        revids: Many[int] | None = None,
        generator: Generator | QueryGenerator | None = None,
        redirects: bool | None = None,
        converttitles: bool | None = None,
        prop: Many[TranscludedinProp] | None = None,
        namespace: Many[int] | Literal["*"] | None = None,
        show: Many[TranscludedinShow] | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
    ) -> AsyncPages[TranscludedinPage]:
        """Find all pages that transclude the given pages.

        All about it: `Transcludedin`.
        """

    async def unreadnotificationpages(
        self,
        *,
        grouppages: bool | None = None,
        limit: Limit | None = None,
    ) -> UnreadNotificationPagesResponse:
        """Get pages for which there are unread notifications for the current user.

        All about it: `UnreadNotificationPages`.
        """

    def usercontribs(
        self,
        *,
        limit: Limit | None = None,
        start: Timestamp | None = None,
        end: Timestamp | None = None,
        continue_: str | None = None,
        user: Many[str] | None = None,
        userids: Many[int] | None = None,
        userprefix: str | None = None,
        iprange: str | None = None,
        dir: UserContribsDir | None = None,
        namespace: Many[int] | Literal["*"] | None = None,
        prop: Many[UserContribsProp] | None = None,
        show: Many[UserContribsShow] | None = None,
        tag: str | None = None,
        toponly: bool | None = None,
    ) -> AsyncItems[UserContribsItem]:
        """Get all edits by a user.

        All about it: `UserContribs`.
        """

    async def userinfo(
        self,
        *,
        prop: Many[UserInfoProp] | Literal["*"] | None = None,
        attachedwiki: str | None = None,
    ) -> UserInfoResponse:
        """Get information about the current user.

        All about it: `UserInfo`.
        """

    def users(
        self,
        *,
        prop: Many[UsersProp] | None = None,
        attachedwiki: str | None = None,
        users: Many[str] | None = None,
        userids: Many[int] | None = None,
    ) -> AsyncItems[UsersItem]:
        """Get information about a list of users.

        All about it: `Users`.
        """

    def watchlist(
        self,
        *,
        allrev: bool | None = None,
        start: Timestamp | None = None,
        end: Timestamp | None = None,
        namespace: Many[int] | Literal["*"] | None = None,
        user: str | None = None,
        excludeuser: str | None = None,
        dir: WatchlistDir | None = None,
        limit: Limit | None = None,
        prop: Many[WatchlistProp] | None = None,
        show: Many[WatchlistShow] | None = None,
        type: Many[WatchlistType] | None = None,
        owner: str | None = None,
        token: str | None = None,
        continue_: str | None = None,
    ) -> AsyncItems[WatchlistItem]:
        """Get recent changes to pages in the current user's watchlist.

        All about it: `Watchlist`.
        """

    def watchlistraw(
        self,
        *,
        continue_: str | None = None,
        namespace: Many[int] | Literal["*"] | None = None,
        limit: Limit | None = None,
        prop: Many[Literal["changed"]] | None = None,
        show: Many[WatchlistRawShow] | None = None,
        owner: str | None = None,
        token: str | None = None,
        dir: WatchlistRawDir | None = None,
        fromtitle: str | None = None,
        totitle: str | None = None,
    ) -> AsyncItems[WatchlistRawItem]:
        """Get all pages on the current user's watchlist.

        All about it: `WatchlistRaw`.
        """
