"""What a response wraps around its resources: collections and envelopes."""

from collections.abc import Iterator
from dataclasses import dataclass

from docmodels.core.schema import ListType, Type, UnionType
from docmodels.core.typeexpr import ANY
from docmodels.samples.json.tree import ArrayNode, Node, ObjectNode
from docmodels.samples.lookup import ENVELOPE, is_protocol

#: The usual names of a collection's items.
ITEMS = ("items", "value")
# The usual names of what an envelope holds, beside others that fit as well,
# such as the "included" of JSON:API.
_USUAL = frozenset({*ITEMS, "data", "results", "records", "content", "entries"})
# HAL's embedded resources: their names are those of the envelope.
_EMBEDDED = "_embedded"
# Around a collection's items: names that say nothing of a model.
_COLLECTION = frozenset(
    {"items", "value", "totalcount", "count", "links", "attributes", "nextlink"}
    | {"continuationtoken", "seekoperation"}
)
_ERRORS = frozenset({"error", "errors", "fault", "faults"})
_DEEPEST = 2


@dataclass(frozen=True, slots=True)
class Content:
    """Objects that a root may only wrap: those of one property, `name`."""

    name: str
    nodes: tuple[ObjectNode, ...]

    @property
    def usual(self) -> bool:
        """Whether envelopes usually call so what they hold."""
        return self.name.casefold() in _USUAL


def elements(root: Node) -> tuple[ObjectNode, ...] | None:
    """Return the items of a plain collection, None when `root` is none."""
    items = root if isinstance(root, ArrayNode) else None
    if isinstance(root, ObjectNode):
        names = {member.name.casefold() for member in root.members}
        if {n for n in names if not is_protocol(n)} <= _COLLECTION:
            held = next(filter(None, map(root.get, ITEMS)), None)
            items = held if isinstance(held, ArrayNode) else None
    if items is None:
        return None
    objects = _objects(items)
    return objects if objects or not items.items else None


def lists(root: ObjectNode) -> tuple[Content, ...]:
    """Return the lists of objects that `root` has, one level deep or two."""
    return tuple(_lists(root, _DEEPEST))


def single(root: ObjectNode) -> tuple[Content, ...]:
    """Return the objects that `root` has as properties, and those in its data."""
    return tuple(_single(root, _DEEPEST))


def may_be_list(type_: Type) -> bool:
    """Tell whether a property of `type_` can hold a list."""
    match type_:
        case ListType():
            return True
        case UnionType(members=members):
            return any(may_be_list(member) for member in members)
        case _:
            return type_ == ANY


def _lists(root: ObjectNode, depth: int) -> Iterator[Content]:
    for name, value in _values(root):
        match value:
            case ArrayNode():
                objects = _objects(value)
                if objects:
                    yield Content(name, objects)
            case ObjectNode() if depth > 1:
                yield from _lists(value, depth - 1)
            case _:
                pass


def _single(root: ObjectNode, depth: int) -> Iterator[Content]:
    for name, value in _values(root):
        if isinstance(value, ObjectNode) and value.members:
            yield Content(name, (value,))
            if depth > 1 and name.casefold() == "data":  # of an event, for example
                yield from _single(value, depth - 1)


def _values(root: ObjectNode) -> Iterator[tuple[str, Node]]:
    for member in root.members:
        name = member.name.casefold()
        if name == _EMBEDDED and isinstance(member.value, ObjectNode):
            yield from _values(member.value)
        elif not is_protocol(name) and name not in ENVELOPE | _ERRORS:
            yield member.name, member.value


def _objects(items: ArrayNode) -> tuple[ObjectNode, ...]:
    return tuple(item for item in items.items if isinstance(item, ObjectNode))
