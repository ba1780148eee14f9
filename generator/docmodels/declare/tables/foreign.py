"""Tells which headings, and which words, say that no table below describes a model."""

import re
from collections.abc import Callable, Set
from dataclasses import dataclass

from docmodels.core.page import Paragraph, Sample, Section
from docmodels.core.rules import Deciding, Reason, first
from docmodels.declare.reasons import reason_on
from docmodels.declare.tables.parts import PartsOf
from docmodels.language.words.dialect import Dialect
from docmodels.language.words.folding import has_phrase, normal_title

#: Why tables declare nothing.
PARAMETERS = "lists parameters"
METHODS = "lists methods"
HEADERS = "lists headers"
REQUESTS = "lists requests"
CODES = "lists status or error codes"
REQUEST = "describes a request"
RESPONSE = "describes a response"

_STATUS = re.compile(r"[1-5]\d\d\b")
_OF_BODIES = (REQUEST, RESPONSE)
_METHOD = re.compile(r"(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\s+\S*/")
_CALL = re.compile(r"[\w.]+\([\w\s,={}]*\)$")


@dataclass(frozen=True, slots=True)
class Foreign:
    """Why what stands below a heading is no model's, and which rule says so."""

    reason: str
    because: Reason


@dataclass(frozen=True, slots=True)
class Around:
    """A heading around a table, and what those between the two have said.

    `title` is normal.  `named` says that a heading below it, or itself, names
    something; `named_below` that one below it does; `stated` that one below it calls
    what it names an object.
    """

    heading: Section
    title: str
    named_below: bool
    stated: bool
    dialect: Dialect

    @property
    def words(self) -> list[str]:
        """The words of the title."""
        return self.title.split()


def _in_example(one: Around) -> str | None:
    begins = one.words[:1] != [] and one.words[0] in one.dialect.example_words
    return "is part of an example" if begins else None


def _below_status(one: Around) -> str | None:
    return RESPONSE if _STATUS.match(one.title) else None


def _parameters_of(one: Around) -> str | None:
    named = one.words[:2] in (["parameters", "for"], ["parameters", "of"])
    return PARAMETERS if named else None


def _operation(one: Around) -> str | None:
    if one.named_below:
        return None
    told = tells_to_do(one.words, one.dialect) or names_operation(one.heading.title)
    return "describes an operation" if told else None


def _topic(reason: str) -> Callable[[Around], str | None]:
    def decide(one: Around) -> str | None:
        if one.named_below or one.heading.level < 2:
            return None
        known = dict(one.dialect.foreign_topics).get(one.title)
        return known if known == reason else None

    return decide


def _phrase(reason: str) -> Callable[[Around], str | None]:
    def decide(one: Around) -> str | None:
        if one.stated and reason in _OF_BODIES:
            return None
        for phrase, known in one.dialect.foreign_headings:
            if known == reason and (
                one.title == phrase
                or (" " in phrase and one.title.endswith(" " + phrase))
            ):
                return reason
        return None

    return decide


