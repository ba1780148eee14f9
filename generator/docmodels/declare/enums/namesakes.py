"""Finds the enums of a page that are called as the property is that has them.

Below a model with a property `state`, "State values" and "Enum: StateEnum" list what
it may be, also where neither the type nor the description leads there.
"""

from collections.abc import Sequence
from dataclasses import replace

from docmodels.core.declarations import Declaration, EnumDecl, FieldDecl, ModelDecl
from docmodels.core.page import Page
from docmodels.core.typeexpr import ListOf, NamedRef, Scalar
from docmodels.core.values import scalar_of
from docmodels.language.words.folding import spelling_key


def with_named_values(
    declarations: Sequence[Declaration], page: Page
) -> tuple[Declaration, ...]:
    """Let properties have the values that an enum of their name lists.

    The enum stands below the model, or on its page if there is no other; one
    property alone is called so, is of their kind, and has no values yet.
    """
    models = [one for one in declarations if isinstance(one, ModelDecl)]
    by_name: dict[str, list[tuple[ModelDecl, FieldDecl]]] = {}
    for model in models:
        for field in model.fields:
            by_name.setdefault(spelling_key(field.name), []).append((model, field))
    alone = len({one.section for one in models}) == 1
    found: dict[tuple[str, str], NamedRef] = {}
    for enum in declarations:
        if not isinstance(enum, EnumDecl):
            continue
        key = spelling_key(enum.name)
        called = by_name.get(key) or by_name.get(key.removesuffix("enum"), [])
        if len(called) == 1 and _speaks_for(enum, called[0][0], page, alone=alone):
            model, field = called[0]
            if takes(field, enum):
                found[model.name, field.name] = NamedRef(enum.name, None)
    return tuple(_completed(one, found) for one in declarations)


def _completed(
    declaration: Declaration, found: dict[tuple[str, str], NamedRef]
) -> Declaration:
    if not isinstance(declaration, ModelDecl):
        return declaration
    fields = tuple(
        (
            replace(one, values_from=found[declaration.name, one.name])
            if (declaration.name, one.name) in found
            else one
        )
        for one in declaration.fields
    )
    return replace(declaration, fields=fields)


def _speaks_for(enum: EnumDecl, model: ModelDecl, page: Page, *, alone: bool) -> bool:
    """Tell whether an enum stands where it can only be about this model.

    `alone` says that no other heading of the page has models.
    """
    if enum.section <= model.section:
        return False
    around = page.ancestors(page.sections[enum.section])
    inside = any(one.index == model.section for one in around)
    return inside or alone


def takes(field: FieldDecl, enum: EnumDecl) -> bool:
    """Tell whether a property without values is of what the enum lists."""
    if field.values or field.values_from is not None:
        return False
    found = [v for one in enum.values for v in (one.value, one.other)]
    known = {scalar_of(value) for value in found if value is not None}
    match field.expr:
        case Scalar(name="string") | ListOf(item=Scalar(name="string")):
            return "string" in known
        case Scalar(name="integer" | "long"):
            return "integer" in known
        case _:
            return False
