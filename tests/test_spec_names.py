"""mwforge.spec.names: one rule for Python names, whatever a wiki calls its things."""

from __future__ import annotations

import keyword
from collections.abc import Callable, Mapping, Sequence

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from mwforge.spec import names
from mwforge.spec.names import Identifier

WINDOWS = {"con", "prn", "aux", "nul"} | {
    f"{port}{number}" for port in ("com", "lpt") for number in range(1, 10)
}

# Names that meet often: few letters, what identifiers cannot hold, keywords, capitals.
PIECES = st.sampled_from(
    [*"aAbB_-+ .{}19", "é", "日", "\ufb01", "\x00", "class", "None", "hyphen"]
)
WIRE = st.one_of(
    st.lists(PIECES, max_size=4).map("".join),
    st.text(max_size=12),
)
WIRES = st.sets(WIRE, max_size=12)


@pytest.mark.parametrize(
    "text", ["", "1a", "a-b", "a b", "_a", "__class__", "class", "é", "a\n", "a\x00"]
)
def test_only_a_plain_ascii_name_is_an_identifier(text: str) -> None:
    with pytest.raises(ValueError, match="cannot be a Python name"):
        Identifier(text)


@pytest.mark.parametrize(
    ("name", "argument"),
    [
        ("title", "title"),
        ("from", "from_"),
        ("continue", "continue_"),
        ("None", "None_"),
        ("match", "match"),
        ("allow-account-creation", "allow_account_creation"),
        ("replyTo", "replyTo"),
        ("afc_state", "afc_state"),
        ("text-{slot}", "text_slot"),
        ("{slot}-text", "slot_text"),
        ("a--b", "a_b"),
        ("2fa", "n2fa"),
        ("__class__", "class__"),
        ("-", "hyphen"),
        ("", "n"),
        ("naïve", "na_ve"),
        ("日本", "u65e5_u672c"),
        ("../../etc/passwd", "etc_passwd"),
        ('"); import os; (', "import_os"),
    ],
)
def test_an_argument_is_called_as_on_the_wire_as_far_as_python_lets(
    name: str, argument: str
) -> None:
    assert names.plain(name) == argument
    assert Identifier(argument)


@pytest.mark.parametrize(
    ("name", "classname", "expected"),
    [
        ("categorymembers", "ApiQueryCategoryMembers", "CategoryMembers"),
        (
            "categorymembers",
            "MediaWiki\\Api\\ApiQueryCategoryMembers",
            "CategoryMembers",
        ),
        ("edit", "ApiEditPage", "Edit"),
        ("import", "MediaWiki\\Api\\ApiImport", "Import"),
        ("cspreport", "ApiCSPReport", "CSPReport"),
        ("new-topic", "Flow\\Api\\ApiFlowNewTopic", "NewTopic"),
        ("new-topic", "ApiSomething", "NewTopic"),
        # Found, but with no capital of its own to begin with.
        ("members", "Apicategorymembers", "Members"),
        ("sitematrix", "", "Sitematrix"),
        ("none", "ApiFormatNone", "None_"),
        ("2fa", "Api2fa", "N2fa"),
        ("2fa", "", "N2fa"),
        ("", "ApiFoo", "N"),
        ("日本", "Api", "U65e5_u672c"),
        ("a_b", "", "AB"),
    ],
)
def test_a_class_takes_its_capitals_from_php_where_it_can(
    name: str, classname: str, expected: str
) -> None:
    assert names.class_name(name, classname) == expected


def arguments(*wires: str, reserved: Sequence[str] = ()) -> dict[str, str]:
    wanted = {wire: names.candidates(wire) for wire in wires}
    return dict(names.assign(wanted, reserved=reserved))


def files(*wires: str, reserved: Sequence[str] = ()) -> dict[str, str]:
    wanted = {wire: names.file_candidates(wire) for wire in wires}
    return dict(names.assign(wanted, reserved=reserved, key=str.casefold))


def classes(*wires: str) -> dict[str, str]:
    return dict(
        names.assign({wire: names.class_candidates(wire, "") for wire in wires})
    )


@pytest.mark.parametrize(
    ("wires", "expected"),
    [
        # The one that is called so keeps the name; the other says which it is.
        (("a-b", "a_b"), ("a_hyphen_b", "a_b")),
        # None is called so: none takes it.
        (("a-b", "a.b"), ("a_hyphen_b", "a_dot_b")),
        (("a-b", "a--b"), ("a_hyphen_b", "a_hyphen_hyphen_b")),
        (("a", "-a", "a-"), ("a", "hyphen_a", "a_hyphen")),
        (("from", "from_"), ("from__", "from_")),
        (("a", "A"), ("a", "A")),
        (("\ufb01", "fi"), ("ufb01", "fi")),
        (("é", "è"), ("u00e9", "u00e8")),
    ],
)
def test_arguments_that_normalise_alike_say_which_is_which(
    wires: tuple[str, ...], expected: tuple[str, ...]
) -> None:
    assert arguments(*wires) == dict(zip(wires, expected, strict=True))


