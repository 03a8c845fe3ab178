"""The documents: one for the wiki, or one for each module and their index."""

from __future__ import annotations

import json
from collections.abc import Iterable
from io import StringIO
from typing import Final
from urllib.parse import urlsplit

from ...spec import model
from .components import Closure, components_of, used_components
from .envelope import ABOUT, ABOUT_API, ABOUT_FRAGMENTS, reading
from .keys import fragment
from .markdown import code, markdown
from .operations import module_extensions, path_item, tag_of
from .parameters import PIPES
from .schemas import Object, extensions, parameter_text, single_value, unknown
from .texts import plain, summary
from .wiki import Multi, Wiki, file_name

VERSION: Final = "3.1.1"

INDEX: Final = "apis.json"
"""The index of the split layout, in the format APIs.json (https://apisjson.org)."""


def dumps(document: Object) -> str:
    """The canonical text: the same document gives the same bytes, everywhere."""
    # Written bit by bit: the list of bits that json.dumps joins needs eight times the text's memory.
    text = StringIO()
    json.dump(document, text, indent=1, ensure_ascii=False)
    text.write("\n")
    return text.getvalue()


def combined(spec: model.Spec, multi: Multi = "array") -> Object:
    """One document of the whole wiki, its paths told apart by their fragments."""
    wiki = Wiki.of(spec, multi)
    paths = {
        f"{wiki.entry}#{fragment(module)}": path_item(module, wiki)
        for module in wiki.callable
    }
    document: Object = {
        "openapi": VERSION,
        "info": _info(spec, _TITLE.format(wiki.title), ABOUT + ABOUT_FRAGMENTS),
        "servers": [wiki.server],
        "tags": _tags(wiki.callable, wiki),
        "security": reading(),
        "paths": paths,
        "components": used_components(components_of(wiki), {"paths": paths}),
        "externalDocs": ABOUT_API,
    }
    return document | _wiki_extensions(spec, wiki)


def split(
    spec: model.Spec, multi: Multi = "array", ending: str = ".json"
) -> dict[str, Object]:
    """A document for each module by its file name, and the index of them all."""
    wiki = Wiki.of(spec, multi)
    components = components_of(wiki)
    reached = Closure(components)
    documents: dict[str, Object] = {}
    entries: list[Object] = []
    for module in wiki.callable:
        name = file_name(module, ending)
        item = path_item(module, wiki)
        title = f"{_TITLE.format(wiki.title)}: {module.path}"
        info = _info(spec, title, ABOUT) | {"summary": summary(module)}
        documents[name] = {
            "openapi": VERSION,
            "info": info,
            "servers": [wiki.server],
            "tags": _tags([module], wiki),
            "security": reading(),
            "paths": {wiki.entry: item},
            "components": reached.of(item),
        }
        entries.append(
            {
                "aid": f"mediawiki:{wiki.operations[module.path, 'any']}",
                "name": module.path,
                "description": summary(module),
                "baseURL": wiki.server["url"] + wiki.entry,
                "properties": [{"type": "OpenAPI", "url": name}],
            }
        )
    index: Object = {
        "aid": "mediawiki:index",
        "name": _TITLE.format(wiki.title),
        "description": f"The modules of {wiki.title}, each with a document of its own.",
        "specificationVersion": "0.19",
        "apis": entries,
    }
    return {INDEX: index | _wiki_extensions(spec, wiki), **documents}


_TITLE: Final = "{} Action API"


def _info(spec: model.Spec, title: str, about: str) -> Object:
    wiki = spec.wiki
    licence = f"\n{markdown(wiki.licence)}" if wiki.licence else ""
    parts = urlsplit(wiki.api)
    home = f"{parts.scheme}://{parts.netloc}/" if wiki.api else None
    return {
        "title": title,
        "version": plain(wiki.version) or "unknown",
        "summary": "Everything that the wiki can be asked for, and told to do.",
        "description": about + licence,
        "contact": {
            "name": plain(wiki.name) or "MediaWiki",
            "url": home or "https://www.mediawiki.org/",
        },
        "license": {
            "name": "Help texts: GPL-2.0-or-later, or as their extensions say",
            "identifier": "GPL-2.0-or-later",
        },
    }


def _wiki_extensions(spec: model.Spec, wiki: Wiki) -> Object:
    main = wiki.modules.get("main")
    formats = [one for one in spec.modules if one.kind is model.Kind.FORMAT]
    return {
        "x-mediawiki-version": spec.wiki.version,
        "x-mediawiki-language": spec.wiki.language,
        "x-mediawiki-extensions": [
            {"name": one.name, "version": one.version} for one in spec.wiki.extensions
        ],
        "x-mediawiki-namespaces": [
            {
                "id": one.id,
                "name": one.name,
                "canonical": one.canonical,
                "aliases": list(one.aliases),
                **unknown(one.further),
            }
            for one in spec.namespaces
        ],
        "x-mediawiki-wiki": unknown(spec.wiki.further),
        "x-mediawiki-main": _uncalled(main) if main else {},
        "x-mediawiki-formats": {one.name: _uncalled(one) for one in formats},
    }


def _uncalled(module: model.Module) -> Object:
    """A module that is part of other requests and none of its own, its parameters in full."""
    return {
        "description": markdown(module.help.text),
        "parameters": [
            {
                "name": one.wire,
                "in": "query",
                "description": parameter_text(one),
                **({"deprecated": True} if one.deprecated else {}),
                **(PIPES if one.multi else {}),
                "schema": (
                    {"type": "array", "items": single_value(one)}
                    if one.multi
                    else single_value(one)
                ),
                **extensions(one),
            }
            for one in module.parameters
        ],
        **module_extensions(module),
    }


def _tags(modules: Iterable[model.Module], wiki: Wiki) -> list[Object]:
    texts = {
        "action": "What the wiki can do.",
        "list": "Query modules that list things of the wiki.",
        "meta": "Query modules about the wiki, its messages and the user.",
        "prop": "Query modules that tell of pages.",
    }
    found: list[Object] = []
    for tag in sorted({tag_of(module) for module in modules}):
        action = wiki.modules.get(tag)
        about = (
            f"The modules below {code(tag)}." if action else f"The group {code(tag)}."
        )
        found.append({"name": tag, "description": texts.get(tag, about)})
    return found
