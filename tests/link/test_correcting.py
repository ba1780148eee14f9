"""What corrections make of declarations, and what is said of wrong ones."""

import pytest

from docmodels.core.corrections import Correction
from docmodels.core.declarations import EnumDecl, FieldDecl, ModelDecl, PageDecls
from docmodels.core.diagnostics import Span
from docmodels.core.schema import ObjectType, show_type
from docmodels.core.typeexpr import show
from docmodels.declare import declare
from docmodels.language.words.dialect import DEFAULT
from docmodels.link import correct, link
from docmodels.link.examples import model, room, values
from docmodels.parse.markdown import read_page

SOURCE = Span("docmodels.toml", 7, 1)
ROOMS = room("[Cot](#cot)", model("Cot"), model("Bed"), values("Kind"), values("Sort"))


def _pages(*others: str) -> list[PageDecls]:
    sources = [("p.md", ROOMS), *(("q.md", other) for other in others)]
    read = [read_page(path, text.encode())[0] for path, text in sources]
    return [declare(page, DEFAULT)[0] for page in read]


def _corrected(*corrections: Correction) -> tuple[PageDecls, list[str]]:
    pages, found = correct(_pages(), corrections)
    return pages[0], [one.code for one in found]


def _field(page: PageDecls) -> FieldDecl:
    first = page.declarations[0]
    assert isinstance(first, ModelDecl)
    return first.fields[0]


def _correction(**what: object) -> Correction:
    return Correction("p.md", "Room", "bed", source=SOURCE, **what)  # type: ignore[arg-type]


def _names(page: PageDecls) -> list[str]:
    return [one.name for one in page.declarations]


def test_every_fact_of_a_property_can_be_corrected() -> None:
    page, found = _corrected(
        _correction(
            **{"type": "array of strings", "required": True, "nullable": True},
            **{"wire_name": "Bed", "values": ("a", "b")},
        )
    )
    field = _field(page)
    assert not found
    assert show(field.expr) == "list of string"
    assert field.facts.required
    assert field.facts.nullable
    assert field.wire_name == "Bed"
    assert [value.value for value in field.values] == ["a", "b"]
    reasons = [one for one in field.because if one.rule == "correction"]
    assert {one.span for one in reasons} == {SOURCE}
    assert {one.words for one in reasons} == {"p.md#Room.bed"}
    assert [one.concluded for one in reasons] == [
        "list of string",
        '"Bed" in JSON',
        "required",
        "nullable",
        "values: a, b",
    ]


def test_what_the_docs_say_is_taken_back() -> None:
    page, _ = _corrected(_correction(required=True, nullable=True))
    first = page.declarations[0]
    again, found = correct([page], [_correction(required=False, nullable=False)])
    field = _field(again[0])
    assert not found
    assert not field.facts.required
    assert not field.facts.nullable
    assert [one.concluded for one in field.because[-2:]] == [
        "not required",
        "not nullable",
    ]
    assert first.name == "Room"


def test_a_type_that_may_be_null_keeps_what_the_docs_say_of_null() -> None:
    page, _ = _corrected(_correction(type="string or null"))
    assert _field(page).facts.nullable
    page, _ = _corrected(_correction(type="integer"))
    assert not _field(page).facts.nullable


@pytest.mark.parametrize(
    ("correction", "code"),
    [
        (_correction(type="one of the following"), "bad-correction"),
        (_correction(type="Thing & Ghost"), "bad-correction"),
        (Correction("p.md", "Cot", values=("a",)), "bad-correction"),
        (Correction("p.md", "Cot", enums="closed"), "bad-correction"),
        (Correction("p.md", "Kind", "a", values=("a",)), "unused-correction"),
        (Correction("p.md", "Cot", name="Bed"), "bad-correction"),
        (Correction("p.md", "Cot", name="+"), "bad-correction"),
        (Correction("p.md", "Cot", merge_with=("p.md", "Kind")), "bad-correction"),
        (Correction("p.md", "Cot", merge_with=("p.md", "Cot")), "unused-correction"),
        (Correction("p.md", "Cot", merge_with=("p.md", "X")), "unused-correction"),
        (Correction("p.md", "Cot", merge_with=("x.md", "Cot")), "unused-correction"),
        (Correction("p.md", "Kind", "a", type="string"), "unused-correction"),
        (Correction("p.md", "Room", "bad", type="string"), "unused-correction"),
        (Correction("p.md", "Rome", name="X"), "unused-correction"),
        (Correction("x.md", "Room", name="X"), "unused-correction"),
    ],
    ids=lambda value: value if isinstance(value, str) else value.key(),
)
def test_a_correction_that_does_nothing_is_told(
    correction: Correction, code: str
) -> None:
    page, found = _corrected(correction)
    assert found == [code]
    assert _names(page) == ["Room", "Cot", "Bed", "Kind", "Sort"]
    assert show(_field(page).expr) == "Cot"


def test_a_correction_by_a_given_name_is_told_the_name_of_the_page() -> None:
    renaming = Correction("p.md", "Room", name="Chamber")
    wrong = Correction("p.md", "Chamber", "bed", type="string")
    _, found = correct(_pages(), [wrong, renaming])
    (one,) = found
    assert one.code == "unused-correction"
    assert one.hint == (
        'a correction gives the name "Chamber"; write "Room", as the page does'
    )


