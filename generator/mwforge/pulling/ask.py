"""Asking a wiki: requests through the engine, and credentials that stay at home."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http.cookiejar import CookieJar
from importlib.metadata import version
from time import monotonic
from typing import Any, Final, TypeVar
from urllib.parse import SplitResult, urljoin, urlunsplit

from mwforge.access import Access
from mwforge.errors import MwforgeError
from mwforge.plain import shown
from mwforge.progress import Progress
from mwforge.runtime import answers
from mwforge.runtime.address import basic
from mwforge.runtime.agent import agent_of
from mwforge.runtime.connection import Connection, connect
from mwforge.runtime.drive import drive
from mwforge.runtime.errors import (
    ApiError,
    LoginError,
    MediaWikiWarning,
    ResponseError,
    TransportError,
    TryLaterError,
    WikiError,
)
from mwforge.runtime.events import Call, HttpRequest, HttpResponse, Wait
from mwforge.runtime.session import REDIRECTS, Session
from mwforge.runtime.waiting import BUSY, Waiting
from mwforge.runtime.wire import Wire
from mwforge.snapshot import Json, fit
from mwforge.version import __version__

from .address import plain, read, same_site
from .explain import CREDENTIALS, Asked, TooMuch, Unsuitable, explain

T = TypeVar("T")

PATIENCE: Final = 120.0
"""How long one request may wait for a busy wiki, in seconds."""
LONGEST: Final = 3600.0
"""How long a whole pull may take, in seconds."""
LARGEST: Final = 32 * 2**20
"""The most bytes of an answer: MediaWiki stops at 8 MB ($wgAPIMaxResultSize)."""
ENGLISH: Final = {"uselang": "en", "errorlang": "en", "maxlag": "5"}

# A wiki's warnings are about requests that are mwforge's own.
warnings.filterwarnings("ignore", category=MediaWikiWarning)


def user_agent(contact: str) -> str:
    """Return the User-Agent: who asks, and whom to write to.

    Raises:
        MwforgeError: the contact is neither an e-mail address nor a page.
    """
    known = " ".join(contact.split())
    agent = f"mwforge/{__version__} ({known}) python-httpx/{version('httpx')}"
    if not known:
        return agent.replace("()", "(no contact given)")
    try:
        return agent_of(agent)
    except ValueError as error:
        raise MwforgeError(
            f"{shown(known)!r} does not say how you can be reached: give your"
            " e-mail address or web page as the contact."
        ) from error


@dataclass(frozen=True, slots=True)
class Page:
    """A web page: where it came from in the end, its HTTP status, and its text."""

    address: SplitResult
    status: int
    text: str


class Wiki:
    """A wiki that is being asked.

    Attributes:
        home: the site that the user named, which alone is sent the credentials.
        session: the engine's session with an api.php, once there is one to ask.
    """

    home: SplitResult
    session: Session

    def __init__(
        self,
        access: Access,
        known: tuple[str, str] | None,
        progress: Progress,
        sleep: Callable[[float], None],
        longest: float = LONGEST,
    ) -> None:
        self.access = access
        self.progress = progress
        self._sleep = sleep
        self._cookies = CookieJar()
        self._last: HttpResponse | None = None
        self._until = monotonic() + longest
        self._reached = self._hasty = False
        self._waits = 0
        agent = {"User-Agent": user_agent(access.contact)}
        secrets = dict(access.headers)
        if known is not None:
            secrets["Authorization"] = basic(*known)
        if access.token:
            secrets["Authorization"] = f"Bearer {access.token}"
        self._known = self._connect({**agent, **secrets})
        self._stranger = self._connect(agent)

    def _connect(self, headers: Mapping[str, str]) -> Connection:
        return connect(
            timeout=self.access.timeout,
            headers=headers,
            auth=None,
            transport=None,
            most=LARGEST,
        )

    def close(self) -> None:
        self._known.close()
        self._stranger.close()

    def open(self, api: str) -> None:
        """Begin a session with an api.php."""
        authorized = bool(self.access.token)
        self.session = Session(api, maxlag=None, authorized=authorized)
        self.session.become(None, self._cookies)

    def ask(
        self,
        parameters: Mapping[str, str],
        patience: float = PATIENCE,
        *,
        hasty: bool = False,
    ) -> Mapping[str, Json]:
        """Run a read request of the Action API, waiting where the wiki says so.

        Args:
            patience: how long to wait in all, in seconds.
            hasty: give up soon when the wiki does not say how long to wait, as a smaller
                request may do as well.

        Raises:
            MwforgeError: it was not answered; `TooMuch` if a smaller one may be.
        """
        self.session.patience = patience
        self._hasty, self._waits = hasty, 0
        call = self.session.call(Wire({**parameters, **ENGLISH}), {})
        document = self._run(call, self.session.api)
        if not isinstance(document, dict):
            raise Unsuitable(
                f"{plain(self.session.api)} answers with JSON that is not the Action"
                " API's: give the address of a page of the wiki, or of its api.php."
            )
        fitting: dict[str, Json] = fit(document, plain(self.session.api))
        return fitting

    def answer(self, parameters: Mapping[str, str], *, prints: bool = False) -> Json:
        """Run a read request of which any answer will do: an error of the API's is one.

        An answer in another format than JSON becomes the error `notjson`, and JSON that no
        client would take the error `unfit`.

        Args:
            prints: another format than JSON is asked for, in JSON (`wrappedhtml`).

        Raises:
            MwforgeError: nothing answered, or the wiki is busy, or not the API answered;
                `TooMuch` and `Unsuitable` where another request may fare better.
        """
        self._hasty, self._waits = True, 0
        wire = Wire({**parameters, **ENGLISH})
        wire.prints = prints
        call = self.session.call(wire, {})
        try:
            found: Json = self._driven(call)
        except (TryLaterError, LoginError) as error:
            raise self._explained(error, self.session.api) from error
        except ApiError as error:
            if error.code.startswith(CREDENTIALS):
                raise self._explained(error, self.session.api) from error
            return {"errors": [{"code": error.code, "text": error.info}]}
        except WikiError as error:
            # JSON that the engine refuses, such as `[]` for an item of which nothing was asked.
            if isinstance(error, ResponseError) and error.status == 200:
                if error.content_type.startswith("application/json"):
                    return {"errors": [{"code": "unfit", "text": str(error)[:200]}]}
            raise self._explained(error, self.session.api) from error
        if not isinstance(found, (dict, list)):
            return {"errors": [{"code": "notjson", "text": "A page, a feed, a text."}]}
        return found

    def log_in(self) -> None:
        """Log in with a bot password (https://www.mediawiki.org/wiki/API:Login)."""
        self._hasty = False
        call = self.session.login(self.access.user, self.access.secret())
        self._run(call, self.session.api)

    def page(self, address: SplitResult) -> Page:
        """Fetch a page, following redirects."""
        url = urlunsplit(address)
        self._hasty = False
        return self._run(_fetch(url, self._cookies), url)

    def _run(self, call: Call[T], address: str) -> T:
        try:
            return self._driven(call)
        except WikiError as error:
            raise self._explained(error, address) from error

    def _driven(self, call: Call[T]) -> T:
        try:
            return drive(call, self._send, self._wait, self._known.lock)
        except MediaWikiWarning as warning:  # where a program makes errors of them
            answer: Any = warning.answer
            return answer  # type: ignore[no-any-return]

    def _explained(self, error: WikiError, address: str) -> MwforgeError:
        return explain(error, Asked(plain(address), self.access, self._last))

    def _send(self, request: HttpRequest) -> HttpResponse:
        if monotonic() > self._until:
            raise MwforgeError(
                f"{plain(request.url)} takes too long: there was no complete answer within an hour."
            )
        self._last = None
        try:
            home = same_site(self.home, read(request.url))
            connection = self._known if home else self._stranger
            self._last = connection.send(request)
        except UnicodeError as error:  # of the system's own look at a host's name
            raise Unsuitable(f"{plain(request.url)} is not an address.") from error
        except TransportError as error:
            # Who mistypes a host wants to know at once.
            if error.sent or self._reached:
                raise
            raise self._explained(error, request.url) from error
        self._reached = True
        return self._last

    def _wait(self, wait: Wait) -> None:
        told = self._last is not None and "retry-after" in self._last.headers
        self._waits += 1
        if self._hasty and self._waits > 1 and not told:
            raise TooMuch(
                f"{plain(self.session.api)} is still not ready"
                f" ({shown(wait.reason)}): try again later."
            )
        self.progress.step(f"waiting {wait.seconds:.0f} s: {shown(wait.reason)}")
        self._sleep(wait.seconds)


def _fetch(url: str, cookies: CookieJar) -> Call[Page]:
    """A page, with all the waiting and the redirects that it takes."""
    waiting = Waiting(PATIENCE)
    left = REDIRECTS
    while True:
        try:
            response: HttpResponse = yield HttpRequest(url, cookies=cookies)
            if response.status in BUSY:
                wait = answers.retry_after(response)
                text = f"HTTP status {response.status}"
                raise ResponseError(text, response.status, retry_after=wait)
        except WikiError as error:
            pause = Wait(waiting.after(error), str(error))
        else:
            if response.status not in (301, 302, 303, 307, 308):
                text = response.body.decode("utf-8", "replace")
                return Page(read(url), response.status, text)
            url, left = _moved(url, response, left), left - 1
            continue
        yield pause


def _moved(url: str, response: HttpResponse, left: int) -> str:
    """Where a page redirects to."""
    location = response.headers.get("location", "")
    try:
        target = urlunsplit(read(urljoin(url, location)))
    except ValueError as error:
        raise Unsuitable(
            f"{plain(url)} redirects to something that is not a web address"
            f" ('{plain(location)}'): give the address of the wiki's api.php."
        ) from error
    if left == 0:
        raise Unsuitable(
            f"{plain(url)} keeps redirecting: give the address of the wiki's"
            " api.php."
        )
    return target
