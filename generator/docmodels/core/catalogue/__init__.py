"""The catalogue of diagnostics: every code, its severity, its cure."""

from docmodels.core.catalogue.rules import RULES, Rule, diagnose

__all__ = [
    "RULES",
    "Rule",
    "diagnose",
]
