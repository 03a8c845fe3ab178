"""Files of the user's: written whole or not at all, and named as the user would."""

from __future__ import annotations

import os
import stat
import tempfile
from pathlib import Path

from mwforge.errors import MwforgeError, reason


def save(data: bytes, path: Path) -> bool:
    """Put `data` at `path`; tell whether it has changed.

    Raises MwforgeError where the system refuses; what was there before is whole then.
    """
    try:
        if path.exists() and not path.is_file() and not path.is_dir():
            path.write_bytes(data)  # a pipe or a device, which no rename may replace
            return True
        real = Path(os.path.realpath(path))
        if real.exists() and real.read_bytes() == data:
            return False
        real.parent.mkdir(parents=True, exist_ok=True)
        # A name that nobody can guess, made by us alone.
        handle, name = tempfile.mkstemp(prefix=f".{real.name[:200]}.", dir=real.parent)
        staged = Path(name)
        try:
            with open(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            staged.chmod(_mode(real))
            staged.replace(real)
        finally:
            staged.unlink(missing_ok=True)
    except OSError as error:
        raise MwforgeError(
            f"Cannot write {path}: {reason(error)}. Choose another place with -o."
        ) from error
    return True


def _mode(path: Path) -> int:
    """The permissions of a file, or those that a new one gets."""
    if path.exists():
        return stat.S_IMODE(path.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def shown(path: Path) -> str:
    """A path as a user would type it here."""
    try:
        return str(path.absolute().relative_to(Path.cwd()))
    except ValueError:
        return str(path)
