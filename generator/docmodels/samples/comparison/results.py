"""What the samples of the documentation say about its models, as a result."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from docmodels.core.diagnostics import Diagnostic, Severity, errors_in
from docmodels.core.rules import Reason
from docmodels.core.schema import TypeId
from docmodels.samples.binding.bind import Binding, Bindings
from docmodels.samples.comparison.compare import ModelCoverage
from docmodels.samples.sample import SampleDecl

#: The codes that a verification is about.
_OWN = ("sample-", "wire-")


@dataclass(frozen=True, slots=True)
class SampleUse:
    """A sample and the model that it was compared with.

    `model` is None for a sample without one; `evidence` then says why, else
    how the model is known, and `because` by which rules.  `relaxed` are the sample's
    liberties with JSON.
    """

    page: str
    line: int
    direction: str
    model: TypeId | None
    evidence: str
    relaxed: tuple[str, ...]
    because: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Verification:
    """What the samples of the documentation say about its models.

    `samples` are all JSON samples that were read, `models` what they show of
    every model.  `diagnostics` are the findings and the errors of reading.
    """

    samples: tuple[SampleUse, ...]
    models: tuple[ModelCoverage, ...]
    diagnostics: tuple[Diagnostic, ...]

    @property
    def ok(self) -> bool:
        """Whether there was no error."""
        return not errors_in(self.diagnostics)

    @property
    def findings(self) -> tuple[Diagnostic, ...]:
        """What is wrong with samples or tables; infos are no findings."""
        return tuple(
            d
            for d in self.diagnostics
            if d.code.startswith(_OWN) and d.severity is not Severity.INFO
        )

    def as_data(self) -> dict[str, Any]:
        """Return samples and models as JSON-able data."""
        return {
            "samples": [_sample_data(one) for one in self.samples],
            "models": [_model_data(one) for one in self.models],
            "totals": {
                "samples": len(self.samples),
                "bound": sum(one.model is not None for one in self.samples),
                "models": len(self.models),
                "models_with_samples": sum(one.samples > 0 for one in self.models),
                "findings": len(self.findings),
            },
        }


def sample_uses(
    samples: Iterable[SampleDecl], bindings: Bindings
) -> tuple[SampleUse, ...]:
    """Say for every sample what became of it."""
    bound: dict[tuple[str, object], Binding] = {}
    for binding in bindings.bound:
        bound.setdefault((binding.sample.page, binding.sample.span), binding)
    reasons = {
        (one.sample.page, one.sample.span): one.reason for one in bindings.unbound
    }
    uses: list[SampleUse] = []
    for sample in samples:
        key = (sample.page, sample.span)
        binding_of = bound.get(key)
        uses.append(
            SampleUse(
                sample.span.path,
                sample.span.line,
                str(sample.direction),
                binding_of.model if binding_of else None,
                (
                    str(binding_of.evidence)
                    if binding_of
                    else reasons.get(key, "it is no object")
                ),
                sample.document.relaxed,
                binding_of.because if binding_of else (),
            )
        )
    return tuple(uses)


def _sample_data(use: SampleUse) -> dict[str, Any]:
    return {
        "page": use.page,
        "line": use.line,
        "direction": use.direction,
        "model": _type_data(use.model) if use.model else None,
        "evidence": use.evidence,
        "relaxed": list(use.relaxed),
        "because": [_reason_data(one) for one in use.because],
    }


def _reason_data(one: Reason) -> dict[str, Any]:
    return {
        "rule": one.rule,
        "words": one.words,
        "line": one.span.line,
        "column": one.span.column,
        "concluded": one.concluded,
    }


def _model_data(one: ModelCoverage) -> dict[str, Any]:
    return {
        **_type_data(one.model),
        "samples": one.samples,
        "properties": one.properties,
        "unseen": list(one.unseen),
    }


def _type_data(id_: TypeId) -> dict[str, Any]:
    return {"page": id_.page, "name": id_.name}
