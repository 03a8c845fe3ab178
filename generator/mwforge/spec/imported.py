"""What the files of a client import by name, each with where it comes from.

Rendering imports from these tables alone, and `reserved` keeps their names from what a wiki brings.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

RUNTIME: Final = "_runtime"
"""The package of a client that holds the engine."""

RESPONSES: Final = "responses"
"""The package of a client that holds the types of answers."""

PAGE: Final = "Page"
"""The type of a composed query's pages."""

MODULES: Final[Mapping[str, str]] = {
    "Mapping": "collections.abc",
    **dict.fromkeys(("Any", "TYPE_CHECKING", "TypeAlias", "Union"), "typing"),
    "Raw": f".{RUNTIME}.answers",
    # An alias is there at run time; in annotations the usual Literal would do as well.
    "Literal": f".{RUNTIME}.literals",
    **dict.fromkeys(
        (
            *("FormatModule", "Generator", "ListModule", "MetaModule", "PropModule"),
            *("QueryRequest", "Request", "Submodule", "deprecated"),
        ),
        f".{RUNTIME}.request",
    ),
    **dict.fromkeys(
        ("Expiry", "Limit", "Many", "Timestamp", "UploadFile"), f".{RUNTIME}.values"
    ),
}
"""In a module's file: what its annotations, its bases and its decorator name."""

STUBS: Final[Mapping[str, str]] = {
    **MODULES,
    PAGE: f".{RESPONSES}.page",
    **dict.fromkeys(("Literal", "Self"), "typing"),
    "deprecated": "typing_extensions",
    **dict.fromkeys(
        ("AsyncItems", "AsyncPages", "AsyncResults", "Items", "Pages", "Results"),
        f".{RUNTIME}.results",
    ),
    **dict.fromkeys(
        ("AsyncClient", "AsyncNamespace", "SyncClient", "SyncNamespace"),
        f".{RUNTIME}.client",
    ),
}
"""In a stub of methods, beside aliases and responses from the modules' files."""

DESCRIPTORS: Final[Mapping[str, str]] = dict.fromkeys(
    ("Method", "Namespace", "Options"), f".{RUNTIME}.facade"
)
"""In the body of a class of methods."""

FACADES: Final[Mapping[str, str]] = {
    **DESCRIPTORS,
    **dict.fromkeys(
        ("AsyncClient", "AsyncNamespace", "SyncClient", "SyncNamespace"),
        f".{RUNTIME}.client",
    ),
    "site": ".",
}
"""In a file of methods."""

EXPORTED: Final[Mapping[str, str]] = {
    "ChunkedUpload": f".{RUNTIME}.upload",
    "Custom": f".{RUNTIME}.custom",
    "CustomList": f".{RUNTIME}.custom",
    "CustomMeta": f".{RUNTIME}.custom",
    "CustomProp": f".{RUNTIME}.custom",
    "Envelope": f".{RUNTIME}.envelope",
    "InteractiveLogin": f".{RUNTIME}.clientlogin",
    "LoginStep": f".{RUNTIME}.clientlogin",
    "PageSet": f".{RUNTIME}.pageset",
    "PageText": f".{RUNTIME}.pagetext",
    "Parts": f".{RUNTIME}.parts",
    "Raw": f".{RUNTIME}.answers",
    "Rewrite": f".{RUNTIME}.rewrite",
    "Wait": f".{RUNTIME}.events",
    "Answered": f".{RUNTIME}.telling",
    "Asked": f".{RUNTIME}.telling",
    "adjusted": f".{RUNTIME}.clients",
    "logged_in": f".{RUNTIME}.clients",
}
"""By a client's package, for its users, beside its own classes and the errors."""

BUILTINS: Final = frozenset(
    {"bool", "dict", "frozenset", "int", "list", "str", "tuple"}
)
"""Python's own names that annotations and class attributes use."""
