"""What announces the values that are allowed."""

import re

from docmodels.core.rules import Rule
from docmodels.language.prose.rules import PatternRule

_ADJECTIVES = (
    r"(?:possible|allowed|valid|supported|accepted|permitted|available|legal"
    r"|acceptable|enum|enumeration|known|defined|expected|potential)"
)
_NOUNS = r"(?:values?|options?|choices|members|strings|types|statuses|states)"


def _before_list(pattern: str) -> str:
    """Return a pattern for the last words before a list."""
    return rf"\b(?:{pattern})\s?:?$"


#: What announces a list of quoted values: its end are the last words before the list.
ANNOUNCING = (
    PatternRule(
        name="values-from-kind-of-values",
        says='Words such as "possible values" or "allowed options" announce a list.',
        example="Allowed options are `on` and `off`.",
        pattern=re.compile(
            _before_list(rf"{_ADJECTIVES}(?:\s\w+){{0,3}}\s{_NOUNS}(?:\s\w+){{0,4}}")
        ),
    ),
    PatternRule(
        name="values-from-values-are",
        says='"Values are", "value can be" and the like announce a list.',
        example="The value is `on` or `off`.",
        pattern=re.compile(
            _before_list(
                r"values?\s(?:are|is|can\sbe|may\sbe|must\sbe|include|includes|could\sbe"
                r"|will\sbe)(?:\s\w+){0,5}"
            )
        ),
    ),
    PatternRule(
        name="values-from-values",
        says='The word "values" stands right before a list.',
        example="It has the values `on` and `off`.",
        pattern=re.compile(_before_list("values")),
    ),
    PatternRule(
        name="values-from-one-of",
        says='"One of", "any of" or "enum of" announces a list.',
        example="Any of `on` and `off`.",
        pattern=re.compile(
            _before_list(r"(?:one|any|either|enum(?:eration)?)\sof(?:\s\w+){0,4}")
        ),
    ),
    PatternRule(
        name="values-from-can-be",
        says='"Can be", "must be set to" and the like announce a list.',
        example="It can be `on` or `off`.",
        pattern=re.compile(
            _before_list(
                r"(?:can|may|must|could|should)\s(?:only\s|either\s)?be"
                r"(?:\s(?:one|either|any|set|to|of|the|following|these|values?|a|an|string))"
                r"{0,6}"
            )
        ),
    ),
    PatternRule(
        name="values-from-either",
        says='"Either" announces a list.',
        example="Either `on` or `off`.",
        pattern=re.compile(_before_list(r"either(?:\sbe)?")),
    ),
    PatternRule(
        name="values-from-choice",
        says='"Select from", "chosen from" and the like announce a list.',
        example="Select from `on`, `off`.",
        pattern=re.compile(
            _before_list(
                r"(?:select|choose|selected|chosen|pick)\s(?:one\s)?(?:from|of)"
                r"(?:\s\w+){0,4}"
            )
        ),
    ),
    PatternRule(
        name="values-from-the-following",
        says='"The following" announces a list.',
        example="It takes the following `on`, `off`.",
        pattern=re.compile(_before_list(r"the\sfollowing(?:\s\w+){0,3}")),
    ),
)
#: What may stand before a list that ends the sentence and nothing else announces.
COLON = PatternRule(
    name="values-from-colon",
    says="A list of quoted values stands between a colon and the end of the sentence, "
    "of which the words before speak of no value, name or place.",
    example='The state: "on", "off" or "broken".',
    pattern=re.compile(r":$"),
    unless=re.compile(
        r"^(?:and|or|but|while)\b|(?:^|\s)_(?:\s|$)"
        r"|(?!^names (?:the|an?)\b)\b(?:names?|titles?|headlines?|places?"
        r"|cit(?:y|ies)|towns?|villages?|streets?|stations?|stops?|people|words|phrases|tongues?)\b"
    ),
)
#: What announces even words without quotes.
BARE_ANNOUNCING = (
    PatternRule(
        name="bare-values-from-possible-values",
        says='"Possible values are" and the like announce words without quotes.',
        example="Possible values are: On, Off.",
        pattern=re.compile(
            r"\b(?:possible|allowed|valid|supported|accepted|permitted|available|enum"
            r"|enumeration) values?(?: for this (?:property|field))?(?: are| include|)"
            r"(?: the following)?:?$"
        ),
    ),
    PatternRule(
        name="bare-values-from-one-of",
        says='"One of:" and "enum:" announce words without quotes.',
        example="One of: on, off",
        pattern=re.compile(
            r"\b(?:one of|enum(?:eration|erated|s)?)(?: the following)?:$"
        ),
    ),
)
RULES: tuple[Rule, ...] = (*ANNOUNCING, COLON, *BARE_ANNOUNCING)
