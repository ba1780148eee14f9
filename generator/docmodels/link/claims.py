"""Which plain names are open to be claimed by a correction."""

from collections import Counter
from collections.abc import Sequence

from docmodels.core.characters import folded
from docmodels.core.declarations import PageDecls
from docmodels.core.identifiers import class_name
from docmodels.core.schema import TypeId
from docmodels.link.called import name_after_api


def claim_key(name: str) -> str:
    """Return what the names have in common that one class only can have.

    >>> claim_key("order line") == claim_key("OrderLine")
    True
    """
    return folded(class_name(name))


def contested(pages: Sequence[PageDecls]) -> frozenset[TypeId]:
    """Return the declarations that may not have the names of their headings.

    Another page declares the name, too, or the API calls the model otherwise.
    """
    ids = [TypeId(page.path, one.name) for page in pages for one in page.declarations]
    counts = Counter(claim_key(id_.name) for id_ in ids)
    named, _ = name_after_api(pages, frozenset())
    renamed = {
        TypeId(page.path, other)
        for page in named
        for one in page.declarations
        for other in one.naming.others
    }
    return frozenset(id_ for id_ in ids if counts[claim_key(id_.name)] > 1) | renamed
