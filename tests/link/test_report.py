"""What is said once of many links."""

from support.linked_cells import linked_schema

TEXT = "\n## About\n\nText.\n\n## Others\n\nText.\n"


def test_links_of_a_page_to_one_text_are_one_report() -> None:
    cell = (
        "[About](#about) | Text. |\n| y | [About](#about) | Text. |\n"
        "| z | [About it](#about) | Text. |\n| w | [Others](#others)"
    )
    _, found = linked_schema(cell, TEXT, "x")
    told = [(one.code, one.message) for one in found]
    lead = "leads to text that describes no model;"
    assert told == [
        (
            "link-without-model",
            f'the link "About" {lead} "x" and 2 more properties are Any',
        ),
        ("link-without-model", f'the link "Others" {lead} "w" is Any'),
    ]
