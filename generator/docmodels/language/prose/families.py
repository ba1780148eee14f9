"""All rules by which sentences are read."""

from docmodels.core.rules import Rule
from docmodels.language.prose import (
    announcements,
    constants,
    defaults,
    deprecation,
    facts,
    lengths,
    nulls,
    patterns,
)

#: In the order of the facts: null, default, length, pattern, deprecated, others,
#: constants;
#: then values.
RULES: tuple[Rule, ...] = (
    *nulls.RULES,
    *defaults.RULES,
    *lengths.RULES,
    *patterns.RULES,
    *deprecation.RULES,
    *facts.RULES,
    *constants.RULES,
    *announcements.RULES,
)
