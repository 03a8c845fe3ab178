"""Spec → OpenAPI 3.1, as one document for the wiki or as one for each module.

A wiki has a single address, api.php, and tells its modules apart by parameters; an
OpenAPI document tells its operations apart by their paths. The combined document
therefore has paths with a fragment (`/api.php#action=edit`), which is unique in the
document and gone on the wire; the split layout has one document for each module, whose
only path is `/api.php`.

Everything that a wiki said is data here (the document is JSON), and where it becomes
Markdown, `markdown` keeps it text.
"""

from __future__ import annotations

from .document import INDEX, VERSION, combined, dumps, split
from .texts import summary
from .wiki import Multi, file_name, is_called

__all__ = [
    "INDEX",
    "VERSION",
    "Multi",
    "combined",
    "dumps",
    "file_name",
    "is_called",
    "split",
    "summary",
]
