"""What docmodels generates for every case, checked, imported and run."""

import ast
import dataclasses
import importlib
import json
import os
import pkgutil
import subprocess
import sys
import typing
from collections.abc import Iterator
from contextlib import chdir
from dataclasses import replace
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from support import every_kind
from support.case_folders import CASES, case_options, read_tree
from support.generated_packages import (
    DOCS,
    Package,
    Payloads,
    classes,
    make_packages,
    package_names,
    succeeding_cases,
)

import docmodels
from docmodels.core.schema import ObjectType

pytestmark = pytest.mark.slow

# What a type checker makes of calls in somebody's program.
CALLS = f"""\
from typing import Any, assert_type

from {every_kind.NAME} import (
    DecodeError,
    Page,
    PageShape,
    Part,
    from_dict,
    from_json,
    from_json_list,
    from_json_page,
    from_list,
    from_page,
    leniently,
    to_dict,
    to_json,
    to_list,
)
from {every_kind.NAME}.payloads import PartPayload

part = from_dict(Part, {{"name": "a"}})
assert_type(part, Part)
assert_type(from_json(Part, b""), Part)
assert_type(to_dict(part), PartPayload)
parts = from_list(Part, [])
assert_type(parts, list[Part])
assert_type(from_json_list(Part, ""), list[Part])
assert_type(to_list(parts), list[PartPayload])
page = from_page(Part, {{"items": []}})
assert_type(page, Page[Part])
assert_type(from_json_page(Part, ""), Page[Part])
assert_type(to_dict(page), dict[str, Any])
for text in (to_json(part), to_json(parts), to_json(page)):
    assert_type(text, bytes)
own = Page(items=[Part(name="b")], shape=PageShape(items="value"))
assert_type(to_dict(own.items[0])["name"], str)
assert_type(page.next, str | None)
page = from_page(Part, {{"data": []}}, shape=PageShape("data", next="next"))
part.additional_properties["note"] = None
lenient = leniently(from_dict, Part, {{"name": 1}})
assert_type(lenient.value, Part | None)
assert_type(leniently(from_list, Part, []).value, list[Part] | None)
assert_type(leniently(from_json_page, Part, b"").value, Page[Part] | None)
assert_type(lenient.errors, tuple[DecodeError, ...])
"""

NAMES = package_names()
WITH_SERIALIZERS = [name for name in NAMES if not name.startswith("only_")]
Checks = dict[str, "subprocess.Popen[str]"]


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("generated")


@pytest.fixture(scope="module")
def packages(root: Path) -> Iterator[dict[str, Package]]:
    made = make_packages(root)
    sys.path.insert(0, str(root))
    importlib.invalidate_caches()
    yield made
    sys.path.remove(str(root))
    for name in [n for n in sys.modules if n.partition(".")[0] in made]:
        del sys.modules[name]


@pytest.fixture(scope="module", autouse=True)
def checks(
    packages: dict[str, Package], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Checks]:
    """Start the type checkers and black at once: they take long.

    Of files with one text basedpyright and black judge one: nearly all packages have
    the same runtime.
    """
    root = next(iter(packages.values())).folder.parent
    every_kind.generate(root)
    (root / "calls").mkdir()
    (root / "calls/__init__.py").write_text(CALLS)
    names = [*sorted(packages), every_kind.NAME, "calls"]
    texts: dict[bytes, str] = {}
    again: list[str] = []
    for path in sorted(path for name in names for path in (root / name).rglob("*.py")):
        place = path.relative_to(root).as_posix()
        if texts.setdefault(path.read_bytes(), place) != place:
            again.append(place)
    settings = {
        "typeCheckingMode": "strict",
        "include": names,
        "exclude": [place for place in again if place.endswith("/_runtime.py")],
        "pythonVersion": "3.11",
    }
    (root / "pyrightconfig.json").write_text(json.dumps(settings))
    cache = str(tmp_path_factory.mktemp("mypy"))
    options = ["--strict", "--python-version=3.11", f"--cache-dir={cache}"]
    modules = [part for name in names for part in ("-p", name)]
    commands = {
        "mypy": ["mypy", *options, *modules],
        "basedpyright": ["basedpyright", "--project", str(root)],
        "black": [
            "black",
            "--check",
            "--quiet",
            "--target-version=py311",
            *texts.values(),
        ],
        "ruff": ["ruff", "check", "--isolated", "--no-cache", "."],
        "isort": ["ruff", "check", "--isolated", "--no-cache", "--select=I", "."],
        "ruff format": ["ruff", "format", "--isolated", "--no-cache", "--check", "."],
    }
    started = {name: _start(command, root) for name, command in commands.items()}
    yield started
    for process in started.values():
        process.kill()
        process.wait()


