"""A folder in which nothing is to be done is known without reading its files."""

import hashlib
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from support.output_folder import ALL, CUSTOMER, INIT, MANIFEST, ORDER, generate

from docmodels.core.source import SourceFile
from docmodels.write import Plan, plan
from docmodels.write.manifest import Entry, entry_of
from docmodels.write.paths import OLD_MANIFEST_NAME, WORK_NAME
from docmodels.write.unchanged import unchanged_plan

LISTING = replace(
    INIT,
    text="from . import b, a\nfrom .models.order import Order as Order\n"
    "from .models.customer import Customer as Customer\n",
)
FILES = (*(one for one in ALL if one is not INIT), LISTING)


def _plan(
    out: Path,
    files: tuple[SourceFile, ...] = FILES,
    entries: dict[str, Entry] | None = None,
) -> Plan | None:
    def hash_of(path: str) -> str | None:
        file = out / path
        if not file.is_file() or file.is_symlink():
            return None
        return hashlib.sha256(file.read_bytes()).hexdigest()

    known = {file.path: entry_of(file.path, file.text) for file in files}
    return unchanged_plan(
        out, files, known if entries is None else entries, hash_of, False
    )


def test_the_plan_is_that_of_who_reads_all(out: Path) -> None:
    generate(out, *FILES)
    made = _plan(out)
    assert made == plan(out, FILES)
    assert made is not None
    assert made.unchanged == tuple(sorted(one.path for one in FILES))


def _moved(out: Path) -> None:
    (out / "models").rename(out.with_name("elsewhere"))
    (out / "models").symlink_to(out.with_name("elsewhere"))


_EDITS: dict[str, Callable[[Path], object]] = {
    "edited": lambda out: (out / ORDER.path).write_text("x = 1\n"),
    "a listing is edited": lambda out: (out / INIT.path).write_text("x = 1\n"),
    "the manifest is edited": lambda out: (out / MANIFEST).write_text("x"),
    "gone": lambda out: (out / ORDER.path).unlink(),
    "the manifest is gone": lambda out: (out / MANIFEST).unlink(),
    "a run is at work": lambda out: (out / WORK_NAME).mkdir(),
    "an old manifest": lambda out: (out / OLD_MANIFEST_NAME).write_text("{}"),
    "a folder is a link": _moved,
    "no folder": lambda out: out.rename(out.with_name("elsewhere")),
}


@pytest.mark.skipif(os.name == "nt", reason="links are rare there")
@pytest.mark.parametrize("edit", _EDITS.values(), ids=_EDITS)
def test_what_is_not_as_it_should_be_is_another_plan(
    out: Path, edit: Callable[[Path], object]
) -> None:
    generate(out, *FILES)
    edit(out)
    assert _plan(out) is None


def test_other_files_are_another_plan(out: Path) -> None:
    generate(out, *FILES)
    entries = {file.path: entry_of(file.path, file.text) for file in FILES}
    assert _plan(out, FILES[1:]) is None
    assert _plan(out, (*FILES, CUSTOMER)) is None
    assert (
        _plan(out, FILES, {k: v for k, v in entries.items() if k != "py.typed"}) is None
    )
    assert _plan(out, FILES, {**entries, "more.py": entry_of("more.py", "")}) is None


@pytest.mark.parametrize(("end", "same"), [("\r\n", False), ("\r", True), ("\n", True)])
def test_ends_of_lines_that_are_not_written_so(out: Path, end: str, same: bool) -> None:
    odd = replace(ORDER, text=f"A = 1{end}B = 2\n")
    generate(out, odd)
    (out / ORDER.path).write_bytes(odd.text.encode())
    entries = {odd.path: entry_of(odd.path, odd.text)}
    (out / MANIFEST).write_text(plan(out, (odd,)).record.new or "")
    assert (_plan(out, (odd,), entries) is not None) is same
