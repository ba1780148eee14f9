"""Facts about a property that stand in the sentences of its description.

Precision counts more than recall: a fact is taken only from a sentence that
says little else and no condition, so that "Required if type is weekly" makes
nothing required.
"""

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, field

from docmodels.core.page import Run, RunKind, Runs, prose
from docmodels.core.rules import Rule
from docmodels.language.prose.defaults import read_default
from docmodels.language.prose.deprecation import in_sentence
from docmodels.language.prose.lengths import read_lengths
from docmodels.language.prose.nulls import read_null
from docmodels.language.prose.patterns import read_pattern
from docmodels.language.prose.rules import Found, PatternRule, as_written
from docmodels.language.prose.sentences import (
    parts_of,
    plain_sentence,
    sentences_of,
    without_signs,
)
from docmodels.language.words.facts import FACTS_IN_SENTENCES, SILENT_WORDS, Fact

_CONDITION = re.compile(
    r"\b(?:if|when|unless|until|once|after|before|while|during|where|whether|except"
    r"|depend\w*|on|in|with|indicates?|specif\w+|determines?|controls?|says"
    r"|values?|means?|can|may|must|should)\b|(?<!and )\bfor\b|:",
)
_WORDS = "|".join(map(re.escape, sorted(FACTS_IN_SENTENCES, key=len, reverse=True)))
# A part of a sentence that is a fact begins with one of these.
_FIRST_WORDS = frozenset(words.split()[0] for words in FACTS_IN_SENTENCES)
_LEADING_MARK = PatternRule(
    name="fact-from-mark-before-sentence",
    says="A word for a fact stands before a description, as a mark.",
    example="Required: the name.",
    pattern=re.compile(
        rf"""^[\[(*\s]*
            (?P<word>{_WORDS.replace(" ", "[ ]")})
            (?:[\])]|\s*[.:;–—]|\s-\s)
            (?!\s*(?:if|when|unless|only|for|on|where)\b)""",
        re.VERBOSE | re.IGNORECASE,
    ),
)
_WHOLE_SENTENCE = Rule(
    name="facts-from-whole-sentence",
    says="A sentence consists of words for facts and of nothing else.",
    example="The id. Key, read-only.",
)
_SHORT_SENTENCE = Rule(
    name="facts-from-short-sentence",
    says="A short sentence without a condition has a word for a fact at an end.",
    example="Read-only, made by the server.",
)
# The marks of generated documentation: `[optional] [default to null]`.
_BRACKETED = PatternRule(
    name="fact-from-brackets",
    says="A word for a fact stands in square brackets.",
    example="The size [optional] of it.",
    pattern=re.compile(rf"\[\s*(?P<word>{_WORDS})\s*\]", re.IGNORECASE),
)
#: All are asked; what a later one says of a fact counts.
RULES: tuple[Rule, ...] = (_LEADING_MARK, _WHOLE_SENTENCE, _SHORT_SENTENCE, _BRACKETED)

_SUBJECT = re.compile(
    r"^(?:this|the) (?:property|field|value|attribute|parameter|key|id|identifier) "
    r"(?:is|was) (?:a |an )?|^(?:it |this )?is (?:a |an )?|^(?:a |an )"
)
_OBJECT = re.compile(
    r" (?:property|field|value|attribute|guid|id|identifier|key)"
    r"(?: (?:that|which) (?:is|are|was) (?:\w+ly )?\w+)?$"
)
_MAX_WORDS_OF_LIST = 16
_CONCLUDED: dict[tuple[Fact, bool], str] = {
    ("required", True): "required",
    ("required", False): "not required",
    ("nullable", True): "nullable",
    ("nullable", False): "not nullable",
    ("read_only", True): "read-only",
    ("deprecated", True): "deprecated",
}


@dataclass(frozen=True, slots=True)
class ProseFacts:
    """What a description says beside its meaning; None where it is silent.

    `found` is what says so, in the order in which it counts.
    """

    required: bool | None = None
    nullable: bool | None = None
    read_only: bool | None = None
    deprecated: bool | None = None
    default: str | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    found: tuple[Found, ...] = field(default=(), compare=False)


