"""Lists that are announced and are not whole, or hold no values."""

import pytest

from .test_values import values


@pytest.mark.parametrize(
    "value",
    ["<level>", "{level}", "${level}", "%LEVEL%", "on...off", "1…9", "=<level>"]
    + ["level=3", "=level", "box://", "http(s)://", "a-z", "A-Za-z0-9", "[a-f0-9]"]
    + ["_a-z", "0-9a-f", "A-F", "b-z", "B-Z", "[^A-Z]"],
)
def test_a_pattern_is_no_value(value: str) -> None:
    assert values(f"Possible values are `on`, `off` or `{value}`.") is None


@pytest.mark.parametrize(
    "value",
    ["=", "!=", ">=", "x-y", "0-9", "a-b", "100%", "text/html;charset=utf-8", "/"]
    + ["https://example.org/rsa#sha1", "*", "-", "on-hold", "$top", "B-52"]
    + ["sea-dog"],
)
def test_what_is_like_a_pattern_may_be_a_value(value: str) -> None:
    listed = values(f"Possible values are `on`, `off` or `{value}`.")
    assert listed == ["on", "off", value]


@pytest.mark.parametrize(
    "text",
    [
        "Can be `https://example.org/a` or `https://example.org/b`.",
        "It can be `http` or `https` scheme.",
        "Either `pre` or `post` prefix.",
        "Must be `a`, `b` or `_` characters.",
        "Allowed characters: `a`, `b` and `_`.",
        "The following variables can be used: `name`, `date`.",
        "Allowed HTML tags: `b`, `i`.",
        "Supported HTML attributes include:<br>- `href`: A link.<br>- `rel`: What for.",
        "XML elements that may stand in it: `b`, `i`.",
        "The file's name ends with either `jpg` or `png`.",
        "Typical values are `on`, `off`.",
        "Either `on` or `off` is required.",
        "One of `on` and `off`, not both.",
    ],
)
def test_parts_and_what_is_usual_are_no_values(text: str) -> None:
    assert values(text) is None


@pytest.mark.parametrize(
    "part",
    "scheme schemes prefix prefixes suffix suffixes character characters letters digits"
    " symbols placeholders variables wildcard wildcards".split(),
)
def test_what_is_called_a_part_behind_is_no_value(part: str) -> None:
    for other in (f"non{part}", f"{part}ly"):
        assert values(f"It can be `a` or `b` {other}.") == ["a", "b"]
    assert values(f"It can be `a` or `b` {part}.") is None


@pytest.mark.parametrize(
    "text",
    [
        "Names in one tongue: `Overdale`, `Netherdale` and `Beck`.",
        "It is `mul`, the labels being in one language: `Overdale`, `Beck`.",
        "In one: `Overdale`, `Beck` and `Dale`; and in the other: `Tal`, `Bach`.",
        'The title of the song: "Blue Moon", "Old Road".',
        'A city on the way: "Overdale", "Beck".',
    ],
)
def test_names_and_places_behind_a_colon_are_no_values(text: str) -> None:
    assert values(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Values are `a` and `b` for `plain` and `c`, `d` for `web`.",
        'Valid values are "a" and "b" for lamps, and "c" for stoves.',
        "Values are `a`, `b` before it is done, or `c` behind.",
        "Values are `a`, `b` in the hall or any other name.",
        "Values are `a` or `b` for lamps; one is right, or `c`.",
        "Values are `a` and `b` for lamps or one of `c`, `d` for stoves, and `e`.",
        "Possible values: `a`, `b`. Since 2.0 also `c`.",
        "Possible values: `a`, `b`. It additionally supports `c`.",
        "Possible values:<br>`a` - one.<br>`b` - two.<br>Also allowed is `c`.",
        "Possible values (`a`, `b`) or `c`.",
    ],
)
def test_a_list_that_is_not_whole_is_none(text: str) -> None:
    assert values(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Possible values are `a` or `b`, where `a` is the lesser and `b` the greater.",
        "Possible values are `a` and `b`, and `size` must be given for `b`.",
        "Possible values are `a` and `b` (and `c` in old lamps).",
        "Possible values: `a`, `b`. See also `c`.",
        "Possible values: `a`, `b`. It is `a` in the hall, and `null` elsewhere.",
        "Possible values are `a` or `b`. A lamp, or `c`, is needed.",
        "Either `a`, or `b`<br>_Note: The `c` state is gone._",
        "Either `a`, or `b`<br>**Note:** The `c` state is gone.",
        "Either `a`, or `b`<br>`c` is what it was.",
        "Values:<br>`a` - x<br>`b` - y<hr>`c` - z",
        "Values:<br>`a` - x<br>`b` - y<br>*Example: A `c` and* <br>`c,d`",
        "Values:<br>`a` - x<br>`b` - y<br>**Example**: `c`",
        "Values:<br>`a` - x<br>`b` - y<br><br>**Required if set**: by `c`.",
        "Values:<br>**a** - x<br>**b** - y<br>_Remarks_: more.",
        "Values:<br>- `a`: x<br>- `b`: y<br>**Constraints**: *Maximum*: `c`",
        "Values:<br>- **a**: x<br>- **b**: y<br>**Constraints**: *Maximum*: `c`",
        "Possible values are:<br>a - x<br>b - y<br>Example - more",
    ],
)
def test_what_follows_a_list_belongs_to_none(text: str) -> None:
    assert values(text) == ["a", "b"]


