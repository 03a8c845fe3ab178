"""The options and arguments that several commands share."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from functools import partial, wraps
from pathlib import Path
from typing import Any, TypeVar, cast

import click

from mwforge import config
from mwforge.access import Access, header
from mwforge.errors import MwforgeError, reason

F = TypeVar("F", bound=Callable[..., Any])

LEVELS = ("breaking", "deprecated", "additive", "docs", "configuration", "none")
FORMATS = ("text", "json", "markdown", "github", "junit", "sarif", "html")


def complete_wiki(
    ctx: click.Context, parameter: click.Parameter, incomplete: str
) -> list[Any]:
    from click.shell_completion import CompletionItem

    names = config.load(Path.cwd()).wikis
    found = [CompletionItem(name) for name in names if name.startswith(incomplete)]
    return [*found, CompletionItem(incomplete, type="file")]


any_wikis = click.argument("wiki", nargs=-1, shell_complete=complete_wiki)
some_wikis = click.argument(
    "wiki", nargs=-1, required=True, shell_complete=complete_wiki
)


def one_wiki(name: str) -> Callable[[F], F]:
    return click.argument(name, shell_complete=complete_wiki)


def access(command: F) -> F:
    """The options of every command that may talk to a wiki, handed on as one ``access``."""

    @wraps(command)
    def with_access(
        *arguments: Any,
        contact: str,
        headers: tuple[str, ...],
        user: str,
        oauth_token_file: Path | None,
        timeout: float,
        **others: Any,
    ) -> Any:
        given = Access(
            contact=contact,
            headers=tuple(header(text) for text in headers),
            user=user,
            password=partial(_password, user),
            token=_token(oauth_token_file),
            timeout=timeout,
        )
        return command(*arguments, access=given, **others)

    return _with(
        cast("F", with_access),
        click.option(
            "--contact",
            metavar="WHO",
            default="",
            envvar="MWFORGE_CONTACT",
            help="Your e-mail address or web page, for the User-Agent; else"
            " $MWFORGE_CONTACT, or contact in [tool.mwforge].",
        ),
        click.option(
            "--header",
            "headers",
            metavar="'NAME: VALUE'",
            multiple=True,
            help="Header to send to the wiki's host; repeat for several.",
        ),
        click.option(
            "--user",
            metavar="USER@BOT",
            default="",
            help="Log in with a bot password, from $MWFORGE_PASSWORD or a prompt.",
        ),
        click.option(
            "--oauth-token-file",
            metavar="FILE",
            type=click.Path(path_type=Path),
            help="File with an OAuth 2 access token; else $MWFORGE_OAUTH_TOKEN.",
        ),
        click.option(
            "--timeout",
            type=click.FloatRange(min=0, min_open=True),
            metavar="SECONDS",
            default=60.0,
            show_default=True,
            help="How long to wait for an answer.",
        ),
    )


def reporting(command: F) -> F:
    """The options of every command that reports drift."""
    return _with(
        command,
        click.option(
            "--fail-on",
            type=click.Choice(LEVELS),
            help="The least severe change that counts as drift.  [default: additive, or"
            " fail_on in [tool.mwforge]]",
        ),
        click.option(
            "--format",
            "style",
            type=click.Choice(FORMATS),
            default="text",
            show_default=True,
            help="Format of the report.",
        ),
        click.option(
            "-o",
            "--output",
            type=click.Path(path_type=Path),
            metavar="FILE",
            help="Where to write the report; a summary is still printed.",
        ),
        click.option(
            "-v",
            "--verbose",
            is_flag=True,
            help="In text, list changes of help texts and configuration too.",
        ),
    )


def output(what: str) -> Callable[[F], F]:
    """The option -o, with - for standard output."""
    return click.option(
        "-o",
        "--output",
        type=click.Path(path_type=Path, allow_dash=True),
        metavar="FILE",
        help=what,
    )


as_json = click.option(
    "--json", "as_json", is_flag=True, help="Print the result as JSON."
)


shapes = click.option(
    "--shapes",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Use the shapes of the wiki's answers in FILE, beside those that ship.",
)


def _with(command: F, *options: Callable[[F], F]) -> F:
    for option in reversed(options):
        command = option(command)
    return command


def _password(user: str) -> str:
    password = os.environ.get("MWFORGE_PASSWORD", "")
    if password:
        return password
    if not sys.stdin.isatty():
        raise MwforgeError(
            f"There is no password for {user}: put the bot password into the"
            " environment variable MWFORGE_PASSWORD."
        )
    return str(click.prompt(f"Bot password of {user}", hide_input=True, err=True))


def _token(path: Path | None) -> str:
    if path is None:
        return os.environ.get("MWFORGE_OAUTH_TOKEN", "").strip()
    try:
        return path.read_text(encoding="utf-8").strip()
    except (OSError, ValueError) as error:
        why = reason(error) if isinstance(error, OSError) else "it is not UTF-8 text"
        raise MwforgeError(
            f"Cannot read the token in {path}: {why}; give another --oauth-token-file."
        ) from error
