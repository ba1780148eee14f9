"""Chooses the model of a sample among those that something names for it."""

from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass, replace

from docmodels.core.schema import TypeId
from docmodels.language.words.folding import name_key
from docmodels.samples.binding.evidence import (
    Candidate,
    CandidateFinder,
    is_collection,
)
from docmodels.samples.binding.weights import (
    ANNOTATION,
    CHANGED,
    DESPITE,
    OBJECT_TYPE,
    SHAPE,
    Evidence,
    is_active,
)
from docmodels.samples.json.tree import ObjectNode
from docmodels.samples.lookup import ModelIndex, Share, names_of
from docmodels.samples.placeholders import is_placeholder
from docmodels.samples.sample import Direction, PlacedText, SampleDecl
from docmodels.samples.stated import named_type
from docmodels.samples.words import name_words

#: What a model that nothing names knows of the names of a sample at least.
_LEAST = min(SHAPE.least.part, DESPITE.part)


@dataclass(frozen=True, slots=True)
class Choice:
    """The model that was chosen, or what stood in its way.

    `tied` are models between which nothing decides; `better` are models that
    know clearly more of the sample than `preferred`, the best of those named.
    """

    candidate: Candidate | None = None
    preferred: Candidate | None = None
    tied: tuple[Candidate, ...] = ()
    better: tuple[TypeId, ...] = ()


