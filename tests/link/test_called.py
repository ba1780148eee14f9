"""What the API calls a model counts more than a short heading."""

import pytest
from support.named_pages import named, table

from docmodels.core.corrections import Correction

CHART = table("Chart", {"high": "int", "wide": "int"}, "Chart")


def _annotated(name: str, sample: str = '{"high": 1, "wide": 2}') -> str:
    comment = f'<!-- {{\n"blockType": "resource",\n"@odata.type": "{name}"\n}}-->'
    return f"{comment}\n\n```json\n{sample}\n```\n"


@pytest.mark.parametrize("name", ["api.v1.roomChart", "#api.roomChart", "roomChart"])
def test_the_comment_above_the_sample_names_the_model(name: str) -> None:
    found = named({"chart.md": CHART + _annotated(name)})
    assert found.public() == {"RoomChart": "chart.md"}
    [told] = found.found
    assert told.code == "name-differs"
    assert told.span is not None
    assert told.span.line == 3
    assert '"Chart"' in told.message
    assert '"roomChart"' in told.message
    [model] = found.schema.by_id().values()
    [reason] = [r for r in model.because if r.rule == "name-from-annotation"]
    assert reason.words == name.lstrip("#")
    assert reason.span.line == 12


@pytest.mark.parametrize("key", ["@odata.type", "odata.type", "@type", "objectType"])
@pytest.mark.parametrize("colon", [":", " : "])
def test_a_comment_has_the_name_below_one_of_these_keys(key: str, colon: str) -> None:
    comment = _annotated("roomChart").replace('"@odata.type":', f'"{key}"{colon}')
    found = named({"chart.md": CHART + comment.replace('Type": ', f'Type"{colon}')})
    assert found.public() == {"RoomChart": "chart.md"}


def test_a_name_that_only_differs_in_spelling_stays() -> None:
    found = named({"chart.md": CHART + _annotated("api.chart")})
    assert [id_.name for id_ in found.schema.by_id()] == ["Chart"]
    assert not found.found


@pytest.mark.parametrize(
    "text",
    [
        # the sample is one of something else
        CHART + _annotated("api.roomChart", '{"a": 1, "b": 2, "c": 3}'),
        # it is a response
        CHART + _annotated("api.roomChart").replace("resource", "response"),
        # it can be of two models
        CHART
        + table("Axis", {"high": "int", "wide": "int"})
        + "# All\n\n"
        + _annotated("api.thing"),
        # no class can have the name
        CHART + _annotated("api.1"),
    ],
)
def test_a_comment_about_something_beside_names_nothing(text: str) -> None:
    found = named({"chart.md": text})
    assert "Chart" in found.public()
    assert not found.found


def test_a_comment_with_the_name_of_another_model_names_nothing() -> None:
    bed = table("Bed", {"high": "int", "wide": "int"}, "Bed")
    found = named({"bed.md": bed, "chart.md": CHART + _annotated("api.bed")})
    assert found.public() == {"Bed": "bed.md", "Chart": "chart.md"}


def test_a_comment_that_was_copied_names_nothing() -> None:
    bed = table("Bed", {"high": "int", "wide": "int"}, "Bed")
    copied = _annotated("api.roomChart")
    found = named({"bed.md": bed + copied, "chart.md": CHART + copied})
    assert found.public() == {"Bed": "bed.md", "RoomChart": "chart.md"}


def test_links_that_agree_name_a_model() -> None:
    cells = {"a": "[RoomChart](chart.md)", "b": "array of [RoomChart](chart.md#chart)"}
    found = named({"room.md": table("Room", cells, "Room"), "chart.md": CHART})
    assert found.public() == {"Room": "room.md", "RoomChart": "chart.md"}
    assert found.types("Room") == {"a": "RoomChart", "b": "list[RoomChart]"}
    assert found.codes() == [("chart.md", "name-differs")]


@pytest.mark.parametrize(
    "cells",
    [
        {"a": "[RoomChart](chart.md)"},
        {"a": "[RoomChart](chart.md)", "b": "[BedChart](chart.md)"},
        {"a": "[RoomChart](chart.md)", "b": "[Chart](chart.md)"},
        {"a": "[Picture](chart.md)", "b": "[Picture](chart.md)"},
        {"a": "[Room](chart.md)", "b": "[Room](chart.md)"},
        {"a": "[the chart](chart.md)", "b": "[the chart](chart.md)"},
        {"a": "[ArrayOfChart](chart.md)", "b": "[ArrayOfChart](chart.md)"},
    ],
)
def test_links_that_do_not_agree_name_nothing(cells: dict[str, str]) -> None:
    found = named({"room.md": table("Room", cells, "Room"), "chart.md": CHART})
    assert "Chart" in found.public()


