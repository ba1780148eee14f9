"""Rules about sentences, and what they find."""

import re
from collections.abc import Set
from dataclasses import dataclass

from docmodels.core.rules import Rule, active


@dataclass(frozen=True, slots=True)
class Found:
    """What a rule found: the words that it went by, and what it concludes.

    `words` stand so on the page, save for marks of bold and code.
    """

    rule: Rule
    words: str
    concluded: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PatternRule(Rule):
    """A rule that is a pattern.  `unless` is what spoils it in the words before."""

    pattern: re.Pattern[str]
    unless: re.Pattern[str] | None = None

    def search(self, text: str) -> re.Match[str] | None:
        """Return where the rule applies in a text, None if nowhere."""
        match = self.pattern.search(text)
        if match is None or self.unless is None:
            return match
        return None if self.unless.search(text, 0, match.start()) else match


def as_written(words: str, text: str) -> str:
    """Return folded words as `text` has them; the same words where it does not.

    >>> as_written("read-only", "The id. Read-only.")
    'Read-only'
    """
    folded = text.casefold()
    start = folded.find(words)
    # Some letters are longer when folded: then places do not say the same.
    if start < 0 or len(folded) != len(text):
        return words
    return text[start : start + len(words)]


def first_match(
    rules: tuple[PatternRule, ...], text: str, without: Set[str]
) -> tuple[PatternRule, re.Match[str]] | None:
    """Return the first rule that applies to a text, and where it does."""
    for rule in active(rules, without):
        match = rule.search(text)
        if match is not None:
            return rule, match
    return None
