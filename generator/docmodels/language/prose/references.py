"""Where a description says that the allowed values stand."""

import re

from docmodels.core.page import RunKind, Runs
from docmodels.core.typeexpr import NamedRef
from docmodels.language.prose.leads import lead_before
from docmodels.language.prose.tokens import tokens_of

_MEMBERS = re.compile(r"\b(?:values?|member names|members|names)\b")
_STAND_IN = re.compile(
    r"\b(?:found|listed|defined|described|specified|in|of|from|by)"
    r"(?: the)?(?: \w+)?$"
)
_NOT_REFERENCE = re.compile(r"\b(?:see|for more|default|not|example)\b")


def read_values_reference(runs: Runs) -> NamedRef | None:
    """Return the enum that a description points to for the allowed values.

    "Supported values are the member names found in [X](x.md#x)."
    """
    if not any(run.kind is RunKind.LINK for run in runs):
        return None
    tokens = tuple(tokens_of(runs))
    for index, token in enumerate(tokens):
        if token.kind != "link":
            continue
        lead = lead_before(tokens, index)
        if _refers(lead) and not _NOT_REFERENCE.search(lead):
            return NamedRef(token.text, token.target)
    return None


def _refers(lead: str) -> bool:
    """Tell whether words say that the values stand elsewhere: "values found in"."""
    members = _MEMBERS.search(lead)
    return members is not None and bool(_STAND_IN.search(lead, members.end()))
