"""A module as an operation."""

from __future__ import annotations

from ...spec import model
from .bodies import body_of
from .envelope import token_key
from .parameters import query_parameters
from .plan import Plan
from .schemas import Object, name_pattern, unknown
from .texts import description_of, link_to, summary
from .wiki import Wiki, can_be_got, response_of


def path_item(module: model.Module, wiki: Wiki) -> Object:
    """A module as POST, and as GET where that will do."""
    plan = Plan.of(module, wiki)
    item: Object = {}
    if can_be_got(module):
        item["get"] = {
            **_operation(module, wiki, "any"),
            "parameters": query_parameters(plan, wiki),
            **_ending(module, wiki),
        }
    item["post"] = {
        **_operation(module, wiki, "post" if item else "any"),
        "requestBody": body_of(plan, wiki),
        **_ending(module, wiki),
    }
    return item


def _operation(module: model.Module, wiki: Wiki, method: str) -> Object:
    operation: Object = {
        "operationId": wiki.operations[module.path, method],
        "summary": summary(module),
        "description": description_of(module),
        "tags": [tag_of(module)],
    }
    if module.deprecated:
        operation["deprecated"] = True
    links = [link for link in map(link_to, module.help_urls) if link]
    if links:
        operation["externalDocs"] = {"url": links[0]}
    return operation


def _ending(module: model.Module, wiki: Wiki) -> Object:
    key = wiki.keys[response_of(module.path)]
    ending: Object = {
        "responses": {
            "200": {"$ref": f"#/components/responses/{key}"},
            "4XX": {"$ref": "#/components/responses/failure"},
            "5XX": {"$ref": "#/components/responses/failure"},
        }
    }
    tokens = [one.token for one in module.parameters if one.token is not None]
    if tokens:
        needed: Object = {token_key(token): [] for token in sorted(set(tokens))}
        ending["security"] = [
            {"session": [], **needed},
            {"bearer": [], **needed},
            needed,
        ]
    return ending | module_extensions(module)


def module_extensions(module: model.Module) -> Object:
    rights = [
        right
        for right, needed in (
            ("read", module.read_rights),
            ("write", module.write_rights),
        )
        if needed
    ]
    found: Object = {
        "x-mediawiki-module": module.path,
        "x-mediawiki-route": dict(module.route),
        "x-mediawiki-group": module.group,
        "x-mediawiki-prefix": module.prefix,
        "x-mediawiki-class": module.classname,
        "x-mediawiki-source": module.source,
        "x-mediawiki-source-name": module.source_name,
        "x-mediawiki-licence": module.licence,
        "x-mediawiki-licence-link": module.licence_link,
        "x-mediawiki-unknown": unknown(module.unknown),
        "x-mediawiki-rights": rights,
        "x-mediawiki-must-be-posted": module.must_be_posted,
        "x-mediawiki-generator": module.generator,
        "x-mediawiki-internal": module.internal,
        "x-mediawiki-disabled": module.disabled,
        "x-mediawiki-help": list(module.help_urls),
        "x-mediawiki-templated": [
            _templated_extension(one) for one in module.parameters if one.variables
        ],
        "x-mediawiki-examples": [
            {"query": one.query, "description": one.description}
            for one in module.examples
        ],
    }
    dynamic = {"x-mediawiki-dynamic-parameters": module.dynamic}
    found = {key: value for key, value in found.items() if value}
    return found if module.dynamic is None else found | dynamic


def _templated_extension(parameter: model.Parameter) -> Object:
    return {
        "name": parameter.wire,
        "variables": dict(parameter.variables),
        "pattern": name_pattern(parameter.wire),
    }


def tag_of(module: model.Module) -> str:
    """Query's groups and actions as paraminfo has them; other submodules go with their action."""
    if module.kind is model.Kind.SUBMODULE:
        return module.route[0][1] or "submodule"
    return module.group or "action"
