"""Bodies that are models declared elsewhere, and those that are not."""

import pytest

from docmodels.core.declarations import PageDecls
from docmodels.core.schema import ObjectType
from docmodels.declare import declare
from docmodels.language.words.dialect import DEFAULT
from docmodels.link import join_bodies, link
from docmodels.parse.markdown import read_page

HEAD = "\n\n| Name | Type |\n|---|---|\n"
CART = f"# Cart{HEAD}| id | string |\n| total | int |\n"
OPERATION = "# Create a cart\n\n## Request body\n\n"


def _pages(operation: str, resource: str = CART) -> tuple[PageDecls, ...]:
    sources = {"a/create.md": operation, "cart.md": resource}
    read = [read_page(path, text.encode())[0] for path, text in sources.items()]
    return join_bodies([declare(page, DEFAULT)[0] for page in read])[0]


def _names(operation: str, resource: str = CART) -> list[str]:
    pages = _pages(operation, resource)
    return [one.name for page in pages for one in page.declarations]


def test_a_body_is_the_model_that_the_line_above_links_to() -> None:
    line = "This table describes the [Cart](../cart.md) properties.{}| id | string |\n"
    text = OPERATION + line.format(HEAD)
    assert _names(text) == ["Cart"]
    [use] = _pages(text)[0].tables
    assert use.declares is None
    assert use.reason == 'describes "Cart" (cart.md) again'


def test_a_body_of_other_properties_is_its_own_model() -> None:
    line = f"More of a [Cart](../cart.md):{HEAD}| name | string |\n| size | int |\n"
    assert _names(OPERATION + line) == ["CreateCartRequest", "Cart"]


def test_a_link_to_a_page_that_is_not_there_leaves_the_body() -> None:
    line = f"See [there](../lost.md).{HEAD}| id | string |\n"
    assert _names(OPERATION + line) == ["CreateCartRequest", "Cart"]


def test_tables_that_link_to_several_models_are_these() -> None:
    lines = f"A [Cart](../cart.md#cart):{HEAD}| id | string |\n\n"
    lines += f"A [Line](../cart.md#line):{HEAD}| id | string |\n| no | int |\n"
    resource = f"{CART}\n## Line{HEAD}| no | int |\n| id | string |\n"
    assert _names(OPERATION + lines, resource) == ["Cart", "Line"]
    assert _names(OPERATION + lines) == ["CreateCartRequestLine", "Cart"]


def test_a_part_of_a_body_is_its_namesake_and_links_to_it_lead_there() -> None:
    body = f"{HEAD}| cart | [Cart](#cart) |\n\n### Cart{HEAD}| id | string |\n"
    assert _names(OPERATION + body) == ["CreateCartRequest", "Cart"]
    schema, found = link(_pages(OPERATION + body))
    request = schema.pages[0].types[0]
    assert isinstance(request, ObjectType)
    assert str(request.fields[0].type).count("cart.md")
    assert not found


def test_no_link_to_an_operation_means_one_of_its_bodies() -> None:
    resource = f"{CART}| how | [see](a/create.md) |\n"
    text = f"{OPERATION}{HEAD}| size | int |\n"
    _, found = link(_pages(text, resource))
    assert [one.code for one in found] == ["link-without-model"]


def test_rows_that_the_model_lacks_are_told() -> None:
    rows = "| id | string |\n| total | int |\n| hue | int |\n"
    line = f"The [Cart](../cart.md):{HEAD}{rows}"
    sources = {"a/create.md": OPERATION + line, "cart.md": CART}
    read = [read_page(path, text.encode())[0] for path, text in sources.items()]
    _, [lacking] = join_bodies([declare(page, DEFAULT)[0] for page in read])
    assert lacking.code == "property-not-in-model"
    assert lacking.span is not None
    assert (lacking.span.page, lacking.span.line) == ("a/create.md", 11)
    assert '"Cart" (cart.md:1) again, which lacks "hue"' in lacking.message


def test_a_body_with_a_part_of_the_model_lacks_nothing() -> None:
    line = f"The [Cart](../cart.md):{HEAD}| id | string |\n"
    sources = {"a/create.md": OPERATION + line, "cart.md": CART}
    read = [read_page(path, text.encode())[0] for path, text in sources.items()]
    assert not join_bodies([declare(page, DEFAULT)[0] for page in read])[1]


@pytest.mark.parametrize(
    ("lacking", "told"),
    [
        ("abc", '"a", "b", "c";'),
        ("abcd", '"a", "b", "c" and 1 more;'),
        ("abcde", '"a", "b", "c" and 2 more;'),
    ],
)
def test_a_message_names_three_rows_and_counts_the_others(
    lacking: str, told: str
) -> None:
    every = "".join(f"| k{at} | int |\n" for at in range(5))
    rows = every + "".join(f"| {name} | int |\n" for name in lacking)
    sources = {
        "a/create.md": f"{OPERATION}The [Cart](../cart.md):{HEAD}{rows}",
        "cart.md": f"# Cart{HEAD}{every}",
    }
    read = [read_page(path, text.encode())[0] for path, text in sources.items()]
    _, [found] = join_bodies([declare(page, DEFAULT)[0] for page in read])
    assert f"which lacks {told}" in found.message


def test_the_reason_has_the_words_that_tell_the_model() -> None:
    line = f"A [Cart](../cart.md):{HEAD}| id | string |\n"
    [use] = _pages(OPERATION + line)[0].tables
    why = use.because[-1]
    assert (why.rule, why.words) == ("body-of-linked-model", "Cart")
