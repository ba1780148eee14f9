"""Which heading names a table's model, and what the name is."""

import re
from collections.abc import Set
from dataclasses import dataclass, replace

from docmodels.core.page import Page, Paragraph, RunKind, Section
from docmodels.declare.tables.parts import is_part
from docmodels.language.words.dialect import Dialect, normal_title

_MAX_NAME_WORDS = 8
#: Words that call a heading an enum.
ENUM_WORDS = frozenset({"enum", "enums", "enumeration", "enumerations"})
_TYPE = " type"
_LABELLED = re.compile(r"\w+(?: \w+)?:(?!:)\s*(\S+)")
# "Bird : Animal", "Bird (extends Animal)", "Bird extends Animal, Pet"
_EXTENDS = r"(?:extends|inherits(?: from)?|derives from|derived from|subclass of)"
_NAMES = r"[\w.]+(?:(?:, ?| and | & |, and )[\w.]+)*"
_BETWEEN_NAMES = re.compile(r", and | and | & |, ?")
_WITH_BASES = re.compile(
    rf"(?P<name>[\w.]+)(?: (?:[:<]|{_EXTENDS}) (?P<plain>{_NAMES})"
    rf"| ?\((?::|{_EXTENDS}) ?(?P<enclosed>{_NAMES})\))",
    re.IGNORECASE,
)
_REMARK = re.compile(r"(?<=\w)\s+\([^()]*\)$")
# "message FeedEntry": a keyword as code has it, and one name behind it.
_DECLARED = re.compile(r"(?:message|record|type)\s+([A-Z]\w*)")
# What a heading tells of a model that has no name in it, and where its name may be.
_VAGUE = frozenset({"input", "output"})
_STATED = re.compile(
    r"(?:the|an?) (\w+) (?:\w+ )?(?:object|type|interface|model) (?:must |can |may )?"
    r"(?:contains?|has|have) the following",
    re.IGNORECASE,
)
_DASHES = ("-", "–", "—", ":")


@dataclass(frozen=True, slots=True)
class HeadingName:
    """A name found in a heading.

    `section` is the index of the heading in the page.  `explicit` says that
    the heading has a word such as `enum` or `resource type`, or is a single
    word, so that it is surely a name.
    """

    name: str
    section: int
    explicit: bool


def model_name(
    page: Page, section: Section, dialect: Dialect, called: Set[int] = frozenset()
) -> HeadingName | None:
    """Find the name of the model that a property table in `section` describes.

    A heading such as "Properties" names a part unless it is one of those that
    are `called` types; the name stands above it.  Returns None when no heading
    and no page title has one.
    """
    found = _name(page, section, dialect, dialect.name_suffixes, called)
    if found is not None:
        title = page.sections[found.section].title.strip(" *:#`")
        noun = title.casefold() == f"{found.name} interface".casefold()
        if noun and any(one.title.strip("` ") == found.name for one in page.sections):
            # "Network interface" beside "Network": no interface of code.
            return replace(found, name=title)
    return found


def sure_model_name(page: Page, dialect: Dialect) -> HeadingName | None:
    """Find the model that a page is surely about, even without properties.

    A title such as "accessReviewScope resource type" says so.
    """
    heading = _first_title(page)
    if heading is None:
        return None
    name, stripped = strip_title(heading.title, (), dialect.sure_suffixes)
    if not normal_title(heading.title).endswith(dialect.sure_suffixes):
        return None  # "Method: books.get" has a label, and is no model
    if stripped and len(name.split()) == 1:
        return HeadingName(name, heading.index, True)
    return None


def enum_name(page: Page, section: Section, dialect: Dialect) -> HeadingName | None:
    """Find the name of the enum that a table of values in `section` lists.

    "Room type" names an enum as it stands: what it lists are types.
    """
    suffixes = dialect.enum_suffixes + dialect.name_suffixes
    found = _name(page, section, dialect, suffixes)
    if found is not None:
        title = page.sections[found.section].title.strip(" *:#`")
        kind = title[-len(_TYPE) :]
        if kind.casefold() == _TYPE and title[: -len(_TYPE)].endswith(found.name):
            return replace(found, name=f"{found.name}{kind}")
    return found


def states_enum(page: Page, section: Section, dialect: Dialect) -> bool:
    """Tell whether a heading, or the line below it, calls a table an enum."""
    for heading in page.ancestors(section):
        if is_part(page, heading, dialect):
            continue
        words = [word.strip(":") for word in normal_title(heading.title).split()]
        if len(words) > 1 and {words[0], words[-1]} & ENUM_WORDS:
            return True
        first = next((b for b in heading.blocks if isinstance(b, Paragraph)), None)
        return first is not None and first.text.strip(" .:").casefold() in ENUM_WORDS
    return False


