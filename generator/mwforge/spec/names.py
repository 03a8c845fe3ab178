"""Python names for what a wiki calls things: the one place that makes them, and the one rule for collisions."""

from __future__ import annotations

import hashlib
import keyword
import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

# The longest name of a source file, without its ending.
LONGEST_FILE = 80

_IDENTIFIER = re.compile(r"[A-Za-z][A-Za-z0-9_]*\Z")
_SPELLED = {
    " ": "space",
    "!": "not",
    "#": "hash",
    "%": "percent",
    "&": "and",
    "*": "star",
    "+": "plus",
    ",": "comma",
    "-": "hyphen",
    ".": "dot",
    "/": "slash",
    ":": "colon",
    "=": "equals",
    "@": "at",
    "_": "underscore",
}


class Identifier(str):
    """An ASCII Python identifier, checked; it never starts with an underscore and is no keyword."""

    __slots__ = ()

    def __new__(cls, text: str) -> Identifier:
        """Raises ValueError for a text that may not stand in Python source as a name."""
        if not _IDENTIFIER.match(text) or keyword.iskeyword(text):
            raise ValueError(f"{text!r} cannot be a Python name")
        return super().__new__(cls, text)


def plain(name: str) -> str:
    """The name itself, with an underscore for each run of what no identifier can hold, and after a keyword."""
    inner = re.sub(r"\A[^A-Za-z0-9]+|[^A-Za-z0-9_]+\Z", "", name)
    text = re.sub(r"[^A-Za-z0-9_]+", "_", inner)
    return _usable(text) if text else spelled(name)


def spelled(name: str) -> str:
    """The name with each character that `plain` would lose written out: `a-b` is `a_hyphen_b`."""
    return _usable(_spell(name, lambda c: c.isascii() and c.isalnum()))


def spelled_case(name: str) -> str:
    """`spelled`, with capitals written out too, for names that differ in nothing else."""
    return _usable(
        _spell(name, lambda c: c.isascii() and c.isalnum() and not c.isupper())
    )


def camel(name: str) -> str:
    """The parts of a name, each with a capital, joined: `new-topic` is `NewTopic`."""
    parts = re.findall(r"[A-Za-z0-9]+", name) or [spelled(name)]
    return _capital(_usable("".join(_capital(part) for part in parts)))


def class_name(name: str, classname: str) -> str:
    """A module's class name, with the capitals of its PHP class where that holds the module's name.

    `categorymembers` served by `ApiQueryCategoryMembers` is `CategoryMembers`; else `camel(name)`.
    """
    php = classname.rpartition("\\")[2]
    bare = re.sub(r"[^a-z0-9]", "", name.lower())
    start = php.lower().rfind(bare) if bare else -1
    found = php[start : start + len(bare)] if start >= 0 else ""
    if re.match(r"[A-Z][A-Za-z0-9]*\Z", found):
        return _usable(found)
    return camel(name)


def assign(
    wanted: Mapping[str, Sequence[str]],
    *,
    reserved: Collection[str] = (),
    elsewhere: Collection[str] = (),
    key: Callable[[str], str] = str,
) -> dict[str, Identifier]:
    """One name for each thing, all different, whatever the order they come in.

    `wanted` gives, for each thing (by what it is called on the wire), the names it would take, best
    first; `key` folds names that may not stand beside each other (file names that differ in case).
    A name that several want goes to the one that is called exactly so, or to none; the others go on
    to their next. After the last, a piece of the name's hash decides, and then another. Neither
    `reserved` nor what is taken `elsewhere` is given away; the latter is folded already, and may be
    large, for it is only looked into.

    Raises RuntimeError where even that leaves two things with one name.
    """
    taken = {key(name) for name in reserved}
    longest = max((len(names) for names in wanted.values()), default=0)
    result: dict[str, Identifier] = {}
    waiting = dict(wanted)
    # Each of the names below can spoil one piece of a hash, and no more.
    for level in range(longest + len(taken) + len(elsewhere) + len(wanted) + 1):
        if not waiting:
            break
        claims: dict[str, list[tuple[str, str]]] = {}
        for thing, names in waiting.items():
            over = level - len(names)
            name = names[level] if over < 0 else _hashed(thing, names[0], over)
            claims.setdefault(key(name), []).append((thing, name))
        for folded, claimants in claims.items():
            if folded in taken or folded in elsewhere:
                continue
            exact = [claim for claim in claimants if claim[0] == claim[1]]
            winners = exact if len(claimants) > 1 else claimants
            if len(winners) == 1:
                thing, name = winners[0]
                result[thing] = Identifier(name)
                taken.add(folded)
                del waiting[thing]
    if waiting:
        raise RuntimeError(f"there is no free Python name for {sorted(waiting)}")
    return result


def candidates(name: str) -> tuple[str, ...]:
    """The names that an argument or a method would take, best first."""
    usual = plain(name)
    if usual == name:
        return (usual, usual + "_")
    return (usual, spelled(name), usual + "_")


def file_candidates(name: str) -> tuple[str, ...]:
    """The names that a source file would take; lower case, as some file systems know no other."""
    # Not `str.lower`, which knows more letters with each Python.
    small = re.sub("[A-Z]+", lambda capitals: capitals[0].lower(), name)
    usual = plain(small)
    found = (
        usual,
        spelled(small) if usual != name else usual + "_",
        spelled_case(name),
    )
    return tuple(_short(name, one) for one in found)


def class_candidates(name: str, classname: str) -> tuple[str, ...]:
    """The names that a request class would take, best first."""
    usual = class_name(name, classname)
    whole = _usable(_capital(spelled(name)))
    return (usual, camel(name), whole, usual + "_")


def owned_candidates(owner: str, suffix: str) -> tuple[str, ...]:
    """The names that something of a request class would take: `EditResponse`."""
    return (owner.rstrip("_") + suffix, f"{owner}_{suffix}")


def alias_candidates(owner: str, name: str) -> tuple[str, ...]:
    """The names that the `Literal` of a parameter would take: `RevisionsProp`."""
    usual = owner.rstrip("_") + camel(name)
    return (usual, usual + "Value", f"{owner}_{spelled(name)}")


def reserved_files() -> Iterable[str]:
    """Names that Windows keeps for devices, whatever their ending."""
    yield from ("con", "prn", "aux", "nul")
    for number in range(1, 10):
        yield f"com{number}"
        yield f"lpt{number}"


def _spell(name: str, kept: Callable[[str], bool]) -> str:
    parts: list[str] = []
    for char in name:
        if kept(char):
            parts.append(char)
        elif char.isascii() and char.isupper():
            parts.append(f"_capital_{char.lower()}_")
        else:
            parts.append(f"_{_SPELLED.get(char, f'u{ord(char):04x}')}_")
    return re.sub("__+", "_", "".join(parts)).strip("_")


def _usable(text: str) -> str:
    if not text or not text[0].isalpha():
        text = f"n{text}"
    return f"{text}_" if keyword.iskeyword(text) else text


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]


def _short(thing: str, name: str) -> str:
    """A name that file systems take: most end at 255 bytes, Windows at 260 for a whole path."""
    if len(name) <= LONGEST_FILE:
        return name
    return _hashed(thing, name[: LONGEST_FILE - 9].rstrip("_"))


def _hashed(thing: str, name: str, piece: int = 0) -> str:
    text = thing + "\0" * piece
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return f"{name}_{digest[:8]}"
