"""The canonical file of a wiki's API: read, write, hash, and the bundled default.

A snapshot is JSON that is meant for git: sorted, indented, and holding nothing that
changes by itself. In its place every function here takes what people have already:
recorded ``action=paraminfo`` responses, gzipped or not, in either ``formatversion``,
with any ``helpformat``, in one file or in batches, with or without ``siteinfo``.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import re
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from importlib import resources
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import urlsplit

from mwforge import files
from mwforge.errors import MwforgeError, reason

Json: TypeAlias = Any
"""A value that `json.loads` returned and nobody has looked at yet."""

FORMAT = 1
"""The number under ``snapshot`` in the file; raised when older readers would err."""

LICENCE = (
    "The help texts in this file are those of MediaWiki and its extensions, under"
    " GPL-2.0-or-later, or what a module's licensetag says."
)

BUNDLED = "mediawiki-1.43.json"

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


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What a wiki says of its API, in canonical order.

    ``wiki`` holds ``api``, ``name``, ``version``, ``language``, ``extensions``, the
    ``licence`` of the help texts and, where they are known, ``id`` and ``server``; a
    text that is not known is empty.
    ``namespaces`` are siteinfo's, sorted by ``id``, each with its ``aliases``.
    ``modules`` are paraminfo's, sorted by ``path``, their parameters by ``index``;
    flags are there only when true. ``help`` is the ``helpformat`` of every text.
    """

    wiki: Mapping[str, Json]
    namespaces: tuple[Mapping[str, Json], ...]
    modules: tuple[Mapping[str, Json], ...]
    help: str = "wikitext"


def read(*paths: Path) -> Snapshot:
    """Read a snapshot, or recorded responses in its place.

    A directory stands for the ``.json`` and ``.json.gz`` files in it. Beside
    ``X.paraminfo.json`` a file ``X.siteinfo.json`` is found by itself; both may be
    gzipped. Raises `MwforgeError` for what cannot be read or understood.
    """
    files = list(dict.fromkeys(_files(paths)))
    return assemble([(str(path), _parse(_bytes(path), str(path))) for path in files])


def loads(data: bytes, where: str) -> Snapshot:
    """Read one snapshot or paraminfo response from bytes; errors name ``where``."""
    return assemble([(where, _parse(data, where))])


def assemble(documents: Sequence[tuple[str, Json]], api: str = "") -> Snapshot:
    """Put parsed documents together: one snapshot, or paraminfo and siteinfo responses.

    ``documents`` are pairs of where a document came from and its JSON. ``api`` is the
    address that was asked; without it siteinfo's own is used. Raises `MwforgeError`
    with the place of the first thing that has not the shape of such a document.
    """
    modules: list[tuple[str, Mapping[str, Json]]] = []
    formats: dict[str, str] = {}
    site: tuple[str, Json] | None = None
    for where, document in documents:
        if not isinstance(document, dict):
            raise _unfit(where, "$", "an object", document)
        if "snapshot" in document:
            if len(documents) > 1:
                raise MwforgeError(
                    f"{where} is a snapshot, which is whole by itself: give it alone,"
                    " without other files."
                )
            return _snapshot(document, where)
        _refuse_errors(document, where)
        paraminfo = document.get("paraminfo")
        query = document.get("query")
        if paraminfo is not None:
            formats[_helpformat(paraminfo, where)] = where
            modules += [(where, module) for module in _modules(paraminfo, where)]
        elif isinstance(query, dict) and {"general", "namespaces"} & query.keys():
            if site is not None and site[1] != query:
                raise MwforgeError(
                    f"{site[0]} and {where} are siteinfo of different wikis or times:"
                    " give the files of one recording only."
                )
            site = (where, query)
        else:
            raise MwforgeError(
                f"{where} is neither a snapshot of mwforge nor a response of"
                " action=paraminfo: record one with `mwforge pull WIKI -o FILE`."
            )
    if not modules:
        raise MwforgeError(
            f"{_names(documents)} describes no module: give a response of"
            " action=paraminfo, or record one with `mwforge pull WIKI -o FILE`."
        )
    if len(formats) > 1:
        raise MwforgeError(
            f"{' and '.join(formats.values())} were recorded with different helpformat"
            f" ({' and '.join(formats)}): record all batches alike."
        )
    wiki, namespaces = _identity(site, api)
    return Snapshot(wiki, namespaces, _merged(modules), next(iter(formats)))


