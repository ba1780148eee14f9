"""What generated code and JSON Schema take of open and of closed enums."""

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args, get_type_hints

import jsonschema
import pytest
from support.case_folders import CASES

import docmodels
from docmodels.core.corrections import Correction
from docmodels.core.values import EnumStyle
from docmodels.emit.jsonschema import to_json_schema

GOOD: dict[str, Any] = {
    "mood": "warm",
    "tint": "red",
    "tints": ["red", "blue"],
    "level": 0,
    "levels": [1, 0],
    "socket": "E14",
    "sockets": {"de": "E27"},
    "nested": {"de": ["E27"]},
    "either": "2024-05-02T09:30:00Z",
    "bulb-type": None,
    "any": True,
    "shape": "flat",
}
VALUES = Correction("lamp.md", "Lamp", "any", type="any", values=("auto", 1, True))
#: Values of the right kind that no list has, by the path of what refuses them.
OTHERS: dict[str, dict[str, Any]] = {
    "Lamp.mood": {"mood": "dim"},
    "Lamp.tint": {"tint": ""},
    "Lamp.tints[1]": {"tints": ["red", "pink"]},
    "Lamp.level": {"level": 7},
    "Lamp.levels[0]": {"levels": [7]},
    "Lamp.socket": {"socket": "e14"},
    "Lamp.sockets.de": {"sockets": {"de": "X"}},
    "Lamp.nested.de[1]": {"nested": {"de": ["E27", "X"]}},
    "Lamp.either": {"either": 7},
    "Lamp.bulb-type": {"bulb-type": "X"},
    "Lamp.any": {"any": 7},
    "Lamp.shape": {"shape": "square"},
}


def made(root: Path, style: EnumStyle) -> tuple[Any, dict[str, Any]]:
    docs = CASES / "enums-closed" / "docs"
    name = f"values_{style}"
    options = docmodels.Options(docs, root / name, enums=style, corrections=(VALUES,))
    result = docmodels.generate(options)
    assert result.ok, result.diagnostics
    schema = to_json_schema(docmodels.read(options).schema)
    return importlib.import_module(name), {**schema, "$ref": "#/$defs/Lamp"}


@pytest.fixture(scope="module")
def packages(
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[dict[str, tuple[Any, dict[str, Any]]]]:
    root = tmp_path_factory.mktemp("enum_values")
    sys.path.insert(0, str(root))
    yield {"open": made(root, "open"), "closed": made(root, "closed")}
    sys.path.remove(str(root))
    for name in [n for n in sys.modules if n.startswith("values_")]:
        del sys.modules[name]


@pytest.mark.slow
@pytest.mark.parametrize("style", ["open", "closed"])
def test_what_is_listed_comes_back(packages: Any, style: str) -> None:
    api, schema = packages[style]
    lamp = api.from_dict(api.Lamp, GOOD)
    assert api.to_dict(lamp) == GOOD
    assert lamp.level == 0
    assert lamp.any is True
    jsonschema.validate(GOOD | {"bulb-type": "E14"}, schema)


@pytest.mark.parametrize("path", OTHERS)
def test_what_is_not_listed(packages: Any, path: str) -> None:
    payload = {**GOOD, **OTHERS[path]}
    api, schema = packages["open"]
    assert api.to_dict(api.from_dict(api.Lamp, payload)) == payload
    jsonschema.validate(payload | {"bulb-type": "x"}, schema)
    api, schema = packages["closed"]
    with pytest.raises(api.DecodeError) as caught:
        api.from_dict(api.Lamp, payload)
    assert caught.value.path == path
    assert "one of " in caught.value.expected
    (value,) = OTHERS[path].values()
    while isinstance(value, list | dict):
        value = [*(value.values() if isinstance(value, dict) else value)][-1]
    assert caught.value.found == repr(value)
    if path != "Lamp.either":  # a schema does not check the format of dates
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(payload | {"bulb-type": "x"}, schema)


@pytest.mark.parametrize("style", ["open", "closed"])
@pytest.mark.parametrize(
    "wrong",
    [{"mood": 1}, {"level": "0"}, {"level": True}, {"level": 0.0}, {"tints": [1]}],
)
def test_another_kind_of_value_is_wrong(
    packages: Any, style: str, wrong: dict[str, Any]
) -> None:
    api, _ = packages[style]
    with pytest.raises(api.DecodeError):
        api.from_dict(api.Lamp, {**GOOD, **wrong})


def test_true_is_not_one(packages: Any) -> None:
    api, _ = packages["closed"]
    for value in ("auto", 1, True):
        assert api.from_dict(api.Lamp, {**GOOD, "any": value}).any is value
    for value in ("on", 0, False):
        with pytest.raises(api.DecodeError):
            api.from_dict(api.Lamp, {**GOOD, "any": value})


def test_values_are_known_at_run_time(packages: Any) -> None:
    api, _ = packages["open"]
    assert get_args(api.Level) == (0, 1)
    assert str in get_args(get_type_hints(api.Lamp)["mood"])
    api, _ = packages["closed"]
    assert get_type_hints(api.Lamp)["mood"] == api.LampMood


def test_an_open_enum_looks_nothing_up(packages: Any) -> None:
    folder = Path(packages["open"][0].__file__).parent
    assert "_LISTED_" not in (folder / "serializers/lamp.py").read_text("utf-8")
