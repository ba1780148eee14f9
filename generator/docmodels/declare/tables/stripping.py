"""Takes the words around a name off a heading."""

import re
from dataclasses import dataclass, replace
from itertools import chain

from docmodels.core.rules import Deciding, Rule, first
from docmodels.declare.tables.heading_bases import split_bases
from docmodels.declare.tables.heading_words import (
    DECLARED,
    by_count,
    fold,
    name_in_remark,
    split,
    unquoted,
    unspaced,
)
from docmodels.language.words.dialect import Dialect

_LABELLED = re.compile(r"\w+(?: \w+)?(?::(?!:)\s*| (?:→|->|=>|⇒) )(\S+)")
# "Step 2 - ", "Section 4 : ": a word that counts what a page tells.
_COUNTED = re.compile(r"[^\W\d]+ \d{1,2}(?:\s?:|\s[-–—])\s(?=\S)")
_REMARK = re.compile(
    r"(?<=\w)(?:\s\([^()]*\)|\s*（[^（）]*）)$|(?<=[^\x00-\x7f])\([^()]*\)$"
)
# The mark of a note before a name: "(*) Bed", "(1) Bed".
_FOOTNOTE = re.compile(r"^\s{0,9}\((?:\*{1,3}|\d|[†‡])\)\s{0,9}")
_DASHES = ("-", "–", "—", ":")


@dataclass(frozen=True, slots=True)
class Title:
    """What is left of a heading, and the words that may stand around the name in it.

    `written` is the whole heading, `coded` with the marks of code; `words` are those
    that are left of it.
    """

    written: str
    coded: str
    words: tuple[str, ...]
    prefixes: tuple[str, ...]
    suffixes: tuple[str, ...]
    dialect: Dialect


@dataclass(frozen=True, slots=True)
class Off:
    """The words that are left of a heading, and those that a rule took off."""

    left: tuple[str, ...]
    off: str


@dataclass(frozen=True, slots=True)
class TitleName:
    """A name, whether it surely is one, and what stood around it.

    It surely is where it is a single word, or where words such as *resource type* or a
    base stand around it.  `off` has the rules that took words off, and the words.
    """

    name: str
    surely: bool
    off: tuple[tuple[Rule, str], ...] = ()


def _before_bases(title: Title) -> Off | None:
    name, bases = split_bases(title.written, title.dialect)
    if not bases:
        return None
    return Off((name,), title.written.replace("`", "").strip()[len(name) :].strip())


def _behind_label(title: Title) -> Off | None:
    plain = " ".join(title.words)
    found = _LABELLED.fullmatch(plain)
    if found is None or found[1].isdigit():
        return None
    return Off((found[1],), plain[: found.start(1)].strip())


def _behind_number(title: Title) -> Off | None:
    plain = " ".join(title.words)
    counted = _COUNTED.match(plain)
    if counted is None:
        return None
    return Off(split(plain[counted.end() :]), counted[0].strip())


def _behind_keyword(title: Title) -> Off | None:
    plain = " ".join(title.words)
    found = DECLARED.fullmatch(plain)
    if found is None:
        return None
    name = found["lower"] or found["upper"]
    return Off((name,), plain[: found.start(found.lastgroup or 0)].strip())


def _in_remark(title: Title) -> Off | None:
    found = name_in_remark(title.coded)
    return Off((found[0],), found[1]) if found else None


def _before_remark(title: Title) -> Off | None:
    if not title.words or title.words[-1][-1] not in ")）":
        return None
    text = " ".join(title.words)
    remark = _REMARK.search(text)
    return Off(split(text[: remark.start()]), remark[0].strip()) if remark else None


def _behind_words(title: Title) -> Off | None:
    words = title.words
    for count, phrases in by_count(title.prefixes):
        if len(words) > count and fold(words[:count]) in phrases:
            return Off(words[count:], " ".join(words[:count]))
    return None


def _before_words(title: Title) -> Off | None:
    words = title.words
    for count, phrases in by_count(title.suffixes):
        if len(words) > count and fold(words[-count:]) in phrases:
            return Off(words[:-count], " ".join(words[-count:]))
    last = words[-1] if words else ""
    if (glued := _before_hyphen(title, last)) is not None:
        return glued
    for suffix in unspaced(title.suffixes):
        if last.endswith(suffix) and len(last) > len(suffix):
            return Off((*words[:-1], last.removesuffix(suffix)), suffix)
    return None


def _before_hyphen(title: Title, last: str) -> Off | None:
    """Take `-Objekt` off "Boot-Objekt", as German writes it."""
    language = title.dialect.language
    name, hyphen, kind = last.rpartition("-")
    if language is None or not (name and kind[:1].isupper()):
        return None
    if kind.casefold() not in language.name_suffixes:
        return None
    return Off((*title.words[:-1], name), hyphen + kind)


