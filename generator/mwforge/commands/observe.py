"""`observe`: how a wiki answers, asked and kept."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, closing, nullcontext
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any, Final, TypeAlias

from mwforge import pulling
from mwforge.access import Access
from mwforge.config import Config, Source, nearest
from mwforge.drift.check import verdict_on
from mwforge.drift.report import Report
from mwforge.drift.severity import Severity
from mwforge.errors import MwforgeError
from mwforge.files import shown
from mwforge.observing.answer import Answer
from mwforge.observing.asking import Voice, ask
from mwforge.observing.cutting import cuts, missed
from mwforge.observing.finding import Found, find
from mwforge.observing.infer import shapes_of
from mwforge.observing.keeping import Kept, adding, read
from mwforge.observing.planning import Probe, plan
from mwforge.package import package_for, same_wiki
from mwforge.plain import discreet
from mwforge.progress import SILENT, Progress
from mwforge.pulling import Denied, Wiki
from mwforge.shapes import store
from mwforge.shapes.model import Shape
from mwforge.shapes.today import settled
from mwforge.snapshot import Snapshot
from mwforge.source import access_to, obtain, sources
from mwforge.spec.build import build
from mwforge.spec.model import Spec

Watch: TypeAlias = Callable[[Sequence[Probe]], AbstractContextManager[Iterable[Probe]]]
"""Hands the probes on one by one, and may show how many are left."""

PACE: Final = 1.0
"""Seconds between two requests to a host that is not this machine."""
LONGEST: Final = 7 * 24 * 3600.0
"""How long one run may ask, in seconds."""


@dataclass(frozen=True, slots=True)
class Observed:
    """What a run came to.

    Attributes:
        path: the file of shapes, and ``changed`` whether it was written.
        kept: the file of answers, from which the next run goes on.
        answers: how many answers that file holds; ``asked`` requests were made for it now.
        left: how many of the plan's requests nobody was answered yet.
        modules: how many modules have a shape.
        notes: what nobody has decided yet.
    """

    path: Path
    changed: bool
    kept: Path
    answers: int
    asked: int
    left: int
    modules: int
    notes: tuple[str, ...]


def observe(
    wiki: str | Path,
    *,
    output: Path | None = None,
    requests: int | None = None,
    costly: bool = False,
    pace: float | None = None,
    access: Access = Access(),
    config: Config | None = None,
    progress: Progress = SILENT,
    watch: Watch = nullcontext,
) -> Observed:
    """Ask a wiki how it answers, and write the shapes of its answers.

    Only modules that read are asked: by nobody who is logged in, and by the user of
    ``access`` too if there is one. The answers are kept in a file beside the shapes, one
    line each, so that a run that was stopped, or had a small budget, is gone on with.

    Args:
        wiki: its address, or its name in `[tool.mwforge.wikis]`.
        output: where to write the shapes; else it is the configured file, or
            PACKAGE.shapes.json in the current directory.
        requests: how many to make at most, besides those that look for pages and users.
        costly: ask internal modules too, and what costs the wiki much.
        pace: seconds between two requests; else one, and none on this machine.
        watch: shows how many probes are left.

    Raises:
        MwforgeError: there is no wiki, no access, no contact; or the wiki does not answer
            any more: what it has answered is kept.
    """
    with ExitStack() as stack:
        asking = _prepared(stack, wiki, output, access, config, progress)
        probes = plan(asking.spec, asking.kept.found, costly=costly)
        add = stack.enter_context(adding(asking.answers, asking.kept))
        given = [*asking.kept.answers]

        def keep(answer: Any) -> None:
            add(answer)
            given.append(answer)

        with watch(probes) as watched:
            state = ask(
                watched,
                asking.voices,
                asking.spec,
                done=asking.kept.answers,
                keep=keep,
                pace=asking.pace if pace is None else pace,
                sleep=time.sleep,
                requests=requests,
            )
    progress.step("finding the shapes")
    inferred = shapes_of(asking.spec, given)
    for note in inferred.notes:
        progress.note(note)
    return Observed(
        asking.path,
        store.save(inferred.shapes, _facts(asking.spec), asking.path),
        asking.answers,
        len(given),
        state.asked,
        state.left_over,
        len(inferred.shapes),
        inferred.notes,
    )


RECHECKED: Final = 300
"""How many requests `recheck` makes at most; the most telling ones."""


def recheck(
    wiki: str | Path,
    *,
    shapes: Path | None = None,
    requests: int = RECHECKED,
    costly: bool = False,
    pace: float | None = None,
    fail_on: Severity | None = None,
    today: date | None = None,
    access: Access = Access(),
    config: Config | None = None,
    progress: Progress = SILENT,
    watch: Watch = nullcontext,
) -> Report:
    """Find out whether a wiki's answers still have the shapes that its client was made with.

    Nothing is written. It takes the same arguments as `observe`, and:

    Args:
        shapes: the file of the wiki's own shapes, beside those that ship; else the
            configured one.
        requests: how many to make at most, besides those that look for pages and users.
        fail_on: the mildest change that counts as drift; else as configured, or every one.
        today: the day by which entries of `[[tool.mwforge.ignore]]` expire.

    Returns:
        A report of the drift kind: new keys, keys that are gone, types that have changed.

    Raises:
        MwforgeError: as `observe`; or the file of shapes cannot be read.
    """
    settings = nearest(config)
    given: list[Answer] = []
    with ExitStack() as stack:
        reached = _reached(stack, wiki, access, settings, progress)
        known = store.with_shipped(shapes or reached.source.shapes)
        probes = plan(reached.spec, _found(reached, progress), costly=costly)
        with watch(probes[:requests]) as watched:
            ask(
                watched,
                reached.voices,
                reached.spec,
                done=(),
                keep=given.append,
                pace=reached.pace if pace is None else pace,
                sleep=time.sleep,
                requests=requests,
            )
    progress.step("comparing the shapes")
    source, spec = reached.source, reached.spec
    found = shapes_of(spec, given).shapes
    absent = _absent(spec, given, known)
    now = {
        path: settled(known[path], shape, absent.get(path, ()))
        for path, shape in found.items()
        if path in known
    }
    verdict = verdict_on(
        replace(spec, shapes=known),
        replace(spec, shapes={**known, **now}),
        name=source.name or discreet(source.url),
        ignores=(*settings.ignores, *source.ignores),
        today=today or date.today(),
    )
    # Most entries are about the API itself, which is not compared here.
    idle = tuple(one for one in verdict.idle if one.rule.startswith("answer-"))
    verdict = replace(verdict, idle=idle, modules=tuple(sorted(found)))
    return Report((verdict,), fail_on or settings.fail_on or Severity.ADDITIVE)


def _absent(
    spec: Spec, given: Iterable[Answer], known: Mapping[str, Shape]
) -> dict[str, set[str]]:
    """The keys that were promised and not there, by module."""
    modules = {one.path: one for one in spec.modules}
    found: dict[str, set[str]] = {}
    for answer in given:
        for cut in cuts(modules, answer):
            path = cut.module.path
            if path in known:
                found.setdefault(path, set()).update(missed(cut, known[path]))
    return found


def planned(
    wiki: str | Path,
    *,
    output: Path | None = None,
    costly: bool = False,
    access: Access = Access(),
    config: Config | None = None,
    progress: Progress = SILENT,
) -> tuple[Probe, ...]:
    """Return the requests that `observe` would make, in their order, and make none of them.

    The wiki is asked for its pages and users all the same, some fifty times, unless an
    earlier run has found them. It takes the same arguments.

    Raises:
        MwforgeError: as `observe`.
    """
    with ExitStack() as stack:
        asking = _prepared(stack, wiki, output, access, config, progress)
        return plan(asking.spec, asking.kept.found, costly=costly)


@dataclass(frozen=True, slots=True)
class _Reached:
    """A wiki that is ready to be asked."""

    source: Source
    snapshot: Snapshot
    spec: Spec
    voices: tuple[Voice, ...]
    pace: float


@dataclass(frozen=True, slots=True)
class _Asking(_Reached):
    """The same, and where everything goes."""

    kept: Kept
    path: Path
    answers: Path


def _reached(
    stack: ExitStack,
    wiki: str | Path,
    access: Access,
    settings: Config,
    progress: Progress,
) -> _Reached:
    source = _source(wiki, settings)
    asked = access_to(source, access, settings).settled()
    local = pulling.local(source.url)
    if not (asked.contact or local):
        raise MwforgeError(
            "Observing asks a wiki thousands of times, so it must be able to reach you:"
            " give your e-mail address or web page with --contact, $MWFORGE_CONTACT or"
            " contact in [tool.mwforge]."
        )
    snapshot = obtain(source, asked, progress)
    voices = _voices(stack, source.url, asked, progress)
    return _Reached(source, snapshot, build(snapshot), voices, 0.0 if local else PACE)


def _prepared(
    stack: ExitStack,
    wiki: str | Path,
    output: Path | None,
    access: Access,
    config: Config | None,
    progress: Progress,
) -> _Asking:
    reached = _reached(stack, wiki, access, nearest(config), progress)
    path = output or reached.source.shapes or _default(reached.snapshot)
    answers = path.with_name(f"{path.name.removesuffix('.json')}.answers.jsonl")
    kept = read(answers)
    api = reached.voices[0].wiki.session.api
    if kept is not None and not same_wiki(kept.api, api):
        raise MwforgeError(
            f"{shown(answers)} holds the answers of another wiki, {discreet(kept.api)}:"
            " remove it, or use -o to keep these elsewhere."
        )
    if kept is None:
        kept = Kept(api, _found(reached, progress))
    return _Asking(
        reached.source,
        reached.snapshot,
        reached.spec,
        reached.voices,
        reached.pace,
        kept,
        path,
        answers,
    )


def _source(wiki: str | Path, config: Config) -> Source:
    [source] = sources([wiki], config)
    if not source.url:
        raise MwforgeError(
            f"{discreet(str(wiki))!r} is not a wiki that can be asked: give its URL, or a"
            " name in [tool.mwforge.wikis] that has a url."
        )
    return source


def _voices(
    stack: ExitStack, url: str, access: Access, progress: Progress
) -> tuple[Voice, ...]:
    """Nobody, where the wiki lets nobody read; and the user who logs in, if any."""
    nobody = replace(access, user="", password="", token="")
    known = bool(access.user or access.token)
    voices = []
    for one in (nobody, access) if known else (nobody,):
        try:
            wiki, _ = pulling.reach(url, one, progress, longest=LONGEST)
        except Denied:
            if one is access or not known:
                raise
            progress.note(
                "The wiki is private: it is asked only as the user who logged in."
            )
            continue
        stack.enter_context(closing(wiki))
        voices.append(Voice(_name(wiki) if one is access and known else "", wiki))
    return tuple(voices)


def _name(wiki: Wiki) -> str:
    """Who asks, as the wiki calls them.

    Raises:
        MwforgeError: it takes them for nobody.
    """
    query = _query(wiki, {"action": "query", "meta": "userinfo"})
    told = query.get("userinfo")
    if not isinstance(told, dict) or "anon" in told:
        raise MwforgeError(
            "The wiki does not recognize these credentials: check the token, or log in"
            " with --user."
        )
    return str(told.get("name", ""))


def _found(reached: _Reached, progress: Progress) -> Found:
    """What the wiki has, as the one sees it who may see most."""
    wiki = reached.voices[-1].wiki
    return find(reached.spec, lambda params: _query(wiki, params), progress.step)


def _query(wiki: Wiki, params: Mapping[str, str]) -> Mapping[str, Any]:
    """What a query says; nothing where the wiki refuses, or does not manage."""
    try:
        answer = wiki.answer(params)
    except (pulling.TooMuch, pulling.Unsuitable):
        return {}
    query = answer.get("query") if isinstance(answer, dict) else None
    return query if isinstance(query, dict) else {}


def _facts(spec: Spec) -> dict[str, str]:
    """Whose shapes they are."""
    return {"api": spec.wiki.api, "name": spec.wiki.name, "version": spec.wiki.version}


def _default(snapshot: Snapshot) -> Path:
    return Path(f"{package_for(snapshot)}.shapes.json")
