"""Requests to the module query+siteinfo."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import MetaModule
from .._runtime.values import Many

SiteinfoProp: TypeAlias = Literal[
    "autocreatetempuser",
    "autopromote",
    "autopromoteonce",
    "clientlibraries",
    "dbrepllag",
    "defaultoptions",
    "extensions",
    "extensiontags",
    "fileextensions",
    "functionhooks",
    "general",
    "interwikimap",
    "languages",
    "languagevariants",
    "libraries",
    "magicwords",
    "namespacealiases",
    "namespaces",
    "protocols",
    "restrictions",
    "rightsinfo",
    "showhooks",
    "skins",
    "specialpagealiases",
    "statistics",
    "uploaddialog",
    "usergroups",
    "variables",
]
SiteinfoFilteriw: TypeAlias = Literal[
    "!local",
    "local",
]

if TYPE_CHECKING:
    from ..responses.siteinfo import SiteinfoResponse as SiteinfoResponse
else:
    SiteinfoResponse = dict


class Siteinfo(MetaModule[SiteinfoResponse]):
    """Return general information about the site.

    Module `query+siteinfo`; parameters prefixed `si`; needs the right to read.

    See https://www.mediawiki.org/wiki/API:Siteinfo

    Args:
        prop (`siprop`): Which information to get. At most 50 (500 with apihighlimits)
            values. Default: general.
            - autocreatetempuser: Returns configuration for the automatic creation of
              temporary user accounts (also known as IP masking).
            - autopromote: Returns the automatic promotion configuration.
            - autopromoteonce: Returns the automatic promotion configuration that are
              only done once.
            - clientlibraries: Returns client-side libraries installed on the wiki
            - dbrepllag: Returns database server with the highest replication lag.
            - defaultoptions: Returns the default values for user preferences.
            - extensions: Returns extensions installed on the wiki.
            - extensiontags: Returns a list of parser extension tags.
            - fileextensions: Returns list of file extensions (file types) allowed to be
              uploaded.
            - functionhooks: Returns a list of parser function hooks.
            - general: Overall system information.
            - interwikimap: Returns interwiki map (optionally filtered, optionally
              localised by using siinlanguagecode).
            - languages: Returns a list of languages MediaWiki supports (optionally
              localised by using siinlanguagecode).
            - languagevariants: Returns a list of language codes for which
              LanguageConverter (https://www.mediawiki.org/wiki/LanguageConverter) is
              enabled, and the variants supported for each.
            - libraries: Returns libraries installed on the wiki.
            - magicwords: List of magic words and their aliases.
            - namespacealiases: List of registered namespace aliases.
            - namespaces: List of registered namespaces and their canonical names.
            - protocols: Returns a list of protocols that are allowed in external links.
            - restrictions: Returns information on available restriction (protection)
              types.
            - rightsinfo: Returns wiki rights (license) information if available.
            - showhooks: Returns a list of all subscribed hooks (contents of $wgHooks
              (https://www.mediawiki.org/wiki/Manual:$wgHooks)).
            - skins: Returns a list of all enabled skins (optionally localised by using
              siinlanguagecode, otherwise in the content language).
            - specialpagealiases: List of special page aliases.
            - statistics: Returns site statistics.
            - uploaddialog: Returns the upload dialog configuration.
            - usergroups: Returns user groups and the associated permissions.
            - variables: Returns a list of variable IDs.
        filteriw (`sifilteriw`): Return only local or only nonlocal entries of the
            interwiki map.
        showalldb (`sishowalldb`): List all database servers, not just the one lagging
            the most.
        numberingroup (`sinumberingroup`): Lists the number of users in user groups.
        inlanguagecode (`siinlanguagecode`): Language code for localised language names
            (best effort) and skin names.

    Examples:
        Fetch site information::

            wiki.query.siteinfo(
                prop=["general", "namespaces", "namespacealiases", "statistics"],
            )

        Fetch a list of local interwiki prefixes::

            wiki.query.siteinfo(prop="interwikimap", filteriw="local")

        Check the current replication lag::

            wiki.query.siteinfo(prop="dbrepllag", showalldb=True)
    """

    __slots__ = ()
    path = "query+siteinfo"
    route = (("action", "query"), ("meta", "siteinfo"))
    spread = True

    def __init__(
        self,
        *,
        prop: Many[SiteinfoProp] | None = None,
        filteriw: SiteinfoFilteriw | None = None,
        showalldb: bool | None = None,
        numberingroup: bool | None = None,
        inlanguagecode: str | None = None,
    ) -> None:
        super().__init__(
            {
                "siprop": prop,
                "sifilteriw": filteriw,
                "sishowalldb": showalldb,
                "sinumberingroup": numberingroup,
                "siinlanguagecode": inlanguagecode,
            }
        )
