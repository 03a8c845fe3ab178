"""The wiki itself and its namespaces."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from . import further, model, names
from .docs import parse_text


def wiki_of(raw: Mapping[str, Any]) -> model.Wiki:
    return model.Wiki(
        api=str(raw.get("api", "")),
        name=parse_text(raw.get("name", "")),
        version=parse_text(raw.get("version", "")),
        language=parse_text(raw.get("language", "")),
        licence=parse_text(raw.get("licence", "")),
        extensions=tuple(
            sorted(
                {
                    model.Extension(
                        parse_text(one.get("name", "")),
                        parse_text(one.get("version", "")),
                    )
                    for one in raw.get("extensions") or ()
                },
                key=lambda one: (one.name, one.version),
            )
        ),
        further=further.beside(raw, further.WIKI_KEYS),
    )


def namespaces_of(raws: Iterable[Mapping[str, Any]]) -> tuple[model.Namespace, ...]:
    by_id = {int(raw["id"]): raw for raw in raws}
    members = names.assign(
        {
            str(number): _member_candidates(number, str(raw.get("canonical", "")))
            for number, raw in by_id.items()
        }
    )
    return tuple(
        model.Namespace(
            id=number,
            name=parse_text(_namespace_name(raw)),
            canonical=parse_text(raw.get("canonical", "")),
            aliases=tuple(sorted(parse_text(one) for one in raw.get("aliases") or ())),
            member=members[str(number)],
            further=further.beside(raw, further.NAMESPACE_KEYS),
        )
        for number, raw in sorted(by_id.items())
    )


def _member_candidates(number: int, canonical: str) -> tuple[str, ...]:
    """English names become members; a name that ASCII cannot hold is known by its number alone."""
    numbered = f"NS_{number}" if number >= 0 else f"NS_MINUS_{-number}"
    if number == 0:
        return ("MAIN", numbered)
    if not re.fullmatch(r"[A-Za-z][A-Za-z0-9 _-]*", canonical):
        return (numbered,)
    return (names.plain(canonical).upper(), numbered)


def _namespace_name(raw: Mapping[str, Any]) -> object:
    return raw["name"] if "name" in raw else raw.get("*", "")
