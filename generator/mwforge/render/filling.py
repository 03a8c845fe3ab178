"""Templates filled, and their marks laid out."""

from __future__ import annotations

from typing import Protocol

from ..skeletons import Templates
from .environment import environment
from .marks import laid_out


class Fill(Protocol):
    """The text of a template filled with Code (or with views that hold Code)."""

    def __call__(self, template: str, /, **values: object) -> str: ...


def filler(templates: Templates) -> Fill:
    def fill(template: str, /, **values: object) -> str:
        return laid_out(environment(templates).get_template(template).render(**values))

    return fill
