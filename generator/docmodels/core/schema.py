"""The linked schema: what the documentation says, every name resolved.

This is the one message between the front end, which reads documentation,
and the back end, which writes code.  It can be dumped (`docmodels inspect
--json`) and knows nothing of Markdown or Python.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from docmodels.core.diagnostics import Span
from docmodels.core.numerals import whole_number
from docmodels.core.rules import Reason
from docmodels.core.typeexpr import NULL, OneOf, Scalar
from docmodels.core.values import Value, scalar_of, show_value


@dataclass(frozen=True, slots=True, order=True)
class TypeId:
    """What tells one model or enum from all others: its page and its name.

    `page` is the page's path; `name` is the documentation's name, unique on
    that page.
    """

    page: str
    name: str


@dataclass(frozen=True, slots=True)
class TypeRef:
    """A resolved reference to an object type or an enum type.

    `closed` says of an enum that here no other value is right.
    """

    id: TypeId
    closed: bool = False


@dataclass(frozen=True, slots=True)
class ListType:
    """A JSON array."""

    item: "Type"


@dataclass(frozen=True, slots=True)
class MapType:
    """A JSON object whose keys are data, not names."""

    value: "Type"


@dataclass(frozen=True, slots=True)
class UnionType:
    """One of several types; has at least two members, none of them a union.

    One is a list at most, and one a map: JSON does not tell a list of one type
    from a list of another.  The last one is null where an item of a list, or a
    value of a map, may be.
    """

    members: tuple["Type", ...]


Type: TypeAlias = Scalar | OneOf | TypeRef | ListType | MapType | UnionType


def levels(type_: Type) -> int:
    """Return how many lists and maps of `type_` contain each other."""
    depth, level = 0, [type_]
    while True:
        below: list[Type] = []
        for one in level:
            match one:
                case ListType(item=inner) | MapType(value=inner):
                    below.append(inner)
                case UnionType(members=members):
                    level.extend(members)
                case _:
                    pass
        if not below:
            return depth
        depth, level = depth + 1, below


def width(type_: Type) -> int:
    """Return how many types stand in `type_` that have no types inside."""
    match type_:
        case ListType(item=inner) | MapType(value=inner):
            return width(inner)
        case UnionType(members=members):
            return sum(map(width, members))
        case _:
            return 1


def without_null(type_: Type) -> Type:
    """Return what an item of `type_` is when it is not null."""
    match type_:
        case UnionType(members=(one, last)) if last == NULL:
            return one
        case UnionType(members=(*others, last)) if last == NULL:
            return UnionType(tuple(others))
        case _:
            return type_


@dataclass(frozen=True, slots=True)
class Facts:
    """What else the documentation says of a property.

    *Required* and *nullable* are two facts: a required property is always
    sent, a nullable one may be sent as null.  Lengths count characters.
    `pattern` is a regular expression of ECMAScript that a text matches somewhere.
    `default` is the documentation's own text, `constant` the one value that a property
    always has by it.
    """

    required: bool = False
    nullable: bool = False
    read_only: bool = False
    deprecated: bool = False
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    default: str | None = None
    constant: str | None = None


@dataclass(frozen=True, slots=True)
class Field:
    """One property of an object type.

    `name` is the documentation's spelling, `wire_name` the spelling in JSON;
    `wire_evidence` says how the latter is known.  `description` is prose.
    `notes` holds the cells of columns that docmodels does not interpret, as
    (column title, text).  `respelled` are the values that samples write otherwise
    than the documentation, as (documented, as it travels).  `origins` are the rows of
    other pages that say the same.
    """

    name: str
    wire_name: str
    type: Type
    facts: Facts
    description: str
    span: Span
    notes: tuple[tuple[str, str], ...] = ()
    wire_evidence: str = "as documented"
    respelled: tuple[tuple[str, str], ...] = ()
    because: tuple[Reason, ...] = field(default=(), compare=False)
    origins: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class EnumValue:
    """One allowed value and what the documentation says of it.

    `value` is what travels.  `other` is what the documentation has beside it:
    the name of a number, or the number of a name.  `documented` is how it writes
    the value, where the samples write it otherwise.
    """

    value: Value
    description: str
    span: Span
    other: Value | None = None
    documented: Value | None = None
    origins: tuple[Span, ...] = ()


def as_scalar(values: Sequence[EnumValue], scalar: str) -> tuple[EnumValue, ...]:
    """Return the values of an enum as what travels when they are of a scalar.

    A name changes places with its number; digits may be a text or a number.
    """
    return tuple(_as_scalar(one, scalar) for one in values)


def _as_scalar(one: EnumValue, scalar: str) -> EnumValue:
    if scalar_of(one.value) == scalar:
        return one
    if one.other is not None and scalar_of(one.other) == scalar:
        return replace(one, value=one.other, other=one.value)
    if scalar == "string" and scalar_of(one.value) == "integer":
        return replace(one, value=str(one.value))
    number = whole_number(one.value) if isinstance(one.value, str) else None
    if scalar == "integer" and number is not None and str(number) == one.value:
        return replace(one, value=number)
    return one


@dataclass(frozen=True, slots=True)
class ObjectType:
    """A resource: properties in the documentation's order.

    `base` is the object type that this one inherits from; `fields` are its
    own, without the inherited ones.  `anchor` is the fragment of the heading.
    `public_name` is what the package calls it where another one keeps its plain
    name, else it is empty; `other_names` are further names that its page has for
    it.  `origins` are the declarations on other pages that are parts of it.
    """

    id: TypeId
    anchor: str
    description: str
    fields: tuple[Field, ...]
    span: Span
    base: TypeId | None = None
    deprecated: bool = False
    because: tuple[Reason, ...] = field(default=(), compare=False)
    public_name: str = ""
    other_names: tuple[str, ...] = ()
    origins: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class EnumType:
    """A named list of allowed values, in the documentation's order.

    `public_name`, `other_names` and `origins` are as those of an object type.
    """

    id: TypeId
    anchor: str
    description: str
    values: tuple[EnumValue, ...]
    span: Span
    deprecated: bool = False
    because: tuple[Reason, ...] = field(default=(), compare=False)
    public_name: str = ""
    other_names: tuple[str, ...] = ()
    origins: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class PageTypes:
    """What one page declares, in the page's order."""

    path: str
    title: str
    types: tuple[ObjectType | EnumType, ...]


