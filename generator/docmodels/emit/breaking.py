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
_TYPE = r"[^\W\d]\w*+(?:\[\w++(?: \| \w++)*+\])?+"
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
#: What is assigned without brackets with something in them, which it is put into.
_VALUE_OF = re.compile(
    rf"(?P<indent> *+)(?P<head>{_ITEM}(?:: {_NAME})?+ = )(?P<inner>{_NAME}(?:\(\))?+)"
)
#: A type that has several members, or its default, which comes to stand in brackets.
_TYPED = re.compile(
    rf"(?P<indent> *+)(?P<head>\w++: )(?P<inner>{_TYPE}(?: \| {_TYPE})++)"
    rf"(?P<default> = None)?+(?P<comment>  # noqa: \w++)?+"
)
#: A loop over an attribute, whose own name comes to stand in brackets, and a test of
#: what is found, which stands in some already.
_LOOP = re.compile(
    r"(?P<indent> *+)(?P<head>for )(?P<inner>\w++)(?P<tail> in \w++\.\w++:)"
)
_FOUND = re.compile(
    r"(?P<indent> *+)(?P<head>(?:el)?+if )\("
    rf"(?P<inner>\w++ := \w++\.get\((?:{_TEXT})\))\)(?P<tail> is (?:not )?+None:)"
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
        return _in_brackets(value["indent"], value["head"], value["inner"])
    if (typed := _TYPED.fullmatch(statement)) is not None:
        return _typed(typed)
    head = _LOOP.fullmatch(statement) or _FOUND.fullmatch(statement)
    return None if head is None else _put_into_brackets(head, head["tail"])


def _is_listed(first: str, others: Sequence[str]) -> bool:
    """Tell whether a statement has an item in each line, whose length is its own."""
    *items, last = others
    return (
        _HEAD.fullmatch(first) is not None
        and (fits(first) or "import " in first)
        and last.strip() == ")"
        and all(_LINE.fullmatch(item) for item in items)
    )


def _call(call: re.Match[str]) -> str | None:
    is_class = call["tail"].endswith(":")
    if is_class != ("class " in call["head"]) or iskeyword(call["called"]):
        return None
    if call["target"] and (is_class or call["called"].count(".") > 1):
        return None  # black may rather put the whole value into brackets
    items = _EACH_ARGUMENT.findall(call["inner"])
    if call["target"] and not fits(call["indent"] + call["head"]):
        value = f"{call['called']}({call['inner']})"
        return _in_brackets(call["indent"], call["target"], value)
    return _opened(call, items, "")


def _opened(found: re.Match[str], items: Sequence[str], end: str) -> str | None:
    """Break behind the bracket and before the closing one, and if need be, between."""
    indent = found["indent"]
    within = indent + _INDENT
    whole = f"{within}{found['inner']}{end}"
    if fits(whole):
        inner = whole
    elif len(items) > 1:
        inner = "\n".join(f"{within}{item}," for item in items)
    else:
        inner = broken(whole) or whole if whole.endswith(")") else whole
    return _if_it_fits(f"{indent}{found['head']}", inner, f"{indent}{found['tail']}")


def _typed(found: re.Match[str]) -> str | None:
    indent, head, inner = found["indent"], found["head"], found["inner"]
    if found["comment"]:
        # Formatters part ways over one behind the brackets, and leave it inside.
        within = f"{indent}{_INDENT}{inner}{found['comment']}"
        whole = _if_it_fits(f"{indent}{head}(", within, f"{indent})")
        return None if found["default"] else whole
    if not found["default"]:
        return _in_brackets(indent, head, inner)
    rest = _in_brackets(indent, f"{head}{inner} = ", "None")
    return rest or _put_into_brackets(found, found["default"])


def _put_into_brackets(found: re.Match[str], tail: str) -> str | None:
    """Put what stands between head and `tail` into brackets, on a line of its own."""
    indent = found["indent"]
    within = f"{indent}{_INDENT}{found['inner']}"
    return _if_it_fits(f"{indent}{found['head']}(", within, f"{indent}){tail}")


def _in_brackets(indent: str, head: str, inner: str) -> str | None:
    """Put what stands behind `head` into brackets, on lines of its own."""
    whole = f"{indent}{_INDENT}{inner}"
    if not fits(whole):
        whole = broken(whole) or whole if whole.endswith(")") else whole
    return _if_it_fits(f"{indent}{head}(", whole, f"{indent})")


def _if_it_fits(*parts: str) -> str | None:
    text = "\n".join(parts)
    return text if all(map(fits, text.split("\n"))) else None
