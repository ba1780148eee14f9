"""Cells that say yes or no."""

import pytest
from support.property_rows import fields, models, reported

from docmodels.declare.rows.answers import read_answer, read_yes_no
from docmodels.language.words.dialect import (
    DEFAULT,
    DIALECTS,
    LANGUAGES,
    Role,
    in_language,
)


@pytest.mark.parametrize(
    ("word", "required"),
    [
        ("**{check-circle}** Yes", True),
        ('{{< icon name="dotted-circle" >}} No', False),
        ('{{< icon name="check-circle" >}}', True),
        ("{dotted-circle}", False),
        ("{{< yes >}}", True),
        (":white_check_mark:", True),
    ],
)
def test_an_icon_says_yes_or_no(word: str, required: bool) -> None:
    found = fields(f"| id | int | {word} | Required. |")
    assert found["id"].facts.required is required


#: What cells say in any column that asks yes or no.
YES = (
    "yes|y|true|required|mandatory|always|m|1|x|[x]|✓|✔|✅|☑|●|○|◯|〇|◎|•|√|:white_check_mark:"
    "|:heavy_check_mark:|:ballot_box_with_check:|check|check-circle|check-circle-filled"
    "|checkmark|tick"
)
NO = (
    "no|n|false|optional|not required|never|o|0|n/a|none|-|–|—|❌|✗|✘|✖|✕|×|☐|⬜|□"
    "|[]|[ ]|:x:|:no_entry:|:heavy_multiplication_x:|dotted-circle|cross"
    "|−|➖|:heavy_minus_sign:|:negative_squared_cross_mark:|minus"
    "|conditional|conditionally|depends on it|sometimes"
)
#: What cells say in one column, whatever they say elsewhere.
OWN: list[tuple[Role, bool, str]] = [
    ("required", True, "req|r|m|required|mandatory|not null|primary key"),
    (
        "required",
        False,
        "opt|o|recommended|strongly recommended|forbidden|null|optional",
    ),
    ("optional", True, "opt|o|optional|not required|null"),
    ("optional", False, "req|r|m|required|mandatory|not null|primary key"),
    ("nullable", True, "nullable|null|null allowed|allowed|can be null|may be null"),
    ("nullable", False, "not nullable|non-nullable|not null|never null"),
    ("nullable", False, "cannot be null|can't be null|can’t be null"),
    ("read_only", True, "read-only|read only|readonly|output only|output-only|ro|r"),
    ("read_only", True, "r/o|read|get|output"),
    ("read_only", False, "read-write|read/write|readwrite|read write|read and write"),
    ("read_only", False, "read, write|rw|r/w|w|wo"),
    ("deprecated", True, "deprecated|obsolete"),
]


def test_all_words_of_the_dialect_are_stated_here() -> None:
    assert {*YES.split("|")} == {*DEFAULT.yes}
    stated = {*NO.split("|")} - {"[ ]", "depends on it"} | {"depends"}
    assert stated == {*DEFAULT.no, *DEFAULT.conditional}


@pytest.mark.parametrize("word", YES.split("|"))
def test_a_word_that_says_yes(word: str) -> None:
    assert read_yes_no(word, DEFAULT) is True
    assert read_yes_no(f" **{word.upper()}**\n", DEFAULT) is True


@pytest.mark.parametrize("word", NO.split("|"))
def test_a_word_that_says_no(word: str) -> None:
    assert read_yes_no(word, DEFAULT) is False


@pytest.mark.parametrize(("role", "expected", "words"), OWN)
def test_a_word_of_one_column(role: Role, expected: bool, words: str) -> None:
    found = {word: read_answer(role, word, DEFAULT) for word in words.split("|")}
    assert found == dict.fromkeys(found, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *(("Yes (always)", True), ("Yes, but see below", True), ("true - it is", True)),
        *(("Mandatory. Since 2.0", True), ("No, never", False), ("False: none", False)),
        *(("Optional; see below", False), ("Not required, but of use", False)),
        *(("Yes, if it is new", False), ("Yes (when new)", False)),
        *(
            (f"Required {word} it is new", False)
            for word in "if when unless for".split()
        ),
        *(
            (f"Yes {word} it", False)
            for word in "on in until after where except".split()
        ),
        *(("Required, but only if new", False), ("Yes depending on it", False)),
        *(("Yes (required when new)", False), ("Required only for PUT", False)),
        *(
            ("no one", None),
            ("true north", None),
            ("yesterday", None),
            ("nothing", None),
        ),
        *(("x marks it", None), ("y, maybe", None), ("yes_no", None), ("Oui", None)),
        *(("", None), ("string", None), ("Yes  ", True)),
        *(("Yes, depend on it", False), ("Yes (for beds only)", False)),
        *(("✅ — makes the first", True), ("✓ (≥1)", True), ("✔️ - so it is", True)),
        *(("❌ — today by default", False), ("✅ — if it is new", False)),
        *(("✅ (when new)", False), ("✅ perhaps", None), ("○ ≥ 1", None)),
        *(("Yes (read only)", True), ("Yes (write only)", True)),
        *(("Yes (output only)", True), ("Yes (input only)", True)),
        *(("Yes on all beds", True), ("Yes for any bed", True)),
        *(("Yes for both", True), ("Yes in each", True), ("Yes for every bed", True)),
    ],
)
def test_what_is_said_behind_an_answer(text: str, expected: bool | None) -> None:
    assert read_yes_no(text, DEFAULT) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *(("only for beds", False), ("only in winter", False)),
        *(("only on sale", False), ("depend on it", False), ("depending on it", False)),
        *(("beds only", False), ("read only", None), ("write only", None)),
        *(("output only", None), ("input only", None)),
    ],
)
def test_a_condition_alone_is_a_no(text: str, expected: bool | None) -> None:
    assert read_yes_no(text, DEFAULT) is expected


