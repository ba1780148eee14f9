"""Layout: what is laid out is what black makes of the whole text."""

import ast
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import black
import pytest
from black.mode import Mode, TargetVersion
from black.parsing import ASTSafetyError
from support.shared import CORPORA

from docmodels import check
from docmodels.core.diagnostics import Span
from docmodels.core.options import TARGETS, Options
from docmodels.core.schema import ObjectType, PageTypes, Schema, TypeId
from docmodels.emit.formatting import format_sources
from docmodels.emit.layout import laid_out
from docmodels.emit.python import view_package
from docmodels.emit.targets import complete_targets, render_package
from docmodels.emit.templates import Templates

MODE = Mode(target_versions={TargetVersion.PY311})

LONG = "a_name_of_some_length, another_name_of_some_length, a_third_name_of_some_length"

#: Texts that need no more than broken lines and blank ones.
TEXTS = {
    "nothing": "",
    "a comment": "# One.\n",
    "a comment that is too long": f"# {'word ' * 30}end\n",
    "a call": f"function({LONG}, last)\n",
    "an assignment": f"name = function({LONG})\n",
    "a call with a comment": f"function({LONG}, last)  # noqa: X\n",
    "what was broken before": f"function(\n    {LONG}, and_one_more_for_the_line\n)\n",
    "a function": f"def function({LONG}, last) -> None:\n    pass\n",
    "a function with decorators": (
        f"@one\n@two({LONG}, three)\ndef function({LONG}, last) -> None:\n    pass\n"
    ),
    "a class": f'class Name(Base, {LONG}):\n    """Text."""\n\n    name: int\n',
    "a method": f"class Name:\n\n    def method(self, {LONG}):\n        pass\n",
    "an if": f"if function({LONG}, last):\n    pass\n",
    "an elif": f"if one:\n    pass\nelif function({LONG}, last):\n    pass\n",
    "an elif of an elif": (
        f"def f():\n    if one:\n        pass\n    elif two:\n        pass\n"
        f"    elif function({LONG}, last):\n        pass\n"
    ),
    "below an else": (
        f"if one:\n    pass\nelse:\n    # Why.\n    if function({LONG}, last):\n"
        f"        function({LONG})\n"
    ),
    "a condition without brackets": (
        "if first_of_the_conditions and second_of_the_conditions and "
        "third_of_the_conditions:\n    pass\n"
    ),
    "a loop": f"for name in function({LONG}, last):\n    pass\nelse:\n    pass\n",
    "a try": (
        f"try:\n    function({LONG}, last)\nexcept ({LONG}, Last):\n"
        f"    function({LONG}, last)\nfinally:\n    function({LONG}, last)\n"
    ),
    "a with": f"with function({LONG}, last) as name:\n    pass\n",
    "a match": f"match name:\n    case 1:\n        function({LONG}, last)\n",
    "a function of some statements": (
        f"def f():\n    function({LONG}, a)\n\n    function({LONG}, b)\n"
        f"    if x:\n        function({LONG}, c)\n    return {LONG}[{LONG}]\n"
    ),
    "a docstring": f'def f():\n    """{"word " * 30}end."""\n',
    "a docstring of some lines": f'"""One.\n\n{"word " * 30}end.\n"""\n\nx = 1\n',
    "a text below a name": f'class A:\n    name: int\n    """{"word " * 30}end."""\n',
    "a text that cannot be broken": f'name = "{"x" * 100}"\n',
    "wide characters": f'function("{"表" * 36}", last)\n',
    "wide characters that fit": f'function("{"表" * 34}", last)\n',
    "narrow characters": f'function("{"ä" * 68}", last)\n',
    "the same twice": f"function({LONG}, last)\nfunction({LONG}, last)\n",
    "the same, deeper": f"function({LONG}, a)\nif x:\n    function({LONG}, a)\n",
    "blank lines": (
        '"""Text."""\n\n\n\nimport one\n\nfrom two import (\n    three,\n)\n\n\n'
        "\nx = 1\n\n\n\n\ny = 2\nclass A:\n    pass\n# Why.\n\nz = 3\n"
        "# What.\ndef f():\n    pass\n\n\n\n\n"
    ),
    "text and class": '"""Text."""\nclass A:\n    pass\n',
    "text and name": '"""Text."""\n\n\n# Why.\nx = 1\n"""Of x."""\n\n\ny = 2\n',
    "import and class": "import one\nclass A:\n    pass\nimport two\nx = 1\n",
    "import and condition": "import one\n\n\nif one:\n    import two\n\n\nx = 1\n",
    "comments first": "# One.\n# Two.\n\n\nx = 1\n",
}


def _laid_out(text: str) -> str:
    return laid_out(text, ast.parse(text))


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_it_is_what_black_makes_of_it(text: str) -> None:
    assert _laid_out(text) == black.format_str(text, mode=MODE)


