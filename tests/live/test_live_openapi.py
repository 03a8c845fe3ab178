"""Clients that others made, from nothing but our OpenAPI documents, on a live wiki."""

from __future__ import annotations

import importlib
import json
import os
import re
import subprocess
import sys
import threading
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import browser as chromium
import node_tools
import pytest
from forging import ROOT
from wiki import CATEGORY, LiveWiki

from mwforge import browse
from mwforge import snapshot as snapshots
from mwforge.spec import model
from mwforge.spec.build import build
from mwforge.spec.docs import Help

ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT / "generator")}


@dataclass(frozen=True)
class Documents:
    """Documents of a live wiki, made by the command line."""

    wiki: LiveWiki
    snapshot: Path
    combined: Path
    joined: Path
    """The combined one, made with --multi string."""
    split: Path


@pytest.fixture(scope="session")
def make_documents(
    tmp_path_factory: pytest.TempPathFactory,
) -> Callable[[LiveWiki], Documents]:
    done: dict[str, Documents] = {}

    def once(wiki: LiveWiki) -> Documents:
        if wiki.version not in done:
            folder = tmp_path_factory.mktemp("openapi")
            made = Documents(
                wiki,
                folder / "wiki.json",
                folder / "combined.json",
                folder / "joined.json",
                folder / "split",
            )
            contact = ("--contact", "me@example.org")
            _mwforge(folder, "pull", wiki.url, "-o", "wiki.json", *contact)
            _mwforge(folder, "openapi", "wiki.json", "-o", "combined.json")
            joined = ("--multi", "string", "-o", "joined.json")
            _mwforge(folder, "openapi", "wiki.json", *joined)
            split = ("--layout", "split", "-o", "split")
            _mwforge(folder, "openapi", "wiki.json", *split)
            done[wiki.version] = made
        return done[wiki.version]

    return once


@pytest.fixture
def documents(
    live_wiki: LiveWiki, make_documents: Callable[[LiveWiki], Documents]
) -> Documents:
    return make_documents(live_wiki)


def _mwforge(folder: Path, *arguments: str) -> None:
    command = [sys.executable, "-m", "mwforge", *arguments]
    done = subprocess.run(
        command, cwd=folder, env=ENVIRONMENT, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr


# --- openapi-python-client --------------------------------------------------------------------------


def generated_client(document: Path, package: Path, literal: bool = True) -> None:
    """Run openapi-python-client."""
    config = package.parent / "config.yaml"
    config.write_text(f"literal_enums: {str(literal).lower()}\npost_hooks: []\n")
    command = [
        *(str(Path(sys.executable).with_name("openapi-python-client")), "generate"),
        *("--path", str(document), "--output-path", str(package)),
        *("--config", str(config), "--meta", "none"),
        *("--fail-on-warning",),
    ]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-1000:]


@contextmanager
def imported(package: Path) -> Iterator[Callable[[str], Any]]:
    """Import from a package on disk: `operation("list_.query_allpages")`, `models`."""
    sys.path.insert(0, str(package.parent))
    try:
        yield lambda name: importlib.import_module(f"{package.name}.{name}")
    finally:
        sys.path.remove(str(package.parent))
        for name in [name for name in sys.modules if name.startswith(package.name)]:
            del sys.modules[name]


