"""What proves a break: each function makes the witnesses of a finding, for the source and for the wire."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import assert_never

from ..render.layout import literal
from ..spec import model
from ..spec.names import Identifier
from . import relation, witness
from .find import of_module, of_parameter
from .pairs import Found, Modules, Parameters, Wikis
from .witness import Call, Refusal, Takeover, Witness

IGNORED = "ignored, with the warning unrecognizedparams"
UNRECOGNIZED = "ignored, with the warning unrecognizedvalues"


def without_module(wikis: Wikis, found: Found) -> Iterator[Witness]:
    module = wikis.old.modules[found.module or ""]
    yield witness.call(wikis.old, module, {})
    # ApiParamValidator passes over the unknown among several values, and refuses a single one.
    above = wikis.new.modules.get(module.parent or "")
    selecting = module.route[-1][0] if module.route else "action"
    several = any(
        one.wire == selecting and one.multi
        for one in (above.parameters if above else ())
    )
    yield Refusal(
        witness.request(wikis.old, module, {}),
        (
            UNRECOGNIZED
            if several
            else f"error badvalue: there is no {module.name!r} for {selecting}"
        ),
    )


def given(pair: Modules, found: Found) -> Iterator[Witness]:
    """A call that gives the old parameter."""
    one = of_module.by_name(pair.old)[found.parameter or ""]
    yield witness.call(pair.wikis.old, pair.old, {one.argument: witness.sample(one)})
    yield Refusal(
        witness.request(
            pair.wikis.old,
            pair.old,
            {witness.wire_name(one): witness.wire_sample(one)},
        ),
        IGNORED,
    )


def not_given(pair: Modules, found: Found) -> Iterator[Witness]:
    """A call without the new parameter."""
    one = of_module.by_name(pair.new)[found.parameter or ""]
    if one.required:
        yield witness.call(pair.wikis.old, pair.old, {})
    yield Refusal(
        witness.request(pair.wikis.old, pair.old, {}), f"error missingparam: {one.wire}"
    )


def old_request(
    answer: str, verb: str = ""
) -> Callable[[Modules, Found], Iterator[Witness]]:
    """The plainest request of the old module."""

    def make(pair: Modules, found: Found) -> Iterator[Witness]:
        yield Refusal(
            witness.request(pair.wikis.old, pair.old, {}, verb),
            answer.format(old=found.old, new=found.new),
        )

    return make


def by_get(pair: Modules, found: Found) -> Iterator[Witness]:
    # ApiMain looks for the token before it looks at the method.
    known = of_module.by_name(pair.old)
    token = any(one.token and one.name not in known for one in pair.new.parameters)
    yield from old_request(
        (
            "error missingparam, or with a token mustbeposted"
            if token
            else "error mustbeposted"
        ),
        "GET",
    )(pair, found)


def old_prefix(pair: Modules, found: Found) -> Iterator[Witness]:
    given = {
        witness.wire_name(one): witness.wire_sample(one)
        for one in pair.old.parameters[:1]
    }
    yield Refusal(
        witness.request(pair.wikis.old, pair.old, given),
        IGNORED,
    )


def as_generator(pair: Modules, found: Found) -> Iterator[Witness]:
    query = pair.wikis.old.modules.get("query")
    made = witness.construction(pair.old)
    if query is not None and any(
        isinstance(one.type, model.Submodules) and one.type.prefix
        for one in query.parameters
    ):
        owner = witness.method(pair.wikis.old, query)
        yield Call(f"{owner}(generator={made.expression})", made.imports)
    yield Refusal(
        witness.generator_request(pair.wikis.old, pair.old),
        "error badgenerator or badvalue: it is not a generator",
    )


def composed(pair: Modules, found: Found) -> Iterator[Witness]:
    """The module as a part of a request of its parent's, by its kind."""
    made = witness.construction(pair.old)
    match pair.old.kind:
        case model.Kind.LIST | model.Kind.PROP | model.Kind.META:
            query = pair.wikis.old.modules.get("query")
            if query is not None:
                owner = witness.method(pair.wikis.old, query)
                yield Call(
                    f"{owner}({pair.old.kind.value}=[{made.expression}])", made.imports
                )
        case _:
            yield made
    yield from old_request("error badvalue: it is selected by another parameter")(
        pair, found
    )


def extra(pair: Modules, found: Found) -> Iterator[Witness]:
    if pair.old.extra:
        yield witness.call(pair.wikis.old, pair.old, {pair.old.extra: '{"x": "y"}'})


def disabled(pair: Modules, found: Found) -> Iterator[Witness]:
    given = [one for one in pair.old.parameters if not one.required][:1]
    if pair.old.parameters:
        yield witness.call(
            pair.wikis.old,
            pair.old,
            {one.argument: witness.sample(one) for one in given},
        )
    yield Refusal(witness.request(pair.wikis.old, pair.old, {}), "error moduledisabled")


