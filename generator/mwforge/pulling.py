"""From the address of a wiki to its snapshot: paraminfo and siteinfo over HTTP.

One request asks for every module (`modules=main|**`); where a wiki refuses that or
cuts it short, batches of explicit names do the same. What a wiki says of itself is
asked for twice, because a few help texts hold the time or a random example, and two
pulls must still give the same bytes.
"""

from __future__ import annotations

import json
import re
import socket
import ssl
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from email.utils import parsedate_to_datetime
from html.parser import HTMLParser
from urllib.parse import urljoin, urlsplit

import httpx

from mwforge import __version__
from mwforge.access import Access
from mwforge.errors import MwforgeError
from mwforge.progress import Progress
from mwforge.snapshot import Json, Snapshot, assemble

# Where wikis put api.php when no page tells: Wikimedia's layout first, as most wikis
# that choose a layout follow https://www.mediawiki.org/wiki/Manual:Short_URL.
PLACES = (
    "/w/api.php",
    "/api.php",
    "/wiki/api.php",
    "/mediawiki/api.php",
    "/wikis/api.php",
    "/en/api.php",
)

# ApiBase::LIMIT_SML1: more explicit names than this are an error (toomanyvalues).
BATCH = 50

_REDIRECTS = 5
_LONGEST_WAIT = 120.0  # seconds
_LARGEST_PAGE = 2_000_000  # bytes of HTML to look for the link in
_BUSY = (429, 500, 502, 503, 504)

VARIES = "(varies)"
"""What stands in a snapshot's text where a wiki says something else each time."""


def pull(
    url: str,
    access: Access,
    progress: Progress,
    sleep: Callable[[float], None] = time.sleep,
) -> Snapshot:
    """Ask a wiki for its whole API.

    ``url`` is any address of the wiki: a page, a bare host, or api.php itself. Raises
    `MwforgeError` when there is no wiki, no access, or no sensible answer.
    """
    with httpx.Client(
        headers={"User-Agent": user_agent(access.contact)},
        timeout=httpx.Timeout(access.timeout, connect=min(access.timeout, 15.0)),
        follow_redirects=False,
    ) as client:
        wiki = _Wiki(client, access, progress, sleep)
        api, site = _find(wiki, url)
        if access.user:
            progress.step(f"logging in at {api}")
            _log_in(wiki, api)
        if access.user or site is None:
            site = wiki.ask(api, _SITEINFO).document
        first = _sweep(wiki, api, whole=True)
        second = _sweep(wiki, api, whole=first.whole)
    modules = [
        (
            steady(first.modules[path], module, first.began, second.ended)
            if path in first.modules
            else module
        )
        for path, module in second.modules.items()
    ]
    paraminfo = {"helpformat": "wikitext", "modules": modules}
    return assemble([(api, {"paraminfo": paraminfo}), (api, site)], api)


def user_agent(contact: str) -> str:
    """Return the User-Agent: who asks, and whom to write to."""
    known = " ".join(contact.split()) or "no contact given"
    return f"mwforge/{__version__} ({known}) python-httpx/{httpx.__version__}"


# --- What a wiki says by chance ------------------------------------------------------

_TIME = re.compile(
    r"\d{4}-\d\d-\d\dT\d\d(?::|%3A)\d\d(?::|%3A)\d\d(?:\.\d+)?Z", re.IGNORECASE
)
_TOKEN = re.compile(rf"{_TIME.pattern}|\w+|\W", re.IGNORECASE | re.DOTALL)
_PROSE = ("description", "dynamicparameters", "query")


