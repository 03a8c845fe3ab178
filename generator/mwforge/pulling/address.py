"""Addresses: what a user, a page or a redirect may mean, and what belongs to one site."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterator
from urllib.parse import SplitResult, urlsplit, urlunsplit

from mwforge.errors import MwforgeError
from mwforge.plain import shown
from mwforge.runtime.address import address_of, parted

PORTS = {"http": 80, "https": 443}


def read(url: str) -> SplitResult:
    """Return an address of a web site in its parts, without a name and a password.

    Raises:
        ValueError: it is none.
    """
    url.encode()  # no half of a surrogate pair
    if not url.isprintable() or " " in url:
        raise ValueError("it contains characters that no address may have")
    text, _ = address_of(url)
    parts = urlsplit(text)
    # Names of hosts go through two readers more, httpx's and the system's.
    if re.search(r"[\x00-\x20\x7f<>\"\\^`{|}%]", parts.netloc):
        raise ValueError("it has no host name")
    return parts._replace(fragment="")


def plain(url: str) -> str:
    """Return an address to show: no query, no password, nothing that is not text."""
    try:
        text, _ = parted(url)
        parts = urlsplit(text)
        return shown(urlunsplit(parts._replace(query="", fragment="")))
    except ValueError:
        return shown(re.sub(r"//[^/@]*@", "//", url))


def named(url: str) -> tuple[str, tuple[str, str] | None]:
    """Take the name and the password out of an address that a user gave.

    Raises:
        MwforgeError: it is no address; the error does not hold the password.
    """
    text = url.strip()
    bare = "" if _has_scheme(text) else "//"
    try:
        found, known = parted(bare + text.lstrip("/") if bare else text)
    except ValueError as error:
        raise _none(text) from error
    return found.removeprefix(bare), known


def meant(text: str, *, secret: bool) -> Iterator[SplitResult]:
    """Yield what a user may mean by an address: https first where the scheme is missing.

    Args:
        secret: whether there are credentials, which nobody asked to send in clear text.

    Raises:
        MwforgeError: it is no address of a web site.
    """
    bare = not _has_scheme(text)
    for scheme in ("https", "http") if bare else ("",):
        try:
            address = read(f"{scheme}://{text}" if bare else text)
        except ValueError as error:
            raise _none(text) from error
        if scheme == "http" and secret and not loopback(address.hostname or ""):
            continue
        yield address


def _has_scheme(text: str) -> bool:
    return re.match(r"[a-z][a-z0-9+.-]*://", text, re.IGNORECASE) is not None


def _none(text: str) -> MwforgeError:
    return MwforgeError(
        f"'{plain(text)}' is not the address of a web site: give the URL of a wiki, for"
        " example https://en.wikipedia.org."
    )


def loopback(host: str) -> bool:
    """Whether a host is this machine."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _host(name: str) -> str:
    return "localhost" if loopback(name) else name.removeprefix("www.")


def local(url: str) -> bool:
    """Whether an address that a user gave is on this machine."""
    try:
        return all(
            loopback(one.hostname or "") for one in meant(named(url)[0], secret=False)
        )
    except MwforgeError:
        return False


def same_site(home: SplitResult, other: SplitResult) -> bool:
    """Whether an address is at the site that the user named.

    That is the same host and port. `www.` makes no difference, nor does the name of this
    machine; https may take the place of http where both have their usual ports.
    """
    ports = [parts.port or PORTS.get(parts.scheme) for parts in (home, other)]
    hosts = [_host(parts.hostname or "") for parts in (home, other)]
    if hosts[0] != hosts[1]:
        return False
    if home.scheme == other.scheme:
        return ports[0] == ports[1]
    return (home.scheme, other.scheme, *ports) == ("http", "https", 80, 443)
