"""A plan as a unified diff, which git can apply.

The form is that of git-diff(1), "Generating patch text with -p": names with odd
characters stand in quotes, and a name with a blank has a tab behind it.
"""

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from docmodels.write import folder as output
from docmodels.write.changes import Change, Plan
from docmodels.write.line_pairs import LineMatcher

_CONTEXT = 3
_NO_END = "\n\\ No newline at end of file\n"
#: How C writes these characters in a string; git has the other controls in octal.
_ESCAPES = {
    **{ord(c): f"\\{c}" for c in '"\\'},
    **dict(zip(b"\a\b\t\n\v\f\r", ("\\" + c for c in "abtnvfr"), strict=True)),
}


def diff(plan: Plan) -> str:
    """Return what is stale as a unified diff, as git writes one.

    It takes the folder to where `apply` would, the manifest included; empty
    when nothing is stale.  Its paths begin at the root of the git repository
    that the folder is in, where `git apply` takes them; without one, at the
    current folder, or beside a folder that is not below that.  Lines of a file
    that end in CRLF do so in the diff, and stay so.
    """
    folder = _from_base(output.resolved(plan.directory))
    return "".join(
        _file_diff("/".join((*folder, change.path)), change)
        for change in plan.shown()
        if change.old != change.new
    )


def _from_base(root: Path) -> tuple[str, ...]:
    """Return the parts of the path of the output folder that the diff shows."""
    # a folder, or the file of a worktree or a submodule
    bases = [one for one in (root, *root.parents) if os.path.lexists(one / ".git")]
    current = Path(os.path.realpath(os.curdir))
    if not bases and root.is_relative_to(current):
        bases = [current]
    return root.relative_to(bases[0]).parts if bases else (root.name or "output",)


def _file_diff(name: str, change: Change) -> str:
    old, new = (_quoted(f"{side}/{name}") for side in "ab")
    heading = f"diff --git {old} {new}\n"
    if change.old is None:
        heading += "new file mode 100644\n"
    elif change.new is None:
        heading += "deleted file mode 100644\n"
    hunks = "".join(_hunks(change))
    if not hunks:
        return heading
    tab = "\t" if " " in name else ""
    before = "/dev/null" if change.old is None else old + tab
    after = "/dev/null" if change.new is None else new + tab
    return f"{heading}--- {before}\n+++ {after}\n{hunks}"


def _quoted(name: str) -> str:
    r"""Return a name as git writes it, between quotes where it is not plain.

    >>> print(_quoted("a/models/order.py"), _quoted("a/my models/café.py"))
    a/models/order.py "a/my models/caf\303\251.py"
    """
    data = os.fsencode(name)
    if all(0x20 <= byte < 0x7F and byte not in _ESCAPES for byte in data):
        return name
    shown = (
        _ESCAPES.get(byte) or (chr(byte) if 0x20 <= byte < 0x7F else f"\\{byte:03o}")
        for byte in data
    )
    return f'"{"".join(shown)}"'


def _hunks(change: Change) -> Iterator[str]:
    old, new = _lines(change.old or ""), _lines(change.new or "")
    there = old if change.found_text is None else _lines(change.found_text)
    crlf = sum(line.endswith("\r\n") for line in there) * 2 > len(there)
    comes = [_with_crlf(line) for line in new] if crlf else new
    groups = LineMatcher(old, new).get_grouped_opcodes(_CONTEXT)
    for group in groups:
        (_, first, _, start, _), (_, _, last, _, end) = group[0], group[-1]
        yield f"@@ -{_range(first, last)} +{_range(start, end)} @@\n"
        for tag, i, j, k, m in group:
            if tag == "equal":
                yield from _marked(" ", there[i:j])
            else:
                yield from _marked("-", there[i:j])
                yield from _marked("+", comes[k:m])


def _range(start: int, end: int) -> str:
    """Return lines as a hunk counts them; of none, the line before."""
    count = end - start
    if count == 1:
        return f"{start + 1}"
    return f"{start + 1 if count else start},{count}"


def _marked(sign: str, lines: Iterable[str]) -> Iterator[str]:
    return (
        f"{sign}{line}{'' if line.endswith(chr(10)) else _NO_END}" for line in lines
    )


def _with_crlf(line: str) -> str:
    return f"{line[:-1]}\r\n" if line.endswith("\n") else line


def _lines(text: str) -> Sequence[str]:
    # Not splitlines: a form feed or U+2028 ends no line of a diff.
    *lines, rest = text.split("\n")
    lines = [f"{line}\n" for line in lines]
    return [*lines, rest] if rest else lines