def steady(first: Json, second: Json, began: datetime, ended: datetime) -> Json:
    """Take out of two answers what differs between them by chance or by the clock.

    In prose, tokens that differ become `VARIES` (in an example's query a constant of
    the same kind, so that it still is an example), and so do times at a whole number of
    days from the wiki's clock, which two answers in one second would agree on. A
    default that differs is left out; an enumeration keeps the values that both have.
    """
    match first, second:
        case dict(), dict():
            result = {}
            for key, value in second.items():
                other = first.get(key, value)
                if key in _PROSE and isinstance(value, str) and isinstance(other, str):
                    mask = _example if key == "query" else _varies
                    result[key] = _steady_text(other, value, began, ended, mask)
                elif key != "default" or other == value:
                    result[key] = steady(other, value, began, ended)
            return result
        case list(), list() if all(isinstance(item, str) for item in second):
            if first == second:
                return second
            kept = [item for item in second if item in first]
            return sorted(kept) if len(kept) == len(first) == len(second) else kept
        case list(), list() if len(first) == len(second):
            return [
                steady(one, two, began, ended)
                for one, two in zip(first, second, strict=True)
            ]
        case _:
            return second


def _steady_text(
    first: str,
    second: str,
    began: datetime,
    ended: datetime,
    mask: Callable[[str], str],
) -> str:
    def clocked(match: re.Match[str]) -> str:
        return mask(match[0]) if _by_clock(match[0], began, ended) else match[0]

    if first != second:
        one, two = _TOKEN.findall(first), _TOKEN.findall(second)
        if len(one) == len(two):
            pairs = zip(one, two, strict=True)
            second = "".join(a if a == b else mask(max(a, b)) for a, b in pairs)
        else:
            start = _common(one, two)
            rest = one[start:], two[start:]
            end = _common(rest[0][::-1], rest[1][::-1])
            tail = two[len(two) - end :]
            second = "".join((*two[:start], mask(""), *tail))
    return _TIME.sub(clocked, second)


def _common(one: Sequence[str], two: Sequence[str]) -> int:
    """The length of the common beginning."""
    count = 0
    for a, b in zip(one, two, strict=False):
        if a != b:
            break
        count += 1
    return count


def _varies(token: str) -> str:
    return VARIES


def _example(token: str) -> str:
    """A constant that a parameter of the same type takes."""
    if _TIME.fullmatch(token):
        return "2001-01-15T00:00:00Z"
    return "1" if token.isdecimal() else "varies"


def _by_clock(text: str, began: datetime, ended: datetime) -> bool:
    """Whether a time is a whole number of days from when the wiki was asked."""
    moment = _moment(text)
    # A text with a time that is years away quotes an event, not the clock.
    if moment is None or abs(moment - ended) > timedelta(days=400):
        return False
    return (moment - began) % timedelta(days=1) <= ended - began


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text.upper().replace("%3A", ":"))
    except ValueError:
        return None


# --- Asking --------------------------------------------------------------------------


class _Unsuitable(MwforgeError):
    """There is no api.php at this address; another may be tried."""


class _Unreachable(MwforgeError):
    """Nobody answers at this address."""


class _TooMuch(MwforgeError):
    """The wiki did not manage this request; a smaller one may be tried."""


class _Denied(MwforgeError):
    """The wiki shows nothing to strangers."""


@dataclass(frozen=True, slots=True)
class _Answer:
    document: Mapping[str, Json]
    url: str  # where it came from in the end, without its query
    seconds: float


