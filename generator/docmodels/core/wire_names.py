"""How JSON spells the names that documentation gives properties."""

import re
from functools import lru_cache

from docmodels.core.characters import upper
from docmodels.core.identifiers import words
from docmodels.core.options import WireStyle

_LEADING_CAPITALS = re.compile(r"^[A-Z]+(?![a-z])|^[A-Z]")


@lru_cache(maxsize=1 << 14)
def wire_name(name: str, style: WireStyle) -> str:
    """Spell a documented name as the wire does.

    `camel` lowers the capitals at the start as .NET's serializers do
    (`JsonNamingPolicy.CamelCase`): of a run of capitals, all but the one
    that begins the next word.  `auto` is no spelling of its own.

    >>> wire_name("URI", "camel"), wire_name("PCToBCExchangeRate", "camel")
    ('uri', 'pcToBCExchangeRate')
    """
    if not name[:1].isalpha():
        return name
    match style:
        case "auto" | "as-documented":
            return name
        case "camel":
            return _LEADING_CAPITALS.sub(lambda m: m[0].lower(), name, count=1)
        case "pascal":
            return upper(name[0]) + name[1:]
        case "snake":
            return "_".join(words(name)).lower()
