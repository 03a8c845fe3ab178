"""What the module expandtemplates answers."""

from typing import Any, NotRequired, TypedDict


class ExpandTemplatesResult(TypedDict):
    """`expandtemplates` in an answer of expandtemplates."""

    encodedjsconfigvars: str
    """With `prop=encodedjsconfigvars`."""
    jsconfigvars: Any
    """With `prop=jsconfigvars`."""
    modules: list[Any]
    """With `prop=modules`."""
    modulescripts: list[Any]
    """With `prop=modules`."""
    modulestyles: list[Any]
    """With `prop=modules`."""
    parsetree: str
    """With `prop=parsetree`."""
    properties: NotRequired[dict[str, str]]
    volatile: bool
    """With `prop=volatile`."""
    wikitext: NotRequired[str]


class ExpandTemplatesResponse(TypedDict):
    """What expandtemplates answers."""

    expandtemplates: ExpandTemplatesResult
    parsetree: NotRequired[str]
    """Needs `generatexml`."""
