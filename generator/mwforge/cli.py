"""The command line: arguments in, lines out, and no logic in between."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

import click

from mwforge import __version__, config
from mwforge.errors import MwforgeError, reason

if TYPE_CHECKING:
    from mwforge.pull import Options
    from mwforge.snapshot import Snapshot
    from mwforge.write import Differences, Written

F = TypeVar("F", bound=Callable[..., Any])

EXIT_DIFFERENT = 1
EXIT_ERROR = 2
EXIT_INTERRUPTED = 130  # 128 + SIGINT, as shells count

_EXIT_CODES = """\b
Exit codes:
  0  all is well
  1  generate --check found differences
  2  an error; one line on stderr says what to do"""


class _Failure(click.ClickException):
    """An error that the user can put right: one line, exit code 2."""

    exit_code = EXIT_ERROR

    def show(self, file: Any = None) -> None:
        prefix = click.style("mwforge:", fg="red", bold=True)
        click.echo(f"{prefix} {self.message}", err=True, color=_colour())


class _Interrupted(_Failure):
    exit_code = EXIT_INTERRUPTED


class _Commands(click.Group):
    """Commands whose errors end in one line; click's own exit code for some is 1."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except MwforgeError as error:
            raise _Failure(str(error)) from error
        except BrokenPipeError:
            raise  # click ends quietly when the reader of our output has gone
        except OSError as error:
            where = f" {error.filename}" if error.filename else ""
            raise _Failure(
                f"The system refuses{where}: {reason(error)}; put that right and run"
                " mwforge again."
            ) from error
        except (KeyboardInterrupt, click.Abort) as error:
            raise _Interrupted("interrupted; nothing was left half done.") from error


class _Terminal:
    """Progress in one line of a terminal that the next step overwrites."""

    def __init__(self) -> None:
        self._live = sys.stderr.isatty() and os.environ.get("TERM") != "dumb"
        self._shown = 0

    def step(self, text: str) -> None:
        if self._live:
            width = shutil.get_terminal_size().columns - 1
            line = text[:width]
            sys.stderr.write("\r" + line.ljust(self._shown))
            sys.stderr.flush()
            self._shown = len(line)

    def note(self, text: str) -> None:
        self.clear()
        click.echo(text, err=True)

    def clear(self) -> None:
        if self._shown:
            sys.stderr.write("\r" + " " * self._shown + "\r")
            sys.stderr.flush()
            self._shown = 0


def _colour() -> bool | None:
    """No colour when https://no-color.org says so; else as click finds fit."""
    return False if os.environ.get("NO_COLOR") else None


def _complete_wiki(
    ctx: click.Context, parameter: click.Parameter, incomplete: str
) -> list[Any]:
    from click.shell_completion import CompletionItem

    names = config.load(Path.cwd()).wikis
    found = [CompletionItem(name) for name in names if name.startswith(incomplete)]
    return [*found, CompletionItem(incomplete, type="file")]


