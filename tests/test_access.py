"""access: how a wiki is asked."""

from __future__ import annotations

import pytest

from mwforge.access import Access, header
from mwforge.errors import MwforgeError


@pytest.mark.parametrize(
    "text, result",
    [
        ("X-Key: s3cret", ("X-Key", "s3cret")),
        ("A:b:c", ("A", "b:c")),
        ("A:", ("A", "")),
    ],
)
def test_header(text: str, result: tuple[str, str]) -> None:
    assert header(text) == result


@pytest.mark.parametrize(
    "text", ["", "A", ": x", "A b: c", "A: b\nC: d", "A: é", "é: a"]
)
def test_header_that_is_none(text: str) -> None:
    with pytest.raises(MwforgeError, match="not the start of a header"):
        header(text)


def test_header_error_hides_the_value() -> None:
    with pytest.raises(MwforgeError) as caught:
        header("Bad name: s3cret")
    assert "s3cret" not in str(caught.value)


def test_options_hide_their_secrets() -> None:
    access = Access(password="s3cret", token="s3cret", headers=(("X", "s3cret"),))
    assert "s3cret" not in repr(access)


def test_a_password_may_be_asked_for() -> None:
    assert Access(password="s3cret").secret() == "s3cret"
    assert Access(password=lambda: "s3cret").secret() == "s3cret"
