"""The paragraphs of docstrings: what the page says in prose, and its other facts."""

import re

from docmodels.core.schema import Facts, Field

# Two or more capitals that do not end in the first of a word.
_SPELT = re.compile(r"[A-Z]{2,}(?![a-z])")
# A vowel that is said with a consonant before it, as in unit, user and one.
_CONSONANT = re.compile(
    r"u(?:ni(?![dmn])|biq|f[ao]|r[aei]n|s[aeiu]|t[aeio])|eu|ewe|one(?!(?-i:[a-z]))|once",
    re.IGNORECASE,
)


def see(page: str, anchor: str) -> str:
    """Return the line that leads to a section of a page."""
    return f"See {page}#{anchor}" if anchor else f"See {page}"


def sentence(text: str) -> str:
    """Return a text with the mark that ends a sentence."""
    return text if text.endswith((".", "!", "?")) else f"{text}."


def article(name: str) -> str:
    """Return a name with its article.

    A name that begins with letters said one by one has that of the first of them.

    >>> article("Order"), article("Unit"), article("User"), article("Update")
    ('an Order', 'a Unit', 'a User', 'an Update')
    >>> article("URL"), article("XMLFile"), article("IPAddress"), article("SKU")
    ('a URL', 'an XMLFile', 'an IPAddress', 'an SKU')
    """
    if _SPELT.match(name):
        vowel = name[0] in "AEFHILMNORSX"
    else:
        vowel = name[:1] in "AEIOUaeiou" and not _CONSONANT.match(name)
    return f"{'an' if vowel else 'a'} {name}"


def field_texts(field: Field) -> list[str]:
    """Return the paragraphs of a field's docstring: prose, then other facts."""
    facts = field.facts
    said = field.description.casefold()
    told = []
    if facts.read_only and "read-only" not in said and "read only" not in said:
        told.append("Read-only.")
    if facts.deprecated and "deprecated" not in said and "obsolete" not in said:
        told.append("Deprecated.")
    length = length_text(facts)
    if length is not None and "character" not in said:
        told.append(length)
    if facts.pattern is not None and facts.pattern.casefold() not in said:
        told.append(f"Pattern: `{facts.pattern}`.")
    if facts.default is not None and facts.default.casefold() not in said:
        told.append(f"Default: {facts.default}.")
    told += [sentence(f"{title}: {' '.join(t.split())}") for title, t in field.notes]
    if not field.description and not told:
        return [f"The {field.name} property."]
    return [field.description, " ".join(told)]


def length_text(facts: Facts) -> str | None:
    """Return what the documentation says of a length, None where it is silent."""
    match facts.min_length, facts.max_length:
        case None, None:
            return None
        case shortest, None:
            return f"Length: at least {shortest}."
        case None, longest:
            return f"Length: at most {longest}."
        case shortest, longest if shortest == longest:
            return f"Length: {longest}."
        case shortest, longest:
            return f"Length: {shortest} to {longest}."
