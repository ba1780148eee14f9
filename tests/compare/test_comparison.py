"""Fingerprints, severities, the order of findings, and the work that they cost."""

import json
from pathlib import Path

import pytest
from support.changes import ORDERS, PAGES, changes, edited, read, told
from support.shared import PARTNER_CENTER, needs

import docmodels
from docmodels.compare import read_json_schema
from docmodels.core.changes import Finding, Impact
from docmodels.core.diff_settings import DiffSettings

OWN = Path(__file__).parents[2] / "docs_src" / "partner_center"
RENAMED = edited(PAGES, "orders.md", ("| author |", "| writer |"))


def only(old: dict[str, str], new: dict[str, str]) -> Finding:
    (found,) = changes(old, new)
    return found


def test_a_fingerprint_is_made_of_arguments_alone() -> None:
    first = only(PAGES, RENAMED)
    moved = {path: f"Words.\n\n{text}" for path, text in RENAMED.items()}
    assert only(PAGES, moved).fingerprint == first.fingerprint
    assert (
        Finding(
            first.rule,
            first.package,
            first.symbol,
            first.old,
            first.new,
            "other words",
            Impact.COMPATIBLE,
            Impact.COMPATIBLE,
        ).fingerprint
        == first.fingerprint
    )
    other = edited(PAGES, "orders.md", ("| author |", "| autor |"))
    assert only(PAGES, other).fingerprint != first.fingerprint
    odd = Finding("a", "b", "\ud800", "", "", "", Impact.BREAKING, Impact.BREAKING)
    assert len(odd.fingerprint) == 12


def test_no_two_changes_have_one_fingerprint() -> None:
    pages = {path: text.replace("string", "int") for path, text in PAGES.items()}
    pages["orders.md"] = pages["orders.md"].replace("It has", "It had")
    found = changes(PAGES, pages)
    assert len(found) > 5
    assert len({one.fingerprint for one in found}) == len(found)


def test_the_worst_is_first() -> None:
    pages = edited(
        PAGES,
        "orders.md",
        ("How large it is.", "Its size."),
        ("| author |", "| writer |"),
        ("| frozen |", "| gone | It is not here. |\n| frozen |"),
    )
    found = changes(PAGES, pages)
    assert [one.severity for one in found] == [*Impact]


def test_accepted_changes_break_nothing() -> None:
    accepted = (only(PAGES, RENAMED).fingerprint, "0123456789ab")
    comparison = docmodels.diff(
        read(PAGES), read(RENAMED), settings=DiffSettings((), accepted), module="shop"
    )
    assert [one.accepted for one in comparison.findings] == [True]
    assert comparison.unused == ("0123456789ab",)
    assert not comparison.breaks


def test_a_renamed_type_changes_nothing_that_mentions_it() -> None:
    old = edited(PAGES, "orders.md", ("What is ordered", "The Line resources of it"))
    new = {
        path: text.replace("Line", "OrderRow").replace("#line", "#orderrow")
        for path, text in old.items()
    }
    assert only(old, new).rule == "model-renamed"


def test_a_property_that_moves_from_several_models_to_their_base() -> None:
    base = "# A\n\n## Base\n\nAll.\n\n| Property | Type |\n|---|---|\n| id | string |\n"
    heir = "\n## {}\n\nInherits from [Base](#base).\n\n| Property | Type |\n"
    heir += "|---|---|\n| {} | int |\n"
    row = "| note | string |\n"
    old = base + "".join(heir.format(n, n.lower()) + row for n in ("One", "Two"))
    new = base + row + "".join(heir.format(n, n.lower()) for n in ("One", "Two"))
    found = only({"a.md": old}, {"a.md": new})
    assert (found.rule, found.symbol) == ("property-moved-to-base", "shop.Base.note")
    assert "One, Two" in found.message


def test_a_new_base_that_requires_something_breaks() -> None:
    page = (
        "# A\n\n## Base\n\nAll.\n\n| Property | Type | Required |\n|---|---|---|\n"
        "| id | string | Yes |\n\n## Heir\n\n{}\n\n| Property | Type |\n|---|---|\n"
        "| a | int |\n"
    )
    found = changes(
        {"a.md": page.format("One.")},
        {"a.md": page.format("Inherits from [Base](#base).")},
    )
    assert [one.rule for one in found] == ["model-base-changed"]
    assert "which requires id" in found[0].message


