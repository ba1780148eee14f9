"""What forbids to take an announced list for the values that are allowed.

A wrong literal is worse than a string: examples, defaults and negations
announce nothing.
"""

import re

from docmodels.core.rules import Rule
from docmodels.language.prose.rules import PatternRule


def _among_words(pattern: str) -> str:
    """Return a pattern for words before a list."""
    return rf"\b(?:{pattern})\b"


#: Words before a list that say it is no list of what the property may be.
FORBIDDING = (
    PatternRule(
        name="no-values-from-examples",
        says="Examples, or what is usual, are not all that is allowed.",
        example="Examples of values are `on`, `off`.",
        pattern=re.compile(
            _among_words(
                r"such as|examples?|for instance|e\.g|like|typically|usually|commonly"
                r"|often|sometimes|(?:sample|typical|common|usual|popular|frequent"
                r"|recommended|suggested)\s(?:\w+\s)?(?:values?|options?|choices)"
            )
        ),
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
            _among_words(
                r"starts?|begins?|contains?|containing|including|consists? of"
                r"|composed of|made up of|parts of|ends? (?:in|with)"
                r"|ending (?:in|with)|prefixed|suffixed"
            )
        ),
    ),
    PatternRule(
        name="no-values-from-characters",
        says="The characters that a value is made of are no values.",
        example="Allowed characters: `a`, `b`.",
        pattern=re.compile(
            _among_words(
                r"(?:allowed|valid|permitted|legal|supported|special|following|these"
                r"|only|any|the|of)\s(?:\w+\s)?(?:characters|letters|digits|symbols)"
            )
        ),
    ),
    PatternRule(
        name="no-values-from-variables",
        says="What a template puts into a text is no value.",
        example="The following variables can be used: `on`, `off`.",
        pattern=re.compile(
            _among_words(r"variables|placeholders|macros|substitutions|wildcards")
        ),
    ),
    PatternRule(
        name="no-values-from-markup",
        says="The tags and attributes of markup that a text may have are no values.",
        example="Supported HTML tags: `on`, `off`.",
        pattern=re.compile(
            _among_words(r"(?:html|xml|svg)\s(?:\w+\s)?(?:tags|elements|attributes)")
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
        name="no-values-from-parts-of-markup",
        says="What a text in HTML or the like may be made of is no value, also where "
        "another sentence lists it.",
        example="Text in HTML. Supported attributes are: `on`, `off`.",
        pattern=re.compile(
            r"\b(?:x?html5?|xml|svg|markdown|markup|rich[- ]text|bbcode)\b[^`]{0,100}"
            r"\b(?:supported|supports|allowed|allows|permitted|accepted|valid|available"
            r"|possible|usable|following|these|only)\s(?:\w+\s)?"
            r"(?:tags|elements|attributes|entities)\b",
            re.IGNORECASE,
        ),
    ),
    PatternRule(
        name="no-values-from-exclusive-properties",
        says="Properties of which an object has one are no values of any of them.",
        example="Only one of `on` or `off` can be set.",
        pattern=re.compile(
            r"\b(?:one of|either)\b[^.;]{0,300}\b"
            r"(?:(?:can|may|must|should|has to|needs to) be "
            r"(?:set|specified|provided|present|given|defined|supplied|sent)"
            r"|(?:is|are) (?:required|mandatory|sent|provided|given|supplied))\b"
            r"|\bnot both\b",
            re.IGNORECASE,
        ),
    ),
)
#: What a text looks like is not what it may be: "in the format `YYYY` or `MM`"; nor
#: is an address, unless it is called a value.
FORMATS = PatternRule(
    name="no-values-from-formats",
    says="A list of what texts look like is no list of values.",
    example="Must be one of `YYYY` or `MM/DD`.",
    pattern=re.compile(r"YYYY|yyyy|[Hh]{2}:|[Mm]{2}/[Dd]{2}|[Dd]{2}/[Mm]{2}|://"),
)
#: "For gifts, this can be": what follows is not all that the property may be.
ONE_CASE = PatternRule(
    name="no-values-from-one-case",
    says="What one case allows is not all that is allowed.",
    example="For new lamps, this can be `on` or `off`.",
    pattern=re.compile(
        r"^for (?!(?:this|the|these) "
        r"(?:propert(?:y|ies)|(?:field|value|attribute)s?)\b)[^,:]{1,80}, "
        r".*\b(?:this|it|value|property|field)\b"
    ),
)
RULES: tuple[Rule, ...] = (*FORBIDDING, *FORBIDDING_TEXTS, FORMATS, ONE_CASE)
