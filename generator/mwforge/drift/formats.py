"""The formats of a report, by the names that `--format` knows."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from . import (
    as_github,
    as_html,
    as_json,
    as_junit,
    as_markdown,
    as_sarif,
    as_text,
)
from .report import Report

FORMATS: Mapping[str, Callable[[Report], str]] = {
    "text": as_text.render,
    "json": as_json.render,
    "markdown": as_markdown.render,
    "github": as_github.render,
    "junit": as_junit.render,
    "sarif": as_sarif.render,
    "html": as_html.render,
}
