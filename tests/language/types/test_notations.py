"""Maps, lists and wrappers in the notations of several languages, and in words."""

import pytest
from support.type_cells import as_shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        # TypeScript
        ("`{ [key: string]: number; }`", "map of number"),
        ("`{ [id: number]: Sail }`", "map of Sail"),
        ("`{ [k in Names]: Sail }`", "map of Sail"),
        ("`{ readonly [key: string]: Sail[] }`", "map of list of Sail"),
        ("`Array<{ [key: string]: any }>`", "list of map of any"),
        ("`Partial<Record<string, Sail>>`", "map of Sail"),
        ("`ReadonlyMap<string, Sail>`", "map of Sail"),
        # Rust, and paths in angles that Markdown takes for links
        ("`std::collections::HashMap<String, Sail>`", "map of Sail"),
        ("Vec<fleet::Sail>", "list of fleet::Sail"),
        ("Box<fleet::Sail>", "fleet::Sail"),
        ("Vec<std::string::String>", "list of std::string::String"),
        ("Vec<xs:string>", "list of string"),
        ("`chrono::DateTime<chrono::Utc>`", "chrono::DateTime"),
        ("`Vec<DateTime<FixedOffset>>`", "list of datetime"),
        ("`Vec<Option<time::Date<Local>>>`", "list of (time::Date | null)"),
        ("`Cow<'static, str>`", "string"),
        ("`&'a str`", "string"),
        ("`Arc<Mutex<fleet::Sail>>`", "fleet::Sail"),
        ("`Box<dyn Sail>`", "Sail"),
        # C++
        ("`std::shared_ptr<Sail>`", "Sail"),
        ("`std::unordered_map<std::string, int64_t>`", "map of int64_t"),
        # Java and Kotlin
        ("`java.util.List<? extends Sail>`", "list of Sail"),
        ("`List<out Sail>`", "list of Sail"),
        # PHP
        ("`\\Fleet\\Sail[]`", "list of Fleet\\Sail"),
        ("`array<string, \\Fleet\\Sail[]>`", "map of list of Fleet\\Sail"),
        ("`\\DateTime`", "datetime"),
        # Python
        ("**{str: (int,)}**", "map of integer"),
        ("`{str: (bool, date, none_type,)}`", "map of (boolean | date | null)"),
        ("`tuple[str, int]`", "list of (string | integer)"),
        ("`typing.List[typing.Union[Sail, None]]`", "list of (Sail | null)"),
        ("`typing.Union[str, typing.List[int]]`", "string | list of integer"),
        # C#, Java, Kotlin
        ("`System.Byte[]`", "binary"),
        ("`Newtonsoft.Json.Linq.JArray`", "list of any"),
        ("`ConcurrentDictionary<string, Sail>`", "map of Sail"),
        ("`ImmutableMap<String, Sail>`", "map of Sail"),
        ("`(string, number)`", "list of (string | number)"),
        # Go
        ("`map[string]intstr.IntOrString`", "map of (integer | string)"),
        ("(slice of) Sail", "list of Sail"),
        ("(slice of) [Sail](#sail)", "list of Sail"),
        ("(repeated) string", "list of string"),
        ("(map of string to) Sail", "map of Sail"),
        ("(map of) Sail", "map of Sail"),
        # in words
        ("{name: number}", "map of number"),
        ("object (string to Sail)", "map of Sail"),
        ("object (string => Sail)", "map of Sail"),
        ("object of Sail keyed by id", "map of Sail"),
        ("map of sail name -> object", "map of object"),
        ("map of strings → Sail", "map of Sail"),
        ("object keyed by name", "map of any"),
        ("array of Sail indexed by name", "map of Sail"),
        ("associative array", "map of any"),
        ("associative array of Sail", "map of Sail"),
        ("dictionary with keys in [ids](#ids)", "map of any"),
        ("map with keys in [ids](#ids) and values of [Sail](#sail)", "map of Sail"),
        ("map with string keys and Sail values", "map of Sail"),
        ("array[integer, integer]", "list of integer"),
        ("array string", "list of string"),
    ],
)
def test_each_notation_is_read(text: str, shown: str) -> None:
    assert as_shown(text) == (shown, False, "")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("OptionalNullable[float]", "number"),
        ("[OptionalNullable[fleet.Sail]](#sail)", "fleet.Sail"),
        ("Nullable[Optional[Sail]]", "Sail"),
        ("`JsonNullable<Sail>`", "Sail"),
        ("dictionary or null", "map of any"),
        ("dict or none", "map of any"),
        ("null or hash", "map of any"),
        ("?dictionary with keys in [ids](#ids)", "map of any"),
        ("`*intstr.IntOrString`", "integer | string"),
    ],
)
def test_each_notation_with_null_is_read(text: str, shown: str) -> None:
    assert as_shown(text) == (shown, True, "")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Array of Photo, Film and Sound", "list of (Photo | Film | Sound)"),
        (
            "list of [Photo](#p), [Film](#f) or [Sound](#s)",
            "list of (Photo | Film | Sound)",
        ),
        ("Array of Photos and Films", "list of (Photos | Films)"),
        ("array of strings and numbers", "list of (string | number)"),
        ("array of Photo, Film, Sound", "list of (Photo | Film | Sound)"),
        ("map of string to Photo, Film and Sound", "map of (Photo | Film | Sound)"),
        ("List of [Photo](#p) and [Film](#f) objects", "list of (Photo | Film)"),
        # of which these are none
        ("array of Photo, required", "list of Photo"),
        ("array of strings, numbers of items", "list of string"),
        ("list of string, integer", "list of string | integer"),
        ("list of Photo or list of Film", "list of Photo | list of Film"),
    ],
)
def test_a_list_may_hold_several_kinds(text: str, shown: str) -> None:
    assert as_shown(text) == (shown, False, "")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("IntOrString", "integer | string"),
        ("util.intstr.IntOrString", "integer | string"),
        ("[IntOrString](https://example.org/v1/#intorstring)", "integer | string"),
        ("list of IntOrString", "list of (integer | string)"),
        ("array of [berth](#berth) object ids", "list of string"),
        ("[berth](#berth) object ID", "string"),
        ("list of Berth object IDs", "list of string"),
    ],
)
def test_names_that_say_what_a_value_is(text: str, shown: str) -> None:
    assert as_shown(text) == (shown, False, "")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("enumeration (on, off)", '"on" | "off"'),
        ("enum: on, off.", '"on" | "off"'),
        ("list of STRINGS", "list of string"),
        ("list of `on`, `off` [3]", "list of on"),
        ("list of `on`, `off` / `dim`", "list of (on | off | dim)"),
        ("(list of) &Foo", "list of Foo"),
        ("(list of) (Foo)", "list of Foo"),
        ("[]&Foo", "list of Foo"),
        ("Record(string, Foo)", "map of Foo"),
        ("objects {[key: string]: Foo}", "map of Foo"),
        ("map[string]&Foo", "map of Foo"),
        ("map[string] [Foo](x.md)", "map of Foo"),
        ('integer DEFAULT "x"', "integer"),
        ("integer REFERENCES [beds](#beds)", "integer"),
        ("string — default 3", "string"),
    ],
)
def test_signs_and_words_that_are_rare(text: str, shown: str) -> None:
    assert as_shown(text) == (shown, False, "")


@pytest.mark.parametrize(
    ("text", "shown", "rest"),
    [
        # properties are listed, none of which is a key of any name
        ("{a: string, b: integer}", "", "{ a: string, b: integer }"),
        ("object with keys a and b", "object", "with keys a and b"),
        ("object with name", "object", "with name"),
        ("(lat, lon)", "", "(lat, lon)"),
        ("object of Sail", "object", "of Sail"),
        ("array with Sail", "list of any", "array with Sail"),
        ("see <https://example.org/sail>", "https://example.org/sail", ""),
    ],
)
def test_what_looks_like_a_notation_and_is_none(
    text: str, shown: str, rest: str
) -> None:
    assert as_shown(text) == (shown, False, rest)
