"""What names the model of a sample: comments, links, prose and titles.

Where nothing does, it may look like a model of its page.
"""

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, field, replace

from docmodels.core.declarations import PageDecls, TableUse
from docmodels.core.diagnostics import Span
from docmodels.core.paths import page_stem
from docmodels.core.rules import Reason
from docmodels.core.schema import TypeId
from docmodels.core.typeexpr import NamedRef
from docmodels.language.words.folding import name_key
from docmodels.link import Resolver
from docmodels.samples.binding.alike import Alike
from docmodels.samples.binding.bodies import bodies_by_heading
from docmodels.samples.binding.phrases import names_in, phrases, without_noun
from docmodels.samples.binding.weights import (
    ANNOTATION,
    BODY,
    CHANGED,
    INTRODUCED_LINK,
    INTRODUCED_NAME,
    LINK,
    NAME,
    SHAPE,
    SUBJECT,
    Evidence,
    Weight,
    is_active,
)
from docmodels.samples.json.tree import ArrayNode, Node, ObjectNode
from docmodels.samples.lookup import ModelIndex
from docmodels.samples.sample import Direction, PlacedText, SampleDecl
from docmodels.samples.words import is_about_errors


@dataclass(frozen=True, slots=True)
class Candidate:
    """A model that something names for a sample.

    `weight` is the rule by which it is known, `told` what names it, in words, and
    `by` what stands on the page.  `aimed` says that the prose calls it what is
    returned, or for a request, does not; `plural` that there is a list of them.
    """

    model: TypeId
    weight: Weight
    told: str
    by: PlacedText = field(compare=False)
    aimed: bool = False
    plural: bool = False

    @property
    def evidence(self) -> Evidence:
        """The kind of evidence."""
        return self.weight.evidence

    @property
    def distant(self) -> bool:
        """Whether it stands in the introduction, which may be about more."""
        return self.weight.distant

    def reason(self) -> Reason:
        """Return why a sample is bound to the model."""
        concluded = f"a sample of {self.model.name}"
        return Reason(self.weight.name, self.by.text, self.by.span, concluded)


#: What is told of a model that nothing names.
BY_SHAPE = "its shape"

_COLLECTION = re.compile(r"collection|list|array", re.I)
_LISTED = re.compile(r"(?:collection|list|array)\(", re.I)
#: How many names of a sample a reason shows.
_SHOWN = 5


