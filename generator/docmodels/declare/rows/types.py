"""What type the cells of a row give to its property, all of them together."""

from collections.abc import Callable
from dataclasses import dataclass

from docmodels.core.page import RunKind
from docmodels.core.rules import Deciding, Reason, Rule, active
from docmodels.core.typeexpr import (
    ANY,
    LOOSE,
    STRING,
    ListOf,
    MapOf,
    NamedRef,
    Scalar,
    TypeExpr,
    named_refs,
    show,
)
from docmodels.declare.rows.examples import example
from docmodels.declare.rows.links import named_model, seen_model, told_model, with_hints
from docmodels.declare.rows.moments import with_moments
from docmodels.declare.rows.row import PropertyRow, RowRule, Said, conclude
from docmodels.declare.rows.type_cells import (
    FORMAT_COLUMN,
    NAME_LINK,
    is_open,
    names_no_type,
    without_amount,
)
from docmodels.language.prose import (
    is_counted_time,
    is_currency_code,
    is_mail_time,
    is_unix_time,
)
from docmodels.language.types import parse_phrase

_DATETIME = Scalar("datetime")
_MOMENTS = (_DATETIME, Scalar("date"), Scalar("time"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Refining(Rule):
    """A rule that makes more of a type that other cells of the row gave."""

    refine: Callable[[PropertyRow, TypeExpr], Said[TypeExpr] | None]


@dataclass(frozen=True, slots=True)
class RowType:
    """The type of a property, and why it is that."""

    expr: TypeExpr
    because: tuple[Reason, ...]


def read_row_type(row: PropertyRow) -> RowType:
    """Conclude the type of a property from the cells of its row.

    What the type cell leaves open, its format, the links of its name and its
    description may say, and how often it occurs.
    """
    read = conclude(READING, row, show)
    expr, because = read.value or ANY, read.because
    for rule in active(REFINING, row.without):
        said = rule.refine(row, expr)
        if said is not None:
            expr = said.value
            because += row.reasons(rule, said, show(expr))
    return RowType(expr, because)


def _from_name_link(row: PropertyRow) -> Said[TypeExpr] | None:
    expr = row.type.expr if row.linked else None
    return None if expr is None else row.says("name", expr)


def _from_cell(row: PropertyRow) -> Said[TypeExpr] | None:
    return None if row.type.expr is None else row.says("type", row.type.expr)


def _from_unread_cell(row: PropertyRow) -> Said[TypeExpr] | None:
    unread = row.type.expr is None and not names_no_type(row.cells["type"])
    return row.says("type", ANY) if unread else None


def _from_format(row: PropertyRow, expr: TypeExpr) -> Said[TypeExpr] | None:
    return None if row.format is None else row.says("format", row.format)


def _from_description(row: PropertyRow, expr: TypeExpr) -> Said[TypeExpr] | None:
    """Let "An array of [X](#x)" say what a type leaves open."""
    if not is_open(expr):
        return None
    said = parse_phrase(row.description)
    if said is None or (expr not in LOOSE and not isinstance(said, ListOf)):
        return None
    return row.says("description", said)


def _from_see_link(row: PropertyRow, expr: TypeExpr) -> Said[TypeExpr] | None:
    """Let "See [X](#x)" say what a type leaves open."""
    if not is_open(expr):
        return None
    return _opened(row, expr, seen_model(row.description, row.names[0]), "description")


def _from_told_name(row: PropertyRow, expr: TypeExpr) -> Said[TypeExpr] | None:
    """Let "a `Bed` object" say what a type leaves open."""
    if not is_open(expr):
        return None
    return _opened(row, expr, told_model(row.description), "description")


def _from_name_anchor(row: PropertyRow, expr: TypeExpr) -> Said[TypeExpr] | None:
    """Let a name's link to a heading say what a type leaves open."""
    if not is_open(expr):
        return None
    return _opened(row, expr, named_model(row.cells["name"].runs), "name")


def _target_from_link(row: PropertyRow, expr: TypeExpr) -> Said[TypeExpr] | None:
    hinted = with_hints(expr, row.description)
    if not any(ref.hint for ref in named_refs(hinted)):
        return None
    links = [run.text for run in row.description if run.kind is RunKind.LINK]
    words = links[0] if len(links) == 1 else row.written(row.cells["description"])
    return Said(hinted, words, row.cells["description"])


def _list_from_count(row: PropertyRow, expr: TypeExpr) -> Said[TypeExpr] | None:
    """Make a list of what may occur more than once: `repeated`, `0..*`."""
    if not row.count.many or isinstance(expr, ListOf | MapOf):
        return None
    return row.says("cardinality", ListOf(expr))


def _list_from_name(row: PropertyRow, expr: TypeExpr) -> Said[TypeExpr] | None:
    one_list = row.name.listed and not isinstance(expr, ListOf)
    return row.says("name", ListOf(expr)) if one_list else None


def _moment_of_language(row: PropertyRow, expr: TypeExpr) -> Said[TypeExpr] | None:
    found = with_moments(expr, row.cells["type"].text, row.moments)
    return row.says("type", found) if found != expr else None


def _unix_time(row: PropertyRow, expr: TypeExpr) -> Said[TypeExpr] | None:
    if expr != _DATETIME:
        return None
    if is_counted_time(row.cells["type"].text):
        return row.says("type", Scalar("long"))
    return _told(row, Scalar("long"), is_unix_time)


def _mail_time(row: PropertyRow, expr: TypeExpr) -> Said[TypeExpr] | None:
    return _told(row, STRING, is_mail_time) if expr in _MOMENTS else None


def _currency_code(row: PropertyRow, expr: TypeExpr) -> Said[TypeExpr] | None:
    code = without_amount(expr)
    told = code != expr and is_currency_code(row.prose)
    return row.says("description", code) if told else None


def _told(
    row: PropertyRow, expr: TypeExpr, test: Callable[[str], bool]
) -> Said[TypeExpr] | None:
    """Let type and description say together what a moment is written as."""
    type_ = row.cells["type"].text
    if not test(f"{type_} {row.prose}"):
        return None
    return row.says("type" if test(type_) else "description", expr)


def _opened(
    row: PropertyRow, expr: TypeExpr, seen: NamedRef | None, where: str
) -> Said[TypeExpr] | None:
    if seen is None:
        return None
    cell = row.cells["name" if where == "name" else "description"]
    return Said(ListOf(seen) if isinstance(expr, ListOf) else seen, seen.name, cell)


#: What the type of a row is read from.
READING: tuple[RowRule[TypeExpr], ...] = (
    Deciding(
        name=NAME_LINK,
        says="A type that is called as its property is the page that the name links "
        "to.",
        example=example("Name | Type", "[currency](currency.md) | currency"),
        decide=_from_name_link,
    ),
    Deciding(
        name="type-from-cell",
        says="The type cell says what the property holds.",
        example=example("Name | Type", "size | integer"),
        fixed=True,
        decide=_from_cell,
    ),
    Deciding(
        name="any-from-unread-cell",
        says="A type cell that is not understood leaves open what the property holds.",
        example=example("Name | Type", "size | array of"),
        fixed=True,
        decide=_from_unread_cell,
    ),
)

#: What makes more of that type; each goes on with the type of the one before.
REFINING: tuple[Refining, ...] = (
    Refining(
        name=FORMAT_COLUMN,
        says="A column of formats says what a string, an integer or an object is.",
        example=example("Name | Type | Format", "born | string | date"),
        refine=_from_format,
    ),
    Refining(
        name="type-from-description",
        says="A description that begins with what the value is says what the type "
        "leaves open.",
        example=example(
            "Name | Type | Description", "beds | array | An array of [Bed](#bed) items."
        ),
        refine=_from_description,
    ),
    Refining(
        name="type-from-see-link",
        says="A description that refers to a heading or page called like the property "
        "says which model an object is.",
        example=example("Name | Type | Description", "bed | object | See [Bed](#bed)."),
        refine=_from_see_link,
    ),
    Refining(
        name="type-from-told-name",
        says="A description that calls a name in code an object says which model it "
        "is.",
        example=example(
            "Name | Type | Description", "bed | object | Told by a `Bed` object."
        ),
        refine=_from_told_name,
    ),
    Refining(
        name="type-from-name-anchor",
        says="A name that links to a heading says which model an object is.",
        example=example("Name | Type", "[bed](#bed) | object"),
        refine=_from_name_anchor,
    ),
    Refining(
        name="target-from-description-link",
        says="A link in the description that is labelled like the type says where the "
        "type is declared.",
        example=example("Name | Type | Description", "last | Event | An [Event](#e)."),
        refine=_target_from_link,
    ),
    Refining(
        name="list-from-cardinality",
        says="What may occur more than once is a list.",
        example=example("Name | Type | Cardinality", "beds | string | 0..*"),
        refine=_list_from_count,
    ),
    Refining(
        name="list-from-name",
        says="A name that ends with [] is that of a list.",
        example=example("Name | Type", "beds[] | string"),
        refine=_list_from_name,
    ),
    Refining(
        name="datetime-from-language",
        says="`Time` beside samples of Ruby, and `Date` beside samples of JavaScript "
        "or in a link to its documentation, is a moment.",
        example=example("Name | Type", "built | Time") + "\n\n```ruby\nBoat.new\n```",
        refine=_moment_of_language,
    ),
    Refining(
        name="number-from-unix-time",
        says="A time that is counted in seconds since 1970 is a number.",
        example=example(
            "Name | Type | Description", "at | datetime | Seconds since 1970."
        ),
        refine=_unix_time,
    ),
    Refining(
        name="text-from-mail-time",
        says="A time as e-mail writes it is text.",
        example=example("Name | Type | Description", "at | datetime | As in RFC 2822."),
        refine=_mail_time,
    ),
    Refining(
        name="text-from-currency-code",
        says="A type called currency that the description calls a code is text.",
        example=example(
            "Name | Type | Description", "unit | currency | The ISO 4217 code."
        ),
        refine=_currency_code,
    ),
)

RULES: tuple[Rule, ...] = (*READING, *REFINING)
