"""The shape of paraminfo and siteinfo: checked, and put into canonical form.

Every function raises `MwforgeError` with the place of the first thing that is not as
MediaWiki answers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from urllib.parse import urlsplit

from mwforge.errors import MwforgeError

from .canonical import LICENCE, Json

# MediaWiki, ApiParamInfo::getModuleInfo: present when true in formatversion 2 and ""
# in formatversion 1, where false ones are absent.
_MODULE_FLAGS = (
    "readrights",
    "writerights",
    "mustbeposted",
    "internal",
    "generator",
    "deprecated",
    "dynamicparameters",
)
_PARAMETER_FLAGS = (
    "required",
    "multi",
    "deprecated",
    "sensitive",
    "mustExist",
    "allowsduplicates",
    "enforcerange",
)
_NAMESPACE_FLAGS = ("subpages", "content", "nonincludable")

# What a key must hold when it is there. Keys that are not named here are kept as they
# are: a newer MediaWiki may have more to say.
_TEXT = (str, list, dict)  # messages with helpformat=raw
_MODULE_SHAPE: Mapping[str, tuple[type, ...]] = {
    "name": (str,),
    "path": (str,),
    "classname": (str,),
    "prefix": (str,),
    "group": (str,),
    "source": (str,),
    "sourcename": (str,),
    "licensetag": (str,),
    "licenselink": (str,),
    "description": _TEXT,
    "dynamicparameters": (bool, *_TEXT),
    "helpurls": (list,),
    "examples": (list,),
    "parameters": (list,),
    "templatedparameters": (list,),
}
_PARAMETER_SHAPE: Mapping[str, tuple[type, ...]] = {
    "name": (str,),
    "index": (int,),
    "description": _TEXT,
    "type": (str, list),
    "tokentype": (str,),
    "allspecifier": (str,),
    "submoduleparamprefix": (str,),
    "submodules": (dict,),
    "templatevars": (dict,),
    "subtypes": (list,),
    "info": (list,),
    "internalvalues": (list,),
    "deprecatedvalues": (list,),
    "extranamespaces": (list,),
    "lowlimit": (int,),
    "highlimit": (int,),
    "limit": (int,),
    "min": (int,),
    "max": (int,),
    "highmax": (int,),
    "maxbytes": (int,),
    "maxchars": (int,),
}

# ApiQueryRevisionsBase and ApiQueryDeletedrevs quote LIMIT_SML1 (50) or, for those with
# the right apihighlimits, LIMIT_SML2 (500) in these two sentences.
_QUOTED_LIMIT = re.compile(r"\b(enforced to|limit is) 500\b")


def help_format(paraminfo: Json, where: str) -> str:
    if not isinstance(paraminfo, dict):
        raise unfit(where, "$.paraminfo", "an object", paraminfo)
    form = paraminfo.get("helpformat", "none")
    return form if isinstance(form, str) else "none"


def modules_of(
    paraminfo: Mapping[str, Json], where: str
) -> Iterator[Mapping[str, Json]]:
    """The modules of one response, under ``modules`` and the older keys."""
    if not {"modules", "querymodules", "formatmodules"} & paraminfo.keys():
        raise unfit(where, "$.paraminfo.modules", "a list", None)
    for key in ("modules", "querymodules", "formatmodules"):
        entries = paraminfo.get(key, [])
        if not isinstance(entries, list):
            raise unfit(where, f"$.paraminfo.{key}", "a list", entries)
        for number, entry in enumerate(entries):
            yield module_of(entry, where, f"$.paraminfo.{key}[{number}]")


def module_of(entry: Json, where: str, place: str) -> Mapping[str, Json]:
    """One module in canonical form, its shape checked."""
    module = _flagged(entry, _MODULE_FLAGS, where, place)
    for key in ("name", "path"):
        if not module.get(key):
            raise unfit(where, f"{place}.{key}", "a string", module.get(key))
    place = f"{place} ({module['path']})"
    check(module, _MODULE_SHAPE, where, place)
    for number, example in enumerate(module.get("examples", [])):
        if not isinstance(example, dict):
            raise unfit(where, f"{place}.examples[{number}]", "an object", example)
        check(
            example,
            {"query": (str,), "description": _TEXT},
            where,
            f"{place}.examples[{number}]",
        )
    for number, link in enumerate(module.get("helpurls", [])):
        if not isinstance(link, str):
            raise unfit(where, f"{place}.helpurls[{number}]", "a string", link)
    for key in ("parameters", "templatedparameters"):
        module[key] = sorted(
            (
                _parameter(parameter, where, f"{place}.{key}[{number}]")
                for number, parameter in enumerate(module.get(key, []))
            ),
            key=lambda parameter: parameter.get("index", 0),
        )
    return _for_everyone(module)


def _parameter(entry: Json, where: str, place: str) -> dict[str, Json]:
    """One parameter in canonical form, its shape checked."""
    parameter = _flagged(entry, _PARAMETER_FLAGS, where, place)
    if not parameter.get("name"):
        raise unfit(where, f"{place}.name", "a string", parameter.get("name"))
    for key in ("submodules", "templatevars"):
        if parameter.get(key) == []:  # PHP's empty array may be either
            parameter[key] = {}
    check(parameter, _PARAMETER_SHAPE, where, place)
    for key in ("submodules", "templatevars"):
        for name, value in parameter.get(key, {}).items():
            if not isinstance(value, str):
                raise unfit(where, f"{place}.{key}[{name!r}]", "a string", value)
    # A list of values has no order that counts, and hooks fill some in as they run.
    for key in ("type", "deprecatedvalues", "internalvalues"):
        values = parameter.get(key)
        if isinstance(values, list) and all(isinstance(one, str) for one in values):
            parameter[key] = sorted(values)
    return parameter


def _flagged(
    entry: Json, flags: Sequence[str], where: str, place: str
) -> dict[str, Json]:
    """A copy whose flags are there only when true (formatversion 1: ``""``)."""
    if not isinstance(entry, dict):
        raise unfit(where, place, "an object", entry)
    result = dict(entry)
    for flag in flags:
        if result.get(flag) is False:
            del result[flag]
        elif result.get(flag) == "":
            result[flag] = True
    return result


def check(
    entry: Mapping[str, Json],
    shape: Mapping[str, tuple[type, ...]],
    where: str,
    place: str,
) -> None:
    for key, types in shape.items():
        if key not in entry:
            continue
        value = entry[key]
        number = isinstance(value, bool) and bool not in types
        if not isinstance(value, types) or number:
            wanted = " or ".join(_KINDS[kind] for kind in types)
            raise unfit(where, f"{place}.{key}", wanted, value)


def _for_everyone(module: dict[str, Json]) -> dict[str, Json]:
    """Take out what depends on the rights of the user who asked.

    ``limit`` is ``lowlimit`` or ``highlimit`` by the right apihighlimits, and some
    texts quote the 50 or 500 that follows from it: both become what everyone has.
    """
    limited = False
    for parameter in (*module["parameters"], *module["templatedparameters"]):
        if "lowlimit" in parameter and "highlimit" in parameter:
            parameter.pop("limit", None)
        limited |= parameter.get("type") == "limit"
    if limited:
        for parameter in module["parameters"]:
            text = parameter.get("description")
            if isinstance(text, str):
                parameter["description"] = _QUOTED_LIMIT.sub(r"\1 50", text)
    return module


def merged(
    modules: Iterable[tuple[str, Mapping[str, Json]]],
) -> tuple[Mapping[str, Json], ...]:
    """The modules of all batches, each once, sorted by path."""
    found: dict[str, tuple[str, Mapping[str, Json]]] = {}
    for where, module in modules:
        path = module["path"]
        first, same = found.setdefault(path, (where, module))
        if same != module:
            place = where if where == first else f"{first} and {where}"
            raise MwforgeError(
                f"{place}: the module {path} is there twice and not the same: give the"
                " files of one recording only."
            )
    return tuple(found[path][1] for path in sorted(found))


def identity(
    site: tuple[str, Json] | None, api: str
) -> tuple[Mapping[str, Json], tuple[Mapping[str, Json], ...]]:
    """Who the wiki is, and its namespaces, from siteinfo."""
    if site is None:
        texts = ("name", "version", "language")
        unknown = dict.fromkeys(texts, "") | {"licence": LICENCE, "extensions": []}
        return {"api": api, **unknown}, ()
    where, query = site
    general = query.get("general", {})
    if not isinstance(general, dict):
        raise unfit(where, "$.query.general", "an object", general)
    general = _worded(general, ("sitename", "generator"))
    keys = ("sitename", "generator", "lang", "server", "scriptpath", "wikiid")
    check(general, dict.fromkeys(keys, (str,)), where, "$.query.general")
    server = general.get("server", "")
    if not api and server:
        # $wgServer may leave the scheme to the reader.
        secure = f"https:{server}" if server.startswith("//") else server
        api = f"{secure}{general.get('scriptpath', '')}/api.php"
    check_address(api, where, "$.query.general.server")
    wiki: dict[str, Json] = {
        "api": api,
        "name": general.get("sitename", ""),
        "version": general.get("generator", ""),
        "language": general.get("lang", ""),
        "licence": LICENCE,
        "extensions": extensions(query.get("extensions", []), where),
    }
    for key, source in (("id", "wikiid"), ("server", "server")):
        if general.get(source):
            wiki[key] = general[source]
    return wiki, namespaces(query, where)


def _worded(entry: Mapping[str, Json], keys: Sequence[str]) -> Mapping[str, Json]:
    """A copy whose numbers are texts: PHP passes configuration on as it stands."""
    return {
        key: (
            str(value)
            if key in keys
            and isinstance(value, (int, float))
            and not isinstance(value, bool)
            else value
        )
        for key, value in entry.items()
    }


def check_address(api: str, where: str, place: str) -> None:
    """Refuse an address of api.php that is none; an empty one is not known.

    It goes into clients, documents and commands, which rely on it.
    """
    if api and not is_address(api):
        raise unfit(where, place, "the address of an api.php", api)


def is_address(api: str) -> bool:
    """Whether a text can be the address of an api.php."""
    try:
        parts = urlsplit(api)
        good = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:
        return False
    return (
        bool(good) and api.isprintable() and " " not in api and "@" not in parts.netloc
    )


def extensions(entries: Json, where: str) -> list[Json]:
    if not isinstance(entries, list):
        raise unfit(where, "$.query.extensions", "a list", entries)
    found: dict[tuple[str, str], Json] = {}
    for number, entry in enumerate(entries):
        place = f"$.query.extensions[{number}]"
        if not isinstance(entry, dict):
            raise unfit(where, place, "an object", entry)
        entry = _worded(entry, ("name", "version"))
        check(entry, {"name": (str,), "version": (str,)}, where, place)
        kept = {key: entry[key] for key in ("name", "version") if entry.get(key)}
        if "name" in kept:
            found[kept["name"], kept.get("version", "")] = kept
    return [found[key] for key in sorted(found)]


def namespaces(query: Mapping[str, Json], where: str) -> tuple[Mapping[str, Json], ...]:
    entries = query.get("namespaces", {})
    if isinstance(entries, dict):
        entries = list(entries.values())
    if not isinstance(entries, list):
        raise unfit(where, "$.query.namespaces", "an object", entries)
    others = query.get("namespacealiases", [])
    if not isinstance(others, list):
        raise unfit(where, "$.query.namespacealiases", "a list", others)
    aliases: dict[int, set[str]] = {}
    for number, entry in enumerate(others):
        place = f"$.query.namespacealiases[{number}]"
        space, alias = _named(entry, "alias", where, place)
        aliases.setdefault(space, set()).add(alias)
    result = []
    for number, entry in enumerate(entries):
        place = f"$.query.namespaces[{number}]"
        space, name = _named(entry, "name", where, place)
        known = entry.get("aliases", [])
        if not isinstance(known, list) or not all(isinstance(a, str) for a in known):
            raise unfit(where, f"{place}.aliases", "a list of strings", known)
        known = {*known, *aliases.get(space, ())}
        result.append(_namespace(entry, space, name, known))
    return tuple(sorted(result, key=lambda namespace: namespace["id"]))


def _named(entry: Json, key: str, where: str, place: str) -> tuple[int, str]:
    """The id and the name of a namespace; formatversion 1 has it under ``*``."""
    if not isinstance(entry, dict):
        raise unfit(where, place, "an object", entry)
    name = entry.get(key, entry.get("*"))
    check({"id": entry.get("id")}, {"id": (int,)}, where, place)
    check({key: name}, {key: (str,)}, where, place)
    return int(entry["id"]), str(name)


def _namespace(
    entry: Mapping[str, Json], space: int, name: str, aliases: Iterable[str]
) -> dict[str, Json]:
    kept = {key: value for key, value in entry.items() if key != "*"}
    for flag in _NAMESPACE_FLAGS:
        if kept.get(flag) is False:
            del kept[flag]
        elif kept.get(flag) == "":
            kept[flag] = True
    return {**kept, "id": space, "name": name, "aliases": sorted(aliases)}


_KINDS: Mapping[type, str] = {
    str: "a string",
    list: "a list",
    dict: "an object",
    int: "an integer",
    bool: "true or false",
}


def unfit(where: str, place: str, wanted: str, value: Json) -> MwforgeError:
    """The error for a place that holds something else than it must."""
    match value:
        case None:
            found = "nothing"
        case bool():
            found = "true" if value else "false"
        case str() if not value:
            found = "an empty string"
        case _:
            found = _KINDS.get(type(value), "a number")
    return MwforgeError(
        f"{where} at {place}: expected {wanted}, found {found}; MediaWiki does not"
        " answer like this to action=paraminfo, so record it again."
    )
