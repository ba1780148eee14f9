"""Findings about the values of enums and of properties."""

from docmodels.compare import value_rules as rules
from docmodels.compare.gathering import Gathering, Places, Softening
from docmodels.compare.texts import changed_texts, joined, texts_of_value, told
from docmodels.compare.value_pairs import pair_described, pair_listed
from docmodels.core.schema import EnumType, EnumValue
from docmodels.core.typeexpr import OneOf
from docmodels.core.values import Value, exact, show_value
from docmodels.core.wording import count


def compare_enums(old: EnumType, new: EnumType, gathering: Gathering) -> None:
    """Find what has changed of the values of an enum."""
    ours = {exact(one.value): one for one in old.values}
    theirs = {exact(one.value): one for one in new.values}
    symbol = gathering.class_of(old)
    for value, one in ours.items():
        if value in theirs:
            _texts(one, theirs[value], symbol, gathering)
    gone = {value: one for value, one in ours.items() if value not in theirs}
    come = {value: one for value, one in theirs.items() if value not in ours}
    respelled = pair_described(old.values, new.values)
    for value, one in gone.items():
        if value in respelled:
            other = come[respelled[value]]
            places = Places(one.span, other.span)
            _value_renamed(one.value, other.value, symbol, places, gathering, None)
        else:
            places = Places(one.span, near=new.span)
            _value_removed(one.value, symbol, places, gathering, None)
    taken = set(respelled.values())
    for value, one in come.items():
        if value not in taken:
            _value_added(one.value, symbol, Places(new=one.span), gathering, None)


def compare_lists(
    old: OneOf,
    new: OneOf,
    symbol: str,
    places: Places,
    gathering: Gathering,
    softening: Softening | None,
) -> None:
    """Find what has changed of the values that a property lists."""
    ours = {exact(value): value for value in old.values}
    theirs = {exact(value): value for value in new.values}
    gone = {value: one for value, one in ours.items() if value not in theirs}
    come = {value: one for value, one in theirs.items() if value not in ours}
    respelled = pair_listed(old.values, new.values)
    for value, one in gone.items():
        if value in respelled:
            other = come[respelled[value]]
            _value_renamed(one, other, symbol, places, gathering, softening)
        else:
            _value_removed(one, symbol, places, gathering, softening)
    taken = set(respelled.values())
    for value, one in come.items():
        if value not in taken:
            _value_added(one, symbol, places, gathering, softening)


def tell_closing(
    closed: bool,
    symbol: str,
    places: Places,
    gathering: Gathering,
    softening: Softening | None = None,
    of: int = 1,
) -> None:
    """Say that a list of values was opened or closed, in `of` properties."""
    rule = rules.ENUM_CLOSED if closed else rules.ENUM_OPENED
    where = f" in all of its {count(of, 'property')}" if of > 1 else ""
    says = "no other value is right" if closed else "other values are right, too"
    styles = ("open", "closed") if closed else ("closed", "open")
    message = f"{symbol} is {styles[1]}{where}: {says}"
    gathering.add(rule, symbol, styles, message, places, softening)


def _texts(old: EnumValue, new: EnumValue, symbol: str, gathering: Gathering) -> None:
    ours, theirs = texts_of_value(old), texts_of_value(new)
    changed = changed_texts(ours, theirs, gathering)
    if changed:
        value = show_value(old.value)
        said = told(ours, theirs, changed)
        was = f"{value}\n{joined(ours, changed)}"
        now = f"{value}\n{joined(theirs, changed)}"
        message = f"the value {value} of {symbol} is described otherwise: {said}"
        places = Places(old.span, new.span)
        gathering.add(rules.DOCUMENTATION_CHANGED, symbol, (was, now), message, places)


def _value_added(
    value: Value,
    symbol: str,
    places: Places,
    gathering: Gathering,
    softening: Softening | None,
) -> None:
    shown = show_value(value)
    message = f"{symbol} may be {shown}, which was not listed"
    gathering.add(rules.VALUE_ADDED, symbol, ("", shown), message, places, softening)


def _value_removed(
    value: Value,
    symbol: str,
    places: Places,
    gathering: Gathering,
    softening: Softening | None,
) -> None:
    shown = show_value(value)
    message = f"{symbol} no longer lists {shown}"
    gathering.add(rules.VALUE_REMOVED, symbol, (shown, ""), message, places, softening)


def _value_renamed(
    old: Value,
    new: Value,
    symbol: str,
    places: Places,
    gathering: Gathering,
    softening: Softening | None,
) -> None:
    was, now = show_value(old), show_value(new)
    message = f"the value {was} of {symbol} is written {now}"
    gathering.add(rules.VALUE_RENAMED, symbol, (was, now), message, places, softening)
