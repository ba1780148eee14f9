"""Concludes facts about a property from the cells of its row."""

import re
from dataclasses import dataclass

from docmodels.core.rules import Reason, Rule
from docmodels.core.schema import Facts
from docmodels.core.typeexpr import STRING, TypeExpr
from docmodels.declare.rows import flags, limits
from docmodels.declare.rows.row import Concluded, PropertyRow, conclude

_DEFAULT = re.compile(
    r"defaults?(?: value)?(?: is| to)?\s?[:=]?\s?(\S{1,100})", re.IGNORECASE
)

RULES: tuple[Rule, ...] = (*flags.RULES, *limits.RULES)


@dataclass(frozen=True, slots=True)
class RowFacts:
    """The facts about a property, and why they hold.

    `counts_remark` says that the remark beside the type was read as a length or as the
    default, and says no more.
    """

    facts: Facts
    because: tuple[Reason, ...]
    counts_remark: bool = False


def conclude_facts(row: PropertyRow, expr: TypeExpr) -> RowFacts:
    """Conclude the facts about a property of the type `expr`."""
    required = conclude(flags.REQUIRED, row, _required)
    nullable = conclude(flags.NULLABLE, row, _nullable)
    read_only = conclude(flags.READ_ONLY, row, lambda _: "read-only")
    deprecated = conclude(flags.DEPRECATED, row, lambda _: "deprecated")
    least = conclude(limits.SHORTEST, row, lambda n: f"at least {n}")
    most = conclude(limits.LONGEST, row, _at_most)
    pattern = conclude(limits.PATTERN, row, lambda text: f"matches {text}")
    default = conclude(limits.DEFAULT, row, lambda text: f"default: {text}")
    constant = conclude(limits.CONSTANT, row, lambda text: f"always {text}")
    remarked: Concluded[int] = Concluded()
    if expr == STRING:
        remarked = conclude(limits.REMARKED, row, _at_most)
    if remarked.value is not None and not most.value:
        most = remarked
    flagged = (required, nullable, read_only, deprecated)
    found = (*flagged, least, most, pattern, default, constant)
    return RowFacts(
        Facts(
            required=bool(required.value),
            nullable=bool(nullable.value),
            read_only=bool(read_only.value),
            deprecated=bool(deprecated.value),
            min_length=least.value,
            max_length=most.value,
            pattern=pattern.value,
            default=default.value,
            constant=constant.value,
        ),
        because=tuple(reason for one in found for reason in one.because),
        counts_remark=(remarked.value is not None and remarked.value == most.value)
        or _says_only(row.type.remark, default.value),
    )


def _says_only(remark: str, default: str | None) -> bool:
    """Tell whether a remark is nothing but a default: `default: false`."""
    said = _DEFAULT.fullmatch(remark)
    return said is not None and said[1].strip("\"'`") == default


def _required(value: bool) -> str:
    return "required" if value else "optional"


def _nullable(value: bool) -> str:
    return "nullable" if value else "never null"


def _at_most(value: int) -> str:
    return f"at most {value}"
