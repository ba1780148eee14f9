"""Descriptions that are nothing but the values that are allowed."""

import re
from collections.abc import Sequence, Set

from docmodels.core.rules import Rule
from docmodels.language.prose.allowed import VETOED, AllowedValues, allowed_values
from docmodels.language.prose.forbidding import FORMATS
from docmodels.language.prose.lists import read_closed
from docmodels.language.prose.rules import first_match
from docmodels.language.prose.tokens import TextToken, as_text
from docmodels.language.prose.vetoes import is_vetoed

#: A description that is nothing but values needs no words that announce them.
ALONE = Rule(
    name="values-alone",
    says='A description that is nothing but quoted values, the last one behind "or", '
    "lists them.",
    example="`on`, `off` or `broken`.",
)
#: In code, plain words need no "or": examples have "such as" before them.
IN_CODE = Rule(
    name="words-in-code-alone",
    says="A description that is nothing but single words in code, with commas or "
    "slashes between, lists the values.",
    example="`on`, `off`, `broken`.",
)
RULES: tuple[Rule, ...] = (ALONE, IN_CODE)

_WORD = re.compile(r"[A-Za-z][A-Za-z0-9]*(?:[_-][A-Za-z0-9]+)*")
_BETWEEN = ",/."


def read_alone(tokens: Sequence[TextToken], without: Set[str]) -> AllowedValues | None:
    """Read a description that is nothing but a list: "`on` or `off`."."""
    if ALONE.name in without or not tokens or tokens[0].kind != "value":
        return None
    listed = read_closed(tokens, 0, False, False)
    if listed is None or any(not token.is_mark(".") for token in tokens[listed.end :]):
        return None
    rule = ALONE
    if not any(token.is_word("or") for token in tokens):
        if IN_CODE.name in without or not _are_words_in_code(tokens):
            return None
        rule = IN_CODE
    if any(first_match((FORMATS,), value, without) for value, _ in listed.items):
        return None
    if is_vetoed(tokens, listed, without):
        return VETOED
    return allowed_values(listed.items, rule, as_text(tokens[: listed.end]))


def _are_words_in_code(tokens: Sequence[TextToken]) -> bool:
    """Tell whether there are only words in code, and marks between them."""
    return all(
        (
            token.form == "code" and _WORD.fullmatch(token.text) is not None
            if token.kind == "value"
            else token.is_mark(_BETWEEN)
        )
        for token in tokens
    )
