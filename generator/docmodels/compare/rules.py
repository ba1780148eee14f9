"""All kinds of changes, in the order in which they are listed."""

from docmodels.compare import model_rules, property_rules, value_rules
from docmodels.core.changes import ChangeRule

CHANGE_RULES: tuple[ChangeRule, ...] = (
    *model_rules.RULES,
    *property_rules.RULES,
    *value_rules.RULES,
)
