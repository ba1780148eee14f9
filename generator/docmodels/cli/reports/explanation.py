"""The text of `docmodels explain`, made from the catalogue."""

import textwrap

from docmodels.core.catalogue import CATALOGUE, DiagnosticKind
from docmodels.core.wording import near_match


def listing() -> str:
    """Return a line for every code, sorted."""
    width = max(map(len, CATALOGUE))
    kinds = (CATALOGUE[code] for code in sorted(CATALOGUE))
    return "".join(
        f"{kind.code:{width}}  {kind.severity:7}  {kind.summary}\n" for kind in kinds
    )


def code_hint(code: str) -> str:
    """Say what an unknown code is probably meant to be."""
    near = near_match(code, CATALOGUE)
    listing = "`docmodels explain` lists all"
    return f'did you mean "{near}"?' if near else listing


def explained(kind: DiagnosticKind) -> str:
    """Return an entry of the catalogue: why, an example, the cure."""
    parts = (
        f"{kind.code} ({kind.severity}): {kind.summary}\n",
        _wrapped("Why", kind.why),
        "Example:\n" + textwrap.indent(kind.example, "  ") + "\n",
        _wrapped("Cure", kind.cure),
    )
    return "\n".join(parts)


def _wrapped(title: str, text: str) -> str:
    lines = textwrap.wrap(text, 76, break_long_words=False, break_on_hyphens=False)
    return f"{title}:\n" + "".join(f"  {line}\n" for line in lines)
