"""Asking for paraminfo: every module that a wiki has.

One request asks for all of them (`modules=main|**`); where a wiki refuses that or cuts it
short, batches of explicit names do the same.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

from mwforge.errors import MwforgeError
from mwforge.plain import shown
from mwforge.snapshot import Json

from .address import plain
from .ask import PATIENCE, Wiki
from .explain import TooMuch
from .steady import moment

# ApiBase::LIMIT_SML1: more explicit names than this are an error (toomanyvalues).
BATCH = 50

_MOST_MODULES = 10_000  # the largest wiki known has some 420
_MOST_LOST = 100
_MOST_NAMED = 10


@dataclass(frozen=True, slots=True)
class Sweep:
    """All modules by path, and the span of the wiki's clock in which they were told."""

    modules: Mapping[str, Mapping[str, Json]]
    began: datetime
    ended: datetime
    whole: bool


def sweep(wiki: Wiki, *, whole: bool) -> Sweep:
    """Ask for every module: all at once, and what that leaves out in batches."""
    api = plain(wiki.session.api)
    modules: dict[str, Mapping[str, Json]] = {}
    span: list[datetime] = []
    if whole:
        wiki.progress.step(f"asking {api} for all its modules")
        try:
            _add(modules, _paraminfo(wiki, "main|**", span), api)
        except TooMuch:
            pass
        whole = bool(_listed(modules.values()) <= modules.keys() and modules)
    asked: set[str] = set()
    while names := sorted(
        ({"main"} | _listed(modules.values())) - modules.keys() - asked
    ):
        for start in range(0, len(names), BATCH):
            batch = names[start : start + BATCH]
            wiki.progress.step(
                f"asking {api} in batches: {len(modules)} modules so far"
            )
            _add(modules, _batch(wiki, batch, span), api)
            asked.update(batch)
            if len(asked - modules.keys()) > _MOST_LOST:
                raise MwforgeError(
                    f"{api} lists modules that it does not describe, more than"
                    f" {_MOST_LOST} of them: mwforge cannot read this wiki."
                )
    if len(modules) < 2:
        raise MwforgeError(
            f"{api} does not say which modules it has: mwforge needs MediaWiki 1.27 or"
            " later."
        )
    lost = sorted(asked - modules.keys())
    if lost:
        some = ", ".join(shown(name, 60) for name in lost[:_MOST_NAMED])
        more = f" and {len(lost) - _MOST_NAMED} more" if len(lost) > _MOST_NAMED else ""
        wiki.progress.note(
            f"{api} lists modules that it does not describe: {some}{more}; the client will"
            " lack them."
        )
    return Sweep(modules, min(span), max(span), whole)


def _add(
    modules: dict[str, Mapping[str, Json]],
    told: Iterable[Mapping[str, Json]],
    api: str,
) -> None:
    modules.update((module["path"], module) for module in told)
    if len(modules) > _MOST_MODULES:
        raise MwforgeError(
            f"{api} describes more than {_MOST_MODULES:,} modules: mwforge cannot read"
            " this wiki."
        )


def _listed(modules: Iterable[Mapping[str, Json]]) -> set[str]:
    """The paths that modules' parameters name as submodules."""
    found: set[str] = set()
    for module in modules:
        for parameter in module["parameters"]:
            submodules = parameter.get("submodules")
            if isinstance(submodules, dict):
                found.update(filter(_askable, submodules.values()))
    return found


def _askable(path: object) -> bool:
    """Whether a path can be one of several in a request."""
    return isinstance(path, str) and 0 < len(path) < 256 and "|" not in path


def _batch(
    wiki: Wiki, names: Sequence[str], span: list[datetime]
) -> list[Mapping[str, Json]]:
    """Ask for some modules by name, in halves where a wiki does not manage."""
    try:
        return _paraminfo(wiki, "|".join(names), span)
    except TooMuch:
        if len(names) == 1 and names[0] == "main":
            raise
        if len(names) == 1:
            return []
    half = len(names) // 2
    return [
        *_batch(wiki, names[:half], span),
        *_batch(wiki, names[half:], span),
    ]


def _paraminfo(
    wiki: Wiki, modules: str, span: list[datetime]
) -> list[Mapping[str, Json]]:
    """One request; adds to ``span`` when it began and ended by the wiki's clock."""
    parameters = {
        "action": "paraminfo",
        "modules": modules,
        "helpformat": "wikitext",
        "curtimestamp": "1",
    }
    started = time.monotonic()
    document = wiki.ask(parameters, hasty=True)
    # The wiki reads its clock at some moment between the request and the answer.
    leeway = timedelta(seconds=min(time.monotonic() - started, PATIENCE * 10) + 1)
    now = _clock(document.get("curtimestamp"))
    span += [now - leeway, now + leeway]
    api = plain(wiki.session.api)
    paraminfo = document.get("paraminfo")
    told = paraminfo.get("modules") if isinstance(paraminfo, dict) else None
    if not isinstance(told, list):
        raise TooMuch(f"{api} left the modules out of its answer: try again later.")
    for number, module in enumerate(told):
        if (
            not isinstance(module, dict)
            or not isinstance(module.get("path"), str)
            or not isinstance(module.get("parameters", []), list)
        ):
            raise MwforgeError(
                f"{api} answers at $.paraminfo.modules[{number}] with something that is"
                " not a module: mwforge cannot read this wiki."
            )
        module.setdefault("parameters", [])
        if not all(isinstance(p, dict) for p in module["parameters"]):
            raise MwforgeError(
                f"{api} answers at $.paraminfo.modules[{number}].parameters with"
                " something that is not a parameter: mwforge cannot read this wiki."
            )
    return told


def _clock(told: object) -> datetime:
    """The wiki's time; ours where it tells none that a clock may show."""
    then = moment(told) if isinstance(told, str) else None
    if then is None or then.tzinfo is None or not 1900 < then.year < 9000:
        return datetime.now(timezone.utc)
    return then
