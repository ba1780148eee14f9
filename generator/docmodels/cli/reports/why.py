"""The text of `docmodels inspect --why`: the rules behind one thing that was read.

A place is `PAGE.md#Model.property`, `PAGE.md#Model` or `PAGE.md:LINE`.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from docmodels.cli.reports.excerpts import safe
from docmodels.core.numerals import whole_number
from docmodels.core.rules import Rule
from docmodels.core.values import show_values
from docmodels.core.wording import count, suggestion

#: A place as diagnostics show it: the column says nothing more here.
_LINE = re.compile(r"(?P<page>.+?):(?P<line>\d{1,9})(?::\d+)?:?\Z", re.DOTALL)
#: How much of the page's words a line repeats.
_LONGEST = 80

Data = Mapping[str, Any]


class UnknownPlaceError(Exception):
    """A place at which nothing was read; says what there is near it."""


@dataclass(frozen=True, slots=True)
class Decided:
    """One thing that was read, and the rules that made it what it is.

    `what` says in a line what it became; `because` and `origins` are its data of
    `--json`.
    """

    page: str
    line: int
    what: str
    because: Sequence[Data]
    origins: Sequence[Data] = ()


def decided_at(
    inspection: Data, place: str, shown: Callable[[str], str] = str
) -> tuple[Decided, ...]:
    """Return what stands at `place`, one thing or several of one line.

    `inspection` is `Reading.inspection`; `shown` turns a page's path into that
    which diagnostics show, and either may stand in the place.  Raises
    UnknownPlaceError with near matches.
    """
    pages = {page["path"]: page for page in inspection["pages"]}
    known = {shown(path): page for path, page in pages.items()} | pages
    # a path may have the sign that ends it, too
    for path in sorted(known, key=len, reverse=True):
        if place.startswith(f"{path}#"):
            page = _with_parts(known[path], pages)
            return (_named(page, place[len(path) + 1 :]),)
    line = _LINE.match(place)
    if line is not None and "#" not in place.removeprefix(line["page"]):
        number = whole_number(line["line"]) or 0
        path = line["page"]
        if path in known:
            return _on_line(_with_parts(known[path], pages), number)
        for page in pages.values():
            for file in included_files(page):
                if path in (file, shown(file)):
                    return _on_line(page, number, file)
    else:
        path, sign, _ = place.partition("#")
        if not sign:
            raise UnknownPlaceError(
                f'"{place}" is no place: write PAGE.md#Model.property, '
                "PAGE.md#Model or PAGE.md:LINE"
            )
    hint = suggestion(path, pages, "pages")
    raise UnknownPlaceError(f'no page "{path}" was read; {hint}')


def why_text(
    decided: Sequence[Decided], rules: Mapping[str, Rule], shown: Callable[[str], str]
) -> str:
    """Return the chain of rules of each thing, a line a rule."""
    lines: list[str] = []
    for one in decided:
        lines.append(f"{shown(one.page)}:{one.line}: {one.what}")
        if len(one.origins) > 1:
            places = (f"{shown(at['page'])}:{at['line']}" for at in one.origins)
            lines.append(f"  joined from {', '.join(places)}")
        lines += [f"  {_step(reason, rules, shown)}" for reason in one.because]
        if not one.because:
            lines.append("  no rule is on record for it")
    return "".join(f"{safe(line)}\n" for line in lines)


def _step(reason: Data, rules: Mapping[str, Rule], shown: Callable[[str], str]) -> str:
    parts = (shown(reason["page"]), reason["line"], reason["column"])
    where = ":".join(str(part) for part in parts if part is not None)
    words = " ".join(reason["words"].split())
    if len(words) > _LONGEST:
        words = f"{words[:_LONGEST]}…"
    rule = rules.get(reason["rule"])
    says = f": {rule.says}" if rule else ""
    return f'{where}: "{words}": {reason["concluded"]} [{reason["rule"]}{says}]'


def _with_parts(page: Data, pages: Mapping[str, Data]) -> Data:
    """Return a page with the models of other pages that it has a part of."""
    own = page["path"]
    parts = [
        {"page": path} | model
        for path, other in pages.items()
        for model in other["models"]
        if path != own and any(at["page"] == own for at in model["origins"])
    ]
    return {**page, "models": [*page["models"], *parts]}


def _named(page: Data, name: str) -> Decided:
    models = {
        called: model
        for model in reversed(page["models"])
        for called in (*model.get("other_names", ()), model["name"])
    }
    if name in models:
        return _model(page, models[name])
    # names may have dots: the longest model that fits
    for own in sorted(models, key=len, reverse=True):
        if name.startswith(f"{own}."):
            return _member(page, models[own], name[len(own) + 1 :])
    if (alike := _alike(name, models)) is not None:
        return _model(page, alike)
    for dot in reversed([at for at, sign in enumerate(name) if sign == "."]):
        if (alike := _alike(name[:dot], models)) is not None:
            return _member(page, alike, name[dot + 1 :])
    hint = suggestion(name, models, "it declares")
    raise UnknownPlaceError(f'{page["path"]} declares no "{name}"; {hint}')


def _alike(name: str, known: Mapping[str, Data]) -> Data | None:
    """Return the one of `known` that generated code may call `name`.

    `OrderLine` may be the model *order line* or *order.line*, `opened_on` the property
    `openedOn`.  A dot in `name` itself stands between a model and a property.
    """
    fold = _folded(name)
    found = [
        one
        for called, one in known.items()
        if fold in (_folded(called), _folded(called).replace(".", ""))
    ]
    first = found[0] if found else None
    return first if all(one is first for one in found) else None


def _folded(name: str) -> str:
    return "".join(sign for sign in name.casefold() if sign.isalnum() or sign == ".")


def _model(page: Data, model: Data) -> Decided:
    if model["kind"] == "enum":
        what = f"enum of {count(len(model['values']), 'value')}"
    else:
        what = f"model of {count(len(model['fields']), 'property')}"
    if model.get("base"):
        what += f", based on {model['base']['name']}"
    path = model.get("page", page["path"])
    what = f"{model['name']}: {what}"
    return Decided(path, model["line"], what, model["because"], model["origins"])


def _member(page: Data, model: Data, name: str) -> Decided:
    """Return a property; a value of an enum stands for the enum."""
    fields = {field["name"]: field for field in model.get("fields", ())}
    by_wire = {field["wire_name"]: field for field in fields.values()}
    values = [show_values([value["value"]]) for value in model.get("values", ())]
    if found := fields.get(name) or by_wire.get(name) or _alike(name, fields):
        return _field(page, model, found)
    if name in values:
        return _model(page, model)
    noun = "value" if values else "property"
    hint = suggestion(name, fields or values, "it has")
    raise UnknownPlaceError(f'{model["name"]} has no {noun} "{name}"; {hint}')


def _field(page: Data, model: Data, field: Data) -> Decided:
    marks = ("required", "nullable", "read_only", "deprecated")
    facts = [mark.replace("_", "-") for mark in marks if field[mark]]
    what = ", ".join((f"{model['name']}.{field['name']}: {field['type']}", *facts))
    path = field.get("page", page["path"])
    return Decided(path, field["line"], what, field["because"], field["origins"])


def included_files(page: Data) -> Iterator[str]:
    """Yield the files that something of a page stands in, but for its own."""
    for model in page["models"]:
        for one in (model, *model.get("fields", ())):
            if "page" in one:
                yield one["page"]
    for table in (*page["tables"], *page["set_aside"]):
        if "page" in table:
            yield table["page"]


def _on_line(page: Data, line: int, file: str = "") -> tuple[Decided, ...]:
    """Return what stands on a line of a page, or of a file that it includes."""
    path = file or page["path"]
    fields = tuple(
        _field(page, model, field)
        for model in page["models"]
        for field in model.get("fields", ())
        if _stands_at(field, page, path, line)
    )
    tables = [
        one
        for one in (*page["tables"], *page["set_aside"])
        if one.get("page", page["path"]) == path
    ]
    models = tuple(
        _model(page, one) for one in page["models"] if _stands_at(one, page, path, line)
    )
    if found := (*models, *fields) or tuple(_tables_on(path, tables, line)):
        return found
    lines = sorted(table["line"] for table in tables)
    told = f"tables begin on: {', '.join(map(str, lines))}" if lines else "no table"
    raise UnknownPlaceError(f"nothing was read on line {line} of {path}; {told}")


def _stands_at(one: Data, page: Data, path: str, line: int) -> bool:
    """Tell whether a model or a property, or a part of it, is on a line of a file."""
    own = {"page": one.get("page", page["path"]), "line": one["line"]}
    return {"page": path, "line": line} in (own, *one["origins"])


def _tables_on(path: str, tables: Sequence[Data], line: int) -> Iterator[Decided]:
    """Yield the table that has `line`."""
    for table in tables:
        # the header, the line of dashes, the rows
        if table["line"] <= line <= table["line"] + table["rows"] + 1:
            what = f"table of {table.get('declares')}"
            if "reason" in table:
                doubt = " in doubt" if table["doubtful"] else ""
                what = f"table set aside{doubt}: {table['reason']}"
            yield Decided(path, table["line"], what, table["because"])
