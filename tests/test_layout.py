"""mwforge.render.layout: what it lays out is what black would have written."""

from __future__ import annotations

import ast
import difflib
import re
import unicodedata

import black
import pytest
from black.mode import TargetVersion
from hypothesis import Phase, example, given, settings
from hypothesis import strategies as st
from small import Raw, module, parameter, spec, submodules

from mwforge.render import layout, marks
from mwforge.render.environment import Code, environment
from mwforge.render.python import render_client
from mwforge.skeletons import shipped

MODES = {
    ending: black.Mode(target_versions={TargetVersion.PY311}, is_pyi=ending == "pyi")
    for ending in ("py", "pyi")
}
FAST = settings(max_examples=60, deadline=None)

# What a source file should show nobody as itself: controls, formats, lone surrogates, odd spaces.
HIDDEN = {"Cc", "Cf", "Cs", "Co", "Zl", "Zp", "Zs"}

# Only a name's length matters here. All lengths are as likely, so that each limit is met.
LONGEST = 59
NAMES = st.integers(1, LONGEST).map(lambda length: "n" * length)
CLASSES = st.integers(1, LONGEST).map(lambda length: "N" * length)
# What a wire name or a value may hold that quoting and escaping must look after.
WIRES = st.one_of(
    st.integers(0, LONGEST).map(lambda length: "w" * length),
    st.text(st.sampled_from("aé\"'\\ \n\u2028\x00日"), max_size=12),
)


def filled(template: str, **values: object) -> str:
    made = environment(shipped()).from_string(template).render(**values)
    return marks.laid_out(made)


def check(text: str, ending: str) -> None:
    formatted = black.format_str(text, mode=MODES[ending])
    if formatted != text:
        ours, blacks = text.splitlines(), formatted.splitlines()
        pytest.fail("\n".join(difflib.unified_diff(ours, blacks, "ours", "black", n=1)))


@st.composite
def unions(draw: st.DrawFn) -> list[str]:
    """The members of a union as render.python makes them."""
    base = draw(
        st.one_of(
            st.sampled_from([["str"], ["int"], ["bool"], ["Limit"], ["Timestamp"]]),
            CLASSES.map(lambda name: [name]),
            CLASSES.map(lambda name: [name, "str"]),
            CLASSES.map(lambda name: ["PropModule[Any]", name]),
            WIRES.map(lambda value: [f"Literal[{layout.literal(value)}]"]),
        )
    )
    if draw(st.booleans()):
        base = [f"Many[{' | '.join(base)}]"]
        if draw(st.booleans()):
            base.append('Literal["*"]')
    if draw(st.integers(0, 4)) == 0:
        key = draw(st.sampled_from(["str", "tuple[str, str]"]))
        base = [f"Mapping[{key}, {' | '.join(base)}]"]
    return base


@st.composite
def arguments(draw: st.DrawFn) -> list[tuple[Code, Code, Code]]:
    rows = draw(st.lists(st.tuples(NAMES, unions(), st.booleans()), max_size=4))
    return [
        (
            (Code(name), marks.union(parts), Code(""))
            if required
            else (Code(name), marks.union([*parts, "None"]), Code(" = None"))
        )
        for name, parts, required in rows
    ]


METHOD = """class A:
{% if rows %}
    {{ word }} {{ name }}(
        self,
        *,
{% for argument, type, default in rows %}
        {{ argument }}: {{ type }}{{ default }},
{% endfor %}
    ) -> {{ returns }}:
{% else %}
    {{ word }} {{ name }}(self) -> {{ returns }}:
{% endif %}
{{ body }}
"""


@pytest.mark.parametrize("ending", MODES)
@FAST
@given(
    name=NAMES,
    rows=arguments(),
    word=st.sampled_from(["def", "async def"]),
    returns=st.one_of(CLASSES, CLASSES.map(lambda name: f"AsyncItems[{name}]")),
)
def test_methods(
    ending: str,
    name: str,
    rows: list[tuple[Code, Code, Code]],
    word: str,
    returns: str,
) -> None:
    text = filled(
        METHOD,
        word=Code(word),
        name=Code(name),
        rows=rows,
        returns=marks.returned(returns),
        body=Code('        """Text."""'),
    )
    check(text, ending)


