"""Every word of the tables of words, and what a page with it comes to.

The words are written out by hand: to take one from its table fails a test.
"""

import pytest
from support.sample_pages import Front, front, response

from docmodels.samples.words import is_about_errors, is_of_any_error, name_words

ROOM = """# Rooms

## Room

| Name | Type | Description |
|---|---|---|
| id | string | x |
| bedCount | integer | x |
| floor | integer | x |
"""
A_ROOM = '{"id": "1", "bedCount": 2, "floor": 3}'


def room(body: str, prose: str = "Returns a [Room](#room).") -> Front:
    return front(room=f"{ROOM}\n## Get it\n\n{prose}\n\n```json\n{body}\n```\n")


def headed(heading: str) -> Front:
    return front(
        room=f"{ROOM}\n## Get it\n\nReturns a [Room](#room).\n\n### {heading}\n\n"
        f"```json\n{A_ROOM}\n```\n"
    )


# Protocols


@pytest.mark.parametrize(
    "name",
    "_links _embedded __metadata __deferred __typename attributes links".split(),
)
def test_a_name_that_says_nothing_of_a_model(name: str) -> None:
    found = room(f'{{"{name}": {{"a": 1}}, "id": "1"}}')
    assert found.bound == [("Room", "link")]  # one name is enough where it is the only


def test_any_other_name_says_something() -> None:
    assert not room('{"others": {"a": 1}, "id": "1"}').bound


@pytest.mark.parametrize(
    "name", ["@odata.context", "odata@type", "...", "…", "bedCount@odata.type"]
)
def test_a_control_or_an_ellipsis_says_nothing(name: str) -> None:
    assert room(f'{{"{name}": "x", "id": "1"}}').bound == [("Room", "link")]


@pytest.mark.parametrize("name", "op path value from".split())
def test_an_operation_of_a_json_patch(name: str) -> None:
    others = {"op": '"add"', "path": '"/a"'}
    others[name] = '"x"'
    body = ", ".join(f'"{key}": {text}' for key, text in others.items())
    found = room(f"[{{{body}}}]", "Changes it.")
    assert [one.reason for one in found.bindings.unbound] == ["it is a JSON Patch"]


def test_what_is_no_json_patch() -> None:
    found = room('[{"op": "add", "path": "/a", "because": "x"}]', "Changes it.")
    assert found.bindings.unbound[0].reason != "it is a JSON Patch"
    assert room('[{"path": "/a"}]').bindings.unbound[0].reason != "it is a JSON Patch"


# Collections and envelopes


@pytest.mark.parametrize("name", ["items", "value"])
def test_a_list_of_a_collection(name: str) -> None:
    found = room(f'{{"{name}": [{A_ROOM}]}}')
    assert len(found.bindings.bound[0].nodes[0].members) == 3
    assert len(found.bindings.bound[0].because) == 1  # no envelope had to be opened


@pytest.mark.parametrize(
    "name",
    """
    totalCount count links attributes nextLink continuationToken seekOperation
    """.split(),
)
def test_what_stands_around_the_items_of_a_collection(name: str) -> None:
    found = room(f'{{"items": [{A_ROOM}], "{name}": 1}}')
    assert [one.rule for one in found.bindings.bound[0].because] == [
        "sample-linked-to-model"
    ]


def test_what_does_not_makes_an_envelope() -> None:
    found = room(f'{{"items": [{A_ROOM}], "page": 1}}')
    assert [one.rule for one in found.bindings.bound[0].because] == [
        "objects-listed-in-envelope",
        "sample-linked-to-model",
    ]


@pytest.mark.parametrize(
    "name", "items value data results records content entries".split()
)
def test_what_envelopes_usually_call_their_contents(name: str) -> None:
    # beside another list that fits as well
    found = room(f'{{"page": 1, "others": [{A_ROOM}], "{name}": [{A_ROOM}]}}')
    assert [one.words for one in found.bindings.bound[0].because][:1] == [name]


def test_of_two_lists_that_fit_none_is_taken() -> None:
    assert not room(f'{{"others": [{A_ROOM}], "more": [{A_ROOM}]}}').bound


# Errors


@pytest.mark.parametrize("name", "error errors fault faults exception".split())
def test_what_holds_an_error(name: str) -> None:
    found = room(f'{{"{name}": {{"reason": "x"}}}}')
    reason = "it looks like the body of an error"
    assert [one.reason for one in found.bindings.unbound] == [reason]
    assert not room(f'{{"{name}": {A_ROOM}}}').bound  # it is no envelope


@pytest.mark.parametrize("name", "problem problems failure failures".split())
def test_a_list_of_problems_is_a_result(name: str) -> None:
    found = room(f'{{"{name}": {{"reason": "x"}}}}')
    assert "error" not in found.bindings.unbound[0].reason


