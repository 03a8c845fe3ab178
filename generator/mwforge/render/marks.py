"""What a template writes and black would lay out by the line it stands in: marks, and their layout.

A mark holds its parts between two NULs, which no source has, until the template is filled. Then the
template's own text before and after it in its line decides: on one line where that fits, else spread.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from . import layout
from .environment import Code

_AROUND: Final = "\0"
_BETWEEN: Final = "\1"
_MARK = re.compile(r"\x00([a-z]+)\x01([^\x00]*)\x00")
_MARKED_LINE = re.compile(r"^[^\n\0]*(?:\0[^\0]*\0[^\n\0]*)+$", re.MULTILINE)
_BRACKETS: Final = ("()", "[]", "{}")


def listed(items: Iterable[str]) -> Code:
    """Items between brackets that the template has: `class Edit({{ bases }}):`."""
    return _mark("listed", items)


def tupled(items: Iterable[str]) -> Code:
    """The same in a tuple, which one item alone needs a comma for: `result = ({{ result }})`."""
    return _mark("tupled", items)


def braced(items: Iterable[str]) -> Code:
    """A set or a dictionary with its braces: `prefixes = {{ prefixes }}`."""
    return _mark("braced", items)


def quoted(value: str) -> Code:
    """A string, in parentheses where only they make it fit: `path = {{ path }}`."""
    return _mark("quoted", [layout.literal(value)])


def imported(names: Iterable[str]) -> Code:
    """`from x import {{ names }}`, as they compare."""
    return _mark("imported", sorted(set(names)))


def union(parts: Iterable[str]) -> Code:
    """The type of what stands one a line: `{{ name }}: {{ type }} = None,`, `{{ key }}: {{ type }}`."""
    return _mark("union", parts)


def returned(type_: str) -> Code:
    """What a method gives: `def edit(self) -> {{ type }}:`."""
    return _mark("returned", [type_])


def alternatives(values: Iterable[str | int]) -> Code:
    """The values of an alias, one a line: `{{ name }}: TypeAlias = Literal[{{ values }}]`."""
    return _mark("alternatives", layout.strings(values))


def aliased(type_: str) -> Code:
    """Any other type, one without `|`, as an alias: `{{ name }}: TypeAlias = {{ type }}`."""
    return _mark("aliased", [type_])


def documented(*paragraphs: str) -> Code:
    """Wrapped paragraphs for a docstring, whose quotes the template has."""
    return _mark("documented", [layout.docstring_text(paragraphs)])


def _mark(kind: str, parts: Iterable[str]) -> Code:
    return Code(f"{_AROUND}{kind}{_BETWEEN}{_BETWEEN.join(parts)}{_AROUND}")


def laid_out(text: str) -> str:
    """The text of a filled template, each mark laid out by its line.

    Raises ValueError where a text for docstrings stands elsewhere.
    """
    return _MARKED_LINE.sub(_line, text) if _AROUND in text else text


def _line(found: re.Match[str]) -> str:
    line = found[0]
    *others, last = _MARK.finditer(line)
    before, at = "", 0
    for one in others:
        before += line[at : one.start()] + _flat(one[1], _parts(one))
        at = one.end()
    before += line[at : last.start()]
    return _placed(last[1], _parts(last), before, line[last.end() :])


def _parts(mark: re.Match[str]) -> list[str]:
    return mark[2].split(_BETWEEN) if mark[2] else []


def _flat(kind: str, parts: list[str]) -> str:
    match kind:
        case "documented":
            raise ValueError("a text for docstrings stands beside other marks")
        case "tupled" if len(parts) == 1:
            return f"{parts[0]},"
        case "braced":
            return f"{{{', '.join(parts)}}}"
        case "union":
            return " | ".join(parts)
        case _:
            return ", ".join(parts)


def _placed(kind: str, parts: list[str], before: str, after: str) -> str:
    """A line with one mark. A mark that is not where it is meant to be stays on the line."""
    code = before.lstrip(" ")
    indent = len(before) - len(code)
    around = before[-1:] + after[:1]
    head, tail = code[:-1], after[1:]
    match kind:
        case "documented":
            if not code.startswith('"""') or not after.endswith('"""'):
                raise ValueError("a text for docstrings stands outside of one")
            text = code[3:] + "".join(parts) + after[:-3]
            line = layout.docstring_of(text, indent)
        case "listed" if around in _BRACKETS:
            line = layout.bracketed(head, parts, around, tail, indent)
        case "tupled" if around == "()" and not tail:
            line = layout.tuple_of(head, parts, indent)
        case "braced" if around == "()" and not tail:
            line = layout.braced_in_call(code, parts, indent)
        case "braced" if not after:
            line = layout.bracketed(code, parts, "{}", "", indent)
        case "quoted" if not after:
            line = layout.parenthesized(code, parts[0], indent)
        case "imported" if not after:
            line = layout.imports(code, parts, indent)
        case "union" if after.endswith(",") or not after:
            line = layout.annotated(code, parts, after, indent)
        case "returned" if after == ":":
            line = layout.returning(code, parts[0], indent)
        case "alternatives" if code.endswith(layout.ALIAS + "Literal["):
            line = layout.alias(code.partition(layout.ALIAS)[0], parts)
        case "aliased" if code.endswith(layout.ALIAS):
            line = layout.type_alias(code.removesuffix(layout.ALIAS), parts[0])
        case _:
            return before + _flat(kind, parts) + after
    return before[:indent] + line
