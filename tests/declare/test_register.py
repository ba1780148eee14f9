"""What has which name on a page, and which headings lead to it."""

from support.property_rows import listed, page_decls
from support.small_pages import TABLE, decls, page

from docmodels.core.declarations import EnumDecl, ModelDecl
from docmodels.core.diagnostics import Span
from docmodels.declare import declare
from docmodels.declare.register import Declared
from docmodels.language.words.dialect import DEFAULT

ENUM = "| Value | Description |\n|---|---|\n"


def test_of_two_equal_enums_the_first_is_meant() -> None:
    """Both headings lead to it; with other values, the second has a number."""
    text = f"# Beds\n\n## State enum\n\n{ENUM}| made | M. |\n\n## State enum\n\n{ENUM}"
    found = decls(f"{text}| made | Also. |\n")
    (state,) = found.declarations
    assert isinstance(state, EnumDecl)
    assert (state.span.line, state.values[0].description) == (3, "M.")
    assert [one.declares for one in found.sections[2:]] == [("State",), ("State",)]
    other = [one.name for one in decls(f"{text}| used | U. |\n").declarations]
    assert other == ["State", "State 2"]


def test_two_tables_below_one_heading_are_one_enum() -> None:
    text = f"# State enum\n\n{ENUM}| made | M. |\n\nOr:\n\n{ENUM}| used | U. |\n"
    (state,) = decls(text).declarations
    assert isinstance(state, EnumDecl)
    assert [one.value for one in state.values] == ["made", "used"]


def test_no_declaration_takes_the_place_of_another() -> None:
    """The enum of a model's name is told apart from one that is called so."""
    text = (
        f"# Beds\n\n## Bed{TABLE}\n## Bed values\n\n{ENUM}| a | A. |\n\n"
        f"## `Bed`\n\n*Enum*:\n\n- `x`\n- `y`\n"
    )
    names = [one.name for one in decls(text).declarations]
    assert len(names) == len(set(names))
    assert names[0] == "Bed"


def test_a_name_that_is_taken_gets_a_number_and_is_reported() -> None:
    text = f"# Beds\n\n## Bed{TABLE}\n## bed{TABLE}\n## Bed{TABLE}"
    found, told = declare(page(text), DEFAULT)
    assert [one.name for one in found.declarations] == ["Bed", "bed 2", "Bed 3"]
    assert [one.code for one in told] == ["duplicate-model", "duplicate-model"]


def test_a_second_name_is_not_taken_either() -> None:
    span = Span("x.md", 1)
    register = Declared(page("# Beds\n"))
    bed = ModelDecl("Bed", 0, "", "", (), span)
    values, other = (EnumDecl(n, 0, "", "", (), span) for n in ("Bed values", "Bed"))
    told = [register.add(one) for one in (bed, values, other)]
    assert [len(one) for one in told] == [0, 0, 1]
    names = [one.name for one in register.all()]
    assert names == ["Bed", "Bed values", "Bed values 2"]


def test_enums_of_the_same_name_are_two_unless_their_values_are_the_same() -> None:
    table = "| Value |\n|---|\n| {} |\n| off |\n\n"
    headed = "## State enum\n\n" + table
    source = headed.format("on") + headed.format("idle") + headed.format("on")
    found, decls = page_decls(source)
    values = {name: listed(one) for name, one in found.items()}
    assert values == {"State": ["on", "off"], "State 2": ["idle", "off"]}
    assert [one.declares for one in decls.sections[1:]] == [
        ("State",),
        ("State 2",),
        ("State",),
    ]
