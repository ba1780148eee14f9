"""A type of too many others is left open: Python could not read what decodes it."""

from itertools import product
from pathlib import Path

import pytest

import docmodels
from docmodels.core.limits import MAX_ALTERNATIVES

_HEAD = "| Property | Type | Description |\n|---|---|---|\n"


def _models(count: int) -> str:
    types = " or ".join(f"[B{number}](#b{number})" for number in range(count))
    each = (f"## B{i}\n\nOne.\n\n{_HEAD}| q | string | x |\n\n" for i in range(count))
    return f"# A\n\n{_HEAD}| p | {types} | x |\n\n{''.join(each)}"


def _aliases() -> str:
    """Return names of types, each of which has the one before eight times."""
    told = []
    for number in range(1, 5):
        types = (
            f"`{''.join(words)}K{number - 1}`"
            for words in product(("array of ", "map of "), repeat=3)
        )
        told.append(f"## K{number}\n\nUnderlying type: {' or '.join(types)}\n\n")
    first = "## K0\n\nUnderlying type: `string`\n\n"
    return f"# A\n\n{_HEAD}| p | K4 | x |\n\n{first}{''.join(told)}"


@pytest.mark.parametrize("text", [_models(MAX_ALTERNATIVES + 1), _aliases()])
def test_a_type_of_too_many_others_is_any(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.md").write_text(text)
    reading = docmodels.read(docmodels.Options(tmp_path))
    assert "too-deep" in [one.code for one in reading.diagnostics]
    first, *_ = (m for m in reading.inspection["pages"][0]["models"])
    assert len(str(first["fields"][0]["type"])) < 5_000
