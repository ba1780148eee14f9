"""What sentences say of null: whether a property may be null."""

import re
from collections.abc import Sequence, Set

from docmodels.core.rules import active
from docmodels.language.prose.rules import Found, PatternRule, as_written
from docmodels.language.prose.sentences import plain_sentence

#: A longer name is not sought in what a description says of it.
_LONGEST_NAME = 100
_THIS = r"(?:this|it|(?:this|the|its)[ ](?:property|field|value|attribute))"
_IS_NULL = (
    r"(?:(?:can|may|might|will)[ ]be|is|returns)(?:[ ](?:always|also|set[ ]to))?"
    r"[ ]`?null`?"
)

#: All say that a property may be null, save for the first, which counts before them.
RULES = (
    PatternRule(
        name="never-null-from-sentence",
        says="A sentence about the property says that it cannot be null.",
        example="The name. Cannot be null.",
        pattern=re.compile(
            rf"^(?:{_THIS} )?(?:cannot|can['’]t|can not|must not|may not|is never"
            r"|is not|should not)(?: be)? `?null`?(?![\w-])(?! (?:if|when|unless)\b)"
        ),
    ),
    PatternRule(
        name="nullable-from-this-is-null",
        says='A sentence says of "this" or "the value" that it is or may be null.',
        example="The end; this property is null.",
        pattern=re.compile(rf"\b(?:{_THIS}|otherwise,?) {_IS_NULL}(?![\w-])"),
    ),
    PatternRule(
        name="nullable-from-can-be-null",
        says='A sentence begins with "can be null" or the like.',
        example="The end. Can be `null`.",
        pattern=re.compile(rf"^{_IS_NULL}(?![\w-])"),
    ),
    PatternRule(
        name="nullable-from-property-that-may-be-null",
        says="A sentence calls it a property that can be null.",
        example="A field that may be null.",
        pattern=re.compile(
            r"\b(?:property|field|value|attribute) that (?:can|may) be `?null`?"
            r"(?![\w-])"
        ),
    ),
    PatternRule(
        name="nullable-from-set-to-null",
        says="A sentence says that the property is set or updated to null.",
        example="The end. Set to null.",
        pattern=re.compile(r"\bupdated to `?null`?(?![\w-])|^set to `?null`?(?![\w-])"),
    ),
    PatternRule(
        name="nullable-from-null-on-condition",
        says="A sentence, or a part of one, says when the property is null.",
        example="The end; `null` when it goes on.",
        pattern=re.compile(
            r"(?:^|[;,(–—]\s?|-\s|\bor |\botherwise,? |\band )`?null`?"
            r"(?:\s?(?:/|or)\s?`?(?:undefined|empty|missing|absent|omitted)`?)?"
            r" (?:if|when|until|for|unless|where|\(default\))(?!\w)"
        ),
    ),
    PatternRule(
        name="nullable-from-otherwise-null",
        says='A sentence ends with "otherwise null".',
        example="The end if there is one; otherwise, null.",
        pattern=re.compile(r"\botherwise,? `?null`?(?![\w-])"),
    ),
    PatternRule(
        name="nullable-from-meaning-of-null",
        says="A sentence says what a null value means.",
        example="A null value indicates that they differ.",
        pattern=re.compile(r"^a `?null`? value (?:indicates|means|says|stands)\b"),
    ),
    PatternRule(
        name="nullable-from-null-returned",
        says="A sentence says that null is returned.",
        example="For old lamps, null is returned.",
        pattern=re.compile(r"\bnull`? (?:will be|is) returned\b"),
    ),
    PatternRule(
        name="nullable-from-if-null",
        says="A sentence says what follows if the property is null.",
        example="If not set or null, it never ends.",
        pattern=re.compile(r"\b(?:if|when) (?:not \w+ or )?`?null`?,"),
    ),
    PatternRule(
        name="nullable-from-condition-before-null",
        says="A sentence is a condition and null.",
        example="If there is none, `null`.",
        pattern=re.compile(r"^(?:if|when) [^,;:]{1,80}, `?null`?$"),
    ),
    PatternRule(
        name="nullable-from-default-of-null",
        says="A sentence says that the default is null.",
        example="The default value is null.",
        pattern=re.compile(r"\bdefault(?: value)?(?: is|:| =|s to) `?null`?(?![\w-])"),
    ),
    PatternRule(
        name="nullable-from-or-null",
        says='A sentence ends a list with "or null" and has no word such as "not".',
        example="The version: `1`, `2`, or `null`.",
        pattern=re.compile(r"\bor `?null`?(?![\w-])(?! or\b)"),
        unless=re.compile(
            r"(?:\b(?:not|cannot|never|no|without|must|non|whether|where|filter)|n['’]t)\b"
        ),
    ),
)
_NEVER = RULES[0]


def read_null(
    sentences: Sequence[str], names: Sequence[str], without: Set[str] = frozenset()
) -> tuple[bool, Found] | None:
    """Tell whether sentences say that a property may be, or never is, null.

    `names` are the property's own, `without` the rules that are switched off.
    """
    nullable: tuple[bool, Found] | None = None
    for sentence in sentences:
        plain = plain_sentence(sentence)
        if "null" not in plain:
            continue
        about = _own_name_as_it(plain, names)
        for rule in active(RULES, without):
            match = rule.search(about)
            if match is None:
                continue
            words = as_written(match[0].strip(), sentence)
            if rule is _NEVER:
                return False, Found(rule, words, "not nullable")
            nullable = nullable or (True, Found(rule, words, "nullable"))
            break
    return nullable


def _own_name_as_it(plain: str, names: Sequence[str]) -> str:
    for name in names:
        if len(name) <= _LONGEST_NAME:
            plain = own_name_pattern(name).sub("it ", plain)
    return plain


def own_name_pattern(name: str) -> re.Pattern[str]:
    """Return what finds a property's name where a sentence says something of it."""
    own = rf"\b(?:the )?`?{re.escape(name.casefold())}`?(?: property| field| value)?"
    return re.compile(rf"{own} (?=is\b|can\b|may\b|will\b)")
