"""All rules by which sentences are read."""

from docmodels.core.rules import Rule
from docmodels.language.prose import (
    announcements,
    defaults,
    deprecation,
    facts,
    lengths,
    nulls,
    patterns,
)

#: In the order of the facts: null, default, length, pattern, deprecated, others;
#: then values.
RULES: tuple[Rule, ...] = (
    *nulls.RULES,
    *defaults.RULES,
    *lengths.RULES,
    *patterns.RULES,
    *deprecation.RULES,
    *facts.RULES,
    *announcements.RULES,
)
