"""What holds for every type cell, whatever stands in it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docmodels.core.typeexpr import show
from docmodels.language.types import TypeCell, parse_type
from docmodels.language.types.tokens import tokenize
from docmodels.parse.runs import read_runs

pytestmark = pytest.mark.slow

#: Words and marks of types; no maps, whose keys are not kept.
OF_TYPES = """
    array list of or and string integer date enum object objects one either any nullable
    optional required ( ) [ ] , | / ? & : ; . - repeated pointer to the a in as format
    ids ID for **Foo** `Foo` [Foo](#foo) Foo [] \\< > Box\\< Option[ null byte 3
""".split()
SETTINGS = settings(max_examples=100, derandomize=True, deadline=None)
UNKNOWN = st.from_regex(r"[Zz]q[bcdfgkmv]{4}", fullmatch=True)


def _all(cell: TypeCell) -> str:
    expr = show(cell.expr) if cell.expr is not None else ""
    return f"{expr} {cell.remark} {cell.rest}"


@SETTINGS
@given(
    st.lists(st.sampled_from(OF_TYPES), max_size=6),
    UNKNOWN,
    st.lists(st.sampled_from(OF_TYPES), max_size=6),
)
def test_a_word_that_no_rule_knows_is_in_the_type_or_kept_beside_it(
    before: list[str], word: str, after: list[str]
) -> None:
    text = " ".join([*before, word, *after])
    assert word in _all(parse_type(read_runs(text))), text


@SETTINGS
@given(st.lists(st.sampled_from([*OF_TYPES, "map", "{", "}", "xyz"]), max_size=12))
def test_a_cell_without_a_type_is_kept_whole(parts: list[str]) -> None:
    """Such cells are made by a word before them that a type cannot begin with."""
    runs = read_runs(" ".join(["all of", *parts]))
    cell = parse_type(runs)
    if cell.expr is None:
        kept = "".join(token.text for token in tokenize(runs))
        assert "".join(cell.rest.split()) == "".join(kept.split())
        assert (cell.remark, cell.rules) == ("", ())
    else:
        assert cell.rules
