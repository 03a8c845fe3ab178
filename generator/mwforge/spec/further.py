"""What paraminfo and siteinfo say beside what calls are made of: conditions, licences, and keys that are not known yet."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ..plain import visible
from . import model, types
from .docs import parse_help

# MediaWiki, ApiParamInfo::getModuleInfo.
MODULE_KEYS = frozenset(
    {
        *("name", "classname", "path", "group", "prefix", "source", "sourcename"),
        *("licensetag", "licenselink", "description", "helpurls", "examples"),
        *("parameters", "templatedparameters", "dynamicparameters", "deprecated"),
        *("internal", "readrights", "writerights", "mustbeposted", "generator"),
    }
)

# The same, and getParamInfo of the classes of MediaWiki\ParamValidator\TypeDef.
PARAMETER_KEYS = frozenset(
    {
        *("index", "name", "description", "type", "default", "multi", "required"),
        *("deprecated", "sensitive", "lowlimit", "highlimit", "limit", "min", "max"),
        *("highmax", "maxbytes", "maxchars", "enforcerange", "tokentype", "info"),
        *("subtypes", "allspecifier", "allowsduplicates", "mustExist"),
        *("submodules", "submoduleparamprefix", "templatevars"),
        *("deprecatedvalues", "internalvalues", "extranamespaces"),
    }
)

NAMESPACE_KEYS = frozenset({"id", "name", "canonical", "aliases", "*"})
WIKI_KEYS = frozenset({"api", "name", "version", "language", "licence", "extensions"})


def beside(
    data: Mapping[str, Any], known: frozenset[str]
) -> tuple[tuple[str, str], ...]:
    """The keys that are not among the known ones, sorted, each with its value as JSON."""
    return tuple(
        (str(key), json.dumps(data[key], sort_keys=True, ensure_ascii=False))
        for key in sorted(data.keys() - known)
    )


def info(raw: object) -> tuple[model.Info, ...]:
    """paraminfo's `info`: the conditions under which a parameter may be used."""
    if not isinstance(raw, list):
        return ()
    return tuple(
        sorted((_info(one) for one in raw), key=lambda one: (one.name, one.values))
    )


def _info(raw: object) -> model.Info:
    if not isinstance(raw, Mapping):
        return model.Info("", (), types.wire_text(raw))
    values = raw.get("values")
    listed = types.enumeration_values(values) if isinstance(values, list) else ()
    return model.Info(
        types.wire_text(raw.get("name")), listed, parse_help(raw.get("text")).text
    )


def notes(modules: Iterable[model.Module]) -> Iterator[str]:
    """A line for each key that mwforge does not know: where it was met first, and how often."""
    places: dict[str, list[str]] = {}
    for module in modules:
        for key, _ in module.unknown:
            places.setdefault(key, []).append(module.path)
        for parameter in module.parameters:
            for key, _ in parameter.unknown:
                places.setdefault(key, []).append(f"{module.path}.{parameter.name}")
    for key, found in places.items():
        more = f" and {len(found) - 1} more places" if len(found) > 1 else ""
        yield (
            f"{visible(found[0])}{more}: mwforge does not know the key {visible(key)};"
            " it is kept, and its changes are reported"
        )