@dataclass(slots=True)
class _Wiki:
    """A wiki that is being asked: sends, waits, and keeps credentials at home."""

    client: httpx.Client
    access: Access
    progress: Progress
    sleep: Callable[[float], None]
    home: httpx.URL | None = None
    withheld: str = ""

    def ask(self, api: str, parameters: Mapping[str, str], tries: int = 5) -> _Answer:
        """Run a read request of the Action API, waiting where the wiki says so."""
        wire = {**parameters, **_COMMON, "maxlag": "5"}
        for left in range(tries - 1, -1, -1):
            started = time.monotonic()
            url = httpx.URL(api, params=wire)
            response = self.get(url, tries=left + 1)
            seconds = time.monotonic() - started
            document = _json(response, api)
            error = _error(document)
            if error is None:
                return _Answer(
                    document, str(response.url.copy_with(query=None)), seconds
                )
            code, text = error
            if code in ("maxlag", "ratelimited") and left:
                self.wait(response, tries - 1 - left, f"the wiki is busy ({code})")
                continue
            raise self._refusal(api, code, text)
        raise AssertionError("unreachable")

    def get(self, url: httpx.URL, tries: int = 5) -> httpx.Response:
        """Fetch an address, following redirects; credentials stay at home."""
        for _ in range(_REDIRECTS + 1):
            response = self.send(self.client.build_request("GET", url), tries)
            if response.next_request is None:
                return response
            url = response.next_request.url
            if url.scheme not in ("http", "https"):
                raise _Unsuitable(
                    f"{_plain(response.url)} redirects to {url.scheme}: give the"
                    " address of the wiki's api.php."
                )
        raise _Unsuitable(
            f"{_plain(url)} redirects again and again: give the address of the wiki's"
            " api.php."
        )

    def send(self, request: httpx.Request, tries: int) -> httpx.Response:
        """Send one request, again when the server is busy or the line breaks."""
        for name, value in self._credentials(request.url):
            request.headers[name] = value
        address = _plain(request.url)
        for left in range(tries - 1, -1, -1):
            done = tries - 1 - left
            try:
                response = self.client.send(request)
            except (httpx.ConnectError, httpx.ConnectTimeout) as error:
                raise _unreachable(request.url, error) from error
            except (httpx.TransportError, httpx.DecodingError) as error:
                if left:
                    self.wait(None, done, f"{address} broke off")
                    continue
                what = (
                    f"did not answer within {self.access.timeout:g} seconds"
                    if isinstance(error, httpx.TimeoutException)
                    else f"broke off its answer ({_line(error)})"
                )
                raise _TooMuch(
                    f"{address} {what}: try again later, or with a longer --timeout."
                ) from error
            if response.status_code not in _BUSY:
                return response
            if not left:
                return response
            self.wait(response, done, f"HTTP {response.status_code}")
        raise AssertionError("unreachable")

    def wait(self, response: httpx.Response | None, done: int, why: str) -> None:
        """Sleep as Retry-After says, or longer each time."""
        seconds = min(2.0**done, 30.0)
        asked = None if response is None else _retry_after(response)
        if asked is not None and asked > _LONGEST_WAIT:
            raise MwforgeError(
                f"{self._name(response)} is busy and asks to come back in"
                f" {asked:.0f} seconds: try again then."
            )
        seconds = max(seconds, asked or 0.0)
        self.progress.step(f"waiting {seconds:.0f} s: {why}")
        self.sleep(seconds)

    def trusts(self, url: httpx.URL) -> bool:
        """Whether credentials may go there: the host that the user named."""
        home = self.home
        if home is None or url.host != home.host:
            return False
        if url.scheme == home.scheme:
            return url.port == home.port
        return (home.scheme, url.scheme) == ("http", "https") and not url.port

    def _credentials(self, url: httpx.URL) -> Iterable[tuple[str, str]]:
        found = list(self.access.headers)
        if self.access.token:
            found.append(("Authorization", f"Bearer {self.access.token}"))
        if found and not self.trusts(url):
            self.withheld = url.host
            return ()
        return found

    def _refusal(self, api: str, code: str, text: str) -> MwforgeError:
        if code == "readapidenied":
            told = bool(self.access.user or self.access.token or self.access.headers)
            if self.withheld:
                hint = (
                    f"credentials were not sent to {self.withheld}, which is not the"
                    " host that you named: give the address of its api.php"
                )
            elif told:
                hint = "these credentials do not let it be read: check the rights"
            else:
                hint = (
                    "log in with --user and a bot password (Special:BotPasswords), or"
                    " give an OAuth 2 token"
                )
            return _Denied(f"{api} is the API of a private wiki: {hint}.")
        if code.startswith("mwoauth") or code in ("badtoken", "assertuserfailed"):
            return MwforgeError(
                f"{api} does not accept the credentials ({code}: {text}): check the"
                " token, or make a new one."
            )
        return _TooMuch(
            f"{api} refuses the request ({code}: {text}): look it up at"
            " https://www.mediawiki.org/wiki/API:Errors_and_warnings."
        )

    @staticmethod
    def _name(response: httpx.Response | None) -> str:
        return "The wiki" if response is None else _plain(response.url)


