"""Requests to the module scribunto-console."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.request import Request

if TYPE_CHECKING:
    from ..responses.scribunto_console import (
        ScribuntoConsoleResponse as ScribuntoConsoleResponse,
    )
else:
    ScribuntoConsoleResponse = dict


class ScribuntoConsole(Request[ScribuntoConsoleResponse]):
    """Internal module for servicing XHR requests from the Scribunto console.

    Internal to the wiki, or unstable: it may change without notice.

    Module `scribunto-console`; needs the right to read; is posted; comes with
    Scribunto.

    Args:
        title: The title of the module to test.
        content: The new content of the module.
        session: Session token.
        question: The next line to evaluate as a script.
        clear: Set to clear the current session state.
        token: A "csrf" token retrieved from action=query&meta=tokens. A csrf token;
            fetched when not given.
    """

    __slots__ = ()
    path = "scribunto-console"
    route = (("action", "scribunto-console"),)
    post = True
    token = ("token", "csrf")
    sensitive = frozenset({"token"})

    def __init__(
        self,
        *,
        question: str,
        title: str | None = None,
        content: str | None = None,
        session: int | None = None,
        clear: bool | None = None,
        token: str | None = None,
    ) -> None:
        super().__init__(
            {
                "title": title,
                "content": content,
                "session": session,
                "question": question,
                "clear": clear,
                "token": token,
            }
        )
