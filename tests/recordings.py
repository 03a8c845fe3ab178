#!/usr/bin/env python3
"""Keep the facts of recorded answers: names, types, values, numbers, and no prose.

    recordings.py FOLDER

reads each `NAME.paraminfo.json.gz` of a folder with its `NAME.siteinfo.json.gz`, and
writes both into data/recordings. What the wiki's authors wrote for people becomes a number that tells
it from other texts, so that a change of it is still a change. The bytes depend on the
answers alone. Needs mwforge, which reads the texts.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import re
import sys
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any, Final

from mwforge.spec.docs import parse_help

HERE: Final = Path(__file__).parent / "data" / "recordings"
PROSE: Final = frozenset({"description", "text", "dynamicparameters"})
GENERAL: Final = frozenset(
    {
        *("generator", "lang", "sitename", "server", "servername", "script"),
        *("scriptpath", "articlepath", "wikiid", "case", "rtl"),
    }
)
"""What is kept of siteinfo's `general`."""
TIME: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
"""A time in a description: some count from the moment of asking."""


def facts(value: Any) -> Any:
    """An answer, or a part of one, without its prose."""
    match value:
        case dict():
            values = _values(value)
            return {
                name: (
                    numbered(each, values)
                    if name in PROSE and isinstance(each, str)
                    # A submodule may be called `description`.
                    else each if name == "submodules" else facts(each)
                )
                for name, each in value.items()
            }
        case list() | tuple():
            return [facts(each) for each in value]
        case _:
            return value


def _values(parameter: Mapping[str, Any]) -> Collection[str]:
    kind, submodules = parameter.get("type"), parameter.get("submodules")
    return kind if isinstance(kind, list) else submodules or ()


def numbered(text: str, values: Collection[str]) -> str:
    """A number in place of a text, and of that of each value; times in it stay."""
    help_ = parse_help(TIME.sub("", text), values=values)
    lines = [" ".join([_number(help_.text), *TIME.findall(text)]), ""]
    lines += [
        f';<span dir="ltr" lang="en">{value}</span>:{_number(said)}'
        for value, said in help_.values
    ]
    return "\n".join(lines).strip()


def _number(text: str) -> str:
    # With a letter first, or it might be read as something else than a text.
    return f"t{hashlib.sha256(text.encode()).hexdigest()[:6]}" if text else ""


def site(answer: Mapping[str, Any]) -> dict[str, Any]:
    """What mwforge reads of siteinfo."""
    query = answer["query"]
    kept: dict[str, Any] = {
        "general": {k: v for k, v in query["general"].items() if k in GENERAL},
        "extensions": [
            {k: one[k] for k in ("type", "name", "version") if k in one}
            for one in query["extensions"]
        ],
        "namespaces": query["namespaces"],
    }
    if "namespacealiases" in query:
        kept["namespacealiases"] = query["namespacealiases"]
    return {"batchcomplete": True, "query": kept}


def main(folder: Path) -> None:
    for source in sorted(folder.glob("*.paraminfo.json.gz")):
        name = source.name.partition(".")[0]
        beside = source.with_name(f"{name}.siteinfo.json.gz")
        write(source.name, facts(json.loads(gzip.decompress(source.read_bytes()))))
        write(beside.name, site(json.loads(gzip.decompress(beside.read_bytes()))))


def write(name: str, answer: object) -> None:
    text = json.dumps(answer, ensure_ascii=False, separators=(",", ":"))
    # Without a time or a name in its header, a gzip file is the same each time.
    (HERE / name).write_bytes(gzip.compress(text.encode(), 9, mtime=0))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