@dataclass(frozen=True, slots=True)
class PageShape:
    """What the JSON object around the items of a collection calls its parts.

    `items` names the array, `total` the number of all items, `next` the text that
    leads to the next page; None where there is no such part.
    """

    items: str
    total: str | None = None
    next: str | None = None


#: The shape of collections where no sample shows one.
DEFAULT_PAGE_SHAPE = PageShape("items", "totalCount")


@dataclass(frozen=True, slots=True)
class Schema:
    """All pages that declare a type, ordered by path.

    `page_shape` is what surrounds the items of most collections.
    """

    pages: tuple[PageTypes, ...]
    page_shape: PageShape = DEFAULT_PAGE_SHAPE

    def by_id(self) -> dict[TypeId, ObjectType | EnumType]:
        """Return every type under its id, in order."""
        return {t.id: t for page in self.pages for t in page.types}


def show_type(type_: Type) -> str:
    """Write a type for people: `list[Order]`, `"on" | "off"`, `map[any]`."""
    match type_:
        case Scalar(name=name):
            return name
        case OneOf(values=values):
            return " | ".join(map(show_value, values))
        case TypeRef(id=id_):
            return id_.name
        case ListType(item=item):
            return f"list[{show_type(item)}]"
        case MapType(value=value):
            return f"map[{show_type(value)}]"
        case UnionType(members=members):
            return " | ".join(show_type(member) for member in members)
