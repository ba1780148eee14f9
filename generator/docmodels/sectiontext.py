"""What the text below a heading says of the model that it names."""

import re
from collections.abc import Iterator

from docmodels.diagnostics import Span
from docmodels.dialects import DEFAULT, Dialect, normal_title
from docmodels.page import Page, Paragraph, RunKind, Section, Table, plain_text, prose
from docmodels.prose import is_deprecation
from docmodels.pseudonames import joint_line
from docmodels.typeexpr import NamedRef

# What ends a sentence's words before a link to the base.  Only the singular is
# about this model: "all controls inherit from X" speaks of others.
_INHERITS = re.compile(
    r"""
    (?:
      \binherits | \bderives | \bis\ (?:derived|inherited) | \bextends
    | ^(?:inherited|derived) | ,\ (?:inherited|derived)
    | \b(?:type|resource|entity|class|object|model)\ (?:inherited|derived)
    | ^(?:the\ following|these|all|its)\ properties\ are\ inherited
    | \bsub-?(?:type|class) | \bbase\ (?:type|class)(?:\ is|:) | \bis\ based\ on
    | ^based\ on
    )
    (?:\ (?:all|the|its|of|from|properties|fields|members|attributes|base|parent
       |abstract|class|type|entity|resource|object|a|an)){0,7}
    $
    """,
    re.VERBOSE,
)
# A sentence about other models, or about a property, says nothing of this one.
_OTHER_SUBJECT = re.compile(
    r"""
      ^(?:each|every|any|many|some|other|most)\b
    | ^(?:all|these)\b(?!\ properties\ are\ inherited)
    | \b(?:are|include|other|following)\ sub-?(?:type|classe?)s?\b
    | \b(?:property|properties|field|parameter|value|code|collection|list)
      (?:\ |,\ (?:that|which)\ )(?:is\ derived|is\ inherited|inherits|derives|extends)\b
    | \b(?:not|never|no\ longer|doesn['’]t)\b
    """,
    re.VERBOSE,
)
# How a sentence begins that is about the model of its section: with a verb or a
# participle, with "this" and the like, or with "a type that".
_OWN_SUBJECT = re.compile(
    r"""
      ^(?:an?\ )?$ | ^(?:this|the|it|its)\b
    | ^an?\ (?:[\w-]+\ ){0,3}(?:type|resource|entity|class|object|model)\b
    | ^(?!(?:as|whereas|besides|always)\b)\w+(?:s|ed)\b
    """,
    re.VERBOSE,
)
_RELATIVE = re.compile(r"(?:\W|\b(?:which|that|type|resource|entity|class|object)\b)+$")
_SENTENCE_END = re.compile(r"[.!?;]\s+|\n")
_NAMESPACE = re.compile(r"namespace:\s*`?([\w.]*\w)`?\.?(?:\s+|$)", re.IGNORECASE)
_INCLUDE = re.compile(r"\[!INCLUDE\s[^\[\]]{0,200}\]\s*", re.IGNORECASE)
_IMPORT = re.compile(
    r"import\s(?:[\w*{}, ]{1,200}\sfrom\s)?[\"'‘’“”]|export\s(?:const|default)\s"
)
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


def stated_base(
    section: Section, page: Page | None = None, dialect: Dialect = DEFAULT
) -> tuple[NamedRef | None, Span | None]:
    """Find the model that this one inherits from: a link behind such a phrase.

    With its `page`, the parts of the model below the section count, too: its
    properties, its JSON representation.
    """
    parts = () if page is None else tuple(_parts(section, page, dialect))
    for part in (section, *parts):
        for block in part.blocks:
            if isinstance(block, Paragraph):
                base = _base(block, section.title)
                if base is not None:
                    return base, block.span
    return None, None


def _parts(section: Section, page: Page, dialect: Dialect) -> Iterator[Section]:
    for other in page.sections:
        if other.parent == section.index:
            if normal_title(other.title) in dialect.part_headings:
                yield other


def _base(paragraph: Paragraph, title: str) -> NamedRef | None:
    before = ""
    links: list[str] = []
    for run in paragraph.runs:
        if run.kind is RunKind.LINK:
            lead = _folded(_SENTENCE_END.split(before)[-1])
            match = _INHERITS.search(lead)
            if match and _is_about(title, lead[: match.start()], match[0], links):
                if not _OTHER_SUBJECT.search(lead):
                    return NamedRef(run.text, run.target)
            links.append(_folded(run.text))
        before += run.text
    return None


def _folded(text: str) -> str:
    words = " ".join(text.replace("*", " ").replace("`", " ").split())
    return words.strip(" _").casefold()


def _is_about(title: str, subject: str, verb: str, links: list[str]) -> bool:
    """Tell whether the words before a verb are about the model of a heading.

    `links` are the texts of the links before it: what follows right behind one
    is about what it leads to.
    """
    own = title.casefold().split()[:1]
    if own and re.match(rf"(?:an? |the )?{re.escape(own[0])}", subject):
        return True
    noun = _RELATIVE.sub("", subject)
    if any(link and noun.endswith(link) for link in links):
        return False
    return verb.startswith(",") or _OWN_SUBJECT.search(subject) is not None


def explains_star(page: Page) -> bool:
    """Tell whether the page says that a star marks what is required."""
    for section in page.sections:
        for block in section.blocks:
            if isinstance(block, Paragraph) and "*" in block.text:
                words = block.text.casefold()
                if "required" in words or "mandatory" in words:
                    return True
    return False
