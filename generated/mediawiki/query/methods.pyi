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
from ..responses.page import Page

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
    ) -> Results[Page]:
        """Fetch data from and about MediaWiki.

        All data modifications will first have to use query to acquire a token to
        prevent abuse from malicious sites.

        Module `query`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Query
        See https://www.mediawiki.org/wiki/API:Meta
        See https://www.mediawiki.org/wiki/API:Properties
        See https://www.mediawiki.org/wiki/API:Lists

        Args:
            prop: Which properties to get for the queried pages. At most 50 (500 with
                apihighlimits) values.
            list: Which lists to get. At most 50 (500 with apihighlimits) values.
            meta: Which metadata to get. At most 50 (500 with apihighlimits) values.
            indexpageids: Include an additional pageids section listing all returned
                page IDs.
            export: Export the current revisions of all given or generated pages.
            exportnowrap: Return the export XML without wrapping it in an XML result
                (same format as Special:Export). Can only be used with query+export.
            exportschema: Target the given version of the XML dump format when
                exporting. Can only be used with query+export. Default: 0.11.
            iwurl: Whether to get the full URL if the title is an interwiki link.
            continue_ (`continue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            rawcontinue: Return raw query-continue data for continuation.
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
            redirects: Automatically resolve redirects in query+titles, query+pageids,
                and query+revids, and in pages returned by query+generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
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

        Module `query+abusefilters`; parameters prefixed `abf`; needs the right to read;
        comes with Abuse Filter.

        Args:
            startid (`abfstartid`): The filter ID to start enumerating from.
            endid (`abfendid`): The filter ID to stop enumerating at.
            dir (`abfdir`): In which direction to enumerate. Default: newer.
            show (`abfshow`): Show only filters which meet these criteria. At most 50
                (500 with apihighlimits) values.
            limit (`abflimit`): The maximum number of filters to list. Here it is the
                number of results in all, over as many requests as it takes. Without it,
                or with "max", all there are. The wiki gives 500 (5000 with
                apihighlimits) at once.
            prop (`abfprop`): Which properties to get. At most 50 (500 with
                apihighlimits) values. Default: id|description|actions|status.
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

        Module `query+abuselog`; parameters prefixed `afl`; needs the right to read;
        comes with Abuse Filter.

        Args:
            logid (`afllogid`): Show an entry with the given log ID.
            start (`aflstart`): The timestamp to start enumerating from.
            end (`aflend`): The timestamp to stop enumerating at.
            dir (`afldir`): In which direction to enumerate. Default: older.
            user (`afluser`): Show only entries done by a given user or IP address.
            title (`afltitle`): Show only entries occurring on a given page.
            filter (`aflfilter`): Show only entries that were caught by the given filter
                IDs. Separate with pipes, prefix with "global-" for global filters. At
                most 50 (500 with apihighlimits) values.
            limit (`afllimit`): The maximum amount of entries to list. Here it is the
                number of results in all, over as many requests as it takes. Without it,
                or with "max", all there are. The wiki gives 500 (5000 with
                apihighlimits) at once.
            prop (`aflprop`): Which properties to get. At most 50 (500 with
                apihighlimits) values. Default:
                ids|user|title|action|result|timestamp|hidden|revid.
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

        Module `query+allcategories`; parameters prefixed `ac`; can be a generator;
        needs the right to read.

        See https://www.mediawiki.org/wiki/API:Allcategories

        Args:
            from_ (`acfrom`): The category to start enumerating from.
            continue_ (`accontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            to (`acto`): The category to stop enumerating at.
            prefix (`acprefix`): Search for all category titles that begin with this
                value.
            dir (`acdir`): Direction to sort in. Default: ascending.
            min (`acmin`): Only return categories with at least this many members.
            max (`acmax`): Only return categories with at most this many members.
            limit (`aclimit`): How many categories to return. Here it is the number of
                results in all, over as many requests as it takes. Without it, or with
                "max", all there are. The wiki gives 500 (5000 with apihighlimits) at
                once.
            prop (`acprop`): Which properties to get. At most 50 (500 with
                apihighlimits) values.
                - hidden: Tags categories that are hidden with __HIDDENCAT__.
                - size: Adds number of pages in the category.
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

        Module `query+alldeletedrevisions`; parameters prefixed `adr`; can be a
        generator; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Alldeletedrevisions

        Args:
            prop (`adrprop`): Which properties to get for each revision. At most 50 (500
                with apihighlimits) values. Default: ids|timestamp|flags|comment|user.
                - comment: Comment by the user for the revision. If the comment has been
                  revision deleted, a commenthidden property will be returned.
                - content: Content of each revision slot. If the content has been
                  revision deleted, a texthidden property will be returned. For
                  performance reasons, if this option is used, adrlimit is enforced to
                  50.
                - contentmodel: Content model ID of each revision slot.
                - flags: Revision flags (minor).
                - ids: The ID of the revision.
                - parsedcomment: Parsed comment by the user for the revision. If the
                  comment has been revision deleted, a commenthidden property will be
                  returned.
                - parsetree: Deprecated. Use action=expandtemplates or action=parse
                  instead. The XML parse tree of revision content (requires content
                  model wikitext). For performance reasons, if this option is used,
                  adrlimit is enforced to 50.
                - roles: List content slot roles that exist in the revision.
                - sha1: SHA-1 (base 16) of the revision. If the content has been
                  revision deleted, a sha1hidden property will be returned.
                - size: Length (bytes) of the revision.
                - slotsha1: SHA-1 (base 16) of each revision slot. If the content has
                  been revision deleted, a sha1hidden property will be returned.
                - slotsize: Length (bytes) of each revision slot.
                - tags: Tags for the revision.
                - timestamp: The timestamp of the revision.
                - user: User that made the revision. If the user has been revision
                  deleted, a userhidden property will be returned.
                - userid: User ID of the revision creator. If the user has been revision
                  deleted, a userhidden property will be returned.
            slots (`adrslots`): Which revision slots to return data for, when
                slot-related properties are included in adrprops. If omitted, data from
                the main slot will be returned in a backwards-compatible format. * for
                all values. At most 50 (500 with apihighlimits) values.
            contentformat_slot (`adrcontentformat-{slot}`): Content serialization format
                used for output of content. One for each slot in `slots`.
            limit (`adrlimit`): Limit how many revisions will be returned. If
                adrprop=content, adrprop=parsetree, adrdiffto or adrdifftotext is used,
                the limit is 50. If adrparse is used, the limit is 1. Here it is the
                number of results in all, over as many requests as it takes. Without it,
                or with "max", all there are. The wiki gives 500 (5000 with
                apihighlimits) at once.
            expandtemplates (`adrexpandtemplates`): Use action=expandtemplates instead.
                Expand templates in revision content (requires adrprop=content).
                Deprecated.
            generatexml (`adrgeneratexml`): Use action=expandtemplates or action=parse
                instead. Generate XML parse tree for revision content (requires
                adrprop=content). Deprecated.
            parse (`adrparse`): Use action=parse instead. Parse revision content
                (requires adrprop=content). For performance reasons, if this option is
                used, adrlimit is enforced to 1. Deprecated.
            section (`adrsection`): Only retrieve the content of the section with this
                identifier.
            diffto (`adrdiffto`): Use action=compare instead. Revision ID to diff each
                revision to. Use prev, next and cur for the previous, next and current
                revision respectively. For performance reasons, if this option is used,
                adrlimit is enforced to 50. Deprecated.
            difftotext (`adrdifftotext`): Use action=compare instead. Text to diff each
                revision to. Only diffs a limited number of revisions. Overrides
                adrdiffto. If adrsection is set, only that section will be diffed
                against this text. For performance reasons, if this option is used,
                adrlimit is enforced to 50. Deprecated.
            difftotextpst (`adrdifftotextpst`): Use action=compare instead. Perform a
                pre-save transform on the text before diffing it. Only valid when used
                with adrdifftotext. Deprecated.
            contentformat (`adrcontentformat`): Serialization format used for
                adrdifftotext and expected for output of content. Deprecated.
            user (`adruser`): Only list revisions by this user. Forms taken: id,
                interwiki, ip, name, temp.
            namespace (`adrnamespace`): Only list pages in this namespace. * for all
                values. At most 50 (500 with apihighlimits) values.
            start (`adrstart`): The timestamp to start enumerating from. May only be
                used with adruser.
            end (`adrend`): The timestamp to stop enumerating at. May only be used with
                adruser.
            dir (`adrdir`): In which direction to enumerate. Default: older.
                - newer: List oldest first. Note: adrstart has to be before adrend.
                - older: List newest first (default). Note: adrstart has to be later
                  than adrend.
            from_ (`adrfrom`): Start listing at this title. Cannot be used with adruser.
            to (`adrto`): Stop listing at this title. Cannot be used with adruser.
            prefix (`adrprefix`): Search for all page titles that begin with this value.
                Cannot be used with adruser.
            excludeuser (`adrexcludeuser`): Don't list revisions by this user. Forms
                taken: id, interwiki, ip, name, temp. Cannot be used with adruser.
            tag (`adrtag`): Only list revisions tagged with this tag.
            continue_ (`adrcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            generatetitles (`adrgeneratetitles`): When being used as a generator,
                generate titles rather than revision IDs.
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

        Module `query+allfileusages`; parameters prefixed `af`; can be a generator;
        needs the right to read.

        See https://www.mediawiki.org/wiki/API:Allfileusages

        Args:
            continue_ (`afcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            from_ (`affrom`): The title of the file to start enumerating from.
            to (`afto`): The title of the file to stop enumerating at.
            prefix (`afprefix`): Search for all file titles that begin with this value.
            unique (`afunique`): Only show distinct file titles. Cannot be used with
                afprop=ids. When used as a generator, yields target pages instead of
                source pages.
            prop (`afprop`): Which pieces of information to include. At most 50 (500
                with apihighlimits) values. Default: title.
                - ids: Adds the page IDs of the using pages (cannot be used with
                  afunique).
                - title: Adds the title of the file.
            limit (`aflimit`): How many total items to return. Here it is the number of
                results in all, over as many requests as it takes. Without it, or with
                "max", all there are. The wiki gives 500 (5000 with apihighlimits) at
                once.
            dir (`afdir`): The direction in which to list. Default: ascending.
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

        Module `query+allimages`; parameters prefixed `ai`; can be a generator; needs
        the right to read.

        See https://www.mediawiki.org/wiki/API:Allimages

        Args:
            sort (`aisort`): Property to sort by. Default: name.
            dir (`aidir`): The direction in which to list. Default: ascending.
            from_ (`aifrom`): The image title to start enumerating from. Can only be
                used with aisort=name.
            to (`aito`): The image title to stop enumerating at. Can only be used with
                aisort=name.
            continue_ (`aicontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            start (`aistart`): The timestamp to start enumerating from. Can only be used
                with aisort=timestamp.
            end (`aiend`): The timestamp to end enumerating. Can only be used with
                aisort=timestamp.
            prop (`aiprop`): Which file information to get. At most 50 (500 with
                apihighlimits) values. Default: timestamp|url.
                - badfile: Adds whether the file is on the MediaWiki:Bad image list
                - bitdepth: Adds the bit depth of the version. If the file has been
                  revision deleted, a filehidden property will be returned.
                - canonicaltitle: Adds the canonical title of the file. If the file has
                  been revision deleted, a filehidden property will be returned.
                - comment: Comment on the version. If the comment has been revision
                  deleted, a commenthidden property will be returned.
                - commonmetadata: Lists file format generic metadata for the version of
                  the file. If the file has been revision deleted, a filehidden property
                  will be returned.
                - dimensions: Alias for size.
                - extmetadata: Lists formatted metadata combined from multiple sources.
                  Results are HTML formatted. If the file has been revision deleted, a
                  filehidden property will be returned.
                - mediatype: Adds the media type of the file. If the file has been
                  revision deleted, a filehidden property will be returned.
                - metadata: Lists Exif metadata for the version of the file. If the file
                  has been revision deleted, a filehidden property will be returned.
                - mime: Adds MIME type of the file. If the file has been revision
                  deleted, a filehidden property will be returned.
                - parsedcomment: Parse the comment on the version. If the comment has
                  been revision deleted, a commenthidden property will be returned.
                - sha1: Adds SHA-1 hash for the file. If the file has been revision
                  deleted, a filehidden property will be returned.
                - size: Adds the size of the file in bytes and the height, width and
                  page count (if applicable).
                - timestamp: Adds timestamp for the uploaded version.
                - url: Gives URL to the file and the description page. If the file has
                  been revision deleted, a filehidden property will be returned.
                - user: Adds the user who uploaded each file version. If the user has
                  been revision deleted, a userhidden property will be returned.
                - userid: Add the ID of the user that uploaded each file version. If the
                  user has been revision deleted, a userhidden property will be
                  returned.
            prefix (`aiprefix`): Search for all image titles that begin with this value.
                Can only be used with aisort=name.
            minsize (`aiminsize`): Limit to images with at least this many bytes.
            maxsize (`aimaxsize`): Limit to images with at most this many bytes.
            sha1 (`aisha1`): SHA1 hash of image. Overrides aisha1base36.
            sha1base36 (`aisha1base36`): SHA1 hash of image in base 36 (used in
                MediaWiki).
            user (`aiuser`): Only return files where the last version was uploaded by
                this user. Can only be used with aisort=timestamp. Cannot be used
                together with aifilterbots. Forms taken: id, interwiki, ip, name, temp.
            filterbots (`aifilterbots`): How to filter files uploaded by bots. Can only
                be used with aisort=timestamp. Cannot be used together with aiuser.
                Default: all.
            mime (`aimime`): What MIME types to search for, e.g. image/jpeg. At most 50
                (500 with apihighlimits) values.
            limit (`ailimit`): How many images in total to return. Here it is the number
                of results in all, over as many requests as it takes. Without it, or
                with "max", all there are. The wiki gives 500 (5000 with apihighlimits)
                at once.
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

        Module `query+alllinks`; parameters prefixed `al`; can be a generator; needs the
        right to read.

        See https://www.mediawiki.org/wiki/API:Alllinks

        Args:
            continue_ (`alcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            from_ (`alfrom`): The title of the link to start enumerating from.
            to (`alto`): The title of the link to stop enumerating at.
            prefix (`alprefix`): Search for all linked titles that begin with this
                value.
            unique (`alunique`): Only show distinct linked titles. Cannot be used with
                alprop=ids. When used as a generator, yields target pages instead of
                source pages.
            prop (`alprop`): Which pieces of information to include. At most 50 (500
                with apihighlimits) values. Default: title.
                - ids: Adds the page ID of the linking page (cannot be used with
                  alunique).
                - title: Adds the title of the link.
            namespace (`alnamespace`): The namespace to enumerate. Also -2, -1. Default:
                0.
            limit (`allimit`): How many total items to return. Here it is the number of
                results in all, over as many requests as it takes. Without it, or with
                "max", all there are. The wiki gives 500 (5000 with apihighlimits) at
                once.
            dir (`aldir`): The direction in which to list. Default: ascending.
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

        Module `query+allmessages`; parameters prefixed `am`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Allmessages

        Args:
            messages (`ammessages`): Which messages to output. * (default) means all
                messages. More than 50 (500 with apihighlimits) values take several
                requests. Default: *.
            prop (`amprop`): Which properties to get. At most 50 (500 with
                apihighlimits) values.
            enableparser (`amenableparser`): Set to enable parser, will preprocess the
                wikitext of message (substitute magic words, handle templates, etc.).
            nocontent (`amnocontent`): If set, do not include the content of the
                messages in the output.
            includelocal (`amincludelocal`): Also include local messages, i.e. messages
                that don't exist in the software but do exist as in the MediaWiki
                namespace. This lists all MediaWiki-namespace pages, so it will also
                list those that aren't really messages such as Common.js.
            args (`amargs`): Arguments to be substituted into message. At most 50 (500
                with apihighlimits) values.
            filter (`amfilter`): Return only messages with names that contain this
                string.
            customised (`amcustomised`): Return only messages in this customisation
                state. Default: all.
            lang (`amlang`): Return messages in this language.
            from_ (`amfrom`): Return messages starting at this message.
            to (`amto`): Return messages ending at this message.
            title (`amtitle`): Page name to use as context when parsing message (for
                amenableparser option).
            prefix (`amprefix`): Return messages with this prefix.
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

        Module `query+allpages`; parameters prefixed `ap`; can be a generator; needs the
        right to read.

        See https://www.mediawiki.org/wiki/API:Allpages

        Args:
            from_ (`apfrom`): The page title to start enumerating from.
            continue_ (`apcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            to (`apto`): The page title to stop enumerating at.
            prefix (`apprefix`): Search for all page titles that begin with this value.
            namespace (`apnamespace`): The namespace to enumerate. Default: 0.
            filterredir (`apfilterredir`): Which pages to list. Default: all.
            filterlanglinks (`apfilterlanglinks`): Filter based on whether a page has
                langlinks. Note that this may not consider langlinks added by
                extensions. Default: all.
            minsize (`apminsize`): Limit to pages with at least this many bytes.
            maxsize (`apmaxsize`): Limit to pages with at most this many bytes.
            prtype (`apprtype`): Limit to protected pages only. At most 50 (500 with
                apihighlimits) values.
            prlevel (`apprlevel`): Filter protections based on protection level (must be
                used with apprtype= parameter). At most 50 (500 with apihighlimits)
                values.
            prfiltercascade (`apprfiltercascade`): Filter protections based on
                cascadingness (ignored when apprtype isn't set). Default: all.
            prexpiry (`apprexpiry`): Which protection expiry to filter the page on.
                Default: all.
                - all: Get pages with any protections expiry.
                - definite: Get only pages with a definite (specific) protection expiry.
                - indefinite: Get only pages with indefinite protection expiry.
            limit (`aplimit`): How many total pages to return. Here it is the number of
                results in all, over as many requests as it takes. Without it, or with
                "max", all there are. The wiki gives 500 (5000 with apihighlimits) at
                once.
            dir (`apdir`): The direction in which to list. Default: ascending.
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

        Module `query+allredirects`; parameters prefixed `ar`; can be a generator; needs
        the right to read.

        See https://www.mediawiki.org/wiki/API:Allredirects

        Args:
            continue_ (`arcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            from_ (`arfrom`): The title of the redirect to start enumerating from.
            to (`arto`): The title of the redirect to stop enumerating at.
            prefix (`arprefix`): Search for all target pages that begin with this value.
            unique (`arunique`): Only show distinct target pages. Cannot be used with
                arprop=ids|fragment|interwiki. When used as a generator, yields target
                pages instead of source pages.
            prop (`arprop`): Which pieces of information to include. At most 50 (500
                with apihighlimits) values. Default: title.
                - fragment: Adds the fragment from the redirect, if any (cannot be used
                  with arunique).
                - ids: Adds the page ID of the redirecting page (cannot be used with
                  arunique).
                - interwiki: Adds the interwiki prefix from the redirect, if any (cannot
                  be used with arunique).
                - title: Adds the title of the redirect.
            namespace (`arnamespace`): The namespace to enumerate. Also -2, -1. Default:
                0.
            limit (`arlimit`): How many total items to return. Here it is the number of
                results in all, over as many requests as it takes. Without it, or with
                "max", all there are. The wiki gives 500 (5000 with apihighlimits) at
                once.
            dir (`ardir`): The direction in which to list. Default: ascending.
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

        Module `query+allrevisions`; parameters prefixed `arv`; can be a generator;
        needs the right to read.

        See https://www.mediawiki.org/wiki/API:Allrevisions

        Args:
            prop (`arvprop`): Which properties to get for each revision. At most 50 (500
                with apihighlimits) values. Default: ids|timestamp|flags|comment|user.
                - comment: Comment by the user for the revision. If the comment has been
                  revision deleted, a commenthidden property will be returned.
                - content: Content of each revision slot. If the content has been
                  revision deleted, a texthidden property will be returned. For
                  performance reasons, if this option is used, arvlimit is enforced to
                  50.
                - contentmodel: Content model ID of each revision slot.
                - flags: Revision flags (minor).
                - ids: The ID of the revision.
                - parsedcomment: Parsed comment by the user for the revision. If the
                  comment has been revision deleted, a commenthidden property will be
                  returned.
                - parsetree: Deprecated. Use action=expandtemplates or action=parse
                  instead. The XML parse tree of revision content (requires content
                  model wikitext). For performance reasons, if this option is used,
                  arvlimit is enforced to 50.
                - roles: List content slot roles that exist in the revision.
                - sha1: SHA-1 (base 16) of the revision. If the content has been
                  revision deleted, a sha1hidden property will be returned.
                - size: Length (bytes) of the revision.
                - slotsha1: SHA-1 (base 16) of each revision slot. If the content has
                  been revision deleted, a sha1hidden property will be returned.
                - slotsize: Length (bytes) of each revision slot.
                - tags: Tags for the revision.
                - timestamp: The timestamp of the revision.
                - user: User that made the revision. If the user has been revision
                  deleted, a userhidden property will be returned.
                - userid: User ID of the revision creator. If the user has been revision
                  deleted, a userhidden property will be returned.
            slots (`arvslots`): Which revision slots to return data for, when
                slot-related properties are included in arvprops. If omitted, data from
                the main slot will be returned in a backwards-compatible format. * for
                all values. At most 50 (500 with apihighlimits) values.
            contentformat_slot (`arvcontentformat-{slot}`): Content serialization format
                used for output of content. One for each slot in `slots`.
            limit (`arvlimit`): Limit how many revisions will be returned. If
                arvprop=content, arvprop=parsetree, arvdiffto or arvdifftotext is used,
                the limit is 50. If arvparse is used, the limit is 1. Here it is the
                number of results in all, over as many requests as it takes. Without it,
                or with "max", all there are. The wiki gives 500 (5000 with
                apihighlimits) at once.
            expandtemplates (`arvexpandtemplates`): Use action=expandtemplates instead.
                Expand templates in revision content (requires arvprop=content).
                Deprecated.
            generatexml (`arvgeneratexml`): Use action=expandtemplates or action=parse
                instead. Generate XML parse tree for revision content (requires
                arvprop=content). Deprecated.
            parse (`arvparse`): Use action=parse instead. Parse revision content
                (requires arvprop=content). For performance reasons, if this option is
                used, arvlimit is enforced to 1. Deprecated.
            section (`arvsection`): Only retrieve the content of the section with this
                identifier.
            diffto (`arvdiffto`): Use action=compare instead. Revision ID to diff each
                revision to. Use prev, next and cur for the previous, next and current
                revision respectively. For performance reasons, if this option is used,
                arvlimit is enforced to 50. Deprecated.
            difftotext (`arvdifftotext`): Use action=compare instead. Text to diff each
                revision to. Only diffs a limited number of revisions. Overrides
                arvdiffto. If arvsection is set, only that section will be diffed
                against this text. For performance reasons, if this option is used,
                arvlimit is enforced to 50. Deprecated.
            difftotextpst (`arvdifftotextpst`): Use action=compare instead. Perform a
                pre-save transform on the text before diffing it. Only valid when used
                with arvdifftotext. Deprecated.
            contentformat (`arvcontentformat`): Serialization format used for
                arvdifftotext and expected for output of content. Deprecated.
            user (`arvuser`): Only list revisions by this user. Forms taken: id,
                interwiki, ip, name, temp.
            namespace (`arvnamespace`): Only list pages in this namespace. * for all
                values. At most 50 (500 with apihighlimits) values.
            start (`arvstart`): The timestamp to start enumerating from.
            end (`arvend`): The timestamp to stop enumerating at.
            dir (`arvdir`): In which direction to enumerate. Default: older.
                - newer: List oldest first. Note: arvstart has to be before arvend.
                - older: List newest first (default). Note: arvstart has to be later
                  than arvend.
            excludeuser (`arvexcludeuser`): Don't list revisions by this user. Forms
                taken: id, interwiki, ip, name, temp.
            continue_ (`arvcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            generatetitles (`arvgeneratetitles`): When being used as a generator,
                generate titles rather than revision IDs.
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

        Module `query+alltransclusions`; parameters prefixed `at`; can be a generator;
        needs the right to read.

        See https://www.mediawiki.org/wiki/API:Alltransclusions

        Args:
            continue_ (`atcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            from_ (`atfrom`): The title of the transclusion to start enumerating from.
            to (`atto`): The title of the transclusion to stop enumerating at.
            prefix (`atprefix`): Search for all transcluded titles that begin with this
                value.
            unique (`atunique`): Only show distinct transcluded titles. Cannot be used
                with atprop=ids. When used as a generator, yields target pages instead
                of source pages.
            prop (`atprop`): Which pieces of information to include. At most 50 (500
                with apihighlimits) values. Default: title.
                - ids: Adds the page ID of the transcluding page (cannot be used with
                  atunique).
                - title: Adds the title of the transclusion.
            namespace (`atnamespace`): The namespace to enumerate. Also -2, -1. Default:
                10.
            limit (`atlimit`): How many total items to return. Here it is the number of
                results in all, over as many requests as it takes. Without it, or with
                "max", all there are. The wiki gives 500 (5000 with apihighlimits) at
                once.
            dir (`atdir`): The direction in which to list. Default: ascending.
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

        Module `query+allusers`; parameters prefixed `au`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Allusers

        Args:
            from_ (`aufrom`): The username to start enumerating from.
            to (`auto`): The username to stop enumerating at.
            prefix (`auprefix`): Search for all users that begin with this value.
            dir (`audir`): Direction to sort in. Default: ascending.
            group (`augroup`): Only include users in the given groups. Does not include
                implicit or auto-promoted groups like *, user, or autoconfirmed. At most
                50 (500 with apihighlimits) values.
            excludegroup (`auexcludegroup`): Exclude users in the given groups. At most
                50 (500 with apihighlimits) values.
            rights (`aurights`): Only include users with the given rights. Does not
                include rights granted by implicit or auto-promoted groups like *, user,
                or autoconfirmed. At most 50 (500 with apihighlimits) values.
            prop (`auprop`): Which pieces of information to include. At most 50 (500
                with apihighlimits) values.
                - blockinfo: Adds the information about a current block on the user.
                - centralids: Adds the central IDs and attachment status for the user.
                - editcount: Adds the edit count of the user.
                - groups: Lists groups that the user is in. This uses more server
                  resources and may return fewer results than the limit.
                - implicitgroups: Lists all the groups the user is automatically in.
                - registration: Adds the timestamp of when the user registered if
                  available (may be blank).
                - rights: Lists rights that the user has.
            limit (`aulimit`): How many total usernames to return. Here it is the number
                of results in all, over as many requests as it takes. Without it, or
                with "max", all there are. The wiki gives 500 (5000 with apihighlimits)
                at once.
            witheditsonly (`auwitheditsonly`): Only list users who have made edits.
            activeusers (`auactiveusers`): Only list users active in the last 30 days.
            attachedwiki (`auattachedwiki`): With auprop=centralids, also indicate
                whether the user is attached with the wiki identified by this ID.
            excludenamed (`auexcludenamed`): Exclude users of named accounts.
            excludetemp (`auexcludetemp`): Exclude users of temporary accounts.
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

        Module `query+authmanagerinfo`; parameters prefixed `ami`.

        See https://www.mediawiki.org/wiki/API:Authmanagerinfo

        Args:
            securitysensitiveoperation (`amisecuritysensitiveoperation`): Test whether
                the user's current authentication status is sufficient for the specified
                security-sensitive operation.
            requestsfor (`amirequestsfor`): Fetch information about the authentication
                requests needed for the specified authentication action.
            mergerequestfields (`amimergerequestfields`): Merge field information for
                all authentication requests into one array.
            messageformat (`amimessageformat`): Format to use for returning messages.
                Default: wikitext.
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

        Module `query+backlinks`; parameters prefixed `bl`; can be a generator; needs
        the right to read.

        See https://www.mediawiki.org/wiki/API:Backlinks

        Args:
            title (`bltitle`): Title to search. Cannot be used together with blpageid.
            pageid (`blpageid`): Page ID to search. Cannot be used together with
                bltitle.
            continue_ (`blcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            namespace (`blnamespace`): The namespace to enumerate. * for all values. At
                most 50 (500 with apihighlimits) values.
            dir (`bldir`): The direction in which to list. Default: ascending.
            filterredir (`blfilterredir`): How to filter for redirects. If set to
                nonredirects when blredirect is enabled, this is only applied to the
                second level. Default: all.
            limit (`bllimit`): How many total pages to return. If blredirect is enabled,
                the limit applies to each level separately (which means up to 2 *
                bllimit results may be returned). Here it is the number of results in
                all, over as many requests as it takes. Without it, or with "max", all
                there are. The wiki gives 500 (5000 with apihighlimits) at once.
            redirect (`blredirect`): If linking page is a redirect, find all pages that
                link to that redirect as well. Maximum limit is halved.
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

        Module `query+blocks`; parameters prefixed `bk`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Blocks

        Args:
            start (`bkstart`): The timestamp to start enumerating from.
            end (`bkend`): The timestamp to stop enumerating at.
            dir (`bkdir`): In which direction to enumerate. Default: older.
                - newer: List oldest first. Note: bkstart has to be before bkend.
                - older: List newest first (default). Note: bkstart has to be later than
                  bkend.
            ids (`bkids`): List of block IDs to list (optional). At most 50 (500 with
                apihighlimits) values.
            users (`bkusers`): List of users to search for (optional). At most 50 (500
                with apihighlimits) values. Forms taken: cidr, ip, name, temp.
            ip (`bkip`): Get all blocks applying to this IP address or CIDR range,
                including range blocks. Cannot be used together with bkusers. CIDR
                ranges broader than IPv4/16 or IPv6/19 are not accepted.
            limit (`bklimit`): The maximum number of blocks to list. Here it is the
                number of results in all, over as many requests as it takes. Without it,
                or with "max", all there are. The wiki gives 500 (5000 with
                apihighlimits) at once.
            prop (`bkprop`): Which properties to get. At most 50 (500 with
                apihighlimits) values. Default:
                id|user|by|timestamp|expiry|reason|flags.
                - by: Adds the username of the blocking user.
                - byid: Adds the user ID of the blocking user.
                - expiry: Adds the timestamp of when the block expires.
                - flags: Tags the ban with (autoblock, anononly, etc.).
                - id: Adds the ID of the block.
                - range: Adds the range of IP addresses affected by the block.
                - reason: Adds the reason given for the block.
                - restrictions: Adds the partial block restrictions if the block is not
                  sitewide.
                - timestamp: Adds the timestamp of when the block was given.
                - user: Adds the username of the blocked user.
                - userid: Adds the user ID of the blocked user.
            show (`bkshow`): Show only items that meet these criteria. For example, to
                see only indefinite blocks on IP addresses, set bkshow=ip|!temp. At most
                50 (500 with apihighlimits) values.
            continue_ (`bkcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
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

        Module `query+categories`; parameters prefixed `cl`; can be a generator; needs
        the right to read.

        See https://www.mediawiki.org/wiki/API:Categories

        Args:
            prop (`clprop`): Which additional properties to get for each category. At
                most 50 (500 with apihighlimits) values.
                - hidden: Tags categories that are hidden with __HIDDENCAT__.
                - sortkey: Adds the sortkey (hexadecimal string) and sortkey prefix
                  (human-readable part) for the category.
                - timestamp: Adds timestamp of when the category was added.
            show (`clshow`): Which kind of categories to show. At most 50 (500 with
                apihighlimits) values.
            limit (`cllimit`): How many categories to return. Here it is the number of
                results in all, over as many requests as it takes. Without it, or with
                "max", all there are. The wiki gives 500 (5000 with apihighlimits) at
                once.
            continue_ (`clcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            categories (`clcategories`): Only list these categories. Useful for checking
                whether a certain page is in a certain category. More than 50 (500 with
                apihighlimits) values take several requests.
            dir (`cldir`): The direction in which to list. Default: ascending.
            indexpageids: Include an additional pageids section listing all returned
                page IDs.
            export: Export the current revisions of all given or generated pages.
            exportnowrap: Return the export XML without wrapping it in an XML result
                (same format as Special:Export). Can only be used with query+export.
            exportschema: Target the given version of the XML dump format when
                exporting. Can only be used with query+export. Default: 0.11.
            iwurl: Whether to get the full URL if the title is an interwiki link.
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
            redirects: Automatically resolve redirects in query+titles, query+pageids,
                and query+revids, and in pages returned by query+generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
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

        Module `query+categoryinfo`; parameters prefixed `ci`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Categoryinfo

        Args:
            continue_ (`cicontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            indexpageids: Include an additional pageids section listing all returned
                page IDs.
            export: Export the current revisions of all given or generated pages.
            exportnowrap: Return the export XML without wrapping it in an XML result
                (same format as Special:Export). Can only be used with query+export.
            exportschema: Target the given version of the XML dump format when
                exporting. Can only be used with query+export. Default: 0.11.
            iwurl: Whether to get the full URL if the title is an interwiki link.
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
            redirects: Automatically resolve redirects in query+titles, query+pageids,
                and query+revids, and in pages returned by query+generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
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

        Module `query+categorymembers`; parameters prefixed `cm`; can be a generator;
        needs the right to read.

        See https://www.mediawiki.org/wiki/API:Categorymembers

        Args:
            title (`cmtitle`): Which category to enumerate (required). Must include the
                Category: prefix. Cannot be used together with cmpageid.
            pageid (`cmpageid`): Page ID of the category to enumerate. Cannot be used
                together with cmtitle.
            prop (`cmprop`): Which pieces of information to include. At most 50 (500
                with apihighlimits) values. Default: ids|title.
                - ids: Adds the page ID.
                - sortkey: Adds the sortkey used for sorting in the category
                  (hexadecimal string).
                - sortkeyprefix: Adds the sortkey prefix used for sorting in the
                  category (human-readable part of the sortkey).
                - timestamp: Adds the timestamp of when the page was included.
                - title: Adds the title and namespace ID of the page.
                - type: Adds the type that the page has been categorised as (page,
                  subcat or file).
            namespace (`cmnamespace`): Only include pages in these namespaces. Note that
                cmtype=subcat or cmtype=file may be used instead of cmnamespace=14 or 6.
                * for all values. At most 50 (500 with apihighlimits) values.
            type (`cmtype`): Which type of category members to include. Ignored when
                cmsort=timestamp is set. At most 50 (500 with apihighlimits) values.
                Default: page|subcat|file.
            continue_ (`cmcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            limit (`cmlimit`): The maximum number of pages to return. Here it is the
                number of results in all, over as many requests as it takes. Without it,
                or with "max", all there are. The wiki gives 500 (5000 with
                apihighlimits) at once.
            sort (`cmsort`): Property to sort by. Default: sortkey.
            dir (`cmdir`): In which direction to sort. Default: ascending.
            start (`cmstart`): Timestamp to start listing from. Can only be used with
                cmsort=timestamp.
            end (`cmend`): Timestamp to end listing at. Can only be used with
                cmsort=timestamp.
            starthexsortkey (`cmstarthexsortkey`): Sortkey to start listing from, as
                returned by cmprop=sortkey. Can only be used with cmsort=sortkey.
            endhexsortkey (`cmendhexsortkey`): Sortkey to end listing at, as returned by
                cmprop=sortkey. Can only be used with cmsort=sortkey.
            startsortkeyprefix (`cmstartsortkeyprefix`): Sortkey prefix to start listing
                from. Can only be used with cmsort=sortkey. Overrides cmstarthexsortkey.
            endsortkeyprefix (`cmendsortkeyprefix`): Sortkey prefix to end listing
                before (not at; if this value occurs it will not be included!). Can only
                be used with cmsort=sortkey. Overrides cmendhexsortkey.
            startsortkey (`cmstartsortkey`): Use cmstarthexsortkey instead. Deprecated.
            endsortkey (`cmendsortkey`): Use cmendhexsortkey instead. Deprecated.
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

        Module `query+contributors`; parameters prefixed `pc`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Contributors

        Args:
            group (`pcgroup`): Only include users in the given groups. Does not include
                implicit or auto-promoted groups like *, user, or autoconfirmed. At most
                50 (500 with apihighlimits) values.
            excludegroup (`pcexcludegroup`): Exclude users in the given groups. Does not
                include implicit or auto-promoted groups like *, user, or autoconfirmed.
                At most 50 (500 with apihighlimits) values.
            rights (`pcrights`): Only include users having the given rights. Does not
                include rights granted by implicit or auto-promoted groups like *, user,
                or autoconfirmed. At most 50 (500 with apihighlimits) values.
            excluderights (`pcexcluderights`): Exclude users having the given rights.
                Does not include rights granted by implicit or auto-promoted groups like
                *, user, or autoconfirmed. At most 50 (500 with apihighlimits) values.
            limit (`pclimit`): How many contributors to return. Here it is the number of
                results in all, over as many requests as it takes. Without it, or with
                "max", all there are. The wiki gives 500 (5000 with apihighlimits) at
                once.
            continue_ (`pccontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            indexpageids: Include an additional pageids section listing all returned
                page IDs.
            export: Export the current revisions of all given or generated pages.
            exportnowrap: Return the export XML without wrapping it in an XML result
                (same format as Special:Export). Can only be used with query+export.
            exportschema: Target the given version of the XML dump format when
                exporting. Can only be used with query+export. Default: 0.11.
            iwurl: Whether to get the full URL if the title is an interwiki link.
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
            redirects: Automatically resolve redirects in query+titles, query+pageids,
                and query+revids, and in pages returned by query+generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
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

        May be used in several ways:

        1. Get deleted revisions for a set of pages, by setting titles or pageids.
        Ordered by title and timestamp.
        2. Get data about a set of deleted revisions by setting their IDs with revids.
        Ordered by revision ID.

        Module `query+deletedrevisions`; parameters prefixed `drv`; can be a generator;
        needs the right to read.

        See https://www.mediawiki.org/wiki/API:Deletedrevisions

        Args:
            prop (`drvprop`): Which properties to get for each revision. At most 50 (500
                with apihighlimits) values. Default: ids|timestamp|flags|comment|user.
                - comment: Comment by the user for the revision. If the comment has been
                  revision deleted, a commenthidden property will be returned.
                - content: Content of each revision slot. If the content has been
                  revision deleted, a texthidden property will be returned. For
                  performance reasons, if this option is used, drvlimit is enforced to
                  50.
                - contentmodel: Content model ID of each revision slot.
                - flags: Revision flags (minor).
                - ids: The ID of the revision.
                - parsedcomment: Parsed comment by the user for the revision. If the
                  comment has been revision deleted, a commenthidden property will be
                  returned.
                - parsetree: Deprecated. Use action=expandtemplates or action=parse
                  instead. The XML parse tree of revision content (requires content
                  model wikitext). For performance reasons, if this option is used,
                  drvlimit is enforced to 50.
                - roles: List content slot roles that exist in the revision.
                - sha1: SHA-1 (base 16) of the revision. If the content has been
                  revision deleted, a sha1hidden property will be returned.
                - size: Length (bytes) of the revision.
                - slotsha1: SHA-1 (base 16) of each revision slot. If the content has
                  been revision deleted, a sha1hidden property will be returned.
                - slotsize: Length (bytes) of each revision slot.
                - tags: Tags for the revision.
                - timestamp: The timestamp of the revision.
                - user: User that made the revision. If the user has been revision
                  deleted, a userhidden property will be returned.
                - userid: User ID of the revision creator. If the user has been revision
                  deleted, a userhidden property will be returned.
            slots (`drvslots`): Which revision slots to return data for, when
                slot-related properties are included in drvprops. If omitted, data from
                the main slot will be returned in a backwards-compatible format. * for
                all values. At most 50 (500 with apihighlimits) values.
            contentformat_slot (`drvcontentformat-{slot}`): Content serialization format
                used for output of content. One for each slot in `slots`.
            limit (`drvlimit`): Limit how many revisions will be returned. If
                drvprop=content, drvprop=parsetree, drvdiffto or drvdifftotext is used,
                the limit is 50. If drvparse is used, the limit is 1. Here it is the
                number of results in all, over as many requests as it takes. Without it,
                or with "max", all there are. The wiki gives 500 (5000 with
                apihighlimits) at once.
            expandtemplates (`drvexpandtemplates`): Use action=expandtemplates instead.
                Expand templates in revision content (requires drvprop=content).
                Deprecated.
            generatexml (`drvgeneratexml`): Use action=expandtemplates or action=parse
                instead. Generate XML parse tree for revision content (requires
                drvprop=content). Deprecated.
            parse (`drvparse`): Use action=parse instead. Parse revision content
                (requires drvprop=content). For performance reasons, if this option is
                used, drvlimit is enforced to 1. Deprecated.
            section (`drvsection`): Only retrieve the content of the section with this
                identifier.
            diffto (`drvdiffto`): Use action=compare instead. Revision ID to diff each
                revision to. Use prev, next and cur for the previous, next and current
                revision respectively. For performance reasons, if this option is used,
                drvlimit is enforced to 50. Deprecated.
            difftotext (`drvdifftotext`): Use action=compare instead. Text to diff each
                revision to. Only diffs a limited number of revisions. Overrides
                drvdiffto. If drvsection is set, only that section will be diffed
                against this text. For performance reasons, if this option is used,
                drvlimit is enforced to 50. Deprecated.
            difftotextpst (`drvdifftotextpst`): Use action=compare instead. Perform a
                pre-save transform on the text before diffing it. Only valid when used
                with drvdifftotext. Deprecated.
            contentformat (`drvcontentformat`): Serialization format used for
                drvdifftotext and expected for output of content. Deprecated.
            start (`drvstart`): The timestamp to start enumerating from. Ignored when
                processing a list of revision IDs.
            end (`drvend`): The timestamp to stop enumerating at. Ignored when
                processing a list of revision IDs.
            dir (`drvdir`): In which direction to enumerate. Default: older.
                - newer: List oldest first. Note: drvstart has to be before drvend.
                - older: List newest first (default). Note: drvstart has to be later
                  than drvend.
            tag (`drvtag`): Only list revisions tagged with this tag.
            user (`drvuser`): Only list revisions by this user. Forms taken: id,
                interwiki, ip, name, temp.
            excludeuser (`drvexcludeuser`): Don't list revisions by this user. Forms
                taken: id, interwiki, ip, name, temp.
            continue_ (`drvcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            indexpageids: Include an additional pageids section listing all returned
                page IDs.
            export: Export the current revisions of all given or generated pages.
            exportnowrap: Return the export XML without wrapping it in an XML result
                (same format as Special:Export). Can only be used with query+export.
            exportschema: Target the given version of the XML dump format when
                exporting. Can only be used with query+export. Default: 0.11.
            iwurl: Whether to get the full URL if the title is an interwiki link.
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
            redirects: Automatically resolve redirects in query+titles, query+pageids,
                and query+revids, and in pages returned by query+generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
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

        Operates in three modes:

        1. List deleted revisions for the given titles, sorted by timestamp.
        2. List deleted contributions for the given user, sorted by timestamp (no titles
        specified).
        3. List all deleted revisions in the given namespace, sorted by title and
        timestamp (no titles specified, druser not set).

        Certain parameters only apply to some modes and are ignored in others.

        Deprecated by the wiki.

        Module `query+deletedrevs`; parameters prefixed `dr`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Deletedrevs

        Args:
            start (`drstart`): The timestamp to start enumerating from. Modes: 1, 2.
            end (`drend`): The timestamp to stop enumerating at. Modes: 1, 2.
            dir (`drdir`): In which direction to enumerate. Modes: 1, 3. Default: older.
                - newer: List oldest first. Note: drstart has to be before drend.
                - older: List newest first (default). Note: drstart has to be later than
                  drend.
            from_ (`drfrom`): Start listing at this title. Mode: 3.
            to (`drto`): Stop listing at this title. Mode: 3.
            prefix (`drprefix`): Search for all page titles that begin with this value.
                Mode: 3.
            unique (`drunique`): List only one revision for each page. Mode: 3.
            namespace (`drnamespace`): Only list pages in this namespace. Mode: 3.
                Default: 0.
            tag (`drtag`): Only list revisions tagged with this tag.
            user (`druser`): Only list revisions by this user. Forms taken: id,
                interwiki, ip, name, temp.
            excludeuser (`drexcludeuser`): Don't list revisions by this user. Forms
                taken: id, interwiki, ip, name, temp.
            prop (`drprop`): Which properties to get. At most 50 (500 with
                apihighlimits) values. Default: user|comment.
                - comment: Adds the comment of the revision.
                - content: Adds the content of the revision. For performance reasons, if
                  this option is used, drlimit is enforced to 50.
                - len: Adds the length (bytes) of the revision.
                - minor: Tags if the revision is minor.
                - parentid: Adds the revision ID of the previous revision to the page.
                - parsedcomment: Adds the parsed comment of the revision.
                - revid: Adds the revision ID of the deleted revision.
                - sha1: Adds the SHA-1 (base 16) of the revision.
                - tags: Tags for the revision.
                - token: Deprecated. Gives the edit token.
                - user: Adds the user who made the revision.
                - userid: Adds the ID of the user who made the revision.
            limit (`drlimit`): The maximum amount of revisions to list. If
                drprop=content is used, the limit is 50. Here it is the number of
                results in all, over as many requests as it takes. Without it, or with
                "max", all there are. The wiki gives 500 (5000 with apihighlimits) at
                once.
            continue_ (`drcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
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

        Module `query+duplicatefiles`; parameters prefixed `df`; can be a generator;
        needs the right to read.

        See https://www.mediawiki.org/wiki/API:Duplicatefiles

        Args:
            limit (`dflimit`): How many duplicate files to return. Here it is the number
                of results in all, over as many requests as it takes. Without it, or
                with "max", all there are. The wiki gives 500 (5000 with apihighlimits)
                at once.
            continue_ (`dfcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            dir (`dfdir`): The direction in which to list. Default: ascending.
            localonly (`dflocalonly`): Look only for files in the local repository.
            indexpageids: Include an additional pageids section listing all returned
                page IDs.
            export: Export the current revisions of all given or generated pages.
            exportnowrap: Return the export XML without wrapping it in an XML result
                (same format as Special:Export). Can only be used with query+export.
            exportschema: Target the given version of the XML dump format when
                exporting. Can only be used with query+export. Default: 0.11.
            iwurl: Whether to get the full URL if the title is an interwiki link.
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
            redirects: Automatically resolve redirects in query+titles, query+pageids,
                and query+revids, and in pages returned by query+generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
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

        Module `query+embeddedin`; parameters prefixed `ei`; can be a generator; needs
        the right to read.

        See https://www.mediawiki.org/wiki/API:Embeddedin

        Args:
            title (`eititle`): Title to search. Cannot be used together with eipageid.
            pageid (`eipageid`): Page ID to search. Cannot be used together with
                eititle.
            continue_ (`eicontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            namespace (`einamespace`): The namespace to enumerate. * for all values. At
                most 50 (500 with apihighlimits) values.
            dir (`eidir`): The direction in which to list. Default: ascending.
            filterredir (`eifilterredir`): How to filter for redirects. Default: all.
            limit (`eilimit`): How many total pages to return. Here it is the number of
                results in all, over as many requests as it takes. Without it, or with
                "max", all there are. The wiki gives 500 (5000 with apihighlimits) at
                once.
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

        Module `query+extlinks`; parameters prefixed `el`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Extlinks

        Args:
            limit (`ellimit`): How many links to return. Here it is the number of
                results in all, over as many requests as it takes. Without it, or with
                "max", all there are. The wiki gives 500 (5000 with apihighlimits) at
                once.
            continue_ (`elcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            protocol (`elprotocol`): Protocol of the URL. If empty and elquery is set,
                the protocol is http and https. Leave both this and elquery empty to
                list all external links.
            query (`elquery`): Search string without protocol. Useful for checking
                whether a certain page contains a certain external url.
            expandurl (`elexpandurl`): Expand protocol-relative URLs with the canonical
                protocol. Deprecated.
            indexpageids: Include an additional pageids section listing all returned
                page IDs.
            export: Export the current revisions of all given or generated pages.
            exportnowrap: Return the export XML without wrapping it in an XML result
                (same format as Special:Export). Can only be used with query+export.
            exportschema: Target the given version of the XML dump format when
                exporting. Can only be used with query+export. Default: 0.11.
            iwurl: Whether to get the full URL if the title is an interwiki link.
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
            redirects: Automatically resolve redirects in query+titles, query+pageids,
                and query+revids, and in pages returned by query+generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
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

        Module `query+extracts`; parameters prefixed `ex`; needs the right to read;
        comes with TextExtracts.

        See https://www.mediawiki.org/wiki/Extension:TextExtracts#API

        Args:
            chars (`exchars`): How many characters to return. Actual text returned might
                be slightly longer. At least 1. At most 1200.
            sentences (`exsentences`): How many sentences to return. At least 1. At most
                10.
            limit (`exlimit`): How many extracts to return. (Multiple extracts can only
                be returned if exintro is set to true.). Here it is the number of
                results in all, over as many requests as it takes. Without it, or with
                "max", all there are. The wiki gives 20 at once.
            intro (`exintro`): Return only content before the first section.
            plaintext (`explaintext`): Return extracts as plain text instead of limited
                HTML.
            sectionformat (`exsectionformat`): How to format sections in plaintext mode.
                Default: wiki.
                - plain: No formatting.
                - raw: This module's internal representation (section titles prefixed
                  with <ASCII 1><ASCII 2><section level><ASCII 2><ASCII 1>).
                - wiki: Wikitext-style formatting (== like this ==).
            continue_ (`excontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            indexpageids: Include an additional pageids section listing all returned
                page IDs.
            export: Export the current revisions of all given or generated pages.
            exportnowrap: Return the export XML without wrapping it in an XML result
                (same format as Special:Export). Can only be used with query+export.
            exportschema: Target the given version of the XML dump format when
                exporting. Can only be used with query+export. Default: 0.11.
            iwurl: Whether to get the full URL if the title is an interwiki link.
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
            redirects: Automatically resolve redirects in query+titles, query+pageids,
                and query+revids, and in pages returned by query+generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
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

        Module `query+exturlusage`; parameters prefixed `eu`; can be a generator; needs
        the right to read.

        See https://www.mediawiki.org/wiki/API:Exturlusage

        Args:
            prop (`euprop`): Which pieces of information to include. At most 50 (500
                with apihighlimits) values. Default: ids|title|url.
                - ids: Adds the ID of page.
                - title: Adds the title and namespace ID of the page.
                - url: Adds the URL used in the page.
            continue_ (`eucontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            protocol (`euprotocol`): Protocol of the URL. If empty and euquery is set,
                the protocol is http and https. Leave both this and euquery empty to
                list all external links.
            query (`euquery`): Search string without protocol. See Special:LinkSearch.
                Leave empty to list all external links.
            namespace (`eunamespace`): The page namespaces to enumerate. * for all
                values. At most 50 (500 with apihighlimits) values.
            limit (`eulimit`): How many pages to return. Here it is the number of
                results in all, over as many requests as it takes. Without it, or with
                "max", all there are. The wiki gives 500 (5000 with apihighlimits) at
                once.
            expandurl (`euexpandurl`): Expand protocol-relative URLs with the canonical
                protocol. Deprecated.
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

        Module `query+filearchive`; parameters prefixed `fa`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Filearchive

        Args:
            from_ (`fafrom`): The image title to start enumerating from.
            to (`fato`): The image title to stop enumerating at.
            prefix (`faprefix`): Search for all image titles that begin with this value.
            dir (`fadir`): The direction in which to list. Default: ascending.
            sha1 (`fasha1`): SHA1 hash of image. Overrides fasha1base36.
            sha1base36 (`fasha1base36`): SHA1 hash of image in base 36 (used in
                MediaWiki).
            prop (`faprop`): Which image information to get. At most 50 (500 with
                apihighlimits) values. Default: timestamp.
                - archivename: Adds the filename of the archive version for non-latest
                  versions.
                - bitdepth: Adds the bit depth of the version.
                - description: Adds description of the image version.
                - dimensions: Alias for size.
                - mediatype: Adds the media type of the image.
                - metadata: Lists Exif metadata for the version of the image.
                - mime: Adds MIME of the image.
                - parseddescription: Parse the description of the version.
                - sha1: Adds SHA-1 hash for the image.
                - size: Adds the size of the image in bytes and the height, width and
                  page count (if applicable).
                - timestamp: Adds timestamp for the uploaded version.
                - user: Adds user who uploaded the image version.
            limit (`falimit`): How many images to return in total. Here it is the number
                of results in all, over as many requests as it takes. Without it, or
                with "max", all there are. The wiki gives 500 (5000 with apihighlimits)
                at once.
            continue_ (`facontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
        """

    def filerepoinfo(
        self,
        *,
        prop: Many[FileRepoInfoProp] | None = None,
    ) -> FileRepoInfoResponse:
        """Return meta information about image repositories configured on the wiki.

        Module `query+filerepoinfo`; parameters prefixed `fri`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Filerepoinfo

        Args:
            prop (`friprop`): Which repository properties to get (properties available
                may vary on other wikis). At most 50 (500 with apihighlimits) values.
                Default:
                canUpload|displayname|favicon|initialCapital|local|name|rootUrl|scriptDirUrl|thumbUrl|url.
                - canUpload: Whether files can be uploaded to this repository, e.g. via
                  CORS and shared authentication.
                - displayname: The human-readable name of the repository wiki.
                - favicon: Repository wiki's favicon URL, from $wgFavicon
                  (https://www.mediawiki.org/wiki/Manual:$wgFavicon).
                - initialCapital: Whether file names implicitly start with a capital
                  letter.
                - local: Whether that repository is the local one or not.
                - name: The key of the repository - used in e.g. $wgForeignFileRepos
                  (https://www.mediawiki.org/wiki/Manual:$wgForeignFileRepos) and
                  imageinfo return values.
                - rootUrl: Root URL path for image paths.
                - scriptDirUrl: Root URL path for the repository wiki's MediaWiki
                  installation.
                - thumbUrl: Root URL path for thumbnail paths.
                - url: Public zone URL path.
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

        Module `query+fileusage`; parameters prefixed `fu`; can be a generator; needs
        the right to read.

        See https://www.mediawiki.org/wiki/API:Fileusage

        Args:
            prop (`fuprop`): Which properties to get. At most 50 (500 with
                apihighlimits) values. Default: pageid|title|redirect.
                - pageid: Page ID of each page.
                - redirect: Flag if the page is a redirect.
                - title: Title of each page.
            namespace (`funamespace`): Only include pages in these namespaces. * for all
                values. At most 50 (500 with apihighlimits) values.
            show (`fushow`): Show only items that meet these criteria. At most 50 (500
                with apihighlimits) values.
                - !redirect: Only show non-redirects.
                - redirect: Only show redirects.
            limit (`fulimit`): How many to return. Here it is the number of results in
                all, over as many requests as it takes. Without it, or with "max", all
                there are. The wiki gives 500 (5000 with apihighlimits) at once.
            continue_ (`fucontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            indexpageids: Include an additional pageids section listing all returned
                page IDs.
            export: Export the current revisions of all given or generated pages.
            exportnowrap: Return the export XML without wrapping it in an XML result
                (same format as Special:Export). Can only be used with query+export.
            exportschema: Target the given version of the XML dump format when
                exporting. Can only be used with query+export. Default: 0.11.
            iwurl: Whether to get the full URL if the title is an interwiki link.
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
            redirects: Automatically resolve redirects in query+titles, query+pageids,
                and query+revids, and in pages returned by query+generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
        """

    def gadgetcategories(
        self,
        *,
        prop: Many[GadgetCategoriesProp] | None = None,
        names: Many[str] | None = None,
    ) -> Items[GadgetCategoriesItem]:
        """Returns a list of gadget categories.

        Module `query+gadgetcategories`; parameters prefixed `gc`; needs the right to
        read; comes with Gadgets.

        Args:
            prop (`gcprop`): What gadget category information to get. At most 50 (500
                with apihighlimits) values. Default: name.
                - members: Number of gadgets in category.
                - name: Internal category name.
                - title: Category title.
            names (`gcnames`): Names of categories to retrieve. More than 50 (500 with
                apihighlimits) values take several requests.
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

        Module `query+gadgets`; parameters prefixed `ga`; needs the right to read; comes
        with Gadgets.

        Args:
            prop (`gaprop`): What gadget information to get. At most 50 (500 with
                apihighlimits) values. Default: id|metadata.
                - desc: Gadget description transformed into HTML (can be slow, use only
                  if really needed).
                - id: Internal gadget ID.
                - metadata: The gadget metadata.
            categories (`gacategories`): Gadgets from what categories to retrieve. More
                than 50 (500 with apihighlimits) values take several requests.
            ids (`gaids`): IDs of gadgets to retrieve. More than 50 (500 with
                apihighlimits) values take several requests.
            allowedonly (`gaallowedonly`): List only gadgets allowed to current user.
            enabledonly (`gaenabledonly`): List only gadgets enabled by current user.
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

        Module `query+imageinfo`; parameters prefixed `ii`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Imageinfo

        Args:
            prop (`iiprop`): Which file information to get. At most 50 (500 with
                apihighlimits) values. Default: timestamp|user.
                - archivename: Adds the filename of the archive version for non-latest
                  versions. If the file has been revision deleted, a filehidden property
                  will be returned.
                - badfile: Adds whether the file is on the MediaWiki:Bad image list
                - bitdepth: Adds the bit depth of the version. If the file has been
                  revision deleted, a filehidden property will be returned.
                - canonicaltitle: Adds the canonical title of the file. If the file has
                  been revision deleted, a filehidden property will be returned.
                - comment: Comment on the version. If the comment has been revision
                  deleted, a commenthidden property will be returned.
                - commonmetadata: Lists file format generic metadata for the version of
                  the file. If the file has been revision deleted, a filehidden property
                  will be returned.
                - dimensions: Alias for size.
                - extmetadata: Lists formatted metadata combined from multiple sources.
                  Results are HTML formatted. If the file has been revision deleted, a
                  filehidden property will be returned.
                - mediatype: Adds the media type of the file. If the file has been
                  revision deleted, a filehidden property will be returned.
                - metadata: Lists Exif metadata for the version of the file. If the file
                  has been revision deleted, a filehidden property will be returned.
                - mime: Adds MIME type of the file. If the file has been revision
                  deleted, a filehidden property will be returned.
                - parsedcomment: Parse the comment on the version. If the comment has
                  been revision deleted, a commenthidden property will be returned.
                - sha1: Adds SHA-1 hash for the file. If the file has been revision
                  deleted, a filehidden property will be returned.
                - size: Adds the size of the file in bytes and the height, width and
                  page count (if applicable).
                - thumbmime: Adds MIME type of the image thumbnail (requires url and
                  param iiurlwidth). If the file has been revision deleted, a filehidden
                  property will be returned.
                - timestamp: Adds timestamp for the uploaded version.
                - uploadwarning: Used by the Special:Upload page to get information
                  about an existing file. Not intended for use outside MediaWiki core.
                - url: Gives URL to the file and the description page. If the file has
                  been revision deleted, a filehidden property will be returned.
                - user: Adds the user who uploaded each file version. If the user has
                  been revision deleted, a userhidden property will be returned.
                - userid: Add the ID of the user that uploaded each file version. If the
                  user has been revision deleted, a userhidden property will be
                  returned.
            limit (`iilimit`): How many file revisions to return per file. Here it is
                the number of results in all, over as many requests as it takes. Without
                it, the present state of each page; "max" for all there is. The wiki
                gives 500 (5000 with apihighlimits) at once.
            start (`iistart`): Timestamp to start listing from.
            end (`iiend`): Timestamp to stop listing at.
            urlwidth (`iiurlwidth`): If iiprop=url is set, a URL to an image scaled to
                this width will be returned. For performance reasons if this option is
                used, no more than 50 scaled images will be returned. Default: -1.
            urlheight (`iiurlheight`): Similar to iiurlwidth. Default: -1.
            metadataversion (`iimetadataversion`): Version of metadata to use. If latest
                is specified, use latest version. Defaults to 1 for backwards
                compatibility. Default: 1.
            extmetadatalanguage (`iiextmetadatalanguage`): What language to fetch
                extmetadata in. This affects both which translation to fetch, if
                multiple are available, as well as how things like numbers and various
                values are formatted. Default: en.
            extmetadatamultilang (`iiextmetadatamultilang`): If translations for
                extmetadata property are available, fetch all of them.
            extmetadatafilter (`iiextmetadatafilter`): If specified and non-empty, only
                these keys will be returned for iiprop=extmetadata. At most 50 (500 with
                apihighlimits) values.
            urlparam (`iiurlparam`): A handler specific parameter string. For example,
                PDFs might use page15-100px. iiurlwidth must be used and be consistent
                with iiurlparam.
            badfilecontexttitle (`iibadfilecontexttitle`): If
                badfilecontexttitleprop=badfile is set, this is the page title used when
                evaluating the MediaWiki:Bad image list.
            continue_ (`iicontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            localonly (`iilocalonly`): Look only for files in the local repository.
            indexpageids: Include an additional pageids section listing all returned
                page IDs.
            export: Export the current revisions of all given or generated pages.
            exportnowrap: Return the export XML without wrapping it in an XML result
                (same format as Special:Export). Can only be used with query+export.
            exportschema: Target the given version of the XML dump format when
                exporting. Can only be used with query+export. Default: 0.11.
            iwurl: Whether to get the full URL if the title is an interwiki link.
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
            redirects: Automatically resolve redirects in query+titles, query+pageids,
                and query+revids, and in pages returned by query+generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
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

        Module `query+images`; parameters prefixed `im`; can be a generator; needs the
        right to read.

        See https://www.mediawiki.org/wiki/API:Images

        Args:
            limit (`imlimit`): How many files to return. Here it is the number of
                results in all, over as many requests as it takes. Without it, or with
                "max", all there are. The wiki gives 500 (5000 with apihighlimits) at
                once.
            continue_ (`imcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            images (`imimages`): Only list these files. Useful for checking whether a
                certain page has a certain file. More than 50 (500 with apihighlimits)
                values take several requests.
            dir (`imdir`): The direction in which to list. Default: ascending.
            indexpageids: Include an additional pageids section listing all returned
                page IDs.
            export: Export the current revisions of all given or generated pages.
            exportnowrap: Return the export XML without wrapping it in an XML result
                (same format as Special:Export). Can only be used with query+export.
            exportschema: Target the given version of the XML dump format when
                exporting. Can only be used with query+export. Default: 0.11.
            iwurl: Whether to get the full URL if the title is an interwiki link.
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
            redirects: Automatically resolve redirects in query+titles, query+pageids,
                and query+revids, and in pages returned by query+generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
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

        Module `query+imageusage`; parameters prefixed `iu`; can be a generator; needs
        the right to read.

        See https://www.mediawiki.org/wiki/API:Imageusage

        Args:
            title (`iutitle`): Title to search. Cannot be used together with iupageid.
            pageid (`iupageid`): Page ID to search. Cannot be used together with
                iutitle.
            continue_ (`iucontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            namespace (`iunamespace`): The namespace to enumerate. * for all values. At
                most 50 (500 with apihighlimits) values.
            dir (`iudir`): The direction in which to list. Default: ascending.
            filterredir (`iufilterredir`): How to filter for redirects. If set to
                nonredirects when iuredirect is enabled, this is only applied to the
                second level. Default: all.
            limit (`iulimit`): How many total pages to return. If iuredirect is enabled,
                the limit applies to each level separately (which means up to 2 *
                iulimit results may be returned). Here it is the number of results in
                all, over as many requests as it takes. Without it, or with "max", all
                there are. The wiki gives 500 (5000 with apihighlimits) at once.
            redirect (`iuredirect`): If linking page is a redirect, find all pages that
                link to that redirect as well. Maximum limit is halved.
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

        Module `query+info`; parameters prefixed `in`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Info

        Args:
            prop (`inprop`): Which additional properties to get. At most 50 (500 with
                apihighlimits) values.
                - associatedpage: The prefixed title of the associated subject or talk
                  page (https://www.mediawiki.org/wiki/Help:Associated_pages).
                - displaytitle: Gives the manner in which the page title is actually
                  displayed.
                - editintro: Gives the intro messages that should be shown to the user
                  while editing this page or revision, as HTML.
                - linkclasses: Gives the additional CSS classes (e.g. link colors) used
                  for links to this page if they were to appear on the page named by
                  inlinkcontext.
                - notificationtimestamp: The watchlist notification timestamp of each
                  page.
                - preload: Deprecated. Gives the text returned by EditFormPreloadText.
                  Use preloadcontent instead, which supports other kinds of preloaded
                  text too.
                - preloadcontent: Gives the content to be shown in the editor when the
                  page does not exist or while adding a new section.
                - protection: List the protection level of each page.
                - readable: Deprecated. Whether the user can read this page. Use
                  intestactions=read instead.
                - subjectid: The page ID of the parent page for each talk page.
                - talkid: The page ID of the talk page for each non-talk page.
                - url: Gives a full URL, an edit URL, and the canonical URL for each
                  page.
                - varianttitles: Gives the display title in all variants of the site
                  content language.
                - visitingwatchers: The number of watchers of each page who have visited
                  recent edits to that page, if allowed.
                - watched: List the watched status of each page.
                - watchers: The number of watchers, if allowed.
            linkcontext (`inlinkcontext`): The context title to use when determining
                extra CSS classes (e.g. link colors) when inprop contains linkclasses.
                Default: Main Page.
            testactions (`intestactions`): Test whether the current user can perform
                certain actions on the page. More than 50 (500 with apihighlimits)
                values take several requests.
            testactionsdetail (`intestactionsdetail`): Detail level for intestactions.
                Use the main module's errorformat and errorlang parameters to control
                the format of the messages returned. Default: boolean.
                - boolean: Return a boolean value for each action.
                - full: Return messages describing why the action is disallowed, or an
                  empty array if it is allowed.
                - quick: Like full but skipping expensive checks.
            testactionsautocreate (`intestactionsautocreate`): Test whether performing
                intestactions would automatically create a temporary account.
            preloadcustom (`inpreloadcustom`): Title of a custom page to use as
                preloaded content. Only used when inprop contains preloadcontent.
            preloadparams (`inpreloadparams`): Parameters for the custom page being used
                as preloaded content. At most 50 (500 with apihighlimits) values. Only
                used when inprop contains preloadcontent.
            preloadnewsection (`inpreloadnewsection`): Return preloaded content for a
                new section on the page, rather than a new page. Only used when inprop
                contains preloadcontent.
            editintrostyle (`ineditintrostyle`): Some intro messages come with optional
                wrapper frames. Use moreframes to include them or lessframes to omit
                them. Only used when inprop contains editintro. Default: moreframes.
            editintroskip (`ineditintroskip`): List of intro messages to remove from the
                response. Use this if a specific message is not relevant to your tool,
                or if the information is conveyed in a different way. At most 50 (500
                with apihighlimits) values. Only used when inprop contains editintro.
            editintrocustom (`ineditintrocustom`): Title of a custom page to use as an
                additional intro message. Only used when inprop contains editintro.
            continue_ (`incontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            indexpageids: Include an additional pageids section listing all returned
                page IDs.
            export: Export the current revisions of all given or generated pages.
            exportnowrap: Return the export XML without wrapping it in an XML result
                (same format as Special:Export). Can only be used with query+export.
            exportschema: Target the given version of the XML dump format when
                exporting. Can only be used with query+export. Default: 0.11.
            iwurl: Whether to get the full URL if the title is an interwiki link.
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
            redirects: Automatically resolve redirects in query+titles, query+pageids,
                and query+revids, and in pages returned by query+generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
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

        Can be used to find all links with a prefix, or all links to a title (with a
        given prefix). Using neither parameter is effectively "all interwiki links".

        Module `query+iwbacklinks`; parameters prefixed `iwbl`; can be a generator;
        needs the right to read.

        See https://www.mediawiki.org/wiki/API:Iwbacklinks

        Args:
            prefix (`iwblprefix`): Prefix for the interwiki.
            title (`iwbltitle`): Interwiki link to search for. Must be used with
                iwblblprefix.
            continue_ (`iwblcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            limit (`iwbllimit`): How many total pages to return. Here it is the number
                of results in all, over as many requests as it takes. Without it, or
                with "max", all there are. The wiki gives 500 (5000 with apihighlimits)
                at once.
            prop (`iwblprop`): Which properties to get. At most 50 (500 with
                apihighlimits) values.
                - iwprefix: Adds the prefix of the interwiki.
                - iwtitle: Adds the title of the interwiki.
            dir (`iwbldir`): The direction in which to list. Default: ascending.
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

        Module `query+iwlinks`; parameters prefixed `iw`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Iwlinks

        Args:
            prop (`iwprop`): Which additional properties to get for each interwiki link.
                At most 50 (500 with apihighlimits) values.
                - url: Adds the full URL.
            prefix (`iwprefix`): Only return interwiki links with this prefix.
            title (`iwtitle`): Interwiki link to search for. Must be used with iwprefix.
            dir (`iwdir`): The direction in which to list. Default: ascending.
            limit (`iwlimit`): How many interwiki links to return. Here it is the number
                of results in all, over as many requests as it takes. Without it, or
                with "max", all there are. The wiki gives 500 (5000 with apihighlimits)
                at once.
            continue_ (`iwcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            url (`iwurl`): Whether to get the full URL (cannot be used with iwprop).
                Deprecated.
            indexpageids: Include an additional pageids section listing all returned
                page IDs.
            export: Export the current revisions of all given or generated pages.
            exportnowrap: Return the export XML without wrapping it in an XML result
                (same format as Special:Export). Can only be used with query+export.
            exportschema: Target the given version of the XML dump format when
                exporting. Can only be used with query+export. Default: 0.11.
            iwurl: Whether to get the full URL if the title is an interwiki link.
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
            redirects: Automatically resolve redirects in query+titles, query+pageids,
                and query+revids, and in pages returned by query+generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
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

        Can be used to find all links with a language code, or all links to a title
        (with a given language). Using neither parameter is effectively "all language
        links".

        Note that this may not consider language links added by extensions.

        Module `query+langbacklinks`; parameters prefixed `lbl`; can be a generator;
        needs the right to read.

        See https://www.mediawiki.org/wiki/API:Langbacklinks

        Args:
            lang (`lbllang`): Language for the language link.
            title (`lbltitle`): Language link to search for. Must be used with lbllang.
            continue_ (`lblcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            limit (`lbllimit`): How many total pages to return. Here it is the number of
                results in all, over as many requests as it takes. Without it, or with
                "max", all there are. The wiki gives 500 (5000 with apihighlimits) at
                once.
            prop (`lblprop`): Which properties to get. At most 50 (500 with
                apihighlimits) values.
                - lllang: Adds the language code of the language link.
                - lltitle: Adds the title of the language link.
            dir (`lbldir`): The direction in which to list. Default: ascending.
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

        Module `query+langlinks`; parameters prefixed `ll`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Langlinks

        Args:
            prop (`llprop`): Which additional properties to get for each interlanguage
                link. At most 50 (500 with apihighlimits) values.
                - autonym: Adds the native language name.
                - langname: Adds the localised language name (best effort). Use
                  llinlanguagecode to control the language.
                - url: Adds the full URL.
            lang (`lllang`): Only return language links with this language code.
            title (`lltitle`): Link to search for. Must be used with lllang.
            dir (`lldir`): The direction in which to list. Default: ascending.
            inlanguagecode (`llinlanguagecode`): Language code for localised language
                names. Default: en.
            limit (`lllimit`): How many langlinks to return. Here it is the number of
                results in all, over as many requests as it takes. Without it, or with
                "max", all there are. The wiki gives 500 (5000 with apihighlimits) at
                once.
            continue_ (`llcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            url (`llurl`): Whether to get the full URL (cannot be used with llprop).
                Deprecated.
            indexpageids: Include an additional pageids section listing all returned
                page IDs.
            export: Export the current revisions of all given or generated pages.
            exportnowrap: Return the export XML without wrapping it in an XML result
                (same format as Special:Export). Can only be used with query+export.
            exportschema: Target the given version of the XML dump format when
                exporting. Can only be used with query+export. Default: 0.11.
            iwurl: Whether to get the full URL if the title is an interwiki link.
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
            redirects: Automatically resolve redirects in query+titles, query+pageids,
                and query+revids, and in pages returned by query+generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
        """

    def languageinfo(
        self,
        *,
        prop: Many[LanguageinfoProp] | None = None,
        code: Many[str] | None = None,
        continue_: str | None = None,
    ) -> LanguageinfoResponse:
        """Return information about available languages.

        Continuation (https://www.mediawiki.org/wiki/API:Continue) may be applied if
        retrieving the information takes too long for one request.

        Module `query+languageinfo`; parameters prefixed `li`; needs the right to read.

        Args:
            prop (`liprop`): Which information to get for each language. At most 50 (500
                with apihighlimits) values. Default: code.
                - autonym: The autonym of the language, that is, the name in that
                  language.
                - bcp47: The BCP-47 language code.
                - code: The language code. (This code is MediaWiki-specific, though
                  there are overlaps with other standards.)
                - dir: The writing direction of the language (either ltr or rtl).
                - fallbacks: The language codes of the fallback languages configured for
                  this language. The implicit final fallback to 'en' is not included
                  (but some languages may fall back to 'en' explicitly).
                - name: The name of the language in the language specified by the
                  uselang parameter, with language fallbacks applied if necessary.
                - variantnames: The short names for language variants used for language
                  conversion links.
                - variants: The language codes of the variants supported by this
                  language.
            code (`licode`): Language codes of the languages that should be returned, or
                * for all languages. More than 50 (500 with apihighlimits) values take
                several requests. Default: *.
            continue_ (`licontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
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

        Module `query+links`; parameters prefixed `pl`; can be a generator; needs the
        right to read.

        See https://www.mediawiki.org/wiki/API:Links

        Args:
            namespace (`plnamespace`): Show links in these namespaces only. * for all
                values. At most 50 (500 with apihighlimits) values. Also -2, -1.
            limit (`pllimit`): How many links to return. Here it is the number of
                results in all, over as many requests as it takes. Without it, or with
                "max", all there are. The wiki gives 500 (5000 with apihighlimits) at
                once.
            continue_ (`plcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            pltitles: Only list links to these titles. Useful for checking whether a
                certain page links to a certain title. More than 50 (500 with
                apihighlimits) values take several requests.
            dir (`pldir`): The direction in which to list. Default: ascending.
            indexpageids: Include an additional pageids section listing all returned
                page IDs.
            export: Export the current revisions of all given or generated pages.
            exportnowrap: Return the export XML without wrapping it in an XML result
                (same format as Special:Export). Can only be used with query+export.
            exportschema: Target the given version of the XML dump format when
                exporting. Can only be used with query+export. Default: 0.11.
            iwurl: Whether to get the full URL if the title is an interwiki link.
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
            redirects: Automatically resolve redirects in query+titles, query+pageids,
                and query+revids, and in pages returned by query+generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
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

        Module `query+linkshere`; parameters prefixed `lh`; can be a generator; needs
        the right to read.

        See https://www.mediawiki.org/wiki/API:Linkshere

        Args:
            prop (`lhprop`): Which properties to get. At most 50 (500 with
                apihighlimits) values. Default: pageid|title|redirect.
                - pageid: Page ID of each page.
                - redirect: Flag if the page is a redirect.
                - title: Title of each page.
            namespace (`lhnamespace`): Only include pages in these namespaces. * for all
                values. At most 50 (500 with apihighlimits) values.
            show (`lhshow`): Show only items that meet these criteria. At most 50 (500
                with apihighlimits) values.
                - !redirect: Only show non-redirects.
                - redirect: Only show redirects.
            limit (`lhlimit`): How many to return. Here it is the number of results in
                all, over as many requests as it takes. Without it, or with "max", all
                there are. The wiki gives 500 (5000 with apihighlimits) at once.
            continue_ (`lhcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            indexpageids: Include an additional pageids section listing all returned
                page IDs.
            export: Export the current revisions of all given or generated pages.
            exportnowrap: Return the export XML without wrapping it in an XML result
                (same format as Special:Export). Can only be used with query+export.
            exportschema: Target the given version of the XML dump format when
                exporting. Can only be used with query+export. Default: 0.11.
            iwurl: Whether to get the full URL if the title is an interwiki link.
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
            redirects: Automatically resolve redirects in query+titles, query+pageids,
                and query+revids, and in pages returned by query+generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
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

        Module `query+linterrors`; parameters prefixed `lnt`; needs the right to read;
        comes with Linter.

        Args:
            categories (`lntcategories`): Categories of lint errors. At most 50 (500
                with apihighlimits) values. Default:
                deletable-table-tag|duplicate-ids|html5-misnesting|misc-tidy-replacement-issues|multiline-html-table-in-list|multiple-unclosed-formatting-tags|pwrap-bug-workaround|self-closed-tag|tidy-font-bug|tidy-whitespace-bug|unclosed-quotes-in-heading|bogus-image-options|fostered|misnested-tag|multi-colon-escape|wikilink-in-extlink|missing-end-tag|missing-end-tag-in-heading|night-mode-unaware-background-color|obsolete-tag|stripped-tag.
            limit (`lntlimit`): Number of results to query. Here it is the number of
                results in all, over as many requests as it takes. Without it, or with
                "max", all there are. The wiki gives 500 (5000 with apihighlimits) at
                once.
            namespace (`lntnamespace`): Only include lint errors from the specified
                namespaces. * for all values. At most 50 (500 with apihighlimits)
                values.
            pageid (`lntpageid`): Only include lint errors from the specified page IDs.
                At most 50 (500 with apihighlimits) values.
            title (`lnttitle`): Only include lint errors from the specified page title.
            from_ (`lntfrom`): Lint ID to start querying from.
        """

    def linterstats(self) -> LinterStatsResponse:
        """Get number of lint errors in each category

        Module `query+linterstats`; parameters prefixed `lntrst`; needs the right to
        read; comes with Linter.
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

        Module `query+logevents`; parameters prefixed `le`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Logevents

        Args:
            prop (`leprop`): Which properties to get. At most 50 (500 with
                apihighlimits) values. Default:
                ids|title|type|user|timestamp|comment|details.
                - comment: Adds the comment of the log event. If the comment has been
                  revision deleted, a commenthidden property will be returned.
                - details: Lists additional details about the log event. If the log
                  event has been revision deleted, an actionhidden property will be
                  returned.
                - ids: Adds the ID of the log event.
                - parsedcomment: Adds the parsed comment of the log event. If the
                  comment has been revision deleted, a commenthidden property will be
                  returned.
                - tags: Lists tags for the log event.
                - timestamp: Adds the timestamp for the log event.
                - title: Adds the title of the page for the log event.
                - type: Adds the type of log event.
                - user: Adds the user responsible for the log event. If the user has
                  been revision deleted, a userhidden property will be returned.
                - userid: Adds the user ID who was responsible for the log event. If the
                  user has been revision deleted, a userhidden property will be
                  returned.
            type (`letype`): Filter log entries to only this type.
            action (`leaction`): Filter log actions to only this action. Overrides
                letype. In the list of possible values, values with the asterisk
                wildcard such as action/* can have different strings after the slash
                (/).
            start (`lestart`): The timestamp to start enumerating from.
            end (`leend`): The timestamp to end enumerating.
            dir (`ledir`): In which direction to enumerate. Default: older.
                - newer: List oldest first. Note: lestart has to be before leend.
                - older: List newest first (default). Note: lestart has to be later than
                  leend.
            user (`leuser`): Filter entries to those made by the given user. Forms
                taken: id, interwiki, ip, name, temp.
            title (`letitle`): Filter entries to those related to a page.
            namespace (`lenamespace`): Filter entries to those in the given namespace.
                Also -2, -1.
            prefix (`leprefix`): Filter entries that start with this prefix.
            tag (`letag`): Only list event entries tagged with this tag.
            limit (`lelimit`): How many total event entries to return. Here it is the
                number of results in all, over as many requests as it takes. Without it,
                or with "max", all there are. The wiki gives 500 (5000 with
                apihighlimits) at once.
            continue_ (`lecontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
        """

    def mystashedfiles(
        self,
        *,
        prop: Many[MyStashedFilesProp] | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
    ) -> Items[MyStashedFilesItem]:
        """Get a list of files in the current user's upload stash.

        Module `query+mystashedfiles`; parameters prefixed `msf`; needs the right to
        read.

        See https://www.mediawiki.org/wiki/API:mystashedfiles

        Args:
            prop (`msfprop`): Which properties to fetch for the files. At most 50 (500
                with apihighlimits) values.
                - size: Fetch the file size and image dimensions.
                - type: Fetch the file's MIME type and media type.
            limit (`msflimit`): How many files to get. Here it is the number of results
                in all, over as many requests as it takes. Without it, or with "max",
                all there are. The wiki gives 500 (5000 with apihighlimits) at once.
            continue_ (`msfcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
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

        Module `query+notifications`; parameters prefixed `not`; needs the right to
        read; comes with Echo.

        See https://www.mediawiki.org/wiki/Echo_(Notifications)/API

        Args:
            filter (`notfilter`): Filter notifications returned. At most 50 (500 with
                apihighlimits) values. Default: read|!read.
            prop (`notprop`): Details to request. At most 50 (500 with apihighlimits)
                values. Default: list.
            sections (`notsections`): The notification sections to query (i.e. some
                combination of 'alert' and 'message'). At most 50 (500 with
                apihighlimits) values. Default: alert|message.
            groupbysection (`notgroupbysection`): Whether to group the result by
                section. Each section is fetched separately if set.
            format (`notformat`): If specified, notifications will be returned formatted
                this way.
                - flyout: Deprecated. Use notformat=model for raw data
                - html: Deprecated. Use notformat=model for raw data
                - model: Raw notification data
                - special: Formatted for Special:Notifications page (and only that!) Do
                  not rely on the HTML as it may change at any given time.
            limit (`notlimit`): The maximum number of notifications to return. Here it
                is the number of results in all, over as many requests as it takes.
                Without it, or with "max", all there are. The wiki gives 50 (500 with
                apihighlimits) at once.
            continue_ (`notcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            unreadfirst (`notunreadfirst`): Whether to show unread notifications first
                (only used if groupbysection is not set).
            titles (`nottitles`): Only return notifications for these pages. To get
                notifications not associated with any page, use [] as a title. At most
                50 (500 with apihighlimits) values.
            bundle (`notbundle`): Whether to show bundle compatible unread notifications
                according to notification types bundling rules.
            notifiertypes (`notnotifiertypes`): Notifier types for which to return
                notifications. At most 50 (500 with apihighlimits) values. Default: web.
            alertcontinue (`notalertcontinue`): When more alert results are available,
                use this to continue.
            alertunreadfirst (`notalertunreadfirst`): Whether to show unread message
                notifications first (only used if groupbysection is set).
            messagecontinue (`notmessagecontinue`): When more message results are
                available, use this to continue.
            messageunreadfirst (`notmessageunreadfirst`): Whether to show unread alert
                notifications first (only used if groupbysection is set).
        """

    def oath(
        self,
        *,
        user: str | None = None,
        reason: str | None = None,
    ) -> OATHResponse:
        """Check to see if two-factor authentication (OATH) is enabled for a user.

        Internal to the wiki, or unstable: it may change without notice.

        Module `query+oath`; parameters prefixed `oath`; needs the right to read; comes
        with OATHAuth.

        Args:
            user (`oathuser`): User to get information about. Defaults to the current
                user. Forms taken: cidr, interwiki, ip, name, temp.
            reason (`oathreason`): Reason for querying the OATH status.
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

        Module `query+pageimages`; parameters prefixed `pi`; needs the right to read;
        comes with PageImages.

        See https://www.mediawiki.org/wiki/Extension:PageImages#API

        Args:
            prop (`piprop`): Which information to return. At most 50 (500 with
                apihighlimits) values. Default: thumbnail|name.
                - name: Image title.
                - original: URL and original dimensions of image associated with page,
                  if any.
                - thumbnail: URL and dimensions of thumbnail image associated with page,
                  if any.
            thumbsize (`pithumbsize`): Maximum width in pixels of thumbnail images.
                Default: 50.
            limit (`pilimit`): Properties of how many pages to return. Here it is the
                number of results in all, over as many requests as it takes. Without it,
                or with "max", all there are. The wiki gives 50 (100 with apihighlimits)
                at once.
            license (`pilicense`): Limit page images to a certain license type. Default:
                free.
                - any: Best image, whether free or non-free.
                - free: Only free images.
            continue_ (`picontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            langcode (`pilangcode`): Code for the language the image is going to be
                rendered in if multiple languages are supported.
            indexpageids: Include an additional pageids section listing all returned
                page IDs.
            export: Export the current revisions of all given or generated pages.
            exportnowrap: Return the export XML without wrapping it in an XML result
                (same format as Special:Export). Can only be used with query+export.
            exportschema: Target the given version of the XML dump format when
                exporting. Can only be used with query+export. Default: 0.11.
            iwurl: Whether to get the full URL if the title is an interwiki link.
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
            redirects: Automatically resolve redirects in query+titles, query+pageids,
                and query+revids, and in pages returned by query+generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
        """

    def pagepropnames(
        self,
        *,
        continue_: str | None = None,
        limit: Limit | None = None,
    ) -> Items[PagePropNamesItem]:
        """List all page property names in use on the wiki.

        Module `query+pagepropnames`; parameters prefixed `ppn`; needs the right to
        read.

        See https://www.mediawiki.org/wiki/API:Pagepropnames

        Args:
            continue_ (`ppncontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            limit (`ppnlimit`): The maximum number of names to return. Here it is the
                number of results in all, over as many requests as it takes. Without it,
                or with "max", all there are. The wiki gives 500 (5000 with
                apihighlimits) at once.
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

        Module `query+pageprops`; parameters prefixed `pp`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Pageprops

        Args:
            continue_ (`ppcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            prop (`ppprop`): Only list these page properties
                (action=query&list=pagepropnames returns page property names in use).
                Useful for checking whether pages use a certain page property. More than
                50 (500 with apihighlimits) values take several requests.
            indexpageids: Include an additional pageids section listing all returned
                page IDs.
            export: Export the current revisions of all given or generated pages.
            exportnowrap: Return the export XML without wrapping it in an XML result
                (same format as Special:Export). Can only be used with query+export.
            exportschema: Target the given version of the XML dump format when
                exporting. Can only be used with query+export. Default: 0.11.
            iwurl: Whether to get the full URL if the title is an interwiki link.
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
            redirects: Automatically resolve redirects in query+titles, query+pageids,
                and query+revids, and in pages returned by query+generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
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

        Module `query+pageswithprop`; parameters prefixed `pwp`; can be a generator;
        needs the right to read.

        See https://www.mediawiki.org/wiki/API:Pageswithprop

        Args:
            propname (`pwppropname`): Page property for which to enumerate pages
                (action=query&list=pagepropnames returns page property names in use).
            prop (`pwpprop`): Which pieces of information to include. At most 50 (500
                with apihighlimits) values. Default: ids|title.
                - ids: Adds the page ID.
                - title: Adds the title and namespace ID of the page.
                - value: Adds the value of the page property.
            continue_ (`pwpcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            limit (`pwplimit`): The maximum number of pages to return. Here it is the
                number of results in all, over as many requests as it takes. Without it,
                or with "max", all there are. The wiki gives 500 (5000 with
                apihighlimits) at once.
            dir (`pwpdir`): In which direction to sort. Default: ascending.
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

        Despite the similarity in names, this module is not intended to be equivalent to
        Special:PrefixIndex; for that, see action=query&list=allpages with the apprefix
        parameter. The purpose of this module is similar to action=opensearch: to take
        user input and provide the best-matching titles. Depending on the search engine
        backend, this might include typo correction, redirect avoidance, or other
        heuristics.

        Module `query+prefixsearch`; parameters prefixed `ps`; can be a generator; needs
        the right to read.

        See https://www.mediawiki.org/wiki/API:Prefixsearch

        Args:
            search (`pssearch`): Search string.
            namespace (`psnamespace`): Namespaces to search. Ignored if pssearch begins
                with a valid namespace prefix. * for all values. At most 50 (500 with
                apihighlimits) values. Default: 0.
            limit (`pslimit`): Maximum number of results to return. Here it is the
                number of results in all, over as many requests as it takes. Without it,
                or with "max", all there are. The wiki gives 500 (5000 with
                apihighlimits) at once.
            offset (`psoffset`): When more results are available, use this to continue.
                More detailed information on how to continue queries can be found on
                mediawiki.org (https://www.mediawiki.org/wiki/API:Continue). At least 0.
                Default: 0.
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

        Module `query+protectedtitles`; parameters prefixed `pt`; can be a generator;
        needs the right to read.

        See https://www.mediawiki.org/wiki/API:Protectedtitles

        Args:
            namespace (`ptnamespace`): Only list titles in these namespaces. * for all
                values. At most 50 (500 with apihighlimits) values.
            level (`ptlevel`): Only list titles with these protection levels. At most 50
                (500 with apihighlimits) values.
            limit (`ptlimit`): How many total pages to return. Here it is the number of
                results in all, over as many requests as it takes. Without it, or with
                "max", all there are. The wiki gives 500 (5000 with apihighlimits) at
                once.
            dir (`ptdir`): In which direction to enumerate. Default: older.
                - newer: List oldest first. Note: ptstart has to be before ptend.
                - older: List newest first (default). Note: ptstart has to be later than
                  ptend.
            start (`ptstart`): Start listing at this protection timestamp.
            end (`ptend`): Stop listing at this protection timestamp.
            prop (`ptprop`): Which properties to get. At most 50 (500 with
                apihighlimits) values. Default: timestamp|level.
                - comment: Adds the comment for the protection.
                - expiry: Adds the timestamp of when the protection will be lifted.
                - level: Adds the protection level.
                - parsedcomment: Adds the parsed comment for the protection.
                - timestamp: Adds the timestamp of when protection was added.
                - user: Adds the user that added the protection.
                - userid: Adds the user ID that added the protection.
            continue_ (`ptcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
        """

    def querypage(
        self,
        *,
        page: QueryPagePage | str,
        offset: int | None = None,
        limit: Limit | None = None,
    ) -> Items[QueryPageItem]:
        """Get a list provided by a QueryPage-based special page.

        Module `query+querypage`; parameters prefixed `qp`; can be a generator; needs
        the right to read.

        See https://www.mediawiki.org/wiki/API:Querypage

        Args:
            page (`qppage`): The name of the special page. Note, this is case-sensitive.
            offset (`qpoffset`): When more results are available, use this to continue.
                More detailed information on how to continue queries can be found on
                mediawiki.org (https://www.mediawiki.org/wiki/API:Continue). Default: 0.
            limit (`qplimit`): Number of results to return. Here it is the number of
                results in all, over as many requests as it takes. Without it, or with
                "max", all there are. The wiki gives 500 (5000 with apihighlimits) at
                once.
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

        Pages are listed in a fixed sequence, only the starting point is random. This
        means that if, for example, Main Page is the first random page in the list, List
        of fictional monkeys will always be second, List of people on stamps of Vanuatu
        third, etc.

        Module `query+random`; parameters prefixed `rn`; can be a generator; needs the
        right to read.

        See https://www.mediawiki.org/wiki/API:Random

        Args:
            namespace (`rnnamespace`): Return pages in these namespaces only. * for all
                values. At most 50 (500 with apihighlimits) values.
            filterredir (`rnfilterredir`): How to filter for redirects. Default:
                nonredirects.
            redirect (`rnredirect`): Use rnfilterredir=redirects instead. Deprecated.
            limit (`rnlimit`): Limit how many random pages will be returned. Here it is
                the number of results in all, over as many requests as it takes. Without
                it, or with "max", all there are. The wiki gives 500 (5000 with
                apihighlimits) at once.
            continue_ (`rncontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
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

        Module `query+recentchanges`; parameters prefixed `rc`; can be a generator;
        needs the right to read.

        See https://www.mediawiki.org/wiki/API:Recentchanges

        Args:
            start (`rcstart`): The timestamp to start enumerating from.
            end (`rcend`): The timestamp to end enumerating.
            dir (`rcdir`): In which direction to enumerate. Default: older.
                - newer: List oldest first. Note: rcstart has to be before rcend.
                - older: List newest first (default). Note: rcstart has to be later than
                  rcend.
            namespace (`rcnamespace`): Filter changes to only these namespaces. * for
                all values. At most 50 (500 with apihighlimits) values. Also -2, -1.
            user (`rcuser`): Only list changes by this user. Forms taken: id, interwiki,
                ip, name, temp.
            excludeuser (`rcexcludeuser`): Don't list changes by this user. Forms taken:
                id, interwiki, ip, name, temp.
            tag (`rctag`): Only list changes tagged with this tag.
            prop (`rcprop`): Include additional pieces of information. At most 50 (500
                with apihighlimits) values. Default: title|timestamp|ids.
                - comment: Adds the comment for the edit. If the comment has been
                  revision deleted, a commenthidden property will be returned.
                - flags: Adds flags for the edit.
                - ids: Adds the page ID, recent changes ID and the new and old revision
                  ID.
                - loginfo: Adds log information (log ID, log type, etc) to log entries.
                - parsedcomment: Adds the parsed comment for the edit. If the comment
                  has been revision deleted, a commenthidden property will be returned.
                - patrolled: Tags patrollable edits as being patrolled or unpatrolled.
                - redirect: Tags edit if page is a redirect.
                - sha1: Adds the content checksum for entries associated with a
                  revision. If the content has been revision deleted, a sha1hidden
                  property will be returned.
                - sizes: Adds the new and old page length in bytes.
                - tags: Lists tags for the entry.
                - timestamp: Adds timestamp of the edit.
                - title: Adds the page title of the edit.
                - user: Adds the user responsible for the edit and tags if they are an
                  IP. If the user has been revision deleted, a userhidden property will
                  be returned.
                - userid: Adds the user ID responsible for the edit. If the user has
                  been revision deleted, a userhidden property will be returned.
            show (`rcshow`): Show only items that meet these criteria. For example, to
                see only minor edits done by logged-in users, set rcshow=minor|!anon. At
                most 50 (500 with apihighlimits) values.
            limit (`rclimit`): How many total changes to return. Here it is the number
                of results in all, over as many requests as it takes. Without it, or
                with "max", all there are. The wiki gives 500 (5000 with apihighlimits)
                at once.
            type (`rctype`): Which types of changes to show. At most 50 (500 with
                apihighlimits) values. Default: edit|new|log|categorize.
            toponly (`rctoponly`): Only list changes which are the latest revision.
            title (`rctitle`): Filter entries to those related to a page.
            continue_ (`rccontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            generaterevisions (`rcgeneraterevisions`): When being used as a generator,
                generate revision IDs rather than titles. Recent change entries without
                associated revision IDs (e.g. most log entries) will generate nothing.
            slot (`rcslot`): Only list changes that touch the named slot.
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

        Module `query+redirects`; parameters prefixed `rd`; can be a generator; needs
        the right to read.

        See https://www.mediawiki.org/wiki/API:Redirects

        Args:
            prop (`rdprop`): Which properties to get. At most 50 (500 with
                apihighlimits) values. Default: pageid|title.
                - fragment: Fragment of each redirect, if any.
                - pageid: Page ID of each redirect.
                - title: Title of each redirect.
            namespace (`rdnamespace`): Only include pages in these namespaces. * for all
                values. At most 50 (500 with apihighlimits) values.
            show (`rdshow`): Show only items that meet these criteria. At most 50 (500
                with apihighlimits) values.
                - !fragment: Only show redirects without a fragment.
                - fragment: Only show redirects with a fragment.
            limit (`rdlimit`): How many redirects to return. Here it is the number of
                results in all, over as many requests as it takes. Without it, or with
                "max", all there are. The wiki gives 500 (5000 with apihighlimits) at
                once.
            continue_ (`rdcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            indexpageids: Include an additional pageids section listing all returned
                page IDs.
            export: Export the current revisions of all given or generated pages.
            exportnowrap: Return the export XML without wrapping it in an XML result
                (same format as Special:Export). Can only be used with query+export.
            exportschema: Target the given version of the XML dump format when
                exporting. Can only be used with query+export. Default: 0.11.
            iwurl: Whether to get the full URL if the title is an interwiki link.
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
            redirects: Automatically resolve redirects in query+titles, query+pageids,
                and query+revids, and in pages returned by query+generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
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

        May be used in several ways:

        1. Get data about a set of pages (last revision), by setting titles or pageids.
        2. Get revisions for one given page, by using titles or pageids with start, end,
        or limit.
        3. Get data about a set of revisions by setting their IDs with revids.

        Module `query+revisions`; parameters prefixed `rv`; can be a generator; needs
        the right to read.

        See https://www.mediawiki.org/wiki/API:Revisions

        Args:
            prop (`rvprop`): Which properties to get for each revision. At most 50 (500
                with apihighlimits) values. Default: ids|timestamp|flags|comment|user.
                - comment: Comment by the user for the revision. If the comment has been
                  revision deleted, a commenthidden property will be returned.
                - content: Content of each revision slot. If the content has been
                  revision deleted, a texthidden property will be returned. For
                  performance reasons, if this option is used, rvlimit is enforced to
                  50.
                - contentmodel: Content model ID of each revision slot.
                - flags: Revision flags (minor).
                - ids: The ID of the revision.
                - parsedcomment: Parsed comment by the user for the revision. If the
                  comment has been revision deleted, a commenthidden property will be
                  returned.
                - parsetree: Deprecated. Use action=expandtemplates or action=parse
                  instead. The XML parse tree of revision content (requires content
                  model wikitext). For performance reasons, if this option is used,
                  rvlimit is enforced to 50.
                - roles: List content slot roles that exist in the revision.
                - sha1: SHA-1 (base 16) of the revision. If the content has been
                  revision deleted, a sha1hidden property will be returned.
                - size: Length (bytes) of the revision.
                - slotsha1: SHA-1 (base 16) of each revision slot. If the content has
                  been revision deleted, a sha1hidden property will be returned.
                - slotsize: Length (bytes) of each revision slot.
                - tags: Tags for the revision.
                - timestamp: The timestamp of the revision.
                - user: User that made the revision. If the user has been revision
                  deleted, a userhidden property will be returned.
                - userid: User ID of the revision creator. If the user has been revision
                  deleted, a userhidden property will be returned.
            slots (`rvslots`): Which revision slots to return data for, when
                slot-related properties are included in rvprops. If omitted, data from
                the main slot will be returned in a backwards-compatible format. * for
                all values. At most 50 (500 with apihighlimits) values.
            contentformat_slot (`rvcontentformat-{slot}`): Content serialization format
                used for output of content. One for each slot in `slots`.
            limit (`rvlimit`): Limit how many revisions will be returned. If
                rvprop=content, rvprop=parsetree, rvdiffto or rvdifftotext is used, the
                limit is 50. If rvparse is used, the limit is 1. Here it is the number
                of results in all, over as many requests as it takes. Without it, the
                present state of each page; "max" for all there is. The wiki gives 500
                (5000 with apihighlimits) at once.
            expandtemplates (`rvexpandtemplates`): Use action=expandtemplates instead.
                Expand templates in revision content (requires rvprop=content).
                Deprecated.
            generatexml (`rvgeneratexml`): Use action=expandtemplates or action=parse
                instead. Generate XML parse tree for revision content (requires
                rvprop=content). Deprecated.
            parse (`rvparse`): Use action=parse instead. Parse revision content
                (requires rvprop=content). For performance reasons, if this option is
                used, rvlimit is enforced to 1. Deprecated.
            section (`rvsection`): Only retrieve the content of the section with this
                identifier.
            diffto (`rvdiffto`): Use action=compare instead. Revision ID to diff each
                revision to. Use prev, next and cur for the previous, next and current
                revision respectively. For performance reasons, if this option is used,
                rvlimit is enforced to 50. Deprecated.
            difftotext (`rvdifftotext`): Use action=compare instead. Text to diff each
                revision to. Only diffs a limited number of revisions. Overrides
                rvdiffto. If rvsection is set, only that section will be diffed against
                this text. For performance reasons, if this option is used, rvlimit is
                enforced to 50. Deprecated.
            difftotextpst (`rvdifftotextpst`): Use action=compare instead. Perform a
                pre-save transform on the text before diffing it. Only valid when used
                with rvdifftotext. Deprecated.
            contentformat (`rvcontentformat`): Serialization format used for
                rvdifftotext and expected for output of content. Deprecated.
            startid (`rvstartid`): Start enumeration from this revision's timestamp. The
                revision must exist, but need not belong to this page. May only be used
                with a single page (mode #2).
            endid (`rvendid`): Stop enumeration at this revision's timestamp. The
                revision must exist, but need not belong to this page. May only be used
                with a single page (mode #2).
            start (`rvstart`): From which revision timestamp to start enumeration. May
                only be used with a single page (mode #2).
            end (`rvend`): Enumerate up to this timestamp. May only be used with a
                single page (mode #2).
            dir (`rvdir`): In which direction to enumerate. May only be used with a
                single page (mode #2). Default: older.
                - newer: List oldest first. Note: rvstart has to be before rvend.
                - older: List newest first (default). Note: rvstart has to be later than
                  rvend.
            user (`rvuser`): Only include revisions made by user. Forms taken: id,
                interwiki, ip, name, temp. May only be used with a single page (mode
                #2).
            excludeuser (`rvexcludeuser`): Exclude revisions made by user. Forms taken:
                id, interwiki, ip, name, temp. May only be used with a single page (mode
                #2).
            tag (`rvtag`): Only list revisions tagged with this tag.
            continue_ (`rvcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            indexpageids: Include an additional pageids section listing all returned
                page IDs.
            export: Export the current revisions of all given or generated pages.
            exportnowrap: Return the export XML without wrapping it in an XML result
                (same format as Special:Export). Can only be used with query+export.
            exportschema: Target the given version of the XML dump format when
                exporting. Can only be used with query+export. Default: 0.11.
            iwurl: Whether to get the full URL if the title is an interwiki link.
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
            redirects: Automatically resolve redirects in query+titles, query+pageids,
                and query+revids, and in pages returned by query+generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
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

        Module `query+search`; parameters prefixed `sr`; can be a generator; needs the
        right to read.

        See https://www.mediawiki.org/wiki/API:Search

        Args:
            search (`srsearch`): Search for page titles or content matching this value.
                You can use the search string to invoke special search features,
                depending on what the wiki's search backend implements.
            namespace (`srnamespace`): Search only within these namespaces. * for all
                values. At most 50 (500 with apihighlimits) values. Default: 0.
            limit (`srlimit`): How many total pages to return. Here it is the number of
                results in all, over as many requests as it takes. Without it, or with
                "max", all there are. The wiki gives 500 (5000 with apihighlimits) at
                once.
            offset (`sroffset`): When more results are available, use this to continue.
                More detailed information on how to continue queries can be found on
                mediawiki.org (https://www.mediawiki.org/wiki/API:Continue). At least 0.
                Default: 0.
            what (`srwhat`): Which type of search to perform.
            info (`srinfo`): Which metadata to return. At most 50 (500 with
                apihighlimits) values. Default: totalhits|suggestion|rewrittenquery.
            prop (`srprop`): Which properties to return. At most 50 (500 with
                apihighlimits) values. Default: size|wordcount|timestamp|snippet.
                - categorysnippet: Adds the matching category name, with query term
                  highlighting markup.
                - extensiondata: Adds extra data generated by extensions.
                - hasrelated: Deprecated. Ignored.
                - isfilematch: Adds a boolean indicating if the search matched file
                  content.
                - redirectsnippet: Adds the title of the matching redirect, with query
                  term highlighting markup.
                - redirecttitle: Adds the title of the matching redirect.
                - score: Deprecated. Ignored.
                - sectionsnippet: Adds the title of the matching section, with query
                  term highlighting markup.
                - sectiontitle: Adds the title of the matching section.
                - size: Adds the size of the page in bytes.
                - snippet: Adds a snippet of the page, with query term highlighting
                  markup.
                - timestamp: Adds the timestamp of when the page was last edited.
                - titlesnippet: Adds the page title, with query term highlighting
                  markup.
                - wordcount: Adds the word count of the page.
            interwiki (`srinterwiki`): Include interwiki results in the search, if
                available.
            enablerewrites (`srenablerewrites`): Enable internal query rewriting. Some
                search backends can rewrite the query into another which is thought to
                provide better results, for instance by correcting spelling errors.
            sort (`srsort`): Set the sort order of returned results. Default: relevance.
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

        Module `query+siteinfo`; parameters prefixed `si`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Siteinfo

        Args:
            prop (`siprop`): Which information to get. At most 50 (500 with
                apihighlimits) values. Default: general.
                - autocreatetempuser: Returns configuration for the automatic creation
                  of temporary user accounts (also known as IP masking).
                - autopromote: Returns the automatic promotion configuration.
                - autopromoteonce: Returns the automatic promotion configuration that
                  are only done once.
                - clientlibraries: Returns client-side libraries installed on the wiki
                - dbrepllag: Returns database server with the highest replication lag.
                - defaultoptions: Returns the default values for user preferences.
                - extensions: Returns extensions installed on the wiki.
                - extensiontags: Returns a list of parser extension tags.
                - fileextensions: Returns list of file extensions (file types) allowed
                  to be uploaded.
                - functionhooks: Returns a list of parser function hooks.
                - general: Overall system information.
                - interwikimap: Returns interwiki map (optionally filtered, optionally
                  localised by using siinlanguagecode).
                - languages: Returns a list of languages MediaWiki supports (optionally
                  localised by using siinlanguagecode).
                - languagevariants: Returns a list of language codes for which
                  LanguageConverter (https://www.mediawiki.org/wiki/LanguageConverter)
                  is enabled, and the variants supported for each.
                - libraries: Returns libraries installed on the wiki.
                - magicwords: List of magic words and their aliases.
                - namespacealiases: List of registered namespace aliases.
                - namespaces: List of registered namespaces and their canonical names.
                - protocols: Returns a list of protocols that are allowed in external
                  links.
                - restrictions: Returns information on available restriction
                  (protection) types.
                - rightsinfo: Returns wiki rights (license) information if available.
                - showhooks: Returns a list of all subscribed hooks (contents of
                  $wgHooks (https://www.mediawiki.org/wiki/Manual:$wgHooks)).
                - skins: Returns a list of all enabled skins (optionally localised by
                  using siinlanguagecode, otherwise in the content language).
                - specialpagealiases: List of special page aliases.
                - statistics: Returns site statistics.
                - uploaddialog: Returns the upload dialog configuration.
                - usergroups: Returns user groups and the associated permissions.
                - variables: Returns a list of variable IDs.
            filteriw (`sifilteriw`): Return only local or only nonlocal entries of the
                interwiki map.
            showalldb (`sishowalldb`): List all database servers, not just the one
                lagging the most.
            numberingroup (`sinumberingroup`): Lists the number of users in user groups.
            inlanguagecode (`siinlanguagecode`): Language code for localised language
                names (best effort) and skin names.
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

        Module `query+stashimageinfo`; parameters prefixed `sii`; needs the right to
        read.

        See https://www.mediawiki.org/wiki/API:Stashimageinfo

        Args:
            filekey (`siifilekey`): Key that identifies a previous upload that was
                stashed temporarily. More than 50 (500 with apihighlimits) values take
                several requests.
            sessionkey (`siisessionkey`): Alias for siifilekey, for backward
                compatibility. Deprecated. More than 50 (500 with apihighlimits) values
                take several requests.
            prop (`siiprop`): Which file information to get. At most 50 (500 with
                apihighlimits) values. Default: timestamp|url.
                - badfile: Adds whether the file is on the MediaWiki:Bad image list
                - bitdepth: Adds the bit depth of the version. If the file has been
                  revision deleted, a filehidden property will be returned.
                - canonicaltitle: Adds the canonical title of the file. If the file has
                  been revision deleted, a filehidden property will be returned.
                - commonmetadata: Lists file format generic metadata for the version of
                  the file. If the file has been revision deleted, a filehidden property
                  will be returned.
                - dimensions: Alias for size.
                - extmetadata: Lists formatted metadata combined from multiple sources.
                  Results are HTML formatted. If the file has been revision deleted, a
                  filehidden property will be returned.
                - metadata: Lists Exif metadata for the version of the file. If the file
                  has been revision deleted, a filehidden property will be returned.
                - mime: Adds MIME type of the file. If the file has been revision
                  deleted, a filehidden property will be returned.
                - sha1: Adds SHA-1 hash for the file. If the file has been revision
                  deleted, a filehidden property will be returned.
                - size: Adds the size of the file in bytes and the height, width and
                  page count (if applicable).
                - thumbmime: Adds MIME type of the image thumbnail (requires url and
                  param siiurlwidth). If the file has been revision deleted, a
                  filehidden property will be returned.
                - timestamp: Adds timestamp for the uploaded version.
                - url: Gives URL to the file and the description page. If the file has
                  been revision deleted, a filehidden property will be returned.
            urlwidth (`siiurlwidth`): If siiprop=url is set, a URL to an image scaled to
                this width will be returned. For performance reasons if this option is
                used, no more than 50 scaled images will be returned. Default: -1.
            urlheight (`siiurlheight`): Similar to siiurlwidth. Default: -1.
            urlparam (`siiurlparam`): A handler specific parameter string. For example,
                PDFs might use page15-100px. siiurlwidth must be used and be consistent
                with siiurlparam.
        """

    def tags(
        self,
        *,
        continue_: str | None = None,
        limit: Limit | None = None,
        prop: Many[TagsProp] | None = None,
    ) -> Items[TagsItem]:
        """List change tags.

        Module `query+tags`; parameters prefixed `tg`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Tags

        Args:
            continue_ (`tgcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            limit (`tglimit`): The maximum number of tags to list. Here it is the number
                of results in all, over as many requests as it takes. Without it, or
                with "max", all there are. The wiki gives 500 (5000 with apihighlimits)
                at once.
            prop (`tgprop`): Which properties to get. At most 50 (500 with
                apihighlimits) values.
                - active: Whether the tag is still being applied by the software, or may
                  still be applied by users.
                - defined: Indicate whether the tag is defined (see source).
                - description: Adds the description of the tag.
                - displayname: Adds the displayed name of the tag. This property will be
                  omitted for hidden tags.
                - hitcount: Adds the number of revisions and log entries that have this
                  tag.
                - source: Gets the sources of the tag definition, which may include
                  software for software-defined tags and manual for tags that may be
                  applied manually by users.
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

        Module `query+templates`; parameters prefixed `tl`; can be a generator; needs
        the right to read.

        See https://www.mediawiki.org/wiki/API:Templates

        Args:
            namespace (`tlnamespace`): Show templates in these namespaces only. * for
                all values. At most 50 (500 with apihighlimits) values. Also -2, -1.
            limit (`tllimit`): How many templates to return. Here it is the number of
                results in all, over as many requests as it takes. Without it, or with
                "max", all there are. The wiki gives 500 (5000 with apihighlimits) at
                once.
            continue_ (`tlcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            templates (`tltemplates`): Only list these templates. Useful for checking
                whether a certain page uses a certain template. More than 50 (500 with
                apihighlimits) values take several requests.
            dir (`tldir`): The direction in which to list. Default: ascending.
            indexpageids: Include an additional pageids section listing all returned
                page IDs.
            export: Export the current revisions of all given or generated pages.
            exportnowrap: Return the export XML without wrapping it in an XML result
                (same format as Special:Export). Can only be used with query+export.
            exportschema: Target the given version of the XML dump format when
                exporting. Can only be used with query+export. Default: 0.11.
            iwurl: Whether to get the full URL if the title is an interwiki link.
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
            redirects: Automatically resolve redirects in query+titles, query+pageids,
                and query+revids, and in pages returned by query+generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
        """

    def tokens(
        self,
        *,
        type: Many[TokensType | str] | None = None,
    ) -> TokensResponse:
        """Gets tokens for data-modifying actions.

        Module `query+tokens`.

        See https://www.mediawiki.org/wiki/API:Tokens

        Args:
            type: Types of token to request. * for all values. At most 50 (500 with
                apihighlimits) values. Default: csrf.
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

        Module `query+transcludedin`; parameters prefixed `ti`; can be a generator;
        needs the right to read.

        See https://www.mediawiki.org/wiki/API:Transcludedin

        Args:
            prop (`tiprop`): Which properties to get. At most 50 (500 with
                apihighlimits) values. Default: pageid|title|redirect.
                - pageid: Page ID of each page.
                - redirect: Flag if the page is a redirect.
                - title: Title of each page.
            namespace (`tinamespace`): Only include pages in these namespaces. * for all
                values. At most 50 (500 with apihighlimits) values.
            show (`tishow`): Show only items that meet these criteria. At most 50 (500
                with apihighlimits) values.
                - !redirect: Only show non-redirects.
                - redirect: Only show redirects.
            limit (`tilimit`): How many to return. Here it is the number of results in
                all, over as many requests as it takes. Without it, or with "max", all
                there are. The wiki gives 500 (5000 with apihighlimits) at once.
            continue_ (`ticontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            indexpageids: Include an additional pageids section listing all returned
                page IDs.
            export: Export the current revisions of all given or generated pages.
            exportnowrap: Return the export XML without wrapping it in an XML result
                (same format as Special:Export). Can only be used with query+export.
            exportschema: Target the given version of the XML dump format when
                exporting. Can only be used with query+export. Default: 0.11.
            iwurl: Whether to get the full URL if the title is an interwiki link.
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
            redirects: Automatically resolve redirects in query+titles, query+pageids,
                and query+revids, and in pages returned by query+generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
        """

    def unreadnotificationpages(
        self,
        *,
        grouppages: bool | None = None,
        limit: Limit | None = None,
    ) -> UnreadNotificationPagesResponse:
        """Get pages for which there are unread notifications for the current user.

        Module `query+unreadnotificationpages`; parameters prefixed `unp`; needs the
        right to read; comes with Echo.

        See https://www.mediawiki.org/wiki/Echo_(Notifications)/API

        Args:
            grouppages (`unpgrouppages`): Group talk pages together with their subject
                page, and group notifications not associated with a page together with
                the current user's user page.
            limit (`unplimit`): The maximum number of pages to return. Here it is the
                number of results in all, over as many requests as it takes. Without it,
                or with "max", all there are. The wiki gives 2000 at once.
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

        Module `query+usercontribs`; parameters prefixed `uc`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Usercontribs

        Args:
            limit (`uclimit`): The maximum number of contributions to return. Here it is
                the number of results in all, over as many requests as it takes. Without
                it, or with "max", all there are. The wiki gives 500 (5000 with
                apihighlimits) at once.
            start (`ucstart`): The start timestamp to return from, i.e. revisions before
                this timestamp.
            end (`ucend`): The end timestamp to return to, i.e. revisions after this
                timestamp.
            continue_ (`uccontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            user (`ucuser`): The users to retrieve contributions for. Cannot be used
                with ucuserids, ucuserprefix, or uciprange. At most 50 (500 with
                apihighlimits) values. Forms taken: interwiki, ip, name, temp.
            userids (`ucuserids`): The user IDs to retrieve contributions for. Cannot be
                used with ucuser, ucuserprefix, or uciprange. At most 50 (500 with
                apihighlimits) values.
            userprefix (`ucuserprefix`): Retrieve contributions for all users whose
                names begin with this value. Cannot be used with ucuser, ucuserids, or
                uciprange.
            iprange (`uciprange`): The CIDR range to retrieve contributions for. Cannot
                be used with ucuser, ucuserprefix, or ucuserids.
            dir (`ucdir`): In which direction to enumerate. Default: older.
                - newer: List oldest first. Note: ucstart has to be before ucend.
                - older: List newest first (default). Note: ucstart has to be later than
                  ucend.
            namespace (`ucnamespace`): Only list contributions in these namespaces. *
                for all values. At most 50 (500 with apihighlimits) values.
            prop (`ucprop`): Include additional pieces of information. At most 50 (500
                with apihighlimits) values. Default:
                ids|title|timestamp|comment|size|flags.
                - comment: Adds the comment of the edit. If the comment has been
                  revision deleted, a commenthidden property will be returned.
                - flags: Adds flags of the edit.
                - ids: Adds the page ID and revision ID.
                - parsedcomment: Adds the parsed comment of the edit. If the comment has
                  been revision deleted, a commenthidden property will be returned.
                - patrolled: Tags patrolled edits.
                - size: Adds the new size of the edit.
                - sizediff: Adds the size delta of the edit against its parent.
                - tags: Lists tags for the edit.
                - timestamp: Adds the timestamp of the edit.
                - title: Adds the title and namespace ID of the page.
            show (`ucshow`): Show only items that meet these criteria, e.g. non minor
                edits only: ucshow=!minor. At most 50 (500 with apihighlimits) values.
                If ucshow=patrolled or ucshow=!patrolled is set, revisions older than
                $wgRCMaxAge (https://www.mediawiki.org/wiki/Manual:$wgRCMaxAge) (7776000
                seconds) won't be shown.
            tag (`uctag`): Only list revisions tagged with this tag.
            toponly (`uctoponly`): Only list changes which are the latest revision.
                Deprecated.
        """

    def userinfo(
        self,
        *,
        prop: Many[UserInfoProp] | Literal["*"] | None = None,
        attachedwiki: str | None = None,
    ) -> UserInfoResponse:
        """Get information about the current user.

        Module `query+userinfo`; parameters prefixed `ui`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Userinfo

        Args:
            prop (`uiprop`): Which pieces of information to include. * for all values.
                At most 50 (500 with apihighlimits) values.
                - acceptlang: Echoes the Accept-Language header sent by the client in a
                  structured format.
                - blockinfo: Tags if the current user is blocked, by whom, and for what
                  reason.
                - cancreateaccount: Indicates whether the user is allowed to create
                  accounts. To check whether some specific account can be created, use
                  action=query&list=users&usprop=cancreate.
                - centralids: Adds the central IDs and attachment status for the user.
                - changeablegroups: Lists the groups the current user can add to and
                  remove from.
                - editcount: Adds the current user's edit count.
                - email: Adds the user's email address and email authentication date.
                - groupmemberships: Lists groups that the current user has been
                  explicitly assigned to, including the expiry date of each group
                  membership.
                - groups: Lists all the groups the current user belongs to.
                - hasmsg: Adds a tag messages if the current user has pending messages.
                - implicitgroups: Lists all the groups the current user is automatically
                  a member of.
                - latestcontrib: Adds the date of user's latest contribution.
                - options: Lists all preferences the current user has set.
                - ratelimits: Lists all rate limits applying to the current user.
                - realname: Adds the user's real name.
                - registrationdate: Adds the user's registration date.
                - rights: Lists all the rights the current user has.
                - theoreticalratelimits: Lists all rate limits that would apply to the
                  current user if they were not exempt from all ratelimits based on user
                  rights or ip
                - unreadcount: Adds the count of unread pages on the user's watchlist
                  (maximum 999; returns 1000+ if more).
            attachedwiki (`uiattachedwiki`): With uiprop=centralids, indicate whether
                the user is attached with the wiki identified by this ID.
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

        Module `query+users`; parameters prefixed `us`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Users

        Args:
            prop (`usprop`): Which pieces of information to include. At most 50 (500
                with apihighlimits) values.
                - blockinfo: Tags if the user is blocked, by whom, and for what reason.
                - cancreate: Indicates whether an account for valid but unregistered
                  usernames can be created. To check whether the current user can
                  perform the account creation, use
                  action=query&meta=userinfo&uiprop=cancreateaccount.
                - centralids: Adds the central IDs and attachment status for the user.
                - editcount: Adds the user's edit count.
                - emailable: Tags if the user can and wants to receive email through
                  Special:Emailuser.
                - gender: Tags the gender of the user. Returns "male", "female", or
                  "unknown".
                - groupmemberships: Lists groups that each user has been explicitly
                  assigned to, including the expiry date of each group membership.
                - groups: Lists all the groups each user belongs to.
                - implicitgroups: Lists all the groups a user is automatically a member
                  of.
                - registration: Adds the user's registration timestamp.
                - rights: Lists all the rights each user has.
            attachedwiki (`usattachedwiki`): With usprop=centralids, indicate whether
                the user is attached with the wiki identified by this ID.
            users (`ususers`): A list of users to obtain information for. More than 50
                (500 with apihighlimits) values take several requests.
            userids (`ususerids`): A list of user IDs to obtain information for. More
                than 50 (500 with apihighlimits) values take several requests.
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

        Module `query+watchlist`; parameters prefixed `wl`; can be a generator; needs
        the right to read.

        See https://www.mediawiki.org/wiki/API:Watchlist

        Args:
            allrev (`wlallrev`): Include multiple revisions of the same page within
                given timeframe.
            start (`wlstart`): The timestamp to start enumerating from.
            end (`wlend`): The timestamp to end enumerating.
            namespace (`wlnamespace`): Filter changes to only the given namespaces. *
                for all values. At most 50 (500 with apihighlimits) values.
            user (`wluser`): Only list changes by this user. Forms taken: id, interwiki,
                ip, name, temp.
            excludeuser (`wlexcludeuser`): Don't list changes by this user. Forms taken:
                id, interwiki, ip, name, temp.
            dir (`wldir`): In which direction to enumerate. Default: older.
                - newer: List oldest first. Note: wlstart has to be before wlend.
                - older: List newest first (default). Note: wlstart has to be later than
                  wlend.
            limit (`wllimit`): How many total results to return per request. Here it is
                the number of results in all, over as many requests as it takes. Without
                it, or with "max", all there are. The wiki gives 500 (5000 with
                apihighlimits) at once.
            prop (`wlprop`): Which additional properties to get. At most 50 (500 with
                apihighlimits) values. Default: ids|title|flags.
                - comment: Adds comment of the edit. If the comment has been revision
                  deleted, a commenthidden property will be returned.
                - expiry: Adds the expiry time.
                - flags: Adds flags for the edit.
                - ids: Adds revision IDs and page IDs.
                - loginfo: Adds log information where appropriate.
                - notificationtimestamp: Adds timestamp of when the user was last
                  notified about the edit.
                - parsedcomment: Adds parsed comment of the edit. If the comment has
                  been revision deleted, a commenthidden property will be returned.
                - patrol: Tags edits that are patrolled.
                - sizes: Adds the old and new lengths of the page.
                - tags: Lists tags for the entry.
                - timestamp: Adds timestamp of the edit.
                - title: Adds title of the page.
                - user: Adds the user who made the edit. If the user has been revision
                  deleted, a userhidden property will be returned.
                - userid: Adds user ID of whoever made the edit. If the user has been
                  revision deleted, a userhidden property will be returned.
            show (`wlshow`): Show only items that meet these criteria. For example, to
                see only minor edits done by logged-in users, set wlshow=minor|!anon. At
                most 50 (500 with apihighlimits) values.
            type (`wltype`): Which types of changes to show. At most 50 (500 with
                apihighlimits) values. Default: edit|new|log|categorize.
                - categorize: Category membership changes.
                - edit: Regular page edits.
                - external: External changes.
                - log: Log entries.
                - new: Page creations.
            owner (`wlowner`): Used along with wltoken to access a different user's
                watchlist. Forms taken: name.
            token (`wltoken`): A security token (available in the user's preferences) to
                allow access to another user's watchlist. Sensitive: posted, and shown
                nowhere.
            continue_ (`wlcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
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

        Module `query+watchlistraw`; parameters prefixed `wr`; can be a generator; needs
        the right to read.

        See https://www.mediawiki.org/wiki/API:Watchlistraw

        Args:
            continue_ (`wrcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            namespace (`wrnamespace`): Only list pages in the given namespaces. * for
                all values. At most 50 (500 with apihighlimits) values.
            limit (`wrlimit`): How many total results to return per request. Here it is
                the number of results in all, over as many requests as it takes. Without
                it, or with "max", all there are. The wiki gives 500 (5000 with
                apihighlimits) at once.
            prop (`wrprop`): Which additional properties to get. At most 50 (500 with
                apihighlimits) values.
                - changed: Adds timestamp of when the user was last notified about the
                  edit.
            show (`wrshow`): Only list items that meet these criteria. At most 50 (500
                with apihighlimits) values.
            owner (`wrowner`): Used along with wrtoken to access a different user's
                watchlist. Forms taken: name.
            token (`wrtoken`): A security token (available in the user's preferences) to
                allow access to another user's watchlist. Sensitive: posted, and shown
                nowhere.
            dir (`wrdir`): The direction in which to list. Default: ascending.
            fromtitle (`wrfromtitle`): Title (with namespace prefix) to begin
                enumerating from.
            totitle (`wrtotitle`): Title (with namespace prefix) to stop enumerating at.
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
    ) -> AsyncResults[Page]:
        """Fetch data from and about MediaWiki.

        All data modifications will first have to use query to acquire a token to
        prevent abuse from malicious sites.

        Module `query`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Query
        See https://www.mediawiki.org/wiki/API:Meta
        See https://www.mediawiki.org/wiki/API:Properties
        See https://www.mediawiki.org/wiki/API:Lists

        Args:
            prop: Which properties to get for the queried pages. At most 50 (500 with
                apihighlimits) values.
            list: Which lists to get. At most 50 (500 with apihighlimits) values.
            meta: Which metadata to get. At most 50 (500 with apihighlimits) values.
            indexpageids: Include an additional pageids section listing all returned
                page IDs.
            export: Export the current revisions of all given or generated pages.
            exportnowrap: Return the export XML without wrapping it in an XML result
                (same format as Special:Export). Can only be used with query+export.
            exportschema: Target the given version of the XML dump format when
                exporting. Can only be used with query+export. Default: 0.11.
            iwurl: Whether to get the full URL if the title is an interwiki link.
            continue_ (`continue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            rawcontinue: Return raw query-continue data for continuation.
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
            redirects: Automatically resolve redirects in query+titles, query+pageids,
                and query+revids, and in pages returned by query+generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
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

        Module `query+abusefilters`; parameters prefixed `abf`; needs the right to read;
        comes with Abuse Filter.

        Args:
            startid (`abfstartid`): The filter ID to start enumerating from.
            endid (`abfendid`): The filter ID to stop enumerating at.
            dir (`abfdir`): In which direction to enumerate. Default: newer.
            show (`abfshow`): Show only filters which meet these criteria. At most 50
                (500 with apihighlimits) values.
            limit (`abflimit`): The maximum number of filters to list. Here it is the
                number of results in all, over as many requests as it takes. Without it,
                or with "max", all there are. The wiki gives 500 (5000 with
                apihighlimits) at once.
            prop (`abfprop`): Which properties to get. At most 50 (500 with
                apihighlimits) values. Default: id|description|actions|status.
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

        Module `query+abuselog`; parameters prefixed `afl`; needs the right to read;
        comes with Abuse Filter.

        Args:
            logid (`afllogid`): Show an entry with the given log ID.
            start (`aflstart`): The timestamp to start enumerating from.
            end (`aflend`): The timestamp to stop enumerating at.
            dir (`afldir`): In which direction to enumerate. Default: older.
            user (`afluser`): Show only entries done by a given user or IP address.
            title (`afltitle`): Show only entries occurring on a given page.
            filter (`aflfilter`): Show only entries that were caught by the given filter
                IDs. Separate with pipes, prefix with "global-" for global filters. At
                most 50 (500 with apihighlimits) values.
            limit (`afllimit`): The maximum amount of entries to list. Here it is the
                number of results in all, over as many requests as it takes. Without it,
                or with "max", all there are. The wiki gives 500 (5000 with
                apihighlimits) at once.
            prop (`aflprop`): Which properties to get. At most 50 (500 with
                apihighlimits) values. Default:
                ids|user|title|action|result|timestamp|hidden|revid.
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

        Module `query+allcategories`; parameters prefixed `ac`; can be a generator;
        needs the right to read.

        See https://www.mediawiki.org/wiki/API:Allcategories

        Args:
            from_ (`acfrom`): The category to start enumerating from.
            continue_ (`accontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            to (`acto`): The category to stop enumerating at.
            prefix (`acprefix`): Search for all category titles that begin with this
                value.
            dir (`acdir`): Direction to sort in. Default: ascending.
            min (`acmin`): Only return categories with at least this many members.
            max (`acmax`): Only return categories with at most this many members.
            limit (`aclimit`): How many categories to return. Here it is the number of
                results in all, over as many requests as it takes. Without it, or with
                "max", all there are. The wiki gives 500 (5000 with apihighlimits) at
                once.
            prop (`acprop`): Which properties to get. At most 50 (500 with
                apihighlimits) values.
                - hidden: Tags categories that are hidden with __HIDDENCAT__.
                - size: Adds number of pages in the category.
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

        Module `query+alldeletedrevisions`; parameters prefixed `adr`; can be a
        generator; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Alldeletedrevisions

        Args:
            prop (`adrprop`): Which properties to get for each revision. At most 50 (500
                with apihighlimits) values. Default: ids|timestamp|flags|comment|user.
                - comment: Comment by the user for the revision. If the comment has been
                  revision deleted, a commenthidden property will be returned.
                - content: Content of each revision slot. If the content has been
                  revision deleted, a texthidden property will be returned. For
                  performance reasons, if this option is used, adrlimit is enforced to
                  50.
                - contentmodel: Content model ID of each revision slot.
                - flags: Revision flags (minor).
                - ids: The ID of the revision.
                - parsedcomment: Parsed comment by the user for the revision. If the
                  comment has been revision deleted, a commenthidden property will be
                  returned.
                - parsetree: Deprecated. Use action=expandtemplates or action=parse
                  instead. The XML parse tree of revision content (requires content
                  model wikitext). For performance reasons, if this option is used,
                  adrlimit is enforced to 50.
                - roles: List content slot roles that exist in the revision.
                - sha1: SHA-1 (base 16) of the revision. If the content has been
                  revision deleted, a sha1hidden property will be returned.
                - size: Length (bytes) of the revision.
                - slotsha1: SHA-1 (base 16) of each revision slot. If the content has
                  been revision deleted, a sha1hidden property will be returned.
                - slotsize: Length (bytes) of each revision slot.
                - tags: Tags for the revision.
                - timestamp: The timestamp of the revision.
                - user: User that made the revision. If the user has been revision
                  deleted, a userhidden property will be returned.
                - userid: User ID of the revision creator. If the user has been revision
                  deleted, a userhidden property will be returned.
            slots (`adrslots`): Which revision slots to return data for, when
                slot-related properties are included in adrprops. If omitted, data from
                the main slot will be returned in a backwards-compatible format. * for
                all values. At most 50 (500 with apihighlimits) values.
            contentformat_slot (`adrcontentformat-{slot}`): Content serialization format
                used for output of content. One for each slot in `slots`.
            limit (`adrlimit`): Limit how many revisions will be returned. If
                adrprop=content, adrprop=parsetree, adrdiffto or adrdifftotext is used,
                the limit is 50. If adrparse is used, the limit is 1. Here it is the
                number of results in all, over as many requests as it takes. Without it,
                or with "max", all there are. The wiki gives 500 (5000 with
                apihighlimits) at once.
            expandtemplates (`adrexpandtemplates`): Use action=expandtemplates instead.
                Expand templates in revision content (requires adrprop=content).
                Deprecated.
            generatexml (`adrgeneratexml`): Use action=expandtemplates or action=parse
                instead. Generate XML parse tree for revision content (requires
                adrprop=content). Deprecated.
            parse (`adrparse`): Use action=parse instead. Parse revision content
                (requires adrprop=content). For performance reasons, if this option is
                used, adrlimit is enforced to 1. Deprecated.
            section (`adrsection`): Only retrieve the content of the section with this
                identifier.
            diffto (`adrdiffto`): Use action=compare instead. Revision ID to diff each
                revision to. Use prev, next and cur for the previous, next and current
                revision respectively. For performance reasons, if this option is used,
                adrlimit is enforced to 50. Deprecated.
            difftotext (`adrdifftotext`): Use action=compare instead. Text to diff each
                revision to. Only diffs a limited number of revisions. Overrides
                adrdiffto. If adrsection is set, only that section will be diffed
                against this text. For performance reasons, if this option is used,
                adrlimit is enforced to 50. Deprecated.
            difftotextpst (`adrdifftotextpst`): Use action=compare instead. Perform a
                pre-save transform on the text before diffing it. Only valid when used
                with adrdifftotext. Deprecated.
            contentformat (`adrcontentformat`): Serialization format used for
                adrdifftotext and expected for output of content. Deprecated.
            user (`adruser`): Only list revisions by this user. Forms taken: id,
                interwiki, ip, name, temp.
            namespace (`adrnamespace`): Only list pages in this namespace. * for all
                values. At most 50 (500 with apihighlimits) values.
            start (`adrstart`): The timestamp to start enumerating from. May only be
                used with adruser.
            end (`adrend`): The timestamp to stop enumerating at. May only be used with
                adruser.
            dir (`adrdir`): In which direction to enumerate. Default: older.
                - newer: List oldest first. Note: adrstart has to be before adrend.
                - older: List newest first (default). Note: adrstart has to be later
                  than adrend.
            from_ (`adrfrom`): Start listing at this title. Cannot be used with adruser.
            to (`adrto`): Stop listing at this title. Cannot be used with adruser.
            prefix (`adrprefix`): Search for all page titles that begin with this value.
                Cannot be used with adruser.
            excludeuser (`adrexcludeuser`): Don't list revisions by this user. Forms
                taken: id, interwiki, ip, name, temp. Cannot be used with adruser.
            tag (`adrtag`): Only list revisions tagged with this tag.
            continue_ (`adrcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            generatetitles (`adrgeneratetitles`): When being used as a generator,
                generate titles rather than revision IDs.
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

        Module `query+allfileusages`; parameters prefixed `af`; can be a generator;
        needs the right to read.

        See https://www.mediawiki.org/wiki/API:Allfileusages

        Args:
            continue_ (`afcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            from_ (`affrom`): The title of the file to start enumerating from.
            to (`afto`): The title of the file to stop enumerating at.
            prefix (`afprefix`): Search for all file titles that begin with this value.
            unique (`afunique`): Only show distinct file titles. Cannot be used with
                afprop=ids. When used as a generator, yields target pages instead of
                source pages.
            prop (`afprop`): Which pieces of information to include. At most 50 (500
                with apihighlimits) values. Default: title.
                - ids: Adds the page IDs of the using pages (cannot be used with
                  afunique).
                - title: Adds the title of the file.
            limit (`aflimit`): How many total items to return. Here it is the number of
                results in all, over as many requests as it takes. Without it, or with
                "max", all there are. The wiki gives 500 (5000 with apihighlimits) at
                once.
            dir (`afdir`): The direction in which to list. Default: ascending.
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

        Module `query+allimages`; parameters prefixed `ai`; can be a generator; needs
        the right to read.

        See https://www.mediawiki.org/wiki/API:Allimages

        Args:
            sort (`aisort`): Property to sort by. Default: name.
            dir (`aidir`): The direction in which to list. Default: ascending.
            from_ (`aifrom`): The image title to start enumerating from. Can only be
                used with aisort=name.
            to (`aito`): The image title to stop enumerating at. Can only be used with
                aisort=name.
            continue_ (`aicontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            start (`aistart`): The timestamp to start enumerating from. Can only be used
                with aisort=timestamp.
            end (`aiend`): The timestamp to end enumerating. Can only be used with
                aisort=timestamp.
            prop (`aiprop`): Which file information to get. At most 50 (500 with
                apihighlimits) values. Default: timestamp|url.
                - badfile: Adds whether the file is on the MediaWiki:Bad image list
                - bitdepth: Adds the bit depth of the version. If the file has been
                  revision deleted, a filehidden property will be returned.
                - canonicaltitle: Adds the canonical title of the file. If the file has
                  been revision deleted, a filehidden property will be returned.
                - comment: Comment on the version. If the comment has been revision
                  deleted, a commenthidden property will be returned.
                - commonmetadata: Lists file format generic metadata for the version of
                  the file. If the file has been revision deleted, a filehidden property
                  will be returned.
                - dimensions: Alias for size.
                - extmetadata: Lists formatted metadata combined from multiple sources.
                  Results are HTML formatted. If the file has been revision deleted, a
                  filehidden property will be returned.
                - mediatype: Adds the media type of the file. If the file has been
                  revision deleted, a filehidden property will be returned.
                - metadata: Lists Exif metadata for the version of the file. If the file
                  has been revision deleted, a filehidden property will be returned.
                - mime: Adds MIME type of the file. If the file has been revision
                  deleted, a filehidden property will be returned.
                - parsedcomment: Parse the comment on the version. If the comment has
                  been revision deleted, a commenthidden property will be returned.
                - sha1: Adds SHA-1 hash for the file. If the file has been revision
                  deleted, a filehidden property will be returned.
                - size: Adds the size of the file in bytes and the height, width and
                  page count (if applicable).
                - timestamp: Adds timestamp for the uploaded version.
                - url: Gives URL to the file and the description page. If the file has
                  been revision deleted, a filehidden property will be returned.
                - user: Adds the user who uploaded each file version. If the user has
                  been revision deleted, a userhidden property will be returned.
                - userid: Add the ID of the user that uploaded each file version. If the
                  user has been revision deleted, a userhidden property will be
                  returned.
            prefix (`aiprefix`): Search for all image titles that begin with this value.
                Can only be used with aisort=name.
            minsize (`aiminsize`): Limit to images with at least this many bytes.
            maxsize (`aimaxsize`): Limit to images with at most this many bytes.
            sha1 (`aisha1`): SHA1 hash of image. Overrides aisha1base36.
            sha1base36 (`aisha1base36`): SHA1 hash of image in base 36 (used in
                MediaWiki).
            user (`aiuser`): Only return files where the last version was uploaded by
                this user. Can only be used with aisort=timestamp. Cannot be used
                together with aifilterbots. Forms taken: id, interwiki, ip, name, temp.
            filterbots (`aifilterbots`): How to filter files uploaded by bots. Can only
                be used with aisort=timestamp. Cannot be used together with aiuser.
                Default: all.
            mime (`aimime`): What MIME types to search for, e.g. image/jpeg. At most 50
                (500 with apihighlimits) values.
            limit (`ailimit`): How many images in total to return. Here it is the number
                of results in all, over as many requests as it takes. Without it, or
                with "max", all there are. The wiki gives 500 (5000 with apihighlimits)
                at once.
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

        Module `query+alllinks`; parameters prefixed `al`; can be a generator; needs the
        right to read.

        See https://www.mediawiki.org/wiki/API:Alllinks

        Args:
            continue_ (`alcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            from_ (`alfrom`): The title of the link to start enumerating from.
            to (`alto`): The title of the link to stop enumerating at.
            prefix (`alprefix`): Search for all linked titles that begin with this
                value.
            unique (`alunique`): Only show distinct linked titles. Cannot be used with
                alprop=ids. When used as a generator, yields target pages instead of
                source pages.
            prop (`alprop`): Which pieces of information to include. At most 50 (500
                with apihighlimits) values. Default: title.
                - ids: Adds the page ID of the linking page (cannot be used with
                  alunique).
                - title: Adds the title of the link.
            namespace (`alnamespace`): The namespace to enumerate. Also -2, -1. Default:
                0.
            limit (`allimit`): How many total items to return. Here it is the number of
                results in all, over as many requests as it takes. Without it, or with
                "max", all there are. The wiki gives 500 (5000 with apihighlimits) at
                once.
            dir (`aldir`): The direction in which to list. Default: ascending.
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

        Module `query+allmessages`; parameters prefixed `am`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Allmessages

        Args:
            messages (`ammessages`): Which messages to output. * (default) means all
                messages. More than 50 (500 with apihighlimits) values take several
                requests. Default: *.
            prop (`amprop`): Which properties to get. At most 50 (500 with
                apihighlimits) values.
            enableparser (`amenableparser`): Set to enable parser, will preprocess the
                wikitext of message (substitute magic words, handle templates, etc.).
            nocontent (`amnocontent`): If set, do not include the content of the
                messages in the output.
            includelocal (`amincludelocal`): Also include local messages, i.e. messages
                that don't exist in the software but do exist as in the MediaWiki
                namespace. This lists all MediaWiki-namespace pages, so it will also
                list those that aren't really messages such as Common.js.
            args (`amargs`): Arguments to be substituted into message. At most 50 (500
                with apihighlimits) values.
            filter (`amfilter`): Return only messages with names that contain this
                string.
            customised (`amcustomised`): Return only messages in this customisation
                state. Default: all.
            lang (`amlang`): Return messages in this language.
            from_ (`amfrom`): Return messages starting at this message.
            to (`amto`): Return messages ending at this message.
            title (`amtitle`): Page name to use as context when parsing message (for
                amenableparser option).
            prefix (`amprefix`): Return messages with this prefix.
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

        Module `query+allpages`; parameters prefixed `ap`; can be a generator; needs the
        right to read.

        See https://www.mediawiki.org/wiki/API:Allpages

        Args:
            from_ (`apfrom`): The page title to start enumerating from.
            continue_ (`apcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            to (`apto`): The page title to stop enumerating at.
            prefix (`apprefix`): Search for all page titles that begin with this value.
            namespace (`apnamespace`): The namespace to enumerate. Default: 0.
            filterredir (`apfilterredir`): Which pages to list. Default: all.
            filterlanglinks (`apfilterlanglinks`): Filter based on whether a page has
                langlinks. Note that this may not consider langlinks added by
                extensions. Default: all.
            minsize (`apminsize`): Limit to pages with at least this many bytes.
            maxsize (`apmaxsize`): Limit to pages with at most this many bytes.
            prtype (`apprtype`): Limit to protected pages only. At most 50 (500 with
                apihighlimits) values.
            prlevel (`apprlevel`): Filter protections based on protection level (must be
                used with apprtype= parameter). At most 50 (500 with apihighlimits)
                values.
            prfiltercascade (`apprfiltercascade`): Filter protections based on
                cascadingness (ignored when apprtype isn't set). Default: all.
            prexpiry (`apprexpiry`): Which protection expiry to filter the page on.
                Default: all.
                - all: Get pages with any protections expiry.
                - definite: Get only pages with a definite (specific) protection expiry.
                - indefinite: Get only pages with indefinite protection expiry.
            limit (`aplimit`): How many total pages to return. Here it is the number of
                results in all, over as many requests as it takes. Without it, or with
                "max", all there are. The wiki gives 500 (5000 with apihighlimits) at
                once.
            dir (`apdir`): The direction in which to list. Default: ascending.
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

        Module `query+allredirects`; parameters prefixed `ar`; can be a generator; needs
        the right to read.

        See https://www.mediawiki.org/wiki/API:Allredirects

        Args:
            continue_ (`arcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            from_ (`arfrom`): The title of the redirect to start enumerating from.
            to (`arto`): The title of the redirect to stop enumerating at.
            prefix (`arprefix`): Search for all target pages that begin with this value.
            unique (`arunique`): Only show distinct target pages. Cannot be used with
                arprop=ids|fragment|interwiki. When used as a generator, yields target
                pages instead of source pages.
            prop (`arprop`): Which pieces of information to include. At most 50 (500
                with apihighlimits) values. Default: title.
                - fragment: Adds the fragment from the redirect, if any (cannot be used
                  with arunique).
                - ids: Adds the page ID of the redirecting page (cannot be used with
                  arunique).
                - interwiki: Adds the interwiki prefix from the redirect, if any (cannot
                  be used with arunique).
                - title: Adds the title of the redirect.
            namespace (`arnamespace`): The namespace to enumerate. Also -2, -1. Default:
                0.
            limit (`arlimit`): How many total items to return. Here it is the number of
                results in all, over as many requests as it takes. Without it, or with
                "max", all there are. The wiki gives 500 (5000 with apihighlimits) at
                once.
            dir (`ardir`): The direction in which to list. Default: ascending.
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

        Module `query+allrevisions`; parameters prefixed `arv`; can be a generator;
        needs the right to read.

        See https://www.mediawiki.org/wiki/API:Allrevisions

        Args:
            prop (`arvprop`): Which properties to get for each revision. At most 50 (500
                with apihighlimits) values. Default: ids|timestamp|flags|comment|user.
                - comment: Comment by the user for the revision. If the comment has been
                  revision deleted, a commenthidden property will be returned.
                - content: Content of each revision slot. If the content has been
                  revision deleted, a texthidden property will be returned. For
                  performance reasons, if this option is used, arvlimit is enforced to
                  50.
                - contentmodel: Content model ID of each revision slot.
                - flags: Revision flags (minor).
                - ids: The ID of the revision.
                - parsedcomment: Parsed comment by the user for the revision. If the
                  comment has been revision deleted, a commenthidden property will be
                  returned.
                - parsetree: Deprecated. Use action=expandtemplates or action=parse
                  instead. The XML parse tree of revision content (requires content
                  model wikitext). For performance reasons, if this option is used,
                  arvlimit is enforced to 50.
                - roles: List content slot roles that exist in the revision.
                - sha1: SHA-1 (base 16) of the revision. If the content has been
                  revision deleted, a sha1hidden property will be returned.
                - size: Length (bytes) of the revision.
                - slotsha1: SHA-1 (base 16) of each revision slot. If the content has
                  been revision deleted, a sha1hidden property will be returned.
                - slotsize: Length (bytes) of each revision slot.
                - tags: Tags for the revision.
                - timestamp: The timestamp of the revision.
                - user: User that made the revision. If the user has been revision
                  deleted, a userhidden property will be returned.
                - userid: User ID of the revision creator. If the user has been revision
                  deleted, a userhidden property will be returned.
            slots (`arvslots`): Which revision slots to return data for, when
                slot-related properties are included in arvprops. If omitted, data from
                the main slot will be returned in a backwards-compatible format. * for
                all values. At most 50 (500 with apihighlimits) values.
            contentformat_slot (`arvcontentformat-{slot}`): Content serialization format
                used for output of content. One for each slot in `slots`.
            limit (`arvlimit`): Limit how many revisions will be returned. If
                arvprop=content, arvprop=parsetree, arvdiffto or arvdifftotext is used,
                the limit is 50. If arvparse is used, the limit is 1. Here it is the
                number of results in all, over as many requests as it takes. Without it,
                or with "max", all there are. The wiki gives 500 (5000 with
                apihighlimits) at once.
            expandtemplates (`arvexpandtemplates`): Use action=expandtemplates instead.
                Expand templates in revision content (requires arvprop=content).
                Deprecated.
            generatexml (`arvgeneratexml`): Use action=expandtemplates or action=parse
                instead. Generate XML parse tree for revision content (requires
                arvprop=content). Deprecated.
            parse (`arvparse`): Use action=parse instead. Parse revision content
                (requires arvprop=content). For performance reasons, if this option is
                used, arvlimit is enforced to 1. Deprecated.
            section (`arvsection`): Only retrieve the content of the section with this
                identifier.
            diffto (`arvdiffto`): Use action=compare instead. Revision ID to diff each
                revision to. Use prev, next and cur for the previous, next and current
                revision respectively. For performance reasons, if this option is used,
                arvlimit is enforced to 50. Deprecated.
            difftotext (`arvdifftotext`): Use action=compare instead. Text to diff each
                revision to. Only diffs a limited number of revisions. Overrides
                arvdiffto. If arvsection is set, only that section will be diffed
                against this text. For performance reasons, if this option is used,
                arvlimit is enforced to 50. Deprecated.
            difftotextpst (`arvdifftotextpst`): Use action=compare instead. Perform a
                pre-save transform on the text before diffing it. Only valid when used
                with arvdifftotext. Deprecated.
            contentformat (`arvcontentformat`): Serialization format used for
                arvdifftotext and expected for output of content. Deprecated.
            user (`arvuser`): Only list revisions by this user. Forms taken: id,
                interwiki, ip, name, temp.
            namespace (`arvnamespace`): Only list pages in this namespace. * for all
                values. At most 50 (500 with apihighlimits) values.
            start (`arvstart`): The timestamp to start enumerating from.
            end (`arvend`): The timestamp to stop enumerating at.
            dir (`arvdir`): In which direction to enumerate. Default: older.
                - newer: List oldest first. Note: arvstart has to be before arvend.
                - older: List newest first (default). Note: arvstart has to be later
                  than arvend.
            excludeuser (`arvexcludeuser`): Don't list revisions by this user. Forms
                taken: id, interwiki, ip, name, temp.
            continue_ (`arvcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            generatetitles (`arvgeneratetitles`): When being used as a generator,
                generate titles rather than revision IDs.
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

        Module `query+alltransclusions`; parameters prefixed `at`; can be a generator;
        needs the right to read.

        See https://www.mediawiki.org/wiki/API:Alltransclusions

        Args:
            continue_ (`atcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            from_ (`atfrom`): The title of the transclusion to start enumerating from.
            to (`atto`): The title of the transclusion to stop enumerating at.
            prefix (`atprefix`): Search for all transcluded titles that begin with this
                value.
            unique (`atunique`): Only show distinct transcluded titles. Cannot be used
                with atprop=ids. When used as a generator, yields target pages instead
                of source pages.
            prop (`atprop`): Which pieces of information to include. At most 50 (500
                with apihighlimits) values. Default: title.
                - ids: Adds the page ID of the transcluding page (cannot be used with
                  atunique).
                - title: Adds the title of the transclusion.
            namespace (`atnamespace`): The namespace to enumerate. Also -2, -1. Default:
                10.
            limit (`atlimit`): How many total items to return. Here it is the number of
                results in all, over as many requests as it takes. Without it, or with
                "max", all there are. The wiki gives 500 (5000 with apihighlimits) at
                once.
            dir (`atdir`): The direction in which to list. Default: ascending.
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

        Module `query+allusers`; parameters prefixed `au`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Allusers

        Args:
            from_ (`aufrom`): The username to start enumerating from.
            to (`auto`): The username to stop enumerating at.
            prefix (`auprefix`): Search for all users that begin with this value.
            dir (`audir`): Direction to sort in. Default: ascending.
            group (`augroup`): Only include users in the given groups. Does not include
                implicit or auto-promoted groups like *, user, or autoconfirmed. At most
                50 (500 with apihighlimits) values.
            excludegroup (`auexcludegroup`): Exclude users in the given groups. At most
                50 (500 with apihighlimits) values.
            rights (`aurights`): Only include users with the given rights. Does not
                include rights granted by implicit or auto-promoted groups like *, user,
                or autoconfirmed. At most 50 (500 with apihighlimits) values.
            prop (`auprop`): Which pieces of information to include. At most 50 (500
                with apihighlimits) values.
                - blockinfo: Adds the information about a current block on the user.
                - centralids: Adds the central IDs and attachment status for the user.
                - editcount: Adds the edit count of the user.
                - groups: Lists groups that the user is in. This uses more server
                  resources and may return fewer results than the limit.
                - implicitgroups: Lists all the groups the user is automatically in.
                - registration: Adds the timestamp of when the user registered if
                  available (may be blank).
                - rights: Lists rights that the user has.
            limit (`aulimit`): How many total usernames to return. Here it is the number
                of results in all, over as many requests as it takes. Without it, or
                with "max", all there are. The wiki gives 500 (5000 with apihighlimits)
                at once.
            witheditsonly (`auwitheditsonly`): Only list users who have made edits.
            activeusers (`auactiveusers`): Only list users active in the last 30 days.
            attachedwiki (`auattachedwiki`): With auprop=centralids, also indicate
                whether the user is attached with the wiki identified by this ID.
            excludenamed (`auexcludenamed`): Exclude users of named accounts.
            excludetemp (`auexcludetemp`): Exclude users of temporary accounts.
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

        Module `query+authmanagerinfo`; parameters prefixed `ami`.

        See https://www.mediawiki.org/wiki/API:Authmanagerinfo

        Args:
            securitysensitiveoperation (`amisecuritysensitiveoperation`): Test whether
                the user's current authentication status is sufficient for the specified
                security-sensitive operation.
            requestsfor (`amirequestsfor`): Fetch information about the authentication
                requests needed for the specified authentication action.
            mergerequestfields (`amimergerequestfields`): Merge field information for
                all authentication requests into one array.
            messageformat (`amimessageformat`): Format to use for returning messages.
                Default: wikitext.
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

        Module `query+backlinks`; parameters prefixed `bl`; can be a generator; needs
        the right to read.

        See https://www.mediawiki.org/wiki/API:Backlinks

        Args:
            title (`bltitle`): Title to search. Cannot be used together with blpageid.
            pageid (`blpageid`): Page ID to search. Cannot be used together with
                bltitle.
            continue_ (`blcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            namespace (`blnamespace`): The namespace to enumerate. * for all values. At
                most 50 (500 with apihighlimits) values.
            dir (`bldir`): The direction in which to list. Default: ascending.
            filterredir (`blfilterredir`): How to filter for redirects. If set to
                nonredirects when blredirect is enabled, this is only applied to the
                second level. Default: all.
            limit (`bllimit`): How many total pages to return. If blredirect is enabled,
                the limit applies to each level separately (which means up to 2 *
                bllimit results may be returned). Here it is the number of results in
                all, over as many requests as it takes. Without it, or with "max", all
                there are. The wiki gives 500 (5000 with apihighlimits) at once.
            redirect (`blredirect`): If linking page is a redirect, find all pages that
                link to that redirect as well. Maximum limit is halved.
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

        Module `query+blocks`; parameters prefixed `bk`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Blocks

        Args:
            start (`bkstart`): The timestamp to start enumerating from.
            end (`bkend`): The timestamp to stop enumerating at.
            dir (`bkdir`): In which direction to enumerate. Default: older.
                - newer: List oldest first. Note: bkstart has to be before bkend.
                - older: List newest first (default). Note: bkstart has to be later than
                  bkend.
            ids (`bkids`): List of block IDs to list (optional). At most 50 (500 with
                apihighlimits) values.
            users (`bkusers`): List of users to search for (optional). At most 50 (500
                with apihighlimits) values. Forms taken: cidr, ip, name, temp.
            ip (`bkip`): Get all blocks applying to this IP address or CIDR range,
                including range blocks. Cannot be used together with bkusers. CIDR
                ranges broader than IPv4/16 or IPv6/19 are not accepted.
            limit (`bklimit`): The maximum number of blocks to list. Here it is the
                number of results in all, over as many requests as it takes. Without it,
                or with "max", all there are. The wiki gives 500 (5000 with
                apihighlimits) at once.
            prop (`bkprop`): Which properties to get. At most 50 (500 with
                apihighlimits) values. Default:
                id|user|by|timestamp|expiry|reason|flags.
                - by: Adds the username of the blocking user.
                - byid: Adds the user ID of the blocking user.
                - expiry: Adds the timestamp of when the block expires.
                - flags: Tags the ban with (autoblock, anononly, etc.).
                - id: Adds the ID of the block.
                - range: Adds the range of IP addresses affected by the block.
                - reason: Adds the reason given for the block.
                - restrictions: Adds the partial block restrictions if the block is not
                  sitewide.
                - timestamp: Adds the timestamp of when the block was given.
                - user: Adds the username of the blocked user.
                - userid: Adds the user ID of the blocked user.
            show (`bkshow`): Show only items that meet these criteria. For example, to
                see only indefinite blocks on IP addresses, set bkshow=ip|!temp. At most
                50 (500 with apihighlimits) values.
            continue_ (`bkcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
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

        Module `query+categories`; parameters prefixed `cl`; can be a generator; needs
        the right to read.

        See https://www.mediawiki.org/wiki/API:Categories

        Args:
            prop (`clprop`): Which additional properties to get for each category. At
                most 50 (500 with apihighlimits) values.
                - hidden: Tags categories that are hidden with __HIDDENCAT__.
                - sortkey: Adds the sortkey (hexadecimal string) and sortkey prefix
                  (human-readable part) for the category.
                - timestamp: Adds timestamp of when the category was added.
            show (`clshow`): Which kind of categories to show. At most 50 (500 with
                apihighlimits) values.
            limit (`cllimit`): How many categories to return. Here it is the number of
                results in all, over as many requests as it takes. Without it, or with
                "max", all there are. The wiki gives 500 (5000 with apihighlimits) at
                once.
            continue_ (`clcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            categories (`clcategories`): Only list these categories. Useful for checking
                whether a certain page is in a certain category. More than 50 (500 with
                apihighlimits) values take several requests.
            dir (`cldir`): The direction in which to list. Default: ascending.
            indexpageids: Include an additional pageids section listing all returned
                page IDs.
            export: Export the current revisions of all given or generated pages.
            exportnowrap: Return the export XML without wrapping it in an XML result
                (same format as Special:Export). Can only be used with query+export.
            exportschema: Target the given version of the XML dump format when
                exporting. Can only be used with query+export. Default: 0.11.
            iwurl: Whether to get the full URL if the title is an interwiki link.
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
            redirects: Automatically resolve redirects in query+titles, query+pageids,
                and query+revids, and in pages returned by query+generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
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

        Module `query+categoryinfo`; parameters prefixed `ci`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Categoryinfo

        Args:
            continue_ (`cicontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            indexpageids: Include an additional pageids section listing all returned
                page IDs.
            export: Export the current revisions of all given or generated pages.
            exportnowrap: Return the export XML without wrapping it in an XML result
                (same format as Special:Export). Can only be used with query+export.
            exportschema: Target the given version of the XML dump format when
                exporting. Can only be used with query+export. Default: 0.11.
            iwurl: Whether to get the full URL if the title is an interwiki link.
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
            redirects: Automatically resolve redirects in query+titles, query+pageids,
                and query+revids, and in pages returned by query+generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
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

        Module `query+categorymembers`; parameters prefixed `cm`; can be a generator;
        needs the right to read.

        See https://www.mediawiki.org/wiki/API:Categorymembers

        Args:
            title (`cmtitle`): Which category to enumerate (required). Must include the
                Category: prefix. Cannot be used together with cmpageid.
            pageid (`cmpageid`): Page ID of the category to enumerate. Cannot be used
                together with cmtitle.
            prop (`cmprop`): Which pieces of information to include. At most 50 (500
                with apihighlimits) values. Default: ids|title.
                - ids: Adds the page ID.
                - sortkey: Adds the sortkey used for sorting in the category
                  (hexadecimal string).
                - sortkeyprefix: Adds the sortkey prefix used for sorting in the
                  category (human-readable part of the sortkey).
                - timestamp: Adds the timestamp of when the page was included.
                - title: Adds the title and namespace ID of the page.
                - type: Adds the type that the page has been categorised as (page,
                  subcat or file).
            namespace (`cmnamespace`): Only include pages in these namespaces. Note that
                cmtype=subcat or cmtype=file may be used instead of cmnamespace=14 or 6.
                * for all values. At most 50 (500 with apihighlimits) values.
            type (`cmtype`): Which type of category members to include. Ignored when
                cmsort=timestamp is set. At most 50 (500 with apihighlimits) values.
                Default: page|subcat|file.
            continue_ (`cmcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            limit (`cmlimit`): The maximum number of pages to return. Here it is the
                number of results in all, over as many requests as it takes. Without it,
                or with "max", all there are. The wiki gives 500 (5000 with
                apihighlimits) at once.
            sort (`cmsort`): Property to sort by. Default: sortkey.
            dir (`cmdir`): In which direction to sort. Default: ascending.
            start (`cmstart`): Timestamp to start listing from. Can only be used with
                cmsort=timestamp.
            end (`cmend`): Timestamp to end listing at. Can only be used with
                cmsort=timestamp.
            starthexsortkey (`cmstarthexsortkey`): Sortkey to start listing from, as
                returned by cmprop=sortkey. Can only be used with cmsort=sortkey.
            endhexsortkey (`cmendhexsortkey`): Sortkey to end listing at, as returned by
                cmprop=sortkey. Can only be used with cmsort=sortkey.
            startsortkeyprefix (`cmstartsortkeyprefix`): Sortkey prefix to start listing
                from. Can only be used with cmsort=sortkey. Overrides cmstarthexsortkey.
            endsortkeyprefix (`cmendsortkeyprefix`): Sortkey prefix to end listing
                before (not at; if this value occurs it will not be included!). Can only
                be used with cmsort=sortkey. Overrides cmendhexsortkey.
            startsortkey (`cmstartsortkey`): Use cmstarthexsortkey instead. Deprecated.
            endsortkey (`cmendsortkey`): Use cmendhexsortkey instead. Deprecated.
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

        Module `query+contributors`; parameters prefixed `pc`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Contributors

        Args:
            group (`pcgroup`): Only include users in the given groups. Does not include
                implicit or auto-promoted groups like *, user, or autoconfirmed. At most
                50 (500 with apihighlimits) values.
            excludegroup (`pcexcludegroup`): Exclude users in the given groups. Does not
                include implicit or auto-promoted groups like *, user, or autoconfirmed.
                At most 50 (500 with apihighlimits) values.
            rights (`pcrights`): Only include users having the given rights. Does not
                include rights granted by implicit or auto-promoted groups like *, user,
                or autoconfirmed. At most 50 (500 with apihighlimits) values.
            excluderights (`pcexcluderights`): Exclude users having the given rights.
                Does not include rights granted by implicit or auto-promoted groups like
                *, user, or autoconfirmed. At most 50 (500 with apihighlimits) values.
            limit (`pclimit`): How many contributors to return. Here it is the number of
                results in all, over as many requests as it takes. Without it, or with
                "max", all there are. The wiki gives 500 (5000 with apihighlimits) at
                once.
            continue_ (`pccontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            indexpageids: Include an additional pageids section listing all returned
                page IDs.
            export: Export the current revisions of all given or generated pages.
            exportnowrap: Return the export XML without wrapping it in an XML result
                (same format as Special:Export). Can only be used with query+export.
            exportschema: Target the given version of the XML dump format when
                exporting. Can only be used with query+export. Default: 0.11.
            iwurl: Whether to get the full URL if the title is an interwiki link.
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
            redirects: Automatically resolve redirects in query+titles, query+pageids,
                and query+revids, and in pages returned by query+generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
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

        May be used in several ways:

        1. Get deleted revisions for a set of pages, by setting titles or pageids.
        Ordered by title and timestamp.
        2. Get data about a set of deleted revisions by setting their IDs with revids.
        Ordered by revision ID.

        Module `query+deletedrevisions`; parameters prefixed `drv`; can be a generator;
        needs the right to read.

        See https://www.mediawiki.org/wiki/API:Deletedrevisions

        Args:
            prop (`drvprop`): Which properties to get for each revision. At most 50 (500
                with apihighlimits) values. Default: ids|timestamp|flags|comment|user.
                - comment: Comment by the user for the revision. If the comment has been
                  revision deleted, a commenthidden property will be returned.
                - content: Content of each revision slot. If the content has been
                  revision deleted, a texthidden property will be returned. For
                  performance reasons, if this option is used, drvlimit is enforced to
                  50.
                - contentmodel: Content model ID of each revision slot.
                - flags: Revision flags (minor).
                - ids: The ID of the revision.
                - parsedcomment: Parsed comment by the user for the revision. If the
                  comment has been revision deleted, a commenthidden property will be
                  returned.
                - parsetree: Deprecated. Use action=expandtemplates or action=parse
                  instead. The XML parse tree of revision content (requires content
                  model wikitext). For performance reasons, if this option is used,
                  drvlimit is enforced to 50.
                - roles: List content slot roles that exist in the revision.
                - sha1: SHA-1 (base 16) of the revision. If the content has been
                  revision deleted, a sha1hidden property will be returned.
                - size: Length (bytes) of the revision.
                - slotsha1: SHA-1 (base 16) of each revision slot. If the content has
                  been revision deleted, a sha1hidden property will be returned.
                - slotsize: Length (bytes) of each revision slot.
                - tags: Tags for the revision.
                - timestamp: The timestamp of the revision.
                - user: User that made the revision. If the user has been revision
                  deleted, a userhidden property will be returned.
                - userid: User ID of the revision creator. If the user has been revision
                  deleted, a userhidden property will be returned.
            slots (`drvslots`): Which revision slots to return data for, when
                slot-related properties are included in drvprops. If omitted, data from
                the main slot will be returned in a backwards-compatible format. * for
                all values. At most 50 (500 with apihighlimits) values.
            contentformat_slot (`drvcontentformat-{slot}`): Content serialization format
                used for output of content. One for each slot in `slots`.
            limit (`drvlimit`): Limit how many revisions will be returned. If
                drvprop=content, drvprop=parsetree, drvdiffto or drvdifftotext is used,
                the limit is 50. If drvparse is used, the limit is 1. Here it is the
                number of results in all, over as many requests as it takes. Without it,
                or with "max", all there are. The wiki gives 500 (5000 with
                apihighlimits) at once.
            expandtemplates (`drvexpandtemplates`): Use action=expandtemplates instead.
                Expand templates in revision content (requires drvprop=content).
                Deprecated.
            generatexml (`drvgeneratexml`): Use action=expandtemplates or action=parse
                instead. Generate XML parse tree for revision content (requires
                drvprop=content). Deprecated.
            parse (`drvparse`): Use action=parse instead. Parse revision content
                (requires drvprop=content). For performance reasons, if this option is
                used, drvlimit is enforced to 1. Deprecated.
            section (`drvsection`): Only retrieve the content of the section with this
                identifier.
            diffto (`drvdiffto`): Use action=compare instead. Revision ID to diff each
                revision to. Use prev, next and cur for the previous, next and current
                revision respectively. For performance reasons, if this option is used,
                drvlimit is enforced to 50. Deprecated.
            difftotext (`drvdifftotext`): Use action=compare instead. Text to diff each
                revision to. Only diffs a limited number of revisions. Overrides
                drvdiffto. If drvsection is set, only that section will be diffed
                against this text. For performance reasons, if this option is used,
                drvlimit is enforced to 50. Deprecated.
            difftotextpst (`drvdifftotextpst`): Use action=compare instead. Perform a
                pre-save transform on the text before diffing it. Only valid when used
                with drvdifftotext. Deprecated.
            contentformat (`drvcontentformat`): Serialization format used for
                drvdifftotext and expected for output of content. Deprecated.
            start (`drvstart`): The timestamp to start enumerating from. Ignored when
                processing a list of revision IDs.
            end (`drvend`): The timestamp to stop enumerating at. Ignored when
                processing a list of revision IDs.
            dir (`drvdir`): In which direction to enumerate. Default: older.
                - newer: List oldest first. Note: drvstart has to be before drvend.
                - older: List newest first (default). Note: drvstart has to be later
                  than drvend.
            tag (`drvtag`): Only list revisions tagged with this tag.
            user (`drvuser`): Only list revisions by this user. Forms taken: id,
                interwiki, ip, name, temp.
            excludeuser (`drvexcludeuser`): Don't list revisions by this user. Forms
                taken: id, interwiki, ip, name, temp.
            continue_ (`drvcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            indexpageids: Include an additional pageids section listing all returned
                page IDs.
            export: Export the current revisions of all given or generated pages.
            exportnowrap: Return the export XML without wrapping it in an XML result
                (same format as Special:Export). Can only be used with query+export.
            exportschema: Target the given version of the XML dump format when
                exporting. Can only be used with query+export. Default: 0.11.
            iwurl: Whether to get the full URL if the title is an interwiki link.
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
            redirects: Automatically resolve redirects in query+titles, query+pageids,
                and query+revids, and in pages returned by query+generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
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

        Operates in three modes:

        1. List deleted revisions for the given titles, sorted by timestamp.
        2. List deleted contributions for the given user, sorted by timestamp (no titles
        specified).
        3. List all deleted revisions in the given namespace, sorted by title and
        timestamp (no titles specified, druser not set).

        Certain parameters only apply to some modes and are ignored in others.

        Deprecated by the wiki.

        Module `query+deletedrevs`; parameters prefixed `dr`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Deletedrevs

        Args:
            start (`drstart`): The timestamp to start enumerating from. Modes: 1, 2.
            end (`drend`): The timestamp to stop enumerating at. Modes: 1, 2.
            dir (`drdir`): In which direction to enumerate. Modes: 1, 3. Default: older.
                - newer: List oldest first. Note: drstart has to be before drend.
                - older: List newest first (default). Note: drstart has to be later than
                  drend.
            from_ (`drfrom`): Start listing at this title. Mode: 3.
            to (`drto`): Stop listing at this title. Mode: 3.
            prefix (`drprefix`): Search for all page titles that begin with this value.
                Mode: 3.
            unique (`drunique`): List only one revision for each page. Mode: 3.
            namespace (`drnamespace`): Only list pages in this namespace. Mode: 3.
                Default: 0.
            tag (`drtag`): Only list revisions tagged with this tag.
            user (`druser`): Only list revisions by this user. Forms taken: id,
                interwiki, ip, name, temp.
            excludeuser (`drexcludeuser`): Don't list revisions by this user. Forms
                taken: id, interwiki, ip, name, temp.
            prop (`drprop`): Which properties to get. At most 50 (500 with
                apihighlimits) values. Default: user|comment.
                - comment: Adds the comment of the revision.
                - content: Adds the content of the revision. For performance reasons, if
                  this option is used, drlimit is enforced to 50.
                - len: Adds the length (bytes) of the revision.
                - minor: Tags if the revision is minor.
                - parentid: Adds the revision ID of the previous revision to the page.
                - parsedcomment: Adds the parsed comment of the revision.
                - revid: Adds the revision ID of the deleted revision.
                - sha1: Adds the SHA-1 (base 16) of the revision.
                - tags: Tags for the revision.
                - token: Deprecated. Gives the edit token.
                - user: Adds the user who made the revision.
                - userid: Adds the ID of the user who made the revision.
            limit (`drlimit`): The maximum amount of revisions to list. If
                drprop=content is used, the limit is 50. Here it is the number of
                results in all, over as many requests as it takes. Without it, or with
                "max", all there are. The wiki gives 500 (5000 with apihighlimits) at
                once.
            continue_ (`drcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
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

        Module `query+duplicatefiles`; parameters prefixed `df`; can be a generator;
        needs the right to read.

        See https://www.mediawiki.org/wiki/API:Duplicatefiles

        Args:
            limit (`dflimit`): How many duplicate files to return. Here it is the number
                of results in all, over as many requests as it takes. Without it, or
                with "max", all there are. The wiki gives 500 (5000 with apihighlimits)
                at once.
            continue_ (`dfcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            dir (`dfdir`): The direction in which to list. Default: ascending.
            localonly (`dflocalonly`): Look only for files in the local repository.
            indexpageids: Include an additional pageids section listing all returned
                page IDs.
            export: Export the current revisions of all given or generated pages.
            exportnowrap: Return the export XML without wrapping it in an XML result
                (same format as Special:Export). Can only be used with query+export.
            exportschema: Target the given version of the XML dump format when
                exporting. Can only be used with query+export. Default: 0.11.
            iwurl: Whether to get the full URL if the title is an interwiki link.
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
            redirects: Automatically resolve redirects in query+titles, query+pageids,
                and query+revids, and in pages returned by query+generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
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

        Module `query+embeddedin`; parameters prefixed `ei`; can be a generator; needs
        the right to read.

        See https://www.mediawiki.org/wiki/API:Embeddedin

        Args:
            title (`eititle`): Title to search. Cannot be used together with eipageid.
            pageid (`eipageid`): Page ID to search. Cannot be used together with
                eititle.
            continue_ (`eicontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            namespace (`einamespace`): The namespace to enumerate. * for all values. At
                most 50 (500 with apihighlimits) values.
            dir (`eidir`): The direction in which to list. Default: ascending.
            filterredir (`eifilterredir`): How to filter for redirects. Default: all.
            limit (`eilimit`): How many total pages to return. Here it is the number of
                results in all, over as many requests as it takes. Without it, or with
                "max", all there are. The wiki gives 500 (5000 with apihighlimits) at
                once.
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

        Module `query+extlinks`; parameters prefixed `el`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Extlinks

        Args:
            limit (`ellimit`): How many links to return. Here it is the number of
                results in all, over as many requests as it takes. Without it, or with
                "max", all there are. The wiki gives 500 (5000 with apihighlimits) at
                once.
            continue_ (`elcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            protocol (`elprotocol`): Protocol of the URL. If empty and elquery is set,
                the protocol is http and https. Leave both this and elquery empty to
                list all external links.
            query (`elquery`): Search string without protocol. Useful for checking
                whether a certain page contains a certain external url.
            expandurl (`elexpandurl`): Expand protocol-relative URLs with the canonical
                protocol. Deprecated.
            indexpageids: Include an additional pageids section listing all returned
                page IDs.
            export: Export the current revisions of all given or generated pages.
            exportnowrap: Return the export XML without wrapping it in an XML result
                (same format as Special:Export). Can only be used with query+export.
            exportschema: Target the given version of the XML dump format when
                exporting. Can only be used with query+export. Default: 0.11.
            iwurl: Whether to get the full URL if the title is an interwiki link.
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
            redirects: Automatically resolve redirects in query+titles, query+pageids,
                and query+revids, and in pages returned by query+generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
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

        Module `query+extracts`; parameters prefixed `ex`; needs the right to read;
        comes with TextExtracts.

        See https://www.mediawiki.org/wiki/Extension:TextExtracts#API

        Args:
            chars (`exchars`): How many characters to return. Actual text returned might
                be slightly longer. At least 1. At most 1200.
            sentences (`exsentences`): How many sentences to return. At least 1. At most
                10.
            limit (`exlimit`): How many extracts to return. (Multiple extracts can only
                be returned if exintro is set to true.). Here it is the number of
                results in all, over as many requests as it takes. Without it, or with
                "max", all there are. The wiki gives 20 at once.
            intro (`exintro`): Return only content before the first section.
            plaintext (`explaintext`): Return extracts as plain text instead of limited
                HTML.
            sectionformat (`exsectionformat`): How to format sections in plaintext mode.
                Default: wiki.
                - plain: No formatting.
                - raw: This module's internal representation (section titles prefixed
                  with <ASCII 1><ASCII 2><section level><ASCII 2><ASCII 1>).
                - wiki: Wikitext-style formatting (== like this ==).
            continue_ (`excontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            indexpageids: Include an additional pageids section listing all returned
                page IDs.
            export: Export the current revisions of all given or generated pages.
            exportnowrap: Return the export XML without wrapping it in an XML result
                (same format as Special:Export). Can only be used with query+export.
            exportschema: Target the given version of the XML dump format when
                exporting. Can only be used with query+export. Default: 0.11.
            iwurl: Whether to get the full URL if the title is an interwiki link.
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
            redirects: Automatically resolve redirects in query+titles, query+pageids,
                and query+revids, and in pages returned by query+generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
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

        Module `query+exturlusage`; parameters prefixed `eu`; can be a generator; needs
        the right to read.

        See https://www.mediawiki.org/wiki/API:Exturlusage

        Args:
            prop (`euprop`): Which pieces of information to include. At most 50 (500
                with apihighlimits) values. Default: ids|title|url.
                - ids: Adds the ID of page.
                - title: Adds the title and namespace ID of the page.
                - url: Adds the URL used in the page.
            continue_ (`eucontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            protocol (`euprotocol`): Protocol of the URL. If empty and euquery is set,
                the protocol is http and https. Leave both this and euquery empty to
                list all external links.
            query (`euquery`): Search string without protocol. See Special:LinkSearch.
                Leave empty to list all external links.
            namespace (`eunamespace`): The page namespaces to enumerate. * for all
                values. At most 50 (500 with apihighlimits) values.
            limit (`eulimit`): How many pages to return. Here it is the number of
                results in all, over as many requests as it takes. Without it, or with
                "max", all there are. The wiki gives 500 (5000 with apihighlimits) at
                once.
            expandurl (`euexpandurl`): Expand protocol-relative URLs with the canonical
                protocol. Deprecated.
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

        Module `query+filearchive`; parameters prefixed `fa`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Filearchive

        Args:
            from_ (`fafrom`): The image title to start enumerating from.
            to (`fato`): The image title to stop enumerating at.
            prefix (`faprefix`): Search for all image titles that begin with this value.
            dir (`fadir`): The direction in which to list. Default: ascending.
            sha1 (`fasha1`): SHA1 hash of image. Overrides fasha1base36.
            sha1base36 (`fasha1base36`): SHA1 hash of image in base 36 (used in
                MediaWiki).
            prop (`faprop`): Which image information to get. At most 50 (500 with
                apihighlimits) values. Default: timestamp.
                - archivename: Adds the filename of the archive version for non-latest
                  versions.
                - bitdepth: Adds the bit depth of the version.
                - description: Adds description of the image version.
                - dimensions: Alias for size.
                - mediatype: Adds the media type of the image.
                - metadata: Lists Exif metadata for the version of the image.
                - mime: Adds MIME of the image.
                - parseddescription: Parse the description of the version.
                - sha1: Adds SHA-1 hash for the image.
                - size: Adds the size of the image in bytes and the height, width and
                  page count (if applicable).
                - timestamp: Adds timestamp for the uploaded version.
                - user: Adds user who uploaded the image version.
            limit (`falimit`): How many images to return in total. Here it is the number
                of results in all, over as many requests as it takes. Without it, or
                with "max", all there are. The wiki gives 500 (5000 with apihighlimits)
                at once.
            continue_ (`facontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
        """

    async def filerepoinfo(
        self,
        *,
        prop: Many[FileRepoInfoProp] | None = None,
    ) -> FileRepoInfoResponse:
        """Return meta information about image repositories configured on the wiki.

        Module `query+filerepoinfo`; parameters prefixed `fri`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Filerepoinfo

        Args:
            prop (`friprop`): Which repository properties to get (properties available
                may vary on other wikis). At most 50 (500 with apihighlimits) values.
                Default:
                canUpload|displayname|favicon|initialCapital|local|name|rootUrl|scriptDirUrl|thumbUrl|url.
                - canUpload: Whether files can be uploaded to this repository, e.g. via
                  CORS and shared authentication.
                - displayname: The human-readable name of the repository wiki.
                - favicon: Repository wiki's favicon URL, from $wgFavicon
                  (https://www.mediawiki.org/wiki/Manual:$wgFavicon).
                - initialCapital: Whether file names implicitly start with a capital
                  letter.
                - local: Whether that repository is the local one or not.
                - name: The key of the repository - used in e.g. $wgForeignFileRepos
                  (https://www.mediawiki.org/wiki/Manual:$wgForeignFileRepos) and
                  imageinfo return values.
                - rootUrl: Root URL path for image paths.
                - scriptDirUrl: Root URL path for the repository wiki's MediaWiki
                  installation.
                - thumbUrl: Root URL path for thumbnail paths.
                - url: Public zone URL path.
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

        Module `query+fileusage`; parameters prefixed `fu`; can be a generator; needs
        the right to read.

        See https://www.mediawiki.org/wiki/API:Fileusage

        Args:
            prop (`fuprop`): Which properties to get. At most 50 (500 with
                apihighlimits) values. Default: pageid|title|redirect.
                - pageid: Page ID of each page.
                - redirect: Flag if the page is a redirect.
                - title: Title of each page.
            namespace (`funamespace`): Only include pages in these namespaces. * for all
                values. At most 50 (500 with apihighlimits) values.
            show (`fushow`): Show only items that meet these criteria. At most 50 (500
                with apihighlimits) values.
                - !redirect: Only show non-redirects.
                - redirect: Only show redirects.
            limit (`fulimit`): How many to return. Here it is the number of results in
                all, over as many requests as it takes. Without it, or with "max", all
                there are. The wiki gives 500 (5000 with apihighlimits) at once.
            continue_ (`fucontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            indexpageids: Include an additional pageids section listing all returned
                page IDs.
            export: Export the current revisions of all given or generated pages.
            exportnowrap: Return the export XML without wrapping it in an XML result
                (same format as Special:Export). Can only be used with query+export.
            exportschema: Target the given version of the XML dump format when
                exporting. Can only be used with query+export. Default: 0.11.
            iwurl: Whether to get the full URL if the title is an interwiki link.
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
            redirects: Automatically resolve redirects in query+titles, query+pageids,
                and query+revids, and in pages returned by query+generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
        """

    def gadgetcategories(
        self,
        *,
        prop: Many[GadgetCategoriesProp] | None = None,
        names: Many[str] | None = None,
    ) -> AsyncItems[GadgetCategoriesItem]:
        """Returns a list of gadget categories.

        Module `query+gadgetcategories`; parameters prefixed `gc`; needs the right to
        read; comes with Gadgets.

        Args:
            prop (`gcprop`): What gadget category information to get. At most 50 (500
                with apihighlimits) values. Default: name.
                - members: Number of gadgets in category.
                - name: Internal category name.
                - title: Category title.
            names (`gcnames`): Names of categories to retrieve. More than 50 (500 with
                apihighlimits) values take several requests.
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

        Module `query+gadgets`; parameters prefixed `ga`; needs the right to read; comes
        with Gadgets.

        Args:
            prop (`gaprop`): What gadget information to get. At most 50 (500 with
                apihighlimits) values. Default: id|metadata.
                - desc: Gadget description transformed into HTML (can be slow, use only
                  if really needed).
                - id: Internal gadget ID.
                - metadata: The gadget metadata.
            categories (`gacategories`): Gadgets from what categories to retrieve. More
                than 50 (500 with apihighlimits) values take several requests.
            ids (`gaids`): IDs of gadgets to retrieve. More than 50 (500 with
                apihighlimits) values take several requests.
            allowedonly (`gaallowedonly`): List only gadgets allowed to current user.
            enabledonly (`gaenabledonly`): List only gadgets enabled by current user.
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

        Module `query+imageinfo`; parameters prefixed `ii`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Imageinfo

        Args:
            prop (`iiprop`): Which file information to get. At most 50 (500 with
                apihighlimits) values. Default: timestamp|user.
                - archivename: Adds the filename of the archive version for non-latest
                  versions. If the file has been revision deleted, a filehidden property
                  will be returned.
                - badfile: Adds whether the file is on the MediaWiki:Bad image list
                - bitdepth: Adds the bit depth of the version. If the file has been
                  revision deleted, a filehidden property will be returned.
                - canonicaltitle: Adds the canonical title of the file. If the file has
                  been revision deleted, a filehidden property will be returned.
                - comment: Comment on the version. If the comment has been revision
                  deleted, a commenthidden property will be returned.
                - commonmetadata: Lists file format generic metadata for the version of
                  the file. If the file has been revision deleted, a filehidden property
                  will be returned.
                - dimensions: Alias for size.
                - extmetadata: Lists formatted metadata combined from multiple sources.
                  Results are HTML formatted. If the file has been revision deleted, a
                  filehidden property will be returned.
                - mediatype: Adds the media type of the file. If the file has been
                  revision deleted, a filehidden property will be returned.
                - metadata: Lists Exif metadata for the version of the file. If the file
                  has been revision deleted, a filehidden property will be returned.
                - mime: Adds MIME type of the file. If the file has been revision
                  deleted, a filehidden property will be returned.
                - parsedcomment: Parse the comment on the version. If the comment has
                  been revision deleted, a commenthidden property will be returned.
                - sha1: Adds SHA-1 hash for the file. If the file has been revision
                  deleted, a filehidden property will be returned.
                - size: Adds the size of the file in bytes and the height, width and
                  page count (if applicable).
                - thumbmime: Adds MIME type of the image thumbnail (requires url and
                  param iiurlwidth). If the file has been revision deleted, a filehidden
                  property will be returned.
                - timestamp: Adds timestamp for the uploaded version.
                - uploadwarning: Used by the Special:Upload page to get information
                  about an existing file. Not intended for use outside MediaWiki core.
                - url: Gives URL to the file and the description page. If the file has
                  been revision deleted, a filehidden property will be returned.
                - user: Adds the user who uploaded each file version. If the user has
                  been revision deleted, a userhidden property will be returned.
                - userid: Add the ID of the user that uploaded each file version. If the
                  user has been revision deleted, a userhidden property will be
                  returned.
            limit (`iilimit`): How many file revisions to return per file. Here it is
                the number of results in all, over as many requests as it takes. Without
                it, the present state of each page; "max" for all there is. The wiki
                gives 500 (5000 with apihighlimits) at once.
            start (`iistart`): Timestamp to start listing from.
            end (`iiend`): Timestamp to stop listing at.
            urlwidth (`iiurlwidth`): If iiprop=url is set, a URL to an image scaled to
                this width will be returned. For performance reasons if this option is
                used, no more than 50 scaled images will be returned. Default: -1.
            urlheight (`iiurlheight`): Similar to iiurlwidth. Default: -1.
            metadataversion (`iimetadataversion`): Version of metadata to use. If latest
                is specified, use latest version. Defaults to 1 for backwards
                compatibility. Default: 1.
            extmetadatalanguage (`iiextmetadatalanguage`): What language to fetch
                extmetadata in. This affects both which translation to fetch, if
                multiple are available, as well as how things like numbers and various
                values are formatted. Default: en.
            extmetadatamultilang (`iiextmetadatamultilang`): If translations for
                extmetadata property are available, fetch all of them.
            extmetadatafilter (`iiextmetadatafilter`): If specified and non-empty, only
                these keys will be returned for iiprop=extmetadata. At most 50 (500 with
                apihighlimits) values.
            urlparam (`iiurlparam`): A handler specific parameter string. For example,
                PDFs might use page15-100px. iiurlwidth must be used and be consistent
                with iiurlparam.
            badfilecontexttitle (`iibadfilecontexttitle`): If
                badfilecontexttitleprop=badfile is set, this is the page title used when
                evaluating the MediaWiki:Bad image list.
            continue_ (`iicontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            localonly (`iilocalonly`): Look only for files in the local repository.
            indexpageids: Include an additional pageids section listing all returned
                page IDs.
            export: Export the current revisions of all given or generated pages.
            exportnowrap: Return the export XML without wrapping it in an XML result
                (same format as Special:Export). Can only be used with query+export.
            exportschema: Target the given version of the XML dump format when
                exporting. Can only be used with query+export. Default: 0.11.
            iwurl: Whether to get the full URL if the title is an interwiki link.
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
            redirects: Automatically resolve redirects in query+titles, query+pageids,
                and query+revids, and in pages returned by query+generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
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

        Module `query+images`; parameters prefixed `im`; can be a generator; needs the
        right to read.

        See https://www.mediawiki.org/wiki/API:Images

        Args:
            limit (`imlimit`): How many files to return. Here it is the number of
                results in all, over as many requests as it takes. Without it, or with
                "max", all there are. The wiki gives 500 (5000 with apihighlimits) at
                once.
            continue_ (`imcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            images (`imimages`): Only list these files. Useful for checking whether a
                certain page has a certain file. More than 50 (500 with apihighlimits)
                values take several requests.
            dir (`imdir`): The direction in which to list. Default: ascending.
            indexpageids: Include an additional pageids section listing all returned
                page IDs.
            export: Export the current revisions of all given or generated pages.
            exportnowrap: Return the export XML without wrapping it in an XML result
                (same format as Special:Export). Can only be used with query+export.
            exportschema: Target the given version of the XML dump format when
                exporting. Can only be used with query+export. Default: 0.11.
            iwurl: Whether to get the full URL if the title is an interwiki link.
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
            redirects: Automatically resolve redirects in query+titles, query+pageids,
                and query+revids, and in pages returned by query+generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
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

        Module `query+imageusage`; parameters prefixed `iu`; can be a generator; needs
        the right to read.

        See https://www.mediawiki.org/wiki/API:Imageusage

        Args:
            title (`iutitle`): Title to search. Cannot be used together with iupageid.
            pageid (`iupageid`): Page ID to search. Cannot be used together with
                iutitle.
            continue_ (`iucontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            namespace (`iunamespace`): The namespace to enumerate. * for all values. At
                most 50 (500 with apihighlimits) values.
            dir (`iudir`): The direction in which to list. Default: ascending.
            filterredir (`iufilterredir`): How to filter for redirects. If set to
                nonredirects when iuredirect is enabled, this is only applied to the
                second level. Default: all.
            limit (`iulimit`): How many total pages to return. If iuredirect is enabled,
                the limit applies to each level separately (which means up to 2 *
                iulimit results may be returned). Here it is the number of results in
                all, over as many requests as it takes. Without it, or with "max", all
                there are. The wiki gives 500 (5000 with apihighlimits) at once.
            redirect (`iuredirect`): If linking page is a redirect, find all pages that
                link to that redirect as well. Maximum limit is halved.
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

        Module `query+info`; parameters prefixed `in`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Info

        Args:
            prop (`inprop`): Which additional properties to get. At most 50 (500 with
                apihighlimits) values.
                - associatedpage: The prefixed title of the associated subject or talk
                  page (https://www.mediawiki.org/wiki/Help:Associated_pages).
                - displaytitle: Gives the manner in which the page title is actually
                  displayed.
                - editintro: Gives the intro messages that should be shown to the user
                  while editing this page or revision, as HTML.
                - linkclasses: Gives the additional CSS classes (e.g. link colors) used
                  for links to this page if they were to appear on the page named by
                  inlinkcontext.
                - notificationtimestamp: The watchlist notification timestamp of each
                  page.
                - preload: Deprecated. Gives the text returned by EditFormPreloadText.
                  Use preloadcontent instead, which supports other kinds of preloaded
                  text too.
                - preloadcontent: Gives the content to be shown in the editor when the
                  page does not exist or while adding a new section.
                - protection: List the protection level of each page.
                - readable: Deprecated. Whether the user can read this page. Use
                  intestactions=read instead.
                - subjectid: The page ID of the parent page for each talk page.
                - talkid: The page ID of the talk page for each non-talk page.
                - url: Gives a full URL, an edit URL, and the canonical URL for each
                  page.
                - varianttitles: Gives the display title in all variants of the site
                  content language.
                - visitingwatchers: The number of watchers of each page who have visited
                  recent edits to that page, if allowed.
                - watched: List the watched status of each page.
                - watchers: The number of watchers, if allowed.
            linkcontext (`inlinkcontext`): The context title to use when determining
                extra CSS classes (e.g. link colors) when inprop contains linkclasses.
                Default: Main Page.
            testactions (`intestactions`): Test whether the current user can perform
                certain actions on the page. More than 50 (500 with apihighlimits)
                values take several requests.
            testactionsdetail (`intestactionsdetail`): Detail level for intestactions.
                Use the main module's errorformat and errorlang parameters to control
                the format of the messages returned. Default: boolean.
                - boolean: Return a boolean value for each action.
                - full: Return messages describing why the action is disallowed, or an
                  empty array if it is allowed.
                - quick: Like full but skipping expensive checks.
            testactionsautocreate (`intestactionsautocreate`): Test whether performing
                intestactions would automatically create a temporary account.
            preloadcustom (`inpreloadcustom`): Title of a custom page to use as
                preloaded content. Only used when inprop contains preloadcontent.
            preloadparams (`inpreloadparams`): Parameters for the custom page being used
                as preloaded content. At most 50 (500 with apihighlimits) values. Only
                used when inprop contains preloadcontent.
            preloadnewsection (`inpreloadnewsection`): Return preloaded content for a
                new section on the page, rather than a new page. Only used when inprop
                contains preloadcontent.
            editintrostyle (`ineditintrostyle`): Some intro messages come with optional
                wrapper frames. Use moreframes to include them or lessframes to omit
                them. Only used when inprop contains editintro. Default: moreframes.
            editintroskip (`ineditintroskip`): List of intro messages to remove from the
                response. Use this if a specific message is not relevant to your tool,
                or if the information is conveyed in a different way. At most 50 (500
                with apihighlimits) values. Only used when inprop contains editintro.
            editintrocustom (`ineditintrocustom`): Title of a custom page to use as an
                additional intro message. Only used when inprop contains editintro.
            continue_ (`incontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            indexpageids: Include an additional pageids section listing all returned
                page IDs.
            export: Export the current revisions of all given or generated pages.
            exportnowrap: Return the export XML without wrapping it in an XML result
                (same format as Special:Export). Can only be used with query+export.
            exportschema: Target the given version of the XML dump format when
                exporting. Can only be used with query+export. Default: 0.11.
            iwurl: Whether to get the full URL if the title is an interwiki link.
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
            redirects: Automatically resolve redirects in query+titles, query+pageids,
                and query+revids, and in pages returned by query+generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
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

        Can be used to find all links with a prefix, or all links to a title (with a
        given prefix). Using neither parameter is effectively "all interwiki links".

        Module `query+iwbacklinks`; parameters prefixed `iwbl`; can be a generator;
        needs the right to read.

        See https://www.mediawiki.org/wiki/API:Iwbacklinks

        Args:
            prefix (`iwblprefix`): Prefix for the interwiki.
            title (`iwbltitle`): Interwiki link to search for. Must be used with
                iwblblprefix.
            continue_ (`iwblcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            limit (`iwbllimit`): How many total pages to return. Here it is the number
                of results in all, over as many requests as it takes. Without it, or
                with "max", all there are. The wiki gives 500 (5000 with apihighlimits)
                at once.
            prop (`iwblprop`): Which properties to get. At most 50 (500 with
                apihighlimits) values.
                - iwprefix: Adds the prefix of the interwiki.
                - iwtitle: Adds the title of the interwiki.
            dir (`iwbldir`): The direction in which to list. Default: ascending.
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

        Module `query+iwlinks`; parameters prefixed `iw`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Iwlinks

        Args:
            prop (`iwprop`): Which additional properties to get for each interwiki link.
                At most 50 (500 with apihighlimits) values.
                - url: Adds the full URL.
            prefix (`iwprefix`): Only return interwiki links with this prefix.
            title (`iwtitle`): Interwiki link to search for. Must be used with iwprefix.
            dir (`iwdir`): The direction in which to list. Default: ascending.
            limit (`iwlimit`): How many interwiki links to return. Here it is the number
                of results in all, over as many requests as it takes. Without it, or
                with "max", all there are. The wiki gives 500 (5000 with apihighlimits)
                at once.
            continue_ (`iwcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            url (`iwurl`): Whether to get the full URL (cannot be used with iwprop).
                Deprecated.
            indexpageids: Include an additional pageids section listing all returned
                page IDs.
            export: Export the current revisions of all given or generated pages.
            exportnowrap: Return the export XML without wrapping it in an XML result
                (same format as Special:Export). Can only be used with query+export.
            exportschema: Target the given version of the XML dump format when
                exporting. Can only be used with query+export. Default: 0.11.
            iwurl: Whether to get the full URL if the title is an interwiki link.
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
            redirects: Automatically resolve redirects in query+titles, query+pageids,
                and query+revids, and in pages returned by query+generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
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

        Can be used to find all links with a language code, or all links to a title
        (with a given language). Using neither parameter is effectively "all language
        links".

        Note that this may not consider language links added by extensions.

        Module `query+langbacklinks`; parameters prefixed `lbl`; can be a generator;
        needs the right to read.

        See https://www.mediawiki.org/wiki/API:Langbacklinks

        Args:
            lang (`lbllang`): Language for the language link.
            title (`lbltitle`): Language link to search for. Must be used with lbllang.
            continue_ (`lblcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            limit (`lbllimit`): How many total pages to return. Here it is the number of
                results in all, over as many requests as it takes. Without it, or with
                "max", all there are. The wiki gives 500 (5000 with apihighlimits) at
                once.
            prop (`lblprop`): Which properties to get. At most 50 (500 with
                apihighlimits) values.
                - lllang: Adds the language code of the language link.
                - lltitle: Adds the title of the language link.
            dir (`lbldir`): The direction in which to list. Default: ascending.
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

        Module `query+langlinks`; parameters prefixed `ll`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Langlinks

        Args:
            prop (`llprop`): Which additional properties to get for each interlanguage
                link. At most 50 (500 with apihighlimits) values.
                - autonym: Adds the native language name.
                - langname: Adds the localised language name (best effort). Use
                  llinlanguagecode to control the language.
                - url: Adds the full URL.
            lang (`lllang`): Only return language links with this language code.
            title (`lltitle`): Link to search for. Must be used with lllang.
            dir (`lldir`): The direction in which to list. Default: ascending.
            inlanguagecode (`llinlanguagecode`): Language code for localised language
                names. Default: en.
            limit (`lllimit`): How many langlinks to return. Here it is the number of
                results in all, over as many requests as it takes. Without it, or with
                "max", all there are. The wiki gives 500 (5000 with apihighlimits) at
                once.
            continue_ (`llcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            url (`llurl`): Whether to get the full URL (cannot be used with llprop).
                Deprecated.
            indexpageids: Include an additional pageids section listing all returned
                page IDs.
            export: Export the current revisions of all given or generated pages.
            exportnowrap: Return the export XML without wrapping it in an XML result
                (same format as Special:Export). Can only be used with query+export.
            exportschema: Target the given version of the XML dump format when
                exporting. Can only be used with query+export. Default: 0.11.
            iwurl: Whether to get the full URL if the title is an interwiki link.
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
            redirects: Automatically resolve redirects in query+titles, query+pageids,
                and query+revids, and in pages returned by query+generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
        """

    async def languageinfo(
        self,
        *,
        prop: Many[LanguageinfoProp] | None = None,
        code: Many[str] | None = None,
        continue_: str | None = None,
    ) -> LanguageinfoResponse:
        """Return information about available languages.

        Continuation (https://www.mediawiki.org/wiki/API:Continue) may be applied if
        retrieving the information takes too long for one request.

        Module `query+languageinfo`; parameters prefixed `li`; needs the right to read.

        Args:
            prop (`liprop`): Which information to get for each language. At most 50 (500
                with apihighlimits) values. Default: code.
                - autonym: The autonym of the language, that is, the name in that
                  language.
                - bcp47: The BCP-47 language code.
                - code: The language code. (This code is MediaWiki-specific, though
                  there are overlaps with other standards.)
                - dir: The writing direction of the language (either ltr or rtl).
                - fallbacks: The language codes of the fallback languages configured for
                  this language. The implicit final fallback to 'en' is not included
                  (but some languages may fall back to 'en' explicitly).
                - name: The name of the language in the language specified by the
                  uselang parameter, with language fallbacks applied if necessary.
                - variantnames: The short names for language variants used for language
                  conversion links.
                - variants: The language codes of the variants supported by this
                  language.
            code (`licode`): Language codes of the languages that should be returned, or
                * for all languages. More than 50 (500 with apihighlimits) values take
                several requests. Default: *.
            continue_ (`licontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
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

        Module `query+links`; parameters prefixed `pl`; can be a generator; needs the
        right to read.

        See https://www.mediawiki.org/wiki/API:Links

        Args:
            namespace (`plnamespace`): Show links in these namespaces only. * for all
                values. At most 50 (500 with apihighlimits) values. Also -2, -1.
            limit (`pllimit`): How many links to return. Here it is the number of
                results in all, over as many requests as it takes. Without it, or with
                "max", all there are. The wiki gives 500 (5000 with apihighlimits) at
                once.
            continue_ (`plcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            pltitles: Only list links to these titles. Useful for checking whether a
                certain page links to a certain title. More than 50 (500 with
                apihighlimits) values take several requests.
            dir (`pldir`): The direction in which to list. Default: ascending.
            indexpageids: Include an additional pageids section listing all returned
                page IDs.
            export: Export the current revisions of all given or generated pages.
            exportnowrap: Return the export XML without wrapping it in an XML result
                (same format as Special:Export). Can only be used with query+export.
            exportschema: Target the given version of the XML dump format when
                exporting. Can only be used with query+export. Default: 0.11.
            iwurl: Whether to get the full URL if the title is an interwiki link.
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
            redirects: Automatically resolve redirects in query+titles, query+pageids,
                and query+revids, and in pages returned by query+generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
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

        Module `query+linkshere`; parameters prefixed `lh`; can be a generator; needs
        the right to read.

        See https://www.mediawiki.org/wiki/API:Linkshere

        Args:
            prop (`lhprop`): Which properties to get. At most 50 (500 with
                apihighlimits) values. Default: pageid|title|redirect.
                - pageid: Page ID of each page.
                - redirect: Flag if the page is a redirect.
                - title: Title of each page.
            namespace (`lhnamespace`): Only include pages in these namespaces. * for all
                values. At most 50 (500 with apihighlimits) values.
            show (`lhshow`): Show only items that meet these criteria. At most 50 (500
                with apihighlimits) values.
                - !redirect: Only show non-redirects.
                - redirect: Only show redirects.
            limit (`lhlimit`): How many to return. Here it is the number of results in
                all, over as many requests as it takes. Without it, or with "max", all
                there are. The wiki gives 500 (5000 with apihighlimits) at once.
            continue_ (`lhcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            indexpageids: Include an additional pageids section listing all returned
                page IDs.
            export: Export the current revisions of all given or generated pages.
            exportnowrap: Return the export XML without wrapping it in an XML result
                (same format as Special:Export). Can only be used with query+export.
            exportschema: Target the given version of the XML dump format when
                exporting. Can only be used with query+export. Default: 0.11.
            iwurl: Whether to get the full URL if the title is an interwiki link.
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
            redirects: Automatically resolve redirects in query+titles, query+pageids,
                and query+revids, and in pages returned by query+generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
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

        Module `query+linterrors`; parameters prefixed `lnt`; needs the right to read;
        comes with Linter.

        Args:
            categories (`lntcategories`): Categories of lint errors. At most 50 (500
                with apihighlimits) values. Default:
                deletable-table-tag|duplicate-ids|html5-misnesting|misc-tidy-replacement-issues|multiline-html-table-in-list|multiple-unclosed-formatting-tags|pwrap-bug-workaround|self-closed-tag|tidy-font-bug|tidy-whitespace-bug|unclosed-quotes-in-heading|bogus-image-options|fostered|misnested-tag|multi-colon-escape|wikilink-in-extlink|missing-end-tag|missing-end-tag-in-heading|night-mode-unaware-background-color|obsolete-tag|stripped-tag.
            limit (`lntlimit`): Number of results to query. Here it is the number of
                results in all, over as many requests as it takes. Without it, or with
                "max", all there are. The wiki gives 500 (5000 with apihighlimits) at
                once.
            namespace (`lntnamespace`): Only include lint errors from the specified
                namespaces. * for all values. At most 50 (500 with apihighlimits)
                values.
            pageid (`lntpageid`): Only include lint errors from the specified page IDs.
                At most 50 (500 with apihighlimits) values.
            title (`lnttitle`): Only include lint errors from the specified page title.
            from_ (`lntfrom`): Lint ID to start querying from.
        """

    async def linterstats(self) -> LinterStatsResponse:
        """Get number of lint errors in each category

        Module `query+linterstats`; parameters prefixed `lntrst`; needs the right to
        read; comes with Linter.
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

        Module `query+logevents`; parameters prefixed `le`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Logevents

        Args:
            prop (`leprop`): Which properties to get. At most 50 (500 with
                apihighlimits) values. Default:
                ids|title|type|user|timestamp|comment|details.
                - comment: Adds the comment of the log event. If the comment has been
                  revision deleted, a commenthidden property will be returned.
                - details: Lists additional details about the log event. If the log
                  event has been revision deleted, an actionhidden property will be
                  returned.
                - ids: Adds the ID of the log event.
                - parsedcomment: Adds the parsed comment of the log event. If the
                  comment has been revision deleted, a commenthidden property will be
                  returned.
                - tags: Lists tags for the log event.
                - timestamp: Adds the timestamp for the log event.
                - title: Adds the title of the page for the log event.
                - type: Adds the type of log event.
                - user: Adds the user responsible for the log event. If the user has
                  been revision deleted, a userhidden property will be returned.
                - userid: Adds the user ID who was responsible for the log event. If the
                  user has been revision deleted, a userhidden property will be
                  returned.
            type (`letype`): Filter log entries to only this type.
            action (`leaction`): Filter log actions to only this action. Overrides
                letype. In the list of possible values, values with the asterisk
                wildcard such as action/* can have different strings after the slash
                (/).
            start (`lestart`): The timestamp to start enumerating from.
            end (`leend`): The timestamp to end enumerating.
            dir (`ledir`): In which direction to enumerate. Default: older.
                - newer: List oldest first. Note: lestart has to be before leend.
                - older: List newest first (default). Note: lestart has to be later than
                  leend.
            user (`leuser`): Filter entries to those made by the given user. Forms
                taken: id, interwiki, ip, name, temp.
            title (`letitle`): Filter entries to those related to a page.
            namespace (`lenamespace`): Filter entries to those in the given namespace.
                Also -2, -1.
            prefix (`leprefix`): Filter entries that start with this prefix.
            tag (`letag`): Only list event entries tagged with this tag.
            limit (`lelimit`): How many total event entries to return. Here it is the
                number of results in all, over as many requests as it takes. Without it,
                or with "max", all there are. The wiki gives 500 (5000 with
                apihighlimits) at once.
            continue_ (`lecontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
        """

    def mystashedfiles(
        self,
        *,
        prop: Many[MyStashedFilesProp] | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
    ) -> AsyncItems[MyStashedFilesItem]:
        """Get a list of files in the current user's upload stash.

        Module `query+mystashedfiles`; parameters prefixed `msf`; needs the right to
        read.

        See https://www.mediawiki.org/wiki/API:mystashedfiles

        Args:
            prop (`msfprop`): Which properties to fetch for the files. At most 50 (500
                with apihighlimits) values.
                - size: Fetch the file size and image dimensions.
                - type: Fetch the file's MIME type and media type.
            limit (`msflimit`): How many files to get. Here it is the number of results
                in all, over as many requests as it takes. Without it, or with "max",
                all there are. The wiki gives 500 (5000 with apihighlimits) at once.
            continue_ (`msfcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
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

        Module `query+notifications`; parameters prefixed `not`; needs the right to
        read; comes with Echo.

        See https://www.mediawiki.org/wiki/Echo_(Notifications)/API

        Args:
            filter (`notfilter`): Filter notifications returned. At most 50 (500 with
                apihighlimits) values. Default: read|!read.
            prop (`notprop`): Details to request. At most 50 (500 with apihighlimits)
                values. Default: list.
            sections (`notsections`): The notification sections to query (i.e. some
                combination of 'alert' and 'message'). At most 50 (500 with
                apihighlimits) values. Default: alert|message.
            groupbysection (`notgroupbysection`): Whether to group the result by
                section. Each section is fetched separately if set.
            format (`notformat`): If specified, notifications will be returned formatted
                this way.
                - flyout: Deprecated. Use notformat=model for raw data
                - html: Deprecated. Use notformat=model for raw data
                - model: Raw notification data
                - special: Formatted for Special:Notifications page (and only that!) Do
                  not rely on the HTML as it may change at any given time.
            limit (`notlimit`): The maximum number of notifications to return. Here it
                is the number of results in all, over as many requests as it takes.
                Without it, or with "max", all there are. The wiki gives 50 (500 with
                apihighlimits) at once.
            continue_ (`notcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            unreadfirst (`notunreadfirst`): Whether to show unread notifications first
                (only used if groupbysection is not set).
            titles (`nottitles`): Only return notifications for these pages. To get
                notifications not associated with any page, use [] as a title. At most
                50 (500 with apihighlimits) values.
            bundle (`notbundle`): Whether to show bundle compatible unread notifications
                according to notification types bundling rules.
            notifiertypes (`notnotifiertypes`): Notifier types for which to return
                notifications. At most 50 (500 with apihighlimits) values. Default: web.
            alertcontinue (`notalertcontinue`): When more alert results are available,
                use this to continue.
            alertunreadfirst (`notalertunreadfirst`): Whether to show unread message
                notifications first (only used if groupbysection is set).
            messagecontinue (`notmessagecontinue`): When more message results are
                available, use this to continue.
            messageunreadfirst (`notmessageunreadfirst`): Whether to show unread alert
                notifications first (only used if groupbysection is set).
        """

    async def oath(
        self,
        *,
        user: str | None = None,
        reason: str | None = None,
    ) -> OATHResponse:
        """Check to see if two-factor authentication (OATH) is enabled for a user.

        Internal to the wiki, or unstable: it may change without notice.

        Module `query+oath`; parameters prefixed `oath`; needs the right to read; comes
        with OATHAuth.

        Args:
            user (`oathuser`): User to get information about. Defaults to the current
                user. Forms taken: cidr, interwiki, ip, name, temp.
            reason (`oathreason`): Reason for querying the OATH status.
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

        Module `query+pageimages`; parameters prefixed `pi`; needs the right to read;
        comes with PageImages.

        See https://www.mediawiki.org/wiki/Extension:PageImages#API

        Args:
            prop (`piprop`): Which information to return. At most 50 (500 with
                apihighlimits) values. Default: thumbnail|name.
                - name: Image title.
                - original: URL and original dimensions of image associated with page,
                  if any.
                - thumbnail: URL and dimensions of thumbnail image associated with page,
                  if any.
            thumbsize (`pithumbsize`): Maximum width in pixels of thumbnail images.
                Default: 50.
            limit (`pilimit`): Properties of how many pages to return. Here it is the
                number of results in all, over as many requests as it takes. Without it,
                or with "max", all there are. The wiki gives 50 (100 with apihighlimits)
                at once.
            license (`pilicense`): Limit page images to a certain license type. Default:
                free.
                - any: Best image, whether free or non-free.
                - free: Only free images.
            continue_ (`picontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            langcode (`pilangcode`): Code for the language the image is going to be
                rendered in if multiple languages are supported.
            indexpageids: Include an additional pageids section listing all returned
                page IDs.
            export: Export the current revisions of all given or generated pages.
            exportnowrap: Return the export XML without wrapping it in an XML result
                (same format as Special:Export). Can only be used with query+export.
            exportschema: Target the given version of the XML dump format when
                exporting. Can only be used with query+export. Default: 0.11.
            iwurl: Whether to get the full URL if the title is an interwiki link.
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
            redirects: Automatically resolve redirects in query+titles, query+pageids,
                and query+revids, and in pages returned by query+generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
        """

    def pagepropnames(
        self,
        *,
        continue_: str | None = None,
        limit: Limit | None = None,
    ) -> AsyncItems[PagePropNamesItem]:
        """List all page property names in use on the wiki.

        Module `query+pagepropnames`; parameters prefixed `ppn`; needs the right to
        read.

        See https://www.mediawiki.org/wiki/API:Pagepropnames

        Args:
            continue_ (`ppncontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            limit (`ppnlimit`): The maximum number of names to return. Here it is the
                number of results in all, over as many requests as it takes. Without it,
                or with "max", all there are. The wiki gives 500 (5000 with
                apihighlimits) at once.
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

        Module `query+pageprops`; parameters prefixed `pp`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Pageprops

        Args:
            continue_ (`ppcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            prop (`ppprop`): Only list these page properties
                (action=query&list=pagepropnames returns page property names in use).
                Useful for checking whether pages use a certain page property. More than
                50 (500 with apihighlimits) values take several requests.
            indexpageids: Include an additional pageids section listing all returned
                page IDs.
            export: Export the current revisions of all given or generated pages.
            exportnowrap: Return the export XML without wrapping it in an XML result
                (same format as Special:Export). Can only be used with query+export.
            exportschema: Target the given version of the XML dump format when
                exporting. Can only be used with query+export. Default: 0.11.
            iwurl: Whether to get the full URL if the title is an interwiki link.
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
            redirects: Automatically resolve redirects in query+titles, query+pageids,
                and query+revids, and in pages returned by query+generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
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

        Module `query+pageswithprop`; parameters prefixed `pwp`; can be a generator;
        needs the right to read.

        See https://www.mediawiki.org/wiki/API:Pageswithprop

        Args:
            propname (`pwppropname`): Page property for which to enumerate pages
                (action=query&list=pagepropnames returns page property names in use).
            prop (`pwpprop`): Which pieces of information to include. At most 50 (500
                with apihighlimits) values. Default: ids|title.
                - ids: Adds the page ID.
                - title: Adds the title and namespace ID of the page.
                - value: Adds the value of the page property.
            continue_ (`pwpcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            limit (`pwplimit`): The maximum number of pages to return. Here it is the
                number of results in all, over as many requests as it takes. Without it,
                or with "max", all there are. The wiki gives 500 (5000 with
                apihighlimits) at once.
            dir (`pwpdir`): In which direction to sort. Default: ascending.
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

        Despite the similarity in names, this module is not intended to be equivalent to
        Special:PrefixIndex; for that, see action=query&list=allpages with the apprefix
        parameter. The purpose of this module is similar to action=opensearch: to take
        user input and provide the best-matching titles. Depending on the search engine
        backend, this might include typo correction, redirect avoidance, or other
        heuristics.

        Module `query+prefixsearch`; parameters prefixed `ps`; can be a generator; needs
        the right to read.

        See https://www.mediawiki.org/wiki/API:Prefixsearch

        Args:
            search (`pssearch`): Search string.
            namespace (`psnamespace`): Namespaces to search. Ignored if pssearch begins
                with a valid namespace prefix. * for all values. At most 50 (500 with
                apihighlimits) values. Default: 0.
            limit (`pslimit`): Maximum number of results to return. Here it is the
                number of results in all, over as many requests as it takes. Without it,
                or with "max", all there are. The wiki gives 500 (5000 with
                apihighlimits) at once.
            offset (`psoffset`): When more results are available, use this to continue.
                More detailed information on how to continue queries can be found on
                mediawiki.org (https://www.mediawiki.org/wiki/API:Continue). At least 0.
                Default: 0.
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

        Module `query+protectedtitles`; parameters prefixed `pt`; can be a generator;
        needs the right to read.

        See https://www.mediawiki.org/wiki/API:Protectedtitles

        Args:
            namespace (`ptnamespace`): Only list titles in these namespaces. * for all
                values. At most 50 (500 with apihighlimits) values.
            level (`ptlevel`): Only list titles with these protection levels. At most 50
                (500 with apihighlimits) values.
            limit (`ptlimit`): How many total pages to return. Here it is the number of
                results in all, over as many requests as it takes. Without it, or with
                "max", all there are. The wiki gives 500 (5000 with apihighlimits) at
                once.
            dir (`ptdir`): In which direction to enumerate. Default: older.
                - newer: List oldest first. Note: ptstart has to be before ptend.
                - older: List newest first (default). Note: ptstart has to be later than
                  ptend.
            start (`ptstart`): Start listing at this protection timestamp.
            end (`ptend`): Stop listing at this protection timestamp.
            prop (`ptprop`): Which properties to get. At most 50 (500 with
                apihighlimits) values. Default: timestamp|level.
                - comment: Adds the comment for the protection.
                - expiry: Adds the timestamp of when the protection will be lifted.
                - level: Adds the protection level.
                - parsedcomment: Adds the parsed comment for the protection.
                - timestamp: Adds the timestamp of when protection was added.
                - user: Adds the user that added the protection.
                - userid: Adds the user ID that added the protection.
            continue_ (`ptcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
        """

    def querypage(
        self,
        *,
        page: QueryPagePage | str,
        offset: int | None = None,
        limit: Limit | None = None,
    ) -> AsyncItems[QueryPageItem]:
        """Get a list provided by a QueryPage-based special page.

        Module `query+querypage`; parameters prefixed `qp`; can be a generator; needs
        the right to read.

        See https://www.mediawiki.org/wiki/API:Querypage

        Args:
            page (`qppage`): The name of the special page. Note, this is case-sensitive.
            offset (`qpoffset`): When more results are available, use this to continue.
                More detailed information on how to continue queries can be found on
                mediawiki.org (https://www.mediawiki.org/wiki/API:Continue). Default: 0.
            limit (`qplimit`): Number of results to return. Here it is the number of
                results in all, over as many requests as it takes. Without it, or with
                "max", all there are. The wiki gives 500 (5000 with apihighlimits) at
                once.
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

        Pages are listed in a fixed sequence, only the starting point is random. This
        means that if, for example, Main Page is the first random page in the list, List
        of fictional monkeys will always be second, List of people on stamps of Vanuatu
        third, etc.

        Module `query+random`; parameters prefixed `rn`; can be a generator; needs the
        right to read.

        See https://www.mediawiki.org/wiki/API:Random

        Args:
            namespace (`rnnamespace`): Return pages in these namespaces only. * for all
                values. At most 50 (500 with apihighlimits) values.
            filterredir (`rnfilterredir`): How to filter for redirects. Default:
                nonredirects.
            redirect (`rnredirect`): Use rnfilterredir=redirects instead. Deprecated.
            limit (`rnlimit`): Limit how many random pages will be returned. Here it is
                the number of results in all, over as many requests as it takes. Without
                it, or with "max", all there are. The wiki gives 500 (5000 with
                apihighlimits) at once.
            continue_ (`rncontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
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

        Module `query+recentchanges`; parameters prefixed `rc`; can be a generator;
        needs the right to read.

        See https://www.mediawiki.org/wiki/API:Recentchanges

        Args:
            start (`rcstart`): The timestamp to start enumerating from.
            end (`rcend`): The timestamp to end enumerating.
            dir (`rcdir`): In which direction to enumerate. Default: older.
                - newer: List oldest first. Note: rcstart has to be before rcend.
                - older: List newest first (default). Note: rcstart has to be later than
                  rcend.
            namespace (`rcnamespace`): Filter changes to only these namespaces. * for
                all values. At most 50 (500 with apihighlimits) values. Also -2, -1.
            user (`rcuser`): Only list changes by this user. Forms taken: id, interwiki,
                ip, name, temp.
            excludeuser (`rcexcludeuser`): Don't list changes by this user. Forms taken:
                id, interwiki, ip, name, temp.
            tag (`rctag`): Only list changes tagged with this tag.
            prop (`rcprop`): Include additional pieces of information. At most 50 (500
                with apihighlimits) values. Default: title|timestamp|ids.
                - comment: Adds the comment for the edit. If the comment has been
                  revision deleted, a commenthidden property will be returned.
                - flags: Adds flags for the edit.
                - ids: Adds the page ID, recent changes ID and the new and old revision
                  ID.
                - loginfo: Adds log information (log ID, log type, etc) to log entries.
                - parsedcomment: Adds the parsed comment for the edit. If the comment
                  has been revision deleted, a commenthidden property will be returned.
                - patrolled: Tags patrollable edits as being patrolled or unpatrolled.
                - redirect: Tags edit if page is a redirect.
                - sha1: Adds the content checksum for entries associated with a
                  revision. If the content has been revision deleted, a sha1hidden
                  property will be returned.
                - sizes: Adds the new and old page length in bytes.
                - tags: Lists tags for the entry.
                - timestamp: Adds timestamp of the edit.
                - title: Adds the page title of the edit.
                - user: Adds the user responsible for the edit and tags if they are an
                  IP. If the user has been revision deleted, a userhidden property will
                  be returned.
                - userid: Adds the user ID responsible for the edit. If the user has
                  been revision deleted, a userhidden property will be returned.
            show (`rcshow`): Show only items that meet these criteria. For example, to
                see only minor edits done by logged-in users, set rcshow=minor|!anon. At
                most 50 (500 with apihighlimits) values.
            limit (`rclimit`): How many total changes to return. Here it is the number
                of results in all, over as many requests as it takes. Without it, or
                with "max", all there are. The wiki gives 500 (5000 with apihighlimits)
                at once.
            type (`rctype`): Which types of changes to show. At most 50 (500 with
                apihighlimits) values. Default: edit|new|log|categorize.
            toponly (`rctoponly`): Only list changes which are the latest revision.
            title (`rctitle`): Filter entries to those related to a page.
            continue_ (`rccontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            generaterevisions (`rcgeneraterevisions`): When being used as a generator,
                generate revision IDs rather than titles. Recent change entries without
                associated revision IDs (e.g. most log entries) will generate nothing.
            slot (`rcslot`): Only list changes that touch the named slot.
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

        Module `query+redirects`; parameters prefixed `rd`; can be a generator; needs
        the right to read.

        See https://www.mediawiki.org/wiki/API:Redirects

        Args:
            prop (`rdprop`): Which properties to get. At most 50 (500 with
                apihighlimits) values. Default: pageid|title.
                - fragment: Fragment of each redirect, if any.
                - pageid: Page ID of each redirect.
                - title: Title of each redirect.
            namespace (`rdnamespace`): Only include pages in these namespaces. * for all
                values. At most 50 (500 with apihighlimits) values.
            show (`rdshow`): Show only items that meet these criteria. At most 50 (500
                with apihighlimits) values.
                - !fragment: Only show redirects without a fragment.
                - fragment: Only show redirects with a fragment.
            limit (`rdlimit`): How many redirects to return. Here it is the number of
                results in all, over as many requests as it takes. Without it, or with
                "max", all there are. The wiki gives 500 (5000 with apihighlimits) at
                once.
            continue_ (`rdcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            indexpageids: Include an additional pageids section listing all returned
                page IDs.
            export: Export the current revisions of all given or generated pages.
            exportnowrap: Return the export XML without wrapping it in an XML result
                (same format as Special:Export). Can only be used with query+export.
            exportschema: Target the given version of the XML dump format when
                exporting. Can only be used with query+export. Default: 0.11.
            iwurl: Whether to get the full URL if the title is an interwiki link.
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
            redirects: Automatically resolve redirects in query+titles, query+pageids,
                and query+revids, and in pages returned by query+generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
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

        May be used in several ways:

        1. Get data about a set of pages (last revision), by setting titles or pageids.
        2. Get revisions for one given page, by using titles or pageids with start, end,
        or limit.
        3. Get data about a set of revisions by setting their IDs with revids.

        Module `query+revisions`; parameters prefixed `rv`; can be a generator; needs
        the right to read.

        See https://www.mediawiki.org/wiki/API:Revisions

        Args:
            prop (`rvprop`): Which properties to get for each revision. At most 50 (500
                with apihighlimits) values. Default: ids|timestamp|flags|comment|user.
                - comment: Comment by the user for the revision. If the comment has been
                  revision deleted, a commenthidden property will be returned.
                - content: Content of each revision slot. If the content has been
                  revision deleted, a texthidden property will be returned. For
                  performance reasons, if this option is used, rvlimit is enforced to
                  50.
                - contentmodel: Content model ID of each revision slot.
                - flags: Revision flags (minor).
                - ids: The ID of the revision.
                - parsedcomment: Parsed comment by the user for the revision. If the
                  comment has been revision deleted, a commenthidden property will be
                  returned.
                - parsetree: Deprecated. Use action=expandtemplates or action=parse
                  instead. The XML parse tree of revision content (requires content
                  model wikitext). For performance reasons, if this option is used,
                  rvlimit is enforced to 50.
                - roles: List content slot roles that exist in the revision.
                - sha1: SHA-1 (base 16) of the revision. If the content has been
                  revision deleted, a sha1hidden property will be returned.
                - size: Length (bytes) of the revision.
                - slotsha1: SHA-1 (base 16) of each revision slot. If the content has
                  been revision deleted, a sha1hidden property will be returned.
                - slotsize: Length (bytes) of each revision slot.
                - tags: Tags for the revision.
                - timestamp: The timestamp of the revision.
                - user: User that made the revision. If the user has been revision
                  deleted, a userhidden property will be returned.
                - userid: User ID of the revision creator. If the user has been revision
                  deleted, a userhidden property will be returned.
            slots (`rvslots`): Which revision slots to return data for, when
                slot-related properties are included in rvprops. If omitted, data from
                the main slot will be returned in a backwards-compatible format. * for
                all values. At most 50 (500 with apihighlimits) values.
            contentformat_slot (`rvcontentformat-{slot}`): Content serialization format
                used for output of content. One for each slot in `slots`.
            limit (`rvlimit`): Limit how many revisions will be returned. If
                rvprop=content, rvprop=parsetree, rvdiffto or rvdifftotext is used, the
                limit is 50. If rvparse is used, the limit is 1. Here it is the number
                of results in all, over as many requests as it takes. Without it, the
                present state of each page; "max" for all there is. The wiki gives 500
                (5000 with apihighlimits) at once.
            expandtemplates (`rvexpandtemplates`): Use action=expandtemplates instead.
                Expand templates in revision content (requires rvprop=content).
                Deprecated.
            generatexml (`rvgeneratexml`): Use action=expandtemplates or action=parse
                instead. Generate XML parse tree for revision content (requires
                rvprop=content). Deprecated.
            parse (`rvparse`): Use action=parse instead. Parse revision content
                (requires rvprop=content). For performance reasons, if this option is
                used, rvlimit is enforced to 1. Deprecated.
            section (`rvsection`): Only retrieve the content of the section with this
                identifier.
            diffto (`rvdiffto`): Use action=compare instead. Revision ID to diff each
                revision to. Use prev, next and cur for the previous, next and current
                revision respectively. For performance reasons, if this option is used,
                rvlimit is enforced to 50. Deprecated.
            difftotext (`rvdifftotext`): Use action=compare instead. Text to diff each
                revision to. Only diffs a limited number of revisions. Overrides
                rvdiffto. If rvsection is set, only that section will be diffed against
                this text. For performance reasons, if this option is used, rvlimit is
                enforced to 50. Deprecated.
            difftotextpst (`rvdifftotextpst`): Use action=compare instead. Perform a
                pre-save transform on the text before diffing it. Only valid when used
                with rvdifftotext. Deprecated.
            contentformat (`rvcontentformat`): Serialization format used for
                rvdifftotext and expected for output of content. Deprecated.
            startid (`rvstartid`): Start enumeration from this revision's timestamp. The
                revision must exist, but need not belong to this page. May only be used
                with a single page (mode #2).
            endid (`rvendid`): Stop enumeration at this revision's timestamp. The
                revision must exist, but need not belong to this page. May only be used
                with a single page (mode #2).
            start (`rvstart`): From which revision timestamp to start enumeration. May
                only be used with a single page (mode #2).
            end (`rvend`): Enumerate up to this timestamp. May only be used with a
                single page (mode #2).
            dir (`rvdir`): In which direction to enumerate. May only be used with a
                single page (mode #2). Default: older.
                - newer: List oldest first. Note: rvstart has to be before rvend.
                - older: List newest first (default). Note: rvstart has to be later than
                  rvend.
            user (`rvuser`): Only include revisions made by user. Forms taken: id,
                interwiki, ip, name, temp. May only be used with a single page (mode
                #2).
            excludeuser (`rvexcludeuser`): Exclude revisions made by user. Forms taken:
                id, interwiki, ip, name, temp. May only be used with a single page (mode
                #2).
            tag (`rvtag`): Only list revisions tagged with this tag.
            continue_ (`rvcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            indexpageids: Include an additional pageids section listing all returned
                page IDs.
            export: Export the current revisions of all given or generated pages.
            exportnowrap: Return the export XML without wrapping it in an XML result
                (same format as Special:Export). Can only be used with query+export.
            exportschema: Target the given version of the XML dump format when
                exporting. Can only be used with query+export. Default: 0.11.
            iwurl: Whether to get the full URL if the title is an interwiki link.
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
            redirects: Automatically resolve redirects in query+titles, query+pageids,
                and query+revids, and in pages returned by query+generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
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

        Module `query+search`; parameters prefixed `sr`; can be a generator; needs the
        right to read.

        See https://www.mediawiki.org/wiki/API:Search

        Args:
            search (`srsearch`): Search for page titles or content matching this value.
                You can use the search string to invoke special search features,
                depending on what the wiki's search backend implements.
            namespace (`srnamespace`): Search only within these namespaces. * for all
                values. At most 50 (500 with apihighlimits) values. Default: 0.
            limit (`srlimit`): How many total pages to return. Here it is the number of
                results in all, over as many requests as it takes. Without it, or with
                "max", all there are. The wiki gives 500 (5000 with apihighlimits) at
                once.
            offset (`sroffset`): When more results are available, use this to continue.
                More detailed information on how to continue queries can be found on
                mediawiki.org (https://www.mediawiki.org/wiki/API:Continue). At least 0.
                Default: 0.
            what (`srwhat`): Which type of search to perform.
            info (`srinfo`): Which metadata to return. At most 50 (500 with
                apihighlimits) values. Default: totalhits|suggestion|rewrittenquery.
            prop (`srprop`): Which properties to return. At most 50 (500 with
                apihighlimits) values. Default: size|wordcount|timestamp|snippet.
                - categorysnippet: Adds the matching category name, with query term
                  highlighting markup.
                - extensiondata: Adds extra data generated by extensions.
                - hasrelated: Deprecated. Ignored.
                - isfilematch: Adds a boolean indicating if the search matched file
                  content.
                - redirectsnippet: Adds the title of the matching redirect, with query
                  term highlighting markup.
                - redirecttitle: Adds the title of the matching redirect.
                - score: Deprecated. Ignored.
                - sectionsnippet: Adds the title of the matching section, with query
                  term highlighting markup.
                - sectiontitle: Adds the title of the matching section.
                - size: Adds the size of the page in bytes.
                - snippet: Adds a snippet of the page, with query term highlighting
                  markup.
                - timestamp: Adds the timestamp of when the page was last edited.
                - titlesnippet: Adds the page title, with query term highlighting
                  markup.
                - wordcount: Adds the word count of the page.
            interwiki (`srinterwiki`): Include interwiki results in the search, if
                available.
            enablerewrites (`srenablerewrites`): Enable internal query rewriting. Some
                search backends can rewrite the query into another which is thought to
                provide better results, for instance by correcting spelling errors.
            sort (`srsort`): Set the sort order of returned results. Default: relevance.
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

        Module `query+siteinfo`; parameters prefixed `si`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Siteinfo

        Args:
            prop (`siprop`): Which information to get. At most 50 (500 with
                apihighlimits) values. Default: general.
                - autocreatetempuser: Returns configuration for the automatic creation
                  of temporary user accounts (also known as IP masking).
                - autopromote: Returns the automatic promotion configuration.
                - autopromoteonce: Returns the automatic promotion configuration that
                  are only done once.
                - clientlibraries: Returns client-side libraries installed on the wiki
                - dbrepllag: Returns database server with the highest replication lag.
                - defaultoptions: Returns the default values for user preferences.
                - extensions: Returns extensions installed on the wiki.
                - extensiontags: Returns a list of parser extension tags.
                - fileextensions: Returns list of file extensions (file types) allowed
                  to be uploaded.
                - functionhooks: Returns a list of parser function hooks.
                - general: Overall system information.
                - interwikimap: Returns interwiki map (optionally filtered, optionally
                  localised by using siinlanguagecode).
                - languages: Returns a list of languages MediaWiki supports (optionally
                  localised by using siinlanguagecode).
                - languagevariants: Returns a list of language codes for which
                  LanguageConverter (https://www.mediawiki.org/wiki/LanguageConverter)
                  is enabled, and the variants supported for each.
                - libraries: Returns libraries installed on the wiki.
                - magicwords: List of magic words and their aliases.
                - namespacealiases: List of registered namespace aliases.
                - namespaces: List of registered namespaces and their canonical names.
                - protocols: Returns a list of protocols that are allowed in external
                  links.
                - restrictions: Returns information on available restriction
                  (protection) types.
                - rightsinfo: Returns wiki rights (license) information if available.
                - showhooks: Returns a list of all subscribed hooks (contents of
                  $wgHooks (https://www.mediawiki.org/wiki/Manual:$wgHooks)).
                - skins: Returns a list of all enabled skins (optionally localised by
                  using siinlanguagecode, otherwise in the content language).
                - specialpagealiases: List of special page aliases.
                - statistics: Returns site statistics.
                - uploaddialog: Returns the upload dialog configuration.
                - usergroups: Returns user groups and the associated permissions.
                - variables: Returns a list of variable IDs.
            filteriw (`sifilteriw`): Return only local or only nonlocal entries of the
                interwiki map.
            showalldb (`sishowalldb`): List all database servers, not just the one
                lagging the most.
            numberingroup (`sinumberingroup`): Lists the number of users in user groups.
            inlanguagecode (`siinlanguagecode`): Language code for localised language
                names (best effort) and skin names.
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

        Module `query+stashimageinfo`; parameters prefixed `sii`; needs the right to
        read.

        See https://www.mediawiki.org/wiki/API:Stashimageinfo

        Args:
            filekey (`siifilekey`): Key that identifies a previous upload that was
                stashed temporarily. More than 50 (500 with apihighlimits) values take
                several requests.
            sessionkey (`siisessionkey`): Alias for siifilekey, for backward
                compatibility. Deprecated. More than 50 (500 with apihighlimits) values
                take several requests.
            prop (`siiprop`): Which file information to get. At most 50 (500 with
                apihighlimits) values. Default: timestamp|url.
                - badfile: Adds whether the file is on the MediaWiki:Bad image list
                - bitdepth: Adds the bit depth of the version. If the file has been
                  revision deleted, a filehidden property will be returned.
                - canonicaltitle: Adds the canonical title of the file. If the file has
                  been revision deleted, a filehidden property will be returned.
                - commonmetadata: Lists file format generic metadata for the version of
                  the file. If the file has been revision deleted, a filehidden property
                  will be returned.
                - dimensions: Alias for size.
                - extmetadata: Lists formatted metadata combined from multiple sources.
                  Results are HTML formatted. If the file has been revision deleted, a
                  filehidden property will be returned.
                - metadata: Lists Exif metadata for the version of the file. If the file
                  has been revision deleted, a filehidden property will be returned.
                - mime: Adds MIME type of the file. If the file has been revision
                  deleted, a filehidden property will be returned.
                - sha1: Adds SHA-1 hash for the file. If the file has been revision
                  deleted, a filehidden property will be returned.
                - size: Adds the size of the file in bytes and the height, width and
                  page count (if applicable).
                - thumbmime: Adds MIME type of the image thumbnail (requires url and
                  param siiurlwidth). If the file has been revision deleted, a
                  filehidden property will be returned.
                - timestamp: Adds timestamp for the uploaded version.
                - url: Gives URL to the file and the description page. If the file has
                  been revision deleted, a filehidden property will be returned.
            urlwidth (`siiurlwidth`): If siiprop=url is set, a URL to an image scaled to
                this width will be returned. For performance reasons if this option is
                used, no more than 50 scaled images will be returned. Default: -1.
            urlheight (`siiurlheight`): Similar to siiurlwidth. Default: -1.
            urlparam (`siiurlparam`): A handler specific parameter string. For example,
                PDFs might use page15-100px. siiurlwidth must be used and be consistent
                with siiurlparam.
        """

    def tags(
        self,
        *,
        continue_: str | None = None,
        limit: Limit | None = None,
        prop: Many[TagsProp] | None = None,
    ) -> AsyncItems[TagsItem]:
        """List change tags.

        Module `query+tags`; parameters prefixed `tg`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Tags

        Args:
            continue_ (`tgcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            limit (`tglimit`): The maximum number of tags to list. Here it is the number
                of results in all, over as many requests as it takes. Without it, or
                with "max", all there are. The wiki gives 500 (5000 with apihighlimits)
                at once.
            prop (`tgprop`): Which properties to get. At most 50 (500 with
                apihighlimits) values.
                - active: Whether the tag is still being applied by the software, or may
                  still be applied by users.
                - defined: Indicate whether the tag is defined (see source).
                - description: Adds the description of the tag.
                - displayname: Adds the displayed name of the tag. This property will be
                  omitted for hidden tags.
                - hitcount: Adds the number of revisions and log entries that have this
                  tag.
                - source: Gets the sources of the tag definition, which may include
                  software for software-defined tags and manual for tags that may be
                  applied manually by users.
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

        Module `query+templates`; parameters prefixed `tl`; can be a generator; needs
        the right to read.

        See https://www.mediawiki.org/wiki/API:Templates

        Args:
            namespace (`tlnamespace`): Show templates in these namespaces only. * for
                all values. At most 50 (500 with apihighlimits) values. Also -2, -1.
            limit (`tllimit`): How many templates to return. Here it is the number of
                results in all, over as many requests as it takes. Without it, or with
                "max", all there are. The wiki gives 500 (5000 with apihighlimits) at
                once.
            continue_ (`tlcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            templates (`tltemplates`): Only list these templates. Useful for checking
                whether a certain page uses a certain template. More than 50 (500 with
                apihighlimits) values take several requests.
            dir (`tldir`): The direction in which to list. Default: ascending.
            indexpageids: Include an additional pageids section listing all returned
                page IDs.
            export: Export the current revisions of all given or generated pages.
            exportnowrap: Return the export XML without wrapping it in an XML result
                (same format as Special:Export). Can only be used with query+export.
            exportschema: Target the given version of the XML dump format when
                exporting. Can only be used with query+export. Default: 0.11.
            iwurl: Whether to get the full URL if the title is an interwiki link.
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
            redirects: Automatically resolve redirects in query+titles, query+pageids,
                and query+revids, and in pages returned by query+generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
        """

    async def tokens(
        self,
        *,
        type: Many[TokensType | str] | None = None,
    ) -> TokensResponse:
        """Gets tokens for data-modifying actions.

        Module `query+tokens`.

        See https://www.mediawiki.org/wiki/API:Tokens

        Args:
            type: Types of token to request. * for all values. At most 50 (500 with
                apihighlimits) values. Default: csrf.
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

        Module `query+transcludedin`; parameters prefixed `ti`; can be a generator;
        needs the right to read.

        See https://www.mediawiki.org/wiki/API:Transcludedin

        Args:
            prop (`tiprop`): Which properties to get. At most 50 (500 with
                apihighlimits) values. Default: pageid|title|redirect.
                - pageid: Page ID of each page.
                - redirect: Flag if the page is a redirect.
                - title: Title of each page.
            namespace (`tinamespace`): Only include pages in these namespaces. * for all
                values. At most 50 (500 with apihighlimits) values.
            show (`tishow`): Show only items that meet these criteria. At most 50 (500
                with apihighlimits) values.
                - !redirect: Only show non-redirects.
                - redirect: Only show redirects.
            limit (`tilimit`): How many to return. Here it is the number of results in
                all, over as many requests as it takes. Without it, or with "max", all
                there are. The wiki gives 500 (5000 with apihighlimits) at once.
            continue_ (`ticontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            indexpageids: Include an additional pageids section listing all returned
                page IDs.
            export: Export the current revisions of all given or generated pages.
            exportnowrap: Return the export XML without wrapping it in an XML result
                (same format as Special:Export). Can only be used with query+export.
            exportschema: Target the given version of the XML dump format when
                exporting. Can only be used with query+export. Default: 0.11.
            iwurl: Whether to get the full URL if the title is an interwiki link.
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
            redirects: Automatically resolve redirects in query+titles, query+pageids,
                and query+revids, and in pages returned by query+generator.
            converttitles: Convert titles to other variants if necessary. Only works if
                the wiki's content language supports variant conversion. Languages that
                support variant conversion include ban, en, crh, gan, iu, ku, mni, sh,
                shi, sr, tg, tly, uz, wuu, zgh and zh.
        """

    async def unreadnotificationpages(
        self,
        *,
        grouppages: bool | None = None,
        limit: Limit | None = None,
    ) -> UnreadNotificationPagesResponse:
        """Get pages for which there are unread notifications for the current user.

        Module `query+unreadnotificationpages`; parameters prefixed `unp`; needs the
        right to read; comes with Echo.

        See https://www.mediawiki.org/wiki/Echo_(Notifications)/API

        Args:
            grouppages (`unpgrouppages`): Group talk pages together with their subject
                page, and group notifications not associated with a page together with
                the current user's user page.
            limit (`unplimit`): The maximum number of pages to return. Here it is the
                number of results in all, over as many requests as it takes. Without it,
                or with "max", all there are. The wiki gives 2000 at once.
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

        Module `query+usercontribs`; parameters prefixed `uc`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Usercontribs

        Args:
            limit (`uclimit`): The maximum number of contributions to return. Here it is
                the number of results in all, over as many requests as it takes. Without
                it, or with "max", all there are. The wiki gives 500 (5000 with
                apihighlimits) at once.
            start (`ucstart`): The start timestamp to return from, i.e. revisions before
                this timestamp.
            end (`ucend`): The end timestamp to return to, i.e. revisions after this
                timestamp.
            continue_ (`uccontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            user (`ucuser`): The users to retrieve contributions for. Cannot be used
                with ucuserids, ucuserprefix, or uciprange. At most 50 (500 with
                apihighlimits) values. Forms taken: interwiki, ip, name, temp.
            userids (`ucuserids`): The user IDs to retrieve contributions for. Cannot be
                used with ucuser, ucuserprefix, or uciprange. At most 50 (500 with
                apihighlimits) values.
            userprefix (`ucuserprefix`): Retrieve contributions for all users whose
                names begin with this value. Cannot be used with ucuser, ucuserids, or
                uciprange.
            iprange (`uciprange`): The CIDR range to retrieve contributions for. Cannot
                be used with ucuser, ucuserprefix, or ucuserids.
            dir (`ucdir`): In which direction to enumerate. Default: older.
                - newer: List oldest first. Note: ucstart has to be before ucend.
                - older: List newest first (default). Note: ucstart has to be later than
                  ucend.
            namespace (`ucnamespace`): Only list contributions in these namespaces. *
                for all values. At most 50 (500 with apihighlimits) values.
            prop (`ucprop`): Include additional pieces of information. At most 50 (500
                with apihighlimits) values. Default:
                ids|title|timestamp|comment|size|flags.
                - comment: Adds the comment of the edit. If the comment has been
                  revision deleted, a commenthidden property will be returned.
                - flags: Adds flags of the edit.
                - ids: Adds the page ID and revision ID.
                - parsedcomment: Adds the parsed comment of the edit. If the comment has
                  been revision deleted, a commenthidden property will be returned.
                - patrolled: Tags patrolled edits.
                - size: Adds the new size of the edit.
                - sizediff: Adds the size delta of the edit against its parent.
                - tags: Lists tags for the edit.
                - timestamp: Adds the timestamp of the edit.
                - title: Adds the title and namespace ID of the page.
            show (`ucshow`): Show only items that meet these criteria, e.g. non minor
                edits only: ucshow=!minor. At most 50 (500 with apihighlimits) values.
                If ucshow=patrolled or ucshow=!patrolled is set, revisions older than
                $wgRCMaxAge (https://www.mediawiki.org/wiki/Manual:$wgRCMaxAge) (7776000
                seconds) won't be shown.
            tag (`uctag`): Only list revisions tagged with this tag.
            toponly (`uctoponly`): Only list changes which are the latest revision.
                Deprecated.
        """

    async def userinfo(
        self,
        *,
        prop: Many[UserInfoProp] | Literal["*"] | None = None,
        attachedwiki: str | None = None,
    ) -> UserInfoResponse:
        """Get information about the current user.

        Module `query+userinfo`; parameters prefixed `ui`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Userinfo

        Args:
            prop (`uiprop`): Which pieces of information to include. * for all values.
                At most 50 (500 with apihighlimits) values.
                - acceptlang: Echoes the Accept-Language header sent by the client in a
                  structured format.
                - blockinfo: Tags if the current user is blocked, by whom, and for what
                  reason.
                - cancreateaccount: Indicates whether the user is allowed to create
                  accounts. To check whether some specific account can be created, use
                  action=query&list=users&usprop=cancreate.
                - centralids: Adds the central IDs and attachment status for the user.
                - changeablegroups: Lists the groups the current user can add to and
                  remove from.
                - editcount: Adds the current user's edit count.
                - email: Adds the user's email address and email authentication date.
                - groupmemberships: Lists groups that the current user has been
                  explicitly assigned to, including the expiry date of each group
                  membership.
                - groups: Lists all the groups the current user belongs to.
                - hasmsg: Adds a tag messages if the current user has pending messages.
                - implicitgroups: Lists all the groups the current user is automatically
                  a member of.
                - latestcontrib: Adds the date of user's latest contribution.
                - options: Lists all preferences the current user has set.
                - ratelimits: Lists all rate limits applying to the current user.
                - realname: Adds the user's real name.
                - registrationdate: Adds the user's registration date.
                - rights: Lists all the rights the current user has.
                - theoreticalratelimits: Lists all rate limits that would apply to the
                  current user if they were not exempt from all ratelimits based on user
                  rights or ip
                - unreadcount: Adds the count of unread pages on the user's watchlist
                  (maximum 999; returns 1000+ if more).
            attachedwiki (`uiattachedwiki`): With uiprop=centralids, indicate whether
                the user is attached with the wiki identified by this ID.
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

        Module `query+users`; parameters prefixed `us`; needs the right to read.

        See https://www.mediawiki.org/wiki/API:Users

        Args:
            prop (`usprop`): Which pieces of information to include. At most 50 (500
                with apihighlimits) values.
                - blockinfo: Tags if the user is blocked, by whom, and for what reason.
                - cancreate: Indicates whether an account for valid but unregistered
                  usernames can be created. To check whether the current user can
                  perform the account creation, use
                  action=query&meta=userinfo&uiprop=cancreateaccount.
                - centralids: Adds the central IDs and attachment status for the user.
                - editcount: Adds the user's edit count.
                - emailable: Tags if the user can and wants to receive email through
                  Special:Emailuser.
                - gender: Tags the gender of the user. Returns "male", "female", or
                  "unknown".
                - groupmemberships: Lists groups that each user has been explicitly
                  assigned to, including the expiry date of each group membership.
                - groups: Lists all the groups each user belongs to.
                - implicitgroups: Lists all the groups a user is automatically a member
                  of.
                - registration: Adds the user's registration timestamp.
                - rights: Lists all the rights each user has.
            attachedwiki (`usattachedwiki`): With usprop=centralids, indicate whether
                the user is attached with the wiki identified by this ID.
            users (`ususers`): A list of users to obtain information for. More than 50
                (500 with apihighlimits) values take several requests.
            userids (`ususerids`): A list of user IDs to obtain information for. More
                than 50 (500 with apihighlimits) values take several requests.
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

        Module `query+watchlist`; parameters prefixed `wl`; can be a generator; needs
        the right to read.

        See https://www.mediawiki.org/wiki/API:Watchlist

        Args:
            allrev (`wlallrev`): Include multiple revisions of the same page within
                given timeframe.
            start (`wlstart`): The timestamp to start enumerating from.
            end (`wlend`): The timestamp to end enumerating.
            namespace (`wlnamespace`): Filter changes to only the given namespaces. *
                for all values. At most 50 (500 with apihighlimits) values.
            user (`wluser`): Only list changes by this user. Forms taken: id, interwiki,
                ip, name, temp.
            excludeuser (`wlexcludeuser`): Don't list changes by this user. Forms taken:
                id, interwiki, ip, name, temp.
            dir (`wldir`): In which direction to enumerate. Default: older.
                - newer: List oldest first. Note: wlstart has to be before wlend.
                - older: List newest first (default). Note: wlstart has to be later than
                  wlend.
            limit (`wllimit`): How many total results to return per request. Here it is
                the number of results in all, over as many requests as it takes. Without
                it, or with "max", all there are. The wiki gives 500 (5000 with
                apihighlimits) at once.
            prop (`wlprop`): Which additional properties to get. At most 50 (500 with
                apihighlimits) values. Default: ids|title|flags.
                - comment: Adds comment of the edit. If the comment has been revision
                  deleted, a commenthidden property will be returned.
                - expiry: Adds the expiry time.
                - flags: Adds flags for the edit.
                - ids: Adds revision IDs and page IDs.
                - loginfo: Adds log information where appropriate.
                - notificationtimestamp: Adds timestamp of when the user was last
                  notified about the edit.
                - parsedcomment: Adds parsed comment of the edit. If the comment has
                  been revision deleted, a commenthidden property will be returned.
                - patrol: Tags edits that are patrolled.
                - sizes: Adds the old and new lengths of the page.
                - tags: Lists tags for the entry.
                - timestamp: Adds timestamp of the edit.
                - title: Adds title of the page.
                - user: Adds the user who made the edit. If the user has been revision
                  deleted, a userhidden property will be returned.
                - userid: Adds user ID of whoever made the edit. If the user has been
                  revision deleted, a userhidden property will be returned.
            show (`wlshow`): Show only items that meet these criteria. For example, to
                see only minor edits done by logged-in users, set wlshow=minor|!anon. At
                most 50 (500 with apihighlimits) values.
            type (`wltype`): Which types of changes to show. At most 50 (500 with
                apihighlimits) values. Default: edit|new|log|categorize.
                - categorize: Category membership changes.
                - edit: Regular page edits.
                - external: External changes.
                - log: Log entries.
                - new: Page creations.
            owner (`wlowner`): Used along with wltoken to access a different user's
                watchlist. Forms taken: name.
            token (`wltoken`): A security token (available in the user's preferences) to
                allow access to another user's watchlist. Sensitive: posted, and shown
                nowhere.
            continue_ (`wlcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
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

        Module `query+watchlistraw`; parameters prefixed `wr`; can be a generator; needs
        the right to read.

        See https://www.mediawiki.org/wiki/API:Watchlistraw

        Args:
            continue_ (`wrcontinue`): When more results are available, use this to
                continue. More detailed information on how to continue queries can be
                found on mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).
            namespace (`wrnamespace`): Only list pages in the given namespaces. * for
                all values. At most 50 (500 with apihighlimits) values.
            limit (`wrlimit`): How many total results to return per request. Here it is
                the number of results in all, over as many requests as it takes. Without
                it, or with "max", all there are. The wiki gives 500 (5000 with
                apihighlimits) at once.
            prop (`wrprop`): Which additional properties to get. At most 50 (500 with
                apihighlimits) values.
                - changed: Adds timestamp of when the user was last notified about the
                  edit.
            show (`wrshow`): Only list items that meet these criteria. At most 50 (500
                with apihighlimits) values.
            owner (`wrowner`): Used along with wrtoken to access a different user's
                watchlist. Forms taken: name.
            token (`wrtoken`): A security token (available in the user's preferences) to
                allow access to another user's watchlist. Sensitive: posted, and shown
                nowhere.
            dir (`wrdir`): The direction in which to list. Default: ascending.
            fromtitle (`wrfromtitle`): Title (with namespace prefix) to begin
                enumerating from.
            totitle (`wrtotitle`): Title (with namespace prefix) to stop enumerating at.
        """
