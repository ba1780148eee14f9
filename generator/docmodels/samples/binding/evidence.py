"""What names the model of a sample: comments, links, prose and titles.

Where nothing does, it may look like a model of its page.
"""

import enum
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from docmodels.core.declarations import PageDecls, TableUse
from docmodels.core.paths import page_stem
from docmodels.core.schema import TypeId
from docmodels.core.typeexpr import NamedRef
from docmodels.language.words.folding import name_key
from docmodels.link import Resolver
from docmodels.samples.lookup import Shapes, Share
from docmodels.samples.reading.blocks import Direction, SampleDecl


class Evidence(enum.StrEnum):
    """How a sample's model is known, the most reliable first."""

    OBJECT_TYPE = "objectType"
    ANNOTATION = "annotation"
    LINK = "link"
    NAME = "name"
    SUBJECT = "subject"
    SHAPE = "shape"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A model that something names for a sample.

    `told` is what names it, in words.  `aimed` says that the prose calls it
    what is returned, or for a request, does not; `plural` that there is a
    list of them; `distant` that it stands in the page's introduction, which
    may be about more than the sample.
    """

    model: TypeId
    evidence: Evidence
    told: str
    distant: bool = False
    aimed: bool = False
    plural: bool = False


#: What is told of a model that nothing names.
BY_SHAPE = "its shape"

# How much a sample and a model must share, by how reliable the evidence is.
_LEAST = {
    Evidence.OBJECT_TYPE: (1, 0.2),
    Evidence.ANNOTATION: (1, 0.2),
    Evidence.LINK: (2, 0.3),
    Evidence.NAME: (2, 0.5),
    Evidence.SUBJECT: (2, 0.6),
    Evidence.SHAPE: (5, 0.8),
}
_DISTANT = (2, 0.6)
# How many names are enough for a sample that has no other, when nothing names a
# model that has hardly twice as many.
_ALIKE = 3
# What makes a single name enough, where the sample has no other.
_SURE = frozenset({Evidence.LINK, Evidence.NAME})
_NOUN = re.compile(
    r"\b(?:resources?|objects?|collection|entity|entities|details)\b", re.I
)
_RETURNED = re.compile(r"\breturns (?:an?|the)\s(?=[A-Za-z])", re.I)
_COLLECTION = re.compile(r"collection|list|array", re.I)
_ERROR = re.compile(r"error|fault|problem|failure|exception", re.I)
_LISTED = re.compile(r"(?:collection|list|array)\(", re.I)
_WORD = re.compile(r"[A-Za-z][\w.]*")
_LONGEST_NAME = 6


class Witness:
    """Says which models a page names for a sample."""

    def __init__(self, shapes: Shapes, pages: Sequence[PageDecls]) -> None:
        self.shapes = shapes
        self.resolver = Resolver(pages)
        self._aside = {
            (page.path, name_key(table.heading)): table
            for page in pages
            for table in page.tables
            if table.declares is None
        }

    def candidates(self, sample: SampleDecl) -> list[Candidate]:
        """List the models that the page names for a sample, nearest first."""
        found = [
            *self._linked(sample),
            *self._named_in_prose(sample),
            *self._named_in_titles(sample),
            *self._on_the_page(sample),
        ]
        if sample.failed:  # the prose is about the resource, not the error
            found = [c for c in found if _ERROR.search(c.model.name)]
        found = [*self._annotated(sample), *found]
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

    def _annotated(self, sample: SampleDecl) -> Iterator[Candidate]:
        name = sample.annotation
        if name:
            for model in self.shapes.by_name(name) or self._by_stem(name, sample.page):
                told = f'the comment "{name}"'
                plural = _LISTED.match(name) is not None
                yield Candidate(model, Evidence.ANNOTATION, told, plural=plural)

    def _by_stem(self, name: str, page: str) -> tuple[TypeId, ...]:
        """Return the only model of a page whose file has the name."""
        stem = page_stem(page)
        models = self.shapes.on_page(page)
        same = name_key(stem) == name_key(name.rpartition(".")[2])
        return models if same and len(models) == 1 else ()

    def _linked(self, sample: SampleDecl) -> Iterator[Candidate]:
        for prose in sorted(sample.prose, key=lambda prose: prose.near):
            for link in prose.links:
                model = self._by_link(link.label, link.target, sample.page)
                if model is not None:
                    told = f"the link [{link.label}]({link.target})"
                    asked = sample.direction is Direction.REQUEST
                    aimed = link.returned is not asked
                    yield Candidate(
                        model, Evidence.LINK, told, prose.near > 1, aimed, link.plural
                    )

    def _named_in_prose(self, sample: SampleDecl) -> Iterator[Candidate]:
        for prose in sample.prose:
            distant = prose.near > 1
            names = [*_names_before_nouns(prose.text), *_names_returned(prose.text)]
            named = [(name, id_) for name in names for id_ in self.shapes.by_name(name)]
            # in code or bold, only a name's own spelling is one
            named += [
                (name, id_)
                for name in prose.marked
                for id_ in self.shapes.by_name(name)
                if id_.name == name
            ]
            for name, model in named:
                told = f'"{name}" in the prose'
                yield Candidate(model, Evidence.NAME, told, distant)

    def _named_in_titles(self, sample: SampleDecl) -> Iterator[Candidate]:
        for title in (*reversed(sample.headings), sample.title):
            # what happens has names such as "order.created"
            for name in dict.fromkeys((*_phrases(title), *_phrases(_undotted(title)))):
                for model in self.shapes.by_name(name):
                    told = f'the title "{title}"'
                    yield Candidate(model, Evidence.SUBJECT, told)

    def _on_the_page(self, sample: SampleDecl) -> Iterator[Candidate]:
        for model in self.shapes.on_page(sample.page):
            yield Candidate(model, Evidence.SHAPE, BY_SHAPE)

    def _by_link(self, label: str, target: str, page: str) -> TypeId | None:
        name = _without_noun(label)
        found = self.resolver.resolve(NamedRef(name, target), page)
        if found.id is not None:
            return found.id if self.shapes.is_model(found.id) else None
        if found.outcome in ("page-missing", "anchor-missing"):
            models = self.shapes.by_name(name)
            return models[0] if len(models) == 1 else None
        return None

    def set_aside(self, sample: SampleDecl) -> tuple[str, TableUse] | None:
        """Return the first link to a table that is no model, and the table."""
        for prose in sample.prose:
            for link in prose.links:
                name = _without_noun(link.label)
                page = self.resolver.resolve(
                    NamedRef(name, link.target), sample.page
                ).page
                table = self._aside.get((page, name_key(name)))
                if table is not None:
                    return f"[{link.label}]({link.target})", table
        return None


def enough(share: Share, evidence: Evidence, *, distant: bool = False) -> bool:
    """Tell whether sample and model have enough names in common.

    An object without names shows nothing, unless it says what it is.
    """
    known, part = _DISTANT if distant else _LEAST[evidence]
    if share.total == 0:
        return evidence in (Evidence.OBJECT_TYPE, Evidence.ANNOTATION)
    if share.known == share.total and not distant:
        if evidence in _SURE:
            return True
        if evidence is Evidence.SHAPE and share.known >= _ALIKE:
            return share.known * 2 >= share.most
    return share.known >= min(known, share.most) and share.part >= part


def _without_noun(label: str) -> str:
    words = label.split()
    while len(words) > 1 and _NOUN.fullmatch(words[-1]):
        words = words[:-1]
    return " ".join(words)


def is_collection(name: str) -> bool:
    """Tell whether a stated type says no more than that there are several."""
    return _COLLECTION.fullmatch(name) is not None


def _names_before_nouns(text: str) -> Iterator[str]:
    """Yield what may be a model's name: the words before "resource"."""
    for noun in _NOUN.finditer(text):
        words = _WORD.findall(text[max(0, noun.start() - 100) : noun.start()])
        for length in range(min(_LONGEST_NAME, len(words)), 0, -1):
            yield " ".join(words[-length:])


def _names_returned(text: str) -> Iterator[str]:
    """Yield what may be a model's name: the words after "returns a"."""
    for found in _RETURNED.finditer(text):
        words = _WORD.findall(text[found.end() : found.end() + 100])
        for length in range(min(_LONGEST_NAME, len(words)), 0, -1):
            yield " ".join(words[:length])


def _undotted(title: str) -> str:
    return title.replace(".", " ")


def _phrases(title: str) -> Iterator[str]:
    """Yield the runs of words of a title, the longest first."""
    words = _WORD.findall(title)
    for length in range(min(_LONGEST_NAME, len(words)), 0, -1):
        for start in range(len(words) - length + 1):
            yield " ".join(words[start : start + length])
