"""The templates of a client: where they are, and which names of Python's they use."""

from __future__ import annotations

import difflib
import hashlib
import keyword
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from .errors import MwforgeError, reason

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

    def hashes(self) -> dict[str, str]:
        """The hash of each template of a user's own."""
        return {
            name: hashlib.sha256(text.encode()).hexdigest()
            for name, text in self.texts
            if name in self.own
        }


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


def templates_in(own: Path | None) -> Templates:
    """mwforge's templates, with those of a folder in place of the ones of the same names.

    Raises MwforgeError where the folder cannot be read, or holds anything else; hidden files are passed over.
    """
    if own is None:
        return shipped()
    texts = dict(shipped().texts)
    found: dict[str, str] = {}
    try:
        for path in sorted(own.iterdir()):
            if path.name.startswith("."):
                continue
            if path.name not in texts:
                raise _unknown(path, texts)
            found[path.name] = path.read_text("utf-8")
    except OSError as error:
        raise MwforgeError(
            f"Cannot read the templates {error.filename or own}: {reason(error)}. Give a"
            " directory of templates."
        ) from error
    except UnicodeDecodeError as error:
        raise MwforgeError(
            f"The template {path} is not UTF-8: save it as UTF-8."
        ) from error
    return Templates(tuple({**texts, **found}.items()), own, frozenset(found))


def _unknown(path: Path, known: Iterable[str]) -> MwforgeError:
    near = difflib.get_close_matches(path.name, known, n=1)
    hint = (
        f"did you mean {near[0]!r}?"
        if near
        else f"templates: {', '.join(sorted(known))}"
    )
    return MwforgeError(f"{path} is not a template of mwforge's; {hint}")


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
