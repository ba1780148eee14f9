"""Says what is wrong with a correction, at its place in the configuration."""

import difflib
from collections.abc import Sequence

from docmodels.core.catalogue import diagnose
from docmodels.core.corrections import Correction
from docmodels.core.diagnostics import Diagnostic


def fault(
    code: str, message: str, correction: Correction, hint: str | None
) -> Diagnostic:
    """Return a diagnostic at the correction."""
    source = correction.source
    path = source.page if source is not None else None
    return diagnose(code, message, source, hint=hint, path=path)


def unused(
    correction: Correction, kind: str, name: str, names: Sequence[str]
) -> Diagnostic:
    """Say that there is no page, model or property called `name` among `names`."""
    near = difflib.get_close_matches(name, names, n=1)
    return fault(
        "unused-correction",
        f'the correction "{correction.key()}" matches nothing: '
        f'there is no {kind} "{name}"',
        correction,
        f'did you mean "{near[0]}"?' if near else "remove or correct it",
    )