def test_a_row_that_repeated_the_base_says_so() -> None:
    page = (
        "# A\n\n## Base\n\nAll.\n\n| Property | Type | Description |\n|---|---|---|\n"
        "| id | string | What it is. |\n\n## Heir\n\nInherits from [Base](#base).\n\n"
        "| Property | Type | Description |\n|---|---|---|\n| a | int | One. |\n{}"
    )
    own = "| id | string | Inherited from Base. |\n"
    found = only({"a.md": page.format(own)}, {"a.md": page.format("")})
    assert (found.rule, found.symbol) == ("documentation-changed", "shop.Heir.id")
    assert "Heir.id is described only in its base" in found.message


def test_names_that_a_sample_spells_otherwise_are_one_change() -> None:
    sample = (
        "# Get\n\nReturns a [Line](orders.md#line).\n\n```json\n"
        '{"Text": "a", "Author": "b", "Amount": 1}\n```\n'
    )
    orders = {"orders.md": ORDERS}
    # the sample shows how names without a sample travel, too
    found = {one.symbol: one for one in changes(orders, {**orders, "get.md": sample})}
    assert set(found) == {"shop.Line", "shop.Order"}
    assert {one.rule for one in found.values()} == {"property-wire-name-changed"}
    assert found["shop.Line"].message == (
        "Line has 3 names in JSON written otherwise: text is Text, author is Author, "
        "amount is Amount"
    )


def test_values_that_are_all_written_otherwise_are_one_change() -> None:
    pages = edited(PAGES, "orders.md", ('"waiting"', '"Waiting"'), ('"open"', '"Open"'))
    found = only(PAGES, pages)
    assert (found.rule, found.symbol) == ("value-renamed", "shop.Order.state")
    assert "2 values written otherwise" in found.message