def test_openapi_python_client_reads_edits_and_tells_an_error(
    documents: Documents, tmp_path: Path
) -> None:
    wiki = documents.wiki
    package = tmp_path / "other_client"
    generated_client(documents.joined, package)
    with imported(package) as load:
        client = load("client").Client(base_url=wiki.url)
        models = load("models")

        members = load("api.list_.query_categorymembers").sync(
            client=client, cmtitle=CATEGORY, cmprop="ids|title|timestamp", cmlimit=3
        )
        items = members.to_dict()["query"]["categorymembers"]
        assert len(items) == 3
        # The client knows what the wiki answers: these are attributes, with types.
        found = members.query.categorymembers
        assert [one.title for one in found] == [one["title"] for one in items]
        assert all(type(one.pageid) is int for one in found)
        assert all({"pageid", "title", "timestamp"} <= one.keys() for one in items)
        assert members.continue_.to_dict()["cmcontinue"]

        tokens = load("api.meta.query_tokens")
        login = tokens.sync(client=client, type_="login").to_dict()["query"]["tokens"]
        answer = load("api.action.login").sync(
            client=client,
            body=models.LoginBody(
                action="login",
                lgname=wiki.user_bot_user,
                lgpassword=wiki.user_bot_password,
                lgtoken=login["logintoken"],
                format_="json",
                formatversion="2",
            ),
        )
        assert answer.to_dict()["login"]["result"] == "Success"

        csrf = tokens.sync(client=client).to_dict()["query"]["tokens"]["csrftoken"]
        title = f"Other client {uuid.uuid4()}"
        edit = load("api.action.edit")

        def save(token: str, **more: Any) -> Any:
            return edit.sync(
                client=client,
                body=models.EditBody(
                    action="edit",
                    title=title,
                    text="Made by a client that others generated.",
                    summary="test",
                    token=token,
                    format_="json",
                    formatversion="2",
                    **more,
                ),
            )

        saved = save(csrf)
        assert saved.edit.result == "Success"
        assert (saved.edit.title, type(saved.edit.newrevid)) == (title, int)

        refused = save("no token+\\")
        assert isinstance(refused, models.Error)
        assert refused.error.code == "badtoken"
        again = save(csrf, createonly=True)
        assert isinstance(again, models.Error)
        assert again.error.code == "articleexists"


def test_openapi_python_client_repeats_arrays_as_the_readme_says(
    documents: Documents, tmp_path: Path
) -> None:
    """The reason for --multi string: of a repeated parameter, MediaWiki takes the last."""
    package = tmp_path / "array_client"
    generated_client(documents.split / "query" / "categorymembers.json", package)
    with imported(package) as load:
        client = load("client").Client(base_url=documents.wiki.url)
        members = load("api.list_.query_categorymembers").sync(
            client=client, cmtitle=CATEGORY, cmprop=["ids", "title"], cmlimit=1
        )
        [item] = members.to_dict()["query"]["categorymembers"]
        assert "title" in item and "pageid" not in item


def test_openapi_python_client_makes_every_operation(
    documents: Documents, tmp_path: Path
) -> None:
    package = tmp_path / "whole_client"
    generated_client(documents.combined, package, literal=False)
    made = {file.stem for file in package.glob("api/*/*.py")} - {"__init__"}
    paths = json.loads(documents.combined.read_text())["paths"].values()
    operations = [one for item in paths for one in item.values()]
    assert len(made) == len(operations)


# --- openapi-typescript with openapi-fetch ----------------------------------------------------------

