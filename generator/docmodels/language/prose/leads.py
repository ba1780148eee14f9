"""The words before a list of values, of its sentence."""

from collections.abc import Sequence

from docmodels.language.prose.lists import SENTENCE_ENDS
from docmodels.language.prose.tokens import TextToken
from docmodels.language.words.facts import FACTS_IN_SENTENCES

#: Stands for a value in the words before a list.
VALUE = "_"
_MAX_LEAD = 30


def lead_before(tokens: Sequence[TextToken], index: int) -> str:
    """Return the words of the sentence before `index`, in lower case."""
    return written_before(tokens, index).casefold()


def written_before(tokens: Sequence[TextToken], index: int) -> str:
    """Return the words of the sentence before `index`, as they are written."""
    words: list[str] = []
    end = start = _before_breaks(tokens, index)
    while start > 0 and end - start < _MAX_LEAD:
        token = tokens[start - 1]
        if token.is_mark(SENTENCE_ENDS) or token.is_mark(";") or token.kind == "break":
            break
        words.append(token.text if token.kind != "value" else VALUE)
        start -= 1
    return " ".join(reversed(words)).replace(" :", ":")


def written_before_lines(tokens: Sequence[TextToken], index: int) -> str:
    """Return the sentence before a list in lines, without facts in between.

    "Following values are supported. Not nullable." announces, too.
    """
    end = _before_breaks(tokens, index)
    while end > 0 and tokens[end - 1].is_mark("."):
        sentence = written_before(tokens, end - 1)
        if sentence.casefold() not in FACTS_IN_SENTENCES:
            return sentence
        end -= len(sentence.split()) + 1
        end = _before_breaks(tokens, end)
    return ""


def _before_breaks(tokens: Sequence[TextToken], index: int) -> int:
    while index > 0 and tokens[index - 1].kind == "break":
        index -= 1
    return index
