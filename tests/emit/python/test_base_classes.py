"""Which models become subclasses, and what the others have in place of a base class."""

import subprocess
import sys
from pathlib import Path

import pytest
from support.views import model, options

import docmodels
from docmodels.emit.python.base_classes import usable_bases


def _bases(folder: Path, **pages: str) -> dict[str, str]:
    """Return the models that are subclasses, with their base classes."""
    read = docmodels.read(options(folder, **pages))
    assert read.ok
    return {one.name: base.name for one, base in usable_bases(read.schema).items()}


_ID = "| id | string | Required. The key. |"


@pytest.mark.parametrize(
    ("row", "is_subclass"),
    [
        ("| id | string | Required. Said again. |", True),
        ("| size | string | Something else. |", True),
        ("| id | integer | Required. |", False),
        ("| id | string | Not required here. |", False),
        ("| id | string | Required. Nullable. |", False),
    ],
)
def test_a_repeated_property_must_be_the_same(
    tmp_path: Path, row: str, is_subclass: bool
) -> None:
    page = model("Thing", _ID) + model("Toy", row, base="[Thing](#thing)")
    assert _bases(tmp_path, a=page) == ({"Toy": "Thing"} if is_subclass else {})


def test_a_property_of_the_base_of_the_base_counts_too(tmp_path: Path) -> None:
    page = (
        model("Thing", _ID)
        + model("Toy", "| size | string | x |", base="[Thing](#thing)")
        + model("Doll", "| id | integer | Required. |", base="[Toy](#toy)")
    )
    assert _bases(tmp_path, a=page) == {"Toy": "Thing"}


def test_what_the_nearest_base_says_counts(tmp_path: Path) -> None:
    """`Machine` is no subclass of `Thing`, and `Press` is one of `Machine`."""
    number = "| id | integer | Required. |"
    page = (
        model("Thing", _ID)
        + model("Machine", number, base="[Thing](#thing)")
        + model("Press", number, base="[Machine](#machine)")
    )
    assert _bases(tmp_path, a=page) == {"Press": "Machine"}


def test_two_pages_do_not_need_each_other_for_their_bases(tmp_path: Path) -> None:
    one = model("A", _ID) + model("B", "| b | string | x |", base="[C](two.md#c)")
    two = model("C", _ID) + model("D", "| d | string | x |", base="[A](one.md#a)")
    assert _bases(tmp_path, one=one, two=two) == {"B": "C"}


_USE = """
import api
data = {
    "id": 7, "colour": "red", "lid": {"id": "l"}, "lids": [{"id": "m"}],
    "made": "2020-01-02", "parts": {"x": {"id": "n", "made": "2021-01-01"}},
    "speed": 3,
}
made = api.from_dict(api.Machine, data)
assert not isinstance(made, api.Thing)
assert type(made.id) is int
assert type(made.lid) is api.Lid and type(made.parts["x"]) is api.Thing
assert made.made.isoformat() == "2020-01-02"
assert api.to_dict(made) == data
for wrong in ({**data, "id": "7"}, {**data, "lids": [1]}, {**data, "made": "soon"}):
    try:
        api.from_dict(api.Machine, wrong)
    except api.DecodeError:
        continue
    raise AssertionError(wrong)
"""


@pytest.mark.parametrize("machines", ["a_machines", "z_machines"])
def test_the_properties_of_a_base_on_another_page_are_copied(
    tmp_path: Path, machines: str
) -> None:
    """The page of the model has to import what the copied properties name."""
    things = model("Lid", _ID) + model(
        "Thing",
        _ID,
        "| colour | string | One of `red`, `blue`. |",
        "| lid | [Lid](#lid) | On top. |",
        "| lids | array of [Lid](#lid) | More. |",
        "| made | date | When. |",
        "| parts | map of string to [Thing](#thing) | What it is made of. |",
    )
    rows = "| id | integer | Required. A number. |", "| speed | integer | How fast. |"
    machine = model("Machine", *rows, base="[Thing](things.md#thing)")
    made = docmodels.generate(options(tmp_path, things=things, **{machines: machine}))
    assert made.ok, made.diagnostics
    run = subprocess.run(
        [sys.executable, "-c", _USE], cwd=tmp_path, capture_output=True, text=True
    )
    assert run.returncode == 0, run.stderr