TYPESCRIPT = """
import createClient from "openapi-fetch";
import type { components, paths } from "./wiki.js";

const [, , baseUrl, title] = process.argv;

// A form, with several values joined as MediaWiki wants them.
const form = (body: unknown) =>
  new URLSearchParams(
    Object.entries(body as Record<string, unknown>).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join("|") : String(value),
    ]),
  ).toString();
const headers = { "Content-Type": "application/x-www-form-urlencoded" };

let cookies: Record<string, string> = {};
const client = createClient<paths>({
  baseUrl,
  querySerializer: {
    array: { style: "pipeDelimited", explode: false },
    object: { style: "form", explode: true },
  },
  // The fragment that tells the paths apart, and that the query came to stand behind.
  fetch: async (request) => {
    const cookie = Object.entries(cookies).map((pair) => pair.join("=")).join("; ");
    const url = request.url.replace(/#[^?]*/, "");
    const body = request.method === "POST" ? await request.text() : undefined;
    const sent = { method: request.method, headers: { ...headers, cookie }, body };
    const answer = await fetch(url, sent);
    for (const line of answer.headers.getSetCookie()) {
      const [name, value] = line.split(";")[0].split("=");
      cookies[name] = value;
    }
    return answer;
  },
});
const always = { format: "json", formatversion: "2" } as const;

type Answer = components["schemas"]["Error"] | components["schemas"]["Errors"] | object;
const failed = (answer: Answer): answer is components["schemas"]["Error"] => "error" in answer;

const members = await client.GET("/api.php#action=query&list=categorymembers", {
  params: {
    query: {
      ...always,
      action: "query",
      list: "categorymembers",
      cmtitle: "Category:Specimens",
      cmprop: ["ids", "title"],
      cmlimit: 2,
    },
  },
});

const tokens = await client.POST("/api.php#action=query&meta=tokens", {
  body: { ...always, action: "query", meta: "tokens", type: ["csrf", "login"] },
  bodySerializer: form,
});
const given = (tokens.data as components["schemas"]["query.tokens.response"]).query?.tokens;
const token: string | undefined = given?.csrftoken;
if (token === undefined) throw new Error("no token");

const body = { ...always, action: "edit", title, text: "From TypeScript.", token } as const;
const saved = await client.POST("/api.php#action=edit", { body, bodySerializer: form, headers });
const refused = await client.POST("/api.php#action=edit", {
  body: { ...body, token: "wrong" },
  bodySerializer: form,
});
if (!refused.data || !failed(refused.data)) throw new Error("not told as an error");

// What has to be refused before anything is sent.
const wrong = () =>
  client.GET("/api.php#action=query&list=categorymembers", {
    // @ts-expect-error `cmprop` has no value `titel`.
    params: { query: { ...always, action: "query", list: "categorymembers", cmprop: ["titel"] } },
  });

// What the wiki answers has types, down to the last text.
const listed = (members.data as components["schemas"]["query.categorymembers.response"]).query;
const titles: string[] = (listed?.categorymembers ?? []).map((one) => one.title ?? "");
if (titles.length !== 2 || titles.includes("")) throw new Error(`no titles: ${titles}`);
const edited: string = (saved.data as components["schemas"]["edit.response"]).edit.result;
// @ts-expect-error An edit answers with no `resultt`.
const mistake = () => (saved.data as components["schemas"]["edit.response"]).edit.resultt;

console.log(
  JSON.stringify({
    members: listed?.categorymembers,
    tokens: Object.keys(given ?? {}),
    saved: edited,
    refused: refused.data.error.code,
    wrong: typeof wrong,
  }),
);
"""


def compiled_and_run(
    documents: Documents, folder: Path, program: str, *arguments: str
) -> Any:
    """What a TypeScript program prints, once tsc finds nothing wrong in it."""
    modules = node_tools.packages() / "node_modules"
    (folder / "node_modules").symlink_to(modules)
    (folder / "package.json").write_text('{"type": "module"}')
    generator = [node_tools.tool("openapi-typescript"), str(documents.combined)]
    made = node_tools.run([*generator, "--output=wiki.d.ts"], folder)
    assert made.returncode == 0, made.stderr
    (folder / "program.ts").write_text(program)
    # Types of Node are not installed: what is used of it is declared here.
    (folder / "node.d.ts").write_text("declare const process: { argv: string[] };\n")
    options = {
        "strict": True,
        "target": "es2022",
        "module": "nodenext",
        "lib": ["es2023", "dom", "dom.iterable"],
        "types": [],
    }
    settings = {"compilerOptions": options, "files": ["program.ts", "node.d.ts"]}
    (folder / "tsconfig.json").write_text(json.dumps(settings))
    checked = node_tools.run([node_tools.tool("tsc")], folder)
    assert checked.returncode == 0, checked.stdout[-3000:]
    ran = node_tools.run(["node", "program.js", *arguments], folder)
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout)


