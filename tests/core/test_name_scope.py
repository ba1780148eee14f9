"""Names that meet in one scope."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.any_text import SETTINGS

from docmodels.core.characters import folded
from docmodels.core.name_scope import NameScope


def test_equal_names_are_numbered_in_turn() -> None:
    scope = NameScope()
    names = [scope.give("a") for _ in range(20_000)]
    assert (names[0], names[-1], len(set(names))) == ("a", "a_20000", 20_000)


def test_a_scope_gives_each_name_once() -> None:
    scope = NameScope({"to_dict"})
    wanted = ["to_dict", "line", "Line", "to_dict", "ﬁx", "fix", "to_dict_"]
    given = [scope.give(one) for one in wanted]
    assert given[:4] == ["to_dict_", "line", "Line_2", "to_dict_2"]
    assert len(set(map(folded, given))) == len(wanted)
    assert "to_dict" not in given


def test_a_name_is_free_when_all_that_comes_with_it_is() -> None:
    def forms(name: str) -> tuple[str, ...]:
        return (name, f"{name}Payload")

    scope = NameScope({"PageShape"})
    assert scope.give("Line", forms) == "Line"
    assert scope.give("LinePayload") == "LinePayload_2"
    assert scope.give("Page", forms) == "Page_"


@pytest.mark.slow
@SETTINGS
@given(st.lists(st.sampled_from(["a", "A", "b", "a_2", "b_"]), max_size=8))
def test_unique_names_differ_in_more_than_case(names: list[str]) -> None:
    scope = NameScope()
    made = tuple(map(scope.give, names))
    assert len(made) == len(names)
    assert len({name.casefold() for name in made}) == len(made)
    assert made[:1] == tuple(names[:1])
