"""Which model is which, by hand."""

import pytest

from docmodels.compare.models import pair_models
from docmodels.compare.side import Side, side_of
from docmodels.core.diagnostics import Span
from docmodels.core.schema import (
    EnumType,
    EnumValue,
    Facts,
    Field,
    ObjectType,
    PageTypes,
    Schema,
    TypeId,
)
from docmodels.core.typeexpr import STRING


def model(
    place: str, members: str = "", text: str = "", base: TypeId | None = None
) -> ObjectType:
    """Return a model: `place` is its page and name."""
    page, name = place.split("#")
    span = Span(page, 1)
    fields = tuple(
        Field(one, one, STRING, Facts(), "", span) for one in members.split()
    )
    return ObjectType(TypeId(page, name), "", text, fields, span, base)


def enum(place: str, members: str = "", text: str = "") -> EnumType:
    page, name = place.split("#")
    span = Span(page, 1)
    values = tuple(EnumValue(one, "", span) for one in members.split())
    return EnumType(TypeId(page, name), "", text, values, span)


def side(*types: ObjectType | EnumType, classes: str = "") -> Side:
    """Return types of which no two are exported alike; else they are `classes`."""
    pages = sorted({one.id.page for one in types})
    schema = Schema(
        tuple(
            PageTypes(page, "", tuple(one for one in types if one.id.page == page))
            for page in pages
        )
    )
    named = classes.split() or [f"{one.id.page}{one.id.name}" for one in types]
    ids = [one.id for one in types]
    return side_of(schema, dict(zip(ids, named, strict=True)), {})


FOUR = "a b c d"


@pytest.mark.parametrize(
    ("old", "new", "are_one"),
    [
        # on one page
        (model("p#Bed", "a b"), model("p#Bed", "x"), True),
        (model("p#Bed", "a b"), model("p#Cot", "a b"), True),
        (model("p#Bed"), model("p#Cot"), True),
        (model("p#Bed"), model("p#Cot", "a"), False),
        (model("p#Bed", "a"), model("p#Cot"), False),
        (model("p#Bed", "a b"), model("p#Cot", "x y"), False),
        (model("p#Bed", "a", "Text."), model("p#Cot", "x", "Text."), False),
        (model("p#Bed", "a b"), enum("p#Cot", "a b"), False),
        (enum("p#Bed", "a b"), enum("p#Cot", "a b"), True),
        # of one name on two pages: half of the properties are enough
        (model("p#Bed", "a b"), model("q#Bed", "a b c"), True),
        (model("p#Bed", "a b"), model("q#Bed", FOUR), True),
        (model("p#Bed", "a b"), model("q#Bed", "a b x y z"), False),
        # of two names on two pages: three properties, or one text
        (model("p#Bed", "a b"), model("q#Cot", "a b"), False),
        (model("p#Bed", "a b c"), model("q#Cot", "a b c"), True),
        (model("p#Bed", "a b", "Text."), model("q#Cot", "a b", "Text."), True),
        (model("p#Bed", "", "Text."), model("q#Cot", "", "Text."), False),
        (model("p#Bed"), model("q#Cot"), False),
    ],
)
def test_models(
    old: ObjectType | EnumType, new: ObjectType | EnumType, are_one: bool
) -> None:
    found = pair_models(side(old), side(new))
    assert found.pairs == (((old, new),) if are_one else ())
    assert found.removed == (() if are_one else (old,))
    assert found.added == (() if are_one else (new,))
    assert found.new_ids() == ({old.id: new.id} if are_one else {})


def test_what_is_exported_alike_is_one() -> None:
    old, new = model("p#Bed", "a"), model("q#Cot", "x")
    found = pair_models(side(old, classes="Bed"), side(new, classes="Bed"))
    assert found.pairs == ((old, new),)


def test_a_name_that_two_have_tells_neither() -> None:
    old = model("p#Bed", "a b")
    first, second = model("q#Bed", "a b"), model("r#Bed", "a b")
    assert pair_models(side(old), side(first, second)).pairs == ()
    assert pair_models(side(first, second), side(old)).pairs == ()
    assert pair_models(side(old), side(second)).pairs == ((old, second),)


def test_what_a_model_inherits() -> None:
    base = model("p#Base", "a b")
    middle = model("p#Middle", "b c", base=base.id)
    heir = model("p#Heir", "d", base=middle.id)
    found = side(base, middle, heir)
    assert list(found.lineage(heir)) == [middle, base]
    assert {w: b.id.name for w, (b, _) in found.inherited(heir).items()} == {
        "b": "Middle",
        "c": "Middle",
        "a": "Base",
    }
    assert found.inherited(base) == {}
    assert found.attribute(heir, "d") == "d"


def test_a_lineage_has_an_end() -> None:
    one, other = (
        model("p#One", base=TypeId("p", "Other")),
        model("p#Other", base=TypeId("p", "One")),
    )
    assert list(side(one, other).lineage(one)) == [other]
    lost = model("p#Lost", base=TypeId("p", "Gone"))
    assert list(side(lost).lineage(lost)) == []
    odd = model("p#Odd", base=TypeId("p", "Enum"))
    assert list(side(odd, enum("p#Enum")).lineage(odd)) == []
