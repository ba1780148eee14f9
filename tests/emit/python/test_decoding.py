"""The statements that read the values of fields."""

from pathlib import Path

import pytest
from support.views import classes, model, viewed

TYPES = {
    "mixed": r"(int \| string)[]",
    "days": "Dictionary<string, List<date>>",
    "counts": "Dictionary<string, Dictionary<string, date>>",
    "map or object": r"Dictionary<string, int> \| JSON object",
    "itself": r"int[] \| [Bed](#bed)[]",
    "day or moment": r"date \| DateTime",
}


@pytest.fixture(scope="module")
def branches(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, str]]:
    """Return what reads each property of a model: lines under their conditions."""
    rows = (f"| {name} | {type_} | Some. |" for name, type_ in TYPES.items())
    folder: Path = tmp_path_factory.mktemp("decoding")
    made = classes(viewed(folder, page=model("Bed", *rows)))
    fields = made["Bed"].all_fields
    decoded = (field.decoding.branches for field in fields)
    return {
        name: {one.check: "\n".join(one.lines) for one in each}
        for name, each in zip(TYPES, decoded, strict=True)
    }


@pytest.mark.parametrize(
    ("name", "conditions"),
    [
        pytest.param("mixed", ["isinstance(value, list)"], id="a list"),
        pytest.param("map or object", ["isinstance(value, dict)"], id="asked once"),
        pytest.param(
            "day or moment",
            [
                "isinstance(value, str) and to_date(value) is not None",
                "isinstance(value, str)",
            ],
            id="the narrower one first",
        ),
    ],
)
def test_what_json_does_not_tell_apart_is_asked_once(
    branches: dict[str, dict[str, str]], name: str, conditions: list[str]
) -> None:
    assert [*branches[name]] == conditions


def test_an_item_that_is_none_of_some_types_is_refused(
    branches: dict[str, dict[str, str]],
) -> None:
    (lines,) = branches["mixed"].values()
    assert lines.splitlines()[:2] == [
        "for item in value:",
        "    if not (isinstance(item, int) and not isinstance(item, bool)"
        " or isinstance(item, str)):",
    ]


@pytest.mark.parametrize(
    ("name", "empty"),
    [
        ("days", "days_value_list: list[datetime.date] = []"),
        ("counts", "counts_value_map: dict[str, datetime.date] = {}"),
        ("map or object", "map_or_object_map: dict[str, Any] = {}"),
    ],
)
def test_a_container_is_called_by_its_kind(
    branches: dict[str, dict[str, str]], name: str, empty: str
) -> None:
    (lines,) = branches[name].values()
    assert empty in map(str.strip, lines.splitlines())


def test_a_model_in_itself_is_read_one_deeper(
    branches: dict[str, dict[str, str]],
) -> None:
    (lines,) = branches["itself"].values()
    assert "model.itself.append(bed_from_dict(item, depth + 1))" in lines
