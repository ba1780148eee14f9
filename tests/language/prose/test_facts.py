"""Facts in the sentences of descriptions."""

import pytest

from docmodels.core.page import Run, RunKind
from docmodels.language.prose.facts import read_facts, told_by


@pytest.mark.parametrize(
    "text",
    [
        "The id. Read-only.",
        "The id. This is a read-only attribute that is automatically made.",
        "The id. This is a read-only GUID.",
        "The id. This is a read-only property",
        "The id. This is read-only and automatically set.",
        "This property is read-only and counted from **a** and **b**.",
        "The id. Key. Not nullable. Read-only.",
        "The id. Key, Not nullable, Read-only",
        "The id. Key, read-only",
        "The id. Read-only, made by the server.",
        "The id. (See the list.) Read-only. Nullable.",
        'Whether it is "new." Read-only.',
        "The id. Supports (`eq`).Read-only.",
        "The day, as `2020-01-01` Read-only. Filterable.",
        "All frames of the picture Read-only.",
        "A link to the picture, Read-only.",
        "The id. Optional and Read-only and for small shops only.",
        "[!INCLUDE [x](../x.md)] Read-only.",
        "The id. [read-only]",
    ],
)
def test_read_only(text: str) -> None:
    assert read_facts(text.replace("**", "")).read_only is True


@pytest.mark.parametrize(
    "text",
    [
        "Read-only for guests.",
        "Read-only, for guests.",
        "Read-only if it is old.",
        "Read-only: if it is old.",
        "Once set, this property is read-only and cannot be changed.",
        "Whether the field is hidden and read-only.",
        "Indicates if the rule is read-only and fixed.",
        "Possible values: Full, Read-only.",
        "The mode: full or Read-only.",
        "The modes: full, Read-only.",
        "Read-only and writable fields.",
        "The mode is set to Read-only",
    ],
)
def test_not_read_only(text: str) -> None:
    assert read_facts(text).read_only is None


@pytest.mark.parametrize(
    ("text", "required"),
    [
        ("Required. The name.", True),
        ("Required, at most ten letters.", True),
        ("Not required.", False),
        ("Required if the type is weekly.", None),
        ("Required when it is new.", None),
        ("Required - when it is new.", None),
        ("Required, if it is new.", None),
        ("Required and optional parts of the form.", None),
        ("The name is what is required.", None),
    ],
)
def test_required(text: str, required: bool | None) -> None:
    assert read_facts(text).required is required


@pytest.mark.parametrize("text", ["Output only. The id.", "[Output Only] The id."])
def test_what_is_output_only_is_read_only(text: str) -> None:
    assert read_facts(text).read_only is True


#: Words that make of a short sentence a condition, or one about something else.
CONDITIONS = (
    "if when unless until once after before while during where whether except "
    "depend depends on in with indicates indicate specifies determine determines "
    "control controls says value values mean means can may must should for"
).split()


@pytest.mark.parametrize("word", CONDITIONS)
def test_a_condition_spoils_a_short_sentence(word: str) -> None:
    assert read_facts("Read-only, as they go forth").read_only is True
    assert read_facts(f"Read-only, as they {word} go").read_only is None


@pytest.mark.parametrize(
    "sentence",
    [
        *(
            f"{subject} {noun} {verb} read-only"
            for subject in ("This", "The")
            for noun in "property field value attribute parameter key id "
            "identifier".split()
            for verb in ("is", "was a", "is an")
        ),
        *(f"It is {article}read-only" for article in ("", "a ", "an ")),
        "Is read-only",
        "This is a read-only",
        "A read-only",
        "An read-only",
        *(
            f"A read-only {noun}"
            for noun in "property field value attribute guid id identifier key".split()
        ),
        *(
            f"A read-only id {which} {verb} made"
            for which in ("that", "which")
            for verb in ("is", "are", "was", "was newly")
        ),
    ],
)
def test_words_around_a_fact_say_nothing_more(sentence: str) -> None:
    assert read_facts(f"{sentence}.").read_only is True
    assert read_facts(f"The zoo {sentence}.").read_only is None


@pytest.mark.parametrize(
    "text",
    [
        "[Required] the name.",
        "(required) the name.",
        "Required - the name.",
        "Required: the name.",
        "required; the name.",
        "REQUIRED – the name.",
        "Required — the name.",
        "Mandatory: the name.",
        "Required. If it is new, it is long.",
    ],
)
def test_a_mark_before_a_sentence(text: str) -> None:
    assert read_facts(text).required is True


