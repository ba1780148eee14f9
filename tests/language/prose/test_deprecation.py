"""What sentences say of things that are deprecated."""

import pytest

from docmodels.language.prose.deprecation import find_deprecation, is_deprecation
from docmodels.language.prose.facts import read_facts


@pytest.mark.parametrize(
    "text",
    [
        "Deprecated. Use b.",
        "This property's use is doubled by the system and is deprecated.",
        "The name misleads; the property is obsolete, use b instead.",
        "[deprecated] The name.",
        "Deprecated: use b.",
        "Deprecated since 2.0.",
        "Deprecated in favor of b.",
        "The name. Deprecated (use b).",
        "This property is deprecated",
    ],
)
def test_deprecated(text: str) -> None:
    assert read_facts(text).deprecated is True


def test_deprecated_things_deprecate_no_property() -> None:
    for text in ("Deprecated accounts are shown.", "Obsolete values are dropped."):
        assert read_facts(text).deprecated is None
        assert not is_deprecation(text)


@pytest.mark.parametrize(
    "text",
    [
        "This property will be deprecated in May.",
        "The id - to be deprecated",
        "This property is in the process of being deprecated.",
        "The time when the device is no longer used.",
        "The states are open and deprecated.",
    ],
)
def test_not_deprecated(text: str) -> None:
    assert read_facts(text).deprecated is None
    assert not is_deprecation(text)


PARTS = "property field attribute value resource type model object".split()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        *(
            (f"This {part} {verb} deprecated", "deprecated-from-this-is")
            for part in PARTS
            for verb in ("is", "has been", "was", "are", "is now", "is being")
        ),
        *((f"This {part} deprecated", "deprecated-from-this-is") for part in PARTS),
        *(
            (f"Is {what}", "deprecated-from-this-is")
            for what in "deprecated|obsolete|no longer used|no longer supported"
            "|no longer available".split("|")
        ),
        *(
            (f"No longer {what} here", "deprecated-from-no-longer")
            for what in "used supported available".split()
        ),
        *(
            (f"{what} {word} 2", "deprecated-from-first-word")
            for what in ("Deprecated", "Obsolete", "Now obsolete", "Being deprecated")
            for word in "since|as of|in|from|by|after|starting|with|and|use"
            "|please".split("|")
        ),
        *((f"Deprecated {part}", "deprecated-from-first-word") for part in PARTS),
        *(
            (f"The {what} a, b {verb} deprecated", "deprecated-from-listed-properties")
            for what in ("fields", "properties", "attributes")
            for verb in ("are", "is", "have been", "are being", "are now")
        ),
        *(
            (f"The {what} {verb} {end}", "deprecated-from-the-property-is")
            for what in ("property", "field", "attribute")
            for verb in ("is", "has been", "is now")
            for end in ("deprecated", "obsolete")
        ),
        *(
            (f"{this} {part} is old and is {end}", "deprecated-from-end-of-sentence")
            for this in ("This", "The")
            for part in PARTS
            for end in ("deprecated", "obsolete", "now obsolete")
        ),
        ("The field's use is old and is obsolete", "deprecated-from-end-of-sentence"),
    ],
)
def test_all_ways_to_say_that_it_is_deprecated(text: str, name: str) -> None:
    found = find_deprecation(f"{text}.")
    assert found is not None
    assert found.rule.name == name
    assert found.words in text
    assert is_deprecation(f"An order. {text}.")
    assert find_deprecation(f"{text}.", frozenset({name})) is None


@pytest.mark.parametrize(
    "text",
    [
        *(
            f"{start} {word} it is new."
            for start in ("Is deprecated", "No longer used", "The field is obsolete")
            for word in ("if", "when")
        ),
        "This plan is deprecated.",
        "The fields of deprecated plans.",
        "This value is a, b and is deprecated.",
        "Deprecating it is hard.",
    ],
)
def test_all_else_deprecates_nothing(text: str) -> None:
    assert not is_deprecation(text)


@pytest.mark.parametrize(
    "text",
    [
        ": warning: ** DEPRECATED **: Goes with the next edition.",
        ":warning: **Deprecated**: soon.",
        "⚠️ Deprecated. Use b.",
        "DEPRECATED gone.",
        "❗ DEPRECATED in favour of b.",
        "(DEPRECATED) The name.",
        "OBSOLETE use b.",
    ],
)
def test_deprecated_behind_a_sign_or_in_capitals(text: str) -> None:
    assert read_facts(text).deprecated is True


@pytest.mark.parametrize(
    "text",
    [
        "The DEPRECATED boats are counted.",
        "⚠️ Deprecated boats are counted.",
        "DEPRECATED-BOATS are counted.",
        "`DEPRECATED` boats are counted.",
        '"DEPRECATED" boats are counted.',
    ],
)
def test_what_is_said_of_others_deprecates_nothing(text: str) -> None:
    assert read_facts(text).deprecated is None
