"""What `verify` says of samples: remarks summed up, one diagnostic for each.

One property that lacks a row in a table is one finding, at its first place,
in however many samples it occurs.
"""

import difflib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias, assert_never

from docmodels.core.catalogue import diagnose
from docmodels.core.diagnostics import Diagnostic, Span
from docmodels.core.rules import Reason
from docmodels.core.schema import EnumType, ObjectType, TypeId
from docmodels.core.values import Value, show_values
from docmodels.core.wording import count
from docmodels.language.words.folding import name_key
from docmodels.samples.comparison.alignment import Note
from docmodels.samples.json.tree import ArrayNode, ValueNode
from docmodels.samples.lookup import ModelIndex, Property
from docmodels.samples.respelling import respelled_by

#: How much of a text from a sample a message repeats.
_LONGEST = 60
#: How many names a message spells out.
_TOLD = 5
#: A name that so many tables lack is one finding.
_MANY = 3


#: The objects that have a property, by model and the identity of its field.
Seen: TypeAlias = dict[tuple[TypeId, int], set[Span]]


@dataclass(slots=True)
class Group:
    """Remarks that make one finding; `holders` are the objects they are about."""

    first: Note
    samples: set[tuple[str, Span]] = field(default_factory=set)
    holders: set[Span] = field(default_factory=set)
    texts: dict[str, Note] = field(default_factory=dict)
    models: dict[TypeId, Note] = field(default_factory=dict)


def merged(groups: Iterable[Group], index: ModelIndex) -> Iterator[Group]:
    """Join the undocumented names that many models have in common."""
    groups = list(groups)
    same: dict[str, list[Group]] = {}
    for group in groups:
        if _lacks_row(group, index):
            same.setdefault(group.first.text.casefold(), []).append(group)
    for group in groups:
        others = same.get(group.first.text.casefold(), [])
        if len(others) < _MANY or not _lacks_row(group, index):
            yield group
        elif group is others[0]:
            samples = {place for one in others for place in one.samples}
            models = {one.first.model: one.first for one in others}
            holders = {span for one in others for span in one.holders}
            yield Group(group.first, samples, holders, group.texts, models)


def _lacks_row(group: Group, index: ModelIndex) -> bool:
    """Tell whether a name is not in the table that the model has."""
    note = group.first
    return note.remark == "undocumented" and bool(index.properties(note.model))


def finding(group: Group, index: ModelIndex, seen: Seen) -> Diagnostic:
    """Return the diagnostic that a group of remarks comes to.

    `seen` says which objects have a property.
    """
    match group.first.remark:
        case "seen":
            return _table_spelling(group)
        case "spelling":
            return _sample_spelling(group)
        case "undocumented":
            return _undocumented(group, index, seen)
        case "value":
            return _unlisted(group, index)
        case "missing":
            return _missing(group)
        case _:
            assert_never(group.first.remark)


def _undocumented(group: Group, index: ModelIndex, seen: Seen) -> Diagnostic:
    note = group.first
    if len(group.models) > 1:
        return _undocumented_in_many(group)
    if not _lacks_row(group, index):
        return diagnose(
            "sample-undocumented",
            f'"{note.model.name}" ({note.model.page}) has no table of properties, '
            f"but here {_listing(list(map(quoted, group.texts)))}"
            f"{times(group.samples)}",
            note.span,
            hint="describe its properties in a table below its heading",
        )
    names = [
        one.field.wire_name
        for one in index.properties(note.model)
        # what stands beside it in an object is another property
        if group.holders.isdisjoint(seen.get((note.model, id(one.field)), ()))
    ]
    near = difflib.get_close_matches(note.text, names, n=1, cutoff=0.8)
    return diagnose(
        "sample-undocumented",
        f'the table of "{note.model.name}" ({note.model.page}) has no '
        f"{quoted(note.text)}{times(group.samples)}",
        note.span,
        hint=_undocumented_hint(note.text, near),
    )


def _undocumented_hint(name: str, near: Sequence[str]) -> str:
    if name != name.strip():
        return "remove the space around the name in the sample"
    if near:
        return f'the table has "{near[0]}": write one name in both places, or add a row'
    return "add a row to the table"


def _unlisted(group: Group, index: ModelIndex) -> Diagnostic:
    note = group.first
    assert note.property is not None
    listed = _listed(note.property, index)
    values = _listing([quoted(text) for text in group.texts])
    folded = {name_key(value): value for value in listed if isinstance(value, str)}
    near = [folded[key] for key in map(name_key, group.texts) if key in folded]
    known = sorted(show_values([one]) for one in listed)
    verb = "is not" if len(group.texts) == 1 else "are not"
    return diagnose(
        "sample-value",
        f'{values} {verb} among the listed values of "{note.property.field.name}" '
        f'of "{note.model.name}" ({place_of(note.property)}){times(group.samples)}',
        note.span,
        hint=(
            f"the list has {_listing(list(map(quoted, near)))}: "
            "write one spelling in both places"
            + (", and list the others" if len(near) < len(group.texts) else "")
            if near
            else f"correct the sample, or the list: {_listing(known)}"
        ),
    )


