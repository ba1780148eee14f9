"""What an earlier run made is used again for the same input, and for no other."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest
from support.case_folders import CASES, case_names, case_options

import docmodels
from docmodels.core.known import Known
from docmodels.core.source import SourceFile
from docmodels.emit import formatting, proof
from docmodels.run import making, memory, page, piecewise, row
from docmodels.run.kept import from_bytes, to_bytes
from docmodels.run.memory import memory_for
from docmodels.run.readings import Readings
from docmodels.run.results import Made
from docmodels.write import Entry, manifest

_PAGE = """\
# Cart

| Property | Type | Description |
|---|---|---|
| lines | array of [Line](line.md) | The lines. |
| state | string | One of `open` or `paid`. |
[!INCLUDE [more](includes/more.md)]
"""
_ROW = "| note | string | Some words. |\n"
_LINE = "# Line\n\n| Property | Type |\n|---|---|\n| count | integer |\n"

Change = Callable[[docmodels.Options], docmodels.Options | None]


@pytest.fixture
def options(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> docmodels.Options:
    monkeypatch.setenv("DOCMODELS_CACHE_KEY", "of the tests")
    (tmp_path / "docs" / "includes").mkdir(parents=True)
    (tmp_path / "docs" / "cart.md").write_text(_PAGE)
    (tmp_path / "docs" / "line.md").write_text(_LINE)
    (tmp_path / "docs" / "includes" / "more.md").write_text(_ROW)
    return docmodels.Options(
        tmp_path / "docs", tmp_path / "shop", cache=tmp_path / "cache"
    )


@pytest.fixture
def makings(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The packages that were made, not recalled."""
    names: list[str] = []
    make = making.make

    def noted(options: docmodels.Options, name: str, *earlier: Any) -> Any:
        names.append(name)
        return make(options, name, *earlier)

    monkeypatch.setattr(making, "make", noted)
    return names


