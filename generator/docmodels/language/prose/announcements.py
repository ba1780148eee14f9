"""The words before a list: whether they announce the values that are allowed."""

import re
from collections.abc import Sequence

from docmodels.language.prose.lists import SENTENCE_ENDS
from docmodels.language.prose.tokens import Token

#: Stands for a value in the words before a list.
VALUE = "_"
_MAX_LEAD = 30
# Sentences between an announcement and its list.
_FACT_SENTENCES = ("not nullable", "nullable", "read-only", "required", "optional")

#: Examples, defaults, cases and other words that announce nothing.
NEGATIVE = re.compile(
    r"\b(such as|for example|for instance|e\.g|examples?|like|default(s|ed)?|unless|"
    r"cannot|can't|can’t|must not|may not|not|never|when|if|starts?|begins?|contains?|"
    r"containing|called|named|known as|instead|equals?|excluding|except|prior to|"
    r"previously|formerly|deprecated|see|including|works? with"
    # Of a property, not what it may be; a colon shows that it is.
    r"|(?:sorted|ordered|grouped|filtered) by(?!:)"
    # "Supports two values: …" announces; "supports `$filter`" does not.
    r"|supports?(?! (?:only |just )?(?:\w+ )?values?\b))\b"
)
#: "For gifts, this can be": what follows is not all that the property may be.
ONE_CASE = re.compile(
    r"for (?!(?:this|the|these) (?:property|field|value|attribute)\b)[^,:]{1,80}, "
    r".*\b(?:this|it|value|property|field)\b"
)
#: What announces a list of quoted values.
ANNOUNCED = re.compile(
    r"""
    (?:
      \b(?:possible|allowed|valid|supported|accepted|permitted|available|legal
         |acceptable|enum|enumeration|known|defined|expected|potential)
        (?:\s\w+){0,3}\s(?:values?|options?|choices|members|strings|types|statuses|states)
        (?:\s\w+){0,4}
    | \bvalues?\s(?:are|is|can\sbe|may\sbe|must\sbe|include|includes|could\sbe
                   |will\sbe)(?:\s\w+){0,5}
    | \bvalues
    | \b(?:one|any|either)\sof(?:\s\w+){0,4}
    | \b(?:can|may|must|could|should)\s(?:only\s|either\s)?be
         (?:\s(?:one|either|any|set|to|of|the|following|these|values?|a|an|string)){0,6}
    | \b(?:possible|allowed|valid|supported|accepted)\svalues?
    | \beither(?:\sbe)?
    | \b(?:select|choose|selected|chosen|pick)\s(?:one\s)?(?:from|of)(?:\s\w+){0,4}
    | \bthe\sfollowing(?:\s\w+){0,3}
    )
    \s?:?$
    """,
    re.VERBOSE,
)
#: What announces even words without quotes.
BARE_ANNOUNCED = re.compile(
    r"\b(?:possible|allowed|valid|supported|accepted|permitted|available) values?"
    r"(?: for this (?:property|field))?(?: are| include|)(?: the following)?:?$"
    r"|\b(?:one of|enum)(?: the following)?:$"
)


def lead_before(tokens: Sequence[Token], index: int) -> str:
    """Return the words of the sentence before `index`, in lower case."""
    words: list[str] = []
    end = start = _before_breaks(tokens, index)
    while start > 0 and end - start < _MAX_LEAD:
        token = tokens[start - 1]
        if token.is_mark(SENTENCE_ENDS) or token.is_mark(";") or token.kind == "break":
            break
        words.append(token.text if token.kind != "value" else VALUE)
        start -= 1
    return " ".join(reversed(words)).replace(" :", ":").casefold()


def lead_of_lines(tokens: Sequence[Token], index: int) -> str:
    """Return the sentence before a list in lines, without facts in between.

    "Following values are supported. Not nullable." announces, too.
    """
    end = _before_breaks(tokens, index)
    while end > 0 and tokens[end - 1].is_mark("."):
        sentence = lead_before(tokens, end - 1)
        if sentence not in _FACT_SENTENCES:
            return sentence
        end -= len(sentence.split()) + 1
        end = _before_breaks(tokens, end)
    return ""


def _before_breaks(tokens: Sequence[Token], index: int) -> int:
    while index > 0 and tokens[index - 1].kind == "break":
        index -= 1
    return index
