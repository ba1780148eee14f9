"""From a page to its declarations: models, enums, properties."""

from docmodels.declare.page import declare
from docmodels.declare.rows.merging import merge_fields

__all__ = [
    "declare",
    "merge_fields",
]
