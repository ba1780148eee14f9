"""What a page costs grows as it does: no work is done for each pair of its parts.

The work is counted in calls that our code makes, of C's functions, too: no other
process changes their number.
"""

from collections.abc import Callable
from pathlib import Path

import pytest
from support.counting import LIMIT, calls

from docmodels.core.cycles import on_cycles
from docmodels.core.diagnostics import Failure
from docmodels.core.name_scope import NameScope
from docmodels.core.options import Options
from docmodels.core.schema import ObjectType, Schema
from docmodels.emit.python.package import view_package
from docmodels.parse.folder import read_docs
from docmodels.run import understand as pipeline

HEADER = "| Property | Type | Description |\n|---|---|---|\n"


def _row(name: str, type_: str = "string", text: str = "The thing.") -> str:
    return f"| {name} | {type_} | {text} |\n"


def _each(count: int, section: Callable[[int], str]) -> str:
    return "# Beds\n\n" + "".join(map(section, range(count)))


def _model(number: int, rows: str, text: str = "") -> str:
    return f"## Bed{number}\n\n{text}{HEADER}{rows}\n"


def _table(rows: str) -> str:
    return f"# Bed\n\n{HEADER}{rows}"


def _chain(count: int) -> str:
    def model(number: int) -> str:
        base = f"Inherits from [Bed{number - 1}](#bed{number - 1}).\n\n"
        values = 'Possible values are "a", "b".'
        return _model(
            number, _row(f"f{number}", "string", values), base if number else ""
        )

    return _each(count, model)


def _star(count: int) -> str:
    base = _model(0, "".join(_row(f"g{number}") for number in range(count)))
    heirs = range(1, count)
    text = "Inherits from [Bed0](#bed0).\n\n"
    return "# Beds\n\n" + base + "".join(_model(n, _row("f"), text) for n in heirs)


PAGES: dict[str, Callable[[int], str]] = {
    "cells beyond the header": lambda n: _table(
        _row("a") + "| b | string |" + " x |" * n + "\n"
    ),
    "cells that cut code": lambda n: _table(
        _row("a") + "| b |" + " a ` b |" * n + "\n"
    ),
    "a chain of bases": _chain,
    "rows": lambda n: _table("".join(_row(f"a{i}") for i in range(n))),
    "rows of one name": lambda n: _table(_row("a") * n),
    "rows with values": lambda n: _table(
        "".join(_row(f"a{i}", "string", 'One of "a", "b".') for i in range(n))
    ),
    "models": lambda n: _each(
        n, lambda i: _model(i, _row("a", f"[Bed{i * 7 % n}](#bed{i * 7 % n})"))
    ),
    "models in a ring": lambda n: _each(
        n, lambda i: _model(i, _row("a", f"Bed{(i + 1) % n}"))
    ),
    "models in a row": lambda n: _each(
        n, lambda i: _model(i, _row("a", f"Bed{i + 1}"))
    ),
    "tables in one section": lambda n: "# Bed\n\n"
    + "".join(f"Some text.\n\n{HEADER}{_row(f'a{i}')}\n" for i in range(n)),
    "unknown types": lambda n: _each(n, lambda i: _model(i, _row("a", f"Cot{i}x"))),
    "headings of one name": lambda n: "# Beds\n\n"
    + f"## Bed\n\n{HEADER}{_row('a')}\n" * n,
    "headings without a table": lambda n: _table(_row("a"))
    + "\n## Bed\n\ntext\n\n" * n,
    "definitions of links": lambda n: _table(
        "".join(_row(f"a{i}", f"[r{i}]") for i in range(n))
    )
    + "\n"
    + "".join(f"[r{i}]: #bed\n" for i in range(n)),
    "values in prose": lambda n: _table(
        _row("a", "string", "One of " + ", ".join(f'"v{i}"' for i in range(n)))
    ),
    "tables of one enum": lambda n: "# Beds\n\n## Kind enum\n\n"
    + "".join(
        f"| Value | Description |\n|---|---|\n| v{i} | x |\n\n" for i in range(n)
    ),
    "samples": lambda n: _table(_row("a")) + '\n```json\n{"a": "1"}\n```\n' * n,
    "samples below one another": lambda n: _table(_row("a"))
    + "\n"
    + "text\n\n" * n
    + "".join(f'## Ex{i}\n\n```json\n{{"a": 1}}\n```\n\n' for i in range(n)),
    "requests in one block": lambda n: _table(_row("a"))
    + "\n```http\n"
    + 'POST /a\n\n{"a": "1"}\n\n' * n
    + "```\n",
    "commands": lambda n: _table(_row("a"))
    + "\n```sh\n"
    + "curl -d '{\"a\": 1}' x\n" * n
    + "```\n",
    "links in one sentence": lambda n: "# Bed\n\n"
    + "It extends [A](#a), " * n
    + f"\n\n{HEADER}{_row('a')}",
    "marks of one name": lambda n: _table(_row("a" + " (x)" * n)),
    "stars of one name": lambda n: _table(_row("a" + r"\*" * n)),
}


