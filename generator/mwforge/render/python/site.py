"""What a client says of its wiki."""

from __future__ import annotations

from collections.abc import Iterable

from ...spec import model
from ..environment import Code, fill
from ..layout import constant, literal


def site_file(spec: model.Spec) -> str:
    return fill(
        "site.py.jinja",
        constants=[
            constant(f"{name}: str = ", value, 0)
            for name, value in (
                ("API", spec.wiki.api),
                ("NAME", spec.wiki.name),
                ("VERSION", spec.wiki.version),
                ("LANGUAGE", spec.wiki.language),
            )
        ],
        extensions=[
            Code(f"{literal(one.name)}: {literal(one.version)}")
            for one in _last_versions(spec.wiki.extensions)
        ],
        namespaces=[
            (one.member, literal(one.id), literal(one.name)) for one in spec.namespaces
        ],
    )


def _last_versions(
    extensions: Iterable[model.Extension],
) -> list[model.Extension]:
    return list({one.name: one for one in extensions}.values())
