"""A small wiki whose answers have odd things in them, and a connection to it without a socket."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from http.cookiejar import CookieJar
from threading import RLock
from typing import Any
from urllib.parse import parse_qs, urlsplit

from mwforge.runtime.events import HttpRequest, HttpResponse

API = "https://wiki.example.org/w/api.php"

# As raw JSON, for some of it no value of Python's would be written.
ODD = [
    *("null", "true", "false", "0", "-1", "1.5", "-0.0", "1e999", "-1e999", "NaN"),
    *("Infinity", "9" * 400, "9" * 5000, "1" * 30 + ".5", '""', '" "', '"0"', '"x"'),
    *('"\\ud800"', '"a\\udfffb"', '"\\ud83d\\ude00"', '"\\u0000"', '"\\u001b[31mx"'),
    *('"\\u202ex"', '"\\u2028"', '"two\\nlines"', '"::error::x"', '"##[error]x"'),
    *('"../../x"', '"a|b"', '"\\u001f"', '"http://["', '"//a:b/"', '"{slot}"'),
    *('"0001-01-01T00:00:00Z"', '"9999-12-31T23:59:59Z"', '"2026-01-01T00:00:00"'),
    *('"2026-01-01T00:00:00+25:00"', '"' + "x" * 100_000 + '"', '"$ref"', '"*"'),
    *("[]", "{}", "[[]]", "[null]", '[""]', '["a", 1]', '{"": ""}', '{"\\ud800": 1}'),
    *('{"a": {"b": []}}', '[{"name": "x"}]', "[" * 500 + "]" * 500, '{"*": "x"}'),
    *('{"x": NaN}', "[1e999]", '"' + "\\u202e" * 50 + '"', '"\\u0130"', '"ﬁ"'),
]

MODULES: list[Any] = [
    {
        "name": "main",
        "path": "main",
        "classname": "ApiMain",
        "group": "action",
        "prefix": "",
        "source": "MediaWiki",
        "sourcename": "MediaWiki",
        "licensetag": "GPL-2.0-or-later",
        "licenselink": "//wiki.example.org/wiki/Special:Version/License/MediaWiki",
        "description": "<span>Main.</span>",
        "helpurls": ["https://www.mediawiki.org/wiki/API:Main_page"],
        "readrights": True,
        "parameters": [
            {
                "index": 1,
                "name": "action",
                "type": ["query", "edit"],
                "required": True,
                "default": "query",
                "description": "Which action.",
                "submodules": {"query": "query", "edit": "edit"},
            }
        ],
        "examples": [{"query": "action=help", "description": "Help."}],
        "templatedparameters": [],
    },
    {
        "name": "query",
        "path": "query",
        "group": "action",
        "generator": True,
        "parameters": [
            {
                "index": 1,
                "name": "list",
                "type": ["search"],
                "multi": True,
                "lowlimit": 50,
                "highlimit": 500,
                "limit": 50,
                "submodules": {"search": "query+search"},
                "submoduleparamprefix": "g",
                "internalvalues": ["search"],
                "deprecatedvalues": ["search"],
                "allspecifier": "*",
            }
        ],
        "templatedparameters": [
            {
                "index": 2,
                "name": "text-{slot}",
                "type": "text",
                "templatevars": {"slot": "list"},
            }
        ],
    },
    {"name": "search", "path": "query+search", "group": "list", "parameters": []},
    {
        "name": "edit",
        "path": "edit",
        "mustbeposted": True,
        "dynamicparameters": True,
        "parameters": [
            {
                "index": 1,
                "name": "n",
                "type": "integer",
                "min": 0,
                "max": 5,
                "highmax": 9,
                "info": [{"name": "x", "values": [], "text": []}],
                "subtypes": ["name"],
                "extranamespaces": [-2],
                "maxbytes": 200,
                "tokentype": "csrf",
                "deprecated": True,
            }
        ],
    },
]
PARAMINFO: dict[str, Any] = {
    "curtimestamp": "2026-01-01T00:00:00Z",
    "paraminfo": {"helpformat": "wikitext", "modules": MODULES},
}
SITEINFO: dict[str, Any] = {
    "batchcomplete": True,
    "query": {
        "general": {
            "sitename": "Fake",
            "generator": "MediaWiki 1.43.0",
            "lang": "en",
            "server": "https://wiki.example.org",
            "scriptpath": "/w",
            "wikiid": "fake",
        },
        "namespaces": {
            "0": {"id": 0, "name": "", "content": True, "case": "first-letter"},
            "4": {"id": 4, "name": "Fake", "canonical": "Project"},
        },
        "namespacealiases": [{"id": 4, "alias": "WP"}],
        "extensions": [{"name": "Cite", "version": "1.0", "type": "other"}],
    },
}


class Answers:
    """A connection whose wiki answers with these texts; `rest` is what else is asked."""

    def __init__(self, site: bytes, told: bytes, rest: bytes = b"{}") -> None:
        self._site, self._told, self._rest = site, told, rest
        self.cookies, self.lock = CookieJar(), RLock()
        self.asked = 0

    def send(self, request: HttpRequest) -> HttpResponse:
        self.asked += 1
        assert self.asked < 2000, "it asks for ever"
        query = parse_qs(urlsplit(request.url).query)
        query |= {name: [str(value)] for name, value in request.form or ()}
        body = self._rest
        if query.get("meta") == ["siteinfo"]:
            body = self._site
        elif query.get("modules") == ["main|**"]:
            body = self._told
        return HttpResponse(200, {"content-type": "application/json"}, body)

    def close(self) -> None:
        pass


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The way to each value in a document, its root included."""
    yield path
    match value:
        case dict():
            for key, item in value.items():
                yield from places(item, (*path, key))
        case list():
            for number, item in enumerate(value):
                yield from places(item, (*path, number))


def replaced(document: Any, changes: dict[tuple[Any, ...], str]) -> bytes:
    """A document's JSON with other texts at some places."""
    marks: dict[str, str] = {}

    def copy(value: Any, path: tuple[Any, ...]) -> Any:
        if path in changes:
            mark = f"@{len(marks)}@"
            marks[f'"{mark}"'] = changes[path]
            return mark
        match value:
            case dict():
                return {key: copy(item, (*path, key)) for key, item in value.items()}
            case list():
                return [copy(item, (*path, n)) for n, item in enumerate(value)]
        return value

    text = json.dumps(copy(document, ()))
    for mark, odd in marks.items():
        text = text.replace(mark, odd)
    return text.encode("utf-8", "surrogatepass")


def obeyed(line: str) -> bool:
    """Whether a runner takes a line for a command, as actions/runner and others do."""
    return line.strip().startswith("::") or bool(
        re.search(r"##(\[|vso\[|teamcity\[)", line)
    )


def harmless(line: str) -> bool:
    """Whether a line can be printed on a terminal and in a CI's log."""
    kinds = {unicodedata.category(char) for char in line if char not in "\u200c\u200d"}
    return not kinds & {"Cc", "Cs", "Zl", "Zp"} and not obeyed(line)
