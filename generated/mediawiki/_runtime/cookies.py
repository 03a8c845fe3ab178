"""A session that outlives the program, in a file that its owner alone can read."""

from __future__ import annotations

import os
from http.cookiejar import CookieJar, LoadError, LWPCookieJar
from pathlib import Path
from tempfile import mkstemp
from typing import Final

USER: Final = "#User: "


class CookieFile:
    """A file of cookies, in the format of libwww-perl, with the name of their user."""

    def __init__(self, path: Path, jar: CookieJar) -> None:
        self._path = path
        self._jar = jar
        self._kept = ""

    def load(self) -> str | None:
        """Take in the cookies of the file; returns who was logged in.

        Raises:
            ValueError: others may read the file, or it is none of cookies.
        """
        if not self._path.exists():
            return None
        if os.name == "posix" and self._path.stat().st_mode & 0o077:
            raise ValueError(
                f"{self._path} holds a session, and others may read it: run"
                f" `chmod 600 {self._path}`, or log out and remove it"
            )
        known = LWPCookieJar()
        try:
            known.load(str(self._path), ignore_discard=True)
            self._kept = self._path.read_text("utf-8")
        except (LoadError, UnicodeDecodeError) as error:
            raise ValueError(f"{self._path} is no file of cookies: {error}") from None
        for cookie in known:
            self._jar.set_cookie(cookie)
        lines = self._kept.splitlines()
        users = (line[len(USER) :] for line in lines if line.startswith(USER))
        return next(users, None)

    def save(self, user: str | None) -> None:
        """Write the file whole or not at all, if anything changed."""
        known = LWPCookieJar()
        for cookie in self._jar:
            known.set_cookie(cookie)
        named = f"{USER}{user}\n" if user else ""
        text = f"#LWP-Cookies-2.0\n{named}{known.as_lwp_str(ignore_discard=True)}"
        if text == self._kept:
            return
        # mkstemp makes a file that nobody else may read.
        number, name = mkstemp(prefix=self._path.name, dir=self._path.parent)
        try:
            with os.fdopen(number, "w", encoding="utf-8") as file:
                file.write(text)
            os.replace(name, self._path)
        except BaseException:
            os.unlink(name)
            raise
        self._kept = text
