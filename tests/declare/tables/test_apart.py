"""Tables of several objects below one heading, and those of one."""

import pytest
from support.small_pages import declared

TABLE = "\n\n| Name | Type |\n|---|---|\n| {} | string |\n\n"


def _two(first: str, second: str, *names: str) -> list[str]:
    one, two = names or ("a", "b")
    return declared(f"# Pier\n\n{first}{TABLE.format(one)}{second}{TABLE.format(two)}")


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("Its position:", "Its owner:", ["PierPosition", "PierOwner"]),
        ("Position:", "The harbour master:", ["PierPosition", "PierHarbourMaster"]),
        ("A sea level:", "An owner group:", ["PierSeaLevel", "PierOwnerGroup"]),
        ("Their position:", "Its owner:", ["PierPosition", "PierOwner"]),
        ("What is sent:", "What comes back:", ["PierRequest", "PierResponse"]),
        ("It takes this:", "It returns that:", ["PierRequest", "PierResponse"]),
    ],
)
def test_lines_name_several_objects(
    first: str, second: str, expected: list[str]
) -> None:
    assert _two(first, second) == expected


@pytest.mark.parametrize("sent", ["send", "sends", "sent", "input", "takes", "expects"])
@pytest.mark.parametrize(
    "back", ["returned", "returns", "back", "output", "receives", "received"]
)
def test_lines_say_in_which_direction_a_body_goes(sent: str, back: str) -> None:
    assert _two(f"It {sent} this:", f"It {back} that:") == [
        "PierRequest",
        "PierResponse",
    ]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Properties:", "Relationships:"),
        ("The common fields:", "Other fields:"),
        ("Required:", "Optional:"),
        ("Its position:", ""),
        ("Its position:", "Its position:"),
        ("Its position.", "Its owner."),
    ],
)
def test_parts_of_one_object_stay_together(first: str, second: str) -> None:
    assert _two(first, second) == ["Pier"]


def test_tables_that_share_a_name_are_of_one_object() -> None:
    assert _two("Its position:", "Its owner:", "a", "a") == ["Pier"]
