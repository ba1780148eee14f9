"""Finds the maps that documentation of Protocol Buffers shows as lists of entries.

`map<string, Tag> extra` is documented as `repeated ExtraEntry extra`, and ExtraEntry as
a message with `key` and `value`: https://protobuf.dev/programming-guides/proto3/#maps.
In JSON it is an object.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace

from docmodels.core.declarations import FieldDecl, ModelDecl, PageDecls
from docmodels.core.rules import Reason, Rule
from docmodels.core.schema import TypeId
from docmodels.core.typeexpr import ListOf, MapOf, NamedRef, Scalar, named_refs
from docmodels.language.words.folding import name_key
from docmodels.link.editing import set_aside, with_declaration
from docmodels.link.resolver import Resolver

ENTRY = Rule(
    name="map-from-entries",
    says="A list of a type with nothing but key and value that is called after the "
    "one property that has it, such as ExtraEntry after `extra`, is a map.",
    example="## Bed\n\n| Field | Type | Label |\n|---|---|---|\n"
    "| extra | [ExtraEntry](#extraentry) | repeated |\n\n## ExtraEntry\n\n"
    "| Field | Type |\n|---|---|\n| key | string |\n| value | int |\n",
)
RULES: tuple[Rule, ...] = (ENTRY,)

_KEYS = frozenset(("string", "integer", "long", "boolean"))


def join_entries(
    pages: Sequence[PageDecls], without: Set[str] = frozenset()
) -> tuple[PageDecls, ...]:
    """Put maps in the place of lists of entries, and leave the entries out.

    `without` are the names of the rules that are switched off.
    """
    if ENTRY.name in without:
        return tuple(pages)
    entries = {
        TypeId(page.path, one.name): one
        for page in pages
        for one in page.declarations
        if isinstance(one, ModelDecl) and _is_entry(one)
    }
    if not entries:
        return tuple(pages)
    resolver = Resolver(pages, without)
    uses: Counter[TypeId] = Counter()
    owners: dict[TypeId, tuple[str, FieldDecl]] = {}
    for page, one, ref in _references(pages):
        id_ = resolver.resolve(ref, page.path).id
        if id_ in entries and id_ is not None:
            uses[id_] += 1
            is_list = isinstance(one.expr, ListOf) and one.expr.item == ref
            if is_list and _is_called_after(id_.name, one.name):
                owners[id_] = page.path, one
    maps = {
        id_: owner
        for id_, owner in owners.items()
        if uses[id_] == 1 and owner[0] == id_.page
    }
    return tuple(_with_maps(page, entries, maps) for page in pages)


def _is_entry(model: ModelDecl) -> bool:
    """Tell whether a model has the form of an entry; keys are texts or numbers."""
    if not model.name.endswith("Entry") or model.base is not None:
        return False
    fields = {one.name: one.expr for one in model.fields}
    key = fields.get("key")
    scalar = key.scalar if isinstance(key, NamedRef) else None
    name = key.name if isinstance(key, Scalar) else scalar
    return set(fields) == {"key", "value"} and name in _KEYS


def _is_called_after(entry: str, field: str) -> bool:
    last = entry.rpartition(".")[2]
    return name_key(last) == f"{name_key(field)}entry"


def _references(
    pages: Sequence[PageDecls],
) -> Iterator[tuple[PageDecls, FieldDecl, NamedRef]]:
    """Yield the fields whose types have names that may be those of entries."""
    for page in pages:
        for model in page.declarations:
            for one in model.fields if isinstance(model, ModelDecl) else ():
                for ref in named_refs(one.expr):
                    if "ntry" in ref.name or "entry" in (ref.target or "").casefold():
                        yield page, one, ref


def _with_maps(
    page: PageDecls,
    entries: Mapping[TypeId, ModelDecl],
    maps: Mapping[TypeId, tuple[str, FieldDecl]],
) -> PageDecls:
    """Return a page with its maps, and without its entries."""
    ours = {id_: field for id_, (path, field) in maps.items() if path == page.path}
    for model in page.declarations if ours else ():
        if isinstance(model, ModelDecl):
            fields = tuple(_field(one, entries, ours) for one in model.fields)
            page = with_declaration(page, model.name, replace(model, fields=fields))
    gone = {
        id_.name: Reason(ENTRY.name, id_.name, entries[id_].span, "an entry of a map")
        for id_ in maps
        if id_.page == page.path
    }
    if not gone:
        return page
    return set_aside(page, gone, "describes the entries of a map")


def _field(
    field: FieldDecl,
    entries: Mapping[TypeId, ModelDecl],
    ours: Mapping[TypeId, FieldDecl],
) -> FieldDecl:
    for id_, one in ours.items():
        if one is field:
            value = next(f for f in entries[id_].fields if f.name == "value")
            why = Reason(ENTRY.name, field.source_type, field.type_span, "a map")
            return replace(field, expr=MapOf(value.expr), because=(*field.because, why))
    return field
