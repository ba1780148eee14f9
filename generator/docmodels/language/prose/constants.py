"""What sentences say of a property that always has the same value."""

import re
from collections.abc import Set
from dataclasses import replace

from docmodels.core.page import Run, RunKind, Runs, prose
from docmodels.core.rules import active
from docmodels.language.prose.rules import Found, PatternRule
from docmodels.language.prose.tokens import MAX_WORDS_OF_VALUE
from docmodels.language.words.folding import narrow
from docmodels.language.words.languages.all import LANGUAGES

_OBLIGED = ("must", "shall", "has to", "needs to")
_ALWAYS = "always"
_VALUE = "value"
_QUOTED = (
    r"(?:`([^`]{1,80})`|\"([^\"]{1,80})\"|“([^”]{1,80})”|‘([^’]{1,80})’"
    r"|«([^»]{1,80})»)"
)
_FOREIGN = tuple(word for one in LANGUAGES for word in one.constant_leads)
# Where no spaces set words off, a value needs no quotes.
_UNSPACED = tuple(word for word in _FOREIGN if word[0] >= "\u3000")
# A dot that ends the sentence is no part of it.
_BARE = r"\.?[A-Za-z0-9_-]{1,80}+(?:\.[A-Za-z0-9_-]{1,80}+){0,9}+"
_IF = tuple(word for one in LANGUAGES for word in one.conditions if word[0] >= "\u3000")
# Of these words every rule looks for one.
_WORDS = (*(words.split()[0] for words in _OBLIGED), _ALWAYS, _VALUE, *_FOREIGN)
# More values, a condition, or what the value belongs to: then it is none for all.
_ALONE = r"(?=\s*(?:[.;)]|,(?!\s*(?:[`\"“‘]|(?:or|and|if|when|unless|for)\b))|$|\n))"
_SPOILT = re.compile(
    r"(?:\b(?:if|when|unless|in case|not|never|almost|nearly|either)|"
    r"(?:^|[.;\n])[ \t]{0,8}(?:for|in|with))\b[^.;\n]{0,200}$"
    rf"|(?:{'|'.join(_IF)})[^.;。\n]{{0,200}}$",
    re.IGNORECASE,
)

#: The first that applies counts; its groups hold the value.
RULES = (
    PatternRule(
        name="constant-from-must-be",
        says="A sentence says that the property must be one value, which is marked.",
        example="Kind of scope, must be *all*",
        pattern=re.compile(
            rf"\b(?:{'|'.join(_OBLIGED)})(?: always)? (?:be|equal)\s+"
            rf"(?:set to\s+)?{_QUOTED}{_ALONE}",
            re.IGNORECASE,
        ),
        unless=_SPOILT,
    ),
    PatternRule(
        name="constant-from-always",
        says="A sentence says that the property always has one value, which is marked.",
        example="The type of the block, always “divider”.",
        pattern=re.compile(
            rf"\b{_ALWAYS}(?: (?:set to|equal to|equals|be|has the value))?:?\s+"
            rf"{_QUOTED}{_ALONE}",
            re.IGNORECASE,
        ),
        unless=_SPOILT,
    ),
    PatternRule(
        name="constant-from-value",
        says="The whole description says what the value is.",
        example="Value: `photo`",
        pattern=re.compile(
            rf"\A\s*{_VALUE}:\s*{_QUOTED}\s*+(?:\.\s*+)?\Z", re.IGNORECASE
        ),
    ),
    PatternRule(
        name="constant-from-value-is",
        says='A sentence that begins with "the value is" or "fixed value" says which '
        "one value the property has.",
        example='The kind of block. Value is "divider".',
        pattern=re.compile(
            rf"(?:\A|[.;\n])[ \t]{{0,8}}(?:the )?(?:(?:fixed|constant) {_VALUE}"
            rf"(?: is(?: set to)?)?|{_VALUE} is(?: fixed to)?):?\s+{_QUOTED}{_ALONE}",
            re.IGNORECASE,
        ),
    ),
    PatternRule(
        name="constant-in-other-languages",
        says='Words of another language for "fixed value" and "always" say that the '
        "property has one value.",
        example="类型，固定值：photo",
        pattern=re.compile(
            rf"(?<!\w)(?:{'|'.join(_FOREIGN)})\s?:?\s?{_QUOTED}{_ALONE}"
            rf"|(?:{'|'.join(_UNSPACED)})\s?:?\s?({_BARE}){_ALONE}",
            re.IGNORECASE,
        ),
        unless=_SPOILT,
    ),
)


def read_constant(
    runs: Runs, without: Set[str] = frozenset()
) -> tuple[str, Found] | None:
    """Read the one value that a description says a property has, and what says so.

    What is in code, quotes, bold or italics is a value.  `without` are the names of
    the rules that are switched off.
    """
    runs = tuple(_narrow(run) for run in runs)
    folded = "".join([run.text for run in runs]).casefold()
    if not any(word in folded for word in _WORDS):
        return None
    text = prose(tuple(map(_marked, runs)))
    for rule in active(RULES, without):
        match = rule.search(text)
        if match is not None:
            value = _value(match)
            if any(_value(one) != value for one in rule.pattern.finditer(text)):
                return None  # "Value is "a" ...; value is "b" ...": those of two cases
            # The marks around the value may be others on the page: it stands alone.
            return (value, Found(rule, value, f"always {value}")) if value else None
    return None


def _narrow(run: Run) -> Run:
    """Return a run with the marks of Chinese and Japanese as in English."""
    text = narrow(run.text)
    return run if text == run.text else replace(run, text=text)


def _value(match: re.Match[str]) -> str:
    found: str = next(filter(None, match.groups()))
    return found.strip()


def _marked(run: Run) -> Run:
    """Make code of a short stretch in bold or italics."""
    text = run.text.strip(" ,.;:\"'“”`")
    marked = run.kind is RunKind.TEXT and (run.strong or run.emphasis)
    if not marked or not text or len(text.split()) > MAX_WORDS_OF_VALUE:
        return run
    return Run(RunKind.TEXT, run.text.replace(text, f"`{text}`", 1))
