"""Names that nothing of a wiki's may take in a client, as its own code uses them."""

from __future__ import annotations

from . import names

# Public names of the generated clients' base classes; an action of one of these names gets an underscore.
CLIENT_NAMES = frozenset({"login", "close", "with_options"})

# What annotations use.
ANNOTATION_NAMES = frozenset(
    {
        *("Any", "AsyncItems", "AsyncPages", "AsyncResults", "Expiry", "FormatModule"),
        *("Generator", "Items", "Limit", "ListModule", "Literal", "Many", "Mapping"),
        *("MetaModule", "Pages", "PropModule", "QueryRequest", "Raw", "Request"),
        *("Results", "Union"),
        *("Self", "Submodule", "Timestamp", "UploadFile"),
        *("bool", "dict", "int", "list", "property", "str", "tuple", "deprecated"),
    }
)

# What a facade's class body uses: a method of that name would hide it there.
FACADE_NAMES = ANNOTATION_NAMES | {"Method", "Namespace", "Options"}

# What a module's file uses beside its own names; two that every user of a client knows.
FILE_NAMES = ANNOTATION_NAMES | {
    *("TypeAlias", "TYPE_CHECKING", "super", "frozenset", "annotations"),
    *("Wiki", "AsyncWiki"),
}

# What a facade's stub uses beside the names that it imports from the modules' files.
STUB_NAMES = FILE_NAMES | {
    *("SyncNamespace", "AsyncNamespace", "SyncClient", "AsyncClient"),
}

# Arguments share a scope with `self` and with what `__init__` calls.
ARGUMENT_NAMES = frozenset({"self", "super"})

# Files and packages at the top of a client.
TOP_NAMES = frozenset(
    {"actions", "client", "formats", "main", "site", *names.reserved_files()}
)
METHOD_FILE_NAMES = frozenset({"methods", *names.reserved_files()})
