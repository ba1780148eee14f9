"""Finds the objects of a sample that a model is sought for.

These are the items of a collection, what an envelope holds, or the root.
"""

from collections.abc import Sequence

from docmodels.core.schema import TypeId
from docmodels.samples.binding.choice import Judge
from docmodels.samples.binding.envelopes import (
    ITEMS,
    Content,
    lists,
    may_be_list,
    single,
)
from docmodels.samples.binding.evidence import Candidate, enough
from docmodels.samples.json.tree import ArrayNode, ObjectNode
from docmodels.samples.lookup import Shapes
from docmodels.samples.reading.blocks import SampleDecl

#: What a model must share with the objects of a list in an envelope, with a
#: single object in one, and an envelope at most with a model.
_LISTED = (2, 0.6)
_SINGLE = (2, 0.75)
_ENVELOPE = 0.5


class Opener:
    """Opens collections and envelopes, where they are that."""

    def __init__(self, shapes: Shapes, judge: Judge) -> None:
        self.shapes = shapes
        self.judge = judge

    def aims_at(
        self, items: Sequence[ObjectNode], candidates: Sequence[Candidate]
    ) -> bool:
        """Tell whether the page names a list, of a model that the items fit."""
        return bool(items) and any(
            c.plural and enough(self.shapes.share(c.model, items), c.evidence)
            for c in candidates
        )

    def holders(
        self, root: ObjectNode, candidates: Sequence[Candidate]
    ) -> list[Candidate]:
        """Return the candidates that have the list of a collection themselves."""
        return [c for c in candidates if self._holds(c.model, root)]

    def content(
        self,
        sample: SampleDecl,
        root: ObjectNode,
        candidates: Sequence[Candidate],
    ) -> tuple[ObjectNode, ...]:
        """Return what `root` wraps: objects that fit, where it fits nothing.

        Only one property can be what is wrapped; lists come before objects,
        and what is usually called so before what is not.
        """
        if self.judge.self_named(root, candidates) is not None:
            return ()
        outer = self.judge.choose(sample, (root,), candidates).preferred
        for contents, least in ((lists(root), _LISTED), (single(root), _SINGLE)):
            found = [
                content
                for content in contents
                if self._is_wrapped(sample, content, root, outer, candidates, least)
            ]
            found = [content for content in found if content.usual] or found
            if found:
                return found[0].nodes if len(found) == 1 else ()
        return ()

    def _holds(self, model: TypeId, root: ObjectNode) -> bool:
        """Tell whether a model has the list of a collection as a property."""
        known = [
            self.shapes.find(model, name)
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
        least: tuple[int, float],
    ) -> bool:
        inner = self.judge.choose(sample, content.nodes, candidates).candidate
        if inner is None:
            return False
        share = self.shapes.share(inner.model, content.nodes)
        known, part = (1, 0.0) if content.name.casefold() in ITEMS else least
        if share.known < known or share.part < part:
            return False
        around = self.shapes.share((outer or inner).model, (root,))
        if around.total and around.part > _ENVELOPE:
            return False
        if share.known - around.known < known:
            return False
        return outer is None or self.shapes.find(outer.model, content.name) is None
