"""How the network is used: by way of a proxy, with which certificates, how much of it."""

from __future__ import annotations

import ssl
from importlib.util import find_spec
from pathlib import Path
from typing import TypedDict
from urllib.parse import urlsplit

from .address import parted

PROXIES = ("http", "https", "socks5", "socks5h")


class Network(TypedDict):
    """Settings of a transport, checked."""

    proxy: str | None
    verify: ssl.SSLContext | bool
    connections: int | None


def network(
    proxy: str | None,
    verify: Path | str | ssl.SSLContext | bool,
    connections: int | None,
    transport: object | None,
) -> Network:
    """Check the settings of a client; see its arguments of the same names.

    Raises:
        ValueError: one of them cannot be; its text does not show the proxy's password.
        ImportError: a SOCKS proxy needs socksio, and it is not installed.
    """
    given = {
        "proxy": proxy is not None,
        "verify": verify is not True,
        "connections": connections is not None,
    }
    if transport is not None and any(given.values()):
        names = ", ".join(f"{name}=" for name, there in given.items() if there)
        raise ValueError(
            f"{names} belongs to the transport that you passed: set it there"
        )
    if connections is not None and connections < 1:
        raise ValueError(f"connections={connections} is too few: give 1 or more")
    if proxy is not None:
        _check(proxy)
    return {"proxy": proxy, "verify": _trusted(verify), "connections": connections}


def _check(proxy: str) -> None:
    parts = urlsplit("")
    try:
        plain, _ = parted(proxy)
        parts = urlsplit(plain)
        good = parts.scheme in PROXIES and bool(parts.hostname) and parts.port != 0
    except ValueError:
        good, plain = False, proxy.rpartition("@")[2]
    if not good:
        raise ValueError(
            f"proxy={plain!r} is not the address of a proxy, such as"
            f" 'http://proxy.example.org:3128' ({', '.join(PROXIES)})"
        )
    if parts.scheme.startswith("socks") and find_spec("socksio") is None:
        raise ImportError("a SOCKS proxy needs socksio: pip install 'httpx[socks]'")


def _trusted(verify: Path | str | ssl.SSLContext | bool) -> ssl.SSLContext | bool:
    if isinstance(verify, (bool, ssl.SSLContext)):
        return verify
    place = Path(verify)
    try:
        if place.is_dir():
            return ssl.create_default_context(capath=place)
        return ssl.create_default_context(cafile=place)
    except OSError as error:  # an ssl.SSLError too
        text = f"verify={str(verify)!r}: it holds no certificates ({error})"
        raise ValueError(text) from None
