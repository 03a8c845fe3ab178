"""What the module imagerotate answers."""

from typing import NotRequired, TypedDict


class ImageRotateError(TypedDict):
    """`imagerotate[].errors[]` in an answer of imagerotate."""

    code: str
    text: str


class ImageRotateItem(TypedDict):
    """`imagerotate[]` in an answer of imagerotate."""

    errors: NotRequired[list[ImageRotateError]]
    id: NotRequired[int]
    invalid: NotRequired[bool]
    invalidreason: NotRequired[ImageRotateError]
    iw: NotRequired[str]
    missing: NotRequired[bool]
    ns: NotRequired[int]
    result: NotRequired[str]
    special: NotRequired[bool]
    title: str


class ImageRotateResponse(TypedDict):
    """What imagerotate answers."""

    imagerotate: list[ImageRotateItem]
