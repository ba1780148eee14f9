"""Reads lists of allowed values below a heading that calls them so: "Enum"."""

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace
from itertools import chain

from docmodels.core.page import (
    Page,
    Paragraph,
    Run,
    RunKind,
    Sample,
    Section,
    Table,
    prose,
)
from docmodels.core.rules import Reason, Rule
from docmodels.core.schema import EnumValue
from docmodels.core.values import Value
from docmodels.declare.enums.tables import is_empty_text, whole_value
from docmodels.declare.reasons import reason_on
from docmodels.language.prose import read_values
from docmodels.language.words.dialect import Dialect
from docmodels.language.words.folding import normal_title
from docmodels.language.words.headings import VALUES_LINES
from docmodels.language.words.signs import ENUM_PARTS

# "`OPEN` (value: `"open"`)": the name in code, and what travels.
_VALUE = re.compile(r"\(\s*value\s*[:=]\s*$", re.IGNORECASE)
_SEPARATORS = frozenset((",", "|", "/", "or", "and", ", or", ", and", "、"))
_LEADS = " :-–—,"
_BRACKETS = re.compile(r"[()\[\]`*]")
#: The words of a heading such as "The bed state enum".
_LONGEST_NAME = 4
_DRAWN = re.compile(r"[*+-] +`(?P<name>[^`]+)`(?: *\(value: *`(?P<value>[^`]+)`\))?")
#: A name that says that it is an enum's, as those of classes do.
ENUM_NAME = re.compile(r"[A-Z]\w*[a-z0-9]Enum")
# "open" | "shut", as TypeScript has it; those that are not known are said behind.
_CODE_UNION = re.compile(
    r"""\s*(?:"[^"\n]{0,100}"|'[^'\n]{0,100}'|-?\d{1,18}|Unrecognized<\w{1,20}>)
    (?:\s*\|\s*(?:"[^"\n]{0,100}"|'[^'\n]{0,100}'|-?\d{1,18}|Unrecognized<\w{1,20}>))*\s*""",
    re.VERBOSE,
)
_MEMBER = re.compile(r"""["']([^"'\n]{0,100})["']|(-?\d{1,18})""")
_FRACTION = re.compile(r"-?\d+\.\d+")


BELOW_HEADING = Rule(
    name="enum-from-list-below-its-heading",
    says='A list of values in code below a heading that is only "Enum" has the values '
    "of what the heading above names.",
    example="# State\n\n## Enum\n\n- `open`\n- `shut`",
)
BELOW_LINE = Rule(
    name="enum-from-list-below-a-line",
    says='A list of values in code below a line that begins with "Enum", set off, has '
    "the values of what the heading names.",
    example="# State\n\n**Enum**:\n\n- `open`\n- `shut`",
)
BELOW_NAME = Rule(
    name="enum-from-list-below-its-name",
    says='A list of values in code below a heading such as "Enum: State", '
    '"State (enum)" or "StateEnum" has the values of what it names.',
    example="## Enum: State\n\n- `open`\n- `shut`",
)
RULES: tuple[Rule, ...] = (BELOW_HEADING, BELOW_NAME, BELOW_LINE)


@dataclass(frozen=True, slots=True)
class EnumList:
    """A list of the values of what the heading `above` names."""

    above: Section
    because: Reason


def lists_enum(page: Page, section: Section, dialect: Dialect) -> EnumList | None:
    """Return the heading that a list in `section` tells the values of, if it does.

    A heading that is only called an enum, or its values, says so for the one above it;
    one with a name for that; a line that begins with that word, set off from what
    follows, for its own.
    """
    if any(isinstance(block, Table) for block in section.blocks):
        return None
    title = normal_title(section.title)
    called = title in dialect.enum_words or is_part_of_enum(page, section)
    if called and section.parent is not None:
        above = page.sections[section.parent]
        if not above.level or BELOW_HEADING.name in dialect.without:
            return None
        return EnumList(above, _reason(page, BELOW_HEADING, section.title, section))
    if section.level and _names_enum(section, title, dialect):
        if BELOW_NAME.name not in dialect.without:
            return EnumList(section, _reason(page, BELOW_NAME, section.title, section))
    texts = [one for one in section.blocks if isinstance(one, Paragraph)]
    lines = (one for one in texts if not one.listed and _announces(one, dialect))
    line = next(lines, None) if section.level else None
    if line is None or BELOW_LINE.name in dialect.without:
        return None
    return EnumList(section, _reason(page, BELOW_LINE, first_word(line), line))


def is_part_of_enum(page: Page, section: Section) -> bool:
    """Tell whether a heading says that the one above it names an enum.

    "Enum variants" says so; "Values" does right below the title of the page.
    """
    title = normal_title(section.title)
    if title in VALUES_LINES and section.parent is not None:
        return title in ENUM_PARTS or page.sections[section.parent].level == 1
    return title in ENUM_PARTS


def _names_enum(section: Section, title: str, dialect: Dialect) -> bool:
    """Tell whether a heading is that of an enum with its name in it."""
    label, colon, name = title.partition(":")
    if colon and name.strip() and label.strip() in dialect.enum_words:
        return True
    words = _BRACKETS.sub(" ", section.title).casefold().split()
    if 1 < len(words) <= _LONGEST_NAME and words[-1] in dialect.enum_words:
        return True
    return ENUM_NAME.fullmatch(section.title.strip("` *")) is not None


