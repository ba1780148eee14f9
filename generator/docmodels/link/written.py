"""The types of properties as they are written, before any name is resolved."""

from collections.abc import Iterator

from docmodels.core.declarations import Declaration, FieldDecl, ModelDecl
from docmodels.core.typeexpr import NamedRef, named_refs


def written_types(decl: Declaration) -> Iterator[tuple[FieldDecl, NamedRef]]:
    """Yield each name and link in the types of a model's properties."""
    if isinstance(decl, ModelDecl):
        for field in decl.fields:
            for ref in named_refs(field.expr):
                yield field, ref
