"""From the declarations of all pages to one schema."""

from docmodels.link.acknowledging import acknowledge
from docmodels.link.addressing import addressed
from docmodels.link.bodies import join_bodies
from docmodels.link.correcting import correct
from docmodels.link.effects import Outcome, needless, structural
from docmodels.link.enums import closing
from docmodels.link.included import only_included
from docmodels.link.linker import link
from docmodels.link.loose import with_loose_enums
from docmodels.link.naming import name_models
from docmodels.link.parameters import with_led_parameters
from docmodels.link.resolver import Resolver
from docmodels.link.rules import RULES
from docmodels.link.screening import UNTYPED_HINT, screen
from docmodels.link.settling import drop_settled

__all__ = [
    "RULES",
    "UNTYPED_HINT",
    "Outcome",
    "Resolver",
    "acknowledge",
    "addressed",
    "closing",
    "correct",
    "drop_settled",
    "join_bodies",
    "link",
    "name_models",
    "needless",
    "only_included",
    "screen",
    "structural",
    "with_led_parameters",
    "with_loose_enums",
]
