"""Links of an included file, as they lead on from the page that includes it."""

import pytest

from docmodels.parse.addresses import rebased, rebased_links


@pytest.mark.parametrize(
    "target",
    ["", "#id", "?a=b", "/bed.md", "\\bed.md", "~/bed.md", "c:bed.md", "mailto:a@b.c"]
    + ["https://a.example/bed.md", "x-y+z.2:bed"],
)
def test_what_leads_elsewhere_stays(target: str) -> None:
    assert rebased(target, "includes/rows.md", "guide/boat.md") == target


@pytest.mark.parametrize(
    ("target", "found"),
    [
        ("bed.md", "../includes/bed.md"),
        ("../bed.md#id", "../bed.md#id"),
        ("a\\bed.md", "../includes/a/bed.md"),
        ("1:bed.md", "../includes/1:bed.md"),
    ],
)
def test_a_path_leads_to_the_same_file(target: str, found: str) -> None:
    assert rebased(target, "includes/rows.md", "guide/boat.md") == found
    assert rebased(target, "guide/boat.md", "guide/boat.md") == target


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A [bed](bed.md).", "A [bed](includes/bed.md)."),
        ('A [bed](bed.md "one").', 'A [bed](includes/bed.md "one").'),
        ("[bed]: bed.md", "[bed]: includes/bed.md"),
        ("[bed]: <bed.md>", "[bed]: <bed.md>"),
        ("A [bed] (bed.md).", "A [bed] (bed.md)."),
    ],
)
def test_links_and_definitions_lead_to_the_same_file(text: str, found: str) -> None:
    assert rebased_links(text, "includes/rows.md", "boat.md") == found
