"""When two spellings are the same name."""

import re
from collections.abc import Iterator

_NOT_IN_KEY = re.compile(r"[\W_]+")


def name_key(name: str) -> str:
    """Return what two spellings of one name have in common.

    >>> name_key("Portal request"), name_key("portalRequest")
    ('portalrequest', 'portalrequest')
    """
    return _NOT_IN_KEY.sub("", name).casefold()


def singulars(name: str) -> Iterator[str]:
    """Yield the words of which `name` may be the plural."""
    if name.endswith("ies"):
        yield name[:-3] + "y"
    if name.endswith(("ses", "xes", "zes", "ches", "shes")):
        yield name[:-2]
    if name.endswith("s") and not name.endswith("ss"):
        yield name[:-1]
