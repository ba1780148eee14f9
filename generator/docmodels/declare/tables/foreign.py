"""Tells which headings, and which words, say that no table below describes a model."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from docmodels.core.page import Section
from docmodels.core.rules import Deciding, Reason
from docmodels.declare.tables.bodies import Body, body_of, role_of
from docmodels.declare.tables.operations import names_operation, tells_to_do
from docmodels.language.words.dialect import Dialect

#: Why tables declare nothing.
PARAMETERS = "lists parameters"
METHODS = "lists methods"
HEADERS = "lists headers"
REQUESTS = "lists requests"
CODES = "lists status or error codes"
REQUEST = "describes a request"
RESPONSE = "describes a response"
SETTINGS = "lists settings"
OPERATION = "describes an operation"

OF_BODIES = (REQUEST, RESPONSE)
#: Chapters, and not tables, are called so: their models have headings of their own.
CHAPTERS = ("lists permissions", "describes a limit")
_PARAMETERS = ("parameters", "params", "parameter", "arguments", "args")


@dataclass(frozen=True, slots=True)
class Foreign:
    """Why what stands below a heading is no resource's, and which rule says so.

    `body` is what the heading of a body heads, whose index is `heading`.
    """

    reason: str
    because: Reason
    heading: int
    body: Body | None = None


@dataclass(frozen=True, slots=True)
class Around:
    """A heading around a table, and what those between the two have said.

    `title` is normal.  `named_below` says that a heading below it names something;
    `object_below` that it is more than a word of bodies; `stated` that one below it
    calls what it names an object.  `operates` says that it, or a heading around it, is
    that of an operation; `body` is what it heads, if that is sent or comes back, and
    `sends` says that the request of its operation may have a body.  `remarked` says
    that the remark behind it calls what it heads a body.
    """

    heading: Section
    title: str
    named_below: bool
    object_below: bool
    stated: bool
    operates: bool
    sends: bool
    body: Body | None
    dialect: Dialect
    remarked: bool = False

    @property
    def words(self) -> list[str]:
        """The words of the title."""
        return self.title.split()


def _in_example(one: Around) -> str | None:
    begins = one.words[:1] != [] and one.words[0] in one.dialect.example_words
    return "is part of an example" if begins else None


def _parameters_of(one: Around) -> str | None:
    named = one.words[:2] in (["parameters", "for"], ["parameters", "of"])
    return PARAMETERS if named else None


def _operation(one: Around) -> str | None:
    if one.named_below or one.remarked:
        return None
    told = tells_to_do(one.words, one.dialect) or names_operation(one.heading.title)
    return OPERATION if told else None


def _topic(reason: str) -> Callable[[Around], str | None]:
    def decide(one: Around) -> str | None:
        if one.named_below or one.heading.level < 2:
            return None
        known = dict(one.dialect.foreign_topics).get(one.title)
        return known if known == reason else None

    return decide


def _parameters(one: Around) -> str | None:
    if one.remarked:
        return None
    *kinds, last = one.words or [""]
    known = {*one.dialect.parameter_kinds}.issuperset(kinds)
    if last in _PARAMETERS and kinds and (known or one.operates):
        return None if one.stated or one.body else PARAMETERS
    if last == "attributes" and kinds and known and one.operates:
        return None if one.stated else PARAMETERS
    return _phrase(PARAMETERS)(one)


def _set_off(phrase: str) -> tuple[str, ...]:
    """Return how a phrase begins that a name follows: "Request parameters - GetBed"."""
    return tuple(f"{phrase}{sign} " for sign in (" -", " –", " —", ":"))


@dataclass(frozen=True, slots=True)
class _Phrases:
    """What headings of one kind are called, and how others of it end and begin."""

    whole: frozenset[str]
    ends: tuple[str, ...]
    begins: tuple[str, ...]


@lru_cache(maxsize=128)
def _phrases(dialect: Dialect, reason: str) -> _Phrases:
    found = [phrase for phrase, known in dialect.foreign_headings if known == reason]
    several = [phrase for phrase in found if " " in phrase]
    return _Phrases(
        frozenset(found),
        tuple(f" {phrase}" for phrase in several),
        tuple(chain.from_iterable(map(_set_off, several))),
    )


def _phrase(reason: str) -> Callable[[Around], str | None]:
    def decide(one: Around) -> str | None:
        if one.stated or (one.named_below and reason in CHAPTERS):
            return None
        if one.object_below and one.body is not None:
            return None  # of what is inside the body
        title, known = one.title, _phrases(one.dialect, reason)
        if title in known.whole or title.endswith(known.ends):
            return reason
        return reason if title.startswith(known.begins) else None

    return decide


def body_around(
    title: str, dialect: Dialect, *, operates: bool, sends: bool
) -> Body | None:
    """Return the body that a normal title of a heading or a label heads.

    `operates` says that an operation is near, `sends` that it may send one.
    """
    if operates and title in dialect.body_roles:
        return role_of(title, sends, dialect)
    return body_of(title, dialect)


def _sent(one: Around) -> str | None:
    body = one.body
    if body is None or not body.is_sent or one.stated:
        return None
    if "body" not in one.title and not one.sends:
        return PARAMETERS
    return None if one.object_below else REQUEST


def _comes_back(one: Around) -> str | None:
    body = one.body
    if body is None or body.is_sent or one.stated or one.object_below:
        return None
    return RESPONSE


#: The first rule that answers for a heading counts; the innermost heading is first.
RULES: tuple[Deciding[Around, str], ...] = (
    Deciding(
        name="part-of-an-example",
        says="Tables below a heading that begins with *example* explain the example.",
        example="Example response",
        decide=_in_example,
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
        name="below-parameters",
        says="Tables below a heading of parameters list parameters, unless it is one "
        "of a body.",
        example="Required parameters",
        decide=_parameters,
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
        says="Tables below a heading of a request or its body describe what is sent, "
        "unless a heading between names an object, or nothing is sent.",
        example="Request body",
        decide=_sent,
    ),
    Deciding(
        name="below-a-response",
        says="Tables below a heading of a response, its body or its status describe "
        "what comes back, unless a heading between names an object.",
        example="Response body",
        decide=_comes_back,
    ),
    Deciding(
        name="below-what-comes-before-a-request",
        says='Tables below a heading such as "Request syntax" describe the request.',
        example="Request syntax",
        decide=_phrase(REQUEST),
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
        decide=_phrase(SETTINGS),
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
