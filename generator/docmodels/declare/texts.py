"""What the text below a heading says of the model that it names."""

import re
from collections.abc import Iterator

from docmodels.core.page import Page, Paragraph, Section, Table, plain_text, prose
from docmodels.declare.rows.wildcards import joint_line
from docmodels.language.prose import is_deprecation

_NAMESPACE = re.compile(r"namespace:\s*`?([\w.]*\w)`?\.?(?:\s|$)", re.IGNORECASE)
_INCLUDE = re.compile(r"\[!INCLUDE\s[^\[\]]{0,200}\]\s*", re.IGNORECASE)
_IMPORT = re.compile(
    r"import\s(?:[\w*{}, ]{1,200}\sfrom\s)?[\"'‘’“”]|export\s(?:const|default)\s"
)
_SENTENCE_END = re.compile(r"(?<=[.!?])\s")
_BARE_KINDS = frozenset(
    (
        "object",
        "enumeration",
        "enum",
        "resource",
        "class",
        "interface",
        "type",
        "struct",
    )
    + (
        "complex type",
        "entity type",
        "resource type",
        "abstract",
        "properties",
        "fields",
    )
)
_MAX_WORDS_OF_LABEL = 3
_ROWS = r"(?:properties|fields|members|attributes|elements|keys)"
_HOLDER = r"`?(?P<name>[\w@$-]+)`? (?:object|property|field|element)"
# "The `data` object has the following properties:"
_PART = re.compile(
    rf"(?:the|each|every|an?) {_HOLDER}"
    r" (?:has|contains|includes|holds|supports|consists of)(?: the| these)? "
    rf"(?:following )?(?:\w+ )?{_ROWS}\s?[:.]?$",
    re.IGNORECASE,
)


# "This table describes the properties in the **tenant** attribute."
_INSIDE = re.compile(
    rf"\b{_ROWS} (?:in|of) the `?(?P<name>[\w@$-]+)`? "
    r"(?:attribute|property|object|field|element)\s?[:.]?$",
    re.IGNORECASE,
)


def best_anchor(section: Section) -> str:
    """Return the fragment to link to: one in lower case, as sites write them."""
    lower = (anchor for anchor in section.anchors if anchor == anchor.lower())
    return next(lower, section.anchors[-1] if section.anchors else "")


def section_description(section: Section) -> str:
    """Return the first paragraph below a heading that tells of the model."""
    for paragraph in _outside_notes(section):
        text = _without_labels(paragraph)
        if text:
            return text
    return ""


def body_description(name: str) -> str:
    """Return what is to be said of a body of which its page says nothing."""
    if name.endswith("Request"):
        return "What a request sends."
    return "What a request returns." if name.endswith("Response") else ""


def announced_part(section: Section, position: int) -> str | None:
    """Return the property whose object the table at `position` describes.

    The sentence right above it says so: "The `data` object has the following
    properties:".  Whether the model has such a property is not looked at.
    """
    above = section.blocks[position - 1] if position else None
    if not isinstance(above, Paragraph):
        return None
    sentence = _SENTENCE_END.split(above.text.strip())[-1]
    found = _PART.match(sentence) or _INSIDE.search(sentence)
    return found["name"] if found else None


def stated_namespace(page: Page) -> str:
    """Return the namespace that a page states: `Namespace: microsoft.graph`."""
    for section in page.sections:
        for block in section.blocks:
            if isinstance(block, Paragraph):
                match = _NAMESPACE.match(block.text)
                if match:
                    return match[1]
    return ""


def _outside_notes(section: Section) -> Iterator[Paragraph]:
    """Yield the paragraphs above the table that stand in no note or list.

    A note may be fenced: `:::tip` … `:::`.
    """
    inside = False
    for block in section.blocks:
        if isinstance(block, Table):
            return
        if not isinstance(block, Paragraph):
            continue
        text = block.text.strip()
        if text.startswith(":::") or (inside and text.endswith(":::")):
            opens = text.strip(": ") != "" and text.startswith(":::")
            inside = opens and not (len(text) > 3 and text.endswith(":::"))
        elif not (inside or block.quoted or block.listed):
            yield block


def _without_labels(paragraph: Paragraph) -> str:
    """Drop what describes the page and not the model; return the rest."""
    text = _INCLUDE.sub("", prose(paragraph.runs)).strip()
    namespace = _NAMESPACE.match(text)
    if namespace:
        # The description may follow on the next line of the same paragraph.
        text = text[namespace.end() :].strip()
    folded = text.casefold()
    if folded.startswith("applies to") or _IMPORT.match(text):
        return ""
    is_kind = folded.strip(" .:*") in _BARE_KINDS or joint_line(paragraph.runs)
    return "" if is_kind or _is_bold_label(paragraph) else text


def _is_bold_label(paragraph: Paragraph) -> bool:
    """`**Properties**` alone is a heading in disguise."""
    runs = [run for run in paragraph.runs if run.text.strip(" :.")]
    words = plain_text(tuple(runs)).split()
    return all(run.strong for run in runs) and len(words) <= _MAX_WORDS_OF_LABEL


def has_deprecation_note(section: Section) -> bool:
    """Tell whether a note or the first sentence says the model is deprecated."""
    for block in section.blocks:
        if isinstance(block, Table):
            return False
        if isinstance(block, Paragraph) and is_deprecation(_without_note(block.text)):
            return True
    return False


def is_deprecated_by_note(section: Section, position: int) -> bool:
    """Tell whether the paragraphs right above a table say so of its fields."""
    for block in reversed(section.blocks[:position]):
        if not isinstance(block, Paragraph):
            return False
        text = _without_note(block.text).casefold()
        if is_deprecation(text) and ("table" in text or "following" in text):
            return True
    return False


def _without_note(text: str) -> str:
    """Drop the mark of an alert: `[!IMPORTANT] Deprecated …`."""
    stripped = text.lstrip()
    if stripped.startswith("[!") and "]" in stripped:
        stripped = stripped[stripped.index("]") + 1 :]
    return stripped.strip()


def explains_star(page: Page) -> bool:
    """Tell whether the page says that a star marks what is required."""
    for section in page.sections:
        for block in section.blocks:
            if isinstance(block, Paragraph) and "*" in block.text:
                words = block.text.casefold()
                if "required" in words or "mandatory" in words:
                    return True
    return False
