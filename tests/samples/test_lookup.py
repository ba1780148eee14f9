from support.sample_pages import front, response

from docmodels.samples.lookup import ModelIndex

BEDS = """# Room

| Name | Type |
|---|---|
| BedCount | integer |
| RoomName | string |
| OwnerId | string |
| OpenedOn | string |
"""


def test_two_properties_of_the_same_words_are_not_mixed_up() -> None:
    table = BEDS + "| bed_count | integer |\n"
    body = '{"bed-count": 1, "bed_count": 2, "RoomName": "x"}'
    found = front(room=table, get=response(body, "A [Room](room.md)."))
    index = ModelIndex(found.schema)
    (id_,) = index.models
    assert index.find(id_, "bed-count") is None
    assert index.find(id_, "{RoomName}") is None
    assert index.find(id_, "@room.name") is None
    known = index.find(id_, "bed_count")
    assert known is not None
    assert known.field.name == "bed_count"


def test_the_model_of_a_name_as_it_is_written_comes_first() -> None:
    def names(asked: str) -> list[str]:
        return [id_.name for id_ in index.by_name(asked)]

    table = "\n\n| Name | Type |\n|---|---|\n| a | string |\n"
    found = front(a=f"# A\n\n## bed{table}", b=f"# B\n\n## Bed{table}")
    index = ModelIndex(found.schema)
    assert (names("bed"), names("Bed")) == (["bed"], ["Bed"])
    assert names("hotel.Bed") == ["Bed"]
    assert names("BED") == ["bed", "Bed"]
    assert names("cot") == []


def test_a_name_of_one_letter_is_found_by_its_words() -> None:
    table = BEDS + "| x_ | integer |\n"
    found = front(room=table, get=response('{"RoomName": "x"}', "A [Room](room.md)."))
    index = ModelIndex(found.schema)
    (id_,) = index.models
    for name in ("x", "X", "-x"):
        known = index.find(id_, name)
        assert known is not None
        assert known.field.name == "x_"
    assert index.find(id_, "x!") is None
