"""What the module query+gadgets answers."""

from typing import Any, NotRequired, TypedDict


class GadgetsModule(TypedDict):
    """`metadata.module` in an answer of query+gadgets."""

    datas: list[Any]
    dependencies: list[Any]
    messages: list[Any]
    peers: list[Any]
    scripts: list[str]
    styles: list[str]


class GadgetsSettings(TypedDict):
    """`metadata.settings` in an answer of query+gadgets."""

    actions: list[Any]
    categories: NotRequired[list[Any]]
    category: str
    contentModels: NotRequired[list[Any]]
    default: bool
    hidden: bool
    legacyscripts: bool
    namespaces: NotRequired[list[Any]]
    package: bool
    requiresES6: NotRequired[bool]
    rights: list[Any]
    shared: bool
    skins: list[Any]
    supportsUrlLoad: bool


class GadgetsMetadata(TypedDict):
    """`metadata` in an answer of query+gadgets."""

    module: GadgetsModule
    settings: GadgetsSettings


class GadgetsItem(TypedDict):
    """An item of query+gadgets."""

    desc: str
    """With `prop=desc`."""
    id: str
    """With `prop=id`."""
    metadata: GadgetsMetadata
    """With `prop=metadata`."""
