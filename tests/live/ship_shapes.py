#!/usr/bin/env python3
"""Make the shapes that ship: of what both stock wikis answer, when asked and when written to.

    ship_shapes.py FOLDER

writes one JSON Schema for each module into a folder: what ships already, joined with what the
wikis answer now. On each wiki the scenario of writes runs first, so that what is read
afterwards has more to say.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from scenario import play
from wiki import VERSIONS, LiveWiki, running

import mwforge
from mwforge.access import Access
from mwforge.files import save
from mwforge.observing.answer import Answer
from mwforge.observing.infer import shapes_of
from mwforge.observing.keeping import read
from mwforge.shapes.model import Shape
from mwforge.shapes.shipped import document, shipped
from mwforge.shapes.store import merged
from mwforge.spec.build import build


def answers(wiki: LiveWiki) -> tuple[Answer, ...]:
    """What a wiki answers: to the scenario, and to all that `mwforge observe` asks."""
    written = tuple(play(wiki))
    admin = Access(user=wiki.bot_user, password=wiki.bot_password)
    with tempfile.TemporaryDirectory() as name:
        output = Path(name) / "wiki.shapes.json"
        done = mwforge.observe(wiki.url, output=output, costly=True, access=admin)
        kept = read(done.kept)
    assert kept is not None
    return (*written, *kept.answers)


def observed(wiki: LiveWiki) -> dict[str, Shape]:
    """The shapes of a wiki's modules, by path."""
    spec = build(mwforge.pull(wiki.url))
    return dict(shapes_of(spec, answers(wiki)).shapes)


def main(folder: Path) -> None:
    shapes = dict(shipped())
    for version in VERSIONS:
        with running(version) as wiki:
            shapes = merged(shapes, observed(wiki))
    changed = [
        path
        for path, shape in shapes.items()
        if save(document(path, shape).encode(), folder / f"{path}.json")
    ]
    print(
        f"{len(shapes)} modules in {folder}, {len(changed)} of them changed", *changed
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
