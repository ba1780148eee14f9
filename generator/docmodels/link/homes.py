"""Which of several declarations of one name is at home and keeps the plain name."""

from collections.abc import Callable, Iterable, Sequence, Set
from dataclasses import dataclass

from docmodels.core.declarations import Declaration, ModelDecl, PageDecls
from docmodels.core.identifiers import words
from docmodels.core.paths import page_stem, without_suffix
from docmodels.core.rules import Deciding, Reason, Rule, active
from docmodels.core.schema import TypeId
from docmodels.language.words import headings
from docmodels.language.words.folding import name_key, singulars
from docmodels.link.examples import other_page, room

#: Files that stand for the folder that they are in.
INDEXES = frozenset(("index", "readme", "_index"))
#: What a page's file or title has behind the name of the model that it is about.
_SUFFIXES = frozenset(
    word
    for phrase in (*headings.NAME_SUFFIXES, *headings.ENUM_SUFFIXES)
    for word in phrase.split()
)
#: How many times as many properties as the next one has.
_TIMES = 2


@dataclass(frozen=True, slots=True)
class Contender:
    """A declaration of a name that others declare, too.

    `model` is the same for those that are one model; `links` is how many links of
    other pages with the name as their label lead to it.
    """

    id: TypeId
    page: PageDecls
    decl: Declaration
    model: int
    links: int

    @property
    def subject(self) -> str:
        """The model that it is, or that it is a part of by its dotted name."""
        return self.id.name.partition(".")[0] or self.id.name

    @property
    def size(self) -> int:
        """How many properties or values it has."""
        decl = self.decl
        return len(decl.fields if isinstance(decl, ModelDecl) else decl.values)


@dataclass(frozen=True, slots=True)
class Kept:
    """Those of the contenders that a rule leaves, and the words that it saw."""

    contenders: tuple[Contender, ...]
    words: str


@dataclass(frozen=True, slots=True)
class Home:
    """The contender that keeps a name, and why; `is_sure` says that rules tell it.

    It is also the one that the parts of its model are joined to.
    """

    contender: Contender
    is_sure: bool
    because: tuple[Reason, ...]


def find_home(contenders: Sequence[Contender], without: Set[str]) -> Home:
    """Find out which of `contenders` keeps the name.

    The rules are asked in their order; each leaves those that it speaks for, until
    one model is left.  `without` are the names of the rules that are switched off.
    """
    claimed = tuple(one for one in contenders if one.decl.naming.is_stated)
    left = claimed or tuple(contenders)
    seen: list[tuple[Rule, str]] = []
    for rule in active(HOMES, without):
        kept = rule.decide(left)
        if kept is not None and 0 < len(kept.contenders) < len(left):
            left = kept.contenders
            seen.append((rule, kept.words))
        if len(left) == 1:
            break
    is_sure = len({one.model for one in left}) == 1
    chosen = min(left, key=lambda one: (-one.size, one.id))
    because = (
        Reason(rule.name, told, chosen.decl.span, f"keeps the name {chosen.id.name}")
        for rule, told in seen
    )
    is_sure = is_sure or bool(claimed)
    return Home(chosen, is_sure, tuple(because) if is_sure else ())


def telling_stem(path: str) -> str:
    """Return the name of a page's file, or of its folder where that stands for it.

    >>> telling_stem("orders/index.md"), telling_stem("orders/lines.md")
    ('orders', 'lines')
    """
    stem = page_stem(path)
    if stem.casefold() in INDEXES and "/" in path:
        return without_suffix(path).split("/")[-2]
    return stem


def _names(text: str, name: str) -> bool:
    """Tell whether a text is a name, or its plural, with words for kinds behind it."""
    wanted = name_key(name)
    left = [word.lower() for word in words(text)]
    while left:
        joined = "".join(left)
        if wanted in (joined, *singulars(joined)):
            return True
        if left[-1] not in _SUFFIXES:
            return False
        left.pop()
    return False


def _by_file(contenders: Sequence[Contender]) -> Kept | None:
    return _kept(
        (c for c in contenders if _names(telling_stem(c.id.page), c.subject)),
        lambda c: c.id.page,
    )