#: How many of its parts a page has where each costs so little that few hide much.
SIZES = {
    **dict.fromkeys(("cells beyond the header", "cells that cut code"), 200),
    **dict.fromkeys(("marks of one name", "stars of one name"), 400),
    **dict.fromkeys(
        ("links in one sentence", "commands", "requests in one block"), 100
    ),
    **dict.fromkeys(("tables in one section", "headings without a table"), 60),
}


@pytest.mark.parametrize("kind", PAGES)
@pytest.mark.slow
def test_the_work_grows_as_the_page_does(kind: str, tmp_path: Path) -> None:
    # The first page pays for what is made once.
    _work(PAGES[kind](4), tmp_path)
    size = SIZES.get(kind, 30)
    once = _work(PAGES[kind](size), tmp_path)
    whole = _work(PAGES[kind](4 * size), tmp_path)
    assert whole / once < LIMIT


def _work(text: str, folder: Path) -> int:
    """Return how many calls docmodels makes, up to the view of the package."""
    (folder / "a.md").write_text(text, "utf-8")

    def work() -> None:
        understood = pipeline.understand(Options(docs=folder))
        view_package(understood.schema, "api", ("dataclasses", "serializers"))

    return calls(work)


# Bases


def _schema(text: str, folder: Path) -> tuple[Schema, list[str]]:
    (folder / "a.md").write_text(text, "utf-8")
    read = pipeline.understand(Options(docs=folder))
    return read.schema, [d.message for d in read.diagnostics if d.code == "base-limit"]


def test_a_chain_of_bases_has_an_end(tmp_path: Path) -> None:
    schema, said = _schema(_chain(70), tmp_path)
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


def test_models_inherit_so_many_properties_and_no_more(tmp_path: Path) -> None:
    schema, said = _schema(_star(160), tmp_path)
    objects = [t for t in schema.by_id().values() if isinstance(t, ObjectType)]
    most = 20_000 + 10 * sum(len(one.fields) for one in objects)
    heirs = sum(one.base is not None for one in objects)
    assert heirs * 160 <= most < (heirs + 1) * 160
    assert len(said) == 159 - heirs
    assert said[0].endswith(f"all models would inherit more than {most:,} properties")


# Names


def test_equal_names_are_numbered_in_turn() -> None:
    scope = NameScope()
    names = [scope.give("a") for _ in range(20_000)]
    assert (names[0], names[-1], len(set(names))) == ("a", "a_20000", 20_000)


# Cycles


def test_what_leads_back_to_itself_is_found() -> None:
    edges = {1: [2], 2: [3], 3: [1], 4: [1], 5: [5], 6: [7], 7: [], 8: [9], 9: [8, 4]}
    assert on_cycles(edges) == {1, 2, 3, 5, 8, 9}
    row = {number: [number + 1] for number in range(50_000)}
    assert on_cycles({**row, 50_000: []}) == frozenset()
    assert on_cycles({**row, 50_000: [0]}) == frozenset(range(50_001))


# Patterns of pages


@pytest.mark.parametrize(
    "pattern", ["*a*a*a*a*a*a*b", "**/a/**/b/**/c", "a*b*c*/d*e*", r"\*a*b*c*d*"]
)
def test_a_pattern_with_too_many_stars_is_refused(pattern: str, tmp_path: Path) -> None:
    (tmp_path / f"{'a' * 200}.md").write_text("# Bed\n", "utf-8")
    for given in ({"include": [pattern]}, {"exclude": [pattern]}):
        with pytest.raises(Failure, match="too many stars"):
            read_docs(tmp_path, **given)


@pytest.mark.parametrize(
    "pattern",
    [
        "*a*a*.md",
        "a********.md",
        "**/api/**/*.md",
        "**/*",
        r"*\*\*\*\**",
        "*/*/*/*/*.md",
    ],
)
def test_a_pattern_with_some_stars_is_none(pattern: str, tmp_path: Path) -> None:
    (tmp_path / "aa.md").write_text("# Bed\n", "utf-8")
    read_docs(tmp_path, exclude=["!aa.md", pattern, "!aa.md"])


@pytest.mark.parametrize("pattern", ["!", "\\", "[z-a]"])
def test_what_is_no_pattern_is_said(pattern: str, tmp_path: Path) -> None:
    (tmp_path / "aa.md").write_text("# Bed\n", "utf-8")
    with pytest.raises(Failure, match="is no pattern as in a"):
        read_docs(tmp_path, include=[pattern])
