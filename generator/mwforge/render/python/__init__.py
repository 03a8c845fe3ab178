"""Spec → the files of a client, as text."""

from __future__ import annotations

from .annotations import union
from .client import render_client
from .modules import spelt

__all__ = ["render_client", "spelt", "union"]