class CandidateFinder:
    """Says which models a page names for a sample."""

    def __init__(
        self, index: ModelIndex, pages: Sequence[PageDecls], without: Set[str]
    ) -> None:
        self.index = index
        self.without = without
        self.resolver = Resolver(pages)
        self._alike = Alike(index)
        self._aside = {
            (page.path, name_key(table.heading)): table
            for page in pages
            for table in page.tables
            if table.declares is None
        }
        self._bodies = bodies_by_heading(pages)

    def candidates(self, sample: SampleDecl) -> list[Candidate]:
        """List the models that something names for a sample, nearest first."""
        found = [
            *self._linked(sample),
            *self._named_in_prose(sample),
            *self._below_tables(sample),
            *self._named_in_titles(sample),
        ]
        if sample.failed:  # the prose is about the resource, not the error
            found = [c for c in found if is_about_errors(c.model.name)]
        found = [*self._annotated(sample), *found]
        found = [c for c in found if self._is_asked(c.weight)]
        distinct: dict[tuple[TypeId, Evidence], Candidate] = {}
        for one in found:
            first = distinct.setdefault((one.model, one.evidence), one)
            if one.distant is first.distant:
                distinct[one.model, one.evidence] = replace(
                    first,
                    aimed=first.aimed or one.aimed,
                    plural=first.plural or one.plural,
                )
        return list(distinct.values())

    def _is_asked(self, weight: Weight) -> bool:
        # a title may show that a request changes one property
        changes = weight is SUBJECT and is_active(CHANGED, self.without)
        return changes or is_active(weight, self.without)

    def _annotated(self, sample: SampleDecl) -> Iterator[Candidate]:
        if sample.annotation is not None:
            name = sample.annotation.text
            for model in self.index.by_name(name) or self._by_stem(name, sample.page):
                told = f'the comment "{name}"'
                plural = _LISTED.match(name) is not None
                yield Candidate(
                    model, ANNOTATION, told, sample.annotation, plural=plural
                )

    def _by_stem(self, name: str, page: str) -> tuple[TypeId, ...]:
        """Return the only model of a page whose file has the name."""
        stem = page_stem(page)
        models = self.index.on_page(page)
        same = name_key(stem) == name_key(name.rpartition(".")[2])
        return models if same and len(models) == 1 else ()

    def _linked(self, sample: SampleDecl) -> Iterator[Candidate]:
        for prose in sorted(sample.prose, key=lambda prose: prose.near):
            for link in prose.links:
                model = self._by_link(link.label, link.target, sample.page)
                if model is not None:
                    words = f"[{link.label}]({link.target})"
                    asked = sample.direction is Direction.REQUEST
                    yield Candidate(
                        model,
                        INTRODUCED_LINK if prose.near > 1 else LINK,
                        f"the link {words}",
                        PlacedText(words, prose.place(words)),
                        aimed=link.returned is not asked,
                        plural=link.plural,
                    )

    def _named_in_prose(self, sample: SampleDecl) -> Iterator[Candidate]:
        for prose in sample.prose:
            names = names_in(prose.text)
            named = [(name, id_) for name in names for id_ in self.index.by_name(name)]
            # in code or bold, only a name's own spelling is one
            named += [
                (name, id_)
                for name in prose.marked
                for id_ in self.index.by_name(name)
                if id_.name == name
            ]
            for name, model in named:
                yield Candidate(
                    model,
                    INTRODUCED_NAME if prose.near > 1 else NAME,
                    f'"{name}" in the prose',
                    PlacedText(name, prose.place(name)),
                )

    def _below_tables(self, sample: SampleDecl) -> Iterator[Candidate]:
        for heading in reversed(sample.headings):
            body = self._bodies.get((heading.span.page, heading.span.line))
            if body is not None and self.index.is_model(body):
                told = f'the table below "{heading.text}"'
                yield Candidate(body, BODY, told, heading, aimed=True)

    def _named_in_titles(self, sample: SampleDecl) -> Iterator[Candidate]:
        of_page = PlacedText(sample.title, Span(sample.page, 1))
        for heading in (*reversed(sample.headings), of_page):
            title = heading.text
            for name in phrases(title):
                for model in self.index.by_name(name):
                    yield Candidate(model, SUBJECT, f'the title "{title}"', heading)

    def alike(
        self, sample: SampleDecl, names: frozenset[str], part: float
    ) -> list[Candidate]:
        """List the models of its page that may know this part of a sample's names.

        They are those that nothing has to name.
        """
        if not self._is_asked(SHAPE):
            return []
        models = self._alike.models(sample.page, names, part)
        shape = shape_of(sample)
        return [
            Candidate(model, SHAPE, BY_SHAPE, shape)
            for model in models
            if not sample.failed or is_about_errors(model.name)
        ]

    def knowing(
        self, page: str, names: frozenset[str], more_than: int
    ) -> tuple[TypeId, ...]:
        """Return the models of a page that may know more names than so many."""
        return self._alike.more(page, names, more_than)

    def _by_link(self, label: str, target: str, page: str) -> TypeId | None:
        name = without_noun(label)
        found = self.resolver.resolve(NamedRef(name, target), page)
        if found.id is not None:
            return found.id if self.index.is_model(found.id) else None
        if found.outcome in ("page-missing", "anchor-missing"):
            models = self.index.by_name(name)
            return models[0] if len(models) == 1 else None
        return None

    def set_aside(self, sample: SampleDecl) -> tuple[str, TableUse] | None:
        """Return the first link to a table that is no model, and the table."""
        for prose in sample.prose:
            for link in prose.links:
                name = without_noun(link.label)
                page = self.resolver.resolve(
                    NamedRef(name, link.target), sample.page
                ).page
                table = self._aside.get((page, name_key(name)))
                if table is not None:
                    return f"[{link.label}]({link.target})", table
        return None


def shape_of(sample: SampleDecl) -> PlacedText:
    """Return the first names of a sample that nothing names, and its place."""
    names = (member.name for member in _first_object(sample.document.root).members)
    shown = ", ".join(name for _, name in zip(range(_SHOWN), names, strict=False))
    return PlacedText(shown, sample.span)


def _first_object(node: Node) -> ObjectNode:
    while isinstance(node, ArrayNode) and node.items:
        node = node.items[0]
    return node if isinstance(node, ObjectNode) else ObjectNode((), node.span)


def is_collection(name: str) -> bool:
    """Tell whether a stated type says no more than that there are several."""
    return _COLLECTION.fullmatch(name) is not None
