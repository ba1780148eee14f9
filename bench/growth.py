"""Pages of as many parts as one likes, to see how work grows with them.

Each function of `KINDS` takes a number of parts and returns pages by their paths.
Twice as many parts should take twice the time, whatever they are.  `LARGE` says of
some how many they are at most thought to be.
"""

from collections.abc import Callable
from typing import TypeAlias

#: Markdown by the path below the documentation folder.
Pages: TypeAlias = dict[str, str]

_HEADER = "| Property | Type | Description |\n|---|---|---|\n"
_VALUES = "| Value | Description |\n|---|---|\n"


def _row(name: str, type_: str = "string", text: str = "What it is.") -> str:
    return f"| {name} | {type_} | {text} |\n"


def _model(name: str, rows: str, text: str = "One of many.") -> str:
    return f"## {name}\n\n{text}\n\n{_HEADER}{rows}\n"


def _page(*sections: str) -> Pages:
    return {"beds.md": "# Beds\n\n" + "".join(sections)}


def rows(count: int) -> Pages:
    """Return a table of so many rows, as they are in references."""
    kinds = (
        ("string", "The name of it. Read-only."),
        ("integer", "How many there are, 10 at most."),
        ("string", "Possible values are: `open`, `closed`, `broken`."),
        ("boolean", "Required. Whether it is sold."),
        ("DateTimeOffset", "When it was made. Nullable."),
        ("array of strings", "Its words. The default value is `none`."),
    )
    return _page(
        _model("Bed", "".join(_row(f"p{i}", *kinds[i % 6]) for i in range(count)))
    )


def models(count: int) -> Pages:
    """Return a page of so many models, each of which holds another."""
    return _page(
        *(
            _model(
                f"Bed{i}",
                _row("id")
                + _row("other", f"[Bed{i * 7 % count}](#bed{i * 7 % count})")
                + _row("more", f"array of Bed{(i + 1) % count}"),
            )
            for i in range(count)
        )
    )


def chain(count: int) -> Pages:
    """Return so many models, each of which inherits from the one before."""
    return _page(
        *(
            _model(
                f"Bed{i}",
                _row(f"f{i}", "string", 'Possible values are "a", "b".'),
                f"Inherits from [Bed{i - 1}](#bed{i - 1})." if i else "The first.",
            )
            for i in range(count)
        )
    )


def heirs(count: int) -> Pages:
    """Return so many models that inherit from one."""
    base = _model("Base", "".join(_row(f"g{i}") for i in range(20)))
    text = "Inherits from [Base](#base)."
    return _page(base, *(_model(f"Bed{i}", _row("f"), text) for i in range(count)))


def pages(count: int) -> Pages:
    """Return so many pages of one model, each of which links to two others."""
    return {
        f"bed{i}.md": f"# Bed{i} resource type\n\nOne of many.\n\n{_HEADER}"
        + _row("id")
        + _row("next", f"[Bed{(i + 1) % count}](bed{(i + 1) % count}.md)")
        + _row("other", f"Bed{i * 7 % count}")
        for i in range(count)
    }


def pages_of_one_name(count: int) -> Pages:
    """Return so many pages of a model of the same name, of which none agree."""
    return {
        f"room{i}/bed.md": f"# Bed\n\nOne of many.\n\n{_HEADER}"
        + _row("id", "string" if i % 2 else "integer")
        + _row(f"p{i}", "Bed")
        for i in range(count)
    }


def unknown_types(count: int) -> Pages:
    """Return so many rows, each of a type that no page declares."""
    return _page(
        _model("Bed", "".join(_row(f"p{i}", f"Cot{i}Frame") for i in range(count)))
    )


def unknown_types_of_models(count: int) -> Pages:
    """Return so many models, each with a type that is no model but nearly called so."""
    return _page(
        *(_model(f"Bed{i}Frame", _row("p", f"Bed{i}Fram")) for i in range(count))
    )


def aliases(count: int) -> Pages:
    """Return so many names of other types, each of them used."""
    named = (f"## Key{i}\n\nUnderlying type: `string`\n\n" for i in range(count))
    return _page(
        _model("Bed", "".join(_row(f"p{i}", f"Key{i}") for i in range(count))), *named
    )


def aliases_of_aliases(count: int) -> Pages:
    """Return so many names of other types, each of which is that of the one before."""
    named = (
        f"## Key{i}\n\nUnderlying type: {f'`Key{i - 1}`' if i else '`string`'}\n\n"
        for i in range(count)
    )
    return _page(_model("Bed", _row("p", f"Key{count - 1}")), *named)


def aliases_of_pages(count: int) -> Pages:
    """Return so many pages that all name other types by the same name, and use it."""
    return {
        f"room{i}.md": f"# Room{i}\n\n{_HEADER}"
        + _row("id", "[Key](#key)")
        + _row("far", "Key")
        + f"\n## Key\n\nUnderlying type: `{'string' if i % 2 else 'integer'}`\n"
        for i in range(count)
    }


def tables_of_one_model(count: int) -> Pages:
    """Return a model with its rows in so many tables."""
    tables = (f"Some text.\n\n{_HEADER}{_row(f'a{i}')}\n" for i in range(count))
    return {"bed.md": "# Bed\n\n" + "".join(tables)}


