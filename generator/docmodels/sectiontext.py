"""What the text below a heading says of the model that it names."""

from docmodels.diagnostics import Span
from docmodels.page import Page, Paragraph, RunKind, Section, Table, prose
from docmodels.prose import is_deprecation
from docmodels.typeexpr import NamedRef

_INHERITS = (
    "inherits from",
    "inherit from",
    "derives from",
    "derived from",
    "extends",
    "is a subtype of",
    "subtype of",
    "is a subclass of",
    "subclass of",
    "base type is",
    "base type:",
    "based on the",
    "inherits",
)


def best_anchor(section: Section) -> str:
    """Return the fragment to link to: one in lower case, as sites write them."""
    lower = (anchor for anchor in section.anchors if anchor == anchor.lower())
    return next(lower, section.anchors[-1] if section.anchors else "")


def section_description(section: Section) -> str:
    """Return the first paragraph below a heading that is no note."""
    for block in section.blocks:
        if isinstance(block, Table):
            break
        if isinstance(block, Paragraph) and not (block.quoted or block.listed):
            text = prose(block.runs)
            if not _is_label(text):
                return text
    return ""


def stated_namespace(page: Page) -> str:
    """Return the namespace that a page states: `Namespace: microsoft.graph`."""
    for section in page.sections:
        for block in section.blocks:
            if isinstance(block, Paragraph):
                label, _, name = block.text.partition(":")
                if label.strip().casefold() == "namespace":
                    return name.strip().rstrip(".")
    return ""


def _is_label(text: str) -> bool:
    """`Namespace: x` and `Applies to: …` describe the page, not the model."""
    return text.casefold().startswith(("namespace:", "applies to"))


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


def stated_base(section: Section) -> tuple[NamedRef | None, Span | None]:
    """Find the model that this one inherits from: a link behind such a phrase."""
    for block in section.blocks:
        if isinstance(block, Table):
            break
        if not isinstance(block, Paragraph):
            continue
        before = ""
        for run in block.runs:
            lead = before.casefold().rstrip(" *_`")
            lead = lead.removesuffix(" the").removesuffix(" type").rstrip()
            if run.kind is RunKind.LINK and lead.endswith(_INHERITS):
                return NamedRef(run.text, run.target), block.span
            before += run.text
    return None, None


def explains_star(page: Page) -> bool:
    """Tell whether the page says that a star marks what is required."""
    for section in page.sections:
        for block in section.blocks:
            if isinstance(block, Paragraph) and "*" in block.text:
                words = block.text.casefold()
                if "required" in words or "mandatory" in words:
                    return True
    return False
