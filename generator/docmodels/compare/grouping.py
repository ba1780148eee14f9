"""Makes one finding of names, or values, that are all written otherwise for one cause.

A sample that comes or goes may change how JSON spells every property of a model, or
every value of an enum.  For a reviewer that is one change.
"""

from collections.abc import Sequence
from dataclasses import replace

from docmodels.compare.property_rules import WIRE_NAME_CHANGED
from docmodels.compare.value_rules import VALUE_RENAMED
from docmodels.core.changes import Finding, Impact

#: How many of a model's properties, or of an enum's values, make one change together.
_LEAST = {WIRE_NAME_CHANGED.name: 3, VALUE_RENAMED.name: 2}
_MOST_LISTED = 3
_ORDER = list(Impact)


def grouped(found: Sequence[Finding], module: str) -> list[Finding]:
    """Return findings with one in the place of those that are of one cause.

    `module` is what symbols begin with.
    """
    groups: dict[tuple[str, str], list[Finding]] = {}
    for one in found:
        if one.rule in _LEAST and _of_one_cause(one):
            groups.setdefault((one.rule, _whole(one)), []).append(one)
    large = {
        key: group for key, group in groups.items() if len(group) >= _LEAST[key[0]]
    }
    parts = {id(one) for group in large.values() for one in group}
    result = []
    for one in found:
        group = large.get((one.rule, _whole(one)), [])
        if id(one) not in parts:
            result.append(one)
        elif one is group[0]:
            result.append(_together(group, module))
    return result


def _together(group: Sequence[Finding], module: str) -> Finding:
    first = group[0]
    subject = _whole(first).removeprefix(f"{module}.")
    pairs = [f"{one.old} is {one.new}" for one in group]
    more = len(pairs) - _MOST_LISTED
    listed = ", ".join(pairs[:_MOST_LISTED]) + (f" and {more} more" if more > 0 else "")
    what = "names in JSON" if first.rule == WIRE_NAME_CHANGED.name else "values"
    return replace(
        first,
        symbol=_whole(first),
        old=", ".join(one.old for one in group),
        new=", ".join(one.new for one in group),
        message=f"{subject} has {len(group)} {what} written otherwise: {listed}",
        readers=min((one.readers for one in group), key=_ORDER.index),
        writers=min((one.writers for one in group), key=_ORDER.index),
        softened=None,
    )


def _whole(one: Finding) -> str:
    """Return the symbol of the model of a property, or of the list of a value."""
    if one.rule == WIRE_NAME_CHANGED.name:
        return one.symbol.rpartition(".")[0]
    return one.symbol


def _of_one_cause(one: Finding) -> bool:
    """Tell whether a name is the same but for its spelling, or its number is in JSON.

    Where numbers travel in the place of names, they do for the whole enum.
    """
    if _folded(one.old) == _folded(one.new):
        return True
    numbers = [_folded(text).isdecimal() for text in (one.old, one.new)]
    return one.rule == VALUE_RENAMED.name and numbers[0] != numbers[1]


def _folded(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()
