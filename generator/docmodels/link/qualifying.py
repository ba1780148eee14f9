"""Finds the fewest words of a page that tell one of several namesakes from the others.

`Subscription` of the page `partner-analytics-resources.md` is `AnalyticsSubscription`:
words for kinds, and those that the name has anyway, tell nothing.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from docmodels.core.characters import folded
from docmodels.core.declarations import PageDecls
from docmodels.core.identifiers import class_name, words
from docmodels.core.paths import without_suffix
from docmodels.language.words import headings
from docmodels.language.words.folding import name_key, singulars
from docmodels.link.homes import INDEXES, telling_stem

#: Words that tell nothing of what a page is about.
_FILLERS = frozenset(
    ("a", "an", "the", "this", "to", "of", "for", "in", "on", "at", "by", "with")
    + ("from", "and", "or", "as", "is", "all", "its", "your", "one", "into", "per")
)
#: Words for what kind of thing a page describes.
_KINDS = frozenset(
    word
    for phrase in (*headings.NAME_SUFFIXES, *headings.ENUM_SUFFIXES)
    for word in phrase.split()
)


class Qualifier:
    """Gives out the names of namesakes; `taken` are the names of the package so far."""

    def __init__(self, taken: set[str]) -> None:
        self._taken = taken
        self._last: Counter[str] = Counter()

    def qualify(
        self, name: str, pages: Sequence[PageDecls], home: str | None
    ) -> Iterator[str]:
        """Yield, for each page that has a model called `name`, what it is called.

        A page of `pages` may be there twice.  What no word tells apart is numbered,
        such as a second model of the page `home` that keeps the name.
        """
        plain = class_name(name)
        known = [_PageWords(plain, page) for page in pages]
        counts: Counter[str] = Counter()
        for one in known:
            counts.update({*one.own, *one.folders})
        for one in known:
            choices = one.choices(counts) if one.path != home else ()
            told = (_joined(plain, some) for some in choices)
            free = (each for each in told if folded(each) not in self._taken)
            found = next(free, None) or self._numbered(plain, one, home)
            self._taken.add(folded(found))
            yield found

    def _numbered(self, plain: str, page: "_PageWords", home: str | None) -> str:
        """Return a name, with the words of its page, and the next number."""
        own = page.own if page.path != home else ()
        stem = _joined(plain, own).rstrip("_")
        while True:
            self._last[stem] += 1
            name = f"{stem}{self._last[stem] + 1}"
            if folded(name) not in self._taken:
                return name


class _PageWords:
    """The words of a page's path that may tell its model from namesakes."""

    def __init__(self, plain: str, page: PageDecls) -> None:
        self.path = page.path
        own = {word.lower() for word in words(plain)}
        self._of_name = own | {name_key(plain)}
        for word in tuple(self._of_name):
            self._of_name.update(singulars(word))
        # The namespace tells capitals that the name of a file has not.
        spelt = {name_key(part): part for part in page.namespace.split(".")}
        stem = telling_stem(page.path)
        *folders, last = without_suffix(page.path).split("/")
        if last.casefold() in INDEXES:
            folders = folders[:-1]
        every = self._telling(stem)
        self.own = [spelt.get(word, word) for word in every if not _is_kind(word)]
        self.kinds = [word for word in every if _is_kind(word)]
        self.title = self._telling(page.title)
        self.folders = [w for one in reversed(folders) for w in self._telling(one)]
        # What a page does stands first in its name, what it is about last.
        self._order = 1 if page.is_of_operation else -1

    def _telling(self, text: str) -> list[str]:
        """Return the words of a text that tell more than the name does."""
        every = dict.fromkeys(word.lower() for word in words(text))
        other = [
            word for word in every if self._of_name.isdisjoint((word, *singulars(word)))
        ]
        return [word for word in other if word not in _FILLERS] or other

    def choices(self, counts: Counter[str]) -> Iterator[list[str]]:
        """Yield words that may tell the page from others, the fewest ones first.

        `counts` is how many pages have a word.
        """
        own = self.own[:: self._order]
        yield from ([word] for word in own if counts[word] == 1)
        yield from (
            [one, other] for one, other in zip(self.own, self.own[1:], strict=False)
        )
        if self.own:
            yield self.own
        yield from ([word] for word in self.folders if counts[word] == 1)
        if self.folders:
            yield [*self.folders[::-1], *self.own]
        if not (self.own or self.folders):
            yield from ([word] for word in self.title)
        yield from ([word] for word in self.kinds)


def _is_kind(word: str) -> bool:
    return not _KINDS.isdisjoint((word, *singulars(word)))


def _joined(plain: str, some: Sequence[str]) -> str:
    """Put words before a name; those that no name begins with stand behind it."""
    before = [word for word in some if word[0].isalpha()]
    behind = [word for word in some if not word[0].isalpha()]
    return class_name(" ".join((*before, plain, *behind)))
