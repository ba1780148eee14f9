"""Finds the types that the targets of links describe."""

from collections.abc import Sequence, Set
from dataclasses import dataclass, replace

from docmodels.core.declarations import AliasDecl, PageDecls
from docmodels.core.paths import page_stem
from docmodels.core.rules import Deciding, Rule, first
from docmodels.core.schema import TypeId
from docmodels.core.typeexpr import ListOf, MapOf, NamedRef
from docmodels.language.words.folding import name_key, singulars
from docmodels.link.addresses import normal_path, page_files, stem_of
from docmodels.link.examples import model, other_page, room
from docmodels.link.sisters import FOLDER_ABOVE, JOINED_PAGE, JoinedPages, page_above

BELOW_HEADING = "type-by-label-below-linked-heading"
ON_PAGE = "type-by-label-on-linked-page"


@dataclass(frozen=True, slots=True)
class Target:
    """The type at the target of a link, and the name of the rule that found it.

    `anchor_known` says that the page has the fragment of the link.
    """

    id: TypeId | None
    rule: str = ""
    anchor_known: bool = True

    @property
    def is_by_label(self) -> bool:
        """Tell whether what the link leads to is called as its label is."""
        return self.rule in (BELOW_HEADING, ON_PAGE)


@dataclass(frozen=True, slots=True)
class _Place:
    """A page or a section of it to which a link with a label leads.

    `keys` are the names of what the place declares, by their keys; `names` those
    that are meant when nothing else tells.
    """

    label: str
    page: PageDecls
    keys: dict[str, str]
    names: tuple[str, ...]

    def named(self, name: str) -> str | None:
        """Return what is called `name` here, or of which that is the plural."""
        for spelling in (name, *singulars(name)):
            if found := self.keys.get(name_key(spelling)):
                return found
        return None


class LinkTargets:
    """Pages and their headings, as targets of links."""

    def __init__(self, pages: Sequence[PageDecls], without: Set[str]) -> None:
        self._without = without
        self._pages = {page.path: page for page in pages}
        self._folded = {page.path.casefold(): page.path for page in pages}
        self._by_stem: dict[str, list[str]] = {}
        self._aliases: dict[tuple[str, str], list[AliasDecl]] = {}
        for one in pages:
            stem = page_stem(one.path).casefold()
            self._by_stem.setdefault(stem, []).append(one.path)
            for alias in one.aliases:
                if not one.declarations and name_key(alias.name) == name_key(one.title):
                    # nothing but the type that the title stands for
                    self._aliases.setdefault((one.path, ""), []).append(alias)
                for anchor in {anchor.casefold() for anchor in alias.anchors}:
                    self._aliases.setdefault((one.path, anchor), []).append(alias)
        # The first section with an anchor, as it is written and whatever its case.
        self._anchors: dict[str, tuple[dict[str, int], dict[str, int]]] = {}
        self._joined = {
            (page.path, name): id_ for page in pages for name, id_ in page.joined
        }
        self._joined_pages = JoinedPages(pages)
        # By page and section, which is None for all of the page.
        self._keys: dict[tuple[str, int | None], dict[str, str]] = {}
        self._others: dict[str, dict[str, tuple[str, ...]]] = {}

    def page(self, path: str, start: str, external: bool) -> tuple[str | None, bool]:
        """Return the page to which a link on `start` leads.

        The second value says that only the case of the link's path is wrong.  A
        link out of the documentation leads to the one page with its file's name.
        """
        if not path and not external:
            return start, False
        normal = normal_path(path, start)
        inside = not (external or path.startswith("/") or normal.startswith(".."))
        if inside:
            for candidate in page_files(normal):
                if candidate in self._pages:
                    return candidate, False
            for candidate in page_files(normal):
                if candidate.casefold() in self._folded:
                    return self._folded[candidate.casefold()], True
            return None, False
        found = self._by_stem.get(stem_of(normal).casefold(), [])
        return (found[0], False) if len(found) == 1 else (None, False)

    def page_called(self, name: str) -> str | None:
        """Return the one page whose file has a name, however its words are joined."""
        words = name.casefold().split()
        for joint in ("-", "_", " ", ""):
            found = self._by_stem.get(joint.join(words), [])
            if len(found) == 1:
                return found[0]
        return None

    def above(self, path: str, start: str) -> str | None:
        """Return the page that a path means from a folder above, if that is one."""
        if FOLDER_ABOVE.name in self._without:
            return None
        return page_above(path, start, self._pages)

    def sister(self, path: str, fragment: str) -> str | None:
        """Return the page that has a fragment which `path`, joined with it, lacks."""
        exact, folded = self._anchors_of(self._pages[path])
        known = not fragment or fragment in exact or fragment.casefold() in folded
        if known or JOINED_PAGE.name in self._without:
            return None
        return self._joined_pages.having(fragment, path)

    def find(self, path: str, fragment: str, label: str) -> Target:
        """Find the type at a fragment of a page, for a link with a label."""
        page = self._pages[path]
        if not fragment:
            place = _Place(label, page, self._keys_of(page, None), _first_names(page))
            return self._answer(WHOLE_PAGE, place)
        exact, folded = self._anchors_of(page)
        section = exact.get(fragment, folded.get(fragment.casefold()))
        if section is None:
            return Target(None, anchor_known=False)
        names = page.sections[section].declares
        place = _Place(label, page, self._keys_of(page, section), names)
        return self._answer(SECTION, place)

    def alias(self, path: str, fragment: str) -> AliasDecl | None:
        """Return the one alias at a fragment of a page."""
        found = self._aliases.get((path, fragment.casefold()), [])
        return found[0] if len(found) == 1 else None

    def _answer(self, rules: Sequence[Deciding[_Place, str]], place: _Place) -> Target:
        found = first(rules, place, self._without)
        if found is None:
            return Target(None)
        name, rule = found
        id_ = TypeId(place.page.path, name)
        return Target(self._joined.get((id_.page, name), id_), rule.name)

    def _anchors_of(self, page: PageDecls) -> tuple[dict[str, int], dict[str, int]]:
        """Return the first section of each anchor: as written, and case folded."""
        if page.path not in self._anchors:
            exact: dict[str, int] = {}
            folded: dict[str, int] = {}
            for index, section in enumerate(page.sections):
                for anchor in section.anchors:
                    exact.setdefault(anchor, index)
                    folded.setdefault(anchor.casefold(), index)
            self._anchors[page.path] = exact, folded
        return self._anchors[page.path]

    def _keys_of(self, page: PageDecls, section: int | None) -> dict[str, str]:
        """Return the names of what is declared there, the first of each key."""
        key = page.path, section
        if key not in self._keys:
            if section is None:
                names = tuple(one.name for one in page.declarations)
                names += tuple(name for name, _ in page.joined)
            else:
                names = page.sections[section].declares
            keys = {name_key(name): name for name in reversed(names)}
            others = self._others_of(page)
            for name in names:
                for other in others.get(name, ()):
                    keys.setdefault(name_key(other), name)
            self._keys[key] = keys
        return self._keys[key]

    def _others_of(self, page: PageDecls) -> dict[str, tuple[str, ...]]:
        """Return the other names of what a page declares."""
        if page.path not in self._others:
            self._others[page.path] = {
                one.name: one.naming.others
                for one in page.declarations
                if one.naming.others
            }
        return self._others[page.path]


