"""Where this engine is."""

from __future__ import annotations

from typing import Final

PACKAGE: Final = __name__.rpartition(".")[0].rpartition(".")[0] or __name__
"""The client that it was copied into; its logger has this name, and its modules are below."""
