"""Mistakes in a user's code that the type checkers must catch, each beside what was meant."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import checkers
import pytest
from checkers import Diagnostic
from forging import Forged

PACKAGE = "stock143"

# What stands above the statements of the table: `wiki` and `bot` are their arguments.
HEAD = f"""\
from datetime import datetime, timedelta, timezone
from pathlib import Path

from {PACKAGE} import AsyncWiki, CustomList, Envelope, PageText, Wiki, query
from {PACKAGE}.actions import Edit, Move, Parse
from {PACKAGE}.query import AllPages, Categories, Info, Revisions, Siteinfo

"""

LONGEST = 5
"""The lines that a checker may take to tell of one mistake."""

LONGEST_OF_A_UNION = 10
"""Pyright goes through the members of a union one by one, and gives up after eight."""


@dataclass(frozen=True, slots=True)
class Mistake:
    """A wrong statement, the right one, and the code and a piece of the text of mypy's error."""

    what: str
    wrong: str
    right: str
    code: str
    says: str


MISTAKES = (
    Mistake(
        "a list for a section",
        'wiki.edit(title="A", section=[5], text="b")',
        'wiki.edit(title="A", section=5, text="b")',
        "arg-type",
        'Argument "section" to "edit" of "Wiki" has incompatible type "list[int]"',
    ),
    Mistake(
        "a number for an expiry",
        'wiki.block(user="A", expiry=3600)',
        'wiki.block(user="A", expiry=timedelta(hours=1))',
        "arg-type",
        'Argument "expiry" to "block" of "Wiki" has incompatible type "int"',
    ),
    Mistake(
        "a number that an enumeration does not have",
        'wiki.imagerotate(titles="File:A.png", rotation=45)',
        'wiki.imagerotate(titles="File:A.png", rotation=90)',
        "arg-type",
        'Argument "rotation" to "imagerotate" of "Wiki" has incompatible type',
    ),
    Mistake(
        "a text for a file",
        'wiki.upload(filename="A.png", file="a.png")',
        'wiki.upload(filename="A.png", file=Path("a.png"))',
        "arg-type",
        'Argument "file" to "upload" of "Wiki" has incompatible type "str"',
    ),
    Mistake(
        "a misspelt parameter",
        'wiki.edit(titel="A", text="b")',
        'wiki.edit(title="A", text="b")',
        "call-arg",
        'keyword argument "titel" for "edit" of "Wiki"; did you mean "title"?',
    ),
    Mistake(
        "a misspelt parameter of a request",
        'wiki(Edit(titel="A", text="b"))',
        'wiki(Edit(title="A", text="b"))',
        "call-arg",
        'keyword argument "titel" for "Edit"; did you mean "title"?',
    ),
    Mistake(
        "the class of a request in place of a request",
        "wiki(Edit)",
        'wiki(Edit(title="A", text="b"))',
        "arg-type",
        'has incompatible type "type[Edit]"',
    ),
    Mistake(
        "a feed taken for an object",
        'wiki.feedrecentchanges()["items"]',
        "wiki.feedrecentchanges().body",
        "index",
        'Value of type "Raw" is not indexable',
    ),
    Mistake(
        "a misspelt action",
        'wiki.edti(title="A")',
        'wiki.edit(title="A")',
        "attr-defined",
        '"Wiki" has no attribute "edti"',
    ),
    Mistake(
        "a misspelt query module",
        'wiki.query.revisons(titles="A")',
        'wiki.query.revisions(titles="A")',
        "attr-defined",
        'no attribute "revisons"; maybe "revisions"?',
    ),
    Mistake(
        "a query module taken for an action",
        "wiki.allpages()",
        "wiki.query.allpages()",
        "attr-defined",
        '"Wiki" has no attribute "allpages"',
    ),
    Mistake(
        "a misspelt request class",
        f"from {PACKAGE}.query import Revision",
        f"from {PACKAGE}.query import Revisions",
        "attr-defined",
        'no attribute "Revision"; maybe "Revisions"?',
    ),
    Mistake(
        "a misspelt option",
        'wiki.with_options(assertusr="Me")',
        'wiki.with_options(assertuser="Me")',
        "call-arg",
        'keyword argument "assertusr" for "with_options" of "Wiki"',
    ),
    Mistake(
        "an option that the client sets itself",
        'wiki.with_options(action="edit")',
        'wiki.with_options(uselang="de")',
        "call-arg",
        'keyword argument "action" for "with_options"',
    ),
    Mistake(
        "the wire name in place of the parameter's",
        'wiki.query.revisions(titles="A", rvprop="content")',
        'wiki.query.revisions(titles="A", prop="content")',
        "call-arg",
        'keyword argument "rvprop"',
    ),
    Mistake(
        "another module's parameter",
        'wiki.edit(title="A", noredirect=True)',
        'wiki.move(from_="A", to="B", noredirect=True)',
        "call-arg",
        'keyword argument "noredirect" for "edit"',
    ),
    Mistake(
        "a parameter of query for a list",
        'wiki.query.allpages(titles="A")',
        'wiki.query.info(titles="A")',
        "call-arg",
        'keyword argument "titles" for "allpages"',
    ),
    Mistake(
        "a missing parameter",
        'wiki.emailuser(target="A", text="b")',
        'wiki.emailuser(target="A", subject="a", text="b")',
        "call-arg",
        'Missing named argument "subject" for "emailuser"',
    ),
    Mistake(
        "a missing parameter of a request",
        'wiki(Move(from_="A"))',
        'wiki(Move(from_="A", to="B"))',
        "call-arg",
        'Missing named argument "to" for "Move"',
    ),
    Mistake(
        "positional arguments",
        'wiki.edit("A")',
        'wiki.edit(title="A")',
        "call-arg",
        'Too many positional arguments for "edit"',
    ),
    Mistake(
        "positional arguments of a request",
        'Edit("A")',
        'Edit(title="A")',
        "call-arg",
        'Too many positional arguments for "Edit"',
    ),
    Mistake(
        "the User-Agent forgotten",
        "Wiki()",
        'Wiki(user_agent="MyBot/1.0 (me@example.org)")',
        "call-arg",
        'Missing named argument "user_agent" for "Wiki"',
    ),
    Mistake(
        "a wrong value of an enumeration",
        'wiki.edit(title="A", watchlist="wach")',
        'wiki.edit(title="A", watchlist="watch")',
        "arg-type",
        "\"Literal['wach']\"; expected \"Literal['nochange', 'preferences',",
    ),
    Mistake(
        "a wrong value where one or several are taken",
        'wiki.query.info(titles="A", prop="adress")',
        'wiki.query.info(titles="A", prop="url")',
        "arg-type",
        "\"Literal['adress']\"",
    ),
    Mistake(
        "a wrong value in a list",
        'wiki.query.siteinfo(prop=["general", "namespace"])',
        'wiki.query.siteinfo(prop=["general", "namespaces"])',
        "list-item",
        "List item 1 has incompatible type \"Literal['namespace']\"",
    ),
    Mistake(
        "another parameter's value",
        'wiki.query.allpages(dir="newer")',
        'wiki.query.allpages(dir="descending")',
        "arg-type",
        "expected \"Literal['ascending', 'descending'] | None\"",
    ),
    Mistake(
        "a wrong word for the limit",
        'wiki.query.allpages(limit="maximum")',
        'wiki.query.allpages(limit="max")',
        "arg-type",
        "expected \"int | Literal['max'] | None\"",
    ),
    Mistake(
        "a module that is no generator",
        "wiki.query(generator=Info())",
        'wiki.query(generator=Categories(), titles="A")',
        "arg-type",
        'has incompatible type "Info"; expected "Generator | ',
    ),
    Mistake(
        "the name of a module that is no generator",
        'wiki.query(generator="info")',
        'wiki.query(generator="categories", titles="A")',
        "arg-type",
        'has incompatible type "Literal[\'info\']"; expected "Generator | ',
    ),
    Mistake(
        "several generators",
        "wiki.query(generator=[AllPages()])",
        "wiki.query(generator=AllPages())",
        "arg-type",
        'incompatible type "list[AllPages]"; expected "Generator | ',
    ),
    Mistake(
        "a list as a prop",
        "wiki.query(prop=[AllPages()])",
        "wiki.query(list=[AllPages()])",
        "list-item",
        'List item 0 has incompatible type "AllPages"',
    ),
    Mistake(
        "a prop as a list",
        'wiki.query(list=[Revisions()], titles="A")',
        'wiki.query(prop=[Revisions()], titles="A")',
        "list-item",
        'List item 0 has incompatible type "Revisions"',
    ),
    Mistake(
        "a meta module as a prop",
        "wiki.query(prop=Siteinfo())",
        "wiki.query(meta=Siteinfo())",
        "arg-type",
        'Argument "prop" to "__call__" of "QueryMethods"',
    ),
    Mistake(
        "a list where one value is taken",
        'wiki.edit(title=["A", "B"])',
        'wiki.query.info(titles=["A", "B"])',
        "arg-type",
        'has incompatible type "list[str]"; expected "str | None"',
    ),
    Mistake(
        "an int for a str",
        "wiki.edit(title=5)",
        'wiki.edit(title="5")',
        "arg-type",
        'has incompatible type "int"; expected "str | None"',
    ),
    Mistake(
        "a str for an int",
        'wiki.edit(pageid="5")',
        "wiki.edit(pageid=5)",
        "arg-type",
        'has incompatible type "str"; expected "int | None"',
    ),
    Mistake(
        "a str for a flag",
        'wiki.edit(title="A", minor="yes")',
        'wiki.edit(title="A", minor=True)',
        "arg-type",
        'has incompatible type "str"; expected "bool | None"',
    ),
    Mistake(
        "bytes for a text",
        'wiki.edit(title="A", text=b"b")',
        'wiki.edit(title="A", text="b")',
        "arg-type",
        'has incompatible type "bytes"; expected "str | None"',
    ),
    Mistake(
        "the name of a namespace",
        'wiki.query.allpages(namespace="File")',
        "wiki.query.allpages(namespace=6)",
        "arg-type",
        'has incompatible type "str"; expected "int | None"',
    ),
    Mistake(
        "seconds for a time",
        'wiki.query.revisions(titles="A", start=1700000000)',
        'wiki.query.revisions(titles="A", start=datetime.now(timezone.utc))',
        "arg-type",
        'has incompatible type "int"; expected "datetime | str | None"',
    ),
    Mistake(
        "the name of a file to upload",
        'wiki.upload(filename="A.png", file="a.png")',
        'wiki.upload(filename="A.png", file=Path("a.png"))',
        "arg-type",
        'has incompatible type "str"; expected "Path | BinaryIO | bytes | None"',
    ),
    Mistake(
        "a str for a templated parameter",
        'wiki.query.revisions(titles="A", contentformat_slot="text/x-wiki")',
        'wiki.query.revisions(titles="A", contentformat_slot={"main": "text/x-wiki"})',
        "arg-type",
        'has incompatible type "str"; expected "Mapping[str, ',
    ),
    Mistake(
        "a wrong value of a templated parameter",
        'wiki.query.revisions(titles="A", contentformat_slot={"main": 5})',
        'wiki.query.revisions(titles="A", contentformat_slot={"main": "text/css"})',
        "dict-item",
        'Dict entry 0 has incompatible type "str": "int"',
    ),
    Mistake(
        "a record taken for a list",
        'wiki.edit(title="A")[0]',
        'wiki.edit(title="A")["edit"]',
        "literal-required",
        'TypedDict key must be a string literal; expected one of ("edit", "redirects")',
    ),
    Mistake(
        "a list taken for a record",
        'wiki.opensearch(search="A")["titles"]',
        'wiki.opensearch(search="A")[1]',
        "call-overload",
        'No overload variant of "__getitem__" of "list"',
    ),
    Mistake(
        "an answer's key taken for an attribute",
        'wiki.edit(title="A").newrevid',
        'wiki.edit(title="A")["edit"]["result"]',
        "attr-defined",
        'has no attribute "newrevid"',
    ),
    Mistake(
        "a listing indexed",
        "wiki.query.allpages()[0]",
        "next(iter(wiki.query.allpages()))",
        "index",
        "is not indexable",
    ),
    Mistake(
        "an answer of another type",
        'name: str = wiki.parse(text="A")',
        'name: str = wiki.parse(text="A")["parse"]["title"]',
        "assignment",
        'variable has type "str"',
    ),
    Mistake(
        "an `await` forgotten before the answer is used",
        'bot.edit(title="A")["edit"]',
        '(await bot.edit(title="A"))["edit"]',
        "index",
        "is not indexable",
    ),
    Mistake(
        "an `await` forgotten altogether",
        'bot.edit(title="A")',
        'await bot.edit(title="A")',
        "unused-coroutine",
        "must be used",
    ),
    Mistake(
        "an `await` forgotten before a request",
        'bot(Edit(title="A"))',
        'await bot(Edit(title="A"))',
        "unused-coroutine",
        "must be used",
    ),
    Mistake(
        "an `await` forgotten before a log-in",
        'bot.login("Me@bot", "secret")',
        'await bot.login("Me@bot", "secret")',
        "unused-coroutine",
        "must be used",
    ),
    Mistake(
        "a call awaited that blocks",
        'await wiki.parse(text="A")',
        'await bot.parse(text="A")',
        "misc",
        'Incompatible types in "await"',
    ),
    Mistake(
        "a listing awaited",
        "await bot.query.allpages()",
        "[page async for page in bot.query.allpages()]",
        "misc",
        'Incompatible types in "await"',
    ),
    Mistake(
        "an asynchronous listing in a plain loop",
        "[page for page in bot.query.allpages()]",
        "[page async for page in bot.query.allpages()]",
        "attr-defined",
        'has no attribute "__iter__"; maybe "__aiter__"?',
    ),
    Mistake(
        "a plain listing in an asynchronous loop",
        "[page async for page in wiki.query.allpages()]",
        "[page for page in wiki.query.allpages()]",
        "attr-defined",
        'has no attribute "__aiter__"',
    ),
    Mistake(
        "a request taken for its answer",
        'Parse(text="A")["parse"]',
        'wiki(Parse(text="A"))["parse"]',
        "index",
        '"Parse" is not indexable',
    ),
    Mistake(
        "a deprecated module",
        "wiki.query.deletedrevs()",
        "wiki.query.alldeletedrevisions()",
        "deprecated",
        "deletedrevs is deprecated by the wiki",
    ),
    Mistake(
        "a deprecated request class",
        "query.Deletedrevs()",
        "query.AllDeletedRevisions()",
        "deprecated",
        "deletedrevs is deprecated by the wiki",
    ),
    Mistake(
        "a text taken for a number",
        'len(wiki(PageText("A"))).upper()',
        'wiki(PageText("A")).upper()',
        "attr-defined",
        '"int" has no attribute "upper"',
    ),
    Mistake(
        "a custom list as a property",
        'wiki.query(prop=[CustomList("newlist")])',
        'wiki.query(list=[CustomList("newlist")])',
        "list-item",
        '"CustomList"',
    ),
    Mistake(
        "a list with a further parameter as a property",
        'wiki.query(prop=[AllPages().also({"apnew": "1"})])',
        'wiki.query(prop=[Info().also({"innew": "1"})])',
        "list-item",
        '"AllPages"',
    ),
    Mistake(
        "the whole response of what gives it anyway",
        'wiki(Envelope(Parse(page="A")))',
        "wiki(Envelope(Siteinfo()))",
        "arg-type",
        '"Parse"',
    ),
)


