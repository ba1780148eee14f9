r"""Breaks the statements that docmodels' own templates write too long, as black would.

Most have one of a few shapes: a call, what is assigned to a name, the head of a
function or class.  Black takes milliseconds for each, and there are thousands in a
large package.  `broken` knows what black makes of these shapes as long as one break is
enough, or one and a line for each argument; of anything else it knows nothing, and
black is asked.  A test compares both for statements of every length.

The rules are black's own ("How Black wraps lines" in its documentation): what is in
the last brackets goes to a line of its own, else each argument does, with a comma
behind the last; a value without brackets is put into some; a function that has one
parameter gets a comma behind it.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from keyword import iskeyword

from docmodels.emit.style import fits

_INDENT = "    "
_NAME = r"[^\W\d]\w*+(?:\.[^\W\d]\w*+)*+"
_TEXT = r'"(?:[^"\\\n]|\\.)*+"|' r"'(?:[^'\\\n]|\\.)*+'"
_ITEM = rf"{_NAME}(?:\[(?:{_TEXT})\])?+"
_VALUE = rf"(?:{_TEXT}|{_ITEM}(?: \+ 1)?+|\{{\}})"
_ARGUMENT = rf"(?:\w++=)?+(?:{_NAME}\({_VALUE}(?:, {_VALUE})*+\)|{_VALUE})"
_PARAMETER = rf"\w++: {_NAME}(?: = \w++)?+"

#: A call alone, or one that is assigned to something; the head of a class.
_CALL = re.compile(
    rf"(?P<indent> *+)(?P<head>(?P<target>{_ITEM}(?:: {_NAME})?+ = )?+"
    rf"(?:class )?+(?P<called>{_NAME})\()"
    rf"(?P<inner>{_ARGUMENT}(?:, {_ARGUMENT})*+)(?P<tail>\):?+)"
)
_FUNCTION = re.compile(
    rf"(?P<indent> *+)(?P<head>def \w++\()"
    rf"(?P<inner>{_PARAMETER}(?:, {_PARAMETER})*+)(?P<tail>\) -> [\w\[\], ]++:)"
)
#: A name or an attribute that is assigned to something.
_VALUE_OF = re.compile(
    rf"(?P<indent> *+)(?P<head>{_ITEM} = )(?P<inner>{_NAME})(?P<tail>)"
)
_EACH_ARGUMENT = re.compile(rf"(?<!\S){_ARGUMENT}")
_EACH_PARAMETER = re.compile(rf"(?<!\S){_PARAMETER}")

#: What has an item in each line already, with a comma behind it.
_HEAD = re.compile(rf" *+(?:{_NAME}|from [.\w]++ import )\(")
_LINE = re.compile(rf" *+(?:\w++=)?+{_NAME}(?: as \w++)?+,")


@lru_cache(maxsize=4096)
def broken(statement: str) -> str | None:
    """Return what black makes of a statement that is too long.

    It may be several lines, with their indent.  None says that black is to be asked.
    """
    first, *others = statement.split("\n")
    if others:
        return statement if _is_listed(first, others) else None
    if (function := _FUNCTION.fullmatch(statement)) is not None:
        parameters = _EACH_PARAMETER.findall(function["inner"])
        return _opened(function, parameters, "," if len(parameters) == 1 else "")
    if (call := _CALL.fullmatch(statement)) is not None:
        return _call(call)
    if (value := _VALUE_OF.fullmatch(statement)) is not None:
        return _in_brackets(value)
    return None


def _is_listed(first: str, others: Sequence[str]) -> bool:
    """Tell whether a statement has an item in each line, whose length is its own."""
    *items, last = others
    return (
        _HEAD.fullmatch(first) is not None
        and fits(first)
        and last.strip() == ")"
        and all(_LINE.fullmatch(item) for item in items)
    )


def _call(call: re.Match[str]) -> str | None:
    is_class = call["tail"].endswith(":")
    if is_class != ("class " in call["head"]) or iskeyword(call["called"]):
        return None
    if call["target"] and (is_class or call["called"].count(".") > 1):
        return None  # black may rather put the whole value into brackets
    return _opened(call, _EACH_ARGUMENT.findall(call["inner"]), "")


def _opened(found: re.Match[str], items: Sequence[str], end: str) -> str | None:
    """Break behind the bracket and before the closing one, and if need be, between."""
    indent = found["indent"]
    within = indent + _INDENT
    whole = f"{within}{found['inner']}{end}"
    inner = [whole] if fits(whole) else [f"{within}{item}," for item in items]
    lines = [f"{indent}{found['head']}", *inner, f"{indent}{found['tail']}"]
    if len(items) == 1 and not fits(whole):
        return None
    return "\n".join(lines) if all(map(fits, lines)) else None


def _in_brackets(found: re.Match[str]) -> str | None:
    indent = found["indent"]
    lines = [f"{indent}{found['head']}(", f"{indent}{_INDENT}{found['inner']}"]
    return "\n".join([*lines, f"{indent})"]) if all(map(fits, lines)) else None