@pytest.mark.parametrize("word", ["if", "when", "unless", "only", "for", "on", "where"])
def test_a_mark_with_a_condition_is_none(word: str) -> None:
    assert read_facts(f"Required: {word} it is big enough.").required is None
    assert read_facts(f"Required: {word}x it is big enough.").required is True


@pytest.mark.parametrize("text", ["[read- only]", "Read- only.", "[read\nonly] x"])
def test_half_a_mark_is_no_error(text: str) -> None:
    assert read_facts(text).read_only is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[ Optional ] x", "required"),
        ("It is x [not required] y", "required"),
        ("It is x [non-nullable] y", "nullable"),
        ("It is x [obsolete] y", "deprecated"),
        ("It is x [mandatory] y", "required"),
        ("It is x [output only] y", "read_only"),
    ],
)
def test_a_fact_in_brackets(text: str, told: str) -> None:
    assert getattr(read_facts(text), told) is not None


@pytest.mark.parametrize(
    "text",
    [
        "Key / read-only / unique.",
        "Key and read-only.",
        "Primary key, read-only.",
        "Unique, and read-only.",
        "Read-only, immutable.",
        "Case-sensitive, read-only.",
        "Navigation property, read-only.",
    ],
)
def test_words_that_say_nothing_may_stand_beside(text: str) -> None:
    assert [one.rule.name for one in read_facts(text).found] == [
        "facts-from-whole-sentence"
    ]


def test_a_short_sentence_is_short() -> None:
    words = " ".join(["x"] * 14)
    assert read_facts(f"Read-only, made {words}.").read_only is True
    assert read_facts(f"Read-only, made x {words}.").read_only is None


def test_what_contradicts_itself_says_nothing() -> None:
    assert read_facts("Required, optional, made by us.").required is None
    assert read_facts("Read-only, made by required staff.").read_only is None


def test_deprecation_is_no_part_of_a_list() -> None:
    assert read_facts("Made by us, Deprecated.").deprecated is None


def test_later_facts_count() -> None:
    assert read_facts("Required. Not required.").required is False
    assert read_facts("Required. Big. [optional]").required is False
    assert read_facts("Not nullable. It can be null.").nullable is False


def test_what_is_found_has_its_words_and_what_they_say() -> None:
    text = (
        "This is a Read-Only key. Cannot be null. Optional. Deprecated since 2. "
        "The default is `7`. At least 1 character, up to 1,024 characters."
    )
    told = [(one.words, one.concluded) for one in read_facts(text).found]
    assert told == [
        ("Read-Only", "read-only"),
        ("Optional", "not required"),
        ("Deprecated", "deprecated"),
        ("Cannot be null", "not nullable"),
        ("default is `7`", "default: 7"),
        ("up to 1,024 characters", "at most 1024 characters"),
        ("At least 1 character", "at least 1 character"),
    ]


@pytest.mark.parametrize(
    ("words", "concluded"),
    [
        ("Mandatory", "required"),
        ("Not required", "not required"),
        ("Nullable", "nullable"),
        ("Non-nullable", "not nullable"),
        ("Output only", "read-only"),
        ("Obsolete", "deprecated"),
    ],
)
def test_what_is_concluded(words: str, concluded: str) -> None:
    [found] = read_facts(f"The key. {words}.").found
    assert (found.words, found.concluded) == (words, concluded)


def test_a_fact_at_the_end_has_words_of_its_own_or_a_capital() -> None:
    assert read_facts("Made by us, it is read-only.").read_only is True
    assert read_facts("Made by us, Read-only.").read_only is True
    assert read_facts("Made by us, read-only.").read_only is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("__Required__ The name.", "Required. The name."),
        ("__Required__ the name.", "Required the name."),
        ("__Required__", "Required"),
        ("__Deprecated__ use b.", "Deprecated. use b."),
        ("\u26a0\ufe0f __Deprecated__ use b.", "\u26a0\ufe0f Deprecated. use b."),
        ("__The name__ Of it.", "The name Of it."),
        ("Required__ The name.__", "Required The name."),
        ("__Read-only__ The name __of__ it", "Read-only. The name of it"),
    ],
)
def test_a_fact_in_bold_before_a_sentence_is_one(text: str, told: str) -> None:
    parts = enumerate(text.split("__"))
    runs = tuple(Run(RunKind.TEXT, one, strong=i % 2 == 1) for i, one in parts if one)
    assert told_by(runs) == told
