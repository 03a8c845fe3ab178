"""The package of all types of answers, and the page of a composed query."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ...runtime.forms import PAGE_KEYS
from ...spec import model
from ...spec.imported import PAGE, RESPONSES
from ...spec.names import Identifier
from ..environment import Code
from ..filling import Fill
from ..layout import literal, strings
from ..marks import documented
from .imports import export
from .responses import Response
from .typed_dicts import Key, imports_of, typed_dict


def response_files(
    spec: model.Spec, found: Mapping[str, Response], fill: Fill
) -> dict[str, str]:
    """One file a module, the page of composed queries, and what the package exports."""
    exported = {PAGE: "page", "PageBase": "page"}
    for one in found.values():
        for name in one.names:
            exported.setdefault(name, one.file)
    ordered = sorted(exported)
    return {
        **{f"{RESPONSES}/{one.file}.py": one.text for one in found.values()},
        f"{RESPONSES}/page.py": _page_file(spec, found, fill),
        f"{RESPONSES}/__init__.py": fill(
            "package.py.jinja",
            title=documented("The types of answers, loaded when first used."),
            entries=[(literal(name), literal(exported[name])) for name in ordered],
        ),
        f"{RESPONSES}/__init__.pyi": fill(
            "package.pyi.jinja",
            imports=[export(f".{exported[name]}", name) for name in ordered],
            deprecated=False,
            exported=strings(ordered),
        ),
    }


def _page_file(spec: model.Spec, found: Mapping[str, Response], fill: Fill) -> str:
    """All that any prop module may say of a page."""
    pages = [one for one in found.values() if one.page is not None]
    clashing = _clashing(pages)
    bases = [one for one in pages if one.module.path not in clashing]
    flat: dict[str, Key] = {}
    files: dict[str, set[str]] = {}
    for one in pages:
        if one.module.path in clashing:
            for key, value in (one.page or {}).items():
                flat[key] = _both(flat[key], value) if key in flat else value
            files[one.file] = set(one.names)
    held = {*PAGE_KEYS, *flat, *(key for one in bases for key in one.page or ())}
    for module in spec.modules:
        # What a module without a shape adds mostly goes by its name; more cannot be said.
        if module.kind is model.Kind.PROP and module.path not in found:
            if module.name not in held:
                doc = f"The answers of {module.path} have not been observed."
                flat[module.name] = Key(("Any",), False, doc)
    above = [one.module.names.response for one in bases] or [Identifier("PageBase")]
    made = typed_dict(
        Identifier(PAGE),
        flat,
        "A page of a composed query, with what any prop module may say.",
        above,
        classes={name for names in files.values() for name in names},
    )
    files = {
        file: names & made.words for file, names in files.items() if names & made.words
    }
    for one in bases:
        files.setdefault(one.file, set()).add(one.module.names.response)
    return fill(
        "response.py.jinja",
        title=documented("The page of a composed query."),
        # Who wants it finds it beside `Page`.
        imports=imports_of({*made.words, "PageBase as PageBase"}, files),
        classes=[made],
        name=Identifier(PAGE),
        alias=Code(""),
    )


def _clashing(pages: Sequence[Response]) -> set[str]:
    """The prop modules that disagree on a key of a page: no class can inherit from both."""
    owners: dict[str, list[tuple[str, Key]]] = {}
    for one in pages:
        for key, value in (one.page or {}).items():
            owners.setdefault(key, []).append((one.module.path, value))
    return {
        path
        for claims in owners.values()
        if len({(value.parts, value.required) for _, value in claims}) > 1
        for path, _ in claims
    }


def _both(one: Key, other: Key) -> Key:
    """A key of which two modules say different things."""
    parts = dict.fromkeys((*one.parts, *other.parts))
    ordered = sorted(parts, key=lambda part: part == "None")
    return Key(tuple(ordered), one.required and other.required, one.doc)
