"""How the model of a sample is known: every rule, by its own example."""

import pytest
from support.sample_pages import Front, read_front

from docmodels.core.diagnostics import Span
from docmodels.core.rules import Rule
from docmodels.samples.binding.weights import RULES, WEIGHTS, WRAPPINGS

ROOM = """# Rooms

## Room

| Name | Type | Description |
|---|---|---|
| id | string | x |
| bedCount | integer | x |
| floor | integer | x |
"""
#: The kinds of evidence, the most reliable first.
ORDER = """
sample-states-object-type sample-below-type-comment sample-linked-to-model
sample-linked-in-introduction sample-named-in-prose sample-named-in-introduction
sample-below-table-of-body sample-titled-after-model sample-changes-one-property
sample-like-model sample-like-error
""".split()


def example(rule: Rule, without: frozenset[str] = frozenset()) -> Front:
    page = rule.example
    if not page.startswith("# "):
        page = f"# Do it\n\n## Answer\n\n{page}"
    return read_front({"room.md": ROOM, "do.md": page}, without)


def test_the_order_of_the_evidence() -> None:
    assert [rule.name for rule in WEIGHTS] == ORDER
    assert len({rule.name for rule in RULES}) == len(RULES) == 13


@pytest.mark.parametrize("rule", WEIGHTS, ids=lambda rule: rule.name)
def test_an_example_is_caught_by_its_own_rule(rule: Rule) -> None:
    (binding,) = example(rule).bindings.bound
    assert [reason.rule for reason in binding.because] == [rule.name]
    assert binding.because[0].concluded == f"a sample of {binding.model.name}"
    assert binding.because[0].words


@pytest.mark.parametrize("rule", WRAPPINGS, ids=lambda rule: rule.name)
def test_an_example_of_an_envelope(rule: Rule) -> None:
    (binding,) = example(rule).bindings.bound
    assert [one.rule for one in binding.because] == [
        rule.name,
        "sample-linked-to-model",
    ]
    reason, _ = binding.because
    assert reason.words in ("room", "rooms")
    assert reason.concluded == "what it wraps"
    assert reason.span.column is not None


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_that_is_switched_off_binds_nothing(rule: Rule) -> None:
    before = example(rule).bindings.bound
    after = example(rule, frozenset({rule.name})).bindings.bound
    assert not any(
        reason.rule == rule.name for binding in after for reason in binding.because
    )
    assert [one.because for one in before] != [one.because for one in after]


def test_a_stated_type_that_is_switched_off_stands_in_no_ones_way() -> None:
    body = '```json\n{"@odata.type": "Lamp", "id": "1", "bedCount": 2}\n```\n'
    page = f"# Do it\n\n## Get a room\n\n{body}"
    off = frozenset({"sample-states-object-type"})
    assert not read_front({"room.md": ROOM, "do.md": page}).bound
    found = read_front({"room.md": ROOM, "do.md": page}, off)
    assert found.bound == [("Room", "subject")]


def test_a_comment_that_is_switched_off_stands_in_no_ones_way() -> None:
    comment = '<!-- {"blockType": "response", "@odata.type": "Lamp"} -->'
    body = '```json\n{"id": "1", "bedCount": 2}\n```\n'
    page = f"# Do it\n\n## Get a room\n\n{comment}\n{body}"
    assert not read_front({"room.md": ROOM, "do.md": page}).bound
    off = frozenset({"sample-below-type-comment"})
    found = read_front({"room.md": ROOM, "do.md": page}, off)
    assert found.bound == [("Room", "subject")]


def test_a_title_that_is_switched_off_may_still_show_what_is_changed() -> None:
    (rule,) = (one for one in RULES if one.name == "sample-changes-one-property")
    found = example(rule, frozenset({"sample-titled-after-model"}))
    assert found.bindings.bound[0].because[0].rule == rule.name


@pytest.mark.parametrize(
    ("name", "words", "place"),
    [
        ("sample-states-object-type", "Room", (6, 27)),
        ("sample-below-type-comment", "Room", (5, None)),
        ("sample-linked-to-model", "[one](room.md#room)", (5, 9)),
        ("sample-linked-in-introduction", "[one](room.md#room)", (3, 7)),
        ("sample-named-in-prose", "Room", (5, 11)),
        ("sample-named-in-introduction", "Room", (3, 9)),
        ("sample-titled-after-model", "Get a room", (5, None)),
        ("sample-like-model", "watts, colour, base", (14, 1)),
        ("sample-like-error", "error", (13, 1)),
    ],
)
def test_a_reason_has_the_words_and_their_place(
    name: str, words: str, place: tuple[int, int | None]
) -> None:
    (rule,) = (one for one in RULES if one.name == name)
    (reason,) = example(rule).bindings.bound[0].because
    assert reason.words == words
    line, column = place
    assert reason.span.line == line
    if column is not None:
        assert reason.span.column == column


