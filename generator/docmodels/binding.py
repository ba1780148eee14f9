"""Finds out which model a sample shows.

What the JSON says of itself counts most, then a comment above the block, a
link in the prose, a name in the prose, and last the page's title.  None of it
counts when the JSON shares too few names with the model.
"""

import enum
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from docmodels.catalogue import diagnose
from docmodels.declarations import PageDecls
from docmodels.diagnostics import Diagnostic
from docmodels.jsontree import ArrayNode, Node, ObjectNode
from docmodels.resolve import Resolver, name_key, singulars
from docmodels.samples import SampleDecl
from docmodels.schema import Schema, TypeId
from docmodels.shapes import Shapes, Share, named_type
from docmodels.typeexpr import ANY, NamedRef


class Evidence(enum.StrEnum):
    """How a sample's model is known, the most reliable first."""

    OBJECT_TYPE = "objectType"
    ANNOTATION = "annotation"
    LINK = "link"
    NAME = "name"
    SUBJECT = "subject"


@dataclass(frozen=True, slots=True)
class Binding:
    """A sample, or a part of it, and the model that it shows.

    `nodes` are the objects that are bound: the root, or the items of a
    collection.  `told` is what names the model, for messages.
    """

    sample: SampleDecl
    model: TypeId
    nodes: tuple[ObjectNode, ...]
    evidence: Evidence
    told: str


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


# Around a collection's items: names that say nothing of a model.
_COLLECTION = frozenset(
    {"items", "value", "totalcount", "count", "links", "attributes", "nextlink"}
    | {"continuationtoken", "seekoperation"}
)
_ITEMS = ("items", "value")
_NOT_A_TYPE = re.compile(r"collection|list|array", re.I)
# How much a sample and a model must share, by how reliable the evidence is.
_LEAST = {
    Evidence.OBJECT_TYPE: (1, 0.2),
    Evidence.ANNOTATION: (1, 0.2),
    Evidence.LINK: (1, 0.3),
    Evidence.NAME: (1, 0.5),
    Evidence.SUBJECT: (2, 0.6),
}
_NOUN = re.compile(r"\b(?:resources?|objects?|collection|entity|entities|details)\b", re.I)
_WORD = re.compile(r"[A-Za-z][\w.]*")
_LONGEST_NAME = 6


def bind(
    samples: Sequence[SampleDecl], schema: Schema, pages: Sequence[PageDecls]
) -> tuple[Bindings, tuple[Diagnostic, ...]]:
    """Bind every sample that names its model in some way.

    Reports `sample-unbound` for objects without a model and
    `sample-conflict` where a sample and its prose name different ones.
    """
    binder = _Binder(Shapes(schema), Resolver(pages))
    for sample in samples:
        binder.bind(sample)
    return Bindings(tuple(binder.bound), tuple(binder.unbound)), tuple(binder.found)


@dataclass(frozen=True, slots=True)
class _Candidate:
    model: TypeId
    evidence: Evidence
    told: str


