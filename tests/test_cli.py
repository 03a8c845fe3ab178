"""The command line: what it prints, writes and returns."""

from __future__ import annotations

import errno
import json
import os
import pty
import re
import signal
import socket
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner, Result

import mwforge
from mwforge import config, pulling
from mwforge.access import Access
from mwforge.cli import cli
from mwforge.errors import MwforgeError
from mwforge.snapshot import Snapshot, bundled, digest, dumps, read

RUN = [sys.executable, "-m", "mwforge"]
ENVIRONMENT = {
    **{key: value for key, value in os.environ.items() if key != "NO_COLOR"},
    "PYTHONPATH": str(Path(mwforge.__file__).parents[1]),
}


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty directory to work in, and nobody's password."""
    monkeypatch.chdir(tmp_path)
    for name in (
        *("MWFORGE_CONTACT", "MWFORGE_PASSWORD", "MWFORGE_OAUTH_TOKEN", "NO_COLOR"),
    ):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


@pytest.fixture
def pulled(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, Access]]:
    """Every wiki answers with the bundled snapshot; tells what was asked."""
    asked: list[tuple[str, Access]] = []

    def fake(url: str, access: Access, progress: Any) -> Snapshot:
        asked.append((url, access))
        progress.step(f"asking {url}")
        snapshot = bundled()
        return Snapshot(
            {**snapshot.wiki, "api": "https://wiki.example.org/api.php"},
            snapshot.namespaces,
            snapshot.modules,
        )

    monkeypatch.setattr(pulling, "pull", fake)
    return asked


def run(*arguments: str, code: int = 0, **options: Any) -> Result:
    result = CliRunner().invoke(cli, arguments, prog_name="mwforge", **options)
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    assert result.exit_code == code, result.output
    return result


def fails(words: str, *arguments: str, **options: Any) -> None:
    """An error is one line on stderr, exit code 2, and nothing on stdout."""
    result = run(*arguments, code=2, **options)
    assert result.stdout == ""
    (line,) = result.stderr.splitlines()
    assert line.startswith("mwforge: ")
    assert words in line


# --- generate ------------------------------------------------------------------------


def test_generate_offline(here: Path) -> None:
    result = run("generate")
    assert result.stderr == ""
    first, files, empty, *example = result.stdout.splitlines()
    assert first == "mediawiki: 160 modules of MediaWiki 1.43 (stock), MediaWiki 1.43.9"
    assert files.startswith("files: ") and files.endswith(" new")
    assert empty == "" and len(example) == 3
    code = "\n".join(line.strip() for line in example)
    compile(code, "example", "exec")
    assert "from mediawiki import Wiki" in code and "api=" in code
    manifest = json.loads((here / "mediawiki" / "mwforge.json").read_text())
    assert manifest["snapshot"] == digest(bundled())
    assert re.search(r"\nfiles: \d+ unchanged\n", run("generate").stdout)


def test_generate_from_the_example_imports(here: Path) -> None:
    run("generate", "--package", "enwiki")
    code = "from enwiki import Wiki; print(Wiki.__name__)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=here, capture_output=True, text=True
    )
    assert (done.stdout, done.stderr) == ("Wiki\n", "")


def test_generate_into(here: Path) -> None:
    run("generate", "--package", "enwiki", "--out", "src/deep")
    assert (here / "src/deep/enwiki/__init__.py").is_file()


def test_generate_from_a_wiki(here: Path, pulled: list[tuple[str, Access]]) -> None:
    result = run("generate", "wiki.example.org")
    assert [url for url, _ in pulled] == ["wiki.example.org"]
    assert (here / "wiki_example" / "client.py").is_file()
    assert "from wiki_example import Wiki" in result.stdout
    assert "api=" not in result.stdout
    assert result.stderr == ""  # no progress in a pipe


def test_generate_from_a_file(here: Path) -> None:
    (here / "x.json").write_text(dumps(bundled()))
    run("generate", "x.json", "--package", "x")
    assert (here / "x" / "mwforge.json").is_file()


