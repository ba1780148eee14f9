"""A module fits in a head, a function on a screen."""

import ast

from code_of_house import MODULES, PATHS, ROOT, tree

LONGEST_MODULE = 300
LONGEST_FUNCTION = 60

#: Modules that are longer, and what they may not grow beyond.  To become empty.
LONG_MODULES: dict[str, int] = {}
#: Functions that are longer, and what they may not grow beyond.  To become empty.
LONG_FUNCTIONS: dict[str, int] = {}


def test_no_module_is_long() -> None:
    long: dict[str, int] = {}
    for path in PATHS.values():
        lines = len(path.read_text("utf-8").splitlines())
        if lines > LONGEST_MODULE:
            long[path.relative_to(ROOT).as_posix()] = lines
    _compare(long, LONG_MODULES)


def test_no_function_is_long() -> None:
    long: dict[str, int] = {}
    for name in MODULES:
        for node in ast.walk(tree(name)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                if lines > LONGEST_FUNCTION:
                    path = PATHS[name].relative_to(ROOT).as_posix()
                    long[f"{path}:{node.name}"] = lines
    _compare(long, LONG_FUNCTIONS)


def _compare(long: dict[str, int], allowed: dict[str, int]) -> None:
    too_long = {what: n for what, n in long.items() if n > allowed.get(what, 0)}
    assert not too_long
    assert not set(allowed) - set(long), "these are short now: take them off the list"
