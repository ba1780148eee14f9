"""The text of `docmodels explain`: of diagnostics, and of the rules of reading."""

import textwrap
from collections.abc import Mapping

from docmodels.core.catalogue import CATALOGUE, DiagnosticKind
from docmodels.core.rules import Rule
from docmodels.core.wording import near_match

_SWITCHING = """\
Switched off for a package with:
  [tool.docmodels.packages.NAME]
  without = ["{name}"]
"""
_FIXED = "It belongs to the grammar itself and cannot be switched off.\n"


def listing(rules: Mapping[str, Rule]) -> str:
    """Return a line for every code, sorted, then one for every rule, sorted."""
    lines = [
        *((kind.code, kind.severity, kind.summary) for kind in CATALOGUE.values()),
    ]
    of_rules = [
        (rule.name, "fixed" if rule.fixed else "rule", rule.says)
        for rule in rules.values()
    ]
    width = max(len(name) for name, _, _ in (*lines, *of_rules))
    return "".join(
        f"{name:{width}}  {what:7}  {says}\n"
        for name, what, says in (*sorted(lines), *sorted(of_rules))
    )


def name_hint(name: str, rules: Mapping[str, Rule]) -> str:
    """Say what an unknown name is probably meant to be."""
    near = near_match(name, (*CATALOGUE, *rules))
    return f'did you mean "{near}"?' if near else "`docmodels explain` lists all"


def explained(kind: DiagnosticKind) -> str:
    """Return an entry of the catalogue: why, an example, the cure."""
    parts = (
        f"{kind.code} ({kind.severity}): {kind.summary}\n",
        _wrapped("Why", kind.why),
        _example(kind.example),
        _wrapped("Cure", kind.cure),
    )
    return "\n".join(parts)


def explained_rule(rule: Rule) -> str:
    """Return what a rule concludes, an example, and how to do without it."""
    parts = (
        f"{rule.name} (rule): {rule.says}\n",
        _example(rule.example),
        _FIXED if rule.fixed else _SWITCHING.format(name=rule.name),
    )
    return "\n".join(parts)


def _example(text: str) -> str:
    return "Example:\n" + textwrap.indent(text.strip("\n"), "  ") + "\n"


def _wrapped(title: str, text: str) -> str:
    lines = textwrap.wrap(text, 76, break_long_words=False, break_on_hyphens=False)
    return f"{title}:\n" + "".join(f"  {line}\n" for line in lines)
