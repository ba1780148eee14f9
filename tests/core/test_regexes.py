"""Regular expressions of ECMAScript, with the flag `u`, told from all others."""

import json
import shutil
import subprocess

import pytest

from docmodels.core.regexes import ecma_regex

RIGHT = [
    *(r"^[A-Z]{3}$", r"[\w.-]+", r"(?<year>\d{4})-\k<year>", r"^(?!x)a", r"(?<=a)b"),
    *(r"\p{L}+", r"\P{Lu}", r"[a-]", r"[-a]", "[^]", "[]", r"\u{1F600}", r"\u00e9"),
    *(
        "a{2,}",
        "a{1,2}",
        "a{2,2}",
        "(?:a|b)+?",
        r"(a)\1",
        "|",
        "()",
        "a|",
        r"[\b]",
        r"[\-a]",
        "[!-~]",
    ),
    *(
        "[.\\-_]",
        r"\/",
        r"[\x41-\x5A]",
        "é+",
        "[é-ü]",
        "a{1}?",
        "(?<$a>x)",
        r"\0",
        r"\cA",
    ),
    *("[a-z-9]", "[+--]", r"^\S+@\S+$", r"\b\B", "(?<!a)b", r"\p{Script=Greek}"),
]
WRONG = [
    *("", "a{,3}", "a{3,2}", "[z-a]", r"[\d-x]", r"[a-\d]", "(?P<a>b)", "(?i)a"),
    *(
        r"\A",
        r"\z",
        "a++",
        "(?>a)",
        "a**",
        "*a",
        "a)",
        "(a",
        "[a",
        "[a-",
        "\\",
        "x{",
        "x}",
    ),
    *("]", "[[:alpha:]]", r"\1", "(?=a)*", "^*", r"\b+", r"[\B]", r"\x4", r"\u00"),
    *(r"\c", r"\01", r"\p{Foo}", r"\p{", "{2}", "a{2}{3}", r"[\h]", "a{1}??", r"\e"),
    *(
        "(?<a>x)(?<a>y)",
        "(?<1>x)",
        r"\k<a>",
        r"[\u0041-\u0030]",
        "/^a$/)",
        "a\nb",
        "/^a$/i",
        "/a/gu",
    ),
]


#: What a class of Unicode may be called: a category, a property, a script.
CLASSES = (
    "L LC Lu Ll Lt Lm Lo M Mn Mc Me N Nd Nl No P Pc Pd Ps Pe Pi Pf Po S Sm Sc Sk So "
    "Z Zs Zl Zp C Cc Cf Cs Co Cn Any ASCII Alphabetic Letter Uppercase Lowercase "
    "Number White_Space Script=Latin sc=Greek sc=Cyrillic sc=Han sc=Hiragana "
    "sc=Katakana sc=Hangul sc=Arabic sc=Hebrew sc=Thai"
).split()
#: Escapes of one character, beside the marks of the syntax.
ESCAPES = (
    r"\f \n \r \t \v \d \D \s \S \w \W \ca \cZ \xAf \0 \u00e9 "
    r"\u{0} \u{00} \u{9} \u{a} \u{AF} \u{00aF} \u{10FFFF} \u{000041} \uABCD"
).split()


@pytest.mark.parametrize("name", CLASSES)
def test_classes_of_unicode(name: str) -> None:
    for text in (rf"\p{{{name}}}+", rf"[\P{{{name}}}x]"):
        assert ecma_regex(text) == text


@pytest.mark.parametrize(
    "name", ["l", "Lx", "Foo", "ASCI", "Script", "sc=", "sc=Latn", ""]
)
def test_what_is_called_otherwise_is_no_class(name: str) -> None:
    assert ecma_regex(rf"\p{{{name}}}") is None


@pytest.mark.parametrize(
    "text", [*ESCAPES, *(f"\\{mark}" for mark in "^$.*+?()[]{}|/\\")]
)
def test_what_may_stand_behind_a_backslash(text: str) -> None:
    assert ecma_regex(f"a{text}b") == f"a{text}b"
    assert ecma_regex(f"[{text}]") == f"[{text}]"


@pytest.mark.parametrize(
    "text", [r"\u{110000}", r"\u{}", r"\u12", r"\xA", r"\c1", r"\00"]
)
def test_what_may_not(text: str) -> None:
    assert ecma_regex(f"a{text}") is None


@pytest.mark.parametrize("text", RIGHT)
def test_regular_expressions_are_taken_as_they_are(text: str) -> None:
    assert ecma_regex(text) == text


@pytest.mark.parametrize("text", WRONG)
def test_others_are_not_taken(text: str) -> None:
    assert ecma_regex(text) is None


@pytest.mark.parametrize(
    ("text", "pattern"),
    [
        (r"/^a\|b$/", r"^a\|b$"),
        ("/a/u", "a"),
        (r"a\-b\_c\'d", "a-b_c'd"),
        (r"[\_\-\.]", r"[_\-\.]"),
        ("/", "/"),
        ("/a/b", "/a/b"),
    ],
)
def test_what_is_not_needed_goes(text: str, pattern: str) -> None:
    assert ecma_regex(text) == pattern


def test_a_long_one_is_not_taken() -> None:
    assert ecma_regex("a" * 1_000) is not None
    assert ecma_regex("a" * 1_001) is None
    assert ecma_regex("(" * 400 + ")" * 400) is not None


@pytest.mark.skipif(shutil.which("node") is None, reason="node is not installed")
def test_node_says_the_same() -> None:
    taken = [ecma_regex(text) for text in RIGHT]
    given = json.dumps([taken, [text for text in WRONG if "\n" not in text and text]])
    script = (
        "const is = (s) => { try { new RegExp(s, 'u'); return true }"
        " catch { return false } };"
        "const [a, b] = JSON.parse(require('fs').readFileSync(0));"
        "console.log(JSON.stringify([a.filter((s) => !is(s)), b.filter(is)]))"
    )
    ran = subprocess.run(
        ["node", "-e", script], input=given, capture_output=True, text=True, check=True
    )
    refused, taken_there = json.loads(ran.stdout)
    assert refused == []
    assert taken_there == ["/^a$/i", "/a/gu"]  # whose flags would be letters
