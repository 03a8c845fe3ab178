"""A client package on top of the engine: lazy, typed, and true to its stubs."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from runtime.kit import AGENT, RUNTIME, Fake

DONE = {"edit": {"result": "Success"}}
ENVIRONMENT = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}


@pytest.fixture
def package(tiny: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    # A link in place of the copy: coverage counts the engine's own files then.
    shutil.rmtree(tiny / "_runtime")
    (tiny / "_runtime").symlink_to(RUNTIME, target_is_directory=True)
    monkeypatch.syspath_prepend(str(tiny.parent))
    yield importlib.import_module("tinywiki")
    for name in [name for name in sys.modules if name.split(".")[0] == "tinywiki"]:
        del sys.modules[name]


def run(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=cwd,
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        check=False,
    )


USE = """
from tinywiki import AsyncWiki, Edit, Wiki
from tinywiki._runtime.clientlogin import InteractiveLogin, LoginStep
from tinywiki._runtime.pageset import PageSet
from tinywiki._runtime.results import AsyncItems, Items, Pages
from tinywiki._runtime.rewrite import Rewrite
from tinywiki._runtime.upload import ChunkedUpload
from tinywiki.query.modules import AllPages, Links, SiteInfo
from typing import Any, assert_type


def good(wiki: Wiki) -> None:
    assert_type(wiki(Edit(title="A")), dict[str, Any])
    assert_type(wiki(AllPages()), Items[dict[str, Any]])
    assert_type(wiki(Links()), Pages[dict[str, Any]])
    assert_type(wiki(SiteInfo()), dict[str, Any])
    assert_type(wiki.with_options(maxlag=3), Wiki)
    wiki.query(generator=AllPages(), prop=[Links(namespace=[0])]).merged()
    parts = wiki.query(list=[AllPages()], meta=[SiteInfo()]).parts()
    assert_type(parts.of(AllPages), list[dict[str, Any]])
    assert_type(parts.of(AllPages()), list[dict[str, Any]])
    assert_type(parts.of(SiteInfo), dict[str, Any])
    assert_type(wiki(Links()).by_title(), PageSet[str, dict[str, Any]])
    assert_type(wiki(Links()).by_title()["A"], dict[str, Any])
    assert_type(wiki(Rewrite(Edit(title="A"), str.upper)), dict[str, Any])
    assert_type(wiki(ChunkedUpload(Edit(title="A"))), dict[str, Any])
    step = wiki(InteractiveLogin("Me", "x"))
    assert_type(wiki(step.answer(code="1")), LoginStep)


async def also_good(wiki: AsyncWiki) -> None:
    assert_type(await wiki(Edit(title="A")), dict[str, Any])
    assert_type(wiki(AllPages()), AsyncItems[dict[str, Any]])
    assert_type(await wiki(Rewrite(Edit(title="A"), str.upper)), dict[str, Any])
    assert_type((await wiki(Links()).by_id())[5], dict[str, Any])
    assert_type((await wiki.query().parts()).of(SiteInfo()), dict[str, Any])
    async with wiki.with_options(uselang="de") as german:
        assert_type(german, AsyncWiki)
