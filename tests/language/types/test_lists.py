"""Lists as languages write them, and the null in them."""

import pytest
from support.type_cells import as_shown


@pytest.mark.parametrize(
    ("text", "shown", "nullable"),
    [
        # Go
        ("`*string`", "string", True),
        ("\\*string", "string", False),
        ("`[]*Foo`", "list of Foo", False),
        ("`[3]float64`", "list of float64", False),
        ("`[2]Foo`", "list of Foo", False),
        ("`[]byte`", "binary", False),
        ("`[4]byte`", "list of integer", False),
        ("`[][]byte`", "list of binary", False),
        ("`map[string][]Foo`", "map of list of Foo", False),
        ("map[string][]Foo", "map of list of Foo", False),
        ("`map[string]*Foo`", "map of Foo", False),
        ("`map[string]interface{}`", "map of any", False),
        ("`[]interface{}`", "list of any", False),
        # C#, Java, Kotlin, Swift
        ("byte[]", "binary", False),
        ("byte[][]", "list of binary", False),
        ("int[]", "list of integer", False),
        ("`List<String>?`", "list of string", True),
        ("`[String]`", "list of string", False),
        ("`[[Foo]]`", "list of list of Foo", False),
        ("`[Foo]?`", "list of Foo", True),
        ("`[String: Int]`", "map of integer", False),
        ("`[String: [Foo]]`", "map of list of Foo", False),
        # Rust
        ("`Vec<Foo>`", "list of Foo", False),
        ("`Option<Foo>`", "Foo", True),
        ("`Option<Vec<Foo>>`", "list of Foo", True),
        ("`Box<Foo>`", "Foo", False),
        ("`[u8; 32]`", "list of u8", False),
        ("`HashMap<String, Foo>`", "map of Foo", False),
        # TypeScript and JSDoc
        ("`Record<string, number>`", "map of number", False),
        ("`ReadonlyArray<Foo>`", "list of Foo", False),
        ("`Readonly<Foo>`", "Foo", False),
        ("`string[] | null`", "list of string", True),
        ("`Array.<string>`", "list of string", False),
        ("`Object.<string, number>`", "map of number", False),
        ("`Foo[2]`", "list of Foo", False),
        ("string[3]", "string", False),
        # Protocol buffers
        ("repeated Foo", "list of Foo", False),
        ("`repeated string`", "list of string", False),
        ("repeated [Foo](#foo)", "list of Foo", False),
    ],
)
def test_types_of_programming_languages(text: str, shown: str, nullable: bool) -> None:
    assert as_shown(text) == (shown, nullable, "")


@pytest.mark.parametrize(
    ("text", "shown", "nullable"),
    [
        ("`(string | null)[]`", "list of (string | null)", False),
        ("`(string | null)[] | null`", "list of (string | null)", True),
        ("`List[Optional[str]]`", "list of (string | null)", False),
        ("`Optional[List[str]]`", "list of string", True),
        ("`List[str | None]`", "list of (string | null)", False),
        ("`Array<string | number | null>`", "list of (string | number | null)", False),
        ("`Vec<Option<Foo>>`", "list of (Foo | null)", False),
        ("`List<String?>`", "list of (string | null)", False),
        ("`List<String?>?`", "list of (string | null)", True),
        ("`int?[]`", "list of (integer | null)", False),
        ("`int?[]?`", "list of (integer | null)", True),
        ("`int?[][]`", "list of list of (integer | null)", False),
        ("`int[]?[]`", "list of (list of integer | null)", False),
        ("`Nullable<int>[]`", "list of (integer | null)", False),
        ("`[String?]`", "list of (string | null)", False),
        ("`[String!]!`", "list of string", False),
        ("`?string[]`", "list of string", True),
        ("array of nullable strings", "list of (string | null)", False),
        ("array of nullable [Foo](#foo)", "list of (Foo | null)", False),
        ("array of (string or null)", "list of (string | null)", False),
        ("array of strings or null", "list of string", True),
        ("array of string | null", "list of string", True),
        ("nullable array of strings", "list of string", True),
        ("map of string to nullable int", "map of (integer | null)", False),
        ("`Map<string, string?>`", "map of (string | null)", False),
        ("`Dict[str, Optional[int]]`", "map of (integer | null)", False),
        ("`{[key: string]: number | null}`", "map of (number | null)", False),
        ("array of nullable objects", "list of (object | null)", False),
        ("[list of nullable Foo](#foo)", "list of (Foo | null)", False),
    ],
)
def test_null_in_a_list_is_the_item(text: str, shown: str, nullable: bool) -> None:
    assert as_shown(text) == (shown, nullable, "")


