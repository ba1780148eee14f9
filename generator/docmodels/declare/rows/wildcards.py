"""Tells names of properties from what stands in their place.

A row called `{key}`, `<name>` or `...` describes properties that have any name,
or one of a kind: such a stand-in is written `{key}` here, which no name in JSON
looks like.  A row called *oneOf* or *anonymous* describes none at all; it
only groups the rows around it.
"""

import re
from collections.abc import Sequence
from typing import Literal, TypeAlias

from docmodels.core.page import Run, RunKind, Runs, plain_text
from docmodels.language.words.dialect import Dialect

#: What a row or a line that only groups others says of them: that they are what
#: an object may have, what it has, or what it must not be.
Joint: TypeAlias = Literal["alternatives", "parts", "denied"]

_JOINTS: dict[str, Joint] = {
    **dict.fromkeys(("oneof", "anyof", "or", "xor"), "alternatives"),
    **dict.fromkeys(("allof", "and", "anonymous", "continued"), "parts"),
    "not": "denied",
}
# "Choice: one of two", "Exactly one of the following:"
_CHOICE = re.compile(
    r"(?:choice: ?)?(?:(?:exactly|at least|at most) )?(?:one|any) of"
    r"(?: (?:the following|these|those|two|three|four|five|six|\d+))*"
)
# "allOf - discriminator: Bed.kind"
_DISCRIMINATOR = re.compile(r" [-–] discriminator: \S{1,200}\s*\Z")
_SEGMENT = re.compile(r"(?:\{[^{}]+\}|<[^<>]+>|\[[^\[\]]+\]|[^.])+")
_INDEX = re.compile(r"\[[\d*n]*\]$")
_ENCLOSED = re.compile(r"\{+[^{}]*\}+|<[^<>]*>|\[[^\[\]]+\]|\*[^*]+\*")
_IN_STARS = re.compile(r"\*\w+\*")
_STARRED = re.compile(r"\*([^*]+)\*")
# "lang_{code}", "image_*", "x-<name>", "value[x]": a part of the name varies.
_PATTERN = re.compile(r"(?=\S*(?:\{[^{}]+\}|<[^<>]+>|[_\-]\*|\*[_\-]|\w\[x\]$))[^\s.]+")
_BRACKETS = re.compile(r"[{}<>]|\[(?!x\])|(?<!\[x)\]")
_NO_NAME = re.compile(r"[*…\-–—.]+|\[\]|")


def joint_of(runs: Runs) -> Joint | None:
    """Return what a name in italics such as *oneOf* does; None for a name.

    Words in other type may be names: some objects have an `or`.
    """
    shown = [run for run in runs if any(char.isalnum() for char in run.text)]
    text = "".join(run.text for run in shown).strip(" \n»›>↳└├│─-:")
    if not all(run.emphasis for run in shown) and not _IN_STARS.fullmatch(text):
        return None
    word = text.strip("*: ").casefold()
    return "alternatives" if _CHOICE.fullmatch(word) else _JOINTS.get(word)


def joint_line(runs: Runs) -> Joint | None:
    """Return what a line above a table says of its rows, such as *oneOf*."""
    text = "".join(run.text for run in runs if run.kind is not RunKind.BREAK)
    text = _DISCRIMINATOR.sub("", text)
    return joint_of((Run(RunKind.TEXT, text.strip(), emphasis=True),))


def mark_stand_ins(name: str, dialect: Dialect, *, marked: bool = False) -> str:
    """Write what stands for names in `name` as `{…}`; leave all else as it is.

    `marked` says that the name is set off from others, so that a word such as
    additionalProperties is not the name of a property that is called so.

    >>> from docmodels.language.words.dialect import DEFAULT
    >>> mark_stand_ins("owner.<key>.name", DEFAULT)
    'owner.{key}.name'
    """
    if name.isidentifier() and not marked:
        return name
    words = name.casefold().split()
    if " ".join(words) in dialect.further_names and (marked or len(words) > 1):
        return _braced(name)
    if _NO_NAME.fullmatch(name):
        return _braced("…")
    segments: Sequence[str] = _SEGMENT.findall(name.replace("...", "…"))
    # what stands behind a dot is set off, too: labels.additionalProperties
    varying = [
        _varies(one) or (at > 0 and one.casefold() in dialect.further_names)
        for at, one in enumerate(segments)
    ]
    if not any(varying):
        return name
    parts = zip(segments, varying, strict=True)
    return ".".join(_marked(one) if varies else one for one, varies in parts)


def has_stand_in(name: str) -> bool:
    """Tell whether a dotted name has a part that `mark_stand_ins` has marked."""
    return name.startswith("{") or ".{" in name


def without_index(name: str) -> str:
    """Return a name without the brackets of a list's items: `beds[]`, `beds[n]`.

    >>> without_index("beds[0]")
    'beds'
    """
    return _INDEX.sub("", name)


def name_text(runs: Runs) -> str:
    """Return the words of a name; in `labels.`*word*, what is in italics is marked."""
    parts: list[Run] = []
    for run in runs:
        inside = bool(parts) and parts[-1].text[-1:] in tuple("._-[")
        if inside and run.emphasis and not parts[-1].emphasis:
            run = Run(RunKind.TEXT, "{" + run.text.strip() + "}", emphasis=True)
        elif run.kind is RunKind.LINK:
            run = Run(RunKind.TEXT, run.text)
        parts.append(run)
    return plain_text(tuple(parts))


def is_marked(runs: Runs) -> bool:
    """Tell whether all words of a name are bold or in italics."""
    return all(run.strong or run.emphasis for run in runs if run.text.strip(" »›>-"))


def _varies(segment: str) -> bool:
    bare = without_index(segment)
    tests = (_ENCLOSED, _PATTERN, _NO_NAME)
    return bool(bare) and any(test.fullmatch(bare) for test in tests)


def _marked(segment: str) -> str:
    bare = without_index(segment)
    return _braced(bare) + segment[len(bare) :]


def _braced(text: str) -> str:
    inner = text.strip("[]").partition(":")[0] if text[:1] == "[" else text
    inner = _STARRED.sub(r"\1", inner)
    inner = "_".join(_BRACKETS.sub("", inner).replace(".", " ").split())
    return "{" + (inner or "…") + "}"
