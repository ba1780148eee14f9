"""How a description is divided into sentences."""

import pytest

from docmodels.language.prose.sentences import parts_of, plain_sentence, sentences_of


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("One. Two! Three; four", ["One.", "Two!", "Three;", "four"]),
        ("(One.) Two [three.] four", ["(One.)", "Two [three.]", "four"]),
        ('"One." “Two.” ’Three.’ four', ['"One."', "“Two.”", "’Three.’", "four"]),
        ("One\ntwo", ["One", "two"]),
        ("One, two: three", ["One, two: three"]),
        ("Version 1.5 is a.b", ["Version 1.5 is a.b"]),
        ("One (`eq`).Read-only", ["One (`eq`).", "Read-only"]),
        ("One.Nullable", ["One.", "Nullable"]),
        ("One)Not nullable", ["One)", "Not nullable"]),
        ("One`Readonly", ["One`", "Readonly"]),
        ("All frames Read-only.", ["All frames", "Read-only."]),
        ("All frames Nullable, x", ["All frames", "Nullable, x"]),
        ("All frames Not nullable.", ["All frames", "Not nullable."]),
        ("All frames Read-only x", ["All frames Read-only x"]),
        *(
            (f"One {word} Nullable.", [f"One {word} Nullable."])
            for word in "or and is be are to as not a the".split()
        ),
        ("Max. 5 characters. Read-only", ["Max. 5 characters.", "Read-only"]),
        ("Of min. length 5", ["Of min. length 5"]),
        ("It takes 5 min. Read-only", ["It takes 5 min.", "Read-only"]),
        ("One [!NOTE] two", ["One ", " two"]),
        ("[!INCLUDE [x](../x.md)] Two", [" Two"]),
        ("[!INCLUDE [x]] Two", [" Two"]),
        ("", []),
    ],
)
def test_sentences(text: str, sentences: list[str]) -> None:
    assert list(sentences_of(text)) == sentences


def test_a_plain_sentence() -> None:
    assert plain_sentence(" **(Read-Only; [x])**. ") == "read-only; [x"


def test_parts() -> None:
    assert parts_of("a, b and c / d, and e/f") == ["a", "b", "c", "d", "e/f"]
