"""What announces values, and what forbids to take them so."""

import pytest

from docmodels.core.rules import Rule
from docmodels.language.prose.allowed import AllowedValues
from docmodels.language.prose.alone import RULES as WITHOUT_WORDS
from docmodels.language.prose.announcements import (
    ANNOUNCING,
    BARE_ANNOUNCING,
    COLON,
)
from docmodels.language.prose.announcements import RULES as ANNOUNCEMENTS
from docmodels.language.prose.forbidding import (
    FORBIDDING,
    FORBIDDING_TEXTS,
    FORMATS,
    ONE_CASE,
)
from docmodels.language.prose.forbidding import RULES as PROHIBITIONS
from docmodels.language.prose.values import read_values
from docmodels.language.prose.vetoes import RULES as VETOES

from .test_values import runs

THAT_ANNOUNCE = (*ANNOUNCING, COLON, *BARE_ANNOUNCING)
THAT_FORBID = (*FORBIDDING, *FORBIDDING_TEXTS, FORMATS, ONE_CASE, *VETOES)
RULES = (*ANNOUNCEMENTS, *WITHOUT_WORDS, *PROHIBITIONS, *VETOES)
#: What a family's rule is called, and the leads that it announces a list behind.
LEADS: dict[str, list[str]] = {
    "values-from-kind-of-values": [
        *(
            f"The {adjective} options"
            for adjective in "possible allowed valid supported accepted permitted "
            "available legal acceptable enum enumeration known defined expected "
            "potential".split()
        ),
        *(
            f"Possible {noun}"
            for noun in "value values option options choices members strings types "
            "statuses states".split()
        ),
        "The possible, well known door states",
        "The possible states of any door are",
    ],
    "values-from-values-are": [
        *(
            f"The value{verb}"
            for verb in "s are| is|s can be| may be| must be|s include| includes"
            "| could be| will be".split("|")
        ),
        "The values are one two three four five",
    ],
    "values-from-values": ["These are its values", "It has two values:"],
    "values-from-one-of": [
        "One of",
        "Any of",
        "Either of",
        "One of the two doors here",
    ],
    "values-from-can-be": [
        *(f"It {verb} be" for verb in "can may must could should".split()),
        *(f"It can {how} be" for how in ("only", "either")),
        *(
            f"It can be {word}"
            for word in "one either any set to of the following these value a an string"
            "".split()
        ),
        "It can be values of",
    ],
    "values-from-either": ["Either", "It shall either be"],
    "values-from-choice": [
        *(f"{verb} from" for verb in "Select Choose Selected Chosen Pick".split()),
        "Select of",
        "Select one from",
        "Select from the two doors here",
    ],
    "values-from-the-following": [
        "It takes the following",
        "The following three are it",
    ],
    "values-from-colon": ["The state:"],
}


def read(text: str, *without: str) -> AllowedValues | None:
    return read_values(runs(text), frozenset(without))


def _told(text: str) -> tuple[list[str], list[str]] | None:
    """Return the values that a text lists, and which rules say so."""
    found = read(text)
    if found is None:
        return None
    return [value for value, _ in found.values], [one.rule.name for one in found.found]


@pytest.mark.parametrize(
    ("name", "lead"), [(name, lead) for name in LEADS for lead in LEADS[name]]
)
def test_words_announce_a_list(name: str, lead: str) -> None:
    told = _told(f"{lead} `on` or `off`.")
    assert told == (["on", "off"], [name])


@pytest.mark.parametrize(
    ("name", "lead"),
    [
        *(
            ("bare-values-from-possible-values", f"{adjective} value")
            for adjective in "Possible Allowed Valid Supported Accepted Permitted "
            "Available Enum Enumeration".split()
        ),
        ("bare-values-from-possible-values", "Possible values for this property are"),
        ("bare-values-from-possible-values", "Possible values for this field include"),
        ("bare-values-from-possible-values", "Possible values are the following"),
        ("bare-values-from-one-of", "One of"),
        ("bare-values-from-one-of", "One of the following"),
        ("bare-values-from-one-of", "Enum"),
        ("bare-values-from-one-of", "Enums"),
        ("bare-values-from-one-of", "Enumerated"),
        ("bare-values-from-one-of", "Enumeration"),
    ],
)
def test_words_announce_values_without_quotes(name: str, lead: str) -> None:
    assert _told(f"{lead}: on, off.") == (["on", "off"], [name])


