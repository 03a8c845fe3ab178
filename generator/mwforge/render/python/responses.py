"""The types of answers: a TypedDict for each record of a shape, one file a module.

Nobody imports these files at run time but who wants them: the files of requests do so for type
checkers alone. They have no `from __future__ import annotations`, which would make each key a
ForwardRef (four times the cost of creating a class), and are what pydantic can read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from ...runtime.forms import PAGE_KEYS
from ...shapes.model import (
    ANYTHING,
    NOTHING,
    Field,
    Kind,
    Map,
    Record,
    Shape,
    required,
)
from ...shapes.schema import dumps, schema
from ...spec import model, names
from ...spec.names import Identifier
from ..environment import Code
from ..filling import Fill
from ..marks import aliased, documented
from ..shapes import known_shape
from .annotations import names_in
from .typed_dicts import (
    TAKEN,
    Key,
    TypedDictClass,
    imports_of,
    needed,
    told_of,
    typed_dict,
)

_KINDS: Final[Mapping[Kind, str]] = {
    "true": "bool",
    "boolean": "bool",
    "integer": "int",
    "number": "float",
    "time": "str",
    "string": "str",
}
_LONGEST_KEY: Final = 40

Way: TypeAlias = tuple[str, ...]
"""The steps to a place: keys, "[]" for the items of a list, "{}" for the values of a map."""


@dataclass(frozen=True, slots=True)
class Response:
    """The types of one module's answers: their file, the names of its classes, and its text.

    `page` are the keys that a prop module adds to pages, None for other modules.
    """

    module: model.Module
    file: Identifier
    names: tuple[Identifier, ...]
    text: str
    page: Mapping[str, Key] | None


def responses(spec: model.Spec, fill: Fill) -> dict[str, Response]:
    """The types of each module whose shape is known, by its path."""
    known = [module for module in spec.modules if _typed(module, spec)]
    files = names.assign(
        {
            module.path: (
                *names.file_candidates(module.name),
                *names.file_candidates(f"{module.names.package}_{module.name}"),
            )
            for module in known
        },
        reserved={"page", *names.reserved_files()},
        key=str.casefold,
    )
    return {
        module.path: _response(
            module, spec.shapes[module.path], files[module.path], fill
        )
        for module in known
    }


def _typed(module: model.Module, spec: model.Spec) -> bool:
    """Whether a module's answers have a type: a known shape, and one that says something."""
    shape = known_shape(module, spec)
    if shape is None or shape == NOTHING:
        return False
    return module.kind is not model.Kind.PROP or isinstance(shape.object, Record)


@dataclass(slots=True)
class _Writing:
    """A file while it is written: the names of its records, by what they look like, and its classes."""

    module: model.Module
    called: Mapping[str, Identifier]
    classes: dict[Identifier, TypedDictClass] = field(default_factory=dict)


def _response(
    module: model.Module, shape: Shape, file: Identifier, fill: Fill
) -> Response:
    root = module.names.response
    called = names.assign(dict(_records(module, shape)), reserved={*TAKEN, root})
    writing = _Writing(module, called)
    page: dict[str, Key] | None = None
    words = set[str]()
    alias = ""
    if isinstance(shape.object, Record) and _is_record(shape):
        keys = _keys(writing, shape.object, ())
        bases: list[str] = []
        if module.kind is model.Kind.PROP:
            keys = {key: one for key, one in keys.items() if key not in PAGE_KEYS}
            page, bases = keys, ["PageBase"]
            words.add("PageBase")
        writing.classes[root] = typed_dict(
            root, keys, _about(module), bases, classes=called.values()
        )
    else:
        parts = _parts(writing, shape, ())
        alias = parts[0] if len(parts) == 1 else f"Union[{', '.join(parts)}]"
        words.update(["TypeAlias", *names_in(alias)])
    words.update(word for one in writing.classes.values() for word in one.words)
    text = fill(
        "response.py.jinja",
        title=documented(f"What the module {module.path} answers."),
        imports=imports_of(words, {}),
        classes=list(writing.classes.values()),
        name=root,
        alias=aliased(alias) if alias else Code(""),
    )
    exported = dict.fromkeys([*writing.classes, root])
    return Response(module, file, tuple(exported), text, page)


