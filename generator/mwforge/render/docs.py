"""What a docstring says of a module, a parameter and a value."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from ..spec import examples, model
from .layout import WIDTH, literal, wrapped


def first_paragraph(text: str) -> str:
    return text.partition("\n\n")[0].replace("\n", " ").strip()


def module_paragraphs(
    module: model.Module, modules: Mapping[str, model.Module], indent: int
) -> list[str]:
    """The docstring of a request class, as wrapped paragraphs."""
    paragraphs = call_paragraphs(module, (), indent)
    calls = list(_examples(module, modules, indent))
    if calls:
        paragraphs.append("Examples:\n" + "\n\n".join(calls))
    return paragraphs


def call_paragraphs(
    module: model.Module, taken: Iterable[model.Parameter], indent: int
) -> list[str]:
    """What a docstring says of a call, without examples, as wrapped paragraphs.

    Args:
        taken: parameters of the module above that are arguments of this call too.
    """
    text = module.help.text or f"The module {module.path}."
    paragraphs = [wrapped(part, indent) for part in text.split("\n\n")]
    paragraphs += [wrapped(line, indent) for line in _facts(module)]
    if module.help_urls:
        paragraphs.append(
            "\n".join(f"See {_plain_url(url)}" for url in module.help_urls)
        )
    arguments = [
        _parameter(one, module.counting, indent) for one in (*module.parameters, *taken)
    ]
    if module.extra:
        note = module.dynamic or "Parameters that the wiki only knows at run time."
        arguments.append(_entry(f"{module.extra}: {note}", indent))
    if arguments:
        paragraphs.append("\n".join(["Args:", *arguments]))
    return paragraphs


def _plain_url(url: str) -> str:
    """Without the detour that picks the reader's language."""
    return url.replace("Special:MyLanguage/", "")


def deprecation(module: model.Module) -> str | None:
    """What a type checker says of a call of a deprecated module; None for the others."""
    if not module.deprecated:
        return None
    return f"{module.path} is deprecated by the wiki"


def _facts(module: model.Module) -> Iterator[str]:
    if module.disabled:
        yield "This module is disabled on the wiki: every call of it fails."
    if module.deprecated:
        yield "Deprecated by the wiki."
    if module.internal:
        yield "Internal to the wiki, or unstable: it may change without notice."
    facts = [f"Module `{module.path}`"]
    if module.prefix:
        facts.append(f"parameters prefixed `{module.prefix}`")
    if module.generator:
        facts.append("can be a generator")
    if module.read_rights:
        facts.append("needs the right to read")
    if module.write_rights:
        facts.append("needs the right to write")
    if module.must_be_posted:
        facts.append("is posted")
    if module.source and module.source != "MediaWiki":
        facts.append(f"comes with {module.source}")
    yield "; ".join(facts) + "."


def _parameter(
    parameter: model.Parameter, counting: model.Counting | None, indent: int
) -> str:
    text = parameter.help.text.replace("\n\n", "\n")
    head, _, rest = text.partition("\n")
    if counting is not None and parameter.wire == counting.wire:
        facts = " ".join(_limit_facts(parameter, counting))
    else:
        facts = " ".join(_parameter_facts(parameter))
    # What follows are facts, before the list of values that a colon may announce.
    head = head.removesuffix(":")
    said = head if not head or head[-1] in ".!?;" else f"{head}."
    # The name on the wire is told only where it is another.
    same = parameter.argument == parameter.wire
    name = parameter.argument + ("" if same else f" (`{parameter.wire}`)")
    lines = [_entry(f"{name}: {said} {facts}".rstrip(), indent)]
    lines += [_continued(line, indent) for line in rest.split("\n") if line]
    match parameter.type:
        case model.Enumeration(values, _, _):
            lines += [
                _continued(f"- {_shown(value)}{value_help(value, value.help)}", indent)
                for value in values
                if value.help or value.deprecated or value.internal
            ]
        case _:
            pass
    return "\n".join(lines)


def value_help(value: model.Value, said: str) -> str:
    """What stands after a value: its marks, where its help does not name them, and `said`, its help."""
    marks = [
        word
        for word, holds in (
            ("deprecated", value.deprecated),
            ("internal", value.internal),
        )
        if holds and word not in value.help.lower()
    ]
    note = f" ({', '.join(marks)})" if marks else ""
    return f"{note}: {said}" if said else note


def _shown(value: model.Value) -> str:
    return value.wire if value.wire.strip() else repr(value.wire)


def _limit_facts(parameter: model.Parameter, counting: model.Counting) -> Iterator[str]:
    """What a client makes of a limit, which is the size of a batch to the wiki."""
    yield "Here it is the number of results in all, over as many requests as it takes."
    if counting.history:
        yield 'Without it, the present state of each page; "max" for all there is.'
    else:
        yield 'Without it, or with "max", all there are.'
    if parameter.maximums:
        low, high = parameter.maximums
        more = f" ({high} with apihighlimits)" if high != low else ""
        yield f"The wiki gives {low}{more} at once."


