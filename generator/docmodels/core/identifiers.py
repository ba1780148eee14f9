"""Python identifiers from the names in documentation.

The rules are stable: a name's identifier depends on the name alone, and on
nothing else of the page but an earlier property with the same identifier.
What shows nothing, or is newer than the tables of `characters`, is in none.
"""

import hashlib
import re
import unicodedata

from docmodels.core.acronyms import split_words
from docmodels.core.characters import (
    is_identifier,
    is_keyword,
    is_word,
    upper,
)
from docmodels.core.generated_names import (
    ANNOTATION_NAMES,
    BUILTIN_CLASSES,
    DEVICES,
    MODEL_ATTRIBUTES,
    NO_CLASS_NAMES,
)
from docmodels.core.paths import without_suffix

# Bytes of UTF-8 in the name of a module.  File systems allow 255 in the name of a
# file; endings such as `.cpython-311.opt-1.pyc.1234567890` need their part of it.
_LONGEST_MODULE = 200
#: Characters in the name of a class or an attribute.  A package says such a name at
#: each use: without a limit, it could be hundreds of times as long as its page.
LONGEST_NAME = 120
#: What `is_word` says no to, of ASCII: most names are of nothing else.
_NO_WORD = re.compile(r"[^0-9A-Za-z_]")


def _spaced(name: str) -> str:
    """Put a space for each character that no word of an identifier may have."""
    if name.isascii():
        return _NO_WORD.sub(" ", name)
    normal = unicodedata.normalize("NFKC", name)
    return "".join(char if is_word(char) else " " for char in normal)


def _normal(identifier: str) -> str:
    """Return the identifier as Python takes it.

    Another case may undo the form, and may leave a mark beside a letter.
    """
    if identifier.isascii():
        return _NO_WORD.sub("", identifier)
    return "".join(filter(is_word, unicodedata.normalize("NFKC", identifier)))


def _shortened(identifier: str, name: str, end: str) -> str:
    """Return an identifier that is not too long: it ends in `end` and a digest."""
    if len(identifier) <= LONGEST_NAME:
        return identifier
    digest = f"{end}{_digest(name)}"
    return f"{identifier[: LONGEST_NAME - len(digest)].rstrip('_')}{digest}"


def _digest(name: str) -> str:
    return hashlib.sha256(name.encode(errors="surrogatepass")).hexdigest()[:8]


def words(name: str) -> list[str]:
    """Split a name into words at capitals and at what no identifier may have."""
    spaced = _spaced(name).replace("_", " ")
    return [word for part in spaced.split() for word in split_words(part)]


def field_name(name: str) -> str:
    """Return the snake_case identifier of a property.

    A name of more than `LONGEST_NAME` characters ends in a digest of the whole.

    >>> field_name("AddressLine1"), field_name("PCToBCExchangeRate")
    ('address_line1', 'pc_to_bc_exchange_rate')
    >>> field_name("userIDs"), field_name("IPv4Address"), field_name("OAuth2Token")
    ('user_ids', 'ipv4_address', 'oauth2_token')
    >>> field_name("class"), field_name("2nd-item"), field_name("@odata.type")
    ('class_', 'field_2nd_item', 'odata_type')
    """
    identifier = _normal("_".join(words(name)).lower()) or "field"
    identifier = _shortened(identifier, name, "_")
    if not identifier.isidentifier():
        identifier = f"field_{identifier}"
    if (
        is_keyword(identifier)
        or identifier in ANNOTATION_NAMES
        or identifier in MODEL_ATTRIBUTES
        or identifier == class_name(identifier)
    ):
        identifier += "_"
    return identifier


def class_name_fault(name: str) -> str | None:
    """Return why no class can be called after `name`, None if one can.

    >>> class_name_fault("opening hours"), class_name_fault("1 2")
    (None, '"1 2" does not begin with a letter')
    """
    words = _spaced(name).replace(" ", "").replace("_", "")
    if not words:
        return f'"{name}" has no letter'
    return None if words.isidentifier() else f'"{name}" does not begin with a letter'


def class_name(name: str) -> str:
    """Return the PascalCase identifier of a model or an enum.

    A name that would hide a builtin or an import, or that ends as the names
    of payloads do, gets an underscore.  One of more than `LONGEST_NAME` characters ends
    in a digest of the whole.

    >>> class_name("educationSubmission"), class_name("Portal request without MFA")
    ('EducationSubmission', 'PortalRequestWithoutMFA')
    >>> class_name("List"), class_name("None"), class_name("datetime")
    ('List', 'None_', 'Datetime')
    """
    parts = _spaced(name).replace("_", " ").split()
    words = "".join(upper(part[0]) + part[1:] for part in parts)
    identifier = _shortened(_normal(words) or "Model", name, "X")
    if not identifier.isidentifier():
        identifier = f"Model{identifier}"
    return identifier_of_type(identifier)


def identifier_of_type(identifier: str) -> str:
    """Return the identifier, with an underscore if a type must not be called so.

    >>> identifier_of_type("DecodeError"), identifier_of_type("DecodeState")
    ('DecodeError_', 'DecodeState')
    """
    if (
        is_keyword(identifier)
        or identifier in NO_CLASS_NAMES
        or identifier in BUILTIN_CLASSES
        or identifier.endswith("Payload")
    ):
        identifier += "_"
    return identifier


def module_name(path: str) -> str:
    """Return the identifier of the module for a page.

    A name too long for a file ends in a digest of the page's path.

    >>> module_name("billing/utility-resources.md"), module_name("2fa.md")
    ('billing_utility_resources', 'page_2fa')
    """
    stem = without_suffix(path)
    # Lower case may undo the normal form, and the normal form may have capitals.
    words = _spaced(unicodedata.normalize("NFKC", stem).lower()).split()
    identifier = "_".join(words).strip("_") or "page"
    if not identifier.isidentifier():
        identifier = f"page_{identifier}"
    encoded = identifier.encode()
    if len(encoded) > _LONGEST_MODULE:
        start = encoded[: _LONGEST_MODULE - 9].decode(errors="ignore")
        identifier = f"{start.rstrip('_')}_{_digest(path)}"
    if is_keyword(identifier) or identifier in DEVICES:
        identifier += "_"
    return identifier


def package_name_fault(name: str) -> str | None:
    """Say why a folder called `name` cannot be a package; None when it can."""
    if not name.isidentifier():
        return f'"{name}" is not a Python identifier'
    if not is_identifier(name):
        odd = next(c for c in name if not is_identifier(f"a{c}"))
        return f'"{name}" has U+{ord(odd):04X}, which not everybody sees'
    if is_keyword(name):
        return f'"{name}" is a Python keyword'
    return None


def function_name(name: str) -> str:
    """Return the snake_case stem for the functions of a class."""
    return _normal("_".join(words(name)).lower()) or "model"