def headings_of_one_name(count: int) -> Pages:
    """Return so many headings of the same name, each with a table."""
    return _page(*(_model("Bed", _row(f"a{i}")) for i in range(count)))


def headings_of_parts(count: int) -> Pages:
    """Return so many models with their properties below a heading of their own."""
    return _page(
        *(
            f"## Bed{i}\n\nOne of many.\n\n### Properties\n\n{_HEADER}{_row('a')}\n"
            f"### Relationships\n\n{_HEADER}{_row('b', f'Bed{i}')}\n"
            for i in range(count)
        )
    )


def headings_without_a_name(count: int) -> Pages:
    """Return so many headings of parts, all of which the page's title names."""
    part = f"## Properties\n\n{_HEADER}{_row('a')}\n"
    return {"bed.md": "---\ntitle: Bed resource type\n---\n\n" + part * count}


def interfaces(count: int) -> Pages:
    """Return so many models whose headings call them interfaces."""
    return _page(*(_model(f"Bed{i} interface", _row("a")) for i in range(count)))


def operations(count: int) -> Pages:
    """Return so many operations with what they send and what comes back."""
    return _page(
        *(
            f"## Create bed {i}\n\n```http\nPOST /beds{i}\n```\n\n"
            f"### Request body\n\n{_HEADER}{_row(f'a{i}')}\n"
            f"### Response\n\n{_HEADER}{_row(f'b{i}') + _row('id')}\n"
            f'```json\n{{"b{i}": "{i}", "id": "1"}}\n```\n\n'
            for i in range(count)
        )
    )


def enums(count: int) -> Pages:
    """Return so many enums, each of them used."""
    listed = (
        f"## Kind{i} enum\n\n{_VALUES}| a{i} | One. |\n| b{i} | Two. |\n\n"
        for i in range(count)
    )
    used = "".join(_row(f"p{i}", f"[Kind{i}](#kind{i}-enum)") for i in range(count))
    return _page(_model("Bed", used), *listed)


def lists_of_enums(count: int) -> Pages:
    """Return so many enums in lists below headings."""
    listed = (f"## Kind{i} values\n\n- `a{i}`\n- `b{i}`\n\n" for i in range(count))
    used = "".join(_row(f"kind{i}", f"Kind{i}") for i in range(count))
    return _page(_model("Bed", used), *listed)


def values(count: int) -> Pages:
    """Return an enum of so many values."""
    listed = "".join(f"| v{i} | The {i}th. |\n" for i in range(count))
    used = _model("Bed", _row("kind", "[Kind](#kind-enum)"))
    return _page(used, f"## Kind enum\n\n{_VALUES}{listed}\n")


def values_in_prose(count: int) -> Pages:
    """Return a property whose description lists so many values."""
    listed = ", ".join(f"`v{i}`" for i in range(count))
    return _page(
        _model("Bed", _row("kind", "string", f"Possible values are: {listed}."))
    )


def nested(count: int) -> Pages:
    """Return so many properties that have properties, by dots in their names."""
    return _page(
        _model(
            "Bed",
            "".join(
                _row(f"part{i}", "object") + _row(f"part{i}.a") + _row(f"part{i}.b")
                for i in range(count)
            ),
        )
    )


def own_sections(count: int) -> Pages:
    """Return so many properties with a heading of their own below the table."""
    told = (f"### p{i}\n\nType: string. Required.\n\n" for i in range(count))
    return _page(_model("Bed", "".join(_row(f"p{i}") for i in range(count))), *told)


def sentences(count: int) -> Pages:
    """Return a description of so many sentences, each with a link and code."""
    text = " ".join(f"See [the {i}th](#bed) of `a{i}`, too." for i in range(count))
    return _page(_model("Bed", _row("a", "string", text)))


def samples(count: int) -> Pages:
    """Return so many models, each with a sample of it."""
    return _page(
        *(
            _model(f"Bed{i}", _row(f"width{i}", "int") + _row("id"))
            + f'```json\n{{"width{i}": {i}, "id": "a"}}\n```\n\n'
            for i in range(count)
        )
    )


def samples_apart(count: int) -> Pages:
    """Return so many models, and as many samples on pages of their own."""
    shown = {
        f"shown{i}.md": f'# Show {i}\n\n```json\n{{"width{i}": {i}, "id": "a"}}\n```\n'
        for i in range(count)
    }
    return {
        **_page(
            *(
                _model(f"Bed{i}", _row(f"width{i}", "int") + _row("id"))
                for i in range(count)
            )
        ),
        **shown,
    }


#: All of them by their names.
KINDS: dict[str, Callable[[int], Pages]] = {
    make.__name__: make
    for make in (
        rows,
        models,
        chain,
        heirs,
        pages,
        pages_of_one_name,
        unknown_types,
        unknown_types_of_models,
        aliases,
        aliases_of_aliases,
        aliases_of_pages,
        tables_of_one_model,
        headings_of_one_name,
        headings_of_parts,
        headings_without_a_name,
        interfaces,
        operations,
        enums,
        lists_of_enums,
        values,
        values_in_prose,
        nested,
        own_sections,
        sentences,
        samples,
        samples_apart,
    )
}
#: How many parts the largest documentation has, of what is measured whole.
LARGE: dict[str, int] = {
    "rows": 10_000,
    "models": 1_000,
    "chain": 1_000,
    "pages": 5_000,
}
