"""What every heading of a page is, and that all who judge headings read the same."""

import pytest
from support.small_pages import decls, page

from docmodels.declare import declare
from docmodels.declare.bases import stated_bases
from docmodels.declare.tables.outline import read_outline
from docmodels.language.words.dialect import DEFAULT

TYPED = "| Field | Type |\n|---|---|\n"
UNTYPED = "| Field | Description |\n|---|---|\n| width | In cm. |\n"


@pytest.mark.parametrize("title", ["Arguments", "Bundle"])
def test_a_table_without_types_below_a_type_is_in_doubt(title: str) -> None:
    text = (
        f"# Beds\n\n## Cot\n\n{TYPED}| x | [{title}](#{title.lower()}) |\n\n"
        f"## {title}\n\n{UNTYPED}"
    )
    _, told = declare(page(text), DEFAULT)
    assert [one.code for one in told] == ["untyped-table"]
    _, untyped = decls(text).tables
    assert (untyped.declares, untyped.doubtful) == (None, True)


def test_a_table_without_types_below_parameters_is_no_doubt() -> None:
    text = f"# Beds\n\n## Cot\n\n{TYPED}| x | int |\n\n## Arguments\n\n{UNTYPED}"
    decls_, told = declare(page(text), DEFAULT)
    assert not told
    assert [one.doubtful for one in decls_.tables] == [False, False]


@pytest.mark.parametrize("title", ["Fields", "Field", "Attribute", "Bed fields"])
def test_a_part_of_any_kind_may_state_the_base(title: str) -> None:
    """A heading "Bed fields" is a part where another heading has one, too."""
    again = f"\n\n# Cot\n\n## {title}\n\n{TYPED}| y | int |\n"
    text = (
        f"# Bed\n\n## {title}\n\nInherits from [Thing](#thing).\n\n"
        f"{TYPED}| x | int |{again}"
    )
    outline = read_outline(page(text), DEFAULT)
    bases = stated_bases(outline.page.sections[1], outline)
    assert [one.base.name for one in bases] == ["Thing"]


def test_what_is_no_part_states_no_base_of_what_is_above_it() -> None:
    text = f"# Bed\n\n{TYPED}| y | int |\n\n## Field\n\nInherits from [Thing](#thing)."
    outline = read_outline(page(text), DEFAULT)
    assert not stated_bases(outline.page.sections[1], outline)
