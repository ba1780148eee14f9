"""What announces the values that are allowed, and what forbids to take them so.

A wrong literal is worse than a string: examples, defaults and negations
announce nothing.
"""

import re
from collections.abc import Set

from docmodels.core.rules import Rule, active
from docmodels.language.prose.rules import PatternRule

_ADJECTIVES = (
    r"(?:possible|allowed|valid|supported|accepted|permitted|available|legal"
    r"|acceptable|enum|enumeration|known|defined|expected|potential)"
)
_NOUNS = r"(?:values?|options?|choices|members|strings|types|statuses|states)"


def _before_list(pattern: str) -> str:
    """Return a pattern for the last words before a list."""
    return rf"\b(?:{pattern})\s?:?$"


def _among_words(pattern: str) -> str:
    """Return a pattern for words before a list."""
    return rf"\b(?:{pattern})\b"


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
        says='"One of" or "any of" announces a list.',
        example="Any of `on` and `off`.",
        pattern=re.compile(_before_list(r"(?:one|any|either)\sof(?:\s\w+){0,4}")),
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
    says="A list of quoted values stands between a colon and the end of the sentence.",
    example='The state: "on", "off" or "broken".',
    pattern=re.compile(r":$"),
)
#: What announces even words without quotes.
BARE_ANNOUNCING = (
    PatternRule(
        name="bare-values-from-possible-values",
        says='"Possible values are" and the like announce words without quotes.',
        example="Possible values are: On, Off.",
        pattern=re.compile(
            r"\b(?:possible|allowed|valid|supported|accepted|permitted|available)"
            r" values?(?: for this (?:property|field))?(?: are| include|)"
            r"(?: the following)?:?$"
        ),
    ),
    PatternRule(
        name="bare-values-from-one-of",
        says='"One of:" and "enum:" announce words without quotes.',
        example="One of: on, off",
        pattern=re.compile(r"\b(?:one of|enum)(?: the following)?:$"),
    ),
)
#: Words before a list that say it is no list of what the property may be.
FORBIDDING = (
    PatternRule(
        name="no-values-from-examples",
        says="Examples are not all that is allowed.",
        example="Examples of values are `on`, `off`.",
        pattern=re.compile(_among_words(r"such as|examples?|for instance|e\.g|like")),
    ),
    PatternRule(
        name="no-values-from-default",
        says="What speaks of defaults does not list all that is allowed.",
        example="The default values are `on`, `off`.",
        pattern=re.compile(_among_words(r"default(?:s|ed)?")),
    ),
    PatternRule(
        name="no-values-from-condition",
        says="What holds on a condition is not all that is allowed.",
        example="When it is new, values are `on`, `off`.",
        pattern=re.compile(_among_words(r"unless|when|if")),
    ),
    PatternRule(
        name="no-values-from-negation",
        says="What is denied is not allowed.",
        example="It is not one of `on`, `off`.",
        pattern=re.compile(_among_words(r"not|never|cannot|can't|can’t")),
    ),
    PatternRule(
        name="no-values-from-parts",
        says="What a value starts with or contains is no value.",
        example="It contains one of `on`, `off`.",
        pattern=re.compile(
            _among_words(r"starts?|begins?|contains?|containing|including")
        ),
    ),
    PatternRule(
        name="no-values-from-names",
        says="What something is called is no value.",
        example="It is called either `on` or `off`.",
        pattern=re.compile(_among_words(r"called|named|known as")),
    ),
    PatternRule(
        name="no-values-from-exclusion",
        says="What is excluded, or compared with, is no value.",
        example="All except the values `on`, `off`.",
        pattern=re.compile(_among_words(r"instead|equals?|excluding|except")),
    ),
    PatternRule(
        name="no-values-from-past",
        says="What was once allowed, or will not be, is no value.",
        example="Formerly, one of `on`, `off`.",
        pattern=re.compile(_among_words(r"prior to|previously|formerly|deprecated")),
    ),
    PatternRule(
        name="no-values-from-reference",
        says="What a text refers to is no value.",
        example="See one of `on`, `off`.",
        pattern=re.compile(_among_words(r"see|works? with")),
    ),
    # Of a property, not what it may be; a colon shows that it is.
    PatternRule(
        name="no-values-from-order",
        says="What something is sorted or filtered by is a property.",
        example="Sorted by one of `name`, `date`.",
        pattern=re.compile(
            _among_words(r"(?:sorted|ordered|grouped|filtered) by(?!:)")
        ),
    ),
    # "Supports two values: …" announces; "supports `$filter`" does not.
    PatternRule(
        name="no-values-from-support",
        says="What is supported is an operator, unless it is called a value.",
        example="Supports any of `eq`, `ne`.",
        pattern=re.compile(
            _among_words(r"supports?(?! (?:only |just )?(?:\w+ )?values?\b)")
        ),
    ),
)
#: What a description says anywhere that makes its lists none of what is allowed.
FORBIDDING_TEXTS = (
    # Several values in one string: each alone is not all that may stand there.
    PatternRule(
        name="no-values-from-combination",
        says="Values that may be combined are not all that may stand there.",
        example="Possible values are `on`, `off`. They can be combined.",
        pattern=re.compile(
            r"\b(?:can|may|must|could) be combined\b|\b(?:a|any) combination of\b"
            r"|\b(?:comma|semicolon|pipe|space)[- ](?:separated|delimited)\b"
            r"|\bseparated by (?:a |an )?(?:comma|semicolon|space|pipe)s?\b",
            re.IGNORECASE,
        ),
    ),
    PatternRule(
        name="no-values-from-exclusive-properties",
        says="Properties of which an object has one are no values of any of them.",
        example="Only one of `on` or `off` can be set.",
        pattern=re.compile(
            r"\bone of\b[^.;]{0,300}\b(?:can|may|must|should|has to|needs to) be "
            r"(?:set|specified|provided|present|given|defined|supplied)\b",
            re.IGNORECASE,
        ),
    ),
)
#: What a text looks like is not what it may be: "in the format `YYYY` or `MM`".
FORMATS = PatternRule(
    name="no-values-from-formats",
    says="A list of what texts look like is no list of values.",
    example="Must be one of `<id>` or `<name>`.",
    pattern=re.compile(
        r"YYYY|yyyy|[Hh]{2}:|[Mm]{2}/[Dd]{2}|[Dd]{2}/[Mm]{2}|<\w+>|\{\w+\}"
    ),
)
#: "For gifts, this can be": what follows is not all that the property may be.
ONE_CASE = PatternRule(
    name="no-values-from-one-case",
    says="What one case allows is not all that is allowed.",
    example="For new lamps, this can be `on` or `off`.",
    pattern=re.compile(
        r"^for (?!(?:this|the|these) (?:property|field|value|attribute)\b)[^,:]{1,80}, "
        r".*\b(?:this|it|value|property|field)\b"
    ),
)
RULES: tuple[Rule, ...] = (
    *ANNOUNCING,
    COLON,
    *BARE_ANNOUNCING,
    *FORBIDDING,
    *FORBIDDING_TEXTS,
    FORMATS,
    ONE_CASE,
)


def first_match(
    rules: tuple[PatternRule, ...], text: str, without: Set[str]
) -> tuple[PatternRule, re.Match[str]] | None:
    """Return the first rule that applies to a text, and where it does."""
    for rule in active(rules, without):
        match = rule.search(text)
        if match is not None:
            return rule, match
    return None
