"""Concludes the values that the cells of a row allow for its property."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TypeAlias

from docmodels.core.page import RunKind
from docmodels.core.rules import Deciding, Reason, Rule, first
from docmodels.core.scalars import find_scalar
from docmodels.core.schema import EnumValue
from docmodels.core.typeexpr import STRING, WHOLE, NamedRef, Scalar
from docmodels.core.values import show_values
from docmodels.declare.rows.examples import example
from docmodels.declare.rows.links import seen_enum
from docmodels.declare.rows.row import LEAD, PropertyRow, RowRule, Said, conclude
from docmodels.declare.rows.vetoes import VETOES, Listed
from docmodels.language.prose import (
    AllowedValues,
    are_bits,
    read_meanings,
    read_values,
    read_values_reference,
)
from docmodels.language.words.columns import is_of_rules
from docmodels.language.words.dialect import Role

_SHOWN = 4
# "string (State)"
_LABEL = re.compile(r"(\w{1,20}) ?\(([A-Za-z][\w .-]{0,60})\)")
# "Enum: [Auto Manual]", "Enum: [a, b]"
_ENUM = re.compile(r"(?:^|[\n;])[^\S\n]*+Enum: ?\[([\w.:/+-]+(?:,? [\w.:/+-]+)*)\]")
_SEPARATOR = re.compile(r",? ")
_Found: TypeAlias = tuple[AllowedValues, Role]


@dataclass(frozen=True, slots=True)
class RowValues:
    """The allowed values of a property, or the enum that has them.

    `null_in` is the role of the cell that has null among the values.
    """

    values: tuple[EnumValue, ...] = ()
    values_from: NamedRef | None = None
    null_in: Role | None = None
    because: tuple[Reason, ...] = ()


def conclude_values(row: PropertyRow) -> RowValues:
    """Conclude which values a property may have."""
    found = conclude(VALUES, row, _shown)
    if found.value is None or _is_vetoed(row, *found.value):
        enum = conclude(REFERENCES, row, lambda ref: f"values of {ref.name}")
        return RowValues(values_from=enum.value, because=enum.because)
    allowed, role = found.value
    cell = row.cells.get("values" if role == "values" else "description")
    span = (cell or row.cells["name"]).span
    place = replace(span, end_column=None)
    return RowValues(
        tuple(EnumValue(value, text, place) for value, text in allowed.values),
        null_in=role if allowed.nullable else None,
        because=found.because,
    )


def _is_vetoed(row: PropertyRow, allowed: AllowedValues, role: Role) -> bool:
    """Tell whether the row shows that what its text lists is not what is allowed.

    What a column of values lists, its title calls so.
    """
    if role == "values":
        return False
    listed = frozenset(value for value, _ in allowed.values)
    return first(VETOES, Listed(row, listed), row.without) is not None


def _shown(found: _Found) -> str:
    values = [value for value, _ in found[0].values]
    more = ", …" if len(values) > _SHOWN else ""
    return f"values: {show_values(values[:_SHOWN])}{more}"


def _in_cell(role: Role) -> Callable[[PropertyRow], Said[_Found] | None]:
    """Let the cell of a role list values; a column of values is asked alone."""

    def decide(row: PropertyRow) -> Said[_Found] | None:
        found = row.listed.get(role)
        if found is None or (role != "values" and _has_column(row)):
            return None
        if role == "values":  # whose title announces them
            return row.says(role, (found, role))
        return row.tells((found, role), next(iter(found.found), None), role)

    return decide


def _bare_enum(row: PropertyRow) -> Said[_Found] | None:
    """The description of a bare enum may be nothing but its values.

    So may what a column of rules says of it.
    """
    if not row.bare_enum or _has_column(row):
        return None
    found = read_values((LEAD, *row.description))
    if found is not None:
        return row.says("description", (found, "description"))
    other = row.cells.get("other")
    if other is None or other.text not in _rules_of(row):
        return None
    told = read_values(other.runs) or read_values((LEAD, *other.runs))
    return row.says("other", (told, "values")) if told else None


def _rules_of(row: PropertyRow) -> Iterator[str]:
    """Yield the texts of the columns of rules."""
    return (text for title, text in row.notes if is_of_rules(title))


def _in_rules(row: PropertyRow) -> Said[_Found] | None:
    """Take the values of "Enum: [a b]", as generators write it among other rules."""
    for _, text in row.notes:
        found = _ENUM.search(text)
        values = _SEPARATOR.split(found[1].strip()) if found else []
        if len(values) > 1 and not _has_column(row):
            allowed = AllowedValues(tuple((value, "") for value in values))
            other = row.cells.get("other")
            here = other is not None and other.text == text
            return row.says("other" if here else "name", (allowed, "values"))
    return None


def _meanings(row: PropertyRow) -> Said[_Found] | None:
    """Take the numbers of which the description says what each means."""
    text = row.type.expr == STRING
    if not (text or row.type.expr in WHOLE) or _has_column(row):
        return None
    found = read_meanings(row.prose, written=text)
    return None if found is None else row.says("description", (found, "description"))


def _has_column(row: PropertyRow) -> bool:
    cell = row.cells.get("values")
    return cell is not None and bool(cell.text)


def _reference(row: PropertyRow) -> Said[NamedRef] | None:
    ref = read_values_reference(row.description)
    return None if ref is None else Said(ref, ref.name, row.cells["description"])


def _only_link(row: PropertyRow) -> Said[NamedRef] | None:
    ref = seen_enum(row.description) if row.bare_enum else None
    return None if ref is None else Said(ref, ref.name, row.cells["description"])


def _number(row: PropertyRow) -> Said[NamedRef] | None:
    """Let the only link of a whole number's description lead to what numbers mean."""
    if row.type.expr not in WHOLE or are_bits(row.prose):
        return None
    ref = seen_enum(row.description)
    if ref is None or "//" in (ref.target or ""):
        return None
    return Said(ref, ref.name, row.cells["description"])


