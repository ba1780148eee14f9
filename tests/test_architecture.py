"""Who may import whom, who knows which library, and what is public."""

import ast
import importlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import docmodels

PACKAGE = Path(__file__).parents[1] / "generator" / "docmodels"
PATHS = {path.stem: path for path in PACKAGE.glob("*.py")}
TREES = {name: ast.parse(path.read_text("utf-8")) for name, path in PATHS.items()}
MODULES = sorted(TREES)

CONTRIBUTING = Path(__file__).parents[1] / "CONTRIBUTING.md"


def _table_of_modules() -> dict[str, dict[str, set[str]]]:
    """Read what CONTRIBUTING says each module imports, by part of the house."""
    parts: dict[str, dict[str, set[str]]] = {}
    rows: dict[str, set[str]] = {}
    for line in CONTRIBUTING.read_text("utf-8").splitlines():
        if match := re.fullmatch(r"\*\*(\w+(?: \w+)*).*\*\*", line):
            rows = parts.setdefault(match[1], {})
        elif match := re.fullmatch(r"\| `(\w+)` \| .* \| (.*) \|", line):
            rows[match[1]] = set(re.findall(r"`(\w+)`", match[2]))
    return parts


PARTS = _table_of_modules()
#: Records that other stages read: frozen, without a dictionary.
DATA_MODULES = """
    page diagnostics declarations typeexpr schema scalars dialects corrections options
    pyview manifest catalogue headings resolve docs
    confinement render
"""
FRONT = frozenset(PARTS["Front end"])
BACK = frozenset(PARTS["Back end"])
#: What puts the two ends together, and what stands upon it.
COMPOSERS = frozenset({"pipeline", "verification", "cli", "__main__"})
LIBRARIES = {
    "markdown_it": {"markdown", "inlines"},
    "mdit_py_plugins": {"markdown"},
    "yaml": {"frontmatter"},
    "pathspec": {"patterns"},
    "jinja2": {"filling"},
    "black": {"formatting"},
    "click": {"cli", "cli_options", "console"},
    "filelock": {"locking"},
}


def _imports(name: str) -> Iterator[tuple[str, bool]]:
    """Yield what a module imports, and whether a type checker alone sees it."""
    guarded = {
        id(inner)
        for node in ast.walk(TREES[name])
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
        for inner in ast.walk(node)
    }
    for node in ast.walk(TREES[name]):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, id(node) in guarded
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{name} has a relative import"
            module = node.module or ""
            yield module, id(node) in guarded
            if module == "docmodels":
                for alias in node.names:
                    if alias.name in TREES:
                        yield f"docmodels.{alias.name}", id(node) in guarded


def _own(name: str, *, guarded: bool) -> set[str]:
    """Return the modules of ours that a module imports."""
    found = {
        module.partition(".")[2] or "__init__"
        for module, only_checked in _imports(name)
        if module.partition(".")[0] == "docmodels" and (guarded or not only_checked)
    }
    return found - {name}


def _needed(name: str) -> set[str]:
    """Return all modules of ours that a module needs, at whatever distance."""
    found: set[str] = set()
    todo = [name]
    while todo:
        new = _own(todo.pop(), guarded=False) - found - {"__init__"}
        found |= new
        todo += sorted(new & set(TREES))
    return found


def test_the_table_of_modules_is_true() -> None:
    said = {name: known for part in PARTS.values() for name, known in part.items()}
    assert len(said) == sum(map(len, PARTS.values()))
    for name in MODULES:
        if not name.startswith("__"):
            found = _own(name, guarded=True) & set(TREES) - {"__init__"}
            assert said.pop(name) - {"__init__"} == found, name
    assert set(said) <= {"__init__", "__main__"}


@pytest.mark.parametrize("name", sorted(BACK))
def test_the_back_end_does_not_know_the_front_end(name: str) -> None:
    assert not _own(name, guarded=True) & FRONT
    assert not _needed(name) & FRONT


@pytest.mark.parametrize("name", sorted(FRONT))
def test_the_front_end_does_not_know_the_back_end(name: str) -> None:
    assert not _own(name, guarded=True) & BACK
    assert not _needed(name) & BACK


@pytest.mark.parametrize("name", sorted(set(MODULES) - COMPOSERS))
def test_only_composers_know_both_ends(name: str) -> None:
    needed = _needed(name) | {name}
    assert not (needed & FRONT and needed & BACK)