class ModelChoice:
    """Weighs the evidence for a sample's model."""

    def __init__(
        self, index: ModelIndex, finder: CandidateFinder, without: Set[str]
    ) -> None:
        self.index = index
        self.finder = finder
        self.without = without

    def self_named(
        self, node: ObjectNode, candidates: Sequence[Candidate]
    ) -> Candidate | None:
        """Return the model that an object itself names, if that is likely."""
        stated = self._stated_type(node)
        if stated is None:
            return None
        name = stated.text
        models = self.index.by_name(name)
        linked = [c.model for c in candidates if c.evidence is Evidence.LINK]
        models = [m for m in models if m in linked] or models
        likely = [m for m in models if OBJECT_TYPE.is_met(self.index.share(m, [node]))]
        if not likely:
            return None
        # of equals, the page's own model comes first, as for names in tables
        ranks = {
            m: (self.index.share(m, [node]).part, self.index.is_on(m, node.span.page))
            for m in likely
        }
        model = max(likely, key=lambda m: ranks[m])
        if list(ranks.values()).count(ranks[model]) > 1:
            return None  # several pages declare the name, and nothing decides
        return Candidate(model, OBJECT_TYPE, f'objectType "{name}"', stated)

    def stated_by(self, sample: SampleDecl, nodes: Sequence[ObjectNode]) -> str | None:
        """Return the type that `nodes`, else the comment above them, state."""
        for node in nodes:
            if (stated := self._stated_type(node)) is not None:
                return stated.text
        by_comment = sample.annotation
        if by_comment is None or not is_active(ANNOTATION, self.without):
            return None
        return by_comment.text

    def _stated_type(self, node: ObjectNode) -> PlacedText | None:
        """Return the type that an object says it has, collections left out."""
        named = named_type(node) if is_active(OBJECT_TYPE, self.without) else None
        if named is None or is_placeholder(named[0]) or is_collection(named[0]):
            return None
        return PlacedText(named[0], named[1].value.span)

    def choose(
        self,
        sample: SampleDecl,
        nodes: Sequence[ObjectNode],
        candidates: Sequence[Candidate],
        *,
        alike: bool = True,
    ) -> Choice:
        """Choose the model of `nodes`, which do not tell it themselves.

        The most reliable evidence counts, unless another model that is named
        or stands on the page knows clearly more names.  With `alike`, the models of
        the page that know most of the names are candidates, too.
        """
        stated = self.stated_by(sample, nodes)
        fitting: list[Candidate] = []
        names = names_of(nodes)
        more = self.finder.alike(sample, names, _LEAST) if alike else ()
        for one in (*candidates, *more):
            if self._fits(one, nodes, names, stated):
                fitting.append(one)
            elif stated is None and self._is_changed(one, nodes, sample):
                fitting.append(replace(one, weight=CHANGED))
        top = self._top(fitting, nodes, sample)
        if not top:
            return Choice()
        choice = Choice(None, top[0], top if _several(top) else ())
        if not top[0].weight.stated:
            better = self._better(top[0].model, nodes, candidates, sample.page)
            if better:
                named = [
                    c
                    for c in fitting
                    if c.model in better and c.evidence is not Evidence.SHAPE
                ]
                if named and not _several(named):
                    return Choice(named[0], named[0])
                return Choice(None, top[0], (), better)
        return choice if choice.tied else Choice(top[0], top[0])

    def _fits(
        self,
        candidate: Candidate,
        nodes: Sequence[ObjectNode],
        names: Set[str],
        stated: str | None,
    ) -> bool:
        if not is_active(candidate.weight, self.without):
            return False
        share = self.index.share_of(candidate.model, names)
        if not nodes:  # an empty list, which is known by what names it
            by_link = candidate.evidence is Evidence.LINK and not candidate.distant
            return candidate.weight.stated or by_link
        if stated is None or candidate.weight.stated:
            return candidate.weight.is_met(share)
        known = DESPITE.known
        if _akin(stated, candidate.model.name):
            if any(self.index.is_on(candidate.model, one.span.page) for one in nodes):
                known = 1
        elif candidate.evidence is not Evidence.LINK or candidate.distant:
            return False
        return share.known >= known and share.part >= DESPITE.part

    def _is_changed(
        self, candidate: Candidate, nodes: Sequence[ObjectNode], sample: SampleDecl
    ) -> bool:
        """Tell whether a request has no more than one property of a model.

        Who changes a resource sends what changes.  That a title names the
        model is enough on the page that declares it.
        """
        if candidate.evidence is not Evidence.SUBJECT:
            return False
        if not is_active(CHANGED, self.without):
            return False
        share = self.index.share(candidate.model, nodes)
        return (
            sample.direction is Direction.REQUEST
            and self.index.is_on(candidate.model, sample.page)
            and share.known == share.total == CHANGED.least.known
        )

    def _top(
        self,
        fitting: Sequence[Candidate],
        nodes: Sequence[ObjectNode],
        sample: SampleDecl,
    ) -> tuple[Candidate, ...]:
        """Return the best of the most reliable evidence.

        Weaker evidence decides between equals, and nothing else.
        """
        top: tuple[Candidate, ...] = ()
        for evidence in Evidence:
            if top and evidence is Evidence.SHAPE:
                break  # what both look like decides nothing
            tied = {c.model for c in top}
            tier = [
                c
                for c in fitting
                if c.evidence is evidence and (not tied or c.model in tied)
            ]
            if tier:
                top = self._best(tier, nodes, sample)
            if top and not _several(top):
                break
        return top

    def _best(
        self,
        tier: Sequence[Candidate],
        nodes: Sequence[ObjectNode],
        sample: SampleDecl,
    ) -> tuple[Candidate, ...]:
        """Return the candidates of one kind that fit best; of equals, the aptest."""
        ranks = {
            c: (self.index.share(c.model, nodes).part, c.aimed, not c.distant)
            for c in tier
        }
        most = max(ranks.values())
        top = tuple(c for c in tier if ranks[c] == most)
        same_name = len({name_key(c.model.name) for c in top}) == 1
        own = tuple(c for c in top if self.index.is_on(c.model, sample.page))
        return own if own and same_name else top

    def _better(
        self,
        model: TypeId,
        nodes: Sequence[ObjectNode],
        candidates: Iterable[Candidate],
        page: str,
    ) -> tuple[TypeId, ...]:
        """Return the models that know clearly more of the names than `model`."""
        share = self.index.share(model, nodes)
        if share.known == share.total:
            return ()
        names = names_of(nodes)
        near = {c.model: None for c in candidates}
        near |= dict.fromkeys(self.finder.knowing(page, names, share.known))
        shares = {id_: self.index.share_of(id_, names) for id_ in near}
        better = {id_: s for id_, s in shares.items() if _clearly_more(s, share)}
        most = max((s.known for s in better.values()), default=0)
        return tuple(id_ for id_, s in better.items() if s.known == most)


def _several(candidates: Iterable[Candidate]) -> bool:
    return len({c.model for c in candidates}) > 1


def _akin(stated: str, name: str) -> bool:
    """Tell whether one name is the other with more words before its last."""
    if name_key(stated).endswith(name_key(name)):
        return True
    one, other = name_words(stated.rpartition(".")[2]), name_words(name)
    short, long = sorted((one, other), key=len)
    rest = iter(long)
    return short[-1:] == long[-1:] and all(word in rest for word in short)


def _clearly_more(one: Share, other: Share) -> bool:
    """Tell whether `one` knows so much more that `other` is likely wrong."""
    if one.known == one.total and other.known * 2 <= other.total:
        return one.known > other.known
    missed, missed_by_other = one.total - one.known, other.total - other.known
    return one.known - other.known >= 2 and missed * 2 <= missed_by_other
