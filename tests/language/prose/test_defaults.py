"""What sentences and cells say of defaults."""

import pytest

from docmodels.language.prose.defaults import stated_default, unquoted
from docmodels.language.prose.facts import read_facts


@pytest.mark.parametrize(
    ("text", "default"),
    [
        ("The default value is `on`.", "on"),
        ("The default value is NotSeen.", "NotSeen"),
        ("The default is en-US.", "en-US"),
        ("Its default is Public", "Public"),
        ("Defaults to Public.", "Public"),
        ("It gets the default value `PT0S`.", "PT0S"),
        ("Default `on`.", "on"),
        ("By default, this is `Guest`.", "Guest"),
        ("Possible values: `on` (default), `off`.", "on"),
        ("Default is 20.", "20"),
        ("default=20", "20"),
        ("Default is true if it is new.", None),
        ("Default is false Inherited from [x]", "false"),
        ("[optional] [default to 'on']", "on"),
        ("[default to null]", None),
        ("The default is null.", None),
        ("Default is none.", None),
        ("Default: n/a", None),
        ("Default is unlimited.", None),
        ('The default is "a" or "b" at creation.', None),
        ("The default is the number of seats.", None),
        ("The default for a PUT is `on`.", None),
        ("The default `General` channel is used.", None),
        ("Not returned by default.", None),
        ("`a` (default) for cats and `b` (default) for dogs.", None),
    ],
)
def test_defaults(text: str, default: str | None) -> None:
    assert read_facts(text).default == default


@pytest.mark.parametrize(
    ("text", "default"),
    [
        ("The default is `a b`.", "a b"),
        ('The default value is "a".', "a"),
        ("Default: “a”", "a"),
        ("Default = 'a'", "a"),
        ("Defaults to true.", "true"),
        ("Default is false, as ever.", "false"),
        ("Default is -1.5 by now.", "-1.5"),
        ("Default is 7.", "7"),
        ("Default is 7x and more.", None),
        ("Default is a-b; it was c.", "a-b"),
        ("Default is a)\nx", "a"),
        ("Default is a\nSince 2.0, it is so.", "a"),
        ("Default `a`\nSince 2.0, it is so.", "a"),
        ("Default is a b.", None),
        *(("The nondefault is `a`.", None), ("The nondefault is en-US.", None)),
        *(("Nondefault `a`.", None), ("Standby default, this is `a` x.", None)),
        *(("The default is `a` forever.", "a"), ("By default it is `a` forever.", "a")),
        ("The default `a`, as ever.", "a"),
        ("The default value `a`) is it.", "a"),
        *(
            (f"By default, {this} is `a` x.", "a")
            for this in "this|it|the value|this property|this field|this value".split(
                "|"
            )
        ),
        ("By default it is set to 5 x.", "5"),
        *(("[default: a]", "a"), ("[default is a]", "a"), ("[default=a]", "a")),
        ('[default value is "a"]', "a"),
        ("[ default = `a` ]", "a"),
        ("[default a]", None),
        ("`a` (the default value)", "a"),
        ("`a` (default), `b` (default)", None),
        *(
            (f"The default is `a` {word} so.", None)
            for word in "or and if when unless for".split()
        ),
        *(
            (f"By default, it is `a` {word} so.", None)
            for word in "or and if when unless for".split()
        ),
    ],
)
def test_all_ways_to_state_a_default(text: str, default: str | None) -> None:
    assert read_facts(text).default == default


@pytest.mark.parametrize(
    "quoted",
    "`a b`|\"a b\"|“a b”|'a b'|„a b“|„a b”|«a b»|« a b »|»a b«|「a b」".split("|"),
)
@pytest.mark.parametrize(
    "text",
    ["The default is {}.", "Default {}.", "By default, it is {}.", "{} (default)"],
)
def test_a_default_in_quotes(text: str, quoted: str) -> None:
    assert read_facts(text.format(quoted)).default == "a b"


@pytest.mark.parametrize(
    "word",
    "none|null|nil|n/a|na|undefined|empty|not set|unset|required|required.|mandatory"
    "|optional|unspecified|not specified|no default|unlimited|blank|not applicable"
    "|varies|no|unknown|not|today|now|empty string|an empty string||(None)|'NULL'|—"
    "".split("|"),
)
def test_words_for_no_default(word: str) -> None:
    assert stated_default(word) is None
    assert stated_default(f"x{word}") == f"x{word}"


def test_quotes_around_a_part_alone_stay() -> None:
    assert unquoted("“a”") == "a"
    assert unquoted("“a”b”") == "“a”b”"
    assert unquoted("“a” or “b”") == "“a” or “b”"


@pytest.mark.parametrize("empty", ['""', "''", '`""`'])
def test_an_empty_text_in_quotes_is_a_default(empty: str) -> None:
    assert stated_default(empty) == empty
    assert unquoted(empty).strip("\"'") == ""
    assert unquoted(empty) != empty


def test_no_default_at_all() -> None:
    assert stated_default(None) is None
