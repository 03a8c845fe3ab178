"""`shapes`: which modules of a wiki have answers whose shape is known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from mwforge.access import Access
from mwforge.config import Config, Source, nearest
from mwforge.progress import SILENT, Progress
from mwforge.shapes.places import places
from mwforge.shapes.store import with_shipped
from mwforge.snapshot import Snapshot
from mwforge.source import access_to, obtain, sources
from mwforge.spec import model
from mwforge.spec.build import build


@dataclass(frozen=True, slots=True)
class Coverage:
    """Which modules of a wiki have a shape.

    Attributes:
        observed: their paths.
        open: those without one, each with why, as far as that is known, or "".
        other: those that give no JSON object of their own, each with what they give.
    """

    snapshot: Snapshot
    observed: tuple[str, ...]
    open: Mapping[str, str]
    other: Mapping[str, str]

    @property
    def share(self) -> float:
        """How many of the modules with an answer of their own have a shape, from 0 to 1."""
        of = len(self.observed) + len(self.open)
        return len(self.observed) / of if of else 1.0


def coverage(
    *wikis: str | Path,
    shapes: Path | None = None,
    access: Access = Access(),
    config: Config | None = None,
    progress: Progress = SILENT,
) -> tuple[Coverage, ...]:
    """Find out of which modules the answers are typed.

    Args:
        wikis: none for the bundled MediaWiki.
        shapes: a file with the shapes of the wiki's answers, beside those that ship; else
            the configured one.

    Raises:
        MwforgeError: a wiki, or the file, cannot be read.
    """
    settings = nearest(config)
    found = []
    for source in sources(wikis, settings) if wikis else (Source(),):
        asked = access_to(source, access, settings)
        snapshot = obtain(source, asked, progress, keep=False)
        known = with_shipped(shapes or source.shapes)
        found.append(_coverage(snapshot, build(snapshot, shapes=known)))
    return tuple(found)


def _coverage(snapshot: Snapshot, spec: model.Spec) -> Coverage:
    observed: list[str] = []
    missing: dict[str, str] = {}
    other: dict[str, str] = {}
    for module in spec.modules:
        if gives := _gives(module):
            other[module.path] = gives
        elif module.path in spec.shapes:
            observed.append(module.path)
        else:
            missing[module.path] = places().unobserved.get(module.path, "")
    return Coverage(snapshot, tuple(observed), missing, other)


def _gives(module: model.Module) -> str:
    """What a module gives in place of a JSON object of its own; "" where it gives one."""
    match module.kind:
        case model.Kind.MAIN | model.Kind.QUERY:
            return "what its modules give"
        case model.Kind.FORMAT:
            return "a format"
        case _ if module.answer == model.LIST_ANSWER:
            return "a JSON list"
        case _ if module.answer:
            return "what is no JSON object"
        case _ if module.disabled:
            return "an error, as it is disabled"
        case _:
            return ""
