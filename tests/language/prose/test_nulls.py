"""What sentences say of null."""

import pytest

from docmodels.language.prose.facts import read_facts


@pytest.mark.parametrize(
    "text",
    [
        "Nullable.",
        "The end. Can be `null`.",
        "The end. This property is null if it goes on.",
        "The end; `null` when it goes on.",
        "Null until it ends.",
        "The end, or null if it goes on.",
        "The version: `1`, `2`, or `null`.",
        "A null value indicates that they differ.",
        "If they differ, null will be returned.",
        "Otherwise, the value is null.",
        "Otherwise this field will be Null.",
        "If null, it never ends.",
        "If not set or null, it never ends.",
        "The default value is null.",
        "If the source value is null, it is ours.",
        "The dog of the house. If there is none, `null`.",
        "The owner. Null/undefined if it runs free.",
        "The owner. `null` or missing when it runs free.",
    ],
)
def test_nullable(text: str) -> None:
    assert read_facts(text, ("source",)).nullable is True


@pytest.mark.parametrize(
    "text",
    [
        'For the "Us" group, the address property is null.',
        "Never empty or too long.",
        "It is not empty or null.",
        "Whether the name is empty or null.",
        "Supports `$filter` on `null` values.",
        "If the owner is null, all may read it.",
        "An annulled order.",
    ],
)
def test_not_nullable_from_words_about_another(text: str) -> None:
    assert read_facts(text).nullable is None


def test_never_null() -> None:
    assert read_facts("The name. Cannot be null.").nullable is False
    assert read_facts("It cannot be null if it is new.").nullable is None


@pytest.mark.parametrize(
    "text",
    [
        *(
            f"{this} is null"
            for this in "This|It|Otherwise|Otherwise,|This property|The field|Its value"
            "|The attribute".split("|")
        ),
        *(f"It {verb} be null" for verb in "can may might will".split()),
        "It returns null",
        *(f"It is {how} null" for how in ("always", "also", "set to")),
        *(f"Can be {how} `null`" for how in ("always", "also", "set to")),
        *(
            f"{verb} null"
            for verb in "Can be|May be|Might be|Will be|Is|Returns".split("|")
        ),
        *(
            f"A {noun} that {verb} be null"
            for noun in "property field value attribute".split()
            for verb in ("can", "may")
        ),
        "It is updated to null",
        "Set to `null`",
        *(
            f"The end{before}null {word} it goes on"
            for before in ("; ", ", ", " (", " – ", " — ", " - ", " or ", " and ")
            for word in ("if", "when")
        ),
        "The end of it otherwise null if it goes on",
        *("The end; otherwise null", "The end; otherwise, null"),
        *(f"Null {word} it ends" for word in "if when until for unless where".split()),
        "The end, null (default) for new ones",
        *(
            f"Null{joint}{what} if it goes on"
            for joint in ("/", " or ", " / ")
            for what in "undefined empty missing absent omitted `empty`".split()
        ),
        *(
            f"A null value {verb} that they differ"
            for verb in "indicates means says stands".split()
        ),
        "For old lamps, null will be returned",
        *(f"{word} null, it never ends" for word in ("If", "When")),
        "When not given or null, it never ends",
        *(f"{word} there is none, `null`" for word in ("If", "When")),
        "If there is none, null",
        *(f"The default{how} null" for how in (" is", ":", " =", " value is")),
        "It defaults to null",
    ],
)
def test_all_ways_to_say_that_it_may_be_null(text: str) -> None:
    assert read_facts(f"{text}.").nullable is True


@pytest.mark.parametrize(
    "text",
    [
        *(
            f"{this}{verb}null"
            for this in "|This |It |This property |The field |Its value |The attribute "
            "".split("|")
            for verb in "cannot |can't |can’t |can not |must not |may not |is never "
            "|is not |should not |cannot be ".split("|")
        ),
    ],
)
def test_all_ways_to_say_that_it_is_never_null(text: str) -> None:
    assert read_facts(f"{text}.").nullable is False
    for word in ("if", "when", "unless"):
        assert read_facts(f"{text} {word} it is new.").nullable is not False


@pytest.mark.parametrize(
    "word",
    "not cannot never no without must non whether where filter don't don’t".split(),
)
def test_or_null_after_a_denial_says_nothing(word: str) -> None:
    assert read_facts("They open empty or null lids.").nullable is True
    assert read_facts(f"They {word} open empty or null lids.").nullable is None


@pytest.mark.parametrize(
    "text",
    [
        "One or null or two.",
        "It is null-safe.",
        "An or nullable word.",
        "If any, nullx.",
    ]
    + ["The owner is null.", "It may be annulled."],
)
def test_no_null(text: str) -> None:
    assert read_facts(text).nullable is None


@pytest.mark.parametrize("name", ["owner", "`owner`", "the owner", "Owner property"])
@pytest.mark.parametrize("verb", ["is", "can be", "may be", "will be"])
def test_a_property_is_called_by_its_name(name: str, verb: str) -> None:
    assert read_facts(f"{name} {verb} null.", ("id", "owner")).nullable is True
    assert read_facts(f"{name} {verb} null.", ("id",)).nullable is None


def test_a_long_name_is_not_sought() -> None:
    for length, told in ((100, True), (101, None)):
        name = "a" * length
        assert read_facts(f"{name} is null.", (name,)).nullable is told


def test_otherwise_never_null_speaks_of_one_case() -> None:
    assert read_facts("Otherwise, must not be null.").nullable is None
    assert read_facts("Null if old. Otherwise must not be null.").nullable is True


def test_never_null_counts_before_and_behind() -> None:
    assert read_facts("It can be null. It cannot be null.").nullable is False
    assert read_facts("It cannot be null. It can be null.").nullable is False
    without = frozenset({"never-null-from-sentence"})
    assert read_facts("It cannot be null.", (), without).nullable is None


def test_the_first_sentence_is_the_reason() -> None:
    [found] = read_facts("It can be null. Null when it is new.").found
    assert found.words == "It can be null"