def test_the_comment_counts_more_than_links() -> None:
    cells = {"a": "[RoomChart](chart.md)", "b": "[RoomChart](chart.md)"}
    found = named(
        {
            "room.md": table("Room", cells, "Room"),
            "chart.md": CHART + _annotated("api.bookChart"),
        }
    )
    assert "BookChart" in found.public()
    [told] = [one for one in found.found if one.code == "name-differs"]
    assert '"RoomChart"' in told.message


def test_the_heading_still_finds_the_model() -> None:
    cells = {"plain": "Chart", "link": "[Chart](chart.md)", "at": "[x](chart.md#chart)"}
    found = named(
        {
            "room.md": table("Room", cells, "Room"),
            "chart.md": CHART + _annotated("api.roomChart"),
        }
    )
    assert set(found.types("Room").values()) == {"roomChart"}


def test_a_correction_counts_most() -> None:
    pages = {"chart.md": CHART + _annotated("api.roomChart")}
    for name in ("Chart", "Graph"):
        found = named(pages, [Correction("chart.md", "Chart", name=name)])
        assert found.public() == {name: "chart.md"}
        assert not found.found


def test_a_rule_can_be_switched_off() -> None:
    pages = {"chart.md": CHART + _annotated("api.roomChart")}
    found = named(pages, without={"name-from-annotation"})
    assert found.public() == {"Chart": "chart.md"}


@pytest.mark.parametrize(
    "room",
    [
        table("Room", {"a": "ChartObject", "b": "array of ChartObject"}),
        table("Room", {"a": "[ChartObject](chart.md)"}),
        table("Room", {"a": "string"}) + "\nSee [`ChartObject`](chart.md).\n",
        table("Room", {"a": "Chart", "b": "chart_object", "c": "chart_object"}),
    ],
)
def test_types_and_links_write_all_words_of_the_heading(room: str) -> None:
    chart = table("Chart object", {"high": "int"})
    found = named({"room.md": room, "chart.md": chart})
    assert found.public() == {"Room": "room.md", "ChartObject": "chart.md"}
    assert not found.found
    assert {*found.types("Room").values()} <= {
        *("ChartObject", "list[ChartObject]", "chart_object", "string")
    }


@pytest.mark.parametrize(
    "cells",
    [
        {"a": "Chart"},
        {"a": "Chart", "b": "Chart", "c": "ChartObject"},
        {"a": "BedChartObject"},
        {"a": "chart object"},
    ],
)
def test_where_they_do_not_the_shorter_name_stays(cells: dict[str, str]) -> None:
    chart = table("Chart object", {"high": "int"})
    found = named({"room.md": table("Room", cells), "chart.md": chart})
    assert "Chart" in found.public()


def test_where_both_are_written_both_find_the_model() -> None:
    cells = {"a": "Chart", "b": "Chart", "c": "ChartObject"}
    chart = table("Chart object", {"high": "int"})
    found = named({"room.md": table("Room", cells), "chart.md": chart})
    assert {*found.types("Room").values()} == {"Chart"}
    assert not found.found


def test_another_model_may_have_all_words_for_its_name() -> None:
    chart = table("Chart object", {"high": "int"})
    room = table("Room", {"a": "ChartObject"})
    other = table("ChartObject", {"wide": "int"})
    found = named({"room.md": room, "chart.md": chart, "other.md": other})
    assert {"Chart", "ChartObject"} <= {*found.public()}


def test_links_that_say_the_same_as_the_comment_are_not_told_of() -> None:
    cells = {"a": "[RoomChart](chart.md)", "b": "[Chart](chart.md)"}
    chart = CHART + _annotated("api.roomChart")
    found = named({"room.md": table("Room", cells, "Room"), "chart.md": chart})
    [told] = [one for one in found.found if one.code == "name-differs"]
    assert "links call it" not in told.message


def test_a_page_finds_its_own_model_by_a_heading_that_others_have() -> None:
    def page(name: str) -> str:
        rows = {"high": "int", "wide": "int", "inner": "Chart"}
        sample = '{"high": 1, "wide": 2, "inner": {}}'
        return table("Chart", rows, "Chart") + _annotated(f"api.{name}", sample)

    found = named({"a.md": page("roomChart"), "b.md": page("bedChart")})
    assert found.types("RoomChart")["inner"] == "roomChart"
    assert found.types("BedChart")["inner"] == "bedChart"


@pytest.mark.parametrize("kind", ["Array", "Collection", "List", "Map", "Set"])
def test_links_that_tell_a_list_name_no_model(kind: str) -> None:
    label = f"[{kind}OfChart](chart.md)"
    room = table("Room", {"a": label, "b": label}, "Room")
    found = named({"room.md": room, "chart.md": CHART})
    assert found.public() == {"Room": "room.md", "Chart": "chart.md"}
