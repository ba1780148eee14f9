"""What the links of a row point to."""

import pytest
from support.property_rows import fields, listed, page_decls

from docmodels.core.declarations import FieldDecl
from docmodels.core.typeexpr import ListOf, NamedRef, show


def test_a_description_points_to_the_model_of_a_list_or_an_object() -> None:
    found = fields(
        "| hoops | array | | All hoops. See [Thing - Hoops](#thing---hoops). |",
        "| meta_data | object | | See the [Metadata properties](meta.md). |",
        "| size | object | | See [How to measure](#measure). |",
        "| site | object | | See [Site](https://example.com/site). |",
        "| label | string | | See [Label](#label). |",
        "| hint | object | | The [Hint](#hint) is shown. |",
        "| size_limits | object | | The [size limits](#limits). |",
        "| last_bed | array of objects | | the room's [Last bed](#bed) |",
        "| first_bed | object | | The [bed](#bed). |",
        "| guide | object | | The [guide](guide.md). |",
        "| many | object | | A [cot](#cot) or [many](#many). |",
        "| owner | object | | [User](/schemas/user) |",
        "| maker | array | | [User](#schemauser). |",
        "| help | object | | [Read on](guide.md) |",
    )
    assert found["owner"].expr == NamedRef("User", "/schemas/user", "any")
    assert found["maker"].expr == ListOf(NamedRef("User", "#schemauser", "any"))
    assert show(found["help"].expr) == "object"
    assert found["size_limits"].expr == NamedRef("size limits", "#limits", "any")
    assert found["last_bed"].expr == ListOf(NamedRef("Last bed", "#bed", "any"))
    assert {show(found[one].expr) for one in ("first_bed", "guide", "many")} == {
        "object"
    }
    assert found["hoops"].expr == ListOf(
        NamedRef("Thing - Hoops", "#thing---hoops", "any")
    )
    assert found["meta_data"].expr == NamedRef("Metadata properties", "meta.md", "any")
    assert [show(found[one].expr) for one in ("size", "site", "label", "hint")] == [
        "object",
        "object",
        "string",
        "object",
    ]


@pytest.mark.parametrize(
    ("name", "text", "type_"),
    [
        ("beds", "See [Beds](#beds).", "Beds"),
        ("beds", "See [Beds](https://docs.example/b#beds).", "object"),
        ("beds", "See [Beds]().", "Beds"),
        ("beds", "The [beds](#beds).", "beds"),
        ("beds", "The [beds](https://docs.example/b#beds).", "object"),
        ("beds", "The [beds]().", "object"),
        ("od", "See [Od](#od).", "object"),
        ("od", "The [od](#od).", "object"),
        ("gas", "See [The gases](#gases).", "The gases"),
        ("gas", "See [The gap](#gap).", "object"),
        ("beds", "See [a bed](#bed).", "a bed"),
        ("place", "[Size](size.md)", "Size"),
        ("place", "[Limit](a.md#size-limit)", "Limit"),
        ("place", "[Size](https://docs.example/size)", "object"),
        ("place", "[**](size.md)", "object"),
    ],
)
def test_which_link_of_a_description_names_a_model(
    name: str, text: str, type_: str
) -> None:
    assert show(fields(f"| {name} | object | | {text} |")[name].expr) == type_


@pytest.mark.parametrize(
    ("cell", "type_"),
    [
        ("[beds](#beds)", "beds"),
        ("[beds]()", "object"),
        ("[beds](beds.md)", "object"),
        ("[beds](https://docs.example/#beds)", "object"),
    ],
)
def test_which_link_of_a_name_names_a_model(cell: str, type_: str) -> None:
    assert show(fields(f"| {cell} | object | | |")["beds"].expr) == type_