def _in_label(row: PropertyRow) -> Said[NamedRef] | None:
    """Take "(State)" in the linked label "string (State)" for the name of an enum."""
    cell = row.cells["type"]
    links = [run for run in cell.runs if run.kind is RunKind.LINK]
    if len(links) != 1 or not isinstance(row.type.expr, Scalar):
        return None
    match = _LABEL.fullmatch(links[0].text.strip("` "))
    if match is None or find_scalar(match[1]) is None or find_scalar(match[2]):
        return None
    return Said(NamedRef(match[2].strip(), links[0].target), links[0].text, cell)


#: Where the values come from.
VALUES: tuple[RowRule[_Found], ...] = (
    Deciding(
        name="values-from-column",
        says="A column of its own lists the allowed values.",
        example=example("Name | Type | Values", "state | string | `open`, `closed`"),
        decide=_in_cell("values"),
    ),
    Deciding(
        name="values-in-prose",
        says="The description announces the allowed values and lists them.",
        example=example(
            "Name | Type | Description",
            "state | string | Possible values are: `open`, `closed`.",
        ),
        decide=_in_cell("description"),
    ),
    Deciding(
        name="values-in-type-cell",
        says="The type cell announces the allowed values and lists them.",
        example=example(
            "Name | Type", "state | string. Possible values are: `open`, `closed`."
        ),
        decide=_in_cell("type"),
    ),
    Deciding(
        name="values-of-bare-enum",
        says="The description of what is only called an enum is the list of its "
        "values; so may be what a column of rules says of it.",
        example=example("Name | Type | Description", "state | enum | 'open', 'closed'"),
        decide=_bare_enum,
    ),
    Deciding(
        name="values-in-column-of-rules",
        says='A column of rules for what is valid lists the values behind "Enum:".',
        example=example(
            "Name | Type | Validation", "state | string | Enum: [open closed]"
        ),
        decide=_in_rules,
    ),
    Deciding(
        name="values-of-number-with-meanings",
        says="Numbers that each stand before what they mean are the values of a whole "
        "number, or of a text; beside those in code, words in code are values, too.",
        example=example(
            "Name | Type | Description", "state | int | How it is: 0 = off, 1 = on."
        ),
        decide=_meanings,
    ),
)

NUMBERED: RowRule[NamedRef] = Deciding(
    name="enum-from-only-link-of-number",
    says="The only link in the description of a whole number leads to its values, "
    "where a table of numbers and names stands there.",
    example=example("Name | Type | Description", "state | int | Its [state](#s)."),
    decide=_number,
)
#: Where the enum comes from that has the values.
REFERENCES: tuple[RowRule[NamedRef], ...] = (
    Deciding(
        name="enum-in-prose",
        says="The description says in which place the allowed values are found.",
        example=example(
            "Name | Type | Description",
            "state | string | The values are listed in [State](#state).",
        ),
        decide=_reference,
    ),
    Deciding(
        name="enum-in-linked-type",
        says="A link as type whose label has a name behind a scalar, in parentheses, "
        "leads to the enum of that name.",
        example=example("Name | Type", "state | [string (State)](#state)"),
        decide=_in_label,
    ),
    Deciding(
        name="enum-from-only-link",
        says="The only link beside what is only called an enum leads to its values.",
        example=example("Name | Type | Description", "state | enum | A [State](#s)."),
        decide=_only_link,
    ),
    NUMBERED,
)

RULES: tuple[Rule, ...] = (*VALUES, *VETOES, *REFERENCES)
