"""Wikis of any size: many modules below many actions, and one below another."""

from __future__ import annotations

from small import Raw, module, parameter, snapshot, submodules

from mwforge.snapshot import Snapshot


def many(number: int) -> Snapshot:
    """Half as many actions as modules, each with one module below it, and a package of its own."""
    modules: list[Raw] = []
    for at in range(number // 2):
        action, below = f"act{at}", f"act{at}+go"
        modules += [
            module(action, submodules("do", [below]), parameter("of", ["a", "b"])),
            module(below, parameter("kind", ["a", "b"]), group="do"),
        ]
    return snapshot(*modules)


def deep(number: int) -> Snapshot:
    """A module below another, and so on. Its size goes with the square, as paths name all above."""
    paths = ["+".join("a" * depth) for depth in range(1, number + 2)]
    return snapshot(
        *(
            module(path, submodules("do", [below]), parameter("of"), group="do")
            for path, below in zip(paths, paths[1:], strict=False)
        )
    )