def _later(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let some seconds pass, after which times tell what has changed."""
    now = time.time_ns() + 5_000_000_000
    monkeypatch.setattr(time, "time_ns", lambda: now)


def test_the_same_input_is_made_once(
    options: docmodels.Options, makings: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    first = docmodels.check(options)
    assert first.diff
    written = docmodels.generate(options)
    again = docmodels.generate(options)
    assert makings == ["shop"]
    plain = docmodels.check(replace(options, cache=None))
    assert makings == ["shop", "shop"]
    _later(monkeypatch)
    for _ in range(3):
        assert docmodels.check(options) == plain
    assert makings == ["shop", "shop"]
    assert written.files == again.files == first.files == plain.files
    assert again.plan is not None
    assert again.plan.unchanged == tuple(sorted(f.path for f in plain.files))


def _edit_page(options: docmodels.Options) -> None:
    page = options.docs / "cart.md"
    page.write_text(page.read_text().replace("The lines.", "The parts."))


def _edit_page_and_hide_it(options: docmodels.Options) -> None:
    page = options.docs / "cart.md"
    before = page.stat()
    page.write_text(_PAGE.replace("`paid`", "`sold`"))
    os.utime(page, ns=(before.st_atime_ns, before.st_mtime_ns))


def _rename_page(options: docmodels.Options) -> None:
    (options.docs / "line.md").rename(options.docs / "part.md")


def _add_page(options: docmodels.Options) -> None:
    (options.docs / "new.md").write_text(_LINE.replace("Line", "New"))


def _edit_included(options: docmodels.Options) -> None:
    (options.docs / "includes" / "more.md").write_text(_LINE)


def _remove_included(options: docmodels.Options) -> None:
    (options.docs / "includes" / "more.md").unlink()


def _add_template(options: docmodels.Options) -> docmodels.Options:
    folder = options.docs.parent / "templates"
    folder.mkdir(exist_ok=True)
    (folder / "words.txt.jinja").write_text("{{ module.name }}\n")
    return replace(
        options, templates=folder, targets=("dataclasses", "typed_dicts", "words")
    )


def _edit_template(options: docmodels.Options) -> docmodels.Options:
    other = _add_template(options)
    docmodels.check(other)
    assert other.templates is not None
    (other.templates / "words.txt.jinja").write_text("{{ module.name }}!\n")
    return other


CHANGES: dict[str, Change] = {
    "page": _edit_page,
    "page, time put back": _edit_page_and_hide_it,
    "name of page": _rename_page,
    "new page": _add_page,
    "included": _edit_included,
    "included gone": _remove_included,
    "new template": _add_template,
    "template": _edit_template,
    "targets": lambda o: replace(o, targets=("dataclasses",)),
    "exclude": lambda o: replace(o, exclude=("line.md",)),
    "enums": lambda o: replace(o, enums="closed"),
    "name": lambda o: replace(o, output=o.docs.parent / "store"),
    "severity": lambda o: replace(o, severities=(("rows-not-included", "ignore"),)),
    "without": lambda o: replace(o, without=("values-from-one-of",)),
    "correction": lambda o: replace(
        o, corrections=(docmodels.Correction("line.md", "Line", name="Row"),)
    ),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", CHANGES)
@pytest.mark.parametrize("later", [False, True])
def test_any_change_of_the_input_is_seen(
    options: docmodels.Options,
    makings: list[str],
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    later: bool,
) -> None:
    if later:
        _later(monkeypatch)
    docmodels.generate(options)
    docmodels.check(options)
    before = len(makings)
    changed = CHANGES[name](options) or options
    found = docmodels.check(changed)
    assert len(makings) > before
    assert found == docmodels.check(replace(changed, cache=None))
    made = len(makings)
    assert docmodels.check(changed) == found
    assert len(makings) == made


@pytest.fixture
def finishings(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files that were proven and formatted, not found."""
    paths: list[str] = []
    finished = row.finished

    def noted(file: SourceFile, *rest: Any) -> Any:
        paths.append(file.path)
        return finished(file, *rest)

    monkeypatch.setattr(row, "finished", noted)
    return paths


def test_of_a_changed_page_only_its_files_are_finished_again(
    options: docmodels.Options, finishings: list[str]
) -> None:
    docmodels.generate(options)
    assert "models/line.py" in finishings
    finishings.clear()
    _edit_page(options)
    again = docmodels.generate(options)
    assert finishings == ["models/cart.py"]  # only a description has changed
    assert again.plan is not None
    assert again.plan.rewritten == ("models/cart.py",)
    assert again.files == docmodels.check(replace(options, cache=None)).files


def test_files_are_found_under_other_options_if_they_are_the_same(
    options: docmodels.Options, finishings: list[str]
) -> None:
    docmodels.generate(options)
    finishings.clear()
    closed = replace(options, enums="closed")
    assert (
        docmodels.generate(closed).files
        == docmodels.check(replace(closed, cache=None)).files
    )
    assert "models/cart.py" in finishings
    assert finishings.count("models/line.py") == 1  # without the cache


@pytest.mark.slow
def test_a_file_is_not_found_that_was_held_to_something_else(
    options: docmodels.Options, tmp_path: Path
) -> None:
    """What a template may write, and a comment be, depends on all templates."""
    (tmp_path / "templates").mkdir()
    template = tmp_path / "templates" / "words.py.jinja"
    theirs = replace(
        options, templates=template.parent, targets=("dataclasses", "words")
    )
    template.write_text('"""{{ module.name }}"""\n# {{ "" }}{{ "a" }}b\n# ab\n')
    assert docmodels.generate(theirs).ok
    template.write_text('"""{{ module.name }}"""\n# {{ "" }}{{ "a" }}b\n{{ "#" }} ab\n')
    refused = docmodels.generate(theirs)
    assert [one.code for one in refused.diagnostics] == ["invalid-output"]
    assert refused == docmodels.generate(replace(theirs, cache=None))


def test_a_file_that_is_included_at_last_is_seen(
    options: docmodels.Options, makings: list[str]
) -> None:
    _remove_included(options)
    lacking = docmodels.generate(options)
    assert "rows-not-included" in {one.code for one in lacking.diagnostics}
    assert docmodels.check(options).diagnostics == lacking.diagnostics
    assert len(makings) == 1
    (options.docs / "includes" / "more.md").write_text(_ROW)
    assert docmodels.check(options).diagnostics == ()
    assert len(makings) == 2


def test_every_option_counts_or_is_known_not_to(tmp_path: Path) -> None:
    """An option that is new changes the key by itself; this list is what does not."""
    uncounted = {one.name for one in fields(docmodels.Options) if not one.compare}
    assert uncounted == {"jobs", "cache", "progress"}


@pytest.mark.parametrize("touched", ["text", "gone", "more", "manifest", "link"])
def test_what_is_on_disk_is_looked_at_all_the_same(
    options: docmodels.Options,
    makings: list[str],
    monkeypatch: pytest.MonkeyPatch,
    touched: str,
) -> None:
    docmodels.generate(options)
    _later(monkeypatch)
    assert not docmodels.check(options).diff
    assert options.output is not None
    file = options.output / "models" / "cart.py"
    match touched:
        case "text":
            file.write_text(file.read_text().replace("The lines.", "the lines."))
        case "gone":
            file.unlink()
        case "more":
            (options.output / "models" / "mine.py").write_text("")
        case "manifest":
            manifest = options.output / ".docmodels.manifest"
            manifest.write_text(manifest.read_text().replace("cart", "tart"))
        case "link" if os.name != "nt":
            file.rename(options.docs.parent / "cart.py")
            file.symlink_to(options.docs.parent / "cart.py")
    assert docmodels.check(options) == docmodels.check(replace(options, cache=None))
    forced = replace(options, force=True)
    again = docmodels.generate(forced)
    assert makings == ["shop", "shop"]
    if touched != "link":
        assert again.ok
        assert not docmodels.check(options).diff


@pytest.mark.slow
@pytest.mark.parametrize("back", [False, True])
def test_nothing_is_kept_of_a_template_that_is_saved_while_a_run_reads_it(
    options: docmodels.Options, monkeypatch: pytest.MonkeyPatch, back: bool
) -> None:
    """What the run has read would be found under what the template said before."""
    theirs = _add_template(options)
    assert theirs.templates is not None
    template = theirs.templates / "words.txt.jinja"
    before = template.read_text()
    make = making.make

    def saved_meanwhile(*what: Any) -> Any:
        template.write_text(before.replace("\n", "!\n"))
        made = make(*what)
        if back:
            template.write_text(before)
        return made

    monkeypatch.setattr(making, "make", saved_meanwhile)
    edited = docmodels.check(theirs)
    assert any(file.text.endswith("!\n") for file in edited.files)
    monkeypatch.setattr(making, "make", make)
    template.write_text(before)
    found = docmodels.check(theirs)
    assert found == docmodels.check(replace(theirs, cache=None))
    assert found.files != edited.files


def test_faulty_pages_are_read_again(
    options: docmodels.Options, makings: list[str]
) -> None:
    strict = replace(options, strict=True)
    _remove_included(options)
    assert not docmodels.generate(strict).ok
    assert not docmodels.generate(strict).ok
    assert len(makings) == 2


def test_a_cache_that_cannot_be_had_is_no_error(
    options: docmodels.Options, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    plain = docmodels.check(replace(options, cache=None))
    assert docmodels.check(replace(options, cache=tmp_path / "file")) == plain


def test_spoiled_entries_change_nothing(
    options: docmodels.Options, makings: list[str]
) -> None:
    expected = docmodels.generate(options)
    assert options.cache is not None
    for file in options.cache.glob("*.entry"):
        data = file.read_bytes()
        file.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    again = docmodels.generate(options)
    assert again.files == expected.files
    assert len(makings) == 2


@pytest.mark.slow
@pytest.mark.parametrize("case", case_names()[::8])
def test_recalled_and_made_are_equal_in_every_case(
    case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DOCMODELS_CACHE_KEY", "of the tests")
    monkeypatch.chdir(CASES / case)
    plain = case_options(tmp_path / "package")
    cached = replace(plain, cache=tmp_path / "cache")
    made = docmodels.generate(cached)
    for _ in range(2):
        again, fresh = docmodels.check(cached), docmodels.check(plain)
        assert again == fresh
        assert (again.files, again.diagnostics) == (made.files, made.diagnostics)
        _later(monkeypatch)


def _forget(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let this process know nothing of what it has made, as another one would."""
    for module in (memory, page, formatting, piecewise, proof, manifest):
        monkeypatch.setattr(module, "_KNOWN", Known(1000))


@pytest.fixture
def readings(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The pages that were read, not recalled."""
    _forget(monkeypatch)
    paths: list[str] = []
    read_one = page.read_one

    def noted(file: Any, *rest: Any) -> Any:
        paths.append(file.path)
        return read_one(file, *rest)

    monkeypatch.setattr(page, "read_one", noted)
    return paths


@pytest.mark.slow
def test_only_the_page_that_changed_is_read(
    options: docmodels.Options, readings: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    docmodels.generate(options)
    assert sorted(readings) == ["cart.md", "includes/more.md", "line.md"]
    for edit, again in [
        (_edit_page, ["cart.md"]),
        (_edit_included, ["cart.md", "includes/more.md"]),
        (_rename_page, ["part.md"]),
        (_add_page, ["new.md"]),
    ]:
        readings.clear()
        _forget(monkeypatch)
        edit(options)
        found = docmodels.check(options)
        assert readings == again
        assert found == docmodels.check(replace(options, cache=None))


@pytest.mark.slow
@pytest.mark.parametrize(
    ("change", "again"),
    [
        (lambda o: replace(o, columns=(("type", ("Kind",)),)), True),
        (lambda o: replace(o, answers=(("yes", ("aye",)),)), True),
        (lambda o: replace(o, without=("values-from-one-of",)), True),
        (lambda o: replace(o, enums="closed"), False),
        (lambda o: replace(o, output=o.docs.parent / "store"), False),
    ],
)
def test_pages_are_read_again_for_what_changes_how_they_are_read(
    options: docmodels.Options,
    readings: list[str],
    monkeypatch: pytest.MonkeyPatch,
    change: Callable[[docmodels.Options], docmodels.Options],
    again: bool,
) -> None:
    docmodels.generate(options)
    readings.clear()
    _forget(monkeypatch)
    other = change(options)
    found = docmodels.check(other)
    assert bool(readings) == again
    assert found == docmodels.check(replace(other, cache=None))


@pytest.mark.slow
def test_packages_of_one_documentation_do_not_forget_each_others_pages(
    options: docmodels.Options, readings: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    both = (options, replace(options, exclude=("line.md",)))
    for one in both:
        docmodels.check(one)
    readings.clear()
    for one in both:
        _forget(monkeypatch)
        docmodels.check(replace(one, enums="closed"))
    assert readings == []


def test_the_pages_that_are_gone_are_forgotten(options: docmodels.Options) -> None:
    memory = memory_for(options, "shop")
    assert memory is not None
    docmodels.generate(options)
    known = Readings(memory.store, memory.reader)._all()
    assert len(known) == 3
    (options.docs / "line.md").unlink()
    docmodels.check(options)
    left = Readings(memory.store, memory.reader)._all()
    assert len(left) == 2
    assert left.items() < known.items()


def _without_a_line(text: str) -> str:
    lines = text.splitlines(keepends=True)
    return "".join(lines[:-1])


def _with_a_model(text: str) -> str:
    return (
        f"{text}\n\n## Lamp\n\n| Name | Type |\n|---|---|\n| watts | [Line](x.md) |\n"
    )


@pytest.mark.slow
@pytest.mark.parametrize("case", case_names()[3::8])
@pytest.mark.parametrize("edit", [_without_a_line, _with_a_model])
def test_each_page_of_a_case_changed_gives_the_same(
    case: str,
    edit: Callable[[str], str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("DOCMODELS_CACHE_KEY", "of the tests")
    shutil.copytree(CASES / case, tmp_path / "case")
    monkeypatch.chdir(tmp_path / "case")
    plain = case_options(tmp_path / "package")
    cached = replace(plain, cache=tmp_path / "cache")
    docmodels.check(cached)
    for file in sorted(Path("docs").rglob("*.md")):
        before = file.read_bytes()
        text = before.decode("utf-8", "surrogateescape")
        file.write_bytes(edit(text).encode("utf-8", "surrogateescape"))
        _forget(monkeypatch)
        changed = docmodels.check(cached)
        _forget(monkeypatch)
        assert changed == docmodels.check(plain)
        file.write_bytes(before)


def test_what_is_kept_comes_back_as_it_was() -> None:
    severity = docmodels.Severity.INFO
    made = Made(
        (SourceFile("a.py", "é\ud800\n", "a.md"), SourceFile("py.typed", "")),
        (
            docmodels.Diagnostic("code", severity, "text"),
            docmodels.Diagnostic(
                *("code", severity, "text", docmodels.Span("a.md", 1, 2, 3, "b.md")),
                *("hint", "path", "excerpt"),
            ),
        ),
        3,
        (Entry("a.py", ("1", "2")), Entry("__init__.py", (), (("", "3"), ("a", "4")))),
        ("5", "6"),
    )
    assert from_bytes(to_bytes(made)) == made


@pytest.mark.slow
def test_an_unchanged_package_needs_no_library(options: docmodels.Options) -> None:
    """`check` imports neither the parser, nor the templates, nor the formatter."""
    docmodels.generate(options)
    code = (
        "import sys, docmodels.cli.main as cli\n"
        "status = cli.main(sys.argv[1:])\n"
        "heavy = 'black jinja2 markdown_it yaml pathspec filelock'.split()\n"
        "found = [name for name in heavy if name in sys.modules]\n"
        "sys.exit(f'{status} {found}')"
    )
    arguments = ["check", str(options.docs), "-o", str(options.output)]
    arguments += ["--cache", str(options.cache)]
    folder = options.docs.parent
    (folder / "built").mkdir()
    arguments += ["--stamp", str(folder / "built" / "stamp")]
    arguments += ["--depfile", str(folder / "built" / "needs.d")]
    finished = subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True
    )
    assert finished.stderr.splitlines()[-1:] == ["0 []"]
    assert "includes/more.md" in (folder / "built" / "needs.d").read_text()


def test_what_a_recalled_run_reads_is_what_it_read_when_it_made(
    options: docmodels.Options,
) -> None:
    made = docmodels.inputs(options)
    docmodels.check(options)
    assert docmodels.inputs(options) == made
    assert options.docs / "includes" / "more.md" in made
    _remove_included(options)
    assert docmodels.inputs(options) == docmodels.inputs(replace(options, cache=None))