@pytest.mark.slow
@pytest.mark.parametrize("number", [200])
def test_work_grows_as_the_pages_do(
    number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Thousands of models of other names are paired with few comparisons each."""

    def pages(count: int, suffix: str) -> dict[str, str]:
        parts = [
            f"## Model{i}{suffix}\n\nThe model {i}.\n\n| Property | Type |\n"
            f"|---|---|\n| first{i} | string |\n| links | string |\n"
            for i in range(count)
        ]
        return {"a.md": "# A\n\n" + "\n".join(parts)}

    seen: list[tuple[str, str]] = []

    def counting(one: str, other: str) -> float:
        seen.append((one, other))
        return 1

    monkeypatch.setattr("docmodels.compare.models.name_likeness", counting)
    calls: list[int] = []
    for count in (number, 2 * number):
        seen.clear()
        old, new = read(pages(count, "")), read(pages(count, "Z"))
        found = docmodels.diff(old, new).findings
        assert {one.rule for one in found} == {"model-renamed"}
        assert len(found) == count
        calls.append(len(seen))
    assert calls[1] <= 2.5 * calls[0]


@pytest.mark.slow
def test_a_model_of_very_many_new_names() -> None:
    rows = "".join(f"| a{i} | string | No | The {i}. |\n" for i in range(1500))
    table = ORDERS[: ORDERS.index("| id |")] + rows
    renamed = table.replace("| a", "| b")
    found = changes({"a.md": table}, {"a.md": renamed})
    assert {one.rule for one in found} == {"property-renamed"}
    assert len(found) == 1500


@pytest.mark.slow
@pytest.mark.parametrize(
    "docs",
    [
        pytest.param(OWN, id="own"),
        pytest.param(PARTNER_CENTER, id="corpus", marks=needs(PARTNER_CENTER)),
    ],
)
def test_documentation_against_itself(docs: Path) -> None:
    reading, again = (docmodels.read(docmodels.Options(docs)) for _ in range(2))
    assert reading.schema.pages
    assert docmodels.diff(reading, again).findings == ()
    exported = read_json_schema(json.dumps(docmodels.json_schema(reading.schema)))
    assert docmodels.diff(docmodels.Export(exported), again).findings == ()


_AUTHOR = "| author | string | Who wrote it down. |"
_AMOUNT = "| amount | int | How many of them. |"


@pytest.mark.parametrize(
    ("pairs", "renamed"),
    [
        # With another text the type, the place and a part of the name are the same.
        ([(_AUTHOR, "| authorName | string | The writer. |")], True),
        ([(_AUTHOR, "| pen | string | The writer. |")], False),
        ([(_AUTHOR, "| authorName | int | The writer. |")], False),
        (
            [
                (f"{_AUTHOR}\n", ""),
                (_AMOUNT, f"{_AMOUNT}\n| authorName | string | The writer. |"),
            ],
            False,
        ),
    ],
)
def test_a_property_with_another_text_is_renamed_if_all_else_is_alike(
    pairs: list[tuple[str, str]], renamed: bool
) -> None:
    rules = {one.rule for one in changes(PAGES, edited(PAGES, "orders.md", *pairs))}
    assert rules == (
        {"property-renamed"} if renamed else {"property-removed", "property-added"}
    )


def test_a_property_that_is_new_in_an_heir_alone_moves_nowhere() -> None:
    pages = edited(
        PAGES,
        "things.md",
        ("| shelf | string | Where it stands. |\n", ""),
        ("| name | string |", "| colour | string | Its colour. |\n| name | string |"),
        ("| pages | int |", "| weight | number | How heavy it is. |\n| pages | int |"),
    )
    assert sorted(told(changes(PAGES, pages))) == [
        ("property-added", "shop.Book.weight"),
        ("property-added", "shop.Thing.colour"),
        ("property-removed", "shop.Book.shelf"),
    ]


def test_a_model_of_other_properties_is_another() -> None:
    pages = edited(
        PAGES,
        "orders.md",
        ("## Line", "## Row"),
        ("[Line](#line)", "[Row](#row)"),
        ("| text |", "| words |"),
        (_AMOUNT, "| count | int | How often. |"),
        (_AUTHOR, "| pen | int | Of what colour. |"),
    )
    found = told(changes(PAGES, pages))
    assert ("model-removed", "shop.Line") in found
    assert ("model-added", "shop.Row") in found


def test_what_is_required_and_only_read_breaks_no_writer() -> None:
    row = "| size | int | No |"
    mark = "| mark | string | Yes | Read-only. The mark. |"
    found = only(PAGES, edited(PAGES, "orders.md", (row, f"{mark}\n{row}")))
    assert found.rule == "required-property-added"
    assert found.writers is Impact.COMPATIBLE
    plain = mark.replace("Read-only. ", "")
    found = only(PAGES, edited(PAGES, "orders.md", (row, f"{plain}\n{row}")))
    assert found.writers is Impact.BREAKING


def test_what_becomes_required_and_nullable_breaks_readers() -> None:
    row = "| size | {} |"
    pages = edited(
        PAGES, "orders.md", (row.format("int | No"), row.format("nullable int | Yes"))
    )
    [null, _] = changes(PAGES, pages)
    assert (null.rule, null.readers) == ("property-became-nullable", Impact.BREAKING)


def test_the_least_length_is_compared() -> None:
    words = "What the clerk wrote."
    was, now = (
        edited(PAGES, "orders.md", (words, f"{words} At least {least} characters."))
        for least in (3, 4)
    )
    found = only(was, now)
    assert "shortest: 3" in found.old
    assert "shortest: 4" in found.new


def test_a_very_long_text_is_shortened() -> None:
    size = "How large it is."
    long = "How large it is, " + "in the warehouse, " * 40 + "and more."
    found = only(PAGES, edited(PAGES, "orders.md", (size, long)))
    assert len(found.message) < len(long)
    assert "…" in found.message


def test_models_elsewhere_of_other_words_are_two() -> None:
    """One name in common is not enough; the same description would be."""
    table = "| Property | Type |\n|---|---|\n| id | string |\n"
    old = {"a.md": f"# Lamp\n\nWhat shines.\n\n{table}"}
    new = {"b.md": f"# Lamps\n\nWhat hangs.\n\n{table}"}
    assert {one.rule for one in changes(old, new)} == {"model-removed", "model-added"}
    same = {"b.md": new["b.md"].replace("hangs", "shines")}
    assert "model-renamed" in {one.rule for one in changes(old, same)}
