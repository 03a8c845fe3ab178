"""plain: what came from elsewhere, made fit to print."""

from __future__ import annotations

import json
import re

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from odd import harmless

from mwforge.cli import cli
from mwforge.plain import as_json, discreet, lines, shown, visible

# Characters and beginnings that a terminal, a reader or a CI runner takes for more than text.
ODD = [
    *("\x1b[31m", "\x1b]0;title\x07", "\x9b31m", "\x85", "\x7f", "\x00", "\r", "\n"),
    *("\t", "\x0b", "\x0c", "\x1c", "\u2028", "\u2029", "\u202e", "\u2066", "\u200f"),
    *("\u200b", "\ufeff", "\xad", "\ud800", "\udfff", "\U000e0041", "\uffff"),
    *("::error::x", " ::stop-commands::x", "\u3000::debug::", "##[error]x"),
    *(
        "a ##vso[task.x]y",
        "##teamcity[x]",
        "###[group]",
        "::",
        "#",
        "[",
        ":",
        "é",
        "漢",
    ),
]
# What the system lets be an argument: no NUL, and only the surrogates that stand for bytes.
ARGUMENTS = [one for one in ODD if not re.search("[\x00\ud800\udfff]", one)] + [
    "\udc80"
]
texts = st.text() | st.lists(st.sampled_from(ODD)).map("".join)


@given(texts)
def test_one_line_that_nothing_obeys(text: str) -> None:
    line = visible(text)
    assert harmless(line) and len(line.splitlines()) <= 1
    assert not re.search("[\u200e\u200f\u202a-\u202e\u2066-\u2069\u200b\ufeff]", line)
    assert visible(line) == line
    line.encode()


@given(texts)
def test_several_lines(text: str) -> None:
    assert all(harmless(line) for line in lines(text).split("\n"))
    assert lines(text).count("\n") == text.count("\n")


@given(texts, st.integers(1, 300))
def test_cut(text: str, longest: int) -> None:
    line = shown(text, longest)
    assert len(line) <= longest
    assert harmless(line.removesuffix("…"))
    if len(visible(text)) <= longest:
        assert line == visible(text)


@given(st.recursive(texts, lambda one: st.dictionaries(texts, one) | st.lists(one)))
def test_json(document: object) -> None:
    text = as_json(document)
    assert json.loads(text) == json.loads(json.dumps(document))
    assert all(harmless(line) for line in text.split("\n"))
    text.encode()


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("plain é 漢字 ویکی\u200cپدیا", "plain é 漢字 ویکی\u200cپدیا"),
        ("a::b c: d", "a::b c: d"),
        ("::error::x", "\\x3a:error::x"),
        ("\x1b[31mred", "\\x1b[31mred"),
        ("two\nlines", "two\\nlines"),
        ("##[error]", "\\x23#[error]"),
        ("## heading", "## heading"),
        ("\u202eevil", "\\u202eevil"),
    ],
)
def test_texts(text: str, result: str) -> None:
    assert visible(text) == result


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("https://me:s3cret@x.org/a@b", "https://x.org/a@b"),
        ("https://me:s3@cret@x.org/", "https://x.org/"),
        ("me:s3cret@x.org", "x.org"),
        ("'me:s3cret@[::1]' is", "'[::1]' is"),
        ("see https://me:s3cret@x.org/ and a@b.c", "see https://x.org/ and a@b.c"),
        ("a::b c: d@e 12:30", "a::b c: d@e 12:30"),
    ],
)
def test_passwords_in_addresses(text: str, result: str) -> None:
    assert discreet(text) == result


@pytest.mark.parametrize(
    "command",
    [
        *(("pull", "{}"), ("generate", "{}", "x.json"), ("check", "{}")),
        *(("diff", "{}", "{}"), ("show", "edit", "{}"), ("openapi", "{}", "{}")),
        ("check", "{}", "--snapshot", "x.json"),
    ],
)
@pytest.mark.parametrize("host", ["127.0.0.1:1", "x..y", "[::1", "none.invalid", ""])
@pytest.mark.parametrize("scheme", ["", "https://", "ftp://"])
def test_no_password_of_an_address_is_printed(
    command: tuple[str, ...], host: str, scheme: str
) -> None:
    address = f"{scheme}me:s3cret@{host}/wiki"
    arguments = [word.format(address) for word in command]
    result = CliRunner().invoke(cli, arguments, prog_name="mwforge")
    assert result.exit_code == 2, result.output
    assert "s3cret" not in result.output, result.output


@pytest.mark.parametrize("odd", ARGUMENTS)
@pytest.mark.parametrize(
    "command",
    [
        *(("{}",), ("--{}",), ("pull", "{}"), ("pull", "--{}"), ("show", "{}")),
        *(("generate", "{}"), ("generate", "--package", "{}"), ("diff", "{}", "x")),
        *(("check", "{}", "--fail-on", "{}"), ("pull", "x.org", "--header", "{}")),
        *(("openapi", "--layout", "{}"), ("completion", "{}"), ("browse", "x{}")),
        *(("pull", "https://{}/"), ("pull", "http://127.0.0.1:1/{}")),
        ("pull", "x.org", "--oauth-token-file", "x{}"),
    ],
)
def test_arguments_in_error_lines(command: tuple[str, ...], odd: str) -> None:
    arguments = [word.format(odd) for word in command]
    result = CliRunner().invoke(cli, arguments, prog_name="mwforge")
    assert result.exit_code == 2, result.output
    assert all(harmless(line) for line in result.output.split("\n")), result.output
