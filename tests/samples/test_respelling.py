"""How JSON writes the values of enums, as samples show it."""

from typing import Any

import pytest
from support.sample_pages import front

from docmodels.core.corrections import Correction
from docmodels.core.diagnostics import Diagnostic
from docmodels.core.schema import EnumType, ObjectType, Schema, show_type
from docmodels.link import correct
from docmodels.samples.respelling import RULES
from docmodels.samples.wire import spell

HEAD = "# Lamp\n\n| Name | Type | Description |\n|---|---|---|\n"
SHOWN = '\n<!-- {"blockType": "resource", "@odata.type": "Lamp"} -->\n'


def sample(body: str, *, answer: bool = True) -> str:
    kind = "response" if answer else "request"
    comment = f'\n<!-- {{"blockType": "{kind}", "@odata.type": "Lamp"}} -->\n'
    head = "HTTP/1.1 200 OK\n" if answer else "POST /lamps HTTP/1.1\n"
    return f"{comment}```http\n{head}Content-Type: application/json\n\n{body}\n```\n"


def spelt(page: str, **what: Any) -> tuple[Schema, list[Diagnostic]]:
    found = front(lamp=page)
    pages = found.declarations
    schema, told = spell(found.schema, pages, "auto", found.bindings, **what)
    return schema, [one for one in told if one.code == "wire-values"]


def mood(listed: str, *bodies: str, **what: Any) -> str:
    page = f"{HEAD}| mood | string | One of {listed}. |\n" + "".join(bodies)
    lamp = spelt(page, **what)[0].pages[0].types[0]
    assert isinstance(lamp, ObjectType)
    return show_type(lamp.fields[0].type)


@pytest.mark.parametrize(
    ("listed", "shown", "type_"),
    [
        ("`Warm`, `Cold`", ["warm"], '"warm" | "cold"'),
        ("`warm`, `cold`", ["warm"], '"warm" | "cold"'),
        ("`warm`, `cold`", ["Warm"], '"Warm" | "Cold"'),
        ("`warm`, `cold`", ["WARM"], '"WARM" | "COLD"'),
        ("`OneTime`, `TwoTimes`", ["one_time"], '"one_time" | "two_times"'),
        ("`OneTime`, `TwoTimes`", ["ONE_TIME"], '"ONE_TIME" | "TWO_TIMES"'),
        ("`OneTime`, `TwoTimes`", ["one-time"], '"one-time" | "two-times"'),
        ("`one_time`, `two_times`", ["OneTime"], '"OneTime" | "two_times"'),
        # It may be oneTime, onetime or one_time: that is not known.
        ("`Warm`, `OneTime`", ["warm"], '"warm" | "OneTime"'),
        ("`Warm`, `Cold`", ["Warm"], '"Warm" | "Cold"'),
        ("`Warm`, `Cold`", ["dim"], '"Warm" | "Cold"'),
        ("`Warm`, `Cold`, `Dim`", ["warm", "Cold"], '"warm" | "Cold" | "Dim"'),
        ("`Warm`, `warm`", ["warm"], '"Warm" | "warm"'),
        ("`1.0`, `10`", ["10"], '"1.0" | "10"'),
        ("`Warm`, `Cold`", ["<warm>", "string"], '"Warm" | "Cold"'),
    ],
)
def test_values_are_spelt_as_responses_spell_them(
    listed: str, shown: list[str], type_: str
) -> None:
    bodies = [sample(f'{{"mood": "{one}"}}') for one in shown]
    assert mood(listed, *bodies) == type_


def test_most_responses_count() -> None:
    two, one = sample('{"mood": "warm"}') * 2, sample('{"mood": "WARM"}')
    assert mood("`Warm`, `Cold`", one, two) == '"warm" | "cold"'
    requests = sample('{"mood": "WARM"}', answer=False) * 3
    assert mood("`Warm`, `Cold`", requests, two) == '"warm" | "cold"'


def test_a_request_alone_proves_no_spelling() -> None:
    request = sample('{"mood": "warm"}', answer=False)
    assert mood("`Warm`, `Cold`", request) == '"Warm" | "Cold"'


def test_of_spellings_that_are_as_frequent_that_of_the_others_counts() -> None:
    shown = ["warm", "Cold", "cold", "dim"]
    bodies = [sample(f'{{"mood": "{one}"}}') for one in shown]
    assert mood("`Warm`, `Cold`, `Dim`", *bodies) == '"warm" | "cold" | "dim"'


