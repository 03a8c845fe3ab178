"""Requests to the module query+contributors."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import PropModule
from .._runtime.values import Limit, Many

ContributorsGroup: TypeAlias = Literal[
    "bot",
    "bureaucrat",
    "interface-admin",
    "push-subscription-manager",
    "suppress",
    "sysop",
]
ContributorsExcludegroup: TypeAlias = Literal[
    "bot",
    "bureaucrat",
    "interface-admin",
    "push-subscription-manager",
    "suppress",
    "sysop",
]

if TYPE_CHECKING:
    from ..responses.contributors import ContributorsPage as ContributorsPage
else:
    ContributorsPage = dict


class Contributors(PropModule[ContributorsPage]):
    """Get the list of logged-in contributors and the count of logged-out contributors to a
    page.

    Module `query+contributors`; parameters prefixed `pc`; needs the right to read.

    See https://www.mediawiki.org/wiki/API:Contributors

    Args:
        group (`pcgroup`): Only include users in the given groups. Does not include
            implicit or auto-promoted groups like *, user, or autoconfirmed. At most 50
            (500 with apihighlimits) values.
        excludegroup (`pcexcludegroup`): Exclude users in the given groups. Does not
            include implicit or auto-promoted groups like *, user, or autoconfirmed. At
            most 50 (500 with apihighlimits) values.
        rights (`pcrights`): Only include users having the given rights. Does not
            include rights granted by implicit or auto-promoted groups like *, user, or
            autoconfirmed. At most 50 (500 with apihighlimits) values.
        excluderights (`pcexcluderights`): Exclude users having the given rights. Does
            not include rights granted by implicit or auto-promoted groups like *, user,
            or autoconfirmed. At most 50 (500 with apihighlimits) values.
        limit (`pclimit`): How many contributors to return. Here it is the number of
            results in all, over as many requests as it takes. Without it, or with
            "max", all there are. The wiki gives 500 (5000 with apihighlimits) at once.
        continue_ (`pccontinue`): When more results are available, use this to continue.
            More detailed information on how to continue queries can be found on
            mediawiki.org (https://www.mediawiki.org/wiki/API:Continue).

    Examples:
        Show contributors to the page Main Page::

            wiki.query.contributors(titles="Main Page")
    """

    __slots__ = ()
    path = "query+contributors"
    route = (("action", "query"), ("prop", "contributors"))
    limit = "pclimit"

    def __init__(
        self,
        *,
        group: Many[ContributorsGroup | str] | None = None,
        excludegroup: Many[ContributorsExcludegroup | str] | None = None,
        rights: Many[str] | None = None,
        excluderights: Many[str] | None = None,
        limit: Limit | None = None,
        continue_: str | None = None,
    ) -> None:
        super().__init__(
            {
                "pcgroup": group,
                "pcexcludegroup": excludegroup,
                "pcrights": rights,
                "pcexcluderights": excluderights,
                "pclimit": limit,
                "pccontinue": continue_,
            }
        )
