"""The grammar of type cells."""

from docmodels.language.types.cell import TypeCell, parse_type
from docmodels.language.types.descriptions import parse_phrase
from docmodels.language.types.families import RULES
from docmodels.language.types.relations import BARE_RELATION

__all__ = [
    "BARE_RELATION",
    "RULES",
    "TypeCell",
    "parse_phrase",
    "parse_type",
]