def _parameter_facts(parameter: model.Parameter) -> Iterator[str]:
    # Type checkers know of no deprecated arguments or values. An overload can be deprecated (PEP 702),
    # but of overloads mypy no longer names the argument of a mistake, and blames one that may be None.
    if parameter.deprecated and "deprecated" not in parameter.help.text.lower():
        yield "Deprecated."
    if parameter.token:
        yield f"A {parameter.token} token; fetched when not given."
    if parameter.sensitive and not parameter.token:
        yield "Sensitive: posted, and shown nowhere."
    if parameter.all_value:
        yield f"{parameter.all_value} for all values."
    if parameter.multi and parameter.multi_limits:
        low, high = parameter.multi_limits
        more = f" ({high} with apihighlimits)" if high != low else ""
        yield (
            f"More than {low}{more} values take several requests."
            if parameter.divided
            else f"At most {low}{more} values."
        )
    if parameter.minimum is not None:
        yield f"At least {parameter.minimum}."
    if parameter.maximums:
        low, high = parameter.maximums
        more = f" ({high} with apihighlimits)" if high != low else ""
        yield f"At most {low}{more}."
    if parameter.enforce_range:
        yield "Other numbers are refused."
    if parameter.max_bytes is not None:
        yield f"At most {parameter.max_bytes} bytes."
    if parameter.max_chars is not None:
        yield f"At most {parameter.max_chars} characters."
    if parameter.subtypes:
        yield f"Forms taken: {', '.join(parameter.subtypes)}."
    if isinstance(parameter.type, model.NamespaceId) and parameter.type.extra:
        yield f"Also {', '.join(str(one) for one in parameter.type.extra)}."
    if parameter.variables:
        listed = ", ".join(
            f"{name} in `{source}`" for name, source in parameter.variables
        )
        yield f"One for each {listed}."
    for condition in parameter.info:
        if condition.text:
            yield sentence(condition.text)
    if parameter.default not in (None, "") and not isinstance(
        parameter.type, model.Boolean
    ):
        yield f"Default: {parameter.default}."


def sentence(text: str) -> str:
    """One paragraph that ends as a sentence does."""
    line = " ".join(text.split())
    return line if line[-1:] in ".!?" else f"{line}."


def _entry(text: str, indent: int) -> str:
    return "    " + wrapped(text, indent + 4, hanging=4).replace("\n", "\n    ")


def _continued(text: str, indent: int) -> str:
    return "        " + wrapped(text, indent + 8).replace("\n", "\n        ")


def _examples(
    module: model.Module, modules: Mapping[str, model.Module], indent: int
) -> Iterator[str]:
    for example in module.examples:
        call = examples.convert(example.query, modules)
        if isinstance(call, examples.Unconvertible):
            continue
        title = example.description.rstrip(".:") or "A call"
        said = _entry(f"{title}::", indent)
        body = call_source(call, WIDTH - indent - 8).replace("\n", "\n        ")
        yield f"{said}\n\n        {body}"


def call_source(call: examples.Call, width: int) -> str:
    """The Python expression of an example's call, with `wiki` as the client."""
    target = "wiki"
    if call.options:
        target += _applied(".with_options", call.options, 10_000)
    if call.owner is not None:
        target += f".{call.owner.names.method}"
    if call.method is not None:
        target += f".{call.method}"
    return _applied(target, call.arguments, width)


def classes_used(call: examples.Call) -> set[tuple[str, str]]:
    """The request classes that the call's source names, as (package, class)."""
    found: set[tuple[str, str]] = set()
    pending: list[examples.Argument] = [
        value for _, value in (*call.arguments, *call.options)
    ]
    while pending:
        match pending.pop():
            case examples.Construct(module, arguments) if arguments:
                found.add((module.names.package or "main", module.names.cls))
                pending += [value for _, value in arguments]
            case tuple() as values:
                pending += values
            case _:
                pass
    return found


def _applied(
    target: str,
    arguments: tuple[tuple[str, examples.Argument], ...],
    width: int,
) -> str:
    sources = [f"{name}={_argument(value)}" for name, value in arguments]
    line = f"{target}({', '.join(sources)})"
    if len(line) <= width:
        return line
    return f"{target}(\n" + "".join(f"    {one},\n" for one in sources) + ")"


def _argument(value: examples.Argument) -> str:
    match value:
        case examples.Construct(module, arguments):
            if not arguments:
                return literal(module.name)
            return _applied(module.names.cls, arguments, 10_000)
        case examples.Templated(items):
            pairs = (f"{_key(key)}: {_argument(one)}" for key, one in items)
            return "{" + ", ".join(pairs) + "}"
        case tuple():
            return f"[{', '.join(_argument(one) for one in value)}]"
        case bool():
            return repr(value)
        case _:
            return literal(value)


def _key(key: str | tuple[str, ...]) -> str:
    if isinstance(key, str):
        return literal(key)
    return f"({', '.join(literal(one) for one in key)})"