@pytest.mark.parametrize(
    "text",
    [
        "The HTML tag to make: `a` or `b`. Possible values are `a`, `b`.",
        "Allowed tags: `a`, `b`.",
        "The HTML element, one of `a`, `b`.",
        "Possible values:<br>- `a`: x<br>- `b`: y<br>",
        "Possible values: `a`, `b`. HTML tags are removed.",
    ],
)
def test_one_tag_may_be_a_value(text: str) -> None:
    assert values(text) == ["a", "b"]


@pytest.mark.parametrize(
    ("end", "whole"),
    [
        (", when it runs,", True),
        (" when it runs or", True),
        (" when it runs, `dim`", False),
        (" when it runs, `null` or so", True),
        (". Since 2.0 also `dim`", False),
        (". Since 2.0 also `on`.", True),
        ('. Also `""`.', True),
        (". Since 2.0 also", True),
        (". Since 2.0 also the", True),
    ],
)
def test_only_a_new_value_is_added_to_a_list(end: str, whole: bool) -> None:
    found = values(f"Possible values are `on`, `off`{end}")
    assert found == (["on", "off"] if whole else None)


def test_labels_may_be_values() -> None:
    assert values("Values:<br>`note` - x<br>`example` - y") == ["note", "example"]
    assert values("Values:<br>**Low** - x<br>**Warning**: y") == ["Low", "Warning"]
    assert values("Possible values: note, example.") == ["note", "example"]
    assert values("Possible values are **note** and **example**.") == [
        "note",
        "example",
    ]


@pytest.mark.parametrize(
    ("behind", "whole"),
    [
        ("for lamps, `hot` for stoves.", False),
        ("for lamps, `size` is given.", True),
        ("for lamps, other for stoves.", True),
        ("for lamps or other for stoves.", False),
        ("for lamps or for others.", True),
        ("for lamps (or `hot`).", True),
        ("for lamps (see (x) or `hot`).", True),
        ("for lamps (see (x)), `hot` for stoves.", False),
        ("for lamps. It is old, `hot` or cold.", True),
        ("for lamps `hot`.", True),
        (". Also `dim`.", False),
        (". Also values are supported `dim`.", False),
        (". Also the supported values are `dim`.", False),
        (". Also, on lamps, `dim`.", True),
        (". See also `dim`.", True),
        (". Also `on`.", True),
        (". Also `null`.", True),
        (". Also `size` is set.", True),
    ],
)
def test_what_stands_behind_a_list_shows_whether_it_is_whole(
    behind: str, whole: bool
) -> None:
    listed = values(f"Values are `on` and `off` {behind}")
    assert listed == (["on", "off"] if whole else None)
