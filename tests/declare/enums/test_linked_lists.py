"""Values in lists and sentences below headings that types lead to."""

import pytest
from support.small_pages import decls, enums

from docmodels.core.declarations import EnumDecl
from docmodels.language.words.signs import ENUM_NOUNS

BED = "# Bed\n\n| Name | Type |\n|---|---|\n| size | int |\n| state | [{0}](#{0}) |\n"


def _below(text: str, heading: str = "state") -> list[object]:
    """Return the values of the enum that a type leads to, none where there is none."""
    page = f"{BED.format(heading.lower())}\n## {heading}\n\n{text}\n"
    found = enums(page)
    assert len(found) < 2
    return [*next(iter(found.values()), [])]


@pytest.mark.parametrize(
    "text",
    [
        "- `open`: Come in.\n- `shut`: Stay out.",
        "* **open** - Come in.\n* **shut** - Stay out.",
        '1. "open" (come in)\n2. "shut" (stay out)',
        "- `open`\n- `shut`",
        "What it is.\n\n- `open`: Come in.\n- `shut`: Stay out.",
        "One of: `open`, `shut`.",
        'It can be "open" or "shut".',
        "A string.\n\nPossible values are `open` and `shut`.",
    ],
)
def test_what_a_type_leads_to_has_values(text: str) -> None:
    assert _below(text) == ["open", "shut"]


@pytest.mark.parametrize(
    ("first", "are_values"),
    [
        ("“open”: Come in.", True),
        ("'open': Come in.", True),
        ("`open` string and more", True),
        ("`open` string", False),
        ("`open` string, so", False),
        ("`open` string - so", False),
        ("`open` string – so", False),
        ("`open` string — so", False),
        ("`open` string [so]", False),
        ("`open` string: so", False),
        ("`open` string | int", False),
        ("`open` (string) so", False),
        ("`open` array of beds", False),
        ("`open` list of beds", False),
        ("`open` required", False),
        ("`open` optional", False),
    ],
)
def test_a_type_behind_the_first_word_tells_of_a_property(
    first: str, are_values: bool
) -> None:
    text = f"One of the states:\n\n- {first}\n- 'shut'"
    assert _below(text) == (["open", "shut"] if are_values else [])


@pytest.mark.parametrize("sign", ['"', "'", "“"])
def test_words_in_quotes_are_values(sign: str) -> None:
    close = "”" if sign == "“" else sign
    text = f"- {sign}open{close}: Come in.\n- {sign}shut{close}: Stay out."
    assert _below(text, "Openness") == ["open", "shut"]


@pytest.mark.parametrize(
    ("line", "values"),
    [
        ("The properties of it:", []),
        ("The values of its properties:", ["open", "shut"]),
        ("The values of it:", ["open", "shut"]),
        ("It has these:", []),
    ],
)
def test_what_the_line_above_a_list_calls_it(line: str, values: list[object]) -> None:
    text = f"{line}\n\n- `open`: Come in.\n- `shut`: Stay out."
    assert _below(text, "Openness") == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("- `oak`\n- `birch`", ["oak", "birch"]),
        ('- "oak": Dark.\n- "birch": Light.', ["oak", "birch"]),
        ("- `OAK`: Dark.\n- `BIRCH`: Light.", ["OAK", "BIRCH"]),
        ("One of these values:\n\n- `oak`: Dark.\n- `birch`: Light.", ["oak", "birch"]),
        ("Options:\n\n- `oak`: Dark.\n- `birch`: Light.", ["oak", "birch"]),
        ("- `1`: Dark.\n- `2`: Light.", []),
        ("Values:\n\n- `1`: Dark.\n- `2`: Light.", [1, 2]),
        ("- `oak`: Dark.\n- `birch`: Light.", []),
        ("- **oak** - Dark.\n- **birch** - Light.", []),
        ("- `oak`", []),
    ],
)
def test_below_any_other_heading_it_takes_a_sign(
    text: str, values: list[object]
) -> None:
    assert _below(text, "Wood") == values


