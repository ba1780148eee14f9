"""Diagnostics about the corrections and acknowledgements of a configuration."""

from docmodels.core.catalogue.kind import DiagnosticKind
from docmodels.core.diagnostics import Severity

KINDS = (
    DiagnosticKind(
        "bad-correction",
        Severity.ERROR,
        "a correction cannot be applied",
        "Its type was not understood, its values are none of the type, or its name is "
        "taken, in JSON also by another property, or none at all.",
        '"customer.md#Customer.id" = { type = "a kind of string" }',
        "Write a type as a type cell has it, or choose another name.",
    ),
    DiagnosticKind(
        "unused-correction",
        Severity.ERROR,
        "a correction matches nothing",
        "The page, the model or the property that it corrects is not there;"
        " it may be misspelt, or the documentation may have changed.",
        '"customer.md#Customer.adress" = { type = "string" }',
        "Correct the key, or remove the correction.",
    ),
    DiagnosticKind(
        "needless-correction",
        Severity.ERROR,
        "a correction says what the documentation says",
        "The same comes out without it: the docs have since been corrected, samples "
        "show it, or a rule is switched off. Left in place, the correction would hide "
        "the next mistake.",
        '"customer.md#Customer.id" = { type = "string" } for a documented ' "string",
        "Remove the correction.",
    ),
    DiagnosticKind(
        "unused-acknowledgement",
        Severity.ERROR,
        "an acknowledgement matches no table that is in doubt",
        "The page or the heading is not there, or no table below it was set aside in "
        "doubt: it may be misspelt, or the table may be read by now. Left in place, it "
        "would hide the next table there.",
        '"prices.md#Price" = "what a plan costs" for the heading "Prices"',
        "Correct the key: `docmodels inspect` shows the page and the heading of every "
        "table that was set aside in doubt. Or remove the acknowledgement.",
    ),
)
