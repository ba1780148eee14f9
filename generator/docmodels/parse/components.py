"""Finds the components of a page in MDX that stand for other files.

`import Rows from './_rows.mdx'` lets `<Rows />`, alone on a line, be what that file
holds.  Docusaurus calls such files partials.
"""

import re
from collections.abc import Mapping, Sequence

_IMPORT = re.compile(
    r"import\s+(?P<name>[A-Z]\w{0,100})(?:\s*,\s*\{[^{}]{0,300}\})?\s+from\s"
    r"(?:\"(?P<double>[^\"]{1,1000})\"|'(?P<single>[^']{1,1000})')\s*+(?:;\s*+)?"
)
_USE = re.compile(
    r"(?P<space>[ \t]*+)<(?P<name>[A-Z]\w{0,100})(?P<props>\s[^<>]{0,1000})?"
    r"(?:/>|>\s*</(?P=name)>)\s*"
)


def imported_files(lines: Sequence[str]) -> Mapping[str, str]:
    """Return the files that lines import, by the names of the components.

    >>> imported_files(["import Rows from './_rows.mdx';"])
    {'Rows': './_rows.mdx'}
    """
    found: dict[str, str] = {}
    for line in lines:
        match = _IMPORT.fullmatch(line) if line.startswith("import ") else None
        if match is not None:
            found[match["name"]] = match["double"] or match["single"]
    return found


def component_on(line: str) -> tuple[str, str] | None:
    """Return the component that is alone on a line, and what stands before it.

    >>> component_on("  <Rows />")
    ('Rows', '  ')
    """
    match = _USE.fullmatch(line) if "<" in line else None
    return None if match is None else (match["name"], match["space"])
