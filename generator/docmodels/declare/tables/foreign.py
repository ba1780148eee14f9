"""Tells which headings say that no table below them describes a model."""

import re
from collections.abc import Set

from docmodels.core.page import Page, Section
from docmodels.declare.tables.operations import names_operation
from docmodels.declare.tables.parts import is_part
from docmodels.language.words.dialect import Dialect, normal_title

_STATUS = re.compile(r"[1-5]\d\d\b")
_DETERMINERS = frozenset("a an the all your one any multiple several new".split())
_OF_BODIES = ("describes a request", "describes a response")
_OBJECTS = frozenset({"object", "model", "entity", "schema"})
_BODY_WORDS = frozenset(
    "request response body payload result results root json data error errors main "
    "top-level the this return returned input output example sample list".split()
)


def foreign_reason(
    page: Page, section: Section, dialect: Dialect, called: Set[int] = frozenset()
) -> str | None:
    """Return why no table below `section` can be a model, or None.

    Headings such as "Request headers" and "URI parameters" say so, for
    themselves and for all headings below them; that of an operation, or of
    errors, does not speak for the models below it that have headings of their
    own, nor does that of a body for what is called an object below it.  `called`
    are the headings that name types, whatever their words.
    """
    named = stated = False
    for heading in page.ancestors(section):
        if heading.index in called:
            return None
        title = normal_title(heading.title)
        words = title.split()
        if words[:1] in (["example"], ["examples"], ["example:"]):
            return "is part of an example"
        if _STATUS.match(title):
            return "describes a response"
        if words[:2] in (["parameters", "for"], ["parameters", "of"]):
            return "lists parameters"
        operation = _is_operation(words, dialect) or names_operation(heading.title)
        if operation and not named:
            return "describes an operation"
        if not named and heading.level > 1 and title in dict(dialect.foreign_topics):
            return dict(dialect.foreign_topics)[title]
        named = named or not is_part(page, heading, dialect)
        for phrase, reason in dialect.foreign_headings:
            if stated and reason in _OF_BODIES:
                continue
            if title == phrase or (" " in phrase and title.endswith(" " + phrase)):
                return reason
        stated = stated or _states_object(title)
    return None


def _states_object(title: str) -> bool:
    """Tell whether a heading calls what it names an object: "Bed object".

    Below that of a request or a response, it is one that the body has in it.
    """
    *words, last = title.split() or [""]
    return last in _OBJECTS and bool(words) and not _BODY_WORDS.intersection(words)


def _is_operation(words: list[str], dialect: Dialect) -> bool:
    """Tell whether a heading tells what to do: "Delete a badge"."""
    if len(words) < 2:
        return False
    return words[0] in dialect.verbs or (
        words[0] in dialect.verbs_or_nouns and words[1] in _DETERMINERS
    )
