"""What a response wraps around its resources: collections and envelopes.

A model is sought for the items of a collection, for what an envelope holds, or for
the root.
"""

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from docmodels.core.diagnostics import Span
from docmodels.core.rules import Reason, active
from docmodels.core.schema import ListType, Type, TypeId, UnionType
from docmodels.core.typeexpr import ANY
from docmodels.samples.binding.choice import ModelChoice
from docmodels.samples.binding.evidence import Candidate
from docmodels.samples.binding.weights import (
    LIST_INSIDE,
    MOST_OF_ENVELOPE,
    USUAL_LIST,
    WRAPPINGS,
    Least,
)
from docmodels.samples.json.tree import ArrayNode, Member, Node, ObjectNode
from docmodels.samples.lookup import ModelIndex
from docmodels.samples.sample import SampleDecl
from docmodels.samples.words import (
    AROUND_ITEMS,
    CONTENTS,
    EMBEDDED,
    ITEMS,
    RESOURCE_PARTS,
    holds_error,
    is_protocol,
)

_DEEPEST = 2


@dataclass(frozen=True, slots=True)
class Content:
    """Objects that a root may only wrap: those of one property, `name` at `span`."""

    name: str
    span: Span
    nodes: tuple[ObjectNode, ...]

    @property
    def usual(self) -> bool:
        """Whether envelopes usually call so what they hold."""
        return self.name.casefold() in CONTENTS


def elements(root: Node) -> tuple[ObjectNode, ...] | None:
    """Return the items of a plain collection, None when `root` is none."""
    items = root if isinstance(root, ArrayNode) else None
    if isinstance(root, ObjectNode):
        names = {member.name.casefold() for member in root.members}
        if {n for n in names if not is_protocol(n)} <= AROUND_ITEMS:
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
    for member in _values(root):
        match member.value:
            case ArrayNode() as items:
                objects = _objects(items)
                if objects:
                    yield Content(member.name, member.span, objects)
            case ObjectNode() as inner if depth > 1:
                yield from _lists(inner, depth - 1)
            case _:
                pass


def _single(root: ObjectNode, depth: int) -> Iterator[Content]:
    for member in _values(root):
        name, value = member.name, member.value
        if isinstance(value, ObjectNode) and value.members:
            yield Content(name, member.span, (value,))
            if depth > 1 and name.casefold() == "data":  # of an event, for example
                yield from _single(value, depth - 1)


def _values(root: ObjectNode) -> Iterator[Member]:
    for member in root.members:
        name = member.name.casefold()
        if name == EMBEDDED and isinstance(member.value, ObjectNode):
            yield from _values(member.value)
        elif not (is_protocol(name) or name in RESOURCE_PARTS or holds_error(name)):
            yield member


def _objects(items: ArrayNode) -> tuple[ObjectNode, ...]:
    return tuple(item for item in items.items if isinstance(item, ObjectNode))


class Unwrapper:
    """Opens collections and envelopes, where they are that."""

    def __init__(
        self, index: ModelIndex, model_choice: ModelChoice, without: Set[str]
    ) -> None:
        self.index = index
        self.model_choice = model_choice
        self.wrappings = tuple(active(WRAPPINGS, without))

    def aims_at(
        self, items: Sequence[ObjectNode], candidates: Sequence[Candidate]
    ) -> bool:
        """Tell whether the page names a list, of a model that the items fit."""
        return bool(items) and any(
            c.plural and c.weight.is_met(self.index.share(c.model, items))
            for c in candidates
        )

    def holders(
        self, sample: SampleDecl, root: ObjectNode, candidates: Sequence[Candidate]
    ) -> list[Candidate]:
        """Return the candidates that have the list of a collection themselves.

        So may the models of the page that nothing names.
        """
        alike = self.model_choice.finder.alike(sample, frozenset(ITEMS), 0)
        return [c for c in (*candidates, *alike) if self._holds(c.model, root)]

    def content(
        self,
        sample: SampleDecl,
        root: ObjectNode,
        candidates: Sequence[Candidate],
    ) -> tuple[tuple[ObjectNode, ...], tuple[Reason, ...]]:
        """Return what `root` wraps: objects that fit, where it fits nothing.

        With them comes the reason; both are empty where it wraps nothing.
        Only one property can be what is wrapped; lists come before objects,
        and what is usually called so before what is not.
        """
        if self.model_choice.self_named(root, candidates) is not None:
            return (), ()
        outer = self.model_choice.choose(sample, (root,), candidates).preferred
        for wrapping in self.wrappings:
            contents = lists(root) if wrapping is LIST_INSIDE else single(root)
            least = wrapping.least
            found = [
                content
                for content in contents
                if self._is_wrapped(sample, content, root, outer, candidates, least)
            ]
            found = [content for content in found if content.usual] or found
            if found:
                if len(found) > 1:
                    return (), ()
                (one,) = found
                reason = Reason(wrapping.name, one.name, one.span, "what it wraps")
                return one.nodes, (reason,)
        return (), ()

    def _holds(self, model: TypeId, root: ObjectNode) -> bool:
        """Tell whether a model has the list of a collection as a property."""
        known = [
            self.index.find(model, name)
            for name in ITEMS
            if isinstance(root.get(name), ArrayNode)
        ]
        return any(one is not None and may_be_list(one.field.type) for one in known)

    def _is_wrapped(
        self,
        sample: SampleDecl,
        content: Content,
        root: ObjectNode,
        outer: Candidate | None,
        candidates: Sequence[Candidate],
        least: Least,
    ) -> bool:
        inner = self.model_choice.choose(sample, content.nodes, candidates).candidate
        if inner is None:
            return False
        share = self.index.share(inner.model, content.nodes)
        least = USUAL_LIST if content.name.casefold() in ITEMS else least
        if share.known < least.known or share.part < least.part:
            return False
        around = self.index.share((outer or inner).model, (root,))
        if around.total and around.part > MOST_OF_ENVELOPE:
            return False
        if share.known - around.known < least.known:
            return False
        return outer is None or self.index.find(outer.model, content.name) is None
