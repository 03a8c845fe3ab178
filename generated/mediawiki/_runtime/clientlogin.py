"""Logging in step by step, with a second factor or by way of a web site.

A bot wants a bot password instead (`wiki.login`): this is for people
(mw:API:Login#Method_2._action=clientlogin).
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Literal

from . import answers
from .errors import LoginError
from .events import Alone, Call
from .request import Steps
from .session import Session
from .values import Value
from .wire import Wire


class LoginStep:
    """Where a log-in stands.

    Attributes:
        status: PASS when somebody is logged in; UI when the wiki wants the `fields`;
            REDIRECT when it sends the user to `url`, from where they come back to the
            `return_url` with more fields; RESTART when it wants to begin anew.
        message: what the wiki says to the user.
        fields: the fields it wants now, by name: their `type`, `label`, `help`, …
        url: where the user has to go.
        user: who is logged in.
        data: all that the wiki answered.
    """

    __slots__ = ("status", "message", "fields", "url", "user", "data")

    def __init__(self, data: Mapping[str, Any]) -> None:
        self.data = data
        self.status: Literal["PASS", "UI", "REDIRECT", "RESTART"] = data["status"]
        self.message = str(data.get("message", ""))
        fields: dict[str, Any] = {}
        for request in data.get("requests", ()):
            fields.update(request.get("fields") or {})
        self.fields: Mapping[str, Mapping[str, Any]] = MappingProxyType(fields)
        self.url: str | None = data.get("redirecttarget")
        self.user: str | None = data.get("username")

    def __reduce__(self) -> tuple[Any, ...]:
        return LoginStep, (self.data,)

    def answer(self, **fields: str) -> NextStep:
        """The request that goes on with these values for the fields."""
        return NextStep(**fields)

    def __repr__(self) -> str:
        return f"<LoginStep {self.status} {self.message!r} {list(self.fields)}>"


class InteractiveLogin(Steps[LoginStep]):
    """The first step of a log-in: `step = wiki(InteractiveLogin(name, password))`.

    While `step.status` is "UI", ask the user and go on:
    `step = wiki(step.answer(OATHToken="123456"))`.

    Args:
        username: the account's name.
        password: its password, shown in no repr, log or URL.
        return_url: where a REDIRECT sends the user back to; the wiki's API if absent.
        fields: further fields of the log-in form.

    Raises (when run):
        LoginError: the wiki refused.
    """

    __slots__ = ()

    def __init__(
        self,
        username: str,
        password: str,
        *,
        return_url: str | None = None,
        fields: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(
            {"loginreturnurl": return_url},
            {"username": username, "password": password, **(fields or {})},
        )

    def _steps(self, session: Session, options: Mapping[str, Value]) -> Call[LoginStep]:
        values: dict[str, Value] = dict(self._extra)
        values["loginreturnurl"] = str(
            self._arguments.get("loginreturnurl", session.api)
        )
        return (yield from _step(session, options, values, fresh=True))


class NextStep(Steps[LoginStep]):
    """A further step of a log-in; see LoginStep.answer."""

    __slots__ = ()

    def __init__(self, **fields: str) -> None:
        super().__init__({}, fields)

    def _steps(self, session: Session, options: Mapping[str, Value]) -> Call[LoginStep]:
        values: dict[str, Value] = {**self._extra, "logincontinue": "1"}
        return (yield from _step(session, options, values, fresh=False))


def _step(
    session: Session,
    options: Mapping[str, Value],
    values: Mapping[str, Value],
    *,
    fresh: bool,
) -> Call[LoginStep]:
    try:
        step: LoginStep = yield Alone(_post(session, options, values, fresh))
    except LoginError:
        session.become(None)
        raise
    return step


def _post(
    session: Session,
    options: Mapping[str, Value],
    values: Mapping[str, Value],
    fresh: bool,
) -> Call[LoginStep]:
    # Other calls go on with the session that was, until this log-in has passed.
    jar = session.joining(fresh=fresh)
    token = yield from session.fetch_token("login", cookies=jar)
    wire = Wire(
        {"action": "clientlogin", **values, "logintoken": token},
        path="clientlogin",
        post=True,
        secrets=(*values, "logintoken"),
    )
    answer = yield from session.call(wire, options, known=False, cookies=jar)
    step = answers.reach(answer, ("clientlogin",), dict)
    if not _is_step(step):
        answers.reach(step, ("a step of a log-in",), dict)
    return LoginStep(step)


def _is_step(found: Mapping[str, Any]) -> bool:
    """Whether this is such a step as ApiAuthManagerHelper's formatter makes."""
    requests = found.get("requests", [])
    texts = (found.get(name, "") for name in ("redirecttarget", "username"))
    return (
        found.get("status") in ("PASS", "UI", "REDIRECT", "RESTART")
        and isinstance(requests, list)
        and all(
            isinstance(each, dict) and isinstance(each.get("fields") or {}, dict)
            for each in requests
        )
        and all(isinstance(text, str) for text in texts)
    )
