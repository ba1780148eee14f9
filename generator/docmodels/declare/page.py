"""Reads declarations off a page: which tables are models, enums or neither.

Every table of a page ends up in exactly one place, and every row of a
property table is a field or a diagnostic.
"""

from collections.abc import Sequence

from docmodels.core.declarations import Declaration, EnumDecl, PageDecls
from docmodels.core.diagnostics import Diagnostic
from docmodels.core.page import Html, Page
from docmodels.declare.aliases import read_aliases
from docmodels.declare.entries import with_maps
from docmodels.declare.enums.named_property import (
    in_code,
    model_around,
    properties_above,
)
from docmodels.declare.enums.namesakes import with_named_values
from docmodels.declare.enums.reader import EnumReader
from docmodels.declare.ledger import Account, Ledger, html_table, joined
from docmodels.declare.listed_below import with_listed_values
from docmodels.declare.mentions import read_annotations, read_links
from docmodels.declare.model_tables import model_table
from docmodels.declare.models import ModelMaker, OpenModel
from docmodels.declare.own_models import answered, with_own_models
from docmodels.declare.own_sections import with_own_sections
from docmodels.declare.register import Declared
from docmodels.declare.tables.apart import set_apart
from docmodels.declare.tables.choices import names_values
from docmodels.declare.tables.operations import names_operation, tells_to_do
from docmodels.declare.tables.outline import read_outline
from docmodels.declare.tables.placing import Placed, place_tables, with_link
from docmodels.declare.tables.purpose import UNREAD, UNSURE, UNTYPED
from docmodels.declare.tables.tongue import dialect_of
from docmodels.declare.texts import stated_namespace
from docmodels.language.words.dialect import Dialect
from docmodels.language.words.folding import normal_title


def declare(
    page: Page, dialect: Dialect, led_to: frozenset[int] = frozenset()
) -> tuple[PageDecls, tuple[Diagnostic, ...]]:
    """Return what `page` declares, and what is wrong with it.

    `led_to` are the lines of tables of parameters that types lead to, which then have
    properties: see `parameters_of_types`.
    """
    return _PageReader(page, dialect_of(page, dialect), led_to).read()


def parameters_of_types(decls: PageDecls) -> frozenset[int]:
    """Return the lines of the tables that are of properties if a type leads to them."""
    return frozenset(one.span.line for one in decls.tables if one.reason == UNSURE)


