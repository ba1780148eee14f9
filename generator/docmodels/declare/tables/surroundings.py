"""What the headings around a table, and the label above it, say of what it is."""

from collections.abc import Set

from docmodels.core.page import Paragraph, Section
from docmodels.core.rules import first
from docmodels.declare.reasons import reason_on
from docmodels.declare.tables.bodies import (
    Body,
    body_in_remark,
    body_of,
    names_nothing,
    split_tail,
)
from docmodels.declare.tables.foreign import (
    OF_BODIES,
    PARAMETERS,
    REQUEST,
    RULES,
    Around,
    Foreign,
    body_around,
)
from docmodels.declare.tables.labels import words_of_label
from docmodels.declare.tables.operations import Requests, names_operation, tells_to_do
from docmodels.declare.tables.parts import PartsOf
from docmodels.language.words.dialect import Dialect
from docmodels.language.words.folding import normal_title

#: What the label right above a table may say as well as a heading.
OF_LABELS = tuple(
    rule
    for rule in RULES
    if rule.name not in ("below-an-operation", "below-errors", "part-of-an-example")
)


def find_foreign(
    parts: PartsOf,
    section: Section,
    requests: Requests,
    called: Set[int] = frozenset(),
) -> Foreign | None:
    """Return why no table below `section` can be a resource's, or None.

    Headings such as "Request headers" and "URI parameters" say so, for
    themselves and for all headings below them; that of an operation, of permissions
    or of errors does not speak for the models below it that have headings of their
    own, nor does any for what is called an object below it.  `called` are the
    headings that name types, whatever their words.
    """
    page, dialect = parts.page, parts.dialect
    named = objects = stated = False
    chain = page.ancestors(section)
    around = requests.around(page, section)
    last = _last_operation(parts, section, requests)
    sends = around is None or around.has_body
    for position, heading in enumerate(chain):
        if heading.index in called:
            return None
        title = parts.titles[heading.index]
        operates = position <= last
        own = parts.is_of_property(heading)  # "data" inside a body is none itself
        body = body_around(title, dialect, operates=operates and not own, sends=sends)
        remark = _remark(heading, body, dialect)
        body = body or remark
        told = remark is not None
        asked = Around(
            heading, title, named, objects, stated, operates, sends, body, dialect, told
        )
        found = first(RULES, asked, dialect.without)
        if found is not None:
            reason, rule = found
            because = reason_on(page, rule, heading.title, heading.span, reason)
            headed = body if reason in OF_BODIES else None
            return Foreign(reason, because, heading.index, headed)
        if heading.index not in parts.parts:
            named = True
            objects = objects or own or not names_nothing(title, dialect)
        stated = stated or _states_object(title, dialect)
    return None


def _remark(heading: Section, body: Body | None, dialect: Dialect) -> Body | None:
    """Return the body that a remark tells of: of parameters in JSON, of a status.

    What a heading names has JSON in it, too: "Bed (JSON)".
    """
    if body is not None:
        return None
    told = body_in_remark(heading.title)
    if told is not None and not told.is_sent:
        return told
    tail = split_tail(heading.title, dialect)[1]
    if told is None or tail is not None:
        return tail
    plain = normal_title(heading.title).replace("（", "(").partition("(")[0].strip()
    known = dict(dialect.foreign_headings).get(plain)
    return told if known in (PARAMETERS, REQUEST) else None


def is_in_body(parts: PartsOf, section: Section) -> bool:
    """Tell whether a heading stands below one of what is sent or comes back."""
    above = parts.page.ancestors(section)[1:]
    return any(body_of(parts.titles[one.index], parts.dialect) for one in above)


def _last_operation(parts: PartsOf, section: Section, requests: Requests) -> int:
    """Return the position of the outermost heading of an operation, -1 for none."""
    found = -1
    for position, one in enumerate(parts.page.ancestors(section)):
        words = parts.titles[one.index].split()
        told = tells_to_do(words, parts.dialect) or names_operation(one.title)
        if told or requests.own[one.index]:
            found = position
    return found


def label_foreign(
    parts: PartsOf, section: Section, requests: Requests, label: Paragraph
) -> Foreign | None:
    """Return what the label above a table in `section` says of it, as a heading does.

    Near an operation, words such as "Payload" head a body, too.
    """
    page, dialect = parts.page, parts.dialect
    title = words_of_label(label, dialect)
    request = requests.around(page, section)
    operates = _last_operation(parts, section, requests) >= 0
    sends = request is None or request.has_body
    body = body_around(title, dialect, operates=operates, sends=sends)
    asked = Around(section, title, False, False, False, operates, sends, body, dialect)
    found = first(OF_LABELS, asked, dialect.without)
    if found is None:
        return None
    reason, rule = found
    because = reason_on(page, rule, label.text, label.span, reason)
    headed = body if reason in OF_BODIES else None
    return Foreign(reason, because, section.index, headed)


def _states_object(title: str, dialect: Dialect) -> bool:
    """Tell whether a heading calls what it names an object: "Bed object".

    Below that of a request or a response, it is one that the body has in it.
    """
    *words, last = title.split() or [""]
    if last not in dialect.object_words or not words or title in dialect.part_headings:
        return False
    return not {*words}.intersection((*dialect.body_words, *dialect.parameter_kinds))
