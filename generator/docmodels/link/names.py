"""Finds the types that a name in a type cell means.

Names are looked for on their own page first, then in the whole set when only
one page declares them.  A plural of a known name is that name.  What is merely
similar is suggested and never taken.
"""

import difflib
from collections.abc import Sequence, Set
from dataclasses import dataclass, field

from docmodels.core.declarations import AliasDecl, PageDecls
from docmodels.core.rules import Deciding, Rule, first
from docmodels.core.schema import TypeId
from docmodels.language.words.folding import last_part, name_key
from docmodels.link.examples import model, other_page, room
from docmodels.link.scopes import (
    Scope,
    as_written,
    in_namespace,
    of_plural,
    without_kind,
)

#: A longer name is neither suggested nor looked for among others.
_LONGEST_NAME = 80
_MAX_COMPARISONS = 300_000


@dataclass(frozen=True, slots=True)
class Named:
    """What a name means: the types of that name, or an alias for another type.

    `rule` is the name of the rule that found it, empty where nothing was found.
    """

    ids: tuple[TypeId, ...] = ()
    alias: AliasDecl | None = None
    rule: str = ""


@dataclass(frozen=True, slots=True)
class _Asked:
    """A name, and the declarations among which it is looked for.

    `qualified` are those that do not keep their names; `beside` are those of the name
    on pages of the namespace that the asking page has; `last_parts` has those whose
    names begin with a namespace by what stands behind it.
    """

    name: str
    own: Scope
    everywhere: Scope
    namespaces: dict[str, str]
    qualified: Set[TypeId]
    beside: Sequence[TypeId] = ()
    last_parts: Scope = field(default_factory=dict)
    alias: AliasDecl | None = None


class DeclaredNames:
    """The names of what all pages declare."""

    def __init__(self, pages: Sequence[PageDecls], without: Set[str]) -> None:
        self._without = without
        self._namespaces = {page.path: page.namespace.casefold() for page in pages}
        self._on_page: dict[str, Scope] = {}
        self._in_set: Scope = {}
        self._last_parts: Scope = {}
        self._aliases: dict[tuple[str, str], list[AliasDecl]] = {}
        self._qualified: set[TypeId] = set()
        self._in_namespace: dict[tuple[str, str], list[TypeId]] = {}
        for declared in pages:
            own = self._on_page.setdefault(declared.path, {})
            for one in declared.declarations:
                id_, key = TypeId(declared.path, one.name), name_key(one.name)
                own.setdefault(key, []).append(id_)
                self._in_set.setdefault(key, []).append(id_)
                if (last := last_part(one.name)) not in (one.name, ""):
                    self._last_parts.setdefault(name_key(last), []).append(id_)
                place = self._namespaces[id_.page], key
                self._in_namespace.setdefault(place, []).append(id_)
                if one.naming.public:
                    self._qualified.add(id_)
            for name, id_ in declared.joined:
                own.setdefault(name_key(name), []).append(id_)
            for alias in declared.aliases:
                key = name_key(alias.name)
                self._aliases.setdefault((declared.path, key), []).append(alias)
        self._add_other_names(pages)
        every = (one.name for declared in pages for one in declared.declarations)
        self._names = [n for n in dict.fromkeys(every) if len(n) <= _LONGEST_NAME]
        self._found: dict[tuple[str, str], Named] = {}
        self._suggested: dict[str, tuple[str, ...]] = {}
        self._comparisons = 0

    def _add_other_names(self, pages: Sequence[PageDecls]) -> None:
        """Let models be found by their headings, where nothing has that name."""
        others: Scope = {}
        for page in pages:
            for decl in page.declarations:
                id_ = TypeId(page.path, decl.name)
                for key in map(name_key, decl.naming.others):
                    others.setdefault(key, []).append(id_)
        for key, ids in others.items():
            for id_ in ids:
                self._on_page[id_.page].setdefault(key, [id_])
            self._in_set.setdefault(key, ids)

    def find(self, name: str, path: str) -> Named:
        """Find what a name on the page at `path` means."""
        aliases = self._aliases.get((path, name_key(name)), [])
        asked = _Asked(
            name,
            self._on_page.get(path, {}),
            self._in_set,
            self._namespaces,
            self._qualified,
            alias=aliases[0] if len(aliases) == 1 else None,
        )
        found = first(ON_PAGE, asked, self._without)
        if found is None:
            return self._everywhere(name, path)
        answer, rule = found
        return Named(answer.ids, answer.alias, rule.name)

    def find_one(self, label: str, paths: Sequence[str]) -> TypeId | None:
        """Return the one type that a link's label names, if it names one."""
        for path in paths:
            own = self._on_page.get(path, {})
            asked = _Asked(label, own, self._in_set, self._namespaces, self._qualified)
            found = first(ON_PAGE, asked, self._without)
            if found is not None and len(found[0].ids) == 1:
                return found[0].ids[0]
        everywhere = self._everywhere(label, paths[0]).ids
        return everywhere[0] if len(everywhere) == 1 else None

    def _everywhere(self, name: str, path: str) -> Named:
        """Find a name on all pages; looked up once, as thousands may have it."""
        namespace = self._namespaces.get(path, "")
        key = name, namespace
        if key not in self._found:
            beside = self._in_namespace.get((namespace, name_key(name)), ())
            asked = _Asked(
                name,
                {},
                self._in_set,
                self._namespaces,
                self._qualified,
                beside if namespace else (),
                self._last_parts,
            )
            found = first(ANYWHERE, asked, self._without)
            self._found[key] = (
                Named() if found is None else Named(found[0].ids, None, found[1].name)
            )
        return self._found[key]

    def _like(self, name: str) -> list[str]:
        """Return the declared name that is likest to `name`, if any is like it."""
        same = self._in_set.get(without_kind(name), [])
        if same:
            return [same[0].name]
        return difflib.get_close_matches(name, self._names, n=1, cutoff=0.8)

    def similar(self, name: str) -> tuple[str, ...]:
        """Return a name that is like `name`, if there is one.

        Packages before it and a word such as Type behind it are no part of it.

        It is compared with all others: that ends at names longer than any, and
        after more comparisons than documentation needs.
        """
        if name not in self._suggested:
            near: list[str] = []
            if len(name) <= _LONGEST_NAME and self._comparisons < _MAX_COMPARISONS:
                self._comparisons += len(self._names)
                near = self._like(last_part(name))
            self._suggested[name] = tuple(near)
        return self._suggested[name]


