"""What the module editcheckreferenceurl answers."""

from typing import TypedDict


class EditCheckReferenceUrlResponse(TypedDict):
    """What editcheckreferenceurl answers."""

    editcheckreferenceurl: dict[str, str]
