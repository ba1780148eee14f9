"""Names, and the marks beside them."""

import pytest
from support.property_rows import fields, models, shapes


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
    assert "property-name" in plain[1] or "a:b:c" in fields(f"| {name} | int | | s |")


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
