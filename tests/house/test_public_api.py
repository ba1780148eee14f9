"""What is public, and what of it is imported at first use."""

import ast

import pytest
from code_of_house import MODULES, tree

import docmodels


def test_the_public_api() -> None:
    public = {name for name in vars(docmodels) if not name.startswith("_")}
    tops = {name.partition(".")[0] for name in MODULES}
    known = tops | {"import_module", "Any", "TYPE_CHECKING"}
    assert public - known <= set(docmodels.__all__)
    assert docmodels.__all__ == sorted(docmodels.__all__)
    for name in docmodels.__all__:
        assert getattr(docmodels, name).__doc__, name
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        getattr(docmodels, "nothing")  # noqa: B009


def test_what_is_lazy_is_public_and_what_a_checker_sees() -> None:
    lazy = docmodels._LAZY
    assert set(lazy) <= set(docmodels.__all__)
    checked = {
        alias.name: node.module
        for node in ast.walk(tree("__init__"))
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    assert {name: checked[name] for name in lazy} == lazy
