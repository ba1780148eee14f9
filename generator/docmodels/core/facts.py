"""What holds of a property that is described twice."""

from typing import TypeVar

from docmodels.core.schema import Facts

Told = TypeVar("Told")


def weaker(one: Facts, other: Facts) -> Facts:
    """Return what both descriptions of a property let one rely on.

    What narrows the use of a property holds only where both say it: one that a table
    of deprecated ones repeats is not deprecated.  A limit that only one has is kept,
    as the other does not deny it; of two, the one that allows more; of two different
    patterns, none.  Of two defaults the first counts.
    """
    return Facts(
        required=one.required and other.required,
        nullable=one.nullable or other.nullable,
        read_only=one.read_only and other.read_only,
        deprecated=one.deprecated and other.deprecated,
        min_length=min(_told(one.min_length, other.min_length), default=None),
        max_length=max(_told(one.max_length, other.max_length), default=None),
        pattern=_undisputed(one.pattern, other.pattern),
        default=next(iter(_told(one.default, other.default)), None),
        constant=one.constant if one.constant == other.constant else None,
    )


def _told(*values: Told | None) -> list[Told]:
    return [value for value in values if value is not None]


def _undisputed(one: str | None, other: str | None) -> str | None:
    """Return what one text says and the other does not contradict."""
    found = set(_told(one, other))
    return found.pop() if len(found) == 1 else None