def _taken_over(
    pair: Modules, one: Call, uses: Callable[[model.Module], bool]
) -> Call | Takeover:
    """The call, or what becomes of it where its name belongs to another module now."""
    for module in pair.wikis.new.spec.modules:
        if module.path != pair.new.path and uses(module):
            return Takeover(one, module.path)
    return one


def renamed_class(pair: Modules, found: Found) -> Iterator[Witness]:
    name = witness.imported(pair.old)
    yield _taken_over(
        pair,
        witness.construction(pair.old),
        lambda module: witness.imported(module) == name,
    )


def renamed_method(pair: Modules, found: Found) -> Iterator[Witness]:
    yield _taken_over(
        pair,
        witness.call(pair.wikis.old, pair.old, {}),
        lambda module: of_module.method_name(pair, module) == found.old,
    )


def renamed_file(pair: Modules, found: Found) -> Iterator[Witness]:
    yield from _name_in_file(pair, pair.old.names.cls)


def renamed_response(pair: Modules, found: Found) -> Iterator[Witness]:
    yield from _name_in_file(pair, pair.old.names.response)


def _name_in_file(pair: Modules, name: Identifier) -> Iterator[Witness]:
    file = witness.file_of(pair.old)
    yield _taken_over(
        pair,
        Call(str(name), ((file, str(name)),)),
        lambda module: witness.file_of(module) == file
        and name in (module.names.cls, module.names.response),
    )


def renamed_facade(pair: Modules, found: Found) -> Iterator[Witness]:
    names = pair.old.names.methods
    if names is not None:
        yield _taken_over(
            pair,
            Call(str(names.sync), ((str(names.package), str(names.sync)),)),
            lambda module: of_module.facade_name(pair, module) == found.old,
        )


def _argument_taken_over(
    pair: Modules, called: Call, argument: Identifier
) -> Call | Takeover:
    for one in pair.new.parameters:
        if one.argument == argument:
            return Takeover(called, f"{pair.new.path}.{one.name}")
    return called


def old_argument(pair: Parameters, found: Found) -> Iterator[Witness]:
    called = _call_with(pair, witness.sample(pair.old))
    yield _argument_taken_over(pair.modules, called, pair.old.argument)


def with_alias(pair: Parameters, found: Found) -> Iterator[Witness]:
    name = of_parameter.alias_of(pair.old)
    if name is not None:
        yield Call(name, ((witness.file_of(pair.modules.old), name),))


def _call_with(pair: Parameters, source: str) -> Call:
    return witness.call(
        pair.modules.wikis.old, pair.modules.old, {pair.old.argument: source}
    )


def request_with(pair: Parameters, text: str, answer: str, verb: str = "") -> Refusal:
    return Refusal(
        witness.request(
            pair.modules.wikis.old,
            pair.modules.old,
            {witness.wire_name(pair.old): text},
            verb,
        ),
        answer,
    )


def sending(
    text: Callable[[Parameters, Found], str], answer: str, verb: str = ""
) -> Callable[[Parameters, Found], Iterator[Witness]]:
    """A request that gives the parameter a text; the answer may name the old and the new fact."""

    def make(pair: Parameters, found: Found) -> Iterator[Witness]:
        told = answer.format(old=found.old, new=found.new)
        yield request_with(pair, text(pair, found), told, verb)

    return make


def a_value(pair: Parameters, found: Found) -> str:
    """Something that the old parameter takes."""
    return witness.wire_sample(pair.old)


def the_value(pair: Parameters, found: Found) -> str:
    return found.value


def of_form(pair: Parameters, found: Found) -> str:
    return witness.FORMS.get(found.value, "x")


def nothing_there(pair: Parameters, found: Found) -> str:
    return "No such page or user"


def became_required(pair: Parameters, found: Found) -> Iterator[Witness]:
    side = pair.modules.wikis.old
    yield witness.call(side, pair.modules.old, {})
    yield Refusal(
        witness.request(side, pair.modules.old, {}),
        f"error missingparam: {pair.new.wire}",
    )


def of_old_type(pair: Parameters, found: Found) -> Iterator[Witness]:
    """A value of the old type that the new one does not take."""
    lost = relation.annotated(pair.old.type) - relation.annotated(pair.new.type)
    if lost:
        yield _call_with(pair, _python_sample(pair.old, lost))
    text = witness.wire_sample(pair.old)
    odd = (
        _ODD.get(pair.new.type.sort) if isinstance(pair.new.type, model.Text) else None
    )
    if odd is not None and isinstance(pair.old.type, model.Text):
        text = odd
    yield request_with(pair, text, _refused(pair.new))


