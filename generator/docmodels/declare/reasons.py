"""Gives what was concluded its place on the page."""

from dataclasses import replace

from docmodels.core.diagnostics import Span
from docmodels.core.page import Page
from docmodels.core.rules import Reason, Rule, reason_at

#: How many lines of a paragraph are searched for the words of a reason.
_MOST_LINES = 50


def reason_on(page: Page, rule: Rule, words: str, span: Span, concluded: str) -> Reason:
    """Return a reason whose place is that of `words` at or below `span`.

    A paragraph goes on over several lines until one is empty; where the words are on
    none of them as they stand, the place is `span`.
    """
    lines = page.lines_at(span)
    for number in range(span.line, span.line + _MOST_LINES):
        line = lines[number - 1] if 0 < number <= len(lines) else ""
        if number > span.line:
            if not line.strip():
                break
            if words and words in line:
                below = replace(span, line=number, column=1, end_column=len(line) + 1)
                return reason_at(rule, words, below, line, concluded)
        else:
            found = reason_at(rule, words, span, line, concluded)
            if found.span != span or span.end_column is not None:
                return found
    return Reason(rule.name, words, span, concluded)
