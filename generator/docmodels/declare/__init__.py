"""From a page to its declarations: models, enums, properties."""

from docmodels.declare.page import declare, parameters_of_types
from docmodels.declare.rows.merging import merge_fields
from docmodels.declare.rules import RULES

__all__ = [
    "RULES",
    "declare",
    "merge_fields",
    "parameters_of_types",
]