#: The first rule that answers for a heading counts; the innermost heading is first.
RULES: tuple[Deciding[Around, str], ...] = (
    Deciding(
        name="part-of-an-example",
        says="Tables below a heading that begins with *example* explain the example.",
        example="Example response",
        decide=_in_example,
    ),
    Deciding(
        name="below-a-status",
        says="Tables below a status of HTTP describe a response.",
        example="200 OK",
        decide=_below_status,
    ),
    Deciding(
        name="below-parameters-of-something",
        says='Tables below "Parameters for …" list parameters.',
        example="Parameters for beds",
        decide=_parameters_of,
    ),
    Deciding(
        name="below-an-operation",
        says="Tables below a heading that tells what to do, or that is a request or a "
        "call, belong to an operation, unless another heading names what they are of.",
        example="Delete a badge",
        decide=_operation,
    ),
    Deciding(
        name="below-errors",
        says='Tables right below a heading such as "Possible errors" list codes.',
        example="Possible errors",
        decide=_topic(CODES),
    ),
    Deciding(
        name="below-the-form-of-a-request",
        says='Tables right below a heading such as "Request schema" describe a '
        "request.",
        example="Request schema",
        decide=_topic(REQUEST),
    ),
    Deciding(
        name="below-the-form-of-a-response",
        says='Tables right below a heading such as "Response schema" describe a '
        "response.",
        example="Response schema",
        decide=_topic(RESPONSE),
    ),
    Deciding(
        name="below-parameters",
        says="Tables below a heading of parameters list parameters.",
        example="Query parameters",
        decide=_phrase(PARAMETERS),
    ),
    Deciding(
        name="below-methods",
        says="Tables below a heading of methods list methods.",
        example="Methods",
        decide=_phrase(METHODS),
    ),
    Deciding(
        name="below-headers",
        says="Tables below a heading of headers list headers.",
        example="Request headers",
        decide=_phrase(HEADERS),
    ),
    Deciding(
        name="below-a-request",
        says="Tables below a heading of a request or its body describe it, unless a "
        "heading between calls what it names an object.",
        example="Request body",
        decide=_phrase(REQUEST),
    ),
    Deciding(
        name="below-a-response",
        says="Tables below a heading of a response or its body describe it, unless a "
        "heading between calls what it names an object.",
        example="Response body",
        decide=_phrase(RESPONSE),
    ),
    Deciding(
        name="below-codes",
        says="Tables below a heading of status or error codes list these.",
        example="Error codes",
        decide=_phrase(CODES),
    ),
    Deciding(
        name="below-permissions",
        says="Tables below a heading of permissions list permissions.",
        example="Permissions",
        decide=_phrase("lists permissions"),
    ),
    Deciding(
        name="below-settings",
        says="Tables below a heading of flags or of the environment list settings.",
        example="Environment variables",
        decide=_phrase("lists settings"),
    ),
    Deciding(
        name="below-changes",
        says="Tables below a heading of changes tell what changed.",
        example="Release notes",
        decide=_phrase("tells what changed"),
    ),
    Deciding(
        name="below-limits",
        says="Tables below a heading of limits describe these.",
        example="Rate limits",
        decide=_phrase("describes a limit"),
    ),
)


def find_foreign(
    parts: PartsOf, section: Section, called: Set[int] = frozenset()
) -> Foreign | None:
    """Return why no table below `section` can be a model, or None.

    Headings such as "Request headers" and "URI parameters" say so, for
    themselves and for all headings below them; that of an operation, or of
    errors, does not speak for the models below it that have headings of their
    own, nor does that of a body for what is called an object below it.  `called`
    are the headings that name types, whatever their words.
    """
    page, dialect = parts.page, parts.dialect
    named = stated = False
    for heading in page.ancestors(section):
        if heading.index in called:
            return None
        title = normal_title(heading.title)
        around = Around(heading, title, named, stated, dialect)
        found = first(RULES, around, dialect.without)
        if found is not None:
            reason, rule = found
            because = reason_on(page, rule, heading.title, heading.span, reason)
            return Foreign(reason, because)
        named = named or heading.index not in parts.parts
        stated = stated or _states_object(title, dialect)
    return None


def _states_object(title: str, dialect: Dialect) -> bool:
    """Tell whether a heading calls what it names an object: "Bed object".

    Below that of a request or a response, it is one that the body has in it.
    """
    *words, last = title.split() or [""]
    if last not in dialect.object_words or not words:
        return False
    return not {*words}.intersection(dialect.body_words)


def tells_to_do(words: list[str], dialect: Dialect) -> bool:
    """Tell whether a heading tells what to do: "Delete a badge"."""
    if len(words) < 2:
        return False
    return words[0] in dialect.verbs or (
        words[0] in dialect.verbs_or_nouns and words[1] in dialect.determiners
    )


def names_operation(title: str) -> bool:
    """Tell whether a heading is a request or a call: `GET /ships`, `getShip(id)`."""
    plain = title.replace("`", "").strip()
    return bool(
        _METHOD.search(plain) or plain.startswith("/") or _CALL.fullmatch(plain)
    )


def first_request(section: Section) -> int | None:
    """Return the position of the first block that is a method and a path."""
    for position, block in enumerate(section.blocks):
        if isinstance(block, Paragraph | Sample):
            if _METHOD.match(block.text.strip().lstrip("`")):
                return position
    return None


def introduces_parameters(text: str, dialect: Dialect) -> bool:
    """Tell whether the last line of a text announces parameters: "Headers:"."""
    line = text.casefold().rpartition("\n")[2]
    return line.endswith(":") and any(
        has_phrase(line, word) for word in dialect.parameter_words
    )
