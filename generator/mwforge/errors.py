"""The one error that mwforge shows its user."""

from __future__ import annotations

import errno


class MwforgeError(Exception):
    """Something the user can put right: what is wrong, where, and what to do next.

    The message is one line. The command line prints it without a traceback and
    exits with code 2; a program that uses mwforge as a library catches it.
    """


def reason(error: OSError) -> str:
    """Say in plain words why the operating system refused.

    Texts of our own for the errors that users meet most, because ``strerror``
    differs between platforms.
    """
    match error.errno:
        case errno.ENOENT:
            return "there is no such file or directory"
        case errno.EACCES | errno.EPERM:
            return "you have no permission"
        case errno.EROFS:
            return "the file system is read-only"
        case errno.ENOSPC | errno.EDQUOT:
            return "the disk is full"
        case errno.EISDIR:
            return "it is a directory"
        case errno.ENOTDIR:
            return "a part of the path is not a directory"
        case errno.ENAMETOOLONG:
            return "the name is too long"
        case _:
            return (error.strerror or str(error) or type(error).__name__).lower()
