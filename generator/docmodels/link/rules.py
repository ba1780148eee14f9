"""The rules of linking, in the order in which they are asked."""

from docmodels.core.rules import Rule
from docmodels.link import (
    bases,
    correcting,
    enums,
    names,
    references,
    resolver,
    screening,
    targets,
    values,
)

RULES: tuple[Rule, ...] = (
    *screening.RULES,
    *correcting.RULES,
    *names.RULES,
    *targets.RULES,
    *resolver.RULES,
    *references.RULES,
    *enums.RULES,
    *values.RULES,
    *bases.RULES,
)
