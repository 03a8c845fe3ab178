"""What every OpenAPI document of a MediaWiki holds: errors and the envelope of responses, log-in and tokens, and how to use it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final

from ...spec import model
from .markdown import code
from .schemas import Object, only

JSON: Final = "application/json"

# Where a document is asked for that belongs to no wiki in particular.
ANY_SERVER: Final[Object] = {
    "url": "https://{host}/{folder}",
    "description": "Any MediaWiki",
    "variables": {
        "host": {"default": "www.mediawiki.org", "description": "The wiki's host"},
        "folder": {"default": "w", "description": "The folder that holds api.php"},
    },
}


def constant(value: str) -> Object:
    return {**only(value), "default": value}


FIXED: Final[Mapping[str, str]] = {"format": "json", "formatversion": "2"}
"""What every request says, so that its response is as the document describes it."""

FIXED_PARAMETERS: Final[Mapping[str, Object]] = {
    name: {
        "name": name,
        "in": "query",
        "description": "The responses described here are of this form.",
        "required": True,
        "schema": constant(value),
    }
    for name, value in FIXED.items()
}


_DETAILS: Final[Object] = {
    "servedby": {"type": "string", "description": "The server that answered."},
    "requestid": {"type": "string", "description": "The request's own `requestid`."},
    "docref": {"type": "string", "description": "Where the API is documented."},
}

# Each object has a name of its own: generators name what has none after where it
# stands, and meet the same one again in every response.
SCHEMAS: Final[Mapping[str, Object]] = {
    "Continue": {
        "type": "object",
        "description": "There is more: send the same request with these parameters"
        " added.",
        "additionalProperties": True,
    },
    "Data": {
        "type": "object",
        "description": "More for a program to read.",
        "additionalProperties": True,
    },
    "Limits": {
        "type": "object",
        "description": "What `max` meant, by module.",
        "additionalProperties": True,
    },
    "Result": {
        "type": "object",
        "description": "What nobody has described yet.",
        "additionalProperties": True,
    },
    "Page": {
        "type": "object",
        "description": "What any page of a query says of itself.",
        "properties": {
            "ns": {"type": "integer", "description": "The namespace's number."},
            "title": {"type": "string"},
            "pageid": {"type": "integer"},
            "missing": {"type": "boolean"},
            "known": {"type": "boolean"},
            "invalid": {"type": "boolean"},
            "invalidreason": {"type": "string"},
            "special": {"type": "boolean"},
            "index": {
                "type": "integer",
                "description": "The place in the order of a generator.",
            },
        },
        "additionalProperties": True,
    },
    "Warnings": {
        "type": "object",
        "description": "Warnings by module (`errorformat=bc`, the default).",
        "additionalProperties": True,
    },
    "Error": {
        "type": "object",
        "description": "The request failed (`errorformat=bc`, the default).",
        "required": ["error"],
        "properties": {
            "error": {
                "type": "object",
                "required": ["code"],
                "properties": {
                    "code": {"type": "string", "description": "What to tell it by."},
                    "info": {"type": "string", "description": "What happened."},
                    "docref": _DETAILS["docref"],
                },
                "additionalProperties": True,
            },
            "servedby": _DETAILS["servedby"],
            "requestid": _DETAILS["requestid"],
        },
        "additionalProperties": True,
    },
    "Errors": {
        "type": "object",
        "description": "The request failed (any other `errorformat`).",
        "required": ["errors"],
        "properties": {
            "errors": {
                "type": "array",
                "minItems": 1,
                "items": {"$ref": "#/components/schemas/Message"},
            },
            **_DETAILS,
        },
        "additionalProperties": True,
    },
    "Message": {
        "type": "object",
        "description": "An error or a warning, in the form that `errorformat` chose.",
        "required": ["code"],
        "properties": {
            "code": {"type": "string"},
            "text": {"type": "string", "description": "In `plaintext`, `wikitext`."},
            "html": {"type": "string", "description": "In `html`."},
            "key": {"type": "string", "description": "In `raw`: the message's name."},
            "module": {"type": "string", "description": "The module's path."},
            "data": {"$ref": "#/components/schemas/Data"},
        },
        "additionalProperties": True,
    },
    "Envelope": {
        "type": "object",
        "description": "What every response can hold beside its module's result.",
        "properties": {
            "batchcomplete": {
                "type": "boolean",
                "description": "Everything about the pages of this batch was said.",
            },
            "continue": {"$ref": "#/components/schemas/Continue"},
            "warnings": {
                "description": "By module (`errorformat=bc`, the default), or a list.",
                "anyOf": [
                    {"$ref": "#/components/schemas/Warnings"},
                    {
                        "type": "array",
                        "items": {"$ref": "#/components/schemas/Message"},
                    },
                ],
            },
            "limits": {"$ref": "#/components/schemas/Limits"},
            "curtimestamp": {
                "type": "string",
                "description": "When it was answered, where `curtimestamp` asked.",
            },
            "uselang": {"type": "string", "description": "The language used."},
            "errorlang": {"type": "string", "description": "The language of errors."},
            "servedby": _DETAILS["servedby"],
            "requestid": _DETAILS["requestid"],
        },
        "additionalProperties": True,
    },
}

FAILURE: Final[Object] = {
    "description": "Refused with a status of its own, or a failure on the way.",
    "content": {
        JSON: {
            "schema": {
                "anyOf": [
                    {"$ref": "#/components/schemas/Error"},
                    {"$ref": "#/components/schemas/Errors"},
                ]
            }
        },
        "text/html": {"schema": {"type": "string"}},
    },
}


def token_key(token: str) -> str:
    return "token_" + re.sub(r"[^A-Za-z0-9._-]", "_", token)


def reading() -> list[Object]:
    """Reading needs no log-in on most wikis."""
    return [{}, {"session": []}, {"bearer": []}]


def security_schemes(modules: Iterable[model.Module]) -> Object:
    tokens = {
        parameter.token: parameter.wire
        for module in modules
        for parameter in module.parameters
        if parameter.token is not None
    }
    found: Object = {
        "session": {
            "type": "apiKey",
            "in": "cookie",
            "name": "session",
            "description": _SESSION,
        },
        "bearer": {"type": "http", "scheme": "bearer", "description": _BEARER},
    }
    for token in sorted(tokens):
        field = "token" if token == "csrf" else tokens[token]
        found[token_key(token)] = {
            "type": "apiKey",
            "in": "cookie",
            "name": f"{token_key(token)}",
            "description": _TOKEN.format(
                code(f"action=query&meta=tokens&type={token}"),
                code(f"{token}token"),
                code(field),
            ),
            "x-mediawiki-in": "form",
            "x-mediawiki-token": token,
        }
    return found


_SESSION: Final = (
    "The session that a log-in starts; the wiki chooses the name of its cookie, so keep"
    " every cookie that it sets.\n\n"
    "1. On *Special:BotPasswords* of the wiki, make a bot password: a name such as"
    " `Me@bot`, and a password.\n"
    "2. Get a token: `action=query&meta=tokens&type=login`; it is `logintoken` in the"
    " response.\n"
    "3. Post `action=login` with `lgname`, `lgpassword` and the token as `lgtoken`, and"
    " with the cookies of step 2."
)

_BEARER: Final = (
    "An OAuth 2 access token, where the wiki has the extension OAuth: *Special:"
    "OAuthConsumerRegistration/propose* gives an owner-only one at once, for one's own"
    " programs."
)

_TOKEN: Final = (
    "Against forged requests. Ask for {0}, within the session that is to use it: it is"
    " {1} in the response. It goes into the **form**, as {2}; OpenAPI has no word for a"
    " key that is posted, so this says cookie. A token lasts as long as its session;"
    " the error `badtoken` means that a new one is needed."
)


ABOUT_API: Final[Object] = {
    "description": "The Action API's own documentation",
    "url": "https://www.mediawiki.org/wiki/API:Main_page",
}

ABOUT: Final = (
    "Made by mwforge from what the wiki says of itself (`action=paraminfo`).\n\n"
    "- **Several values** are joined by `|` (`pipeDelimited`). A client that repeats the"
    " parameter instead sends the last value only. Where a value holds a `|` itself, all"
    " are led and separated by U+001F.\n"
    "- **A flag** is true when it is sent at all; leave it out for false.\n"
    "- **Errors** have the status 200 and `error` (or `errors`) in their response.\n"
    "- **More results**: send the same request again with what is in `continue`.\n"
    "- **From a web page** of another site, add `origin=*` (anonymous) to the URL.\n"
    "- **Tokens and passwords** are posted; the wiki refuses them in a URL.\n"
)

ABOUT_FRAGMENTS: Final = (
    "- **Paths** end in a fragment (`#action=edit`), which tells them apart here and is"
    " not sent. A tool that puts a query behind it should use POST.\n"
)
