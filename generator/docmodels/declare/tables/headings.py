"""Which heading names a table's model, and what the name is."""

import re
from collections.abc import Set
from dataclasses import dataclass, field, replace
from itertools import islice

from docmodels.core.diagnostics import Span
from docmodels.core.page import Page, Paragraph, Section
from docmodels.core.rules import Deciding, Reason, Rule, first, reason_at
from docmodels.declare.reasons import reason_on
from docmodels.declare.tables.parts import PartsOf
from docmodels.declare.tables.stated_names import (
    coded_name,
    name_before_remark,
    stated_name,
)
from docmodels.declare.tables.stripping import TitleName, name_in, strip_title
from docmodels.language.words.dialect import Dialect

_MAX_NAME_WORDS = 8
_LIST_OF_ENUM = re.compile(r"(?:List|Set|Array|Array(?:List|Set))<(\w*Enum)>")
_TYPE = " type"


@dataclass(frozen=True, slots=True)
class HeadingName:
    """A name found in a heading.

    `section` is the index of the heading in the page.  `explicit` says that
    the heading has a word such as `enum` or `resource type`, or is a single
    word, so that it is surely a name.  `because` is the rule that found it.
    """

    name: str
    section: int
    explicit: bool
    because: tuple[Reason, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Asked:
    """A heading that is asked for the name of what a table below it describes.

    `section` is that of the table.  `is_part` says that the heading names a part,
    `called` that types call it so.  `stripped` is the name in the heading, `titled`
    that in the page's title, if it is surer, `coded` that in code below the heading.
    """

    section: Section
    heading: Section
    is_part: bool
    called: bool
    stripped: TitleName
    titled: TitleName | None
    coded: str | None
    dialect: Dialect


def _called_by_types(asked: Asked) -> TitleName | None:
    if asked.is_part and asked.called:
        return TitleName(asked.heading.title.strip("` "), surely=True)
    return None


def _in_sentence(asked: Asked) -> TitleName | None:
    found = asked.titled or asked.stripped
    vague = found.name.casefold() in asked.dialect.vague_names
    stated = stated_name(asked.section) if vague else None
    return TitleName(stated, found.surely) if stated else None


def _before_remark(asked: Asked) -> TitleName | None:
    name = name_before_remark(asked.heading)
    return TitleName(name, surely=True) if name else None


_CALLED = "name-from-types-that-lead-here"
_FRONT_MATTER = "name-from-front-matter"
NAMES: tuple[Deciding[Asked, TitleName], ...] = (
    Deciding(
        name=_CALLED,
        says='A heading such as "Properties" is the name of a type where types of '
        "other tables lead to it and are called so.",
        example="Properties",
        decide=_called_by_types,
    ),
    Deciding(
        name="name-from-sentence",
        says='Below "Input" or "Output", a sentence such as "The `Bed` object contains '
        'the following fields" has the name.',
        example="Input",
        decide=_in_sentence,
    ),
    Deciding(
        name="name-in-code-below-its-heading",
        says="A word in code that stands alone below a heading, or below one inside it "
        "without a table, is the name if it says in one word what the heading says.",
        example="Bed Of Nails\n\n## Structure\n\n`BedOfNails`\n\n## Fields",
        decide=lambda asked: TitleName(asked.coded, True) if asked.coded else None,
    ),
    Deciding(
        name="name-in-code-before-a-remark",
        says="A word in code before a dash or a colon and a remark is the name.",
        example="`bed` — where one sleeps",
        decide=_before_remark,
    ),
    Deciding(
        name=_FRONT_MATTER,
        says="The title of the front matter names the model where it says so more "
        "surely than the first heading.",
        example="Bed resource type",
        decide=lambda asked: asked.titled,
    ),
    Deciding(
        name="name-from-heading",
        says="A heading has the name, without words such as *resource type*.",
        example="Bed resource type",
        fixed=True,
        decide=lambda asked: asked.stripped,
    ),
)
TITLE = Rule(
    name="name-from-page-title",
    says="Where all headings around a table name parts, the title of the page has the "
    "name.",
    example="Bed",
    fixed=True,
)
#: A name that is no more than a heading's words.
RULES: tuple[Rule, ...] = (*NAMES, TITLE)


def model_name(
    parts: PartsOf, section: Section, called: Set[int] = frozenset()
) -> HeadingName | None:
    """Find the name of the model that a property table in `section` describes.

    A heading such as "Properties" names a part unless it is one of those that
    are `called` types; the name stands above it.  Returns None when no heading
    and no page title has one.
    """
    page = parts.page
    found = _name(parts, section, parts.dialect.name_suffixes, called)
    if found is not None:
        title = page.sections[found.section].title.strip(" *:#`")
        noun = title.casefold() == f"{found.name} interface".casefold()
        if noun and found.name in parts.written:
            # "Network interface" beside "Network": no interface of code.
            found = replace(found, name=title)
        return _told(page, found, f"a model called {found.name}")
    return None


def sure_model_name(parts: PartsOf) -> HeadingName | None:
    """Find the model that a page is surely about, even without properties.

    A title such as "accessReviewScope resource type" says so.
    """
    page, dialect, heading = parts.page, parts.dialect, parts.title
    if heading is None:
        return None
    if not parts.titles[heading.index].endswith(dialect.sure_suffixes):
        return None  # "Method: books.get" has a label, and is no model
    title = strip_title(heading.title, dialect, (), dialect.sure_suffixes)
    if title.surely and len(title.name.split()) == 1:
        found = _found(page, NAMES[-1], heading, title)
        return _told(page, found, f"a model called {found.name}")
    return None


def enum_name(parts: PartsOf, section: Section) -> HeadingName | None:
    """Find the name of the enum that a table of values in `section` lists.

    "Room type" names an enum as it stands: what it lists are types.  What a list of
    Java has is named by "List<StateEnum>".
    """
    page, dialect = parts.page, parts.dialect
    suffixes = dialect.enum_suffixes + dialect.name_suffixes
    found = _name(parts, section, suffixes)
    if found is not None:
        title = page.sections[found.section].title.strip(" *:#`")
        kind = title[-len(_TYPE) :]
        if kind.casefold() == _TYPE and title[: -len(_TYPE)].endswith(found.name):
            found = replace(found, name=f"{found.name}{kind}")
        if listed := _LIST_OF_ENUM.fullmatch(found.name):
            found = replace(found, name=listed[1])
        return _told(page, found, f"an enum called {found.name}")
    return None


def states_enum(
    parts: PartsOf, section: Section, called: Set[int] = frozenset()
) -> bool:
    """Tell whether a heading, or the line below it, calls a table an enum.

    Those that are `called` enums are called so by a heading below them.
    """
    known = parts.dialect.enum_words
    for heading in parts.page.ancestors(section):
        if heading.index in parts.parts:
            continue
        if heading.index in called:
            return True
        words = [word.strip(":") for word in parts.titles[heading.index].split()]
        if len(words) > 1 and (words[0] in known or words[-1] in known):
            return True
        first = next((b for b in heading.blocks if isinstance(b, Paragraph)), None)
        return first is not None and first.text.strip(" .:").casefold() in known
    return False


def _told(page: Page, found: HeadingName, concluded: str) -> HeadingName:
    because = tuple(
        one if one.concluded else Reason(one.rule, one.words, one.span, concluded)
        for one in found.because
    )
    return HeadingName(found.name, found.section, found.explicit, because)


def _name(
    parts: PartsOf,
    section: Section,
    suffixes: tuple[str, ...],
    called: Set[int] = frozenset(),
) -> HeadingName | None:
    page, dialect = parts.page, parts.dialect
    chain = [s for s in page.ancestors(section) if s.level]
    for heading in chain:
        is_part, is_called = heading.index in parts.parts, heading.index in called
        if is_part and (not is_called or _CALLED in dialect.without):
            continue
        stripped = name_in(heading.title, dialect, suffixes)
        titled = None if stripped.surely else _titled(parts, heading, suffixes)
        coded = None if stripped.surely else coded_name(parts, heading)
        asked = Asked(
            section, heading, is_part, is_called, stripped, titled, coded, dialect
        )
        answer = first(NAMES, asked, dialect.without)
        assert answer is not None  # the last rule always answers, and is fixed
        title, rule = answer
        if _is_name(title) or (title.name and is_part):
            return _found(page, rule, heading, title)
        return None
    outermost = chain[-1] if chain else None
    written = page.title or (outermost.title if outermost else "")
    title = name_in(written, dialect, suffixes)
    return _found(page, TITLE, outermost or section, title) if _is_name(title) else None


def _titled(
    parts: PartsOf, heading: Section, suffixes: tuple[str, ...]
) -> TitleName | None:
    """Return the sure name in the title of the page that a heading is that of."""
    if heading is not parts.title:
        return None
    titled = name_in(parts.page.title, parts.dialect, suffixes)
    return titled if titled.surely else None


def _is_name(title: TitleName) -> bool:
    return 0 < len(title.name.split()) <= _MAX_NAME_WORDS


def _found(page: Page, rule: Rule, heading: Section, title: TitleName) -> HeadingName:
    """Return a name, with the rule that found it and those that stripped it."""
    if rule.name in (_FRONT_MATTER, TITLE.name):
        because = _from_title(page, rule, heading)
        above: tuple[Reason, ...] = ()
    else:
        because = reason_on(page, rule, heading.title, heading.span, "")
        above = heading.because
    stripped = (
        reason_on(page, by, words, because.span, "no part of the name")
        for by, words in title.off
    )
    told = (*above, because, *stripped)
    return HeadingName(title.name, heading.index, title.surely, told)


def _from_title(page: Page, rule: Rule, heading: Section) -> Reason:
    """Return a reason that stands in the front matter, else where the heading is."""
    words = page.title or heading.title
    last = None if heading.span.file else heading.span.line - 1
    for number, line in enumerate(islice(page.lines, last), 1):
        if words and words in line:
            whole = Span(page.path, number, 1, len(line) + 1)
            return reason_at(rule, words, whole, line, "")
    return reason_on(page, rule, words, heading.span, "")