def source(statements: list[str]) -> str:
    """A user's file, one function for each statement."""
    return HEAD + "\n".join(
        f"async def case_{number}(wiki: Wiki, bot: AsyncWiki) -> None:\n    {statement}\n"
        for number, statement in enumerate(statements)
    )


def line_of(number: int) -> int:
    """The line of the statement with this number, counted from nought."""
    return HEAD.count("\n") + 3 * number + 2


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("user")
    (folder / "wrong.py").write_text(source([one.wrong for one in MISTAKES]))
    (folder / "right.py").write_text(source([one.right for one in MISTAKES]))
    return folder


@pytest.fixture(scope="module")
def by_mypy(
    files: Path,
    forged: Callable[[str], Forged],
    tmp_path_factory: pytest.TempPathFactory,
) -> list[Diagnostic]:
    cache = tmp_path_factory.getbasetemp() / "mypy"
    path = forged(PACKAGE).parent
    answer = checkers.mypy(["wrong.py", "right.py"], files, cache, path=path)
    assert answer.returncode == 1, answer.stdout + answer.stderr
    return checkers.mypy_diagnostics(answer.stdout)


@pytest.fixture(scope="module")
def by_pyright(files: Path, forged: Callable[[str], Forged]) -> list[Diagnostic]:
    rules = {
        "extraPaths": [str(forged(PACKAGE).parent)],
        "reportDeprecated": "error",
        "reportUnusedExpression": "none",
        "reportUnusedVariable": "none",
    }
    return checkers.pyright(["wrong.py", "right.py"], files, rules)[1]


