"""The scenario of writes gets what it is there for: answers, in all their ways."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from scenario import play
from scenes import SUBJECTS
from wiki import LiveWiki

import mwforge
from mwforge.observing.answer import Answer

UNGRANTED = {
    "removeauthenticationdata": "no provider of a stock wiki can remove anything",
    "unlinkaccount": "no provider of a stock wiki links accounts",
}
"""Actions that a stock wiki refuses whatever is asked, each with the reason."""


def codes(answer: Answer) -> tuple[str, ...]:
    body: Any = answer.body
    errors = body.get("errors", ()) if isinstance(body, dict) else ()
    return tuple(one["code"] for one in errors)


def outcomes(answers: Iterable[Answer], action: str) -> set[str]:
    """What an action says of how it went."""
    found: set[str] = set()
    for one in answers:
        body: Any = one.body
        told = body.get(action) if isinstance(body, dict) else None
        if one.params["action"] == action and isinstance(told, dict):
            found.update(str(told[k]) for k in ("result", "status") if k in told)
    return found


def test_each_action_answers_and_a_second_run_does_the_same(fresh: LiveWiki) -> None:
    there = {str(one["path"]) for one in mwforge.pull(fresh.url).modules}
    first = list(play(fresh))
    wanted = {step.action for steps in SUBJECTS.values() for step in steps} & there
    granted = {one.params["action"] for one in first if not codes(one)}
    assert wanted - granted == UNGRANTED.keys() & there
    assert len(granted) >= 35
    assert outcomes(first, "edit") == {"Success", "Failure"}
    assert outcomes(first, "upload") == {"Success", "Warning"}
    assert {"Success", "Failed", "WrongToken"} <= outcomes(first, "login")
    assert "FAIL" in outcomes(first, "clientlogin")

    second = list(play(fresh, "Other"))
    assert [one.params["action"] for one in second] == [
        one.params["action"] for one in first
    ]
    differing = [
        one.params["action"]
        for one, other in zip(first, second, strict=True)
        if codes(one) != codes(other)
    ]
    # Whether a tag is known yet is a cache's matter.
    assert set(differing) <= {"managetags"}

    text = json.dumps([dict(one.params) for one in (*first, *second)])
    for secret in (fresh.admin_password, fresh.bot_password, "correct horse"):
        assert secret not in text
