"""Gives every model and enum a name that no other has.

Declarations of one name that say the same are joined to one model.  Where they
differ, one is at home and keeps the name; the others have words of their pages in
front of it.
"""

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace

from docmodels.core.declarations import Declaration, PageDecls
from docmodels.core.diagnostics import Diagnostic
from docmodels.core.identifiers import class_name
from docmodels.core.rules import Reason, Rule
from docmodels.core.schema import TypeId
from docmodels.link.called import annotations_of, name_after_api
from docmodels.link.claims import claim_key
from docmodels.link.clashes import has_name, is_joined, is_qualified
from docmodels.link.contents import Content, ContentReader
from docmodels.link.examples import model, other_page
from docmodels.link.homes import Contender, Home, find_home
from docmodels.link.joining import OF_PARTS, Joining, Part, joined
from docmodels.link.plain_names import without_namespaces
from docmodels.link.qualifying import Qualifier
from docmodels.link.resolver import Resolver
from docmodels.link.votes import count_links

WITH_WORDS = Rule(
    name="name-with-words-of-page",
    says="A model whose name another one keeps has the fewest words of its page in "
    "front of it that tell the two apart.",
    example=f"# Rooms\n{model('Bed').replace('string', 'int')}"
    + other_page("bed.md", "# Sleep\n", model("Bed")),
    fixed=True,
)
RULES: tuple[Rule, ...] = (WITH_WORDS,)


@dataclass(frozen=True, slots=True)
class _Namesakes:
    """The models of one name: where each is at home, and which of them keeps it."""

    name: str
    homes: tuple[Home, ...]
    keeper: Home | None
    parts: Mapping[TypeId, tuple[TypeId, ...]]


def name_models(
    pages: Sequence[PageDecls], without: Set[str] = frozenset()
) -> tuple[tuple[PageDecls, ...], tuple[Diagnostic, ...]]:
    """Return the pages with names that tell all models and enums apart.

    The order of `pages` makes no difference to the names.  `without` are the names of
    the rules that are switched off.
    """
    named, told = name_after_api(sorted(pages, key=lambda page: page.path), without)
    named, clashes = without_namespaces(named, without)
    told = (*told, *clashes)
    namesakes = _Namer(named, without)
    if not namesakes.groups:
        return named, told
    changed, more = namesakes.settle()
    return changed, (*told, *more)


