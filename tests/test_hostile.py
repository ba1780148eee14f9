"""No text of a page, of its name or of the configuration leaves its string.

`DOCMODELS_FUZZ=1` tries every text alone in every place, and texts made of
two, instead of every text in all places at once.
"""

import ast
import builtins
import dataclasses
import importlib
import io
import itertools
import os
import sys
import tokenize
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import hostile
import pytest

import docmodels
from docmodels.characters import is_shown, is_word
from docmodels.corrections import Correction
from docmodels.diagnostics import Failure, errors_in
from docmodels.files import SourceFile
from docmodels.names import package_name_fault
from docmodels.pipeline import understand
from docmodels.pybuild import view_package
from docmodels.pyforms import foreign_form
from docmodels.render import Templates
from docmodels.schema import ObjectType
from docmodels.targets import render_package
from docmodels.typeexpr import Scalar

FUZZ = os.environ.get("DOCMODELS_FUZZ", "") not in ("", "0")
ALL = frozenset(hostile.PLACES)
VALUES = hostile.values()
TEMPLATES = Templates()
COMMENTS = {
    "# Made by docmodels.",
    "# Change the page and generate again; edits to this file are lost.",
    "# Pages refer to each other, so their modules cannot import each other.",
    "# Twice, as mypyc needs the class of a bare name at once.",
    "# type: ignore[assignment]",
    "# type: ignore[list-item]",
    "# type: ignore[dict-item]",
}


# These have nothing of a page in them.
SAME = {
    "_runtime.py": Path(TEMPLATES.folder, "runtime.py.jinja").read_bytes(),
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
    text = data.decode()
    assert ast.dump(ast.parse(data)) == ast.dump(ast.parse(text)), path
    assert foreign_form(path, text) is None, (path, foreign_form(path, text))
    for token in tokenize.tokenize(io.BytesIO(data).readline):
        if token.type == tokenize.COMMENT:
            assert token.string in COMMENTS, path
        elif token.type == tokenize.STRING:
            assert all(c == "\n" or is_shown(c) for c in token.string), (path, token)
        elif token.type == tokenize.NAME:
            assert all(map(is_word, token.string)), (path, token)
        elif token.type != tokenize.ENCODING:
            assert token.string.isascii(), (path, token)


def _all_tame(files: tuple[SourceFile, ...]) -> None:
    for file in files:
        _must_be_tame(file.path, file.text.encode())


def test_there_are_enough_texts() -> None:
    assert len(VALUES) >= 200
    assert all(place in hostile.PAGE for place in hostile.PLACES[2:])


def test_no_text_in_all_places_at_once_gets_out(tmp_path: Path) -> None:
    read = 0
    for number, text in enumerate(VALUES):
        docs = tmp_path / str(number)
        hostile.write(hostile.pages(text, ALL), docs)
        files = _rendered(docs)
        _all_tame(files)
        read += bool(files)
    assert read > len(VALUES) * 0.9


@pytest.mark.parametrize("place", hostile.PLACES)
def test_no_text_in_one_place_gets_out(place: str, tmp_path: Path) -> None:
    """By turns, so that in time each place has had each kind of text."""
    every = 1 if FUZZ else 23
    chosen = [*VALUES[hostile.PLACES.index(place) % every :: every]]
    chosen += hostile.more_values()[:: 11 if FUZZ else 10**6]
    read = 0
    for number, text in enumerate(chosen):
        docs = tmp_path / str(number)
        hostile.write(hostile.pages(text, frozenset({place})), docs)
        files = _rendered(docs)
        _all_tame(files)
        read += bool(files)
    assert read > len(chosen) * 0.8


def test_no_setting_gets_out(tmp_path: Path) -> None:
    hostile.write(hostile.pages("x", frozenset()), tmp_path)
    page, read = "things/thing.md", 0
    for text in VALUES:
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
    assert read > len(VALUES) * 2


def test_no_name_of_a_package_gets_out(tmp_path: Path) -> None:
    hostile.write(hostile.pages("x", frozenset()), tmp_path)
    for text in VALUES:
        if package_name_fault(text) is None:
            _all_tame(_rendered(tmp_path, name=text))
        else:
            # even where nobody asks whether the name will do
            try:
                files = _rendered(tmp_path, name=text)
            except Failure:
                continue
            _all_tame(files)


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
            names = {f.name for f in dataclasses.fields(model)} if (
                isinstance(model, type) and dataclasses.is_dataclass(model)
            ) else set()
            if names:
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
        if path.is_file() and path.name != ".docmodels.json":
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
