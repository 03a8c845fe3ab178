"""Templates filled, and their marks laid out."""

from __future__ import annotations

import ast
import traceback
from pathlib import Path
from typing import Protocol

import jinja2

from ..errors import MwforgeError
from ..files import shown
from ..skeletons import Templates
from .environment import environment
from .marks import laid_out


class Fill(Protocol):
    """The text of a template filled with Code (or with views that hold Code)."""

    def __call__(self, template: str, /, **values: object) -> str: ...


def filler(templates: Templates) -> Fill:
    """What fills these templates.

    It raises MwforgeError where one of a user's own fails, or makes what is not Python.
    """

    def fill(template: str, /, **values: object) -> str:
        made = environment(templates).get_template(template).render(**values)
        return laid_out(made)

    def fill_own(template: str, /, **values: object) -> str:
        try:
            text = fill(template, **values)
            ast.parse(text)
        except SyntaxError as error:
            line = text.splitlines()[(error.lineno or 1) - 1]
            raise MwforgeError(
                f"The template {shown(templates.path(template))} makes what is not"
                f" Python: {error.msg}, in {line.strip()!r}"
            ) from error
        # A template may fail with anything, for it may call what it is given.
        except Exception as error:
            raise _failed(error, template, templates) from error
        return text

    return fill_own if templates.own else fill


def _failed(error: Exception, template: str, templates: Templates) -> MwforgeError:
    """What a template fails with, its file and line."""
    paths = {str(templates.path(name)) for name, _ in templates.texts}
    if isinstance(error, jinja2.TemplateSyntaxError):
        where, line = error.filename, error.lineno
    else:
        frames = traceback.extract_tb(error.__traceback__)
        inside = [one for one in frames if one.filename in paths]
        where = inside[-1].filename if inside else None
        line = inside[-1].lineno or 0 if inside else 0
    path = shown(Path(where) if where else templates.path(template))
    said = str(error) or type(error).__name__
    place = f"{path}, line {line}" if line else path
    return MwforgeError(f"The template {place}: {said}")
