"""All families of rules that read types, for lists of rules."""

from collections.abc import Mapping, Sequence

from docmodels.core.rules import Rule
from docmodels.language.types import (
    atoms,
    behind,
    cell,
    constraints,
    descriptions,
    enums,
    items,
    links,
    relations,
    terms,
    unions,
)

#: By what is read; each in the order in which its rules are asked.
FAMILIES: Mapping[str, Sequence[Rule]] = {
    "what a type begins with": terms.BEGINNINGS,
    "what a type goes on with": behind.ENDINGS,
    "what a link is": links.RULES,
    "what stands behind enum": enums.RULES,
    "what is listed": (*atoms.RULES, *items.RULES, *relations.RULES),
    "what makes a union": (*unions.RULES, cell.COMMAS),
    "what SQL says behind a scalar": constraints.RULES,
    "what prose in a type cell is": cell.IN_PROSE,
    "what a description begins with": descriptions.RULES,
}

#: All of them, family by family.
RULES: tuple[Rule, ...] = tuple(rule for rules in FAMILIES.values() for rule in rules)
