"""mwforge.spec.docs: help texts become plain text, whatever the wiki sends."""

from __future__ import annotations

import gzip
import json
import re
import time
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from mwforge.snapshot import bundled
from mwforge.spec.docs import Help, parse_help, parse_text

RECORDINGS = Path(__file__).resolve().parents[2] / "shared" / "paraminfo"
"""Whole recordings, where there are any: those in the repository hold no prose."""
MW = "https://www.mediawiki.org/wiki"


def value_line(value: str, text: str) -> str:
    """A value's help as ApiHelpParamValueMessage writes it."""
    return f';<span dir="ltr" lang="en">{value}</span>:{text}'


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("Edit a page.", "Edit a page."),
        ("<kbd>a</kbd> <var>b</var> <samp>c</samp> <code>d</code>", "a b c d"),
        ("<strong>Note:</strong> '''bold''' and ''italic''", "Note: bold and italic"),
        ("''''four'''' and ''''''six''''''", "'four' and 'six'"),
        ("it's the user's", "it's the user's"),
        ("&#x7B;&#123;x&#125;} &quot;a&quot; &amp;lt;", '{{x}} "a" &lt;'),
        ("_&#95;NOTOC_&#95;", "__NOTOC__"),
        ("<nowiki>'''x''' {{y}} [[z]]</nowiki>", "'''x''' {{y}} [[z]]"),
        ("<nowiki># no list</nowiki>", "# no list"),
        ("<nowiki>&lt;b&gt;</nowiki><nowiki/>", "<b>"),
        ("a<!-- hidden\n* b -->c", "ac"),
        ("a <!-- never closed", "a"),
        ("<kbd><foo></kbd> &lt;b&gt; a < b > c", "<foo> <b> a < b > c"),
        ("1 <br/>2<br>\n3", "1\n2\n3"),
        ("one\ntwo\n\n\n\nthree", "one two\n\nthree"),
        ("<p class=x>one</p><div>two</div>three", "one\n\ntwo\n\nthree"),
        ("== Title ==\ntext\n----\nmore", "Title\n\ntext\n\nmore"),
        ("in:\n* a\n** b\n* c\nout", "in:\n\n- a\n   - b\n- c\n\nout"),
        (
            "#a\n#b\n#* c\n#d\n\nx\n\n#e",
            "1. a\n2. b\n   - c\n3. d\n\nx\n\n1. e",
        ),
        ("<ul><li>a<ol><li>b</li><li>c</ol></ul>", "- a\n   1. b\n   2. c"),
        (":indented\n::more", "indented\n\nmore"),
        (";term:text\n;alone\n;a<i>:</i>b:c", "- term: text\n- alone\n- a:b: c"),
        (";term\n:text", "- term: text"),
        ("<pre>a\n* '''b'''</pre>c", "a\n* '''b'''\n\nc"),
        (
            '{| class="x"\n|+ Cap\n! H !! I\n|-\n| a || style="b" | c\n|}\nd',
            "Cap\nH | I\na | c\n\nd",
        ),
        ("<table><tr><th>a</th><td>b</td></tr></table>", "a | b"),
        ("{{PLURAL:$1|one page|$1 pages}}", "$1 pages"),
        ("{{GENDER:$1|his|her|their}} {{GRAMMAR:gen|x}}{{!}}", "their x|"),
        ("{{SITENAME}} {{unknown|x}}", "{{SITENAME}} {{unknown|x}}"),
        (
            '<span class="apihelp-deprecated">Deprecated.</span> Old.',
            "Deprecated. Old.",
        ),
        ('<span class="apihelp-empty">(no description)</span>', ""),
        ("a\tb\xa0c\u2028d\x07\u202e\ud800\ufeff\x85e", "a b c d e"),
        ("&#7;a&#10;b&#x202E;&#9;c", "a b c"),
        (None, ""),
        (True, ""),
        ("", ""),
    ],
)
def test_text(raw: object, text: str) -> None:
    assert parse_help(raw) == Help(text, ())


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("[https://x.org/a?b=1&copy=2 label]", "label (https://x.org/a?b=1&copy=2)"),
        ("[https://x.org]", "https://x.org"),
        ("[//x.org/y '''y''']", "y (https://x.org/y)"),
        ("see https://x.org.", "see https://x.org."),
        (
            "[[mw:Special:MyLanguage/API:Continue|text]]",
            f"text ({MW}/API:Continue)",
        ),
        ("[[:mw:A b (c)#d|x]]s", f"xs ({MW}/A_b_%28c%29#d)"),
        ("[[meta:Help:X]]", "meta:Help:X (https://meta.wikimedia.org/wiki/Help:X)"),
        ("[[Special:ApiHelp/edit|action=edit]]", "action=edit"),
        ("[[Special:ApiHelp/edit]]", "edit"),
        ("[[:File:A.jpg]]", "File:A.jpg"),
        ("[[Page|a <kbd>b</kbd>]]", "a b"),
        ("[[Page|over\nlines]]", "over lines"),
        ("[[File:A.jpg|thumb|caption]]", "caption"),
        ("[[ and [x] and ]]", "[[ and [x] and ]]"),
        ('<a href="/wiki/Special:ApiHelp/query%2Binfo">info</a>', "info"),
        ('<a class="new" href="/i.php?title=X&amp;redlink=1">X</a>', "X"),
        ('<a href="/wiki/X">X</a>', "X"),
        ('<a href="javascript:x()">X</a>', "X"),
        ('<a href="https://x.org/?a&amp;b">l</a>', "l (https://x.org/?a&b)"),
        ('<a href="https://x.org">https://x.org</a>', "https://x.org"),
        (f'<a href="{MW}/Special:MyLanguage/A">a</a>', f"a ({MW}/A)"),
    ],
)
def test_links(raw: str, text: str) -> None:
    assert parse_help(raw).text == text


