"""Random edits: every one of them is found, and nothing else is."""

import random
from pathlib import Path

import pytest
from support.changes import Pages, read
from support.random_edits import Edits, written_pages

import docmodels

DOCS = Path(__file__).parents[2] / "docs_src" / "partner_center"

#: Seeds, and how many edits are made at once.
OWN = [(seed, 1 + seed % 7) for seed in range(28)]
PARTNER_CENTER = [(seed, 8) for seed in range(12)]


def partner_center() -> dict[str, str]:
    return {path.name: path.read_text("utf-8") for path in sorted(DOCS.glob("*.md"))}


def differences(pages: Pages, seed: int, number: int) -> tuple[int, str]:
    """Return how many edits were made, and what was told otherwise than it is."""
    old = read(pages)
    edits = Edits(pages, old.schema, random.Random(seed))
    edits.make(number)
    found = docmodels.diff(old, read(edits.result())).findings
    told = sorted((one.rule, one.symbol) for one in found)
    wrong = [f"told: {one}" for one in told if one not in edits.expected]
    wrong += [f"missed: {one}" for one in edits.expected if one not in told]
    if len(told) != len(edits.expected):
        wrong.append(f"{len(told)} told of {len(edits.expected)}")
    return len(edits.expected), "; ".join(
        [*wrong, *(f.message for f in found if wrong)]
    )


@pytest.mark.slow
@pytest.mark.parametrize(("seed", "number"), OWN)
def test_edits_of_written_pages(seed: int, number: int) -> None:
    made, wrong = differences(written_pages(random.Random(seed)), seed, number)
    assert made == number
    assert not wrong


@pytest.mark.slow
@pytest.mark.parametrize(("seed", "number"), PARTNER_CENTER)
def test_edits_of_partner_center(seed: int, number: int) -> None:
    made, wrong = differences(partner_center(), seed, number)
    assert made == number
    assert not wrong


def test_there_are_two_hundred() -> None:
    assert sum(number for _, number in (*OWN, *PARTNER_CENTER)) >= 200
