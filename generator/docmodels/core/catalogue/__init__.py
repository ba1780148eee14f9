"""The catalogue of diagnostics: every code, its severity, its cure."""

from docmodels.core.catalogue.kind import DiagnosticKind
from docmodels.core.catalogue.listing import CATALOGUE, diagnose

__all__ = [
    "CATALOGUE",
    "DiagnosticKind",
    "diagnose",
]
