"""Paraminfo that means harm: whole small wikis, each of whose texts may be an attack (hypothesis strategies)."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from hypothesis import strategies as st
from small import GROUPS, Raw, module, parameter, submodules

from mwforge.snapshot import Snapshot

# What gets out of quotes, comments, templates, folders and alphabets.
ATTACKS = (
    "",
    " ",
    '"',
    "'",
    '"""',
    "'''",
    '""""',
    'ends with "',
    'ends with """',
    "ends with \\",
    "\\",
    "\\\\",
    '\\"',
    '\\"""',
    "\\N{DIGIT ONE}",
    "\\x41\\u0041\\",
    "{x}",
    "{}",
    "{{ 7*7 }}",
    "{% raw %}",
    "{% endraw %}{{ self }}",
    "{# comment #}",
    "${x}",
    "%s%(x)s",
    "\n",
    "\nimport os\n",
    "\r",
    "\r\nimport os",
    "# comment\nimport os",
    "\x00",
    "a\x00b",
    "\x0c",
    "\x0b",
    "\x1a",
    "\x1b[31m",
    "\x7f",
    "\x85import os",
    "\u2028import os\u2029",
    "\ud800",
    "\udfff\ud800",
    "\ufeff",
    "\u202eevil\u202c",
    "\u2066",
    "\u200b",
    "\xad",
    "\ufb01le",  # NFKC makes it `file`
    "\u017felf",  # `self`
    "\uff53\uff45\uff4c\uff46",  # fullwidth `self`
    "\u212a",  # a Kelvin sign, in small letters a k
    "\u0130",
    "日本語",
    "ünï_cödé",
    "👩‍💻",
    "../",
    "../../etc/passwd",
    "..",
    "/",
    "/etc/passwd",
    "\\..\\x",
    "C:\\x",
    "file:///x",
    "a/b",
    "con",
    "NUL",
    "nul.txt",
    "*/",
    "/*",
    "<script>",
    "]]>",
    "__class__",
    "__init__",
    "__all__",
    "_runtime",
    "__import__('os').system('x')",
    '"); import os; ("',
    "')); import os; ((",
    "None",
    "True",
    "class",
    "lambda: 0",
    "self",
    "super",
    "extra",
    "annotations",
    "Literal",
    "Request",
    "Method",
    "Any",
    "str",
    "list",
    "property",
    "tuple",
    "Wiki",
    "AsyncWiki",
    "SyncClient",
    "QueryMethods",
    "with_options",
    "login",
    "actions",
    "client",
    "main",
    "Main",
    "site",
    "methods",
    "query",
    "a|b",
    "\x1fa",
    "a+b",
    "+",
    "a+",
    "main+x",
    "x" * 300,
    "X" * 300,
    "日" * 300,
    "{a}" * 20,
    "[[x|y]] ''z'' <b>w</b> {{PLURAL:1|a|b}} &lt; &#0; &#xD800;",
    ';<span dir="ltr" lang="en">"""</span>:"""',
    '[https://wiki.example/" """]',
)

SANE = st.sampled_from(
    ["title", "text", "from", "a-b", "a_b", "newTopic", "token", "slots", "limit"]
)
HOSTILE = st.one_of(
    st.sampled_from(ATTACKS),
    st.text(max_size=8),
    st.lists(st.sampled_from(ATTACKS), min_size=2, max_size=3).map("".join),
)
TEXT = st.one_of(HOSTILE, SANE)
# Names that a wiki would give; every second is an attack.
NAME = st.one_of(SANE, HOSTILE)
NUMBER = st.sampled_from([0, 1, -1, 50, 500, 10**30, True])
FLAG = st.sampled_from([True, False, ""])

SIMPLE = st.sampled_from(
    [
        *("string", "text", "raw", "user", "title", "password", "integer", "boolean"),
        *("limit", "timestamp", "expiry", "upload", "namespace"),
    ]
)
SCALAR = st.one_of(TEXT, st.integers(), st.booleans(), st.none())
VALUES = st.recursive(
    st.lists(SCALAR, max_size=5),
    lambda inner: st.lists(inner, max_size=3),
    max_leaves=6,
)
HELP = st.one_of(
    TEXT,
    st.lists(TEXT, max_size=4).map("\n\n".join),
    st.fixed_dictionaries({"key": TEXT, "forvalue": TEXT}).map(lambda one: [one]),
)


