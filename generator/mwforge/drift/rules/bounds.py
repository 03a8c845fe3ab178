"""Rules about how much a parameter takes."""

from __future__ import annotations

from .. import prove
from ..find import of_parameter
from ..pairs import Parameters
from .rule import ADDITIVE, BREAKING, DOCS, NONE, Rule

OF_PARAMETERS: tuple[Rule[Parameters], ...] = (
    Rule(
        id="value-count-lowered",
        compares="how many values are accepted at once",
        wire=BREAKING,
        source=NONE,
        message="the maximum number of values of `{parameter}` was lowered from {old} to {new}",
        appeared="`{parameter}` now has a maximum number of values: {new}",
        mirror="value-count-raised",
        find=of_parameter.bound(
            lambda one: one.multi_limits, tighter=True, only=lambda one: one.multi
        ),
        witness=prove.beyond(
            lambda one: one.multi_limits, prove.count, "error toomanyvalues"
        ),
    ),
    Rule(
        id="value-count-raised",
        compares="how many values are accepted at once",
        wire=ADDITIVE,
        source=DOCS,
        message="the maximum number of values of `{parameter}` was raised from {old} to {new}",
        vanished="`{parameter}` no longer has a maximum number of values (it was {old})",
        mirror="value-count-lowered",
        find=of_parameter.bound(
            lambda one: one.multi_limits, tighter=False, only=lambda one: one.multi
        ),
    ),
    Rule(
        id="limit-lowered",
        compares="how many results can be requested at once",
        wire=BREAKING,
        source=NONE,
        message="the limit of `{parameter}` was lowered from {old} to {new}",
        appeared="`{parameter}` now has a limit of {new}",
        mirror="limit-raised",
        find=of_parameter.bound(
            lambda one: one.maximums, tighter=True, only=of_parameter.is_limit
        ),
        witness=prove.beyond(
            lambda one: one.maximums, prove.number, prove.out_of_bounds
        ),
    ),
    Rule(
        id="limit-raised",
        compares="how many results can be requested at once",
        wire=ADDITIVE,
        source=DOCS,
        message="the limit of `{parameter}` was raised from {old} to {new}",
        vanished="`{parameter}` no longer has a limit (it was {old})",
        mirror="limit-lowered",
        find=of_parameter.bound(
            lambda one: one.maximums, tighter=False, only=of_parameter.is_limit
        ),
    ),
    Rule(
        id="maximum-lowered",
        compares="the largest number that is accepted",
        wire=BREAKING,
        source=NONE,
        message="the maximum of `{parameter}` was lowered from {old} to {new}",
        appeared="`{parameter}` now has a maximum of {new}",
        mirror="maximum-raised",
        find=of_parameter.bound(
            lambda one: one.maximums,
            tighter=True,
            only=lambda one: not of_parameter.is_limit(one),
        ),
        witness=prove.beyond(
            lambda one: one.maximums,
            prove.number,
            prove.out_of_bounds,
        ),
    ),
    Rule(
        id="maximum-raised",
        compares="the largest number that is accepted",
        wire=ADDITIVE,
        source=DOCS,
        message="the maximum of `{parameter}` was raised from {old} to {new}",
        vanished="`{parameter}` no longer has a maximum (it was {old})",
        mirror="maximum-lowered",
        find=of_parameter.bound(
            lambda one: one.maximums,
            tighter=False,
            only=lambda one: not of_parameter.is_limit(one),
        ),
    ),
    Rule(
        id="minimum-raised",
        compares="the smallest number that is accepted",
        wire=BREAKING,
        source=NONE,
        message="the minimum of `{parameter}` was raised from {old} to {new}",
        appeared="`{parameter}` now has a minimum of {new}",
        mirror="minimum-lowered",
        find=of_parameter.bound(lambda one: one.minimum, tighter=True, lower=True),
        witness=prove.beyond(
            lambda one: one.minimum,
            prove.number,
            prove.out_of_bounds,
            -1,
        ),
    ),
    Rule(
        id="minimum-lowered",
        compares="the smallest number that is accepted",
        wire=ADDITIVE,
        source=DOCS,
        message="the minimum of `{parameter}` was lowered from {old} to {new}",
        vanished="`{parameter}` no longer has a minimum (it was {old})",
        mirror="minimum-raised",
        find=of_parameter.bound(lambda one: one.minimum, tighter=False, lower=True),
    ),
    Rule(
        id="bytes-lowered",
        compares="how many bytes a value may have",
        wire=BREAKING,
        source=NONE,
        message="the maximum length of `{parameter}` in bytes was lowered from {old} to {new}",
        appeared="`{parameter}` now has a maximum length of {new} bytes",
        mirror="bytes-raised",
        find=of_parameter.bound(lambda one: one.max_bytes, tighter=True),
        witness=prove.beyond(lambda one: one.max_bytes, prove.length, "error maxbytes"),
    ),
    Rule(
        id="bytes-raised",
        compares="how many bytes a value may have",
        wire=ADDITIVE,
        source=DOCS,
        message="the maximum length of `{parameter}` in bytes was raised from {old} to {new}",
        vanished="`{parameter}` no longer has a maximum length in bytes (it was {old})",
        mirror="bytes-lowered",
        find=of_parameter.bound(lambda one: one.max_bytes, tighter=False),
    ),
    Rule(
        id="characters-lowered",
        compares="how many characters a value may have",
        wire=BREAKING,
        source=NONE,
        message="the maximum length of `{parameter}` in characters was lowered from {old} to {new}",
        appeared="`{parameter}` now has a maximum length of {new} characters",
        mirror="characters-raised",
        find=of_parameter.bound(lambda one: one.max_chars, tighter=True),
        witness=prove.beyond(lambda one: one.max_chars, prove.length, "error maxchars"),
    ),
    Rule(
        id="characters-raised",
        compares="how many characters a value may have",
        wire=ADDITIVE,
        source=DOCS,
        message="the maximum length of `{parameter}` in characters was raised from {old} to {new}",
        vanished="`{parameter}` no longer has a maximum length in characters (it was {old})",
        mirror="characters-lowered",
        find=of_parameter.bound(lambda one: one.max_chars, tighter=False),
    ),
    Rule(
        id="range-enforced",
        compares="whether numbers beyond the bounds are refused",
        wire=BREAKING,
        source=NONE,
        message="`{parameter}` now refuses numbers beyond its bounds",
        mirror="range-relaxed",
        find=of_parameter.enforcing(True),
        witness=prove.out_of_range,
    ),
    Rule(
        id="range-relaxed",
        compares="whether numbers beyond the bounds are refused",
        wire=ADDITIVE,
        source=NONE,
        message="`{parameter}` now cuts numbers beyond its bounds, with a warning",
        mirror="range-enforced",
        find=of_parameter.enforcing(False),
    ),
)