def _count(asked: _Asked) -> int:
    """Return how many types of a name there are."""
    return len(asked.everywhere.get(name_key(asked.name), ()))


def _at_home(asked: _Asked) -> Named | None:
    """Return the one of several types of a name that keeps the name."""
    scope, name = asked.everywhere, asked.name
    found = (
        as_written(scope, name)
        or of_plural(scope, name)
        or in_namespace(scope, name, asked.namespaces)
    )
    home = tuple(id_ for id_ in found if id_ not in asked.qualified)
    return _named(home) if len(home) == 1 < len(found) else None


def _named(ids: tuple[TypeId, ...]) -> Named | None:
    return Named(ids) if ids else None


def _last_part(asked: _Asked) -> Named | None:
    found = as_written(asked.last_parts, asked.name)
    return Named(found) if len(found) == 1 else None


def _alias(asked: _Asked) -> Named | None:
    if asked.alias is None or name_key(asked.name) in asked.own:
        return None
    return Named(alias=asked.alias)


_ELSEWHERE = other_page("beds.md", model("Bed").replace("string", "int"))
#: What a name means on its own page, and then in the whole set.
ON_PAGE: tuple[Deciding[_Asked, Named], ...] = (
    Deciding(
        name="type-by-alias",
        says="A heading of the page that only names another type stands for that type.",
        example=room("Size", "\n## Size\n\nUnderlying type: `integer`\n"),
        decide=_alias,
    ),
    Deciding(
        name="type-by-name-on-page",
        says="A name means the type of that name which its own page declares.",
        example=room("Bed", model("Bed"), _ELSEWHERE),
        decide=lambda asked: _named(as_written(asked.own, asked.name)),
    ),
    Deciding(
        name="type-by-plural-on-page",
        says="The plural of a name means the type that its own page declares.",
        example=room("Beds", model("Bed"), _ELSEWHERE),
        decide=lambda asked: _named(of_plural(asked.own, asked.name)),
    ),
    Deciding(
        name="type-by-namespace-on-page",
        says="The last part of a name with dots names a type of its own page.",
        example=room("`hotel.Bed`", model("Bed"), _ELSEWHERE),
        decide=lambda asked: _named(
            in_namespace(asked.own, asked.name, asked.namespaces)
        ),
    ),
)
ANYWHERE: tuple[Deciding[_Asked, Named], ...] = (
    Deciding(
        name="type-by-name-in-own-namespace",
        says="A name that several other pages declare means the type of the page with "
        "the namespace that its own page states.",
        example="# Room\n\nNamespace: hotel\n"
        + room(
            "Bed",
            other_page("a.md", "# A\n\nNamespace: hotel\n", model("Bed")),
            other_page("b.md", "# B\n\nNamespace: ship\n", model("Bed")),
        ),
        decide=lambda asked: _named(
            tuple(asked.beside) if len(asked.beside) == 1 < _count(asked) else ()
        ),
    ),
    Deciding(
        name="type-by-name-at-home",
        says="A name that several other pages declare means the type that keeps the "
        "name.",
        example=room(
            "Bed",
            other_page("bed.md", "# Sleep\n", model("Bed")),
            other_page("b.md", "# B\n", model("Bed").replace("string", "int")),
        ),
        decide=_at_home,
    ),
    Deciding(
        name="type-by-name-anywhere",
        says="A name that its own page does not declare means the type of another.",
        example=room("Bed", other_page("beds.md", model("Bed"))),
        decide=lambda asked: _named(as_written(asked.everywhere, asked.name)),
    ),
    Deciding(
        name="type-by-plural-anywhere",
        says="The plural of a name means the type that another page declares.",
        example=room("Beds", other_page("beds.md", model("Bed"))),
        decide=lambda asked: _named(of_plural(asked.everywhere, asked.name)),
    ),
    Deciding(
        name="type-by-namespace-anywhere",
        says="The last part of a name with dots names a type of another page.",
        example=room("`hotel.Bed`", other_page("beds.md", model("Bed"))),
        decide=lambda asked: _named(
            in_namespace(asked.everywhere, asked.name, asked.namespaces)
        ),
    ),
    Deciding(
        name="type-by-last-part-of-heading",
        says="A name that nothing else has means the one type whose heading has a "
        "namespace before it.",
        example=room("bed", other_page("beds.md", model("hotel.sleep.bed"))),
        decide=_last_part,
    ),
)
RULES: tuple[Rule, ...] = (*ON_PAGE, *ANYWHERE)
