"""What can go wrong, sorted by what the caller can do about it.

WikiError
    ApiError                the wiki refused; `code`, `info`, `module`, `data`, …
        NotLoggedInError    log in (again)
        LoginError          the log-in itself was refused: other credentials
        TryLaterError       wait; it was waited for already, as long as allowed
        RequestError        fix the request
        ConflictError       read again and redo the change
        DeniedError         give up, or ask somebody with more rights
        FailedError         the module answered, but that it failed
    ResponseError           no answer of the API: HTTP status, HTML, broken JSON
    ContinuationError       the wiki continues without end
    TransportError          no answer at all
        UncertainWriteError a write whose answer was lost: it may have been done
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

__all__ = [
    "ApiError",
    "ConflictError",
    "ContinuationError",
    "DeniedError",
    "FailedError",
    "LoginError",
    "MediaWikiDeprecation",
    "MediaWikiWarning",
    "NotLoggedInError",
    "RequestError",
    "ResponseError",
    "TransportError",
    "TryLaterError",
    "UncertainWriteError",
    "WikiError",
]


class MediaWikiWarning(UserWarning):
    """The wiki did what was asked, and has something to say about it.

    Attributes:
        answer: what the wiki answered, when Python makes errors of warnings: a write
            that warned was done all the same.
    """

    answer: Any = None


class MediaWikiDeprecation(MediaWikiWarning):
    """The wiki says that something in the request is deprecated."""


class WikiError(Exception):
    """Whatever the engine raises of its own; it can be pickled and copied."""

    def __reduce__(self) -> tuple[Any, ...]:
        # Python would call the class with the text alone, and forget the cause.
        cause = self.__cause__ if isinstance(self.__cause__, WikiError) else None
        return _again, (type(self), self.args, self.__dict__, cause)


def _again(
    cls: type[WikiError],
    args: tuple[object, ...],
    state: Mapping[str, object],
    cause: WikiError | None,
) -> WikiError:
    """The same error, out of a pickle."""
    error = cls.__new__(cls, *args)
    error.__dict__.update(state)
    if cause is not None:
        error.__cause__ = cause
    return error


class ApiError(WikiError):
    """The API answered with an error (mw:API:Errors_and_warnings).

    Attributes:
        code: the error's machine-readable name, such as `protectedpage`.
        info: its text, in the language asked for.
        module: path of the module that raised it, `""` where the wiki does not say.
        docref: where to read on, as the wiki says it.
        data: what the wiki adds to this error.
        errors: all errors of the response, as they came; the first is this one.
        retry_after: how long the wiki asks to wait, in seconds, or None.
    """

    def __init__(
        self,
        code: str,
        info: str,
        module: str = "",
        docref: str = "",
        data: Mapping[str, Any] | None = None,
        errors: Sequence[Mapping[str, Any]] = (),
        retry_after: float | None = None,
    ) -> None:
        more = f" (and {len(errors) - 1} more)" if len(errors) > 1 else ""
        data = {} if data is None else data
        super().__init__(f"{code}: {info}{more}{_hint(code, data)}")
        self.code = code
        self.info = info
        self.module = module
        self.docref = docref
        self.data: Mapping[str, Any] = data
        self.errors = tuple(errors)
        self.retry_after = retry_after


def _hint(code: str, data: Mapping[str, Any]) -> str:
    """What to do where the wiki does not say: about parameters with too many values."""
    # MediaWiki before 1.35 names the parameter in the code.
    if code != "toomanyvalues" and not code.startswith("too-many-"):
        return ""
    limit, high = data.get("limit"), data.get("highlimit")
    most = f"at most {limit}" if isinstance(limit, int) else "fewer"
    more = (
        f" ({high} with the right apihighlimits)"
        if isinstance(limit, int) and isinstance(high, int) and limit < high
        else ""
    )
    return (
        f" [give {most} values{more} in a call, and make several: this client does not put"
        " such answers together]"
    )


class NotLoggedInError(ApiError):
    """The request needs a user, and the session has none or another one."""


class LoginError(ApiError):
    """The wiki refused the log-in."""

    @property
    def wrong(self) -> bool:
        """Whether other credentials are wanted, as opposed to a later attempt."""
        reason = self.data.get("reason")
        code = reason.get("code") if isinstance(reason, dict) else None
        return self.code != "Throttled" and (
            self.code not in ("Failed", "WrongToken")
            or (self.code == "Failed" and not isinstance(code, str))
            or (isinstance(code, str) and code.startswith(WRONG_CREDENTIALS))
        )


class TryLaterError(ApiError):
    """The wiki is busy, read-only, or this client too fast."""


class RequestError(ApiError):
    """The request makes no sense to the wiki as it is."""


class ConflictError(ApiError):
    """Somebody else was faster."""


class DeniedError(ApiError):
    """The user may not do this."""


class FailedError(ApiError):
    """The module itself says that it failed; `data` is what it answered.

    An edit that a CAPTCHA or a filter held back, an upload that only warned (`data`
    has `filekey` and `warnings` then), a log-in step that failed.
    """


class ResponseError(WikiError):
    """Something answered, but not the API.

    Attributes:
        status: the HTTP status.
        content_type: what the answer claims to be.
        body: its beginning, as text.
        retry_after: how long the server asks to wait, in seconds, or None.
    """

    def __init__(
        self,
        message: str,
        status: int,
        content_type: str = "",
        body: str = "",
        retry_after: float | None = None,
    ) -> None:
        super().__init__(f"{message}: {body!r}" if body else message)
        self.status = status
        self.content_type = content_type
        self.body = body
        self.retry_after = retry_after


class ContinuationError(WikiError):
    """The wiki keeps continuing a query without answering anything."""


class TransportError(WikiError):
    """No answer came: no connection, a cut one, or a time-out.

    Attributes:
        sent: whether the request may have reached the wiki.
        lasting: whether waiting is of no use, as with a certificate that is not valid.
        reason: what failed. `host`: no host of this name was found; `refused`: nobody
            listens there; `certificate`: it is not valid; `tls`: no encryption was
            agreed on; `slow`: it took too long; `cut`: anything else.
    """

    def __init__(
        self,
        message: str,
        *,
        sent: bool,
        lasting: bool = False,
        reason: str = "cut",
    ) -> None:
        super().__init__(message)
        self.sent = sent
        self.lasting = lasting
        self.reason = reason


class UncertainWriteError(TransportError):
    """A write was sent and its answer lost, so that it may or may not have happened.

    It is not repeated: look at the wiki before you do. `__cause__` tells the failure.
    """

    def __init__(self, message: str) -> None:
        super().__init__(message, sent=True)


WRONG_CREDENTIALS: Final = (
    "blocked",
    "botpasswords-",
    "authmanager-authn-no",
    "nosuchuser",
    "noname",
    "password",
    "resetpass",
    "wrongpassword",
)
"""What the codes begin with that ApiLogin gives as the reason when it will not do."""
