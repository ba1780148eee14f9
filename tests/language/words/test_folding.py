"""When two spellings are the same name."""

import pytest

from docmodels.language.words.folding import (
    has_phrase,
    name_key,
    normal_title,
    plain_words,
    singulars,
    spelling_key,
)

BED_STATE = [
    "bed_state",
    "bed-state",
    "Bed state",
    "bedState",
    "BED  STATE",
    "Bed-State",
]


@pytest.mark.parametrize("spelling", BED_STATE)
def test_what_joins_the_words_of_a_name_does_not_count(spelling: str) -> None:
    assert spelling_key(spelling) == name_key(spelling) == "bedstate"


@pytest.mark.parametrize(
    ("spelling", "spelled", "named"),
    [
        ("Tag[]", "tag[]", "tag"),
        ("@type", "@type", "type"),
        ("List<Tag>", "list<tag>", "listtag"),
        ("`Bed`", "`bed`", "bed"),
        ("Straße", "strasse", "strasse"),
        ("番号", "番号", "番号"),
        ("bed.state", "bed.state", "bedstate"),
        ("*", "*", ""),
    ],
)
def test_signs_count_in_spellings_and_not_in_names(
    spelling: str, spelled: str, named: str
) -> None:
    assert (spelling_key(spelling), name_key(spelling)) == (spelled, named)


@pytest.mark.parametrize(
    ("title", "normal"),
    [
        ("**Length** (min, max)", "length"),
        ("Data_type", "data type"),
        ("  Is\tREQUIRED? ", "is required"),
        ("# Fields:", "fields"),
        ("a (b) c", "a c"),
        ("a (b c", "a (b c"),
        ("read-only", "read-only"),
        ("", ""),
    ],
)
def test_titles(title: str, normal: str) -> None:
    assert normal_title(title) == normal


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Derived from  **`Bed`**", "derived from bed"),
        ("_An_ Bed_state ", "an_ bed_state"),
        ("a\nb", "a b"),
    ],
)
def test_sentences(text: str, plain: str) -> None:
    assert plain_words(text) == plain


@pytest.mark.parametrize(
    ("plural", "found"),
    [
        ("beds", ["bed"]),
        ("parties", ["party", "partie"]),
        ("buses", ["bus", "buse"]),
        ("boxes", ["box", "boxe"]),
        ("waltzes", ["waltz", "waltze"]),
        ("benches", ["bench", "benche"]),
        ("dishes", ["dish", "dishe"]),
        ("glass", []),
        ("sheep", []),
    ],
)
def test_singulars(plural: str, found: list[str]) -> None:
    assert list(singulars(plural)) == found


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("the request body:", True),
        ("(request body):", True),
        ("request / body:", False),
        ("request, body:", False),
        ("a request bodyguard:", False),
        ("pre_request body, request body", True),
        ("pre_request body:", False),
    ],
)
def test_a_phrase_stands_by_itself(line: str, found: bool) -> None:
    assert has_phrase(line, "request body") == found
