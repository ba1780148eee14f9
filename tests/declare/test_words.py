"""Every word about headings and tables concludes what it should.

The lists are written out by hand, apart from those of the dialect: a word that is
dropped there fails its test here, and a word that is added fails the last one.
"""

import pytest
from support.small_pages import TABLE, declared, decls, page

from docmodels.declare.bases import stated_bases
from docmodels.declare.tables.labels import announces_parameters
from docmodels.declare.tables.outline import Heading, read_outline
from docmodels.language.words.dialect import DEFAULT

COLUMNS = "| Name | Type |\n|---|---|\n| a | string |\n"
WORDS = {
    "enum_words": ["enum", "enumeration", "enumerations", "enums"],
    "part_words": ["attributes", "elements", "fields", "members", "properties"],
    "part_qualifiers": (
        "additional all available basic common conditional core custom dynamic extra"
        " fixed further general generic main mandatory optional other patterned"
        " remaining required shared special specific standard supported supplementary"
    ).split(),
    "part_conditions": (
        "added in|added since|as of|available in|available since|common to"
        "|depending on|for use with|for version|in version|of version|only for"
        "|shared by|since|specific to|used by|used for|used with|when|when using"
    ).split("|"),
    "maybe_parts": ["attribute", "field", "mandatory", "optional", "required"],
    "example_words": ["example", "example:", "examples"],
    "determiners": "a all an any multiple new one several the your".split(),
    "object_words": ["attributes", "entity", "model", "object", "properties"]
    + ["resource", "schema", "structure"],
    "body_words": (
        "body data error errors example input json list main output payload request"
        " response result results return returned root sample the this top-level"
    ).split(),
    "vague_names": ["input", "output"],
    "parameter_words": ["arguments", "headers", "parameter", "parameters", "params"]
    + ["query string", "supported attributes"],
    "base_phrases": ["derived from", "derives from", "extends", "inherits"]
    + ["inherits from", "subclass of"],
    "base_headings": ["base class", "base type", "extends", "inherits"]
    + ["inherits from"],
    "base_verbs": ["derives", "extends", "inherits"],
    "base_participles": ["derived", "inherited"],
    "property_columns": [
        *("attribute", "field", "property", "fields", "properties"),
    ],
    "getter_columns": ["navigation", "navigation property", "property"]
    + ["relationship"],
    "property_value_columns": ["allowed value", "enum value", "possible value"]
    + ["value"],
}


def _last(text: str) -> Heading:
    return read_outline(page(text), DEFAULT).headings[-1]


def _reasons(text: str) -> list[str]:
    return [one.reason for one in decls(text).tables]


def _bases(text: str) -> list[str]:
    outline = read_outline(page(text), DEFAULT)
    return [one.base.name for one in stated_bases(outline.page.sections[1], outline)]


def _kinds(text: str) -> list[str]:
    return [one.kind.name for one in read_outline(page(text), DEFAULT).tables]


@pytest.mark.parametrize("word", WORDS["enum_words"])
def test_a_word_calls_a_heading_an_enum(word: str) -> None:
    assert _last(f"# {word} State").states_enum
    assert _last(f"# State {word}").states_enum
    assert not _last("# State machine").states_enum


@pytest.mark.parametrize("word", WORDS["part_words"])
def test_what_every_object_has_is_a_part(word: str) -> None:
    text = f"# Cot\n\n## Known {word}{TABLE}\n# Bed\n\n## Known {word}{TABLE}"
    assert _last(text).is_part
    assert not _last(text.replace(word, "things")).is_part


@pytest.mark.parametrize("word", WORDS["part_qualifiers"])
def test_a_word_says_which_properties_a_part_has(word: str) -> None:
    assert _last(f"# Bed object\n\n## {word} fixed members{TABLE}").is_part
    assert _last(f"# Bed object\n\n## {word} fields for beds{TABLE}").is_part
    assert not _last(f"# Bed object\n\n## {word} slat members{TABLE}").is_part
    assert not _last(f"# Bed object\n\n## {word} beds{TABLE}").is_part


@pytest.mark.parametrize("words", WORDS["part_conditions"])
def test_words_say_when_properties_are_there(words: str) -> None:
    assert _last(f"# Bed object\n\n## Fields {words} `x`{TABLE}").is_part
    assert not _last(f"# Bed object\n\n## Slats {words} `x`{TABLE}").is_part
    assert not _last(f"# Bed object\n\n## Fields for slats{TABLE}").is_part


@pytest.mark.parametrize("word", WORDS["maybe_parts"])
def test_a_part_stands_alone(word: str) -> None:
    assert _last(f"# Form\n\n## {word}{TABLE}").is_part
    assert not _last(f"# Form{TABLE}\n## {word}{TABLE}").is_part


