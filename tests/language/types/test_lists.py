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
