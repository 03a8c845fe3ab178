"""Whom to tell how far a command has come."""

from __future__ import annotations

from typing import Final, Protocol


class Progress(Protocol):
    """Receives what a command is doing; several threads may call it at once."""

    def step(self, text: str) -> None:
        """Show what is being done now; the next step replaces it."""

    def note(self, text: str) -> None:
        """Show what the user must know even afterwards."""


class _Silent:
    def step(self, text: str) -> None: ...

    def note(self, text: str) -> None: ...


SILENT: Final[Progress] = _Silent()
"""Shows nothing."""
