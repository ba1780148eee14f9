"""Names that meet: in modules, packages, classes, functions and file systems.

`DOCMODELS_FUZZ=1` tries every hostile name, and more schemas.
"""

import ast
import builtins
import dataclasses
import importlib
import json
import os
import pkgutil
import subprocess
import sys
import typing
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from random import Random
from types import ModuleType
from urllib.parse import unquote

import pytest
from support.case_folders import read_tree, write_tree
from support.generated_packages import Package, Payloads, classes
from support.hostile_names import hostile_names, hostile_pages, random_schema

import docmodels
from docmodels.core.characters import folded
from docmodels.core.diagnostics import Failure
from docmodels.core.generated_names import BESIDE_MODULES, PAGE_MODULE, ROOT
from docmodels.core.options import TARGETS
from docmodels.core.schema import Schema
from docmodels.emit.jsonschema import to_json_schema
from docmodels.emit.python.mentions import references
from docmodels.emit.python.names import model_forms, name_package
from docmodels.emit.python.package import view_package
from docmodels.emit.targets import complete_targets, render_package
from docmodels.emit.templates import Templates

pytestmark = pytest.mark.slow

LONG = os.environ.get("DOCMODELS_FUZZ", "0") not in ("", "0")
#: One in so many of the hostile names has a page of its own; all are properties.
STEP = 1 if LONG else 9
SEEDS = range(600 if LONG else 12)
SUBSETS = [
    ("dataclasses",),
    ("typed_dicts",),
    ("dataclasses", "typed_dicts"),
    ("serializers",),
]
TEMPLATES = Templates(None)


# What code may say


def _bound(body: Iterable[ast.stmt], of_package: bool) -> Iterator[str]:
    """Yield every name that a module binds, as often as it does."""
    for node in body:
        match node:
            case ast.Import(names=names):
                yield from (alias.asname or alias.name for alias in names)
            case ast.ImportFrom(names=names, module=module):
                if not (of_package and module is None and node.level == 1):
                    yield from (alias.asname or alias.name for alias in names)
            case ast.If(body=inner):
                yield from _bound(inner, of_package)
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name):
                yield name
            case ast.Assign(targets=[ast.Name(id=name)]):
                yield name
            case ast.AnnAssign(target=ast.Name(id=name)):
                yield name


def _used(tree: ast.AST) -> set[str]:
    """Return the names that code uses, and that functions have as variables."""
    nodes = list(ast.walk(tree))
    used = {node.id for node in nodes if isinstance(node, ast.Name)}
    return used | {node.arg for node in nodes if isinstance(node, ast.arg)}


def check_scopes(files: dict[str, str]) -> int:
    """Assert that no name means two things in a scope; return how many there are."""
    paths = [path for path in files if path.endswith(".py")]
    assert len(set(map(folded, files))) == len(files)
    count = 0
    for path in paths:
        folder, _, file = path.rpartition("/")
        tree = ast.parse(files[path], path)
        bound = Counter(_bound(tree.body, file == "__init__.py"))
        assert not [name for name, times in bound.items() if times > 1], path
        count += len(bound)
        if file == "__init__.py":
            start = f"{folder}/" if folder else ""
            beside = {
                one.removeprefix(start).partition("/")[0].removesuffix(".py")
                for one in paths
                if one.startswith(start)
            }
            assert not beside & set(bound), path
        for node in tree.body:
            if isinstance(node, ast.ClassDef):
                _check_class(node, path)
            elif isinstance(node, ast.FunctionDef):
                _check_function(node, set(bound), path)
    return count


def _check_class(node: ast.ClassDef, path: str) -> None:
    """Assert that a class has each field once, and none that annotations use."""
    fields = [one for one in node.body if isinstance(one, ast.AnnAssign)]
    names = [ast.unparse(one.target) for one in fields]
    assert len(set(names)) == len(names), (path, node.name)
    if path.startswith("models/"):
        used = set().union(*(_used(one.annotation) for one in fields))
        assert not used & set(names), (path, node.name)


def _check_function(node: ast.FunctionDef, bound: set[str], path: str) -> None:
    """Assert that no variable of a function hides what the module has."""
    stored = {
        one.id
        for one in ast.walk(node)
        if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store)
    }
    if path != "_runtime.py":
        assert not stored & bound, (path, node.name)


def render(schema: Schema, targets: Sequence[str] = TARGETS) -> dict[str, str]:
    view = view_package(schema, "api", complete_targets(targets))
    return {file.path: file.text for file in render_package(view, TEMPLATES)}


@contextmanager
def importable(root: Path, name: str) -> Iterator[None]:
    sys.path.insert(0, str(root))
    importlib.invalidate_caches()
    try:
        yield
    finally:
        sys.path.remove(str(root))
        for module in [one for one in sys.modules if one.partition(".")[0] == name]:
            del sys.modules[module]


