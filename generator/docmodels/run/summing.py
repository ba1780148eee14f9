"""Says once what is the same of many tables."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from docmodels.core.diagnostics import Diagnostic, sort_key
from docmodels.core.wording import first_of
from docmodels.link import UNTYPED_HINT

#: What generators of documentation leave out of every page of a kind.
_ALIKE = frozenset(("empty-table",))
#: Tables with a column of types that means something else, by what may be done.
_ALIKE_HINTS = frozenset((("untyped-table", UNTYPED_HINT),))
#: More places than these are but counted.
MOST_PLACES = 20


def summed(found: Sequence[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Return what was `found`, with what has one cure in many places said once.

    It is said at the first place, and names the others.
    """
    alike: defaultdict[tuple[str, str | None], list[Diagnostic]] = defaultdict(list)
    for one in found:
        if one.span is not None and _is_alike(one):
            alike[one.code, one.hint].append(one)
    said = {id(one) for many in alike.values() for one in many}
    rest = (one for one in found if id(one) not in said)
    return (*rest, *(_joined(sorted(many, key=sort_key)) for many in alike.values()))


def _is_alike(one: Diagnostic) -> bool:
    return one.code in _ALIKE or (one.code, one.hint) in _ALIKE_HINTS


def _joined(many: Sequence[Diagnostic]) -> Diagnostic:
    first, *others = many
    if not others:
        return first
    places = [one.span.place for one in others if one.span is not None]
    tables = "table is" if len(places) == 1 else "tables are"
    message = (
        f"{first.message}; {len(places):,} more {tables} the same: "
        f"{first_of(places, MOST_PLACES)}"
    )
    return replace(first, message=message)
