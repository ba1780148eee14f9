"""All rules by which sentences are read."""

from docmodels.core.rules import Rule
from docmodels.language.prose import (
    alone,
    announcements,
    constants,
    defaults,
    deprecation,
    facts,
    forbidding,
    lengths,
    nulls,
    patterns,
    vetoes,
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
    *alone.RULES,
    *announcements.RULES,
    *forbidding.RULES,
    *vetoes.RULES,
)