@FAST
@given(
    rows=arguments(), pairs=st.lists(st.tuples(WIRES, NAMES), min_size=1, max_size=3)
)
def test_initialisers(
    rows: list[tuple[Code, Code, Code]], pairs: list[tuple[str, str]]
) -> None:
    body = "".join(
        f"                {layout.literal(wire)}: {name},\n" for wire, name in pairs
    )
    text = filled(
        METHOD,
        word=Code("def"),
        name=Code("__init__"),
        rows=rows,
        returns=Code("None"),
        body=Code(
            f"        super().__init__(\n            {{\n{body}            }}\n        )"
        ),
    )
    check(text, "py")


@FAST
@given(
    name=st.integers(1, 2 * LONGEST).map(lambda length: "N" * length),
    values=st.lists(WIRES, min_size=2, max_size=5, unique=True),
)
def test_aliases(name: str, values: list[str]) -> None:
    for shape in ("dict[str, Any]", "list[Any]"):
        text = filled(
            "{{ name }}: TypeAlias = {{ type }}\n",
            name=Code(name[: LONGEST + 10]),
            type=marks.aliased(shape),
        )
        check(text, "py")
    text = filled(
        "{{ name }}: TypeAlias = Literal[{{ values }}]\n",
        name=Code(name),
        values=marks.alternatives(values),
    )
    check(text, "py")
    names = [
        ast.literal_eval(node)
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Constant)
    ]
    assert sorted(names) == sorted(values)


@FAST
@given(
    name=CLASSES,
    bases=st.lists(
        st.one_of(
            st.just("Generator"), CLASSES.map(lambda name: f"PropModule[{name}]")
        ),
        min_size=1,
        max_size=2,
    ),
)
def test_class_headers(name: str, bases: list[str]) -> None:
    line = f"class {name}({{{{ bases }}}}):\n    pass\n"
    check(filled(line, bases=marks.listed(bases)), "py")


@FAST
@given(message=st.integers(1, 120).map(lambda length: "m" * length))
def test_decorators(message: str) -> None:
    said = marks.listed([layout.literal(message)])
    check(filled("@deprecated({{ said }})\nclass A:\n    pass\n", said=said), "py")
    method = "    @deprecated({{ said }})\n    def f(self) -> int:\n"
    check(filled(f'class A:\n{method}        """Text."""\n', said=said), "pyi")


@FAST
@given(
    name=NAMES,
    pairs=st.lists(st.tuples(WIRES, WIRES), max_size=4),
    indent=st.sampled_from([0, 4]),
)
def test_dictionaries(name: str, pairs: list[tuple[str, str]], indent: int) -> None:
    items = [f"{layout.literal(key)}: {layout.literal(value)}" for key, value in pairs]
    top = "class A:\n" * (indent == 4)
    line = top + " " * indent + f"{name} = {{{{ pairs }}}}\n"
    check(filled(line, pairs=marks.braced(items)), "py")


@FAST
@given(name=NAMES, items=st.lists(WIRES, min_size=1, max_size=4))
def test_sets(name: str, items: list[str]) -> None:
    line = f"class A:\n    {name} = frozenset({{{{ items }}}})\n"
    check(filled(line, items=marks.braced(layout.strings(items))), "py")


@FAST
@given(name=NAMES, value=WIRES)
def test_strings(name: str, value: str) -> None:
    line = f"class A:\n    {name} = {{{{ value }}}}\n"
    check(filled(line, value=marks.quoted(value)), "py")


@FAST
@given(
    name=NAMES,
    items=st.lists(NAMES.map(lambda name: f'"{name}"'), min_size=1, max_size=4),
)
def test_calls(name: str, items: list[str]) -> None:
    line = f"class A:\n    {name} = Method({{{{ items }}}})\n"
    check(filled(line, items=marks.listed(items)), "py")