def _start(command: list[str], folder: Path) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", *command],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


@pytest.fixture
def package(packages: dict[str, Package], request: pytest.FixtureRequest) -> Package:
    return packages[request.param]


def _modules(package: Package) -> list[ModuleType]:
    top = importlib.import_module(package.name)
    found = pkgutil.walk_packages(top.__path__, f"{package.name}.")
    return [top, *(importlib.import_module(module.name) for module in found)]


def _sources(package: Package) -> dict[str, str]:
    texts = read_tree(package.folder)
    return {path: text for path, text in texts.items() if path.endswith(".py")}


# Running


@pytest.mark.parametrize("package", NAMES, indirect=True)
def test_type_hints_of_every_class_resolve(package: Package) -> None:
    count = 0
    for module in _modules(package):
        for value in vars(module).values():
            if isinstance(value, type) and value.__module__ == module.__name__:
                typing.get_type_hints(value)
                count += 1
    objects = [t for p in package.schema.pages for t in p.types if hasattr(t, "fields")]
    kinds = 2 if len(package.targets) > 1 else 1
    assert count >= kinds * len(objects)


@pytest.mark.parametrize("package", NAMES, indirect=True)
def test_all_names_exist_and_are_sorted(package: Package) -> None:
    for module in _modules(package):
        if hasattr(module, "__all__"):
            assert len(set(module.__all__)) == len(module.__all__)
            assert all(hasattr(module, name) for name in module.__all__)
    top = importlib.import_module(package.name)
    # in the order of ruff's RUF022, which its own test holds
    assert sorted(top.__all__) == sorted(set(top.__all__))


@pytest.mark.parametrize("package", WITH_SERIALIZERS, indirect=True)
def test_full_payloads_come_back(package: Package) -> None:
    top = importlib.import_module(package.name)
    payloads = Payloads(package.schema)
    tried = 0
    for type_, model in classes(package):
        for payload in (payloads.full(type_), payloads.with_nulls(type_)):
            decoded = top.from_dict(model, payload)
            assert isinstance(decoded, model)
            again = top.to_dict(decoded)
            assert again == payload
            assert json.loads(top.to_json(top.from_json(model, json.dumps(payload))))
            assert set(again) == set(payload)
            tried += 1
    models = [
        one for one in package.schema.by_id().values() if isinstance(one, ObjectType)
    ]
    assert tried == 2 * len(models)


@pytest.mark.parametrize("package", WITH_SERIALIZERS, indirect=True)
def test_fields_hold_what_the_payload_said(package: Package) -> None:
    top = importlib.import_module(package.name)
    payloads = Payloads(package.schema)
    for type_, model in classes(package):
        decoded = top.from_dict(model, payloads.full(type_))
        extra = set(decoded.additional_properties)
        assert {"unknown-Property", "__dunder"} <= extra
        for field in dataclasses.fields(model):
            assert getattr(decoded, field.name) is not None


