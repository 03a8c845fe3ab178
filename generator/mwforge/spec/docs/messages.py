"""Help that is message keys alone."""

from __future__ import annotations

from collections.abc import Iterable

from .characters import one_line
from .help import Help
from .wikitext import value_name


def messages_of(messages: Iterable[object]) -> Help:
    """``helpformat=raw``: only keys are known, shown as MediaWiki's qqx language does."""
    paragraphs: list[str] = []
    values: list[tuple[str, str]] = []
    for message in messages:
        match message:
            case {"key": "api-help-param-no-description"}:
                continue
            case {"key": str(key), "forvalue": str(value)}:
                values.append((value_name(one_line(value)), f"({one_line(key)})"))
            case {"key": str(key)}:
                paragraphs.append(f"({one_line(key)})")
            case _:
                continue
    return Help("\n\n".join(paragraphs), tuple(values))
