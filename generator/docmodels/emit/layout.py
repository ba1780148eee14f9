"""Lays out Python text whose template already writes what black would.

That is so of docmodels' own templates, but for two things that a template cannot see:
whether a statement fits into a line, and how many blank lines a loop has left.
So only the statements that are too long are broken, by `breaking` or else by black,
each on its own, and blank lines are set between the statements of the module.
Everything else stays as it is, to the byte.  Black takes some fifty times as long for
the whole text.
"""

import ast
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from docmodels.emit.breaking import broken
from docmodels.emit.style import fits, until_stable

_Node = ast.stmt | ast.excepthandler

_INDENT = "    "
#: What has to stand above a head that continues a statement.
_OPENERS = {"elif": "if True:", "except": "try:"}
_SUITES = ("body", "handlers", "orelse", "finalbody")
_DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
_IMPORTS = (ast.Import, ast.ImportFrom)


def laid_out(text: str, module: ast.Module) -> str:
    """Return `text` as black formats it, if black would only break and part lines.

    `module` is its tree.  Raises what `until_stable` raises.
    """
    lines = text.split("\n")
    return _parted(module, lines, _broken(module, lines))


# Statements that are too long


@dataclass(frozen=True, slots=True)
class _Piece:
    """A simple statement, or the head of one that has suites: its lines, from 1."""

    start: int
    end: int
    depth: int
    is_head: bool
    is_text: bool


def _broken(module: ast.Module, lines: Sequence[str]) -> dict[int, tuple[int, str]]:
    """Return what black makes of what is too long: the last line and text, by start."""
    found: dict[int, tuple[int, str]] = {}
    done = 0
    for number, line in enumerate(lines, 1):
        if number <= done or fits(line):
            continue
        piece = _piece_at(module.body, number)
        if piece is None:
            continue
        done = piece.end
        if not piece.is_text:
            own = "\n".join(lines[piece.start - 1 : piece.end])
            text = broken(own) or _formatted(own, piece.depth, is_head=piece.is_head)
            found[piece.start] = (piece.end, text)
    return found


def _piece_at(body: Sequence[_Node], line: int) -> _Piece | None:
    """Return what stands on a line; None for a comment or a keyword alone."""
    index = bisect_right(body, line, key=_start) - 1
    if index < 0:
        return None
    node = body[index]
    start, end = _start(node), node.end_lineno or node.lineno
    if line > end:
        return None
    suites, depth = [*_suites(node)], node.col_offset // len(_INDENT)
    if not suites:
        return _Piece(start, end, depth, False, _is_text(node))
    head = _start(suites[0][0]) - 1
    if line <= head:
        return _Piece(start, head, depth, True, False)
    suite = next(one for one in reversed(suites) if _start(one[0]) <= line)
    return _piece_at(suite, line)


def _start(node: _Node) -> int:
    decorators: list[ast.expr] = getattr(node, "decorator_list", [])
    return min([node.lineno, *(one.lineno for one in decorators)])


def _suites(node: _Node) -> Iterator[list[_Node]]:
    for name in _SUITES:
        if suite := getattr(node, name, None):
            yield suite


def _is_text(node: _Node) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


@lru_cache(maxsize=4096)
def _formatted(own: str, depth: int, *, is_head: bool) -> str:
    """Return what black makes of one statement, in the suites that it stands in."""
    before = [_INDENT * level + "if True:" for level in range(depth)]
    opener = _OPENERS.get(own.split(maxsplit=1)[0])
    if opener is not None:
        before += [_INDENT * depth + opener, _INDENT * (depth + 1) + "pass"]
    after = [_INDENT * (depth + 1) + "pass"] if is_head else []
    text = until_stable("\n".join((*before, own, *after, "")))
    lines = text.rstrip("\n").split("\n")
    # Black parts a function from what it stands in.
    return "\n".join(lines[len(before) : len(lines) - len(after)]).strip("\n")


# Blank lines


def _parted(
    module: ast.Module, lines: Sequence[str], broken: dict[int, tuple[int, str]]
) -> str:
    """Return the text with as many blank lines between its statements as black sets."""
    result: list[str] = []
    last = 0
    before: ast.stmt | None = None
    for node in module.body:
        start, end = _start(node), node.end_lineno or node.lineno
        gap = lines[last : start - 1]
        comments = next((i for i, line in enumerate(gap) if line), len(gap))
        if before is not None:
            result += [""] * _blank_lines(
                before, node, comments, is_second=before is module.body[0]
            )
        result += gap[comments:]
        number = start
        while number <= end:
            number, piece = broken.get(number, (number, lines[number - 1]))
            result.append(piece)
            number += 1
        before, last = node, end
    rest = "\n".join((*result, *lines[last:])).rstrip("\n")
    return rest + "\n" if rest else ""


def _blank_lines(
    before: ast.stmt, node: ast.stmt, given: int, *, is_second: bool
) -> int:
    """Return how many blank lines black wants between two statements of a module."""
    if isinstance(node, _DEFINITIONS) or isinstance(before, _DEFINITIONS):
        return 2
    ends_imports = isinstance(before, _IMPORTS) and not isinstance(node, _IMPORTS)
    if ends_imports or (is_second and _is_text(before)):
        return 1
    return min(given, 2)
