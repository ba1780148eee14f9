"""Finds the models that one inherits from, as its heading or its prose states."""

import re
from collections import deque
from collections.abc import Iterator, Sequence

from docmodels.core.diagnostics import Span
from docmodels.core.page import Page, Paragraph, RunKind, Section
from docmodels.core.typeexpr import NamedRef
from docmodels.declare.tables.headings import split_bases
from docmodels.language.words.dialect import DEFAULT, Dialect, normal_title
from docmodels.language.words.folding import plain_words, spelling_key

# What ends a sentence's words before a link to the base.  Only the singular is
# about this model: "all controls inherit from X" speaks of others.
_INHERITS = re.compile(
    r"""
    (?:
      \binherits | \bderives | \bis\ (?:derived|inherited) | \bextends
    | ^(?:inherited|derived) | ,\ (?:inherited|derived)
    | \b(?:type|resource|entity|class|object|model)\ (?:inherited|derived)
    | ^(?:the\ following|these|all|its)\ properties\ are\ inherited
    | \bsub-?(?:type|class) | \bbase\ (?:type|class)(?:\ is|:) | \bis\ based\ on
    | ^based\ on
    )
    (?:\ (?:all|the|its|of|from|properties|fields|members|attributes|base|parent
       |abstract|class|type|entity|resource|object|a|an)){0,7}
    $
    """,
    re.VERBOSE,
)
# A sentence about other models, or about a property, says nothing of this one.
_OTHER_SUBJECT = re.compile(
    r"""
      ^(?:each|every|any|many|some|other|most)\b
    | ^(?:all|these)\b(?!\ properties\ are\ inherited)
    | \b(?:are|include|other|following)\ sub-?(?:type|classe?)s?\b
    | \b(?:property|properties|field|parameter|value|code|collection|list)
      (?:\ |,\ (?:that|which)\ )(?:is\ derived|is\ inherited|inherits|derives|extends)\b
    | \b(?:not|never|no\ longer|doesn['’]t)\b
    """,
    re.VERBOSE,
)
# How a sentence begins that is about the model of its section: with a verb or a
# participle, with "this" and the like, or with "a type that".
_OWN_SUBJECT = re.compile(
    r"""
      ^(?:an?\ )?$ | ^(?:this|the|it|its)\b
    | ^an?\ (?:[\w-]+\ ){0,3}(?:type|resource|entity|class|object|model)\b
    | ^(?!(?:as|whereas|besides|always)\b)\w+(?:s|ed)\b
    """,
    re.VERBOSE,
)
# "Extends: [A](#a)"
_LABEL = re.compile(r"(?<=extends)\s*:$|(?<=\bfrom)\s*:$")
_ARTICLES = ("", "a ", "an ", "the ")
#: Longer sentences state no base; and so many links before one are looked at.
_LONGEST_SENTENCE = 2000
_LINKS_BEFORE = 50
# The title above a list of nothing but links to bases.
_BASE_TITLES = ("extends", "inherits", "inherits from", "base type", "base class")
_WORD = re.compile(r"\w+")
_RELATIVE = frozenset(
    ("which", "that", "type", "resource", "entity", "class", "object")
)
_SENTENCE_END = re.compile(r"[.!?;]\s+|\n")
# What stands between two bases: "inherits from [A](#a) and from [B](#b)".
_NEXT_BASE = re.compile(
    r"\s*(?:[,&+]|and|,\s*and|as\s+well\s+as)\s*(?:from\s+)?(?:both\s+)?(?:the\s+)?"
)


def stated_bases(
    section: Section, page: Page | None = None, dialect: Dialect = DEFAULT
) -> tuple[tuple[NamedRef, Span], ...]:
    """Find the models that this one inherits from, each with its place.

    They stand in the heading, or are links behind such a phrase.  With its
    `page`, the parts of the model below the section count, too: its
    properties, its JSON representation.
    """
    _, names = split_bases(section.title, dialect)
    if names:
        return tuple((NamedRef(name), section.span) for name in names)
    found: dict[str, tuple[NamedRef, Span]] = {}
    parts = () if page is None else tuple(_parts(section, page, dialect))
    for base, span in _titled(section, page):
        found.setdefault(spelling_key(base.name), (base, span))
    for part in (section, *parts):
        for block in part.blocks:
            if isinstance(block, Paragraph):
                for base in _bases(block, section.title):
                    found.setdefault(spelling_key(base.name), (base, block.span))
    return tuple(found.values())


def _titled(section: Section, page: Page | None) -> Iterator[tuple[NamedRef, Span]]:
    """Yield the links of a list below a heading of its own: *Extends*."""
    for other in page.sections if page is not None else ():
        if other.parent != section.index or (
            normal_title(other.title) not in _BASE_TITLES
        ):
            continue
        for block in other.blocks:
            if isinstance(block, Paragraph):
                first = next((run for run in block.runs if run.text.strip()), None)
                if first is not None and first.kind is RunKind.LINK:
                    yield NamedRef(first.text, first.target), block.span


def _parts(section: Section, page: Page, dialect: Dialect) -> Iterator[Section]:
    for other in page.sections:
        if other.parent == section.index:
            if normal_title(other.title) in dialect.part_headings:
                yield other


def _bases(paragraph: Paragraph, title: str) -> tuple[NamedRef, ...]:
    before = between = ""
    links: deque[str] = deque(maxlen=_LINKS_BEFORE)
    found: list[NamedRef] = []
    last_is_base = False
    for run in paragraph.runs:
        if run.kind is RunKind.LINK:
            goes_on = last_is_base and _NEXT_BASE.fullmatch(between) is not None
            last_is_base = goes_on or _leads_to_base(before, title, links)
            if last_is_base:
                found.append(NamedRef(run.text, run.target))
            links.append(plain_words(run.text))
            between = ""
        else:
            between += run.text
        # What is too long stays so, whatever is left out before its last character.
        known = before[:_LONGEST_SENTENCE] + before[_LONGEST_SENTENCE:][-1:]
        before = _SENTENCE_END.split(known + run.text)[-1]
    return tuple(found)


def _leads_to_base(words: str, title: str, links: Sequence[str]) -> bool:
    """Tell whether a link to the base follows the words of a sentence."""
    if len(words) > _LONGEST_SENTENCE:
        return False
    lead = _LABEL.sub("", plain_words(words))
    match = _INHERITS.search(lead)
    if match is None or _OTHER_SUBJECT.search(lead):
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