def test_generate_as_json(here: Path) -> None:
    document = json.loads(run("generate", "--json").stdout)
    (client,) = document["clients"]
    assert client["package"] == client["path"] == "mediawiki"
    assert client["digest"] == digest(bundled())
    assert client["modules"] == 160
    assert client["wiki"]["version"] == "MediaWiki 1.43.9"
    assert "client.py" in client["added"] and client["removed"] == []


def test_check(here: Path) -> None:
    result = run("generate", "--check", code=1)
    assert not (here / "mediawiki").exists()
    assert "mediawiki is not what mwforge generate would make" in result.stdout
    assert "+ __init__.py" in result.stdout and "… and " in result.stdout
    run("generate")
    assert run("generate", "--check").stdout == "mediawiki is up to date.\n"
    (here / "mediawiki" / "site.py").write_text("edited")
    (here / "mediawiki" / "mine.py").write_text("mine")
    (here / "mediawiki" / "client.py").unlink()
    result = run("generate", "--check", code=1)
    assert result.stdout.splitlines()[:3] == ["+ client.py", "~ site.py", "? mine.py"]
    document = json.loads(run("generate", "--check", "--json", code=1).stdout)
    (client,) = document["clients"]
    assert client["different"] is True
    assert client["added"] == ["client.py"] and client["foreign"] == ["mine.py"]
    assert (here / "mediawiki" / "site.py").read_text() == "edited"


def test_generate_beside_foreign_files(here: Path) -> None:
    run("generate")
    (here / "mediawiki" / "mine.py").write_text("mine")
    fails("mine.py, which mwforge did not write", "generate")
    assert "1 of yours, kept" in run("generate", "--force").stdout
    assert (here / "mediawiki" / "mine.py").read_text() == "mine"


def test_generate_formatted(here: Path) -> None:
    document = json.loads(dumps(bundled()))
    few = ("main", "edit", "query", "query+info", "query+search")
    document["modules"] = [m for m in document["modules"] if m["path"] in few]
    (here / "few.json").write_text(json.dumps(document))
    run("generate", "few.json")
    assert " changed" not in run("generate", "few.json", "--format").stdout


def test_notes_go_to_stderr(monkeypatch: pytest.MonkeyPatch) -> None:
    from dataclasses import replace

    from mwforge.spec.build import build

    monkeypatch.setattr(
        "mwforge.commands.generate.build",
        lambda snapshot, *_: replace(build(snapshot), notes=("odd type",)),
    )
    assert run("generate").stderr == "note: odd type\n"


def test_generate_several(here: Path, pulled: list[tuple[str, Access]]) -> None:
    (here / "pyproject.toml").write_text("""
[tool.mwforge]
contact = "me@example.org"
[tool.mwforge.wikis.one]
url = "https://one.example.org"
snapshot = "api/one.json"
package = "one"
out = "src"
headers = { X-Key = "k" }
[tool.mwforge.wikis.two]
url = "https://two.example.org"
package = "two"
""")
    result = run("generate")
    assert [url[8:11] for url, _ in pulled] == ["one", "two"]
    assert pulled[0][1].contact == "me@example.org"
    assert pulled[0][1].headers == (("X-Key", "k"),) and pulled[1][1].headers == ()
    assert (here / "src/one/site.py").is_file() and (here / "two/site.py").is_file()
    assert "Wrote the snapshot api/one.json" in result.stderr
    result = run("generate", "one", "--header", "A: b", "--contact", "x")
    assert len(pulled) == 2
    assert result.stderr == "Using the snapshot api/one.json; --pull refreshes it.\n"
    run("generate", "one", "--pull", "--header", "A: b", "--contact", "x")
    assert pulled[2][1].headers == (("X-Key", "k"), ("A", "b"))
    assert pulled[2][1].contact == "x"
    run("generate", "--check")
    (here / "two/site.py").unlink()
    run("generate", "--check", code=1)
    fails("--package gives one name", "generate", "--package", "x")
    fails("--output names one file", "pull", "one", "two", "-o", "x.json")
    run("pull", "one", "two")
    assert read(here / "wiki_example.snapshot.json") == read(here / "api/one.json")


# --- pull ----------------------------------------------------------------------------


