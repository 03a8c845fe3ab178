"""The core: what one call does, from a request to its answer, without any I/O.

Every method named `call`, `login` or `token` is a generator (see events.py) that a
driver runs. One Session belongs to a client and to all that are derived from it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, cast
from urllib.parse import urlencode, urljoin, urlsplit

from . import answers
from .errors import (
    ApiError,
    LoginError,
    NotLoggedInError,
    ResponseError,
    TransportError,
    UncertainWriteError,
    WikiError,
)
from .events import Alone, Call, HttpRequest, HttpResponse, Wait
from .request import Wire
from .values import Secret, Value
from .waiting import Pace, Waiting

DEFAULTS: Final = {"format": "json", "formatversion": "2", "errorformat": "plaintext"}
LONGEST_URL: Final = 8000
"""Servers commonly refuse request lines of more than 8 KB."""
REDIRECTS: Final = 5
FILLED_LAST: Final = "token"
"""The parameter that ends a POST: a body that was cut short lacks its token, and
the wiki refuses it (mw:API:Edit)."""


class Session:
    """What is known of one wiki and one user: address, tokens, log-in.

    Args:
        api: the address of the wiki's api.php.
        maxlag: what is sent as `maxlag` with writes, in seconds; None for nothing.
        patience: how long one call may wait for a busy wiki, in seconds, all in all.
        authorized: each request carries credentials, so it must not be anonymous.
        pace: the rate of all requests, and `write_pace` that of those that write.
    """

    def __init__(
        self,
        api: str,
        *,
        maxlag: int | None = 5,
        patience: float = 300.0,
        authorized: bool = False,
        pace: Pace | None = None,
        write_pace: Pace | None = None,
    ) -> None:
        self.api = api
        self.user: str | None = None
        self.maxlag = maxlag
        self.patience = patience
        self._authorized = authorized
        self._all_pace = [] if pace is None else [pace]
        self._write_pace = [] if write_pace is None else [write_pace]
        self._tokens: dict[str, Secret] = {}
        self._credentials: tuple[str, Secret] | None = None
        self._high_limits: bool | None = None
        # Counts log-ins, so that of two calls that lost the session one logs in.
        self._generation = 0

    # -- one call -------------------------------------------------------------------

    def call(
        self, wire: Wire, options: Mapping[str, Value], *, known: bool = True
    ) -> Call[Any]:
        """Make one call, with all the waiting and repeating that it takes.

        Args:
            options: main-module parameters that hold for the client.
            known: whether the request must come from the user that is logged in.

        Raises:
            WikiError: any of its kinds (see errors.py).
        """
        waiting = Waiting(self.patience)
        filled: set[str] = set()
        renewed = returned = False
        while True:
            generation = self._generation
            values = self._values(wire, options, known)
            for name, kind in wire.tokens.items():
                if name not in values:
                    filled.add(kind)
                    values[name] = yield from self.token(kind)
            for pace in self._paces(wire.writes):
                if (rest := pace.reserve()) > 0:
                    yield Wait(rest, "the rate that was asked for")
            try:
                response: HttpResponse = yield from self._exchange(wire, values)
                answer = answers.read(response, str(values.get("action", "")))
                self._note(values, answer)
                return answer
            except NotLoggedInError as error:
                lost = known and error.code.startswith("assert")
                if returned or not lost or self._credentials is None:
                    raise
                if not _repeatable(values):
                    raise
                returned = True
                yield Alone(self._return(generation, error))
                continue
            except WikiError as error:
                again = _repeatable(values)
                if _code(error) == "badtoken" and filled and again and not renewed:
                    renewed = True
                    for kind in filled:
                        self._tokens.pop(kind, None)
                    continue
                if wire.writes and _uncertain(error):
                    raise UncertainWriteError(
                        f"the answer to a write ({wire.path or 'request'}) was lost, it"
                        f" may have been done or not: {error}"
                    ) from error
                if not again:
                    raise
                pause = Wait(waiting.after(error), str(error))
            yield pause

    def _paces(self, writes: bool) -> list[Pace]:
        return [*self._all_pace, *(self._write_pace if writes else ())]

    def _values(
        self, wire: Wire, options: Mapping[str, Value], known: bool
    ) -> dict[str, Value]:
        ours: dict[str, Value] = {**DEFAULTS}
        if wire.writes and self.maxlag is not None:
            ours["maxlag"] = str(self.maxlag)
        # Against a session that ended unnoticed (mw:API:Assert).
        if known and self.user is not None:
            ours["assertuser"] = self.user
        elif known and self._authorized:
            ours["assert"] = "user"
        values = dict(wire.values)  # what the request says wins, and comes first
        for name, value in {**ours, **options}.items():
            values.setdefault(name, value)
        return values

    def _exchange(self, wire: Wire, values: dict[str, Value]) -> Call[HttpResponse]:
        """Send a request, and follow redirects that stay at this wiki."""
        api, left = self.api, REDIRECTS
        while True:
            response: HttpResponse = yield self._http(wire, values, api)
            if response.status not in (301, 302, 307, 308):
                return response
            if left == 0 or not _repeatable(values):
                raise ResponseError("redirected once too often", response.status)
            api = _moved(api, response)
            if response.status in (301, 308):  # for good
                self.api = api
            left -= 1

    def _http(self, wire: Wire, values: dict[str, Value], api: str) -> HttpRequest:
        """GET or POST, and what goes where (mw:API:Data_formats, mw:API:Etiquette)."""
        posted = (
            wire.post
            or not wire.secrets.isdisjoint(values)
            or any(not isinstance(value, str) for value in values.values())
        )
        if not posted:
            url = f"{api}?{urlencode(cast('dict[str, str]', values))}"
            if len(url) <= LONGEST_URL:
                return HttpRequest(url, forget_cookies=wire.fresh)
        action = values.get("action")
        form = [(k, v) for k, v in values.items() if k not in ("action", FILLED_LAST)]
        if FILLED_LAST in values:
            form.append((FILLED_LAST, values[FILLED_LAST]))
        # Lets a farm with several data centres answer from the nearest one.
        reading = not (wire.writes or wire.tokens or wire.secrets)
        headers = {"Promise-Non-Write-API-Action": "true"} if reading else {}
        query = f"?{urlencode({'action': str(action)})}" if action else ""
        return HttpRequest(api + query, form, headers)

    def high_limits(self) -> Call[bool]:
        """Whether the user has the higher limits of the right `apihighlimits`."""
        if self._high_limits is None:
            values = {"action": "query", "meta": "userinfo", "uiprop": "rights"}
            wire = Wire(values, path="query+userinfo")
            answer = yield from self.call(wire, {})
            self._high_limits = "apihighlimits" in answer["query"]["userinfo"]["rights"]
        return self._high_limits

    # -- tokens ---------------------------------------------------------------------

    def token(self, kind: str) -> Call[Secret]:
        """The token of a type: fetched once, then remembered until the user changes."""
        token = self._tokens.get(kind)
        if token is None:
            token = yield Alone(self._remember_token(kind))
        return cast("Secret", token)

    def _remember_token(self, kind: str) -> Call[Secret]:
        token = self._tokens.get(kind)  # another call may just have fetched it
        if token is None:
            token = self._tokens[kind] = yield from self.fetch_token(kind)
        return token

    def fetch_token(self, kind: str, *, fresh: bool = False) -> Call[Secret]:
        """A new token; a `fresh` one begins a session of its own."""
        values = {"action": "query", "meta": "tokens", "type": kind}
        wire = Wire(values, path="query+tokens", fresh=fresh)
        answer = yield from self.call(wire, {}, known=not fresh)
        text = answer.get("query", {}).get("tokens", {}).get(f"{kind}token")
        if not isinstance(text, str):
            raise WikiError(f"the wiki gives no token of type {kind!r}")
        return Secret(text)

    # -- who is logged in -----------------------------------------------------------

    def login(self, username: str, password: str) -> Call[None]:
        """Log in with a bot password (mw:Manual:Bot_passwords).

        Raises:
            LoginError: the wiki refused; nobody is logged in then.
        """
        try:
            yield Alone(self._login(username, Secret(password)))
        except LoginError:
            self.forget()
            raise

    def _login(self, username: str, password: Secret) -> Call[None]:
        # The user stays known meanwhile: other calls go on to assert it, and so none
        # of them goes out as nobody.
        outcome = ""
        for _ in range(2):
            # The session of a bot password cannot be logged in again (ApiLogin says
            # 'Aborted'), so this one begins without cookies.
            token = yield from self.fetch_token("login", fresh=True)
            wire = Wire(
                {
                    "action": "login",
                    "lgname": username,
                    "lgpassword": password,
                    "lgtoken": token,
                },
                path="login",
                post=True,
                secrets=("lgpassword", "lgtoken"),
            )
            answer = yield from self.call(wire, {}, known=False)
            outcome = str(_result(answer, "login").get("result"))
            if outcome == "Success":
                self._credentials = username, password
                return
        raise LoginError(
            outcome,
            "the wiki did not accept the token it gave: does it keep its cookies?",
            "login",
        )

    def _return(self, generation: int, error: NotLoggedInError) -> Call[None]:
        """Log in again after the session was lost, unless another call just did."""
        if generation == self._generation and self._credentials is not None:
            try:
                yield from self._login(*self._credentials)
            except LoginError as refused:
                self._credentials = None  # and do not knock again with each call
                raise error from refused

    def forget(self, user: str | None = None) -> None:
        """Forget tokens and the like, as the session is another one now."""
        self._tokens.clear()
        if user != self.user:
            self._credentials = None
        self._high_limits = None
        self._generation += 1
        self.user = user

    def _note(self, values: Mapping[str, Value], answer: Any) -> None:
        """See who is logged in now, after a call that may have changed it."""
        action = values.get("action")
        result = _result(answer, str(action))
        if action == "logout":
            self.forget()
        elif action == "login" and result.get("result") == "Success":
            self.forget(result.get("lgusername"))
        elif action == "clientlogin" and result.get("status") == "PASS":
            self.forget(result.get("username"))


def _result(answer: Any, action: str) -> dict[str, Any]:
    """What a module answered, which stands under its own name."""
    result = answer.get(action) if isinstance(answer, dict) else None
    return result if isinstance(result, dict) else {}


def _moved(api: str, response: HttpResponse) -> str:
    """The new address of an API that redirects.

    Raises:
        ResponseError: it is at another host, so that going there could hand over
            cookies and tokens, or it is not encrypted any more.
    """
    target = urljoin(api, response.headers.get("location", ""))
    old, new = urlsplit(api), urlsplit(target)
    upgraded = (old.scheme, new.scheme) == ("http", "https")
    same = old.scheme == new.scheme and old.netloc == new.netloc
    if same or (upgraded and old.hostname == new.hostname):
        return f"{new.scheme}://{new.netloc}{new.path}"
    raise ResponseError(
        f"refused to follow a redirect from {old.scheme}://{old.netloc} to"
        f" {new.scheme}://{new.netloc}: if that is the wiki, give its address",
        response.status,
    )


def _code(error: WikiError) -> str:
    return error.code if isinstance(error, ApiError) else ""


def _uncertain(error: WikiError) -> bool:
    """Whether the wiki may have done what was asked, although this came back."""
    if isinstance(error, TransportError):
        return error.sent
    if isinstance(error, ResponseError):
        # 429 and a 503 that says when to come back are refusals, and so is any 4xx;
        # a gateway's error or a broken body can hide a success.
        refused = 300 <= error.status < 500 or (
            error.status == 503 and error.retry_after is not None
        )
        return not refused
    return False  # an error that the API reports: MediaWiki has rolled back


def _repeatable(values: Mapping[str, Value]) -> bool:
    """Whether the request can be sent again: a stream only if it can go back."""
    return all(_rewinds(value) for value in values.values())


def _rewinds(value: Value) -> bool:
    seekable: Any = getattr(value, "seekable", None)
    return True if seekable is None else bool(seekable())
