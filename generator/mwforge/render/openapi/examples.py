"""A module's examples as values of its operation's parameters."""

from __future__ import annotations

from ...spec import model
from ...spec.examples import parse_query
from .envelope import FIXED
from .plan import Plan
from .schemas import Object, is_required, typed
from .texts import plain
from .wiki import Wiki


def _read_example(plan: Plan, example: model.Example, wiki: Wiki) -> Object | None:
    """An example's parameters as the operation's own values; None where it is not this operation's."""
    wire = parse_query(example.query)
    for name, value in plan.fixed:
        if wire.pop(name, None) != value:
            return None
    by_wire = {one.wire: one for _, one in plan.own}
    by_wire |= {one.wire: one for one in plan.shared}
    values: Object = {}
    for name, sent in wire.items():
        parameter = by_wire.get(name)
        if name in plan.constants and sent == FIXED[name]:
            continue
        if parameter is None:
            return None
        read = _example_value(parameter, sent, wiki)
        if read is None:
            return None
        values[name] = read
    return values


def _example_value(parameter: model.Parameter, text: str, wiki: Wiki) -> object:
    match parameter.type:
        case model.Boolean():
            return True
        case _ if parameter.multi and not wiki.is_array(parameter):
            return text
        case _ if parameter.multi:
            values = [typed(parameter, one) for one in text.split("|")] if text else []
            most = parameter.multi_limits
            fit = None not in values and (most is None or len(values) <= most[1])
            return values if fit else None
        case _:
            return typed(parameter, text)


def fitting_example(plan: Plan, wiki: Wiki) -> Object:
    """The first example that is this operation's: an explorer fills its fields with it.

    The others stand in the description and, as they are, in `x-mediawiki-examples`: of two
    examples mixed, an explorer would make one request that nobody meant.
    """
    for example in plan.module.examples:
        values = _read_example(plan, example, wiki)
        if values is not None:
            return values
    return {}


def body_examples(plan: Plan, wiki: Wiki) -> Object:
    needed = [one for _, one in plan.own if is_required(one)]
    found: Object = {}
    for number, example in enumerate(plan.module.examples, 1):
        values = _read_example(plan, example, wiki)
        if values is None:
            continue
        # paraminfo's examples often leave out the token, which every request has to give.
        filled = {
            one.wire: "…" for one in needed if one.token and one.wire not in values
        }
        values = {
            **dict(plan.fixed),
            **values,
            **filled,
            **{name: FIXED[name] for name in plan.constants},
        }
        if any(one.wire not in values for one in needed):
            continue
        summary = plain(example.description) or f"Example {number}"
        found[f"example-{number}"] = {"summary": summary, "value": values}
    return found
