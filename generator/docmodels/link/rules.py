"""The rules of linking, in the order in which they are asked."""

from docmodels.core.rules import Rule
from docmodels.link import (
    bases,
    bodies,
    correcting,
    entries,
    names,
    references,
    resolver,
    screening,
    targets,
    values,
)

RULES: tuple[Rule, ...] = (
    *screening.RULES,
    *bodies.RULES,
    *entries.RULES,
    *correcting.RULES,
    *names.RULES,
    *targets.RULES,
    *resolver.RULES,
    *references.RULES,
    *values.RULES,
    *bases.RULES,
)
