"""Aligns one sample with its model: what is there, what is not, what is odd.

The result is data for the generated decoder, with every name spelt as it
travels, and a list of remarks; `verify` makes findings of both.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, TypeAlias

from docmodels.core.diagnostics import Span
from docmodels.core.schema import ListType, MapType, Type, TypeId, TypeRef, without_null
from docmodels.core.typeexpr import ANY
from docmodels.core.values import Value, is_listed, scalar_of, scalars_of, show_value
from docmodels.samples.json.tree import (
    ArrayNode,
    ElidedNode,
    Member,
    Node,
    ObjectNode,
    ValueNode,
)
from docmodels.samples.lookup import ModelIndex, Property
from docmodels.samples.placeholders import is_placeholder
from docmodels.samples.stated import only_names_type
from docmodels.samples.words import is_ellipsis, is_protocol

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"

Remark: TypeAlias = Literal["seen", "spelling", "undocumented", "value", "missing"]


#: How many characters of a property's name the paths of the decoder have.
_LONGEST_NAME = 100


@dataclass(frozen=True, slots=True)
class Slot:
    """A place in the data: where it is on the page and in its container.

    `type` is its own type, which is the property's or that of an item in it.
    """

    node: Node
    type: Type
    span: Span
    container: "dict[str, Json] | list[Json]"
    key: str | int
    model: TypeId
    property: Property | None


@dataclass(frozen=True, slots=True)
class Note:
    """A remark on a property, whose name in the sample is `text`.

    For a value that is not listed, `text` is the value.  `holder` is where
    the object begins whose property it is; values do not tell.
    """

    remark: Remark
    model: TypeId
    property: Property | None
    text: str
    span: Span
    holder: Span | None = None


#: What becomes of a note; and of the objects of a model that were met.
Notice: TypeAlias = Callable[[Note], None]
Meet: TypeAlias = Callable[[TypeId], None]


@dataclass(frozen=True, slots=True)
class SubclassObject:
    """An object that says it is of a subclass of its documented model.

    The decoder of what is around it decodes it as the documented model.
    """

    model: TypeId
    data: dict[str, Json]
    path: str


@dataclass(frozen=True, slots=True)
class Aligned:
    """A sample as data; `slots` are its places by the decoder's paths.

    `parts` are the objects in it that have a decoder of their own.
    """

    data: dict[str, Json]
    slots: dict[str, Slot]
    parts: tuple[SubclassObject, ...]


def align(
    index: ModelIndex, model: TypeId, node: ObjectNode, notice: Notice, meet: Meet
) -> Aligned:
    """Align `node` with `model`.

    Values that the sample leaves out are not in the data.
    """
    aligner = _Aligner(index, notice, meet)
    data = aligner.object(node, model, "")
    return Aligned(data, aligner.slots, tuple(aligner.parts))


def plain(node: Node) -> Json:
    """Return the data of a node as it stands, without what is left out."""
    match node:
        case ObjectNode(members=members):
            return {
                m.name: plain(m.value)
                for m in members
                if not isinstance(m.value, ElidedNode)
            }
        case ArrayNode(items=items):
            return [plain(i) for i in items if not isinstance(i, ElidedNode)]
        case ValueNode(value=value):
            return value
        case ElidedNode():
            return None


def _leaves_out(node: ObjectNode) -> bool:
    """Tell whether an object does not claim to show all that it has."""
    dots = any(is_ellipsis(one.name) for one in node.members)
    return node.elided or dots or only_names_type(node)


def _step(name: str) -> str:
    """Return a property's name as the decoder writes it in a path."""
    text = name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME]}..."
    return "." + "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)


