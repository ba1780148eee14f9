"""The examples in docstrings show what the code does."""

import doctest
import importlib
import re
from pathlib import Path

import pytest

import docmodels

_PACKAGE = Path(docmodels.__file__).parent
_EXAMPLE = re.compile(r"^ +>>> ", re.MULTILINE)
_MODULES = [
    ".".join((docmodels.__name__, *path.relative_to(_PACKAGE).with_suffix("").parts))
    for path in sorted(_PACKAGE.rglob("*.py"))
    if _EXAMPLE.search(path.read_text("utf-8"))
]


@pytest.mark.parametrize("name", _MODULES)
def test_the_examples_of_a_module_hold(name: str) -> None:
    module = importlib.import_module(name.removesuffix(".__init__"))
    found = doctest.testmod(module)
    assert found.attempted
    assert not found.failed