class _PageReader:
    """Sorts the tables of one page, then reads them."""

    def __init__(self, page: Page, dialect: Dialect, led_to: frozenset[int]) -> None:
        self.page = page
        self.outline = read_outline(page, dialect, led_to)
        self.ledger = Ledger(self.outline)
        self.declared = Declared(page)
        self._placed = set_apart(tuple(place_tables(self.outline)), self.outline)
        self._enums = EnumReader(self.outline, self.ledger, self.declared, self._placed)
        self._models = ModelMaker(
            self.outline, self.ledger, self.declared, self._enums, self._placed
        )
        self._loose: list[Placed] = []
        self._open: dict[tuple[int, str], OpenModel] = {}

    def read(self) -> tuple[PageDecls, tuple[Diagnostic, ...]]:
        """Return what the page declares, and what is wrong with it."""
        page, declared = self.page, self.declared
        accounts = [
            html_table(section, block)
            for section in page.sections
            for block in section.blocks
            if isinstance(block, Html) and "<table" in block.text.casefold()
        ]
        order: list[OpenModel | EnumDecl] = []
        for one in self._placed:
            item, account = self._sort(one)
            accounts.append(account)
            if item is not None:
                order.append(item)
        for item in order:
            match item:
                case EnumDecl():
                    accounts.append(Account(diagnostics=declared.add(item)))
                case OpenModel():
                    accounts.append(self._models.declare(item))
        accounts.append(Account(diagnostics=self._enums.declare_lists()))
        subject = self.outline.subject
        if not declared.all() and subject is not None:
            # a page that names a model and lists no properties
            accounts.append(self._models.declare(OpenModel(subject)))
        silent = [one for one in page.sections if not declared.is_led_from(one)]
        aliases = read_aliases(page, silent, self.outline.dialect.without)
        account = joined(accounts)
        completed = self._completed()
        settled = answered(declared.all(), completed)
        decls = PageDecls(
            page.path,
            page.title,
            with_named_values(completed, page),
            tuple(declared.sections()),
            tuple(sorted(account.uses, key=lambda use: use.span.line)),
            stated_namespace(page),
            (
                *self._models.aliases,
                *aliases,
            ),
            tuple(read_annotations(page)),
            tuple(read_links(page)),
            self._is_of_operation(),
            loose=(
                *filter(None, map(self._enums.read_loose, self._loose)),
                *self._enums.loose_lists(),
            ),
        )
        told = tuple(
            one
            for one in account.diagnostics
            if one.code != "untyped-list" or one.span not in settled
        )
        return with_maps(decls, self.outline.dialect.without), told

    def _completed(self) -> Sequence[Declaration]:
        """Return what is declared, with what properties' own sections say of them."""
        dialect = self.outline.dialect
        told = with_own_sections(self.declared.all(), self.page, dialect.without)
        told = with_listed_values(told, self.page, dialect.without)
        return with_own_models(told, self.page, dialect)

    def _is_of_operation(self) -> bool:
        """Tell whether the page's title tells what to do: "Purchase an order"."""
        title, dialect = self.page.title, self.outline.dialect
        words = normal_title(title).split()
        to_something = len(words) > 2 and words[1] in dialect.determiners
        return to_something or tells_to_do(words, dialect) or names_operation(title)

    def _sort(self, placed: Placed) -> tuple[OpenModel | EnumDecl | None, Account]:
        """Return the model or the enum that begins with a table, if one does."""
        if placed.reason is not None:
            if placed.reason == UNREAD and in_code(placed) and self._is_of_one(placed):
                return None, Account()
            if placed.reason in (UNREAD, UNTYPED):
                self._loose.append(placed)
            return None, self.ledger.set_aside(placed, placed.reason)
        match placed.kind.name:
            case "properties":
                return self._property_table(placed)
            case "choices":
                return self._choice_table(placed)
            case _:
                if self._is_of_one(placed):
                    return None, Account()
                return self._enums.read_table(placed)

    def _is_of_one(self, placed: Placed) -> bool:
        """Add a table of values to the model above it whose property has them, if any.

        Where a type leads to it, it is an enum.
        """
        section = placed.section
        if self.outline.of(section).is_linked:
            return False
        opened = tuple(self._open.values())
        models = [
            (model.heading.section, [one.placed for one in model.tables])
            for model in opened
        ]
        is_open = placed.kind.name == "values" and not self._enums.is_named(placed)
        said = properties_above(
            placed, self.page, self.outline.dialect, is_open=is_open
        )
        for name, why in said:
            found = model_around(section, self.page, models, name)
            if found is not None:
                opened[found].named.append((name, placed, why))
                return True
        return False

    def _property_table(self, placed: Placed) -> tuple[OpenModel | None, Account]:
        """Add a table to its model; return the model when it is a new one."""
        heading = placed.heading
        if heading is None:
            return None, self.ledger.unnamed(placed)
        key = heading.section, heading.name
        opened = self._open.get(key)
        if opened is not None and _is_another(opened, placed):
            heading = with_link(heading, placed)
            key = heading.section, heading.name
            opened = self._open.get(key)
        new = opened is None
        if opened is None:
            opened = self._open[key] = OpenModel(heading)
        opened.tables.append(model_table(placed))
        return (opened if new else None), Account()

    def _choice_table(self, placed: Placed) -> tuple[EnumDecl | None, Account]:
        """Add a table of the values of properties to the model above it.

        Below no model, names and values are those of an enum.
        """
        heading = placed.heading
        key = (heading.section, heading.name) if heading is not None else None
        opened = self._open.get(key) if key is not None else None
        if opened is not None:
            opened.choices.append(placed)
            return None, Account()
        if names_values(placed.table):
            return self._enums.read_table(placed)
        return None, self.ledger.set_aside(placed, UNREAD)


def _is_another(opened: OpenModel, placed: Placed) -> bool:
    """Tell whether a table of a body links to another model than those above it."""
    first = opened.tables[0].placed
    return placed.restates is not None and placed.restates != first.restates
