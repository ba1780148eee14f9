"""How names travel."""

import pytest

from docmodels.core.wire_names import WireStyle, wire_name


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