def first_word(line: Paragraph) -> str:
    """Return the first words of a text that has any, set off by their markup."""
    return next(run.text.strip() for run in line.runs if run.text.strip())


def _reason(page: Page, rule: Rule, words: str, at: Section | Paragraph) -> Reason:
    return reason_on(page, rule, words, at.span, "a list of values")


def _announces(text: Paragraph, dialect: Dialect) -> bool:
    """Tell whether a line says that a list of values follows: "**Enum**:"."""
    runs = [run for run in text.runs if run.text.strip()]
    if not runs or runs[0].text.strip(" :").casefold() not in dialect.enum_words:
        return False
    return runs[0].strong or runs[0].emphasis or len(runs) == 1


def read_enum_list(section: Section) -> tuple[EnumValue, ...]:
    """Return the values that a list in `section` has, each once.

    Every item begins with a value in code.  Where all are whole numbers they travel
    as such; numbers with fractions are no values.
    """
    texts = [one for one in section.blocks if isinstance(one, Paragraph)]
    items = [one for one in texts if one.listed]
    found = read_items(items or _drawn_items(section))
    if found or items:
        return found
    if in_code := _in_code(section):
        return in_code
    told = told_values(texts)
    return told[0] if told else ()


def _in_code(section: Section) -> tuple[EnumValue, ...]:
    """Return the values of the only code below a heading, a union: `"on" | "off"`."""
    blocks = [one for one in section.blocks if isinstance(one, Sample)]
    if len(blocks) != 1 or not _CODE_UNION.fullmatch(blocks[0].text):
        return ()
    values: dict[Value, EnumValue] = {}
    for member in _MEMBER.finditer(blocks[0].text):
        number = whole_value(member[2]) if member[2] else None
        value: Value = member[1] or "" if number is None else number
        values.setdefault(value, EnumValue(value, "", blocks[0].span))
    return tuple(values.values())


def told_values(
    texts: Sequence[Paragraph], without: Set[str] = frozenset()
) -> tuple[tuple[EnumValue, ...], Paragraph] | None:
    """Return the values that the first text to tell any tells, and that text.

    "Allowed values: [on, off]" tells some.
    """
    for text in texts:
        told = read_values(text.runs, without)
        if told is not None and told.values:
            found = (EnumValue(value, about, text.span) for value, about in told.values)
            return tuple(found), text
    return None


def _drawn_items(section: Section) -> list[Paragraph]:
    """Return the items of a list that is set in so far that Markdown takes it for code.

    Each is a value in code, with no more than a note in parentheses behind it; there
    are none where a line is anything else.
    """
    blocks = [one for one in section.blocks if isinstance(one, Sample)]
    if any(one.info for one in blocks):
        return []
    items: list[Paragraph] = []
    for block in blocks:
        for at, line in enumerate(block.text.splitlines()):
            if not line.strip():
                continue
            item = _DRAWN.fullmatch(line.strip())
            if item is None:
                return []
            span = replace(block.span, line=block.span.line + at)
            runs = [Run(RunKind.CODE, item["name"])]
            if item["value"]:
                runs.append(Run(RunKind.TEXT, " (value: "))
                runs.append(Run(RunKind.CODE, item["value"]))
            items.append(Paragraph(tuple(runs), span, listed=True))
    return items


def read_items(items: Sequence[Paragraph]) -> tuple[EnumValue, ...]:
    """Return the values that items of a list begin with, if all of them do.

    An item may be nothing but several values: "`open`, `shut`".
    """
    values: dict[Value, EnumValue] = {}
    for item in chain.from_iterable(map(_each, items)):
        one = _value(item)
        if one is None:
            return ()
        values.setdefault(one.value, one)
    numbers = [whole_value(str(value)) for value in values]
    if None in numbers:
        return tuple(values.values())
    return tuple(
        replace(one, value=number)
        for one, number in zip(values.values(), numbers, strict=True)
        if number is not None
    )


def _each(item: Paragraph) -> Iterator[Paragraph]:
    """Yield an item, or the values in code of which it is a list."""
    runs = [run for run in item.runs if run.text.strip()]
    codes, between = runs[::2], runs[1::2]
    told = all(run.kind is RunKind.CODE for run in codes)
    if told and between and all(run.text.strip() in _SEPARATORS for run in between):
        yield from (replace(item, runs=(run,)) for run in codes)
    else:
        yield item


def _value(item: Paragraph) -> EnumValue | None:
    """Return the value that one item of a list tells."""
    runs = [run for run in item.runs if run.text.strip()]
    if not runs or runs[0].kind is not RunKind.CODE:
        return None
    word, rest = runs[0].text, runs[1:]
    name: str | None = None
    if len(rest) > 1 and _VALUE.search(rest[0].text) and rest[1].kind is RunKind.CODE:
        name, word, rest = word.strip(), rest[1].text, rest[2:]
    text = word.strip()
    word = text.strip("\"'")
    if (not word and not is_empty_text(text)) or _FRACTION.fullmatch(word):
        return None
    about = prose(tuple(rest)).strip(_LEADS + "()")
    numbered = name is not None and whole_value(word) is not None
    return EnumValue(word, about, item.span, name if numbered else None)
