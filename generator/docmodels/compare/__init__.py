"""From two schemas to what has changed."""

from docmodels.compare.json_schema import read_json_schema
from docmodels.compare.json_types import ExportError
from docmodels.compare.rules import CHANGE_RULES
from docmodels.compare.schemas import compare_schemas
from docmodels.compare.side import side_of

__all__ = [
    "CHANGE_RULES",
    "ExportError",
    "compare_schemas",
    "read_json_schema",
    "side_of",
]