@pytest.mark.parametrize("number", range(len(MISTAKES)), ids=[m.what for m in MISTAKES])
def test_mypy_catches(by_mypy: list[Diagnostic], number: int) -> None:
    mistake = MISTAKES[number]
    found = [one for one in by_mypy if place(one) == ("wrong.py", line_of(number))]
    assert len(found) == 1, f"{mistake.wrong} gives {found}"
    assert found[0].code == mistake.code
    assert mistake.says in found[0].text
    assert len(found[0].lines) <= LONGEST, "\n".join(found[0].lines)


@pytest.mark.checkers
@pytest.mark.parametrize("number", range(len(MISTAKES)), ids=[m.what for m in MISTAKES])
def test_pyright_catches(by_pyright: list[Diagnostic], number: int) -> None:
    mistake = MISTAKES[number]
    found = [one for one in by_pyright if place(one) == ("wrong.py", line_of(number))]
    assert found, f"{mistake.wrong} passes"
    of_union = mistake.code in ("arg-type", "list-item", "dict-item")
    longest = LONGEST_OF_A_UNION if of_union else LONGEST
    for one in found:
        assert len(one.lines) <= longest, "\n".join(one.lines)


def test_mypy_says_nothing_of_what_is_right(by_mypy: list[Diagnostic]) -> None:
    lines = {line_of(number) for number in range(len(MISTAKES))}
    assert not [one for one in by_mypy if place(one)[0] != "wrong.py"]
    assert {one.line for one in by_mypy} == lines


@pytest.mark.checkers
def test_pyright_says_nothing_of_what_is_right(by_pyright: list[Diagnostic]) -> None:
    lines = {line_of(number) for number in range(len(MISTAKES))}
    assert not [one for one in by_pyright if place(one)[0] != "wrong.py"]
    assert {one.line for one in by_pyright} == lines


def place(diagnostic: Diagnostic) -> tuple[str, int]:
    return Path(diagnostic.file).name, diagnostic.line