def test_what_is_said_behind_a_sign_is_kept_as_a_note() -> None:
    found = fields("| a | int | ✅ — if new | |", "| b | int | ❌ — 1 then | |")
    assert found["a"].notes == (("Required", "✅ — if new"),)
    assert found["b"].notes == (("Required", "❌ — 1 then"),)
    assert not found["a"].facts.required


FRENCH = DEFAULT.with_columns([("required", ["Obligatoire"])])


def test_an_answer_that_is_neither_is_reported_once_a_column() -> None:
    found, diagnostics = reported(
        "| a | int | Aye |",
        "| b | int | Nay |",
        "| c | int | Aye |",
        "| d | int | yes |",
        "| e | int | |",
        head="Field | Type | Obligatoire",
        dialect=FRENCH,
    )
    (one,) = diagnostics
    assert one.code == "unknown-answer"
    assert one.message == (
        '3 cells of the column "Obligatoire" say neither yes nor no: "Aye", "Nay"; '
        "the words were kept as a note"
    )
    assert one.hint is not None
    assert 'answers = { yes = ["Aye"] }' in one.hint
    assert one.span is not None
    assert (one.span.line, one.span.column) == (5, 13)
    required = {f.name: f.facts.required for f in found["Thing"].fields}
    assert required == dict.fromkeys("abce", False) | {"d": True}
    assert found["Thing"].fields[0].notes == (("Obligatoire", "Aye"),)


def test_a_report_of_answers_repeats_three_words() -> None:
    rows = [f"| {name} | int | perhaps {name} |" for name in "abcde"]
    _, (one,) = reported(*rows, head="Field | Type | Nullable")
    assert '"perhaps a", "perhaps b", "perhaps c" and 2 more;' in one.message
    _, (one,) = reported("| a | int | perhaps |", head="Field | Type | Nullable")
    assert 'a cell of the column "Nullable" says neither yes nor no' in one.message


@pytest.mark.parametrize(
    "title", ["Required", "Optional", "Nullable", "Read-only", "Deprecated"]
)
def test_every_column_that_asks_reports_what_is_no_answer(title: str) -> None:
    _, codes = models("| a | int | perhaps |", head=f"Field | Type | {title}")
    assert codes == ["unknown-answer"]


def test_other_columns_ask_nothing() -> None:
    for title in ("Cardinality", "Default", "Length", "Format", "Since"):
        _, codes = models("| a | int | perhaps |", head=f"Field | Type | {title}")
        assert codes == []


def test_the_configuration_states_the_words() -> None:
    dialect = FRENCH.with_answers([("yes", ["Oui", "R/W"]), ("no", ["NON", "m"])])
    found, codes = models(
        *("| a | int | oui |", "| b | int | **Non** |", "| c | int | M |"),
        head="Field | Type | Obligatoire",
        dialect=dialect,
    )
    assert codes == []
    assert [one.facts.required for one in found["Thing"].fields] == [True, False, False]
    assert read_answer("read_only", "r/w", dialect) is True
    assert read_answer("optional", "m", dialect) is False


def test_a_stated_word_with_a_condition_is_no_answer() -> None:
    dialect = DEFAULT.with_answers([("yes", ["Oui"])])
    assert read_yes_no("Oui, si nouveau", dialect) is None
    assert read_yes_no("yes", DEFAULT.with_answers([("no", ["Yes"])])) is False
    assert read_yes_no("yes, so", DEFAULT.with_answers([("no", ["Yes"])])) is None
    assert read_yes_no("depends", DEFAULT.with_answers([("yes", ["depends"])])) is True


