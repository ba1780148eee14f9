"""A table that is to be placed, and why one describes no resource."""

from dataclasses import dataclass

from docmodels.core.diagnostics import Span
from docmodels.declare.tables.bodies import Body
from docmodels.declare.tables.operations import Request
from docmodels.declare.tables.outline import Outline, TableAt


@dataclass(frozen=True, slots=True)
class Aside:
    """Why a table describes no resource, and the words that say so.

    `body` is what it describes instead, where that is a model, too.
    """

    reason: str
    words: str
    span: Span
    body: Body | None = None


@dataclass(frozen=True, slots=True)
class Placing:
    """A table that is to be placed.

    `request` is the last method and path above it in its section.
    """

    at: TableAt
    outline: Outline
    request: Request | None