_COMMON = {
    "format": "json",
    "formatversion": "2",
    "errorformat": "plaintext",
    "uselang": "en",
    "errorlang": "en",
}
_SITEINFO = {
    "action": "query",
    "meta": "siteinfo",
    "siprop": "general|namespaces|namespacealiases|extensions",
}


def _json(response: httpx.Response, api: str) -> Mapping[str, Json]:
    """The JSON object of an API response, or why there is none."""
    status = response.status_code
    address = _plain(response.url)
    try:
        document = json.loads(response.content)
    except (ValueError, RecursionError) as error:
        raise _not_json(response) from error
    if isinstance(document, dict) and not (status >= 400 and "httpCode" in document):
        return document
    raise _Unsuitable(
        f"{address} answers with JSON that is not the Action API's: give the address"
        " of a page of the wiki, or of its api.php."
    )


def _not_json(response: httpx.Response) -> MwforgeError:
    address = _plain(response.url)
    status = response.status_code
    body = response.text[:_LARGEST_PAGE]
    if "API is not enabled" in body or "wgEnableAPI" in body:
        return MwforgeError(
            f"The API at {address} is disabled: ask the wiki's administrator to"
            " enable it ($wgEnableAPI)."
        )
    if status in (413, 414, 431) or status >= 500:
        return _TooMuch(f"{address} answers HTTP {status}: try again later.")
    title = re.search(r"<title[^>]*>([^<]*)", body, re.IGNORECASE)
    page = f"a web page ({' '.join(title[1].split())!r})" if title else "a web page"
    if status in (401, 403):
        return _Unsuitable(
            f"{address} refuses access (HTTP {status}): log in with --user, give"
            " credentials with --header, or a --contact for the User-Agent."
        )
    if status >= 400:
        return _Unsuitable(
            f"{address} answers HTTP {status}: give the address of a page of the wiki,"
            " or of its api.php."
        )
    if response.content.lstrip()[:1] == b"{":
        return _TooMuch(f"{address} sends JSON that is cut short: try again later.")
    if title or response.content.lstrip()[:1] == b"<":
        return _Unsuitable(
            f"{address} answers with {page} where JSON belongs: a log-in page or a"
            " firewall stands before it, or it is no api.php; log in with --user or"
            " --header, or give another address."
        )
    return _Unsuitable(
        f"{address} answers with something that is not JSON: give the address of a"
        " page of the wiki, or of its api.php."
    )


def _error(document: Mapping[str, Json]) -> tuple[str, str] | None:
    """Code and text of the first error, in any errorformat."""
    error = document.get("error") or document.get("errors")
    if isinstance(error, list):
        error = error[0] if error else None
    if not error:
        return None
    if not isinstance(error, dict):
        return "unknown", _line(error)
    text = error.get("info") or error.get("text") or error.get("html") or ""
    return str(error.get("code", "unknown")), _line(text)


def _line(text: object) -> str:
    """One short line for an error message."""
    line = " ".join(str(text).split())
    return line if len(line) <= 200 else f"{line[:199]}…"


def _plain(url: httpx.URL) -> str:
    """An address to show: no query, no password."""
    return str(url.copy_with(query=None, fragment=None, username="", password=""))


def _retry_after(response: httpx.Response) -> float | None:
    """Seconds by RFC 9110, section 10.2.3: a number or a date."""
    value = response.headers.get("retry-after", "").strip()
    if value.isdecimal():
        return float(value)
    try:
        when = parsedate_to_datetime(value)
    except ValueError:
        return None
    if when.tzinfo is None:
        when = when.replace(tzinfo=timezone.utc)
    return max((when - datetime.now(timezone.utc)).total_seconds(), 0.0)


