"""Says what is wrong with a correction, at its place in the configuration."""

import difflib
from collections.abc import Mapping, Sequence

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


def given_names(corrections: Sequence[Correction]) -> Mapping[tuple[str, str], str]:
    """Return what pages call models, by the page and the name that one is given."""
    return {
        (one.page, one.name): one.model for one in corrections if one.name is not None
    }


def unused(
    correction: Correction,
    kind: str,
    name: str,
    names: Sequence[str],
    given: Mapping[tuple[str, str], str],
) -> Diagnostic:
    """Say that there is no page, model or property called `name` among `names`.

    `given` are the `given_names`: corrections go by those of the pages.
    """
    near = difflib.get_close_matches(name, names, n=1)
    hint = f'did you mean "{near[0]}"?' if near else "remove or correct it"
    own = given.get((correction.page, name)) if kind == "model" else None
    if own is not None:
        hint = f'a correction gives the name "{name}"; write "{own}", as the page does'
    return fault(
        "unused-correction",
        f'the correction "{correction.key()}" matches nothing: '
        f'there is no {kind} "{name}"',
        correction,
        hint,
    )
