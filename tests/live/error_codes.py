"""The codes of errors that MediaWiki's sources can raise, found by reading its PHP.

`python tests/live/error_codes.py FOLDER…` prints them. What a module raises is a message's key, or the
code given with it (ApiMessageTrait); a Status that an action ends with brings the keys of its messages.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

NAMED = "dieWithError|dieWithErrorOrDebug|newWithMessage|ApiMessage::create|new ApiMessage|new ApiRawMessage"
CALL = re.compile(rf"({NAMED}|newFatal|->fatal|[fF]ailureMessage|->failure)\s*\(")
TEXT = re.compile(r"'([A-Za-z][A-Za-z0-9_-]*)'")
NONE = frozenset(
    {
        "code",
        "csp-report",
        "cspreport-",
        "linkaccounts-success-text",
        "params",
        "patrol",
        "rawmessage",
    }
    | {
        "opensearch-json-warnings",
        "formatphp",
        "show",
        "warnings",
        "curmax",
        "highmax",
        "inisize",
        "max",
        "min",
        "name",
        "size",
    }
)
"""What the patterns find, and no error is."""


def error_codes(root: Path) -> set[str]:
    """The codes in the sources of a MediaWiki and its extensions."""
    trait = (root / "includes/api/ApiMessageTrait.php").read_text("utf-8")
    table = trait[trait.index("messageMap = [") : trait.index("];")]
    mapped = dict(re.findall(r"'([^']+)' => '([^']+)'", table))
    found = {*mapped.values()}
    for file in _sources(root):
        text = file.read_text("utf-8", "replace")
        for call in CALL.finditer(text):
            found.update(_codes(call[1], _arguments(text, call.end()), mapped))
    for file in (
        root / "includes/api/i18n/en.json",
        *root.glob("extensions/**/i18n/**/en.json"),
    ):
        keys = json.loads(file.read_text("utf-8"))
        found.update(_code(key, mapped) for key in keys if key.startswith("apierror-"))
    return {re.sub(r"[^a-zA-Z0-9_-]", "_", code) for code in found} - NONE


def _sources(root: Path) -> Iterator[Path]:
    for folder in ("includes", "extensions"):
        for file in sorted(root.glob(f"{folder}/**/*.php")):
            parts = {part.lower() for part in file.relative_to(root).parts}
            if not parts & {"tests", "vendor", "installer", "maintenance"}:
                yield file


def _codes(call: str, arguments: list[str], mapped: dict[str, str]) -> list[str]:
    if call == "newWithMessage":  # the module comes first
        arguments = arguments[1:]
    if not arguments:
        return []
    if call not in ("newFatal", "->fatal") and len(arguments) > 1:
        if given := TEXT.findall(arguments[1]):
            return given
    first = arguments[0].strip()
    if first.startswith("["):
        first = (_arguments(first, 1) or [""])[0].strip()
    keys = TEXT.findall(first) if first.startswith("'") or "?" in first else []
    return [_code(key, mapped) for key in keys]


def _code(key: str, mapped: dict[str, str]) -> str:
    return mapped.get(key) or key.removeprefix("apierror-").removeprefix("apiwarn-")


def _arguments(text: str, start: int) -> list[str]:
    """The arguments of a call, whose parenthesis was just before `start`."""
    depth, found, begun, place = 0, list[str](), start, start
    while place < len(text):
        letter = text[place]
        if letter in "\"'":
            end = place + 1
            while end < len(text) and text[end] != letter:
                end += 2 if text[end] == "\\" else 1
            place = end
        elif letter in "([{":
            depth += 1
        elif letter in ")]}" and depth == 0:
            return [*found, text[begun:place]]
        elif letter in ")]}":
            depth -= 1
        elif letter == "," and depth == 0:
            found.append(text[begun:place])
            begun = place + 1
        place += 1
    return found


if __name__ == "__main__":
    codes = {code for folder in sys.argv[1:] for code in error_codes(Path(folder))}
    print("\n".join(sorted(codes)))
