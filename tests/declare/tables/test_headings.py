"""Which heading names a model, and what the name is."""

import pytest
from support.small_pages import TABLE, declared, names, page


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("Cart object – Properties", "Cart"),
        ("Cart JSON format", "Cart"),
        ("Cart field descriptions", "Cart"),
        ("5.1 Entity: Shopping cart", "Shopping cart"),
        ("_message_ CartLine", "CartLine"),
        ("message Cart", "Cart"),
        ("Message template", "Message template"),
        ("Message type", "Message"),
        ("Fields in `cart.json`", "cart.json"),
        ("Cart sub-schema", "Cart"),
        ("Cart interface", "Cart"),
    ],
)
def test_words_around_the_name_of_a_model(heading: str, name: str) -> None:
    read = page(f"# {heading}{TABLE}")
    found = names(read)[-1]
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    "part", ["Fixed fields", "Data dictionary", "Conditional attributes"]
)
def test_a_heading_above_names_what_a_part_belongs_to(part: str) -> None:
    read = page(f"# Cart object\n\n## {part}{TABLE}")
    found = names(read)[-1]
    assert found is not None
    assert found.name == "Cart"


def test_an_interface_beside_what_it_belongs_to_keeps_its_whole_name() -> None:
    read = page(f"# Hosts\n\n## Network interface{TABLE}\n\n## Network{TABLE}")
    found = [names(read)[index] for index in (2, 3)]
    assert [one and one.name for one in found] == ["Network interface", "Network"]


def test_a_numbered_caption_that_names_an_object_is_a_heading() -> None:
    table = TABLE.strip()
    source = (
        f"# Beds\n\n*Figure 1: The `size` object*\n{table}\n\n"
        f"Table 2.1. Slat properties\n\n{table}\n\nTable 3: An overview\n\n{table}\n"
    )
    assert declared(source) == ["size", "Slat"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The `Bed` object contains the following attributes:", "Bed"),
        ("The `MakeBedInput` object must contain the following attribute:", None),
        ("The `MakeBedInput` object must contain the following:", None),
        ("An `Bed` type has the following fields.", "Bed"),
        ("The `makeBed` mutation requires the following input.", "Output"),
    ],
)
def test_the_text_below_a_vague_heading_names_the_model(
    text: str, name: str | None
) -> None:
    source = f"# Make a bed\n\n## Output attributes\n\n{text}{TABLE}"
    assert declared(source) == [name or "MakeBedInput"]
    assert declared(source.replace("Output attr", "Slat attr")) == ["Slat"]


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("`goTo` — opens a page", "goTo"),
        ("`goTo` - opens a page", "goTo"),
        ("`goTo`: opens a page", "goTo"),
        ("`goTo`：opens a page", "goTo"),
        ("`goTo` opens a page", "goTo opens a page"),
        ("goTo — opens a page", "goTo — opens a page"),
    ],
)
def test_a_word_in_code_before_a_remark_is_the_name(heading: str, name: str) -> None:
    found = names(page(f"# {heading}{TABLE}"))[-1]
    assert found is not None
    assert found.name == name
