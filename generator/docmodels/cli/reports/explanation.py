"""The text of `docmodels explain`: diagnostics, rules of reading, kinds of changes."""

import textwrap
from collections.abc import Iterable, Mapping

from docmodels.core.catalogue import CATALOGUE, DiagnosticKind
from docmodels.core.changes import ChangeRule
from docmodels.core.rules import Rule
from docmodels.core.wording import near_match

_SWITCHING = """\
Switched off for a package with:
  [tool.docmodels.packages.NAME]
  without = ["{name}"]
"""
_JUDGING = """\
Judged otherwise for a package with:
  [tool.docmodels.packages.NAME.diff.severity]
  {name} = {{ readers = "dangerous", writers = "ignore" }}
"""
_FIXED = """\
It belongs to the grammar itself and cannot be switched off.
What it gets wrong, a correction says for one property or model:
  [tool.docmodels.packages.NAME.corrections]
  "page.md#Model.property" = { type = "string" }
"""


def listing(rules: Mapping[str, Rule], changes: Mapping[str, ChangeRule]) -> str:
    """Return a line for each code, each rule and each kind of change, sorted."""
    lines = [
        *((kind.code, kind.severity, kind.summary) for kind in CATALOGUE.values()),
    ]
    of_rules = [
        (rule.name, "fixed" if rule.fixed else "rule", rule.says)
        for rule in rules.values()
    ]
    of_changes = [(rule.name, "change", rule.says) for rule in changes.values()]
    width = max(len(name) for name, _, _ in (*lines, *of_rules, *of_changes))
    return "".join(
        f"{name:{width}}  {what:7}  {says}\n"
        for name, what, says in (
            *sorted(lines),
            *sorted(of_rules),
            *sorted(of_changes),
        )
    )


def name_hint(name: str, rules: Iterable[str]) -> str:
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


def explained_change(rule: ChangeRule) -> str:
    """Return what a kind of change is, whom it breaks and why, and an example."""
    parts = (
        f"{rule.name} (change): {rule.says}\n",
        f"For readers of responses: {rule.readers}\n"
        f"For writers of requests: {rule.writers}\n",
        _wrapped("Why", rule.why),
        _example(rule.example),
        _JUDGING.format(name=rule.name),
    )
    return "\n".join(parts)


def _example(text: str) -> str:
    return "Example:\n" + textwrap.indent(text.strip("\n"), "  ") + "\n"


def _wrapped(title: str, text: str) -> str:
    lines = textwrap.wrap(text, 76, break_long_words=False, break_on_hyphens=False)
    return f"{title}:\n" + "".join(f"  {line}\n" for line in lines)
