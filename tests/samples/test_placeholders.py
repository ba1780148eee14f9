import pytest

from docmodels.samples.placeholders import is_placeholder


@pytest.mark.parametrize(
    "text",
    [
        *("<etag>", "{id}", "string", "String (timestamp)", "2021-...", "YYYY-MM-DD"),
        *(
            "int",
            "a | b",
            "xxxx",
            "[list]",
            "datetime in UTC",
            "Guid",
            "…",
            "yyyy-MM-ddTHH",
        ),
    ],
)
def test_placeholders(text: str) -> None:
    assert is_placeholder(text)


@pytest.mark.parametrize(
    "text", ["", "true", "12", "2021-01-01", "none", "Monday", "12:30", "stringent"]
)
def test_values_are_no_placeholders(text: str) -> None:
    assert not is_placeholder(text)
