"""How JSON spells the names of properties."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.any_text import SETTINGS

from docmodels.core.options import WireStyle
from docmodels.core.wire_names import wire_name


@pytest.mark.slow
@SETTINGS
@given(st.text(st.characters(codec="utf-8"), max_size=20))
def test_wire_names_do_not_change_twice(name: str) -> None:
    assert wire_name(name, "as-documented") == name
    for style in ("pascal", "camel"):
        once = wire_name(name, style)
        assert wire_name(once, style) == once


@pytest.mark.parametrize(
    ("name", "style", "travels"),
    [
        ("BedCount", "camel", "bedCount"),
        ("URLPath", "camel", "urlPath"),
        ("ID", "camel", "id"),
        ("bedCount", "pascal", "BedCount"),
        ("BedCount", "snake", "bed_count"),
        ("BedCount", "as-documented", "BedCount"),
        ("BedCount", "auto", "BedCount"),
        ("@odata.Type", "snake", "@odata.Type"),
        ("_Links", "snake", "_Links"),
        ("2ndBed", "snake", "2ndBed"),
        ("$Ref", "camel", "$Ref"),
        ("", "pascal", ""),
    ],
)
def test_a_style_changes_names_that_begin_with_a_letter(
    name: str, style: WireStyle, travels: str
) -> None:
    assert wire_name(name, style) == travels
