"""Names that are too long for Python are cut, and each is told of."""

from pathlib import Path

import pytest
from support.changes import read

import docmodels

PAGE = (
    "# A\n\n## {}\n\n| Property | Type |\n|---|---|\n| id | string |\n| {} | string |\n"
)
SHORT, LONG = "Line" * 30, "Line" * 31


@pytest.mark.parametrize(
    ("model", "name", "told"),
    [
        pytest.param(SHORT, SHORT, [], id="just short enough"),
        pytest.param(LONG, "no", [3], id="a model"),
        pytest.param("Cart", LONG, [8], id="a property"),
        pytest.param(LONG, LONG, [3, 8], id="both"),
    ],
)
def test_a_long_name_is_told_of(model: str, name: str, told: list[int]) -> None:
    found = read({"a.md": PAGE.format(model, name)}).diagnostics
    long = [one for one in found if one.code == "long-name"]
    assert [one.span and one.span.line for one in long] == told
    assert all("has 124 characters; in Python it is" in one.message for one in long)


def test_what_is_made_of_it_is_a_few_times_as_long(tmp_path: Path) -> None:
    rows = "".join(
        f"| p{n} | string | The possible values are: `a`, `b{n}`. |\n"
        for n in range(40)
    )
    page = "# A\n\n## {}\n\n| Property | Type | Description |\n|---|---|---|\n" + rows
    sizes = []
    for length in (120, 12_000):
        docs, out = tmp_path / f"{length}", tmp_path / f"out{length}"
        docs.mkdir()
        (docs / "a.md").write_text(page.format("L" * length))
        assert docmodels.generate(docmodels.Options(docs, output=out)).ok
        sizes.append(sum(one.stat().st_size for one in out.rglob("*.py")))
    # the longer name stands in the docstring of the class, and nowhere else
    assert sizes[1] - sizes[0] < 3 * 12_000