@pytest.mark.parametrize(
    ("links", "address"),
    [
        ("https://w.org/wiki/$1", "https://w.org/wiki/My_page"),
        ("https://w.org/index.php?title=", "https://w.org/index.php?title=My_page"),
        ("//w.org/$1/x", "https://w.org/My_page/x"),
    ],
)
def test_links_to_the_wiki_itself(links: str, address: str) -> None:
    assert parse_help("[[My page|p]]", links=links).text == f"p ({address})"
    assert parse_help("[[Special:ApiHelp/a|p]]", links=links).text == "p"
    assert parse_help("[[#section|p]]", links=links).text == "p"
    html = '<a href="/wiki/My_page">p</a>'
    assert parse_help(html, links=links).text == "p (https://w.org/wiki/My_page)"


@pytest.mark.parametrize("links", ["w.org/$1", "javascript:$1", "https://w.org/\n$1"])
def test_an_address_that_is_none_is_not_used(links: str) -> None:
    assert parse_help("[[My page|p]]", links=links).text == "p"


def test_values_in_wikitext() -> None:
    raw = "\n".join(
        [
            "Which action:\n",
            value_line("[[Special:ApiHelp/flow+reply|reply]]", "Replies to a post."),
            value_line(
                "a:b", '<span class="apihelp-deprecated">Deprecated.</span> No.'
            ),
            "\nA note on a:b.\n",
            value_line("", "Nothing: [[mw:X|see]]."),
            value_line("bare", '<span class="apihelp-empty">(none)</span>'),
            value_line("new-topic", "New."),
            "\nA note on the parameter.",
        ]
    )
    assert parse_help(raw) == Help(
        "Which action:\n\nA note on the parameter.",
        (
            ("reply", "Replies to a post."),
            ("a:b", "Deprecated. No. A note on a:b."),
            ("", f"Nothing: see ({MW}/X)."),
            ("new-topic", "New."),
        ),
    )


def test_values_in_html() -> None:
    raw = (
        "<p>Which action:\n</p>\n"
        '<dl><dt><span dir="ltr" lang="en"><a href="/wiki/Special:ApiHelp/flow%2Breply"'
        ' title="Special:ApiHelp/flow+reply">reply</a></span></dt>\n'
        "<dd>Replies to\na <kbd>post</kbd>.</dd>\n"
        '<dt><span dir="ltr" lang="en">a&amp;b</span></dt>\n<dd><p>One.</p></dd></dl>\n'
        "<p>A note.\n</p>"
    )
    assert parse_help(raw) == Help(
        "Which action:\n\nA note.",
        (("reply", "Replies to a post."), ("a&b", "One.")),
    )


def test_html_is_not_read_as_wikitext() -> None:
    raw = "<p>Convert '''x'''\n* to {{y}}\n</p><p><kbd>[x]</kbd></p>"
    assert parse_help(raw.replace("\n*", "")).text == "Convert '''x''' to {{y}}\n\n[x]"
    linked = '<a href="/wiki/A">a</a> [[b]]\n* c'
    assert parse_help(linked).text == "a [[b]] * c"


