"""The address of an api.php, and a name and a password that were written into it."""

from __future__ import annotations

from base64 import b64encode
from urllib.parse import unquote, urlsplit, urlunsplit


def parted(address: str) -> tuple[str, tuple[str, str] | None]:
    """An address without the name and the password in it, and these two.

    `https://me:secret@host/w/api.php` gives `https://host/w/api.php` and
    `("me", "secret")`, so that what is shown, written or sent holds no password.

    Raises:
        ValueError: it is no address; the text of the error does not hold it.
    """
    try:
        parts = urlsplit(address)
    except ValueError:
        raise ValueError("not an address") from None
    user, at, host = parts.netloc.rpartition("@")
    if not at:
        return address, None
    name, _, password = user.partition(":")
    plain = urlunsplit(parts._replace(netloc=host))
    return plain, (unquote(name), unquote(password))


def address_of(api: str) -> tuple[str, tuple[str, str] | None]:
    """The address of an api.php, without the name and the password in it, and these.

    Raises:
        ValueError: it is no such address.
    """
    try:
        plain, known = parted(api)
        parts = urlsplit(plain)
        host = (parts.hostname or "").encode("idna")  # no label is too long
        good = parts.scheme in ("http", "https") and host and parts.port != 0
    except ValueError:
        good, plain, known = False, api.rpartition("@")[2], None
    if not good:
        raise ValueError(
            f"api={plain!r} is not the address of an api.php, such as"
            " 'https://www.mediawiki.org/w/api.php'"
        )
    return plain, known


def basic(name: str, password: str) -> str:
    """The value of an Authorization header (RFC 7617)."""
    return "Basic " + b64encode(f"{name}:{password}".encode()).decode()
