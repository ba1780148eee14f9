"""What is concluded about a property, with the words that say so."""

import pytest
from support.property_rows import fields

HEAD = "Name | Type | Default | Nullable | Min length | Max length | Description"
TYPE = "type-from-cell: string"


@pytest.mark.parametrize(
    ("row", "notes", "because"),
    [
        (
            "| a | string (default 3) | 5 | | | | x |",
            (("Type", "default 3"),),
            [TYPE, "default-from-column: default: 5"],
        ),
        (
            "| a | string (default 3) | 3 | yes | 2 | 9 | x |",
            (),
            [
                TYPE,
                "nullable-from-column: nullable",
                "min-length-from-column: at least 2",
                "max-length-from-column: at most 9",
                "default-from-column: default: 3",
            ],
        ),
        (
            "| a | string (default 3) | | no | | | x |",
            (),
            [
                TYPE,
                "nullable-from-column: never null",
                "default-from-value-behind: default: 3",
                "default-in-prose: default: 3",
            ],
        ),
        (
            "| a | string (20) | | | | | x |",
            (),
            [TYPE, "max-length-from-type-cell: at most 20"],
        ),
        (
            "| a | string (20) | | | | 9 | x |",
            (("Type", "20"),),
            [TYPE, "max-length-from-column: at most 9"],
        ),
        (
            "| a | string (20) | | | | 20 | x |",
            (),
            [TYPE, "max-length-from-column: at most 20"],
        ),
        (
            "| a | int (20) | | | | | x |",
            (("Type", "20"),),
            ["type-from-cell: integer"],
        ),
        (
            "| a | string (default 3 or so) | | | | | x |",
            (("Type", "default 3 or so"),),
            [TYPE],
        ),
        (
            "| a | string | | | | | Required. Read-only. Deprecated. |",
            (),
            [
                TYPE,
                "facts-from-whole-sentence: required",
                "required-in-prose: required",
                "facts-from-whole-sentence: read-only",
                "read-only-in-prose: read-only",
                "facts-from-whole-sentence: deprecated",
                "deprecated-in-prose: deprecated",
            ],
        ),
        (
            "| a | string | | | | | Optional. Must be `x`. |",
            (),
            [
                TYPE,
                "facts-from-whole-sentence: not required",
                "required-in-prose: optional",
                "constant-from-must-be: always x",
                "constant-in-prose: always x",
            ],
        ),
    ],
)
def test_a_fact_has_its_reasons(
    row: str, notes: tuple[tuple[str, str], ...], because: list[str]
) -> None:
    found = fields(row, head=HEAD)["a"]
    assert found.notes == notes
    assert [f"{one.rule}: {one.concluded}" for one in found.because] == because
