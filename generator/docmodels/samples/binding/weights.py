"""How the model of a sample is known, and how much they must have in common.

Evidence comes in the order in which it is relied on: what is further down counts
only where nothing above it fits, or decides between models that fit as well.
"""

import enum
from collections.abc import Set
from dataclasses import dataclass

from docmodels.core.rules import Rule
from docmodels.samples.lookup import Share


class Evidence(enum.StrEnum):
    """How a sample's model is known, the most reliable first."""

    OBJECT_TYPE = "objectType"
    ANNOTATION = "annotation"
    LINK = "link"
    NAME = "name"
    SUBJECT = "subject"
    SHAPE = "shape"


@dataclass(frozen=True, slots=True)
class Least:
    """What a sample and a model must share.

    `known` is how many names of the sample the model has to know, `part` which part
    of all of them.
    """

    known: int
    part: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Weight(Rule):
    """A kind of evidence, and what must be shared for it to count.

    `distant` evidence stands in the page's introduction.  Evidence that is `stated`
    is said by the sample itself, and counts for an object without any name.  Where
    the model knows every name, one is enough for `sure` evidence, and `alike` names
    are where the model has hardly twice as many.
    """

    evidence: Evidence
    least: Least
    distant: bool = False
    stated: bool = False
    sure: bool = False
    alike: int | None = None

    def is_met(self, share: Share) -> bool:
        """Tell whether sample and model have enough names in common.

        An object without names shows nothing, unless it says what it is.
        """
        if share.total == 0:
            return self.stated
        if share.known == share.total:
            if self.sure:
                return True
            if self.alike is not None and share.known >= self.alike:
                return share.known * 2 >= share.most
        known = min(self.least.known, share.most)
        return share.known >= known and share.part >= self.least.part


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrapping(Rule):
    """A place in an envelope, and what a model must share with the objects there."""

    least: Least


_SAMPLE = '\n\n```json\n{"id": "1", "bedCount": 2}\n```\n'

