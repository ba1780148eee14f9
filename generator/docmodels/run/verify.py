"""Verifies documentation by its own samples: composes reading and comparing."""

from dataclasses import dataclass
from typing import Any

from docmodels.core.diagnostics import Diagnostic, Severity, errors_in, sort_key
from docmodels.core.options import Options
from docmodels.core.schema import TypeId
from docmodels.run.results import Understanding
from docmodels.run.severities import settle
from docmodels.run.temporary import imported_package
from docmodels.run.understand import understand
from docmodels.samples import Binding, ModelCoverage, compare, habitual_style

#: The codes that a verification is about; of the others, it shows errors.
_OWN = ("sample-", "wire-")
#: Where responses differ, `sample-spelling` has every name that is not the usual.
_TOLD_ANYWAY = "wire-conflict"


@dataclass(frozen=True, slots=True)
class SampleUse:
    """A sample and the model that it was compared with.

    `model` is None for a sample without one; `evidence` then says why, else
    how the model is known.  `relaxed` are the sample's liberties with JSON.
    """

    page: str
    line: int
    direction: str
    model: TypeId | None
    evidence: str
    relaxed: tuple[str, ...]


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


def verify(options: Options) -> Verification:
    """Compare the samples below `options.docs` with the models there.

    An error of reading stands beside the findings and hides none of them, as
    long as there is a model to compare with.  Nothing is written but a
    temporary folder, which is removed.  Raises nothing for bad input: that is
    in the diagnostics.
    """
    understood = understand(options)
    read = tuple(filter(_is_shown, understood.diagnostics))
    errors = errors_in(read)
    if not understood.schema.pages and errors:
        return Verification((), (), errors)
    style = habitual_style(understood.schema, options.wire_names, understood.bindings)
    with imported_package(understood.schema) as codec:
        found, models = compare(understood.schema, understood.bindings, codec, style)
    found = settle(found + understood.doubts, understood.pages, options)
    found = tuple(sorted(read + found, key=sort_key))
    return Verification(_uses(understood), models, found)


def _is_shown(found: Diagnostic) -> bool:
    is_own = found.code.startswith(_OWN) and found.code != _TOLD_ANYWAY
    return is_own or found.severity is Severity.ERROR


# The result as data


def _uses(understood: Understanding) -> tuple[SampleUse, ...]:
    """Say for every sample what became of it."""
    bound: dict[tuple[str, object], Binding] = {}
    for binding in understood.bindings.bound:
        bound.setdefault((binding.sample.page, binding.sample.span), binding)
    reasons = {
        (one.sample.page, one.sample.span): one.reason
        for one in understood.bindings.unbound
    }
    uses: list[SampleUse] = []
    for sample in understood.samples:
        key = (sample.page, sample.span)
        binding_of = bound.get(key)
        uses.append(
            SampleUse(
                sample.page,
                sample.span.line,
                str(sample.direction),
                binding_of.model if binding_of else None,
                (
                    str(binding_of.evidence)
                    if binding_of
                    else reasons.get(key, "it is no object")
                ),
                sample.document.relaxed,
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
