"""What `verify` says of values that do not have their documented type."""

import json
import re
from dataclasses import dataclass, field

from docmodels.core.catalogue import diagnose
from docmodels.core.diagnostics import Diagnostic, Span
from docmodels.core.schema import ListType, MapType, Type, UnionType, show_type
from docmodels.core.typeexpr import ANY, OneOf, Scalar
from docmodels.core.values import show_value
from docmodels.samples.comparison.alignment import Slot
from docmodels.samples.comparison.findings import place_of, quoted, times
from docmodels.samples.json.tree import (
    ArrayNode,
    ElidedNode,
    Node,
    ObjectNode,
    ValueNode,
)

_DATE_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:")
#: What has its type but for the quotes, by the decoder's word for the type.
_BARE = {
    "integer": re.compile(r"-?\d+"),
    "number": re.compile(r"-?\d+(?:\.\d+)?"),
    "boolean": re.compile(r"true|false", re.I),
}
#: How much of a value from a sample a message repeats.
_LONGEST_VALUE = 40
#: How long a type may be before only some of its members are shown.
_LONGEST_TYPE = 60


@dataclass(slots=True)
class Mismatch:
    """A property whose values do not have its type.

    `expected` is the type in the decoder's words.
    """

    slot: Slot
    expected: str
    samples: set[tuple[str, Span]] = field(default_factory=set)


def wrong_type(mismatch: Mismatch) -> Diagnostic:
    """Return the diagnostic for values that do not have their type."""
    slot = mismatch.slot
    place = f" ({place_of(slot.property)})" if slot.property else ""
    subject, documented = _documented(mismatch)
    part = "an item" if _is_inside(slot) and slot.type == ANY else "it"
    return diagnose(
        "sample-type",
        f'{subject} of "{slot.model.name}"{place} is documented as {documented}; '
        f"here {part} is {_shown(slot.node)}{times(mismatch.samples)}",
        slot.span,
        hint=_type_hint(mismatch),
    )


def has_time(slot: Slot) -> bool:
    """Tell whether a documented date is a date-time, which decoders let pass."""
    match slot.type, slot.node:
        case Scalar(name="date"), ValueNode(value=str(text)):
            return _DATE_TIME.match(text) is not None
        case _:
            return False


def property_name(slot: Slot) -> str:
    """Return the name of the property that a value belongs to."""
    return slot.property.field.wire_name if slot.property else str(slot.key)


def kind(node: Node) -> str:
    """Say what a JSON value is."""
    match node:
        case ObjectNode():
            return "an object"
        case ArrayNode():
            return "an array"
        case ElidedNode():
            return "left out"
        case ValueNode(value=bool(value)):
            return str(value).lower()
        case ValueNode(value=None):
            return "null"
        case ValueNode(value=str()):
            return "the string"
        case ValueNode():
            return "the number"


def brief_type(type_: Type, room: int = _LONGEST_TYPE) -> str:
    """Write a type for people; of many values or members only the first.

    >>> brief_type(OneOf(("on", "off", "standby")), 12)
    '"on" | "off" and 1 more'
    """
    match type_:
        case ListType(item=item):
            return f"list[{brief_type(item, room)}]"
        case MapType(value=value):
            return f"map[{brief_type(value, room)}]"
        case OneOf(values=values):
            members = [
                quoted(one) if isinstance(one, str) else show_value(one)
                for one in values
            ]
        case UnionType(members=types):
            members = [brief_type(one, room) for one in types]
        case _:
            return show_type(type_)
    shown = members[0]
    for index, member in enumerate(members[1:], 1):
        if len(shown) + len(member) > room:
            return f"{shown} and {len(members) - index} more"
        shown += f" | {member}"
    return shown


def _documented(mismatch: Mismatch) -> tuple[str, str]:
    """Name the property, or the part of it that is meant, and its type."""
    slot = mismatch.slot
    name = f'"{property_name(slot)}"'
    if slot.property is None:
        return name, mismatch.expected
    whole = slot.property.field.type
    if not _is_inside(slot) or slot.type == ANY:  # one of several types lists it
        return name, brief_type(whole)
    in_list = isinstance(slot.key, int)
    match whole:
        case ListType(item=inner) | MapType(value=inner) if inner == slot.type:
            where = name
        case _:
            where = f"a list in {name}" if in_list else f"a map in {name}"
    part = "an item" if in_list else "a value"
    return f"{part} of {where}", brief_type(slot.type)


def _is_inside(slot: Slot) -> bool:
    """Tell whether a place is in a list or a map that the property holds."""
    return slot.property is not None and slot.type != slot.property.field.type


def _type_hint(mismatch: Mismatch) -> str:
    match mismatch.slot.node:
        case ValueNode(value=None):
            what = "the type of its items" if _is_inside(mismatch.slot) else "the type"
            return f'write "nullable" before {what} in the table, or correct the sample'
        case ValueNode(value=str(text)):
            if mismatch.expected == "date" and _DATE_TIME.match(text):
                return (
                    "write datetime in the table, or leave the time out of the sample"
                )
            bare = _BARE.get(mismatch.expected)
            if bare is not None and bare.fullmatch(text):
                return "remove the quotes in the sample, or correct the table's type"
        case ValueNode(value=int()) if _is_moment(mismatch):
            return (
                'write "unix timestamp" as its type in the table, or correct the sample'
            )
        case _:
            pass
    return "correct the type in the table, or the sample"


def _is_moment(mismatch: Mismatch) -> bool:
    """Tell whether a number stands where a point in time is expected."""
    return (
        mismatch.slot.type == Scalar("datetime")
        and kind(mismatch.slot.node) == "the number"
    )


def _shown(node: Node) -> str:
    what = kind(node)
    if isinstance(node, ValueNode) and what.startswith("the "):
        text = json.dumps(node.value, ensure_ascii=False)
        longest = _LONGEST_VALUE
        return f"{what} {text if len(text) <= longest else text[: longest - 1] + '…'}"
    return what
