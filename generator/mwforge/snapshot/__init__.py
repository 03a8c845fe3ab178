"""The canonical file of a wiki's API: read, write, hash, and the one that ships.

`canonical` is the form, `shape` what paraminfo and siteinfo must look like, `reading` how
files and responses become a snapshot, `default` the snapshot that ships with mwforge.
"""

from .canonical import (
    FORMAT,
    LICENCE,
    VARIES,
    Json,
    Snapshot,
    digest,
    dumps,
    neutral,
    save,
)
from .default import BUNDLED, bundled
from .fit import fit
from .reading import assemble, loads, read
from .shape import is_address

__all__ = [
    "BUNDLED",
    "FORMAT",
    "LICENCE",
    "VARIES",
    "Json",
    "Snapshot",
    "assemble",
    "bundled",
    "digest",
    "dumps",
    "fit",
    "is_address",
    "loads",
    "neutral",
    "read",
    "save",
]
