"""What the modules of a page depend on, as one key: the page, and what it asks for.

The view of a page is made of its own types, of the models that these inherit from, and
of what the package calls the types and lists of values that all these mention.  Two
pages with one key have the same view: a page whose key is what it was need not be
viewed again.
"""

import hashlib
from collections.abc import Iterator

from docmodels.core.plain import plain
from docmodels.core.schema import EnumType, ObjectType, PageTypes, TypeId
from docmodels.emit.python.mentions import lineage
from docmodels.emit.python.scope import Scope


def module_keys(scope: Scope) -> dict[str, str]:
    """Return the key of each page of a schema, by the path of the page."""
    keys = _Keys(scope)
    return {page.path: keys.of(page) for page in scope.schema.pages}


class _Keys:
    def __init__(self, scope: Scope) -> None:
        self._scope = scope
        self._types = scope.schema.by_id()
        self._order = {page.path: i for i, page in enumerate(scope.schema.pages)}
        self._said: dict[TypeId, str] = {}

    def of(self, page: PageTypes) -> str:
        """Return the key of one page."""
        names = self._scope.names
        said = (
            *(page.path, page.title, names.modules[page.path]),
            [*self._scope.targets],
            [*self._own(page)],
            [*self._inherited(page)],
            [*self._mentioned(page)],
            [*self._aliases(page)],
            self._pages(page),
        )
        return _hash(said)

    def _own(self, page: PageTypes) -> Iterator[object]:
        for one in page.types:
            is_base = one.id in self._scope.bases
            yield self._told(one), is_base, one.id in self._scope.in_unions

    def _inherited(self, page: PageTypes) -> Iterator[object]:
        """Yield what is asked of the models of other pages that types inherit from."""
        seen: set[TypeId] = set()
        for type_ in page.types:
            for one in lineage(type_, self._types):
                if one.id.page == page.path or one.id in seen:
                    continue
                seen.add(one.id)
                known = [*self._scope.identifiers(one).items()]
                yield self._told(one), one.id in self._scope.bases, known

    def _mentioned(self, page: PageTypes) -> Iterator[object]:
        names = self._scope.names
        for id_, local in names.pages[page.path].types.items():
            yield (
                plain((id_, local, names.home[id_])),
                self._scope.is_model(id_),
                names.modules[id_.page],
            )

    def _aliases(self, page: PageTypes) -> Iterator[object]:
        names = self._scope.names
        for key, local in names.pages[page.path].aliases.items():
            yield plain(key), local, names.aliases[key]

    def _pages(self, page: PageTypes) -> list[str]:
        """Return the pages of what is mentioned, in the order of imports."""
        mentioned = self._scope.names.pages[page.path].types
        return sorted({id_.page for id_ in mentioned}, key=self._order.__getitem__)

    def _told(self, type_: ObjectType | EnumType) -> str:
        """Return what stands for a type."""
        if type_.id not in self._said:
            self._said[type_.id] = _hash(plain(type_))
        return self._said[type_.id]


def _hash(said: object) -> str:
    return hashlib.sha256(ascii(said).encode("ascii")).hexdigest()
