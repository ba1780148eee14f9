"""What the front end comes to."""

from dataclasses import dataclass

from docmodels.core.declarations import PageDecls
from docmodels.core.diagnostics import Diagnostic, errors_in
from docmodels.core.page import Page
from docmodels.core.schema import Schema
from docmodels.emit.inspection import Inspection
from docmodels.samples.binding.bind import NO_BINDINGS, Bindings
from docmodels.samples.sample import SampleDecl


@dataclass(frozen=True, slots=True)
class Reading:
    """What was understood of the documentation.

    `schema` is what the pages declare, `inspection` the same as plain data
    with what was set aside.  `ok` says that no diagnostic is an error.
    """

    schema: Schema
    inspection: Inspection
    diagnostics: tuple[Diagnostic, ...]

    @property
    def ok(self) -> bool:
        """Whether there was no error."""
        return not errors_in(self.diagnostics)


@dataclass(frozen=True, slots=True)
class Understanding:
    """The front end's result: pages, declarations, schema and samples.

    `doubts` are what is wrong with the samples: for `verify`, which is about
    them; who generates code need not see them.
    """

    pages: tuple[Page, ...]
    declarations: tuple[PageDecls, ...]
    schema: Schema
    diagnostics: tuple[Diagnostic, ...]
    samples: tuple[SampleDecl, ...] = ()
    bindings: Bindings = NO_BINDINGS
    doubts: tuple[Diagnostic, ...] = ()


NOTHING = Understanding((), (), Schema(()), ())
