"""All rules by which tables are placed and read."""

from docmodels.core.rules import Rule
from docmodels.declare import (
    aliases,
    bases,
    entries,
    listed_below,
    named_above,
    namespaces,
    own_models,
    own_sections,
    property_sections,
)
from docmodels.declare.enums import linked_lists, lists, named_property, underlying
from docmodels.declare.rows import alternatives
from docmodels.declare.rows import rules as rows
from docmodels.declare.tables import (
    apart,
    asking,
    beside,
    chapters,
    foreign,
    groups_of_fields,
    headings,
    kinds,
    outline,
    parts,
    placing,
    posted,
    purpose,
    shown,
    stripping,
    tongue,
)

#: In the order in which they are asked: language, headings, tables, enums, bases,
#: entries, aliases, sections of properties and of objects, lists and objects named
#: above their tables, rows.
RULES: tuple[Rule, ...] = (
    *tongue.RULES,
    *parts.RULES,
    *groups_of_fields.RULES,
    *foreign.RULES,
    *headings.RULES,
    *stripping.RULES,
    *namespaces.RULES,
    *kinds.RULES,
    *asking.RULES,
    *outline.RULES,
    *purpose.RULES,
    *posted.RULES,
    *placing.RULES,
    *shown.RULES,
    *beside.RULES,
    *chapters.RULES,
    *apart.RULES,
    *lists.RULES,
    *linked_lists.RULES,
    *underlying.RULES,
    *named_property.RULES,
    *bases.RULES,
    *entries.RULES,
    *aliases.RULES,
    *own_sections.RULES,
    *listed_below.RULES,
    *property_sections.RULES,
    *own_models.RULES,
    *named_above.RULES,
    *rows.RULES,
    *alternatives.RULES,
)
