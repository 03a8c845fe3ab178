"""The core: what one call does, from a request to its answer, without any I/O.

Every method named `call`, `login` or `token` is a generator (see events.py) that a
driver runs. One Session belongs to a client and to all that are derived from it.
"""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy
from http.cookiejar import CookieJar
from typing import Any, Final, cast
from urllib.parse import urlencode, urljoin, urlsplit

from . import answers
from .errors import (
    ApiError,
    LoginError,
    ResponseError,
    TransportError,
    UncertainWriteError,
    WikiError,
)
from .events import Alone, Call, HttpRequest, HttpResponse, Wait
from .identity import Identity, State
from .values import Secret, Value
from .waiting import Pace, Waiting
from .wire import Wire

DEFAULTS: Final = {"format": "json", "formatversion": "2", "errorformat": "plaintext"}
REDIRECTS: Final = 5
OVERTAKEN: Final = 10
"""How often one call may find that its session was replaced while it was on its way."""
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
        self.maxlag = maxlag
        self.patience = patience
        self._state = State(api)
        self._authorized = authorized
        self._all_pace = [] if pace is None else [pace]
        self._write_pace = [] if write_pace is None else [write_pace]

    def patient(self, seconds: float) -> Session:
        """The same session, whose calls may wait so long; what becomes of one of the
        two becomes of both."""
        twin = copy(self)
        twin.patience = seconds
        return twin

    @property
    def api(self) -> str:
        """The address of the wiki's api.php."""
        return self._state.api

    @property
    def identity(self) -> Identity:
        """The session that calls are made in."""
        return self._state.identity

    @property
    def user(self) -> str | None:
        """Who is logged in."""
        return self.identity.user

    # -- one call -------------------------------------------------------------------

    def call(
        self,
        wire: Wire,
        options: Mapping[str, Value],
        *,
        known: bool = True,
        cookies: CookieJar | None = None,
    ) -> Call[Any]:
        """Make one call, with all the waiting and repeating that it takes.

        Args:
            options: main-module parameters that hold for the client.
            known: whether the request must come from the user that is logged in.
            cookies: those of another session, which the call begins or goes on with.

        Raises:
            WikiError: any of its kinds (see errors.py).
            MediaWikiWarning: the wiki warned, and warnings are errors in this program.
        """
        waiting = Waiting(self.patience)
        renewed = returned = paced = False
        overtaken = 0
        while True:
            identity = self.identity
            values = self._values(wire, options, identity if known else None)
            filled: dict[str, Secret] = {}
            for name, kind in wire.tokens.items():
                if name not in values:
                    filled[kind] = values[name] = yield from self.token(kind)
            if not paced:
                yield from self._take_turns(wire.writes)
            # Logged in anew meanwhile: that session has tokens of its own.
            paced = cookies is None and identity is not self.identity
            if paced:
                continue
            jar = identity.cookies if cookies is None else cookies
            try:
                answer = yield from self._answer(wire, values, jar)
                break
            except ApiError as error:
                again = _repeatable(values)
                lost = known and error.code.startswith("assert")
                stale = bool(filled) and error.code == "badtoken"
                if again and (lost or stale) and identity is not self.identity:
                    # Sent in a session that another call has found lost, and replaced.
                    overtaken += 1
                    if overtaken <= OVERTAKEN:
                        continue
                if again and stale and not renewed:
                    renewed = True
                    for kind, token in filled.items():
                        if identity.tokens.get(kind) == token:
                            del identity.tokens[kind]
                    continue
                if not again or isinstance(error, LoginError):
                    raise
                if lost and not returned and self._state.credentials is not None:
                    returned = True
                    yield Alone(self._return(identity, error, waiting))
                    continue
                pause = Wait(waiting.after(error), str(error))
            except WikiError as error:
                if wire.writes and _uncertain(error):
                    raise UncertainWriteError(
                        f"the answer to a write ({wire.path or 'request'}) was lost, it"
                        f" may have been done or not: {error}"
                    ) from error
                if not _repeatable(values):
                    raise
                pause = Wait(waiting.after(error), str(error))
            yield pause
        answers.warn(answer)
        return answer

    def _answer(
        self, wire: Wire, values: dict[str, Value], jar: CookieJar
    ) -> Call[Any]:
        """Ask once, and see who is logged in then."""
        response: HttpResponse = yield from self._exchange(wire, values, jar)
        action = str(values.get("action", ""))
        nobody = not (self._authorized or self.user)
        answer = answers.read(response, action, writes=wire.writes, nobody=nobody)
        self._note(action, answer, jar)
        return answer

    def _take_turns(self, writes: bool) -> Call[None]:
        """Wait for the turns that the rates allow."""
        for pace in (*self._all_pace, *(self._write_pace if writes else ())):
            turn, rest = pace.reserve()
            try:
                if rest > 0:
                    yield Wait(rest, "the rate that was asked for")
            except BaseException:  # cancelled: the next one may have this turn
                pace.give_back(turn)
                raise

    def _values(
        self,
        wire: Wire,
        options: Mapping[str, Value],
        identity: Identity | None,
    ) -> dict[str, Value]:
        ours: dict[str, Value] = {**DEFAULTS}
        if wire.prints:
            del ours["formatversion"]
        if wire.writes and self.maxlag is not None:
            ours["maxlag"] = str(self.maxlag)
        # Against a session that ended unnoticed (mw:API:Assert).
        if identity is not None and identity.user is not None:
            ours["assertuser"] = identity.user
        elif identity is not None and self._authorized:
            ours["assert"] = "user"
        values = dict(wire.values)  # what the request says wins, and comes first
        for name, value in {**ours, **options}.items():
            values.setdefault(name, value)
        return values

    def _exchange(
        self, wire: Wire, values: dict[str, Value], jar: CookieJar
    ) -> Call[HttpResponse]:
        """Send a request, and follow redirects that stay at this wiki."""
        api, left = self.api, REDIRECTS
        while True:
            request = self._http(wire, values, api, jar)
            request.values, request.secrets = values, wire.secrets
            response: HttpResponse = yield request
            if response.status == 414 and request.form is None:
                self._state.longest_url = (
                    len(request.url) - 1
                )  # and so it will be posted
                continue
            if response.status not in (301, 302, 307, 308):
                return response
            if left == 0 or not _repeatable(values):
                raise ResponseError("redirected too many times", response.status)
            api = _moved(api, response)
            if response.status in (301, 308):  # for good
                self._state.api = api
            left -= 1

    def _http(
        self, wire: Wire, values: dict[str, Value], api: str, jar: CookieJar
    ) -> HttpRequest:
        """GET or POST, and what goes where (mw:API:Data_formats, mw:API:Etiquette)."""
        posted = (
            wire.post
            or not wire.secrets.isdisjoint(values)
            or any(not isinstance(value, str) for value in values.values())
        )
        if not posted:
            url = f"{api}?{urlencode(cast('dict[str, str]', values))}"
            if len(url) <= self._state.longest_url:
                return HttpRequest(url, cookies=jar)
        action = values.get("action")
        form = [(k, v) for k, v in values.items() if k not in ("action", FILLED_LAST)]
        if FILLED_LAST in values:
            form.append((FILLED_LAST, values[FILLED_LAST]))
        # Lets a farm with several data centres answer from the nearest one.
        reading = not (wire.writes or wire.tokens or wire.secrets)
        headers = {"Promise-Non-Write-API-Action": "true"} if reading else {}
        query = f"?{urlencode({'action': str(action)})}" if action else ""
        return HttpRequest(api + query, form, headers, jar)

    def high_limits(self) -> Call[bool]:
        """Whether the user has the higher limits of the right `apihighlimits`."""
        identity = self.identity
        if identity.high_limits is None:
            values = {"action": "query", "meta": "userinfo", "uiprop": "rights"}
            wire = Wire(values, path="query+userinfo")
            answer = yield from self.call(wire, {})
            rights = answers.reach(answer, ("query", "userinfo", "rights"), list)
            identity.high_limits = "apihighlimits" in rights
        return identity.high_limits

    # -- tokens ---------------------------------------------------------------------

    def token(self, kind: str) -> Call[Secret]:
        """The token of a type: fetched once, then remembered until the user changes."""
        token = self.identity.tokens.get(kind)
        if token is None:
            token = yield Alone(self._remember_token(kind))
        return cast("Secret", token)

    def _remember_token(self, kind: str) -> Call[Secret]:
        token = self.identity.tokens.get(kind)  # another call may just have fetched it
        if token is None:
            token = yield from self.fetch_token(kind)
            self.identity.tokens[kind] = token
        return token

    def fetch_token(
        self, kind: str, *, cookies: CookieJar | None = None
    ) -> Call[Secret]:
        """A new token; with cookies, one of the session that these belong to."""
        values = {"action": "query", "meta": "tokens", "type": kind}
        wire = Wire(values, path="query+tokens")
        known = cookies is None
        answer = yield from self.call(wire, {}, known=known, cookies=cookies)
        text = answers.reach(answer, ("query", "tokens"), dict).get(f"{kind}token")
        if not isinstance(text, str):
            raise WikiError(f"the wiki gave no token of type {kind!r}")
        return Secret(text)

    # -- who is logged in -----------------------------------------------------------

    def login(self, username: str, password: str) -> Call[str]:
        """Log in with a bot password (mw:Manual:Bot_passwords); gives the user's name.

        Raises:
            LoginError: the wiki refused; nobody is logged in then.
        """
        try:
            user = yield Alone(self._login(username, Secret(password)))
        except LoginError:
            self.become(None)
            raise
        return cast("str", user)

    def _login(self, username: str, password: Secret) -> Call[str]:
        # The identity stays meanwhile: other calls go on with it and assert it, and so
        # none of them goes out as nobody.
        outcome = ""
        for _ in range(2):
            # The session of a bot password cannot be logged in again (ApiLogin says
            # 'Aborted'), so this one begins without cookies.
            jar = CookieJar()
            token = yield from self.fetch_token("login", cookies=jar)
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
            answer = yield from self.call(wire, {}, known=False, cookies=jar)
            outcome = answers.reach(answer, ("login", "result"), str)
            if outcome == "Success":
                user = answers.reach(answer, ("login", "lgusername"), str)
                self._state.credentials = username, password
                return user
        raise LoginError(
            outcome,
            "the wiki did not accept the token it gave: does it keep its cookies?",
            "login",
        )

    def _return(
        self, identity: Identity, error: ApiError, waiting: Waiting
    ) -> Call[None]:
        """Log in again after the session was lost, unless another call just did."""
        while identity is self.identity and self._state.credentials is not None:
            try:
                yield from self._login(*self._state.credentials)
                return
            except LoginError as refused:
                if refused.wrong:
                    self._state.credentials = (
                        None  # and do not knock again with each call
                    )
                    raise error from refused
                try:
                    pause = Wait(waiting.after(refused), str(refused))
                except LoginError:
                    raise error from refused
            yield pause

    def joining(self, *, fresh: bool) -> CookieJar:
        """The cookies of a log-in that takes several steps: when it begins, none yet."""
        if fresh:
            self._state.joining = CookieJar()
        known = self._state.joining
        return self.identity.cookies if known is None else known

    def become(self, user: str | None, cookies: CookieJar | None = None) -> None:
        """Begin another session: with no cookies, or those that it was begun with."""
        if user != self.user:
            self._state.credentials = None
        self._state.joining = None
        self._state.identity = Identity(user, cookies)

    def _note(self, action: str, answer: Any, jar: CookieJar) -> None:
        """See who is logged in now, after a call that may have changed it."""
        if action == "logout":
            self.become(None)
        elif action == "login":
            result = _result(answer, action)
            if result.get("result") == "Success":
                self.become(_name(result.get("lgusername")), jar)
        elif action == "clientlogin":
            result = _result(answer, action)
            if result.get("status") == "PASS":
                self.become(_name(result.get("username")), jar)


def _name(user: object) -> str | None:
    return user if isinstance(user, str) else None


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
    location = response.headers.get("location", "")
    old = urlsplit(api)
    try:
        new = urlsplit(urljoin(api, location))
    except ValueError:
        text = f"redirected to something that is not an address: {location!r:.200}"
        raise ResponseError(text, response.status) from None
    host = new.netloc.rpartition("@")[2]  # a name and a password are not for us
    upgraded = (old.scheme, new.scheme) == ("http", "https")
    same = old.scheme == new.scheme and old.netloc == host
    if same or (upgraded and old.hostname == new.hostname):
        return f"{new.scheme}://{host}{new.path}"
    raise ResponseError(
        f"refused to follow a redirect from {old.scheme}://{old.netloc} to"
        f" {new.scheme}://{host:.200}: if that is the wiki, give its address",
        response.status,
    )


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
