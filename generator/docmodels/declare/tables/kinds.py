"""Tells what a table is: properties, allowed values, or neither."""

from dataclasses import replace

from docmodels.core.page import Page, Table
from docmodels.core.rules import Deciding, Rule, first
from docmodels.declare.reasons import reason_on
from docmodels.declare.tables.arguments import FIELDS_BESIDE, beside_arguments
from docmodels.declare.tables.asking import with_asked
from docmodels.declare.tables.choices import lists_choices
from docmodels.declare.tables.columns import (
    KindName,
    TableKind,
    has_names_below,
    has_untitled_names,
    most,
    pattern_column,
    returned_type,
    stand_in,
    titles_of,
    with_description,
    with_one_name,
    with_stand_ins,
    with_type,
)
from docmodels.declare.tables.enum_kinds import BELOW_ENUM, Below, members_with_values
from docmodels.declare.tables.splitting import split_first_lines, split_names
from docmodels.declare.tables.titled import TitledTable, with_one_type
from docmodels.declare.tables.tongue import TITLES_IN_LANGUAGE, is_titled_in
from docmodels.language.words.dialect import Dialect, Role

_CONCLUDED: dict[KindName, str] = {
    "properties": "a table of properties",
    "values": "a table of values",
    "choices": "a table of the values of properties",
    "untyped": "a table of names without types",
    "other": "a table of something else",
}


def _names_and_types(one: TitledTable) -> TableKind | None:
    if not (one.has_names and "type" in one.roles):
        return None
    return TableKind("properties", with_description(one.table, one.roles), one.table)


def _untitled_names(one: TitledTable) -> TableKind | None:
    if not has_untitled_names(one.table, one.roles):
        return None
    return _named_first(one)


def _named_first(one: TitledTable) -> TableKind:
    roles: tuple[Role, ...] = ("name", *one.roles[1:])
    return TableKind("properties", with_description(one.table, roles), one.table)


def _patterns(one: TitledTable) -> TableKind | None:
    column = pattern_column(one.titles, one.roles)
    if column is None:
        return None
    roles = tuple("name" if i == column else r for i, r in enumerate(one.roles))
    return TableKind("properties", roles, with_stand_ins(one.table, column))


def _other_names(one: TitledTable) -> TableKind | None:
    if one.has_names or not has_names_below(one.table, one.roles, one.dialect):
        return None
    return _named_first(one)


def _returned_types(one: TitledTable) -> TableKind | None:
    column = returned_type(one.table, one.roles, one.dialect) if one.has_names else None
    return None if column is None else _typed(one, column)


def _other_title(one: TitledTable) -> TableKind | None:
    if not one.has_names:
        return None
    if not _are_words(one.table, one.roles.index("name")):
        return None  # "Return type | Bed" tells of one thing
    column = stand_in(one.table, one.dialect)
    return None if column is None else _typed(one, column)


def _are_words(table: Table, column: int) -> bool:
    """Tell whether most cells of a column are single words."""
    cells = [row.cells[column] for row in table.rows]
    return not cells or most(cells, lambda cell: len(cell.text.split()) == 1)


def _typed(one: TitledTable, column: int) -> TableKind:
    return TableKind("properties", with_type(one.roles, column), one.table)


def _behind_names(one: TitledTable) -> TableKind | None:
    if not one.has_names:
        return None
    split = split_names(one.table, one.roles.index("name"))
    return None if split is None else _split(one, split)


def _split(one: TitledTable, table: Table) -> TableKind:
    return TableKind("properties", (*one.roles, "type"), table)


def _on_first_lines(one: TitledTable) -> TableKind | None:
    if not one.has_names:
        return None
    for column, role in enumerate(one.roles):
        if role in ("description", "other"):
            split = split_first_lines(one.table, column)
            if split is not None:
                before, after = one.roles[:column], one.roles[column + 1 :]
                roles: tuple[Role, ...] = (*before, "description", *after, "type")
                return TableKind("properties", roles, split)
    return None


def _list_of_values(one: TitledTable) -> TableKind | None:
    titles, words = one.titles, one.dialect
    if "type" in one.all_roles or not titles or titles[0] not in words.value_columns:
        return None
    known = {*words.value_columns, *words.ordinal_columns}
    rest = [title for title in titles[1:] if title and title not in known]
    described = all(words.role(title) == "description" for title in rest)
    only_names = titles[0] == "name" and not {*titles[1:]} & {*words.ordinal_columns}
    only_names = only_names or (titles[0] == "name" and not _are_words(one.table, 0))
    if not described or only_names:
        return None
    return TableKind("values", one.all_roles, one.table)


def _names_without_types(one: TitledTable) -> TableKind | None:
    if not one.has_names or "description" not in one.roles:
        return None
    words = one.titles[one.roles.index("name")].split()
    if {words[0], words[-1]}.isdisjoint(one.dialect.property_columns):
        return None
    return TableKind("untyped", one.roles, one.table)


