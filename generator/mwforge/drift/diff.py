"""Spec × Spec → changes."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from ..spec import model
from . import rules, wording
from .find import of_wiki
from .pairs import Fact, Found, Modules, Pair, Parameters, Wikis
from .rules import Rule
from .severity import Severity, worst
from .witness import Refusal, Side, Witness


@dataclass(frozen=True, slots=True)
class Change:
    """One difference between two specs.

    `module` is the old path, '' for what concerns the wiki as a whole; `parameter` is paraminfo's
    name, without the module's prefix, '' for what concerns the module; `value` is what else the
    change is about. `wire` is what it does to a client that was generated before, `source` what it
    does to the code of those who call a client that is generated anew.
    """

    rule: str
    module: str
    parameter: str
    value: str
    old: Fact
    new: Fact
    wire: Severity
    source: Severity
    witnesses: tuple[Witness, ...] = ()

    @property
    def severity(self) -> Severity:
        """The worse of the two."""
        return worst(self.wire, self.source)

    @property
    def fingerprint(self) -> str:
        """16 hexadecimal digits that stay the same as long as rule, module, parameter and value do."""
        identity = [self.rule, self.module, self.parameter, self.value]
        return hashlib.sha256(json.dumps(identity).encode()).hexdigest()[:16]

    @property
    def message(self) -> str:
        """What happened, in one line of plain text; names stand between backticks."""
        return self.told(lambda name: f"`{name}`", lambda text: text)

    def told(self, name: Callable[[str], str], text: Callable[[str], str]) -> str:
        """What happened, with what comes from a wiki spelled by `name` (quoted in the rule's
        message) and by `text` (not quoted there)."""
        facts = {
            "module": self.module,
            "parameter": self.parameter,
            "value": self.value,
            "old": self.old,
            "new": self.new,
        }
        template = rules.CATALOGUE[self.rule].template(self.old, self.new, self.value)
        return wording.filled(template, facts, name, text)

    @property
    def place(self) -> str:
        """The module and the parameter: `query+revisions.prop`; '' for the wiki."""
        return f"{self.module}.{self.parameter}" if self.parameter else self.module


def diff(old: model.Spec, new: model.Spec) -> tuple[Change, ...]:
    """Every change from one spec to another, worst first, then by module, parameter and rule."""
    if old == new:
        return ()
    wikis = Wikis(Side.of(old), Side.of(new))
    return tuple(sorted(_changes(wikis), key=_order))


def _order(change: Change) -> tuple[int, str, str, str, str]:
    return (
        change.severity.rank,
        change.module,
        change.parameter,
        change.rule,
        change.value,
    )


def _changes(wikis: Wikis) -> Iterator[Change]:
    for wiki_rule in rules.WIKI_RULES:
        yield from _applied(wiki_rule, wikis, "", "")
    moved = of_wiki.renamed(wikis)
    for path, old in wikis.old.modules.items():
        new = wikis.new.modules.get(moved.get(path, path))
        if new is None:
            continue
        modules = Modules(wikis, old, new)
        # A method's name hangs on its parents' too, so that equal modules are looked at as well.
        for module_rule in rules.MODULE_RULES:
            yield from _applied(module_rule, modules, path, "")
        if old.disabled or new.disabled or old.parameters == new.parameters:
            continue
        theirs = {one.name: one for one in new.parameters}
        for one in old.parameters:
            two = theirs.get(one.name)
            if two is not None and one != two:
                pair = Parameters(modules, one, two)
                for parameter_rule in rules.PARAMETER_RULES:
                    yield from _applied(parameter_rule, pair, path, one.name)


def _applied(
    rule: Rule[Pair], pair: Pair, module: str, parameter: str
) -> Iterator[Change]:
    for found in rule.find(pair):
        wire = rule.wire if found.wire is None else found.wire
        source = rule.source if found.source is None else found.source
        where = found.module if found.module is not None else module
        what = found.parameter if found.parameter is not None else parameter
        yield Change(
            rule=rule.id,
            module=where,
            parameter=what,
            value=found.value,
            old=found.old,
            new=found.new,
            wire=wire,
            source=source,
            witnesses=tuple(_proofs(rule, pair, found, wire, source)),
        )


def _proofs(
    rule: Rule[Pair], pair: Pair, found: Found, wire: Severity, source: Severity
) -> Iterator[Witness]:
    """The rule's witnesses on the axes on which this change breaks something."""
    if rule.witness is None or Severity.BREAKING not in (wire, source):
        return
    for one in rule.witness(pair, found):
        axis = wire if isinstance(one, Refusal) else source
        if axis is Severity.BREAKING:
            yield one


def summary(changes: Sequence[Change]) -> dict[Severity, int]:
    """How many changes there are of each severity, worst first, zeros included."""
    counts: dict[Severity, int] = {
        one: 0 for one in Severity if one is not Severity.NONE
    }
    for change in changes:
        if change.severity in counts:
            counts[change.severity] += 1
    return counts
