"""Labels above tables of what is sent and of what comes back."""

import pytest
from support.small_pages import declared

_ROWS = "\n\n| Name | Type |\n|---|---|\n| {} | string |\n\n"
_SAMPLE = '\n\n```json\n{"a": "b"}\n```\n\n'


def _open(text: str) -> list[str]:
    return declared("# Locks\n\n## Create a lock\n\n`POST /locks/open`\n\n" + text)


@pytest.mark.parametrize(
    "label", ["**Fields**", "**Fields:**", "Fields:", "**Fields**："]
)
def test_a_part_below_a_label_is_of_its_body(label: str) -> None:
    text = f"**Request Body**{_SAMPLE}{label}{_ROWS.format('a')}"
    assert _open(text) == ["CreateLockRequest"]
    both = f"{text}**Response**{_SAMPLE}{label}{_ROWS.format('b')}"
    assert _open(both) == ["CreateLockRequest", "CreateLockResponse"]


def test_a_part_alone_is_of_no_body() -> None:
    assert _open("**Fields**" + _ROWS.format("z")) == []
    assert _open("**Notes**\n\nText.\n\n**Fields**" + _ROWS.format("z")) == []


def test_the_parameters_of_a_path_are_no_body() -> None:
    assert _open("**Path parameters**" + _ROWS.format("z")) == []
    assert _open("**Request Query**：" + _ROWS.format("z")) == []


@pytest.mark.parametrize("label", ["Status Code **{}**", "**HTTP {}**", "Code {}:"])
def test_each_status_has_a_body_of_its_own(label: str) -> None:
    text = "### Response\n\n" + "".join(
        label.format(status) + _ROWS.format(name)
        for status, name in (("201", "id"), ("409", "message"))
    )
    assert _open(text) == ["CreateLockResponse", "CreateLock409Response"]