@pytest.mark.parametrize("package", WITH_SERIALIZERS, indirect=True)
def test_wrong_types_are_refused_with_their_path(package: Package) -> None:
    top = importlib.import_module(package.name)
    payloads = Payloads(package.schema)
    for type_, model in classes(package):
        for path, payload in payloads.wrong_objects(type_):
            with pytest.raises(top.DecodeError) as caught:
                top.from_dict(model, payload)
            assert caught.value.path == f"{model.__name__}{path}", payload
        wrong: tuple[Any, ...] = (None, [], "x", 1)
        for nothing in wrong:
            with pytest.raises(top.DecodeError) as caught:
                top.from_dict(model, nothing)
            assert caught.value.path == model.__name__


def test_one_error_or_all_of_them(packages: dict[str, Package]) -> None:
    package = packages["case_field_kinds"]
    top = importlib.import_module(package.name)
    payload = {"name": 1, "colours": ["red", 2, 3], "state": "a value of tomorrow"}
    with pytest.raises(top.DecodeError) as caught:
        top.from_dict(top.Part, payload, collect=True)
    paths = [error.path for error in caught.value.errors]
    assert paths == ["Part.name", "Part.colours[1]", "Part.colours[2]"]
    assert str(caught.value.errors[0]) == "Part.name: expected string, got number"
    model = top.from_dict(top.Part, {**payload, "name": "n", "colours": []})
    assert model.state == "a value of tomorrow"


def test_required_and_optional(packages: dict[str, Package]) -> None:
    top = importlib.import_module(packages["case_field_kinds"].name)
    with pytest.raises(TypeError, match="name"):
        top.Part()
    part = top.Part(name="bolt")
    assert part.colour is None
    assert top.to_dict(part) == {"name": "bolt"}
    with pytest.raises(top.DecodeError, match=r"^Part\.name: required property"):
        top.from_dict(top.Part, {})


def test_every_module_imports_first_and_alone(
    root: Path, packages: dict[str, Package]
) -> None:
    package = packages["case_recursion"]
    code = f"import sys; sys.path.insert(0, {str(root)!r}); import importlib\n"
    code += "module = importlib.import_module(sys.argv[1])\n"
    code += "import typing\n"
    code += "for one in list(vars(module).values()):\n"
    code += "    if isinstance(one, type) and one.__module__ == module.__name__:\n"
    code += "        typing.get_type_hints(one)\n"
    paths = [p for p in _sources(package) if p != "__init__.py"]
    names = [p.removesuffix(".py").removesuffix("/__init__") for p in paths]
    modules = [f"{package.name}.{name.replace('/', '.')}" for name in names]
    assert len(modules) >= 9
    for module in modules:
        command = [sys.executable, "-I", "-c", code, module]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, f"{module}: {done.stderr}"


# The text


@cache
def _imported(text: str) -> frozenset[str]:
    """Return the packages that a text imports; most packages have the same runtime."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            names.add(node.module or "")
    return frozenset(name.partition(".")[0] for name in names)


@pytest.mark.parametrize("package", NAMES, indirect=True)
def test_only_the_standard_library_is_imported(package: Package) -> None:
    for path, text in _sources(package).items():
        assert _imported(text) <= sys.stdlib_module_names, path


@pytest.mark.parametrize("package", NAMES, indirect=True)
def test_nothing_that_changes_by_itself_is_written(package: Package) -> None:
    version = importlib.import_module("importlib.metadata").version("docmodels")
    for path, text in _sources(package).items():
        assert str(package.folder.parent) not in text, path
        assert str(CASES.parent) not in text, path
        assert f"docmodels {version}" not in text, path
        assert text.startswith("# Made by docmodels"), path


# The same docs, the same bytes

_DIGEST = """
import hashlib, json, sys
from pathlib import Path
import docmodels
found = {}
for docs in sys.argv[1:]:
    result = docmodels.check(docmodels.Options(docs=Path(docs), output=Path("api")))
    assert result.ok, result.diagnostics
    for file in result.files:
        digest = hashlib.sha256(file.text.encode()).hexdigest()
        found[f"{docs}/{file.path}"] = digest