@pytest.mark.parametrize("word", WORDS["example_words"])
def test_a_word_begins_an_example(word: str) -> None:
    assert _reasons(f"# Beds\n\n## {word} one{TABLE}") == ["is part of an example"]


@pytest.mark.parametrize("word", WORDS["determiners"])
def test_a_word_behind_a_noun_makes_an_operation(word: str) -> None:
    assert _reasons(f"# Beds\n\n## List {word} bed{TABLE}") == [
        "describes an operation"
    ]
    assert _reasons(f"# Beds\n\n## List bed{TABLE}") == [""]


@pytest.mark.parametrize("word", WORDS["object_words"])
def test_a_word_calls_what_a_body_holds_an_object(word: str) -> None:
    assert _reasons(f"# Beds\n\n## Response\n\n### Slat {word}{TABLE}") == [""]


@pytest.mark.parametrize("word", WORDS["body_words"])
def test_a_word_calls_a_part_of_a_body_so(word: str) -> None:
    text = f"# Beds\n\n## Response body\n\n### {word} object{TABLE}"
    assert declared(text) == ([] if word == "example" else ["BedsResponse"])
    assert declared(text.replace(f"{word} object", "slat object")) == ["slat"]


@pytest.mark.parametrize("word", WORDS["vague_names"])
def test_a_vague_name_is_told_by_the_text(word: str) -> None:
    said = "The `Bed` object contains the following fields:"
    found = _last(f"# {word}\n\n{said}{TABLE}").model
    assert found is not None
    assert found.name == "Bed"


@pytest.mark.parametrize("word", WORDS["parameter_words"])
def test_a_word_announces_parameters(word: str) -> None:
    assert announces_parameters(f"It takes\nthe {word.capitalize()} here:", DEFAULT)
    assert not announces_parameters(f"It takes\nthe x{word}x here:", DEFAULT)
    assert not announces_parameters(f"It takes\nthe {word} here.", DEFAULT)


@pytest.mark.parametrize("word", WORDS["base_phrases"])
def test_a_heading_names_the_base(word: str) -> None:
    assert _bases(f"# Bird {word} Animal{TABLE}") == ["Animal"]
    assert _bases(f"# Bird ({word} Animal){TABLE}") == ["Animal"]


@pytest.mark.parametrize("word", WORDS["base_headings"])
def test_a_heading_stands_above_bases(word: str) -> None:
    assert _bases(f"# Bird{TABLE}\n## {word}\n\n- [Animal](#animal)\n") == ["Animal"]


@pytest.mark.parametrize("word", WORDS["base_verbs"])
def test_a_sentence_says_what_a_model_does_with_its_base(word: str) -> None:
    assert _bases(f"# Bird\n\nIt {word} [Animal](#animal).{TABLE}") == ["Animal"]
    assert _bases(f"# Bird\n\n{word}: [Animal](#animal){TABLE}") == ["Animal"]
    other = f"# Bird\n\nIt has a field that {word} [Animal](#animal).{TABLE}"
    assert not _bases(other)


@pytest.mark.parametrize("word", WORDS["base_participles"])
def test_a_sentence_says_what_a_model_is(word: str) -> None:
    assert _bases(f"# Bird\n\nIt is {word} from [Animal](#animal).{TABLE}") == [
        "Animal"
    ]
    other = f"# Bird\n\nIts code is {word} from [Animal](#animal).{TABLE}"
    assert not _bases(other)


@pytest.mark.parametrize("word", WORDS["property_columns"])
def test_a_column_surely_has_names_of_properties(word: str) -> None:
    table = f"# Bed\n\n| {word} | Description |\n|---|---|\n| a | It is. |\n"
    assert _kinds(table) == ["untyped"]
    assert _kinds(table.replace(word, "Variable")) == ["other"]


@pytest.mark.parametrize("word", WORDS["getter_columns"])
def test_a_column_has_properties_that_return_their_types(word: str) -> None:
    table = f"# Bed\n\n| {word} | Return type |\n|---|---|\n| a | BedSize |\n"
    assert _kinds(table) == ["properties"]
    assert _kinds(table.replace(word, "Member")) == ["other"]


@pytest.mark.parametrize("word", WORDS["property_value_columns"])
def test_a_column_has_values_of_properties(word: str) -> None:
    table = f"# Bed\n\n| Property | {word} |\n|---|---|\n| a | b |\n"
    assert _kinds(table) == ["choices"]
    assert _kinds(table.replace(word, "Colour")) == ["other"]


@pytest.mark.parametrize("name", WORDS)
def test_the_dialect_has_no_other_words(name: str) -> None:
    assert sorted(getattr(DEFAULT, name)) == sorted(WORDS[name])