class _Aligner:
    def __init__(self, index: ModelIndex, notice: Notice, meet: Meet) -> None:
        self.index = index
        self.notice = notice
        self.meet = meet
        self.slots: dict[str, Slot] = {}
        self.parts: list[SubclassObject] = []

    def object(self, node: ObjectNode, model: TypeId, path: str) -> dict[str, Json]:
        """Align one object; `path` is its place in the decoder's words."""
        self.meet(model)
        data: dict[str, Json] = {}
        seen: set[str] = set()
        for member in node.members:
            known = self.index.find(model, member.name)
            name = self._name(member, model, known, node.span)
            seen.add(name)
            if isinstance(member.value, ElidedNode):
                continue
            type_ = known.field.type if known is not None else ANY
            inner = path + _step(name)
            self.slots[inner] = Slot(
                member.value, type_, member.span, data, name, model, known
            )
            data[name] = self._value(member.value, type_, inner, model, known)
        if not _leaves_out(node):
            self._note_missing(node, model, seen)
        return data

    def _name(
        self, member: Member, model: TypeId, known: Property | None, holder: Span
    ) -> str:
        """Return the name that the decoder expects, and note what is odd."""
        name, span = member.name, member.span
        if known is None:
            if not is_protocol(name):
                self._note("undocumented", model, None, name, span, holder)
            return name
        self._note("seen", model, known, name, span, holder)
        if name != known.field.wire_name:
            self._note("spelling", model, known, name, span, holder)
        return known.field.wire_name

    def _note_missing(self, node: ObjectNode, model: TypeId, seen: set[str]) -> None:
        for one in self.index.properties(model):
            name = one.field.wire_name
            if one.field.facts.required and name not in seen:
                self._note("missing", model, one, name, node.span, node.span)

    def _value(
        self,
        node: Node,
        type_: Type,
        path: str,
        model: TypeId,
        known: Property | None,
    ) -> Json:
        type_ = without_null(type_)
        match node, type_:
            case ObjectNode(members=members), MapType(value=inner):
                return self._map(members, inner, path, model, known)
            case ArrayNode(items=items), _:
                item = type_.item if isinstance(type_, ListType) else ANY
                return self._list(items, item, path, model, known)
            case ObjectNode(), _:
                named = self.index.model_of(node, type_)
                if named is None:
                    return plain(node)
                data = self.object(node, named, path)
                if named != self.index.declared(node, type_):
                    self.parts.append(SubclassObject(named, data, path))
                return data
            case ValueNode(value=value), _:
                if isinstance(value, (str, int)) and known is not None:
                    self._check_value(value, node.span, type_, model, known)
                return value
            case _:
                return None

    def _map(
        self,
        members: tuple[Member, ...],
        inner: Type,
        path: str,
        model: TypeId,
        known: Property | None,
    ) -> dict[str, Json]:
        data: dict[str, Json] = {}
        for member in members:
            below = path + _step(member.name)
            if not isinstance(member.value, ElidedNode):
                self.slots[below] = Slot(
                    member.value, inner, member.span, data, member.name, model, known
                )
                data[member.name] = self._value(
                    member.value, inner, below, model, known
                )
        return data

    def _list(
        self,
        items: tuple[Node, ...],
        inner: Type,
        path: str,
        model: TypeId,
        known: Property | None,
    ) -> list[Json]:
        data: list[Json] = []
        for item in items:
            if isinstance(item, ElidedNode):
                continue
            below = f"{path}[{len(data)}]"
            self.slots[below] = Slot(
                item, inner, item.span, data, len(data), model, known
            )
            data.append(self._value(item, inner, below, model, known))
        return data

    def _check_value(
        self, value: Value, span: Span, type_: Type, model: TypeId, known: Property
    ) -> None:
        allowed = self.index.allowed(type_)
        if allowed is None or is_listed(value, allowed):
            return
        if not isinstance(value, str):
            # another kind of value is one that the decoder refuses
            if scalar_of(value) in scalars_of(allowed):
                self._note("value", model, known, show_value(value), span)
            return
        if isinstance(type_, TypeRef) and value == type_.id.name:
            return  # the type's name stands for a value
        # an empty text says that there is no value
        if not value or is_placeholder(value) or "string" not in scalars_of(allowed):
            return
        self._note("value", model, known, value, span)

    def _note(
        self,
        remark: Remark,
        model: TypeId,
        known: Property | None,
        text: str,
        span: Span,
        holder: Span | None = None,
    ) -> None:
        self.notice(Note(remark, model, known, text, span, holder))