def _is_record(shape: Shape) -> bool:
    """Whether answers are records and nothing else, but for PHP's empty lists."""
    return (
        isinstance(shape.object, Record)
        and shape.items in (None, NOTHING)
        and not shape.kinds
    )


def _records(
    module: model.Module, shape: Shape
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each record but a root that is one, by what it looks like, with the names that it would take."""
    found: dict[str, tuple[str, ...]] = {}
    rooted = _is_record(shape)

    def walk(one: Shape, way: Way) -> None:
        match one.object:
            case Record() as record:
                if record.fields and (way or not rooted):
                    found.setdefault(_mark(record), _candidates(module, way))
                for key, below in record.fields.items():
                    walk(below.shape, (*way, key))
            case Map(values):
                walk(values, (*way, "{}"))
            case None:
                pass
        if one.items is not None:
            walk(one.items, (*way, "[]"))

    walk(shape, ())
    yield from found.items()


def _mark(record: Record) -> str:
    """What tells a record from others: those that look alike share a class."""
    return dumps(schema(Shape(object=record)))


def _candidates(module: model.Module, way: Way) -> tuple[str, ...]:
    """The names that a record's class would take, best first: `RevisionsItem`, `EditResult`."""
    owner = module.names.cls.rstrip("_")
    words: list[str] = []
    for at, step in enumerate(way):
        if step in ("[]", "{}"):
            continue
        several = way[at + 1 : at + 2] in (("[]",), ("{}",))
        if step == module.name and not words:
            words.append("Item" if several else "Result")
        else:
            key = names.camel(step)[:_LONGEST_KEY]
            words.append(_one_of(key) if several else key)
    words = words or ["Entry"]
    if len(words) > 1 and words[0] in ("Item", "Result"):
        words = words[1:]
    return tuple(owner + "".join(words[-last:]) for last in range(1, len(words) + 1))


def _one_of(word: str) -> str:
    """What one of several is called: `Revision` of `Revisions`."""
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 2:
        return word[:-1]
    return word


def _keys(writing: _Writing, record: Record, way: Way) -> dict[str, Key]:
    return {
        key: Key(
            tuple(_parts(writing, one.shape, (*way, key), gated=gated(one))),
            needed(one),
            told_of(writing.module, one, record),
        )
        for key, one in record.fields.items()
    }


def gated(one: Field) -> bool:
    """Whether `prop` decides upon all keys of the object below, so that PHP's `[]` in its place
    means that nothing was asked for."""
    held = one.shape.object
    return (
        isinstance(held, Record)
        and bool(held.fields)
        and held.asked != {ANYTHING}
        and not required(held)
    )


def _parts(
    writing: _Writing, shape: Shape, way: Way, *, gated: bool = False
) -> list[str]:
    """The members of the union that a shape is, None last."""
    if shape.open or shape == NOTHING:
        return ["Any"]
    parts = sorted({_KINDS[kind] for kind in shape.kinds if kind != "null"})
    match shape.object:
        case Record() as record if record.fields:
            parts.append(_record(writing, record, way))
        case Record():
            parts.append("dict[str, Any]")
        case Map(values):
            below = _parts(writing, values, (*way, "{}"))
            parts.append(f"dict[str, {' | '.join(below)}]")
        case None:
            pass
    if shape.items is not None and not (gated and shape.items == NOTHING):
        below = _parts(writing, shape.items, (*way, "[]"))
        parts.append(f"list[{' | '.join(below)}]")
    return [*parts, *(["None"] if "null" in shape.kinds else [])]


def _record(writing: _Writing, record: Record, way: Way) -> Identifier:
    """The name of a record's class, which is written where it was not yet."""
    name = writing.called[_mark(record)]
    if name not in writing.classes:
        keys = _keys(writing, record, way)
        about = _about(writing.module, way)
        classes = writing.called.values()
        writing.classes[name] = typed_dict(name, keys, about, classes=classes)
    return name


def _about(module: model.Module, way: Way = ()) -> str:
    """Where in an answer a record stands."""
    if way:
        steps = "".join(step if step == "[]" else f".{step}" for step in way)
        return f"`{steps.removeprefix('.')}` in an answer of {module.path}."
    match module.kind:
        case model.Kind.LIST:
            return f"An item of {module.path}."
        case model.Kind.PROP:
            return f"A page as {module.path} tells of it."
        case _:
            return f"What {module.path} answers."