def test_openapi_typescript_and_openapi_fetch(
    documents: Documents, tmp_path: Path
) -> None:
    arguments = (documents.wiki.url, f"TypeScript {uuid.uuid4()}")
    told = compiled_and_run(documents, tmp_path, TYPESCRIPT, *arguments)
    assert [set(one) for one in told["members"]] == [{"pageid", "ns", "title"}] * 2
    assert sorted(told["tokens"]) == ["csrftoken", "logintoken"]
    assert (told["saved"], told["refused"]) == ("Success", "badtoken")


def test_the_readme_s_typescript_runs(documents: Documents, tmp_path: Path) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    [program] = re.findall(r"```ts\n(.*?)```", readme, re.DOTALL)
    # The seeded wiki's large category is called otherwise.
    program = program.replace("https://en.wikipedia.org/w", documents.wiki.url)
    told = compiled_and_run(
        documents, tmp_path, program.replace("Physics", "Specimens")
    )
    members = told["query"]["categorymembers"]
    assert [set(one) for one in members] == [{"pageid", "ns", "title"}] * len(members)
    assert len(members) > 100


# --- swagger-client ---------------------------------------------------------------------------------

SWAGGER = """
import { readFileSync } from "node:fs";
import SwaggerClient from "swagger-client";

const [, , file] = process.argv;
const client = await new SwaggerClient({ spec: JSON.parse(readFileSync(file)) });
const given = {
  action: "query",
  list: "categorymembers",
  cmtitle: "Category:Specimens",
  cmprop: ["ids", "title"],
  cmlimit: 2,
  format: "json",
  formatversion: "2",
};
const found = {};
for (const [way, request] of Object.entries({
  get: { operationId: "query_categorymembers", parameters: given },
  post: { operationId: "query_categorymembers_post", requestBody: given },
})) {
  const answer = await client.execute({
    ...request,
    requestInterceptor: (sent) => {
      // Where a path ends in a fragment, the query came to stand behind it.
      if (way === "get") sent.url = sent.url.replace(/#[^?]*/, "");
      return sent;
    },
  });
  found[way] = answer.body.query.categorymembers;
}
console.log(JSON.stringify(found));
"""


@pytest.mark.parametrize("layout", ["combined", "split"])
def test_swagger_client_gets_and_posts(
    documents: Documents, layout: str, tmp_path: Path
) -> None:
    (tmp_path / "node_modules").symlink_to(node_tools.packages() / "node_modules")
    (tmp_path / "program.mjs").write_text(SWAGGER)
    file = documents.combined
    if layout == "split":
        file = documents.split / "query" / "categorymembers.json"
    ran = node_tools.run(["node", "program.mjs", str(file)], tmp_path)
    assert ran.returncode == 0, ran.stderr
    found = json.loads(ran.stdout)
    assert found["get"] == found["post"]
    assert [set(one) for one in found["get"]] == [{"pageid", "ns", "title"}] * 2


# --- schemathesis -----------------------------------------------------------------------------------


def test_schemathesis_finds_no_answer_that_breaks_the_document(
    documents: Documents, tmp_path: Path
) -> None:
    """Every read module: its example and a few requests that the document allows."""
    (tmp_path / "schemathesis.toml").write_text("")
    checks = (
        "not_a_server_error",
        "status_code_conformance",
        "content_type_conformance",
        "response_schema_conformance",
    )
    command = [
        *(str(Path(sys.executable).with_name("schemathesis")),),
        *("--config-file", "schemathesis.toml", "run", str(documents.combined)),
        *("--url", documents.wiki.url, "--include-method", "GET"),
        *("--phases", "examples,fuzzing", "--mode", "positive", "--max-examples", "3"),
        *("--checks", ",".join(checks), "--generation-deterministic"),
        *("--workers", "2", "--no-color"),
    ]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-1000:]
    paths = json.loads(documents.combined.read_text())["paths"].values()
    reads = sum("get" in item for item in paths)
    assert f"Tested: {reads}" in done.stdout


