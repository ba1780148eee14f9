"""Which models inherit from which, and which bases have no effect."""

from docmodels.core.schema import ObjectType
from docmodels.declare import declare
from docmodels.language.words.dialect import DEFAULT
from docmodels.link import link
from docmodels.link.examples import inheriting, model, values
from docmodels.parse import read_page


def _bases(text: str) -> tuple[dict[str, str | None], list[str]]:
    page, _ = read_page("p.md", text.encode())
    schema, found = link([declare(page, DEFAULT)[0]])
    models = [one for one in schema.pages[0].types if isinstance(one, ObjectType)]
    bases = {one.id.name: one.base.name if one.base else None for one in models}
    return bases, [one.code for one in found]


def test_of_models_in_a_circle_the_first_has_no_base() -> None:
    ring = inheriting("A", "B") + inheriting("B", "C") + inheriting("C", "A")
    assert _bases(ring) == ({"A": None, "B": "C", "C": "A"}, ["base-cycle"])
    tail = inheriting("T", "B") + ring
    assert _bases(tail) == (
        {"T": "B", "A": None, "B": "C", "C": "A"},
        ["base-cycle"],
    )


def test_a_base_must_be_another_model() -> None:
    assert _bases(inheriting("A", "A")) == ({"A": None}, [])
    assert _bases(inheriting("A", "Kind") + values("Kind")) == ({"A": None}, [])
    assert _bases(inheriting("A", "Z")) == ({"A": None}, ["unresolved-base"])
    assert _bases(inheriting("A", "B") + model("B")) == ({"A": "B", "B": None}, [])


def test_so_many_bases_may_be_above_one_another() -> None:
    def chain(count: int) -> tuple[dict[str, str | None], list[str]]:
        models = (inheriting(f"M{i}", f"M{i + 1}") for i in range(count))
        return _bases("".join(models) + model(f"M{count}"))

    bases, found = chain(32)
    assert not found
    assert list(bases.values()) == [*(f"M{i}" for i in range(1, 33)), None]
    bases, found = chain(33)
    assert found == ["base-limit"]
    assert [name for name, base in bases.items() if base is None] == ["M0", "M33"]