#: What the table itself says that it is; the first rule that answers counts.
OWN_KINDS: tuple[Deciding[TitledTable, TableKind], ...] = (
    Deciding(
        name=FIELDS_BESIDE,
        says='Beside a column "Argument", the names in bold are fields; the rows below '
        "one have its arguments.",
        example="| Field | Argument | Type |\n|---|---|---|\n| **beds** | | [Bed] |\n"
        "| | first | Int |",
        decide=beside_arguments,
    ),
    Deciding(
        name="names-and-types",
        says="A table with a column of names and one of types lists properties.",
        example="| Property | Type |\n|---|---|\n| width | int |",
        fixed=True,
        decide=_names_and_types,
    ),
    Deciding(
        name="names-without-title",
        says="A first column without a title has the names, if each is one word and "
        "another column has types.",
        example="| | Type |\n|---|---|\n| width | int |",
        decide=_untitled_names,
    ),
    Deciding(
        name="patterns-of-names",
        says='A column "Field pattern" has what stands for the names of properties.',
        example="| Field pattern | Type |\n|---|---|\n| ^x- | int |",
        decide=_patterns,
    ),
    Deciding(
        name="names-below-another-title",
        says="A first column of another title has the names, if each is a word of its "
        "own and a column is called that of types and has most of them.",
        example="| Bed field | Type |\n|---|---|\n| width | int |",
        decide=_other_names,
    ),
    Deciding(
        name="types-that-properties-return",
        says='The return types beside a column "Property" are the types.',
        example="| Property | Return type |\n|---|---|\n| width | BedSize |",
        decide=_returned_types,
    ),
    Deciding(
        name="members-with-their-values",
        says='A table of "Member" and "Value" lists the values of an enum, if all are '
        "texts in quotes or numbers.",
        example="| Member | Value |\n|---|---|\n| COT | 'cot' |",
        decide=members_with_values,
    ),
    Deciding(
        name="types-below-another-title",
        says='A column such as "Format" has the types if most of its cells are '
        "surely types.",
        example="| Property | Kind |\n|---|---|\n| width | int |",
        decide=_other_title,
    ),
    Deciding(
        name="types-behind-names",
        says="Where most names in code are followed by a type in italics, in "
        "parentheses or in a link, these are the types.",
        example="| Property | Description |\n|---|---|\n| `width` *int* | In cm. |",
        decide=_behind_names,
    ),
    Deciding(
        name="types-on-first-lines",
        says="Where the first line of most descriptions is a type, these are the "
        "types.",
        example="| Property | Description |\n|---|---|\n| width | int<br>In cm. |",
        decide=_on_first_lines,
    ),
    Deciding(
        name="values-and-descriptions",
        says='A table that begins with a column such as "Value" and has only '
        "numbers and descriptions beside it lists values.",
        example="| Value | Description |\n|---|---|\n| open | Come in. |",
        decide=_list_of_values,
    ),
    Deciding(
        name="names-without-types",
        says="A table of names of properties and descriptions lacks the types.",
        example="| Property | Description |\n|---|---|\n| width | In cm. |",
        decide=_names_without_types,
    ),
    Deciding(
        name="other-columns",
        says="A table without names and types, and without values, declares nothing.",
        example="| Colour | Taste |\n|---|---|\n| red | sweet |",
        fixed=True,
        decide=lambda one: TableKind("other", one.roles, one.table),
    ),
)
PROPERTY_VALUES = Rule(
    name="values-of-properties",
    says='A table of "Property" and "Value" lists values of properties that a table '
    "above it has.",
    example="| Property | Value |\n|---|---|\n| state | open |\n| state | shut |",
)
RULES: tuple[Rule, ...] = (*OWN_KINDS, PROPERTY_VALUES, *BELOW_ENUM)


def own_kind(
    page: Page, table: Table, dialect: Dialect, title: str, *, below_enum: bool
) -> TableKind:
    """Return what a table is by its own words and those of its heading.

    `title` is that of its heading; `below_enum` says that this calls what is below
    it an enum.
    """
    roles = tuple(dialect.role(cell.text) for cell in table.header.cells)
    roles = with_one_type(roles, table)
    named = with_one_name(roles, table)
    titled = TitledTable(table, tuple(titles_of(table)), roles, named, dialect)
    found = first(OWN_KINDS, titled, dialect.without)
    assert found is not None  # the last rule always answers, and is fixed
    kind = because(page, table, *_in_language(page, table, dialect, found))
    if kind.name == "properties":
        kind, asked = with_asked(kind, dialect)
        for rule in asked:
            kind = because(page, table, kind, rule)
    if PROPERTY_VALUES.name not in dialect.without and lists_choices(
        table, dialect, title
    ):
        names = [row.cells[0].text for row in table.rows]
        if kind.name != "properties" or len({*names}) < len(names):
            return because(page, table, replace(kind, name="choices"), PROPERTY_VALUES)
    if not below_enum:
        return kind
    listed = first(BELOW_ENUM, Below(kind, dialect), dialect.without)
    return kind if listed is None else because(page, table, *listed)


def _in_language(
    page: Page, table: Table, dialect: Dialect, found: tuple[TableKind, Rule]
) -> tuple[TableKind, Rule]:
    """Note in which language beside English a table was read, before what it is."""
    kind, rule = found
    language = dialect.language
    if language is None or not is_titled_in(table, language):
        return found
    header = table.header
    words = " | ".join(cell.text for cell in header.cells if cell.text)
    said = f"in {language.name.title()}"
    reason = reason_on(page, TITLES_IN_LANGUAGE, words, header.span, said)
    return replace(kind, because=(reason, *kind.because)), rule


def because(page: Page, table: Table, kind: TableKind, rule: Rule) -> TableKind:
    """Note the rule that decided the kind of a table, and the titles it saw.

    `table` is as it stands on the page.
    """
    header = table.header
    words = " | ".join(cell.text for cell in header.cells if cell.text)
    reason = reason_on(page, rule, words, header.span, _CONCLUDED[kind.name])
    return replace(kind, because=(*kind.because, reason))
