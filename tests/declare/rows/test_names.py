"""Names, and the marks beside them."""

import pytest
from support.property_rows import fields, models, shapes

from docmodels.core.page import Table
from docmodels.declare.rows.names import read_name
from docmodels.language.words.dialect import DEFAULT
from docmodels.parse.markdown import read_page


def test_a_name_that_is_struck_out_is_deprecated() -> None:
    found = fields("| ~~j~~ | string | yes | x |")
    assert found["j"].facts.deprecated


def test_a_type_below_a_name_is_no_name() -> None:
    assert list(fields("| a<br>string | string | yes | x |")) == ["a"]
    assert list(fields("| lat<br>lng | number | yes | x |")) == ["lat", "lng"]
    assert list(fields("| `lat` / `lng` | number | yes | x |")) == ["lat", "lng"]


@pytest.mark.parametrize("name", ['`"wings"`', '"wings"', "`'wings'`", "“wings”"])
def test_quotes_around_a_name_are_no_part_of_it(name: str) -> None:
    assert list(fields(f"| {name} | int | yes | w |")) == ["wings"]


def test_names_in_brackets_are_inside_the_name_before_them() -> None:
    found = shapes(
        "| page | object | no | p |",
        "| page[size] | integer | no | s |",
        "| page[home][city] | string | no | c |",
        "| page[home] | object | no | h |",
        "| beds | array | no | b |",
        "| beds[0][number] | integer | no | n |",
    )
    assert found["Thing"] == {"page": "Thing.page", "beds": "list of Thing.beds"}
    assert found["Thing.page"] == {"size": "integer", "home": "Thing.page.home"}
    assert found["Thing.beds"] == {"number": "integer"}


def test_a_remark_in_brackets_is_no_name() -> None:
    found = fields("| size[bytes] | integer | no | s |", "| tags[string] | array | | |")
    assert list(found) == ["size", "tags"]


def test_brackets_around_a_name_say_that_it_is_optional() -> None:
    found, codes = models(
        "| [opts] | object | | o |", "| [opts.size=10] | integer | | s |"
    )
    assert [one.name for one in found["Thing"].fields] == ["opts"]
    (size,) = found["Thing.opts"].fields
    assert (size.name, size.facts.required) == ("size", False)
    assert size.notes == (("Name", "10"),)
    assert not codes


@pytest.mark.parametrize("root", ["$.", "[].", "$[*]."])
def test_the_root_is_no_part_of_a_name(root: str) -> None:
    assert list(fields(f"| {root}id | string | no | i |")) == ["id"]


def test_an_index_or_a_fact_in_brackets_is_no_name_inside() -> None:
    found = fields(
        "| page | object | | p |",
        "| page[size] | int | | s |",
        "| page[required] | int | | r |",
    )
    assert list(found) == ["page", "page.size"]


def test_markup_that_is_all_of_a_name_stays_in_it() -> None:
    found, codes = models("| <Required /> | int | | a |", "| b | int | | b |")
    assert [one.name for one in found["Thing"].fields] == ["b"]
    assert codes == ["further-properties"]


@pytest.mark.parametrize("mark", [r"\*", r"\* ", "?", "? ", "† "])
def test_a_mark_before_a_name_is_no_part_of_it(mark: str) -> None:
    assert list(fields(f"| {mark}size | int | | s |")) == ["size"]


@pytest.mark.parametrize("name", [r"\*1", "?9"])
def test_a_sign_before_a_digit_is_no_mark(name: str) -> None:
    assert list(fields(f"| {name} | int | | s |")) == [name.replace("\\", "")]


@pytest.mark.parametrize(
    "mark",
    [
        '<Badge type="info" text="beta" />',
        "<Tag>beta</Tag>",
        "{: .label}",
        "{.label #size}",
        '{{< icon name="lock" >}}',
        "{% beta %}",
        ":material-lock:",
    ],
)
def test_the_markup_of_a_site_is_no_part_of_a_name(mark: str) -> None:
    assert list(fields(f"| size {mark} | int | yes | s |")) == ["size"]


@pytest.mark.parametrize("name", ["{size}", "<Size>", "{key}_size", "a:b:c"])
def test_what_stands_for_names_is_no_markup(name: str) -> None:
    plain = models(f"| {name} | int | yes | s |", "| id | int | yes | i |")
    assert "further-properties" in plain[1] or "a:b:c" in fields(
        f"| {name} | int | | s |"
    )


