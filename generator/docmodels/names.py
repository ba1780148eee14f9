"""Python identifiers from the names in documentation, and wire spellings.

The rules are stable: a name's identifier depends on the name alone, and on
nothing else of the page but an earlier property with the same identifier.
"""

import builtins
import keyword
import re
import unicodedata
from collections.abc import Iterable, Set
from typing import Literal, TypeAlias

from docmodels.pagepaths import without_suffix

#: How the wire spells names that no sample shows: as most of those do that
#: samples show, as the documentation does, `camelCase`, `PascalCase` or
#: `snake_case`.
WireStyle: TypeAlias = Literal["auto", "as-documented", "camel", "pascal", "snake"]
WIRE_STYLES: tuple[WireStyle, ...] = (
    "auto",
    "as-documented",
    "camel",
    "pascal",
    "snake",
)

_NOT_IN_IDENTIFIER = re.compile(r"\W+")
_WORD_START = re.compile(
    r"(?<=[^\W\d_])(?=[A-Z][a-z])|(?<=[a-z])(?=[A-Z])|(?<=\d)(?=[A-Z][a-z])"
)
_LEADING_CAPITALS = re.compile(r"^[A-Z]+(?![a-z])|^[A-Z]")

# Names that annotations in a class body use; a field called so would hide
# them from the fields below it.
_ANNOTATION_NAMES = frozenset("bool bytes datetime dict float int list str".split())
# What the generated classes have besides the documentation's properties.
_MODEL_NAMES = frozenset({"self", "additional_properties"})
# What generated modules import, and what __init__ exports beside the models.
_MODULE_NAMES = frozenset(
    "Any Final Json JsonObject Literal Required TypeAlias TypedDict NotRequired "
    "DecodeError Encodable Model Page PagePayload TYPE_CHECKING".split()
)
# What the package's own __init__ modules import, and names that Windows keeps
# for devices, with any ending.
_TAKEN_MODULES = frozenset(
    [
        "bind",
        "con",
        "prn",
        "aux",
        "nul",
        *(f"{d}{i}" for d in ("com", "lpt") for i in range(10)),
    ]
)
_BUILTIN_NAMES = frozenset(n for n in dir(builtins) if n[0].isupper())


def _words(name: str) -> list[str]:
    """Split a name into words at capitals and at what no identifier may have."""
    normal = unicodedata.normalize("NFKC", name)
    spaced = _NOT_IN_IDENTIFIER.sub(" ", normal).replace("_", " ")
    return [word for part in spaced.split() for word in _WORD_START.split(part)]


def field_name(name: str) -> str:
    """Return the snake_case identifier of a property.

    >>> field_name("AddressLine1"), field_name("PCToBCExchangeRate")
    ('address_line1', 'pc_to_bc_exchange_rate')
    >>> field_name("class"), field_name("2nd-item"), field_name("@odata.type")
    ('class_', 'field_2nd_item', 'odata_type')
    """
    identifier = "_".join(_words(name)).lower() or "field"
    identifier = unicodedata.normalize("NFKC", identifier)
    if not identifier.isidentifier():
        identifier = f"field_{identifier}"
    if (
        keyword.iskeyword(identifier)
        or identifier in _ANNOTATION_NAMES
        or identifier in _MODEL_NAMES
        or identifier == class_name(identifier)
    ):
        identifier += "_"
    return identifier


def class_name_fault(name: str) -> str | None:
    """Return why no class can be called after `name`, None if one can.

    >>> class_name_fault("opening hours"), class_name_fault("1 2")
    (None, '"1 2" does not begin with a letter')
    """
    words = _NOT_IN_IDENTIFIER.sub("", unicodedata.normalize("NFKC", name))
    words = words.replace("_", "")
    if not words:
        return f'"{name}" has no letter'
    return None if words.isidentifier() else f'"{name}" does not begin with a letter'


def class_name(name: str) -> str:
    """Return the PascalCase identifier of a model or an enum.

    A name that would hide a builtin or an import, or that ends as the names
    of payloads do, gets an underscore.

    >>> class_name("educationSubmission"), class_name("Portal request without MFA")
    ('EducationSubmission', 'PortalRequestWithoutMFA')
    >>> class_name("List"), class_name("None"), class_name("datetime")
    ('List', 'None_', 'Datetime')
    """
    words = _NOT_IN_IDENTIFIER.sub(" ", unicodedata.normalize("NFKC", name))
    parts = words.replace("_", " ").split()
    identifier = "".join(part[0].upper() + part[1:] for part in parts) or "Model"
    if not identifier.isidentifier():
        identifier = f"Model{identifier}"
    return identifier_of_type(identifier)


def identifier_of_type(identifier: str) -> str:
    """Return the identifier, with an underscore if a type must not be called so.

    >>> identifier_of_type("DecodeError"), identifier_of_type("DecodeState")
    ('DecodeError_', 'DecodeState')
    """
    if (
        keyword.iskeyword(identifier)
        or identifier in _MODULE_NAMES
        or identifier in _BUILTIN_NAMES
        or identifier.endswith("Payload")
    ):
        identifier += "_"
    return identifier


def module_name(path: str) -> str:
    """Return the identifier of the module for a page.

    >>> module_name("billing/utility-resources.md"), module_name("2fa.md")
    ('billing_utility_resources', 'page_2fa')
    """
    stem = without_suffix(path)
    # Lower case may undo the normal form, so it comes first.
    normal = unicodedata.normalize("NFKC", stem.lower())
    words = _NOT_IN_IDENTIFIER.sub(" ", normal).split()
    identifier = "_".join(words).strip("_") or "page"
    if not identifier.isidentifier():
        identifier = f"page_{identifier}"
    if keyword.iskeyword(identifier) or identifier in _TAKEN_MODULES:
        identifier += "_"
    return identifier


def package_name_fault(name: str) -> str | None:
    """Say why a folder called `name` cannot be a package; None when it can."""
    if not name.isidentifier():
        return f'"{name}" is not a Python identifier'
    if keyword.iskeyword(name):
        return f'"{name}" is a Python keyword'
    return None


def function_name(name: str) -> str:
    """Return the snake_case stem for the functions of a class."""
    return "_".join(_words(name)).lower() or "model"


def unique(names: Iterable[str], taken: Iterable[str] = ()) -> tuple[str, ...]:
    """Number the names that occur before, or in `taken`: a, a_2, a_3.

    Upper and lower case count as the same, because file systems and readers
    may not tell them apart.
    """
    numbering = Numbering(folded(taken))
    return tuple(map(numbering.add, names))


def folded(names: Iterable[str]) -> frozenset[str]:
    """Return names as `Numbering` compares them."""
    return frozenset(name.casefold() for name in names)


class Numbering:
    """Numbers names that were there before, one after the other: a, a_2, a_3.

    `taken` are names that it never gives, `folded`; they are not copied.
    """

    def __init__(self, taken: Set[str] = frozenset()) -> None:
        self._taken = taken
        self._used: set[str] = set()
        # By a name without its number, the last number that it was given.
        self._last: dict[str, int] = {}

    def add(self, name: str) -> str:
        """Return `name`, with a number if there is such a one."""
        candidate, stem = name, name.rstrip("_")
        count = 1
        while (key := candidate.casefold()) in self._used or key in self._taken:
            # All numbers up to the last one are given: none is tried again.
            count = max(count, self._last.get(stem.casefold(), 1)) + 1
            candidate = f"{stem}_{count}"
        if count > 1:
            self._last[stem.casefold()] = count
        self._used.add(key)
        return candidate


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
            return name[0].upper() + name[1:]
        case "snake":
            return "_".join(_words(name)).lower()
