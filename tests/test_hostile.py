"""No text of a page, of its name or of the configuration leaves its string.

With the environment variable `DOCMODELS_FUZZ=1` all texts are tried in all
places, one by one and together, and texts made of two of them; else a part.
"""

import ast
import builtins
import doctest
import importlib
import io
import os
import re
import sys
import tokenize
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from support import hostile
from support.runtime import runtime_text

import docmodels
from docmodels.core.characters import is_shown, is_word
from docmodels.core.corrections import Correction
from docmodels.core.diagnostics import Failure, errors_in
from docmodels.core.identifiers import package_name_fault
from docmodels.core.orders import BUILD_ORDER
from docmodels.core.schema import ObjectType
from docmodels.core.source import SourceFile
from docmodels.core.typeexpr import Scalar
from docmodels.emit.python.forms import foreign_form
from docmodels.emit.python.literals import docstring
from docmodels.emit.python.package import view_package
from docmodels.emit.targets import render_package
from docmodels.emit.templates import Filling, Templates
from docmodels.run.understand import understand

pytestmark = pytest.mark.slow
FUZZ = os.environ.get("DOCMODELS_FUZZ", "") not in ("", "0")
ALL = frozenset(hostile.PLACES)
VALUES = hostile.values()
TEMPLATES = Templates()
COMMENTS = {
    "# Made by docmodels.",
    "# Change the page and generate again; edits to this file are lost.",
    '# Pyright checks this file strictly; "basic" first clears what your project sets.',
    "# pyright: basic",
    "# pyright: strict",
    "# pyright: reportAttributeAccessIssue=false",
    "# noqa: PYI016",
    "# The package binds what these functions call of other pages: no import may be "
    "moved.",
    "# ruff: noqa: TC004",
    "# Pages refer to each other, so their modules cannot import each other.",
    "# Twice, as mypyc needs the class of a bare name at once.",
    "# type: ignore[assignment]",
    "# type: ignore[list-item]",
    "# type: ignore[dict-item]",
}


# These have nothing of a page in them.
SAME = {
    "_runtime.py": runtime_text().encode(),
    "py.typed": b"",
}


@pytest.fixture(autouse=True)
def _nothing_escaped() -> Iterator[None]:
    yield
    assert not hasattr(builtins, "escaped")


def _rendered(docs: Path, name: str = "api", **more: Any) -> tuple[SourceFile, ...]:
    """Return the files before formatting, none when a page has an error."""
    understood = understand(docmodels.Options(docs=docs, **more))
    if errors_in(understood.diagnostics) or not understood.schema.pages:
        return ()
    view = view_package(understood.schema, name, docmodels.Options(docs=docs).targets)
    return render_package(view, TEMPLATES)


def _must_be_tame(path: str, data: bytes) -> None:
    """Look at a file as Python does, at its bytes."""
    if path in SAME:
        assert data == SAME[path]
        return
    encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
    assert encoding == "utf-8", path
    assert foreign_form(path, ast.parse(data)) is None, path
    for token in tokenize.tokenize(io.BytesIO(data).readline):
        if token.type == tokenize.COMMENT:
            assert token.string in COMMENTS, path
        elif token.type == tokenize.STRING:
            assert all(c == "\n" or is_shown(c) for c in token.string), (path, token)
            _must_give_no_order(token.string)
        elif token.type == tokenize.NAME:
            assert all(map(is_word, token.string)), (path, token)
        elif token.type != tokenize.ENCODING:
            assert token.string.isascii(), (path, token)


def _must_give_no_order(literal: str) -> None:
    """Look at a literal as programs do that are not Python."""
    assert BUILD_ORDER.search(literal) is None
    if literal.startswith('"""'):
        text = ast.literal_eval(literal)
        assert not doctest.DocTestParser().get_examples(text), text
        for line in text.split("\n"):
            assert not line.startswith("# mypy: "), text
            assert not re.match(r"\s*# flake8[:=]\s*noqa", line), text
            assert not re.match(r"\s*\.\. [\w-]+::", line), text


def _all_tame(files: tuple[SourceFile, ...]) -> None:
    for file in files:
        _must_be_tame(file.path, file.text.encode())


@pytest.mark.parametrize(
    "order", [">>> print(1)", ".. include:: /x", "# mypy: x", "#flake8: noqa"]
)
@pytest.mark.parametrize("indent", [0, 4])
def test_no_line_of_a_docstring_begins_as_an_order(order: str, indent: int) -> None:
    """Wherever a line breaks; `pytest --doctest-modules` runs what docstrings show."""
    for before in range(60):
        literal = docstring(["The thing.", f"{'x ' * before}{order}"], indent)
        _must_give_no_order(literal)
        assert order.split()[0] in literal


