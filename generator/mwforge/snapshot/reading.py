"""Files and responses, read into snapshots.

Beside snapshots these functions take what people have already: recorded
``action=paraminfo`` responses, gzipped or not, in either ``formatversion``, with any
``helpformat``, in one file or in batches, with or without ``siteinfo``.
"""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from mwforge.errors import MwforgeError, reason

from . import shape
from .canonical import FORMAT, Json, Snapshot
from .fit import fit

LARGEST = 64 * 2**20
"""The most bytes of a file, unpacked: the API of the largest wiki known takes 1.2 MB."""


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
            raise shape.unfit(where, "$", "an object", document)
        if "snapshot" in document:
            if len(documents) > 1:
                raise MwforgeError(
                    f"{where} is a snapshot, complete by itself: give it alone,"
                    " without other files."
                )
            return _snapshot(document, where)
        _refuse_errors(document, where)
        paraminfo = document.get("paraminfo")
        query = document.get("query")
        if paraminfo is not None:
            formats[shape.help_format(paraminfo, where)] = where
            modules += [
                (where, module) for module in shape.modules_of(paraminfo, where)
            ]
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
    wiki, namespaces = shape.identity(site, api)
    return Snapshot(wiki, namespaces, shape.merged(modules), next(iter(formats)))


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
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise MwforgeError(
            f"Cannot read {path}: {reason(error)}. Give a snapshot, a recorded"
            " paraminfo response, or the URL of a wiki."
        ) from error
    if len(data) > LARGEST:
        raise _too_large(str(path))
    return data


def _too_large(where: str) -> MwforgeError:
    return MwforgeError(
        f"{where} is larger than {LARGEST:,} bytes, too large for the API of a wiki: give a"
        " snapshot or a recorded paraminfo response."
    )


def _unpacked(data: bytes, where: str) -> bytes:
    """The content of a gzip file, whose parts may be several, as far as it is sensible."""
    found = b""
    while data:
        unpacker = zlib.decompressobj(wbits=16 + zlib.MAX_WBITS)
        try:
            found += unpacker.decompress(data, LARGEST + 1 - len(found))
        except zlib.error as error:
            raise _broken_gzip(where) from error
        if len(found) > LARGEST:
            raise _too_large(where)
        if not unpacker.eof:
            raise _broken_gzip(where)
        data = unpacker.unused_data.lstrip(b"\0")  # gzip may be padded
    return found


def _broken_gzip(where: str) -> MwforgeError:
    return MwforgeError(
        f"{where} is broken gzip, perhaps cut short: record or copy it again."
    )


def _parse(data: bytes, where: str) -> Json:
    """JSON, gunzipped if need be, with every text fit for UTF-8."""
    if data.startswith(b"\x1f\x8b"):
        data = _unpacked(data, where)
    if not data.strip():
        raise MwforgeError(f"{where} is empty: record or copy it again.")
    if data.lstrip()[:1] == b"<":
        raise MwforgeError(
            f"{where} is HTML, not JSON: record the response with format=json, or use"
            " `mwforge pull WIKI -o FILE`."
        )
    try:
        return fit(json.loads(data), where)
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
        f"{where} holds an error from the wiki, not its API ({error}): record it again,"
        " logged in if need be."
    )


def _snapshot(document: Mapping[str, Json], where: str) -> Snapshot:
    """A document in our own format, checked, for it may have been edited."""
    version = document["snapshot"]
    if version != FORMAT:
        raise MwforgeError(
            f"{where} is a snapshot of format {version!r}, and this mwforge reads"
            f" format {FORMAT}: update mwforge, or pull the wiki again."
        )
    shape.check(
        {key: document.get(key) for key in ("wiki", "namespaces", "modules", "help")},
        {"wiki": (dict,), "namespaces": (list,), "modules": (list,), "help": (str,)},
        where,
        "$",
    )
    wiki = document["wiki"]
    texts = ("api", "name", "version", "language", "licence")
    shape.check(wiki, dict.fromkeys((*texts, "server", "id"), (str,)), where, "$.wiki")
    for key in texts:
        if key not in wiki:
            raise shape.unfit(where, f"$.wiki.{key}", "a string", None)
    shape.check_address(wiki["api"], where, "$.wiki.api")
    modules = (
        (where, shape.module_of(module, where, f"$.modules[{number}]"))
        for number, module in enumerate(document["modules"])
    )
    merged = shape.merged(modules)
    if not merged:
        raise MwforgeError(f"{where} describes no module: pull the wiki again.")
    extensions = shape.extensions(wiki.get("extensions", []), where)
    return Snapshot(
        wiki={**wiki, "extensions": extensions},
        namespaces=shape.namespaces({"namespaces": document["namespaces"]}, where),
        modules=merged,
        help=document["help"],
    )


def _names(documents: Sequence[tuple[str, Json]]) -> str:
    return ", ".join(where for where, _ in documents) or "An empty list of files"
