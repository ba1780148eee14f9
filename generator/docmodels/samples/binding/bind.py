"""Finds out which model a sample shows.

What the JSON says of itself counts most, then a comment above the block, a
link in the prose, a name in the prose, the page's title, and last that the JSON
looks like a model of its page, or like the body of an error.  None of it counts
when the JSON shares too few names with the model, or when another model that is
named or near knows clearly more of them.  What nothing decides stays unbound.
"""

from collections.abc import Sequence, Set
from dataclasses import dataclass, field

from docmodels.core.catalogue import diagnose
from docmodels.core.declarations import PageDecls
from docmodels.core.diagnostics import Diagnostic
from docmodels.core.rules import Reason
from docmodels.core.schema import Schema, TypeId
from docmodels.core.typeexpr import ANY
from docmodels.samples.binding.choice import Choice, ModelChoice
from docmodels.samples.binding.envelopes import Unwrapper, elements
from docmodels.samples.binding.errors import error_model
from docmodels.samples.binding.evidence import (
    BY_SHAPE,
    Candidate,
    CandidateFinder,
    shape_of,
)
from docmodels.samples.binding.unbound import explain
from docmodels.samples.binding.weights import ERROR, Evidence, is_active
from docmodels.samples.json.tree import ArrayNode, Node, ObjectNode
from docmodels.samples.lookup import ModelIndex
from docmodels.samples.sample import SampleDecl


