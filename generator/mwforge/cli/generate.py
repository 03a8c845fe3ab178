"""mwforge generate"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from mwforge.files import shown
from mwforge.plain import visible

from . import options
from .group import EXIT_DIFFERENT, GENERATE_CODES
from .terminal import facts, print_json, progress, say

if TYPE_CHECKING:
    from mwforge.access import Access
    from mwforge.commands.generate import Client, Compared, Generated


@click.command(epilog=GENERATE_CODES)
@options.any_wikis
@click.option(
    "--package",
    metavar="NAME",
    default="",
    help="Name to import the client by.  [default: made from the wiki's address]",
)
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="Directory to put the package into.  [default: the current one]",
)
@click.option(
    "--check", is_flag=True, help="Write nothing; exit 1 if anything would change."
)
@click.option(
    "--force",
    is_flag=True,
    help="Overwrite edited files, and write beside files of others.",
)
@click.option(
    "--pull",
    "refresh",
    is_flag=True,
    help="Pull a configured wiki again, although its snapshot is there.",
)
@click.option("--format", is_flag=True, help="Run black over the client.")
@click.option(
    "--openapi", is_flag=True, help="Put an openapi.json into the package as well."
)
@click.option(
    "--with-tests",
    is_flag=True,
    help="Put a pytest file beside the package that checks client, snapshot and wiki against each other.",
)
@click.option(
    "--templates",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="Use the templates in DIR in place of mwforge's of the same names.",
)
@options.shapes
@options.as_json
@options.access
def generate(
    wiki: tuple[str, ...],
    check: bool,
    force: bool,
    as_json: bool,
    access: Access,
    **how: Any,
) -> None:
    """Make a typed client package from a wiki or a snapshot.

    WIKI is any address of the wiki, a snapshot or recorded paraminfo responses, or
    names from [tool.mwforge.wikis], whose committed snapshots are used if they exist.
    The default is every configured wiki, or the bundled MediaWiki if none is
    configured.

    \b
    Examples:
      mwforge generate
      mwforge generate https://en.wikipedia.org --package enwiki
      mwforge generate wiki.json --out src
      mwforge generate --check            in CI: is the committed client up to date?
    """
    from mwforge.commands import generate as command

    with progress() as terminal:

        def written(client: Generated) -> None:
            terminal.clear()
            _print_written(client)

        def compared(client: Compared) -> None:
            terminal.clear()
            _print_differences(client)

        how = {**how, "access": access, "progress": terminal}
        if check:
            found = command.compare(*wiki, **how, done=_quiet if as_json else compared)
            different = any(client.different for client in found)
            documents = [_compared(client) for client in found]
        else:
            made = command.generate(
                *wiki, **how, force=force, done=_quiet if as_json else written
            )
            different = False
            documents = [_written(client) for client in made]
    if as_json:
        print_json({"clients": documents})
    if different:
        sys.exit(EXIT_DIFFERENT)


def _quiet(client: Client) -> None: ...


def _facts(client: Client) -> dict[str, Any]:
    about = facts(client.snapshot, client.digest)
    return {**about, "package": client.package, "path": shown(client.path)}


def _test(client: Client) -> dict[str, Any]:
    if client.test is None:
        return {}
    return {"test": {"file": client.test.path.name, "changed": client.test.changed}}


def _written(client: Generated) -> dict[str, Any]:
    files = client.files
    return {
        **_facts(client),
        "added": list(files.added),
        "changed": list(files.changed),
        "removed": list(files.removed),
        "unchanged": len(files.unchanged),
        "kept": list(files.kept),
        **_test(client),
    }


def _compared(client: Compared) -> dict[str, Any]:
    files = client.files
    return {
        **_facts(client),
        "different": bool(files),
        "added": list(files.added),
        "changed": list(files.changed),
        "removed": list(files.removed),
        "unchanged": len(files.unchanged),
        "foreign": list(files.foreign),
        **_test(client),
    }


def _print_test(client: Client) -> None:
    if client.test is not None:
        state = "changed" if client.test.changed else "unchanged"
        say(f"{shown(client.test.path)} ({state})")


def _print_written(client: Generated) -> None:
    files, wiki = client.files, client.snapshot.wiki
    named = ", ".join(filter(None, (wiki["name"], wiki["version"])))
    counts = ", ".join(
        f"{len(paths)} {word}"
        for paths, word in (
            (files.added, "new"),
            (files.changed, "changed"),
            (files.removed, "removed"),
            (files.unchanged, "unchanged"),
            (files.kept, "of yours, kept"),
        )
        if paths
    )
    place = "" if wiki["api"] else ', api="https://www.mediawiki.org/w/api.php"'
    modules = len(client.snapshot.modules)
    say(f"{shown(client.path)}: {modules} modules of {named or 'a wiki'}")
    click.echo(f"files: {counts}\n")
    click.echo(f"    from {client.package} import Wiki")
    click.echo(f'    wiki = Wiki(user_agent="MyBot/1.0 (me@example.org)"{place})')
    click.echo('    print(wiki.query.siteinfo()["general"]["sitename"])')
    _print_test(client)


def _print_differences(client: Compared) -> None:
    files, target = client.files, shown(client.path)
    if not files:
        say(f"{target} is up to date.")
        _print_test(client)
        return
    lines = [
        *_marked("+", "green", files.added),
        *_marked("~", "yellow", files.changed),
        *_marked("-", "red", files.removed),
        *_marked("?", "red", files.foreign),
    ]
    for line in lines[:20]:
        click.echo(line)
    if len(lines) > 20:
        click.echo(f"… and {len(lines) - 20} more")
    say(
        f"{target} is not what mwforge generate would make of {client.package}:"
        f" {len(files.added)} to add, {len(files.changed)} to change,"
        f" {len(files.removed)} to remove, {len(files.foreign)} not mwforge's."
    )
    _print_test(client)


def _marked(mark: str, colour: str, paths: Iterable[str]) -> list[str]:
    return [click.style(visible(f"{mark} {path}"), fg=colour) for path in paths]