def _access(command: F) -> F:
    """The options of every command that may talk to a wiki."""
    for option in reversed(
        (
            click.option(
                "--contact",
                metavar="WHO",
                default="",
                help="E-mail address or page of yours, for the User-Agent.",
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
    ):
        command = option(command)
    return command


@click.group(
    cls=_Commands,
    epilog=_EXIT_CODES,
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

    Several wikis are configured in pyproject.toml, under [tool.mwforge.wikis.NAME]
    with url, snapshot, package, out and headers; NAME then stands for the wiki.
    """
    ctx.color = _colour()


@cli.command(epilog=_EXIT_CODES)
@click.argument("wiki", nargs=-1, required=True, shell_complete=_complete_wiki)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, allow_dash=True),
    metavar="FILE",
    help="Where to write the snapshot, - for standard output.  [default: the"
    " configured file, or PACKAGE.snapshot.json]",
)
@click.option(
    "--neutral",
    metavar="NAME",
    default="",
    help="Call the wiki NAME and leave its address out, for a snapshot that stands"
    " for many wikis.",
)
@click.option("--json", "as_json", is_flag=True, help="Tell the result as JSON.")
@_access
def pull(
    wiki: tuple[str, ...],
    output: Path | None,
    neutral: str,
    as_json: bool,
    **access: Any,
) -> None:
    """Record what a wiki says of its API, as a snapshot file for git.

    WIKI is any address of the wiki (a page, a bare host, api.php itself), a name from
    [tool.mwforge.wikis], or recorded paraminfo responses. Pulling twice gives the same
    bytes as long as the wiki's API is the same.

    \b
    Examples:
      mwforge pull https://www.mediawiki.org
      mwforge pull wiki.example.org --user 'Me@bot' -o wiki.json
      mwforge pull recorded.paraminfo.json.gz -o wiki.json
    """
    from mwforge import snapshot as file

    settings = config.load(Path.cwd())
    chosen = config.sources(wiki, settings)
    if output is not None and len(chosen) > 1:
        raise MwforgeError(
            "--output is one file and there are several wikis: give each its snapshot"
            " in [tool.mwforge.wikis.NAME], or name one wiki."
        )
    results = []
    for source in chosen:
        refresh = not source.files
        snapshot = _obtain(source, settings, access, refresh=refresh, keep=False)
        if neutral:
            snapshot = file.neutral(snapshot, neutral)
        if output is not None and str(output) == "-":
            click.echo(file.dumps(snapshot), nl=False)
            continue
        name = config.package_for(snapshot)
        path = output or source.snapshot or Path(f"{name}.snapshot.json")
        results.append(_pulled(snapshot, path, file.save(snapshot, path)))
    if as_json and results:
        click.echo(json.dumps({"snapshots": results}, indent=1, ensure_ascii=False))
        return
    for result in results:
        state = "written" if result["changed"] else "unchanged"
        click.echo(
            f"{result['path']} ({state}): {result['modules']} modules of"
            f" {result['wiki']['name'] or 'an unnamed wiki'}"
        )


@cli.command(epilog=_EXIT_CODES)
@click.argument("wiki", nargs=-1, shell_complete=_complete_wiki)
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
@click.option("--check", is_flag=True, help="Write nothing; exit 1 if something would.")
@click.option("--force", is_flag=True, help="Write over edits, and beside other files.")
@click.option("--pull", "refresh", is_flag=True, help="Refresh a configured snapshot.")
@click.option("--format", "style", is_flag=True, help="Run black over the client.")
@click.option("--json", "as_json", is_flag=True, help="Tell the result as JSON.")
@_access
def generate(
    wiki: tuple[str, ...],
    package: str,
    out: Path | None,
    check: bool,
    force: bool,
    refresh: bool,
    style: bool,
    as_json: bool,
    **access: Any,
) -> None:
    """Make a typed client package from a wiki or a snapshot.

    WIKI is any address of the wiki, a snapshot or recorded paraminfo responses, or
    names from [tool.mwforge.wikis], whose committed snapshots are used where there are
    any. Without WIKI it is every configured wiki, and the bundled MediaWiki where none
    is configured.

    \b
    Examples:
      mwforge generate
      mwforge generate https://en.wikipedia.org --package enwiki
      mwforge generate wiki.json --out src
      mwforge generate --check            in CI: is the committed client up to date?
    """
    from mwforge import snapshot as file
    from mwforge.render.python import render_client
    from mwforge.spec.build import build
    from mwforge.write import compare, formatted, write

    settings = config.load(Path.cwd())
    chosen = config.sources(wiki, settings)
    if package:
        config.importable(package)
        if len(chosen) > 1:
            raise MwforgeError(
                "--package is one name and there are several wikis: give it in"
                " [tool.mwforge.wikis.NAME], or name one wiki."
            )
    results = []
    different = False
    for source in chosen:
        snapshot = _obtain(source, settings, access, refresh=refresh, keep=not check)
        spec = build(snapshot)
        name = package or source.package or config.package_for(snapshot)
        target = (out or source.out or Path()) / name
        digest = file.digest(snapshot)
        tree: Mapping[str, str] = render_client(spec, package=name, digest=digest)
        if style:
            tree = formatted(tree)
        for note in spec.notes:
            click.echo(f"note: {note}", err=True)
        facts = {**_facts(snapshot), "package": name, "path": config.shown(target)}
        if check:
            found = compare(tree, target)
            different |= bool(found)
            results.append({**facts, **_differences(found)})
            if not as_json:
                _tell_differences(name, target, found)
        else:
            done = write(tree, target, force=force)
            results.append({**facts, **_written(done)})
            if not as_json:
                _tell_written(facts, done, bool(snapshot.wiki["api"]))
    if as_json:
        click.echo(json.dumps({"clients": results}, indent=1, ensure_ascii=False))
    if different:
        sys.exit(EXIT_DIFFERENT)


@cli.command(epilog=_EXIT_CODES)
@click.argument("module")
@click.argument("wiki", nargs=-1, shell_complete=_complete_wiki)
@click.option("--json", "as_json", is_flag=True, help="Tell it as JSON.")
@_access
def show(module: str, wiki: tuple[str, ...], as_json: bool, **access: Any) -> None:
    """Show what mwforge understood of a module.

    MODULE is a path as the API's own documentation gives it. WIKI is as for generate;
    without it, it is the bundled MediaWiki.

    \b
    Examples:
      mwforge show edit
      mwforge show query+revisions https://en.wikipedia.org
      mwforge show main wiki.json --json
    """
    from mwforge.spec.build import build
    from mwforge.spec.show import describe, text

    settings = config.load(Path.cwd())
    chosen = config.sources(wiki, settings) if wiki else (config.Source(),)
    for source in chosen:
        spec = build(_obtain(source, settings, access, keep=False))
        description = describe(spec, module)
        if as_json:
            click.echo(json.dumps(description, indent=1, ensure_ascii=False))
        else:
            click.echo(text(description).rstrip("\n"))


@cli.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> None:
    """Print a script that completes mwforge's commands in a shell.

    \b
    To have it always:
      bash  mwforge completion bash >> ~/.bashrc
      zsh   mwforge completion zsh >> ~/.zshrc
      fish  mwforge completion fish > ~/.config/fish/completions/mwforge.fish
    """
    from click.shell_completion import get_completion_class

    kind = get_completion_class(shell)
    assert kind is not None, "click completes these three shells"
    click.echo(kind(cli, {}, "mwforge", "_MWFORGE_COMPLETE").source())


def main() -> NoReturn:
    """Run mwforge, and exit."""
    cli(prog_name="mwforge")
    raise AssertionError("click exits by itself")


def _obtain(
    source: config.Source,
    settings: config.Config,
    access: Mapping[str, Any],
    *,
    refresh: bool = False,
    keep: bool = True,
) -> Snapshot:
    """A source's snapshot, its pulling shown on the terminal."""
    progress = _Terminal()
    try:
        return config.obtain(
            source,
            lambda: _options(source, settings, **access),
            progress,
            refresh=refresh,
            keep=keep,
        )
    finally:
        progress.clear()


def _options(
    source: config.Source,
    settings: config.Config,
    *,
    contact: str,
    headers: tuple[str, ...],
    user: str,
    oauth_token_file: Path | None,
    timeout: float,
) -> Options:
    from mwforge.pull import Options

    return Options(
        contact=contact or settings.contact,
        headers=(*source.headers, *(config.header(text) for text in headers)),
        user=user,
        password=_password(user) if user else "",
        token=_token(oauth_token_file),
        timeout=timeout,
    )


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
        why = reason(error) if isinstance(error, OSError) else "it is no text"
        raise MwforgeError(
            f"Cannot read the token in {path}: {why}; give another --oauth-token-file."
        ) from error


def _facts(snapshot: Snapshot) -> dict[str, Any]:
    from mwforge.snapshot import digest

    wiki = {key: snapshot.wiki[key] for key in ("api", "name", "version")}
    modules = len(snapshot.modules)
    return {"wiki": wiki, "modules": modules, "digest": digest(snapshot)}


def _pulled(snapshot: Snapshot, path: Path, changed: bool) -> dict[str, Any]:
    return {**_facts(snapshot), "path": config.shown(path), "changed": changed}


def _written(done: Written) -> dict[str, Any]:
    return {
        "added": list(done.added),
        "changed": list(done.changed),
        "removed": list(done.removed),
        "unchanged": len(done.unchanged),
        "kept": list(done.kept),
    }


def _differences(found: Differences) -> dict[str, Any]:
    return {
        "different": bool(found),
        "added": list(found.added),
        "changed": list(found.changed),
        "removed": list(found.removed),
        "unchanged": len(found.unchanged),
        "foreign": list(found.foreign),
    }


def _tell_written(facts: Mapping[str, Any], done: Written, addressed: bool) -> None:
    wiki = facts["wiki"]
    named = ", ".join(filter(None, (wiki["name"], wiki["version"])))
    counts = ", ".join(
        f"{len(paths)} {word}"
        for paths, word in (
            (done.added, "new"),
            (done.changed, "changed"),
            (done.removed, "removed"),
            (done.unchanged, "unchanged"),
            (done.kept, "of yours kept"),
        )
        if paths
    )
    place = "" if addressed else ', api="https://www.mediawiki.org/w/api.php"'
    click.echo(f"{facts['path']}: {facts['modules']} modules of {named or 'a wiki'}")
    click.echo(f"files: {counts}\n")
    click.echo(f"    from {facts['package']} import Wiki")
    click.echo(f'    wiki = Wiki(user_agent="MyBot/1.0 (me@example.org)"{place})')
    click.echo('    print(wiki.query.siteinfo()["general"]["sitename"])')


def _tell_differences(name: str, target: Path, found: Differences) -> None:
    if not found:
        click.echo(f"{config.shown(target)} is up to date.")
        return
    marks = (
        ("+", "green", found.added),
        ("~", "yellow", found.changed),
        ("-", "red", found.removed),
        ("?", "red", found.foreign),
    )
    lines = [
        click.style(f"{mark} {path}", fg=colour)
        for mark, colour, paths in marks
        for path in paths
    ]
    for line in lines[:20]:
        click.echo(line)
    if len(lines) > 20:
        click.echo(f"… and {len(lines) - 20} more")
    click.echo(
        f"{config.shown(target)} is not what mwforge generate would make of {name}:"
        f" {len(found.added)} to add, {len(found.changed)} to change,"
        f" {len(found.removed)} to remove, {len(found.foreign)} not mwforge's."
    )