def _by_title(contenders: Sequence[Contender]) -> Kept | None:
    return _kept(
        (c for c in contenders if _names(c.page.title, c.subject)),
        lambda c: c.page.title,
    )


def _by_links(contenders: Sequence[Contender]) -> Kept | None:
    """Leave the model that most links with the name lead to, and of it the parts."""
    return _most(contenders, [one.links for one in contenders], 1)


def _of_resources(contenders: Sequence[Contender]) -> Kept | None:
    return _kept(
        (c for c in contenders if not c.page.is_of_operation), lambda c: c.page.title
    )


def _by_size(contenders: Sequence[Contender]) -> Kept | None:
    return _most(contenders, [one.size for one in contenders], _TIMES)


def _by_place(contenders: Sequence[Contender]) -> Kept | None:
    """Leave the first model of a page that all of them stand on."""
    if len({one.id.page for one in contenders}) > 1:
        return None
    return _kept(contenders[:1])


def _most(
    contenders: Sequence[Contender], counts: Sequence[int], times: int
) -> Kept | None:
    """Leave the contenders of the model that has more than any other model has.

    It needs `times` as many.  Of one model's those are left that have most.
    """
    best: dict[int, int] = {}
    for one, count in zip(contenders, counts, strict=True):
        best[one.model] = max(best.get(one.model, 0), count)
    most, *others = sorted(best.values(), reverse=True)
    if others and (others[0] * times > most or others[0] == most):
        return None
    counted = zip(contenders, counts, strict=True)
    return _kept(one for one, count in counted if count == most and count)


def _kept(
    contenders: Iterable[Contender],
    shown: Callable[[Contender], str] = lambda one: one.id.name,
) -> Kept | None:
    left = tuple(contenders)
    return Kept(left, shown(left[0])) if left else None


def _bed(type_: str, more: str = "") -> str:
    """Return a model of its own on a page: two of different types are two models."""
    return f"\n## Bed\n\n| Property | Type |\n|---|---|\n| id | {type_} |\n{more}"


_HERE = f"# Rooms\n{_bed('string')}"
#: The page that keeps a name: the first that tells one model from the others counts.
HOMES: tuple[Deciding[Sequence[Contender], Kept], ...] = (
    Deciding(
        name="home-by-file",
        says="Of several models of one name, that of the page whose file is named "
        "after it keeps the name.",
        example=_HERE + other_page("bed-resources.md", "# Sleep\n", _bed("int")),
        decide=_by_file,
    ),
    Deciding(
        name="home-by-title",
        says="Of several models of one name, that of the page whose title is the name "
        "keeps it.",
        example=_HERE + other_page("sleep.md", "# Bed resources\n", _bed("int")),
        decide=_by_title,
    ),
    Deciding(
        name="home-by-links",
        says="Of several models of one name, that to which most links of that label "
        "lead from other pages keeps the name.",
        example=room("[Bed](b.md#bed)")
        + other_page("a.md", "# Sleep\n", _bed("string"))
        + other_page("b.md", "# Furniture\n", _bed("int")),
        decide=_by_links,
    ),
    Deciding(
        name="home-by-resource",
        says="Of several models of one name, that of a page of resources keeps it, "
        "before that of a page that tells what to do.",
        example=_HERE + other_page("new.md", "# Create a bed\n", _bed("int")),
        decide=_of_resources,
    ),
    Deciding(
        name="home-by-size",
        says="Of several models of one name, that with the most properties keeps it, "
        "if it has twice as many as the next.",
        example=_HERE + other_page("b.md", "# B\n", _bed("int", "| size | int |\n")),
        decide=_by_size,
    ),
    Deciding(
        name="home-by-place",
        says="Of several models of one page whose classes would have one name, the "
        "first keeps it.",
        example=f"# Rooms\n{_bed('string').replace('Bed', 'Bed kind')}"
        + _bed("int").replace("Bed", "BedKind"),
        decide=_by_place,
    ),
)
RULES: tuple[Rule, ...] = HOMES
