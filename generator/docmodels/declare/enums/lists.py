"""Reads bulleted lists of allowed values below a heading "Enum"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

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
from docmodels.language.words.dialect import Dialect
from docmodels.language.words.folding import normal_title

# "`OPEN` (value: `"open"`)": the name in code, and what travels.
_VALUE = re.compile(r"\(\s*value\s*[:=]\s*$", re.IGNORECASE)
_LEADS = " :-–—,"
_DRAWN = re.compile(r"[*+-] +`(?P<name>[^`]+)`(?: *\(value: *`(?P<value>[^`]+)`\))?")
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
RULES: tuple[Rule, ...] = (BELOW_HEADING, BELOW_LINE)


@dataclass(frozen=True, slots=True)
class EnumList:
    """A list of the values of what the heading `above` names."""

    above: Section
    because: Reason


def lists_enum(page: Page, section: Section, dialect: Dialect) -> EnumList | None:
    """Return the heading that a list in `section` tells the values of, if it does.

    A heading that is only called an enum says so for the one above it; a line
    that begins with that word, set off from what follows, for its own.
    """
    if any(isinstance(block, Table) for block in section.blocks):
        return None
    if normal_title(section.title) in dialect.enum_words and section.parent is not None:
        above = page.sections[section.parent]
        if not above.level or BELOW_HEADING.name in dialect.without:
            return None
        return EnumList(above, _reason(page, BELOW_HEADING, section.title, section))
    texts = [one for one in section.blocks if isinstance(one, Paragraph)]
    lines = (one for one in texts if not one.listed and _announces(one, dialect))
    line = next(lines, None) if section.level else None
    if line is None or BELOW_LINE.name in dialect.without:
        return None
    return EnumList(section, _reason(page, BELOW_LINE, _first_word(line), line))


def _first_word(line: Paragraph) -> str:
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
    return read_items(items or list(_drawn_items(section)))


def _drawn_items(section: Section) -> Iterator[Paragraph]:
    """Yield the items of a list that is set in so far that Markdown takes it for code.

    Each is a value in code, with no more than a note in parentheses behind it.
    """
    blocks = [one for one in section.blocks if isinstance(one, Sample)]
    for block in blocks if all(not one.info for one in blocks) else ():
        for at, line in enumerate(block.text.splitlines()):
            item = _DRAWN.fullmatch(line.strip())
            if item is None and line.strip():
                return
            if item is not None:
                span = replace(block.span, line=block.span.line + at)
                runs = [Run(RunKind.CODE, item["name"])]
                if item["value"]:
                    runs.append(Run(RunKind.TEXT, " (value: "))
                    runs.append(Run(RunKind.CODE, item["value"]))
                yield Paragraph(tuple(runs), span, listed=True)


def read_items(items: Sequence[Paragraph]) -> tuple[EnumValue, ...]:
    """Return the values that items of a list begin with, if all of them do."""
    values: dict[Value, EnumValue] = {}
    for item in items:
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
