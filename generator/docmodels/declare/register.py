"""Keeps the declarations of one page, and which headings lead to them."""

from collections.abc import Iterator
from dataclasses import replace

from docmodels.core.catalogue import diagnose
from docmodels.core.declarations import (
    NAMED_BY_PAGE,
    Declaration,
    EnumDecl,
    ModelDecl,
    Naming,
    SectionDecl,
)
from docmodels.core.diagnostics import Diagnostic
from docmodels.core.identifiers import class_name
from docmodels.core.page import Page, Section
from docmodels.core.schema import EnumValue
from docmodels.core.values import Value
from docmodels.core.wording import shortened
from docmodels.declare.namespaces import names_with_namespace
from docmodels.declare.rows.faults import report_long
from docmodels.declare.tables.heading_words import is_phrase
from docmodels.declare.tables.headings import HeadingName


class Declared:
    """What a page has declared so far; a name that is taken gets a number."""

    def __init__(self, page: Page) -> None:
        """Begin a page."""
        self.page = page
        self._by_name: dict[str, Declaration] = {}
        # The values of enums, by the enum's name and by the value.
        self._values: dict[str, dict[Value, EnumValue]] = {}
        # The names in lower case, and the last number that each of them was given.
        self._folded: set[str] = set()
        self._last: dict[str, int] = {}
        # The plain names of what got words of its namespace.
        self._plain: dict[str, str] = {}
        self._by_section: dict[int, dict[str, None]] = {}

    def all(self) -> tuple[Declaration, ...]:
        """Return all declarations in their order."""
        return tuple(
            (
                replace(one, values=tuple(self._values[name].values()))
                if isinstance(one, EnumDecl) and name in self._values
                else one
            )
            for name, one in self._by_name.items()
        )

    def __contains__(self, name: str) -> bool:
        return name in self._by_name

    def add(self, declaration: Declaration) -> tuple[Diagnostic, ...]:
        """Add a declaration; a second table of one enum adds its values.

        Returns what is wrong with a second declaration of one name.
        """
        known = self._by_name.get(declaration.name)
        told: tuple[Diagnostic, ...] = ()
        if isinstance(known, EnumDecl) and isinstance(declaration, EnumDecl):
            if known.name not in self._values:
                self._values[known.name] = {one.value: one for one in known.values}
            for one in declaration.values:
                self._values[known.name].setdefault(one.value, one)
            declaration = known
        elif known is not None:
            span = declaration.span
            name = self._free(f"{declaration.name} values")
            declaration = replace(declaration, name=name)
            told = (
                diagnose(
                    "duplicate-model",
                    f'"{known.name}" is declared twice on this page; '
                    f'this one is "{declaration.name}"',
                    span,
                    hint="give the headings different names",
                ),
            )
        self._by_name[declaration.name] = declaration
        self._folded.add(declaration.name.casefold())
        return told

    def unique(
        self, heading: HeadingName, section: Section
    ) -> tuple[str, tuple[Diagnostic, ...]]:
        """Return a name that nothing else on this page has, and what is odd.

        A name that is taken gets words of the namespace that the heading stands in, or
        else a number.
        """
        told: list[Diagnostic] = []
        name = heading.name
        if name.casefold() in self._folded:
            longer = self.with_namespace(name, section)
            name = longer or self._free(name)
            if longer is None:
                told.append(declared_twice(heading.name, name, section))
        if is_phrase(heading.name):
            told.append(
                diagnose(
                    "heading-phrase",
                    f'the heading "{shortened(section.title)}" is a phrase, '
                    "not a name; the model is named after it",
                    section.span,
                    hint="state the model's name with a correction",
                )
            )
        told += report_long(name, class_name(name), section.span)
        return name, tuple(told)

    def with_namespace(self, name: str, section: Section) -> str | None:
        """Return a name with words of its namespace that nothing else has, if any."""
        longer = names_with_namespace(name, self.page, section)
        free = (one for one in longer if one.casefold() not in self._folded)
        found = next(free, None)
        if found is not None:
            self._plain[found] = name
        return found

    def naming(self, name: str) -> Naming:
        """Return how a heading calls what got words of its namespace."""
        plain = self._plain.get(name)
        return NAMED_BY_PAGE if plain is None else Naming(others=(plain,))

    def _free(self, wanted: str) -> str:
        """Return a name, numbered where the page has it already."""
        stem, name = wanted.casefold(), wanted
        while name.casefold() in self._folded:
            # the next number, as those before it were given out
            self._last[stem] = self._last.get(stem, 1) + 1
            name = f"{wanted} {self._last[stem]}"
        return name

    def leads(self, section: Section, name: str) -> None:
        """Let a heading lead to what is called `name`."""
        self._by_section.setdefault(section.index, {})[name] = None

    def is_led_from(self, section: Section) -> bool:
        """Tell whether a heading leads to anything."""
        return section.index in self._by_section

    def sections(self) -> Iterator[SectionDecl]:
        """Yield every heading with what it and the headings below it declare.

        A link to an operation means none of the bodies below it.
        """
        declared: list[list[str]] = [[] for _ in self.page.sections]
        bodies = {
            name
            for name, one in self._by_name.items()
            if isinstance(one, ModelDecl) and one.in_body
        }
        for section in self.page.sections:
            names = list(self._by_section.get(section.index, ()))
            declared[section.index].extend(names)
            further = [name for name in names if name not in bodies]
            for one in self.page.ancestors(section)[1:]:
                declared[one.index].extend(further)
        for section in self.page.sections:
            unique = dict.fromkeys(declared[section.index])
            yield SectionDecl(section.anchors, tuple(unique))


def declared_twice(known: str, name: str, section: Section) -> Diagnostic:
    """Return the report that what is called `known` is declared again, as `name`."""
    return diagnose(
        "duplicate-model",
        f'"{known}" is declared twice on this page; this one is "{name}"',
        section.span,
        hint="give the headings different names, or merge the tables under one heading",
    )
