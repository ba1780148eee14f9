import pytest
from support.sample_pages import (
    A_ROOM,
    ORDER,
    PLAIN,
    ROOM,
    front,
    response,
    room,
)


def test_the_body_of_an_error_is_no_resource() -> None:
    page = response(PLAIN, "Returns an [Order](order.md).").replace("200 OK", "400 Bad")
    found = front(order=ORDER, get=page)
    assert not found.bound
    assert "HTTP status 400" in found.bindings.unbound[0].reason
    assert not found.codes


@pytest.mark.parametrize(
    "heading",
    [
        *("Error response", "404 Not Found", "Not Found", "Errors", "Response 400"),
        *("Common error codes", "HTTP 409: it is locked", "Internal Server Error"),
        *("401 Unauthorized", "422", "403: no access", "Status code 400"),
        *(
            f"{word} 409 while saving"
            for word in "HTTP|Status|Code|Error|Response|HTTP error code:".split("|")
        ),
    ],
)
def test_a_heading_says_that_a_body_is_an_error(heading: str) -> None:
    page = (
        f"{ROOM}\n## Get a room\n\nReturns a [Room](#room).\n\n### {heading}\n\n"
        f"```json\n{A_ROOM}\n```\n"
    )
    found = front(room=page)
    assert not found.bound
    assert "the body of an error" in found.bindings.unbound[0].reason
    assert not found.codes


@pytest.mark.parametrize(
    "heading",
    [
        *("200 OK", "Get an error report", "Room 404", "Response", "Error log"),
        *("Some 409 while saving", "500 newest rooms", "Response", "Locked rooms"),
    ],
)
def test_a_heading_that_does_not(heading: str) -> None:
    page = (
        f"{ROOM}\n## Get a room\n\nReturns a [Room](#room).\n\n### {heading}\n\n"
        f"```json\n{A_ROOM}\n```\n"
    )
    assert front(room=page).bound == [("Room", "link")]


def test_a_line_above_says_that_a_body_is_an_error() -> None:
    assert not room(A_ROOM, "A [Room](#room).\n\nStatus: 400").bound
    assert not room(A_ROOM, "A [Room](#room).\n\n**404 Not Found**").bound
    assert room(A_ROOM, "A [Room](#room).\n\nStatus: 200").bound
    assert room(A_ROOM, "A [Room](#room).\n\n500 rooms come back at most.").bound


def test_a_line_or_head_counts_more_than_a_heading() -> None:
    page = response(PLAIN, "An [Order](order.md).").replace(
        "### Response example", "### Errors"
    )
    assert front(order=ORDER, get=page).bound == [("Order", "link")]


def test_a_comment_between_the_line_and_the_body() -> None:
    assert not room(A_ROOM, "A [Room](#room).\n\nStatus: 400\n\n<!-- x -->").bound


def test_a_request_that_leads_to_an_error_is_none() -> None:
    page = (
        f"{ROOM}\n## Errors\n\n### Request\n\nA [Room](#room).\n\n"
        f"```json\n{A_ROOM}\n```\n"
    )
    (sample,) = front(room=page).samples
    assert (str(sample.direction), sample.failure) == ("request", None)
