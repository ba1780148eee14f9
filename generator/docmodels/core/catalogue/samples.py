"""Diagnostics about JSON samples, and about how JSON spells names."""

from docmodels.core.catalogue.kind import DiagnosticKind
from docmodels.core.diagnostics import Severity

KINDS = (
    DiagnosticKind(
        "sample-unparsable",
        Severity.WARNING,
        "a JSON sample is not JSON",
        "Readers copy samples. Comments, trailing commas, ellipses and the like "
        "are let pass; what breaks the document is not, and the sample proves "
        "nothing. A fence that says json5 is read as far as it is JSON.",
        '{ "id": 1 "name": "x" }',
        "Correct the sample at that line; the hint says what to write there.",
    ),
    DiagnosticKind(
        "sample-repeated",
        Severity.WARNING,
        "an object of a sample has one property twice",
        "JSON leaves open which one counts; most programs take the last.",
        '{ "id": 1, "id": 2 }',
        "Remove one of the two.",
    ),
    DiagnosticKind(
        "sample-unbound",
        Severity.INFO,
        "nothing says which model a sample shows",
        "A sample is compared with the model that it names (objectType, "
        "@odata.type), that the prose around it links or names, or that the page "
        "is about, as long as enough of its properties are those of the model and no "
        "other model near it knows clearly more. Where nothing names one, it is "
        "compared with the model of its page that it looks like. Of collections and "
        "envelopes, the objects in them are compared; the body of an error, with the "
        "model of errors in general, such as ErrorResponse, if there is one.",
        "a response below “returns the details”",
        "Link the resource in the section's prose: returns an "
        "[Order](order.md#order) resource.",
    ),
    DiagnosticKind(
        "sample-conflict",
        Severity.INFO,
        "a sample and the prose around it name different models",
        "What the JSON says of itself counts.",
        '“returns an [Order](order.md)” above "objectType": "Invoice"',
        "Correct the link, or the sample.",
    ),
    DiagnosticKind(
        "sample-type",
        Severity.WARNING,
        "a value in a sample does not have the documented type",
        "Either the table or the sample is wrong. Generated code refuses the " "value.",
        '"quantity": "1" for a property of type int',
        "Correct the type in the table, or the sample.",
    ),
    DiagnosticKind(
        "sample-value",
        Severity.WARNING,
        "a sample has a value that the documentation does not list",
        "The list of allowed values is not complete, or the sample is out of "
        "date. Generated code accepts the value, unless the enum is closed.",
        '"status": "suspended" for “active” or “deleted”',
        "Add the value to the list, or correct the sample.",
    ),
    DiagnosticKind(
        "sample-spelling",
        Severity.WARNING,
        "a name in a sample is spelt otherwise than in the other samples or the table",
        "Names in JSON tell upper and lower case apart, and bedCount from bed_count.",
        '"eTag" in a sample, etag in the table',
        "Write the name as the service does, in both places.",
    ),
    DiagnosticKind(
        "sample-undocumented",
        Severity.WARNING,
        "a sample has a property that the table does not have",
        "Generated code keeps it among the additional properties, without a type.",
        '"etag": "…" without a row etag in the table',
        "Add a row to the table, or remove the property from the sample.",
    ),
    DiagnosticKind(
        "sample-missing",
        Severity.WARNING,
        "a response lacks a property that the table calls required",
        "Generated code refuses the response.",
        "a response without the id that the table marks as required",
        "Complete the sample, or correct the table.",
    ),
    DiagnosticKind(
        "sample-round-trip",
        Severity.ERROR,
        "a sample that was decoded and encoded again is not the same",
        "That is a defect of docmodels: generated code must lose nothing.",
        '{"a": 1} comes back as {}',
        "Please report it, with the page if you may share it.",
    ),
    DiagnosticKind(
        "wire-conflict",
        Severity.INFO,
        "samples spell one property in several ways",
        "The spelling of most responses is taken. Of spellings that are as frequent, "
        "the one is taken that the other names' habit makes likely, then the table's.",
        '"eTag" in five samples and "etag" in one',
        "Correct the samples that are wrong, or state the spelling with a "
        "correction (wire_name).",
    ),
    DiagnosticKind(
        "wire-values",
        Severity.INFO,
        "samples write values of an enum otherwise than the documentation lists them",
        "Lists often capitalise what travels in another case. A value is spelt as "
        "most responses spell it, and one that no sample has as they spell the others "
        "of its enum; a value that is not listed is not added.",
        '"Monthly" in the table, "monthly" in the samples',
        "Write the values as they travel, or state them with a correction (values).",
    ),
    DiagnosticKind(
        "wire-habit",
        Severity.INFO,
        "the samples show how JSON spells names that no sample has",
        "Tables often capitalise names that travel in camelCase. What a clear "
        "majority of the names in samples do is taken for the others, too.",
        "FirstName in the table, firstName in the samples",
        'State it: wire_names = "camel", or "as-documented" for the tables\' '
        "own spelling.",
    ),
)
