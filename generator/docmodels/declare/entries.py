"""Takes the entries of maps, as documentation of Protocol Buffers shows them, for maps.

`map<string, Tag> extra` is shown there as a repeated `Boat.ExtraEntry`, a message with
a `key` and a `value`, which nothing else has.  In JSON it is an object.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Set
from dataclasses import replace

from docmodels.core.declarations import FieldDecl, ModelDecl, PageDecls
from docmodels.core.rules import Reason, Rule
from docmodels.core.typeexpr import (
    ListOf,
    MapOf,
    NamedRef,
    Scalar,
    TypeExpr,
    named_refs,
    show,
)
from docmodels.language.words.folding import name_key

ENTRY = Rule(
    name="map-from-entries",
    says="A list of a type called after its property and Entry, with a key and a value "
    "and no other use, is a map, as in protocol buffers.",
    example="""## Boat

| Field | Type | Label |
|---|---|---|
| extra | [Boat.ExtraEntry](#boat-extraentry) | repeated |

## Boat.ExtraEntry

| Field | Type | Label |
|---|---|---|
| key | string | |
| value | string | |
""",
)
RULES = (ENTRY,)
# Of messages inside of messages, and of the packages around them.
_MOST_PARTS = 20


def with_maps(page: PageDecls, without: Set[str]) -> PageDecls:
    """Return a page with maps in the place of entries, which it no longer declares.

    `without` are the names of the rules that are switched off.
    """
    if ENTRY.name in without:
        return page
    models = [one for one in page.declarations if isinstance(one, ModelDecl)]
    entries = {name_key(one.name): one for one in models if _is_entry(one)}
    uses = list(_uses(models, entries)) if entries else []
    counted = Counter(key for _, _, key in uses)
    owners = {
        key: (model.name, field.name)
        for model, field, key in uses
        if counted[key] == 1 and _is_its_own(field, key)
    }
    if not owners:
        return page
    dropped = {entries[key].name: owner for key, (owner, _) in owners.items()}
    values = {owner: _value(entries[key]) for key, owner in owners.items()}
    kept = [
        _mapped(one, values) if isinstance(one, ModelDecl) else one
        for one in page.declarations
        if one.name not in dropped
    ]
    sections = [
        replace(one, declares=tuple(n for n in one.declares if n not in dropped))
        for one in page.sections
    ]
    tables = [
        replace(one, declares=dropped.get(one.declares or "", one.declares))
        for one in page.tables
    ]
    return replace(
        page,
        declarations=tuple(kept),
        sections=tuple(sections),
        tables=tuple(tables),
    )


def _is_entry(model: ModelDecl) -> bool:
    names = sorted(name_key(field.name) for field in model.fields)
    if names != ["key", "value"] or not name_key(model.name).endswith("entry"):
        return False
    key = next(one.expr for one in model.fields if name_key(one.name) == "key")
    return isinstance(key, Scalar) or (isinstance(key, NamedRef) and bool(key.scalar))


def _uses(
    models: list[ModelDecl], entries: Mapping[str, ModelDecl]
) -> Iterator[tuple[ModelDecl, FieldDecl, str]]:
    """Yield each field that names an entry, with the key of its name.

    Packages may stand before it: `fleet.v1.Boat.ExtraEntry`.
    """
    for model in models:
        for field in model.fields:
            for ref in named_refs(field.expr):
                parts = ref.name.split(".")[-_MOST_PARTS:]
                keys = [name_key(".".join(parts[at:])) for at in range(len(parts))]
                if found := next((key for key in keys if key in entries), None):
                    yield model, field, found


def _is_its_own(field: FieldDecl, key: str) -> bool:
    listed = isinstance(field.expr, ListOf) and isinstance(field.expr.item, NamedRef)
    return listed and key.endswith(f"{name_key(field.name)}entry")


def _value(entry: ModelDecl) -> TypeExpr:
    return next(one.expr for one in entry.fields if name_key(one.name) == "value")


def _mapped(model: ModelDecl, values: dict[tuple[str, str], TypeExpr]) -> ModelDecl:
    return replace(
        model,
        fields=tuple(
            (
                _as_map(field, values[model.name, field.name])
                if (model.name, field.name) in values
                else field
            )
            for field in model.fields
        ),
    )


def _as_map(field: FieldDecl, value: TypeExpr) -> FieldDecl:
    expr = MapOf(value)
    why = Reason(ENTRY.name, field.source_type, field.type_span, show(expr))
    return replace(field, expr=expr, because=(*field.because, why))
