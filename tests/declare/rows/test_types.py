"""What the cells of a row make of its type."""

import pytest
from support.property_rows import fields, models, reported

from docmodels.core.typeexpr import NamedRef, Scalar, show


@pytest.mark.parametrize(
    ("type_", "text", "expected"),
    [
        ("string", "date-time", "datetime"),
        ("string", "`uuid`", "uuid"),
        ("integer", "int64", "long"),
        ("-", "[Key](#key)", "Key"),
        ("array", "[Key](#key)", "list of Key"),
        ("string", "email", "string"),
        ("boolean", "date", "boolean"),
        ("string", "YYYY-MM-DD", "string"),
        ("-", "Key", "any"),
    ],
)
def test_a_format_says_what_the_type_leaves_open(
    type_: str, text: str, expected: str
) -> None:
    row = f"| k | {type_} | {text} |"
    found = fields(row, head="Field | Type | Format")["k"]
    assert show(found.expr) == expected
    kept = expected in ("string", "boolean", "any")
    assert found.notes == ((("Format", text),) if kept else ())


@pytest.mark.parametrize(
    ("type_", "text", "shown"),
    [
        ("object", "An array of [X](#x).", "list of X"),
        ("array", "An array of [X](#x).", "list of X"),
        ("array", "A map of [X](#x).", "list of any"),
        ("string", "An array of [X](#x).", "string"),
        ("!! foo", "An array of [X](#x).", "list of X"),
    ],
)
def test_a_description_says_what_a_type_leaves_open(
    type_: str, text: str, shown: str
) -> None:
    assert show(fields(f"| a | {type_} | | {text} |")["a"].expr) == shown


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The [Event](#events).", "Event"),
        (
            "The [Event](#events) of a [bed](#bed).",
            "The [Event](#events) of a [bed](#bed).",
        ),
    ],
)
def test_a_hint_is_quoted_from_its_link_or_the_whole_text(
    text: str, words: str
) -> None:
    (found,) = fields(f"| a | Event | | {text} |").values()
    assert [one.words for one in found.because if one.concluded == "Event"][-1] == words


def test_the_dates_of_mail_are_text() -> None:
    found = fields(
        "| a | date (RFC-2822) | | a |",
        "| b | datetime | | In the form of RFC 1123. |",
        "| c | datetime | | In the form of RFC 3339. |",
    )
    assert [one.expr for one in found.values()] == [
        Scalar("string"),
        Scalar("string"),
        Scalar("datetime"),
    ]


@pytest.mark.parametrize(
    ("type_", "shown"),
    [
        ("timestamp (ms)", "long"),
        ("Timestamp in milliseconds", "long"),
        ("Timestamp, seconds", "long"),
        ("timestamp (UTC)", "datetime"),
        ("timestamp with milliseconds", "datetime"),
    ],
)
def test_a_time_that_is_counted_is_a_number(type_: str, shown: str) -> None:
    found = fields(f"| at | {type_} | | When. |")
    assert show(found["at"].expr) == shown


@pytest.mark.parametrize(
    ("name", "type_", "count", "text", "shown"),
    [
        ("k", "map of string", "0..*", "", "map of string"),
        ("k", "list of string", "0..*", "", "list of string"),
        ("k[]", "list of string", "", "", "list of string"),
        ("k[]", "map of string", "", "", "list of map of string"),
        ("k", "array", "", "Contains a [Bed](#bed) object.", "list of any"),
        ("k", "array", "", "A list of [Bed](#bed) objects.", "list of Bed"),
        ("k", "local time", "", "As in RFC 2822.", "string"),
        ("k", "date", "", "As in RFC 2822.", "string"),
        ("k", "string", "", "Seconds since 1970.", "string"),
        ("k", "[currency](c.md)", "", "", "currency"),
    ],
)
def test_what_other_cells_make_of_a_type(
    name: str, type_: str, count: str, text: str, shown: str
) -> None:
    head = "Field | Type | Cardinality | Description"
    row = f"| {name} | {type_} | {count} | {text} |"
    (found,) = fields(row, head=head).values()
    assert show(found.expr) == shown


@pytest.mark.parametrize(
    ("name", "type_", "target"),
    [
        ("[Bed](bed.md)", "Bed", "bed.md"),
        ("[Bed](bed.md)", "[Bed](x.md)", "x.md"),
        ("[Bed](https://x.example/bed.md)", "Bed", None),
        ("[Bed](#bed)", "Bed", None),
        ("[bed](bed.md)", "Bed", None),
    ],
)
def test_a_name_links_to_the_type_that_is_called_like_it(
    name: str, type_: str, target: str | None
) -> None:
    (found,) = fields(f"| {name} | {type_} | yes | x |").values()
    assert isinstance(found.expr, NamedRef)
    assert found.expr.target == target


def test_a_link_of_a_format_has_nothing_behind_it() -> None:
    head = "Field | Type | Format"
    found = fields("| k | - | [Key](#key) and more |", head=head)["k"]
    assert show(found.expr) == "any"
    assert found.notes == (("Format", "Key and more"),)


def test_a_link_that_lacks_a_bracket_is_read_and_reported() -> None:
    found, told = reported("| note | [Note](#note | yes | x |")
    (note,) = found["Thing"].fields
    assert note.expr == NamedRef("Note", "#note")
    (one,) = told
    assert one.code == "broken-link"
    assert one.span == note.type_span
    assert '"[Note](#note" in the type of "note"' in one.message
    assert not models("| note | [Note](#note) | yes | x |")[1]


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("Described by a `Cord` object (Section 3.2).", "Cord"),
        ("An object of type `Cord`.", "Cord"),
        ("See the `Cord` object.", "Cord"),
        ("Its `Cord` object is sent, and the `Bulb` object.", "Bulb"),
        ("A `Cord` object, or a `Bulb` object.", "object"),
        ("What a `cord` object is.", "object"),
        ("The `Cord` of it.", "object"),
    ],
)
def test_a_description_names_the_model_of_an_object(text: str, type_: str) -> None:
    found = fields(f"| a | object | | {text} |", f"| b | string | | {text} |")
    assert [show(one.expr) for one in found.values()] == [type_, "string"]


@pytest.mark.parametrize("cell", ["To-one", "belongs to", "To-one Association"])
def test_a_relation_of_which_no_name_is_said_is_reported(cell: str) -> None:
    _, found = reported(f"| crew | {cell} | no | Who sails it. |")
    (told,) = found
    assert (told.code, told.span and told.span.line) == ("partial-type", 5)
    assert "does not say what it relates to" in told.message


def test_a_relation_whose_name_is_said_elsewhere_is_none_to_report() -> None:
    rows = "| crew | To-one | no | c |", "| crew.name | string | no | n |"
    assert models(*rows)[1] == []
    assert models("| crew | To-one Sailor | no | c |")[1] == []


@pytest.mark.parametrize(
    ("cells", "is_missing"),
    [
        ("— | no | Ignored.", False),
        ("- | no | It is forbidden here.", False),
        ("— | no | The width. Must not be set.", False),
        ("n/a | no | Not used.", False),
        ("— | forbidden | The width.", False),
        ("— | no | The width.", True),
        ("— | no | What is ignored elsewhere.", True),
        (" | no | Ignored.", True),
    ],
)
def test_what_is_never_there_needs_no_type(cells: str, is_missing: bool) -> None:
    _, told = models("| id | int | yes | The key. |", f"| width | {cells} |")
    assert ("missing-type" in told) is is_missing
