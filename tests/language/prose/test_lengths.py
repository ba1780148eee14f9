"""What sentences say of the length of a text."""

import pytest

from docmodels.language.prose.facts import read_facts


@pytest.mark.parametrize(
    ("text", "lengths"),
    [
        ("It is 28 characters long and random.", (28, 28)),
        ("Between 9 and 3 characters.", (None, None)),
        ("Between 5 and 5 characters.", (5, 5)),
        ("For each 5 items. Up to 9 characters.", (None, 9)),
        ("- up to 5 characters\nUp to 9 characters.", (None, 9)),
        ("Max length 5. Up to 9 characters.", (None, 5)),
        ("Max limit is 256 chars.", (None, 256)),
        ("It has a 512 character limit.", (None, 512)),
        ("It can't exceed 64 characters.", (None, 64)),
        ("It cannot exceed 64 characters.", (None, 64)),
        ("The maximum allowed size is 1024 characters.", (None, 1024)),
        ("The maximum length is 1,024 characters.", (None, 1024)),
        ("The maximum length of the name is 64 characters.", (None, 64)),
        ("Must be 16-64 characters in length.", (16, 64)),
        ("Between 3 and 32 characters.", (3, 32)),
        ("1 to 50 characters.", (1, 50)),
        ("A name of max 64 chars.", (None, 64)),
        ("minLength: 1\nmaxLength: 10", (1, 10)),
        ("Max length: 64", (None, 64)),
        ("At least 8 characters, up to 20 characters.", (8, 20)),
        ("Each part is at most 10 characters.", (None, None)),
        ("If it is old, at most 10 characters.", (None, None)),
        ("Types:\n`String` – 256 characters maximum", (None, None)),
        ("- a text of up to 20 characters", (None, None)),
        ("The first 255 characters of the body.", (None, None)),
        ("The maximum size is 10 MB.", (None, None)),
        ("The maximum number of characters.", (None, None)),
        ("Maximum length is 20 bytes.", (None, None)),
    ],
)
def test_lengths(text: str, lengths: tuple[int | None, int | None]) -> None:
    facts = read_facts(text)
    assert (facts.min_length, facts.max_length) == lengths


@pytest.mark.parametrize("unit", ["character", "characters", "char", "chars"])
@pytest.mark.parametrize(
    ("text", "lengths"),
    [
        ("Between 3 and 5 {}", (3, 5)),
        ("3-5 {}", (3, 5)),
        ("3 – 5 {}", (3, 5)),
        ("3 to 5 {}", (3, 5)),
        ("Max size 5 {}", (None, 5)),
        ("Max. allowed limit: 5 {}", (None, 5)),
        ("Maximum permitted size of 5 {}", (None, 5)),
        ("Maximum size=5 {}", (None, 5)),
        ("Maximum 5 {}", (None, 5)),
        ("Maximum of 5 {}", (None, 5)),
        ("Max 5 {}", (None, 5)),
        ("Max. 5 {}", (None, 5)),
        ("Up to 5 {}", (None, 5)),
        ("Limited to 5 {}", (None, 5)),
        ("At most 5 {}", (None, 5)),
        ("No more than 5 {}", (None, 5)),
        ("Must not exceed 5 {}", (None, 5)),
        ("It cannot be longer than 5 {}", (None, 5)),
        ("It can't be more than 5 {}", (None, 5)),
        ("It can’t exceed 5 {}", (None, 5)),
        ("At least 5 {}", (5, None)),
        ("Minimum 5 {}", (5, None)),
        ("Minimum of 5 {}", (5, None)),
        ("Min 5 {}", (5, None)),
        ("Min. 5 {}", (5, None)),
        ("It is 5 {} long", (5, 5)),
        ("It must be 5 {} in length", (5, 5)),
        ("Exactly 5 {} long", (5, 5)),
        ("5 {} max", (None, 5)),
        ("5-{} maximum", (None, 5)),
        ("5 {} limit", (None, 5)),
        ("5 {} or less", (None, 5)),
        ("5 {} or fewer", (None, 5)),
    ],
)
def test_all_ways_to_count_characters(
    text: str, lengths: tuple[int | None, int | None], unit: str
) -> None:
    facts = read_facts(text.format(unit))
    assert (facts.min_length, facts.max_length) == lengths
    facts = read_facts(text.format("bytes"))
    assert (facts.min_length, facts.max_length) == (None, None)


@pytest.mark.parametrize(
    ("text", "lengths"),
    [
        ("Max length 5", (None, 5)),
        ("Max. length: 5", (None, 5)),
        ("Maxlength=5", (None, 5)),
        ("Maximum allowed length is 5", (None, 5)),
        ("Maximum permitted length of 5", (None, 5)),
        ("The maximum length of this name is 5", (None, 5)),
        ("The maximum length of a very long name is 5", (None, 5)),
        ("Min length 5", (5, None)),
        ("Min. length: 5", (5, None)),
        ("Minlength=5", (5, None)),
        ("Minimum length is 5", (5, None)),
        ("Minimum length of 5", (5, None)),
        ("Min length 5 bytes", (None, None)),
        ("Between 9 and 3 characters", (None, None)),
        ("It is 5 characters long, at most 9 characters", (None, 9)),
        ("Up to 5 characters. Up to 9 characters", (None, 5)),
        ("Version 1.3-5 characters", (None, None)),
        ("Up to 1,024 characters", (None, 1024)),
        ("Up to 1,02 characters", (None, None)),
    ],
)
def test_lengths_by_name(text: str, lengths: tuple[int | None, int | None]) -> None:
    facts = read_facts(text)
    assert (facts.min_length, facts.max_length) == lengths


@pytest.mark.parametrize(
    "before",
    [
        *("Each", "Every", "Per", "An item has", "Items:", "An element:", "Elements:"),
        *("An entry:", "Entries:", "If old,", "When old,", "Unless old,", "Otherwise"),
        *("Can exceed the standard", "- old", "* old", "• old", "· old", "`a`:"),
        *('"a" -', "`a` –", '"a" ='),
    ],
)
def test_lengths_of_something_else(before: str) -> None:
    assert read_facts(f"{before} up to 5 characters.").max_length is None
    assert read_facts("Its name has up to 5 characters.").max_length == 5


@pytest.mark.parametrize(
    "text",
    [
        *("At the climax length 5", "At the climax size 5 characters"),
        *("At the climax 5 characters", "An a5 characters max"),
        *("Of the admin length 5", "Min length 5x", "The admin 5 characters"),
        *(
            "This 5 characters long",
            "It is 5 characters longer",
            "It is 5 charsets long",
        ),
        *("Between 1 and 5 charsets", "Of 1-5 charsets", "Max size 5 charsets"),
        *("At most 5 charsets", "At least 5 charsets"),
    ],
)
def test_words_within_other_words_are_no_length(text: str) -> None:
    facts = read_facts(text)
    assert (facts.min_length, facts.max_length) == (None, None)
