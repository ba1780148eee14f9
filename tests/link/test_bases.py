"""Which models inherit from which, and which bases have no effect."""

from pathlib import Path

import pytest
from support.growing_pages import chain, star

from docmodels.core.options import Options
from docmodels.core.schema import ObjectType, Schema
from docmodels.declare import declare
from docmodels.language.words.dialect import DEFAULT
from docmodels.link import link
from docmodels.link.examples import inheriting, model, values
from docmodels.parse.markdown import read_page
from docmodels.run import understand as pipeline


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


def _schema(text: str, folder: Path) -> tuple[Schema, list[str]]:
    (folder / "a.md").write_text(text, "utf-8")
    read = pipeline.understand(Options(docs=folder))
    return read.schema, [d.message for d in read.diagnostics if d.code == "base-limit"]


def test_a_chain_of_bases_has_an_end(tmp_path: Path) -> None:
    schema, said = _schema(chain(70), tmp_path)
    without = [
        type_.id.name
        for type_ in schema.by_id().values()
        if isinstance(type_, ObjectType) and type_.base is None
    ]
    assert without == ["Bed0", "Bed33", "Bed66"]
    assert said == [
        'the base of "Bed33" was ignored: its base has 32 bases above it',
        'the base of "Bed66" was ignored: its base has 32 bases above it',
    ]


@pytest.mark.slow
def test_models_inherit_so_many_properties_and_no_more(tmp_path: Path) -> None:
    schema, said = _schema(star(160), tmp_path)
    objects = [t for t in schema.by_id().values() if isinstance(t, ObjectType)]
    most = 20_000 + 10 * sum(len(one.fields) for one in objects)
    heirs = sum(one.base is not None for one in objects)
    assert heirs * 160 <= most < (heirs + 1) * 160
    assert len(said) == 159 - heirs
    assert said[0].endswith(f"all models would inherit more than {most:,} properties")
