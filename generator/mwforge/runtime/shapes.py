"""How MediaWiki answers: the shape that is relied upon wherever an answer is read.

An answer is looked at once, when it arrives. Whatever puts it together, cuts it up or
looks something up in it later can count on what is checked here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final, cast

ENVELOPE: Final = frozenset(
    {
        "batchcomplete",
        "continue",
        "curtimestamp",
        "docref",
        "limits",
        "query",
        "requestid",
        "responselanginfo",
        "servedby",
        "warnings",
    }
)
"""What stands beside a module's result in a response."""
OBJECTS: Final = frozenset(
    [
        "block",
        "changeauthenticationdata",
        "changecontentmodel",
        "createaccount",
        "delete",
        "edit",
        "emailuser",
        "managetags",
        "mergehistory",
        "move",
        "patrol",
        "protect",
        "resetpassword",
        "revisiondelete",
        "rollback",
        "setpagelanguage",
        "stashedit",
        "unblock",
        "undelete",
        "upload",
        "userrights",
    ]
)
OTHERS: Final = frozenset(
    [
        "clearhasmsg",
        "filerevert",
        "import",
        "linkaccount",
        "options",
        "purge",
        "removeauthenticationdata",
        "setnotificationtimestamp",
        "tag",
        "unlinkaccount",
        "watch",
    ]
)
"""The actions of MediaWiki itself that change something; each answers under its own
name (includes/api), some with a list or a word. Those of extensions may not: `thank`
answers `result`. Here, not in the generator's table of modules: a request may name one
that the client was not made for (`Custom`)."""
WRAPPING: Final = frozenset({"status", "statustext", "html"})
"""What an HTML format answers with `wrappedhtml` (ApiFormatBase::closePrinter); its own
`continue` is the text that the page shows."""
SILENT: Final = frozenset({"logout"})
"""What answers with nothing when it is done."""
FIXED: Final = frozenset(
    {
        "action",
        "assert",
        "assertuser",
        "errorformat",
        "format",
        "formatversion",
        "generator",
        "list",
        "maxlag",
        "meta",
        "prop",
        "token",
    }
)
"""What no `continue` may change."""
TITLES: Final = {
    "normalized": ("from", "to"),
    "converted": ("from", "to"),
    "redirects": ("from", "to"),
    "interwiki": ("title", "iw"),
}
"""What a query says of titles (ApiPageSet), and the texts in each of these records."""
NUMBERS: Final = ("pageid", "ns", "index")


def misfit(body: object, action: str, *, writes: bool) -> str:
    """What is not as MediaWiki answers; "" if all is well.

    Args:
        action: the module that was asked.
        writes: whether it changes the wiki, so that an empty answer is none.
    """
    if isinstance(body, list):
        if action == "query" or (writes and (body or action not in SILENT)):
            return "a list"
        return ""
    if not isinstance(body, dict):
        return f"{type(body).__name__} in place of an object"
    answer = cast("dict[str, Any]", body)
    if answer.keys() >= WRAPPING:
        return ""
    for name in ("error", "errors"):
        if answer.get(name):
            return f"{name!r} does not hold an error of the API"
    if fault := _warned(answer.get("warnings")):
        return fault
    if action == "upload" or (writes and action in OBJECTS):
        if not isinstance(answer.get(action), dict):
            return f"it does not mention {action!r}"
    elif writes and action in OTHERS and not _said(answer.get(action)):
        return f"it does not mention {action!r}"
    if writes and action not in SILENT and not answer.keys() - (ENVELOPE - {"query"}):
        return "it does not say what was done"
    if "continue" in answer and (fault := _continued(answer["continue"])):
        return fault
    if action == "query" and "query" in answer:
        return _queried(answer["query"])
    if action == "upload":
        return _uploaded(answer[action])
    return ""


def _said(found: object) -> bool:
    return isinstance(found, (dict, list, str)) and found != ""


def _uploaded(found: Mapping[str, Any]) -> str:
    """The state of an upload, by which its next step is chosen (ApiUpload)."""
    if not isinstance(found.get("result"), str):
        return "'upload' has no result"
    if not isinstance(found.get("filekey", ""), str):
        return "'filekey' is not a name"
    if found["result"] == "Continue" and type(found.get("offset")) is not int:
        return "'offset' is not a number"
    return ""


def _warned(found: object) -> str:
    several: Any = found.values() if isinstance(found, dict) else found or ()
    if not isinstance(found, (dict, list, type(None))) or not all(
        isinstance(each, dict) for each in several
    ):
        return "'warnings' does not hold warnings of the API"
    return ""


def _continued(found: object) -> str:
    if not isinstance(found, dict) or not all(
        isinstance(each, (str, int, float)) for each in found.values()
    ):
        return "'continue' does not hold parameters"
    if changed := FIXED & found.keys():
        return f"'continue' changes {', '.join(sorted(changed))}"
    return ""


def _queried(found: object) -> str:
    if found == []:  # PHP's empty object
        return ""
    if not isinstance(found, dict):
        return "'query' is not an object"
    query = cast("dict[str, Any]", found)
    if "pages" in query and not all(map(_is_page, _each(query["pages"]))):
        return "'pages' holds something that is not a page"
    for name, texts in TITLES.items():
        if name in query and not all(
            isinstance(each, dict)
            and all(isinstance(each.get(text), str) for text in texts)
            for each in (query[name] if isinstance(query[name], list) else [None])
        ):
            return f"{name!r} holds something that is not a title"
    if "badrevids" in query and not all(
        isinstance(each, dict) and _is_number(each.get("revid"))
        for each in _each(query["badrevids"])
    ):
        return "'badrevids' holds something that is not a revision"
    return ""


def _each(found: object) -> Iterator[object]:
    """The elements of what is a list, or an object in the old format."""
    if isinstance(found, dict):
        yield from found.values()
    elif isinstance(found, list):
        yield from found
    else:
        yield None


def _is_page(found: object) -> bool:
    if not isinstance(found, dict):
        return False
    page = cast("Mapping[str, Any]", found)
    revisions = page.get("revisions", ())
    return (
        isinstance(page.get("title", ""), str)
        and all(isinstance(page.get(name, 0), int) for name in NUMBERS)
        and isinstance(revisions, (list, tuple))
        and all(isinstance(each, dict) for each in revisions)
        and all(isinstance(each.get("revid", 0), int) for each in revisions)
    )


def _is_number(found: object) -> bool:
    return isinstance(found, int) or (
        isinstance(found, str) and found.isascii() and found.isdigit()
    )
