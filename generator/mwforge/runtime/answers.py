"""From an HTTP response to what the API said: its value, its warnings, its errors."""

from __future__ import annotations

import json
import sys
import warnings
from collections.abc import Iterator, Mapping
from typing import Any, Final, cast

from .errors import (
    ApiError,
    FailedError,
    LoginError,
    MediaWikiDeprecation,
    MediaWikiWarning,
    ResponseError,
    by_code,
)
from .events import HttpResponse

BEGINNING: Final = 200
"""How many characters of an answer that is none an error shows."""
PACKAGE: Final = __name__.rpartition(".")[0].rpartition(".")[0] or __name__


class Raw:
    """An answer that is not JSON because none was asked for: a feed, HTML, XML."""

    __slots__ = ("content_type", "body")

    def __init__(self, content_type: str, body: bytes) -> None:
        self.content_type = content_type
        self.body = body

    def __repr__(self) -> str:
        return f"<Raw {self.content_type} of {len(self.body)} bytes>"


def read(response: HttpResponse, action: str = "") -> Any:
    """What the API answered, with its warnings issued as Python warnings.

    Raises:
        ApiError: the answer is an error.
        ResponseError: the answer is not the API's.
    """
    try:
        body = json.loads(response.body)
    except (ValueError, RecursionError):
        return _other(response)
    wait = retry_after(response)
    if isinstance(body, dict):
        answer = cast("dict[str, Any]", body)
        _raise_errors(answer, response, wait)
        for category, text in _warnings(answer):
            _warn(text, category)
        _raise_failure(answer, action)
    elif "mediawiki-api-error" in response.headers:
        raise _bare_error(response, wait)
    if response.status >= 400:
        raise _no_answer(response, f"HTTP status {response.status}")
    return body


def retry_after(response: HttpResponse) -> float | None:
    """The wait that a Retry-After header asks for, in seconds (RFC 9110, 10.2.3)."""
    text = response.headers.get("retry-after", "").strip()
    if not text:
        return None
    if text.isdigit():
        return float(text)
    import time
    from email.utils import parsedate_to_datetime

    try:
        return max(0.0, parsedate_to_datetime(text).timestamp() - time.time())
    except (ValueError, OverflowError):
        return None


def _other(response: HttpResponse) -> Raw:
    kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    named = response.headers.get("content-disposition", "")
    if "mediawiki-api-error" in response.headers:
        raise _bare_error(response, retry_after(response))
    # The API's own printers name a file `api-….html` or `.xml` (ApiFormatBase), and
    # its feeds are XML; HTML without that name is a proxy's or a log-in page.
    if response.status == 200 and (kind.endswith("xml") or "filename=api-" in named):
        return Raw(kind, response.body)
    if response.status >= 400:
        raise _no_answer(response, f"HTTP status {response.status}")
    raise _no_answer(response, f"the answer is not JSON but {kind or 'of no type'}")


def _no_answer(response: HttpResponse, message: str) -> ResponseError:
    text = response.body[: 4 * BEGINNING].decode("utf-8", "replace")
    return ResponseError(
        message,
        response.status,
        response.headers.get("content-type", ""),
        " ".join(text.split())[:BEGINNING],
        retry_after(response),
    )


def _bare_error(response: HttpResponse, wait: float | None) -> ApiError:
    """An error of which nothing but the header can be read."""
    code = response.headers["mediawiki-api-error"]
    return by_code(code)(code, "(the text could not be read)", retry_after=wait)


def _raise_errors(
    body: dict[str, Any], response: HttpResponse, wait: float | None
) -> None:
    """Raise what stands in `error` (errorformat=bc) or `errors` (all the others)."""
    errors: list[dict[str, Any]] = []
    if isinstance(body.get("errors"), list) and body["errors"]:
        errors = [each for each in body["errors"] if isinstance(each, dict)]
    elif isinstance(body.get("error"), dict):
        errors = [body["error"]]
    if not errors:
        if "mediawiki-api-error" in response.headers and response.status >= 400:
            raise _bare_error(response, wait)
        return
    first = errors[0]
    code = str(first.get("code", "unknown"))
    known = {"code", "info", "text", "html", "*", "module", "docref", "data", "key"}
    known |= {"params"}
    data = first.get("data")
    if not isinstance(data, Mapping):
        # In the old format, what belongs to an error stands beside its code.
        data = {name: value for name, value in first.items() if name not in known}
    docref = first.get("docref") or body.get("docref") or first.get("*") or ""
    raise by_code(code)(
        code,
        _text(first),
        str(first.get("module", "")),
        str(docref),
        cast("Mapping[str, Any]", data),
        errors,
        wait,
    )


def _text(message: Mapping[str, Any]) -> str:
    """The text of an error or a warning, whatever `errorformat` it came in."""
    for name in ("text", "info", "html", "*", "warnings", "key"):
        if isinstance(message.get(name), str):
            return cast("str", message[name])
    return str(message.get("code", message))


def _warnings(body: Mapping[str, Any]) -> Iterator[tuple[type[MediaWikiWarning], str]]:
    found = body.get("warnings")
    if isinstance(found, dict):  # errorformat=bc: {module: {"warnings": lines}}
        for module, message in cast("dict[str, Any]", found).items():
            for line in _text(message).splitlines():
                # The old format has no codes; its deprecations are in English prose.
                old = "deprecat" in line
                yield _category(old), f"{module}: {line}"
    elif isinstance(found, list):
        for each in cast("list[dict[str, Any]]", found):
            code, module = str(each.get("code", "")), each.get("module") or "main"
            yield _category(code.startswith("deprecation")), f"{module}: {_text(each)}"


def _category(deprecation: bool) -> type[MediaWikiWarning]:
    return MediaWikiDeprecation if deprecation else MediaWikiWarning


def _warn(text: str, category: type[MediaWikiWarning]) -> None:
    """Warn at the line of the user's code that made the call."""
    level, frame = 2, sys._getframe(1)
    while frame.f_back is not None:
        name = frame.f_globals.get("__name__", "")
        if name != PACKAGE and not name.startswith((PACKAGE + ".", "asyncio.")):
            break
        frame, level = frame.f_back, level + 1
    warnings.warn(text, category, stacklevel=level)


def _raise_failure(body: Mapping[str, Any], action: str) -> None:
    """Raise what a module reports as its result although it is a failure."""
    answer: Any = body.get(action)
    if not isinstance(answer, dict):
        return
    result = cast("dict[str, Any]", answer)
    outcome = result.get("result")
    if action == "login" and outcome not in ("Success", "NeedToken", "WrongToken"):
        reason: Any = result.get("reason")
        text = _text(reason) if isinstance(reason, dict) else str(reason or outcome)
        if result.get("wait"):
            text += f" (try again in {result['wait']} s)"
        raise LoginError(str(outcome), text, action, data=result)
    if result.get("status") == "FAIL":
        error = LoginError if action == "clientlogin" else FailedError
        text = str(result.get("message", "refused"))
        raise error(str(result.get("messagecode", "FAIL")), text, action, data=result)
    if outcome in ("Failure", "Warning"):
        raise FailedError(str(outcome), _why(result), action, data=result)


def _why(result: Mapping[str, Any]) -> str:
    """What a failed result says of its reason, in a line."""
    for name in ("info", "message", "reason", "warnings", "captcha", "code"):
        if result.get(name):
            value = result[name]
            return value if isinstance(value, str) else f"{name}: {json.dumps(value)}"
    return "without a reason; see `data`"
