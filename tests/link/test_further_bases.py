"""What models have of the bases beside their first."""

import pytest

from docmodels.core.diagnostics import Diagnostic
from docmodels.core.schema import ObjectType, Schema
from docmodels.declare import declare
from docmodels.language.words.dialect import DEFAULT
from docmodels.link import link
from docmodels.parse.markdown import read_page

TABLE = "| Name | Type |\n|---|---|\n"


def _linked(text: str) -> tuple[dict[str, ObjectType], list[Diagnostic]]:
    page, _ = read_page("p.md", text.encode())
    decls, _ = declare(page, DEFAULT)
    schema, told = link([decls])
    assert isinstance(schema, Schema)
    found = {
        id_.name: one
        for id_, one in schema.by_id().items()
        if isinstance(one, ObjectType)
    }
    return found, [*told]


def _model(name: str, *fields: str, bases: str = "") -> str:
    rows = "".join(f"| {field} | string |\n" for field in fields)
    said = f"Inherits from {bases}.\n\n" if bases else ""
    return f"## {name}\n\n{said}{TABLE}{rows}\n"


def _names(one: ObjectType) -> list[str]:
    return [field.name for field in one.fields]


def _all_of(*parts: str, line: str = "*allOf*") -> str:
    tables = "\n\n*and*\n\n".join(f"{TABLE}{part}" for part in parts)
    return f"## Dog\n\n### Properties\n\n{line}\n\n{tables}\n\n"


PET, TOY = "| *anonymous* | [Pet](#pet) |", "| *anonymous* | [Toy](#toy) |"
OWN = "| *anonymous* | object |\n| » bark | string |"
OTHERS = _model("Pet", "id", "name") + _model("Toy", "id", "colour")


@pytest.mark.parametrize(
    "line", ["*allOf*", "allOf", "allOf - discriminator: Pet.kind"]
)
@pytest.mark.parametrize("parts", [(PET, TOY, OWN), (PET, OWN, TOY), (OWN, PET, TOY)])
def test_all_parts_end_in_the_model(line: str, parts: tuple[str, ...]) -> None:
    found, told = _linked(_all_of(*parts, line=line) + OTHERS)
    dog = found["Dog"]
    assert dog.base is not None
    assert dog.base.name == "Pet"
    assert sorted(_names(dog)) == ["bark", "colour"]
    assert not told


def test_a_sentence_may_name_several() -> None:
    text = _model("Dog", "bark", bases="[Pet](#pet) and [Toy](#toy)") + OTHERS
    found, _ = _linked(text)
    assert _names(found["Dog"])[0] == "bark"


def test_what_a_further_base_inherits_and_has_of_others_is_there_too() -> None:
    text = (
        _all_of(PET, TOY)
        + _model("Pet", "id")
        + _model("Toy", "colour", bases="[Thing](#thing)")
        + _model("Thing", "weight")
    )
    found, told = _linked(text)
    assert _names(found["Dog"]) == ["colour", "weight"]
    assert _names(found["Toy"]) == ["colour"]
    assert not told


def test_a_further_base_that_no_page_has_is_said() -> None:
    found, told = _linked(_all_of(PET, TOY) + _model("Pet", "id"))
    assert not _names(found["Dog"])
    assert [one.code for one in told] == ["unresolved-base"]


# Each has bases beside its first one, some of which no page has.
HEADS = (
    _model("Dog", "bark", bases="[Pet](#pet), [Tail](#tail) and [Head](#head)")
    + _model("Head", "nose", bases="[Pet](#pet), [Tail](#tail) and [Ear](#ear)")
    + _model("Tail", "length", bases="[Pet](#pet) and [Tip](#tip)")
    + _model("Pet", "id")
)


def test_each_base_that_no_page_has_is_said_once() -> None:
    found, told = _linked(HEADS)
    assert sorted(one.message.split('"')[1::2] for one in told) == [
        ["Head", "Ear"],
        ["Tail", "Tip"],
    ]
    assert len(found["Head"].because) == len({*found["Head"].because})
    assert _names(found["Dog"]) == ["bark", "length", "nose"]


@pytest.mark.parametrize("bases", ["[Pet](#pet) and [Toy](#toy)", "[Toy](#toy)"])
def test_what_the_base_of_a_base_gets_is_there_too(bases: str) -> None:
    text = (
        _model("Dog", "bark", bases=bases)
        + _model("Toy", "colour", bases="[Thing](#thing)")
        + _model("Thing", "weight", bases="[Pet](#pet) and [Sold](#sold)")
        + _model("Pet", "id")
        + _model("Sold", "price")
    )
    found, told = _linked(text)
    assert not told
    dog, names = found["Dog"], set[str]()
    names.update(_names(dog))
    while dog.base is not None:
        dog = found[dog.base.name]
        names.update(_names(dog))
    assert names == {"bark", "colour", "weight", "id", "price"}


def test_models_that_are_parts_of_each_other_end() -> None:
    text = _all_of(PET, TOY) + _model("Pet", "id")
    text += _all_of(PET, "| *anonymous* | [Dog](#dog) |").replace("## Dog", "## Toy")
    found, _ = _linked(text)
    assert {*found} == {"Dog", "Pet", "Toy"}


def test_what_is_too_much_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("docmodels.link.further_bases.most_inherited", lambda _: 0)
    found, told = _linked(_all_of(PET, TOY) + OTHERS)
    assert not _names(found["Dog"])
    assert [one.code for one in told] == ["base-limit"]


def test_a_base_that_is_not_there_hides_none_behind_it() -> None:
    gone = _model("Dog", "bark", bases="[Pet](#pet), [Gone](#gone) and [Toy](#toy)")
    found, told = _linked(gone + OTHERS)
    assert sorted(_names(found["Dog"])) == ["bark", "colour"]
    assert [one.code for one in told]
