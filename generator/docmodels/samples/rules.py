"""The rules of samples: which model one shows, how JSON spells a name, and pages."""

from docmodels.core.rules import Rule
from docmodels.samples import pages, wire
from docmodels.samples.binding import weights

RULES: tuple[Rule, ...] = (*weights.RULES, *wire.RULES, *pages.RULES)