OBJECT_TYPE = Weight(
    name="sample-states-object-type",
    says="A sample shows the model that its objectType or @odata.type names.",
    example='```json\n{"id": "1", "objectType": "Room"}\n```\n',
    evidence=Evidence.OBJECT_TYPE,
    least=Least(1, 0.2),
    stated=True,
)
ANNOTATION = Weight(
    name="sample-below-type-comment",
    says="A sample shows the model that a comment just above its block names.",
    example='<!-- {"blockType": "response", "@odata.type": "Room"} -->\n'
    '```json\n{"id": "1"}\n```\n',
    evidence=Evidence.ANNOTATION,
    least=Least(1, 0.2),
    stated=True,
)
LINK = Weight(
    name="sample-linked-to-model",
    says="A sample shows the model that a link in the prose around it leads to.",
    example=f"Returns [one](room.md#room).{_SAMPLE}",
    evidence=Evidence.LINK,
    least=Least(2, 0.3),
    sure=True,
)
INTRODUCED_LINK = Weight(
    name="sample-linked-in-introduction",
    says="A sample shows the model that a link in the page's introduction leads to.",
    example=f"# Get it\n\nAbout [one](room.md#room).\n\n## Answer{_SAMPLE}",
    evidence=Evidence.LINK,
    least=Least(2, 0.6),
    distant=True,
)
NAME = Weight(
    name="sample-named-in-prose",
    says="A sample shows the model that the prose around it names.",
    example=f"Returns a Room resource.{_SAMPLE}",
    evidence=Evidence.NAME,
    least=Least(2, 0.5),
    sure=True,
)
INTRODUCED_NAME = Weight(
    name="sample-named-in-introduction",
    says="A sample shows the model that the page's introduction names.",
    example=f"# Get it\n\nAbout a Room resource.\n\n## Answer{_SAMPLE}",
    evidence=Evidence.NAME,
    least=Least(2, 0.6),
    distant=True,
)
SUBJECT = Weight(
    name="sample-titled-after-model",
    says="A sample shows the model that a heading above it names.",
    example=f"## Get a room{_SAMPLE}",
    evidence=Evidence.SUBJECT,
    least=Least(2, 0.6),
)
BODY = Weight(
    name="sample-below-table-of-body",
    says="A sample shows the body of a request or a response whose table stands below "
    "the same heading.",
    example="# Lamps\n\n## Light a lamp\n\n### Request body\n\n| Name | Type |\n"
    "|---|---|\n| watts | integer |\n| hue | string |\n\n"
    '```json\n{"watts": 3, "hue": "red"}\n```\n',
    evidence=Evidence.SUBJECT,
    least=Least(2, 0.6),
    sure=True,
)
CHANGED = Weight(
    name="sample-changes-one-property",
    says="A request with one property of a model of its page, which a heading names, "
    "shows the model: it changes that property.",
    example="# Lamps\n\n## Lamp\n\n| Name | Type |\n|---|---|\n| watts | integer |\n"
    "| colour | string |\n\n## Change a lamp\n\n```http\nPATCH /1 HTTP/1.1\n\n"
    '{"watts": 3}\n```\n',
    evidence=Evidence.SUBJECT,
    least=Least(1, 1.0),
)
SHAPE = Weight(
    name="sample-like-model",
    says="A sample that nothing names shows the model of its page that knows most of "
    "its names.",
    example="# Light\n\n## Lamp\n\n| Name | Type |\n|---|---|\n| watts | integer |\n"
    "| colour | string |\n| base | string |\n\n## Answer\n\n"
    '```json\n{"watts": 3, "colour": "red", "base": "E27"}\n```\n',
    evidence=Evidence.SHAPE,
    least=Least(5, 0.8),
    alike=3,
)
ERROR = Weight(
    name="sample-like-error",
    says="The body of an error shows the only model of errors in general that fits.",
    example="# Errors\n\n## ApiError\n\n| Name | Type |\n|---|---|\n"
    "| reason | string |\n| hint | string |\n\n## Answer\n\n"
    '```json\n{"error": {"reason": "full", "hint": "wait"}}\n```\n',
    evidence=Evidence.SHAPE,
    least=Least(2, 0.6),
)
#: How a model is known, the most reliable evidence first.
WEIGHTS = (
    *(OBJECT_TYPE, ANNOTATION, LINK, INTRODUCED_LINK, NAME, INTRODUCED_NAME),
    *(BODY, SUBJECT, CHANGED, SHAPE, ERROR),
)

LIST_INSIDE = Wrapping(
    name="objects-listed-in-envelope",
    says="A sample that only wraps one list shows the model of the objects in it.",
    example='Returns [one](room.md#room).\n\n```json\n{"page": 1, "rooms": '
    '[{"id": "1", "bedCount": 2}]}\n```\n',
    least=Least(2, 0.6),
)
OBJECT_INSIDE = Wrapping(
    name="object-in-envelope",
    says="A sample that only wraps one object shows the model of that object.",
    example='Returns [one](room.md#room).\n\n```json\n{"status": "ok", "room": '
    '{"id": "1", "bedCount": 2}}\n```\n',
    least=Least(2, 0.75),
)
#: Where the objects of an envelope are, in the order in which they are looked for.
WRAPPINGS = (LIST_INSIDE, OBJECT_INSIDE)
#: What the objects of a list must share that is called as those of collections are.
USUAL_LIST = Least(1, 0.0)
#: What an envelope may share with a model at most.
MOST_OF_ENVELOPE = 0.5
#: What a model must share with a sample that says it is something else.
DESPITE = Least(2, 0.8)

RULES: tuple[Rule, ...] = (*WEIGHTS, *WRAPPINGS)


def is_active(rule: Rule, without: Set[str]) -> bool:
    """Tell whether a rule is not switched off."""
    return rule.fixed or rule.name not in without
