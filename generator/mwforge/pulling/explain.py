"""Why a wiki could not be asked: the engine's errors in the words of who named it."""

from __future__ import annotations

from dataclasses import dataclass
from json import loads
from urllib.parse import urljoin, urlsplit

from mwforge.access import Access
from mwforge.errors import MwforgeError
from mwforge.plain import shown
from mwforge.runtime.errors import (
    ApiError,
    LoginError,
    ResponseError,
    TransportError,
    WikiError,
)
from mwforge.runtime.events import HttpResponse

from .address import plain, read

CREDENTIALS = ("mwoauth", "assert")
"""How the codes of errors begin that are about who asks, not about what is asked."""


class Unsuitable(MwforgeError):
    """There is no api.php at this address; another may be tried."""


class Unreachable(MwforgeError):
    """Nobody answers at this address."""


class TooMuch(MwforgeError):
    """The wiki did not manage this request; a smaller one may be tried."""


class Denied(MwforgeError):
    """The wiki shows nothing to strangers."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked: an address, as whom, and what came last, if anything did."""

    address: str
    access: Access
    response: HttpResponse | None


def explain(error: WikiError, asked: Asked) -> MwforgeError:
    """Say what was wrong, where, and what to do next."""
    match error:
        case LoginError():
            return MwforgeError(
                f"{asked.address} rejects the log-in of {shown(asked.access.user)}"
                f" ({_line(error.info)}): check the name (User@bot) and the bot"
                " password (Special:BotPasswords)."
            )
        case ApiError():
            return _refused(error, asked)
        case ResponseError():
            return _no_answer(error, asked)
        case TransportError():
            return _broken(error, asked)
        case _:
            return Unsuitable(
                f"{asked.address} cannot be queried ({_line(str(error))}): give the"
                " address of a page of the wiki, or of its api.php."
            )


def _line(text: str) -> str:
    """A text of the wiki's, in one line that is not too long."""
    return shown(" ".join(text.split()))


def _refused(error: ApiError, asked: Asked) -> MwforgeError:
    """The API answered, with an error."""
    api, access, code = asked.address, asked.access, shown(error.code)
    if error.code == "readapidenied":
        hint = (
            "these credentials do not allow reading it: check their rights"
            if access.user or access.token or access.headers
            else "log in with --user and a bot password (Special:BotPasswords), or"
            " give an OAuth 2 token"
        )
        return Denied(f"{api} is the API of a private wiki: {hint}.")
    if error.code.startswith(CREDENTIALS) or error.code == "badtoken":
        return MwforgeError(
            f"{api} does not accept the credentials ({code}: {_line(error.info)}): check"
            " the token, or make a new one."
        )
    if error.retry_after:
        return _busy(api, f"({code}) ", error.retry_after)
    return TooMuch(
        f"{api} refuses the request ({code}: {_line(error.info)}): look it up at"
        " https://www.mediawiki.org/wiki/API:Errors_and_warnings."
    )


def _no_answer(error: ResponseError, asked: Asked) -> MwforgeError:
    """Something answered, and not the API."""
    address, status = asked.address, error.status
    body = asked.response.body if asked.response else b""
    if b"API is not enabled" in body or b"wgEnableAPI" in body:
        return MwforgeError(
            f"The API at {address} is disabled: ask the wiki's administrator to"
            " enable it ($wgEnableAPI)."
        )
    if 300 <= status < 400:
        return _redirected(asked)
    if error.retry_after and status >= 400:
        return _busy(address, f"(HTTP {status}) ", error.retry_after)
    if asked.response is None:  # the engine looks at none that is too large
        return TooMuch(
            f"{address} sends a larger answer than mwforge accepts: is this the wiki's"
            " api.php?"
        )
    if status in (413, 414, 429, 431) or status >= 500:
        return TooMuch(f"{address} answers HTTP {status}: try again later.")
    if status in (401, 403):
        return Unsuitable(
            f"{address} refuses access (HTTP {status}): log in with --user, give"
            " credentials with --header, or a --contact for the User-Agent."
        )
    parses = _parses(body)
    if body.lstrip()[:1] == b"{" and not parses:
        return TooMuch(
            f"{address} sends JSON that is cut short or cannot be read: try again"
            " later."
        )
    if parses:
        return Unsuitable(
            f"{address} answers with JSON that is not the Action API's: give the"
            " address of a page of the wiki, or of its api.php."
        )
    if status >= 400:
        return Unsuitable(
            f"{address} answers HTTP {status}: give the address of a page of the wiki,"
            " or of its api.php."
        )
    title = _title(body)
    if title or body.lstrip()[:1] == b"<":
        page = f"a web page ('{shown(title)}')" if title else "a web page"
        return Unsuitable(
            f"{address} answers with {page} where JSON belongs: a log-in page or a"
            " firewall stands before it, or this is not api.php; log in with --user or"
            " --header, or give another address."
        )
    return Unsuitable(
        f"{address} answers with something that is not JSON: give the address of a"
        " page of the wiki, or of its api.php."
    )


