"""OAuth 1 by Authlib, as the README sets it up: what is signed is what is sent, files included (RFC 5849)."""

from __future__ import annotations

import base64
import gzip
import hashlib
import hmac
import importlib
import io
import re
import warnings
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, quote, unquote, urlsplit

import pytest
from runtime.kit import Edit, Engine, Fake, Module, Seen

API = "https://wiki.test/w/api.php"  # Authlib signs nothing that goes in the clear
KEYS = ("client", "client secret", "token", "token&secret")
DATA = b"\x89PNG" + bytes(range(256)) * 400


def auth(**settings: Any) -> Any:
    with warnings.catch_warnings(record=True):  # Authlib prefers the fork of httpx
        authlib = importlib.import_module("authlib.integrations.httpx_client")
    return authlib.OAuth1Auth(*KEYS, **settings)


def engine(mode: str, **settings: Any) -> Engine:
    wiki = Fake({"query": {}, "edit": {"result": "Success"}})
    return Engine(mode, wiki, auth=auth(**settings), api=API)


def signed_by_the_keys(seen: Seen) -> bool:
    """Whether the signature is that of the request, computed anew from what arrived."""
    header = seen.headers["authorization"].removeprefix("OAuth ")
    given = {k: unquote(v) for k, v in re.findall(r'(\w+)="([^"]*)"', header)}
    signature = given.pop("oauth_signature")
    if "oauth_body_hash" in given:
        digest = base64.b64encode(hashlib.sha1(seen.body).digest()).decode()
        assert given["oauth_body_hash"] == digest
    parts = urlsplit(seen.url)
    pairs = [*given.items(), *parse_qsl(parts.query, keep_blank_values=True)]
    if seen.headers.get("content-type") == "application/x-www-form-urlencoded":
        pairs += parse_qsl(seen.body.decode(), keep_blank_values=True)
    encoded = sorted((quote(k, safe="~"), quote(v, safe="~")) for k, v in pairs)
    address = f"{parts.scheme}://{parts.netloc}{parts.path}"
    said = "&".join(f"{k}={v}" for k, v in encoded)
    base = "&".join(quote(each, safe="~") for each in (seen.method, address, said))
    key = "&".join(quote(each, safe="~") for each in (KEYS[1], KEYS[3]))
    made = hmac.new(key.encode(), base.encode(), hashlib.sha1).digest()
    return signature == base64.b64encode(made).decode()


def files(folder: Path) -> list[Any]:
    """One of each kind of file that an upload takes."""
    (folder / "a.png").write_bytes(DATA)
    (folder / "a.gz").write_bytes(gzip.compress(DATA))
    return [DATA, folder / "a.png", io.BytesIO(DATA), gzip.open(folder / "a.gz")]


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_every_request_is_signed_and_a_file_arrives(mode: str, tmp_path: Path) -> None:
    for file in files(tmp_path):
        wiki = engine(mode, force_include_body=True)
        wiki.call(Module(action="query", titles="Ä b|c&d=e"))
        wiki.call(Edit(title="Ä+b", text="50 % & more"))
        wiki.call(Edit(title="A", file=file))
        wiki.close()
        assert {seen.method for seen in wiki.wiki.seen} == {"GET", "POST"}
        assert all(signed_by_the_keys(seen) for seen in wiki.wiki.seen)
        assert DATA in wiki.wiki.seen[-1].body
        if hasattr(file, "close"):
            file.close()


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_without_the_setting_authlib_sends_no_file(mode: str) -> None:
    """Why the README asks for it; when this fails, it need not any longer."""
    wiki = engine(mode)
    wiki.call(Edit(title="A", file=DATA))
    wiki.close()
    assert wiki.wiki.seen[-1].body == b""


def test_the_readme_asks_for_the_setting() -> None:
    readme = Path(__file__).parents[1].joinpath("README.md").read_text("utf-8")
    assert re.search(r"OAuth1Auth\([^)]*force_include_body=True\)", readme)
