"""All rules by which tables are placed and read."""

from docmodels.core.rules import Rule
from docmodels.declare import bases
from docmodels.declare.enums import lists
from docmodels.declare.rows import rules as rows
from docmodels.declare.tables import (
    foreign,
    headings,
    kinds,
    outline,
    parts,
    purpose,
    tongue,
)

#: In the order in which they are asked: language, headings, tables, enums, bases,
#: rows.
RULES: tuple[Rule, ...] = (
    *tongue.RULES,
    *parts.RULES,
    *foreign.RULES,
    *headings.RULES,
    *kinds.RULES,
    *outline.RULES,
    *purpose.RULES,
    *lists.RULES,
    *bases.RULES,
    *rows.RULES,
)
