"""The rules of linking, in the order in which they are asked."""

from docmodels.core.rules import Rule
from docmodels.link import (
    bases,
    correcting,
    names,
    references,
    resolver,
    screening,
    targets,
    values,
    wiki,
)

RULES: tuple[Rule, ...] = (
    *screening.RULES,
    *correcting.RULES,
    *names.RULES,
    *targets.RULES,
    *resolver.RULES,
    *wiki.RULES,
    *references.RULES,
    *values.RULES,
    *bases.RULES,
)
