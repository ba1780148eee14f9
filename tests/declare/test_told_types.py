"""Which type a sentence says something is."""

import pytest
from support.small_pages import page

from docmodels.core.page import Paragraph
from docmodels.core.typeexpr import show
from docmodels.declare.told_types import said_type


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("A list of [Beds](#bed).", "list of Beds"),
        ("Beds are a list of [Beds](#bed). A map.", "list of Beds"),
        ("An array of strings", None),
        ("The tags of a lamp are an array of [Tags](#tag).", "list of Tags"),
        ("Each tag must be a simple string.", "string"),
        ("A map from names to [Beds](#bed)", "map of Beds"),
        ("A map of string to integer", "map of integer"),
        ("A dictionary of beds, see [Bed](#bed)", "map of Bed"),
        ("A map from [Names](#name) to [Beds](#bed)", "map of Beds"),
        ("A map of beds.", "map of beds"),
        ("A map of beds and what is on them.", None),
        ("A string that names it.", "string"),
        ("This string, as it is.", "string"),
        ("The single integer: how wide.", "integer"),
        ("A JSON string", "string"),
        ("A string of lamps", None),
        ("A number", None),
        ("An object with rows.", None),
        ("A bed", None),
        ("`string`", None),
        ("Each bed is a [Bed](#bed).", "Bed"),
        ("Each bed is a [Bed](#bed) object.", "Bed"),
        ("Each bed is a [Bed](#bed) of wood.", None),
        ("Each bed is soft.", None),
        ("See [Bed](#bed).", "Bed"),
        ("Refer to the [Bed](#bed)", "Bed"),
        ("See also: [Bed](#bed)", "Bed"),
        ("See [Bed](#bed) and [Cot](#cot).", None),
        ("Made of [Bed](#bed).", None),
        ("[Bed](#bed)", None),
        ("Text. A list of [Beds](#bed).", None),
        (f"{'Very ' * 8}good beds are a list of [Beds](#b).", None),
    ],
)
def test_the_type_that_a_sentence_tells(text: str, shown: str | None) -> None:
    (block,) = page(text).sections[0].blocks
    assert isinstance(block, Paragraph)
    found = said_type(block.runs)
    assert (found and show(found)) == shown
