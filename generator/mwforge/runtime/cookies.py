"""A session that outlives the program, in a file that its owner alone can read."""

from __future__ import annotations

import os
import threading
import warnings
from contextlib import suppress
from copy import copy
from http import cookiejar
from http.cookiejar import Cookie, CookieJar, LWPCookieJar
from pathlib import Path
from tempfile import mkstemp
from typing import Any, Final

# What the standard library reads and writes such files with; its types leave it out.
LIBRARY: Final[Any] = cookiejar
HEAD: Final = "#LWP-Cookies-2.0"
USER: Final = "#User: "
LATEST: Final = 253_402_300_799
"""The end of the year 9999, which no calendar of Python's goes beyond."""


class CookieFile:
    """A file of cookies, in the format of libwww-perl, with the name of their user.

    Raises:
        ValueError: others may read the file, or it cannot be written.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._kept = ""
        self._lock = threading.Lock()
        self._told = False
        try:
            shared = (
                os.name == "posix" and path.exists() and path.stat().st_mode & 0o077
            )
            if path.is_dir():
                raise IsADirectoryError("it is a directory")
            number, name = self._new()
            os.close(number)
            os.unlink(name)
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or str(error)
            raise ValueError(
                f"cookies={str(path)!r} cannot be kept: {reason}"
            ) from None
        if shared:
            raise ValueError(
                f"{path} holds a session, and others may read it: run"
                f" `chmod 600 {path}`, or log out and remove it"
            )

    def load(self, jar: CookieJar) -> str | None:
        """Put the cookies of the file into a jar; returns who was logged in.

        Raises:
            ValueError: the file holds something else.
        """
        if not self._path.exists():
            return None
        try:
            self._kept = self._path.read_text("utf-8")
            head, *lines = self._kept.split("\n")
            if not head.startswith("#LWP-Cookies-"):
                raise ValueError("its first line is not that of a cookie file")
            for line in lines:
                if line and not line.startswith("#"):
                    jar.set_cookie(_cookie(line))
        except (OSError, ValueError) as error:
            text = f"{self._path} is not a cookie file: {error}"
            raise ValueError(text) from None
        users = (line[len(USER) :] for line in lines if line.startswith(USER))
        return next(users, None)

    def save(self, user: str | None, jar: CookieJar) -> None:
        """Write the file whole or not at all, if anything changed.

        Where that is not possible any more, a warning says so once: it must not take
        the place of an answer that was had.
        """
        with self._lock:
            try:
                self._write(_text(user, jar))
            except (OSError, ValueError) as error:
                if not self._told:
                    self._told = True
                    # An error of it, where warnings are made errors, would replace
                    # the answer too.
                    with suppress(RuntimeWarning):
                        text = f"the session could not be kept in {self._path}: {error}"
                        warnings.warn(text, RuntimeWarning, stacklevel=2)

    def _write(self, text: str) -> None:
        if text == self._kept:
            return
        number, name = self._new()
        try:
            with os.fdopen(number, "w", encoding="utf-8", newline="\n") as file:
                file.write(text)
            os.replace(name, self._path)
        except BaseException:
            with suppress(OSError):
                os.unlink(name)
            raise
        self._kept = text

    def _new(self) -> tuple[int, str]:
        """A new file beside the real one, which nobody else may read."""
        return mkstemp(prefix=self._path.name, dir=self._path.parent)


def is_cookie(line: str) -> bool:
    """Whether a Set-Cookie header can be read; the standard library would print a
    traceback of a date that is none."""
    try:
        LIBRARY.parse_ns_headers([line])
    except Exception:
        return False
    return True


def _text(user: str | None, jar: CookieJar) -> str:
    """The file. What could add a line to it is left out: names come from a wiki."""
    lines = [HEAD, *([USER + user] if user else ())]
    for cookie in jar:
        if cookie.expires is not None and cookie.expires > LATEST:
            cookie = copy(cookie)
            cookie.expires = LATEST
        known = LWPCookieJar()
        known.set_cookie(cookie)
        lines.append(known.as_lwp_str(ignore_discard=True).rstrip("\n"))
    return "".join(f"{line}\n" for line in lines if line.isprintable() and line)


def _cookie(line: str) -> Cookie:
    """The cookie of a line. (The standard library's own reader prints a traceback
    when there is none in it.)

    Raises:
        ValueError: there is none in it.
    """
    try:
        name, said = line.split(":", 1)
        (key, value), *pairs = LIBRARY.split_header_words([said.strip()])[0]
        known = {str(each).lower(): text for each, text in pairs}
        domain, path = known.pop("domain"), known.pop("path")
        expires = known.pop("expires", None)
        time = None if expires is None else LIBRARY.iso2time(expires)
        version = int(known.pop("version", None) or 0)
        if name != "Set-Cookie3" or not isinstance(value, str) or not key:
            raise ValueError
        known.pop("discard", None)
        return Cookie(
            version,
            key,
            value,
            known.pop("port", None),
            known.pop("port_spec", "") is None,
            domain,
            domain.startswith("."),
            known.pop("domain_dot", "") is None,
            path,
            known.pop("path_spec", "") is None,
            known.pop("secure", "") is None,
            time,
            time is None,
            known.pop("comment", None),
            known.pop("commenturl", None),
            known,
        )
    except (AttributeError, IndexError, KeyError, TypeError, ValueError):
        raise ValueError(f"{line!r:.80} is not a cookie") from None