@st.composite
def _parameter(draw: st.DrawFn, name: str, paths: list[str]) -> Raw:
    kind = draw(st.sampled_from(["simple", "simple", "values", "submodules", "odd"]))
    more: Raw = {"description": draw(HELP)}
    type_: object
    match kind:
        case "simple":
            type_ = draw(SIMPLE)
        case "values":
            type_ = draw(VALUES)
        case "submodules":
            chosen = draw(st.lists(st.tuples(NAME, st.sampled_from(paths)), max_size=3))
            more["submodules"] = dict(chosen)
            more["submoduleparamprefix"] = draw(st.one_of(st.just(""), TEXT))
            type_ = [one for one, _ in chosen]
        case _:
            type_ = draw(TEXT)
    for key in ("required", "multi", "deprecated", "sensitive", "allowsduplicates"):
        if draw(st.booleans()):
            more[key] = draw(FLAG)
    facts: dict[str, st.SearchStrategy[Any]] = {
        "default": st.one_of(SCALAR, st.lists(SCALAR, max_size=2)),
        "tokentype": TEXT,
        "allspecifier": TEXT,
        "subtypes": st.lists(TEXT, max_size=2),
        "deprecatedvalues": VALUES,
        "internalvalues": VALUES,
        "extranamespaces": st.lists(st.integers(-9, 9), max_size=2),
        "templatevars": st.dictionaries(TEXT, TEXT, max_size=2),
        **dict.fromkeys(
            ("limit", "lowlimit", "highlimit", "min", "max", "highmax", "maxbytes"),
            NUMBER,
        ),
    }
    for key in draw(st.lists(st.sampled_from(sorted(facts)), max_size=3, unique=True)):
        more[key] = draw(facts[key])
    return parameter(name, type_, **more)


@st.composite
def _module(draw: st.DrawFn, path: str, group: str, paths: list[str]) -> Raw:
    names = draw(st.lists(NAME, max_size=4, unique=True))
    parameters = [draw(_parameter(name, paths)) for name in names]
    prefix = draw(st.one_of(st.just(""), TEXT))
    example = f"action={quote(path, errors='replace')}" + "".join(
        f"&{quote(prefix + name, errors='replace')}={draw(TEXT)}" for name in names
    )
    raw = module(
        path,
        *parameters,
        group=group,
        prefix=prefix,
        classname=draw(TEXT),
        source=draw(TEXT),
        description=draw(HELP),
        helpurls=draw(st.lists(TEXT, max_size=2)),
        examples=[
            {"query": query, "description": draw(TEXT)}
            for query in (example, f"action=query&{draw(TEXT)}={draw(TEXT)}")
        ],
    )
    if path not in ("main", "query"):
        raw["name"] = draw(TEXT)
    for key in ("deprecated", "generator", "internal", "mustbeposted", "writerights"):
        if draw(st.booleans()):
            raw[key] = draw(FLAG)
    if draw(st.booleans()):
        raw["dynamicparameters"] = draw(st.one_of(FLAG, HELP))
    return raw


@st.composite
def snapshots(draw: st.DrawFn) -> Snapshot:
    """A wiki whose modules hang where modules can: actions, formats, below query, two levels deep, nowhere."""
    actions = draw(st.lists(NAME, min_size=1, max_size=3))
    below = [f"{draw(st.sampled_from(actions))}+{draw(NAME)}" for _ in range(2)]
    placed = {
        **{path: draw(st.one_of(st.just("action"), TEXT)) for path in actions},
        **{path: draw(TEXT) for path in below},
        f"{below[0]}+{draw(NAME)}": draw(TEXT),
        f"query+{draw(NAME)}": draw(st.sampled_from(GROUPS)),
        f"query+{draw(NAME)}l": draw(st.one_of(st.sampled_from(GROUPS), TEXT)),
        draw(NAME): "format",
    }
    for path in ("main", "query"):
        placed.pop(path, None)
    paths = [*placed, "query", "main"]
    modules = [draw(_module(path, group, paths)) for path, group in placed.items()]
    main, query = draw(_module("main", "", paths)), draw(
        _module("query", "action", paths)
    )
    # Their own parameters select the others, unless theirs have these names already.
    formats = [path for path, group in placed.items() if group == "format"]
    _add(main, submodules("action", [one for one in placed if "+" not in one]))
    _add(main, submodules("format", formats))
    for group in GROUPS:
        chosen = [path for path in placed if placed[path] == group]
        _add(query, submodules(group, chosen, multi=True))
    return Snapshot(
        wiki={
            **{key: draw(TEXT) for key in ("api", "name", "version", "language")},
            "licence": draw(TEXT),
            "extensions": [
                {"name": draw(TEXT), "version": draw(TEXT)}
                for _ in range(draw(st.integers(0, 2)))
            ],
        },
        namespaces=tuple(
            {
                "id": number,
                "name": draw(TEXT),
                "canonical": draw(TEXT),
                "aliases": draw(st.lists(TEXT, max_size=2)),
            }
            for number in draw(st.sets(st.integers(-3, 20), max_size=4))
        ),
        modules=(main, query, *modules),
    )


def _add(raw: Raw, chosen: Raw) -> None:
    if chosen["name"] not in {one["name"] for one in raw["parameters"]}:
        raw["parameters"].append({**chosen, "index": 100})
