"""What the module discussiontoolspreview answers."""

from typing import Any, TypedDict


class DiscussionToolsPreviewParse(TypedDict):
    """`discussiontoolspreview.parse` in an answer of discussiontoolspreview."""

    jsconfigvars: Any
    modules: list[Any]
    modulescripts: list[Any]
    modulestyles: list[str]
    pageid: int
    text: str
    title: str


class DiscussionToolsPreviewResult(TypedDict):
    """`discussiontoolspreview` in an answer of discussiontoolspreview."""

    parse: DiscussionToolsPreviewParse


class DiscussionToolsPreviewResponse(TypedDict):
    """What discussiontoolspreview answers."""

    discussiontoolspreview: DiscussionToolsPreviewResult
