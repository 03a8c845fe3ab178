"""mwforge: a typed Python client for any MediaWiki, from what it says of itself."""

from __future__ import annotations

__version__ = "0.1.0"
