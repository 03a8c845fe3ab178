"""Files of the user's: written whole or not at all, and named as the user would."""

from __future__ import annotations

import os
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
        staged = real.with_name(f".{real.name}.mwforge-{os.getpid()}")
        try:
            with staged.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            staged.replace(real)
        finally:
            staged.unlink(missing_ok=True)
    except OSError as error:
        raise MwforgeError(
            f"Cannot write {path}: {reason(error)}. Choose another place with -o."
        ) from error
    return True


def shown(path: Path) -> str:
    """A path as a user would type it here."""
    try:
        return str(path.absolute().relative_to(Path.cwd()))
    except ValueError:
        return str(path)
