"""Gives an object the properties that a heading called like it has a table of.

Below the table of a model, or behind it, some documentation has a heading for each
object in it, called as the property is: `place`, `place` object, `stops[]` items.
"""

from collections.abc import Sequence, Set
from dataclasses import replace

from docmodels.core.declarations import Declaration, FieldDecl, ModelDecl
from docmodels.core.diagnostics import Span
from docmodels.core.page import Page
from docmodels.core.rules import Rule
from docmodels.core.typeexpr import NamedRef
from docmodels.declare.reasons import reason_on
from docmodels.declare.rows.openness import is_bare, is_open, typed
from docmodels.language.words.dialect import Dialect

OBJECT = Rule(
    name="object-from-own-section",
    says="A heading called like an object of a model above it, alone or before a word "
    "such as *object* or *items*, heads the properties of what that holds.",
    example="# Bed\n\n| Name | Type |\n|---|---|\n| place | object |\n\n"
    "## place\n\n| Name | Type |\n|---|---|\n| floor | int |",
)
RULES: tuple[Rule, ...] = (OBJECT,)

_INSIDE_LISTS = frozenset(
    "array element elements entry entries item items list objects".split()
)


def with_own_models(
    declarations: Sequence[Declaration], page: Page, dialect: Dialect
) -> tuple[Declaration, ...]:
    """Let open objects have the types that headings called like them declare."""
    if OBJECT.name in dialect.without:
        return tuple(declarations)
    models = [one for one in declarations if isinstance(one, ModelDecl)]
    owned: dict[tuple[str, str], ModelDecl] = {}
    for inner in models:
        name, told = _called(page.sections[inner.section].title, dialect)
        found = _outer(inner, name, told, models, page)
        if found is not None:
            owned.setdefault(found, inner)
    return tuple(
        _completed(one, owned, page) if isinstance(one, ModelDecl) else one
        for one in declarations
    )


def _called(title: str, dialect: Dialect) -> tuple[str, bool]:
    """Return the name that a heading may have of a property, and whether it says so."""
    words = title.replace("`", "").strip(" *:：").split()
    tails: Set[str] = _INSIDE_LISTS.union(dialect.object_words, dialect.part_words)
    told = False
    while len(words) > 1 and words[-1].casefold() in tails:
        words.pop()
        told = True
    return " ".join(words).removesuffix("[]"), told


def _outer(
    inner: ModelDecl, name: str, told: bool, models: Sequence[ModelDecl], page: Page
) -> tuple[str, str] | None:
    """Return the property, and its model: that of the last one above the heading."""
    path, _, last = name.rpartition(".")
    around = {one.index for one in page.ancestors(page.sections[inner.section])[1:]}
    found = None
    for outer in models:
        if outer.span.line >= inner.span.line or path not in ("", outer.name):
            continue
        loose = told or outer.section in around
        for field in outer.fields:
            called = field.name == last or (
                loose and field.name.casefold() == last.casefold()
            )
            if called and is_open(field.expr):
                found = outer.name, field.name
    return found


def _completed(
    model: ModelDecl, owned: dict[tuple[str, str], ModelDecl], page: Page
) -> ModelDecl:
    fields = []
    for one in model.fields:
        inner = owned.get((model.name, one.name))
        if inner is not None and is_open(one.expr):
            why = reason_on(page, OBJECT, inner.name, inner.span, inner.name)
            ref = NamedRef(inner.name, f"#{inner.anchor}" if inner.anchor else None)
            expr = typed(one.expr, ref)
            one = replace(one, expr=expr, because=(*one.because, why))
        fields.append(one)
    return replace(model, fields=tuple(fields))


def answered(
    before: Sequence[Declaration], after: Sequence[Declaration]
) -> frozenset[Span]:
    """Return the places of types that said of no list what it holds, and now do."""
    bare = {one.type_span for one in _fields(before) if is_bare(one.expr)}
    return frozenset(bare - {f.type_span for f in _fields(after) if is_bare(f.expr)})


def _fields(declarations: Sequence[Declaration]) -> Sequence[FieldDecl]:
    models = (one for one in declarations if isinstance(one, ModelDecl))
    return [field for model in models for field in model.fields]