def test_there_are_enough_texts() -> None:
    assert len(VALUES) >= 200
    assert all(place in hostile.PAGE for place in hostile.PLACES[2:])


def test_no_text_in_all_places_at_once_gets_out(tmp_path: Path) -> None:
    read = 0
    chosen = VALUES if FUZZ else VALUES[::6]
    for number, text in enumerate(chosen):
        docs = tmp_path / str(number)
        hostile.write(hostile.pages(text, ALL), docs)
        files = _rendered(docs)
        _all_tame(files)
        read += bool(files)
    assert read > len(chosen) * 0.9


@pytest.mark.parametrize("place", hostile.PLACES)
def test_no_text_in_one_place_gets_out(place: str, tmp_path: Path) -> None:
    """By turns, so that in time each place has had each kind of text."""
    every = 1 if FUZZ else len(VALUES) // 2
    chosen = [*VALUES[hostile.PLACES.index(place) * 7 % every :: every]]
    chosen += hostile.more_values()[::11] if FUZZ else ()
    read = 0
    for number, text in enumerate(chosen):
        docs = tmp_path / str(number)
        hostile.write(hostile.pages(text, frozenset({place})), docs)
        files = _rendered(docs)
        _all_tame(files)
        read += bool(files)
    assert read >= len(chosen) * 0.8 or (read and not FUZZ)


def test_no_setting_gets_out(tmp_path: Path) -> None:
    hostile.write(hostile.pages("x", frozenset()), tmp_path)
    page, read = "things/thing.md", 0
    chosen = VALUES if FUZZ else VALUES[2::45]
    for text in chosen:
        settings = [
            Correction(page, "Thing", None, name=text),
            Correction(page, "Thing", "first", wire_name=text),
            Correction(page, "Thing", "first", values=(text, "other")),
            Correction(page, "Thing", "first", type=text),
        ]
        for setting in settings:
            files = _rendered(tmp_path, corrections=(setting,))
            _all_tame(files)
            read += bool(files)
        _all_tame(_rendered(tmp_path, columns=(("description", (text,)),)))
    assert read > len(chosen) * 2


def test_no_name_of_a_package_gets_out(tmp_path: Path) -> None:
    hostile.write(hostile.pages("x", frozenset()), tmp_path)
    taken = [text for text in VALUES if package_name_fault(text) is None]
    assert taken
    for text in taken if FUZZ else taken[::12]:
        _all_tame(_rendered(tmp_path, name=text))
    # Where nobody asks whether the name will do, it is but a text.
    for text in VALUES if FUZZ else VALUES[3::45]:
        _all_tame(_rendered(tmp_path, name=text))


def _decoded(root: Any, reading: docmodels.Reading) -> int:
    """Decode and encode an object of every model that has plain texts."""
    models = 0
    for type_ in reading.schema.by_id().values():
        if not isinstance(type_, ObjectType):
            continue
        data = {
            one.wire_name: "x"
            for one in type_.fields
            if one.type == Scalar("string") or one.facts.required
        }
        for model in vars(root).values():
            known = isinstance(model, type) and issubclass(model, root.Model)
            if not known or model is root.Model:
                continue
            try:
                assert root.to_dict(root.from_dict(model, data)) == data
            except root.DecodeError:
                continue
            models += 1
    return models


@pytest.mark.parametrize("text", VALUES if FUZZ else VALUES[4::37])
def test_what_is_written_can_be_imported_and_runs_nothing(
    text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    docs, name = tmp_path / "docs", f"hostile_{abs(hash(text))}"
    hostile.write(hostile.pages(text, ALL), docs)
    options = docmodels.Options(docs=docs, output=tmp_path / name)
    result = docmodels.generate(options)
    assert "invalid-output" not in {one.code for one in result.diagnostics}
    if not result.ok:
        pytest.skip(f"the pages have errors: {errors_in(result.diagnostics)[0].code}")
    for path in (tmp_path / name).rglob("*"):
        if path.is_file() and path.name != ".docmodels.manifest":
            relative = path.relative_to(tmp_path / name).as_posix()
            _must_be_tame(relative, path.read_bytes())
    monkeypatch.syspath_prepend(tmp_path)
    try:
        root = importlib.import_module(name)
        assert _decoded(root, docmodels.read(options))
    finally:
        for module in [m for m in sys.modules if m.partition(".")[0] == name]:
            del sys.modules[module]
    assert not hasattr(builtins, "escaped")


def test_a_page_cannot_declare_an_encoding(tmp_path: Path) -> None:
    """PEP 263: the bytes of a module would mean something else than its text."""
    text = f"\\x22\\x22\\x22\\nx = {hostile.RUN}\\n\\x22\\x22\\x22"
    docs = tmp_path / "docs"
    page = f"# Thing\n\n{text}\n\n| Property | Type |\n|---|---|\n| id | string |\n"
    hostile.write({"coding=unicode_escape x.md": page}, docs)
    result = docmodels.generate(docmodels.Options(docs=docs, output=tmp_path / "api"))
    assert result.ok
    paths = sorted((tmp_path / "api").rglob("*.py"))
    assert len(paths) == 8
    for path in paths:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(path.read_bytes()).readline)
        assert encoding == "utf-8"
    data = (tmp_path / "api" / "models" / "coding_unicode_escape_x.py").read_bytes()
    assert b"Made by docmodels from coding=unicode_escape x.md." in data


