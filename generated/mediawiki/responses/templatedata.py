"""What the module templatedata answers."""

from typing import Any, NotRequired, TypedDict


class TemplateDataParam(TypedDict):
    """`pages.{}.params.{}` in an answer of templatedata."""

    aliases: list[str]
    autovalue: str | None
    default: str | dict[str, str] | None
    deprecated: bool | str
    description: None
    example: str | dict[str, str] | None
    label: str | dict[str, str] | None
    required: NotRequired[bool]
    suggested: bool
    suggestedvalues: list[str]
    type: str


class TemplateDataSet(TypedDict):
    """`pages.{}.sets[]` in an answer of templatedata."""

    label: str | dict[str, str]
    params: list[Any]


class TemplateDataPage(TypedDict):
    """`pages.{}` in an answer of templatedata."""

    description: NotRequired[str | dict[str, str]]
    format: NotRequired[str | None]
    maps: NotRequired[dict[str, dict[str, str]]]
    missing: NotRequired[bool]
    notemplatedata: NotRequired[bool]
    paramOrder: NotRequired[list[str]]
    params: NotRequired[dict[str, TemplateDataParam | list[Any]] | list[Any]]
    sets: NotRequired[list[TemplateDataSet]]
    title: str


_TemplateDataRedirect = TypedDict(
    "_TemplateDataRedirect",
    {
        "from": str,
    },
)


class TemplateDataRedirect(_TemplateDataRedirect):
    """`redirects[]` in an answer of templatedata."""

    to: str
    tofragment: NotRequired[str]


class TemplateDataResponse(TypedDict):
    """What templatedata answers."""

    pages: dict[str, TemplateDataPage]
    redirects: NotRequired[list[TemplateDataRedirect]]
