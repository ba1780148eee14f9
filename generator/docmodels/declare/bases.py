"""Finds the models that one inherits from, as its heading or its prose states."""

import re
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from docmodels.core.diagnostics import Span
from docmodels.core.page import Paragraph, RunKind, Section
from docmodels.core.rules import Reason, Rule
from docmodels.core.typeexpr import NamedRef
from docmodels.declare.reasons import reason_on
from docmodels.declare.tables.heading_bases import split_bases
from docmodels.declare.tables.outline import Outline
from docmodels.language.words.dialect import Dialect
from docmodels.language.words.folding import (
    normal_title,
    plain_words,
    spelling_key,
)

# How a sentence begins that is about the model of its section: with a verb or a
# participle ("this" and "its" end as a verb does), with "the" or "it", or with "a type
# that".
_OWN_SUBJECT = re.compile(
    r"""
      ^(?:an?\ )?$ | ^(?:the|it)\b
    | ^an?\ (?:[\w-]+\ ){0,3}(?:type|resource|entity|class|object|model)\b
    | ^(?!(?:as|whereas|besides|always)\b)\w+(?:s|ed)\b
    """,
    re.VERBOSE,
)
_ARTICLES = ("", "a ", "an ", "the ")
#: Longer sentences state no base; and so many links before one are looked at.
_LONGEST_SENTENCE = 2000
_LINKS_BEFORE = 50
_WORD = re.compile(r"\w+")
_RELATIVE = frozenset(
    ("which", "that", "type", "resource", "entity", "class", "object")
)
_SENTENCE_END = re.compile(r"[.!?;]\s|\n")
# What stands between two bases: "inherits from [A](#a) and from [B](#b)".
_NEXT_BASE = re.compile(
    r"\s*(?:[,&+]|and|,\s*and|as\s+well\s+as)\s*(?:from\s+)?(?:both\s+)?(?:the\s+)?"
)


@dataclass(frozen=True, slots=True)
class _Sentences:
    """How sentences of a dialect speak of bases.

    `inherits` ends the words before a link to the base.  Only the singular is about
    this model: "all controls inherit from X" speaks of others.  A sentence that
    `others` finds is about other models, or about a property.  `label` ends the words
    of a line such as "Extends: [A](#a)".
    """

    inherits: re.Pattern[str]
    others: re.Pattern[str]
    label: re.Pattern[str]


@lru_cache(maxsize=8)
def _sentences(verbs: tuple[str, ...], participles: tuple[str, ...]) -> _Sentences:
    """Return the patterns of sentences with these verbs and participles."""
    does, done = ("|".join(map(re.escape, words)) for words in (verbs, participles))
    return _Sentences(
        inherits=re.compile(
            rf"""
            (?:
              \b(?:{does}) | \bis\ (?:{done}) | ^(?:{done}) | ,\ (?:{done})
            | \b(?:type|resource|entity|class|object|model)\ (?:{done})
            | ^(?:the\ following|these|all|its)\ properties\ are\ (?:{done})
            | \bsub-?(?:type|class) | \bbase\ (?:type|class)(?:\ is|:)
            | \bis\ based\ on | ^based\ on
            )
            (?:\ (?:all|the|its|of|from|properties|fields|members|attributes|base
               |parent|abstract|class|type|entity|resource|object|a|an)){{0,7}}
            $
            """,
            re.VERBOSE,
        ),
        others=re.compile(
            rf"""
              ^(?:each|every|any|many|some|other|most)\b
            | ^(?:all|these)\b(?!\ properties\ are\ (?:{done}))
            | \b(?:are|include|other|following)\ sub-?(?:type|classe?)s?\b
            | \b(?:property|properties|field|parameter|value|code|collection|list)
              (?:\ |,\ (?:that|which)\ )(?:is\ (?:{done})|{does})\b
            | \b(?:property|properties|field|parameter)\ (?:that|which)
              \ (?:is\ (?:{done})|{does})\b
            | \b(?:not|never|no\ longer|doesn['’]t)\b
            """,
            re.VERBOSE,
        ),
        label=re.compile(rf"(?:\b(?:{does}|from))(\s*:)$"),
    )


FROM_HEADING = Rule(
    name="base-from-heading",
    says='A heading such as "Bird (extends Animal)" names the base; nothing else is '
    "looked at then.",
    example="Bird (extends Animal)",
)
FROM_LIST = Rule(
    name="base-from-list",
    says='Links that begin the lines below a heading such as "Extends" lead to bases.',
    example="## Extends\n\n- [Animal](#animal)",
)
FROM_PROSE = Rule(
    name="base-from-prose",
    says='A link behind words such as "inherits from" leads to the base, if the '
    "sentence is about the model.",
    example="Inherits from [Animal](#animal).",
)
FROM_ROWS = Rule(
    name="base-from-all-of",
    says="A row of its own below a word such as *allOf*, with a type and no name, is a "
    "base.",
    example="*allOf*\n\n| Name | Type |\n|---|---|\n| *anonymous* | [Pet](#pet) |",
)
RULES: tuple[Rule, ...] = (FROM_HEADING, FROM_LIST, FROM_PROSE, FROM_ROWS)