def test_pull(here: Path, pulled: list[tuple[str, Access]]) -> None:
    result = run("pull", "wiki.example.org")
    name = "wiki_example.snapshot.json"
    assert result.stdout == (
        f"{name} (written): 160 modules of MediaWiki 1.43 (stock)\n"
    )
    first = (here / name).read_bytes()
    assert "(unchanged)" in run("pull", "wiki.example.org").stdout
    assert (here / name).read_bytes() == first
    run("pull", "wiki.example.org", "-o", "x.json")
    assert (here / "x.json").read_bytes() == first
    assert run("pull", "wiki.example.org", "-o", "-").stdout.encode() == first
    assert run("pull", "wiki.example.org", "-o", "-", "--json").stdout.encode() == first
    document = json.loads(run("pull", "x.org", "-o", "x.json", "--json").stdout)
    assert document["snapshots"][0]["changed"] is False
    assert document["snapshots"][0]["path"] == "x.json"


def test_pull_from_recorded_files_makes_the_bundled_snapshot(here: Path) -> None:
    (here / "recorded.json").write_text(dumps(bundled()))
    name = "MediaWiki 1.43 (stock)"
    run("pull", "recorded.json", "--neutral", name, "-o", "again.json")
    assert (here / "again.json").read_text() == dumps(bundled())


def test_access(
    here: Path, pulled: list[tuple[str, Access]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MWFORGE_PASSWORD", "s3cret")
    (here / "token").write_text("t0ken\n")
    run(
        *("pull", "x.org", "--user", "Me@bot", "--oauth-token-file", "token"),
        *("--header", "X-A: 1", "--header", "X-B: 2", "--timeout", "5"),
    )
    options = pulled[0][1]
    assert (options.user, options.secret(), options.token) == (
        *("Me@bot", "s3cret"),
        "t0ken",
    )
    assert options.headers == (("X-A", "1"), ("X-B", "2"))
    assert options.timeout == 5
    monkeypatch.setenv("MWFORGE_OAUTH_TOKEN", "other")
    monkeypatch.setenv("MWFORGE_CONTACT", "me@example.org")
    run("pull", "x.org")
    assert pulled[1][1].contact == "me@example.org"
    assert (pulled[1][1].token, pulled[1][1].user) == ("other", "")
    monkeypatch.delenv("MWFORGE_PASSWORD")
    fails("put the bot password into", "pull", "x.org", "--user", "Me@bot")
    fails(
        "Cannot read the token in none", "pull", "x.org", "--oauth-token-file", "none"
    )
    fails("not the start of a header", "pull", "x.org", "--header", "oops")
    run("pull", "x.org", "--timeout", "0", code=2)


# --- show, completion, help ----------------------------------------------------------


def test_show(pulled: list[tuple[str, Access]]) -> None:
    plain = run("show", "edit").stdout
    assert plain.startswith("edit") and plain.endswith("\n")
    document = json.loads(run("show", "query+revisions", "--json").stdout)
    assert document["path"] == "query+revisions"
    assert run("show", "edit", "wiki.example.org").stdout
    assert len(pulled) == 1
    fails("editt", "show", "editt")


@pytest.mark.parametrize("shell", ["zsh", "fish", "bash"])
def test_completion(shell: str) -> None:
    assert "_MWFORGE_COMPLETE" in run("completion", shell).stdout


def test_completion_knows_configured_wikis(here: Path) -> None:
    (here / "pyproject.toml").write_text(
        "[tool.mwforge.wikis.enwiki]\nurl = 'x'\n[tool.mwforge.wikis.dewiki]\nurl = 'y'"
    )
    environment = {
        **ENVIRONMENT,
        "_MWFORGE_COMPLETE": "zsh_complete",
        "COMP_WORDS": "mwforge generate en",
        "COMP_CWORD": "2",
    }
    code = "from mwforge.cli import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=here,
        env=environment,
        capture_output=True,
        text=True,
    )
    assert "enwiki" in done.stdout and "dewiki" not in done.stdout


@pytest.mark.parametrize(
    "arguments", [(), *((name,) for name in ("pull", "generate", "show", "completion"))]
)
def test_help(arguments: tuple[str, ...]) -> None:
    text = run(*arguments, "--help").stdout
    assert text == run(*arguments, "-h").stdout
    assert max(len(line) for line in text.splitlines()) <= 88
    if arguments != ("completion",):
        assert "Examples:" in text
        assert "Exit codes:\n    0  success" in text


def test_every_example_of_the_help_is_a_command() -> None:
    seen = 0
    for name, command in cli.commands.items():
        for line in (command.help or "").splitlines():
            words = line.split()
            if words[:1] == ["mwforge"]:
                assert words[1] == name
                seen += 1
    assert seen >= 9


def test_version() -> None:
    assert run("--version").stdout == f"mwforge {mwforge.__version__}\n"


# --- Errors --------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words, arguments",
    [
        ("'x.json' is neither a file", ("generate", "x.json")),
        ("is neither a file, nor the address of a wiki", ("pull", "nonsense")),
        (
            "'a-b' is not a name that Python can import",
            ("generate", "--package", "a-b"),
        ),
        ("There is nothing to pull from", ("generate", "--pull")),
        ("127.0.0.1:1 refuses the connection", ("pull", "127.0.0.1:1")),
        ("There is no host", ("generate", "https://no.such.host.invalid")),
        ("is the REST API", ("pull", "https://x.org/w/rest.php")),
        ("not the address of a web site", ("pull", "ftp://x.org")),
    ],
)
def test_errors(words: str, arguments: tuple[str, ...]) -> None:
    fails(words, *arguments)