@pytest.mark.parametrize(
    "lead",
    ["For the hall", "It makes the hall", "Doors", "The colours", "Made of", "Not"]
    + ["Possible one two three four states", "It may hold", "Selected at", "Following"],
)
def test_values_without_an_announcement_are_none(lead: str) -> None:
    assert read(f'{lead} "small" or "large".') is None


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("`on` or `off`.", "on off"),
        ('"on", "off", or "broken"', "on off broken"),
        ("`on`, `off` or `broken`", "on off broken"),
        ("“on” or “off”", "on off"),
    ],
)
def test_values_alone_need_no_announcement(text: str, values: str) -> None:
    assert _told(text) == (values.split(), ["values-alone"])
    assert read(text, "values-alone") is None


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("`on`, `off`", "on off"),
        ("`on`, `off`, `broken_down`", "on off broken_down"),
        ("`on` / `off`.", "on off"),
        ("`ON`, `half-on`, `offLine`.", "ON half-on offLine"),
    ],
)
def test_words_in_code_alone_are_values(text: str, values: str) -> None:
    assert _told(text) == (values.split(), ["words-in-code-alone"])
    assert read(text, "words-in-code-alone") is None


@pytest.mark.parametrize(
    "text",
    [
        '"on", "off"',  # may be examples
        "`on`, `off 2`",
        "`on`, `https://a.example/b`",
        "`1`, `2`",
        "`2024-01-02`, `2024-01-03`",
        "`#on`, `#off`",
        "e.g. `on`, `off`",
        "`on`, `off`, ...",
        "`on`, `off`, etc.",
        "`on` and `off`",
        "`on` or `off` for the hall.",
        "`on` or `off`. Others may come.",
        "`on`",
        "`on` or other words",
        "`YYYY` or `YYYY-MM`",
        "`a-z` or `_`",
        "on or off",
    ],
)
def test_what_is_more_than_values_needs_one(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize("lead", ["The doors", "Its states", "Legal values to have"])
def test_words_without_quotes_need_more(lead: str) -> None:
    assert read(f"{lead}: small, large.") is None


#: Words before "one of" by which a list is none of what is allowed.
FORBIDDEN: dict[str, str] = {
    "no-values-from-examples": "Such as|For instance|E.g.|E.g.:|Example|Examples|Like"
    "|For example|Typically|Usually|Commonly|Often|Sometimes|Sample values|Typical"
    " option|Common values are|The usual choices|Popular values|Frequent values"
    "|Recommended values|Suggested values|Recommended HTTP values|Typical value",
    "no-values-from-default": "Default|Defaults|Defaulted to",
    "no-values-from-condition": "Unless it is|When it is|If it is",
    "no-values-from-negation": "Not|Never|It cannot be|It can't be|It can’t be"
    "|It must not be|It may not be",
    "no-values-from-parts": "Starts|Start|Begins|Begin|Contains|Contain|Containing"
    "|Including|Consists of|Consist of|Composed of|Made up of|The parts of|Ends in"
    "|End with|Ending in|Ending with|Prefixed|Suffixed",
    "no-values-from-characters": "Allowed characters|Valid characters|Permitted letters"
    "|Legal digits|Supported symbols|Special characters|Following letters|These letters"
    "|Only letters|Any digits|The digits|Of letters|The ten digits",
    "no-values-from-variables": "Variables|Placeholders|Macros|Substitutions|Wildcards",
    "no-values-from-markup": "HTML tags|XML elements,|SVG attributes|HTML block tags",
    "no-values-from-names": "Called|Named|Known as",
    "no-values-from-exclusion": "Instead|Equals|Equal to|Excluding|Except",
    "no-values-from-past": "Prior to|Previously|Formerly|Deprecated",
    "no-values-from-reference": "See|Works with|Work with",
    "no-values-from-order": "Sorted by|Ordered by|Grouped by|Filtered by",
    "no-values-from-support": "Supports|Support",
}


@pytest.mark.parametrize(
    ("name", "words"),
    [(name, words) for name in FORBIDDEN for words in FORBIDDEN[name].split("|")],
)
def test_words_forbid_a_list(name: str, words: str) -> None:
    text = f"{words} one of `on`, `off`."
    assert read(text) is None
    assert read(text, name) is not None


@pytest.mark.parametrize(
    "words",
    [
        *(
            f"{kind}. Supported tags"
            for kind in "HTML|xhtml|HTML5|XML|SVG|Markdown|Any markup|Rich text"
            "|Rich-text|BBCode".split("|")
        ),
        *(
            f"HTML text. {word} tags"
            for word in "Supports Allowed Allows Permitted Accepted Valid Available "
            "Possible Usable Following These Only".split()
        ),
        *(f"HTML. Allowed {noun}" for noun in "elements attributes entities".split()),
        "HTML. Supported inline tags",
    ],
)
def test_parts_of_markup_are_no_values(words: str) -> None:
    text = f"{words}: `on`, `off`."
    assert read(text) is None
    assert read(text, "no-values-from-parts-of-markup") is not None or "upports" in text


def test_tags_of_anything_else_may_be_values() -> None:
    assert read("Allowed tags: `on`, `off`.") is not None


@pytest.mark.parametrize(
    "words",
    ["Sorted by:", "The onset,", "Supports two values,", "Supports only two values,"]
    + ["Supports just two values,", "Supports values,", "Supports the value,"],
)
def test_like_words_forbid_none(words: str) -> None:
    assert read(f"{words} one of `on`, `off`.") is not None


@pytest.mark.parametrize(
    "text",
    [
        *(f"They {verb} be combined." for verb in "can may must could".split()),
        "It is a combination of them.",
        "Take any combination of them.",
        *(
            f"They are {sign}{joint}."
            for sign in "comma semicolon pipe space".split()
            for joint in ("-separated", " separated", "-delimited", " delimited")
        ),
        *(
            f"They are separated by {sign}."
            for sign in "a comma|an pipe|commas|semicolons|spaces|pipes".split("|")
        ),
    ],
)
def test_values_that_may_be_combined_are_none(text: str) -> None:
    text = f"Possible values are `on`, `off`. {text}"
    assert read(text) is None
    assert read(text, "no-values-from-combination") is not None


@pytest.mark.parametrize(
    "end",
    [
        *(
            f"{verb} be set"
            for verb in "can|may|must|should|has to|needs to".split("|")
        ),
        *(
            f"must be {what}"
            for what in "specified provided present given defined supplied sent".split()
        ),
        *(
            f"{verb} {what}"
            for verb in ("is", "are")
            for what in "required mandatory sent provided given supplied".split()
        ),
    ],
)
def test_properties_of_which_one_counts_are_no_values(end: str) -> None:
    text = f"One of `on`, `off` {end}."
    assert read(text) is None
    assert read(text, "no-values-from-exclusive-properties") is not None


@pytest.mark.parametrize(
    "value",
    ["YYYY", "yyyy", "HH:SS", "hh:ss", "MM/DD", "mm/dd", "DD/MM", "dd/mm", "x://y"],
)
def test_formats_are_no_values(value: str) -> None:
    text = f"It can be `{value}` or `off`."
    assert read(text) is None
    assert read(text, "no-values-from-formats") is not None
    for noun in ("value", "options", "values", "option", "enum"):
        assert read(f"The allowed {noun} can be `{value}` or `off`.") is not None


@pytest.mark.parametrize(
    "noun", ["this", "it", "the value", "the property", "the field"]
)
def test_what_one_case_allows_is_not_all(noun: str) -> None:
    assert read(f"For new lamps, {noun} can be `on` or `off`.") is None
    for each in (
        *("this property", "the property", "this field", "the value", "this attribute"),
        *("these properties", "these fields", "these values", "these attributes"),
    ):
        assert read(f"For {each}, {noun} can be `on` or `off`.") is not None


@pytest.mark.parametrize("rule", THAT_ANNOUNCE, ids=lambda rule: rule.name)
def test_an_example_is_announced_by_its_rule_alone(rule: Rule) -> None:
    found = read(rule.example)
    assert found is not None
    assert [one.rule.name for one in found.found] == [rule.name]
    assert found.found[0].words in rule.example
    assert read(rule.example, rule.name) is None


@pytest.mark.parametrize("rule", THAT_FORBID, ids=lambda rule: rule.name)
def test_an_example_is_forbidden_by_its_rule_alone(rule: Rule) -> None:
    assert read(rule.example) is None
    assert read(rule.example, rule.name) is not None


def test_all_rules_are_tried() -> None:
    assert {*THAT_ANNOUNCE, *WITHOUT_WORDS, *THAT_FORBID} == {*RULES}
    assert len({rule.name for rule in RULES}) == len(RULES)


def test_what_is_found_says_the_values() -> None:
    found = read(
        'The possible values are `on` and `off`. For B, values are "up", "on".'
    )
    assert found is not None
    assert [(one.words, one.concluded) for one in found.found] == [
        ("possible values are", "values: on, off"),
        ("values are", "values: up, on"),
    ]


def test_an_announcement_above_lines_is_found() -> None:
    lines = "<br>`on` - it is.<br>`off` - it is not."
    for text, words in (
        ("The Values are here. Read-only.", "Values are here"),
        ("The two Values:", "Values"),
    ):
        found = read(text + lines)
        assert found is not None
        assert [one.words for one in found.found] == [words]
    assert read(f"The Values are here. Big.{lines}") is None
    assert read(f"Is it one of. Read-only.{lines}") is None


@pytest.mark.parametrize(
    ("lead", "announces"),
    [
        ("Names the state of it", True),
        ("Names a state", True),
        ("Names an action", True),
        ("Names of the state", False),
        ("The names the guest has", False),
        ("It names the town", False),
    ],
)
def test_what_names_the_thing_announces_its_values(lead: str, announces: bool) -> None:
    found = read_values(runs(f'{lead}: "on", "off" or "broken".'))
    assert (found is not None) is announces


@pytest.mark.parametrize(
    "noun",
    "name names title titles headline headlines place places city cities town towns"
    " village villages street streets station stations stop stops people words phrases"
    " tongue tongues".split(),
)
def test_names_behind_a_colon_are_no_values(noun: str) -> None:
    assert read('The state: "on", "off" or "broken".') is not None
    assert read(f'The {noun}: "on", "off" or "broken".') is None


@pytest.mark.parametrize("joint", ["And", "Or", "But", "While"])
def test_a_clause_that_goes_on_announces_nothing(joint: str) -> None:
    assert read('In the state: "on", "off" or "broken".') is not None
    assert read(f'{joint} in the state: "on", "off" or "broken".') is None


@pytest.mark.parametrize(
    "lead",
    [
        *("Impossible options", "Subvalues are", "Someone of", "The toucan be"),
        *("Neither", "Preselect from", "Lathe following"),
        "Possible options of it stand for one two three four five",
        *("One of one two three four five six", "Select from one two three four five"),
    ],
)
def test_words_within_other_words_announce_nothing(lead: str) -> None:
    assert read(f"{lead} `on` or `off`.") is None


@pytest.mark.parametrize(
    "lead", ["Impossible values", "None of", "Superenum", "Possible values in a hall"]
)
def test_words_within_other_words_announce_no_bare_list(lead: str) -> None:
    assert read(f"{lead}: on, off.") is None


@pytest.mark.parametrize(
    ("lead", "announces"),
    [
        *(("Order of the state", True), ("Butter", True), ("What it replaces", True)),
        *(
            ("The placement", True),
            ("The titled", True),
            ("Names another state", False),
        ),
    ],
)
def test_words_within_other_words_before_a_colon(lead: str, announces: bool) -> None:
    assert (read(f'{lead}: "on", "off" or "broken".') is not None) is announces


@pytest.mark.parametrize(
    "words",
    [
        *("Businesslike,", "Likelihood:", "Nondefault,", "Defaulting,", "Whenever,"),
        *("The motif,", "The notes,", "The knot,", "It restarts", "The beginner,"),
        *("Disallowed letters,", "Of letterset,", "The covariables,", "Macrosystem,"),
        *("HTML tagset,", "Renamed", "Known assets,", "Coequals,", "Exceptional,"),
        *("Undeprecated,", "Prior topics,", "We foresee", "Seen,", "Unsorted by"),
        *("Sorted bytes,", "Supporters,"),
    ],
)
def test_words_within_other_words_forbid_nothing(words: str) -> None:
    assert read(f"{words} one of `on`, `off`.") is not None
