"""Finds the cells of facts whose words are none of them."""

from docmodels.core.regexes import ecma_regex
from docmodels.declare.rows.answers import (
    ANSWERED,
    is_conditional,
    read_answer,
    says_more,
)
from docmodels.declare.rows.counts import (
    Count,
    Length,
    has_digits,
    read_count,
    read_length,
    read_limit,
)
from docmodels.language.prose import is_nothing, unquoted
from docmodels.language.words.dialect import Dialect, Role


def is_unread(role: Role, text: str, dialect: Dialect) -> bool:
    """Tell whether a cell of a column of facts has words that are none of them.

    The condition on which a fact holds is none, nor is what is said behind a sign.
    """
    match role:
        case _ if not text:
            return False
        case "length":
            return read_length(text) == Length() and has_digits(text)
        case "min_length" | "max_length":
            return read_limit(text) is None and has_digits(text)
        case "cardinality":
            return read_count(text, dialect) == Count()
        case "pattern":
            return not is_nothing(text) and ecma_regex(unquoted(text)) is None
        case _:
            return role in ANSWERED and (
                read_answer(role, text, dialect) is None
                or is_conditional(role, text, dialect)
                or says_more(text, dialect)
            )
