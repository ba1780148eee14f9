"""Small pages, and what they declare."""

from docmodels.core.declarations import EnumDecl, PageDecls
from docmodels.core.page import Page, Table
from docmodels.core.values import Value
from docmodels.declare import declare
from docmodels.declare.tables.headings import HeadingName
from docmodels.declare.tables.outline import read_outline
from docmodels.language.words.dialect import DEFAULT
from docmodels.parse.markdown import read_page

TABLE = "\n\n| Name | Type |\n|---|---|\n| a | string |\n"


def page(text: str) -> Page:
    """Return the page of a text."""
    return read_page("x.md", text.encode())[0]


def table(head: str, *rows: str) -> Table:
    """Return a table of pipes: "Name | Type", "id | int"."""
    dashes = "|".join("---" for _ in head.split("|"))
    lines = (f"| {head} |", f"|{dashes}|", *(f"| {row} |" for row in rows))
    (block,) = page("\n".join(lines) + "\n").sections[0].blocks
    assert isinstance(block, Table)
    return block


def decls(text: str) -> PageDecls:
    """Return what a page declares."""
    return declare(page(text), DEFAULT)[0]


def declared(text: str) -> list[str]:
    """Return the names of what a page declares."""
    return [one.name for one in decls(text).declarations]


def names(read: Page) -> list[HeadingName | None]:
    """Return the model that each heading names."""
    return [one.model for one in read_outline(read, DEFAULT).headings]


def enums(text: str) -> dict[str, list[Value]]:
    """Return the values of the enums of a page by their names."""
    return {
        one.name: [value.value for value in one.values]
        for one in decls(text).declarations
        if isinstance(one, EnumDecl)
    }
