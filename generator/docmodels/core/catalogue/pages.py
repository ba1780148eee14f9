"""Diagnostics about files and pages, before any table is looked at."""

from docmodels.core.catalogue.kind import DiagnosticKind
from docmodels.core.diagnostics import Severity

KINDS = (
    DiagnosticKind(
        "docs-not-found",
        Severity.ERROR,
        "the documentation is not where it was said to be",
        "There is no file or folder of that name.",
        "docmodels generate doc_src -o out",
        "Correct the path.",
    ),
    DiagnosticKind(
        "docs-empty",
        Severity.ERROR,
        "a folder holds no Markdown pages",
        "There is nothing to read. The folder may be the wrong one, or "
        "--include and --exclude may leave nothing over.",
        "docmodels generate images -o out",
        "Give the folder that holds the pages, or correct the patterns.",
    ),
    DiagnosticKind(
        "docs-too-large",
        Severity.ERROR,
        "the documentation is larger than documentation can be",
        "A page may have 16 MiB and all of them 512 MiB; the folder may hold "
        "1,000,000 files and folders. With what pages include again and again, they "
        "may have 2 MiB and 8 times what is read. This is an end for what would have "
        "none.",
        "a log file of some gigabytes called log.md",
        "Leave out with --exclude what is no documentation.",
    ),
    DiagnosticKind(
        "page-unreadable",
        Severity.ERROR,
        "a page, or a folder that may hold pages, cannot be read",
        "The operating system refuses it, or it is a pipe or a device. What its "
        "tables declare would vanish from the package, so nothing is written.",
        "a folder without read permission, or a link notes.md that leads nowhere",
        "Correct the permissions or the link, or leave it out with --exclude.",
    ),
    DiagnosticKind(
        "page-outside",
        Severity.ERROR,
        "a page is a link that leads out of the documentation",
        "Whoever writes documentation could show any file of the machine on which "
        "it is read. Only files inside of the folder are pages.",
        "notes.md, a link to ../../secrets/notes.md",
        "Copy the file to the place of the link, or leave it out with --exclude.",
    ),
    DiagnosticKind(
        "page-name",
        Severity.ERROR,
        "the name of a page is not UTF-8",
        "The name is written into the package, and named in links and in the "
        "configuration, all of which are UTF-8.",
        r"caf\xe9.md, named on a system that used Latin-1",
        "Rename the file or the folder, or leave it out with --exclude.",
    ),
    DiagnosticKind(
        "page-linked",
        Severity.INFO,
        "a link gives a page a second name",
        "A page that is read twice would declare its models twice. It is read by "
        "its own name, or by the first one that is selected.",
        "latest, a link to v2: latest/order.md is read as v2/order.md",
        "Nothing needs to be done. To read it by the other name, leave this one "
        "out with --exclude.",
    ),
    DiagnosticKind(
        "link-not-followed",
        Severity.WARNING,
        "a link in the documentation is not followed",
        "It leads to a folder outside of the documentation, or nowhere. If pages "
        "should be there, their models are missing.",
        "shared, a link to ../../other/docs",
        "Copy the folder to the place of the link, correct the link, or leave it "
        "out with --exclude.",
    ),
    DiagnosticKind(
        "file-not-included",
        Severity.WARNING,
        "a page includes a file that is not read",
        "The file is there, but it lies outside of the documentation, is no regular "
        "file of text, includes itself, lacks the section that is asked for, or would "
        "make the page larger than 16 MiB. What it declares is missing.",
        "includes/rows.md with the line [!INCLUDE [rows](rows.md)]",
        "Do what the message says, or write the text on the page.",
    ),
    DiagnosticKind(
        "missing-includes",
        Severity.INFO,
        "files that are all there is below a heading are not there",
        "The site puts a file in the place of such a line. Where it is missing, so may "
        "be tables. It is reported once for all pages; a line beside text is not.",
        "## Properties with nothing below it but [!INCLUDE [rows](rows.md)]",
        "Give docmodels a folder in which the files are.",
    ),
    DiagnosticKind(
        "page-encoding",
        Severity.ERROR,
        "a page is not UTF-8 text",
        "Read with a wrong encoding, names and values would be garbled.",
        "a page saved as Windows-1252 or UTF-16",
        "Save the file as UTF-8, or leave it out with --exclude.",
    ),
    DiagnosticKind(
        "page-binary",
        Severity.ERROR,
        "a file is not text at all",
        "A NUL byte shows that the file is an image, an archive or the like.",
        "logo.png renamed to logo.md",
        "Remove the file from the folder, or leave it out with --exclude.",
    ),
    DiagnosticKind(
        "page-markdown",
        Severity.ERROR,
        "a page cannot be read as Markdown",
        "The library that reads Markdown gave up on it, so nothing of the page is "
        "known.",
        "a page that nests some thousand brackets",
        "Simplify the page, or leave it out with --exclude.",
    ),
    DiagnosticKind(
        "newer-character",
        Severity.WARNING,
        "a page has a character that not every version of Python knows",
        "Letters, marks, numbers, punctuation and spaces that are newer than "
        "Unicode 14 are no such thing to Python 3.11, so names and types would "
        "depend on the version that docmodels runs on. U+FFFD is read instead.",
        "a name with an ideograph of CJK Extension H, added in Unicode 15",
        "Write it with older characters. Names in JSON that have it can be given "
        "as wire_name in the corrections.",
    ),
    DiagnosticKind(
        "too-deep",
        Severity.WARNING,
        "something is nested more deeply than docmodels reads",
        "No documentation needs so many levels. What is deeper is left out or left "
        "open; generated classes keep properties that they do not know.",
        "» a table whose rows are set off a hundred times",
        "Give the inner part a place of its own: a table below a heading.",
    ),
    DiagnosticKind(
        "long-number",
        Severity.WARNING,
        "a number has more digits than docmodels reads",
        "Hardly any program reads numbers of hundreds of digits, so it is most likely "
        "a mistake. It is left out.",
        "a maximum length of 5,000 nines",
        "Correct the number, or say in words that there is no limit.",
    ),
    DiagnosticKind(
        "front-matter",
        Severity.WARNING,
        "the front matter is not valid YAML or TOML",
        "The page's title cannot be read from it.",
        "title: Customer: the resource",
        'Put the value in quotes: title: "Customer: the resource"',
    ),
)