@dataclass(frozen=True, slots=True)
class Binding:
    """A sample, or a part of it, and the model that it shows.

    `nodes` are the objects that are bound: the root, or the items of a
    collection.  `told` is what names the model, for messages; `because` has the
    rules that it was found by, in the order in which they decided.
    """

    sample: SampleDecl
    model: TypeId
    nodes: tuple[ObjectNode, ...]
    evidence: Evidence
    told: str
    because: tuple[Reason, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Unbound:
    """A sample that no model was found for, and why."""

    sample: SampleDecl
    reason: str


@dataclass(frozen=True, slots=True)
class Bindings:
    """All bindings, in the samples' order, and what was left over."""

    bound: tuple[Binding, ...] = ()
    unbound: tuple[Unbound, ...] = ()


NO_BINDINGS = Bindings()


def bind(
    samples: Sequence[SampleDecl],
    schema: Schema,
    pages: Sequence[PageDecls],
    without: Set[str] = frozenset(),
) -> tuple[Bindings, tuple[Diagnostic, ...]]:
    """Bind every sample that names its model in some way.

    `without` are the names of rules that are switched off.

    Reports `sample-unbound` for objects without a model and
    `sample-conflict` where a sample and its prose name different ones.
    """
    binder = _Binder(ModelIndex(schema), pages, without)
    for sample in samples:
        binder.bind(sample)
    return Bindings(tuple(binder.bound), tuple(binder.unbound)), tuple(binder.found)


class _Binder:
    def __init__(
        self, index: ModelIndex, pages: Sequence[PageDecls], without: Set[str]
    ) -> None:
        self.index = index
        self.without = without
        finder = CandidateFinder(index, pages, without)
        self.model_choice = ModelChoice(index, finder, without)
        self.unwrapper = Unwrapper(index, self.model_choice, without)
        self.bound: list[Binding] = []
        self.unbound: list[Unbound] = []
        self.found: list[Diagnostic] = []

    def bind(self, sample: SampleDecl) -> None:
        """Bind one sample, and what its objects say of themselves."""
        root = sample.document.root
        items = elements(root)
        if items is None and not isinstance(root, ObjectNode):
            return  # a bare value, or a list of them: nothing to compare
        candidates = self.model_choice.finder.candidates(sample)
        before = len(self.bound)
        choice = Choice()
        targets: Sequence[ObjectNode] = items or ()
        because: tuple[Reason, ...] = ()
        if isinstance(root, ObjectNode):
            if items is None:
                inner, because = self.unwrapper.content(sample, root, candidates)
                targets = inner or (root,)
            elif not self.unwrapper.aims_at(items, candidates):
                # a model may have a property "items" or "value" itself
                holders = self.unwrapper.holders(sample, root, candidates)
                self._bind_nodes(sample, (root,), holders, collection=True)
        if len(self.bound) == before:
            choice = self._bind_nodes(sample, targets, candidates, because)
        if len(self.bound) == before:
            self._bind_inner(sample, root)
        if len(self.bound) == before:
            self._bind_error(sample, root)
        if len(self.bound) == before:
            self._leave(sample, targets, candidates, choice)

    # Binding

    def _bind_nodes(
        self,
        sample: SampleDecl,
        nodes: Sequence[ObjectNode],
        candidates: Sequence[Candidate],
        because: tuple[Reason, ...] = (),
        *,
        collection: bool = False,
    ) -> Choice:
        """Bind `nodes`, each by its own type where it has one."""
        groups: dict[Candidate | None, list[ObjectNode]] = {}
        for node in nodes:
            groups.setdefault(
                self.model_choice.self_named(node, candidates), []
            ).append(node)
        rest = groups.pop(None, [])
        for candidate, group in groups.items():
            if candidate is not None:
                self._add(sample, candidate, group, because)
        choice = Choice()
        if rest or not nodes:
            choice = self.model_choice.choose(
                sample, rest, candidates, alike=not collection
            )
            if choice.candidate is None:
                return choice
            self._add(sample, choice.candidate, rest, because)
        if groups and not collection:
            self._note_conflict(sample, list(groups), candidates)
        return choice

    def _add(
        self,
        sample: SampleDecl,
        candidate: Candidate,
        nodes: Sequence[ObjectNode],
        because: tuple[Reason, ...] = (),
    ) -> None:
        self.bound.append(
            Binding(
                sample,
                candidate.model,
                tuple(nodes),
                candidate.evidence,
                candidate.told,
                (*because, candidate.reason()),
            )
        )
        for node in nodes:
            self._bind_loose(sample, candidate.model, node)

    def _bind_loose(self, sample: SampleDecl, model: TypeId, node: ObjectNode) -> None:
        """Bind what the documented types leave open, by its own objectType."""
        for member in node.members:
            known = self.index.find(model, member.name)
            type_ = known.field.type if known is not None else ANY
            for value, _, inner in self.index.parts(member.value, type_):
                if inner is not None and isinstance(value, ObjectNode):
                    self._bind_loose(sample, inner, value)
                elif inner is None:
                    self._bind_inner(sample, value)

    def _bind_inner(self, sample: SampleDecl, value: Node) -> None:
        """Bind the objects in `value` that name their model themselves."""
        match value:
            case ArrayNode(items=items):
                for item in items:
                    self._bind_inner(sample, item)
            case ObjectNode(members=members):
                candidate = self.model_choice.self_named(value, ())
                if candidate is not None:
                    self._add(sample, candidate, [value])
                    return
                for member in members:
                    self._bind_inner(sample, member.value)
            case _:
                pass

    def _bind_error(self, sample: SampleDecl, root: Node) -> None:
        """Bind the body of an error to the model that the docs have of them."""
        is_error = sample.failed or sample.looks_failed
        if isinstance(root, ObjectNode) and is_error and is_active(ERROR, self.without):
            found = error_model(self.index, root)
            if found is not None:
                model, nodes = found
                candidate = Candidate(model, ERROR, BY_SHAPE, shape_of(sample))
                self._add(sample, candidate, nodes)

    # Diagnostics

    def _note_conflict(
        self,
        sample: SampleDecl,
        groups: Sequence[Candidate | None],
        candidates: Sequence[Candidate],
    ) -> None:
        """Say when the nearest link names another model than the sample."""
        links = [c for c in candidates if c.evidence is Evidence.LINK and not c.distant]
        named = [group for group in groups if group is not None]
        models = {group.model for group in named}
        if not links or any(link.model in models for link in links):
            return
        self.found.append(
            diagnose(
                "sample-conflict",
                f"the sample says {named[0].told}, {links[0].told} names "
                f'"{links[0].model.name}"; the sample counts',
                sample.span,
                hint="correct the link, or the objectType of the sample",
            )
        )

    def _leave(
        self,
        sample: SampleDecl,
        nodes: Sequence[ObjectNode],
        candidates: Sequence[Candidate],
        choice: Choice,
    ) -> None:
        why = explain(sample, nodes, candidates, choice, self.model_choice)
        self.unbound.append(Unbound(sample, why.text))
        if not why.needs_no_action:
            self.found.append(
                diagnose(
                    "sample-unbound",
                    f"this sample was not compared with a model: {why.text}",
                    sample.span,
                    hint=why.hint,
                )
            )
