"""The families of rules about sentences, and how to ask one rule by itself."""

from collections.abc import Callable, Set
from dataclasses import dataclass

from docmodels.core.page import Run, RunKind
from docmodels.core.rules import Rule
from docmodels.language.prose import (
    constants,
    defaults,
    deprecation,
    facts,
    lengths,
    nulls,
    patterns,
)
from docmodels.language.prose.facts import read_facts
from docmodels.language.prose.rules import Found

#: What a family finds in a text, with the rules that are switched off.
Finding = Callable[[str, Set[str]], tuple[Found, ...]]


@dataclass(frozen=True, slots=True)
class Family:
    """A family of rules, and what finds something with them."""

    name: str
    rules: tuple[Rule, ...]
    find: Finding


def _in_facts(text: str, without: Set[str]) -> tuple[Found, ...]:
    return read_facts(text, (), without).found


def _constant(text: str, without: Set[str]) -> tuple[Found, ...]:
    parts = enumerate(text.split("*"))
    runs = tuple(Run(RunKind.TEXT, part, emphasis=i % 2 == 1) for i, part in parts)
    found = constants.read_constant(runs, without)
    return () if found is None else (found[1],)


FAMILIES = (
    Family("facts", facts.RULES, _in_facts),
    Family("deprecation", deprecation.RULES, _in_facts),
    Family("nulls", nulls.RULES, _in_facts),
    Family("defaults", defaults.RULES, _in_facts),
    Family("lengths", lengths.RULES, _in_facts),
    Family("constants", constants.RULES, _constant),
    Family("patterns", patterns.RULES, _in_facts),
)
