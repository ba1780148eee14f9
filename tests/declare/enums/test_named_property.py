"""Tables of values whose heading has the name of the property in parentheses."""

import pytest
from support.property_rows import page_decls

from docmodels.core.declarations import EnumDecl, ModelDecl, PageDecls
from docmodels.declare.enums.named_property import is_of_property

PAGE = """# {title}

## Bed

| Name | Type |
|---|---|
| state | string |
| level | integer |
| soft | boolean |

### {heading}

| Value | Description |
|---|---|
| {value} | Come in. |
| {other} | Wait. |
"""


def _page(heading: str, value: str = "open", other: str = "shut") -> PageDecls:
    text = PAGE.format(title="Beds", heading=heading, value=value, other=other)
    return page_decls(text)[1]


def _values(decls: PageDecls, name: str) -> list[object]:
    (model,) = (one for one in decls.declarations if isinstance(one, ModelDecl))
    return [v.value for f in model.fields if f.name == name for v in f.values]


@pytest.mark.parametrize(
    "heading",
    [
        "Possible states (state)",
        "States (`state`)",
        "Возможные состояния (state):",
        "状态（state）",
    ],
)
def test_the_property_in_parentheses_has_the_values(heading: str) -> None:
    decls = _page(heading)
    assert _values(decls, "state") == ["open", "shut"]
    assert not [one for one in decls.declarations if isinstance(one, EnumDecl)]
    assert not [one for one in decls.tables if one.declares is None]


@pytest.mark.parametrize(("value", "held"), [("`open`", True), ("open", False)])
def test_values_in_code_may_have_any_title(value: str, *, held: bool) -> None:
    text = PAGE.format(title="B", heading="S (state)", value=value, other="`shut`")
    decls = page_decls(text.replace("| Value | Desc", "| Sign | Desc"))[1]
    assert _values(decls, "state") == (["open", "shut"] if held else [])


def test_whole_numbers_are_values_of_a_whole_number() -> None:
    assert _values(_page("Levels (level)", "0", "1"), "level") == [0, 1]


@pytest.mark.parametrize(
    ("heading", "value"),
    [("Levels (level)", "open"), ("Softness (soft)", "open")],
)
def test_what_the_property_cannot_have_is_not_taken(heading: str, value: str) -> None:
    decls = _page(heading, value)
    assert not any(_values(decls, name) for name in ("state", "level", "soft"))
    assert [one.declares for one in decls.tables] == ["Bed", None]


def test_other_words_in_parentheses_name_no_property() -> None:
    decls = _page("Mood (optional)")
    assert [one.declares for one in decls.tables] == ["Bed", "Mood"]
    assert not _values(decls, "state")


def test_of_two_models_that_counts_which_is_above() -> None:
    first = PAGE.format(title="Beds", heading="States (state)", value="a", other="b")
    second = first.replace("# Beds\n", "").replace("## Bed", "## Sofa", 1)
    _, decls = page_decls(first + second.replace("| a |", "| c |"))
    models = [one for one in decls.declarations if isinstance(one, ModelDecl)]
    found = {m.name: [v.value for v in m.fields[0].values] for m in models}
    assert found == {"Bed": ["a", "b"], "Sofa": ["c", "b"]}


def test_the_heading_names_a_property_that_no_table_has() -> None:
    text = PAGE.format(title="B", heading="Its kinds (bed_kind)", value="a", other="b")
    told = [one.reason for one in page_decls(text)[1].tables if one.declares is None]
    assert told == ["lists values of properties that no table above it has"]


@pytest.mark.parametrize(
    "heading",
    [
        "Property `state`",
        "Values of the state property",
        "Possible values for `state`",
        "Values of Bed.state",
        "字段 `state` 的取值",
        "Значения поля state",
    ],
)
def test_the_property_among_the_words_of_a_heading_has_the_values(heading: str) -> None:
    decls = _page(heading)
    assert _values(decls, "state") == ["open", "shut"]
    assert not [one for one in decls.declarations if isinstance(one, EnumDecl)]
    assert not [one for one in decls.tables if one.declares is None]


@pytest.mark.parametrize(
    "heading", ["About the state", "Property mood", "Values of state and level"]
)
def test_other_headings_name_no_property(heading: str) -> None:
    decls = _page(heading)
    assert [one.declares for one in decls.tables] == ["Bed", None]
    assert not _values(decls, "state")


def test_a_heading_that_names_an_enum_stays_one_of_it() -> None:
    decls = _page("State values")
    assert [one.declares for one in decls.tables] == ["Bed", "State"]


def test_values_that_the_property_cannot_have_are_told() -> None:
    told = [one.reason for one in _page("Property `level`").tables if not one.declares]
    assert told == ["lists values that the type of their property cannot have"]


@pytest.mark.parametrize("name", ["bed_kind", "bedKind", "bed_2"])
def test_what_is_no_word_can_only_be_a_property(name: str) -> None:
    assert is_of_property(f"Kinds ({name})")
    assert not is_of_property("Kinds (optional)")


IN_LINE = """\
# Bed

| Name | Type |
|---|---|
| state | string |
| legs | number |

{line}

| Value | Meaning |
|---|---|
| {one} | Come in. |
| {other} | Wait. |
"""


@pytest.mark.parametrize(
    ("line", "name", "values"),
    [
        ("Value of `state` can be:", "state", ["open", "shut"]),
        ("`legs`: A number between 0 and 1, where:", "legs", [0, 1]),
        ("`bed.state` is one of:", "state", ["open", "shut"]),
        ("Of `state` and `legs`:", "state", []),
        ("What `state` says.", "state", []),
        ("Value of `colour` can be:", "state", []),
    ],
)
def test_a_line_above_a_table_of_values_names_the_property(
    line: str, name: str, values: list[object]
) -> None:
    one, other = ("0", "1") if name == "legs" else ("`open`", "`shut`")
    decls = page_decls(IN_LINE.format(line=line, one=one, other=other))[1]
    assert _values(decls, name) == values
