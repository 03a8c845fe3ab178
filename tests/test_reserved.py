"""No name of a wiki's hides one that a client's own code uses, whatever the templates import."""

from __future__ import annotations

import ast

import pytest
from small import Raw, module, parameter, snapshot, submodules

from mwforge import skeletons
from mwforge.render.python import render_client
from mwforge.render.python.annotations import aliases_of
from mwforge.runtime import errors
from mwforge.spec import imported, model
from mwforge.spec.build import build
from mwforge.spec.reserved import reserved


def changed(template: str, before: str = "", after: str = "") -> skeletons.Templates:
    """The templates, one of them with more before and after its text."""
    texts = dict(skeletons.shipped().texts)
    texts[template] = before + texts[template] + after
    return skeletons.Templates(tuple(texts.items()))


def hostile(name: str) -> list[Raw]:
    """Modules, parameters and packages of one name, wherever there are names."""
    values = parameter(name, ["a", "b"])
    return [
        module(name, values, submodules(name, [f"{name}+{name}"])),
        module(f"{name}+{name}", values, group=name),
        module(f"query+{name}", values, group="list"),
    ]


@pytest.mark.parametrize(
    ("template", "name"),
    [
        ("module.py.jinja", "Decimal"),
        ("module.py.jinja", "DecimalResponse"),
        ("module.py.jinja", "DecimalDecimal"),
        ("client.pyi.jinja", "DecimalResponse"),
        ("client.pyi.jinja", "DecimalDecimal"),
        ("methods.pyi.jinja", "DecimalResponse"),
        ("methods.py.jinja", "DecimalMethods"),
        ("init.py.jinja", "decimal"),
        ("package.py.jinja", "decimal"),
    ],
)
def test_an_import_more_in_a_template_takes_its_name(template: str, name: str) -> None:
    wiki = snapshot(*hostile("decimal"))
    assert name in given(build(wiki), template)
    more = changed(template, before=f"from decimal import Context as {name}\n")
    assert name not in given(build(wiki, more), template)


def given(spec: model.Spec, template: str) -> set[str]:
    """The names that stand beside those of a template in the files made of it."""
    found: set[str] = set()
    for one in spec.modules:
        names = one.names
        match template:
            case "init.py.jinja":
                found |= {names.package} if names.package else set()
            case "package.py.jinja":
                found.add(names.file)
            case _:
                found |= {names.cls, names.response, *aliases_of(one)}
                found |= {names.methods.sync} if names.methods else set()
    return found


def test_a_variable_more_in_a_template_is_no_argument() -> None:
    template = "module.py.jinja"
    wiki = snapshot(module("edit", parameter("found"), parameter("date")))
    spec = build(wiki, changed(template, after="        found = 1\n"))
    edit = next(one for one in spec.modules if one.path == "edit")
    assert [one.argument for one in edit.parameters] == ["found_", "date"]


@pytest.mark.parametrize("name", sorted({*imported.EXPORTED, *errors.__all__}))
def test_what_a_package_exports_is_no_package_of_modules(name: str) -> None:
    """`client.adjusted` is the engine's, whatever modules there are below an action of that name."""
    spec = build(snapshot(*hostile(name), *hostile(name.lower())))
    tree = render_client(spec, package="client", digest="")
    stub = ast.parse(tree["__init__.pyi"])
    bound = [
        alias.asname
        for node in stub.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    ]
    assert len(bound) == len(set(bound))


def test_the_words_of_a_template_are_its_names() -> None:
    text = """
import os
from a import b as c
{% if here %}
x: Final = f(y.z, 'no', "it's") # none
{% else %}
def g({{ value }}): "neither" r'nor'
{% endif %}
"""
    assert skeletons.names(text) == {
        *("os", "a", "b", "c", "x", "Final", "f", "y", "g")
    }


def names_used(source: str) -> set[str]:
    """Every name that a file's code reads, outside of annotations too."""
    return {
        node.id
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)
    }


def test_a_module_s_file_uses_reserved_names_and_its_own() -> None:
    """What is written in Python, not in templates, is in the tables."""
    wiki = snapshot(*hostile("edit"), module("tag", parameter("p", "password")))
    spec = build(wiki)
    tree = render_client(spec, package="client", digest="")
    for one in spec.modules:
        own = {one.names.cls, one.names.response}
        own |= {parameter.argument for parameter in one.parameters}
        own |= aliases_of(one)
        file = "/".join(filter(None, (one.names.package, f"{one.names.file}.py")))
        assert names_used(tree[file]) <= own | reserved(skeletons.shipped()).classes | {
            one.extra
        }