@pytest.mark.parametrize(
    ("wires", "expected"),
    [
        (("a-b", "a_b"), ("a_hyphen_b", "a_b")),
        # File systems that fold capitals must not lose one of them.
        (("Foo", "foo"), ("capital_f_oo", "foo")),
        (("FOO", "Foo"), ("capital_f_capital_o_capital_o", "capital_f_oo")),
        (("Foo",), ("foo",)),
        (("\u212a", "k"), ("u212a", "k")),  # the Kelvin sign, small, is a k
    ],
)
def test_files_differ_in_more_than_capitals(
    wires: tuple[str, ...], expected: tuple[str, ...]
) -> None:
    assert files(*wires) == dict(zip(wires, expected, strict=True))


@pytest.mark.parametrize(
    ("wires", "expected"),
    [
        (("a-b", "a_b"), ("A_hyphen_b", "A_underscore_b")),
        (("none", "none_"), ("None_", "None_underscore")),
        (("newtopic", "new-topic"), ("Newtopic", "NewTopic")),
    ],
)
def test_classes_that_normalise_alike_say_which_is_which(
    wires: tuple[str, ...], expected: tuple[str, ...]
) -> None:
    assert classes(*wires) == dict(zip(wires, expected, strict=True))


def test_a_reserved_name_gets_an_underscore() -> None:
    assert arguments("self", "login", reserved=["self", "login"]) == {
        "self": "self_",
        "login": "login_",
    }
    reserved = names.assign(
        {"upload": names.class_candidates("upload", "ApiUpload")}, reserved=["Upload"]
    )
    assert reserved == {"upload": "Upload_"}


def test_windows_devices_are_no_files() -> None:
    assert set(names.reserved_files()) == WINDOWS
    reserved = list(names.reserved_files())
    for device in WINDOWS | {"CON", "Nul"}:
        assert files(device, reserved=reserved)[device] not in WINDOWS


def test_a_file_name_is_short_enough_for_any_file_system() -> None:
    long = ["x" * 300, "x" * 301, "X" * 300, "日" * 300]
    assigned = files(*long)
    assert len({name.casefold() for name in assigned.values()}) == len(long)
    assert all(len(name) <= names.LONGEST_FILE for name in assigned.values())


def test_a_hash_that_a_wiki_foresaw_is_followed_by_another() -> None:
    foreseen = ["a-b", "a_b", "a_hyphen_b", "a_b_"]
    for _ in range(5):
        foreseen.append(arguments(*foreseen)["a-b"])
    assigned = arguments(*foreseen)
    assert len(set(assigned.values())) == len(foreseen)
    assert all(assigned[wire] == wire for wire in foreseen[1:])


# --- properties -----------------------------------------------------------------------------------


def class_wanted(wire: str) -> tuple[str, ...]:
    return names.class_candidates(wire, f"Api{wire}")


def alias_wanted(wire: str) -> tuple[str, ...]:
    return names.alias_candidates("Owner", wire)


WAYS: Mapping[str, tuple[Callable[[str], tuple[str, ...]], Callable[[str], str]]] = {
    "arguments": (names.candidates, str),
    "files": (names.file_candidates, str.casefold),
    "classes": (class_wanted, str),
    "aliases": (alias_wanted, str),
}


@pytest.mark.parametrize("way", WAYS)
@settings(max_examples=150, deadline=None)
@given(wires=WIRES, reserved=st.sets(WIRE, max_size=4), data=st.data())
@example(wires={"none", "none_"}, reserved=set(), data=None)
@example(wires={"true", "true-", "-true", "True"}, reserved=set(), data=None)
def test_each_thing_gets_a_name_of_its_own_in_any_order(
    way: str, wires: set[str], reserved: set[str], data: st.DataObject | None
) -> None:
    candidates, key = WAYS[way]
    # What is reserved is a name that someone here would like.
    taken = {candidates(name)[0] for name in reserved}
    order = sorted(wires)
    assigned = names.assign(
        {wire: candidates(wire) for wire in order}, reserved=taken, key=key
    )
    assert assigned.keys() == wires
    folded = [key(name) for name in assigned.values()]
    assert len(set(folded)) == len(folded)
    assert not {key(name) for name in taken} & set(folded)
    for name in assigned.values():
        assert isinstance(name, Identifier)
        assert name.isascii() and name.isidentifier() and not keyword.iskeyword(name)
    if data is not None:
        shuffled = data.draw(st.permutations(order))
        again = names.assign(
            {wire: candidates(wire) for wire in shuffled}, reserved=taken, key=key
        )
        assert again == assigned


@settings(max_examples=150, deadline=None)
@given(wire=WIRE, other=WIRE)
def test_a_wire_name_that_can_be_a_python_name_is_it(wire: str, other: str) -> None:
    if not wire.isascii() or not wire.isidentifier() or wire.startswith("_"):
        return
    if not keyword.iskeyword(wire):
        assert arguments(wire, other)[wire] == wire


@settings(max_examples=150, deadline=None)
@given(wire=WIRE)
def test_a_class_begins_with_a_capital_and_a_file_has_none(wire: str) -> None:
    for name in class_wanted(wire):
        assert name[0].isupper()
    for name in names.file_candidates(wire):
        assert name == name.lower()
