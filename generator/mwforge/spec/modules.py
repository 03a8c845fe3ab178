"""One module, from what paraminfo says of it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import Any

from . import further, model, names, types
from .docs import parse_help, parse_text
from .names import Identifier
from .overrides import overrides
from .parameters import parameter_of
from .placing import Raw
from .said import flag, pair, raw_parameters

# The most results of a batch where paraminfo does not say (ApiBase::LIMIT_BIG1).
USUAL_BATCH = 500

# The parameters of a page set that name its pages (ApiPageSet).
PAGE_SET = frozenset({"titles", "pageids", "revids"})

# Continuation is the engine's work: a method that iterates does not take these from `query`.
CONTINUATION = frozenset({"continue", "rawcontinue"})


def module_of(
    raw: Raw,
    names_: model.Names,
    aliases: Mapping[tuple[str, str], Identifier],
    reserved: Collection[str],
    notes: set[str],
) -> model.Module:
    """A module; `reserved` are no names of its arguments: what its method takes of its parent's is among them.

    A parameter that would be called so has its whole wire name instead, in the request class too.
    """
    data, known = raw.data, overrides()
    prefix = str(data.get("prefix", ""))
    parameters = raw_parameters(data)
    dynamic = _dynamic(data)
    extra = None
    arguments = names.assign(
        {
            name: names.candidates(
                prefix + name if names.plain(name) in reserved else name
            )
            for name in (str(parameter["name"]) for parameter in parameters)
        },
        reserved=reserved,
    )
    if dynamic is not None:
        extra = names.assign(
            {"extra": ("extra", "extra_parameters")},
            reserved={*arguments.values(), *reserved},
        )["extra"]
    return model.Module(
        path=raw.path,
        name=raw.name,
        prefix=prefix,
        kind=raw.kind,
        group=str(data.get("group", "")),
        classname=str(data.get("classname", "")),
        source=str(data.get("source", "")),
        names=names_,
        parent=raw.parent,
        route=raw.route,
        parameters=_with_divisions(
            raw,
            tuple(
                parameter_of(
                    raw.path,
                    prefix,
                    parameter,
                    arguments[str(parameter["name"])],
                    aliases.get((raw.path, str(parameter["name"]))),
                    notes,
                )
                for parameter in parameters
            ),
        ),
        help=parse_help(data.get("description")),
        help_urls=tuple(parse_text(url) for url in data.get("helpurls") or ()),
        examples=tuple(
            model.Example(
                types.wire_text(example.get("query")),
                parse_text(example.get("description")),
            )
            for example in data.get("examples") or ()
        ),
        read_rights=flag(data, "readrights"),
        write_rights=flag(data, "writerights"),
        must_be_posted=flag(data, "mustbeposted"),
        internal=flag(data, "internal"),
        deprecated=flag(data, "deprecated"),
        generator=flag(data, "generator"),
        disabled=str(data.get("classname", "")).rpartition("\\")[2] == "ApiDisabled",
        dynamic=dynamic,
        extra=extra,
        result=known.result.get(raw.path, ()),
        spread=raw.path in known.spread,
        answer=known.response.get(raw.path, ""),
        media_types=known.media_types.get(raw.path, ()),
        source_name=parse_text(data.get("sourcename", "")),
        licence=parse_text(data.get("licensetag", "")),
        licence_link=parse_text(data.get("licenselink", "")),
        unknown=further.beside(data, further.MODULE_KEYS),
        counting=_counting(raw, parameters),
        undivided=tuple(prefix + name for name in known.undivided.get(raw.path, ())),
    )


def _with_divisions(
    raw: Raw, parameters: tuple[model.Parameter, ...]
) -> tuple[model.Parameter, ...]:
    """Which parameters take more values than the wiki takes at once, in several requests.

    A page set does. paraminfo does not say of which others the answers can be put together.
    """
    pages = any(
        isinstance(one.type, model.Submodules) and one.type.prefix for one in parameters
    )
    return tuple(
        replace(
            one,
            divided=one.multi
            and one.multi_limits is not None
            and isinstance(one.type, model.Text | model.Integer)
            and (
                (pages and one.name in PAGE_SET)
                or (raw.path, one.name) in overrides().divide
            ),
        )
        for one in parameters
    )


def _counting(
    raw: Raw, parameters: Iterable[Mapping[str, Any]]
) -> model.Counting | None:
    """How the results of a query module are counted; None where no parameter limits them."""
    if raw.kind not in (model.Kind.LIST, model.Kind.PROP, model.Kind.META):
        return None
    prefix, known = str(raw.data.get("prefix", "")), overrides()
    for data in parameters:
        if data["name"] == "limit" and data.get("type") == "limit":
            low, _ = pair(data, "max", "highmax", "max") or (USUAL_BATCH, USUAL_BATCH)
            most, narrows = known.batch.get(raw.path, (low, ()))
            return model.Counting(
                wire=f"{prefix}limit",
                batch=min(low, most),
                narrows=tuple(prefix + name for name in narrows),
                keys=known.count.get(raw.path, ()),
                history=tuple(
                    prefix + name for name in known.history.get(raw.path, ())
                ),
                repeats=raw.path in known.repeats,
            )
    return None


def _dynamic(data: Mapping[str, Any]) -> str | None:
    if "dynamicparameters" not in data or data["dynamicparameters"] is False:
        return None
    value = data["dynamicparameters"]
    return "" if value is True else parse_text(value)


def with_parent(
    module: model.Module, modules: Mapping[str, model.Module]
) -> model.Module:
    """A prop module's method takes the page set of `query` too; a submodule's, its action's parameters."""
    return replace(
        module,
        parent_arguments=tuple(
            (one.argument, one.argument)
            for one in taken(module.kind, modules.get(module.parent or "")).values()
        ),
    )


def taken(kind: model.Kind, parent: model.Module | None) -> dict[str, model.Parameter]:
    """The parameters of its parent that a module's method takes beside its own."""
    if kind not in (model.Kind.PROP, model.Kind.SUBMODULE) or parent is None:
        return {}
    return {
        parameter.name: parameter
        for parameter in parent.parameters
        if not _selects_submodules(parameter)
        and not (parent.kind is model.Kind.QUERY and parameter.name in CONTINUATION)
    }


def _selects_submodules(parameter: model.Parameter) -> bool:
    return isinstance(parameter.type, model.Submodules) and not parameter.type.prefix
