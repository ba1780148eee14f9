"""What each word of a type cell does, word by word.

The lists here are written by hand: each word has a cell whose meaning depends on it.
"""

from collections.abc import Iterator

import pytest

from docmodels.core.typeexpr import ListOf, NamedRef, show
from docmodels.language.types import parse_phrase, parse_type
from docmodels.language.words import types as words
from docmodels.parse.runs import read_runs

#: The name of a table, cells with a word of it, what they say, and the words.
SAID: list[tuple[str, str, str, str]] = [
    (
        "LIST_WORDS",
        "{} of Foo",
        "list of Foo",
        "vec btreeset treeset linkedhashset sortedset orderedset immutablelist "
        "readonlyarray slice seq linkedlist mutablelist array arrays jsonarray list "
        "lists collection collections set sequence enumerable ienumerable icollection "
        "ilist ireadonlylist ireadonlycollection iterable hashset arraylist vector "
        "tuple pair builtlist builtset nonemptylist nonemptyset nonemptyarray "
        "immutableset immutablearray mutableset linkedset frozenset readonlyset "
        "readonlylist iset ireadonlyset iasyncenumerable deque vecdeque queue arrayref "
        "jarray listvalue",
    ),
    (
        "MAP_WORDS",
        "{} of string to Foo",
        "map of Foo",
        "maps btreemap treemap linkedhashmap sortedmap orderedmap sorteddictionary "
        "hashes dicts dictionaries hashmaps associative dictionary idictionary "
        "ireadonlydictionary map mapping hashmap hashtable dict record hash "
        "readonlymap immutablemap mutablemap builtmap indexmap concurrentmap "
        "concurrenthashmap concurrentdictionary readonlydictionary immutabledictionary "
        "unordered_map unorderedmap",
    ),
    (
        "NULLABLE_WRAPPERS",
        "{}[Foo]",
        "Foo or null",
        "nullable optional option maybe optionalnullable jsonnullable",
    ),
    (
        "NOUNS",
        "Foo {}",
        "Foo",
        "object objects resource resources type types instance instances entity "
        "entities item items value values element elements model models structure "
        "structures record records enum enums enumeration enumerations",
    ),
    ("ARTICLES", "either {} string", "string", "a an the one"),
    (
        "FORMAT_LEADS",
        "string {} date",
        "date",
        "in as representing containing formatted with",
    ),
    (
        "FORMAT_NOISE",
        "string (date {})",
        "date",
        "utc gmt iso iso8601 8601 rfc 3339 rfc3339 iso-8601 rfc-3339 format formatted "
        "string value the a an standard valid style encoded of type using",
    ),
    (
        "ENCODED",
        "integer ({} as string)",
        "string",
        "encoded formatted represented serialized",
    ),
    (
        "STATES",
        "enum ({})",
        "string",
        "deprecated inherited preview beta experimental internal legacy conditional "
        "computed generated immutable unique default input output reserved obsolete "
        "new none",
    ),
    (
        "COUNTS",
        "array of {} Foo",
        "list of Foo",
        "a an the one two three four five exactly several partial nested single "
        "multiple zero more positive non-empty nonempty ordered sorted non-negative "
        "nonnegative negative unsigned unique",
    ),
    (
        "TO_MANY",
        "{} Foo",
        "list of Foo",
        "tomany hasmany onetomany manytomany hasandbelongstomany belongstomany "
        "morphmany embedsmany embedmany referencesmany",
    ),
    (
        "TO_ONE",
        "{} Foo",
        "Foo",
        "toone hasone belongsto onetoone manytoone morphto morphone embedsone "
        "embedone referencesone",
    ),
    (
        "RELATION_NOUNS",
        "to-one {} to Foo",
        "Foo",
        "association associations relation relations relationship relationships",
    ),
    ("BOUNDS", "array of {} Foo", "list of Foo", "out dyn impl"),
    ("POINTERS", "{} to Foo", "Foo", "pointer reference instance ref link"),
    (
        "UNION_WORDS",
        "{} Foo, Bar",
        "Foo | Bar",
        "oneof anyof either one-of any-of",
    ),
    ("UNION_WORDS", "{}[Foo, Bar]", "Foo | Bar", "union"),
    ("TRANSPARENT", "{}[Foo]", "Foo", "readonly required box rc arc nonnull lazy"),
    (
        "TRANSPARENT",
        "{}\\<Foo>",
        "Foo",
        "nonnullable shared_ptr unique_ptr mutex rwlock refcell cow",
    ),
    ("IDS", "integer {}", "integer", "id identifier guid uuid ulid"),
    (
        "MANY_IDS",
        "array of integer {}",
        "list of integer",
        "ids identifiers guids uuids ulids",
    ),
    (
        "TEXTS_OF_OBJECTS",
        "array of object {}",
        "list of string",
        "id identifier guid uuid ulid ids identifiers guids uuids ulids name names",
    ),
    ("TOLD", "array ({} below)", "list of any", "see described listed defined"),
    ("TOLD", "array ({} here)", "list of any", "documented shown"),
    ("TOLD", "array ({} Tabelle)", "list of any", "siehe voir véase ver vedi zie"),
    ("PLACES", "array (table {})", "list of any", "below above unten oben"),
    ("KEYS_OF_PAIRS", "{}/value pairs", "map of any", "key name clé clave chave"),
    ("KEYS_OF_PAIRS", "{}-Wert-Paare", "map of any", "schlüssel"),
    ("VALUES_OF_PAIRS", "key/{} pairs", "map of any", "value values valeur valor wert"),
    ("PAIRS", "key-value {}", "map of any", "pair pairs map mapping paar paare pares"),
    ("KEYED_OBJECTS", "{} key/value", "map of any", "object objet objeto objekt"),
]
CASES = [
    (cell.format(word), meaning)
    for _, cell, meaning, all_ in SAID
    for word in all_.split()
]


