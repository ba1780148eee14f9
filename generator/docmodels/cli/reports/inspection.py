"""The text of `docmodels inspect`, made from the data of `--json`."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from docmodels.cli.reports.excerpts import columns, safe
from docmodels.core.values import show_values
from docmodels.core.wording import count

_MARKS = ("required", "nullable", "read_only", "deprecated", "closed")
_WIDEST = 40
#: The evidence of a name that nothing is known of but its table.
_AS_DOCUMENTED = "as documented"


def inspection_text(inspection: Mapping[str, Any]) -> str:
    """Return what was understood, page by page, and the totals.

    `inspection` is `Reading.inspection`: plain dictionaries and lists.
    """
    lines: list[str] = []
    for page in inspection["pages"]:
        lines += [*_page(page), ""]
    return "".join(f"{safe(line)}\n" for line in [*lines, *_totals(inspection)])


def _page(page: Mapping[str, Any]) -> Iterator[str]:
    title = page.get("title")
    yield f"{page['path']}: {title}" if title else page["path"]
    for model in page["models"]:
        yield from _model(model, page["path"])
    for table in page.get("tables", ()):
        yield from _read_as(table, page["path"])
    for table in page["set_aside"]:
        yield from _set_aside(table, page["path"])


def _model(model: Mapping[str, Any], page: str) -> Iterator[str]:
    head = f"  {model['name']}"
    if model.get("is_qualified"):
        head += f", called {model['public_name']}"
    if model["kind"] == "enum":
        head += " (enum)"
    if model.get("base"):
        base = model["base"]
        head += f", based on {base['name']} ({base['page']})"
    if model.get("deprecated"):
        head += ", deprecated"
    yield f"{head}, {_place(model, page)}"
    _, *parts = model.get("origins") or [None]
    if parts:
        places = (f"{part['page']}:{part['line']}" for part in parts)
        yield f"    with what is said at {', '.join(places)}"
    if model["kind"] == "enum":
        yield from _columns([_value(v, page) for v in model["values"]])
    else:
        yield from _columns([_field(f, page) for f in model["fields"]])


def _field(field: Mapping[str, Any], page: str) -> tuple[str, ...]:
    name = field["name"]
    if field["wire_name"] != name:
        name += f" = {field['wire_name']}"
    evidence = field.get("wire_evidence") or _AS_DOCUMENTED
    known = "" if evidence == _AS_DOCUMENTED else f"name: {evidence}"
    marks = [mark.replace("_", "-") for mark in _MARKS if field.get(mark)]
    if field.get("default") is not None:
        marks.append(f"default {field['default']}")
    return name, field["type"], ", ".join(marks), _place(field, page), known


def _place(field: Mapping[str, Any], page: str) -> str:
    """Return the line of something, with the page where that is not the model's."""
    own = field.get("page", page)
    return f"line {field['line']}" if own == page else f"{own}:{field['line']}"


def _value(value: Mapping[str, Any], page: str) -> tuple[str, ...]:
    text = show_values([value["value"]])
    if "other" in value:
        text += f" ({show_values([value['other']])})"
    if "documented" in value:
        text = f"{show_values([value['documented']])} = {text}"
    return text, _place(value, page)


def _read_as(table: Mapping[str, Any], page: str) -> Iterator[str]:
    """Say what the columns of a table were taken for."""
    roles = ", ".join(
        f"{column['title']} is {column['role'].replace('_', ' ')}"
        for column in table["columns"]
    )
    rows = count(table["rows"], "row")
    place = _place(table, page)
    yield f"  table of {table['declares']}: {place}, {rows}: {roles}"


def _set_aside(table: Mapping[str, Any], page: str) -> Iterator[str]:
    heading = f' under "{table["heading"]}"' if table.get("heading") else ""
    rows = count(table["rows"], "row") if "rows" in table else ""
    titles = " | ".join(table["columns"])
    doubt = " in doubt" if table["doubtful"] else ""
    place = _place(table, page)
    yield f"  set aside{doubt}: {place}{heading}: {table['reason']}"
    if table.get("acknowledged"):
        yield f"    acknowledged: {table['acknowledged']}"
    if titles:
        yield f"    {rows}: {titles}" if rows else f"    {titles}"


def _columns(rows: Sequence[tuple[str, ...]]) -> Iterator[str]:
    """Align `rows`; a cell that is far too wide does not push the others."""
    widths = [
        min(_WIDEST, max(columns(cell) for cell in column))
        for column in zip(*rows, strict=True)
    ]
    for row in rows:
        cells = (
            safe(cell) + " " * (width - columns(cell))
            for cell, width in zip(row, widths, strict=True)
            if width
        )
        yield "    " + "  ".join(cells).rstrip()


def _totals(inspection: Mapping[str, Any]) -> Iterator[str]:
    totals = inspection["totals"]
    nouns = ("page", "model", "enum", "field", "value")
    yield ", ".join(count(totals[f"{noun}s"], noun) for noun in nouns)
    doubtful = sum(
        table["doubtful"] for page in inspection["pages"] for table in page["set_aside"]
    )
    doubt = f", {doubtful} of them in doubt" if doubtful else ""
    yield f"{count(totals['set_aside'], 'table')} set aside{doubt}"
    if known := names_known(inspection):
        yield f"names in JSON: {known}"


def names_known(inspection: Mapping[str, Any]) -> str:
    """Say of how many properties the name in JSON is known in which way."""
    ways = Counter(
        (field.get("wire_evidence") or _AS_DOCUMENTED).partition(" ")[0]
        for page in inspection["pages"]
        for model in page["models"]
        for field in model.get("fields", ())
    )
    told = (
        ("configured", "configured"),
        ("sample", "by a sample"),
        ("habit", "by the samples' habit"),
        ("style", "by the configured style"),
        ("as", _AS_DOCUMENTED),
    )
    return ", ".join(f"{ways[way]:,} {text}" for way, text in told if ways[way])
