"""Finds the model and the property that a correction means, where names have dots."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from docmodels.core.corrections import Correction
from docmodels.core.declarations import Declaration, ModelDecl, PageDecls


def addressed(
    corrections: Sequence[Correction], pages: Sequence[PageDecls]
) -> tuple[Correction, ...]:
    """Return corrections with their keys split where the pages' names end.

    A key is read as `page#Model.property`; of `page#api.v1.Bed.size`, the longest name
    of a model that the page declares counts.  What fits nothing stays as it is.
    """
    by_path = {page.path: page.declarations for page in pages}
    return tuple(_addressed(one, by_path.get(one.page, ())) for one in corrections)


def _addressed(one: Correction, declarations: Sequence[Declaration]) -> Correction:
    if one.property is None:
        return one
    known = {declaration.name: declaration for declaration in declarations}
    if _has(known.get(one.model), one.property):
        return one
    whole = f"{one.model}.{one.property}"
    of_model = one.values is not None or one.enums is not None
    if whole in known and of_model and one.type is None and one.wire_name is None:
        return replace(one, model=whole, property=None)
    for model, name in _splits(whole):
        if _has(known.get(model), name):
            return replace(one, model=model, property=name)
    models = [model for model, _ in _splits(whole) if model in known]
    if models and one.model not in known:  # then the property is at fault
        model = models[0]
        return replace(one, model=model, property=whole[len(model) + 1 :])
    return one


def _splits(whole: str) -> Iterator[tuple[str, str]]:
    """Yield the ways to split a name at a dot, that with the longest model first."""
    at = whole.rfind(".")
    while at > 0:
        yield whole[:at], whole[at + 1 :]
        at = whole.rfind(".", 0, at)


def _has(declaration: Declaration | None, name: str) -> bool:
    fields = declaration.fields if isinstance(declaration, ModelDecl) else ()
    return any(one.name == name for one in fields)
