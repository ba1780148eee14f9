"""Reading the `corrections` table of a package in the configuration."""

from collections.abc import Iterator
from typing import cast

from docmodels.cli.config.values import TomlTable
from docmodels.core.corrections import Correction
from docmodels.core.identifiers import class_name_fault
from docmodels.core.values import ENUM_STYLES, EnumStyle
from docmodels.core.wording import quoted

_PROPERTY_KEYS: tuple[str, ...] = (
    "type",
    "wire_name",
    "required",
    "nullable",
    "values",
    "enums",
)
_MODEL_KEYS: tuple[str, ...] = ("name", "not_a_model", "merge_with", "values", "enums")
# These correct nothing but a model.
_OF_MODELS = frozenset(("name", "not_a_model", "merge_with"))
_MODEL_FORM = 'the form is "page.md#Model"'


def read_corrections(table: TomlTable) -> Iterator[Correction]:
    """Return the corrections in `table`; what is wrong is reported there."""
    for key, entry in table.tables():
        target = _split(key)
        if target is None:
            form = '"page.md#Model" or "page.md#Model.property"'
            table.bad(key, "does not say what to correct", f"the form is {form}")
            continue
        page, model, name = target
        if name is not None and not _OF_MODELS.isdisjoint(entry.values):
            model, name = f"{model}.{name}", None  # a model whose name has dots
        _check_keys(entry, of_property=name is not None)
        if not entry.values:
            table.bad(key, "is empty: it corrects nothing")
        yield Correction(
            page,
            model,
            name,
            type=entry.text("type"),
            wire_name=entry.text("wire_name"),
            required=entry.flag("required"),
            nullable=entry.flag("nullable"),
            values=entry.scalars("values"),
            enums=_enums(entry),
            name=_name(entry),
            not_a_model=_not_a_model(entry),
            merge_with=_merge_with(entry, (page, model)),
            source=table.problems.place(entry.keys),
        )


def _split(key: str) -> tuple[str, str, str | None] | None:
    """Split `page#Model.property`; the property may itself have dots."""
    page, mark, rest = key.rpartition("#")
    model, dot, name = rest.partition(".")
    if not mark or not page.strip() or not model.strip() or (dot and not name.strip()):
        return None
    return page, model, name if dot else None


def _check_keys(entry: TomlTable, of_property: bool) -> None:
    """Report unknown keys, and those that are for the other kind of target."""
    known, kind = _MODEL_KEYS, "a model"
    other, other_kind = _PROPERTY_KEYS, "a property"
    if of_property:
        known, kind, other, other_kind = other, other_kind, known, kind
    entry.only(tuple(dict.fromkeys(known + other)))
    for key in entry.values:
        if key in other and key not in known:
            message = f"{quoted(key)} corrects {other_kind}, but this key names {kind}"
            hint = f"what corrects {kind}: {', '.join(known)}"
            entry.problems.add("unknown-key", (*entry.keys, key), message, hint)


def _enums(entry: TomlTable) -> EnumStyle | None:
    enums = entry.choice("enums", ENUM_STYLES, "kind of enum")
    if enums is not None and entry.values.get("values") == []:
        entry.bad("enums", "contradicts values = [], which says that there is no enum")
    return cast(EnumStyle | None, enums)


def _name(entry: TomlTable) -> str | None:
    name = entry.text("name")
    fault = None if name is None else class_name_fault(name)
    if fault is not None:
        hint = 'write a name that a class can have, such as "Customer"'
        entry.bad("name", f"is no name for a model: {fault}", hint)
        return None
    return name


def _not_a_model(entry: TomlTable) -> bool:
    value = entry.flag("not_a_model")
    if value is False:
        entry.bad("not_a_model", "corrects nothing when it is false")
    others = [k for k in _MODEL_KEYS if k != "not_a_model" and k in entry.values]
    if value and others:
        entry.bad("not_a_model", f"contradicts {' and '.join(others)}")
    return value or False


def _merge_with(entry: TomlTable, own: tuple[str, str]) -> tuple[str, str] | None:
    text = entry.text("merge_with")
    target = None if text is None else _split(text)
    if text is None:
        return None
    if target is None:
        entry.bad("merge_with", f"must name a model, not {quoted(text)}", _MODEL_FORM)
        return None
    page, model, name = target
    goal = page, model if name is None else f"{model}.{name}"
    if goal == own:
        entry.bad("merge_with", "names the model itself")
    if "name" in entry.values:
        entry.bad("merge_with", "contradicts name: what is merged has no name")
    return goal
