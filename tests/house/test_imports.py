"""Who may import whom, through which doors, and who knows which library."""

import ast
import sys

import pytest
from code_of_house import (
    MODULES,
    PACKAGES,
    imports,
    is_in,
    own_imports,
    tree,
)

from docmodels.core import modules

#: What the modules of a package may import, beside the package itself.  `__init__` is
#: the public API.  Whoever wants to add a word here wants to turn the arrow of
#: CONTRIBUTING around.
MAY_IMPORT = {
    "__init__": "core run cli.config cache.place",
    "__main__": "cli",
    "core": "",
    "language": "core",
    "parse": "core language",
    "declare": "core language",
    "link": "core language parse declare",
    "samples": "core language link",
    "emit": "core",
    "write": "core",
    "compare": "core",
    "cache": "core",
    "run": "core language parse declare link samples emit write compare cache",
    "cli": "__init__ core language.words",
    "building": "__init__ core",
}
#: The same, for packages in packages of which some are for others to use.
MAY_IMPORT_WITHIN = {
    "core": {"core.catalogue": "core"},
    "language": {
        "language.words": "",
        "language.types": "language.words",
        "language.prose": "language.words",
    },
}
#: From outside these are used through their `__init__`.  `core` and `language.words`
#: are records and data: their modules are faces themselves.  So are those of `parse`,
#: `samples`, `emit`, `cache` and `run`: a run that has nothing to do imports no parser,
#: one that reads a page not what compares samples, a process that only formats no
#: templates, and a run that generates not what verifies.  The face of `run` is the
#: public API.
FACES = """
    core.catalogue language.types language.prose declare link emit.python write compare
""".split()
#: Imports past a face, as (importer, module).  To stay empty.
PAST_A_FACE: set[tuple[str, str]] = set()

COMMANDS = """
    check diff explain export generate init inspect report shared verify watch
""".split()
LIBRARIES = {
    "markdown_it": {
        *("parse.markdown", "parse.grammar", "parse.inlines", "parse.runs"),
        *("parse.html_rule", "parse.table_rule"),
    },
    "mdit_py_plugins": {"parse.grammar"},
    "yaml": {"parse.yaml_text"},
    "pathspec": {"core.patterns"},
    "jinja2": {"emit.filling"},
    "black": {"emit.style"},
    "click": {
        *(
            f"cli.{name}"
            for name in "main options completion console files status".split()
        ),
        *(f"cli.commands.{name}" for name in COMMANDS),
    },
    "filelock": {"write.locking"},
    "platformdirs": {"cache.place"},
    "hatchling": {"building.hatch"},
    "watchfiles": {"cli.watching.waiting"},
}


def test_every_module_has_a_place() -> None:
    tops = {name.partition(".")[0] for name in MODULES}
    assert tops == set(MAY_IMPORT)
    assert {name.partition(".")[0] for name in PACKAGES} == tops - {
        "__init__",
        "__main__",
    }


def test_imports_run_one_way() -> None:
    for name in MODULES:
        package = name.partition(".")[0]
        allowed = [package, *MAY_IMPORT[package].split()]
        for found in own_imports(name):
            assert any(is_in(found.module, goal) for goal in allowed), (name, found)


def test_imports_run_one_way_within_a_package() -> None:
    for name in MODULES:
        package = name.partition(".")[0]
        for part, others in MAY_IMPORT_WITHIN.get(package, {}).items():
            if is_in(name, part):
                allowed = [part, *others.split()]
                for found in own_imports(name):
                    if is_in(found.module, package):
                        assert any(is_in(found.module, goal) for goal in allowed), (
                            name,
                            found,
                        )


def test_a_package_is_used_through_its_face() -> None:
    for name in MODULES:
        for found in own_imports(name):
            for face in FACES:
                if is_in(found.module, face) and not is_in(name, face):
                    if (name, found.module) not in PAST_A_FACE:
                        assert (
                            found.module == face
                        ), f"{name}: import it from docmodels.{face}"
                        assert found.name in _exported(face), (name, found)


@pytest.mark.parametrize("face", FACES)
def test_a_face_has_nothing_but_imports(face: str) -> None:
    docstring, *others, last = tree(face).body
    assert isinstance(docstring, ast.Expr)
    assert all(isinstance(node, ast.ImportFrom) for node in others)
    assert isinstance(last, ast.Assign)
    imported = {found.name for found in own_imports(face)}
    assert imported == set(_exported(face))
    assert all(is_in(found.module, face) for found in own_imports(face))


@pytest.mark.parametrize("face", FACES)
def test_a_face_exports_what_is_used(face: str) -> None:
    used = {
        found.name
        for name in MODULES
        if not is_in(name, face)
        for found in own_imports(name)
        if found.module == face
    }
    assert set(_exported(face)) == used


@pytest.mark.parametrize("face", FACES)
def test_no_name_of_a_face_hides_a_module(face: str) -> None:
    """`from docmodels.link import link` is a function: no module may be called so."""
    inside = f"{face}."
    modules = {n.removeprefix(inside) for n in MODULES if n.startswith(inside)}
    assert not modules & set(_exported(face))