def _parses(body: bytes) -> bool:
    try:
        loads(body)
    except (ValueError, RecursionError):
        return False
    return True


def _busy(address: str, what: str, seconds: float) -> MwforgeError:
    when = f"{seconds:.0f} seconds" if seconds < 1e6 else "more than a week"
    return MwforgeError(
        f"{address} is busy {what}and asks to come back in {when}: try again then."
    )


def _redirected(asked: Asked) -> MwforgeError:
    """The API is elsewhere, and the engine does not go to where it was not sent."""
    location = asked.response.headers.get("location", "") if asked.response else ""
    try:
        target = urljoin(asked.address, location)
        here, there = read(asked.address), read(target)
    except ValueError:
        return Unsuitable(
            f"{asked.address} redirects to something that is not a web address"
            f" ('{shown(location, 80)}'): give the address of the wiki's api.php."
        )
    if (here.hostname, here.port) != (there.hostname, there.port):
        return Unsuitable(
            f"{asked.address} redirects to another host, {plain(target)}: give that"
            " address if you trust it."
        )
    if (here.scheme, there.scheme) == ("https", "http"):
        return Unsuitable(
            f"{asked.address} redirects to plain http, {plain(target)}: give that"
            " address if nothing secret is sent there."
        )
    return Unsuitable(
        f"{asked.address} keeps redirecting: give the address of the wiki's" " api.php."
    )


def _title(page: bytes) -> str:
    """What stands in the first <title> of a page."""
    start = page[:100_000].lower().find(b"<title")
    inside = page.find(b">", start) + 1
    if start < 0 or not inside:
        return ""
    text = page[inside : inside + 1000].partition(b"<")[0]
    return " ".join(text.decode("utf-8", "replace").split())


def _broken(error: TransportError, asked: Asked) -> MwforgeError:
    """Nothing answered, or not to the end."""
    server = urlsplit(asked.address).netloc
    match error.reason:
        case "host":
            host = urlsplit(asked.address).hostname
            return Unreachable(
                f"There is no host {host}: check the spelling and the network."
            )
        case "certificate":
            return MwforgeError(
                f"The certificate of {server} is not valid ({_line(str(error))}): check"
                " the address; for a certificate of your own set SSL_CERT_FILE."
            )
        case "tls":
            return Unreachable(
                f"{server} has a problem with TLS ({_line(str(error))}): try"
                " http:// if the wiki has no https."
            )
        case "refused":
            return Unreachable(
                f"{server} refuses the connection: check the address and the port, and"
                " that the wiki is up."
            )
        case "slow" if not error.sent:
            return Unreachable(
                f"{server} does not answer: check the address and the network."
            )
        case "slow":
            return TooMuch(
                f"{asked.address} did not answer within {asked.access.timeout:g}"
                " seconds: try again later, or with a longer --timeout."
            )
    if not error.sent:
        return Unreachable(
            f"{server} cannot be reached ({_line(str(error))}): check the address."
        )
    return TooMuch(
        f"{asked.address} broke off its answer ({_line(str(error))}): try again later,"
        " or with a longer --timeout."
    )
