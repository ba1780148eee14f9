"""Objects that type cells write out."""

from dataclasses import replace

import pytest
from support.counting import LIMIT, calls
from support.property_rows import fields, models, shapes

from docmodels.core.typeexpr import show
from docmodels.declare.rows import inline
from docmodels.language.words.dialect import DEFAULT

WHERE = {"lat": "number", "lng": "number"}


@pytest.mark.parametrize(
    ("cell", "outer"),
    [
        ("`{lat: number, lng: number}`", "Thing.at"),
        ("{lat: number, lng: number}", "Thing.at"),
        ("`{ lat: number; lng: number; }`", "Thing.at"),
        ("{'lat': number, 'lng': number}", "Thing.at"),
        ("object `{lat: number, lng: number}`", "Thing.at"),
        ("`{lat: number, lng: number}[]`", "list of Thing.at"),
        ("`Array<{ lat: number, lng: number }>`", "list of Thing.at"),
        ("[{lat: number, lng: number}]", "list of Thing.at"),
        ("array of `{lat: number, lng: number}`", "list of Thing.at"),
    ],
)
def test_members_are_properties(cell: str, outer: str) -> None:
    found, told = models(f"| at | {cell} | yes | Where. |", "| id | string | | |")
    assert told == []
    assert {one.name: show(one.expr) for one in found["Thing.at"].fields} == WHERE
    assert show(found["Thing"].fields[0].expr) == outer
    assert found["Thing"].fields[0].facts.required


def test_members_may_be_optional_linked_and_objects_themselves() -> None:
    found, _ = models(
        r"| at | {by: [Bed](#b), size?: string \| null, in: {x: int, y: int}[]} | | |"
    )
    by, size, inner = found["Thing.at"].fields
    assert (show(by.expr), show(inner.expr)) == ("Bed", "list of Thing.at.in")
    assert (size.facts.nullable, size.facts.required) == (True, False)
    assert [one.name for one in found["Thing.at.in"].fields] == ["x", "y"]


def test_members_may_be_nothing_but_objects() -> None:
    found = shapes("| at | {from: {x: int, y: int}, to?: {x: int, y: int}} | | |")
    assert found["Thing.at"] == {"from": "Thing.at.from", "to": "Thing.at.to"}


def test_an_object_may_be_null() -> None:
    (at,) = fields(r"| at | `{x: int, y: int} \| null` | | |").values()
    assert (at.facts.nullable, show(at.expr)) == (True, "Thing.at")


def test_the_head_of_an_arrow_closes_no_bracket() -> None:
    found = fields("| p | {a: (x) => string, b: int} | | |")
    assert show(found["p"].expr) == "Thing.p"


@pytest.mark.parametrize("cell", ["{a: list<b: int, c}", "{a: int, b: (c: int}"])
def test_a_bracket_that_is_never_closed_makes_no_members(cell: str) -> None:
    found = fields(f"| p | {cell} | | |")
    assert show(found["p"].expr) == "any"


def test_braces_are_written_out_to_some_depth() -> None:
    cell = "{a: int, b: int}"
    for _ in range(6):
        cell = f"{{a: {cell}, b: int}}"
    found = shapes(f"| p | {cell} | | |")
    assert list(found)[-1] == "Thing.p.a.a.a.a"
    assert found["Thing.p.a.a.a.a"] == {"a": "any", "b": "integer"}


@pytest.mark.parametrize(
    "cell",
    [
        "{string: number}",
        "{name: number}",
        "`{ [key: string]: number }`",
        "{lat, lng}",
        '{"id": 1, "size": 2}',
        '{"id": "x", "name": "y"}',
        r"{a: int, b: int} \| {c: int, d: int}",
        "{a: int, a: int}",
        "(point: {x: int, y: int}) => void",
        "Map<string, {x: int, y: int}>",
        "{a: int, b: int",
    ],
)
def test_what_writes_out_no_object_stays_as_it_was(cell: str) -> None:
    off = replace(DEFAULT, without=frozenset({"rows-from-members-in-type-cell"}))
    row = f"| at | {cell} | | |"
    assert models(row) == models(row, dialect=off)


def test_rows_of_the_table_say_more_than_the_cell() -> None:
    found = shapes(
        "| at | {lat: number, lng: number} | | |",
        "| at.lat | integer | | North. |",
    )
    assert found["Thing.at"] == {"lat": "integer"}


def test_a_name_that_only_begins_alike_says_no_more() -> None:
    found = shapes(
        "| at | {lat: number, lng: number} | | |",
        "| at- | string | | |",
        "| at_lat | string | | |",
    )
    assert found["Thing.at"] == WHERE


@pytest.mark.slow
def test_the_work_grows_as_the_rows_do() -> None:
    def work(count: int) -> int:
        rows = [f"| a{n} | {{x: int, y: int}} | | |" for n in range(count)]
        return calls(lambda: models(*rows), inline.__file__)

    work(2)
    assert work(160) / work(40) < LIMIT


@pytest.mark.slow
def test_the_work_grows_as_the_members_do() -> None:
    def work(count: int) -> int:
        members = ", ".join(f"a{n}: [T{n}](#t{n})" for n in range(count))
        return calls(lambda: models(f"| a | {{{members}}} | | |"), inline.__file__)

    work(2)
    assert work(160) / work(40) < LIMIT


@pytest.mark.slow
def test_what_is_kept_of_the_words_grows_as_the_members_do() -> None:
    members = ", ".join(f"a{n}: [T{n}](#t{n})" for n in range(400))
    found, _ = models(f"| a | {{{members}}} | | |")
    reasons = [why for one in found["Thing.a"].fields for why in one.because]
    assert len(reasons) >= 400
    assert sum(len(why.words) for why in reasons) < 5 * len(members)


@pytest.mark.parametrize("ending", [r"\| null", "or null", r"\| undefined"])
def test_an_object_that_is_written_out_may_be_null(ending: str) -> None:
    found, told = models(f"| at | {{lat: number, lng: number}} {ending} | | Where. |")
    assert told == []
    assert {one.name: show(one.expr) for one in found["Thing.at"].fields} == WHERE