class _Namer:
    """Settles the names of the declarations of all pages."""

    def __init__(self, pages: Sequence[PageDecls], without: Set[str]) -> None:
        self.pages = {page.path: page for page in pages}
        self.without = without
        self.decls: dict[TypeId, Declaration] = {}
        self._by_name: dict[str, list[TypeId]] = {}
        for page in pages:
            for decl in page.declarations:
                id_ = TypeId(page.path, decl.name)
                self.decls[id_] = decl
                self._by_name.setdefault(claim_key(decl.name), []).append(id_)
        self.groups = [ids for ids in self._by_name.values() if len(ids) > 1]

    def settle(self) -> tuple[tuple[PageDecls, ...], tuple[Diagnostic, ...]]:
        """Return the pages with their names settled, and what is told of them."""
        resolver = Resolver(tuple(self.pages.values()), self.without)
        contents = self._contents(ContentReader(resolver))
        joining = Joining(contents, self.groups, self.without)
        models = joining.models()
        links = count_links(
            tuple(self.pages.values()),
            {id_ for ids in self.groups for id_ in ids},
            self.without,
        )
        settled = [self._namesakes(ids, models, links) for ids in self.groups]
        new: dict[TypeId, Declaration] = {}
        moved: dict[TypeId, TypeId] = {}
        told: list[Diagnostic] = []
        for one in settled:
            for home in one.homes:
                host = home.contender
                parts = one.parts[host.id]
                rules = [joining.rules.get(id_) for id_ in parts]
                new[host.id] = joined(
                    host.decl,
                    contents[host.id],
                    [
                        Part(
                            self.decls[id_],
                            contents[id_],
                            rule or joining.rules.get(host.id, OF_PARTS),
                        )
                        for id_, rule in zip(parts, rules, strict=True)
                    ],
                )
                moved |= dict.fromkeys(parts, host.id)
                told.extend(is_joined(self.decls[id_], host.decl) for id_ in parts)
        told.extend(self._give_names(settled, new))
        pages = (self._changed(page, new, moved) for page in self.pages.values())
        return tuple(pages), tuple(told)

    def _contents(self, reader: ContentReader) -> dict[TypeId, Content]:
        """Return what the declarations say whose names others have."""
        wanted = {id_ for ids in self.groups for id_ in ids}
        found: dict[TypeId, Content] = {}
        annotations = {
            path: annotations_of(self.pages[path]) for path in {i.page for i in wanted}
        }
        for id_ in wanted:
            annotation = annotations[id_.page].get(id_.name)
            found[id_] = reader.read(
                self.pages[id_.page],
                self.decls[id_],
                annotation.name if annotation else None,
            )
        return found

    def _namesakes(
        self,
        ids: Sequence[TypeId],
        models: Mapping[TypeId, TypeId],
        links: Mapping[TypeId, int],
    ) -> _Namesakes:
        numbers: dict[TypeId, int] = {}
        of_model: dict[int, list[Contender]] = {}
        for id_ in ids:
            number = numbers.setdefault(models[id_], len(numbers))
            contender = Contender(
                id_,
                self.pages[id_.page],
                self.decls[id_],
                number,
                links.get(id_, 0),
            )
            of_model.setdefault(number, []).append(contender)
        every = [one for some in of_model.values() for one in some]
        keeper = find_home(every, self.without)
        homes = tuple(
            (
                keeper
                if number == keeper.contender.model
                else find_home(some, self.without)
            )
            for number, some in of_model.items()
        )
        parts = {
            home.contender.id: tuple(
                one.id
                for one in of_model[home.contender.model]
                if one is not home.contender
            )
            for home in homes
        }
        name = class_name(keeper.contender.id.name)
        return _Namesakes(name, homes, keeper if keeper.is_sure else None, parts)

    def _give_names(
        self, settled: Sequence[_Namesakes], new: dict[TypeId, Declaration]
    ) -> Iterator[Diagnostic]:
        """Name the models that lost their plain names; say so of each."""
        qualifier = Qualifier(set(self._by_name))
        for one in settled:
            if len(one.homes) == 1:
                continue
            others = [home.contender for home in one.homes if home is not one.keeper]
            home = one.keeper.contender.id.page if one.keeper else None
            names = qualifier.qualify(one.name, [each.page for each in others], home)
            given = dict(zip((other.id for other in others), names, strict=True))
            answered = False
            if one.keeper is not None:
                id_ = one.keeper.contender.id
                answered = new[id_].naming.is_stated
                because = (*new[id_].because, *one.keeper.because)
                new[id_] = replace(new[id_], because=because)
                if not answered:
                    yield has_name(new[id_], given)
            for id_, name in given.items():
                decl = new[id_]
                reason = Reason(WITH_WORDS.name, id_.page, decl.span, f"called {name}")
                new[id_] = replace(
                    decl,
                    naming=replace(decl.naming, public=name),
                    because=(*decl.because, reason),
                )
                if not answered:
                    keeper = new[one.keeper.contender.id] if one.keeper else None
                    yield is_qualified(new[id_], keeper, given)

    def _changed(
        self,
        page: PageDecls,
        new: Mapping[TypeId, Declaration],
        moved: Mapping[TypeId, TypeId],
    ) -> PageDecls:
        ids = [TypeId(page.path, one.name) for one in page.declarations]
        kept = tuple(new.get(id_, self.decls[id_]) for id_ in ids if id_ not in moved)
        names = tuple((id_.name, moved[id_]) for id_ in ids if id_ in moved)
        return replace(page, declarations=kept, joined=(*page.joined, *names))
