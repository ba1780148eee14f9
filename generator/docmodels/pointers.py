"""What a description points to with "See": the model of an object, or its enum."""

import re

from docmodels.page import RunKind, Runs
from docmodels.resolve import name_key
from docmodels.typeexpr import NamedRef

_SEE = re.compile(r"\b(?:see|refer to|described (?:in|under))(?: also)?(?: the)?:?\s*$")
_SHORTEST = 3


def seen_model(description: Runs, name: str) -> NamedRef | None:
    """Return the model that a description of an object or a list refers to.

    "See [Order - Lines properties](#order-lines)" below `lines` tells what a line
    is; a link that does not have the property's name in it is further reading.
    """
    before = ""
    for run in description:
        if run.kind is RunKind.LINK and _SEE.search(before.casefold()):
            target = run.target or ""
            if "//" not in target and _has(run.text, name):
                return NamedRef(run.text, target, "any")
        before += run.text
    return None


def seen_enum(description: Runs) -> NamedRef | None:
    """Return the enum that the only link of a description leads to."""
    links = [run for run in description if run.kind is RunKind.LINK]
    return NamedRef(links[0].text, links[0].target) if len(links) == 1 else None


def _has(label: str, name: str) -> bool:
    """Tell whether a label has a name in it, in the plural or not."""
    key = name_key(name.rpartition(".")[2].removesuffix("[]"))
    key = key.removesuffix("s") if len(key) > _SHORTEST else key
    return len(key) >= _SHORTEST and key in name_key(label)
