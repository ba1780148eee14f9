"""A class diagram of one type and its neighbours in the language of Mermaid."""

import re
from collections.abc import Iterator, Mapping, Sequence

from docmodels.core.schema import (
    EnumType,
    Field,
    ObjectType,
    Schema,
    TypeId,
    show_type,
)
from docmodels.core.values import show_value
from docmodels.emit.python import symbols_of
from docmodels.emit.report.links import Link, Neighbours, neighbours_of
from docmodels.emit.report.visible import visible

#: What Mermaid takes for itself nowhere in a class diagram.  Anything else is written
#: as the number of its character: https://mermaid.js.org/syntax/flowchart.html, "Entity
#: codes to escape characters".
_PLAIN = re.compile(r"[A-Za-z0-9_ .,/-]")
#: How many neighbours of a kind, values of an enum, and characters of a type are shown.
_MOST, _LONGEST = 20, 40


def mermaid(schema: Schema, id_: TypeId) -> str:
    """Return the diagram of a type: its properties, its base, what it is linked with.

    It is the text of a block of code that GitHub, GitLab and others draw below
    "mermaid".  Raises KeyError for a type that the schema does not have.
    """
    types = schema.by_id()
    every = neighbours_of(schema)[id_]
    near = Neighbours(
        every.uses[:_MOST], every.used_by[:_MOST], every.base, every.derived[:_MOST]
    )
    public, _ = symbols_of(schema)
    around = dict.fromkeys((id_, *_around(near)))
    ids = {one: f"c{number}" for number, one in enumerate(around)}
    lines = ["classDiagram"]
    for one, name in ids.items():
        lines.append(f'  class {name}["{_escaped(public.get(one, one.name))}"]')
    lines += (f"  {ids[id_]} : {member}" for member in _members(types[id_]))
    for one in around:
        if isinstance(types.get(one), EnumType):
            lines.append(f"  <<enumeration>> {ids[one]}")
    if near.base is not None:
        lines.append(f"  {ids[near.base]} <|-- {ids[id_]}")
    lines += (f"  {ids[id_]} <|-- {ids[one]}" for one in near.derived)
    lines += _links((*near.used_by, *near.uses), ids)
    lines += _left_out(every, ids[id_])
    return "".join(f"{line}\n" for line in lines)


def _around(near: Neighbours) -> Iterator[TypeId]:
    if near.base is not None:
        yield near.base
    yield from near.derived
    yield from (link.source for link in near.used_by)
    yield from (link.target for link in near.uses)


def _left_out(near: Neighbours, centre: str) -> Iterator[str]:
    """Yield a class for the neighbours of each kind that are not shown."""
    for name, others, arrow in (
        ("users", near.used_by, "<.."),
        ("used", near.uses, "..>"),
        ("derived", near.derived, "<|.."),
    ):
        if len(others) > _MOST:
            yield f'  class {name}["and {len(others) - _MOST} more"]'
            yield f"  {centre} {arrow} {name}"


def _links(links: Sequence[Link], ids: Mapping[TypeId, str]) -> Iterator[str]:
    for link in links:
        label = _escaped(", ".join(link.properties))
        yield f"  {ids[link.source]} --> {ids[link.target]} : {label}"


def _members(type_: ObjectType | EnumType) -> Iterator[str]:
    match type_:
        case ObjectType(fields=fields):
            yield from map(_member, fields)
        case EnumType(values=values):
            yield from (_escaped(show_value(one.value)) for one in values[:_MOST])
            if len(values) > _MOST:
                yield f"and {len(values) - _MOST} more"


def _member(field: Field) -> str:
    shown = show_type(field.type)
    if len(shown) > _LONGEST:
        shown = f"{shown[: _LONGEST - 1]}…"
    needed = " required" if field.facts.required else ""
    return _escaped(f"{shown} {field.wire_name}{needed}")


def _escaped(text: str) -> str:
    """Return one line of `text` in which Mermaid finds no syntax of its own."""
    line = visible(" ".join(text.split()))
    return "".join(c if _PLAIN.fullmatch(c) else f"#{ord(c)};" for c in line)
