"""Reads sentences about a thing that say of which type it is."""

import re
from dataclasses import replace

from docmodels.core.page import RunKind, Runs
from docmodels.core.scalars import find_scalar, is_core
from docmodels.core.typeexpr import MapOf, NamedRef, Scalar, TypeExpr
from docmodels.language.types import parse_phrase, parse_type
from docmodels.language.words.types import LIST_WORDS, MAP_WORDS

# Behind the subject: "The tags of a lamp are", "Each link is".
_SUBJECT = re.compile(
    r"\s*(?:[\w\-'’]+\s+){1,8}?(?:is|are|must be)\s",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"\s*(?:(?:an?|the|this)\s+)?(?:simple |single |JSON )?", re.I)
_WORD = re.compile(r"[A-Za-z]\w*")
# What goes on about a string, and makes no other thing of it: "a string of lamps".
_GOES_ON = re.compile(
    r"\s*(?:$|[,.;:(]|(?:that|which|in|with|whose|containing|representing|naming|"
    r"identifying|specifying|indicating|describing|used|formatted|as|for|value)\b)",
    re.IGNORECASE,
)
_END = re.compile(r"[.!?](?=\s|$)")
_NO_TYPES = frozenset(("number", "time", "date", "object", "set", "list", "any"))
_SEE = re.compile(r"\s*(?:see|refer to)(?: also)?(?: the)?:?\s*$", re.IGNORECASE)
# A sentence is looked at so far.
_LONGEST = 300


def said_type(runs: Runs) -> TypeExpr | None:
    """Return the type that the first sentence of a text says something is.

    "Beds are a list of [Beds](#bed)", "A map from names to [Beds](#bed)", "A string
    that …", "Each bed is a [Bed](#bed)", and "See [Bed](#bed)".
    """
    sentence = _first_sentence(runs)
    bare = _from(sentence, _ARTICLE)
    return _type_at(bare) or _predicate(sentence) or _reference(sentence)


def _predicate(sentence: Runs) -> TypeExpr | None:
    """Read what stands behind "is" or "are"."""
    match = _SUBJECT.match(_text(sentence)[:_LONGEST])
    if match is None:
        return None
    rest = _from(_cut(sentence, match.end()), _ARTICLE)
    found = _type_at(rest)
    if found is not None:
        return found
    links = [run for run in rest if run.text.strip(" .\n")]
    nouns = _text(tuple(links[1:])).strip(" .").casefold()
    linked = links[:1] and links[0].kind is RunKind.LINK
    if linked and nouns in ("", "object", "objects", "model", "structure"):
        return NamedRef(links[0].text, links[0].target)
    return None


def _type_at(rest: Runs) -> TypeExpr | None:
    """Read a list, a map or a scalar at the beginning of a text."""
    word = _WORD.match(_text(rest))
    if word is None or rest[0].kind is not RunKind.TEXT:
        return None
    name = word[0].casefold()
    if name in LIST_WORDS:
        return parse_phrase(rest)
    if name in MAP_WORDS:
        return _map(rest)
    goes_on = _GOES_ON.match(_text(rest), word.end())
    if is_core(name) and name not in _NO_TYPES and goes_on:
        row = find_scalar(name)
        return Scalar(row.name) if row is not None else None
    return None


def _map(rest: Runs) -> TypeExpr | None:
    """Read "map from names to [Beds](#bed)", "dictionary of beds, see [Bed](#bed)"."""
    links = [run for run in rest if run.kind is RunKind.LINK]
    parsed = parse_type(_trimmed(rest))
    match parsed.expr:
        case MapOf(bare=False) if not parsed.rest and not parsed.remark:
            return parsed.expr
        case _:
            pass
    if len({run.target for run in links}) == 1:
        return MapOf(NamedRef(links[-1].text, links[-1].target))
    # of the kinds of keys and values, the last is that of the values
    to = _text(rest).rpartition(" to ")[0]
    if links and to and _text((links[-1],)) in _text(rest)[len(to) :]:
        return MapOf(NamedRef(links[-1].text, links[-1].target))
    return None


def _reference(sentence: Runs) -> TypeExpr | None:
    """Read "See [Bed](#bed)." when there is nothing else."""
    filled = [run for run in sentence if run.text.strip(" .\n")]
    if len(filled) == 2 and filled[1].kind is RunKind.LINK:
        if _SEE.fullmatch(filled[0].text):
            return NamedRef(filled[1].text, filled[1].target)
    return None


def _first_sentence(runs: Runs) -> Runs:
    """Return the runs up to the first full stop outside of links and code."""
    found = []
    for run in runs:
        end = _END.search(run.text) if run.kind is RunKind.TEXT else None
        if end is not None:
            found.append(replace(run, text=run.text[: end.start()]))
            break
        found.append(run)
    return tuple(found)


def _text(runs: Runs) -> str:
    return "".join(run.text for run in runs)


def _from(runs: Runs, lead: re.Pattern[str]) -> Runs:
    match = lead.match(_text(runs))
    return _cut(runs, match.end() if match else 0)


def _cut(runs: Runs, left: int) -> Runs:
    """Return runs without their first characters; links are kept or dropped whole."""
    rest = []
    for run in runs:
        gone = min(left, len(run.text))
        left -= gone
        if gone < len(run.text) or not run.text:
            rest.append(replace(run, text=run.text[gone:]) if gone else run)
    return tuple(rest)


def _trimmed(runs: Runs) -> Runs:
    return tuple(
        replace(run, text=run.text.rstrip(" .")) if run is runs[-1] else run
        for run in runs
    )
