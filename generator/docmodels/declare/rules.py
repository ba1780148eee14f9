"""All rules by which tables are placed and read."""

from docmodels.core.rules import Rule
from docmodels.declare import bases
from docmodels.declare.enums import lists, underlying
from docmodels.declare.rows import rules as rows
from docmodels.declare.tables import (
    apart,
    foreign,
    headings,
    kinds,
    outline,
    parts,
    purpose,
    stripping,
)

#: In the order in which they are asked: headings, tables, enums, bases, rows.
RULES: tuple[Rule, ...] = (
    *parts.RULES,
    *foreign.RULES,
    *headings.RULES,
    *stripping.RULES,
    *kinds.RULES,
    *outline.RULES,
    *purpose.RULES,
    *apart.RULES,
    *lists.RULES,
    *underlying.RULES,
    *bases.RULES,
    *rows.RULES,
)
