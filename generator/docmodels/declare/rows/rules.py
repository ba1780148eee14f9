"""All rules about rows, in the order in which rows are read."""

from docmodels.core.rules import Rule
from docmodels.declare.rows import (
    facts,
    implied,
    inline,
    nesting,
    statements,
    types,
    values,
)

RULES: tuple[Rule, ...] = (
    *(*types.RULES, *values.RULES, *facts.RULES),
    *(*inline.RULES, *implied.RULES, *nesting.RULES, *statements.RULES),
)