def _unreachable(url: httpx.URL, error: httpx.TransportError) -> MwforgeError:
    """Why nobody answers, in words of ours: httpx has the system's."""
    server = url.netloc.decode()
    causes = list(_causes(error))
    for cause in causes:
        match cause:
            case socket.gaierror():
                return _Unreachable(
                    f"There is no host {url.host}: check the spelling and the network."
                )
            case ssl.SSLCertVerificationError():
                return MwforgeError(
                    f"The certificate of {server} is not valid"
                    f" ({cause.verify_message}): check the address; for a certificate"
                    " of your own set SSL_CERT_FILE."
                )
            case ssl.SSLError():
                return _Unreachable(
                    f"{server} does not speak TLS as it should"
                    f" ({cause.reason or 'handshake failed'}): try http:// if the wiki"
                    " has no https."
                )
    if any(isinstance(cause, ConnectionRefusedError) for cause in causes) or (
        "refused" in str(error) or "All connection attempts failed" in str(error)
    ):
        return _Unreachable(
            f"{server} refuses the connection: check the address and the port, and"
            " that the wiki is up."
        )
    if isinstance(error, httpx.ConnectTimeout):
        return _Unreachable(
            f"{server} does not answer: check the address and the network."
        )
    return _Unreachable(
        f"{server} cannot be reached ({_line(error)}): check the address."
    )


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


# --- Finding api.php -----------------------------------------------------------------


class _EditUri(HTMLParser):
    """Looks for `<link rel="EditURI" href="…api.php?action=rsd">` in a page."""

    def __init__(self) -> None:
        super().__init__()
        self.href = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if tag == "link" and "edituri" in values.get("rel", "").lower().split():
            self.href = self.href or values.get("href", "").strip()


def edit_uri(page: str, url: str) -> str | None:
    """Return the address of api.php that a wiki's page names, or None."""
    parser = _EditUri()
    parser.feed(page)
    if not parser.href:
        return None
    try:
        return urljoin(url, parser.href).split("?")[0].split("#")[0]
    except ValueError:
        return None


def _find(wiki: _Wiki, url: str) -> tuple[str, Mapping[str, Json] | None]:
    """The address of api.php, with siteinfo where strangers may read it."""
    failure: MwforgeError | None = None
    for address in _addresses(url, wiki.access):
        wiki.home = address
        try:
            return _find_at(wiki, address)
        except _Unreachable as error:
            failure = error
    assert failure is not None, "every address is tried"
    raise failure


def _addresses(url: str, access: Access) -> Iterator[httpx.URL]:
    """What a user may mean by an address: https first where the scheme is missing."""
    text = url.strip()
    bare = re.match(r"[a-z][a-z0-9+.-]*://", text, re.IGNORECASE) is None
    secret = access.user or access.token or access.headers
    schemes = ("https", "http") if bare else ("",)
    for scheme in schemes:
        try:
            address = httpx.URL(f"{scheme}://{text.lstrip('/')}" if bare else text)
        except (httpx.InvalidURL, ValueError) as error:
            raise MwforgeError(
                f"{url!r} is not an address ({_line(error)}): give the URL of a wiki,"
                " for example https://en.wikipedia.org."
            ) from error
        port = address.port or 0
        if address.scheme not in ("http", "https") or not address.host or port > 65535:
            raise MwforgeError(
                f"{url!r} is not the address of a web site: give the URL of a wiki,"
                " for example https://en.wikipedia.org."
            )
        if scheme == "http" and secret and not _near(address.host):
            continue  # nobody asked for credentials in clear text
        yield address


def _near(host: str) -> bool:
    return host in ("localhost", "::1") or host.startswith("127.")


