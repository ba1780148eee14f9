"""A scope of generated code, and the one way to give out a name in it."""

import unicodedata
from collections.abc import Callable, Iterable

from docmodels.core.characters import folded


def itself(name: str) -> tuple[str, ...]:
    """Return the forms of a name that has no other."""
    return (name,)


#: Returns all names that come with a name, among them the name itself.
Forms = Callable[[str], Iterable[str]]


class NameScope:
    """The names that are taken in one scope; it gives out free ones.

    All names that a scope has anyway are known before the first one is given
    out.  What brings further names with it, as a model brings its functions,
    says so by its forms: it gets a name of which every form is free.
    """

    def __init__(self, present: Iterable[str] = (), given: Iterable[str] = ()) -> None:
        """Make a scope that has the names `present` anyway.

        The names `given` are there as if they had been given out before.
        """
        self._present = frozenset(map(_normal, present))
        self._used = set(self._present)
        self._given = set(map(folded, given))
        self._counts: dict[tuple[str, Forms], int] = {}

    def give(self, wanted: str, forms: Forms = itself) -> str:
        """Give out `wanted`, or the name nearest to it that is free.

        A name that the scope has anyway gets an underscore.  One that meets
        another that was given out, in whatever case, is numbered from 2.
        """
        stem = wanted.rstrip("_")
        name, all_forms = wanted, tuple(forms(wanted))
        if not self._present.isdisjoint(all_forms):
            name = f"{stem}_"
            all_forms = tuple(forms(name))
        count = self._counts.get((stem, forms), 1)
        while folded(name) in self._given or not self._used.isdisjoint(all_forms):
            count += 1
            name = f"{stem}_{count}"
            all_forms = tuple(forms(name))
        self._counts[stem, forms] = count
        self._given.add(folded(name))
        self._used.update(map(_normal, all_forms))
        return name


def _normal(name: str) -> str:
    return name if name.isascii() else unicodedata.normalize("NFKC", name)