def test_rules_can_be_switched_off() -> None:
    body = sample('{"mood": "warm"}')
    off = frozenset({"value-spelling-from-other-values"})
    assert mood("`Warm`, `Cold`", body, without=off) == '"warm" | "Cold"'
    off = frozenset({"value-spelling-from-sample"})
    assert mood("`Warm`, `Cold`", body, without=off) == '"Warm" | "Cold"'


def test_the_evidence_is_kept_and_told() -> None:
    page = f"{HEAD}| mood | string | One of `Warm`, `Cold`. |\n"
    schema, told = spelt(page + sample('{"mood": "warm"}'))
    lamp = schema.pages[0].types[0]
    assert isinstance(lamp, ObjectType)
    (field,) = lamp.fields
    assert field.respelled == (("Warm", "warm"), ("Cold", "cold"))
    reasons = {one.rule: one for one in field.because}
    assert reasons["value-spelling-from-sample"].span.line == 12
    assert reasons["value-spelling-from-sample"].concluded == '"warm"'
    assert reasons["value-spelling-from-other-values"].concluded == '"cold"'
    (one,) = told
    assert one.message == (
        'samples write values of "Lamp.mood" otherwise than documented: '
        '"Warm" as "warm", "Cold" as "cold"; see lamp.md:12'
    )
    assert one.span == field.span


ENUM = f"{HEAD}| mood | [Mood](#mood) | |\n| moods | array of [Mood](#mood) | |\n"


def values(page: str) -> list[object]:
    enum = spelt(page)[0].pages[0].types[1]
    assert isinstance(enum, EnumType)
    return [one.value for one in enum.values]


def test_a_declared_enum_is_spelt_once_for_all_its_properties() -> None:
    table = "\n## Mood\n\n| Value | About |\n|---|---|\n| Warm | W. |\n| Cold | C. |\n"
    assert values(ENUM + table + sample('{"moods": ["warm"]}')) == ["warm", "cold"]
    schema, told = spelt(ENUM + table + sample('{"moods": ["warm"]}'))
    enum = schema.pages[0].types[1]
    assert isinstance(enum, EnumType)
    assert [one.documented for one in enum.values] == ["Warm", "Cold"]
    assert [one.code for one in told] == ["wire-values"]


@pytest.mark.parametrize(
    ("titles", "body", "travel"),
    [
        ("Name | Value", '{"mood": 1}', [1, 2]),
        ("Name | Value", '{"mood": "Warm"}', ["Warm", "Cold"]),
        ("Name | Value", '{"mood": "warm"}', ["warm", "cold"]),
        ("Name | Value", '{"mood": "1"}', ["1", "2"]),
        ("Name | Value", '{"mood": "other"}', [1, 2]),
        ("Member | Value", '{"mood": 1}', [1, 2]),
        ("Member | Value", '{"mood": 7}', ["Warm", "Cold"]),
        ("Member | Value", '{"moods": [1, "Warm"]}', ["Warm", "Cold"]),
        ("Member | Value", '{"mood": true}', ["Warm", "Cold"]),
    ],
)
def test_samples_say_whether_names_or_numbers_travel(
    titles: str, body: str, travel: list[object]
) -> None:
    table = f"\n## Mood\n\n| {titles} |\n|---|---|\n| Warm | 1 |\n| Cold | 2 |\n"
    assert values(ENUM + table + sample(body)) == travel


def test_what_the_configuration_gives_is_not_spelt_anew() -> None:
    page = f"{HEAD}| mood | string | One of `Warm`, `Cold`. |\n"
    found = front(lamp=page + sample('{"mood": "warm"}'))
    stated = Correction("lamp.md", "Lamp", "mood", values=("Warm", "Hot"))
    pages, _ = correct(found.declarations, [stated])
    schema, told = spell(found.schema, pages, "auto", found.bindings)
    lamp = schema.pages[0].types[0]
    assert isinstance(lamp, ObjectType)
    assert lamp.fields[0].respelled == ()
    assert "wire-values" not in [one.code for one in told]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_an_example_is_caught_by_its_own_rule(rule: Any) -> None:
    schema, _ = spelt(rule.example)
    because = []
    for one in schema.pages[0].types:
        because += [reason.rule for reason in one.because]
        if isinstance(one, ObjectType):
            because += [r.rule for field in one.fields for r in field.because]
    assert rule.name in because
    off = spelt(rule.example, without=frozenset({rule.name}))[0]
    assert off != schema
