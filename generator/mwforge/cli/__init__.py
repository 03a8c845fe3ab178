"""The command line: arguments in, lines out, and no logic in between.

Each command has a file of its own. `group` is what they hang on and how errors end, `options`
what several of them take, `terminal` where they show how far they are.
"""

from __future__ import annotations

from typing import NoReturn

from .browse import browse
from .changelog import changelog
from .check import check
from .completion import completion
from .diff import diff
from .generate import generate
from .group import cli
from .openapi import openapi
from .pull import pull
from .rules import rules
from .show import show

for command in (
    *(pull, generate, show, openapi, browse),
    *(check, diff, changelog, rules, completion),
):
    cli.add_command(command)


def main() -> NoReturn:
    """Run mwforge, and exit."""
    cli(prog_name="mwforge")
    raise AssertionError("click exits by itself")


__all__ = ["cli", "main"]
