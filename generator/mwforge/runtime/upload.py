"""Large files: sent to the wiki's stash in chunks, then published (mw:API:Upload)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import ExitStack
from io import BytesIO
from pathlib import Path
from typing import Any, Final, TypeVar, cast

from . import answers
from .errors import (
    ApiError,
    FailedError,
    ResponseError,
    UncertainWriteError,
    WikiError,
)
from .events import Call, Wait
from .request import Request, Steps, flatten
from .session import Session
from .streams import Stream, Window
from .values import Value
from .waiting import Waiting
from .wire import Wire

R = TypeVar("R")

CHUNK: Final = 2**20
"""Bytes a request; PHP takes files of 2 MB where nobody allowed it more."""
BEGINNINGS: Final = 3
"""How often an upload that the wiki lost track of begins."""
STALLED: Final = 3
"""How often in a row the wiki may ask for a chunk that it was just sent."""
LONGEST_POLL: Final = 10.0
"""The longest pause between two questions for how far the wiki is, in seconds."""


class ChunkedUpload(Steps[R]):
    """An upload in pieces, which goes on after a cut connection.

    `wiki(ChunkedUpload(Upload(filename="Film.webm", file=Path("film.webm"))))` gives
    what the upload itself would have given. The pieces go to the wiki's stash, and
    nothing is published before the wiki has all of them; with `stash=True` in the
    upload, nothing is published at all. With `async_=True`, here and for an upload
    by `url`, the wiki works in the background and is asked until it is done.

    Args:
        upload: the upload, with `file` as a path, bytes or a stream, or with `url`.
        chunk_size: bytes a request. A wiki has a minimum and a maximum
            (`minuploadchunksize` and `maxuploadsize` in siteinfo).
        size: the bytes of a stream that cannot tell.
        progress: called with the bytes that the wiki has and those of the file.

    Raises (when run):
        FailedError: the wiki warned of something and `ignorewarnings` is not set;
            `data["filekey"]` publishes the file by another upload, without its bytes.
        WikiError: any other of its kinds.
    """

    __slots__ = ()

    def __init__(
        self,
        upload: Request[R],
        *,
        chunk_size: int = CHUNK,
        size: int | None = None,
        progress: Callable[[int, int], object] | None = None,
    ) -> None:
        if chunk_size < 1:
            raise ValueError(f"chunk_size must be positive, not {chunk_size}")
        super().__init__(
            {
                "upload": upload,
                "chunk_size": chunk_size,
                "size": size,
                "progress": progress,
            }
        )

    def _steps(self, session: Session, options: Mapping[str, Value]) -> Call[R]:
        upload = cast("Request[R]", self._arguments["upload"])
        publish = upload
        if (file := upload._arguments.get("file")) is not None:
            with ExitStack() as opened:
                settings: Any = self._arguments
                size: int | None = settings.get("size")
                if size is None or not isinstance(file, Stream) or file.seekable():
                    window = _window(file, opened)
                    stream: Any = window
                    size = window.size if size is None else size
                else:
                    stream = file.file
                if size == 0:  # there are no chunks: the wiki says what it thinks
                    answer = yield from session.call(flatten(upload), options)
                    return cast("R", answer)
                sending = _Sending(
                    session,
                    options,
                    upload,
                    stream,
                    size,
                    settings["chunk_size"],
                    settings.get("progress"),
                )
                answer = yield from sending.whole()
            if upload._arguments.get("stash"):
                return cast("R", answer)
            stashed = {"file": None, "filekey": _filekey(answer)}
            publish = upload._with(stashed)
        try:
            answer = yield from session.call(flatten(publish), options)
        except UncertainWriteError as error:
            if key := publish._arguments.get("filekey"):
                error.add_note(f"the file is in the stash, as {key}")
            raise
        return cast("R", (yield from _polled(session, options, publish, answer)))


class _Sending:
    """The chunks of one file, on their way to the stash."""

    def __init__(
        self,
        session: Session,
        options: Mapping[str, Value],
        upload: Request[Any],
        stream: Any,
        size: int,
        chunk_size: int,
        progress: Callable[[int, int], object] | None,
    ) -> None:
        self._session = session
        self._options = options
        self._stream = stream
        self._start = stream.tell() if isinstance(stream, Window) else None
        self._size = size
        self._chunk_size = chunk_size
        self._progress = progress or (lambda sent, size: None)
        # What is said of the page is for publishing; a warning then does not cost
        # the bytes that were sent.
        names = ("filename", "async", "token")
        kept = {name: upload._arguments.get(name) for name in names}
        self._upload = upload._with(
            {**dict.fromkeys(upload._arguments), **kept, "ignorewarnings": True}
        )

    def whole(self) -> Call[Any]:
        """Send the file; answers what the wiki says to its last chunk."""
        for beginning in range(1, BEGINNINGS + 1):
            try:
                return (yield from self._run())
            except _Restart as lost:
                if beginning == BEGINNINGS or self._start is None:
                    raise lost.error from None
                self._stream.seek(self._start)
        raise AssertionError("the last beginning returns or raises")

    def _run(self) -> Call[Any]:
        offset, key, stalled = 0, None, 0
        chunk = b""
        waiting = Waiting(self._session.patience)
        while True:
            if not chunk:
                chunk = self._stream.read(min(self._chunk_size, self._size - offset))
                if not chunk:
                    raise WikiError(
                        f"the file ended after {offset} bytes instead of"
                        f" {self._size}: it changed, or `size` is wrong"
                    )
            try:
                answer = yield from self._send(offset, chunk, key)
            except UncertainWriteError as error:
                yield Wait(waiting.after(error), str(error))
                answer = yield from self._ask(key, error)
            answer = yield from _polled(
                self._session,
                self._options,
                self._upload._with({"filekey": key}),
                answer,
            )
            result = answer["upload"]
            key = result.get("filekey", key)
            if result.get("result") != "Continue":
                self._progress(self._size, self._size)
                return answer
            taken = int(result["offset"]) - offset
            if taken not in (0, len(chunk)):
                raise _Restart(
                    WikiError(f"the wiki has {offset + taken} bytes, not {offset}")
                )
            stalled = 0 if taken else stalled + 1
            if stalled > STALLED:
                raise WikiError(f"the wiki takes no more than {offset} bytes: {result}")
            if taken:
                offset += taken
                chunk = b""
                waiting = Waiting(self._session.patience)
                self._progress(offset, self._size)

    def _send(self, offset: int, chunk: bytes, key: str | None) -> Call[Any]:
        request = self._upload._with(
            {
                "stash": True,
                "filesize": self._size,
                "offset": offset,
                "filekey": key,
                "chunk": chunk,
            }
        )
        try:
            return (yield from self._session.call(flatten(request), self._options))
        except ApiError as error:
            # ApiUpload says where it is when a chunk does not continue there.
            if error.code != "stashfailed" or type(error.data.get("offset")) is not int:
                raise
            where = {"result": "Continue", "offset": error.data["offset"]}
            return {"upload": where}

    def _ask(self, key: str | None, error: UncertainWriteError) -> Call[Any]:
        """How far the wiki is, after the answer to a chunk was lost."""
        if key is None:  # the first chunk: what it may have begun has no name here
            raise _Restart(error)
        request = self._upload._with({"filekey": key})
        try:
            return (yield from _status(self._session, self._options, request))
        except ApiError as missing:
            # Not in the background, a whole file has another key than its chunks had.
            if missing.code != "missingresult":
                raise
            raise _Restart(error) from None


def _filekey(answer: Any) -> str:
    """The name in the stash of a file that is there.

    Raises:
        UncertainWriteError: the wiki does not say it.
    """
    try:
        return answers.reach(answer, ("upload", "filekey"), str)
    except ResponseError as error:
        text = f"the file was sent, and is not published: {error}"
        raise UncertainWriteError(text) from error


class _Restart(Exception):
    """The stash and this client are not at one place: to be sent once more."""

    def __init__(self, error: WikiError) -> None:
        self.error = error


def _polled(
    session: Session, options: Mapping[str, Value], request: Request[Any], answer: Any
) -> Call[Any]:
    """What comes of work in the background: the answer itself when there is none."""
    left, pause = session.patience, 1.0
    while isinstance(answer, dict) and _result(answer) == "Poll":
        if left <= 0:
            stage = answer["upload"].get("stage", "")
            text = f"the wiki is still working on it ({stage}): ask with checkstatus"
            raise FailedError("Poll", text, "upload", data=answer["upload"])
        yield Wait(pause, f"the upload is {answer['upload'].get('stage', 'queued')}")
        left, pause = left - pause, min(2 * pause, LONGEST_POLL)
        if key := answer["upload"].get("filekey"):
            request = request._with({"filekey": key})
        answer = yield from _status(session, options, request)
    return answer


def _status(
    session: Session, options: Mapping[str, Value], request: Request[Any]
) -> Call[Any]:
    """How far an upload is; a question, although it is posted with a token."""
    names = ("filekey", "url", "filename", "token")
    kept = {name: request._arguments.get(name) for name in names}
    asked = request._with(
        {**dict.fromkeys(request._arguments), **kept, "checkstatus": True}
    )
    wire: Wire = flatten(asked)
    wire.writes = False
    return (yield from session.call(wire, options))


def _result(answer: Mapping[str, Any]) -> object:
    return answer.get("upload", {}).get("result")


def _window(file: object, opened: ExitStack) -> Window:
    """A file to upload, whatever it was given as."""
    match file:
        case Path():
            return Window(opened.enter_context(file.open("rb")), 0)
        case Stream():
            return file.opened(opened)
        case bytes():
            return Window(BytesIO(file), 0)
        case _:
            raise TypeError(f"file: {type(file).__name__} cannot be uploaded")
