"""The class of each code that MediaWiki and its bundled extensions can raise."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from runtime.kit import Edit, Module, ok

from mwforge.runtime import errors
from mwforge.runtime.codes import by_code
from mwforge.runtime.errors import (
    ApiError,
    ConflictError,
    DeniedError,
    NotLoggedInError,
    RequestError,
    TryLaterError,
)

# By class; the codes are those of the sources of 1.39 and 1.43 (tests/live/error_codes.py).
# What is plain ApiError there is the wiki's own trouble: its files, its mail, its services.
CODES: dict[str, list[str]] = json.loads(
    (Path(__file__).parents[1] / "data" / "error_codes.json").read_text("utf-8")
)


def test_each_code_has_its_class() -> None:
    found = {code: by_code(code).__name__ for codes in CODES.values() for code in codes}
    assert found == {code: kind for kind, codes in CODES.items() for code in codes}
    assert len(found) > 700 and all(hasattr(errors, kind) for kind in CODES)


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("customjsprotected", DeniedError),
        ("sitecssprotected", DeniedError),
        ("uploaddisabled", DeniedError),
        ("outofrange", RequestError),
        ("selfmove", RequestError),
        ("verification-error", RequestError),
        ("onlyauthor", RequestError),
        ("cantcreate-anon", NotLoggedInError),
        ("mwoauth-invalid-authorization", NotLoggedInError),
        ("internal_api_error_DBQueryError", TryLaterError),
        ("internal_api_error_DBTransactionSizeError", TryLaterError),
        ("internal_api_error_ReadOnlyError", TryLaterError),
        (r"internal_api_error_MediaWiki\Exception\ReadOnlyError", TryLaterError),
        ("internal_api_error_Wikimedia_Rdbms_DBQueryTimeoutError", TryLaterError),
        ("internal_api_error_LocalFileLockError", TryLaterError),
        ("lockmanager-fail-conflict", TryLaterError),
        ("internal_api_error_TypeError", ApiError),
        ("backend-fail-internal", ApiError),
        ("wikibase-of-somebody", ApiError),
        ("nothing-known", ApiError),
        ("maximal-nonsense", ApiError),
        ("badly-named", ApiError),
        ("contentious", ApiError),
        ("invalid-anything", RequestError),
        ("no-such-entity", RequestError),
        ("articleexists", ConflictError),
    ],
)
def test_codes_that_stand_for_their_kind(code: str, kind: type[ApiError]) -> None:
    assert by_code(code) is kind


def failed_save(*reasons: str) -> Any:
    messages = [{"name": name, "parameters": []} for name in reasons]
    error = {"code": "failed-save", "text": "could not save", "module": "wbeditentity"}
    return ok({"errors": [{**error, "data": {"messages": messages}}]})


def test_a_failure_is_waited_for_by_its_reason(engine: Any) -> None:
    saved = {"edit": {"result": "Success"}}
    wiki = engine(failed_save("actionthrottledtext"), saved)
    assert wiki.call(Edit(title="A")) == saved and len(wiki.waits) == 1
    with pytest.raises(ApiError) as caught:
        engine(failed_save("wikibase-conflict-patched")).call(Edit(title="A"))
    assert type(caught.value) is ApiError


def test_a_reason_in_the_next_error_counts_too(engine: Any) -> None:
    saved = {"edit": {"result": "Success"}}
    several = [{"code": "failed-save", "text": "x"}, {"code": "readonly", "text": "y"}]
    wiki = engine(ok({"errors": several}), saved)
    assert wiki.call(Edit(title="A")) == saved and len(wiki.waits) == 1


def test_a_refusal_with_a_known_code_is_no_wait(engine: Any) -> None:
    several = [{"code": "blocked", "text": "x"}, {"code": "ratelimited", "text": "y"}]
    with pytest.raises(DeniedError):
        engine(ok({"errors": several})).call(Edit(title="A"))


def test_nobody_may_read_means_log_in(engine: Any) -> None:
    private = ok({"errors": [{"code": "readapidenied", "text": "x"}]})
    with pytest.raises(NotLoggedInError):
        engine(private).call(Module(action="query"))
    with pytest.raises(DeniedError):
        engine(private, access_token="hush").call(Module(action="query"))