# --- mwforge browse ---------------------------------------------------------------------------------


@contextmanager
def served(spec: model.Spec) -> Iterator[str]:
    server = browse.server(browse.site(spec))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield browse.address(server)
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.fixture
def window() -> Iterator[chromium.Browser]:
    lacking = chromium.missing()
    if lacking:
        node_tools.lacking(lacking)
    with chromium.browser() as opened:
        yield opened


def test_browse_finds_a_module_and_tries_it(
    documents: Documents, window: chromium.Browser, tmp_path: Path
) -> None:
    spec = build(snapshots.read(documents.snapshot))
    with served(spec) as url:
        window.open(url)
        window.find("body[data-ready]")
        window.type("#search", "categorymembers")
        shown = "#modules li:not([hidden])"
        assert window.text("#count") == "1 module"
        window.click(f"{shown} a")
        window.type(".opblock-get tr[data-param-name=cmtitle] input", CATEGORY)
        window.click(".opblock-get .execute")
        window.find(".opblock-get .live-responses-table .highlight-code")
        answer = window.text(".opblock-get .live-responses-table .highlight-code")
        assert '"title": "Specimen 001"' in answer
        assert "origin=*" in window.text(".opblock-get .request-url")
        window.picture(tmp_path / "browse.png")

        # A form sends what was filled in, and no flag or sample besides.
        window.type(".opblock-post tr[data-property-name=cmtitle] input", CATEGORY)
        window.click(".opblock-post .execute")
        window.find(".opblock-post .live-responses-table .highlight-code")
        answer = window.text(".opblock-post .live-responses-table .highlight-code")
        assert '"title": "Specimen 001"' in answer
        sent = window.text(".opblock-post .curl")
        assert "cmprop=ids|title" in sent and "string" not in sent
        assert "servedby" not in sent and "cmpageid" not in sent

        window.type("#search", "gcmtitle")
        assert window.text("#count") == "0 modules"
        window.type("#search", "cmtitle")
        assert window.text(f"{shown} b") == "query+categorymembers"
        assert window.text(f"{shown} code") == "cmtitle"

        loaded = window.run(
            "return performance.getEntriesByType('resource').map((one) => one.name)"
        )
        others = [one for one in loaded if not one.startswith(url)]
        assert len(others) == 2
        assert all(one.startswith(documents.wiki.api) for one in others)
        assert window.messages() == []


HOSTILE = "<img src=x onerror='document.title=1'><b>bold</b> [a](javascript:alert(1))"


def test_browse_shows_a_hostile_text_as_text(
    documents: Documents, window: chromium.Browser
) -> None:
    honest = build(snapshots.read(documents.snapshot))
    modules = [
        (
            replace(
                one,
                help=Help(HOSTILE, ()),
                parameters=tuple(
                    replace(each, help=Help(HOSTILE, ())) for each in one.parameters
                ),
            )
            if one.path == "query+categorymembers"
            else one
        )
        for one in honest.modules
    ]
    wiki = replace(honest.wiki, name=HOSTILE, version=HOSTILE)
    with served(replace(honest, wiki=wiki, modules=tuple(modules))) as url:
        window.open(f"{url}#query%2Bcategorymembers")
        assert HOSTILE in window.text("h1")
        assert window.text('#modules a[aria-current="page"] span') == HOSTILE
        window.find(".opblock-get .execute")
        assert HOSTILE in window.text(".opblock-get .opblock-description")
        assert HOSTILE in window.text(".opblock-get tr[data-param-name=cmtitle]")
        made = "return document.querySelectorAll('[onerror], [href^=javascript], .markdown b').length"
        assert window.run(made) == 0
        assert window.run("return document.title") != "1"
        assert window.messages() == []
