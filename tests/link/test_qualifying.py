"""The words of pages that tell namesakes apart."""

import pytest

from docmodels.core.declarations import PageDecls
from docmodels.link.qualifying import Qualifier


def _called(*paths: str, name: str = "Order", home: str | None = None) -> list[str]:
    pages = [PageDecls(path, "", (), (), ()) for path in paths]
    return [*Qualifier({"shop"}).qualify(name, pages, home)]


@pytest.mark.parametrize(
    ("paths", "names"),
    [
        (("a-bed.md", "the-cot.md"), ["BedOrder", "CotOrder"]),
        (("cot-bed.md", "cot-bed.md"), ["CotBedOrder", "CotBedOrder2"]),
        (("bed.md", "x/cot.md"), ["BedOrder", "CotOrder"]),
        (("x/s/bed.md", "y/s/bed.md"), ["BedOrder", "YOrder"]),
    ],
)
def test_the_fewest_words_that_tell_a_page_from_the_others(
    paths: tuple[str, ...], names: list[str]
) -> None:
    assert _called(*paths) == names


@pytest.mark.parametrize(
    "fillers",
    [
        "a an the this to of for in on at by with",
        "from and or as is all its your one into per",
    ],
)
def test_words_that_tell_nothing_of_a_page_name_no_model(fillers: str) -> None:
    for word in fillers.split():
        assert _called(f"bed-{word}.md", "cot.md") == ["BedOrder", "CotOrder"], word
