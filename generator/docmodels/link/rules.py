"""The rules of linking, in the order in which they are asked."""

from docmodels.core.rules import Rule
from docmodels.link import (
    bases,
    bodies,
    called,
    correcting,
    enums,
    homes,
    joining,
    loose,
    names,
    naming,
    plain_names,
    references,
    resolver,
    screening,
    sisters,
    targets,
    values,
    wiki,
)

RULES: tuple[Rule, ...] = (
    *screening.RULES,
    *bodies.RULES,
    *correcting.RULES,
    *called.RULES,
    *plain_names.RULES,
    *joining.RULES,
    *homes.RULES,
    *loose.RULES,
    *naming.RULES,
    *names.RULES,
    *sisters.RULES,
    *targets.RULES,
    *resolver.RULES,
    *wiki.RULES,
    *references.RULES,
    *enums.RULES,
    *values.RULES,
    *bases.RULES,
)