def _name(
    page: Page,
    section: Section,
    dialect: Dialect,
    suffixes: tuple[str, ...],
    called: Set[int] = frozenset(),
) -> HeadingName | None:
    chain = [s for s in page.ancestors(section) if s.level]
    for heading in chain:
        if is_part(page, heading, dialect):
            if heading.index in called:
                return HeadingName(heading.title.strip("` "), heading.index, True)
            continue
        name, explicit = _strip(heading.title, dialect, suffixes)
        if not explicit and heading is _first_title(page):
            titled, surely = _strip(page.title, dialect, suffixes)
            if surely:
                name, explicit = titled, True
        if name.casefold() in _VAGUE:
            name = _stated_name(section) or name
        if name and len(name.split()) <= _MAX_NAME_WORDS:
            return HeadingName(name, heading.index, explicit)
        return None
    outermost = chain[-1] if chain else None
    title = page.title or (outermost.title if outermost else "")
    name, explicit = _strip(title, dialect, suffixes)
    if not name or len(name.split()) > _MAX_NAME_WORDS:
        return None
    index = outermost.index if outermost else section.index
    return HeadingName(name, index, explicit)


def _stated_name(section: Section) -> str | None:
    """Find the name in "The `Bed` object contains the following fields:"."""
    for block in section.blocks:
        if isinstance(block, Paragraph):
            match = _STATED.match(block.text)
            code = [run.text for run in block.runs if run.kind is RunKind.CODE]
            if match and code and match[1] == code[0]:
                return code[0]
    return None


def _first_title(page: Page) -> Section | None:
    """Return the heading that a page's title belongs to."""
    return next((section for section in page.sections if section.level == 1), None)


def split_bases(title: str, dialect: Dialect) -> tuple[str, tuple[str, ...]]:
    """Take the names of the bases off a heading; return the rest and the names.

    >>> from docmodels.language.words.dialect import DEFAULT
    >>> split_bases("Bird (extends Animal)", DEFAULT)
    ('Bird', ('Animal',))
    """
    match = _WITH_BASES.fullmatch(title.replace("`", "").strip())
    if match is None or _is_label(match["name"], dialect):
        return title, ()
    names = _BETWEEN_NAMES.split(match["plain"] or match["enclosed"])
    return match["name"], tuple(names)


def _is_label(word: str, dialect: Dialect) -> bool:
    """Tell whether a word before a colon says what kind of thing follows."""
    labels = (*dialect.name_prefixes, *dialect.name_suffixes, *dialect.part_headings)
    folded = word.casefold()
    return folded.isdigit() or folded in {label.strip(":") for label in labels}


def _strip(title: str, dialect: Dialect, suffixes: tuple[str, ...]) -> tuple[str, bool]:
    title, bases = split_bases(title, dialect)
    if bases:
        return title, True
    name, stripped = strip_title(title, dialect.name_prefixes, suffixes)
    return name, stripped or len(name.split()) == 1


def strip_title(
    title: str, prefixes: tuple[str, ...], suffixes: tuple[str, ...]
) -> tuple[str, bool]:
    """Remove the words around a name in a heading.

    Returns the name and whether anything was removed.  A heading that is
    nothing but such a word keeps it.

    >>> strip_title("The `chat` resource type (beta)", ("the",), ("resource type",))
    ('chat', True)
    """
    plain = title.replace("`", " ").strip()
    labelled = _LABELLED.fullmatch(plain) or _DECLARED.fullmatch(plain)
    if labelled and not labelled[1].isdigit():
        return labelled[1], True  # "Object: Invoice", "Definition: RoomFilter"
    words = _REMARK.sub("", title.replace("`", " ").strip(" *:#.")).split()
    stripped = False
    for prefix in sorted(prefixes, key=len, reverse=True):
        parts = prefix.split()
        if len(words) > len(parts) and _fold(words[: len(parts)]) == parts:
            words, stripped = words[len(parts) :], True
            break
    ended, words = _without_suffix(words, suffixes)
    if words and words[-1] in _DASHES:  # "Bird object – Properties" has two of them
        _, words = _without_suffix(words[:-1], suffixes)
    return " ".join(words).strip(" :*-–—"), stripped or ended


def _without_suffix(
    words: list[str], suffixes: tuple[str, ...]
) -> tuple[bool, list[str]]:
    """Remove the longest of `suffixes` that `words` end with, if there is one."""
    for suffix in sorted(suffixes, key=len, reverse=True):
        parts = suffix.split()
        if len(words) > len(parts) and _fold(words[-len(parts) :]) == parts:
            return True, words[: -len(parts)]
    return False, words


def _fold(words: list[str]) -> list[str]:
    return [word.casefold() for word in words]