@pytest.mark.parametrize(
    ("text", "shown", "rest"),
    [
        # A word in code is of the list if the word for lists is in code, too.
        ("`list` `Foo`", "list of Foo", ""),
        ("list `Foo`", "list of Foo", "list Foo"),
        ("array Foo", "list of Foo", ""),
        ("array 3", "list of any", ""),
        ("List string x", "list of any", "List string x"),
        ("array{Foo}", "list of any", ""),
        ("array<string: Foo>", "map of Foo", ""),
        ("(list of)", "", "(list of)"),
        ("(list of) *Foo", "list of Foo", ""),
        ("(list), x", "list of any", ""),
        ('repeated "foo"', "", 'repeated "foo"'),
        # Nothing that could be an item
        ("[], Foo", "list of any", ""),
        ("[] | null", "list of any", ""),
        ("[3].", "list of any", ""),
        ("[]byte[3]", "list of integer", ""),
        # What stands behind a semicolon is a size, or no list at all.
        ("[Foo; n]", "", "[Foo; n]"),
        ("[Foo;", "", "[Foo;"),
        # A reference to nowhere has one name; a number is a size.
        ("[`Foo`][1]", "list of Foo", ""),
        ("[`Foo`][", "list of Foo", ""),
        ("[`Foo`, `Bar`][foo]", "list of (Foo | Bar)", ""),
        ("[[Foo | string]]", "list of list of (Foo | string)", ""),
        ("Foo[] (array)", "list of Foo", ""),
        ("[integer](x.md)[3]", "integer", ""),
    ],
)
def test_what_a_list_word_or_bracket_is_about(text: str, shown: str, rest: str) -> None:
    assert as_shown(text) == (shown, text == "[] | null", rest)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Foo[≥ x]", "Foo"),
        ("Foo[≥ 3", "Foo"),
        ("Foo[1-16", "Foo"),
        ("`integer[1-16]`", "list of integer"),
        ("`integer[1..16]`", "integer"),
    ],
)
def test_half_a_range_and_a_range_of_values_count_nothing(
    text: str, shown: str
) -> None:
    assert as_shown(text) == (shown, False, "")


@pytest.mark.parametrize(
    ("text", "shown", "rest"),
    [
        ("`number` `[16]`", "list of number", ""),
        ("integer[4]", "list of integer", ""),
        ("`string` `[1-*]`", "list of string", ""),
        ("string[0..*]", "list of string", ""),
        ("Bed[1-*]", "list of Bed", ""),
        ("string[3]", "string", ""),
        ("string[1-10]", "string", ""),
    ],
)
def test_how_many_items_a_list_has(text: str, shown: str, rest: str) -> None:
    assert as_shown(text)[::2] == (shown, rest)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("array (see below)", "list of any"),
        ("array (below)", "list of any"),
        ("array (see table below)", "list of any"),
        ("array (described below)", "list of any"),
        ("map (see below)", "map of any"),
        ("array<object> (see below)", "list of object"),
        ("list of objects (see below)", "list of object"),
        ("object (see above)", "object"),
        ("array (see Foo)", "list of Foo"),
    ],
)
def test_where_a_type_is_told_is_no_type(text: str, shown: str) -> None:
    assert as_shown(text) == (shown, False, "")
