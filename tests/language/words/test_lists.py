"""Lists of words of which no test has an example of each."""

import pytest

from docmodels.language.words import columns, headings

COLUMNS = {
    "NAME_PATTERN_COLUMNS": (
        "field pattern|field name pattern|property pattern"
        "|property name pattern|attribute pattern|key pattern|name pattern"
        "|member pattern|patterned field"
    ),
    "CONDITION_COLUMNS": (
        "applies to|applicable to|applicable for|for|when|validity|valid for"
        "|used by|used for|used in|only for"
    ),
    "OF_ONE_USE": (
        "post|put|patch|get|create|creating|creation|update|updating|insert"
        "|upsert|request|requests|response|responses"
    ),
    "SILENT_COLUMNS": (
        "example|examples|sample|value|filterable|filter|sortable|sort"
        "|searchable|search|groupable|aggregatable|queryable|retrievable"
        "|facetable|expandable|selectable|indexed|index|unique|key|pk|fk|custom"
        "|sensitive|encrypted|localized|translatable|visible|editable|updatable"
        "|creatable|beta|experimental|supported|support|inherited"
    ),
}
HEADINGS = {
    "FACT_LABELS": (
        "additional properties|default|defined in|deprecated|description"
        "|example|format|max items|max length|maximum|min items|min length"
        "|minimum|must match regular expression|pattern|required"
        "|same definition as|title|type"
    ),
    "KINDS_HEADINGS": ("supported types|possible types|supported kinds"),
    "VALUES_LINES": (
        "accepted values|allowed values|enum values|known values|must be one of"
        "|permitted values|possible values|supported values|valid values|values"
    ),
}


@pytest.mark.parametrize("name", COLUMNS)
def test_titles_of_columns(name: str) -> None:
    assert {*getattr(columns, name)} == {*COLUMNS[name].split("|")}


@pytest.mark.parametrize("name", HEADINGS)
def test_words_of_headings(name: str) -> None:
    assert {*getattr(headings, name)} == {*HEADINGS[name].split("|")}
