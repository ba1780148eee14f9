"""The rules of linking, in the order in which they are asked."""

from docmodels.core.rules import Rule
from docmodels.link import (
    bases,
    bodies,
    called,
    correcting,
    entries,
    enums,
    homes,
    joining,
    names,
    naming,
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
    *called.RULES,
    *joining.RULES,
    *homes.RULES,
    *naming.RULES,
    *names.RULES,
    *targets.RULES,
    *resolver.RULES,
    *references.RULES,
    *enums.RULES,
    *values.RULES,
    *bases.RULES,
)
