"""Requests to the module options."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.literals import Literal
from .._runtime.request import Request
from .._runtime.values import Many

OptionsResetkinds: TypeAlias = Literal[
    "all",
    "registered",
    "registered-checkmatrix",
    "registered-multiselect",
    "special",
    "unused",
    "userjs",
]
OptionsGlobal: TypeAlias = Literal[
    "ignore",
    "override",
    "update",
]

if TYPE_CHECKING:
    from ..responses.options import OptionsResponse as OptionsResponse
else:
    OptionsResponse = dict


class Options(Request[OptionsResponse]):
    """Change preferences of the current user.

    Only options which are registered in core or in one of installed extensions, or
    options with keys prefixed with userjs- (intended to be used by user scripts), can
    be set.

    Module `options`; needs the right to read; needs the right to write; is posted.

    See https://www.mediawiki.org/wiki/API:Options

    Args:
        reset: Resets preferences to the site defaults.
        resetkinds: List of types of options to reset when the reset option is set. At
            most 50 (500 with apihighlimits) values. Default: all.
        change: List of changes, formatted name=value (e.g. skin=vector). If no value is
            given (not even an equals sign), e.g., optionname|otheroption|..., the
            option will be reset to its default value. If any value passed contains the
            pipe character (|), use the alternative multiple-value separator for correct
            operation. At most 50 (500 with apihighlimits) values.
        optionname: The name of the option that should be set to the value given by
            optionvalue.
        optionvalue: The value for the option specified by optionname. When optionname
            is set but optionvalue is omitted, the option will be reset to its default
            value.
        global_ (`global`): What to do if the option was set globally using the
            GlobalPreferences extension. Default: ignore.
            - ignore: Do nothing. The option remains with its previous value.
            - override: Add a local override.
            - update: Update the option globally.
        token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
            fetched when not given.

    Examples:
        Reset all preferences::

            wiki.options(reset=True)

        Change skin and hideminor preferences::

            wiki.options(change=["skin=vector", "hideminor=1"])

        Reset all preferences, then set skin and nickname::

            wiki.options(
                reset=True,
                change="skin=monobook",
                optionname="nickname",
                optionvalue="[[User:Beau|Beau]] ([[User_talk:Beau|talk]])",
            )
    """

    __slots__ = ()
    path = "options"
    route = (("action", "options"),)
    post = True
    writes = True
    token = ("token", "csrf")
    sensitive = frozenset({"token"})

    def __init__(
        self,
        *,
        reset: bool | None = None,
        resetkinds: Many[OptionsResetkinds] | None = None,
        change: Many[str] | None = None,
        optionname: str | None = None,
        optionvalue: str | None = None,
        global_: OptionsGlobal | None = None,
        token: str | None = None,
    ) -> None:
        super().__init__(
            {
                "reset": reset,
                "resetkinds": resetkinds,
                "change": change,
                "optionname": optionname,
                "optionvalue": optionvalue,
                "global": global_,
                "token": token,
            }
        )