def _listed(known: Property, index: ModelIndex) -> frozenset[Value]:
    probe = ArrayNode((ValueNode("", known.field.span),), known.field.span)
    for node in (probe.items[0], probe):
        for _, type_, _ in index.parts(node, known.field.type):
            if allowed := index.allowed(type_):
                return allowed
    return frozenset()


def _undocumented_in_many(group: Group) -> Diagnostic:
    models = sorted(group.models, key=lambda id_: (id_.name.casefold(), id_))
    names = ", ".join(f'"{model.name}"' for model in models)
    return diagnose(
        "sample-undocumented",
        f"the tables of {len(models)} models have no {quoted(group.first.text)}, "
        f"which is in {count(len(group.samples), 'sample')}: {names}",
        group.first.span,
        hint="add a row to the tables",
    )


def _table_spelling(group: Group) -> Diagnostic:
    note = group.first
    assert note.property is not None
    known = note.property.field
    return diagnose(
        "sample-spelling",
        f'"{known.wire_name}" is called "{known.name}" in the table of '
        f'"{note.model.name}" ({place_of(note.property)}){times(group.samples)}',
        note.span,
        hint="write the name as it travels, in both places",
    )


def _sample_spelling(group: Group) -> Diagnostic:
    pairs = [
        f'{quoted(text)} ("{note.property.field.wire_name}")'
        for text, note in group.texts.items()
        if note.property is not None
    ]
    first = group.first
    if len(group.samples) > 1:
        return diagnose(
            "sample-spelling",
            f"{len(group.samples)} requests spell names otherwise than the responses "
            f"do: {_listing(pairs)}",
            first.span,
            hint="write the names as they travel, if the service tells cases apart",
        )
    evidence = first.property.field.wire_evidence if first.property else ""
    many = f"{len(pairs)} names are" if len(pairs) > 1 else "a name is"
    return diagnose(
        "sample-spelling",
        f"{many} not spelt as elsewhere: {_listing(pairs)}",
        first.span,
        hint=f"write what stands in parentheses; it is known by: {evidence}",
    )


def respelt(types: Iterable[ObjectType | EnumType]) -> Iterator[Diagnostic]:
    """Yield what is wrong with lists whose values travel in another spelling."""
    for type_ in types:
        if isinstance(type_, EnumType):
            pairs = [(v.value, v.documented) for v in type_.values if v.documented]
            name, place = type_.id.name, type_.span.place
            yield from _listed_otherwise(name, pairs, place, type_.because)
            continue
        for one in type_.fields:
            pairs = [(text, old) for old, text in one.respelled]
            name = f"{type_.id.name}.{one.name}"
            yield from _listed_otherwise(name, pairs, one.span.place, one.because)


def _listed_otherwise(
    name: str,
    pairs: Sequence[tuple[Value, Value]],
    place: str,
    because: Sequence[Reason],
) -> Iterator[Diagnostic]:
    first = next(respelled_by(because), None)
    if first is None or not pairs:
        return
    shown = _listing([f'{quoted(str(text))} ("{old}")' for text, old in pairs])
    yield diagnose(
        "sample-spelling",
        f'values of "{name}" ({place}) are not listed as they travel: {shown}',
        first.span,
        hint="write the values as they travel, in both places",
    )


def _missing(group: Group) -> Diagnostic:
    note = group.first
    assert note.property is not None
    return diagnose(
        "sample-missing",
        f'"{note.text}" is missing, which the table of "{note.model.name}" '
        f"({place_of(note.property)}) calls required{times(group.samples)}",
        note.span,
        hint="complete the sample, or correct the table",
    )


def place_of(known: Property) -> str:
    """Return the page and the line of a property's row."""
    return known.field.span.place


def quoted(text: str) -> str:
    """Return a text of the pages in quotes, shortened when it is long."""
    return f'"{text if len(text) <= _LONGEST else text[:_LONGEST] + "…"}"'


def times(samples: set[tuple[str, Span]]) -> str:
    """Say in how many more samples something is, if in any."""
    more = len(samples) - 1
    return f"; the same in {more} more sample{'s' * (more > 1)}" if more else ""


def _listing(items: Sequence[str]) -> str:
    shown = ", ".join(items[:_TOLD])
    more = len(items) - _TOLD
    return f"{shown} and {more} more" if more > 0 else shown
