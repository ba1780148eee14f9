"""JSON on the pages: what it shows of the models, and where it differs."""

from docmodels.samples.binding.bind import NO_BINDINGS, Binding, Bindings, bind
from docmodels.samples.comparison.alignment import Json
from docmodels.samples.comparison.compare import ModelCoverage, Refusal, compare
from docmodels.samples.reading.blocks import read_samples
from docmodels.samples.sample import SampleDecl
from docmodels.samples.wire import habitual_style, spell

__all__ = [
    "NO_BINDINGS",
    "Binding",
    "Bindings",
    "Json",
    "ModelCoverage",
    "Refusal",
    "SampleDecl",
    "bind",
    "compare",
    "habitual_style",
    "read_samples",
    "spell",
]
