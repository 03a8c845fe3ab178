"""From an HTTP response to what the API said: its value, its warnings, its errors."""

from __future__ import annotations

import json
import re
import sys
import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Any, Final, TypeVar, cast

from .codes import by_code, reasons
from .errors import (
    ApiError,
    FailedError,
    LoginError,
    MediaWikiDeprecation,
    MediaWikiWarning,
    ResponseError,
)
from .events import HttpResponse
from .home import PACKAGE
from .shapes import misfit

T = TypeVar("T")

BEGINNING: Final = 200
"""How many characters of an answer that is none an error shows."""
SURROGATE: Final = re.compile(rb"\\u[dD][89a-fA-F]")
"""Half a character, which no text of a wiki's holds alone, and which cannot be sent."""


class Raw:
    """An answer that is not JSON because none was asked for: a feed, HTML, XML."""

    __slots__ = ("content_type", "body")

    def __init__(self, content_type: str, body: bytes) -> None:
        self.content_type = content_type
        self.body = body

    def __repr__(self) -> str:
        return f"<Raw {self.content_type} of {len(self.body)} bytes>"


def read(
    response: HttpResponse,
    action: str = "",
    *,
    writes: bool = False,
    nobody: bool = False,
) -> Any:
    """What the API answered; `warn` issues its warnings.

    Args:
        action: the module that was asked.
        writes: whether that should have changed the wiki.
        nobody: whether nobody is logged in.

    Raises:
        ApiError: the answer is an error.
        ResponseError: the answer is not the API's.
    """
    try:
        body = json.loads(response.body)
        if SURROGATE.search(response.body):
            json.dumps(body, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        return _other(response, nobody)
    _raise_errors(body, response, nobody)
    if response.status >= 400:
        raise _no_answer(response, f"HTTP status {response.status}")
    if fault := misfit(body, action, writes=writes):
        raise _no_answer(response, f"this is not how MediaWiki answers ({fault})")
    try:
        _raise_failure(body, action)
    except ApiError:
        with suppress(MediaWikiWarning):  # the error says more
            warn(body)
        raise
    return body


def reach(answer: object, path: Sequence[str], kind: type[T]) -> T:
    """What stands at a place in an answer, where the engine itself needs it.

    Raises:
        ResponseError: there is nothing, or nothing of that kind.
    """
    found = answer
    for name in path:
        found = cast("Any", found).get(name) if isinstance(found, dict) else None
    if not isinstance(found, kind):
        where = ".".join(path)
        text = json.dumps(answer, default=repr)[:BEGINNING]
        raise ResponseError(
            f"this is not how MediaWiki answers (no {kind.__name__} at {where})",
            200,
            "application/json",
            text,
        )
    return found


def retry_after(response: HttpResponse) -> float | None:
    """The wait that a Retry-After header asks for, in seconds (RFC 9110, 10.2.3)."""
    text = response.headers.get("retry-after", "").strip()
    if not text:
        return None
    if text.isascii() and text.isdigit():
        return float(text)
    import time
    from email.utils import parsedate_to_datetime

    try:
        return max(0.0, parsedate_to_datetime(text).timestamp() - time.time())
    except (ValueError, TypeError, IndexError, OverflowError, OSError):
        return None


def _other(response: HttpResponse, nobody: bool) -> Raw:
    kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    named = response.headers.get("content-disposition", "")
    if "mediawiki-api-error" in response.headers:
        raise _bare_error(response, nobody)
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


def _bare_error(response: HttpResponse, nobody: bool) -> ApiError:
    """An error of which nothing but the header can be read."""
    code = response.headers["mediawiki-api-error"]
    text = "(the text cannot be read)"
    return by_code(code, nobody)(code, text, retry_after=retry_after(response))


def _raise_errors(body: object, response: HttpResponse, nobody: bool) -> None:
    """Raise what stands in `error` (errorformat=bc) or `errors` (all the others)."""
    errors = _errors(body)
    if not errors:
        # With an error's header and no error, only HTTP's status tells.
        if "mediawiki-api-error" in response.headers and (
            response.status >= 400 or not isinstance(body, dict)
        ):
            raise _bare_error(response, nobody)
        return
    first = errors[0]
    code = str(first["code"])
    known = {"code", "info", "text", "html", "*", "module", "docref", "data", "key"}
    known |= {"params"}
    data = first.get("data")
    if not isinstance(data, Mapping):
        # In the old format, what belongs to an error stands beside its code.
        data = {name: value for name, value in first.items() if name not in known}
    docref = first.get("docref") or cast("Any", body).get("docref") or first.get("*")
    data = cast("Mapping[str, Any]", data)
    raise by_code(code, nobody, reasons(errors))(
        code,
        _text(first),
        str(first.get("module", "")),
        str(docref or ""),
        data,
        errors,
        retry_after(response),
    )


def _errors(body: object) -> list[dict[str, Any]]:
    """The errors of an answer; none where they are not such as MediaWiki's."""
    if not isinstance(body, dict):
        return []
    answer = cast("dict[str, Any]", body)
    several = answer.get("errors")
    found = several if isinstance(several, list) else [answer.get("error")]
    return [
        cast("dict[str, Any]", each)
        for each in found
        if isinstance(each, dict) and isinstance(each.get("code"), str)
    ]


def _text(message: object) -> str:
    """The text of an error or a warning, whatever `errorformat` it came in."""
    if not isinstance(message, dict):
        return str(message)
    for name in ("text", "info", "html", "*", "warnings", "key"):
        if isinstance(message.get(name), str):
            return cast("str", message[name])
    return str(message.get("code", message))


def warn(answer: Any) -> None:
    """Issue the warnings of an answer as Python's.

    Raises:
        MediaWikiWarning: this program makes errors of them; it carries the answer.
    """
    first: MediaWikiWarning | None = None
    for category, text in _warnings(answer):
        try:
            _warn(text, category)
        except MediaWikiWarning as error:
            error.answer = answer
            first = first or error
    if first is not None:
        raise first


def _warnings(answer: Any) -> Iterator[tuple[type[MediaWikiWarning], str]]:
    found = answer.get("warnings") if isinstance(answer, dict) else None
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


def _raise_failure(body: Any, action: str) -> None:
    """Raise what a module reports as its result although it is a failure."""
    answer: Any = body.get(action) if isinstance(body, dict) else None
    if not isinstance(answer, dict):
        return
    result = cast("dict[str, Any]", answer)
    outcome = result.get("result")
    if action == "login" and outcome not in ("Success", "NeedToken", "WrongToken"):
        text, wait = _text(result.get("reason") or outcome), result.get("wait")
        seconds = float(wait) if isinstance(wait, (int, float)) else None
        if wait:
            text += f" (try again in {wait} s)"
        raise LoginError(str(outcome), text, action, data=result, retry_after=seconds)
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
    return "no reason given; see `data`"
