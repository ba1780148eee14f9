"""Tables on other pages that the types of properties lead to."""

import pytest

from docmodels.core.schema import ObjectType, show_type
from docmodels.declare import declare
from docmodels.language.words.dialect import DEFAULT
from docmodels.link import link, with_loose_enums
from docmodels.parse.markdown import read_page

HEAD = "# Room\n\n| Name | Type |\n|---|---|\n| bed | {} |\n"
NAMES = (
    "# Bed kind\n\n| Name | Description |\n|---|---|\n| `cot` | x |\n| `bunk` | y |\n"
)
WORDS = "# Bed kind\n\n| Bed kind |\n|---|\n| `cot` |\n| `bunk` |\n"


def linked(cell: str, other: str) -> str:
    """Return the type of a property on one page, beside another page called k.md."""
    texts = {"a.md": HEAD.format(cell), "k.md": other}
    pages = [declare(read_page(n, t.encode())[0], DEFAULT)[0] for n, t in texts.items()]
    schema, _ = link(with_loose_enums(pages, frozenset()))
    model = schema.pages[0].types[0]
    assert isinstance(model, ObjectType)
    return show_type(model.fields[0].type)


@pytest.mark.parametrize(
    ("cell", "page", "shown"),
    [
        ("[string (Bed kind)](k.md)", NAMES, "Bed kind"),
        ("[`str (BedKind)`](k.md)", NAMES, "Bed kind"),
        ("[string(BedKind)](k.md#bed-kind)", NAMES, "Bed kind"),
        ("[Bed kind](k.md)", WORDS, "Bed kind"),
        ("array of [Bed kinds](k.md#bed-kind)", WORDS, "list[Bed kind]"),
        ("[Bed kind](k.md)", NAMES, "any"),
        ("[string (Bed kind)](k.md#other)", NAMES, "string"),
        ("[string (Bed kind)](missing.md)", NAMES, "string"),
        ("[string (date)](k.md)", NAMES, "date"),
        ("[Bed kind](k.md)", WORDS.replace("`cot`", "a cot to sleep in"), "any"),
    ],
)
def test_a_type_leads_to_values(cell: str, page: str, shown: str) -> None:
    assert linked(cell, page) == shown


@pytest.mark.parametrize(
    ("part", "name", "shown"),
    [
        ("Members", "COT", "Kind"),
        ("Members", "cot", "any"),
        ("Sizes", "COT", "any"),
    ],
)
def test_constants_below_a_linked_type(part: str, name: str, shown: str) -> None:
    table = f"| Name | Description |\n|---|---|\n| `{name}` | x |\n"
    text = HEAD.format("[Kind](#kind)") + f"\n# Kind\n\n## {part}\n\n{table}"
    schema, _ = link([declare(read_page("a.md", text.encode())[0], DEFAULT)[0]])
    model = schema.pages[0].types[0]
    assert isinstance(model, ObjectType)
    assert show_type(model.fields[0].type) == shown


def test_a_table_to_which_nothing_leads_stays_what_it_is() -> None:
    assert linked("string", WORDS) == "string"


LISTED = "# Bed kind\n\n- `cot`: Small.\n- `bunk`: High.\n"


@pytest.mark.parametrize(
    ("cell", "page", "shown"),
    [
        ("[Bed kind](k.md)", LISTED, "Bed kind"),
        ("[Bed kind](k.md#bed-kind)", LISTED, "Bed kind"),
        ("array of [Bed kinds](k.md)", LISTED, "list[Bed kind]"),
        ("[Bed kind](k.md)", "# Bed kind\n\nOne of `cot`, `bunk`.\n", "Bed kind"),
        ("[kind](k.md#bed-kind)", f"# Beds\n\n{LISTED.replace('#', '##')}", "Bed kind"),
        (
            "[Bed kind](k.md)",
            LISTED.replace("`cot`: Small", "`cot` (int): Small"),
            "any",
        ),
        ("[Bed](k.md)", LISTED.replace("Bed kind", "Bed"), "any"),
        ("[Size](k.md)", "# Size\n\nUnderlying type: `integer`\n", "integer"),
        ("[Size](k.md)", "# S\n\n## Size\n\nUnderlying type: `integer`\n", "any"),
        ("[BedEnum](k.md)", "# BedEnum\n\n| Name | Type |\n|---|---|\n", "any"),
        ("[Bed](k.md)", "# Bed\n\n| Name | Type |\n|---|---|\n", "Bed"),
    ],
)
def test_a_list_of_values_that_a_type_of_another_page_leads_to(
    cell: str, page: str, shown: str
) -> None:
    assert linked(cell, page) == shown


LISTED = "# Bed kind\n\nPossible values:\n\n- `cot`: x\n- `bunk`: y\n"


@pytest.mark.parametrize("cell", ["Bed kind", "BedKind[]", "array of BedKind"])
@pytest.mark.parametrize("page", [WORDS, LISTED])
def test_a_type_may_be_called_as_its_values_are(cell: str, page: str) -> None:
    assert "kind" in linked(cell, page).casefold()


@pytest.mark.parametrize(
    ("cell", "page"),
    [
        ("Bed kind", NAMES),  # of Name and Description, which may be anything
        ("Bed sort", WORDS),
        ("Date", WORDS.replace("Bed kind", "Date")),
        ("Bed kind", WORDS + "\n" + WORDS.replace("cot", "sofa")),
        ("Bed kind", LISTED.replace("Possible values:", "Its properties:")),
    ],
)
def test_values_of_another_name_are_not_meant(cell: str, page: str) -> None:
    assert linked(cell, page) in ("any", "date")
