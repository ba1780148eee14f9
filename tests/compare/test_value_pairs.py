"""Which value of a new list is which one of the old."""

import pytest
from support.changes import changes

from docmodels.compare.value_pairs import pair_described, pair_listed
from docmodels.core.diagnostics import Span
from docmodels.core.schema import EnumValue
from docmodels.core.values import Value, exact

PAGE = "# A\n\n## Job\n\n| Property | Type | Description |\n|---|---|---|\n"


def values(*pairs: tuple[Value, Value | None] | str) -> list[EnumValue]:
    both = [(one, None) if isinstance(one, str) else one for one in pairs]
    return [EnumValue(one, "", Span("a.md", 1), other) for one, other in both]


def listed(*states: str) -> dict[str, str]:
    shown = ", ".join(f"`{state}`" for state in states)
    row = f"| state | string | The possible values are: {shown}. |\n"
    return {"a.md": PAGE + row}


@pytest.mark.parametrize(
    ("old", "new", "pairs"),
    [
        # a letter more or less, at the same place
        ("new waiting done", "new awaiting done", {"waiting": "awaiting"}),
        ("new waitng done", "new waiting done", {"waitng": "waiting"}),
        ("weekly monthly", "weeklyTwo monthly", {"weekly": "weeklyTwo"}),
        ("inProgress done", "in_progress done", {"inProgress": "in_progress"}),
        # at another place, or another word
        ("waiting new done", "new done awaiting", {}),
        ("new waiting done", "new shipped done", {}),
        # another number is another value
        ("new v1 done", "new v2 done", {}),
        ("windows10 linux", "windows11 linux", {}),
        # what stays is in no pair, and neither is what another one became
        ("open", "open Open", {}),
        ("open Open", "open", {}),
        ("done new DONE", "done Done new", {"DONE": "Done"}),
        ("Bedsize tree", "bedsizes bedSize", {"Bedsize": "bedSize"}),
        ("bedsizes Bedsize", "bedSize lamp", {"Bedsize": "bedSize"}),
        ("+", "-", {}),
        # both of two
        (
            "startd stoppd",
            "started stopped",
            {"startd": "started", "stoppd": "stopped"},
        ),
    ],
)
def test_values_that_are_written_otherwise(
    old: str, new: str, pairs: dict[str, str]
) -> None:
    expected = {exact(one): exact(other) for one, other in pairs.items()}
    assert pair_listed(old.split(), new.split()) == expected
    assert pair_described(values(*old.split()), values(*new.split())) == expected


def test_numbers_in_the_place_of_names() -> None:
    old = values(("off", 0), ("on", 1), ("broken", 2))
    new = values((0, "off"), (1, "on"), (2, "broken"))
    assert pair_described(old, new) == {
        exact("off"): exact(0),
        exact("on"): exact(1),
        exact("broken"): exact(2),
    }


def test_a_number_of_another_name_is_another_value() -> None:
    assert pair_described(values(("off", 0)), values((0, "on"))) == {}


def test_a_value_is_in_one_pair() -> None:
    old = values(("off", 0), ("none", 0))
    assert pair_described(old, values((0, None))) == {exact("off"): exact(0)}


def test_a_value_that_was_mistyped_is_one_change() -> None:
    (found,) = changes(
        listed("new", "waitng", "done"), listed("new", "waiting", "done")
    )
    assert (found.rule, found.symbol) == ("value-renamed", "shop.Job.state")
    assert found.message == 'the value "waitng" of Job.state is written "waiting"'


@pytest.mark.parametrize(
    ("before", "after"), [("Member | Value", "Name | Value"), ("Name", "Name | Value")]
)
def test_names_that_become_numbers_are_one_change(before: str, after: str) -> None:
    old, new = ({"a.md": enum_page(titles)} for titles in (before, after))
    (found,) = changes(old, new)
    assert (found.rule, found.symbol) == ("value-renamed", "shop.State")
    assert found.message.startswith('State has 4 values written otherwise: "off" is 0')


def enum_page(titles: str) -> str:
    heading = "# A\n\n## Job\n\n| Property | Type |\n|---|---|\n"
    heading += f"| state | [State](#state) |\n\n## State\n\n| {titles} |\n"
    columns = 1 + titles.count("|")
    rows = [["off", "0"], ["on", "1"], ["broken", "2"], ["lost", "3"]]
    body = ["|".join(["", *row[:columns], ""]) for row in [["---"] * 2, *rows]]
    return heading + "\n".join(body) + "\n"


def test_a_text_of_no_characters_is_no_number() -> None:
    assert pair_described(values(""), values((0, None))) == {}
    assert pair_described(values(""), values((0, "off"))) == {}


def described(*pairs: tuple[str, str]) -> list[EnumValue]:
    return [EnumValue(value, text, Span("a.md", 1)) for value, text in pairs]


@pytest.mark.parametrize(
    ("old", "new", "pairs"),
    [
        ([("lamp", "It shines.")], [("sun", "It shines.")], {"lamp": "sun"}),
        ([("lamp", "It shines.")], [("sun", "It glows.")], {}),
        ([("lamp", "")], [("sun", "")], {}),
        (
            [("lamp", "One."), ("bed size", "Two.")],
            [("bedSize", "One."), ("tree", "Three.")],
            {"bed size": "bedSize"},
        ),
        (
            [("bed size", "One."), ("tree", "Three.")],
            [("lamp", "One."), ("bedSize", "Two.")],
            {"bed size": "bedSize"},
        ),
    ],
)
def test_values_of_one_place_that_are_described_alike(
    old: list[tuple[str, str]], new: list[tuple[str, str]], pairs: dict[str, str]
) -> None:
    expected = {exact(one): exact(other) for one, other in pairs.items()}
    assert pair_described(described(*old), described(*new)) == expected