def test_errors_of_files(here: Path) -> None:
    (here / "html.json").write_text("<!DOCTYPE html>")
    (here / "cut.json").write_text(dumps(bundled())[:-1000])
    (here / "empty.json").write_text("")
    fails("html.json is HTML, not JSON", "generate", "html.json")
    fails("cut.json is not JSON, it is cut short", "generate", "cut.json")
    fails("empty.json is empty", "show", "edit", "empty.json")
    (here / "mediawiki").write_text("a file")
    fails("mediawiki is a file", "generate")
    fails("mediawiki is a file", "generate", "--check")
    (here / "pyproject.toml").write_text("[tool.mwforge]\ncontect = 1")
    fails("did you mean 'contact'?", "generate")


@pytest.mark.parametrize("arguments", [(), ("bogus",), ("show",), ("pull", "--bogus")])
def test_wrong_usage_is_2(arguments: tuple[str, ...]) -> None:
    assert "Usage:" in run(*arguments, code=2).stderr


@pytest.mark.parametrize(
    "error, code, words",
    [
        (MwforgeError("one line"), 2, "mwforge: one line"),
        (
            OSError(errno.ENOSPC, "full", "/x"),
            2,
            "mwforge: The system refuses /x: the d",
        ),
        (KeyboardInterrupt(), 130, "mwforge: interrupted"),
        (click.Abort(), 130, "mwforge: interrupted"),
    ],
)
def test_how_errors_end(
    monkeypatch: pytest.MonkeyPatch, error: BaseException, code: int, words: str
) -> None:
    def raises(*arguments: Any) -> Any:
        raise error

    monkeypatch.setattr(config, "load", raises)
    result = run("generate", code=code)
    assert result.stderr.startswith(words)
    assert len(result.stderr.splitlines()) == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_output_to_a_full_disk(here: Path) -> None:
    (here / "x.json").write_text(dumps(bundled()))
    with open("/dev/full", "w") as full:
        for output in (("-o", "-"), ("-o", "/dev/full")):
            done = subprocess.run(
                [*RUN, "pull", "x.json", *output],
                env=ENVIRONMENT,
                stdout=full,
                stderr=subprocess.PIPE,
                text=True,
            )
            assert done.returncode == 2
            assert "the disk is full" in done.stderr.splitlines()[0]
            assert len(done.stderr.splitlines()) == 1


def test_as_a_module() -> None:
    subprocess.run([*RUN, "--version"], env=ENVIRONMENT, check=True)
    done = subprocess.run(
        [*RUN, "pull", "nonsense"], env=ENVIRONMENT, capture_output=True, text=True
    )
    assert done.returncode == 2
    assert "Traceback" not in done.stderr and "\x1b" not in done.stderr


