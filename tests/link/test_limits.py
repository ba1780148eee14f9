"""How deep types and chains of models may be."""

import pytest
from support.linked_pages import table, understood

from docmodels.core.limits import MAX_TYPE_DEPTH
from docmodels.core.schema import levels


def nestings() -> dict[str, tuple[str, str]]:
    return {
        "array of": ("array of ", ""),
        "brackets": ("\\[", "\\]"),
        "map": ("map&lt;string, ", ">"),
        "suffix": ("", "[]"),
    }


@pytest.mark.parametrize("spelling", nestings())
@pytest.mark.slow
def test_types_are_read_up_to_a_depth(spelling: str) -> None:
    before, after = nestings()[spelling]
    deepest = MAX_TYPE_DEPTH
    type_ = before * deepest + "string" + after * deepest
    models, found = understood(table([["id", type_]]))
    assert levels(models["Thing"].fields[0].type) == deepest
    assert not found
    for more in (MAX_TYPE_DEPTH + 1, 400, 3000):
        type_ = before * more + "string" + after * more
        models, found = understood(table([["id", type_]]))
        assert levels(models["Thing"].fields[0].type) <= MAX_TYPE_DEPTH
        assert [one.span.line for one in found if one.span] == [5] * len(found)
        assert [one.code for one in found] == ["too-deep"]
        assert found[0].hint


def test_what_aliases_name_counts_as_depth() -> None:
    half = "array of " * (MAX_TYPE_DEPTH - 5)
    parts = [
        f"## A{i}\n\nUnderlying type: {half}[A{i + 1}](#a{i + 1})" for i in range(4)
    ]
    models, found = understood(
        "\n\n".join([table([["id", f"{half}[A0](#a0)"]]), *parts]) + "\n"
    )
    assert levels(models["Thing"].fields[0].type) <= MAX_TYPE_DEPTH
    assert "too-deep" in {one.code for one in found}


@pytest.mark.slow
def test_a_chain_of_a_thousand_models_is_no_traceback() -> None:
    parts = [
        f"## M{i}\n\nInherits from [M{i + 1}](#m{i + 1}).\n\n| Name | Type |\n|-|-|\n"
        f"| a{i} | [M{i + 1}](#m{i + 1}) |\n| b{i} | string |\n"
        for i in range(1000)
    ]
    models, _ = understood("# Things\n\n" + "\n".join(parts))
    assert len(models) == 1000
