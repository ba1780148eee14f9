"""What has changed, as text, JSON and annotations, with the places to be shown.

`changes_markdown` is the comment of a pull request.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from docmodels.cli.reports.documents import json_document
from docmodels.cli.reports.excerpts import safe
from docmodels.cli.reports.github import as_github
from docmodels.cli.reports.rooted import rooted
from docmodels.core.changes import ChangeRule, Comparison, Finding, Impact
from docmodels.core.diagnostics import Diagnostic, Severity, Span

_RESET = "\x1b[0m"
_BOLD = "\x1b[1m"
_DIM = "\x1b[2m"
_COLOURS = {
    Impact.BREAKING: "\x1b[1;31m",
    Impact.DANGEROUS: "\x1b[1;33m",
    Impact.COMPATIBLE: "\x1b[1;36m",
}
_SEVERITIES = {
    Impact.BREAKING: Severity.ERROR,
    Impact.DANGEROUS: Severity.WARNING,
    Impact.COMPATIBLE: Severity.INFO,
}

Place = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class ShownComparison:
    """A comparison, what its sides are called, and the paths of their pages.

    `new_file` is the file in the working tree, which annotations are about.
    """

    comparison: Comparison
    old: str
    new: str
    old_place: Place
    new_place: Place
    new_file: Place

    def was(self, finding: Finding) -> str | None:
        """Return the line of the old docs that a finding is about."""
        return _place(finding.old_place, self.old_place)

    def now(self, finding: Finding) -> str | None:
        """Return the line of the new docs that a finding is about."""
        return _place(finding.new_place, self.new_place)

    def near(self, finding: Finding) -> str | None:
        """Return the line of the new docs where it would be, if not where it is."""
        return _place(finding.new_place or finding.near, self.new_place)


def counted(shown: Sequence[ShownComparison]) -> str:
    """Return how many changes there are of each severity, in words.

    Those that are accepted are counted by themselves.
    """
    found = [one for each in shown for one in each.comparison.findings]
    if not found:
        return "no changes"
    parts = [
        f"{number:,} {severity}"
        for severity in Impact
        if (number := _number(found, severity))
    ]
    accepted = sum(one.accepted for one in found)
    parts += [f"{accepted:,} accepted"] * bool(accepted)
    noun = "change" if len(found) == 1 else "changes"
    return f"{', '.join(parts)} {noun}"


def changes_text(shown: Sequence[ShownComparison], *, colours: bool = False) -> str:
    """Return two lines for each change, the worst first, and the counts.

    `colours` puts in the escapes of a terminal.
    """
    paint = _painted if colours else _plain
    lines: list[str] = []
    for each in shown:
        if len(shown) > 1 and each.comparison.findings:
            lines.append(paint(safe(f"[{each.comparison.package}]"), _BOLD))
        for one in each.comparison.findings:
            lines += _text_of(each, one, paint)
    lines.append(counted(shown))
    return "".join(f"{line}\n" for line in lines)


def changes_json(shown: Sequence[ShownComparison]) -> str:
    """Return a JSON document: see docs/diff.md, which says what is stable of it."""
    comparisons = [each.comparison for each in shown]
    found = [one for each in comparisons for one in each.findings]
    return json_document(
        {
            "summary": {
                **{str(one): _number(found, one) for one in Impact},
                "accepted": sum(one.accepted for one in found),
                "breaks": any(each.breaks for each in comparisons),
            },
            "packages": [
                {
                    "package": each.comparison.package or None,
                    "old": each.old,
                    "new": each.new,
                    "findings": [
                        _as_object(each, one) for one in each.comparison.findings
                    ],
                    "unused_accepted": list(each.comparison.unused),
                }
                for each in shown
            ],
        }
    )


def changes_github(shown: Sequence[ShownComparison], current: Path) -> str:
    """Return GitHub workflow commands, which annotate the lines of a change.

    The paths of `shown` begin at the folder `current`.
    """
    found = (_diagnostic(each, one) for each in shown for one in _all(each))
    return as_github(rooted(found, current))


def rules_text(rules: Sequence[ChangeRule]) -> str:
    """Return a line for every kind of change: name, severities, what it is."""
    width = max(len(rule.name) for rule in rules)
    lines = [("rule", "readers", "writers", "")]
    lines += [(r.name, str(r.readers), str(r.writers), r.says) for r in rules]
    return "".join(
        f"{name:{width}}  {readers:10}  {writers:10}  {says}".rstrip() + "\n"
        for name, readers, writers, says in lines
    )


def impacts(finding: Finding) -> str:
    """Say what a change does to readers and to writers."""
    if finding.readers is finding.writers:
        said = f"{finding.readers} for readers and writers"
    else:
        said = f"{finding.readers} for readers, {finding.writers} for writers"
    return f"{said} ({finding.softened})" if finding.softened else said


def _text_of(
    each: ShownComparison, one: Finding, paint: Callable[[str, str], str]
) -> Iterator[str]:
    where = each.near(one) or each.was(one)
    label = f"{one.severity}[{one.rule}]:"
    if one.accepted:
        label = f"accepted {label}"
    parts = [paint(f"{_one_line(where)}:", _BOLD)] if where else []
    parts += [paint(label, _DIM if one.accepted else _COLOURS[one.severity])]
    yield " ".join([*parts, _one_line(one.message)])
    was = each.was(one)
    facts = [one.symbol] * (not one.message.startswith(f"{one.symbol} "))
    facts.append(impacts(one))
    facts += [f"was at {was}"] if was and was != where else []
    facts.append(f"fingerprint {one.fingerprint}")
    yield paint(f"  {_one_line('; '.join(filter(None, facts)))}", _DIM)


def _as_object(each: ShownComparison, one: Finding) -> dict[str, Any]:
    return {
        "rule": one.rule,
        "severity": str(one.severity),
        "readers": str(one.readers),
        "writers": str(one.writers),
        "softened": one.softened,
        "symbol": one.symbol or None,
        "old": one.old,
        "new": one.new,
        "message": one.message,
        "old_place": _as_place(one.old_place, each.old_place),
        "new_place": _as_place(one.new_place, each.new_place),
        "near": _as_place(one.near, each.new_place),
        "fingerprint": one.fingerprint,
        "accepted": one.accepted,
    }


def _as_place(span: Span | None, place: Place) -> dict[str, Any] | None:
    if span is None:
        return None
    return {"path": place(span.path), "page": span.path, "line": span.line}


def _diagnostic(each: ShownComparison, one: Finding) -> Diagnostic:
    """Return a change as what annotates a line of the new docs."""
    severity = Severity.INFO if one.accepted else _SEVERITIES[one.severity]
    span = one.new_place or one.near
    path = None if span is None else each.new_file(span.path)
    if span is not None and one.new_place is None:
        span = replace(span, column=None, end_column=None)
    was = each.was(one) if one.new_place is None else None
    hint = "; ".join(filter(None, (one.symbol, impacts(one), was and f"was at {was}")))
    hint += f"; fingerprint {one.fingerprint}" + ", accepted" * one.accepted
    return Diagnostic(one.rule, severity, one.message, span, hint, path)


def _all(each: ShownComparison) -> Iterator[Finding]:
    """Yield findings; GitHub shows only the first of many."""
    yield from (one for one in each.comparison.findings if not one.accepted)
    yield from (one for one in each.comparison.findings if one.accepted)


def _number(found: Sequence[Finding], severity: Impact) -> int:
    return sum(one.severity is severity and not one.accepted for one in found)


def _place(span: Span | None, place: Place) -> str | None:
    return None if span is None else f"{place(span.path)}:{span.line}"


def _one_line(text: str) -> str:
    return safe(" ".join(text.splitlines()))


def _painted(text: str, colour: str) -> str:
    return f"{colour}{text}{_RESET}"


def _plain(text: str, _: str) -> str:
    return text
