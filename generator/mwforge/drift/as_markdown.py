"""A report for a pull request, and a changelog in the words of release notes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from ..spec import model
from .diff import Change, summary
from .plain import counted, shown
from .report import Outcome, Report, Verdict, subject
from .severity import Severity
from .witness import Side, Witness, encoded, told

# A comment of GitHub's ends at 65,536 characters.
LONGEST = 60_000

_HEADINGS = {
    Severity.BREAKING: "Breaking",
    Severity.DEPRECATED: "Deprecated",
    Severity.ADDITIVE: "New and otherwise compatible",
    Severity.DOCS: "Texts",
    Severity.CONFIGURATION: "Configuration of the wiki",
}
_FOLDED = (Severity.DOCS, Severity.CONFIGURATION)


def render(report: Report) -> str:
    """Markdown of GitHub's flavour, cut where a comment would be too long."""
    parts = ["# API drift\n"]
    for verdict in report.verdicts:
        parts += _verdict(report, verdict)
    return _cut("\n".join(parts))


def code(text: str) -> str:
    """A code span that holds any text."""
    ticks = max((len(run) for run in re.findall("`+", text)), default=0) + 1
    if ticks == 1 and text:
        return f"`{text}`"
    return f"{'`' * ticks} {text} {'`' * ticks}"


def escaped(text: str) -> str:
    """Text in which nothing is markup, a mention or a link."""
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    text = re.sub(r"([\\`*_{}\[\]()#+!|~-])", r"\\\1", text)
    # A zero-width space: GitHub would call people and link addresses.
    return re.sub(r"@(?=\w)|:(?=//)|www(?=\.)", "\\g<0>\u200b", text)


def _verdict(report: Report, verdict: Verdict) -> Iterator[str]:
    yield f"## {escaped(shown(verdict.name))}\n"
    if verdict.error:
        yield f"⚠️ **Could not check:** {escaped(shown(verdict.error, 1000))}\n"
        return
    counts = summary(verdict.changes)
    numbers = ", ".join(
        (
            f"**{count} {one.value}**"
            if one is Severity.BREAKING
            else f"{count} {one.value}"
        )
        for one, count in counts.items()
        if count
    )
    mark = "❌" if report.outcome(verdict) is Outcome.DRIFT else "✅"
    if verdict.updated and numbers:
        mark = f"📝 Accepted in {code(shown(verdict.snapshot))}:"
    yield f"{mark} {escaped(shown(subject(verdict)))}: {numbers or 'no change'}\n"
    for severity, heading in _HEADINGS.items():
        found = [one for one in verdict.changes if one.severity is severity]
        if not found:
            continue
        lines = "\n".join(_line(one) for one in found)
        if severity in _FOLDED:
            yield (
                f"<details><summary>{heading} ({len(found)})</summary>\n\n{lines}\n\n"
                "</details>\n"
            )
        else:
            yield f"### {heading}\n\n{lines}\n"
    if verdict.silenced:
        yield "### Ignored\n"
        yield (
            "\n".join(
                f"{_line(one)} – {escaped(shown(entry.reason))}"
                + (f" (until {entry.until})" if entry.until else "")
                for one, entry in verdict.silenced
            )
            + "\n"
        )
    for entry in verdict.expired:
        yield (
            f"> The ignore entry for {code(shown(entry.rule))} in {code(shown(entry.path))} ended on"
            f" {entry.until}: renew it, or remove it.\n"
        )


def _line(change: Change) -> str:
    where = f"{code(shown(change.module))}: " if change.module else ""
    both = change.wire is change.source
    axes = (
        "" if both else f" (wire: {change.wire.value}, source: {change.source.value})"
    )
    proofs = "".join(f"<br>{_proof(one)}" for one in change.witnesses)
    return f"- {where}{change.told(code, escaped)}{axes}{proofs}"


def _proof(witness: Witness) -> str:
    what, then = told(witness)
    return f"{code(what)} {escaped(then)}".rstrip()


def _cut(text: str) -> str:
    """The text, or as many of its lines as a comment holds."""
    if len(text) <= LONGEST:
        return text
    kept = text[:LONGEST].rpartition("\n")[0]
    open_ = kept.count("<details>") - kept.count("</details>")
    rest = text.count("\n") - kept.count("\n")
    end = "\n\n</details>" * open_
    return f"{kept}{end}\n\n… and {counted(rest, 'more line')}: see the whole report.\n"