@dataclass(frozen=True, slots=True)
class StatedBase:
    """The base of a model, the place that states it, and the reason."""

    base: NamedRef
    span: Span
    because: Reason


def stated_bases(section: Section, outline: Outline) -> tuple[StatedBase, ...]:
    """Find the models that the one of a heading inherits from, each with its place.

    They stand in the heading, or are links behind such a phrase.  The parts of the
    model below the section count, too: its properties, its JSON representation.
    """
    page, without = outline.page, outline.dialect.without

    def told(rule: Rule, words: str, base: NamedRef, span: Span) -> StatedBase:
        concluded = f"inherits from {base.name}"
        return StatedBase(base, span, reason_on(page, rule, words, span, concluded))

    _, names = split_bases(section.title, outline.dialect)
    if names and FROM_HEADING.name not in without:
        return tuple(
            told(FROM_HEADING, section.title, NamedRef(name), section.span)
            for name in names
        )
    found: dict[str, StatedBase] = {}
    below = outline.parts.inside[section.index]
    if FROM_LIST.name not in without:
        for base, span in _listed(below, outline.dialect):
            found.setdefault(
                spelling_key(base.name), told(FROM_LIST, base.name, base, span)
            )
    if FROM_PROSE.name not in without:
        parts = [one for one in below if outline.of(one).is_part]
        for part in (section, *parts):
            for block in part.blocks:
                if isinstance(block, Paragraph):
                    for base, words in _bases(block, section.title, outline.dialect):
                        found.setdefault(
                            spelling_key(base.name),
                            told(FROM_PROSE, words, base, block.span),
                        )
    return tuple(found.values())


def bases_of_rows(
    bases: Sequence[tuple[NamedRef, Span]], outline: Outline
) -> tuple[StatedBase, ...]:
    """Return the bases that rows of a table state, each with the reason."""
    if FROM_ROWS.name in outline.dialect.without:
        return ()
    return tuple(
        StatedBase(
            base,
            span,
            reason_on(
                outline.page, FROM_ROWS, base.name, span, f"inherits from {base.name}"
            ),
        )
        for base, span in bases
    )


def _listed(
    below: Sequence[Section], dialect: Dialect
) -> Iterator[tuple[NamedRef, Span]]:
    """Yield the links of a list below a heading of its own: *Extends*."""
    for other in below:
        if normal_title(other.title) not in dialect.base_headings:
            continue
        for block in other.blocks:
            if isinstance(block, Paragraph):
                first = next((run for run in block.runs if run.text.strip()), None)
                if first is not None and first.kind is RunKind.LINK:
                    yield NamedRef(first.text, first.target), block.span


def _bases(
    paragraph: Paragraph, title: str, dialect: Dialect
) -> tuple[tuple[NamedRef, str], ...]:
    """Return the bases that a paragraph links to, each with the words before it."""
    said = _sentences(dialect.base_verbs, dialect.base_participles)
    before = between = ""
    links: deque[str] = deque(maxlen=_LINKS_BEFORE)
    found: list[tuple[NamedRef, str]] = []
    last_is_base = False
    for run in paragraph.runs:
        if run.kind is RunKind.LINK:
            goes_on = last_is_base and _NEXT_BASE.fullmatch(between) is not None
            last_is_base = goes_on or _leads_to_base(before, title, links, said)
            if last_is_base:
                words = before.strip() or run.text
                found.append((NamedRef(run.text, run.target), words))
            links.append(plain_words(run.text))
            between = ""
        else:
            between += run.text
        # What is too long stays so, whatever is left out before its last character.
        known = before[:_LONGEST_SENTENCE] + before[_LONGEST_SENTENCE:][-1:]
        before = _SENTENCE_END.split(known + run.text)[-1]
    return tuple(found)


def _leads_to_base(
    words: str, title: str, links: Sequence[str], said: _Sentences
) -> bool:
    """Tell whether a link to the base follows the words of a sentence."""
    if len(words) > _LONGEST_SENTENCE:
        return False
    lead = plain_words(words)
    label = said.label.search(lead)
    if label is not None:
        lead = lead[: label.start(1)]
    match = said.inherits.search(lead)
    if match is None or said.others.search(lead):
        return False
    return _is_about(title, lead[: match.start()], match[0], links)


def _noun(subject: str) -> str:
    """Drop marks and words such as "type that" behind what a verb is about."""
    words = list(_WORD.finditer(subject))
    while words and words[-1][0] in _RELATIVE:
        words.pop()
    return subject[: words[-1].end()] if words else ""


def _is_about(title: str, subject: str, verb: str, links: Sequence[str]) -> bool:
    """Tell whether the words before a verb are about the model of a heading.

    `links` are the texts of the links before it: what follows right behind one
    is about what it leads to.
    """
    own = title.casefold().split(maxsplit=1)[:1]
    if own and subject.startswith(tuple(f"{one}{own[0]}" for one in _ARTICLES)):
        return True
    noun = _noun(subject)
    if any(link and noun.endswith(link) for link in links):
        return False
    return verb.startswith(",") or _OWN_SUBJECT.search(subject) is not None
