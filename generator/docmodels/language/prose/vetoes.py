"""What shows that an announced list is no list of all values that are allowed.

A list that is not whole, or holds what a text looks like, is worse than none.
"""

import re
from collections.abc import Sequence, Set

from docmodels.core.rules import Rule
from docmodels.language.prose.lists import OF_SUBJECTS, SENTENCE_ENDS, Listed
from docmodels.language.prose.rules import PatternRule
from docmodels.language.prose.tokens import TextToken

#: What shows of a single value that it stands for others.
OF_VALUES = (
    PatternRule(
        name="no-values-from-placeholders",
        says="What has a placeholder or dots in it stands for any text.",
        example="Possible values are `on`, `<level>`.",
        pattern=re.compile(
            r"<\w[^<>]{0,60}>|\{\w[^{}]{0,60}\}|%\w{1,40}%|\.\.\.|…|\$\w*\{"
        ),
    ),
    PatternRule(
        name="no-values-from-assignments",
        says="What has a sign of equality beside a word is a pattern or an expression.",
        example="Possible values are `on`, `level=3`.",
        pattern=re.compile(r"^(?:=[\w<{\[(]|[^;=]{1,80}[\w\])>]=)"),
    ),
    PatternRule(
        name="no-values-from-addresses",
        says="The beginning of an address is no value.",
        example="Allowed values are `box://`, `file`.",
        pattern=re.compile(r"://$|[^\w:]://"),
    ),
    PatternRule(
        name="no-values-from-classes-of-characters",
        says="A range of letters is what a value is made of.",
        example="Possible values are `a-z`, `_`.",
        pattern=re.compile(
            r"^\[?\^?(?:[A-Za-z]-[A-Za-z]|\d-\d|[_.-]){0,9}"
            r"(?:a-[d-z]|A-[D-Z]|[b-w]-z|[B-W]-Z)"
        ),
    ),
)
#: What is said right behind a list.
PARTS_BEHIND = PatternRule(
    name="no-values-from-parts-behind",
    says="What is called a prefix or a character behind a list is a part of a value.",
    example="It can be `http` or `https` scheme.",
    pattern=re.compile(
        r"^(?:schemes?|prefix(?:es)?|suffix(?:es)?|characters?|letters|digits|symbols"
        r"|placeholders|variables|wildcards?)$"
    ),
)
CUT = Rule(
    name="no-values-from-list-that-goes-on",
    says="A list that goes on behind a clause is not whole.",
    example="Values are `on` and `off` for lamps and `hot` for stoves.",
)
LATER = Rule(
    name="no-values-from-what-is-added",
    says="A list to which a later sentence adds a value is not whole.",
    example="Values are `on` and `off`. Since 2.0 also `dim`.",
)
RULES: tuple[Rule, ...] = (*OF_VALUES, PARTS_BEHIND, CUT, LATER)

_OTHERS = ("any", "another", "other", "others", "custom", "more")
_ADDS = ("also", "additionally", "newly")
_BEFORE_ADDED = frozenset(
    "accepts allowed allows are is supported supports the there value values".split()
)


def is_vetoed(
    tokens: Sequence[TextToken], listed: Listed, without: Set[str] = frozenset()
) -> bool:
    """Tell whether something shows that a list holds no values, or not all.

    `tokens` are the description's, `without` the rules that are switched off.
    """
    values = {value for value, _ in listed.items}
    if any(is_no_value(value, without) for value in values):
        return True
    end = listed.end
    if listed.in_line:
        behind = tokens[end].text.casefold() if end < len(tokens) else ""
        if PARTS_BEHIND.name not in without and PARTS_BEHIND.search(behind):
            return True
        if CUT.name not in without and _goes_on_later(tokens, end, values):
            return True
    return LATER.name not in without and _is_added_to(tokens, end, values)


def is_no_value(text: str, without: Set[str] = frozenset()) -> bool:
    """Tell whether a text shows by itself that it stands for others.

    >>> is_no_value("<level>"), is_no_value("on")
    (True, False)
    """
    return any(one.name not in without and one.search(text) for one in OF_VALUES)


def _goes_on_later(tokens: Sequence[TextToken], end: int, values: Set[str]) -> bool:
    """Tell whether the sentence names further values behind a clause.

    Parentheses explain; what stands in them is not asked.
    """
    depth = 0
    for index in range(end, len(tokens)):
        token = tokens[index]
        if token.is_mark(SENTENCE_ENDS) or token.kind == "break":
            return False
        depth += token.is_mark("(") - token.is_mark(")")
        if depth or not (token.is_mark(",") or token.is_word("or", "and")):
            continue
        following = tokens[index + 1 : index + 3]
        if _is_new(following, values):
            return True
        if not token.is_mark(",") and following and following[0].is_word(*_OTHERS):
            return True
    return False


def _is_added_to(tokens: Sequence[TextToken], end: int, values: Set[str]) -> bool:
    """Tell whether later words add a value: "since 2.0 also `dim`"."""
    for index in range(end, len(tokens)):
        if not tokens[index].is_word(*_ADDS) or tokens[index - 1].is_word("see"):
            continue
        at = index + 1
        while at < len(tokens) and tokens[at].text.casefold() in _BEFORE_ADDED:
            at += 1
        if _is_new(tokens[at : at + 2], values):
            return True
    return False


def _is_new(tokens: Sequence[TextToken], values: Set[str]) -> bool:
    """Tell whether a value begins `tokens` that the list has not, and no sentence."""
    if not tokens or tokens[0].kind != "value" or tokens[0].text in values:
        return False
    if tokens[0].text.casefold() in ("null", ""):
        return False
    return len(tokens) < 2 or not tokens[1].is_word(*OF_SUBJECTS)
