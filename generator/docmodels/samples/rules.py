"""The rules of samples: which model one shows, how JSON spells a name, and pages."""

from docmodels.core.rules import Rule
from docmodels.samples import pages, respelling, wire
from docmodels.samples.binding import weights

RULES: tuple[Rule, ...] = (
    *weights.RULES,
    *wire.RULES,
    *respelling.RULES,
    *pages.RULES,
)
