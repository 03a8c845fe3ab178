"""The command line: arguments in, lines out, and no logic in between.

Each command has a file of its own. `group` is what they hang on and how errors end, `options`
what several of them take, `terminal` where they show how far they are.
"""

from __future__ import annotations

import sys
import traceback
from typing import NoReturn

import click

from .browse import browse
from .changelog import changelog
from .check import check
from .completion import completion
from .diff import diff
from .generate import generate
from .group import EXIT_ERROR, cli
from .observe import observe
from .openapi import openapi
from .pull import pull
from .rules import rules
from .shapes import shapes
from .show import show

for command in (
    *(pull, observe, generate, show, openapi, browse),
    *(shapes, check, diff, changelog, rules, completion),
):
    cli.add_command(command)


def main() -> NoReturn:
    """Run mwforge, and exit."""
    try:
        cli(prog_name="mwforge")
    except Exception:  # exit code 1, which Python would give, says something else
        traceback.print_exc()
        click.echo(
            "mwforge: this is a bug in mwforge: please report it, with the lines"
            " above.",
            err=True,
        )
        sys.exit(EXIT_ERROR)
    raise AssertionError("click exits by itself")


__all__ = ["cli", "main"]