def test_the_nearest_name_is_suggested() -> None:
    for wrong, near in [
        (Correction("p.mdx", "Room", name="X"), "p.md"),
        (Correction("p.md", "Rooms", name="X"), "Room"),
        (Correction("p.md", "Room", "beds", type="string"), "bed"),
        (Correction("p.md", "Cot", merge_with=("p.md", "Beds")), "Bed"),
        (Correction("p.md", "Cot", merge_with=("q.md", "Bed")), "p.md"),
    ]:
        (found,) = correct(_pages(), [wrong])[1]
        assert found.hint == f'did you mean "{near}"?'


def test_a_model_that_is_called_otherwise_is_still_linked() -> None:
    page, found = _corrected(Correction("p.md", "Cot", name="Crib"))
    assert not found
    assert _names(page) == ["Room", "Crib", "Bed", "Kind", "Sort"]
    assert [use.declares for use in page.tables][:2] == ["Room", "Crib"]
    schema, _ = link([page])
    first = schema.pages[0].types[0]
    assert isinstance(first, ObjectType)
    assert show_type(first.fields[0].type) == "Crib"
    assert schema.pages[0].types[1].because[-1].concluded == "called Crib"


def test_no_model_is_set_aside() -> None:
    page, found = _corrected(Correction("p.md", "Cot", not_a_model=True, source=SOURCE))
    assert not found
    assert _names(page) == ["Room", "Bed", "Kind", "Sort"]
    use = page.tables[1]
    assert (use.declares, use.reason, use.doubtful) == (
        None,
        "is no model, says the configuration",
        False,
    )
    assert [(one.rule, one.span) for one in use.because[-1:]] == [
        ("correction", SOURCE)
    ]
    assert not any("Cot" in section.declares for section in page.sections)


def test_links_to_a_model_lead_to_the_one_that_it_is_merged_into() -> None:
    page, found = _corrected(Correction("p.md", "Cot", merge_with=("p.md", "Bed")))
    assert found == ["duplicate-property"]  # both have an `id`
    assert _names(page) == ["Room", "Bed", "Kind", "Sort"]
    assert page.tables[1].reason == 'is merged into "Bed"'
    schema, told = link([page])
    first = schema.pages[0].types[0]
    assert isinstance(first, ObjectType)
    assert show_type(first.fields[0].type) == "Bed"
    assert not told


def test_properties_and_values_are_merged() -> None:
    other = f"{model('Crib')}| width | int |\n{values('Size')}| c | C. |\n"
    merging = [
        Correction("q.md", "Crib", merge_with=("p.md", "Cot")),
        Correction("q.md", "Size", merge_with=("p.md", "Kind")),
    ]
    (page, rest), found = correct(_pages(other), merging)
    cot, kind = page.declarations[1], page.declarations[3]
    assert isinstance(cot, ModelDecl)
    assert [one.name for one in cot.fields] == ["id", "width"]
    assert isinstance(kind, EnumDecl)
    assert [one.value for one in kind.values] == ["a", "b", "c"]
    assert kind.because[-1].concluded == 'merged into "Kind"'
    assert not rest.declarations
    assert [one.code for one in found] == ["duplicate-property"]


def test_all_corrections_use_the_names_of_the_documentation() -> None:
    merging = Correction("p.md", "Cot", merge_with=("p.md", "Bed"))
    page, found = _corrected(Correction("p.md", "Bed", name="Crib"), merging)
    assert found == ["duplicate-property"]
    assert _names(page) == ["Room", "Crib", "Kind", "Sort"]


def test_a_model_can_claim_the_name_that_it_has() -> None:
    page, found = _corrected(Correction("p.md", "Cot", name="Cot"))
    assert not found
    assert page.declarations[1].because[-1].concluded == "called Cot"


def test_a_type_takes_the_values_of_the_page_away() -> None:
    text = "## Room\n\n| Name | Type | Description |\n|---|---|---|\n| bed | string | "
    read = read_page("p.md", f"{text}One of `cot`, `bunk`. |\n".encode())[0]
    (page,), found = correct([declare(read, DEFAULT)[0]], [_correction(type="string")])
    assert not found
    assert _field(page).values == ()


def test_values_of_an_enum_keep_what_the_page_says_of_them() -> None:
    correction = Correction("p.md", "Kind", values=("b", "z"), source=SOURCE)
    page, found = _corrected(correction)
    assert not found
    kind = page.declarations[3]
    assert isinstance(kind, EnumDecl)
    assert [(one.value, one.description) for one in kind.values] == [
        ("b", "B."),
        ("z", ""),
    ]
    assert kind.because[-1].concluded == "values: b, z"


def test_an_enum_without_values_is_none() -> None:
    page, found = _corrected(
        Correction("p.md", "Kind", values=(), source=SOURCE), _correction(type="Kind")
    )
    assert not found
    schema, told = link([page])
    assert not told
    first = schema.pages[0].types[0]
    assert isinstance(first, ObjectType)
    assert show_type(first.fields[0].type) == "string"
    assert [one.id.name for one in schema.pages[0].types] == [
        "Room",
        "Cot",
        "Bed",
        "Sort",
    ]
    assert page.tables[3].reason == "is no enum, says the configuration"


def test_corrections_of_properties_come_first() -> None:
    page, found = _corrected(
        Correction("p.md", "Room", name="Chamber"), _correction(required=True)
    )
    assert not found
    assert _names(page)[0] == "Chamber"
    assert _field(page).facts.required