def read_sources(folder: Path) -> dict[str, str]:
    texts = read_tree(folder)
    return {path: text for path, text in texts.items() if path.endswith(".py")}


def modules_of(package: Package) -> list[ModuleType]:
    top = importlib.import_module(package.name)
    found = pkgutil.walk_packages(top.__path__, f"{package.name}.")
    return [top, *(importlib.import_module(one.name) for one in found)]


def check_runs(package: Package) -> int:
    """Assert that a package knows its types; return how many payloads came back."""
    modules = modules_of(package)
    for module in modules:
        for value in list(vars(module).values()):
            if isinstance(value, type) and value.__module__ == module.__name__:
                typing.get_type_hints(value)
        for name in getattr(module, "__all__", ()):
            assert hasattr(module, name), (module, name)
    top = modules[0]
    for name in ROOT & set(dir(top)):
        value = getattr(top, name)
        is_folder = isinstance(value, ModuleType)
        assert is_folder == (name in ("_runtime", "models", "payloads", "serializers"))
    if "serializers" not in package.targets:
        return 0
    payloads = Payloads(package.schema)
    tried = 0
    for type_, model in classes(package):
        for payload in (payloads.full(type_), payloads.with_nulls(type_)):
            decoded = top.from_dict(model, payload)
            assert type(decoded) is model
            assert top.to_dict(decoded) == payload
            assert decoded == top.from_json(model, json.dumps(payload))
            tried += 1
        names = [field.name for field in dataclasses.fields(model)]
        assert len(set(map(folded, names))) == len(names)
    return tried


