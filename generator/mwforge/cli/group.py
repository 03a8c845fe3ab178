"""What the commands hang on, and how their errors end: in one line, and an exit code."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

import click

from mwforge.errors import MwforgeError, reason
from mwforge.plain import visible
from mwforge.version import __version__

from .terminal import colour

EXIT_DIFFERENT: Final = 1
EXIT_ERROR: Final = 2
EXIT_INTERRUPTED: Final = 130  # 128 + SIGINT, as shells count

EXIT_CODES: Final = """\b
Exit codes:
  0  success
  2  an error; one line on stderr says what to do"""

GENERATE_CODES: Final = """\b
Exit codes:
  0  success; with --check: the client is up to date
  1  --check found differences
  2  an error; one line on stderr says what to do"""

ALL_CODES: Final = """\b
Exit codes:
  0  success
  1  differences (generate --check), or drift (check, diff)
  2  an error; one line on stderr says what to do"""

DRIFT_CODES: Final = """\b
Exit codes:
  0  no drift: no change as severe as --fail-on
  1  drift
  2  could not check: a wiki is down, a file cannot be read, or another error"""


OBSERVE_CODES: Final = """\b
Exit codes:
  0    asked: everything, or as much as --requests allows; with --check, no drift
  1    --check found drift
  2    an error; what was answered is kept, and the next run goes on
  130  interrupted; the same"""


class _Failure(click.ClickException):
    """An error that the user can put right: one line, exit code 2."""

    exit_code = EXIT_ERROR

    def show(self, file: Any = None) -> None:
        prefix = click.style("mwforge:", fg="red", bold=True)
        click.echo(f"{prefix} {visible(self.message)}", err=True, color=colour())


class _Interrupted(_Failure):
    exit_code = EXIT_INTERRUPTED


@contextmanager
def _legible() -> Iterator[None]:
    """Errors of usage quote arguments, which may hold anything."""
    try:
        yield
    except click.UsageError as error:
        raise click.UsageError(visible(error.format_message()), error.ctx) from error


class _Commands(click.Group):
    """Commands whose errors end in one line; click's own exit code for some is 1."""

    def make_context(self, *arguments: Any, **more: Any) -> click.Context:
        with _legible():
            return super().make_context(*arguments, **more)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            with _legible():
                return super().invoke(ctx)
        except MwforgeError as error:
            raise _Failure(str(error)) from error
        except BrokenPipeError:
            raise  # click ends quietly when the reader of our output has gone
        except OSError as error:
            where = f" {error.filename}" if error.filename else ""
            raise _Failure(
                f"The system refuses{where}: {reason(error)}; fix that and run"
                " mwforge again."
            ) from error
        except (KeyboardInterrupt, click.Abort) as error:
            raise _Interrupted("interrupted; nothing was left half written.") from error


@click.group(
    cls=_Commands,
    epilog=ALL_CODES,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 88},
)
@click.version_option(__version__, prog_name="mwforge", message="%(prog)s %(version)s")
@click.pass_context
def cli(ctx: click.Context) -> None:
    """Forge a typed Python client from any MediaWiki.

    \b
    Examples:
      mwforge generate                            the bundled MediaWiki, offline
      mwforge generate https://en.wikipedia.org   a client of that wiki
      mwforge pull en.wikipedia.org -o en.json    only its snapshot, for git
      mwforge generate en.json --package enwiki   a client from the snapshot
      mwforge show query+revisions                what mwforge made of a module
      mwforge check                               have the configured wikis drifted?
      mwforge observe wiki.example.org            what do its answers look like?
      mwforge openapi en.json -o en.openapi.json  an OpenAPI document of the wiki
      mwforge browse https://en.wikipedia.org     read and try its API, in a browser

    Several wikis are configured in pyproject.toml, under [tool.mwforge.wikis.NAME]
    with url, snapshot, package, out and more; NAME then stands for the wiki.
    """
    ctx.color = colour()
