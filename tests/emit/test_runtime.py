"""The parts of the runtime: Python that linters read, put together by a template."""

import ast
from pathlib import Path

import pytest

from docmodels.core.diagnostics import Failure
from docmodels.core.options import TARGETS
from docmodels.core.schema import Schema
from docmodels.core.source import SourceFile
from docmodels.emit.formatting import format_source
from docmodels.emit.proof import prove
from docmodels.emit.python import view_package
from docmodels.emit.templates import Templates

ROOT = Path(__file__).parents[2]
TEMPLATE = "runtime.py.jinja"
PARTS = sorted((ROOT / "templates" / "runtime").iterdir())
#: The order in which the parts need each other.
NAMES = (
    *("bind", "model", "lazy", "coders", "errors", "wrong", "rest", "unions", "dates"),
    *("shape", "page", "lenient", "calls", "text", "backends"),
)


def _render(templates: Templates, *targets: str) -> str:
    package = view_package(Schema(()), "api", targets or TARGETS)
    return templates.render(TEMPLATE, package=package)


@pytest.mark.slow
def test_the_template_holds_each_part_as_it_is() -> None:
    assert {path.name for path in PARTS} == {f"{name}.py" for name in NAMES}
    made = _render(Templates())
    texts = {path.stem: path.read_text("utf-8") for path in PARTS}
    places = [made.index(texts[name]) for name in NAMES]
    assert places == sorted(places)
    generated = ROOT / "generated" / "partner_center" / "_runtime.py"
    text = format_source(SourceFile("_runtime.py", made)).text
    assert text == generated.read_text("utf-8")


@pytest.mark.parametrize("path", PARTS, ids=lambda path: path.stem)
def test_a_part_is_python_without_imports_of_the_module(path: Path) -> None:
    text = path.read_text("utf-8")
    assert not any(isinstance(n, ast.Import | ast.ImportFrom) for n in _body(text))
    assert not {"{%", "{{", "{#"} & {text[i : i + 2] for i in range(len(text))}
    assert len(text.splitlines()) <= 300


@pytest.mark.parametrize(
    ("targets", "most", "names"),
    [
        (("typed_dicts",), 15, {"bind"}),
        (("dataclasses",), 110, {"bind", "Model"}),
        (("dataclasses", "typed_dicts"), 110, {"bind", "Model"}),
    ],
)
def test_a_package_without_serializers_has_little_of_it(
    targets: tuple[str, ...], most: int, names: set[str]
) -> None:
    text = _render(Templates(), *targets)
    assert len(text.splitlines()) <= most
    defined = [n for n in _body(text) if isinstance(n, ast.ClassDef | ast.FunctionDef)]
    assert {n.name for n in defined if not n.name.startswith("_")} == names


@pytest.mark.parametrize(
    "targets", [TARGETS, ("dataclasses",), ("typed_dicts",)], ids="-".join
)
def test_what_the_module_imports_is_used_in_a_part(targets: tuple[str, ...]) -> None:
    tree = ast.parse(_render(Templates(), *targets))
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    # Annotations that are strings name the others.
    words = " ".join(
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )
    imported = {
        alias.asname or alias.name
        for node in tree.body
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
    } - {"annotations"}
    assert imported
    assert not {name for name in imported - used if name not in words}


@pytest.mark.slow
def test_a_users_part_replaces_ours(tmp_path: Path) -> None:
    (tmp_path / "runtime").mkdir()
    (tmp_path / "runtime/rest.py").write_text("REST = 1  # my own\n")
    templates = Templates(tmp_path)
    made = _render(templates)
    assert "REST = 1" in made
    assert "def keep_rest" not in made
    assert "def first_of" in made
    # What the part says in comments is the template's own word.
    assert "# my own" in templates.comments()
    prove(SourceFile("_runtime.py", made), templates.comments(), None)


@pytest.mark.slow
def test_a_users_file_elsewhere_is_no_part(tmp_path: Path) -> None:
    for name in ("tool.py", "other/rest.py", "runtime/notes.txt", "runtime/.a.py"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x = 1  # a word of nobody\n")
    templates = Templates(tmp_path)
    assert templates.names() == Templates().names()
    assert "# a word of nobody" not in templates.comments()
    text = f"{_render(templates)}x = 1  # a word of nobody\n"
    with pytest.raises(Failure):
        prove(SourceFile("_runtime.py", text), templates.comments(), None)


def _body(text: str) -> list[ast.stmt]:
    return ast.parse(text).body
