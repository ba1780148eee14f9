"""From a schema to finished Python texts, for templates."""

from docmodels.emit.python.base_classes import repeats_alike
from docmodels.emit.python.decoding import COMMENTS
from docmodels.emit.python.docstrings import length_text, sentence
from docmodels.emit.python.forms import foreign_form, has_forms
from docmodels.emit.python.names import PackageNames, name_package, public_names
from docmodels.emit.python.package import view_package, view_scope
from docmodels.emit.python.scope import Scope
from docmodels.emit.python.surroundings import module_keys
from docmodels.emit.python.symbols import symbols_of
from docmodels.emit.python.view import ImportView, Outline, PackageView

__all__ = [
    "COMMENTS",
    "ImportView",
    "Outline",
    "PackageNames",
    "PackageView",
    "Scope",
    "foreign_form",
    "has_forms",
    "length_text",
    "module_keys",
    "name_package",
    "public_names",
    "repeats_alike",
    "sentence",
    "symbols_of",
    "view_package",
    "view_scope",
]
