"""The lines of `docmodels watch`: one for each run."""

import datetime
from collections.abc import Sequence

import docmodels
from docmodels.cli.reports.diagnostics import summary
from docmodels.cli.reports.excerpts import safe
from docmodels.core.diagnostics import Diagnostic
from docmodels.core.wording import first_of

_SHOWN = 3


def run_line(
    when: datetime.datetime,
    changed: Sequence[str],
    done: Sequence[str],
    found: Sequence[Diagnostic],
) -> str:
    """Return the line of a run: the time, what changed, what was done, what was found.

    `changed` are paths as they are shown, none for a first run.
    """
    parts = [", ".join(done), summary(found)]
    said = "; ".join(part for part in parts if part)
    what = first_of(changed, _SHOWN) or "start"
    return safe(f"{when:%H:%M:%S} {what}: {said}") + "\n"


def done_text(name: str, result: "docmodels.Result") -> str:
    """Say what a run did to a package."""
    if not result.ok:
        return f"{name} was left as it was"
    plan = result.plan
    kinds = (
        [
            ("created", plan.created),
            ("rewritten", plan.rewritten),
            ("removed", plan.removed),
        ]
        if plan is not None
        else []
    )
    did = [f"{len(paths)} {kind}" for kind, paths in kinds if paths]
    return f"{name} {' '.join(did)}" if did else f"{name} is up to date"