@pytest.mark.parametrize(
    ("template", "title"),
    [
        ("# {{ module.title }}\nx = 1\n", "noqa"),
        ("x = 1  # {{ module.title }}\n", "type: ignore"),
        ("x = 1  # by: {{ module.source }}\n", "plain"),
        ("# {{ module.classes[0].fields[0].key }}\n", "plain"),
        ("{{ '# ' ~ module.title }}\nx = 1\n", "fmt: off"),
    ],
)
def test_a_template_of_ones_own_puts_no_text_into_a_comment(
    template: str, title: str, tmp_path: Path
) -> None:
    result = _with_template(template, title, tmp_path)
    (found,) = errors_in(result.diagnostics)
    assert found.code == "invalid-output"
    assert "keys/page.py, line 1: a comment holds more than" in found.message


def test_a_template_of_ones_own_declares_no_encoding(tmp_path: Path) -> None:
    result = _with_template("# {{ module.title }}\n", "coding=utf-7", tmp_path)
    (found,) = errors_in(result.diagnostics)
    assert found.code == "invalid-output"
    assert "another encoding than UTF-8" in found.message


@pytest.mark.parametrize(
    "template",
    [
        "# fmt: off\nx = {{ module.classes[0].fields[0].key }}  # fmt: skip\n",
        "{{ '# noqa' }}\nx = '# {{ module.name }}'\n",
        '"""{% if true %}# {{ module.name }}{% endif %}"""\n#\n# end\n',
    ],
)
def test_the_comments_of_a_template_stay(template: str, tmp_path: Path) -> None:
    assert _with_template(template, "Things", tmp_path).ok


def _with_template(template: str, title: str, folder: Path) -> docmodels.Result:
    (folder / "templates").mkdir()
    (folder / "templates" / "keys.py.jinja").write_text(template)
    page = f"# {title}\n\n## Thing\n\n| Property | Type |\n|---|---|\n| id | string |\n"
    hostile.write({"page.md": page}, folder / "docs")
    options = docmodels.Options(
        docs=folder / "docs",
        output=folder / "api",
        templates=folder / "templates",
        targets=("keys",),
    )
    return docmodels.check(options)


@pytest.mark.parametrize(
    ("path", "text", "fault"),
    [
        ("models/a.py", "x: int = exec('1')\n", "line 1 calls exec"),
        ("models/a.py", "x: int = 1\ny: int = [*z]\n", "line 2 has a form of its own"),
        ("models/a.py", "import os\n", "line 1 imports another module"),
        ("models/a.py", "from os import path\n", "line 1 imports os"),
        ("payloads/a.py", "while x: pass\n", "line 1 has a form of its own"),
        ("serializers/a.py", "x = y.__class__\n", "line 1 reads __class__"),
        ("serializers/a.py", "1 + 1\n", "line 1 computes what nothing keeps"),
        ("serializers/a.py", "@f\ndef g(): return 1\n", "line 2 decorates a function"),
        ("__init__.py", "bind(x)\n", "line 1 has a form of its own, Call"),
        ("models/__init__.py", "exec(x)\n", "line 1 calls exec"),
    ],
)
def test_another_form_of_python_is_found(path: str, text: str, fault: str) -> None:
    assert (foreign_form(path, ast.parse(text)) or "").startswith(fault)


def test_what_a_template_of_ours_must_not_make_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The proof is made, and before anything is formatted or imported."""
    hostile.write(hostile.pages("x", frozenset()), tmp_path)
    render_each = Templates.render_each

    def careless(self: Templates, fillings: Sequence[Filling]) -> Iterator[str]:
        for text in render_each(self, fillings):
            yield f"{text}\nprint(__name__)\n"

    monkeypatch.setattr(Templates, "render_each", careless)
    with pytest.raises(Failure, match=r"calls print|has a form of its own"):
        _rendered(tmp_path)
