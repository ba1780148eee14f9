"""The models of a page, linked, and pages of one table."""

from collections.abc import Sequence

from docmodels.core.diagnostics import Diagnostic
from docmodels.core.schema import ObjectType
from docmodels.declare.page import declare
from docmodels.language.words.dialect import DEFAULT
from docmodels.link.linker import link
from docmodels.parse.markdown import read_page

LONG = "9" * 5000


def understood(text: str) -> tuple[dict[str, ObjectType], list[Diagnostic]]:
    """Return the models of a page by name, and what is wrong with it."""
    page, found = read_page("p.md", text.encode())
    declared, more = declare(page, DEFAULT)
    schema, most = link([declared])
    types = schema.by_id().values()
    models = {one.id.name: one for one in types if isinstance(one, ObjectType)}
    return models, [*found, *more, *most]


def table(
    rows: Sequence[Sequence[str]], titles: Sequence[str] = ("Name", "Type")
) -> str:
    lines = [
        titles,
        ["-"] * len(titles),
        *rows,
        ["other", *["string"] * (len(titles) - 1)],
    ]
    return "# Thing\n\n" + "".join(f"| {' | '.join(line)} |\n" for line in lines)
