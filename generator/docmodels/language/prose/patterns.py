"""What sentences say of the regular expression that a text matches."""

import re
from collections.abc import Set

from docmodels.core.regexes import ecma_regex
from docmodels.core.rules import active
from docmodels.language.prose.rules import Found, PatternRule

_WORD = r"(?:pattern|regex(?:p|es)?|regular\ expression)"
_MATCH = r"(?:match(?:es)?|(?:satisf|conform|correspond|compl)\w{0,5})"
_NO_CHOICE = r"(?!\s*(?:or|and|if|when|unless|for)\b)"
_FLAGS = re.IGNORECASE | re.VERBOSE

#: The first that applies counts; its group holds the pattern.
RULES = (
    PatternRule(
        name="pattern-from-code",
        says="A sentence says which pattern, in code, a text matches.",
        example="It must match the pattern `^[a-z]+$`.",
        pattern=re.compile(
            rf"""\b(?:{_WORD}|(?:must|should)\ {_MATCH})
            (?:\ (?:is|of|the|this|a|to|with|following|{_WORD})){{0,4}}
            [:=]?\s*`(?P<pattern>[^`]{{1,400}})`{_NO_CHOICE}""",
            _FLAGS,
        ),
    ),
    PatternRule(
        name="pattern-between-ends",
        says="Behind a word for it stands a pattern from ^ to $, without marks.",
        example="Pattern: ^[a-z]+$",
        pattern=re.compile(
            rf"""\b{_WORD}(?:\ is)?[:=]?\s*
            (?P<pattern>\^\S{{1,400}}\$)(?=[\s.,;)]|$){_NO_CHOICE}""",
            _FLAGS,
        ),
    ),
)
_NEGATED = re.compile(
    r"\b(?:not|never|no longer|cannot|can't)\b[^.]{0,200}$", re.IGNORECASE
)


def read_pattern(
    text: str, without: Set[str] = frozenset()
) -> tuple[str, Found] | None:
    """Read the one pattern that a description states, and what says so.

    It begins at the start of a text or ends at its end: `YYYY-MM` is a pattern in
    the words of some, and no regular expression.
    """
    if "`" not in text and "^" not in text:
        return None  # one rule looks for code, the other for the sign
    for rule in active(RULES, without):
        match = rule.search(text)
        if match is None or _NEGATED.search(text, 0, match.start()):
            continue
        pattern = ecma_regex(match["pattern"])
        if pattern is not None and (pattern[0] == "^" or pattern[-1] == "$"):
            return pattern, Found(rule, match[0], f"matches {pattern}")
    return None


def is_anchored(text: str) -> bool:
    """Tell whether a text is a pattern from the start of a text to its end."""
    body = text.strip("/")
    return len(body) > 2 and body[0] == "^" and body[-1] == "$"
