"""The wiki as a document needs it: its modules, and what each component is called."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias
from urllib.parse import quote, urlsplit

from ...errors import MwforgeError
from ...shapes.model import Shape
from ...snapshot import is_address
from ...spec import model
from ..shapes import known_shape
from .envelope import ANY_SERVER, SCHEMAS
from .keys import keys_of
from .schemas import Object, is_named, is_posted, is_required
from .texts import plain

Multi: TypeAlias = Literal["array", "string"]
"""How a parameter that takes several values is described: as an array that the client
joins with `|` (`pipeDelimited`), or, as most generators cannot, as the joined text."""


@dataclass(frozen=True, slots=True)
class Wiki:
    """What every operation of a document refers to."""

    title: str
    entry: str
    server: Object
    modules: Mapping[str, model.Module]
    callable: tuple[model.Module, ...]
    keys: Mapping[str, str]
    operations: Mapping[tuple[str, str], str]
    further: Mapping[tuple[str, str], str]
    """The key of the object that holds the parameters of a parameter's submodules."""
    shapes: Mapping[str, Shape]
    """Of the answers that are JSON objects, by module."""
    multi: Multi

    @staticmethod
    def of(spec: model.Spec, multi: Multi) -> Wiki:
        modules = {module.path: module for module in spec.modules}
        called = tuple(module for module in spec.modules if is_called(module))
        entry, server = _server(spec.wiki)
        further = {
            (module.path, parameter.name): further_key(parameter)
            for module in called
            for parameter in module.parameters
            if isinstance(parameter.type, model.Submodules)
        }
        wanted = {name: name for name in SCHEMAS} | {
            key: key.partition("\n")[0] for key in further.values()
        }
        for module in spec.modules:
            wanted |= things_of(module)
        shapes = {
            one.path: shape
            for one in called
            if (shape := known_shape(one, spec)) is not None
        }
        wanted |= {
            shape_of(path): f"{path}.{_NOUNS[modules[path].kind]}" for path in shapes
        }
        return Wiki(
            title=plain(spec.wiki.name) or "MediaWiki",
            entry=entry,
            server=server,
            modules=modules,
            callable=called,
            keys=keys_of(wanted),
            operations=_operation_ids(called),
            further=further,
            shapes=shapes,
            multi=multi,
        )

    def is_array(self, parameter: model.Parameter) -> bool:
        return parameter.multi and self.multi == "array"

    def schema(self, thing: str) -> Object:
        return {"$ref": f"#/components/schemas/{self.keys[thing]}"}


def is_called(module: model.Module) -> bool:
    """Whether a module is an operation; main and the formats are part of every one."""
    return module.kind not in (model.Kind.MAIN, model.Kind.FORMAT)


def file_name(module: model.Module, ending: str = ".json") -> str:
    """The name of a module's own document in the split layout."""
    return f"{module.names.package}/{module.names.file}{ending}"


def thing_of(path: str, wire: str) -> str:
    """What tells the component of a parameter from all others."""
    return f"{path}\n{wire}"


def response_of(path: str) -> str:
    return f"{path}\n\nresponse"


def shape_of(path: str) -> str:
    return f"{path}\n\nshape"


_NOUNS: Final = {
    model.Kind.ACTION: "result",
    model.Kind.LIST: "item",
    model.Kind.META: "result",
    model.Kind.PROP: "page",
    model.Kind.SUBMODULE: "result",
}


def things_of(module: model.Module) -> dict[str, str]:
    """The components of a module, with the keys that they would like."""
    found = {response_of(module.path): f"{module.path}.response"}
    for parameter in module.parameters:
        if module.kind is model.Kind.MAIN or is_named(parameter):
            key = f"{module.path}.{parameter.wire}"
            found[thing_of(module.path, parameter.wire)] = key
    return found


def main_parameters(wiki: Wiki) -> list[model.Parameter]:
    """The parameters that every operation takes: main's, without those that select a module."""
    main = wiki.modules.get("main")
    return [
        parameter
        for parameter in (main.parameters if main else ())
        if not isinstance(parameter.type, model.Submodules) and not parameter.variables
    ]


def _operation_ids(modules: Iterable[model.Module]) -> dict[tuple[str, str], str]:
    """`query_revisions`, and `query_revisions_post` where it can be sent in two ways."""
    wanted: dict[str, str] = {}
    for module in modules:
        wanted[f"{module.path}\nany"] = module.path
        if can_be_got(module):
            wanted[f"{module.path}\npost"] = f"{module.path}.post"
    return {
        (path, method): re.sub(r"\W+", "_", key, flags=re.ASCII)
        for thing, key in keys_of(wanted).items()
        for path, _, method in [thing.rpartition("\n")]
    }


def can_be_got(module: model.Module) -> bool:
    """Whether GET will do: not where the module refuses it, or wants what no URL may hold."""
    return not module.must_be_posted and not any(
        is_required(one) and is_posted(one) for one in module.parameters
    )


def _server(wiki: model.Wiki) -> tuple[str, Object]:
    """The path of api.php and the server that it is on.

    Raises:
        MwforgeError: the spec was not built of a checked snapshot, and its address is none.
    """
    if not wiki.api:
        return "/api.php", ANY_SERVER
    if not is_address(wiki.api):
        # It may hold a password, so it is not shown.
        raise MwforgeError(
            "the spec's `wiki.api` is not the address of an api.php: give one such as"
            ' "https://example.org/w/api.php", or "" if it is not known'
        )
    parts = urlsplit(wiki.api)
    folder, _, entry = parts.path.rpartition("/")
    url = f"{parts.scheme}://{parts.netloc}{quote(folder, safe='/%')}"
    return f"/{quote(entry, safe='%') or 'api.php'}", {
        "url": url,
        "description": plain(wiki.name) or "The wiki",
    }


def further_key(parameter: model.Parameter) -> str:
    """What tells apart the objects that hold parameters of submodules; its first line is a name.

    Seven actions offer the same generators, which make one object.
    """
    assert isinstance(parameter.type, model.Submodules)
    paths = "|".join(f"{name}={path}" for name, path in parameter.type.paths)
    return f"{parameter.name}.parameters\n{parameter.type.prefix}{paths}"