def test_a_badge_beside_a_name_is_a_fact() -> None:
    found = fields(
        "| id <Required /> | int | | i |",
        '| size <Badge text="deprecated" /> | int | | s |',
        "| **born** <br>*optional* <br>*read-only* | int | | b |",
        "| `readonly` `tag` | string | | t |",
        '| <a id="wings"></a> `wings` | int | yes | w |',
        "| **REQUIRED** tail | int | | t |",
        "| Required Date | date | | d |",
    )
    assert list(found) == ["id", "size", "born", "tag", "wings", "tail"] + [
        "Required Date"
    ]
    assert found["tail"].facts.required
    assert found["id"].facts.required
    assert found["size"].facts.deprecated
    assert found["born"].facts.read_only
    assert not found["born"].facts.required
    assert found["tag"].facts.read_only


def test_a_path_with_spaces_nests_names() -> None:
    dotted = shapes(
        "| net | object | | n |",
        "| net.v4 | array | | v |",
        "| net.v4.ip | string | | i |",
    )
    for sign in (">", "›", "→"):
        assert dotted == shapes(
            "| net | object | | n |",
            f"| net {sign} v4 | array | | v |",
            f"| net {sign} v4 {sign} ip | string | | i |",
        )


@pytest.mark.parametrize("name", ["~size~", "~~size~~", "~`size`~", "~~`size`~~"])
def test_a_name_that_is_struck_through_is_deprecated(name: str) -> None:
    assert fields(f"| {name} | ~int~ | no | How big. |")["size"].facts.deprecated


@pytest.mark.parametrize(
    ("cell", "required", "nullable", "read_only", "deprecated"),
    [
        ("`b` **obsolete**", None, None, False, True),
        ("b (obsolete)", None, None, False, True),
        ("b (deprecated)", None, None, False, True),
        ("b (output only)", None, None, True, False),
        ("`b` **output only**", None, None, True, False),
        ("`b` *Output-only* **mandatory**", True, None, True, False),
        ("b [read only]", None, None, True, False),
        ("b (Read  Only)", None, None, True, False),
        ("b (readonly)", None, None, True, False),
        ("b (not required)", False, None, False, False),
        ("`b` not required read only", False, None, True, False),
        ("b (not nullable)", None, False, False, False),
        ("b (non-nullable)", None, False, False, False),
        ("b (nullable) (optional)", False, True, False, False),
        ("OBSOLETE b", None, None, False, True),
        ("readonly b", None, None, True, False),
        ("b", None, None, False, False),
    ],
)
def test_a_fact_is_one_beside_a_name_as_in_a_sentence(
    cell: str,
    required: bool | None,
    nullable: bool | None,
    read_only: bool,
    deprecated: bool,
) -> None:
    page, _ = read_page("p.md", f"| Name |\n|---|\n| {cell} |\n".encode())
    (table,) = page.sections[0].blocks
    assert isinstance(table, Table)
    name = read_name(table.rows[0].cells[0], DEFAULT, star_is_required=False)
    assert name.names == ("b",)
    assert (name.required, name.nullable) == (required, nullable)
    assert (name.read_only, name.deprecated) == (read_only, deprecated)
    assert not name.note


@pytest.mark.parametrize(
    ("cell", "name", "fact"),
    [
        ("REQUIRED date", "date", "required"),
        ("READONLY id", "id", "read_only"),
        ("id required", "id", "required"),
        ("REQUIRED readonly", "REQUIRED", "read_only"),
        ("readonly deprecated", "readonly", "deprecated"),
    ],
)
def test_of_two_words_one_may_be_a_fact(cell: str, name: str, fact: str) -> None:
    found = fields(f"| {cell} | int | | a |")
    assert list(found) == [name]
    assert [
        one
        for one in ("required", "read_only", "deprecated")
        if getattr(found[name].facts, one)
    ] == [fact]


@pytest.mark.parametrize("cell", ["REQUIRED DATE", "HTTP port", "Required date"])
def test_two_words_without_a_fact_are_the_name(cell: str) -> None:
    found = fields(f"| {cell} | int | | a |")
    assert list(found) == [cell]
    assert not found[cell].facts.required


@pytest.mark.parametrize(
    "cell", ["output only b", "Obsolete b", "b only", "not b", "b output", "b read"]
)
def test_a_word_that_is_no_mark_stays_in_a_name(cell: str) -> None:
    assert list(fields(f"| {cell} | int | yes | w |")) == [cell]


def test_never_null_beside_a_name_counts_more_than_a_sentence() -> None:
    found = fields("| b (not nullable) | int | yes | Nullable. |")
    assert not found["b"].facts.nullable


def test_a_word_beside_a_star_counts_more_than_the_star() -> None:
    page, _ = read_page("p.md", b"| Name |\n|---|\n| b* (optional) |\n| c* |\n")
    (table,) = page.sections[0].blocks
    assert isinstance(table, Table)
    cells = [row.cells[0] for row in table.rows]
    read = [read_name(cell, DEFAULT, star_is_required=True) for cell in cells]
    assert [one.required for one in read] == [False, True]
