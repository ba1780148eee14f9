"""Code fences: the language they name, and those inside of tabs."""

import re
from collections.abc import Iterator, Sequence

from docmodels.core.page import Block, Paragraph

_LANGUAGE = re.compile(r"[A-Za-z][\w+#/.-]*")
_FENCE = re.compile(r"([ \t]*)(`{3,}|~{3,})(.*)")
#: What a tab or an admonition of MkDocs begins with; its text is indented.
_TAB = re.compile(r"(?:===|!!!|\?\?\?\+?)[+!]? ")


def language(info: str) -> str:
    """Return the language that the text after a fence names, in lower case.

    >>> language("json{1,3}"), language("{ .json }"), language("JSON:a.json")
    ('json', 'json', 'json')
    """
    found = _LANGUAGE.search(info)
    return found[0].lower() if found else ""


def begins_tab(text: str) -> bool:
    """Tell whether a paragraph begins a tab or an admonition."""
    return _TAB.match(text) is not None


def is_in_tab(blocks: Sequence[Block]) -> bool:
    """Tell whether what comes behind some blocks is the text of a tab, not code."""
    above = blocks[-1] if blocks else None
    return isinstance(above, Paragraph) and begins_tab(above.text)


def inner_fences(text: str) -> Iterator[tuple[str, str, int]]:
    """Yield the fences in an indented text: info, content and first line.

    The line is counted from the text's first, which is 0.
    """
    lines = text.split("\n")
    opened: re.Match[str] | None = None
    first = 0
    for number, line in enumerate(lines):
        fence = _FENCE.match(line)
        if opened is None:
            if fence is not None and "`" not in fence[3]:
                opened, first = fence, number + 1
        elif (
            fence is not None
            and fence[2].startswith(opened[2])
            and not fence[3].strip()
        ):
            indent = opened[1]
            content = (one.removeprefix(indent) for one in lines[first:number])
            yield opened[3], "".join(f"{one}\n" for one in content), first
            opened = None
