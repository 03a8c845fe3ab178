"""The templates of a client: where they are, and which names of Python's they use."""

from __future__ import annotations

import keyword
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ENDINGS = (".py.jinja", ".pyi.jinja")


def folder() -> Path:
    """Where the templates are: in the wheel beside this file, in a checkout at its top."""
    package = Path(__file__).resolve().parent
    shipped = package / "templates"
    return shipped if shipped.is_dir() else package.parent.parent / "templates"


@dataclass(frozen=True, slots=True)
class Templates:
    """The templates of Python files, as (name, text), and where those of a user's own are."""

    texts: tuple[tuple[str, str], ...]
    folder: Path | None = None
    own: frozenset[str] = frozenset()

    def path(self, name: str) -> Path:
        """The file that a template is."""
        return (self.folder if self.folder and name in self.own else folder()) / name


@cache
def shipped() -> Templates:
    """mwforge's own."""
    return Templates(
        tuple(
            (path.name, path.read_text("utf-8"))
            for path in sorted(folder().iterdir())
            if path.name.endswith(ENDINGS)
        )
    )


_JINJA = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
# Not with `tokenize`, which wants whole brackets: those of all branches stand one after the other.
_WORD = re.compile(
    r"""
    (?<!\w) (?:[rbu]|rb|br)? (?: \"{3}.*?\"{3} | '{3}.*?'{3} | "(?:\\.|[^"\\\n])*" | '(?:\\.|[^'\\\n])*' )
    | \#[^\n]*
    | (?<![\w.]) (?P<name>[^\W\d]\w*)
    """,
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)


def names(template: str) -> frozenset[str]:
    """The names that a template's own text binds or uses in Python, but for attributes."""
    words = (found["name"] for found in _WORD.finditer(_JINJA.sub(" ", template)))
    return frozenset(word for word in words if word and not keyword.iskeyword(word))
