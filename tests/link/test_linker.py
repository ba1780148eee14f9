"""How declarations become the types of one schema."""

from docmodels.core.declarations import (
    Declaration,
    EnumDecl,
    FieldDecl,
    ModelDecl,
    PageDecls,
    SectionDecl,
)
from docmodels.core.diagnostics import Span
from docmodels.core.rules import Reason
from docmodels.core.schema import Facts, ObjectType
from docmodels.core.typeexpr import STRING
from docmodels.link import link

SPAN = Span("p.md", 3)


def _page(*declarations: Declaration) -> PageDecls:
    return PageDecls("p.md", "P", declarations, (SectionDecl(("p",), ()),), ())


def test_reasons_travel_with_what_they_are_about() -> None:
    def why(words: str) -> tuple[Reason, ...]:
        return (Reason("some-rule", words, SPAN, "so"),)

    field = FieldDecl(
        *("name", STRING, (), None, Facts(), "", SPAN, SPAN), because=why("field")
    )
    model = ModelDecl("M", 0, "m", "", (field,), SPAN, because=why("model"))
    enum = EnumDecl("E", 0, "e", "", (), SPAN, because=why("enum"))
    linked, other = link([_page(model, enum)])[0].pages[0].types
    assert isinstance(linked, ObjectType)
    assert linked.because == why("model")
    assert linked.fields[0].because == why("field")
    assert other.because == why("enum")