@pytest.mark.parametrize(
    "raw",
    [
        "Format:\n;plain:None.\n;wiki:As wikitext.",
        "<p>Format:</p><dl><dt>plain</dt><dd>None.</dd>"
        "<dt>wiki</dt><dd>As wikitext.</dd></dl>",
    ],
)
def test_a_list_written_by_hand_holds_values_where_they_are_known(raw: str) -> None:
    as_text = "Format:\n\n- plain: None.\n- wiki: As wikitext."
    values = (("plain", "None."), ("wiki", "As wikitext."))
    assert parse_help(raw) == Help(as_text, ())
    assert parse_help(raw, values=["plain", "wiki"]) == Help("Format:", values)


def test_message_keys() -> None:
    raw = [
        {"key": "apihelp-flow-param-submodule", "params": ["", 50, {"list": []}]},
        {"key": "apihelp-x", "params": [], "forvalue": "[[Special:ApiHelp/a+b|b]]"},
        {"key": "api-help-param-no-description", "params": [], "forvalue": "c"},
        {"key": 7},
        None,
    ]
    assert parse_help(raw) == Help(
        "(apihelp-flow-param-submodule)", (("b", "(apihelp-x)"),)
    )
    assert parse_help(raw[0]).text == "(apihelp-flow-param-submodule)"


def test_parse_text_is_one_line() -> None:
    assert parse_text("Get <kbd>x</kbd>.<br>\n\n* More") == "Get x. - More"
    assert parse_text({"key": "apihelp-x", "params": []}) == "(apihelp-x)"
    assert parse_text(None) == ""


def assert_clean(help_: Help) -> None:
    assert help_.text == help_.text.strip()
    assert "\n\n\n" not in help_.text
    for line in [*help_.text.split("\n"), *(text for _, text in help_.values)]:
        assert line == line.rstrip()
        assert len(line.splitlines()) <= 1
        assert line.lstrip() == " ".join(line.split())
    for value, text in help_.values:
        assert text
        assert "\n" not in value
    everything = help_.text.replace("\n", "") + "".join(map("".join, help_.values))
    for character in set(everything):
        category = unicodedata.category(character)
        assert category not in ("Cc", "Cs", "Zl", "Zp"), repr(character)
        assert category != "Zs" or character == " ", repr(character)
        bidirectional = unicodedata.bidirectional(character)
        assert not re.fullmatch("(LR|RL)[EOI]|PD[FI]|FSI", bidirectional)
    everything.encode()


# Pieces that mean something, in any order: where a reader of markup breaks.
MARKUP = st.lists(
    st.one_of(
        st.sampled_from(
            "[[ ]] | {{ }} {{PLURAL: '' ''' ; : * # \n \n\n {| |- |} || !! ! == ---- "
            "<!-- --> <nowiki> </nowiki> <pre> </pre> <p> </p> <ul> <ol> <li> </ul> "
            "</ol> </li> <dl> <dt> <dd> </dd> </dl> <table> <tr> <td> </tr> <br> "
            '<span dir="ltr" lang="en"> </span> <a\xa0href="https://x"> </a> </ < > & '
            "&lt; &#10; &#x202e; &#xD800; &#99999999; [https:// ] mw: File: mailto: "
            "Special:ApiHelp/ Special:MyLanguage/".replace("\xa0", "~").split(" ")
        ).map(lambda piece: piece.replace("~", " ")),
        st.text(max_size=4),
    ),
    max_size=30,
).map("".join)


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(), MARKUP), st.sampled_from(["", "https://x/wiki/$1"]))
@example(f'<a href="&#{"9" * 5000};">x</a>', "")
@example("[https://x&#" + "9" * 5000 + "; y]", "")
@example('<a href="//[">x</a>', "https://x/wiki/$1")
@example('<dt><span lang="en"></span></dt><dd>x</dd><dl>', "")
def test_any_text_gives_clean_text(raw: str, links: str) -> None:
    assert_clean(parse_help(raw, links=links))
    assert_clean(Help(parse_text(raw), ()))
    assert "\n" not in parse_text(raw)


@settings(max_examples=100, deadline=None)
@given(
    st.recursive(
        st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=8)),
        lambda inner: st.one_of(
            st.lists(inner, max_size=4),
            st.dictionaries(st.sampled_from(["key", "forvalue", "params"]), inner),
        ),
    )
)
def test_any_json_gives_clean_text(raw: object) -> None:
    assert_clean(parse_help(raw))


@settings(max_examples=100, deadline=None)
@given(st.text())
def test_entities_keep_the_text(text: str) -> None:
    visible = [x for x in text if x.isprintable() and not x.isspace()]
    entities = "".join(f"&#{ord(x)};" for x in visible)
    assert parse_help(entities).text == "".join(visible)
    assert parse_help(f"<nowiki>{entities}</nowiki>").text == "".join(visible)


