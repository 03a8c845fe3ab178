"""Requests to the module query+info."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import PropModule
from .._runtime.values import Many

InfoProp: TypeAlias = Literal[
    "associatedpage",
    "displaytitle",
    "editintro",
    "linkclasses",
    "notificationtimestamp",
    "preload",
    "preloadcontent",
    "protection",
    "readable",
    "subjectid",
    "talkid",
    "url",
    "varianttitles",
    "visitingwatchers",
    "watched",
    "watchers",
]
InfoTestactionsdetail: TypeAlias = Literal[
    "boolean",
    "full",
    "quick",
]
InfoEditintrostyle: TypeAlias = Literal[
    "lessframes",
    "moreframes",
]

if TYPE_CHECKING:
    from ..responses.info import InfoPage as InfoPage
else:
    InfoPage = dict


class Info(PropModule[InfoPage]):
    """Get basic page information.

    Module `query+info`; parameters prefixed `in`; needs the right to read.

    See https://www.mediawiki.org/wiki/API:Info

    Args:
        prop (`inprop`): Which additional properties to get. At most 50 (500 with
            apihighlimits) values.
            - associatedpage: The prefixed title of the associated subject or talk page
              (https://www.mediawiki.org/wiki/Help:Associated_pages).
            - displaytitle: Gives the manner in which the page title is actually
              displayed.
            - editintro: Gives the intro messages that should be shown to the user while
              editing this page or revision, as HTML.
            - linkclasses: Gives the additional CSS classes (e.g. link colors) used for
              links to this page if they were to appear on the page named by
              inlinkcontext.
            - notificationtimestamp: The watchlist notification timestamp of each page.
            - preload: Deprecated. Gives the text returned by EditFormPreloadText. Use
              preloadcontent instead, which supports other kinds of preloaded text too.
            - preloadcontent: Gives the content to be shown in the editor when the page
              does not exist or while adding a new section.
            - protection: List the protection level of each page.
            - readable: Deprecated. Whether the user can read this page. Use
              intestactions=read instead.
            - subjectid: The page ID of the parent page for each talk page.
            - talkid: The page ID of the talk page for each non-talk page.
            - url: Gives a full URL, an edit URL, and the canonical URL for each page.
            - varianttitles: Gives the display title in all variants of the site content
              language.
            - visitingwatchers: The number of watchers of each page who have visited
              recent edits to that page, if allowed.
            - watched: List the watched status of each page.
            - watchers: The number of watchers, if allowed.
        linkcontext (`inlinkcontext`): The context title to use when determining extra
            CSS classes (e.g. link colors) when inprop contains linkclasses. Default:
            Main Page.
        testactions (`intestactions`): Test whether the current user can perform certain
            actions on the page. More than 50 (500 with apihighlimits) values take
            several requests.
        testactionsdetail (`intestactionsdetail`): Detail level for intestactions. Use
            the main module's errorformat and errorlang parameters to control the format
            of the messages returned. Default: boolean.
            - boolean: Return a boolean value for each action.
            - full: Return messages describing why the action is disallowed, or an empty
              array if it is allowed.
            - quick: Like full but skipping expensive checks.
        testactionsautocreate (`intestactionsautocreate`): Test whether performing
            intestactions would automatically create a temporary account.
        preloadcustom (`inpreloadcustom`): Title of a custom page to use as preloaded
            content. Only used when inprop contains preloadcontent.
        preloadparams (`inpreloadparams`): Parameters for the custom page being used as
            preloaded content. At most 50 (500 with apihighlimits) values. Only used
            when inprop contains preloadcontent.
        preloadnewsection (`inpreloadnewsection`): Return preloaded content for a new
            section on the page, rather than a new page. Only used when inprop contains
            preloadcontent.
        editintrostyle (`ineditintrostyle`): Some intro messages come with optional
            wrapper frames. Use moreframes to include them or lessframes to omit them.
            Only used when inprop contains editintro. Default: moreframes.
        editintroskip (`ineditintroskip`): List of intro messages to remove from the
            response. Use this if a specific message is not relevant to your tool, or if
            the information is conveyed in a different way. At most 50 (500 with
            apihighlimits) values. Only used when inprop contains editintro.
        editintrocustom (`ineditintrocustom`): Title of a custom page to use as an
            additional intro message. Only used when inprop contains editintro.
        continue_ (`incontinue`): When more results are available, use this to continue.
            More detailed information on how to continue queries can be found on
            mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).

    Examples:
        Get information about the page Main Page::

            wiki.query.info(titles="Main Page")

        Get general and protection information about the page Main Page::

            wiki.query.info(titles="Main Page", prop="protection")
    """

    __slots__ = ()
    path = "query+info"
    route = (("action", "query"), ("prop", "info"))
    multi_limits = {"intestactions": (50, 500)}
    spread = True

    def __init__(
        self,
        *,
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
    ) -> None:
        super().__init__(
            {
                "inprop": prop,
                "inlinkcontext": linkcontext,
                "intestactions": testactions,
                "intestactionsdetail": testactionsdetail,
                "intestactionsautocreate": testactionsautocreate,
                "inpreloadcustom": preloadcustom,
                "inpreloadparams": preloadparams,
                "inpreloadnewsection": preloadnewsection,
                "ineditintrostyle": editintrostyle,
                "ineditintroskip": editintroskip,
                "ineditintrocustom": editintrocustom,
                "incontinue": continue_,
            }
        )
