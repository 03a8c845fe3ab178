"""The command line: arguments in, lines out, and no logic in between."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NoReturn, TypeVar

import click

from mwforge import __version__, config
from mwforge.drift.severity import Severity
from mwforge.errors import MwforgeError, reason

if TYPE_CHECKING:
    from mwforge.drift.report import Report
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


_DRIFT_CODES = """\b
Exit codes:
  0  no drift: nothing from --fail-on on
  1  drift
  2  could not tell: a wiki is down, a file cannot be read; or another error"""


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
      mwforge check                               have the configured wikis drifted?
      mwforge openapi en.json -o en.openapi.json  an OpenAPI document of the wiki
      mwforge browse https://en.wikipedia.org     read and try its API, in a browser

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
@click.option("--openapi", is_flag=True, help="Put openapi.json into the package too.")
@click.option(
    "--with-tests",
    is_flag=True,
    help="Put a pytest file beside the package: do client, snapshot and wiki agree?",
)
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
    openapi: bool,
    with_tests: bool,
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
    from mwforge import documents
    from mwforge import snapshot as file
    from mwforge.drift import vendored
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
        if openapi:
            tree = documents.in_client(tree, spec)
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
        if with_tests:
            test, changed = vendored.place(
                snapshot,
                name,
                target.parent,
                source.snapshot or next(iter(source.files), None),
                force=force,
                check=check,
            )
            different |= check and changed
            results[-1]["test"] = {"file": test, "changed": changed}
            if not as_json:
                state = "changed" if changed else "unchanged"
                click.echo(f"{config.shown(target.parent / test)} ({state})")
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


@cli.command(epilog=_EXIT_CODES)
@click.argument("wiki", nargs=-1, shell_complete=_complete_wiki)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, allow_dash=True),
    metavar="FILE",
    help="Where to write the document, - for standard output; with --layout split, a"
    " directory.  [default: PACKAGE.openapi.json, or PACKAGE.openapi]",
)
@click.option(
    "--layout",
    type=click.Choice(["combined", "split"]),
    default="combined",
    show_default=True,
    help="One document whose paths end in fragments, or one for each module.",
)
@click.option("--yaml", is_flag=True, help="Write YAML (needs mwforge[yaml]).")
@click.option(
    "--multi",
    type=click.Choice(["array", "string"]),
    default="array",
    show_default=True,
    help="Describe several values as an array joined by |, or as the joined text, for"
    " generators that repeat the parameter instead.",
)
@click.option("--force", is_flag=True, help="Write a split layout over other files.")
@_access
def openapi(
    wiki: tuple[str, ...],
    output: Path | None,
    layout: str,
    yaml: bool,
    multi: Literal["array", "string"],
    force: bool,
    **access: Any,
) -> None:
    """Describe a wiki's API as OpenAPI 3.1.

    WIKI is as for generate. The combined document has a path for each module, such as
    /api.php#action=edit, whose fragment is not sent. The split layout has a document
    for each, and apis.json, their index.

    \b
    Examples:
      mwforge openapi https://en.wikipedia.org -o enwiki.openapi.json
      mwforge openapi wiki.json --layout split -o api/openapi
      mwforge openapi --multi string -o - | less
    """
    from mwforge import documents
    from mwforge import snapshot as file
    from mwforge.spec.build import build
    from mwforge.write import write

    settings = config.load(Path.cwd())
    chosen = config.sources(wiki, settings)
    if output is not None and len(chosen) > 1:
        raise MwforgeError(
            "--output is one place and there are several wikis: name one wiki."
        )
    if layout == "split" and str(output) == "-":
        raise MwforgeError("The split layout is many files: give -o a directory.")
    format: documents.Format = "yaml" if yaml else "json"
    for source in chosen:
        snapshot = _obtain(source, settings, access, keep=False)
        spec = build(snapshot)
        name = source.package or config.package_for(snapshot)
        if layout == "split":
            place = output or Path(f"{name}.openapi")
            tree = documents.split(spec, file.digest(snapshot), format, multi)
            done = write(tree, place, force=force)
            changed = bool(done.added or done.changed or done.removed)
        else:
            place = output or Path(f"{name}.openapi.{format}")
            text = documents.combined(spec, format, multi)
            if str(place) == "-":
                click.echo(text, nl=False)
                continue
            changed = documents.save(text, place)
        state = "written" if changed else "unchanged"
        modules = len(snapshot.modules)
        click.echo(f"{config.shown(place)} ({state}): {modules} modules")


@cli.command(epilog=_EXIT_CODES)
@click.argument("wiki", nargs=-1, shell_complete=_complete_wiki)
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=0,
    metavar="NUMBER",
    help="Port to serve on.  [default: any free one]",
)
@click.option("--no-open", is_flag=True, help="Do not open the page in a browser.")
@_access
def browse(wiki: tuple[str, ...], port: int, no_open: bool, **access: Any) -> None:
    """Read a wiki's API in a local page, and try it (needs mwforge[browse]).

    WIKI is as for generate, one of them. The page is for this machine only and loads
    nothing from elsewhere; what is tried in it goes from the browser to the wiki,
    without being logged in.

    \b
    Examples:
      mwforge browse
      mwforge browse https://en.wikipedia.org --port 8080
    """
    from mwforge import browse as page
    from mwforge.spec.build import build

    settings = config.load(Path.cwd())
    chosen = config.sources(wiki, settings)
    if len(chosen) > 1:
        raise MwforgeError("browse shows one wiki and there are several: name one.")
    spec = build(_obtain(chosen[0], settings, access, keep=False))
    server = page.server(page.site(spec), port)
    click.echo(f"{page.address(server)}  (Ctrl+C stops it)")
    if not no_open:
        click.launch(page.address(server))
    page.serve(server)


def _reporting(command: F) -> F:
    """The options of every command that reports drift."""
    formats = ("text", "json", "markdown", "github", "junit", "sarif", "html")
    levels = ("breaking", "deprecated", "additive", "docs", "configuration", "none")
    for option in reversed(
        (
            click.option(
                "--fail-on",
                type=click.Choice(levels),
                help="The mildest change that is drift.  [default: additive, or"
                " fail_on in [tool.mwforge]]",
            ),
            click.option(
                "--format",
                "style",
                type=click.Choice(formats),
                default="text",
                show_default=True,
                help="How to report.",
            ),
            click.option(
                "-o",
                "--output",
                type=click.Path(path_type=Path),
                metavar="FILE",
                help="Where to write the report; a summary is printed all the same.",
            ),
            click.option(
                "-v",
                "--verbose",
                is_flag=True,
                help="In text, tell of help texts and configuration too.",
            ),
        )
    ):
        command = option(command)
    return command


@cli.command(epilog=_DRIFT_CODES)
@click.argument("wiki", nargs=-1, shell_complete=_complete_wiki)
@click.option(
    "--snapshot",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="The committed snapshot of a wiki that is not configured.",
)
@click.option("--update", is_flag=True, help="Accept: rewrite the committed snapshots.")
@_reporting
@_access
def check(
    wiki: tuple[str, ...],
    snapshot: Path | None,
    update: bool,
    fail_on: str | None,
    style: str,
    output: Path | None,
    verbose: bool,
    **access: Any,
) -> None:
    """Tell whether wikis have drifted from their committed snapshots.

    WIKI are names from [tool.mwforge.wikis], all of them without it, or the address of
    one wiki with --snapshot. All are asked at the same time. Changes that are known are
    ignored by entries of [[tool.mwforge.ignore]], each with a rule (see mwforge rules),
    a path, a reason and, if need be, a last day.

    \b
    Examples:
      mwforge check                                 in CI, every configured wiki
      mwforge check enwiki --fail-on breaking
      mwforge check --format markdown -o drift.md
      mwforge check --update                        accept what has changed
      mwforge check en.wikipedia.org --snapshot en.json
    """
    from datetime import date

    from mwforge.drift.check import check as checked
    from mwforge.drift.check import subjects

    settings = config.load(Path.cwd())
    progress = _Terminal()
    chosen = subjects(
        config.sources(wiki, settings),
        settings,
        snapshot,
        lambda source: _options(source, settings, **access),
        progress,
    )
    try:
        report = checked(
            chosen,
            fail_on=_fail_on(fail_on, settings),
            update=update,
            today=date.today(),
        )
    finally:
        progress.clear()
    _tell_report(report, style, output, verbose)


@cli.command(epilog=_DRIFT_CODES)
@click.argument("old", shell_complete=_complete_wiki)
@click.argument("new", shell_complete=_complete_wiki)
@_reporting
@_access
def diff(
    old: str,
    new: str,
    fail_on: str | None,
    style: str,
    output: Path | None,
    verbose: bool,
    **access: Any,
) -> None:
    """Tell what changed between two wikis, or between two snapshots of one.

    OLD and NEW are as WIKI is for generate: snapshots, recorded responses, addresses,
    or names from [tool.mwforge.wikis].

    \b
    Examples:
      mwforge diff old.json new.json
      mwforge diff wiki.json https://wiki.example.org --format html -o drift.html
    """
    from datetime import date

    from mwforge.drift.check import compare
    from mwforge.drift.report import Report

    settings = config.load(Path.cwd())
    before, after = (config.sources((each,), settings)[0] for each in (old, new))
    verdict = compare(
        _obtain(before, settings, access, keep=False),
        _obtain(after, settings, access, keep=False),
        name=new,
        ignores=(*settings.ignores, *after.ignores),
        today=date.today(),
    )
    report = Report((verdict,), _fail_on(fail_on, settings))
    _tell_report(report, style, output, verbose)


@cli.command(epilog=_EXIT_CODES)
@click.argument("old", shell_complete=_complete_wiki)
@click.argument("new", shell_complete=_complete_wiki)
@_access
def changelog(old: str, new: str, **access: Any) -> None:
    """Write what changed between two wikis in the words of a release note, as Markdown.

    OLD and NEW are as for diff.

    \b
    Example:
      mwforge changelog old.json new.json
    """
    from mwforge.drift.as_markdown import changelog as written
    from mwforge.drift.diff import diff as differences
    from mwforge.spec.build import build

    settings = config.load(Path.cwd())
    before, after = (
        build(
            _obtain(config.sources((each,), settings)[0], settings, access, keep=False)
        )
        for each in (old, new)
    )
    click.echo(written(before, after, differences(before, after)), nl=False)


@cli.command()
@click.option("--schema", is_flag=True, help="Print the JSON Schema of the reports.")
def rules(schema: bool) -> None:
    """List the rules that drift is told by: severity on the wire and in the source.

    An entry of [[tool.mwforge.ignore]] names a rule, or several by * and ?.
    """
    from mwforge.drift import as_json
    from mwforge.drift.rules import CATALOGUE

    if schema:
        click.echo(as_json.schema(), nl=False)
        return
    for one in CATALOGUE.values():
        levels = f"{one.wire.value:<14}{one.source.value:<14}"
        click.echo(f"{one.id:<32}{levels}{one.compares}")


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


def _fail_on(given: str | None, settings: config.Config) -> Severity:
    if given is not None:
        return Severity(given)
    return settings.fail_on or Severity.ADDITIVE


def _tell_report(
    report: Report, style: str, output: Path | None, verbose: bool
) -> NoReturn:
    """Print or write a report, and exit as it says."""
    from mwforge.drift import as_text
    from mwforge.drift.formats import FORMATS

    def text(colour: bool) -> str:
        return as_text.render(report, colour=colour, verbose=verbose)

    if output is None:
        told = (
            text(_colour() is not False) if style == "text" else FORMATS[style](report)
        )
        click.echo(told, nl=False)
    else:
        told = text(False) if style == "text" else FORMATS[style](report)
        output.write_text(told, encoding="utf-8", newline="\n")
        click.echo(
            as_text.render_summary(report, colour=_colour() is not False), nl=False
        )
    sys.exit(report.exit_code)


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
