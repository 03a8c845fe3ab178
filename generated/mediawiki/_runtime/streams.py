"""Streams to upload: each begins where it stood when its request was made."""

from __future__ import annotations

from io import SEEK_CUR, SEEK_END, SEEK_SET
from typing import TYPE_CHECKING, BinaryIO, Final, cast

if TYPE_CHECKING:
    from contextlib import ExitStack

PIECE: Final = 2**16
"""Bytes copied at once from a stream that cannot go back."""


class Stream:
    """A binary stream, from where it stood.

    Attributes:
        file: the stream itself.
        start: where it stood; None for one that cannot go back, such as a pipe.
    """

    __slots__ = ("file", "start")

    def __init__(self, file: BinaryIO) -> None:
        self.file = file
        self.start = file.tell() if _seekable(file) else None

    def seekable(self) -> bool:
        """Whether it can be sent again."""
        return self.start is not None

    def opened(self, stack: ExitStack) -> Window:
        """The stream at its start, as a file that knows its size.

        What cannot tell its size is copied to a file first, which `stack` removes.

        Raises:
            ValueError: it is closed.
        """
        if self.start is None:
            import shutil
            from tempfile import TemporaryFile

            made = TemporaryFile()  # noqa: SIM115 - `stack` closes it
            copy = cast("BinaryIO", stack.enter_context(made))
            shutil.copyfileobj(self.file, copy, PIECE)
            return Window(copy, 0)
        return Window(self.file, self.start)

    def __repr__(self) -> str:
        return repr(self.file)


class Window:
    """What is left of a seekable file from `start` on, as a file of its own.

    It has no file number: that of a file that unpacks itself (gzip.open) tells the
    size of what is packed.
    """

    def __init__(self, file: BinaryIO, start: int) -> None:
        self._file = file
        self._start = start
        self.size = file.seek(0, SEEK_END) - start
        file.seek(start)

    def read(self, size: int = -1) -> bytes:
        return self._file.read(size)

    def tell(self) -> int:
        return self._file.tell() - self._start

    def seek(self, offset: int, whence: int = SEEK_SET) -> int:
        begin = {SEEK_SET: 0, SEEK_CUR: self.tell(), SEEK_END: self.size}[whence]
        return self._file.seek(self._start + begin + offset) - self._start


def _seekable(file: BinaryIO) -> bool:
    try:
        return file.seekable()
    except AttributeError:  # only `read` is asked of a stream
        return False