def item_called(alias: AliasDecl, label: str) -> AliasDecl:
    """Return what a list or a map that a label leads to has in it, if it is called so.

    "[Bed object](#beds)" is one bed, also where *Beds* are a list of those.
    """
    match alias.expr:
        case ListOf(item=NamedRef(name=name) as item):
            pass
        case MapOf(value=NamedRef(name=name) as item):
            pass
        case _:
            return alias
    keys = map(name_key, (name, *singulars(name)))
    return replace(alias, expr=item) if name_key(label) in keys else alias


def _first_names(page: PageDecls) -> tuple[str, ...]:
    """Return what a page's first heading declares, or a page without headings."""
    if len(page.sections) > 1:
        return page.sections[1].declares
    names = [one.name for one in page.declarations[:2]]
    return (*names, *(name for name, _ in page.joined[:2]))


def _only(place: _Place) -> str | None:
    return place.names[0] if len(place.names) == 1 else None


#: What a link to a heading means, and what one to a whole page.
SECTION: tuple[Deciding[_Place, str], ...] = (
    Deciding(
        name=BELOW_HEADING,
        says="A link means the type of its label below the heading that it leads to.",
        example=room("[Cot](#beds)", "\n# Beds\n", model("Bed"), model("Cot")),
        decide=lambda place: place.named(place.label),
    ),
    Deciding(
        name="type-by-linked-heading",
        says="A link means the first type that the heading it leads to declares.",
        example=room("[what one sleeps in](#bed)", model("Bed")),
        decide=lambda place: place.names[0] if place.names else None,
    ),
)
WHOLE_PAGE: tuple[Deciding[_Place, str], ...] = (
    Deciding(
        name=ON_PAGE,
        says="A link to a page means the type of its label on that page.",
        example=room(
            "[Cot](beds.md)", other_page("beds.md", model("Bed"), model("Cot"))
        ),
        decide=lambda place: place.named(place.label),
    ),
    Deciding(
        name="type-by-title-of-linked-page",
        says="A link to a page means the type that its title names.",
        example=room(
            "[sleep](p.md)", other_page("p.md", "# Cots\n", model("Bed"), model("Cot"))
        ),
        decide=lambda place: place.named(place.page.title),
    ),
    Deciding(
        name="type-by-file-of-linked-page",
        says="A link to a page means the type that its file is named after.",
        example=room(
            "[sleep](cot.md)",
            other_page("cot.md", "# Sleep\n", model("Bed"), model("Cot")),
        ),
        decide=lambda place: place.named(page_stem(place.page.path)),
    ),
    Deciding(
        name="type-by-start-of-linked-page",
        says="A link to a page means the one type that its first heading declares.",
        example=room(
            "[sleep](p.md)",
            other_page("p.md", "---\ntitle: Sleep\n---\n", model("Bed"), model("Cot")),
        ),
        decide=_only,
    ),
)
RULES: tuple[Rule, ...] = (*SECTION, *WHOLE_PAGE)