@pytest.mark.parametrize(
    "line",
    [
        "The value tells the wood:",
        "It has one option of these:",
        "It has these options:",
        "The choices of wood:",
        "There are constants for them:",
        "It is an enumeration:",
        "One of:",
        "Any of:",
        "It is either:",
        "It can be:",
        "It may be:",
        "It must be:",
        "It has these states:",
    ],
)
def test_a_line_above_may_say_that_values_follow(line: str) -> None:
    text = f"{line}\n\n- `oak`: Dark.\n- `birch`: Light."
    assert _below(text, "Wood") == ["oak", "birch"]


@pytest.mark.parametrize(
    "line",
    [
        "An attribute may follow:",
        "It has these attributes:",
        "An argument follows:",
        "It has these arguments:",
        "It has these elements:",
        "One field follows:",
        "It has these fields:",
        "It has these keys:",
        "It has these members:",
        "It has these methods:",
        "An object follows:",
        "It has these objects:",
        "A parameter follows:",
        "It has these parameters:",
        "It has these params:",
        "It has these properties:",
        "A property follows:",
        "It has these settings:",
        "It has this structure:",
    ],
)
def test_a_line_above_may_say_that_properties_follow(line: str) -> None:
    text = f"{line}\n\n- `open`: Whether.\n- `by`: Who."
    assert _below(text) == []
    assert _below(text.replace(line, f"The values, by {line}")) == ["open", "by"]


@pytest.mark.parametrize("noun", ENUM_NOUNS)
def test_a_heading_may_be_called_as_enums_are(noun: str) -> None:
    assert _below("- `open`: In.\n- `shut`: Out.", noun) == ["open", "shut"]


def test_nouns_of_enums() -> None:
    nouns = (
        "category code codes direction kind kinds level mode outcome phase priority"
        " reason reasons role severity stage state states status statuses type types"
        " visibility"
    )
    assert tuple(nouns.split()) == ENUM_NOUNS


@pytest.mark.parametrize(
    "text",
    [
        "- `open` (boolean): Whether one may come in.\n- `by` (string): Who says so.",
        "- `open`: boolean\n- `by`: string",
        "- `open`, boolean, whether.\n- `by`, string, who.",
        "- `open` *boolean* whether.\n- `by` *string* who.",
        "- `open` (required): Whether.\n- `by` (optional): Who.",
        "- **open** (boolean): Whether.\n- **by** (string): Who.",
        "It has these fields:\n\n- `open`: Whether.\n- `by`: Who.",
        "Properties:\n\n- `open`: Whether.\n- `by`: Who.",
        "- `size`: How large.\n- `state`: What it is like.",
        "- `open`: In.\n- Other words.",
        "- `Bed`: Where one sleeps.\n- `open`: In.",
        "- `string`\n- `integer`",
        "- `open`\n- `<level>`",
        "- `open`\n- `level=3`",
        "- `open`\n- `x://`",
        '- `open`: In.\n- `by`: Who.\n\n```json\n{"open": true, "by": "me"}\n```',
        "What `open` and `shut` mean is known.",
        "For example `open` or `shut`.",
        "- [Bed](#bed)\n- [Cot](#cot)",
        "> One of `open`, `shut`.",
        "| Colour | Taste |\n|---|---|\n| red hot | sweet |",
    ],
)
def test_other_text_has_none(text: str) -> None:
    assert _below(text) == []


def test_what_no_type_leads_to_is_no_enum() -> None:
    assert enums("# Bed\n\nText.\n\n## State\n\n- `open`\n- `shut`\n") == {}


def test_an_enum_says_why_it_is_one() -> None:
    page = f"{BED.format('state')}\n## State\n\n- `open`: Come in.\n- `shut`: Out.\n"
    enum = decls(page).declarations[-1]
    assert isinstance(enum, EnumDecl)
    assert [one.description for one in enum.values] == ["Come in.", "Out."]
    assert enum.because[0].rule == "enum-from-list-that-types-lead-to"
    assert (enum.because[0].words, enum.because[0].span.line) == ("open", 10)
    assert enum.values[1].span is not None
    assert enum.values[1].span.line == 11