# --- a changelog -----------------------------------------------------------------------------------


def changelog(old: model.Spec, new: model.Spec, changes: Sequence[Change]) -> str:
    """What a release note would say of the way from one spec to the other, as Markdown.

    Modules are called as MediaWiki's release notes call them: `action=query&list=search`.
    """
    sides = (Side.of(old), Side.of(new))
    before, after = (spec.wiki.version or "the old wiki" for spec in (old, new))
    same = before == after
    title = escaped(shown(after if same else f"from {before} to {after}"))
    parts = [f"# Action API changes {'in' if same else ''} {title}".replace("  ", " ")]
    for heading, chosen in (
        ("Breaking changes", [Severity.BREAKING]),
        ("Deprecations", [Severity.DEPRECATED]),
        ("New features", [Severity.ADDITIVE]),
        ("Documentation", [Severity.DOCS]),
        ("Configuration of this wiki", [Severity.CONFIGURATION]),
    ):
        found = [one for one in changes if one.severity in chosen]
        if found:
            parts.append(f"## {heading}")
            parts.append("\n".join(_notes(found, sides)))
    if len(parts) == 1:
        parts.append("Nothing changed.")
    return "\n\n".join(parts) + "\n"


# Changes that a release note tells in one line for a module, and how.
_GATHERED = {
    "parameter-added": ("new parameter", "new parameters"),
    "parameter-removed": ("removed the parameter", "removed the parameters"),
    "value-added": ("new value of {}", "new values of {}"),
    "value-removed": ("removed the value of {}", "removed the values of {}"),
    "configured-value-added": ("new value of {}", "new values of {}"),
    "configured-value-removed": ("removed the value of {}", "removed the values of {}"),
}
_ALONE = {
    "module-added": "Added",
    "module-removed": "Removed",
    "extension-added": "Added the extension",
    "extension-removed": "Removed the extension",
}
_TEXTS = frozenset(
    {
        *("module-help-changed", "parameter-help-changed", "examples-changed"),
        *("help-urls-changed",),
    }
)


def _notes(changes: Sequence[Change], sides: tuple[Side, Side]) -> Iterator[str]:
    for rule, verb in _ALONE.items():
        names = [
            _module_name(one.module, sides) if one.module else code(shown(one.value))
            for one in changes
            if one.rule == rule
        ]
        if names:
            yield f"- {verb} {_listed(names)}."
    texts = [one for one in changes if one.rule in _TEXTS]
    if texts:
        names = [
            _module_name(path, sides) for path in sorted({one.module for one in texts})
        ]
        yield f"- The documentation of {_listed(names)} changed."
    rest = [one for one in changes if one.rule not in _ALONE and one.rule not in _TEXTS]
    gathered: dict[tuple[str, str, str], list[Change]] = {}
    for change in sorted(rest, key=lambda one: (one.module, one.parameter)):
        of = change.parameter if change.value else ""
        alone = "" if change.rule in _GATHERED else f"{change.fingerprint}"
        gathered.setdefault((change.module, change.rule, of or alone), []).append(
            change
        )
    for (module, rule, of), found in gathered.items():
        head = f"{_module_name(module, sides)}: " if module else ""
        if rule in _GATHERED:
            one, several = _GATHERED[rule]
            phrase = (one if len(found) == 1 else several).format(code(shown(of)))
            names = [code(shown(each.value or each.parameter)) for each in found]
            yield f"- {head}{phrase}{':' if of else ''} {_listed(names)}."
        else:
            for each in found:
                sentence = each.told(code, escaped)
                first = sentence[0] if head else sentence[0].upper()
                yield f"- {head}{first}{sentence[1:]}."


def _module_name(path: str, sides: tuple[Side, Side]) -> str:
    for side in sides:
        module = side.modules.get(path)
        if module is not None and module.route:
            return code(shown(encoded(dict(module.route))))
    return code(shown(path))


def _listed(names: Iterable[str]) -> str:
    *others, last = names
    return f"{', '.join(others)} and {last}" if others else last
