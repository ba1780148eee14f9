"""What a page says the values of an enum are: texts or whole numbers."""

import re
from collections.abc import Sequence

from docmodels.core.page import Page, Paragraph, Section, plain_text
from docmodels.core.rules import Reason, Rule
from docmodels.core.scalars import SCALARS, find_scalar
from docmodels.declare.reasons import reason_on

_STATED = re.compile(r"\btype:\s*([\w.]++)\W*+$", re.IGNORECASE)

UNDERLYING = Rule(
    name="enum-values-from-underlying-type",
    says="The type that a page states for an enum says whether its values are texts or "
    "whole numbers, and so whether names travel or the numbers beside them.",
    example="# State enum\n\nUnderlying type: string\n\n"
    "| Name | Value |\n|---|---|\n| Open | 1 |\n| Shut | 2 |\n",
)
RULES: tuple[Rule, ...] = (UNDERLYING,)


def underlying(page: Page, sections: Sequence[Section]) -> tuple[str, Reason] | None:
    """Return the scalar that headings or their text state, and where.

    It is "string" or "integer": others cannot be the values of an enum.
    """
    for section in sections:
        texts = [one for one in section.blocks if isinstance(one, Paragraph)]
        said = [(section.title, section.span)]
        said += [(plain_text(one.runs), one.span) for one in texts]
        for text, span in said:
            found = _STATED.search(text)
            scalar = find_scalar(found[1]) if found else None
            codec = SCALARS[scalar.name].codec if scalar else None
            if found and codec in ("str", "int"):
                name = "string" if codec == "str" else "integer"
                return name, reason_on(page, UNDERLYING, found[1], span, name)
    return None
