"""The classes of a page: their order, and the fields in them."""

import re
from pathlib import Path

from support.views import classes, model, options, viewed

import docmodels

_ID = "| id | string | Required. The key. |"
_DECLARED = re.compile(r"\s*(\w+): .+ = ")


def test_a_base_stands_before_its_subclasses(tmp_path: Path) -> None:
    page = (
        model("Doll", "| c | string | x |", base="[Toy](#toy)")
        + model("Other", _ID)
        + model("Toy", "| b | string | x |", base="[Thing](#thing)")
        + model("Thing", "| a | string | x |")
    )
    view = classes(viewed(tmp_path, page=page))
    assert [*view] == ["Thing", "Toy", "Doll", "Other"]
    doll = view["Doll"]
    assert doll.base == "Toy"
    assert [field.name for field in doll.fields] == ["c"]
    assert [field.name for field in doll.all_fields] == ["a", "b", "c"]


def test_only_the_bare_class_of_a_page_that_is_imported_later_is_late(
    tmp_path: Path,
) -> None:
    rows = (
        "| own | [Own](#own) | Required. |",
        "| before | [Before](a.md#before) | Required. |",
        "| after | [After](c.md#after) | Required. |",
        "| some | array of [After](c.md#after) | Required. |",
        "| perhaps | [After](c.md#after) | Maybe. |",
    )
    view = viewed(
        tmp_path,
        a=model("Before", _ID),
        b=model("User", *rows) + model("Own", _ID),
        c=model("After", _ID),
    )
    late = {field.name: field.late for field in classes(view)["User"].fields}
    assert late == {
        "own": False,
        "before": False,
        "after": True,
        "some": False,
        "perhaps": False,
    }


def test_the_variables_of_a_field_are_not_those_of_items_of_another(
    tmp_path: Path,
) -> None:
    listed, mapped = "array of array of date", "map of string to map of string to date"
    rows = (
        f"| a | array of {listed} | x |",
        f"| a_item | {listed} | x |",
        f"| b | map of string to {mapped} | x |",
        f"| b_value | {mapped} | x |",
    )
    (view,) = classes(viewed(tmp_path, page=model("Thing", *rows))).values()
    declared = [
        match[1]
        for field in view.all_fields
        for line in field.decoding.code
        if (match := _DECLARED.match(line))
    ]
    assert declared
    assert len(declared) == len({*declared})


def test_the_keys_whose_null_a_field_carries(tmp_path: Path) -> None:
    rows = (
        _ID,
        "| size | integer | Required. Nullable. |",
        "| other | integer | Nullable. |",
        "| any | any | Required. |",
        "| perhaps | any | What it may be. |",
    )
    (view,) = classes(viewed(tmp_path, page=model("Thing", *rows))).values()
    assert view.null_keys == ('"size"', '"any"')


def test_a_union_with_a_model_that_leads_back_counts_the_depth(tmp_path: Path) -> None:
    page = model("Leaf", _ID) + model(
        "Node",
        "| both | [Leaf](#leaf) or [Node](#node) | x |",
        "| all | array of ([Leaf](#leaf) or [Node](#node)) | x |",
        "| leaf | [Leaf](#leaf) | x |",
    )
    view = classes(viewed(tmp_path, page=page))
    counted = {
        field.name: "depth + 1" in " ".join(field.decoding.code)
        for field in view["Node"].all_fields
    }
    assert counted == {"both": True, "all": True, "leaf": False}
    assert (view["Node"].deep, view["Leaf"].deep) == (True, False)


def test_only_what_may_be_missing_has_a_default(tmp_path: Path) -> None:
    rows = (
        _ID,
        "| size | integer | Required. Nullable. |",
        "| other | integer | Nullable. |",
        "| more | integer | Not required. |",
    )
    made = docmodels.check(options(tmp_path, page=model("Thing", *rows)))
    (text,) = (file.text for file in made.files if file.path == "models/page.py")
    declared = dict(re.findall(r"^    (\w+): (.+)$", text, re.MULTILINE))
    assert declared == {
        "id": "str",
        "size": "int | None",
        "other": "int | None = None",
        "more": "int | None = None",
    }


def test_where_a_base_stands_its_subclass_may_stand(tmp_path: Path) -> None:
    """So a box in a box is a thing in a thing, and both count how deep they are."""
    page = (
        model("Thing", _ID)
        + model("Box", "| inside | [Thing](#thing) | x |", base="[Thing](#thing)")
        + model("Lid", "| of | [Box](#box) | x |")
    )
    view = classes(viewed(tmp_path, page=page))
    assert {name: one.deep for name, one in view.items()} == {
        "Thing": True,
        "Box": True,
        "Lid": False,
    }
