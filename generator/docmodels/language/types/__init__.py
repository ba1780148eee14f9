"""The grammar of type cells."""

from docmodels.language.types.cell import TypeCell, parse_phrase, parse_type

__all__ = [
    "TypeCell",
    "parse_phrase",
    "parse_type",
]
