"""Diagnostics about tables as a whole, and about the headings that name them."""

from docmodels.core.catalogue.kind import DiagnosticKind
from docmodels.core.diagnostics import Severity

KINDS = (
    DiagnosticKind(
        "ragged-row",
        Severity.WARNING,
        "a table row does not fit its header",
        "Markdown drops surplus cells and pads short rows without a word, so "
        "readers of the page see less than its author wrote.",
        "| state | string | one of on | off |",
        "Escape a pipe inside a cell (\\|), write a line break as <br/>, and "
        "give every row as many cells as the header.",
    ),
    DiagnosticKind(
        "orphan-row",
        Severity.WARNING,
        "an empty line, a comment or a star cuts a row off from its table",
        "Markdown ends a table at an empty line, at a comment or a tag, and where a "
        "row without an outer pipe begins like an item of a list; the row shows up as "
        "text with pipes in it. docmodels reads it as part of the table above.",
        "| a | string | … |\n\n| b | string | … |",
        "Remove what stands between the rows; begin all rows with a pipe.",
    ),
    DiagnosticKind(
        "rows-not-included",
        Severity.WARNING,
        "a table has rows in another file",
        "The site puts the file in the place of this line. docmodels does so with "
        "Markdown files below the documentation folder. This one is not there, or the "
        "line names it in a way that docmodels does not know: the model lacks what the "
        "rows declare.",
        "| a | string | … |\n[!INCLUDE [rows](includes/rows.md)]",
        "Put the file there, write the rows in the table, or give pages with their "
        "includes put in.",
    ),
    DiagnosticKind(
        "broken-table",
        Severity.WARNING,
        "a table is none for Markdown",
        "Its header and its line of dashes differ in length, a word processor made "
        "other dashes of them, or it is drawn with lines, as other languages have it: "
        "for Markdown that is text. docmodels reads such tables, and grids, but not "
        "those whose cells nothing separates.",
        "| Property | Type | Description |\n|---|---|",
        "Give both lines the same number of cells, typed as - and |.",
    ),
    DiagnosticKind(
        "html-table",
        Severity.WARNING,
        "a table in HTML has no rows, or nothing closes it",
        "Tables in HTML are read as pipe tables are. One that nothing closes goes on "
        "to the next heading of Markdown, or to the end of the page.",
        "<table><tr><td>id</td><td>string</td></tr>",
        "End the table with </table>; give it rows.",
    ),
    DiagnosticKind(
        "unnamed-table",
        Severity.WARNING,
        "a property table has no heading that names a resource",
        "Without a name there is no model to make of it; the table is set " "aside.",
        "a table of Property, Type and Description below a heading of a " "dozen words",
        "Put the table below a heading that is the resource's name.",
    ),
    DiagnosticKind(
        "untyped-table",
        Severity.WARNING,
        "a table looks like properties, but its types are none",
        "No column holds types, or nothing in the type column is a scalar, a "
        "link, a list or a declared name. The table is set aside.",
        "| Plan | Type | Price | with the types Monthly and Yearly",
        "Give the properties types, or state the model with a correction.",
    ),
    DiagnosticKind(
        "empty-table",
        Severity.WARNING,
        "a property table has no rows",
        "Its heading names a model of which nothing is listed: the class has no field "
        "of its own, and all that JSON has is in `additional_properties`.",
        "| Property | Type | and its line of dashes, without a row below",
        "List the properties, or say with the correction { not_a_model = true } that "
        "there is no model.",
    ),
    DiagnosticKind(
        "heading-phrase",
        Severity.INFO,
        "a model is named after a heading that is a phrase",
        "The name of the class is made of the phrase's words, which is "
        "rarely what the API calls it. A name of a few words, such as "
        '"Guild member", is none.',
        "## Portal request without MFA",
        "State the name with a correction in the configuration, or use the "
        "resource's name as the heading.",
    ),
    DiagnosticKind(
        "duplicate-model",
        Severity.WARNING,
        "a page declares one name twice",
        "Two models cannot have one name; the second one gets a number, "
        "which changes when the page does.",
        "two headings ## Customer on one page",
        "Give the headings different names, or put both tables under one " "heading.",
    ),
    DiagnosticKind(
        "no-models",
        Severity.ERROR,
        "the pages hold no property table",
        "A property table has a column of names and one of types and stands"
        " below a heading that names a resource. Without one there is "
        "nothing to generate.",
        "a folder of guides",
        "Give the folder that holds the reference pages; docmodels inspect "
        "shows which tables were found and why they were set aside. Say with "
        "columns in the configuration what columns with other titles mean.",
    ),
    DiagnosticKind(
        "doubtful-table",
        Severity.WARNING,
        "a table that may declare something was set aside",
        "It seems to list properties or values, but something keeps it from being "
        "read: its column calls them parameters, no heading names them, its values are "
        "numbers, or it belongs to an operation or an example. Nothing was declared.",
        "| Value | Member name | with the values 0 and 1",
        "Do what the message says. If the table describes something else, say so below "
        "`acknowledged` in the configuration: it is then silent.",
    ),
)