def test_what_fits_is_no_business_of_black(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(black, "format_str", None)
    text = "import one\nclass A:\n    def f(self):\n        return {}\nx = 1\n"
    assert _laid_out(text).startswith("import one\n\n\nclass A:")


def test_a_changed_meaning_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(black, "format_str", lambda text, mode: "x = 2\n")
    with pytest.raises(ASTSafetyError, match="not equivalent"):
        _laid_out(f"if another({LONG}, last):\n    pass\n")


def test_it_asks_black_once_for_the_same_statement(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked = []
    format_str = black.format_str

    def count(text: str, mode: Mode) -> str:
        asked.append(text)
        return format_str(text, mode=mode)

    monkeypatch.setattr(black, "format_str", count)
    _laid_out(f"if one_of_many({LONG}, last):\n    pass\n" * 50)
    assert len(asked) == 2  # the second sees that nothing changes any more


FORMATTERS = ["black --check --quiet", "ruff format --check"]
#: What the documentation of others makes; test_generated has that of this checkout,
#: and all cases.
FOLDERS = {
    name: CORPORA / name
    for name in ("external-secrets", "graph-v1", "openapi-3.0", "partner-center")
}


def _refused(files: Iterable[tuple[str, str]], folder: Path, formatter: str) -> str:
    """Return what a formatter says of files, as (path, text), that it would change.

    Of files with one text it sees one: most packages have the same runtime.
    """
    for text, name in {text: name for name, text in files}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    tool = [sys.executable, "-m", *formatter.split()]
    isolated = ["--isolated", "--no-cache"] if "ruff" in formatter else ["-t", "py311"]
    done = subprocess.run(
        [*tool, *isolated, "."], cwd=folder, capture_output=True, text=True
    )
    return "" if done.returncode == 0 else done.stdout + done.stderr + "?"


def _files(options: Options) -> Iterator[tuple[str, str]]:
    result = check(options)
    assert result.files, result.diagnostics
    return ((file.path, file.text) for file in result.files)


@pytest.mark.slow
@pytest.mark.parametrize("formatter", FORMATTERS)
@pytest.mark.parametrize("name", FOLDERS)
def test_formatters_leave_real_documentation_as_it_is(
    name: str, formatter: str, tmp_path: Path
) -> None:
    """Black alone takes more than a minute for the largest."""
    if not FOLDERS[name].is_dir():
        pytest.skip(f"real documentation is not there: {FOLDERS[name]}")
    assert not _refused(_files(Options(docs=FOLDERS[name])), tmp_path, formatter)


@pytest.mark.slow
@pytest.mark.parametrize("formatter", FORMATTERS)
@pytest.mark.parametrize("targets", [TARGETS, *((one,) for one in TARGETS)])
@pytest.mark.parametrize("kind", ["nothing", "a model without properties"])
def test_formatters_leave_what_is_empty_as_it_is(
    kind: str, targets: tuple[str, ...], formatter: str, tmp_path: Path
) -> None:
    model = ObjectType(TypeId("a.md", "Nothing"), "", "", (), Span("a.md", 1))
    pages = () if kind == "nothing" else (PageTypes("a.md", "A", (model,)),)
    package = view_package(Schema(pages), "api", complete_targets(targets))
    made = format_sources(render_package(package, Templates()), only_ours=True)
    files = ((file.path, file.text) for file in made)
    assert not _refused(files, tmp_path, formatter)


@pytest.mark.slow
@pytest.mark.parametrize("formatter", FORMATTERS)
def test_formatters_leave_constants_as_they_are(tmp_path: Path, formatter: str) -> None:
    page = ""
    for name, value in (("Bed", "x"), ("Bedroom Of A Very Long Name", "x" * 40)):
        page += f"# {name}\n\n| Property | Type | Description |\n|---|---|---|\n"
        page += f"| type | string | Must be *{value}*. |\n"
        page += "| kind | string | Must be *bed*. |\n\n"
    page += "# Room\n\n| Property | Type |\n|---|---|\n"
    page += "| sleeps | [Bed](#bed) or [B](#bedroom-of-a-very-long-name) |\n"
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "bed.md").write_text(page, encoding="utf-8")
    files = dict(_files(Options(docs=tmp_path / "docs")))
    assert 'constants={"type": "x", "kind": "bed"}' in files["serializers/bed.py"]
    assert not _refused(files.items(), tmp_path / "made", formatter)


@pytest.mark.slow
def test_a_small_package_is_made_without_black(tmp_path: Path) -> None:
    """Importing it takes as long as all the rest."""
    page = "# Bed\n\n| Property | Type |\n|---|---|\n| größe | string |\n| b | Bed |\n"
    (tmp_path / "bed.md").write_text(page, encoding="utf-8")
    code = (
        "import sys, pathlib, docmodels\n"
        "made = docmodels.check(docmodels.Options(docs=pathlib.Path('.')))\n"
        "assert len(made.files) > 5, made.diagnostics\n"
        "print('black' in sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True
    )
    assert done.stdout == "False\n", done.stderr