def _on_a_terminal(here: Path, **environment: str) -> str:
    """What a person sees who runs mwforge on a terminal."""
    master, slave = pty.openpty()
    done = subprocess.Popen(
        [*RUN, "pull", "127.0.0.1:1"],
        cwd=here,
        env={**ENVIRONMENT, "TERM": "xterm", **environment},
        stdin=slave,
        stdout=slave,
        stderr=slave,
    )
    os.close(slave)
    seen = b""
    while True:
        try:
            data = os.read(master, 4096)
        except OSError:
            break
        if not data:
            break
        seen += data
    os.close(master)
    assert done.wait() == 2
    return seen.decode()


@pytest.fixture
def terminal(here: Path) -> Callable[..., str]:
    def show(**environment: str) -> str:
        return _on_a_terminal(here, **environment)

    return show


def test_progress_and_colour_on_a_terminal(terminal: Callable[..., str]) -> None:
    seen = terminal()
    assert "looking for the API of http://127.0.0.1:1" in seen
    assert "\x1b[" in seen
    # The error stands on a line of its own: the progress is wiped out before.
    assert seen.splitlines()[-1].split("\r")[-1].endswith("the wiki is up.")
    assert "\x1b[" not in terminal(NO_COLOR="1")
    assert "looking for" not in terminal(TERM="dumb")


# --- Ends ------------------------------------------------------------------------------


def test_one_interruption_ends_a_check(here: Path) -> None:
    """Several wikis are being asked in threads, and none of them answers."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"http://127.0.0.1:{silent.getsockname()[1]}/api.php"
        wikis = [
            f"[tool.mwforge.wikis.w{number}]\nurl = '{address}'\nsnapshot = 'x.json'"
            for number in range(3)
        ]
        (here / "pyproject.toml").write_text("\n".join(wikis))
        (here / "x.json").write_text(dumps(bundled()))
        process = subprocess.Popen(
            [*RUN, "check", "--timeout", "600"],
            env=ENVIRONMENT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        asked = [silent.accept()[0] for _ in range(3)]
        process.send_signal(signal.SIGINT)
        try:
            stdout, stderr = process.communicate(timeout=60)
        finally:
            process.kill()
            for connection in asked:
                connection.close()
    assert (process.returncode, stdout) == (130, "")
    assert stderr == "mwforge: interrupted; nothing was left half written.\n"


def test_a_crash_is_not_exit_code_1(here: Path) -> None:
    code = (
        "from mwforge import config, cli\n"
        "config.load = lambda folder: 1 / 0\n"
        "cli.main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "check"],
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 2
    assert "ZeroDivisionError" in done.stderr
    assert "mwforge: this is a bug in mwforge" in done.stderr.splitlines()[-1]


def test_reports_are_written_whole_or_not_at_all(here: Path) -> None:
    (here / "x.json").write_text(dumps(bundled()))
    (here / "report.md").write_text("before")
    (here / "report.md").chmod(0o600)
    run("diff", "x.json", "x.json", "--format", "markdown", "-o", "report.md")
    assert (here / "report.md").read_text() != "before"
    assert stat.S_IMODE((here / "report.md").stat().st_mode) == 0o600
    run("diff", "x.json", "x.json", "-o", "deep/new.txt")
    (here / "folder").mkdir()
    fails("Cannot write folder", "diff", "x.json", "x.json", "-o", "folder")
    assert sorted(path.name for path in here.iterdir()) == (
        ["deep", "folder", "report.md", "x.json"]
    )


def test_modes_are_kept_and_new_files_get_the_usual_one(here: Path) -> None:
    (here / "recorded.json").write_text(dumps(bundled()))
    (here / "old.json").write_text("{}")
    (here / "old.json").chmod(0o640)
    for name in ("old.json", "new.json"):
        run("pull", "recorded.json", "-o", name)
    (here / "plain").touch()
    modes = {
        path.name: stat.S_IMODE(path.stat().st_mode)
        for path in (here / "old.json", here / "new.json", here / "plain")
    }
    assert modes["old.json"] == 0o640
    assert modes["new.json"] == modes["plain"]