def read_facts(
    text: str, names: Sequence[str] = (), without: Set[str] = frozenset()
) -> ProseFacts:
    """Read the facts in a description; `text` has code spans in backticks.

    `names` are the property's own: "**source** is null" is about `source`
    alone.  `without` are the names of the rules that are switched off.
    """
    sentences = tuple(sentences_of(text))
    said: dict[Fact, tuple[bool, Found]] = {}
    for sentence in sentences:
        said.update(_sentence_facts(sentence, without))
    said.update(_bracketed_facts(text, without))
    if "nullable" not in said:
        null = read_null(sentences, names, without)
        if null is not None:
            said["nullable"] = null
    default = read_default(text, without)
    lengths = read_lengths(sentences, without)
    pattern = read_pattern(text, without)
    facts = {fact: value for fact, (value, _) in said.items()}
    return ProseFacts(
        facts.get("required"),
        facts.get("nullable"),
        facts.get("read_only"),
        facts.get("deprecated"),
        default[0] if default is not None else None,
        lengths.shortest,
        lengths.longest,
        pattern[0] if pattern is not None else None,
        (
            *(found for _, found in said.values()),
            *((default[1],) if default is not None else ()),
            *lengths.found,
            *((pattern[1],) if pattern is not None else ()),
        ),
    )


def told_by(runs: Runs) -> str:
    """Return the words of a description for `read_facts`.

    A fact in bold before a sentence, as in "**Required** The name.", is a mark
    and gets the stop that it lacks.  What is deprecated is so in bold before all.
    """
    words = [run for run in runs if without_signs(run.text)]
    if len(words) < 2 or not words[0].strong:
        return prose(runs)
    mark, sentence = words[0].text.strip(), words[1].text.lstrip()
    fact = FACTS_IN_SENTENCES.get(mark.casefold())
    if fact is None or not (sentence[:1].isupper() or fact[0] == "deprecated"):
        return prose(runs)
    after = runs.index(words[0]) + 1
    return prose((*runs[:after], Run(RunKind.TEXT, ". "), *runs[after:]))


def _sentence_facts(
    sentence: str, without: Set[str]
) -> Iterator[tuple[Fact, tuple[bool, Found]]]:
    mark = _LEADING_MARK.search(sentence)
    if mark is not None and _LEADING_MARK.name not in without:
        yield _said(_LEADING_MARK, mark["word"])
    deprecation = in_sentence(sentence, without)
    if deprecation is not None:
        yield "deprecated", (True, deprecation)
    plain = plain_sentence(sentence)
    if _FIRST_WORDS.isdisjoint(plain.replace(",", " ").split()):
        return
    parts = parts_of(plain)
    facts = [part for part in parts if _fact(part) is not None]
    if not facts:
        return
    if all(_fact(part) or {part, _core(part)} & SILENT_WORDS for part in parts):
        if _WHOLE_SENTENCE.name not in without:
            for part in facts:
                yield _said(_WHOLE_SENTENCE, _core(part), sentence)
    elif _SHORT_SENTENCE.name not in without:
        if _is_list_of_facts(sentence, plain, parts):
            for part in facts:
                fact, told = _said(_SHORT_SENTENCE, _core(part), sentence)
                if fact != "deprecated":
                    yield fact, told


def _bracketed_facts(
    text: str, without: Set[str]
) -> Iterator[tuple[Fact, tuple[bool, Found]]]:
    if "[" in text and _BRACKETED.name not in without:
        for mark in _BRACKETED.pattern.finditer(text):
            yield _said(_BRACKETED, mark["word"])


def _said(
    rule: Rule, word: str, sentence: str | None = None
) -> tuple[Fact, tuple[bool, Found]]:
    fact, value = FACTS_IN_SENTENCES[word.casefold()]
    words = word if sentence is None else as_written(word, sentence)
    return fact, (value, Found(rule, words, _CONCLUDED[fact, value]))


def _core(part: str) -> str:
    """Drop the words around a fact: `this is a read-only attribute`."""
    return _OBJECT.sub("", _SUBJECT.sub("", part))


def _fact(part: str) -> tuple[Fact, bool] | None:
    return FACTS_IN_SENTENCES.get(_core(part))


def _is_list_of_facts(sentence: str, plain: str, parts: Sequence[str]) -> bool:
    """Tell whether the facts in a short sentence hold although it says more.

    The fact stands first, or last with a capital letter or words of its own;
    a condition, or a contradiction, spoils it.
    """
    if len(plain.split()) > _MAX_WORDS_OF_LIST or _CONDITION.search(plain):
        return False
    facts = [_fact(part) for part in parts]
    rest = [part for part, fact in zip(parts, facts, strict=True) if fact is None]
    if any(word in part.split() for part in rest for word in FACTS_IN_SENTENCES):
        return False
    if len({fact[0] for fact in facts if fact}) < sum(map(bool, facts)):
        return False
    if facts[0] is not None:
        # "Required and unique users": the word belongs to the noun.
        return _core(parts[0]) != parts[0] or "," in plain or facts[1] is not None
    own = _core(parts[-1]) != parts[-1]
    last = sentence.rstrip(" *_.!;:()[]")[-len(parts[-1]) :]
    return facts[-1] is not None and (own or last[:1].isupper())
