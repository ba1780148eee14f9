"""The rules of samples: which model one shows, and how JSON spells a name."""

from docmodels.core.rules import Rule
from docmodels.samples import respelling, wire
from docmodels.samples.binding import weights

RULES: tuple[Rule, ...] = (*weights.RULES, *wire.RULES, *respelling.RULES)
