"""The one Jinja set-up, and the types of text that it lets through."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import jinja2

from .. import skeletons
from ..spec.names import Identifier


class Code(str):
    """Text that is Python source already: made by `render.layout`, never taken from a wiki."""

    __slots__ = ()


def _only_code(value: object) -> object:
    """Refuse whatever is not source code yet, so that no text of a wiki reaches a file unquoted."""
    if isinstance(value, Code | Identifier | jinja2.Undefined):
        return value
    raise TypeError(f"a template may only write Code, not {type(value).__name__}")


@cache
def environment(templates: skeletons.Templates) -> jinja2.Environment:
    texts = dict(templates.texts)

    def load(name: str) -> tuple[str, str, Callable[[], bool]] | None:
        if name not in texts:
            return None
        return texts[name], str(templates.path(name)), lambda: True

    # Python source needs no HTML escaping; `finalize` is what keeps a wiki's text out.
    return jinja2.Environment(
        loader=jinja2.FunctionLoader(load),
        undefined=jinja2.StrictUndefined,
        finalize=_only_code,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        newline_sequence="\n",
    )


def html_environment(
    finalize: Callable[[object], object] | None = None,
) -> jinja2.Environment:
    """An environment for pages, not for Python: whatever comes from a wiki is escaped."""
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(skeletons.folder()),
        undefined=jinja2.StrictUndefined,
        autoescape=True,
        finalize=finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        newline_sequence="\n",
    )
