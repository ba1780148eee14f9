"""Acknowledgements: tables that are known to declare nothing.

Only the data is here; the configuration reads it, a later stage applies it.
"""

from dataclasses import dataclass, field

from docmodels.core.diagnostics import Span


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """What somebody has seen: tables that were rightly set aside.

    `table` is `page#heading`: the page's path below the documentation folder, and the
    heading above the tables as the page has it.  `reason` says what they are, for
    people.  `source` is the place in the configuration, whose file is its `page`; it
    does not take part in comparisons.
    """

    table: str
    reason: str
    source: Span | None = field(default=None, compare=False)