def _spellings() -> Iterator[tuple[str, str]]:
    """Yield each cell as it is and with a capital letter, as tables begin it."""
    for cell, meaning in CASES:
        yield cell, meaning
        if "Record of" not in cell.capitalize():
            yield cell[0].upper() + cell[1:], meaning


@pytest.mark.parametrize(("text", "meaning"), [*_spellings()])
def test_each_word_means_what_it_says(text: str, meaning: str) -> None:
    cell = parse_type(read_runs(text))
    assert cell.expr is not None
    assert show(cell.expr) + " or null" * cell.nullable == meaning
    assert not cell.rest


@pytest.mark.parametrize("word", ["contains", "holds", "Holds"])
def test_what_a_description_begins_with(word: str) -> None:
    assert parse_phrase(read_runs(f"{word} [Foo](#f) objects")) == NamedRef("Foo", "#f")


@pytest.mark.parametrize("name", sorted({name for name, *_ in SAID}))
def test_every_word_has_a_case(name: str) -> None:
    listed = {
        word for table, _, _, all_ in SAID if table == name for word in all_.split()
    }
    assert listed == getattr(words, name)


@pytest.mark.parametrize("opening", "<([{")
def test_each_bracket_is_closed_by_its_own(opening: str) -> None:
    closing = {"<": ">", "(": ")", "[": "]", "{": "}"}
    assert closing == words.CLOSING
    for other in closing.values():
        cell = parse_type(
            read_runs(f"enum {opening}one, two{other}".replace("<", "\\<"))
        )
        assert cell.expr is not None
        values = show(cell.expr)
        assert (values == '"one" | "two"') is (other == closing[opening])


@pytest.mark.parametrize(
    ("text", "expr"),
    [
        ("Contains a [Foo](#f) object.", NamedRef("Foo", "#f")),
        ("holds the [Foo](#f) resource", NamedRef("Foo", "#f")),
        ("A [Foo](#f) object", NamedRef("Foo", "#f")),
        ("An array of [Foo](#f) resources.", ListOf(NamedRef("Foo", "#f"))),
        ("List of the **Foo** resources.", ListOf(NamedRef("Foo"))),
        ("List of the Foo resources.", None),
        ("List of 3 things.", None),
        ("List with [Foo](#f).", None),
        ("A [Foo](#f).", None),
        ("A **Foo** object.", None),
        ("Contains", None),
        ("List of", None),
        ("", None),
    ],
)
def test_descriptions_that_begin_with_a_type(
    text: str, expr: NamedRef | ListOf | None
) -> None:
    assert parse_phrase(read_runs(text)) == expr
