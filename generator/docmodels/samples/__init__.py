"""JSON on the pages: what it shows of the models, and where it differs."""

from docmodels.samples.binding.bind import NO_BINDINGS, Binding, Bindings, bind
from docmodels.samples.binding.phrases import told_in
from docmodels.samples.comparison.alignment import Json
from docmodels.samples.comparison.compare import Refusal, compare
from docmodels.samples.comparison.results import Verification, sample_uses
from docmodels.samples.pages import page_shape
from docmodels.samples.reading.blocks import read_samples
from docmodels.samples.rules import RULES
from docmodels.samples.sample import SAMPLE_RECORDS, SampleDecl
from docmodels.samples.wire import habitual_style, spell

__all__ = [
    "NO_BINDINGS",
    "RULES",
    "SAMPLE_RECORDS",
    "Binding",
    "Bindings",
    "Json",
    "Refusal",
    "SampleDecl",
    "Verification",
    "bind",
    "compare",
    "habitual_style",
    "page_shape",
    "read_samples",
    "sample_uses",
    "spell",
    "told_in",
]
