"""One cell of a table, and what linking makes of it."""

from docmodels.core.diagnostics import Diagnostic
from docmodels.core.schema import ObjectType, Schema, show_type
from docmodels.declare import declare
from docmodels.language.words.dialect import DEFAULT
from docmodels.link import link
from docmodels.parse.markdown import read_page

HEAD = "# Page\n\n## Thing\n\n| Property | Type | Description |\n|---|---|---|\n"


DURATION = (
    "\n## Duration\n\n| Property | Type | Description |\n|---|---|---|\n"
    "| days | int | How many. |\n"
)


def linked(cell: str, more: str = "", name: str = "x") -> str:
    """Return the type that one cell comes to, in words."""
    schema, _ = linked_schema(cell, more, name)
    model = schema.pages[0].types[0]
    assert isinstance(model, ObjectType)
    return show_type(model.fields[0].type)


def told(cell: str, more: str = "") -> list[str]:
    """Return the codes of what reading and linking say of one cell."""
    return [found.code for found in linked_schema(cell, more, "x")[1]]


def linked_schema(cell: str, more: str, name: str) -> tuple[Schema, list[Diagnostic]]:
    page, _ = read_page("p.md", f"{HEAD}| {name} | {cell} | Text. |\n{more}".encode())
    decls, declared = declare(page, DEFAULT)
    schema, found = link([decls])
    return schema, [*declared, *found]
