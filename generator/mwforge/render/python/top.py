"""The files at the top of a client: what it exports, and its two clients."""

from __future__ import annotations

from collections.abc import Mapping

from ...runtime.errors import __all__ as ERRORS
from ...spec import model
from ...spec.imported import EXPORTED, FACADES, RESPONSES, RUNTIME
from ...spec.names import Identifier
from ..filling import Fill
from ..layout import literal, strings, wrapped
from ..marks import documented
from .annotations import Argument, arguments_of, signature, words_of
from .imports import export, from_engine, grouped_imports, origin_of
from .methods import Method, method_of, nested_in
from .places import packages


def top_files(
    spec: model.Spec, modules: Mapping[str, model.Module], fill: Fill
) -> dict[str, str]:
    actions = [
        one for one in spec.modules if one.kind in (model.Kind.ACTION, model.Kind.QUERY)
    ]
    methods: list[Method] = []
    needed = from_engine("Self")
    for module in actions:
        if module.names.methods is None:
            method, more = method_of(module, module.names.method, modules, {})
            methods.append(method)
            needed |= more
    nested, nested_imports = nested_in(actions)
    bases = ("AsyncClient", "SyncClient")
    main = modules.get("main")
    options: list[Argument] = []
    action = ""
    if main is not None:
        chooses = (one.argument for one in main.parameters if one.name == "action")
        action = next(chooses, "")
        rows = signature(
            (
                (one.argument, one, main.kind)
                for one in main.parameters
                if one.name != "action"
            ),
            None,
        )
        options = arguments_of(rows)
        for word in words_of(rows):
            needed |= origin_of(word, main, modules)
    name = spec.wiki.name.strip() or "the wiki"
    values = {
        "methods": methods,
        "namespaces": nested,
        "options": options,
        "action": literal(action),
        "wiki": documented(name),
    }
    descriptors = [
        word
        for word, wanted in (
            ("Method", bool(methods)),
            ("Namespace", bool(nested)),
            ("Options", main is not None),
        )
        if wanted
    ]
    folders = [*packages(spec)]
    modules_ = sorted({*folders, RESPONSES, "site", *(["main"] if main else [])})
    return {
        "__init__.py": fill(
            "init.py.jinja",
            title=documented(
                f"A typed client of {name} ({spec.wiki.version or 'unknown version'}).",
                *([wrapped(spec.wiki.licence, 0)] if spec.wiki.licence else ()),
            ),
            errors=[Identifier(name) for name in ERRORS],
            error_exports=strings(ERRORS),
            engine=[
                (literal(one), literal(origin[1:])) for one, origin in EXPORTED.items()
            ],
            exported=strings(modules_),
        ),
        "__init__.pyi": fill(
            "init.pyi.jinja",
            modules=[export(".", one) for one in modules_],
            engine=[
                export(origin, name)
                for name, origin in sorted(
                    {**EXPORTED, **dict.fromkeys(ERRORS, f".{RUNTIME}.errors")}.items(),
                    key=lambda pair: (pair[1], pair[0]),
                )
            ],
            engine_exports=strings(sorted([*EXPORTED, *ERRORS])),
            exported=strings(modules_),
        ),
        "client.py": fill(
            "client.py.jinja",
            imports=grouped_imports(
                from_engine(*bases, *descriptors, "site", table=FACADES), ""
            ),
            **values,
        ),
        "client.pyi": fill(
            "client.pyi.jinja",
            imports=grouped_imports(from_engine(*bases) | needed | nested_imports, ""),
            **values,
        ),
    }
