"""JSON as a tree whose every value knows its line and column."""

from dataclasses import dataclass
from typing import TypeAlias

from docmodels.core.diagnostics import Span

Atom: TypeAlias = str | int | float | bool | None


@dataclass(frozen=True, slots=True)
class ValueNode:
    """A string, a number, true, false or null."""

    value: Atom
    span: Span


@dataclass(frozen=True, slots=True)
class ElidedNode:
    """A value that the sample leaves out: `...` or `<a placeholder>`."""

    span: Span


@dataclass(frozen=True, slots=True)
class Member:
    """One property of an object; `span` is its name's place."""

    name: str
    span: Span
    value: "Node"


@dataclass(frozen=True, slots=True)
class ObjectNode:
    """An object; `elided` says that an ellipsis stands for more properties.

    Of a name that occurs twice, the last member counts, as in most parsers.
    """

    members: tuple[Member, ...]
    span: Span
    elided: bool = False

    def get(self, name: str) -> "Node | None":
        """Return the value of a property, whatever its case."""
        wanted = name.casefold()
        for member in self.members:
            if member.name.casefold() == wanted:
                return member.value
        return None


@dataclass(frozen=True, slots=True)
class ArrayNode:
    """An array; `elided` says that an ellipsis stands for more items."""

    items: tuple["Node", ...]
    span: Span
    elided: bool = False


Node: TypeAlias = ValueNode | ElidedNode | ObjectNode | ArrayNode


@dataclass(frozen=True, slots=True)
class Document:
    """One JSON document.

    `relaxed` are the liberties that it takes with the grammar, empty for
    strict JSON; `repeated` are the members whose name the object has twice.
    """

    root: Node
    relaxed: tuple[str, ...] = ()
    repeated: tuple[Member, ...] = ()
