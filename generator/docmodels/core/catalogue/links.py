"""Diagnostics about links, and about the names of types and bases."""

from docmodels.core.catalogue.kind import DiagnosticKind
from docmodels.core.diagnostics import Severity

KINDS = (
    DiagnosticKind(
        "unknown-anchor",
        Severity.WARNING,
        "a link in a type leads to a heading that does not exist",
        "The page is there, the heading is not. When the link's label names"
        " a model, that one is taken; else the property becomes Any.",
        "[Address](utility-resources.md#adress)",
        "Correct the fragment of the link.",
    ),
    DiagnosticKind(
        "unresolved-link",
        Severity.WARNING,
        "a type links to a page that is not in the set",
        "The linked page was not read, so the type it defines is unknown and "
        "the property becomes Any.",
        "| links | [ResourceLinks](utility-resources.md#resourcelinks) | … |",
        "Add the page to the documentation folder, widen --include, correct "
        "the link, or state the type with a correction in the configuration.",
    ),
    DiagnosticKind(
        "link-case",
        Severity.WARNING,
        "a link differs from its file in upper and lower case",
        "It works on systems that take both for the same, and breaks on the" " others.",
        "[user](User.md) for the file user.md",
        "Write the link as the file is named.",
    ),
    DiagnosticKind(
        "link-label-mismatch",
        Severity.WARNING,
        "a link's label names one model and its target another",
        "The label is what readers see and authors mean, so its model is " "taken.",
        "IEnumerable<[Entitlement](#artifact)>",
        "Correct the link's target, or its label.",
    ),
    DiagnosticKind(
        "link-without-model",
        Severity.WARNING,
        "a type links to text that describes no model",
        "The page or the heading is there, but it has no property table and"
        " no table of values, so the property becomes Any.",
        "[error codes](error-codes.md)",
        "Link to a heading with a property table, name a scalar, or state "
        "the type with a correction.",
    ),
    DiagnosticKind(
        "unknown-type",
        Severity.WARNING,
        "a type's name is declared nowhere",
        "Similar names are suggested, but never taken: the property becomes" " Any.",
        "array of UserLicenseErrrors",
        "Correct the name, document the type, or state it with a " "correction.",
    ),
    DiagnosticKind(
        "ambiguous-type",
        Severity.WARNING,
        "a type's name is declared on several pages",
        "None of them is the page that uses it, so there is no telling "
        "which one is meant; the property becomes Any.",
        "| renewsTo | RenewsTo | … | with a RenewsTo on two other pages",
        "Link the type to the page that is meant.",
    ),
    DiagnosticKind(
        "name-clash",
        Severity.WARNING,
        "several models have one name",
        "Pages declare models of one name that differ. One of them keeps the plain "
        "name: that of the page named after it, else the one most links lead to, that "
        "of a page of resources, the one with by far the most properties. The others "
        "have words of their pages in front. A model cannot lose its name silently.",
        "## Order on order-resources.md and on cancel-an-order.md, with other types",
        "Give the headings different names, or state who has the name with a "
        'correction: "order-resources.md#Order" = { name = "Order" }.',
    ),
    DiagnosticKind(
        "joined-declarations",
        Severity.INFO,
        "several pages declare one model",
        "They say the same of it, or one says a part of what the other says: one model "
        "is made, with the properties of all. What only some of them require is not "
        "required in the model, and is named.",
        "## Order on create-an-order.md, with a part of the properties of that on "
        "order-resources.md",
        "Link to the page of the model instead of repeating it, or give one of them "
        "another name with a correction.",
    ),
    DiagnosticKind(
        "property-not-in-model",
        Severity.WARNING,
        "the table of a body has a row that its model lacks",
        "A table of what is sent or comes back describes a model that has a table of "
        "its own, and counts. It has a row of which that table knows nothing.",
        "a row `state` below *Request body*, whose table describes [Order](order.md), "
        "where no row `state` is",
        "Add the property to the table of the model, or leave the row out.",
    ),
    DiagnosticKind(
        "name-differs",
        Severity.INFO,
        "a heading names a model otherwise than the API does",
        "The comment above the sample states another type, or all links call it "
        "otherwise: the model is named so.",
        '# Chart, and above the sample "@odata.type": "microsoft.graph.workbookChart"',
        "Head the page with the name that the API has, or state the model's name with "
        "a correction.",
    ),
    DiagnosticKind(
        "unresolved-base",
        Severity.WARNING,
        "a model inherits from one that no page declares",
        "The inherited properties are missing from it.",
        "Inherits from [entity](entity.md).",
        "Add the page of the base to the documentation.",
    ),
    DiagnosticKind(
        "base-cycle",
        Severity.WARNING,
        "a model inherits from itself",
        "Two pages name each other as their base; one of the two is " "ignored.",
        "A inherits from [B](b.md), and B from [A](a.md)",
        "Correct one of the two pages.",
    ),
    DiagnosticKind(
        "base-limit",
        Severity.WARNING,
        "a model has more bases, or inherits more properties, than are generated",
        "The code of a class has the properties of all its bases once more. 32 bases "
        "one above the other are followed; and all models together inherit 20,000 "
        "properties at most, and ten more for each that the pages have. The base of a "
        "model beyond that is ignored.",
        "A inherits from B, B from C, and so on for 33 models",
        "Name a base that is nearer to the model, or write the properties in its "
        "own table.",
    ),
)
