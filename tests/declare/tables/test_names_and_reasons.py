"""What the last heading of a page names, and which rules and words say so."""

import pytest
from support.small_pages import page

from docmodels.declare.tables.headings import HeadingName
from docmodels.declare.tables.outline import Heading, Outline, read_outline
from docmodels.language.words.dialect import DEFAULT

ROWS = "\n\n| Field | Type |\n|---|---|\n| id | string |\n\n"
VALUES = "\n\n| Value | Description |\n|---|---|\n| a | One. |\n| b | Two. |\n\n"


def _outline(text: str) -> Outline:
    return read_outline(page(text), DEFAULT)


def _last(text: str) -> Heading:
    return _outline(text).headings[-1]


def _told(found: HeadingName | None) -> list[tuple[str, str, int | None, str]]:
    """Return the rules, with their words, their lines and what they concluded."""
    because = found.because if found else ()
    return [(one.rule, one.words, one.span.line, one.concluded) for one in because]


@pytest.mark.parametrize(
    ("text", "name", "section", "explicit", "told"),
    [
        (
            f"# Bed resource type{ROWS}",
            *("Bed", 1, True),
            [
                ("name-from-heading", "Bed resource type", 1, "a model called Bed"),
                (
                    *("name-before-words-for-kinds", "resource type", 1),
                    "no part of the name",
                ),
            ],
        ),
        (
            f"# Bed frame\n\n## Properties{ROWS}",
            *("Bed frame", 1, False),
            [("name-from-heading", "Bed frame", 1, "a model called Bed frame")],
        ),
        (
            f"---\nid: 1\ntitle: Bed resource type\n---\n\n# All about beds{ROWS}",
            *("Bed", 1, True),
            [
                (
                    *("name-from-front-matter", "Bed resource type", 3),
                    "a model called Bed",
                ),
                (
                    *("name-before-words-for-kinds", "resource type", 3),
                    "no part of the name",
                ),
            ],
        ),
        (
            f"---\ntitle: Bed\n---\n\n## Properties{ROWS}",
            *("Bed", 1, True),
            [("name-from-page-title", "Bed", 2, "a model called Bed")],
        ),
        (
            f"---\ntitle: Bed\n---\n\n## Fields\n\n### Properties{ROWS}",
            *("Bed", 1, True),
            [("name-from-page-title", "Bed", 2, "a model called Bed")],
        ),
        (
            f"Text.\n\n## Properties{ROWS}",
            *("Properties", 1, True),
            [("name-from-page-title", "Properties", 3, "a model called Properties")],
        ),
        (
            f"# Cot\n\n## Bed Of Nails\n\n`BedOfNails`\n\n### Fields{ROWS}",
            *("BedOfNails", 2, True),
            [
                (
                    *("name-in-code-below-its-heading", "Bed Of Nails", 3),
                    "a model called BedOfNails",
                )
            ],
        ),
        (
            f"# X\n\n## Network{ROWS}## Network interface{ROWS}",
            *("Network interface", 3, True),
            [
                (
                    *("name-from-heading", "Network interface", 9),
                    "a model called Network interface",
                ),
                (
                    *("name-before-words-for-kinds", "interface", 9),
                    "no part of the name",
                ),
            ],
        ),
    ],
    ids=lambda one: one.splitlines()[0] if isinstance(one, str) else "",
)
def test_the_name_of_a_model_and_why_it_is_that(
    text: str,
    name: str,
    section: int,
    explicit: bool,
    told: list[tuple[str, str, int | None, str]],
) -> None:
    found = _last(text).model
    assert found is not None
    assert (found.name, found.section, found.explicit) == (name, section, explicit)
    assert _told(found) == told


@pytest.mark.parametrize(
    ("text", "name", "concluded"),
    [
        ("# Room type", "Room type", "an enum called Room type"),
        ("# Room", "Room", "an enum called Room"),
        ("# Bed state enum", "Bed state", "an enum called Bed state"),
        ("# `List<StateEnum>`", "StateEnum", "an enum called StateEnum"),
        ("# `ArrayList<StateEnum>`", "StateEnum", "an enum called StateEnum"),
        ("# `List<State>`", "List<State>", "an enum called List<State>"),
        ("# X\n\n## Room Type", "Room Type", "an enum called Room Type"),
        ("# Room types", "Room types", "an enum called Room types"),
    ],
)
def test_the_name_of_an_enum(text: str, name: str, concluded: str) -> None:
    found = _last(text + VALUES).enum
    assert found is not None
    assert found.name == name
    assert found.because[0].concluded == concluded


def test_a_heading_of_too_many_words_names_neither() -> None:
    last = _last(f"# {'bed ' * 9}{ROWS}")
    assert (last.model, last.enum) == (None, None)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("# Bed state enum", True),
        ("# Enum: bed state", True),
        ("# Enum", False),
        ("# Bed enum of states", False),
        ("# Bed\n\nEnumeration.", True),
        ("# Bed\n\nEnum:", True),
        ("# Bed\n\nAn enum of beds.", False),
        ("# Bed\n\nText.\n\nEnum:", False),
        ("# Bed", False),
        # One that says no more stands beside it, without a table.
        ("# Bed\n\n## Enumeration\n\nText.\n\n## Values", True),
        (f"# Bed\n\n## Enumeration{ROWS}## Values", False),
        ("# Bed\n\n## Enumerations\n\nText.\n\n## Values", False),
        ("# Bed\n\n## State\n\n### Enumeration\n\nText.\n\n## Cot", False),
        # A part is asked for what stands above it.
        ("# Bed enum\n\n## Properties", True),
        ("# Bed enum\n\n## Properties\n\nText.", True),
        ("# Bed\n\n## Properties\n\nEnum:", False),
        ("# Bed enum\n\n## Cot", False),
    ],
)
def test_what_calls_a_table_an_enum(text: str, told: bool) -> None:
    assert _last(text + VALUES).states_enum is told


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("# accessReview resource type\n\nText.", "accessReview"),
        ("# accessReview\n\nText.", None),
        ("# Access review resource type\n\nText.", None),
        ("# Method: books.get\n\nText.", None),
        ("# resource type\n\nText.", None),
        ("Text.", None),
    ],
)
def test_the_subject_of_a_page_without_properties(
    text: str, subject: str | None
) -> None:
    found = _outline(text).subject
    assert (found.name if found else None) == subject
    if found is not None:
        words = "accessReview resource type"
        assert _told(found)[0] == (
            *("name-from-heading", words, 1),
            "a model called accessReview",
        )