# What is no title and no user's name: both end in an error.
_ODD = {"title": "[]", "user": "[]"}


def _refused(new: model.Parameter) -> str:
    """What becomes of a value that a parameter does not take, by the classes of ParamValidator."""
    match new.type:
        case model.Enumeration() | model.Submodules() | model.NamespaceId():
            return UNRECOGNIZED if new.multi else "error badvalue"
        case model.Integer() | model.Limit():
            return "error badinteger"
        case model.Timestamp():
            return "error badtimestamp"
        case model.Expiry():
            return "error badexpiry"
        case model.Text("user"):
            return "error baduser"
        case model.Text("title"):
            return "error badtitle"
        case model.Boolean():
            return "taken as true, whatever its value"
        case model.Upload():
            return "error badupload"
        case model.Text():
            return "taken as text"
        case _:
            assert_never(new.type)


def _python_sample(old: model.Parameter, lost: frozenset[str]) -> str:
    """An argument of one of the Python types that the new parameter does not take."""
    by_type = {
        "timedelta": "__import__('datetime').timedelta(days=1)",
        "datetime": "__import__('datetime').datetime.now()",
        "str": literal("x"),
        "literal": None,
        "max": literal("max"),
        "int": "1",
        "bool": "True",
        "bytes": 'b""',
    }
    for name, source in by_type.items():
        if name in lost and source is not None:
            return witness.keyed(old, source)
    return witness.sample(old)


def several(pair: Parameters, found: Found) -> Iterator[Witness]:
    yield _call_with(pair, witness.sample_list(pair.old))
    one = witness.wire_sample(pair.old)
    free = isinstance(pair.new.type, model.Text)
    yield request_with(
        pair, f"{one}|{one}", "taken as one value" if free else _refused(pair.new)
    )


def all_values(pair: Parameters, found: Found) -> Iterator[Witness]:
    everything = pair.old.all_value or "*"
    yield _call_with(pair, witness.sample(pair.old, everything))
    yield request_with(pair, everything, _refused(pair.new))


def value_gone(pair: Parameters, found: Found) -> Iterator[Witness]:
    yield _call_with(pair, witness.sample(pair.old, found.value))
    yield request_with(pair, found.value, _refused(pair.new))


def namespace_gone(pair: Parameters, found: Found) -> Iterator[Witness]:
    yield request_with(pair, found.value, _refused(pair.new))


def without_default(pair: Parameters, found: Found) -> Iterator[Witness]:
    """A request that relies on a default."""
    wire = witness.wire_name(pair.old)
    now = (
        "without it" if pair.new.default is None else f"with {wire}={pair.new.default}"
    )
    was = (
        "without it" if pair.old.default is None else f"with {wire}={pair.old.default}"
    )
    yield Refusal(
        witness.request(pair.modules.wikis.old, pair.modules.old, {}),
        f"answered as {now}, no longer as {was}",
    )


def out_of_bounds(pair: Parameters) -> str:
    if pair.new.enforce_range:
        return "error outofrange"
    return "cut to the bound, with the warning outofrange"


def beyond(
    read: Callable[[model.Parameter], tuple[int, ...] | int | None],
    spell: Callable[[model.Parameter, int], str],
    answer: str | Callable[[Parameters], str],
    step: int = 1,
) -> Callable[[Parameters, Found], Iterator[Witness]]:
    """A request with a value one step beyond the new bound, which the old one allowed."""

    def make(pair: Parameters, found: Found) -> Iterator[Witness]:
        new = of_parameter.numbers(read(pair.new))
        old = of_parameter.numbers(read(pair.old))
        at = next((i for i, one in enumerate(new) if i >= len(old) or one != old[i]), 0)
        if new:
            yield request_with(
                pair,
                spell(pair.old, new[min(at, len(new) - 1)] + step),
                answer if isinstance(answer, str) else answer(pair),
            )

    return make


def out_of_range(pair: Parameters, found: Found) -> Iterator[Witness]:
    """A number beyond the bounds, which the old wiki cut."""
    if pair.new.maximums is not None:
        yield request_with(pair, str(pair.new.maximums[1] + 1), "error outofrange")
    elif pair.new.minimum is not None:
        yield request_with(pair, str(pair.new.minimum - 1), "error outofrange")


def count(one: model.Parameter, number: int) -> str:
    sample_ = witness.wire_sample(one)
    shown = [sample_] * min(number, 3)
    return "|".join(shown) + (f"|… ({number} values)" if number > 3 else "")


def number(one: model.Parameter, number: int) -> str:
    return str(number)


def length(one: model.Parameter, number: int) -> str:
    return "x" * min(number, 20) + (f"… ({number} times)" if number > 20 else "")