@pytest.mark.parametrize(
    "name",
    """
    message status statusCode code success ok data timestamp path requestId traceId
    correlationId type title detail instance documentationUrl errorDescription
    errorCodes errorUri status_code request-id
    """.split(),
)
def test_what_stands_beside_an_error(name: str) -> None:
    found = room(f'{{"error": "full", "{name}": "x"}}')
    assert found.bindings.unbound[0].reason == "it looks like the body of an error"


def test_what_does_not_stand_beside_an_error() -> None:
    found = room('{"error": "full", "floor": "x"}', "See below.")
    assert found.bindings.unbound[0].reason != "it looks like the body of an error"
    found = room('{"error": "", "status": "x"}', "See below.")
    assert found.bindings.unbound[0].reason != "it looks like the body of an error"


@pytest.mark.parametrize(
    "noun",
    """
    Error Errors Fault Faults Failure Failures Problem Problems Exception Exceptions
    """.split(),
)
def test_a_noun_for_errors_in_a_heading_and_in_a_name(noun: str) -> None:
    reason = headed(noun).bindings.unbound[0].reason
    assert reason == f'it is the body of an error (the heading "{noun}")'
    assert is_about_errors(f"Import{noun}")
    assert is_of_any_error(f"Api{noun}")
    found = front(
        faults=ROOM.replace("## Room", f"## Api{noun}"),
        get=response(A_ROOM).replace("200 OK", "400 Bad"),
    )
    assert found.bound == [(f"Api{noun}", "shape")]


@pytest.mark.parametrize(
    "words",
    """
    response responses body bodies example examples sample samples code codes message
    messages format object handling payload status common possible http rest json the
    an of in case and details
    """.split(),
)
def test_a_word_beside_errors_in_a_heading(words: str) -> None:
    assert not headed(f"{words.title()} errors").bound


@pytest.mark.parametrize("heading", ["Room errors", "Error log", "Response body"])
def test_a_heading_of_something_else(heading: str) -> None:
    assert headed(heading).bound == [("Room", "link")]


@pytest.mark.parametrize(
    "phrase",
    [
        *("Bad Request", "Unauthorized", "Payment Required", "Forbidden", "Not Found"),
        *("Method Not Allowed", "Not Acceptable", "Request Timeout", "Conflict"),
        *("Gone", "Precondition Failed", "Payload Too Large", "Content Too Large"),
        *("Unsupported Media Type", "Unprocessable Entity", "Unprocessable Content"),
        *("Locked", "Too Many Requests", "Internal Server Error", "Server Error"),
        *("Not Implemented", "Bad Gateway", "Service Unavailable", "Gateway Timeout"),
    ],
)
def test_the_reason_phrase_of_a_status(phrase: str) -> None:
    assert not headed(phrase).bound
    assert not room(A_ROOM, f"A [Room](#room).\n\n400 {phrase}: it is full.").bound


@pytest.mark.parametrize(
    "word",
    """
    Api Rest Http Service Response Body Object Result Message Details Detail Info
    Model Resource Payload Envelope Wrapper Odata Public Common Standard Generic
    """.split(),
)
def test_a_word_of_the_name_of_a_model_of_any_error(word: str) -> None:
    assert is_of_any_error(f"{word}Error")


@pytest.mark.parametrize(
    "name", ["ImportError", "Response", "RoomFault", "Api", "DefaultService"]
)
def test_a_model_that_is_not_of_any_error(name: str) -> None:
    assert not is_of_any_error(name)


@pytest.mark.parametrize("name", ["DefaultRoom", "roomDefaults", "Room", "Err"])
def test_a_name_that_says_nothing_of_errors(name: str) -> None:
    assert not is_about_errors(name)
    page = response(A_ROOM, f"Returns a [{name}](rooms.md).")
    page = page.replace("200 OK", "400 Bad")
    assert not front(rooms=ROOM.replace("Room\n", f"{name}\n"), get=page).bound


@pytest.mark.parametrize("name", ["importerror", "RoomFault", "IOException"])
def test_a_name_that_says_that_a_model_is_of_errors(name: str) -> None:
    page = response(A_ROOM, f"Returns a [{name}](rooms.md#{name.lower()}).")
    page = page.replace("200 OK", "400 Bad")
    found = front(rooms=ROOM.replace("## Room\n", f"## {name}\n"), get=page)
    assert found.bound == [(name, "link")]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("APIErrorDetails", "api error details"),
        ("Error404", "error 404"),
        ("error_404Body", "error 404 body"),
        ("V2", "v 2"),
    ],
)
def test_the_words_of_a_name(name: str, words: str) -> None:
    assert name_words(name) == words.split()


def test_a_numbered_error_is_one_of_its_own() -> None:
    assert is_of_any_error("Error")
    assert not is_of_any_error("Error404")
