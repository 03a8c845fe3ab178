"""`mwforge openapi`, `mwforge browse` and `generate --openapi`: files, and one clear line for bad input."""

from __future__ import annotations

import http.client
import json
import socket
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from mwforge import browse, documents
from mwforge.cli import cli
from mwforge.render import openapi
from mwforge.snapshot import bundled, digest
from mwforge.spec.build import build


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty directory to run in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*arguments: str) -> Result:
    return CliRunner().invoke(cli, arguments)


def refused(result: Result) -> str:
    """The one line on standard error of a run that ended with exit code 2."""
    assert result.exit_code == 2, result.output
    [line] = result.stderr.strip().splitlines()
    assert line.startswith("mwforge: ") and "Traceback" not in line
    return line


def test_the_document_is_written_and_unchanged_the_second_time(folder: Path) -> None:
    first = run("openapi")
    assert (first.exit_code, "written" in first.output) == (0, True)
    [file] = folder.iterdir()
    assert file.name == "mediawiki.openapi.json"
    assert file.read_text("utf-8") == documents.combined(build(bundled()))
    assert "unchanged" in run("openapi").output


def test_the_document_goes_to_standard_output() -> None:
    result = run("openapi", "-o", "-", "--multi", "string")
    document = json.loads(result.stdout)
    assert document["openapi"] == openapi.VERSION
    assert "pipeDelimited" not in json.dumps(document["paths"])


def test_the_split_layout_is_a_directory_that_is_kept_true(folder: Path) -> None:
    assert run("openapi", "--layout", "split", "-o", "api").exit_code == 0
    index = json.loads((folder / "api" / "apis.json").read_text("utf-8"))
    for entry in index["apis"]:
        assert (folder / "api" / entry["properties"][0]["url"]).is_file()
    assert "unchanged" in run("openapi", "--layout", "split", "-o", "api").output
    (folder / "api" / "mine.txt").write_text("mine")
    assert "mine.txt" in refused(run("openapi", "--layout", "split", "-o", "api"))


def test_yaml_holds_the_same(folder: Path) -> None:
    yaml = pytest.importorskip("yaml")
    assert run("openapi", "--yaml", "--layout", "split", "-o", "api").exit_code == 0
    text = (folder / "api" / "actions" / "edit.yaml").read_text("utf-8")
    made = openapi.split(build(bundled()), ending=".yaml")
    assert yaml.safe_load(text) == json.loads(openapi.dumps(made["actions/edit.yaml"]))


def test_the_client_holds_the_document_and_check_knows_it(folder: Path) -> None:
    assert run("generate", "--package", "wiki", "--openapi").exit_code == 0
    document = folder / "wiki" / documents.IN_CLIENT
    assert document.read_text("utf-8") == documents.combined(build(bundled()))
    assert run("generate", "--package", "wiki", "--openapi", "--check").exit_code == 0
    document.write_text("{}")
    assert run("generate", "--package", "wiki", "--openapi", "--check").exit_code == 1


def test_bad_input_is_one_clear_line(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "page.html").write_text("<html>")
    (folder / "taken").mkdir()
    assert "nothere.json" in refused(run("openapi", "nothere.json"))
    assert "page.html" in refused(run("openapi", "page.html"))
    assert "taken" in refused(run("openapi", "-o", "taken"))
    assert "directory" in refused(run("openapi", "--layout", "split", "-o", "-"))
    monkeypatch.setitem(sys.modules, "yaml", None)
    assert "mwforge[yaml]" in refused(run("openapi", "--yaml"))
    assert "nothere.json" in refused(run("browse", "nothere.json"))
    with socket.socket() as taken:
        taken.bind((browse.HOST, 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        assert port in refused(run("browse", "--no-open", "--port", port))
    monkeypatch.setattr(browse, "_PACKAGE", "no_such_package")
    assert "mwforge[browse]" in refused(run("browse", "--no-open"))


# --- the page's server ------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def page() -> Iterator[int]:
    """The port of a running server of the bundled wiki's page."""
    server = browse.server(browse.site(build(bundled())))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server.server_port
    server.shutdown()
    server.server_close()
    thread.join()


def ask(port: int, path: str, host: str | None = None, method: str = "GET") -> Any:
    connection = http.client.HTTPConnection(browse.HOST, port, timeout=30)
    headers = {"Host": host or f"{browse.HOST}:{port}"}
    connection.request(method, path, headers=headers)
    response = connection.getresponse()
    body = response.read()
    connection.close()
    return response, body


def test_everything_that_the_page_loads_is_served(page: int) -> None:
    for path in ("/", "/browse.js", "/browse.css", "/swagger-ui-bundle.js"):
        response, body = ask(page, path)
        assert response.status == 200 and body
        assert "default-src 'none'" in response.headers["Content-Security-Policy"]
    index = json.loads(ask(page, "/documents/apis.json")[1])
    search = json.loads(ask(page, "/search.json")[1])
    assert [one["path"] for one in search] == [one["name"] for one in index["apis"]]
    document = json.loads(ask(page, "/documents/query/categorymembers.json")[1])
    assert list(document["paths"]) == ["/api.php"]
    assert ask(page, "/", method="HEAD")[1] == b""


def test_the_page_is_for_this_machine_alone(page: int) -> None:
    assert ask(page, "/", host="example.org")[0].status == 421
    assert ask(page, "/", host=f"localhost:{page}")[0].status == 200
    for path in ("/nothing", "/../browse.py", "/%2e%2e/browse.py", "/documents/"):
        assert ask(page, path)[0].status == 404
    assert ask(page, "/", method="POST")[0].status == 501


def test_a_hostile_wiki_is_text_in_the_page() -> None:
    honest = build(bundled())
    hostile = "\"><script>alert(1)</script>{{ 7*7 }}' onload=x"
    wiki = replace(
        honest.wiki,
        name=hostile,
        version=hostile,
        api="https://x.example/;script-src%20*/api.php",
    )
    made = browse.site(replace(honest, wiki=wiki))
    text = made.files[""][1]().decode()
    assert text.count("<script") == 2 and "&lt;script&gt;" in text
    assert "javascript:" not in text and "49" not in text.partition("</header>")[0]
    assert made.connects == "https://x.example"


def test_the_split_documents_carry_a_manifest() -> None:
    snapshot = bundled()
    tree = documents.split(build(snapshot), digest(snapshot))
    manifest = json.loads(tree["mwforge.json"])
    assert manifest["files"].keys() == tree.keys() - {"mwforge.json"}
    assert manifest["snapshot"] == digest(snapshot)