class _Binder:
    def __init__(self, shapes: Shapes, resolver: Resolver) -> None:
        self.shapes = shapes
        self.resolver = resolver
        self.bound: list[Binding] = []
        self.unbound: list[Unbound] = []
        self.found: list[Diagnostic] = []
        self._named: dict[str, list[TypeId]] = {}
        for id_ in shapes.models:
            self._named.setdefault(name_key(id_.name), []).append(id_)

    def bind(self, sample: SampleDecl) -> None:
        """Bind one sample, and what its objects say of themselves."""
        root = sample.document.root
        elements = _elements(root)
        if elements is None and not isinstance(root, ObjectNode):
            return  # a bare value, or a list of them: nothing to compare
        before = len(self.bound)
        candidates = self._told_by_page(sample)
        whole = [root] if isinstance(root, ObjectNode) else []
        if whole and elements is not None:
            # a model may have a property "items" or "value" itself
            holders = [c for c in candidates if self._holds(c.model, whole[0])]
            if self._bind_nodes(sample, whole, holders, whole=True):
                elements = None
                whole = []
        targets = whole if elements is None else list(elements)
        if elements is not None or whole:
            self._bind_nodes(sample, targets, candidates)
        for node in [root] if len(self.bound) == before else []:
            self._bind_inner(sample, node)
        if len(self.bound) == before:
            self._leave(sample, targets, candidates)

    def _holds(self, model: TypeId, root: ObjectNode) -> bool:
        return any(
            self.shapes.find(model, name) is not None
            for name in _ITEMS
            if root.get(name) is not None
        )

    # Evidence

    def _told_by_page(self, sample: SampleDecl) -> list[_Candidate]:
        """List the models that the page names for a sample, nearest first."""
        found: list[_Candidate] = []
        if sample.annotation:
            for model in self._by_name(sample.annotation):
                found.append(_Candidate(model, Evidence.ANNOTATION, sample.annotation))
        if sample.failed:
            return found  # the prose is about the resource, not about the error
        for near in (0, 1, 2):
            for prose in (p for p in sample.prose if p.near == near):
                for link in prose.links:
                    model = self._by_link(link.label, link.target, sample.page)
                    if model is not None:
                        told = f"the link [{link.label}]({link.target})"
                        found.append(_Candidate(model, Evidence.LINK, told))
        for prose in sample.prose:
            for name in _names_before_nouns(prose.text):
                for model in self._by_name(name):
                    found.append(_Candidate(model, Evidence.NAME, f'"{name}"'))
        for title in (*reversed(sample.headings), sample.title):
            for name in _phrases(title):
                for model in self._by_name(name):
                    told = f'the title "{title}"'
                    found.append(_Candidate(model, Evidence.SUBJECT, told))
        return list({(c.model, c.evidence): c for c in reversed(found)}.values())[::-1]

    def _by_name(self, name: str) -> list[TypeId]:
        """Return the models of a name: as written, else but for case and plural."""
        name = name.rpartition(".")[2]
        for spelling in (name, *singulars(name)):
            found = self._named.get(name_key(spelling), [])
            exact = [id_ for id_ in found if id_.name == spelling]
            if found:
                return exact or found
        return []

    def _by_link(self, label: str, target: str, page: str) -> TypeId | None:
        words = label.split()
        while len(words) > 1 and _NOUN.fullmatch(words[-1]):
            words = words[:-1]
        name = " ".join(words)
        found = self.resolver.resolve(NamedRef(name, target), page)
        if found.id is not None:
            return found.id if self.shapes.is_model(found.id) else None
        if found.outcome in ("page-missing", "anchor-missing"):
            models = self._by_name(name)
            return models[0] if len(models) == 1 else None
        return None

    # Binding

    def _bind_nodes(
        self,
        sample: SampleDecl,
        nodes: Sequence[ObjectNode],
        candidates: Sequence[_Candidate],
        *,
        whole: bool = False,
    ) -> bool:
        """Bind `nodes`, each by its own type where it has one."""
        groups: dict[_Candidate | None, list[ObjectNode]] = {}
        for node in nodes:
            groups.setdefault(self._self_named(node, candidates), []).append(node)
        rest = groups.pop(None, [])
        for candidate, group in groups.items():
            if candidate is not None:
                self._add(sample, candidate, group)
        if rest or not nodes:
            chosen = self._choose(rest, candidates)
            if chosen is None:
                return False
            self._add(sample, chosen, rest)
        if groups and not whole:
            self._note_conflict(sample, list(groups), candidates)
        return True

    def _self_named(
        self, node: ObjectNode, candidates: Sequence[_Candidate]
    ) -> _Candidate | None:
        """Return the model that an object itself names, if that is likely."""
        named = named_type(node)
        if named is None or _NOT_A_TYPE.fullmatch(named[0]):
            return None
        models = self._by_name(named[0])
        linked = [c.model for c in candidates]
        models = [m for m in models if m in linked] or models
        likely = [
            m
            for m in models
            if _enough(self.shapes.share(m, [node]), Evidence.OBJECT_TYPE)
        ]
        if not likely:
            return None
        parts = {m: self.shapes.share(m, [node]).part for m in likely}
        model = max(likely, key=lambda m: parts[m])
        if len(likely) > 1 and sorted(parts.values())[-2] == parts[model]:
            return None  # several pages declare the name, and nothing decides
        return _Candidate(model, Evidence.OBJECT_TYPE, f'objectType "{named[0]}"')

    def _choose(
        self, nodes: Sequence[ObjectNode], candidates: Sequence[_Candidate]
    ) -> _Candidate | None:
        """Return the best of the most reliable candidates that fit."""
        for evidence in Evidence:
            fitting = [
                (self.shapes.share(c.model, nodes), c)
                for c in candidates
                if c.evidence is evidence
            ]
            fitting = [(s, c) for s, c in fitting if _enough(s, evidence)]
            if not fitting:
                continue
            most = max(share.part for share, _ in fitting)
            top = [c for share, c in fitting if share.part == most]
            sure = evidence not in (Evidence.NAME, Evidence.SUBJECT)
            if len({c.model for c in top}) == 1 or sure:
                return top[0]
        return None

    def _add(
        self, sample: SampleDecl, candidate: _Candidate, nodes: Sequence[ObjectNode]
    ) -> None:
        self.bound.append(
            Binding(
                sample,
                candidate.model,
                tuple(nodes),
                candidate.evidence,
                candidate.told,
            )
        )
        for node in nodes:
            self._bind_loose(sample, candidate.model, node)

    def _bind_loose(
        self, sample: SampleDecl, model: TypeId, node: ObjectNode
    ) -> None:
        """Bind what the documented types leave open, by its own objectType."""
        for member in node.members:
            known = self.shapes.find(model, member.name)
            type_ = known.field.type if known is not None else ANY
            for value, _, inner in self.shapes.parts(member.value, type_):
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
                candidate = self._self_named(value, ())
                if candidate is not None:
                    self._add(sample, candidate, [value])
                    return
                for member in members:
                    self._bind_inner(sample, member.value)
            case _:
                pass

    # Diagnostics

    def _note_conflict(
        self,
        sample: SampleDecl,
        groups: Sequence[_Candidate | None],
        candidates: Sequence[_Candidate],
    ) -> None:
        """Say when the nearest link names another model than the sample."""
        links = [c for c in candidates if c.evidence is Evidence.LINK]
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
        candidates: Sequence[_Candidate],
    ) -> None:
        reason = self._reason(sample, nodes, candidates)
        self.unbound.append(Unbound(sample, reason))
        if sample.failed:
            return  # the bodies of errors are no resources
        self.found.append(
            diagnose(
                "sample-unbound",
                f"this sample was not compared with a model: {reason}",
                sample.span,
                hint="link its resource in the prose of the section",
            )
        )

    def _reason(
        self,
        sample: SampleDecl,
        nodes: Sequence[ObjectNode],
        candidates: Sequence[_Candidate],
    ) -> str:
        if sample.failed:
            return f"it is the body of an error (HTTP status {sample.status})"
        strong = [c for c in candidates if c.evidence is not Evidence.SUBJECT]
        if strong:
            share = self.shapes.share(strong[0].model, nodes)
            return (
                f"{strong[0].told} names a model that knows {share.known} of its "
                f"{share.total} properties"
            )
        named = next(filter(None, (named_type(node) for node in nodes)), None)
        if named is not None and not _NOT_A_TYPE.search(named[0]):
            if self._by_name(named[0]):
                return f'its properties are not those of its objectType "{named[0]}"'
            return f'no page declares its objectType "{named[0]}"'
        return "neither it nor the prose around it names a model"


