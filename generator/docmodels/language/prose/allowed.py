"""The values that a text allows."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from docmodels.core.rules import Rule
from docmodels.core.values import show_values
from docmodels.language.prose.rules import Found
from docmodels.language.prose.tokens import MAX_WORDS_OF_VALUE


@dataclass(frozen=True, slots=True)
class AllowedValues:
    """Values in the order of the text, each with its explanation or "".

    `found` is what announces them, a rule for each list.
    """

    values: tuple[tuple[str, str], ...]
    nullable: bool = False
    found: tuple[Found, ...] = field(default=(), compare=False)


#: An announced list that is none of all allowed values.
VETOED = AllowedValues(())


def allowed_values(
    items: Sequence[tuple[str, str]], rule: Rule, words: str
) -> AllowedValues | None:
    """Return what a list of values, each with its explanation, allows.

    `rule` announces the list in `words`.  None for fewer than two values, and for texts
    that are none.
    """
    values: dict[str, str] = {}
    nullable = False
    for text, explanation in items:
        value = " " if text == " " else text.strip(" ,.;:")
        if value.casefold() == "null":
            nullable = True
        elif (text and not value) or len(value.split()) > MAX_WORDS_OF_VALUE:
            return None
        else:
            values.setdefault(value, explanation)
    if len(values) < 2:
        return None
    found = Found(rule, words.strip(" :"), f"values: {show_values([*values])}")
    return AllowedValues(tuple(values.items()), nullable, (found,))