"""
BAD = {
    'wiki.edit(titel="A")': "call-arg",
    "wiki.edit()": "call-arg",
    "wiki.query = wiki.query": "misc",
    "for page in awiki.query.allpages(): ...": "attr-defined",
    "wiki.query(generator=SiteInfo())": "arg-type",
    "wiki(Edit)": "arg-type",
    "awiki(Links)": "arg-type",
    "wiki(Rewrite(AllPages(), str.upper))": "arg-type",
    'Edit(title="A").path = "x"': "misc",
}
BAD_ASYNC = {
    'awiki.edit(title="A")': "unused-coroutine",
    'awiki(Edit(title="A"))': "unused-coroutine",
}


@pytest.mark.checkers
def test_mypy_and_stubtest_agree_with_the_package(tiny: Path) -> None:
    lines = [*USE.splitlines(), "async def bad(wiki: Wiki, awiki: AsyncWiki) -> None:"]
    expected: dict[int, str] = {}
    for line, code in {**BAD, **BAD_ASYNC}.items():
        lines.append(f"    {line}")
        expected[len(lines)] = code
    (tiny.parent / "use.py").write_text("\n".join(lines) + "\n")
    checked = run(
        "-m",
        "mypy",
        "--strict",
        "--hide-error-context",
        "-p",
        "tinywiki",
        cwd=tiny.parent,
    )
    assert checked.returncode == 0, checked.stdout + checked.stderr
    used = run("-m", "mypy", "--strict", "use.py", cwd=tiny.parent)
    errors = [line for line in used.stdout.splitlines() if ": error: " in line]
    found = {int(line.split(":")[1]): line.rpartition("[")[2][:-1] for line in errors}
    assert found == expected, used.stdout
    stubs = run("-m", "mypy.stubtest", "tinywiki", cwd=tiny.parent)
    assert stubs.returncode == 0, stubs.stdout + stubs.stderr


@pytest.mark.checkers
def test_stubtest_sees_a_method_that_differs(tiny: Path) -> None:
    stub = tiny / "client.pyi"
    stub.write_text(stub.read_text().replace("minor: bool", "major: bool"))
    stubs = run("-m", "mypy.stubtest", "tinywiki", cwd=tiny.parent)
    assert stubs.returncode == 1 and "Wiki.edit" in stubs.stdout


def test_importing_the_client_loads_no_module_of_the_wiki(tiny: Path) -> None:
    code = "import sys, tinywiki; print(*(m for m in sys.modules if 'tinywiki.' in m))"
    loaded = run("-c", code, cwd=tiny.parent).stdout.split()
    assert "tinywiki.client" in loaded
    assert {name for name in loaded if "_runtime" not in name} == {
        "tinywiki.client",
        "tinywiki.site",
    }


def test_importing_the_engine_loads_little_that_httpx_does_not(tiny: Path) -> None:
    code = (
        "import sys, httpx; before = set(sys.modules); import tinywiki;"
        "print(*(set(sys.modules) - before))"
    )
    loaded = run("-c", code, cwd=tiny.parent).stdout.split()
    assert {name for name in loaded if not name.startswith("tinywiki")} == set()


def test_only_the_transport_knows_httpx(package: Any, tiny: Path) -> None:
    knowing = [
        path.name
        for path in (tiny / "_runtime").glob("*.py")
        if "import httpx" in path.read_text() or "from httpx" in path.read_text()
    ]
    assert knowing == ["transport.py"]


def test_names_of_the_package_load_on_first_use(package: Any) -> None:
    assert "tinywiki.actions.edit" not in sys.modules
    assert package.Edit is sys.modules["tinywiki.actions.edit"].Edit
    assert "Edit" in vars(package) and {"Edit", "Wiki", "ApiError"} <= set(dir(package))
    assert package.query is sys.modules["tinywiki.query"]
    assert "query" in package.__all__
    with pytest.raises(AttributeError, match="'tinywiki' has no attribute 'Edti'"):
        package.Edti


def test_a_method_is_a_real_function_with_its_signature(package: Any) -> None:
    edit = package.Wiki.edit
    assert inspect.isfunction(edit) and edit is package.Wiki.edit
    assert not inspect.iscoroutinefunction(edit)
    assert inspect.iscoroutinefunction(package.AsyncWiki.edit)
    assert edit is not package.AsyncWiki.edit
    assert (edit.__name__, edit.__qualname__) == ("edit", "Wiki.edit")
    assert edit.__module__ == "tinywiki.client"
    assert edit.__doc__ == "Create and edit pages."
    assert str(inspect.signature(edit)) == (
        "(self, *, title: 'str', text: 'str | None' = None, minor: 'bool | None' ="
        " None, tags: 'Many[str] | None' = None, token: 'str | None' = None)"
    )
    options = inspect.signature(package.Wiki.with_options).parameters
    assert list(options) == ["self", "maxlag", "uselang", "format"]


def test_a_prop_method_takes_the_pages_too(package: Any) -> None:
    methods = importlib.import_module("tinywiki.query.methods")
    links = inspect.signature(methods.QueryMethods.links).parameters
    # `prop` of query is taken by the module itself.
    assert list(links) == ["self", "namespace", "limit", "titles", "generator"]
    assert not inspect.iscoroutinefunction(methods.AsyncQueryMethods.links)
    assert not inspect.iscoroutinefunction(methods.AsyncQueryMethods.allpages)
    assert inspect.iscoroutinefunction(methods.AsyncQueryMethods.siteinfo)


def test_a_namespace_is_a_property(package: Any) -> None:
    assert inspect.isdatadescriptor(package.Wiki.query)
    fake = Fake(DONE)
    with package.Wiki(user_agent=AGENT, transport=fake.transport) as wiki:
        assert type(wiki.query).__name__ == "QueryMethods"
        with pytest.raises(AttributeError, match="query cannot be set"):
            wiki.query = None


def test_a_call_through_the_methods(package: Any) -> None:
    fake = Fake(
        DONE,
        {"query": {"allpages": [{"title": "A"}]}},
        {"query": {"pages": [{"pageid": 1}]}},
        {"query": {"general": {}}},
        {"query": {"pages": [{"pageid": 2}]}},
        {"query": {"general": {}}},
    )
    modules = importlib.import_module("tinywiki.query.modules")
    with package.Wiki(user_agent=AGENT, transport=fake.transport) as wiki:
        assert wiki.edit(title="A", tags=["x", "y"]) == DONE
        assert list(wiki.query.allpages(from_="B")) == [{"title": "A"}]
        assert list(wiki.query.links(titles=["A", "B"], limit=3)) == [{"pageid": 1}]
        assert wiki.query.siteinfo(prop="general") == {"general": {}}
        query = wiki.query(prop=[modules.Links()], generator=modules.AllPages())
        assert list(query) == [{"pageid": 2}]
        assert wiki.with_options(uselang="de").query.siteinfo() == {"general": {}}
        with pytest.raises(TypeError, match="unexpected keyword argument 'titel'"):
            wiki.edit(titel="A")
    edit, listed, pages, meta, composed, german = [each.values for each in fake.asked]
    assert edit["tags"] == "x|y" and edit["title"] == "A"
    assert (listed["list"], listed["apfrom"]) == ("allpages", "B")
    assert (pages["prop"], pages["titles"], pages["pllimit"]) == ("links", "A|B", "3")
    assert (meta["meta"], meta["siprop"]) == ("siteinfo", "general")
    assert (composed["generator"], composed["gaplimit"]) == ("allpages", "max")
    assert german["uselang"] == "de" and "uselang" not in meta


def test_the_same_calls_async(package: Any) -> None:
    fake = Fake(
        DONE,
        {"query": {"allpages": [{"title": "A"}]}},
        {"query": {"pages": [{"pageid": 1}]}},
        {"query": {"general": {}}},
        {"query": {"pages": [{"pageid": 2}], "x": 1}},
    )

    async def main() -> None:
        wiki = package.AsyncWiki(user_agent=AGENT, transport=fake.transport)
        async with wiki:
            assert type(wiki.query).__name__ == "AsyncQueryMethods"
            assert await wiki.edit(title="A") == DONE
            found = [item async for item in wiki.query.allpages()]
            assert found == [{"title": "A"}]
            assert [p async for p in wiki.query.links(titles="A")] == [{"pageid": 1}]
            assert await wiki.query.siteinfo() == {"general": {}}
            merged = await wiki.with_options(uselang="de").query(titles="A").merged()
            assert merged == {"pages": [{"pageid": 2}], "x": 1}

    asyncio.run(main())
    assert fake.asked[-1].values["uselang"] == "de"


def test_a_subclass_may_override_a_method_and_reach_the_first(package: Any) -> None:
    class Mine(package.Wiki):  # type: ignore[misc]
        def edit(self, **arguments: Any) -> Any:
            return super().edit(**{"minor": True, **arguments})

    fake = Fake(DONE)
    with Mine(user_agent=AGENT, transport=fake.transport) as wiki:
        for _ in range(2):  # the second time, super() finds the finished function
            assert wiki.edit(title="A") == DONE
    assert [each.values["minor"] for each in fake.asked] == ["1", "1"]
    assert "edit" in vars(package.Wiki) and vars(Mine)["edit"].__qualname__.endswith(
        "Mine.edit"
    )


def test_what_waits_tells_so(package: Any) -> None:
    busy = httpx.Response(429, headers={"retry-after": "0"})
    told: list[Any] = []
    client = importlib.import_module("tinywiki._runtime.client")
    fake = Fake(busy, DONE)
    settings = {
        "user_agent": AGENT,
        "transport": fake.transport,
        "on_wait": told.append,
    }
    with package.Wiki(**settings) as wiki:
        assert wiki.edit(title="A") == DONE
    assert [0.5 <= wait.seconds <= 1 for wait in told] == [True]
    assert "429" in told[0].reason

    async def main() -> None:
        async with package.AsyncWiki(**settings) as wiki:
            assert await wiki.edit(title="A") == DONE

    fake.replies = [busy, DONE]
    asyncio.run(main())
    assert len(told) == 2
    assert client.SyncClient.__doc__


def test_a_warning_points_at_the_line_that_called(package: Any) -> None:
    warned = {**DONE, "warnings": [{"code": "a", "text": "careful"}]}
    fake = Fake(warned)
    kind = importlib.import_module("tinywiki._runtime.errors").MediaWikiWarning

    async def main() -> None:
        async with package.AsyncWiki(user_agent=AGENT, transport=fake.transport) as w:
            await w.edit(title="A")

    with pytest.warns(kind) as caught:
        with package.Wiki(user_agent=AGENT, transport=fake.transport) as wiki:
            wiki.edit(title="A")
        asyncio.run(main())
    assert [each.filename for each in caught] == [__file__] * 2


def test_the_public_names_of_a_client_are_few(package: Any) -> None:
    client = importlib.import_module("tinywiki._runtime.client")
    for cls in (client.SyncClient, client.AsyncClient):
        assert {name for name in dir(cls) if not name.startswith("_")} == {
            "close",
            "login",
        }


def test_the_rates_asked_for_reach_the_session(package: Any) -> None:
    fake = Fake(DONE)
    waits: list[Any] = []
    with package.Wiki(
        user_agent=AGENT,
        transport=fake.transport,
        requests_per_second=100,
        writes_per_minute=6000,
        on_wait=waits.append,
    ) as wiki:
        wiki.edit(title="A")
        wiki.edit(title="B")
    assert waits and all(0 < wait.seconds <= 0.03 for wait in waits)
