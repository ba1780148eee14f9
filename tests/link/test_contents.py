"""Whether what two declarations say agrees."""

import pytest
from support.named_pages import named, table

from docmodels.core.schema import TypeId
from docmodels.link.contents import (
    Content,
    Either,
    Said,
    agree,
    is_part,
    says_more,
)

BED, COT = TypeId("a.md", "Bed"), TypeId("b.md", "Cot")
BED_TOO = TypeId("b.md", "Bed")
ON, BOTH = frozenset({"'on'"}), frozenset({"'on'", "'off'"})
OTHER = frozenset({"'dim'", "'off'"})


def _content(
    said: Said = None,
    *,
    name: str = "size",
    is_enum: bool = False,
    full_name: str | None = None,
    base: TypeId | None = None,
) -> Content:
    return Content(is_enum, full_name, base, {name: said}, frozenset())


def _are_one(one: TypeId, other: TypeId) -> bool:
    return one.name == other.name


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("string", "string", True),
        ("string", "integer", False),
        (None, "integer", True),
        (BED, BED_TOO, True),
        (BED, COT, False),
        (ON, BOTH, True),
        (ON, OTHER, False),
        (ON, "string", True),
        (ON, "integer", False),
        (("list", "string"), ("list", None), True),
        (("list", "string"), ("list", "integer"), False),
        (("list", "string"), ("map", "string"), False),
        (
            Either(frozenset({BED, "string"})),
            Either(frozenset({BED_TOO, "string"})),
            True,
        ),
        (Either(frozenset({BED, "string"})), Either(frozenset({COT, "string"})), False),
        (Either(frozenset({"date", "string"})), Either(frozenset({"date"})), False),
        (Either(frozenset({"date"})), "date", False),
    ],
)
def test_which_types_agree(one: Said, other: Said, expected: bool) -> None:
    assert agree(_content(one), _content(other), _are_one) is expected
    assert agree(_content(other), _content(one), _are_one) is expected


def test_unions_of_very_many_members_agree_only_as_a_whole() -> None:
    many = frozenset(TypeId("a.md", f"T{at}") for at in range(9))
    same = frozenset(TypeId("b.md", f"T{at}") for at in range(9))
    assert agree(_content(Either(many)), _content(Either(many)), _are_one)
    assert not agree(_content(Either(many)), _content(Either(same)), _are_one)
    few = frozenset(sorted(many)[:8]), frozenset(sorted(same)[:8])
    assert agree(_content(Either(few[0])), _content(Either(few[1])), _are_one)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (_content(), _content(is_enum=True), False),
        (_content(full_name="a.bed"), _content(full_name="b.bed"), False),
        (_content(full_name="a.bed"), _content(full_name="a.bed"), True),
        (_content(full_name="a.bed"), _content(), True),
        (_content(base=BED), _content(base=COT), False),
        (_content(base=BED), _content(base=BED_TOO), True),
        (_content(base=BED), _content(), True),
        (_content("string"), _content("integer", name="kind"), True),
    ],
)
def test_what_else_may_tell_two_declarations_apart(
    one: Content, other: Content, expected: bool
) -> None:
    assert agree(one, other, _are_one) is expected
    assert agree(other, one, _are_one) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("integer", None, True),
        (None, None, False),
        (None, "string", False),
        ("string", "string", False),
        (ON, "string", True),
        (BOTH, ON, True),
        (ON, BOTH, False),
        (("list", "string"), ("list", None), True),
        (("list", None), ("list", "string"), False),
        (BED, BED, False),
    ],
)
def test_which_type_says_more(one: Said, other: Said, expected: bool) -> None:
    assert says_more(one, other) is expected


def test_a_part_says_nothing_of_other_names() -> None:
    both = Content(False, None, None, {"size": None, "kind": None}, frozenset())
    assert is_part(_content(), both)
    assert is_part(both, _content())
    assert not is_part(_content(), _content(name="kind"))


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("string or integer", "string or integer", True),
        ("string or integer", "string or boolean", False),
        ("string or null", "string", True),
        ("object", "map of string", True),
        ("object", "string", True),
        ("string", "integer", False),
        ("array of string", "array of string", True),
        ("array of string", "array of integer", False),
        ("map of string", "map of integer", False),
        ("array of string", "string", False),
    ],
)
def test_only_what_agrees_is_joined(first: str, second: str, joined: bool) -> None:
    found = named(
        {
            "a.md": table("Bed", {"id": "string", "size": first}, "A"),
            "b.md": table("Bed", {"id": "string", "size": second}, "B"),
        }
    )
    assert ("joined-declarations" in {code for _, code in found.codes()}) is joined


@pytest.mark.parametrize(
    ("bases", "joined"), [(("Cot", "Cot"), True), (("Cot", "Crib"), False)]
)
def test_models_of_different_bases_are_not_joined(
    bases: tuple[str, str], joined: bool
) -> None:
    others = table("Cot", {"wide": "int"}) + table("Crib", {"high": "int"})
    sources = {"z.md": f"# Z\n\n{others}"}
    for path, base in zip(("a.md", "b.md"), bases, strict=True):
        line = f"Inherits from [{base}](z.md#{base.lower()}).\n\n| Prop"
        bed = table("Bed", {"id": "string"}, path[0].upper())
        sources[path] = bed.replace("| Prop", line)
    found = named(sources)
    assert ("joined-declarations" in {code for _, code in found.codes()}) is joined


def test_the_base_that_one_part_states_is_that_of_the_model() -> None:
    def page(size: str, base: str) -> str:
        line = f"Inherits from [{base}](z.md#{base.lower()}).\n\n| Prop"
        rows = {"id": "string", **({"size": "int"} if size else {})}
        bed = table("Bed", rows, "T")
        return bed.replace("| Prop", line) if base else bed

    sources = {
        "a.md": page("size", "Cot"),
        "b.md": page("", ""),
        "c.md": page("", "Crib"),
        "z.md": "# Z\n\n"
        + table("Cot", {"wide": "int"})
        + table("Crib", {"high": "int"}),
    }
    found = named(sources)
    assert ("b.md", "joined-declarations") in found.codes()
    assert ("c.md", "joined-declarations") not in found.codes()


@pytest.mark.parametrize(("other", "joined"), [("`off`", True), ("`dim`", False)])
def test_values_of_texts_have_to_agree(other: str, joined: bool) -> None:
    def page(told: str) -> str:
        head = "# T\n\n## Bed\n\n| Property | Type | Description |\n|---|---|---|\n"
        return f"{head}| id | string | |\n| state | string | One of {told}. |\n"

    found = named({"a.md": page("`on`, `off`, `no`"), "b.md": page(f"`on`, {other}")})
    assert ("joined-declarations" in {code for _, code in found.codes()}) is joined