print(json.dumps(found))
"""


def test_hash_seed_and_working_directory_do_not_count(tmp_path: Path) -> None:
    docs = [str(CASES / name / "docs") for name in ("recursion", "quirk-09-same-name")]
    outputs = []
    for seed, folder in (("0", tmp_path), ("4242", Path(os.sep))):
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        command = [sys.executable, "-c", _DIGEST, *docs]
        outputs.append(
            subprocess.run(
                command,
                env=environment,
                cwd=folder,
                capture_output=True,
                text=True,
                check=True,
            ).stdout
        )
    assert len(json.loads(outputs[0])) > 20
    assert outputs[0] == outputs[1]


def _files(options: docmodels.Options) -> dict[str, str]:
    result = docmodels.check(options)
    assert result.ok, result.diagnostics
    return {file.path: file.text for file in result.files}


def test_the_order_of_the_file_system_does_not_count(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    options = docmodels.Options(docs=DOCS, output=tmp_path / "api")
    expected = _files(options)
    walk = os.walk

    def backwards(
        top: str, **options: Any
    ) -> Iterator[tuple[str, list[str], list[str]]]:
        for folder, folders, names in walk(top, **options):
            folders.sort(reverse=True)
            yield folder, folders, sorted(names, reverse=True)

    monkeypatch.setattr(os, "walk", backwards)
    assert _files(options) == expected


def _crlf(data: bytes) -> bytes:
    return data.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def _cr(data: bytes) -> bytes:
    return data.replace(b"\r\n", b"\n").replace(b"\n", b"\r")


def _bom(data: bytes) -> bytes:
    return b"\xef\xbb\xbf" + data.removeprefix(b"\xef\xbb\xbf")


def _tabs(data: bytes) -> bytes:
    return data.replace(b"| ", b"|\t").replace(b" |", b"\t|")


def _trailing_spaces(data: bytes) -> bytes:
    lines = data.replace(b"\r\n", b"\n").split(b"\n")
    return b"\n".join(line + b"  " if b"|" in line else line for line in lines)


VARIANTS = [_crlf, _cr, _bom, _tabs, _trailing_spaces]


@pytest.mark.parametrize("case", succeeding_cases())
def test_line_ends_marks_and_white_space_do_not_count(
    case: str, tmp_path: Path
) -> None:
    with chdir(CASES / case):
        options = case_options(tmp_path)
        plain = docmodels.read(options)
        pages = [p for p in Path("docs").rglob("*") if p.is_file()]
        for variant in VARIANTS:
            docs = tmp_path / variant.__name__
            for page in reversed(pages):
                target = docs / page.relative_to("docs")
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(variant(page.read_bytes()))
            varied = docmodels.read(replace(options, docs=docs))
            assert varied.schema == plain.schema, variant.__name__
            assert _told(varied) == _told(plain), variant.__name__


def _told(reading: docmodels.Reading) -> list[Any]:
    return [(d.code, d.severity, d.message, d.span) for d in reading.diagnostics]


def test_variants_of_a_page_make_the_same_files(tmp_path: Path) -> None:
    source = CASES / "field-kinds/docs/kinds.md"
    texts = []
    for variant in VARIANTS:
        docs = tmp_path / variant.__name__
        docs.mkdir()
        (docs / "kinds.md").write_bytes(variant(source.read_bytes()))
        texts.append(_files(docmodels.Options(docs=docs, output=tmp_path / "api")))
    plain = _files(docmodels.Options(docs=source.parent, output=tmp_path / "api"))
    assert all(text == plain for text in texts)


# The checkers, which had the time of all tests above


CHECKERS = ["mypy", "basedpyright", "black", "ruff", "isort", "ruff format"]


@pytest.mark.parametrize("name", CHECKERS)
def test_checker_has_nothing_to_say(checks: Checks, name: str) -> None:
    output, _ = checks[name].communicate(timeout=280)
    assert checks[name].returncode == 0, output
