"""What the links of a row point to beside its type: a model, or an enum."""

import re
from dataclasses import replace

from docmodels.core.page import Run, RunKind, Runs
from docmodels.core.typeexpr import NamedRef, TypeExpr, over_inner
from docmodels.language.words.folding import name_key

_SEE = re.compile(r"\b(?:see|refer to|described (?:in|under))(?: also)?(?: the)?:?\s*$")
# "a `Cord` object", "an object of type `Cord`"
_MODEL = re.compile(r"[A-Z]\w{0,80}")
_ARTICLE = re.compile(
    r"(?:^|[\s(])(?:an?|the|one|via|by|in|see|is|of)\s$", re.IGNORECASE
)
_OBJECT = re.compile(r"\s(?:objects?|structures?|models?|entit(?:y|ies))\b")
_OF_TYPE = re.compile(r"\bobjects? of (?:the )?(?:type|class|kind)\s$", re.IGNORECASE)
_SHORTEST = 3


def seen_model(description: Runs, name: str) -> NamedRef | None:
    """Return the model that a description of an object or a list refers to.

    "See [Order - Lines properties](#order-lines)" below `lines` tells what a line
    is; a link that does not have the property's name in it is further reading.
    A link to a heading needs no "See" when a description ends with it and it is
    called like the property: "The bed's [size limits](#limits)." for `size_limits`,
    or when it is all of a description and called like what it leads to.
    """
    links = [run for run in description if run.kind is RunKind.LINK]
    words = [run for run in description if run.text.strip(" .\n")]
    if len(links) == 1 and words[-1:] == links:
        if _is_called(links[0], name) or (words == links and _names_model(links[0])):
            return NamedRef(links[0].text, links[0].target, "any")
    before = ""
    for run in description:
        if run.kind is RunKind.LINK and _SEE.search(before.casefold()):
            target = run.target or ""
            if "//" not in target and _has(run.text, name):
                return NamedRef(run.text, target, "any")
        before += run.text
    return None


def told_model(description: Runs) -> NamedRef | None:
    """Return the model that a description of an object names in code as one.

    "Described by a `Cord` object", "an object of type `Cord`": one name alone is
    said so.  What no page declares stays open.
    """
    found: set[str] = set()
    for index, run in enumerate(description):
        if run.kind is not RunKind.CODE or not _MODEL.fullmatch(run.text):
            continue
        before = "".join(one.text for one in description[:index][-1:])
        after = "".join(one.text for one in description[index + 1 : index + 2])
        called = _ARTICLE.search(before) and _OBJECT.match(after)
        if called or _OF_TYPE.search(before):
            found.add(run.text)
    return NamedRef(found.pop(), None, "any") if len(found) == 1 else None


def named_model(name: Runs) -> NamedRef | None:
    """Return the model of an object whose name is a link to its properties.

    A page is too much for a link to be about one property.
    """
    links = [run for run in name if run.kind is RunKind.LINK]
    target = (links[0].target or "") if len(links) == 1 else ""
    if "//" in target or not target.partition("#")[2]:
        return None
    return NamedRef(links[0].text, target, "any")


def with_hints(expr: TypeExpr, description: Runs) -> TypeExpr:
    """Give the names in a type the targets of links that are labelled like them.

    "Most recent [Event](#events)" tells which Event is meant where no page
    declares one of that name.
    """
    links = {
        name_key(run.text): run.target
        for run in reversed(description)
        if run.kind is RunKind.LINK and run.target and "//" not in run.target
    }
    return _hinted(expr, links) if links else expr


def _hinted(expr: TypeExpr, links: dict[str, str]) -> TypeExpr:
    match expr:
        case NamedRef(name=name, target=None, scalar=None):
            return replace(expr, hint=links.get(name_key(name)))
        case _:
            return over_inner(expr, lambda inner: _hinted(inner, links))


def seen_enum(description: Runs) -> NamedRef | None:
    """Return the enum that the only link of a description leads to."""
    links = [run for run in description if run.kind is RunKind.LINK]
    return NamedRef(links[0].text, links[0].target) if len(links) == 1 else None


def _is_called(link: Run, name: str) -> bool:
    """Tell whether a link to a heading of the documentation has just that name."""
    path, _, fragment = (link.target or "").partition("#")
    key = _last_key(name)
    inside = fragment != "" and "//" not in path
    return inside and len(key) >= _SHORTEST and key == name_key(link.text)


def _names_model(link: Run) -> bool:
    """Tell whether a link is called like the page or heading that it leads to."""
    path, _, fragment = (link.target or "").partition("#")
    end = name_key(fragment or path.rpartition("/")[2].partition(".")[0])
    label = name_key(link.text)
    return "//" not in path and label != "" and end.endswith(label)


def _has(label: str, name: str) -> bool:
    """Tell whether a label has a name in it, in the plural or not."""
    key = _last_key(name)
    key = key.removesuffix("s") if len(key) > _SHORTEST else key
    return len(key) >= _SHORTEST and key in name_key(label)


def _last_key(name: str) -> str:
    """Return the key of the last part of a dotted name: `limits` of `bed.limits[]`."""
    return name_key(name.rpartition(".")[2].removesuffix("[]"))
