"""Reads prose that begins with what a value is, marked as a name."""

from collections.abc import Set

from docmodels.core.page import Runs
from docmodels.core.rules import Deciding, first
from docmodels.core.typeexpr import ListOf, NamedRef, TypeExpr
from docmodels.language.types.cursor import Cursor
from docmodels.language.types.terms import term
from docmodels.language.types.tokens import tokenize
from docmodels.language.words.types import ARTICLES, CONTAINS, LIST_WORDS, NOUNS


def parse_phrase(runs: Runs, without: Set[str] = frozenset()) -> TypeExpr | None:
    """Parse prose that begins with what a value is, marked as a name.

    "An array of [CartLineItem](#cartlineitem) resources." is a list, "Contains
    a [Link](#link) object." a Link; prose about plain words is no type.  `without`
    are the names of the rules that are switched off.
    """
    cursor = Cursor(tokenize(runs), term)
    cursor.skip_words(CONTAINS)
    cursor.skip_words(ARTICLES)
    found = first(RULES, cursor, without)
    return found[0] if found is not None else None


def _linked(cursor: Cursor) -> TypeExpr | None:
    link = cursor.peek()
    if link is None or link.kind != "link" or not cursor.peek_is(1, *NOUNS):
        return None
    return NamedRef(link.text, link.target)


def _listed(cursor: Cursor) -> TypeExpr | None:
    if not cursor.peek_is(0, *LIST_WORDS) or not cursor.peek_is(1, "of"):
        return None
    cursor.position += 2
    cursor.skip_words(ARTICLES)
    name = cursor.peek()
    if name is None or not name.marked or name.kind not in ("link", "word"):
        return None
    return ListOf(NamedRef(name.text, name.target))


#: What a description may begin with, behind `Contains` and articles.
RULES: tuple[Deciding[Cursor, TypeExpr], ...] = (
    Deciding(
        name="model-from-phrase",
        says="A description that begins with a link and a noun says that the value is "
        "what the link leads to.",
        example="Contains a [Foo](#foo) object.",
        decide=_linked,
    ),
    Deciding(
        name="list-from-phrase",
        says="A description that begins with a list of a link or a marked name says "
        "that the value is such a list.",
        example="An array of [Foo](#foo) resources.",
        decide=_listed,
    ),
)