def _find_at(wiki: _Wiki, url: httpx.URL) -> tuple[str, Mapping[str, Json] | None]:
    path = url.path
    if re.search(r"/rest\.php(/|$)|/api/rest_v1(/|$)", path):
        raise MwforgeError(
            f"{_plain(url)} is the REST API, and mwforge reads the Action API: give"
            " the address of a page of the wiki, or of its api.php."
        )
    if path.endswith("/api.php"):
        return _probe(wiki, _plain(url), tries=5)
    wiki.progress.step(f"looking for the API of {_plain(url)}")
    response = wiki.get(url.copy_with(fragment=None), tries=3)
    page = response.text[:_LARGEST_PAGE]
    named = edit_uri(page, str(response.url))
    if named is not None:
        return _probe(wiki, named, tries=5)
    if response.status_code in _BUSY:
        raise _Unsuitable(
            f"{_plain(response.url)} answers HTTP {response.status_code}: try again"
            " later, or give the address of the wiki's api.php."
        )
    tried = []
    for place in dict.fromkeys((*_nearby(response.url.path), *PLACES)):
        candidate = _plain(response.url.copy_with(path=place))
        tried.append(place)
        try:
            return _probe(wiki, candidate, tries=1)
        except (_Unsuitable, _TooMuch):
            continue
    raise _Unsuitable(
        f"There is no wiki at {_plain(url)}: the page names no API (EditURI), and there"
        f" is none at {', '.join(tried)}; give the address of a page of the wiki, or"
        " of its api.php."
    )


def _nearby(path: str) -> Iterator[str]:
    """Where api.php lies when the page is /some/where/index.php or /some/wiki/Page."""
    folders = [part for part in path.split("/")[:-1] if part]
    if path.endswith("/index.php") or "/index.php/" in path:
        yield path[: path.index("/index.php")] + "/api.php"
    if folders and folders[-1] == "wiki":
        above = "".join(f"/{folder}" for folder in folders[:-1])
        yield f"{above}/w/api.php"
        yield f"{above}/api.php"


def _probe(wiki: _Wiki, api: str, tries: int) -> tuple[str, Mapping[str, Json] | None]:
    """Ask an address for siteinfo; None when only those who log in may have it."""
    if urlsplit(api).scheme not in ("http", "https"):
        raise _Unsuitable(
            f"{api!r} is not an address: give that of the wiki's api.php."
        )
    try:
        answer = wiki.ask(api, _SITEINFO, tries)
    except _Denied:
        if not wiki.access.user:
            raise
        return api, None
    query = answer.document.get("query")
    if not isinstance(query, dict) or "general" not in query:
        raise _Unsuitable(
            f"{api} answers with JSON that is not the Action API's: give the address of"
            " a page of the wiki, or of its api.php."
        )
    return answer.url, answer.document


def _log_in(wiki: _Wiki, api: str) -> None:
    """Log in with a bot password (https://www.mediawiki.org/wiki/API:Login)."""
    if not wiki.trusts(httpx.URL(api)):
        raise MwforgeError(
            f"The password is not sent to {api}, which is not the host that you named:"
            " give that address itself if it is right."
        )
    tokens = {"action": "query", "meta": "tokens", "type": "login"}
    answer = wiki.ask(api, tokens).document
    try:
        token = answer["query"]["tokens"]["logintoken"]
    except (KeyError, TypeError) as error:
        raise MwforgeError(f"{api} gives no log-in token: is it a wiki?") from error
    request = wiki.client.build_request(
        "POST",
        api,
        data={
            "action": "login",
            "lgname": wiki.access.user,
            "lgpassword": wiki.access.secret(),
            "lgtoken": token,
            **_COMMON,
        },
    )
    response = wiki.send(request, tries=3)
    if response.has_redirect_location:
        raise MwforgeError(
            f"{api} redirects the log-in to {response.headers['location']}: give that"
            " address instead."
        )
    document = _json(response, api)
    login = document.get("login")
    if isinstance(login, dict) and login.get("result") == "Success":
        return
    why = _error(document)
    if isinstance(login, dict):
        said = login.get("reason", login.get("result", ""))
        why = "", _line(said.get("text", said) if isinstance(said, dict) else said)
    raise MwforgeError(
        f"{api} does not let {wiki.access.user} in ({why[1] if why else 'no reason'}):"
        " check the name (User@bot) and the bot password (Special:BotPasswords)."
    )


# --- Everything that the wiki has ----------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Sweep:
    """All modules by path, and the span of the wiki's clock in which they were told."""

    modules: Mapping[str, Mapping[str, Json]]
    began: datetime
    ended: datetime
    whole: bool


