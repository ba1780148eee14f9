"""Records are frozen, and every module says what it is."""

import ast
import importlib

import pytest
from code_of_house import MODULES, tree

#: Records that other stages read: frozen, without a dictionary.
DATA_MODULES = """
    core.page core.diagnostics core.declarations core.typeexpr core.schema core.scalars
    core.changes core.corrections core.options core.source core.catalogue.kind
    language.words.dialect parse.folder declare.tables.headings declare.tables.outline
    declare.tables.asides link.resolver
    emit.python.view emit.confinement emit.templates write.manifest
    write.changes run.results cli.config.packages
    cli.proposals.home cli.proposals.searching cli.proposals.tables cli.watching.states
    compare.side compare.models compare.fields cli.sides
"""


@pytest.mark.parametrize("name", DATA_MODULES.split())
def test_records_are_frozen_and_have_slots(name: str) -> None:
    found = 0
    for node in tree(name).body:
        if not isinstance(node, ast.ClassDef):
            continue
        for decorator in node.decorator_list:
            text = ast.unparse(decorator)
            if text.startswith("dataclass"):
                assert "frozen=True" in text, f"{name}.{node.name}"
                assert "slots=True" in text, f"{name}.{node.name}"
                found += 1
    assert found


def test_every_module_says_what_it_is() -> None:
    for name in set(MODULES) - {"__main__"}:
        module = "docmodels" if name == "__init__" else f"docmodels.{name}"
        assert importlib.import_module(module).__doc__, name
