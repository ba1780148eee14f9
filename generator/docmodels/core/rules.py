"""Rules by which documentation is read, and the reasons for what they concluded.

A family of rules is a tuple: the order in which they are asked.  Each has a
name, a line that says what it concludes from what, and an example that it
catches.  What a rule concluded is kept beside the result as a `Reason`.
"""

from collections.abc import Callable, Iterable, Mapping, Set
from dataclasses import dataclass
from typing import Generic, TypeVar

from docmodels.core.diagnostics import Span
from docmodels.core.wording import near_match, quoted

Subject = TypeVar("Subject")
Answer = TypeVar("Answer")
AnyRule = TypeVar("AnyRule", bound="Rule")
_FAR = 2000


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One decision that reading takes.

    `name` is in kebab-case, says what is concluded from what, and is never given
    to another rule.  `says` is one sentence for people; `example` is the least
    that the rule catches.  A `fixed` rule belongs to the grammar itself and cannot
    be switched off.
    """

    name: str
    says: str
    example: str
    fixed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Deciding(Rule, Generic[Subject, Answer]):
    """A rule that is a function: it gives an answer, or None when it has none."""

    decide: Callable[[Subject], Answer | None]


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something is what it is: a rule, the words it saw, what it concluded.

    `words` stand on the page at `span`; `concluded` is short, such as `required`
    or `list of Answer`.
    """

    rule: str
    words: str
    span: Span
    concluded: str


def active(rules: Iterable[AnyRule], without: Set[str]) -> Iterable[AnyRule]:
    """Return the rules that are not switched off, in their order."""
    if not without:
        return rules
    return (rule for rule in rules if rule.fixed or rule.name not in without)


def first(
    rules: Iterable[Deciding[Subject, Answer]],
    subject: Subject,
    without: Set[str] = frozenset(),
) -> tuple[Answer, Deciding[Subject, Answer]] | None:
    """Return the answer of the first rule that has one, and the rule.

    Rules whose names are in `without` are not asked.
    """
    for rule in active(rules, without):
        answer = rule.decide(subject)
        if answer is not None:
            return answer, rule
    return None


def reason_at(rule: Rule, words: str, span: Span, line: str, concluded: str) -> Reason:
    """Return a reason at the place of its words inside a cell or a paragraph.

    `span` is the place of the cell and `line` the text of the page's line that it
    stands on; where the words are not found there, the place is the cell's.  They are
    not looked for far from its start: very many reasons may be about one cell.
    """
    start = (span.column or 1) - 1
    end = span.end_column - 1 if span.end_column is not None else len(line)
    end = min(end, start + len(words) + _FAR)
    at = line.find(words, start, end) if words else -1
    if at >= 0:
        span = Span(span.page, span.line, at + 1, at + 1 + len(words), span.file)
    return Reason(rule.name, words, span, concluded)


def switching_fault(name: str, rules: Mapping[str, Rule]) -> tuple[str, str] | None:
    """Say why the rule `name` cannot be switched off, and what to do; None if it can.

    `rules` are all rules under their names.
    """
    rule = rules.get(name)
    if rule is None:
        return f"there is no rule {quoted(name)}", _hint(name, rules)
    if rule.fixed:
        hint = f"it belongs to the grammar itself: docmodels explain {name}"
        return f"the rule {quoted(name)} cannot be switched off", hint
    return None


def _hint(name: str, rules: Mapping[str, Rule]) -> str:
    if near := near_match(name, rules):
        return f"did you mean {quoted(near)}?"
    return "docmodels explain lists all rules"
