"""The lines that two texts have in common."""

import random

import pytest
from support.counting import LIMIT, calls

from docmodels.write.line_pairs import LineMatcher


def _applied(old: list[str], new: list[str]) -> list[str]:
    """Return what the steps from old to new make of the old lines."""
    made: list[str] = []
    for tag, i, j, k, m in LineMatcher(old, new).get_opcodes():
        assert (tag == "equal") <= (old[i:j] == new[k:m])
        made += old[i:j] if tag == "equal" else new[k:m]
    return made


@pytest.mark.parametrize("seed", range(40))
def test_the_steps_lead_from_the_old_lines_to_the_new_ones(seed: int) -> None:
    chance = random.Random(seed)
    some = [f"{chance.randrange(chance.choice((3, 40, 900)))}" for _ in range(300)]
    new = [one for one in some if chance.random() < 0.8]
    for _ in range(chance.randrange(90)):
        new.insert(chance.randrange(len(new) + 1), f"{chance.randrange(900)}")
    assert _applied(some, new) == new
    assert _applied(new, some) == some
    assert _applied(some, some[::-1]) == some[::-1]


def test_what_did_not_change_is_common() -> None:
    old = [line for n in range(200) for line in (f"class M{n}:", "    id: str", "")]
    new = [line for line in old if line != "class M7:"]
    new[300:300] = ["    id: str", "    name: str", ""]
    matcher = LineMatcher(old, new)
    assert sum(block.size for block in matcher.get_matching_blocks()) == 599


def test_lines_that_stand_often_are_common_without_any_that_stands_once() -> None:
    old = ["a", "b", "c", ""] * 50
    new = ["x", *old, "y", "x", "y"]
    matcher = LineMatcher(old, new)
    assert [block.size for block in matcher.get_matching_blocks()] == [200, 0]


def _module(models: int, changed: str) -> list[str]:
    """Return lines such as those of a module: most of them stand in it often."""
    return [
        line
        for n in range(models)
        for line in (
            f"class Model{n}{changed * (n % 2)}:",
            '    """An object."""',
            "",
            *(f"    prop{m}{changed * (n % 3)}: str | None = None" for m in range(8)),
            "",
        )
    ]


@pytest.mark.parametrize("often", [False, True])
def test_four_times_the_lines_are_four_times_the_work(often: bool) -> None:
    def work(models: int) -> int:
        old, new = _module(models, ""), _module(models, "X")
        if often:
            old, new = [one[:11] for one in old], [one[:11] for one in new]
        matcher = LineMatcher(old, new)
        return calls(lambda: matcher.get_opcodes(), within="")

    work(10)
    assert work(400) < LIMIT * work(100)
