"""What a wiki answered to one request, without what is secret in it, as a line of JSON."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

SECRET: Final = re.compile(
    r"token|password|retype|secret|email|realname", re.IGNORECASE
)
"""The names of what stays with the wiki: in a request and in an answer."""
LONGEST: Final = 300
"""How much of a text is kept, in characters: its type is what matters."""
_DEEPEST: Final = 100


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer, and what was asked.

    Attributes:
        who: the user that asked, '' for nobody.
        params: everything that was sent, but for secrets, by its name on the wire.
        body: the answer as JSON, of `formatversion=2`.
        raw: the same as `format=rawfm` shows it, which keeps the metadata of MediaWiki's
            ApiResult (`_type`, `_element` …); None where that was not asked for.
    """

    who: str
    params: Mapping[str, str]
    body: object
    raw: object | None = None


def line(answer: Answer) -> bytes:
    """Return an answer as one line of JSON, with secrets blanked and long texts cut."""
    kept = {
        "who": answer.who,
        "params": {
            name: "" if SECRET.search(name) else value
            for name, value in answer.params.items()
        },
        "body": discreet(answer.body),
        "raw": discreet(answer.raw),
    }
    text = json.dumps(kept, ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "replace") + b"\n"


def parse(text: bytes) -> Answer:
    """Read such a line.

    Raises:
        ValueError: it is none.
        RecursionError: it is nested too deeply.
    """
    found: Any = json.loads(text)
    match found:
        case {"who": str(who), "params": dict(params), "body": body, "raw": raw}:
            named = {name: str(value) for name, value in params.items()}
            return Answer(who, named, body, raw)
    raise ValueError("it is not an answer")


def discreet(value: Any, depth: int = 0) -> Any:
    """Return JSON of the same types: secrets become empty, long texts shorter."""
    match value:
        case _ if depth > _DEEPEST:
            return None
        case dict():
            return {
                key: (
                    ""
                    if isinstance(each, str) and SECRET.search(key)
                    else discreet(each, depth + 1)
                )
                for key, each in value.items()
            }
        case list():
            return [discreet(each, depth + 1) for each in value]
        case str() if len(value) > LONGEST:
            return value[:LONGEST]
        case float() if not math.isfinite(value):  # no JSON, though Python reads it
            return 0.0
        case _:
            return value