def dumps(snapshot: Snapshot) -> str:
    """Write the canonical text: the same snapshot gives the same bytes, everywhere."""
    document = {
        "snapshot": FORMAT,
        "help": snapshot.help,
        "wiki": snapshot.wiki,
        "namespaces": snapshot.namespaces,
        "modules": snapshot.modules,
    }
    return json.dumps(document, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def digest(snapshot: Snapshot) -> str:
    """Return the SHA-256 of the canonical text in hexadecimal digits."""
    return hashlib.sha256(dumps(snapshot).encode()).hexdigest()


def save(snapshot: Snapshot, path: Path) -> bool:
    """Write the canonical file, whole or not at all; tell whether it has changed."""
    return files.save(dumps(snapshot).encode(), path)


def bundled() -> Snapshot:
    """Return the snapshot that ships with mwforge: a stock MediaWiki 1.43.

    Made by ``mwforge pull WIKI --neutral 'MediaWiki 1.43 (stock)' -o FILE`` from a wiki
    with every extension that MediaWiki ships, and none of its own settings.
    """
    file = resources.files("mwforge") / "bundled" / BUNDLED
    return loads(file.read_bytes(), f"the bundled {BUNDLED}")


def neutral(snapshot: Snapshot, name: str) -> Snapshot:
    """Forget where a snapshot was recorded, for one that stands for many wikis.

    The wiki's address and own name go, and so do links into the wiki itself (those of
    licences) and the namespaces of one site only (3000 and above, by
    https://www.mediawiki.org/wiki/Extension_default_namespaces). ``name`` is what the
    snapshot is called instead.
    """
    host = urlsplit(str(snapshot.wiki.get("api", ""))).netloc
    wiki = {k: v for k, v in snapshot.wiki.items() if k not in ("server", "id")}

    def elsewhere(module: Mapping[str, Json]) -> Mapping[str, Json]:
        link = urlsplit(module.get("licenselink", "")).netloc
        own = link and (link == host or _loopback(link))
        return {k: v for k, v in module.items() if not (own and k == "licenselink")}

    def anywhere(namespace: Mapping[str, Json]) -> Mapping[str, Json]:
        if namespace["id"] in (4, 5):  # the project's, named after the wiki
            return {**namespace, "name": namespace["canonical"], "aliases": []}
        return namespace

    return replace(
        snapshot,
        wiki={**wiki, "api": "", "name": name},
        namespaces=tuple(anywhere(n) for n in snapshot.namespaces if n["id"] < 3000),
        modules=tuple(elsewhere(module) for module in snapshot.modules),
    )


def _loopback(netloc: str) -> bool:
    return re.fullmatch(r"(localhost|127\.[\d.]+|\[::1\])(:\d+)?", netloc) is not None


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    """The files that paths stand for: themselves, a directory's, a siteinfo beside."""
    for path in paths:
        if path.is_dir():
            inside = sorted(
                entry
                for entry in path.iterdir()
                if entry.name.endswith((".json", ".json.gz")) and entry.is_file()
            )
            if not inside:
                raise MwforgeError(
                    f"{path} holds no .json or .json.gz file: give a directory with"
                    " recorded paraminfo responses, or a snapshot file."
                )
            yield from inside
            continue
        yield path
        recorded = re.fullmatch(r"(.*)\.paraminfo\.json(\.gz)?", path.name)
        if recorded:
            for ending in ("json", "json.gz"):
                site = path.with_name(f"{recorded[1]}.siteinfo.{ending}")
                if site.is_file():
                    yield site
                    break


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise MwforgeError(
            f"Cannot read {path}: {reason(error)}. Give a snapshot, a recorded"
            " paraminfo response, or the URL of a wiki."
        ) from error


def _parse(data: bytes, where: str) -> Json:
    """JSON, gunzipped if need be, with every text fit for UTF-8."""
    if data.startswith(b"\x1f\x8b"):
        try:
            data = gzip.decompress(data)
        except (EOFError, OSError, zlib.error) as error:
            raise MwforgeError(
                f"{where} is broken gzip, perhaps cut short: record or copy it again."
            ) from error
    if not data.strip():
        raise MwforgeError(f"{where} is empty: record or copy it again.")
    if data.lstrip()[:1] == b"<":
        raise MwforgeError(
            f"{where} is HTML, not JSON: record the response with format=json, or use"
            " `mwforge pull WIKI -o FILE`."
        )
    try:
        # A JSON text may hold half of a surrogate pair, which no file can.
        whole = not re.search(rb"\\u[dD][89a-fA-F]", data)
        document = json.loads(data, parse_constant=_refuse_constant)
        return document if whole else _without_surrogates(document)
    except UnicodeDecodeError as error:
        raise MwforgeError(
            f"{where} is not UTF-8 text (byte {error.start}): give a snapshot or a"
            " recorded paraminfo response."
        ) from error
    except json.JSONDecodeError as error:
        end = error.pos >= len(error.doc.rstrip()) or "Unterminated" in error.msg
        raise MwforgeError(
            f"{where} is not JSON{', it is cut short' if end else ''} (line"
            f" {error.lineno}, column {error.colno}: {error.msg}): record or copy it"
            " again."
        ) from error
    except (ValueError, RecursionError) as error:
        raise MwforgeError(
            f"{where} is JSON that cannot be used"
            f" ({str(error).splitlines()[0]}): record it again."
        ) from error


def _refuse_constant(name: str) -> Json:
    raise ValueError(f"{name} is not JSON")


def _without_surrogates(value: Json) -> Json:
    match value:
        case str():
            return value.encode("utf-8", "replace").decode()
        case list():
            return [_without_surrogates(item) for item in value]
        case dict():
            return {
                _without_surrogates(key): _without_surrogates(item)
                for key, item in value.items()
            }
        case _:
            return value


def _refuse_errors(document: Mapping[str, Json], where: str) -> None:
    """Say what the wiki said, when it answered with an error."""
    error = document.get("error") or document.get("errors")
    if not error or "paraminfo" in document:
        return
    first = error[0] if isinstance(error, list) else error
    if isinstance(first, dict):
        text = first.get("info") or first.get("text") or first.get("*") or ""
        error = f"{first.get('code', 'unknown')}: {' '.join(str(text).split())}"
    raise MwforgeError(
        f"{where} holds an error of the wiki, not its API ({error}): record it again,"
        " logged in if need be."
    )


def _helpformat(paraminfo: Json, where: str) -> str:
    if not isinstance(paraminfo, dict):
        raise _unfit(where, "$.paraminfo", "an object", paraminfo)
    form = paraminfo.get("helpformat", "none")
    return form if isinstance(form, str) else "none"


def _modules(paraminfo: Mapping[str, Json], where: str) -> Iterator[Mapping[str, Json]]:
    """The modules of one response, under ``modules`` and the older keys."""
    if not {"modules", "querymodules", "formatmodules"} & paraminfo.keys():
        raise _unfit(where, "$.paraminfo.modules", "a list", None)
    for key in ("modules", "querymodules", "formatmodules"):
        entries = paraminfo.get(key, [])
        if not isinstance(entries, list):
            raise _unfit(where, f"$.paraminfo.{key}", "a list", entries)
        for number, entry in enumerate(entries):
            yield _module(entry, where, f"$.paraminfo.{key}[{number}]")


def _module(entry: Json, where: str, place: str) -> Mapping[str, Json]:
    """One module in canonical form, its shape checked."""
    module = _flagged(entry, _MODULE_FLAGS, where, place)
    for key in ("name", "path"):
        if not module.get(key):
            raise _unfit(where, f"{place}.{key}", "a text", module.get(key))
    place = f"{place} ({module['path']})"
    _check(module, _MODULE_SHAPE, where, place)
    for number, example in enumerate(module.get("examples", [])):
        if not isinstance(example, dict):
            raise _unfit(where, f"{place}.examples[{number}]", "an object", example)
        _check(
            example,
            {"query": (str,), "description": _TEXT},
            where,
            f"{place}.examples[{number}]",
        )
    for number, link in enumerate(module.get("helpurls", [])):
        if not isinstance(link, str):
            raise _unfit(where, f"{place}.helpurls[{number}]", "a text", link)
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
        raise _unfit(where, f"{place}.name", "a text", parameter.get("name"))
    for key in ("submodules", "templatevars"):
        if parameter.get(key) == []:  # PHP's empty array may be either
            parameter[key] = {}
    _check(parameter, _PARAMETER_SHAPE, where, place)
    for key in ("submodules", "templatevars"):
        for name, value in parameter.get(key, {}).items():
            if not isinstance(value, str):
                raise _unfit(where, f"{place}.{key}[{name!r}]", "a text", value)
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
        raise _unfit(where, place, "an object", entry)
    result = dict(entry)
    for flag in flags:
        if result.get(flag) is False:
            del result[flag]
        elif result.get(flag) == "":
            result[flag] = True
    return result


def _check(
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
            raise _unfit(where, f"{place}.{key}", wanted, value)


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


def _merged(
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


def _identity(
    site: tuple[str, Json] | None, api: str
) -> tuple[Mapping[str, Json], tuple[Mapping[str, Json], ...]]:
    """Who the wiki is, and its namespaces, from siteinfo."""
    if site is None:
        texts = ("name", "version", "language")
        unknown = {key: "" for key in texts} | {"licence": LICENCE, "extensions": []}
        return {"api": api, **unknown}, ()
    where, query = site
    general = query.get("general", {})
    if not isinstance(general, dict):
        raise _unfit(where, "$.query.general", "an object", general)
    keys = ("sitename", "generator", "lang", "server", "scriptpath", "wikiid")
    _check(general, {key: (str,) for key in keys}, where, "$.query.general")
    server = general.get("server", "")
    if not api and server:
        # $wgServer may leave the scheme to the reader.
        secure = f"https:{server}" if server.startswith("//") else server
        api = f"{secure}{general.get('scriptpath', '')}/api.php"
    wiki: dict[str, Json] = {
        "api": api,
        "name": general.get("sitename", ""),
        "version": general.get("generator", ""),
        "language": general.get("lang", ""),
        "licence": LICENCE,
        "extensions": _extensions(query.get("extensions", []), where),
    }
    for key, source in (("id", "wikiid"), ("server", "server")):
        if general.get(source):
            wiki[key] = general[source]
    return wiki, _namespaces(query, where)


def _extensions(entries: Json, where: str) -> list[Json]:
    if not isinstance(entries, list):
        raise _unfit(where, "$.query.extensions", "a list", entries)
    found: dict[tuple[str, str], Json] = {}
    for number, entry in enumerate(entries):
        place = f"$.query.extensions[{number}]"
        if not isinstance(entry, dict):
            raise _unfit(where, place, "an object", entry)
        _check(entry, {"name": (str,), "version": (str,)}, where, place)
        kept = {key: entry[key] for key in ("name", "version") if entry.get(key)}
        if "name" in kept:
            found[kept["name"], kept.get("version", "")] = kept
    return [found[key] for key in sorted(found)]


def _namespaces(
    query: Mapping[str, Json], where: str
) -> tuple[Mapping[str, Json], ...]:
    entries = query.get("namespaces", {})
    if isinstance(entries, dict):
        entries = list(entries.values())
    if not isinstance(entries, list):
        raise _unfit(where, "$.query.namespaces", "an object", entries)
    others = query.get("namespacealiases", [])
    if not isinstance(others, list):
        raise _unfit(where, "$.query.namespacealiases", "a list", others)
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
            raise _unfit(where, f"{place}.aliases", "a list of texts", known)
        known = {*known, *aliases.get(space, ())}
        result.append(_namespace(entry, space, name, known))
    return tuple(sorted(result, key=lambda namespace: namespace["id"]))


def _named(entry: Json, key: str, where: str, place: str) -> tuple[int, str]:
    """The id and the name of a namespace; formatversion 1 has it under ``*``."""
    if not isinstance(entry, dict):
        raise _unfit(where, place, "an object", entry)
    name = entry.get(key, entry.get("*"))
    _check({"id": entry.get("id")}, {"id": (int,)}, where, place)
    _check({key: name}, {key: (str,)}, where, place)
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


def _snapshot(document: Mapping[str, Json], where: str) -> Snapshot:
    """A document in our own format, checked, for it may have been edited."""
    version = document["snapshot"]
    if version != FORMAT:
        raise MwforgeError(
            f"{where} is a snapshot of format {version!r}, and this mwforge reads"
            f" format {FORMAT}: update mwforge, or pull the wiki again."
        )
    _check(
        {key: document.get(key) for key in ("wiki", "namespaces", "modules", "help")},
        {"wiki": (dict,), "namespaces": (list,), "modules": (list,), "help": (str,)},
        where,
        "$",
    )
    wiki = document["wiki"]
    texts = ("api", "name", "version", "language", "licence")
    _check(wiki, {key: (str,) for key in (*texts, "server", "id")}, where, "$.wiki")
    for key in texts:
        if key not in wiki:
            raise _unfit(where, f"$.wiki.{key}", "a text", None)
    modules = (
        (where, _module(module, where, f"$.modules[{number}]"))
        for number, module in enumerate(document["modules"])
    )
    merged = _merged(modules)
    if not merged:
        raise MwforgeError(f"{where} describes no module: pull the wiki again.")
    extensions = _extensions(wiki.get("extensions", []), where)
    return Snapshot(
        wiki={**wiki, "extensions": extensions},
        namespaces=_namespaces({"namespaces": document["namespaces"]}, where),
        modules=merged,
        help=document["help"],
    )


_KINDS: Mapping[type, str] = {
    str: "a text",
    list: "a list",
    dict: "an object",
    int: "a whole number",
    bool: "a flag",
}


def _unfit(where: str, place: str, wanted: str, value: Json) -> MwforgeError:
    """The error for a place that holds something else than it must."""
    match value:
        case None:
            found = "nothing"
        case bool():
            found = "true" if value else "false"
        case str() if not value:
            found = "an empty text"
        case _:
            found = _KINDS.get(type(value), "a number")
    return MwforgeError(
        f"{where} at {place}: {wanted} belongs here and there is {found}; record it"
        " again, it is not what a MediaWiki answers to action=paraminfo."
    )


def _names(documents: Sequence[tuple[str, Json]]) -> str:
    return ", ".join(where for where, _ in documents) or "An empty list of files"
