"""Tables of GraphQL: fields, and their arguments below each."""

from support.small_pages import decls

from docmodels.core.declarations import ModelDecl
from docmodels.core.typeexpr import show

HEAD = "# Bed\n\n<table><tr><th>Field</th><th>Argument</th><th>Type</th></tr>\n"


def fields(text: str) -> dict[str, tuple[str, object]]:
    """Return the types and the notes of the fields that a page declares."""
    (model,) = (one for one in decls(text).declarations if isinstance(one, ModelDecl))
    return {one.name: (show(one.expr), dict(one.notes)) for one in model.fields}


def test_rows_whose_names_are_not_bold_are_arguments() -> None:
    rows = (
        '<tr><td colspan="2"><b>id</b></td><td>ID!</td></tr>\n'
        '<tr><td colspan="2"><b>sheets</b></td><td>[Sheet!]</td></tr>\n'
        '<tr><td colspan="2" align="right">first</td><td>Int</td></tr>\n'
        '<tr><td colspan="2" align="right">after</td><td>String!</td></tr>\n'
    )
    assert fields(f"{HEAD}{rows}</table>\n") == {
        "id": ("ID", {}),
        "sheets": ("list of Sheet", {"Argument": "first: Int, after: String!"}),
    }


def test_arguments_may_have_a_column_of_their_own() -> None:
    text = (
        "# Bed\n\n| Field | Argument | Type |\n|---|---|---|\n| id | | ID! |\n"
        "| sheets | | [Sheet] |\n| | first | Int |\n"
    )
    assert fields(text) == {
        "id": ("ID", {}),
        "sheets": ("list of Sheet", {"Argument": "first: Int"}),
    }


def test_arguments_without_fields_are_parameters() -> None:
    text = "# Make a bed\n\n| Argument | Type |\n|---|---|\n| first | Int |\n"
    assert decls(text).declarations == ()
