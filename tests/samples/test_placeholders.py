import pytest

from docmodels.samples.placeholders import is_placeholder


@pytest.mark.parametrize(
    "text",
    [
        *("<etag>", "{id}", "string", "String (timestamp)", "2021-...", "YYYY-MM-DD"),
        *(
            "int",
            "a | b",
            "xxxx",
            "[list]",
            "datetime in UTC",
            "Guid",
            "…",
            "yyyy-MM-ddTHH",
            *("<>", "{}", "[]", "()", "<the\nid>"),
            *("big one | small one", "a | bc", "a | b | c"),
            *("@odata.type: #shop.bed", "@odata.type:"),
            *("String(timestamp)", "string ()", "string [of a bed]", "string  value"),
            *("int in UTC", "time format", "array of beds", "the bool", "some text"),
        ),
    ],
)
def test_placeholders(text: str) -> None:
    assert is_placeholder(text)


@pytest.mark.parametrize(
    "text",
    ["", "true", "12", "2021-01-01", "none", "Monday", "12:30", "stringent", "a|b"]
    + ["string of", "int in", "time zone", "a (string)", "some bed"],
)
def test_values_are_no_placeholders(text: str) -> None:
    assert not is_placeholder(text)


@pytest.mark.parametrize(
    "word",
    """
    string str text int int32 int64 integer long number double float decimal bool
    boolean guid uuid uri url date datetime date-time datetimeoffset timestamp time
    object array enum value null
    """.split(),
)
def test_the_name_of_a_type(word: str) -> None:
    assert is_placeholder(word)
    assert is_placeholder(f"The {word.title()}")
    assert is_placeholder(f"{word} (of 3)")
    assert not is_placeholder(f"{word}-1")


@pytest.mark.parametrize(
    "text",
    [
        *("a string", "an integer", "some text", "int [3]", "date format"),
        *("string value", "array of rooms", "time in UTC", "a\tstring"),
    ],
)
def test_words_around_the_name_of_a_type(text: str) -> None:
    assert is_placeholder(text) is (text != "a\tstring")


@pytest.mark.parametrize(
    "name",
    "Collection List IList Array Set IEnumerable ICollection Dictionary Map".split(),
)
def test_a_type_of_several(name: str) -> None:
    assert is_placeholder(f"{name}(Edm.String)")
    assert is_placeholder(f"{name}<string, int>")
    assert not is_placeholder(f"{name} of rooms") or name == "Array"


@pytest.mark.parametrize("text", ["...", "a…", "xxx", "XXXX", "##", "***"])
def test_dots_and_other_marks(text: str) -> None:
    assert is_placeholder(text)


@pytest.mark.parametrize("text", ["..", "xx", "XX", "#1", "**"])
def test_too_few_of_them(text: str) -> None:
    assert not is_placeholder(text)


@pytest.mark.parametrize("text", ["YYYY", "yyyy-MM-dd", "hh:mm", "HH", "mm:ss"])
def test_the_pattern_of_a_date(text: str) -> None:
    assert is_placeholder(text)


@pytest.mark.parametrize("text", ["MM", "dd", "2021", "a|b", "|"])
def test_what_is_no_pattern(text: str) -> None:
    assert not is_placeholder(text)


@pytest.mark.parametrize("dots", ["...", "…", "xxx", "XXX", "##", "***"])
def test_signs_for_what_is_left_out(dots: str) -> None:
    assert is_placeholder(dots)
    assert is_placeholder(f"bed-{dots}-7")
    assert dots == "…" or not is_placeholder(f"bed-{dots[1:]}-7")


@pytest.mark.parametrize(
    "kind",
    "collection list ilist array set ienumerable icollection dictionary map".split(),
)
def test_a_list_of_what_a_name_says(kind: str) -> None:
    for text in (f"{kind}(Bed)", f"{kind.title()}<shop.Bed, #Cot>"):
        assert is_placeholder(text)
    assert not is_placeholder(f"{kind}(Bed")
    assert not is_placeholder(f"{kind}-x(Bed)")


@pytest.mark.parametrize(
    ("text", "stands"),
    [
        *(("YYYY", True), ("hh:mm", True), ("HH:mm", True), ("mm:ss", True)),
        *(("MM/DD/yyyy", True), ("yyyy.MM.ddTHH:mm:ss+ffZ", True)),
        *(("MM", False), ("ss", False), ("yyyy?", False), ("yyyy, at HH", False)),
    ],
)
def test_the_pattern_of_a_time(text: str, stands: bool) -> None:
    assert is_placeholder(text) is stands
