"""What a page declares, before any name is resolved.

`because` says why something is what it is: the rules, in the order in which they
concluded it, and the words that each went by.
"""

from dataclasses import dataclass, field
from typing import TypeAlias

from docmodels.core.diagnostics import Span
from docmodels.core.rules import Reason
from docmodels.core.schema import EnumValue, Facts, TypeId
from docmodels.core.typeexpr import NamedRef, TypeExpr
from docmodels.core.values import EnumStyle


@dataclass(frozen=True, slots=True)
class FieldDecl:
    """One row of a property table.

    `expr` is the type of the cell, refined by the description.  `values` are
    the values that the prose allows, `values_from` the enum that it names
    for them; both refine a string, or a name that is not defined.
    `type_span` is the place of the type cell.  `source_type` is its text.
    `wire_name` is the spelling in JSON where the configuration states it, `enums`
    whether the values are all that is right; `stated` says that it gives the values,
    of which there may be none.  `origins` are the rows of other pages that it was
    joined from, `again` the names in rows of its own page that describe it once more.
    """

    name: str
    expr: TypeExpr
    values: tuple[EnumValue, ...]
    values_from: NamedRef | None
    facts: Facts
    description: str
    span: Span
    type_span: Span
    source_type: str = ""
    notes: tuple[tuple[str, str], ...] = ()
    wire_name: str | None = None
    stated: bool = False
    enums: EnumStyle | None = None
    because: tuple[Reason, ...] = field(default=(), compare=False)
    origins: tuple[Span, ...] = ()
    again: tuple[Span, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Naming:
    """How the name of a model or an enum stands to the rest of the documentation.

    `public` is what the package calls it where another one keeps the plain name,
    else it is empty.  `is_stated` says that the configuration states the name.
    `others` are further names by which its page calls it, such as its heading.
    `origins` are the declarations on other pages that it was joined from.
    """

    public: str = ""
    is_stated: bool = False
    others: tuple[str, ...] = ()
    origins: tuple[Span, ...] = ()


NAMED_BY_PAGE = Naming()


@dataclass(frozen=True, slots=True)
class ModelDecl:
    """An object type; `section` is the index of its heading on the page.

    `further` are the bases that are stated beside `base`, each with its place.
    `in_body` says that it is what is sent or comes back, or a part of that; `restates`
    is what the line above its table links to then.
    """

    name: str
    section: int
    anchor: str
    description: str
    fields: tuple[FieldDecl, ...]
    span: Span
    base: NamedRef | None = None
    base_span: Span | None = None
    further: tuple[tuple[NamedRef, Span], ...] = ()
    deprecated: bool = False
    in_body: bool = False
    restates: NamedRef | None = None
    because: tuple[Reason, ...] = field(default=(), compare=False)
    naming: Naming = NAMED_BY_PAGE


@dataclass(frozen=True, slots=True)
class EnumDecl:
    """A table of allowed values under a heading that names it.

    `underlying` is the scalar that the page says the values are.  `stated` says that
    the configuration gives the values, `enums` whether it calls them all.
    """

    name: str
    section: int
    anchor: str
    description: str
    values: tuple[EnumValue, ...]
    span: Span
    deprecated: bool = False
    underlying: str | None = None
    stated: bool = False
    enums: EnumStyle | None = None
    because: tuple[Reason, ...] = field(default=(), compare=False)
    naming: Naming = NAMED_BY_PAGE


@dataclass(frozen=True, slots=True)
class LooseEnum:
    """What lists values if the type of a property leads to it.

    `table` is the place of the table that does, None for a text; `mute` says that
    the names in it could be those of properties, so that the type must say that it is
    one of values.
    """

    enum: EnumDecl
    table: Span | None
    mute: bool


@dataclass(frozen=True, slots=True)
class AliasDecl:
    """A heading that only names another type; links lead to its `anchors`."""

    name: str
    anchors: tuple[str, ...]
    expr: TypeExpr


Declaration: TypeAlias = ModelDecl | EnumDecl


@dataclass(frozen=True, slots=True)
class ColumnUse:
    """What a column of a property table was taken for."""

    title: str
    role: str


@dataclass(frozen=True, slots=True)
class TableUse:
    """Where one table ended up.

    `declares` is the name of the model or enum that it went into, None when
    it was set aside; `reason` then says why, and `doubtful` that the table may
    be one of properties or values all the same, called otherwise.  `rows`
    counts the table's rows; the last of them stands on the line `end`.
    `acknowledged` is what the configuration says that a table is which was set
    aside in doubt: then it is in doubt no more.  `left_out` says that a table has names
    and types and makes nothing, which no diagnostic tells.
    """

    span: Span
    heading: str
    columns: tuple[ColumnUse, ...]
    rows: int
    declares: str | None = None
    reason: str = ""
    doubtful: bool = False
    end: int = 0
    because: tuple[Reason, ...] = field(default=(), compare=False)
    acknowledged: str = ""
    left_out: bool = False


@dataclass(frozen=True, slots=True)
class SectionDecl:
    """A heading as a target of links.

    `declares` are the names of what its tables and those of its subsections
    declare, the section's own first.
    """

    anchors: tuple[str, ...]
    declares: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AnnotationDecl:
    """A comment that says of which type the sample of a resource below it is.

    `name` is as written, mostly with a namespace; `sections` are the indexes of the
    sections around it, the innermost first; `keys` are the names in the sample.
    """

    name: str
    sections: tuple[int, ...]
    keys: frozenset[str]
    span: Span


@dataclass(frozen=True, slots=True)
class PageLink:
    """A link anywhere on a page, as written."""

    label: str
    target: str


@dataclass(frozen=True, slots=True)
class PageDecls:
    """Everything that one page declares.

    `namespace` is what the page says stands before its names in other pages,
    as `microsoft.graph` in `microsoft.graph.user`; empty when it is silent.
    `is_of_operation` says that it tells how to do something, by its title.
    `joined` are the names that it declares, too, of models that stand on other
    pages.  `loose` are the tables that links of other pages may make enums of.
    """

    path: str
    title: str
    declarations: tuple[Declaration, ...]
    sections: tuple[SectionDecl, ...]
    tables: tuple[TableUse, ...]
    namespace: str = ""
    aliases: tuple[AliasDecl, ...] = ()
    annotations: tuple[AnnotationDecl, ...] = ()
    links: tuple[PageLink, ...] = ()
    is_of_operation: bool = False
    joined: tuple[tuple[str, TypeId], ...] = ()
    loose: tuple[LooseEnum, ...] = ()
