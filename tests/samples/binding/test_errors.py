import pytest
from support.sample_pages import (
    A_ROOM,
    ORDER,
    ROOM,
    front,
    response,
)


def test_an_error_may_have_a_model() -> None:
    fault = ROOM.replace("## Room", "## ApiError")
    page = (
        f"{fault}\n## Errors\n\nAn [ApiError](#apierror).\n\n```json\n{A_ROOM}\n```\n"
    )
    assert front(room=page).bound == [("ApiError", "link")]


FAULT = """# Errors

## ErrorResponse

| Name | Type | Description |
|---|---|---|
| error | [ErrorInfo](#errorinfo) | x |

## ErrorInfo

| Name | Type | Description |
|---|---|---|
| code | string | x |
| message | string | x |

## ImportError

| Name | Type | Description |
|---|---|---|
| code | string | x |
| message | string | x |
| row | integer | x |
"""


@pytest.mark.parametrize(
    ("body", "model"),
    [
        ('{"error": {"code": "1", "message": "x"}}', "ErrorResponse"),
        ('{"code": "1", "message": "x"}', "ErrorInfo"),
        ('{"errors": [{"code": "1", "message": "x"}]}', "ErrorInfo"),
        ('{"reason": "x", "at": "y"}', None),
        ('{"code": "1", "at": "y", "row": 2}', None),
    ],
)
def test_the_model_of_errors_in_general(body: str, model: str | None) -> None:
    page = response(body, "Returns an [Order](order.md).").replace("200 OK", "400 Bad")
    found = front(order=ORDER, errors=FAULT, get=page)
    assert found.bound == ([(model, "shape")] if model else [])
    assert not found.codes


def test_the_body_of_an_error_without_a_head() -> None:
    body = '{"error": {"code": "1", "message": "x"}, "status": 400}'
    found = front(errors=FAULT, get=response(body))
    assert found.bound == [("ErrorInfo", "shape")]  # it knows more of what is there
    found = front(order=ORDER, get=response(body))
    assert not found.bound
    reason = found.bindings.unbound[0].reason
    assert reason == "it looks like the body of an error"
    assert not found.codes
    fine = '{"error": null, "status": 200}'
    assert "sample-unbound" in front(order=ORDER, get=response(fine)).codes


def test_of_two_models_of_errors_none_is_taken() -> None:
    two = FAULT.replace("ImportError", "ApiError").replace(
        "| row | integer | x |\n", ""
    )
    page = response('{"code": "1", "message": "x"}').replace("200 OK", "400 Bad")
    assert not front(errors=two, get=page).bound


def test_how_much_a_model_of_errors_must_share() -> None:
    body = '{"code": "1", "message": "x", "at": "y"}'
    page = response(body).replace("200 OK", "400 Bad")
    assert front(errors=FAULT, get=page).bound == [("ErrorInfo", "shape")]
    page = page.replace('"at"', '"on": "z", "at"')
    assert not front(errors=FAULT, get=page).bound
