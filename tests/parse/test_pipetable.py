"""Which lines below a table belong to it."""

import pytest

from docmodels.core.declarations import ModelDecl
from docmodels.declare.page import declare
from docmodels.language.words.dialect import DEFAULT
from docmodels.parse.markdown import read_page


@pytest.mark.parametrize(
    "line", [":::", "{: .table .small}", "{{% /tab %}}", "{% endtab %}"]
)
def test_markup_right_below_a_table_is_no_row(line: str) -> None:
    source = f"# Thing\n\n| Name | Type |\n|---|---|\n| id | int |\n{line}\n"
    page, diagnostics = read_page("p.md", source.encode())
    assert diagnostics == ()
    decls, _ = declare(page, DEFAULT)
    [model] = decls.declarations
    assert isinstance(model, ModelDecl)
    assert [one.name for one in model.fields] == ["id"]