def _before_dash(title: Title) -> Off | None:
    last = _before_words(title)
    if last is None or last.left[-1] not in _DASHES:
        return None
    *words, dash = last.left
    before = _before_words(replace(title, words=tuple(words)))
    return Off(before.left, f"{before.off} {dash} {last.off}") if before else None


_BASES_BEHIND = Deciding(
    name="name-before-its-bases",
    says="What a heading says behind a name about its bases is no part of the name.",
    example="Bird extends Animal",
    decide=_before_bases,
)
_NAME_IN_REMARK = Deciding(
    name="name-in-a-remark",
    says="A word with a capital inside that is no product, or one in code, in "
    "parentheses behind several words, is the name.",
    example="What is ordered (BedOrder)",
    decide=_in_remark,
)
_REMARK_BEHIND = Deciding(
    name="name-before-a-remark",
    says="A remark in parentheses at the end of a heading is no part of the name.",
    example="Bed (beta)",
    decide=_before_remark,
)
_COUNTED_BEFORE = Deciding(
    name="name-behind-a-counted-part",
    says="A word with a number and a colon or a dash counts what the page tells; the "
    "name stands behind it.",
    example="Step 2 - Bed",
    decide=_behind_number,
)
#: Forms of what is left without a remark that say which word of it is the name.
FORMS: tuple[Deciding[Title, Off], ...] = (
    Deciding(
        name="name-behind-a-label",
        says="A word with a colon before a single word says what kind of thing is "
        "called so.",
        example="Definition: Bed",
        decide=_behind_label,
    ),
    Deciding(
        name="name-behind-a-keyword",
        says="Words such as `message` and `struct` before a capital letter declare "
        "what stands behind them, as in code.",
        example="message BedFrame",
        decide=_behind_keyword,
    ),
)
#: What is taken off any other heading: of each group what the first rule finds.
AROUND: tuple[tuple[Deciding[Title, Off], ...], ...] = (
    (
        Deciding(
            name="name-behind-words-for-kinds",
            says="Words such as *the* or *object* at the beginning of a heading are no "
            "part of the name.",
            example="Object Bed",
            decide=_behind_words,
        ),
    ),
    (
        Deciding(
            name="name-before-a-dash",
            says="Where a dash and a word such as *properties* end a heading, words "
            "such as *object* before them are no part of the name either.",
            example="Bed object – Properties",
            decide=_before_dash,
        ),
        Deciding(
            name="name-before-words-for-kinds",
            says="Words such as *resource type* at the end of a heading are no part "
            "of the name.",
            example="Bed resource type",
            decide=_before_words,
        ),
    ),
)
RULES: tuple[Rule, ...] = (
    _BASES_BEHIND,
    _NAME_IN_REMARK,
    _REMARK_BEHIND,
    *FORMS,
    _COUNTED_BEFORE,
    *chain.from_iterable(AROUND),
)


def strip_title(
    written: str,
    dialect: Dialect,
    prefixes: tuple[str, ...],
    suffixes: tuple[str, ...],
) -> TitleName:
    """Remove the words around the name in a heading; one alone is the name.

    `surely` is true where `prefixes`, `suffixes` or the form of the heading say that
    it is a name.

    >>> from docmodels.language.words.dialect import DEFAULT
    >>> found = strip_title("The `chat` entity (beta)", DEFAULT, ("the",), ("entity",))
    >>> found.name, found.surely, [words for _, words in found.off]
    ('chat', True, ['(beta)', 'The', 'entity'])
    """
    coded = _FOOTNOTE.sub("", written)
    written = coded.replace("`", " ")
    words = split(written.strip(" *:：#."))
    title = Title(written, coded, words, prefixes, suffixes, dialect)
    off: list[tuple[Rule, str]] = []
    before = ((_BASES_BEHIND,), (_NAME_IN_REMARK,), (_REMARK_BEHIND,))
    groups = (*before, FORMS, (_COUNTED_BEFORE,), *AROUND)
    for group in groups:
        found = first(group, title, dialect.without)
        if found is not None:
            title = replace(title, words=found[0].left)
            off.append((found[1], found[0].off))
            if found[1] in (_BASES_BEHIND, _NAME_IN_REMARK, *FORMS):
                break
    surely = any(rule not in (_REMARK_BEHIND, _COUNTED_BEFORE) for rule, _ in off)
    name = unquoted(" ".join(title.words).strip(" :：*-–—"))
    return TitleName(name, surely, tuple(off))


def name_in(written: str, dialect: Dialect, suffixes: tuple[str, ...]) -> TitleName:
    """Return the name in a heading; a single word surely is one."""
    found = strip_title(written, dialect, dialect.name_prefixes, suffixes)
    surely = found.surely or len(found.name.split()) == 1
    return TitleName(found.name, surely, found.off)
