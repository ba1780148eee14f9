"""Changes between two schemas: how bad they are, and by what they are known."""

from dataclasses import replace

import pytest

from docmodels.core.changes import Comparison, Finding, Impact
from docmodels.core.diagnostics import Span

BREAKING, DANGEROUS, COMPATIBLE = Impact
GONE = Finding(
    *("property-removed", "desk", "desk.Ticket.opened_on", "openedOn", ""),
    *("it is gone", BREAKING, COMPATIBLE),
)


@pytest.mark.parametrize(
    ("readers", "writers", "severity"),
    [
        (BREAKING, COMPATIBLE, BREAKING),
        (COMPATIBLE, DANGEROUS, DANGEROUS),
        (DANGEROUS, BREAKING, BREAKING),
        (COMPATIBLE, COMPATIBLE, COMPATIBLE),
    ],
)
def test_the_severity_is_the_worse_one(
    readers: Impact, writers: Impact, severity: Impact
) -> None:
    assert replace(GONE, readers=readers, writers=writers).severity is severity


def test_the_fingerprint_is_of_what_has_changed_alone() -> None:
    assert GONE.fingerprint == "1ffb00c37018"
    told = replace(
        GONE, message="it went", old_place=Span("a.md", 1), readers=COMPATIBLE
    )
    assert told.fingerprint == GONE.fingerprint
    others = [
        replace(GONE, rule="other"),
        replace(GONE, package="other"),
        replace(GONE, symbol="other"),
        replace(GONE, old="other"),
        replace(GONE, new="other"),
    ]
    assert len({one.fingerprint for one in (GONE, *others)}) == 6


def test_what_is_accepted_does_not_break() -> None:
    assert Comparison("desk", (GONE,)).breaks
    assert not Comparison("desk", (replace(GONE, accepted=True),)).breaks
    assert not Comparison("desk", (replace(GONE, readers=DANGEROUS),)).breaks
    assert not Comparison("desk", ()).breaks