def _sweep(wiki: _Wiki, api: str, *, whole: bool) -> _Sweep:
    """Ask for every module: all at once, and what that leaves out in batches."""
    modules: dict[str, Mapping[str, Json]] = {}
    span: list[datetime] = []
    if whole:
        wiki.progress.step(f"asking {api} for all its modules")
        try:
            told = _paraminfo(wiki, api, "main|**", span, tries=2)
        except _TooMuch:
            told = []
        modules.update((str(module["path"]), module) for module in told)
        whole = bool(_listed(modules.values()) <= modules.keys() and modules)
    asked: set[str] = set()
    while names := sorted(
        ({"main"} | _listed(modules.values())) - modules.keys() - asked
    ):
        for start in range(0, len(names), BATCH):
            batch = names[start : start + BATCH]
            wiki.progress.step(
                f"asking {api} in batches: {len(modules)} modules so far"
            )
            told = _batch(wiki, api, batch, span)
            modules.update((str(module["path"]), module) for module in told)
        asked.update(names)
    if len(modules) < 2:
        raise MwforgeError(
            f"{api} does not say which modules it has: mwforge needs MediaWiki 1.27 or"
            " later there."
        )
    lost = sorted(asked - modules.keys())
    if lost:
        wiki.progress.note(
            f"{api} lists but does not describe: {', '.join(lost)}; the client will"
            " be without."
        )
    return _Sweep(modules, min(span), max(span), whole)


def _listed(modules: Iterable[Mapping[str, Json]]) -> set[str]:
    """The paths that modules' parameters name as submodules."""
    found: set[str] = set()
    for module in modules:
        for parameter in module["parameters"]:
            submodules = parameter.get("submodules")
            if isinstance(submodules, dict):
                found.update(str(path) for path in submodules.values())
    return found


def _batch(
    wiki: _Wiki, api: str, names: Sequence[str], span: list[datetime]
) -> list[Mapping[str, Json]]:
    """Ask for some modules by name, in halves where a wiki does not manage."""
    try:
        return _paraminfo(wiki, api, "|".join(names), span, tries=3)
    except _TooMuch:
        if len(names) == 1 and names[0] == "main":
            raise
        if len(names) == 1:
            return []
    half = len(names) // 2
    return [
        *_batch(wiki, api, names[:half], span),
        *_batch(wiki, api, names[half:], span),
    ]


def _paraminfo(
    wiki: _Wiki, api: str, modules: str, span: list[datetime], tries: int
) -> list[Mapping[str, Json]]:
    """One request; adds to ``span`` when it began and ended by the wiki's clock."""
    parameters = {
        "action": "paraminfo",
        "modules": modules,
        "helpformat": "wikitext",
        "curtimestamp": "1",
    }
    answer = wiki.ask(api, parameters, tries)
    clock = answer.document.get("curtimestamp")
    now = (_moment(clock) if isinstance(clock, str) else None) or datetime.now(
        timezone.utc
    )
    # The wiki reads its clock at some moment between the request and the answer.
    leeway = timedelta(seconds=answer.seconds + 1)
    span += [now - leeway, now + leeway]
    paraminfo = answer.document.get("paraminfo")
    told = paraminfo.get("modules") if isinstance(paraminfo, dict) else None
    if not isinstance(told, list):
        raise _TooMuch(f"{api} leaves the modules out of its answer: try again later.")
    for number, module in enumerate(told):
        if (
            not isinstance(module, dict)
            or not isinstance(module.get("path"), str)
            or not isinstance(module.get("parameters", []), list)
        ):
            raise MwforgeError(
                f"{api} answers at $.paraminfo.modules[{number}] with something that is"
                " no module: mwforge cannot read this wiki."
            )
        module.setdefault("parameters", [])
        if not all(isinstance(p, dict) for p in module["parameters"]):
            raise MwforgeError(
                f"{api} answers at $.paraminfo.modules[{number}].parameters with"
                " something that is no parameter: mwforge cannot read this wiki."
            )
    return told
