"""Pages of as many parts as one likes."""

from collections.abc import Callable

HEADER = "| Property | Type | Description |\n|---|---|---|\n"


def _row(name: str, type_: str = "string", text: str = "The thing.") -> str:
    return f"| {name} | {type_} | {text} |\n"


def _each(count: int, section: Callable[[int], str]) -> str:
    return "# Beds\n\n" + "".join(map(section, range(count)))


def _model(number: int, rows: str, text: str = "") -> str:
    return f"## Bed{number}\n\n{text}{HEADER}{rows}\n"


def _table(rows: str) -> str:
    return f"# Bed\n\n{HEADER}{rows}"


def chain(count: int) -> str:
    def model(number: int) -> str:
        base = f"Inherits from [Bed{number - 1}](#bed{number - 1}).\n\n"
        values = 'Possible values are "a", "b".'
        return _model(
            number, _row(f"f{number}", "string", values), base if number else ""
        )

    return _each(count, model)


def star(count: int) -> str:
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
    "a chain of bases": chain,
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
    "objects, each in the table of the one before": lambda n: _table(
        _row("o0", "object")
    )
    + "".join(f"\n`o{i}`\n\n{HEADER}{_row(f'o{i + 1}', 'object')}" for i in range(n)),
    "objects of one table": lambda n: _table(
        "".join(_row(f"o{i}", "object") for i in range(n))
    )
    + "".join(f"\n`o{i}` fields:\n\n{HEADER}{_row('a')}" for i in range(n)),
    "headings of which links write all words": lambda n: _each(
        n,
        lambda i: _model(i, _row("a", f"[Bed{i}Thing](#bed{i}-thing)")).replace(
            f"## Bed{i}", f"## Bed{i} thing"
        ),
    ),
    "lists of values below a name": lambda n: _table(
        "".join(_row(f"a{i}") for i in range(n))
    )
    + "".join(f"\n**Enum: a{i}**\n\n- `x`\n- `y`\n" for i in range(n)),
    "models with functions": lambda n: _each(
        n, lambda i: _model(i, _row("a", f"Bed{i}") + _row("onMade", "Function"))
    ),
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
    **dict.fromkeys(
        (
            "objects, each in the table of the one before",
            "headings of which links write all words",
        ),
        150,
    ),
    **dict.fromkeys(("tables in one section", "headings without a table"), 60),
}
