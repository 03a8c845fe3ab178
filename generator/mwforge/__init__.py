"""mwforge: a typed Python client for any MediaWiki, from what it says of itself.

What the commands do, Python programs can call (`mwforge.commands` says what they share):

- `generate` makes client packages, `compare` finds out what it would change;
- `pull` returns a wiki's API as a snapshot, `record` writes it to a file;
- `observe` asks a wiki what its answers look like, `planned` says how it would ask;
- `check` compares wikis with their committed snapshots, `diff` any two;
- `changelog` writes release notes, `openapi` and `describe` OpenAPI documents;
- `show` describes a module, `coverage` tells whose answers have types.

`Access` says how a wiki is asked, `MwforgeError` is what they raise.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from mwforge.version import __version__ as __version__

if TYPE_CHECKING:
    from mwforge.access import Access as Access
    from mwforge.commands.check import check as check
    from mwforge.commands.coverage import coverage as coverage
    from mwforge.commands.diff import changelog as changelog
    from mwforge.commands.diff import diff as diff
    from mwforge.commands.generate import compare as compare
    from mwforge.commands.generate import generate as generate
    from mwforge.commands.observe import observe as observe
    from mwforge.commands.observe import planned as planned
    from mwforge.commands.observe import recheck as recheck
    from mwforge.commands.openapi import describe as describe
    from mwforge.commands.openapi import openapi as openapi
    from mwforge.commands.pull import pull as pull
    from mwforge.commands.pull import record as record
    from mwforge.commands.show import show as show
    from mwforge.errors import MwforgeError as MwforgeError
    from mwforge.snapshot import Snapshot as Snapshot

# Loaded when first used: `import mwforge` costs nothing, and neither does `mwforge --help`.
_HOMES = {
    "Access": "access",
    "MwforgeError": "errors",
    "Snapshot": "snapshot",
    "changelog": "commands.diff",
    "check": "commands.check",
    "compare": "commands.generate",
    "coverage": "commands.coverage",
    "describe": "commands.openapi",
    "diff": "commands.diff",
    "generate": "commands.generate",
    "observe": "commands.observe",
    "openapi": "commands.openapi",
    "planned": "commands.observe",
    "recheck": "commands.observe",
    "pull": "commands.pull",
    "record": "commands.pull",
    "show": "commands.show",
}

__all__ = [
    "Access",
    "MwforgeError",
    "Snapshot",
    "changelog",
    "check",
    "compare",
    "coverage",
    "describe",
    "diff",
    "generate",
    "observe",
    "openapi",
    "planned",
    "pull",
    "recheck",
    "record",
    "show",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
