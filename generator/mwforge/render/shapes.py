"""Which answers a client and a document can describe."""

from __future__ import annotations

from ..shapes.model import Shape
from ..spec import model


def known_shape(module: model.Module, spec: model.Spec) -> Shape | None:
    """The shape of what a module answers; None where it is not known, or not a JSON object."""
    match module.kind:
        case model.Kind.MAIN | model.Kind.QUERY | model.Kind.FORMAT:
            return None
        case _:
            shape = spec.shapes.get(module.path)
    # What is no JSON object is known already (overrides.toml).
    return None if shape is None or shape.open or module.answer else shape
