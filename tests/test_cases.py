"""Every case folder: pages in, inspection, diagnostics and code out."""

import re
import shutil

import pytest
from support.case_folders import (
    CASES,
    WITH_SERIALIZERS,
    case_names,
    files_of_reading,
    read_tree,
    run_case,
    write_tree,
)

QUIRKS = range(1, 22)
#: Formatting is what takes time: the fullest cases show enough of what is generated.
CASE_NAMES = [
    name if name in WITH_SERIALIZERS else pytest.param(name, marks=pytest.mark.slow)
    for name in case_names()
]


@pytest.mark.parametrize("name", CASE_NAMES)
def test_case(name: str, request: pytest.FixtureRequest) -> None:
    made = run_case(name).files
    expected = CASES / name / "expected"
    if request.config.getoption("--update-cases"):
        shutil.rmtree(expected, ignore_errors=True)
        write_tree(expected, made)
        pytest.skip("expectations rewritten: read the difference")
    known = read_tree(expected)
    assert sorted(made) == sorted(known)
    for path in made:
        assert made[path] == known[path], f"{name}: {path} differs"


@pytest.mark.parametrize("name", case_names())
def test_what_is_read_of_a_case(name: str) -> None:
    for path, text in files_of_reading(name).items():
        known = (CASES / name / "expected" / path).read_bytes().decode()
        assert text == known, f"{name}: {path} differs"


@pytest.mark.parametrize("number", QUIRKS)
def test_every_quirk_has_a_case(number: int) -> None:
    assert [n for n in case_names() if n.startswith(f"quirk-{number:02}-")]


def test_every_case_that_shows_serializers_exists() -> None:
    assert set(case_names()) >= WITH_SERIALIZERS


def test_every_folder_is_a_case() -> None:
    folders = {path.name for path in CASES.iterdir()}
    assert folders == set(case_names())
    assert all(re.fullmatch(r"[a-z0-9-]+", name) for name in folders)
