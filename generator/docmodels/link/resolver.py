"""Finds what a name or a link in a type cell refers to.

Names are looked for on their own page first, then in the whole set when
only one page declares them.  A plural of a known name is that name.  What is
merely similar is suggested and never taken.
"""

import difflib
import posixpath
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias
from urllib.parse import SplitResult, unquote, urlsplit

from docmodels.core.declarations import AliasDecl, PageDecls
from docmodels.core.paths import PAGE_SUFFIXES, page_stem, without_suffix
from docmodels.core.schema import TypeId
from docmodels.core.typeexpr import NamedRef
from docmodels.language.words.folding import name_key, singulars

# How links call the files that pages become on the web.
_WEB_SUFFIXES = (".html", ".htm")
#: A longer name is neither suggested nor looked for among others.
_LONGEST_NAME = 80
_MAX_COMPARISONS = 300_000
#: Where the number of a section may stand: all that the page declares.
_WHOLE_PAGE = -1

Outcome: TypeAlias = Literal[
    "found",
    "alias",
    "label-differs",
    "page-missing",
    "anchor-missing",
    "not-a-type",
    "unknown",
    "ambiguous",
]


@dataclass(frozen=True, slots=True)
class Resolution:
    """What a reference refers to.

    `id` is None where nothing was found.  `other` is the type that a link's
    target names when its label names `id`.  `candidates` are the pages of an
    ambiguous name, or similar names.  `page` and `fragment` are a link's
    target, `case_differs` says that only its case is wrong.  `alias` is what
    was found on `page` where that only names another type.
    """

    outcome: Outcome
    id: TypeId | None = None
    other: TypeId | None = None
    candidates: tuple[str, ...] = ()
    page: str = ""
    fragment: str = ""
    case_differs: bool = False
    ids: tuple[TypeId, ...] = ()
    alias: AliasDecl | None = None


def _same_name(labelled: TypeId, target: TypeId) -> bool:
    """Tell whether a target is called like the label, or numbered after it.

    A heading that occurs twice on a page names `Two` and `Two 2`; a link to
    the second is labelled like the first.
    """
    label, name = name_key(labelled.name), name_key(target.name)
    number = name.removeprefix(label)
    numbered = labelled.page == target.page and number.isdigit()
    return label == name or (name.startswith(label) and numbered)


def _is_hint(ref: NamedRef, found: Resolution) -> bool:
    """Tell whether a link in the text says what a type of its label is.

    A heading that it leads to does.  A page may be about more than that: "The
    [status](order.md)" is no order.
    """
    name = name_key(found.id.name) if found.id is not None else ""
    return found.fragment != "" or name in map(
        name_key, (ref.name, *singulars(ref.name))
    )


def _address(target: str) -> SplitResult:
    """Split the target of a link; what is no valid address is that of no page."""
    try:
        return urlsplit(target)
    except ValueError:  # such as `//[a-z].example`, whose host is no address
        return SplitResult("", target, target, "", "")