@pytest.mark.parametrize(
    "cell",
    "Yes yes. Y true Required ✅ ✔️ ✔︎ ✓ ☑ ● • always m 1 X "
    ":white_check_mark: :heavy_check_mark:".split()
    + ["Yes (always)", "Yes, but see below", "Yes - on"],
)
def test_yes(cell: str) -> None:
    expected = not cell.endswith(" on")
    assert read_yes_no(cell, DEFAULT) is expected


@pytest.mark.parametrize(
    "cell",
    "No n false optional ❌ ✗ ✘ ✖️ × :x: :no_entry: never o 0 n/a none - —".split()
    + ["Yes, if it is new", "Yes (when new)", "Yes unless old", "Required for PUT"]
    + ["Conditional", "No, never", "Not required", "Yes, on create"],
)
def test_no(cell: str) -> None:
    assert read_yes_no(cell, DEFAULT) is False


@pytest.mark.parametrize("cell", ["", "maybe", "no one knows", "true north", "string"])
def test_neither(cell: str) -> None:
    assert read_yes_no(cell, DEFAULT) is None


@pytest.mark.parametrize(
    ("language", "word", "answer"),
    [
        ("german", "Ja", True),
        ("german", "✓ Ja", True),
        ("german", "Ja, falls neu", False),
        ("german", "Pflicht (immer)", True),
        ("german", "bedingt", False),
        ("german", "vielleicht", None),
        ("french", "OUI", True),
        ("french", "non", False),
        ("french", "Facultatif", False),
        ("french", "Oui, si neuf", False),
        ("spanish", "Sí", True),
        ("spanish", "Sí (PK)", True),
        ("spanish", "No", False),
        ("spanish", "Sí, cuando navega", False),
        ("portuguese", "Não", False),
        ("portuguese", "às vezes", False),
        ("chinese", "是", True),
        ("chinese", "**是**", True),
        ("chinese", "是（如果新）", False),
        ("chinese", "条件必填", False),
        ("chinese", "也许", None),
        ("japanese", "○", True),
        ("japanese", "◯（新品の場合）", False),
        ("japanese", "×", False),
        ("japanese", "任意", False),
        ("korean", "O", True),
        ("korean", "X", False),
        ("korean", "필수", True),
        ("korean", "선택", False),
        ("korean", "필수 (신규인 경우)", False),
        ("russian", "✅ Да", True),
        ("russian", "❌ Нет", False),
        ("russian", "Да, если новый", False),
        ("russian", "необязательно", False),
        ("default", "Oui", None),
        ("default", "✓ Yes", True),
        ("default", "✗ No", False),
        ("default", "✓ No", None),
        ("default", "× maybe", None),
    ],
)
def test_answers_in_other_languages(
    language: str, word: str, answer: bool | None
) -> None:
    dialect = DIALECTS[language]
    assert read_answer("required", word, dialect) is answer
    assert read_answer("read_only", word, dialect) in (answer, None)


@pytest.mark.parametrize(
    ("role", "word", "answer"),
    [
        ("optional", "必填", False),
        ("optional", "可选", True),
        ("optional", "是", True),
        ("nullable", "可为空", True),
        ("not_null", "可为空", False),
        ("not_null", "是", True),
    ],
)
def test_an_answer_in_another_language_is_one_to_its_column(
    role: Role, word: str, answer: bool
) -> None:
    assert read_answer(role, word, DIALECTS["chinese"]) is answer


def test_the_configuration_counts_before_a_language() -> None:
    german = next(one for one in LANGUAGES if one.name == "german")
    own = DEFAULT.with_answers([("no", ["Ja", "bedingt"]), ("yes", ["Nein"])])
    dialect = in_language(own, german)
    assert read_answer("required", "Ja", dialect) is False
    assert read_answer("required", "Nein", dialect) is True
    assert read_answer("required", "Ja, immer", dialect) is None


@pytest.mark.parametrize(
    "cell",
    [
        *(
            "Required for beds",
            "Required when new",
            "Yes, if new",
            "Mandatory unless sold",
        ),
        *("if new", "Only when new", "unless sold", "For beds only"),
    ],
)
def test_what_is_required_for_some_only_is_not_and_is_said(cell: str) -> None:
    found, told = models(f"| id | int | {cell} | The key. |")
    (one,) = found["Thing"].fields
    assert (one.facts.required, one.notes, told) == (False, (("Required", cell),), [])


@pytest.mark.parametrize("cell", ["Yes", "No", "Optional", "Required", "✓", ""])
def test_a_plain_answer_needs_no_words(cell: str) -> None:
    assert fields(f"| id | int | {cell} | The key. |")["id"].notes == ()


@pytest.mark.parametrize("cell", ["Yes for all", "Required in all beds"])
def test_what_is_required_for_all_is(cell: str) -> None:
    assert fields(f"| id | int | {cell} | The key. |")["id"].facts.required
