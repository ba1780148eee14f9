"""Facts and allowed values in the sentences of descriptions."""

from docmodels.language.prose.allowed import AllowedValues
from docmodels.language.prose.alone import ALONE
from docmodels.language.prose.constants import read_constant
from docmodels.language.prose.defaults import is_nothing, stated_default, unquoted
from docmodels.language.prose.deprecation import is_deprecation
from docmodels.language.prose.facts import ProseFacts, read_facts, told_by
from docmodels.language.prose.families import RULES
from docmodels.language.prose.meanings import are_bits, read_meanings
from docmodels.language.prose.patterns import is_anchored
from docmodels.language.prose.references import read_values_reference
from docmodels.language.prose.rules import Found
from docmodels.language.prose.sentences import sentences_of
from docmodels.language.prose.times import (
    is_counted_time,
    is_currency_code,
    is_mail_time,
    is_unix_time,
)
from docmodels.language.prose.values import read_values
from docmodels.language.prose.vetoes import is_no_value

__all__ = [
    "ALONE",
    "RULES",
    "AllowedValues",
    "Found",
    "ProseFacts",
    "are_bits",
    "is_anchored",
    "is_counted_time",
    "is_currency_code",
    "is_deprecation",
    "is_mail_time",
    "is_no_value",
    "is_nothing",
    "is_unix_time",
    "read_constant",
    "read_facts",
    "read_meanings",
    "read_values",
    "read_values_reference",
    "sentences_of",
    "stated_default",
    "told_by",
    "unquoted",
]
