"""Keeps the declarations of one page, and which headings lead to them."""

from collections.abc import Iterator
from dataclasses import replace

from docmodels.catalogue import diagnose
from docmodels.declarations import Declaration, EnumDecl, SectionDecl
from docmodels.diagnostics import Diagnostic
from docmodels.headings import HeadingName
from docmodels.page import Page, Section


class Declared:
    """What a page has declared so far; a name that is taken gets a number."""

    def __init__(self, page: Page, diagnostics: list[Diagnostic]) -> None:
        """Begin a page; what is declared twice is added to `diagnostics`."""
        self.page = page
        self.diagnostics = diagnostics
        self._by_name: dict[str, Declaration] = {}
        self._by_section: dict[int, list[str]] = {}

    def all(self) -> tuple[Declaration, ...]:
        """Return all declarations in their order."""
        return tuple(self._by_name.values())

    def __contains__(self, name: str) -> bool:
        return name in self._by_name

    def add(self, declaration: Declaration) -> None:
        """Add a declaration; a second table of one enum adds its values."""
        known = self._by_name.get(declaration.name)
        if isinstance(known, EnumDecl) and isinstance(declaration, EnumDecl):
            seen = {value.value for value in known.values}
            new = tuple(v for v in declaration.values if v.value not in seen)
            declaration = replace(known, values=known.values + new)
        elif known is not None:
            span = declaration.span
            declaration = replace(declaration, name=f"{declaration.name} values")
            self.diagnostics.append(
                diagnose(
                    "duplicate-model",
                    f'"{known.name}" is declared twice on this page; '
                    f'this one is "{declaration.name}"',
                    span,
                    hint="give the headings different names",
                )
            )
        self._by_name[declaration.name] = declaration

    def unique(self, heading: HeadingName, section: Section) -> str:
        """Return a name that nothing else on this page has."""
        name, count = heading.name, 1
        folded = {key.casefold() for key in self._by_name}
        while name.casefold() in folded:
            count += 1
            name = f"{heading.name} {count}"
        if count > 1:
            self.report_twice(heading.name, name, section)
        if len(heading.name.split()) > 1:
            self.diagnostics.append(
                diagnose(
                    "heading-phrase",
                    f'the heading "{section.title}" is a phrase, not a name; '
                    "the model is named after it",
                    section.span,
                    hint="state the model's name with a correction",
                )
            )
        return name

    def report_twice(self, known: str, name: str, section: Section) -> None:
        """Report that what is called `known` is declared again below `section`."""
        self.diagnostics.append(
            diagnose(
                "duplicate-model",
                f'"{known}" is declared twice on this page; this one is "{name}"',
                section.span,
                hint="give the headings different names, or merge the tables "
                "under one heading",
            )
        )

    def leads(self, section: Section, name: str) -> None:
        """Let a heading lead to what is called `name`."""
        names = self._by_section.setdefault(section.index, [])
        if name not in names:
            names.append(name)

    def is_led_from(self, section: Section) -> bool:
        """Tell whether a heading leads to anything."""
        return section.index in self._by_section

    def sections(self) -> Iterator[SectionDecl]:
        """Yield every heading with what it and the headings below it declare."""
        declared: list[list[str]] = [[] for _ in self.page.sections]
        for section in self.page.sections:
            names = self._by_section.get(section.index, ())
            for one in self.page.ancestors(section):
                declared[one.index].extend(names)
        for section in self.page.sections:
            unique = dict.fromkeys(declared[section.index])
            yield SectionDecl(section.anchors, tuple(unique))
