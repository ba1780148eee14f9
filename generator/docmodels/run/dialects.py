"""The dialect that options ask for."""

from collections.abc import Iterator
from dataclasses import replace

from docmodels.core.catalogue import diagnose
from docmodels.core.diagnostics import Diagnostic, Failure
from docmodels.core.options import Options
from docmodels.core.rules import switching_fault
from docmodels.language.words.dialect import COLUMN_ROLES, DIALECTS, Dialect


def asked_dialect(options: Options) -> Dialect:
    """Return the words of the documentation; raises Failure for what is none."""
    dialect = DIALECTS.get(options.dialect)
    if dialect is None:
        raise Failure(_unknown_dialect(options))
    if faults := _faults(options):
        raise Failure(*faults)
    dialect = dialect.with_columns(options.columns).with_answers(options.answers)
    return replace(dialect, without=frozenset(options.without))


def _faults(options: Options) -> tuple[Diagnostic, ...]:
    """Report the first kind of fault in what the options say of the dialect."""
    unknown = [role for role, _ in options.columns if role not in COLUMN_ROLES]
    if unknown:
        return (_unknown_role(unknown[0]),)
    odd_answers = [one for one, _ in options.answers if one not in ("yes", "no")]
    if odd_answers:
        return (_unknown_answer(odd_answers[0]),)
    return tuple(_switching_faults(options))


def _unknown_dialect(options: Options) -> Diagnostic:
    return diagnose(
        "unknown-dialect",
        f'there is no dialect "{options.dialect}"',
        hint=f"the dialects are {', '.join(DIALECTS)}",
    )


def _unknown_role(role: str) -> Diagnostic:
    return diagnose(
        "bad-value",
        f'no column means "{role}"',
        hint=f"what columns mean: {', '.join(COLUMN_ROLES)}",
    )


def _unknown_answer(answer: str) -> Diagnostic:
    return diagnose(
        "bad-value", f'"{answer}" is no answer', hint="the answers are yes and no"
    )


def _switching_faults(options: Options) -> Iterator[Diagnostic]:
    """Report the names of `without` that are not those of rules to switch off."""
    if not options.without:
        return
    # All rules import what links pages and compares samples: a run in which a page
    # says what it said needs neither, and would wait 0.1 s for them.
    from docmodels.run.rules import all_rules

    rules = all_rules()
    for name in options.without:
        if fault := switching_fault(name, rules):
            yield diagnose("bad-value", fault[0], hint=fault[1])
