"""When two names are one for those who claim it by a correction."""

from docmodels.core.characters import folded
from docmodels.core.identifiers import class_name


def claim_key(name: str) -> str:
    """Return what the names have in common that one class only can have.

    >>> claim_key("order line") == claim_key("OrderLine")
    True
    """
    return folded(class_name(name))
