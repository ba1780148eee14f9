"""Finds out in which language beside English the tables of a page are titled."""

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from docmodels.core.page import Page, Table
from docmodels.core.rules import Rule
from docmodels.declare.rows.answers import ANSWERED
from docmodels.language.words.answers import normal_answer
from docmodels.language.words.dialect import (
    DEFAULT,
    LANGUAGES,
    Dialect,
    Language,
    in_language,
)
from docmodels.language.words.folding import normal_title

TITLES_IN_LANGUAGE = Rule(
    name="titles-in-another-language",
    says="The titles of columns that English lacks, and the words for yes and no, say "
    "which other language a page is read in.",
    example="| Eigenschaft | Typ | Pflicht |\n|---|---|---|\n| width | int | ja |",
)
RULES: tuple[Rule, ...] = (TITLES_IN_LANGUAGE,)


def titles_in(language: Language) -> frozenset[str]:
    """Return all titles of columns that a language has and English lacks."""
    groups = (*language.columns, *language.foreign_columns)
    own = {title for _, titles in groups for title in titles}
    own.update(language.value_columns, language.ordinal_columns)
    own.update(language.type_stand_ins)
    return frozenset(own - _ENGLISH)


_ENGLISH = {
    *(title for _, titles in DEFAULT.columns for title in titles),
    *(title for title, _ in DEFAULT.foreign_columns),
    *(*DEFAULT.value_columns, *DEFAULT.ordinal_columns, *DEFAULT.type_stand_ins),
}
_TITLES = {language.name: titles_in(language) for language in LANGUAGES}
_ANSWERS = {
    language.name: {*language.yes, *language.no} - {*DEFAULT.yes, *DEFAULT.no}
    for language in LANGUAGES
}


# The pages of one language share a dialect, and so what its words come to.
_in_language = lru_cache(maxsize=32)(in_language)


def dialect_of(page: Page, dialect: Dialect) -> Dialect:
    """Return the dialect with the words of the language that a page shows, if any.

    The one of which most different words are on the page counts; a dialect that has a
    language already keeps it.
    """
    if dialect.language is not None or TITLES_IN_LANGUAGE.name in dialect.without:
        return dialect
    words = set(_titles(page))
    answers = set(_answers(page, dialect))
    votes = Counter(
        {
            one.name: len(words & _TITLES[one.name]) + len(answers & _ANSWERS[one.name])
            for one in LANGUAGES
        }
    )
    # of two with as many words the first one
    best = max(LANGUAGES, key=lambda one: votes[one.name])
    return _in_language(dialect, best) if votes[best.name] else dialect


def is_titled_in(table: Table, language: Language) -> bool:
    """Tell whether a title of a table is a word of this language, and not English."""
    known = _TITLES[language.name]
    return any(normal_title(cell.text) in known for cell in table.header.cells)


def _tables(page: Page) -> Iterator[Table]:
    for section in page.sections:
        yield from (block for block in section.blocks if isinstance(block, Table))


def _titles(page: Page) -> Iterator[str]:
    for table in _tables(page):
        yield from (normal_title(cell.text) for cell in table.header.cells)


def _answers(page: Page, dialect: Dialect) -> Iterator[str]:
    """Yield what stands in the columns that ask yes or no."""
    for table in _tables(page):
        roles = [dialect.role(cell.text) for cell in table.header.cells]
        asked = [index for index, role in enumerate(roles) if role in ANSWERED]
        for row in table.rows:
            yield from (normal_answer(row.cells[index].text) for index in asked)
