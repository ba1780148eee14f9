"""What a report is made from: the schema, and what stands around it."""

from collections.abc import Mapping
from dataclasses import dataclass

from docmodels.core.changes import Comparison
from docmodels.core.declarations import PageDecls
from docmodels.core.diagnostics import Diagnostic
from docmodels.core.rules import Reason, Rule
from docmodels.core.schema import Schema, TypeId
from docmodels.core.source import SourceFile


@dataclass(frozen=True, slots=True)
class ShownSample:
    """A sample of a model: the block of a page that it stands in.

    `line` is that of the first line of `text`.  `names` are the properties that it
    has of the model.  `because` says how its model is known.
    """

    model: TypeId
    page: str
    line: int
    text: str
    direction: str
    names: frozenset[str]
    because: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Material:
    """All that a report shows.

    `files` are those of the generated package, `rules` all rules under their names.
    `changes` are those since `against`, a name for people; None without one.
    """

    title: str
    schema: Schema
    pages: tuple[PageDecls, ...]
    diagnostics: tuple[Diagnostic, ...]
    samples: tuple[ShownSample, ...]
    files: tuple[SourceFile, ...]
    rules: Mapping[str, Rule]
    changes: Comparison | None = None
    against: str = ""
