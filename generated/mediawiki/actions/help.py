"""Requests to the module help."""

from __future__ import annotations

from typing import Any, TypeAlias, Union

from .._runtime.answers import Raw
from .._runtime.request import Request
from .._runtime.values import Many

HelpResponse: TypeAlias = Union[Raw, dict[str, Any]]


class Help(Request[HelpResponse]):
    """Display help for the specified modules.

    Module `help`.

    See https://www.mediawiki.org/wiki/API:Main_page
    See https://www.mediawiki.org/wiki/API:FAQ
    See https://www.mediawiki.org/wiki/API:Quick_start_guide

    Args:
        modules: Modules to display help for (values of the action and format
            parameters, or main). Can specify submodules with a +. At most 50 (500 with
            apihighlimits) values. Default: main.
        submodules: Include help for submodules of the named module.
        recursivesubmodules: Include help for submodules recursively.
        wrap: Wrap the output in a standard API response structure.
        toc: Include a table of contents in the HTML output.

    Examples:
        Help for the main module::

            wiki.help()

        Help for action=query and all its submodules::

            wiki.help(modules="query", submodules=True)

        All help in one page::

            wiki.help(recursivesubmodules=True)

        Help for the help module itself::

            wiki.help(modules="help")

        Help for two query submodules::

            wiki.help(modules=["query info", "query categorymembers"])
    """

    __slots__ = ()
    path = "help"
    route = (("action", "help"),)

    def __init__(
        self,
        *,
        modules: Many[str] | None = None,
        submodules: bool | None = None,
        recursivesubmodules: bool | None = None,
        wrap: bool | None = None,
        toc: bool | None = None,
    ) -> None:
        super().__init__(
            {
                "modules": modules,
                "submodules": submodules,
                "recursivesubmodules": recursivesubmodules,
                "wrap": wrap,
                "toc": toc,
            }
        )
