"""Tables of properties, and what they declare."""

from docmodels.core.declarations import EnumDecl, FieldDecl, ModelDecl, PageDecls
from docmodels.core.diagnostics import Diagnostic
from docmodels.core.typeexpr import show
from docmodels.core.values import Value
from docmodels.declare import declare
from docmodels.language.words.dialect import DEFAULT, Dialect
from docmodels.parse.markdown import read_page

HEAD = "Field | Type | Required | Description"


def reported(
    *rows: str, head: str = HEAD, dialect: Dialect = DEFAULT
) -> tuple[dict[str, ModelDecl], tuple[Diagnostic, ...]]:
    """Return the models that one table declares, and what is reported."""
    dashes = "|".join("---" for _ in head.split("|"))
    table = "\n".join(("# Thing resource\n", f"| {head} |", f"|{dashes}|", *rows))
    page, _ = read_page("p.md", table.encode())
    decls, diagnostics = declare(page, dialect)
    found = {d.name: d for d in decls.declarations if isinstance(d, ModelDecl)}
    return found, diagnostics


def models(
    *rows: str, head: str = HEAD, dialect: Dialect = DEFAULT
) -> tuple[dict[str, ModelDecl], list[str]]:
    """Return the models that one table declares, and the codes of what is reported."""
    found, diagnostics = reported(*rows, head=head, dialect=dialect)
    return found, [one.code for one in diagnostics]


def fields(
    *rows: str, head: str = HEAD, dialect: Dialect = DEFAULT
) -> dict[str, FieldDecl]:
    """Return the properties of the outer model by their names."""
    thing = models(*rows, head=head, dialect=dialect)[0]["Thing"]
    return {one.name: one for one in thing.fields}


def shapes(*rows: str) -> dict[str, dict[str, str]]:
    """Return the types of the properties of each model, in words."""
    return {
        name: {one.name: show(one.expr) for one in model.fields}
        for name, model in models(*rows)[0].items()
    }


def page_decls(source: str) -> tuple[dict[str, FieldDecl | EnumDecl], PageDecls]:
    """Return the properties of Thing and the enums of a page, by their names."""
    page, _ = read_page("p.md", source.encode())
    decls, _ = declare(page, DEFAULT)
    found: dict[str, FieldDecl | EnumDecl] = {}
    for one in decls.declarations:
        if isinstance(one, EnumDecl):
            found[one.name] = one
        elif one.name == "Thing":
            found.update({each.name: each for each in one.fields})
    return found, decls


def listed(decl: FieldDecl | EnumDecl) -> list[Value]:
    """Return the values of a property or of an enum."""
    return [one.value for one in decl.values]


def declared_by(table: str, dialect: Dialect = DEFAULT) -> tuple[FieldDecl, ...]:
    """Return the properties that a table declares, given as it stands on a page."""
    page, _ = read_page("p.md", f"# Thing resource\n\n{table}\n".encode())
    decls, _ = declare(page, dialect)
    (thing,) = (one for one in decls.declarations if one.name == "Thing")
    assert isinstance(thing, ModelDecl)
    return thing.fields