def _elements(root: Node) -> tuple[ObjectNode, ...] | None:
    """Return the items of a collection, None when `root` is none."""
    items = root if isinstance(root, ArrayNode) else None
    if isinstance(root, ObjectNode):
        names = {member.name.casefold() for member in root.members}
        if {n for n in names if "@" not in n} <= _COLLECTION:
            held = next(filter(None, map(root.get, _ITEMS)), None)
            items = held if isinstance(held, ArrayNode) else None
    if items is None:
        return None
    objects = tuple(item for item in items.items if isinstance(item, ObjectNode))
    return objects if objects or not items.items else None


def _enough(share: Share, evidence: Evidence) -> bool:
    """Tell whether sample and model have enough names in common."""
    known, part = _LEAST[evidence]
    if share.total == 0:
        return evidence in (Evidence.OBJECT_TYPE, Evidence.ANNOTATION, Evidence.LINK)
    return share.known >= min(known, share.total) and share.part >= part


def _names_before_nouns(text: str) -> Iterator[str]:
    """Yield what may be a model's name: the words before "resource"."""
    for noun in _NOUN.finditer(text):
        words = _WORD.findall(text[max(0, noun.start() - 100) : noun.start()])
        for length in range(min(_LONGEST_NAME, len(words)), 0, -1):
            yield " ".join(words[-length:])


def _phrases(title: str) -> Iterator[str]:
    """Yield the runs of words of a title, the longest first."""
    words = _WORD.findall(title)
    for length in range(min(_LONGEST_NAME, len(words)), 0, -1):
        for start in range(len(words) - length + 1):
            yield " ".join(words[start : start + length])

