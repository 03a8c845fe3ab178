"""What a client takes from the engine, which is copied into it."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import resources

RUNTIME = "_runtime"
# What a client's package gives beside its errors, and the engine's file that has it.
ENGINE = {
    "ChunkedUpload": "upload",
    "Custom": "custom",
    "CustomList": "custom",
    "CustomMeta": "custom",
    "CustomProp": "custom",
    "Envelope": "envelope",
    "InteractiveLogin": "clientlogin",
    "LoginStep": "clientlogin",
    "PageSet": "pageset",
    "PageText": "pagetext",
    "Parts": "parts",
    "Raw": "answers",
    "Rewrite": "rewrite",
    "Wait": "events",
    "Answered": "telling",
    "Asked": "telling",
    "adjusted": "clients",
    "logged_in": "clients",
}
TYPING = frozenset({"Any", "Literal", "Self", "TypeAlias", "Union"})
VALUES = frozenset({"Expiry", "Limit", "Many", "Timestamp", "UploadFile"})
REQUESTS = frozenset(
    {
        *("FormatModule", "Generator", "ListModule", "MetaModule", "PropModule"),
        *("QueryRequest", "Request", "Submodule"),
    }
)


def runtime_files() -> Iterator[tuple[str, str]]:
    """The engine, copied: the sources of `mwforge.runtime` as they are."""
    for source in resources.files("mwforge.runtime").iterdir():
        if source.name.endswith(".py"):
            yield f"{RUNTIME}/{source.name}", source.read_text("utf-8")