def test_no_package_hides_a_public_function() -> None:
    functions = {name for name in _exported("__init__") if name.islower()}
    assert not functions & {name.partition(".")[0] for name in MODULES}


@pytest.mark.parametrize("name", sorted(set(PACKAGES) - set(FACES)))
def test_any_other_package_has_only_a_docstring(name: str) -> None:
    (docstring,) = tree(name).body
    assert isinstance(docstring, ast.Expr)


def test_only_few_modules_know_a_library() -> None:
    for name in MODULES:
        for found in imports(name):
            top = found.module.partition(".")[0]
            if top != "docmodels" and top not in sys.stdlib_module_names:
                assert name in LIBRARIES.get(top, ()), f"{name} imports {found.module}"


def test_a_package_that_would_hide_a_library_is_known() -> None:
    assert set(LIBRARIES) == modules.LIBRARIES


def test_every_library_is_still_needed() -> None:
    for library, users in LIBRARIES.items():
        for user in users:
            tops = {found.module.partition(".")[0] for found in imports(user)}
            assert library in tops, f"{user} no longer needs {library}"


#: Public names and commands are imported when they are used, which is what lets
#: `docmodels --help` start in half the time.  Black takes a third of what a small run
#: does, which mostly has nothing to ask it.
LAZY = {
    ("__init__", "__getattr__"),
    ("cli.main", "resolve_command"),
    ("emit.style", "_library"),
}
#: What a run in which nothing has changed need not wait for, and what Ctrl-C may come
#: before, by who imports it late.
LATE = {
    "__main__": {"cli.main"},
    "parse.frontmatter": {"parse.yaml_text"},
    "run.again": {"run.making"},
    "run.dialects": {"run.rules"},
    "run.generate": {"run.again", "run.making"},
    "run.inputs": {"parse.folder"},
    "cli.config.packages": {"cli.config.words"},
    "core.patterns": {"pathspec"},
    "write.locking": {"filelock"},
}


def test_no_import_is_inside_a_function() -> None:
    for name in MODULES:
        late = set()
        for node in ast.walk(tree(name)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
                for inner in ast.walk(node):
                    assert not isinstance(inner, ast.Import), name
                    if isinstance(inner, ast.ImportFrom):
                        assert inner.module is not None
                        late.add(inner.module.removeprefix("docmodels."))
                    called = isinstance(inner, ast.Name) and inner.id == "import_module"
                    where = (name, getattr(node, "name", ""))
                    assert not called or where in LAZY, where
        assert late == LATE.get(name, set()), name


def test_there_are_no_cycles() -> None:
    needs = {
        name: {found.module for found in own_imports(name) if not found.guarded}
        - {name}
        for name in MODULES
    }
    while needs:
        free = [name for name, others in needs.items() if not others]
        assert free, f"these import each other: {sorted(needs)}"
        for name in free:
            del needs[name]
        for others in needs.values():
            others.difference_update(free)


def test_only_the_command_line_prints() -> None:
    for name in MODULES:
        calls = [
            node.func for node in ast.walk(tree(name)) if isinstance(node, ast.Call)
        ]
        names = {call.id for call in calls if isinstance(call, ast.Name)}
        assert not names & {"print", "input", "eval", "exec", "breakpoint"}, name
        attributes = {c.attr for c in calls if isinstance(c, ast.Attribute)}
        assert not attributes & {"system", "popen", "literal_eval"}, name


def _exported(face: str) -> list[str]:
    (names,) = (
        ast.literal_eval(node.value)
        for node in tree(face).body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"
    )
    assert isinstance(names, list)
    return names


#: Calls that read numbers or other people's formats, and who may make them.
READERS = {
    "int": {
        *("core.characters", "core.numerals", "core.toml"),
        *("parse.markdown", "parse.text", "samples.json.faults"),
        *("samples.reading.exchanges", "emit.confined", "run.frames"),
        *("write.recovery", "write.transaction"),
    },
    "float": {"core.numerals", "samples.json.parser"},
    "loads": {
        *("core.guard", "samples.json.parser", "emit.confinement"),
        *("emit.json_values", "write.old_manifest", "write.recovery"),
        "run.frames",  # what a process of ours says
        # what only this user can have written
        *("cache.hashes", "run.kept", "run.kept_modules", "run.memory"),
        *("run.readings", "run.records"),
    },
    "safe_load": set(),
    "from_lines": {"core.patterns"},
    "fromisoformat": set(),
    "strptime": set(),
}


def test_text_becomes_a_number_in_one_place() -> None:
    for name in MODULES:
        for node in ast.walk(tree(name)):
            if isinstance(node, ast.Call):
                called = node.func
                text = getattr(called, "attr", None) or getattr(called, "id", "")
                if text in READERS and node.args:
                    assert (
                        name in READERS[text]
                    ), f"{name}, line {node.lineno}: {text}()"
