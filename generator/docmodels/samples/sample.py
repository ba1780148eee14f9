"""The JSON samples of the pages as records: what each is and what stands around it."""

import enum
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from docmodels.core.diagnostics import Span
from docmodels.samples.json.tree import (
    ArrayNode,
    Document,
    ElidedNode,
    Member,
    ObjectNode,
    ValueNode,
)

#: In how many lines of a paragraph words are looked for.
_LONGEST = 50


class Direction(enum.StrEnum):
    """Who sends a sample."""

    REQUEST = "request"
    RESPONSE = "response"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class PlacedText:
    """Some words of a page, and the line that they stand on."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class ProseLink:
    """A link in the prose around a sample.

    `returned` says that it is the first one after "returns" in its sentence,
    `plural` that "collection of" or the like stands before it.
    """

    label: str
    target: str
    returned: bool = False
    plural: bool = False


@dataclass(frozen=True, slots=True)
class Prose:
    """A paragraph that may say what a sample is.

    `marked` are its words in code or bold.  `near` is 0 for the sample's own
    section, 1 for the sections that belong to it, 2 for the introduction of
    the page.  `lines` are those of the whole page.
    """

    text: str
    links: tuple[ProseLink, ...]
    near: int
    span: Span
    marked: tuple[str, ...] = ()
    lines: Sequence[str] = field(default=(), compare=False, repr=False)

    def place(self, words: str) -> Span:
        """Return where words of the paragraph stand, else where it begins."""
        first = self.span.line - 1
        for number, line in enumerate(self.lines[first : first + _LONGEST], first):
            if not line.strip():
                break
            at = line.find(words)
            if at >= 0:
                end = at + len(words) + 1
                return replace(
                    self.span, line=number + 1, column=at + 1, end_column=end
                )
        return self.span


@dataclass(frozen=True, slots=True)
class SampleDecl:
    """One JSON document of a page and what stands around it.

    `span` is where the document begins.  `status` is that of a response's
    HTTP head, `failure` what says that it reports an error; one that
    `looks_failed` has the properties of such a report.  `headings` go from the
    page's own to the sample's, `title` is the page's title.  `annotation` is the
    type that a comment above the block names.  `prose` is ordered, the nearest
    first.
    """

    page: str
    title: str
    span: Span
    direction: Direction
    status: int | None
    document: Document
    headings: tuple[PlacedText, ...] = ()
    annotation: PlacedText | None = None
    prose: tuple[Prose, ...] = ()
    failure: str | None = None
    looks_failed: bool = False

    @property
    def failed(self) -> bool:
        """Whether the page says that this response reports an error."""
        return self.failure is not None


#: All that a sample is made of, beside what the documentation is made of anyway.
SAMPLE_RECORDS: tuple[type, ...] = (
    *(SampleDecl, Prose, ProseLink, PlacedText, Direction),
    *(Document, ObjectNode, ArrayNode, ValueNode, ElidedNode, Member),
)