@FAST
@given(
    name=st.integers(1, 2 * LONGEST).map(lambda length: "n" * length),
    items=st.lists(WIRES, min_size=1, max_size=4),
)
def test_tuples(name: str, items: list[str]) -> None:
    text = filled(
        f"class A:\n    {name} = ({{{{ items }}}})\n",
        items=marks.tupled(layout.strings(items)),
    )
    check(text, "py")
    (value,) = (one for one in ast.walk(ast.parse(text)) if isinstance(one, ast.Tuple))
    assert ast.literal_eval(value) == tuple(items)


@FAST
@given(module=NAMES, names=st.lists(CLASSES, min_size=1, max_size=5))
def test_imports(module: str, names: list[str]) -> None:
    line = f"from .{module} import {{{{ names }}}}\n"
    check(filled(line, names=marks.imported(names)), "py")
    exported = marks.imported([f"{names[0]} as {names[0]}"])
    check(filled(line, names=exported), "pyi")


WORDS = st.lists(
    st.one_of(
        st.integers(1, 40).map(lambda length: "w" * length),
        st.sampled_from(['"', '""', '"""', '""""', "\\", "\\\\", "'''", 'say "no"']),
        st.sampled_from(
            ["https://wiki.example/" + "x" * 90, "{{x}}", "\x00", "é", "-"]
        ),
        st.sampled_from(["\u2028", "\x85", "\x0c", "\ud800", "\u202e", "\xa0", "\t"]),
    ),
    min_size=1,
    max_size=12,
)


@pytest.mark.parametrize("indent", [0, 4, 8])
@pytest.mark.parametrize("ending", MODES)
@FAST
@given(paragraphs=st.lists(WORDS.map(" ".join), max_size=4))
@example(paragraphs=['"'])
@example(paragraphs=['ends with "'])
@example(paragraphs=["ends with \\"])
@example(paragraphs=['"begins', 'and ends"'])
@example(paragraphs=["w" * 82])
@example(paragraphs=["w" * 40, "w" * 85 + '"'])
def test_docstrings(ending: str, indent: int, paragraphs: list[str]) -> None:
    wrapped = [layout.wrapped(one.strip(), indent) for one in paragraphs]
    line = " " * indent + '"""{{ text }}"""'
    text = filled(line, text=marks.documented(*wrapped))
    if indent == 0:
        source = f"{text}\n\nX = 1\n" if ending == "py" else f"{text}\n\nX: int\n"
    elif indent == 4:
        source = f"class A:\n{text}\n\n    x = 1\n"
        source = source if ending == "py" else f"class A:\n{text}\n"
    else:
        source = f"class A:\n    def f(self) -> int:\n{text}\n"
    tree = ast.parse(source)
    check(source, ending)
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef):
            said = ast.get_docstring(node)
            if said is not None:
                shown = re.sub("[\ud800-\udfff]", "\ufffd", " ".join(paragraphs))
                expected = shown.split() or ["No", "description."]
                assert said.split() == expected


@settings(max_examples=200, deadline=None)
@given(value=st.text(max_size=20))
@example(value="\ud800")
@example(value='it\'s "odd" and "odder"')
@example(value="\\N{DIGIT ONE}\\x41\\")
def test_literals(value: str) -> None:
    text = layout.literal(value)
    assert ast.literal_eval(text) == value
    assert not HIDDEN & {unicodedata.category(char) for char in text.replace(" ", "")}
    check(f"x = {text}\n", "py")


@settings(max_examples=100, deadline=None)
@example(value=b"\"'")
@example(value=b'\\\'""\xff')
@given(value=st.one_of(st.binary(max_size=20), st.integers(), st.none()))
def test_other_literals(value: bytes | int | None) -> None:
    text = layout.literal(value)
    assert ast.literal_eval(text) == value
    check(f"x = {text}\n", "py")


@pytest.mark.parametrize(
    "template",
    [
        "# {{ text }}\n",
        '    x = """{{ text }}"""\n',
        '"""{{ text }}\n"""\n',
        '    r"""{{ text }}"""\n',
        '"""{{ text }} {{ text }}"""\n',
    ],
)
def test_a_text_for_docstrings_stands_nowhere_else(template: str) -> None:
    with pytest.raises(ValueError, match="a text for docstrings stands"):
        filled(template, text=marks.documented("one\nimport os"))