@pytest.mark.slow
@pytest.mark.parametrize(
    "piece",
    [
        "[[",
        "[[a|",
        "[[a|b",
        "]]",
        "[https://a",
        "[https://a_b",
        "{{",
        "{{a",
        "<!--",
        "<!-",
        "<nowiki>",
        "<pre>",
        "<",
        "<a",
        "<b_",
        "<a_href=",
        '<a_href="',
        '<a_href="x">',
        '<a_href="x">y</a>',
        "&#9",
        "&a",
        "'",
        "''_",
        "*",
        "#",
        ";",
        ":",
        ";:",
        "*\n",
        "#*\n",
        ";a:b\n",
        "{|\n||_",
        "{|\n|&#32;",
        "|",
        "||",
        "<ul>",
        "<li>",
        "<dt>",
        "<dd>",
        "<td>&#32;",
        "<tr><td>",
        "<br>",
        "\n",
        "_",
        "-",
        "=",
        ';<span_dir="ltr"_lang="en">a</span>:b\n',
        ';<span_dir="ltr"_lang="en">a</span>:b\nc\n',
        ';<span_dir="ltr"_lang="en">',
    ],
)
def test_hostile_texts_take_linear_time(piece: str) -> None:
    piece = piece.replace("_", " ")
    begin = time.process_time()
    for prefix in ("", "{|\n", '<a href="x">'):
        parse_help(prefix + piece * (200_000 // len(piece)))
    # A quadratic reader would take minutes.
    assert time.process_time() - begin < 10


# --- Over the recordings of real wikis


def recorded_texts(
    modules: Iterable[Mapping[str, Any]],
) -> Iterator[tuple[str, object, list[str] | None]]:
    """(where, text, the values of an enumeration) of every help text."""
    for module in modules:
        where = module["path"]
        yield where, module.get("description"), None
        yield where, module.get("dynamicparameters"), None
        for example_ in module.get("examples", ()):
            yield f"{where} {example_['query']}", example_.get("description"), None
        for parameter in [*module["parameters"], *module["templatedparameters"]]:
            type_ = parameter["type"]
            values = type_ if isinstance(type_, list) else None
            yield f"{where}.{parameter['name']}", parameter.get("description"), values


@pytest.fixture(
    params=["bundled", *sorted(RECORDINGS.glob("*.paraminfo.json.gz"))],
    ids=lambda source: source if isinstance(source, str) else source.name,
)
def recording(request: pytest.FixtureRequest) -> Sequence[Mapping[str, Any]]:
    """The modules of a wiki, with all that they say for people."""
    if request.param == "bundled":
        return bundled().modules
    answer = json.loads(gzip.decompress(request.param.read_bytes()))
    modules: list[dict[str, Any]] = answer["paraminfo"]["modules"]
    return modules


# What texts about wikitext and HTML rightly show.
SHOWN = [
    "{{x}}",
    "{{Project:Sandbox}}",
    "{{REVISIONID}}",
    "{{DISPLAYTITLE:}}",
    "{{SHORTDESC:...}}",
    "__NOTOC__",
    "__HIDDENCAT__",
    "'''lorem'''",
    "''blah''",
    "<html>",
    "<head>",
    "<body>",
    "<track>",
    "<ASCII\xa01>",
    "<ASCII\xa02>",
    "<section\xa0level>",
    "pair<String,Typed",
    "pair<String,Boolean>>",
]


def test_no_markup_is_left_of_real_texts(
    recording: Sequence[Mapping[str, Any]],
) -> None:
    left = []
    for where, raw, values in recorded_texts(recording):
        help_ = parse_help(raw, values=values or ())
        assert_clean(help_)
        shown = "\n".join([help_.text, *(text for _, text in help_.values)])
        for known in SHOWN:
            shown = shown.replace(known.replace("\xa0", " "), "")
        if re.search(r"</?\w|<!|\[\[|\]\]|\{\{|\}\}|''|&#?\w+;|__", shown):
            left.append((where, shown))
    assert left == []


def test_real_value_lists_name_the_parameters_values(
    recording: Sequence[Mapping[str, Any]],
) -> None:
    documented = 0
    for where, raw, values in recorded_texts(recording):
        names = [name for name, _ in parse_help(raw, values=values or ()).values]
        assert len(names) == len(set(names)), where
        assert set(names) <= set(values or ()), where
        if values and isinstance(raw, str) and re.search("^;", raw, re.MULTILINE):
            missing = set(values) - set(names)
            assert not missing or "apihelp-empty" in raw, (where, missing)
            documented += 1
    assert documented > 50
