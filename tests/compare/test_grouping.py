"""Findings of one cause are one."""

import pytest

from docmodels.compare.grouping import grouped
from docmodels.core.changes import Finding, Impact

WIRE, VALUE = "property-wire-name-changed", "value-renamed"
BREAKING, DANGEROUS, COMPATIBLE = Impact


def findings(rule: str, symbol: str, pairs: str) -> list[Finding]:
    """Return findings: each of the `pairs` is old=new."""
    found = []
    for pair in pairs.split():
        old, new = pair.split("=")
        named = symbol.format(old)
        found.append(Finding(rule, "p", named, old, new, "", BREAKING, COMPATIBLE))
    return found


@pytest.mark.parametrize(
    ("rule", "symbol", "pairs", "said"),
    [
        (
            *(WIRE, "shop.Bed.{}", "a_b=aB c=C d=D e=E"),
            "Bed has 4 names in JSON written otherwise: a_b is aB, c is C, d is D "
            "and 1 more",
        ),
        (
            *(WIRE, "shop.Bed.{}", "a_b=aB c=C d=D"),
            "Bed has 3 names in JSON written otherwise: a_b is aB, c is C, d is D",
        ),
        (WIRE, "shop.Bed.{}", "a_b=aB c=C", None),
        (WIRE, "shop.Bed.{}", "one=1 two=2 three=3", None),
        (
            *(VALUE, "shop.Bed", "on=On off=Off"),
            "Bed has 2 values written otherwise: on is On, off is Off",
        ),
        (
            *(VALUE, "shop.Bed", "on=1 off=0"),
            "Bed has 2 values written otherwise: on is 1, off is 0",
        ),
        (VALUE, "shop.Bed", "on=On", None),
        (VALUE, "shop.Bed", "on=active off=gone", None),
        (VALUE, "shop.Bed", "1=2 3=4", None),
        ("property-renamed", "shop.Bed.{}", "a_b=aB c=C d=D", None),
    ],
)
def test_what_is_of_one_cause(
    rule: str, symbol: str, pairs: str, said: str | None
) -> None:
    found = findings(rule, symbol, pairs)
    made = grouped(found, "shop")
    if said is None:
        assert made == found
    else:
        [one] = made
        assert (one.symbol, one.message) == ("shop.Bed", said)
        assert one.old == ", ".join(each.old for each in found)
        assert one.new == ", ".join(each.new for each in found)
        assert (one.readers, one.writers) == (BREAKING, COMPATIBLE)


def test_others_stay_in_their_places() -> None:
    first, second = findings(VALUE, "shop.Bed", "on=On off=Off")
    [other] = findings(VALUE, "shop.Bed", "lamp=sun")
    [cot] = findings(VALUE, "shop.Cot", "on=On")
    made = grouped([cot, first, other, second], "shop")
    assert [one.old for one in made] == ["on", "on, off", "lamp"]
    assert made[0] is cot
    assert made[2] is other
