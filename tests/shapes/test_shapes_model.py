"""The laws of joining shapes, and their form as JSON Schema."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator
from shapes.strategies import SHAPES, VALUES

from mwforge.shapes.fit import misfits
from mwforge.shapes.model import NOTHING, OPEN, Shape, join
from mwforge.shapes.schema import dumps, schema, shape


@given(SHAPES, SHAPES)
def test_join_is_commutative(one: Shape, other: Shape) -> None:
    assert join(one, other) == join(other, one)


@given(SHAPES, SHAPES, SHAPES)
def test_join_is_associative(one: Shape, two: Shape, three: Shape) -> None:
    assert join(join(one, two), three) == join(one, join(two, three))


@given(SHAPES)
def test_join_is_idempotent_and_nothing_is_its_zero(one: Shape) -> None:
    assert join(one, one) == one == join(one, NOTHING)
    assert join(one, OPEN) == OPEN


@given(SHAPES, SHAPES, VALUES)
def test_what_fits_a_shape_fits_what_it_is_joined_with(
    one: Shape, other: Shape, value: Any
) -> None:
    both = join(one, other)
    if not list(misfits(value, one)):
        assert not list(misfits(value, both))


@given(SHAPES)
def test_a_shape_is_written_and_read_again(one: Shape) -> None:
    written = dumps(schema(one))
    Draft202012Validator.check_schema(json.loads(written))
    assert shape(json.loads(written)) == one
    assert dumps(schema(shape(json.loads(written)))) == written


@given(SHAPES, VALUES)
def test_json_schema_accepts_what_fits(one: Shape, value: Any) -> None:
    # Floats such as 1.0 are integers to JSON Schema, and times are texts.
    if not list(misfits(value, one)):
        allowed = _lenient(schema(one))
        assert Draft202012Validator(allowed).is_valid(value)


def _lenient(found: Any) -> Any:
    """A schema without `required`: `misfits` looks at that only when told what was asked."""
    if isinstance(found, dict):
        return {
            key: (
                {name: _lenient(each) for name, each in value.items()}
                if key == "properties"
                else _lenient(value)
            )
            for key, value in found.items()
            if key != "required"
        }
    return [_lenient(each) for each in found] if isinstance(found, list) else found


@pytest.mark.parametrize(
    "junk", [None, [], 3, {"type": "sonstwas"}, {"type": "object"}, {"anyOf": [{}]}]
)
def test_what_is_no_shape_is_refused(junk: object) -> None:
    with pytest.raises(ValueError, match="not a shape"):
        shape(junk)
