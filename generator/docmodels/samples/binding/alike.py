"""Finds the models of a page that have names of a sample, without asking each of them.

A page may declare hundreds of models and show a sample of each: what is asked here is
asked of all models for every sample.
"""

from collections import Counter
from collections.abc import Iterable, Mapping

from docmodels.core.schema import TypeId
from docmodels.language.words.folding import name_key
from docmodels.samples.lookup import ModelIndex

_NONE: frozenset[int] = frozenset()


class Alike:
    """Knows which models of a page may have a property of some name.

    Of models it keeps their places on the page.
    """

    def __init__(self, index: ModelIndex) -> None:
        self._index = index
        self._holders: dict[str, Mapping[str, frozenset[int]]] = {}

    def models(
        self, page: str, names: frozenset[str], part: float
    ) -> tuple[TypeId, ...]:
        """Return the models that may know this part of the names, in the page's order.

        They know one name at least.
        """
        found = self._counts(page, names).items()
        total = len(names)
        return self._at(page, [at for at, known in found if known / total >= part])

    def more(self, page: str, names: frozenset[str], least: int) -> tuple[TypeId, ...]:
        """Return the models that may know more than `least` names, in that order."""
        found = self._counts(page, names).items()
        return self._at(page, [at for at, known in found if known > least])

    def _at(self, page: str, places: Iterable[int]) -> tuple[TypeId, ...]:
        models = self._index.on_page(page)
        return tuple(models[at] for at in sorted(places))

    def _counts(self, page: str, names: Iterable[str]) -> Counter[int]:
        """Return how many of `names` each model of a page may know, at most.

        A model that is left out knows none of them.
        """
        holders = self._holders_on(page)
        found: Counter[int] = Counter()
        for name in names:
            folded = holders.get(name.casefold(), _NONE)
            joined = holders.get(name_key(name), _NONE)
            found.update(folded if joined is folded else folded | joined)
        return found

    def _holders_on(self, page: str) -> Mapping[str, frozenset[int]]:
        """Return the models of a page by the spellings of their properties' names."""
        if page not in self._holders:
            holders: dict[str, set[int]] = {}
            for place, id_ in enumerate(self._index.on_page(page)):
                for spelling in self._index.spellings(id_):
                    holders.setdefault(spelling, set()).add(place)
            self._holders[page] = {
                spelling: frozenset(places) for spelling, places in holders.items()
            }
        return self._holders[page]
