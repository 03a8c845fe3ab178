"""Every example of paraminfo, of three wikis, as a call of the client: the same parameters, and well-typed."""

from __future__ import annotations

import importlib
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from forging import WIKIS, Forged

from mwforge.render.docs import call_source, classes_used
from mwforge.spec.examples import Call, Unconvertible, convert, parse_query
from mwforge.spec.model import Boolean, Example, Module

# Examples that break what their own modules declare, each with what is wrong in it.
BROKEN = {
    "stock139": {
        "action=emailuser&target=WikiSysop&text=Content&token=123ABC": "subject is required and not given",
    },
    "stock143": {
        "action=emailuser&target=WikiSysop&text=Content&token=123ABC": "subject is required and not given",
        "action=thank&revid=456&source=diff&token=123ABC": "revid: declared by no module of the request",
    },
    "wmf143": {
        "action=cirrus-sanity-check&from=0&limit=100": "its action 'cirrus-sanity-check' is not described",
        "action=collection-setsorting&items=2|0": "its action 'collection-setsorting' is not described",
        "action=collection&submodule=suggestundoarticleaction&lastAction=add&title=Main_Page": "lastaction is required and not given",
        "action=emailuser&target=WikiSysop&text=Content&token=123ABC": "subject is required and not given",
        "action=flow&submodule=edit-header&page=Talk:Sandbox&ehprev_revision=???&ehcontent=Nice%20to&20meet%20you": "20meet you: declared by no module of the request",
        "action=flow&submodule=edit-header&page=Talk:Sandbox&ehprev_revision=???&ehcontent=Nice%20to&20meet%20you&ehformat=wikitext": "20meet you: declared by no module of the request",
        "action=flow&submodule=edit-post&page=Topic:S2tycnas4hcucw8w&eppostId=???&epprev_revision=???&epcontent=Nice%20to&20meet%20you&epformat=wikitext": "20meet you: declared by no module of the request",
        "action=flow&submodule=edit-title&page=Topic:S2tycnas4hcucw8w&etprev_revision=???&ehtcontent=Nice%20to&20meet%20you": "etcontent is required and not given",
        "action=flow&submodule=edit-topic-summary&page=Topic:S2tycnas4hcucw8w&wetsprev_revision=???&etssummary=Nice%20to&20meet%20you&etsformat=wikitext": "20meet you, wetsprev_revision: declared by no module of the request",
        "action=flow&submodule=new-topic&page=Talk:Sandbox&nttopic=Hi&ntcontent=Nice%20to&20meet%20you&ntformat=wikitext": "20meet you: declared by no module of the request",
        "action=flow&submodule=reply&page=Topic:S2tycnas4hcucw8w&repreplyTo=050e554490c2b269143b080027630f57&repcontent=Nice%20to&20meet%20you&repformat=wikitext": "20meet you: declared by no module of the request",
        "action=flow&submodule=undo-edit-post&page=Topic:S2tycnas4hcucw8w&uaepostId=???&uaestartId=???&uaeendId=???": "uepstartId is required and not given",
        "action=flow&submodule=view-header&page=Talk:Sandbox&vhformat=wikitext&revId=": "revId: declared by no module of the request",
        "action=flow&submodule=view-topic-summary&page=Topic:S2tycnas4hcucw8w&vtsformat=wikitext&revId=": "revId: declared by no module of the request",
        "formatversion=2&action=graph&title=Extension%3AGraph%2FDemo&hash=1533aaad45c733dcc7e07614b54cbae4119a6747": "formatversion: declared by no module of the request",
        "action=query&list=checkuser&curequest=actions&cutarget=127.0.0.1/16&xff=1&cureason=Some_check": "xff: declared by no module of the request",
        "action=query&generator=growthtasks&ggtlimit=max&prop=info|revision": "prop=revision: there is no such submodule",
        "action=query&meta=languagestats&lslanguage=fi&group=A": "group: declared by no module of the request",
        "action=query&meta=managemessagegroup&mmggroupId=hello\n\t\t\t\t&mmgchangesetName=default&mmgmessageKey=world": "meta=managemessagegroup: there is no such submodule",
        "action=query&prop=pageassessments&titles=Apple|Pear&formatversion=2": "formatversion: declared by no module of the request",
        "action=query&generator=unreviewedpages&urnamespace=0&gurlimit=4&prop=info": "urnamespace: declared by no module of the request",
        "action=shortenurl&url=https%3A%2F%2Fen.wikipedia.org%2Fwiki%2FArctica&qrcode=1": "qrcode: declared by no module of the request",
        "action=sxdelete&translationid=1&sectionid=100_20": "sectiontranslationid is required and not given",
        "action=thank&revid=456&source=diff&token=123ABC": "revid: declared by no module of the request",
    },
}  # fmt: skip


