"""What a page says of models beside its tables."""

import pytest
from support.small_pages import page

from docmodels.declare.mentions import read_annotations, read_links

COMMENT = '<!-- {\n  "blockType": "resource",\n  "@odata.type": "#shop.bed"\n} -->'
SAMPLE = '\n\n```json\n{"id": 1, "size": {"width": 2}}\n```\n'


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (COMMENT + SAMPLE, [("shop.bed", {"id", "size", "width"}, 7)]),
        (COMMENT.replace("@odata.type", "objectType"), [("shop.bed", set(), 7)]),
        (COMMENT + "\n\nText." + SAMPLE, [("shop.bed", set(), 7)]),
        (COMMENT.replace('"resource"', '"request"') + SAMPLE, []),
        (COMMENT.replace("@odata.type", "kind") + SAMPLE, []),
        (f"{COMMENT}\n\n{COMMENT}", [("shop.bed", set(), 7), ("shop.bed", set(), 12)]),
        ("Text." + SAMPLE, []),
    ],
)
def test_comments_that_name_the_type_of_a_sample(
    text: str, found: list[tuple[str, set[str], int]]
) -> None:
    read = [*read_annotations(page(f"# Beds\n\n## Bed\n\n{text}\n"))]
    told = [(one.name, {*one.keys}, one.span.line) for one in read]
    assert told == found
    assert all(one.sections == (2, 1, 0) for one in read)
    assert all(one.span.column is None for one in read)


def test_links_of_paragraphs_and_tables_each_once() -> None:
    text = (
        "# Beds\n\nSee [`Bed`](bed.md), [Bed](bed.md) and [Cot](cot.md).\n\n"
        "| [A](a.md) | B |\n|---|---|\n| [Bed](bed.md) | [Bed](b.md) |\n\n"
        "## More\n\n[C](c.md), <https://x.org> and `code`\n"
    )
    found = [(one.label, one.target) for one in read_links(page(text))]
    assert [one for one in found if "x.org" not in one[1]] == [
        ("Bed", "bed.md"),
        ("Cot", "cot.md"),
        ("A", "a.md"),
        ("Bed", "b.md"),
        ("C", "c.md"),
    ]
