"""What a client says of its wiki."""

from __future__ import annotations

from collections.abc import Iterable

from ...spec import model
from ..filling import Fill
from ..layout import literal
from ..marks import quoted


def site_file(spec: model.Spec, fill: Fill) -> str:
    return fill(
        "site.py.jinja",
        api=quoted(spec.wiki.api),
        name=quoted(spec.wiki.name),
        version=quoted(spec.wiki.version),
        language=quoted(spec.wiki.language),
        extensions=[
            (literal(one.name), literal(one.version))
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