def test_words_on_a_later_line_of_a_paragraph() -> None:
    page = (
        "# Do it\n\n## Answer\n\nIt comes back\nas a [Room](room.md#room).\n\n"
        '```json\n{"id": "1"}\n```\n'
    )
    (binding,) = read_front({"room.md": ROOM, "do.md": page}).bindings.bound
    assert binding.because[0].span == Span("do.md", 6, 6, 26)


# How much must be shared


def bound(names: str, page: str) -> list[tuple[str, str]]:
    body = ", ".join(f'"{name}": "x"' for name in names.split())
    text = page.replace("SAMPLE", f"```json\n{{{body}}}\n```")
    return read_front({"room.md": ROOM, "do.md": text}).bound


PLACES = {
    "objectType": '# Do it\n\n```json\n{"objectType": "Room", NAMES}\n```\n',
    "annotation": '# Do it\n\n<!-- {"blockType": "a", "@type": "Room"} -->\nSAMPLE\n',
    "link": "# Do it\n\n## Answer\n\nReturns [one](room.md#room).\n\nSAMPLE\n",
    "far link": "# Do it\n\nSee [one](room.md#room).\n\n## Answer\n\nSAMPLE\n",
    "name": "# Do it\n\n## Answer\n\nReturns a Room resource.\n\nSAMPLE\n",
    "far name": "# Do it\n\nSee the Room resource.\n\n## Answer\n\nSAMPLE\n",
    "subject": "# Do it\n\n## Get a room\n\nSAMPLE\n",
}


@pytest.mark.parametrize(
    ("kind", "enough", "too_little"),
    [
        ("annotation", "id a b c d", "id a b c d e"),
        ("link", "id floor a b c d", "id floor a b c d e"),
        ("link", "id", "id a"),
        ("far link", "id floor a", "id floor a b"),
        ("far link", "id floor", "id"),
        ("name", "id floor a b", "id floor a b c"),
        ("name", "id", "id a"),
        ("far name", "id floor a", "id floor a b"),
        ("far name", "id floor", "id"),
        ("subject", "id floor a", "id floor a b"),
        ("subject", "id floor", "id"),
    ],
)
def test_how_much_must_be_shared(kind: str, enough: str, too_little: str) -> None:
    evidence = kind.removeprefix("far ")
    assert bound(enough, PLACES[kind]) == [("Room", evidence)]
    assert bound(too_little, PLACES[kind]) == []


def test_how_much_an_object_that_says_what_it_is_must_share() -> None:
    page = '# Do it\n\n```json\n{{"@odata.type": "Room"{}}}\n```\n'
    for names, count in (("", 1), (', "id": 1, "a": 1, "b": 1, "c": 1, "d": 1', 1)):
        found = read_front({"room.md": ROOM, "do.md": page.format(names)})
        assert len(found.bound) == count
    five = ', "id": 1, "a": 1, "b": 1, "c": 1, "d": 1, "e": 1'
    assert not read_front({"room.md": ROOM, "do.md": page.format(five)}).bound


LAMP = (
    "# Light\n\n## Lamp\n\n| Name | Type |\n|---|---|\n| a | string |\n| b | string |\n"
    "| c | string |\n| d | string |\n| e | string |\n| f | string |\n\n"
    "## Answer\n\nSAMPLE\n"
)


@pytest.mark.parametrize(
    ("names", "is_bound"),
    [
        ("a b c", True),  # half of the model's names, and no other
        ("a b", False),
        ("a b c d x", False),  # four
        ("a b c d e x", True),  # five of six
        ("a b c d e x y", False),  # five of seven
    ],
)
def test_how_much_a_sample_that_nothing_names_must_share(
    names: str, is_bound: bool
) -> None:
    assert bound(names, LAMP) == [("Lamp", "shape")] * is_bound


def test_few_names_of_a_large_model_prove_nothing() -> None:
    large = LAMP.replace("| a |", "| g | string |\n| a |")
    assert not bound("a b c", large)
    assert bound("a b c d", large)