class Resolver:
    """Looks names and links up in the declarations of all pages."""

    def __init__(self, pages: Sequence[PageDecls]) -> None:
        self._pages = {page.path: page for page in pages}
        self._folded = {page.path.casefold(): page.path for page in pages}
        self._by_stem: dict[str, list[str]] = {}
        for page in pages:
            stem = page_stem(page.path).casefold()
            self._by_stem.setdefault(stem, []).append(page.path)
        self._namespaces = {page.path: page.namespace.casefold() for page in pages}
        self._on_page: dict[str, dict[str, list[TypeId]]] = {}
        self._in_set: dict[str, list[TypeId]] = {}
        # By the key of their name, and by their anchors with a # before them.
        self._aliases: dict[tuple[str, str], list[AliasDecl]] = {}
        for page in pages:
            for alias in page.aliases:
                anchors = {f"#{anchor.casefold()}" for anchor in alias.anchors}
                for key in (name_key(alias.name), *anchors):
                    self._aliases.setdefault((page.path, key), []).append(alias)
        self._names = [
            name
            for name in dict.fromkeys(
                d.name for page in pages for d in page.declarations
            )
            if len(name) <= _LONGEST_NAME
        ]
        self._found: dict[str, tuple[TypeId, ...]] = {}
        self._suggested: dict[str, tuple[str, ...]] = {}
        self._comparisons = 0
        # The first section with an anchor, as it is written and whatever its case.
        self._anchors: dict[str, tuple[dict[str, int], dict[str, int]]] = {}
        # By page and section, or _WHOLE_PAGE: the names by their keys.
        self._keys: dict[tuple[str, int], dict[str, str]] = {}
        for page in pages:
            own = self._on_page.setdefault(page.path, {})
            for declaration in page.declarations:
                id_ = TypeId(page.path, declaration.name)
                own.setdefault(name_key(declaration.name), []).append(id_)
                self._in_set.setdefault(name_key(declaration.name), []).append(id_)

    def resolve(self, ref: NamedRef, page: str) -> Resolution:
        """Find what `ref`, which stands on `page`, refers to."""
        if ref.target is not None:
            found = self._by_link(ref, page)
        else:
            found = self._by_name(ref.name, page)
        if found.outcome == "unknown" and ref.hint is not None:
            hinted = self._by_link(NamedRef(ref.name, ref.hint), page)
            if hinted.outcome == "found" and _is_hint(ref, hinted):
                found = hinted
        if found.id is None and not found.ids and ref.inner is not None:
            return Resolution("found", TypeId(page, ref.inner))
        return found

    # Names

    def _by_name(self, name: str, page: str) -> Resolution:
        alias = self._alias(page, name_key(name))
        if alias is not None and name_key(name) not in self._on_page.get(page, {}):
            return Resolution("alias", page=page, alias=alias)
        found = tuple(self._lookup(self._on_page.get(page, {}), name))
        found = found or self._everywhere(name)
        if len(found) == 1:
            return Resolution("found", found[0])
        if found:
            return Resolution("ambiguous", ids=found)
        return Resolution("unknown", candidates=self._similar(name))

    def _everywhere(self, name: str) -> tuple[TypeId, ...]:
        """Find a name on all pages; looked up once, as thousands may have it."""
        if name not in self._found:
            self._found[name] = tuple(self._lookup(self._in_set, name))
        return self._found[name]

    def _similar(self, name: str) -> tuple[str, ...]:
        """Return a name that is like `name`, if there is one.

        It is compared with all others: that ends at names longer than any, and
        after more comparisons than documentation needs.
        """
        if name not in self._suggested:
            near: list[str] = []
            if len(name) <= _LONGEST_NAME and self._comparisons < _MAX_COMPARISONS:
                self._comparisons += len(self._names)
                near = difflib.get_close_matches(name, self._names, n=1, cutoff=0.8)
            self._suggested[name] = tuple(near)
        return self._suggested[name]

    def _named(self, label: str, pages: Iterable[str]) -> TypeId | None:
        """Return the one type that a link's label names, if it names one."""
        for page in pages:
            found = self._lookup(self._on_page.get(page, {}), label)
            if len(found) == 1:
                return found[0]
        everywhere = self._everywhere(label)
        return everywhere[0] if len(everywhere) == 1 else None

    def _lookup(self, scope: dict[str, list[TypeId]], name: str) -> list[TypeId]:
        """Find a name in a scope: as written, its singular, in its namespace."""
        for spelling in (name, *singulars(name)):
            found = scope.get(name_key(spelling), [])
            exact = [id_ for id_ in found if id_.name == spelling]
            if len(exact) == 1:
                return exact
            if found:
                return found
        namespace, dot, last = name.rpartition(".")
        if not dot:
            return []
        found = self._lookup(scope, last)
        wanted = namespace.lstrip("#").casefold()
        return [id_ for id_ in found if self._namespaces[id_.page] in ("", wanted)]

    # Links

    def _by_link(self, ref: NamedRef, page: str) -> Resolution:
        address = _address(ref.target or "")
        fragment = unquote(address.fragment)
        path, case_differs = self._page(address.path, page, bool(address.netloc))
        if path is None:
            label = self._named(ref.name, (page,))
            outside = (ref.target or "").partition("#")[0] if address.netloc else ""
            missing = outside or _normal(address.path, page)
            return Resolution("page-missing", label, page=missing, fragment=fragment)
        labelled = self._named(ref.name, (page, path))
        target, anchor_known = self._target(path, fragment, ref.name)
        if not anchor_known:
            return Resolution("anchor-missing", labelled, None, (), path, fragment)
        if target is None:
            alias = self._alias(path, f"#{fragment.casefold()}")
            exact = labelled is not None and labelled.name == ref.name
            if alias is not None and not exact:
                return Resolution("alias", page=path, fragment=fragment, alias=alias)
            outcome: Outcome = "found" if labelled else "not-a-type"
            return Resolution(outcome, labelled, page=path, fragment=fragment)
        if labelled is not None and labelled != target:
            if not _same_name(labelled, target):
                return Resolution("label-differs", labelled, target, (), path, fragment)
        return Resolution("found", target, None, (), path, fragment, case_differs)

    def _page(self, path: str, page: str, external: bool) -> tuple[str | None, bool]:
        """Return the page that a link leads to, and whether its case differs."""
        if not path and not external:
            return page, False
        normal = _normal(path, page)
        inside = not (external or path.startswith("/") or normal.startswith(".."))
        if inside:
            for candidate in _files(normal):
                if candidate in self._pages:
                    return candidate, False
            for candidate in _files(normal):
                if candidate.casefold() in self._folded:
                    return self._folded[candidate.casefold()], True
            return None, False
        stem = _without_ending(posixpath.basename(normal))
        found = self._by_stem.get(stem.casefold(), [])
        return (found[0], False) if len(found) == 1 else (None, False)

    def _target(
        self, path: str, fragment: str, label: str
    ) -> tuple[TypeId | None, bool]:
        """Return the type at a fragment, and whether the fragment exists."""
        page = self._pages[path]
        if not fragment:
            return self._main(page, label), True
        exact, folded = self._anchors_of(page)
        section = exact.get(fragment, folded.get(fragment.casefold()))
        if section is None:
            return None, False
        return self._choose(page, section, label), True

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

    def _alias(self, path: str, key: str) -> AliasDecl | None:
        """Return the one alias of a page with a name's key or an anchor."""
        found = self._aliases.get((path, key), [])
        return found[0] if len(found) == 1 else None

    def _main(self, page: PageDecls, label: str) -> TypeId | None:
        """Return the type that a whole page is about."""
        stem = page_stem(page.path)
        for subject in (label, page.title, stem):
            chosen = self._match(page, _WHOLE_PAGE, subject)
            if chosen is not None:
                return chosen
        if len(page.sections) > 1:
            first = page.sections[1].declares
        else:
            first = tuple(one.name for one in page.declarations[:2])
        return TypeId(page.path, first[0]) if len(first) == 1 else None

    def _choose(self, page: PageDecls, section: int, label: str) -> TypeId | None:
        """Prefer what the label names; else a section's own, when it has one."""
        chosen = self._match(page, section, label)
        if chosen is not None:
            return chosen
        names = page.sections[section].declares
        return TypeId(page.path, names[0]) if names else None

    def _match(self, page: PageDecls, section: int, label: str) -> TypeId | None:
        path = page.path
        if (path, section) not in self._keys:
            names = (
                page.sections[section].declares
                if section != _WHOLE_PAGE
                else tuple(one.name for one in page.declarations)
            )
            known = {name_key(name): name for name in reversed(names)}
            self._keys[path, section] = known
        keys = self._keys[path, section]
        for candidate in (label, *singulars(label)):
            name = keys.get(name_key(candidate))
            if name is not None:
                return TypeId(path, name)
        return None


def _normal(path: str, page: str) -> str:
    """Return a link's path relative to the documentation folder."""
    path = unquote(path).replace("\\", "/")
    if path.startswith("/"):
        return posixpath.normpath(path).lstrip("/")
    return posixpath.normpath(posixpath.join(posixpath.dirname(page), path))


def _without_ending(path: str) -> str:
    for suffix in _WEB_SUFFIXES:
        path = path.removesuffix(suffix)
    return without_suffix(path)


def _files(path: str) -> Iterator[str]:
    """Yield the files that a path may stand for."""
    stem = _without_ending(path)
    yield path
    for suffix in PAGE_SUFFIXES:
        yield stem + suffix
    yield f"{stem}/index.md"
    yield f"{stem}/README.md"
