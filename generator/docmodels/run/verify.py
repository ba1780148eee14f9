"""Verifies documentation by its own samples: composes reading and comparing."""

from collections.abc import Sequence

from docmodels.core.diagnostics import (
    Diagnostic,
    Failure,
    Severity,
    errors_in,
    sort_key,
)
from docmodels.core.options import Options
from docmodels.core.source import SourceFile
from docmodels.run.settling import settle
from docmodels.run.temporary import imported_package
from docmodels.run.understand import understand
from docmodels.run.understanding import Understanding
from docmodels.samples.comparison.compare import compare
from docmodels.samples.comparison.results import Verification, sample_uses
from docmodels.samples.wire import habitual_style

__all__ = ["Verification", "verify"]

#: Of the diagnostics of reading, those that a verification shows beside errors.
_OWN = ("sample-", "wire-")
#: Where responses differ, `sample-spelling` has every name that is not the usual, and
#: where lists do, the values as they travel.
_TOLD_ANYWAY = ("wire-conflict", "wire-values")


def verify(options: Options) -> Verification:
    """Compare the samples below `options.docs` with the models there.

    An error of reading stands beside the findings and hides none of them, as
    long as there is a model to compare with.  Nothing is written but a
    temporary folder, which is removed.  Raises nothing for bad input: that is
    in the diagnostics.
    """
    return verified(understand(options), options)


def verified(
    understood: Understanding, options: Options, files: Sequence[SourceFile] = ()
) -> Verification:
    """Compare the samples with the models of what was understood.

    `files` are the package of these, see `package_files`, where somebody has it
    already.  Else the same as `verify`.
    """
    read = tuple(filter(_is_shown, understood.diagnostics))
    errors = errors_in(read)
    if not understood.schema.pages and errors:
        return Verification((), (), errors)
    style = habitual_style(
        understood.schema,
        options.wire_names,
        understood.bindings,
        frozenset(options.without),
    )
    try:
        with imported_package(understood.schema, files) as codec:
            found, models = compare(
                understood.schema, understood.bindings, codec, style
            )
    except Failure as failure:  # of templates that come with a broken installation
        return Verification((), (), read + failure.diagnostics)
    found = settle(found + understood.doubts, understood.pages, options)
    found = tuple(sorted(read + found, key=sort_key))
    uses = sample_uses(understood.samples, understood.bindings)
    return Verification(uses, models, found)


def _is_shown(found: Diagnostic) -> bool:
    is_own = found.code.startswith(_OWN) and found.code not in _TOLD_ANYWAY
    return is_own or found.severity is Severity.ERROR
