"""Diagnostics about the rows of property tables, and about their cells."""

from docmodels.core.catalogue.kind import DiagnosticKind
from docmodels.core.diagnostics import Severity

KINDS = (
    DiagnosticKind(
        "group-row",
        Severity.INFO,
        "a row with nothing but a name was read as a title",
        "Some tables have titles between their rows. A property would have " "a type.",
        "| **Billing** | | |",
        "Give the property a type, or make the title a heading of its own.",
    ),
    DiagnosticKind(
        "unknown-answer",
        Severity.WARNING,
        "a column that asks yes or no has cells that say neither",
        "Nothing is concluded from such a cell; its words are kept as a note of the "
        "property. It is reported once a column.",
        "| Required | … with the cells Oui and Non",
        "Write yes or no, or say in the configuration what the words mean: "
        'answers = { yes = ["Oui"], no = ["Non"] }.',
    ),
    DiagnosticKind(
        "unknown-question",
        Severity.INFO,
        "a column answers yes or no below a title that is not known",
        "It may say what is required, what may be null, what is read-only, or what no "
        "model holds. Its words are kept as notes of the properties. It is reported "
        "once a table.",
        "| Property | Type | Necessary | … with the cells Yes and No",
        "Call the column Required, Nullable or the like, or say in the configuration "
        'what its title means: columns = { required = ["Necessary"] }.',
    ),
    DiagnosticKind(
        "nameless-row",
        Severity.WARNING,
        "a row of a property table has no name",
        "Its text is added to the property above, so that it is not lost.",
        "| | | and only for trials |",
        "Name the property, or join the text with the row above.",
    ),
    DiagnosticKind(
        "property-name",
        Severity.WARNING,
        "a cell does not hold a property's name",
        "Names in JSON rarely have spaces; the cell may hold more than the name. "
        "What stands for any name, such as {key}, *anonymous* or ..., or groups "
        "rows, such as *oneOf*, is no name at all. The row is then left out, "
        "unless a map can be made of the property above it; generated classes "
        "keep properties that they do not know.",
        "| id of the customer | string | … | or | {key} | string | … |",
        "Put the name as it stands in JSON into the cell and the rest into "
        "the description. Put {key} alone below a property of type object, which "
        "is then a map: labels.{key}.",
    ),
    DiagnosticKind(
        "long-name",
        Severity.INFO,
        "a name is too long to be one of Python",
        "A package says the name of a class or an attribute at each use. Of one with "
        "more than 120 characters the first are kept, and a digest of the whole tells "
        "it apart from others. The name in JSON stays as it is.",
        "a heading, or a name in a table, of 200 characters",
        "Shorten the name, or state another with a correction.",
    ),
    DiagnosticKind(
        "further-properties",
        Severity.INFO,
        "a row says that there may be properties of other names",
        "What stands for any name, or for those of a pattern, beside properties with "
        "names of their own is no property. Generated classes keep properties that "
        "they do not know, as they come.",
        "| id | string | Which. | and | {key} | string | Anything else. |",
        "Nothing, unless the names are known: list them then.",
    ),
    DiagnosticKind(
        "dotted-name",
        Severity.WARNING,
        "a dotted name stands below no property",
        "Properties called address.city make a nested object where the table has "
        "an address above them, where several share that part, or where a sample on "
        "the page shows the object. Else the name is taken as it stands.",
        "| address.city | string | … | without a row for address",
        "Add the outer property, or describe the inner ones in a table of their own.",
    ),
    DiagnosticKind(
        "duplicate-property",
        Severity.WARNING,
        "a table describes one property twice",
        "One field is made of the rows; both texts are kept, and the first "
        "type counts.",
        "| phoneNumber | string | … | twice in one table",
        "Describe the property once, or state with a correction which type counts: "
        '"phone.md#Phone.phoneNumber" = { type = "string" }.',
    ),
    DiagnosticKind(
        "missing-type",
        Severity.WARNING,
        "a property has no type",
        "Nothing is known of its value, so it becomes Any.",
        "| culture | | The preferred culture. |",
        "Fill in the type, or state it with a correction.",
    ),
    DiagnosticKind(
        "unreadable-type",
        Severity.WARNING,
        "a type was not understood",
        "The cell holds no scalar, list, map, link or name that docmodels "
        "knows, so the property becomes Any.",
        "| state | see below | … |",
        "Write a type (string, array of X, [X](x.md)), or state it with a "
        "correction.",
    ),
    DiagnosticKind(
        "partial-type",
        Severity.WARNING,
        "a type was understood only in part",
        "What was understood is used; the other words may have meant " "something.",
        "| participants | List of Object String pairs | … |",
        "Write the type so that nothing is left over, or state it with a "
        "correction.",
    ),
    DiagnosticKind(
        "broken-link",
        Severity.WARNING,
        "a link in a type is no link for Markdown",
        "A bracket is missing, or the target has a space in it, so readers see the "
        "brackets. Where the label and the target can be told, it is read as the link "
        "that it was meant to be.",
        "| note | [Note](#note | … |",
        "Write [label](target), and %20 for a space in the target.",
    ),
    DiagnosticKind(
        "untyped-list",
        Severity.WARNING,
        "a list does not say what its items are",
        "The items become Any, unless rows below it, such as items[].name, say "
        "what they are.",
        "| appliedScopes | IEnumerable | … |",
        "Write the item's type: array of strings, IEnumerable<Scope>.",
    ),
    DiagnosticKind(
        "unreadable-pattern",
        Severity.WARNING,
        "a column of patterns has a cell that is no regular expression",
        "JSON Schema knows the regular expressions of ECMAScript. What is none of "
        "them is kept as a note of the property.",
        "| Pattern | … with the cell (?i)[A-Z",
        "Write it as ECMAScript does, without flags.",
    ),
    DiagnosticKind(
        "values-differ",
        Severity.WARNING,
        "a description and an enum allow different values",
        "None of the values in the description is in the list that the type links "
        "to, so one of the two is wrong; the description is taken.",
        "a changeType that may be created or deleted, and lists clientIpAddress",
        "Correct the description or the list.",
    ),
)
