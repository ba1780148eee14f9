"""Which things are the likest."""

import pytest

from docmodels.compare.likeness import Features, name_likeness, pair_alike


def paired(
    scores: dict[str, float],
    old: dict[str, Features] | None = None,
    new: dict[str, Features] | None = None,
) -> list[str]:
    """Pair a and b with x and y, which have a feature in common, by the scores."""
    common = {"common"}
    found = pair_alike(
        old or {"a": common, "b": common},
        new or {"x": common, "y": common},
        lambda one, other: scores.get(f"{one}{other}", 0),
        0.5,
    )
    return [f"{one}{other}" for one, other in found]


@pytest.mark.parametrize(
    ("scores", "pairs"),
    [
        ({"ax": 0.9, "by": 0.8}, ["ax", "by"]),
        ({"ax": 0.6, "ay": 0.7, "bx": 0.9}, ["bx", "ay"]),
        ({"ax": 0.9, "ay": 0.8, "bx": 0.7}, ["ax"]),
        ({"ax": 0.5, "by": 0.49}, ["ax"]),
        ({"ay": 0.9, "bx": 0.9, "by": 0.9}, ["ay", "bx"]),
        ({"ax": 0.9, "ay": 0.9, "bx": 0.9, "by": 0.9}, ["ax", "by"]),
        ({}, []),
    ],
)
def test_each_is_in_one_pair_and_the_likest_are_first(
    scores: dict[str, float], pairs: list[str]
) -> None:
    assert paired(scores) == pairs


def test_of_two_that_are_as_like_the_first_counts() -> None:
    old: dict[str, Features] = {"a": {"one", "two"}}
    new: dict[str, Features] = {"x": {"one"}, "y": {"one", "two"}}
    assert paired({"ax": 0.9, "ay": 0.9}, old, new) == ["ax"]


def test_what_has_nothing_in_common_is_not_compared() -> None:
    assert paired({"ax": 1}, {"a": {"one"}}, {"x": {"two"}}) == []


def test_what_very_many_have_says_nothing() -> None:
    for others, pairs in ((15, ["ax"]), (16, [])):
        more: dict[str, Features] = {f"{n}": {"common"} for n in range(others)}
        found = paired({"ax": 1}, {"a": {"common"}}, {"x": {"common"}, **more})
        assert found == pairs


def test_the_eight_with_most_in_common_are_compared() -> None:
    old: dict[str, Features] = {"a": {"one", "two"}}
    for others, pairs in ((7, ["ax"]), (8, [])):
        more: dict[str, Features] = {f"{n}": {"one", "two"} for n in range(others)}
        assert paired({"ax": 1}, old, {"x": {"one"}, **more}) == pairs


def test_names() -> None:
    assert name_likeness("Bed", "bED") == 1
    assert name_likeness("bed", "lamp") == 0
    assert name_likeness("a" * 100 + "x", "a" * 100 + "y") == 1
    assert name_likeness("a" * 99 + "x", "a" * 99 + "y") == 0.99