@pytest.mark.parametrize(
    ("target", "hint"),
    [("#events", "#events"), ("", None), ("https://docs.example/e", None)],
)
def test_a_link_in_a_text_hints_where_a_type_is(target: str, hint: str | None) -> None:
    found = fields(f"| last | Event | | Most recent [Event]({target}). |")["last"]
    assert found.expr == NamedRef("Event", hint=hint)


@pytest.mark.parametrize(
    ("target", "enum"),
    [
        ("#s", NamedRef("state", "#s")),
        ("", NamedRef("state", "")),
        ("//x.example", None),
    ],
)
def test_the_only_link_of_a_number_may_lead_to_its_values(
    target: str, enum: NamedRef | None
) -> None:
    found = fields(f"| state | int | | Its [state]({target}). |")["state"]
    assert found.values_from == enum


@pytest.mark.parametrize(
    "text",
    [
        "All hoops. See [Hoops of a thing](hoops.md) for more.",
        "All hoops. See also:[Hoops of a thing](hoops.md) for more.",
        "All hoops. Refer to the [Hoops of a thing](hoops.md) for more.",
        "All hoops, described in [Hoops of a thing](hoops.md) at length.",
        "All hoops, described under [Hoops of a thing](hoops.md) at length.",
    ],
)
def test_words_before_a_link_tell_that_it_leads_to_a_model(text: str) -> None:
    found = fields(f"| hoops | object | | {text} |")
    assert found["hoops"].expr == NamedRef("Hoops of a thing", "hoops.md", "any")


@pytest.mark.parametrize(
    "text",
    [
        "An `Cord` object.",
        "A `Cord` structure.",
        "The `Cord` model.",
        "One `Cord` entity.",
        "It hangs via `Cord` objects.",
        "It is held by `Cord` structures.",
        "What hangs in `Cord` models.",
        "See `Cord` entities.",
        "It is `Cord` object and no more.",
        "A group of `Cord` objects.",
        "An object of the type `Cord`.",
        "An object of class `Cord`.",
        "Objects of kind `Cord`.",
    ],
)
def test_words_around_a_name_in_code_tell_that_it_is_a_model(text: str) -> None:
    found = fields(f"| hold | object | | {text} |")
    assert found["hold"].expr == NamedRef("Cord", None, "any")


@pytest.mark.parametrize(
    "text", ["Like `Cord` objects.", "A `Cord` string.", "An object like `Cord`."]
)
def test_other_words_around_a_name_in_code_say_nothing_of_it(text: str) -> None:
    assert show(fields(f"| hold | object | | {text} |")["hold"].expr) == "object"


def test_a_name_points_to_the_model_of_a_list_or_an_object() -> None:
    found = fields(
        "| [hoops](#hoops) | array of objects | | All hoops. |",
        "| [`size`](sizes.md#size) | object | | How big. |",
        "| [site](https://example.com/#site) | object | | Where. |",
        "| [label](#label) | string | | What it says. |",
        "| [page](page.md) | object | | The page. |",
    )
    assert [show(one.expr) for one in found.values()] == [
        "list of hoops",
        "size",
        "object",
        "string",
        "object",
    ]


def test_the_only_link_of_an_enum_leads_to_its_values() -> None:
    found, _ = page_decls("""
## Thing

| Field | Type | Description |
|---|---|---|
| state | enum | Where it stands (see [Thing states](#thing-states)). |
| moods | Enum[] | A list of [moods](#moods). |
| size | enum | One of [sizes](#sizes) or [widths](#moods). |

## Thing states

| Name | Used by | Description |
|---|---|---|
| `up` | all | It runs. |
| `down` | none | It rests. |

## Moods

| Name | Description |
|---|---|
| `gay` | It sings. |

## Sizes

| Name | Description |
|---|---|
| `big` | It is big. |
""")
    assert listed(found["Thing states"]) == ["up", "down"]
    assert listed(found["Moods"]) == ["gay"]
    assert "Sizes" not in found
    moods = found["moods"]
    assert isinstance(moods, FieldDecl)
    assert moods.values_from == NamedRef("moods", "#moods")
