"""All rules by which sentences are read."""

from docmodels.core.rules import Rule
from docmodels.language.prose import (
    announcements,
    defaults,
    deprecation,
    facts,
    forbidding,
    lengths,
    nulls,
    vetoes,
)

#: In the order of the facts: null, default, length, deprecated, others; then values.
RULES: tuple[Rule, ...] = (
    *nulls.RULES,
    *defaults.RULES,
    *lengths.RULES,
    *deprecation.RULES,
    *facts.RULES,
    *announcements.RULES,
    *forbidding.RULES,
    *vetoes.RULES,
)