@pytest.mark.parametrize(
    ("template", "text"),
    [
        ("f(x, {{ items }}, y)\n", "f(x, a, b, y)\n"),
        ("f({{ items }}) + g({{ items }})\n", "f(a, b) + g(a, b)\n"),
        ("f({{ one }}, {{ items }})\n", "f(a,, a, b)\n"),
        ("{{ items }}\n", "a, b\n"),
        ("def f(self) -> {{ union }}: ...\n", "def f(self) -> a | b: ...\n"),
        ("x = ({{ braced }}, {{ braced }})\n", "x = ({a, b}, {a, b})\n"),
    ],
)
def test_a_template_of_one_s_own_may_put_marks_anywhere(
    template: str, text: str
) -> None:
    values = {
        "items": marks.listed(["a", "b"]),
        "one": marks.tupled(["a"]),
        "union": marks.union(["a", "b"]),
        "braced": marks.braced(["a", "b"]),
    }
    assert filled(template, **values) == text


# --- whole clients --------------------------------------------------------------------------------

LONG = st.integers(1, LONGEST).map(lambda length: "m" * length)
PARAMETERS = st.lists(
    st.builds(
        parameter,
        NAMES,
        st.one_of(
            st.sampled_from(["string", "integer", "limit", "timestamp", "boolean"]),
            st.lists(WIRES, max_size=3),
        ),
        multi=st.booleans(),
        required=st.booleans(),
        sensitive=st.booleans(),
        lowlimit=st.just(50),
        highlimit=st.just(500),
    ),
    max_size=4,
    unique_by=lambda raw: raw["name"],
)


@st.composite
def long_wikis(draw: st.DrawFn) -> list[Raw]:
    """A module of each kind, two levels of submodules among them, with names of any length."""
    action, prop, below, last = (draw(LONG) for _ in range(4))
    deep, deepest = f"{action}+{below}", f"{action}+{below}+{last}"
    prefix = st.sampled_from(["", "p" * 20])

    def one(path: str, *more: Raw, **facts: object) -> Raw:
        plain = [
            raw
            for raw in draw(PARAMETERS)
            if raw["name"] not in {each["name"] for each in more}
        ]
        flags = {name: draw(st.booleans()) for name in ("deprecated", "generator")}
        return module(path, *plain, *more, prefix=draw(prefix), **flags, **facts)

    token = parameter("t" + draw(NAMES), required=True, tokentype="csrf")
    slots = parameter(
        "s" + draw(NAMES) + "-{slot}",
        multi=draw(st.booleans()),
        templatevars={"slot": "x"},
    )
    generator = submodules("generator", [f"query+{prop}"], submoduleparamprefix="g")
    return [
        one(action, submodules("choice", [deep]), token, dynamicparameters=True),
        one(deep, submodules("further", [deepest]), slots),
        one(deepest, generator),
        one(f"query+{prop}", group="prop"),
        one(f"query+{draw(LONG)}l", group="list"),
        one(f"query+{draw(LONG)}m", group="meta"),
        one("j" + draw(LONG), group="format"),
    ]


def check_client(*modules: Raw, **more: object) -> None:
    tree = render_client(spec(*modules, **more), package="client", digest="")
    for path, text in tree.items():
        _, _, ending = path.rpartition(".")
        if ending in MODES and not path.startswith("_runtime/"):
            ast.parse(text)
            check(text, ending)


# A smaller client that fails too would be long in coming, and say no more than the difference.
@settings(max_examples=15, deadline=None, phases=[Phase.generate])
@given(modules=long_wikis())
def test_a_client_with_names_of_any_length(modules: list[Raw]) -> None:
    check_client(*modules)


def test_a_client_of_hardly_anything() -> None:
    check_client()
    check_client(module("act"), namespaces=[{"id": 0, "name": ""}])
    check_client(module("query+x", group="list"))
    check_client(module("gone+x", group="sub"))
    check_client(module("a", submodules("s", ["a+b"])), module("a+b"))
