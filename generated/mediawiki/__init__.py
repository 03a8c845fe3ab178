"""A typed client of MediaWiki 1.43 (stock) (MediaWiki 1.43.9).

The help texts in this file are those of MediaWiki and its extensions, under
GPL-2.0-or-later, or what a module's licensetag says.
"""

from __future__ import annotations

from ._runtime.errors import (
    ApiError,
    ConflictError,
    ContinuationError,
    DeniedError,
    FailedError,
    LoginError,
    MediaWikiDeprecation,
    MediaWikiWarning,
    NotLoggedInError,
    RequestError,
    ResponseError,
    TransportError,
    TryLaterError,
    UncertainWriteError,
    WikiError,
)
from ._runtime.facade import exports
from .client import AsyncWiki, Wiki

__getattr__, __dir__ = exports(
    __name__,
    {
        "AsyncWiki": "client",
        "Wiki": "client",
        "ApiError": "_runtime.errors",
        "ConflictError": "_runtime.errors",
        "ContinuationError": "_runtime.errors",
        "DeniedError": "_runtime.errors",
        "FailedError": "_runtime.errors",
        "LoginError": "_runtime.errors",
        "MediaWikiDeprecation": "_runtime.errors",
        "MediaWikiWarning": "_runtime.errors",
        "NotLoggedInError": "_runtime.errors",
        "RequestError": "_runtime.errors",
        "ResponseError": "_runtime.errors",
        "TransportError": "_runtime.errors",
        "TryLaterError": "_runtime.errors",
        "UncertainWriteError": "_runtime.errors",
        "WikiError": "_runtime.errors",
        "ChunkedUpload": "_runtime.upload",
        "Custom": "_runtime.custom",
        "CustomList": "_runtime.custom",
        "CustomMeta": "_runtime.custom",
        "CustomProp": "_runtime.custom",
        "Envelope": "_runtime.envelope",
        "InteractiveLogin": "_runtime.clientlogin",
        "LoginStep": "_runtime.clientlogin",
        "PageSet": "_runtime.pageset",
        "PageText": "_runtime.pagetext",
        "Parts": "_runtime.parts",
        "Raw": "_runtime.answers",
        "Rewrite": "_runtime.rewrite",
        "Wait": "_runtime.events",
        "Answered": "_runtime.telling",
        "Asked": "_runtime.telling",
        "adjusted": "_runtime.clients",
        "logged_in": "_runtime.clients",
        "actions": "",
        "formats": "",
        "main": "",
        "query": "",
        "responses": "",
        "site": "",
    },
)
