"""The kinds of changes of listed values, and of texts."""

from docmodels.core.changes import ChangeRule, Impact

BREAKING, DANGEROUS, COMPATIBLE = Impact

VALUE_ADDED = ChangeRule(
    name="value-added",
    says="A value is listed that was not.",
    example="| refunded | …, a new row of OrderStatus",
    readers=DANGEROUS,
    writers=COMPATIBLE,
    why="Readers that tell the values apart do not know it.",
)
VALUE_REMOVED = ChangeRule(
    name="value-removed",
    says="A value is no longer listed.",
    example="The row refunded of OrderStatus is deleted.",
    readers=COMPATIBLE,
    writers=BREAKING,
    why="The service refuses it most likely. Where the enum is open it still decodes.",
)
VALUE_RENAMED = ChangeRule(
    name="value-renamed",
    says="A value is written otherwise and means the same.",
    example="The row refunded of OrderStatus is called Refunded.",
    readers=BREAKING,
    writers=BREAKING,
    why="Comparisons with the old value fail without a word.",
)
ENUM_OPENED = ChangeRule(
    name="enum-opened",
    says="Other values than those listed are right, too.",
    example='enums = "closed" is gone from the configuration, between two exports.',
    readers=BREAKING,
    writers=COMPATIBLE,
    why="The type is Literal[...] | str: code that handles every listed value no "
    "longer handles all.",
)
ENUM_CLOSED = ChangeRule(
    name="enum-closed",
    says="No values are right but those listed.",
    example='enums = "closed" is in the configuration, between two exports.',
    readers=DANGEROUS,
    writers=BREAKING,
    why="The type is Literal[...] alone, and a value that is not listed does not "
    "decode.",
)
DOCUMENTATION_CHANGED = ChangeRule(
    name="documentation-changed",
    says="A description, a default, a length, a pattern or a note has changed, and "
    "nothing else.",
    example="The description of the row note says more.",
    readers=COMPATIBLE,
    writers=COMPATIBLE,
    why="Docstrings change; types and decoding do not.",
)

RULES = (
    VALUE_ADDED,
    VALUE_REMOVED,
    VALUE_RENAMED,
    ENUM_OPENED,
    ENUM_CLOSED,
    DOCUMENTATION_CHANGED,
)
