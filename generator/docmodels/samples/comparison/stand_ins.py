"""Tells whether a value of a sample only stands for one, by a name.

Documentation shows what a property holds by its type (`"Edm.TimeOfDay"`,
`{"@odata.type": "Edm.Binary"}`) or by its own name (`"size-value"`).
"""

import re

from docmodels.core.scalars import find_scalar
from docmodels.core.schema import ListType
from docmodels.language.words.folding import name_key
from docmodels.samples.comparison.alignment import Slot
from docmodels.samples.json.tree import ObjectNode, ValueNode
from docmodels.samples.lookup import Property, type_names
from docmodels.samples.placeholders import is_placeholder
from docmodels.samples.stated import named_type, only_names_type

#: A name of several words, which is hardly a value: `TimeOfDay`, `Edm.Single`.
_COMPOUND = re.compile(r"[a-z][A-Z0-9]|\w[ ./-]\w")
#: Words for numbers that begin like the name of a type: `Single`, `Byte`.
_NUMBERS = frozenset({"integer", "long", "number"})
_VALUE = re.compile(r"(?P<name>.+?)[-_ ]value", re.I)


def stands_in(slot: Slot) -> bool:
    """Tell whether a value that its type refuses stands for one of that type."""
    match slot.node:
        case ValueNode(value=str(text)):
            return _names_type(text, slot.property)
        case ObjectNode() as node:
            named = named_type(node)
            if named is None or not only_names_type(node):
                return False
            text, _ = named
            if isinstance(slot.type, ListType):
                return is_placeholder(text)  # an item alone is no list
            return find_scalar(text) is not None or _names_type(text, slot.property)
        case _:
            return False


def stands_for(text: str, known: Property) -> bool:
    """Tell whether a text stands for a value of a property, by a name.

    It is the property's name with "-value" behind it, or the name of the
    property or of its type with a namespace before it.
    """
    wanted = name_key(known.field.name)
    if found := _VALUE.fullmatch(text):
        return name_key(found["name"]) == wanted
    namespace, _, name = text.rpartition(".")
    names = (wanted, name_key(known.owner.name) + wanted, *_type_keys(known))
    return bool(namespace) and name_key(name) in names


def _names_type(text: str, known: Property | None) -> bool:
    if is_placeholder(text):
        return True
    if known is None:
        return False
    if name_key(text.rpartition(".")[2]) in _type_keys(known):
        return True
    return _names_scalar(text, known) or stands_for(text, known)


def _names_scalar(text: str, known: Property) -> bool:
    scalar = find_scalar(text)
    if scalar is None or scalar.name not in type_names(known.field.type):
        return False
    # a word with a capital may be a value, but none that a number has
    in_capitals = text[:1].isupper() and scalar.name in _NUMBERS
    return in_capitals or _COMPOUND.search(text) is not None


def _type_keys(known: Property) -> tuple[str, ...]:
    return tuple(map(name_key, type_names(known.field.type)))
