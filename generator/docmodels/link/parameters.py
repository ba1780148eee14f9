"""Finds the tables of parameters that list the properties of a type.

Below the name of a type, a column "Parameter" may head properties, or what an operation
takes.  A page alone cannot tell; the types of properties, of any page, can.
"""

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from urllib.parse import unquote

from docmodels.core.declarations import Declaration, FieldDecl, PageDecls
from docmodels.core.rules import Reason, Rule
from docmodels.core.typeexpr import NamedRef
from docmodels.language.words.folding import name_key, singulars
from docmodels.link.addresses import split_address
from docmodels.link.examples import other_page, room
from docmodels.link.targets import LinkTargets
from docmodels.link.written import written_types

LED_TO = Rule(
    name="parameters-that-types-lead-to",
    says="A table of parameters below the name of a type lists its properties where "
    "the type of a property, on any page, leads to it or is called so.",
    example=room(
        "[Frame](frame.md)",
        other_page(
            "frame.md", "# Frame\n\n| Parameter | Type |\n|---|---|\n| w | int |"
        ),
    ),
)
RULES: tuple[Rule, ...] = (LED_TO,)


@dataclass(frozen=True, slots=True)
class _Led:
    """A type that is named on a page, and the property that has it."""

    ref: NamedRef
    field: FieldDecl
    page: str


def with_led_parameters(
    pages: Sequence[PageDecls], others: Mapping[str, PageDecls], without: Set[str]
) -> dict[str, PageDecls]:
    """Return those of `others` that hold, by their paths.

    `others` are pages as they are when their tables of parameters, in doubt until
    then, list properties.  `without` are the names of rules that are switched off.
    """
    if LED_TO.name in without or not others:
        return {}
    search = _Search(pages, others, without)
    found: dict[str, PageDecls] = {}
    todo = [*pages]
    while todo:
        for led in _types(todo.pop()):
            path = search.page(led)
            if path is not None and path not in found:
                found[path] = _because(others[path], search.added[path], led.field)
                todo.append(found[path])
    return found


class _Search:
    """What is declared if tables of parameters list properties, and only then."""

    def __init__(
        self,
        pages: Sequence[PageDecls],
        others: Mapping[str, PageDecls],
        without: Set[str],
    ) -> None:
        self._targets = LinkTargets(pages, without)
        self._others = others
        own = {page.path: page for page in pages}
        self._known = {name_key(d.name) for page in pages for d in page.declarations}
        self.added = {
            path: _added(own[path], other)
            for path, other in others.items()
            if path in own
        }
        self._named: dict[str, list[str]] = {}
        for path, names in self.added.items():
            for name in names:
                self._named.setdefault(name_key(name), []).append(path)

    def page(self, led: _Led) -> str | None:
        """Return the page on which the type is that `led` means, if there is one."""
        if led.ref.target is None:
            return None if led.ref.scalar else self._called(led.ref.name)
        address = split_address(led.ref.target)
        path, _ = self._targets.page(address.path, led.page, bool(address.netloc))
        if path is None or not self.added.get(path):
            return None
        sections = self._others[path].sections
        fragment = unquote(address.fragment).casefold()
        for section in sections:
            if fragment in {anchor.casefold() for anchor in section.anchors}:
                return path if self.added[path].intersection(section.declares) else None
        return path if not fragment and self._is_of(path, led.ref.name) else None

    def _called(self, name: str) -> str | None:
        keys = [name_key(one) for one in (name, *singulars(name))]
        if self._known.intersection(keys):
            return None
        for key in keys:
            paths = self._named.get(key, [])
            if len(paths) == 1:
                return paths[0]
        return None

    def _is_of(self, path: str, name: str) -> bool:
        """Tell whether a link to a whole page means what it declares only then."""
        keys = {name_key(one) for one in (name, *singulars(name))}
        declared = {one.name for one in self._others[path].declarations}
        is_alone = declared == self.added[path]
        return is_alone or any(name_key(one) in keys for one in self.added[path])


def _added(page: PageDecls, other: PageDecls) -> frozenset[str]:
    """Return the names that a page declares in its other reading alone."""
    own = {one.name for one in page.declarations}
    return frozenset(one.name for one in other.declarations if one.name not in own)


def _types(page: PageDecls) -> Iterator[_Led]:
    for decl in page.declarations:
        for field, ref in written_types(decl):
            yield _Led(ref, field, page.path)


def _because(page: PageDecls, added: Set[str], field: FieldDecl) -> PageDecls:
    """Note on what a page declares only for a type of which property it does."""
    words = field.source_type or field.name

    def told(one: Declaration) -> Declaration:
        if one.name not in added:
            return one
        why = Reason(LED_TO.name, words, field.type_span, one.name)
        return replace(one, because=(*one.because, why))

    return replace(page, declarations=tuple(told(one) for one in page.declarations))