# Pages


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with hostile pages in `docs`, and an empty one, `out`."""
    root = tmp_path_factory.mktemp("scopes")
    names = hostile_names()[::STEP]
    write_tree(root / "docs", hostile_pages(names, hostile_names()))
    (root / "out").mkdir()
    return root


@pytest.fixture(scope="module")
def packages(hostile: Path) -> dict[tuple[str, ...], Package]:
    """The packages of the hostile pages in `out`, by their targets.

    Not formatted, which takes longer than all the rest: what code says is the same.
    """
    made = {}
    schema = docmodels.read(docmodels.Options(docs=hostile / "docs")).schema
    for targets in SUBSETS:
        name = "hostile_" + "_".join(targets)
        output = hostile / "out" / name
        if LONG and "serializers" in targets:
            result = docmodels.generate(
                docmodels.Options(docs=hostile / "docs", output=output, targets=targets)
            )
            assert result.ok, result.diagnostics
        else:
            write_tree(output, render(schema, targets))
        made[targets] = Package(name, output, schema, complete_targets(targets))
    return made


@pytest.mark.parametrize("targets", SUBSETS, ids="+".join)
def test_a_package_of_hostile_pages_runs(
    hostile: Path, packages: dict[tuple[str, ...], Package], targets: tuple[str, ...]
) -> None:
    package = packages[targets]
    assert check_scopes(read_sources(package.folder)) > 100
    with importable(hostile / "out", package.name):
        tried = check_runs(package)
    types = [one for page in package.schema.pages for one in page.types]
    models = [one for one in types if hasattr(one, "fields")]
    assert len(models) > 2 * len(hostile_names()) / STEP
    assert tried == (2 * len(models) if "serializers" in targets else 0)


def test_every_module_of_a_hostile_package_can_be_the_first(
    hostile: Path, packages: dict[tuple[str, ...], Package]
) -> None:
    package = packages["serializers",]
    random = Random(5)
    with importable(hostile / "out", package.name):
        names = [module.__name__ for module in modules_of(package)]
    chosen = names if LONG else random.sample(names, 6)
    for first in chosen:
        order = [first, *random.sample(names, len(names))]
        with importable(hostile / "out", package.name):
            for name in order:
                importlib.import_module(name)
            assert check_runs(package) > 100


@pytest.mark.parametrize("checker", ["mypy", "basedpyright"])
def test_type_checkers_find_nothing_in_hostile_packages(
    hostile: Path,
    packages: dict[tuple[str, ...], Package],
    tmp_path: Path,
    checker: str,
) -> None:
    out = hostile / "out"
    assert {path.name for path in out.iterdir()} == {p.name for p in packages.values()}
    settings = {"typeCheckingMode": "strict", "include": [str(out)]}
    (hostile / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    commands = {
        "mypy": ["mypy", "--strict", f"--cache-dir={tmp_path}", "."],
        "basedpyright": ["basedpyright", "--project", str(hostile)],
    }
    done = subprocess.run(
        [sys.executable, "-m", *commands[checker]],
        cwd=out,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]


# Schemas


@pytest.mark.parametrize("seed", SEEDS)
def test_types_of_one_name_are_told_apart(seed: int, tmp_path: Path) -> None:
    schema = random_schema(Random(seed))
    for targets in SUBSETS:
        files = render(schema, targets)
        assert check_scopes(files) > 10
        name = f"met_{seed}_{len(files)}_{targets[0]}"
        write_tree(tmp_path / name, files)
        package = Package(name, tmp_path / name, schema, complete_targets(targets))
        with importable(tmp_path, name):
            check_runs(package)


@pytest.mark.parametrize("seed", SEEDS)
def test_fields_have_the_very_types_that_they_name(seed: int, tmp_path: Path) -> None:
    schema = random_schema(Random(seed))
    write_tree(tmp_path / "api", render(schema))
    package = Package("api", tmp_path / "api", schema, TARGETS)
    with importable(tmp_path, "api"):
        of_type = {type_.id: model for type_, model in classes(package)}
        for type_, model in classes(package):
            hints = typing.get_type_hints(model)
            found = set(
                _models_in([hints[one.name] for one in dataclasses.fields(model)])
            )
            fields = Payloads(schema).fields(type_)
            ids = {id_ for one in fields for id_ in references(one.type)}
            assert found == {of_type[id_] for id_ in ids if id_ in of_type}


def _models_in(hints: Iterable[object]) -> Iterator[object]:
    for hint in hints:
        if dataclasses.is_dataclass(hint):
            yield hint
        yield from _models_in(typing.get_args(hint))


@pytest.mark.parametrize("seed", SEEDS)
def test_definitions_of_a_json_schema_are_told_apart(seed: int) -> None:
    schema = random_schema(Random(seed))
    made = to_json_schema(schema)
    names = name_package(schema).public
    assert len(set(map(folded, made["$defs"]))) == len(schema.by_id())
    assert list(made["$defs"]) == [names[id_] for id_ in schema.by_id()]
    for text in json.dumps(made, ensure_ascii=False).split('"$ref": "')[1:]:
        reference = text.partition('"')[0].removeprefix("#/$defs/")
        assert unquote(reference) in made["$defs"]


# The lists of names


def test_every_name_that_templates_use_is_known(
    packages: dict[tuple[str, ...], Package],
) -> None:
    package = packages["serializers",]
    names = name_package(package.schema, package.targets)
    for page, module in names.modules.items():
        known = PAGE_MODULE | set(vars(builtins)) - {"Model"}
        inside = names.pages[page]
        own = {name for one in inside.types.values() for name in model_forms(one.name)}
        for folder in ("models", "payloads", "serializers"):
            path = package.folder / folder / f"{module}.py"
            if path.is_file():
                tree = ast.parse(path.read_text("utf-8"))
                rest = set(_bound(tree.body, of_package=False)) - known - own
                assert rest <= set(inside.aliases.values()), path
    for folder in ("models", "payloads", "serializers"):
        tree = ast.parse((package.folder / folder / "__init__.py").read_text("utf-8"))
        bound = set(_bound(tree.body, of_package=True)) - {"__all__"}
        payloads = {name for name in bound if "Payload" in name}
        assert bound - payloads <= BESIDE_MODULES
    tree = ast.parse((package.folder / "__init__.py").read_text("utf-8"))
    public = {*names.public.values(), *names.public_aliases.values(), "__all__"}
    assert set(_bound(tree.body, of_package=True)) - public <= ROOT


# Targets of one's own


@pytest.mark.parametrize(
    "targets",
    [("models",), ("Payloads",), ("_runtime",), ("__init__",), ("keys", "KEYS")],
)
def test_targets_have_folders_of_their_own(
    targets: tuple[str, ...], tmp_path: Path
) -> None:
    with pytest.raises(Failure) as caught:
        complete_targets(targets)
    assert [one.code for one in caught.value.diagnostics] == ["target-folder"]


def test_a_model_does_not_take_the_name_of_a_folder(tmp_path: Path) -> None:
    write_tree(tmp_path, {"templates/Line.py.jinja": "X = 1\n"})
    write_tree(
        tmp_path, {"docs/cart.md": "## Line\n\n|Name|Type|\n|-|-|\n|a|string|\n"}
    )
    options = docmodels.Options(
        docs=tmp_path / "docs",
        output=tmp_path / "api",
        targets=("serializers", "Line"),
        templates=tmp_path / "templates",
    )
    assert docmodels.generate(options).ok
    with importable(tmp_path, "api"):
        importlib.import_module("api.Line.cart")
        api = importlib.import_module("api")
        assert api.to_dict(api.Line_(a="x")) == {"a": "x"}