def examples_of(forged: Forged) -> Iterator[tuple[Module, Example]]:
    for module in forged.spec.modules:
        for example in module.examples:
            yield module, example


def calls_of(forged: Forged) -> Iterator[tuple[Module, Example, Call]]:
    for module, example in examples_of(forged):
        call = convert(example.query, forged.modules)
        if isinstance(call, Call):
            yield module, example, call


@pytest.mark.parametrize("wiki", WIKIS)
def test_examples_that_cannot_be_calls_are_these(
    forged: Callable[[str], Forged], wiki: str
) -> None:
    found: dict[str, str] = {}
    total = 0
    for _, example in examples_of(forged(wiki)):
        total += 1
        call = convert(example.query, forged(wiki).modules)
        if isinstance(call, Unconvertible):
            found[example.query] = call.reason
    assert found == BROKEN[wiki]
    assert total > 250


@pytest.mark.parametrize("wiki", WIKIS)
def test_an_example_s_call_sends_what_the_example_says(
    forged: Callable[[str], Forged], wiki: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = forged(wiki)
    monkeypatch.syspath_prepend(client.parent)
    package = importlib.import_module(client.package)
    recorder = _recorder(package)
    for _, example, call in calls_of(client):
        scope: dict[str, Any] = {"wiki": recorder}
        for folder, name in classes_used(call):
            module = importlib.import_module(f"{client.package}.{folder}")
            scope[name] = getattr(module, name)
        source = call_source(call, 80)
        assert "__import__" not in source
        sent = eval(source, scope)
        said = parse_query(example.query)
        tokens = {
            one.wire
            for module in client.spec.modules
            if module.path == said.get("action")
            for one in module.parameters
            if one.token
        }
        # The engine fetches tokens: those of the examples are made up.
        kept = {name: value for name, value in said.items() if name not in tokens}
        assert _spelt_alike(sent, client) == _spelt_alike(kept, client), example.query


@pytest.mark.checkers
@pytest.mark.parametrize("wiki", WIKIS)
def test_every_example_s_call_type_checks(
    forged: Callable[[str], Forged], wiki: str
) -> None:
    client = forged(wiki)
    lines: list[str] = []
    for number, (_, _, call) in enumerate(calls_of(client)):
        source = call_source(call, 10_000)
        used = classes_used(call)
        local = "".join(
            f"    from {client.package}.{folder} import {name}\n"
            for folder, name in sorted(used)
        )
        lines.append(
            f"def example_{number}(wiki: Wiki) -> None:\n{local}    {source}\n"
        )
    script = client.parent / "examples_of_the_help.py"
    head = f"from {client.package} import Wiki\n"
    script.write_text(head + "\n".join(lines), encoding="utf-8")
    run = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", script.name],
        cwd=client.parent,
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stdout + run.stderr


def _recorder(package: Any) -> Any:
    """A client whose calls answer with the wire parameters that they would send."""

    class Recorder(package.Wiki):  # type: ignore[misc]
        def __call__(self, request: Any) -> Any:
            return {**self._options, **request.parameters()}

        def _pages(self, request: Any) -> Any:
            return self(request)

    return Recorder(
        user_agent="mwforge-tests/1.0 (me@example.org)", api="http://127.0.0.1/api.php"
    )


def _spelt_alike(sent: dict[str, Any], client: Forged) -> dict[str, str]:
    """The parameters with one spelling for a true boolean, whose value MediaWiki does not look at."""
    booleans = {
        prefix + parameter.wire
        for module in client.spec.modules
        for parameter in module.parameters
        if isinstance(parameter.type, Boolean)
        for prefix in ("", "g")
    }
    return {
        name: "true" if name in booleans else _text(value)
        for name, value in sent.items()
    }


def _text(value: object) -> str:
    return value.decode() if isinstance(value, bytes) else str(value)
