"""A scenario of writes that gets the actions of a stock wiki to answer in all their ways.

`play` runs it on a wiki and yields each answer; what it does stands in `scenes`. A second run
with another tag does the same to other pages.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from scenes import NOBODY, SUBJECTS, A, Step, U
from wiki import (
    OTHER_PASSWORD,
    OTHERS,
    Files,
    LiveWiki,
    Session,
    hold_promotion_back,
    log_in,
    posted,
)

from mwforge.observing.answer import SECRET, Answer

ALWAYS: Final = {"format": "json", "formatversion": "2", "errorformat": "plaintext"}
TOKENS: Final = {
    **{kind: ("token", kind) for kind in ("patrol", "rollback", "userrights", "watch")},
    "changeauthenticationdata": ("changeauthtoken", "csrf"),
    "clientlogin": ("logintoken", "login"),
    "createaccount": ("createtoken", "createaccount"),
    "linkaccount": ("linktoken", "csrf"),
    "login": ("lgtoken", "login"),
}
"""The parameter for an action's token and the token's type, where they are not `token` and csrf."""


def play(wiki: LiveWiki, tag: str = "Scene") -> Iterator[Answer]:
    """Run the scenario on a wiki, and yield what each step was answered.

    A step of which an earlier one did not get what it needs is left out.
    """
    hold_promotion_back(wiki, U)
    sessions = {NOBODY: Session(wiki.api)}
    passwords = {A: wiki.admin_password, U: wiki.user_password}
    passwords |= dict.fromkeys(OTHERS, OTHER_PASSWORD)
    names = {"tag": tag, "bot_password": wiki.bot_password}
    for subject, steps in SUBJECTS.items():
        if subject == "sessions":  # what logs in must not be logged in
            sessions[NOBODY] = Session(wiki.api)
        for one in steps:
            if one.who not in sessions:
                sessions[one.who] = log_in(wiki.api, one.who, passwords[one.who])
            try:
                own = {
                    name: text.format_map(names) for name, text in one.params.items()
                }
            except KeyError:
                continue
            params = {**ALWAYS, "action": one.action, **own}
            files = one.files(tag) if one.files else None
            body = _sent(sessions[one.who], one, params, files)
            for name, place in one.keep.items():
                if (found := _reach(body, place)) is not None:
                    names[name] = str(found)
            shown = {k: "" if SECRET.search(k) else v for k, v in params.items()}
            yield Answer(one.who, shown, body)


def _sent(
    session: Session, one: Step, params: Mapping[str, str], files: Files | None
) -> Any:
    """Make a request with the token that it needs, a fresh one for a log-in."""
    name, kind = TOKENS.get(one.action, ("token", "csrf"))
    if name in params:
        return posted(session, params, files)
    if kind not in session.tokens or kind in ("login", "createaccount"):
        values = {**ALWAYS, "action": "query", "meta": "tokens", "type": kind}
        told = posted(session, values, None)
        session.tokens[kind] = told["query"]["tokens"][f"{kind}token"]
    return posted(session, {**params, name: session.tokens[kind]}, files)


def _reach(found: Any, place: Sequence[str | int]) -> Any:
    """What stands at a place in an answer, or None."""
    for name in place:
        try:
            found = found[name]
        except (KeyError, IndexError, TypeError):
            return None
    return found
