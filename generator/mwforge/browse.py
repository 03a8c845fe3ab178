"""A local page to read a wiki's API and to try it in.

The page is served on the loopback interface alone and loads nothing from elsewhere: the
explorer is Swagger UI out of an installed package. Requests that are tried go from the
browser to the wiki itself, anonymously (`origin=*`), and not through this server.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.util import find_spec
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urlsplit

import jinja2

from mwforge import skeletons
from mwforge.errors import MwforgeError, reason
from mwforge.render import openapi
from mwforge.render.environment import html_environment
from mwforge.render.openapi.schemas import Object
from mwforge.spec import model

HOST: Final = "127.0.0.1"

_HTML: Final = "text/html; charset=utf-8"
_JSON: Final = "application/json; charset=utf-8"
_CSS: Final = "text/css; charset=utf-8"
_SCRIPT: Final = "text/javascript; charset=utf-8"

# Swagger UI's files as the package flask-swagger-ui carries them; its Python is not used.
_PACKAGE: Final = "flask_swagger_ui"
_ASSETS: Final[Mapping[str, tuple[str, str]]] = {
    "swagger-ui.css": ("swagger-ui.css", _CSS),
    "swagger-ui-bundle.js": ("swagger-ui-bundle.js", _SCRIPT),
    "favicon.png": ("favicon-32x32.png", "image/png"),
}


@dataclass(frozen=True, slots=True)
class Site:
    """What is served: by path, its media type and what makes its bytes."""

    files: Mapping[str, tuple[str, Callable[[], bytes]]]
    connects: str
    """Where the page may send requests to, as Content-Security-Policy words it."""


def site(spec: model.Spec) -> Site:
    """The page of a wiki and all that it needs.

    Raises `MwforgeError` when Swagger UI is not installed.
    """
    assets = _assets()
    documents = openapi.split(spec)
    files: dict[str, tuple[str, Callable[[], bytes]]] = {
        "": (_HTML, lambda: _page(spec).encode()),
        "browse.js": (_SCRIPT, (skeletons.folder() / "browse.js").read_bytes),
        "browse.css": (_CSS, (skeletons.folder() / "browse.css").read_bytes),
        "openapi.json": (
            _JSON,
            lambda: openapi.dumps(openapi.combined(spec)).encode(),
        ),
        "search.json": (_JSON, lambda: _search(spec)),
    }
    for name, (asset, media_type) in _ASSETS.items():
        files[name] = (media_type, (assets / asset).read_bytes)
    for name, document in documents.items():
        files[f"documents/{name}"] = (_JSON, _dump(document))
    return Site(files, connects=_origin(spec.wiki) or "https: http:")


def server(site: Site, port: int = 0) -> ThreadingHTTPServer:
    """A server of the page on the loopback interface; port 0 is any free one.

    Raises `MwforgeError` when the port is taken.
    """
    try:
        return ThreadingHTTPServer((HOST, port), _handler(site))
    except (OSError, OverflowError) as error:
        why = (
            reason(error) if isinstance(error, OSError) else "that is not a port number"
        )
        raise MwforgeError(
            f"Cannot serve on port {port}: {why}. Choose another with --port, or leave"
            " it out."
        ) from error


def address(server: ThreadingHTTPServer) -> str:
    return f"http://{HOST}:{server.server_port}/"


def serve(server: ThreadingHTTPServer) -> None:
    """Serve until interrupted, which is how a user ends it."""
    with server:
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            return


def _assets() -> Path:
    package = find_spec(_PACKAGE)
    places = package.submodule_search_locations if package else None
    folder = Path(next(iter(places))) / "dist" if places else None
    if folder is None or any(
        not (folder / asset).is_file() for asset, _ in _ASSETS.values()
    ):
        raise MwforgeError(
            "browse shows the API in Swagger UI, which is not installed: run"
            " `python -m pip install mwforge[browse]`."
        )
    return folder


def _origin(wiki: model.Wiki) -> str:
    """The wiki's scheme, host and port; empty where it has no address that a page may link to."""
    parts = urlsplit(wiki.api)
    origin = f"{parts.scheme}://{parts.netloc}"
    return origin if re.fullmatch(r"https?://[A-Za-z0-9.:\[\]-]+", origin) else ""


def _dump(document: Object) -> Callable[[], bytes]:
    return lambda: openapi.dumps(document).encode()


# --- the page ---------------------------------------------------------------------------------------


@cache
def _environment() -> jinja2.Environment:
    return html_environment()


def _page(spec: model.Spec) -> str:
    wiki = spec.wiki
    return (
        _environment()
        .get_template("browse.html.jinja")
        .render(
            title=f"{wiki.name or 'MediaWiki'} API",
            version=wiki.version,
            server=_origin(wiki),
            modules=[
                {
                    "path": module.path,
                    "summary": openapi.summary(module),
                    "document": openapi.file_name(module),
                    "deprecated": module.deprecated,
                }
                for module in _callable(spec)
            ],
        )
    )


def _search(spec: model.Spec) -> bytes:
    """What the page's search looks through, in the order of its list."""
    index = [
        {
            "path": module.path,
            "summary": openapi.summary(module),
            "parameters": [
                {"name": one.wire, "text": one.help.text.partition("\n")[0]}
                for one in module.parameters
            ],
        }
        for module in _callable(spec)
    ]
    return json.dumps(index, ensure_ascii=False).encode()


def _callable(spec: model.Spec) -> list[model.Module]:
    return [one for one in spec.modules if openapi.is_called(one)]


# --- the server -------------------------------------------------------------------------------------


def _handler(site: Site) -> type[BaseHTTPRequestHandler]:
    policy = "; ".join(
        (
            "default-src 'none'",
            "script-src 'self'",
            # Swagger UI sets styles of single elements, and draws its icons as data.
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            f"connect-src 'self' {site.connects}",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'",
        )
    )

    class Handler(BaseHTTPRequestHandler):
        server_version = "mwforge"
        sys_version = ""
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            self._answer(body=True)

        def do_HEAD(self) -> None:
            self._answer(body=False)

        def _answer(self, *, body: bool) -> None:
            # Another site's page could otherwise read ours under a name that it made
            # resolve to this machine.
            host = re.sub(r":[0-9]+\Z", "", self.headers.get("Host", ""))
            path = unquote(urlsplit(self.path).path).removeprefix("/")
            if host not in (HOST, "localhost"):
                self.send_error(HTTPStatus.MISDIRECTED_REQUEST)
                return
            if path not in site.files:
                self.send_error(HTTPStatus.NOT_FOUND)
                return
            media_type, make = site.files[path]
            data = make()
            self.send_response(HTTPStatus.OK)
            self.send_header("Content-Type", media_type)
            self.send_header("Content-Length", str(len(data)))
            self.send_header("Content-Security-Policy", policy)
            self.send_header("X-Content-Type-Options", "nosniff")
            self.send_header("Referrer-Policy", "no-referrer")
            self.send_header("Cache-Control", "no-store")
            self.end_headers()
            if body:
                self.wfile.write(data)

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing: the terminal is the user's."""

    return Handler
