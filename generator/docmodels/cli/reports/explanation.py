"""The text of `docmodels explain`, made from the catalogue."""

import textwrap

from docmodels.cli.config.values import near_match
from docmodels.core.catalogue import RULES, Rule


def listing() -> str:
    """Return a line for every code, sorted."""
    width = max(map(len, RULES))
    rules = (RULES[code] for code in sorted(RULES))
    return "".join(
        f"{rule.code:{width}}  {rule.severity:7}  {rule.summary}\n" for rule in rules
    )


def code_hint(code: str) -> str:
    """Say what an unknown code is probably meant to be."""
    near = near_match(code, RULES)
    listing = "`docmodels explain` lists all"
    return f'did you mean "{near}"?' if near else listing


def explained(rule: Rule) -> str:
    """Return an entry of the catalogue: why, an example, the cure."""
    parts = (
        f"{rule.code} ({rule.severity}): {rule.summary}\n",
        _wrapped("Why", rule.why),
        "Example:\n" + textwrap.indent(rule.example, "  ") + "\n",
        _wrapped("Cure", rule.cure),
    )
    return "\n".join(parts)


def _wrapped(title: str, text: str) -> str:
    lines = textwrap.wrap(text, 76, break_long_words=False, break_on_hyphens=False)
    return f"{title}:\n" + "".join(f"  {line}\n" for line in lines)
