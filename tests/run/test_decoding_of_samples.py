"""Real documentation: every sample that has a model decodes, and nothing is lost."""

import importlib
import json
from collections import Counter
from dataclasses import dataclass, field, replace
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
from support.shared import GRAPH, PARTNER_CENTER, needs

import docmodels
from docmodels.core.schema import TypeId
from docmodels.run.temporary import ImportedPackage, imported_package
from docmodels.run.understand import understand
from docmodels.samples.binding.bind import Binding, Bindings
from docmodels.samples.comparison.alignment import align, plain
from docmodels.samples.comparison.compare import compare
from docmodels.samples.comparison.stand_ins import stands_in
from docmodels.samples.json.tree import ObjectNode
from docmodels.samples.lookup import ModelIndex
from docmodels.samples.sample import Direction
from docmodels.samples.stated import only_names_type

pytestmark = [pytest.mark.slow, needs(PARTNER_CENTER, GRAPH)]


@dataclass
class Counts:
    """What became of the objects of the samples, and of what was refused in them."""

    objects: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)
    unexplained: list[str] = field(default_factory=list)


def _class(codec: ImportedPackage, model: TypeId) -> Any:
    module = f"{codec.root.__name__}.models.{codec.names.modules[model.page]}"
    return getattr(importlib.import_module(module), codec.names.home[model].name)


def _told(
    binding: Binding, node: ObjectNode, schema: Any, codec: Any
) -> dict[tuple[int, int | None], list[str]]:
    """Return where `verify` has a finding in one object of a sample, and what.

    A property that is wrong in several places of it is one finding.
    """
    alone = Bindings((replace(binding, nodes=(node,)),))
    found, _ = compare(schema, alone, codec, "as-documented")
    told: dict[tuple[int, int | None], list[str]] = {}
    for one in found:
        if one.span is not None and one.code in ("sample-type", "sample-missing"):
            told.setdefault((one.span.line, one.span.column), []).append(one.message)
    return told


def _places(node: ObjectNode, path: str, found: dict[str, str]) -> None:
    """Note why each object may leave names out, by its path."""
    if node.elided:
        found[path] = "left out by ..."
    elif only_names_type(node):
        found[path] = "stands for a value"
    for member in node.members:
        _places_in(member.value, f"{path}.{member.name}", found)


def _places_in(value: Any, path: str, found: dict[str, str]) -> None:
    if isinstance(value, ObjectNode):
        _places(value, path, found)
    for index, item in enumerate(getattr(value, "items", ())):
        _places_in(item, f"{path}[{index}]", found)


def _explain(
    error: Any, name: str, binding: Binding, node: ObjectNode, schema: Any, codec: Any
) -> str | None:
    """Say why a decoder refuses something in a sample; None if nothing tells."""
    index = ModelIndex(schema)
    aligned = align(index, binding.model, node, lambda note: None, lambda model: None)
    path = error.path.removeprefix(name)
    told = _told(binding, node, schema, codec)
    slots = aligned.slots
    slot = slots.get(path)
    wrong = [one for one in slots.values() if (one.span.line, one.span.column) in told]
    if error.found == "nothing":
        places: dict[str, str] = {}
        _places(node, "", places)
        left_out = places.get(path.rpartition(".")[0])
        missing = f'"{path.rpartition(".")[2]}" is missing'
        texts = chain.from_iterable(told.values())
        if any(text.startswith(missing) for text in texts):
            return "finding"
        if left_out:
            return left_out
        if binding.sample.direction is Direction.REQUEST:
            return "a request"
        return "a report of an error" if binding.sample.failed else None
    if slot is None:
        return None
    if any(one is slot or one.property == slot.property for one in wrong):
        return "finding"
    return "stands for a value" if stands_in(slot) else None


def _count(corpus: Path) -> Counts:
    understood = understand(docmodels.Options(docs=corpus))
    schema, counts = understood.schema, Counts()
    index = ModelIndex(schema)
    with imported_package(schema) as codec:
        api: Any = codec.root
        for binding in understood.bindings.bound:
            model = _class(codec, binding.model)
            for node in binding.nodes:
                data: Any = plain(node)
                result = api.leniently(api.from_dict, model, data)
                counts.objects["all"] += 1
                counts.objects["strict"] += not result.errors
                if result.value is None:
                    counts.objects["none"] += 1
                    assert result.raw == data
                    # Only what is required keeps an object from being a model.
                    needed = tuple(
                        f"{model.__name__}.{one.field.wire_name}"
                        for one in index.properties(binding.model)
                        if one.field.facts.required
                    )
                    assert any(one.path.startswith(needed) for one in result.errors)
                else:
                    again = json.loads(api.to_json(result.value))
                    assert again == json.loads(json.dumps(data))
                for error in result.errors:
                    why = _explain(error, model.__name__, binding, node, schema, codec)
                    counts.refused[why or "unexplained"] += 1
                    if why is None:
                        place = f"{binding.sample.page}:{node.span.line}"
                        counts.unexplained.append(f"{place}: {error}")
    return counts


@pytest.mark.parametrize(
    "corpus", [PARTNER_CENTER, GRAPH], ids=["partner-center", "graph"]
)
def test_samples_decode_leniently(corpus: Path) -> None:
    counts = _count(corpus)
    print(corpus.name, dict(counts.objects), dict(counts.refused))
    assert counts.objects["all"] > 200
    assert counts.unexplained == []