@pytest.mark.parametrize("name", MODULES)
def test_only_few_modules_know_a_library(name: str) -> None:
    for module, _ in _imports(name):
        top = module.partition(".")[0]
        if top != "docmodels" and top not in sys.stdlib_module_names:
            assert name in LIBRARIES.get(top, ()), f"{name} imports {module}"


def test_every_library_is_still_needed() -> None:
    for library, users in LIBRARIES.items():
        for user in users:
            tops = {module.partition(".")[0] for module, _ in _imports(user)}
            assert library in tops, f"{user} no longer needs {library}"


@pytest.mark.parametrize("name", MODULES)
def test_no_import_is_inside_a_function(name: str) -> None:
    for node in ast.walk(TREES[name]):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            for inner in ast.walk(node):
                assert not isinstance(inner, ast.Import | ast.ImportFrom)
                called = isinstance(inner, ast.Name) and inner.id == "import_module"
                lazy = name == "__init__" and getattr(node, "name", "") == "__getattr__"
                assert not called or lazy


def test_there_are_no_cycles() -> None:
    needs = {name: _own(name, guarded=False) & set(TREES) for name in MODULES}
    while needs:
        free = [name for name, others in needs.items() if not others]
        assert free, f"these import each other: {sorted(needs)}"
        for name in free:
            del needs[name]
        for others in needs.values():
            others.difference_update(free)


@pytest.mark.parametrize("name", MODULES)
def test_only_the_command_line_prints(name: str) -> None:
    calls = [node.func for node in ast.walk(TREES[name]) if isinstance(node, ast.Call)]
    names = {call.id for call in calls if isinstance(call, ast.Name)}
    assert not names & {"print", "input", "eval", "exec", "breakpoint"}
    attributes = {c.attr for c in calls if isinstance(c, ast.Attribute)}
    assert not attributes & {"system", "popen", "literal_eval"}


#: Calls that read numbers or other people's formats, and who may make them.
READERS = {
    "int": {
        *("numerals", "jsonfaults", "markdown", "samples", "tomltext", "transaction"),
        *("characters", "confined", "pagetext", "recovery"),
    },
    "float": {"numerals", "jsonparse"},
    "loads": {"confinement", "guard", "jsonparse", "manifest", "recovery"},
    "safe_load": set(),
    "from_lines": {"patterns"},
    "fromisoformat": set(),
    "strptime": set(),
}


@pytest.mark.parametrize("name", MODULES)
def test_text_becomes_a_number_in_one_place(name: str) -> None:
    for node in ast.walk(TREES[name]):
        if isinstance(node, ast.Call):
            called = node.func
            text = getattr(called, "attr", None) or getattr(called, "id", "")
            if text in READERS and node.args:
                assert name in READERS[text], f"{name}, line {node.lineno}: {text}()"


def test_the_public_api() -> None:
    public = {name for name in vars(docmodels) if not name.startswith("_")}
    known = set(TREES) | {"import_module", "Any", "TYPE_CHECKING"}
    assert public - known <= set(docmodels.__all__)
    assert docmodels.__all__ == sorted(docmodels.__all__)
    for name in docmodels.__all__:
        assert getattr(docmodels, name).__doc__, name
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        getattr(docmodels, "nothing")  # noqa: B009


def test_what_is_lazy_is_public_and_what_a_checker_sees() -> None:
    lazy = docmodels._LAZY
    assert set(lazy) <= set(docmodels.__all__)
    checked = {
        alias.name: node.module
        for node in ast.walk(TREES["__init__"])
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    assert {name: checked[name] for name in lazy} == lazy


@pytest.mark.parametrize("name", DATA_MODULES.split())
def test_records_are_frozen_and_have_slots(name: str) -> None:
    found = 0
    for node in TREES[name].body:
        if not isinstance(node, ast.ClassDef):
            continue
        for decorator in node.decorator_list:
            text = ast.unparse(decorator)
            if text.startswith("dataclass"):
                assert "frozen=True" in text, f"{name}.{node.name}"
                assert "slots=True" in text, f"{name}.{node.name}"
                found += 1
    assert found


@pytest.mark.parametrize("name", [n for n in MODULES if n != "__main__"])
def test_every_module_says_what_it_is(name: str) -> None:
    module = "docmodels" if name == "__init__" else f"docmodels.{name}"
    assert importlib.import_module(module).__doc__
