"""The catalogue of diagnostics: every code, its severity and its cure.

`docmodels explain CODE` prints an entry.  A code is stable: it may be
retired, never reused for something else.
"""

from dataclasses import dataclass

from docmodels.core.diagnostics import Diagnostic, Severity, Span


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of diagnostic.

    `why` says what is wrong with it, `example` shows it, `cure` says what to
    do.  `severity` is the default, which the configuration may change.
    """

    code: str
    severity: Severity
    summary: str
    why: str
    example: str
    cure: str


_RULES = (
    Rule(
        "page-encoding",
        Severity.ERROR,
        "a page is not UTF-8 text",
        "Read with a wrong encoding, names and values would be garbled.",
        "a page saved as Windows-1252 or UTF-16",
        "Save the file as UTF-8, or leave it out with --exclude.",
    ),
    Rule(
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
    Rule(
        "page-binary",
        Severity.ERROR,
        "a file is not text at all",
        "A NUL byte shows that the file is an image, an archive or the like.",
        "logo.png renamed to logo.md",
        "Remove the file from the folder, or leave it out with --exclude.",
    ),
    Rule(
        "page-markdown",
        Severity.ERROR,
        "a page cannot be read as Markdown",
        "The library that reads Markdown gave up on it, so nothing of the page is "
        "known.",
        "a page that nests some thousand brackets",
        "Simplify the page, or leave it out with --exclude.",
    ),
    Rule(
        "too-deep",
        Severity.WARNING,
        "something is nested more deeply than docmodels reads",
        "No documentation needs so many levels. What is deeper is left out or left "
        "open; generated classes keep properties that they do not know.",
        "» a table whose rows are set off a hundred times",
        "Give the inner part a place of its own: a table below a heading.",
    ),
    Rule(
        "long-number",
        Severity.WARNING,
        "a number has more digits than docmodels reads",
        "Hardly any program reads numbers of hundreds of digits, so it is most likely "
        "a mistake. It is left out.",
        "a maximum length of 5,000 nines",
        "Correct the number, or say in words that there is no limit.",
    ),
    Rule(
        "front-matter",
        Severity.WARNING,
        "the front matter is not valid YAML or TOML",
        "The page's title cannot be read from it.",
        "title: Customer: the resource",
        'Put the value in quotes: title: "Customer: the resource"',
    ),
    Rule(
        "ragged-row",
        Severity.WARNING,
        "a table row does not fit its header",
        "Markdown drops surplus cells and pads short rows without a word, so "
        "readers of the page see less than its author wrote.",
        "| state | string | one of on | off |",
        "Escape a pipe inside a cell (\\|), write a line break as <br/>, and "
        "give every row as many cells as the header.",
    ),
    Rule(
        "orphan-row",
        Severity.WARNING,
        "an empty line or a star cuts a row off from its table",
        "Markdown ends a table at an empty line, and where a row without an outer "
        "pipe begins like an item of a list; the row shows up as text with pipes in "
        "it. docmodels reads it as part of the table above.",
        "| a | string | … |\n\n| b | string | … |",
        "Remove the empty line; begin all rows with a pipe.",
    ),
    Rule(
        "broken-table",
        Severity.WARNING,
        "a header and its line of dashes differ in length",
        "Markdown then sees no table at all, only text with pipes in it.",
        "| Property | Type | Description |\n|---|---|",
        "Give both lines the same number of cells.",
    ),
    Rule(
        "html-table",
        Severity.WARNING,
        "a table is written in HTML",
        "docmodels reads pipe tables only, so the properties in this one "
        "are missing.",
        "<table><tr><td>id</td><td>string</td></tr></table>",
        "Write the table as a pipe table.",
    ),
    Rule(
        "unnamed-table",
        Severity.WARNING,
        "a property table has no heading that names a resource",
        "Without a name there is no model to make of it; the table is set " "aside.",
        "a table of Property, Type and Description below a heading of a " "dozen words",
        "Put the table below a heading that is the resource's name.",
    ),
    Rule(
        "duplicate-model",
        Severity.WARNING,
        "a page declares one name twice",
        "Two models cannot have one name; the second one gets a number, "
        "which changes when the page does.",
        "two headings ## Customer on one page",
        "Give the headings different names, or put both tables under one " "heading.",
    ),
    Rule(
        "heading-phrase",
        Severity.INFO,
        "a model is named after a heading that is a phrase",
        "The name of the class is made of the phrase's words, which is "
        "rarely what the API calls it.",
        "## Portal request without MFA",
        "State the name with a correction in the configuration, or use the "
        "resource's name as the heading.",
    ),
    Rule(
        "group-row",
        Severity.INFO,
        "a row with nothing but a name was read as a title",
        "Some tables have titles between their rows. A property would have " "a type.",
        "| **Billing** | | |",
        "Give the property a type, or make the title a heading of its own.",
    ),
    Rule(
        "unknown-answer",
        Severity.WARNING,
        "a column that asks yes or no has cells that say neither",
        "Nothing is concluded from such a cell; its words are kept as a note of the "
        "property. It is reported once a column.",
        "| Required | … with the cells Oui and Non",
        "Write yes or no, or say in the configuration what the words mean: "
        'answers = { yes = ["Oui"], no = ["Non"] }.',
    ),
    Rule(
        "nameless-row",
        Severity.WARNING,
        "a row of a property table has no name",
        "Its text is added to the property above, so that it is not lost.",
        "| | | and only for trials |",
        "Name the property, or join the text with the row above.",
    ),
    Rule(
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
    Rule(
        "missing-type",
        Severity.WARNING,
        "a property has no type",
        "Nothing is known of its value, so it becomes Any.",
        "| culture | | The preferred culture. |",
        "Fill in the type, or state it with a correction.",
    ),
    Rule(
        "unreadable-type",
        Severity.WARNING,
        "a type was not understood",
        "The cell holds no scalar, list, map, link or name that docmodels "
        "knows, so the property becomes Any.",
        "| state | see below | … |",
        "Write a type (string, array of X, [X](x.md)), or state it with a "
        "correction.",
    ),
    Rule(
        "partial-type",
        Severity.WARNING,
        "a type was understood only in part",
        "What was understood is used; the other words may have meant " "something.",
        "| participants | List of Object String pairs | … |",
        "Write the type so that nothing is left over, or state it with a "
        "correction.",
    ),
    Rule(
        "untyped-list",
        Severity.WARNING,
        "a list does not say what its items are",
        "The items become Any, unless rows below it, such as items[].name, say "
        "what they are.",
        "| appliedScopes | IEnumerable | … |",
        "Write the item's type: array of strings, IEnumerable<Scope>.",
    ),
    Rule(
        "duplicate-property",
        Severity.WARNING,
        "a table describes one property twice",
        "One field is made of the rows; both texts are kept, and the first "
        "type counts.",
        "| phoneNumber | string | … | twice in one table",
        "Describe the property once.",
    ),
    Rule(
        "unknown-anchor",
        Severity.WARNING,
        "a link in a type leads to a heading that does not exist",
        "The page is there, the heading is not. When the link's label names"
        " a model, that one is taken; else the property becomes Any.",
        "[Address](utility-resources.md#adress)",
        "Correct the fragment of the link.",
    ),
    Rule(
        "link-case",
        Severity.WARNING,
        "a link differs from its file in upper and lower case",
        "It works on systems that take both for the same, and breaks on the" " others.",
        "[user](User.md) for the file user.md",
        "Write the link as the file is named.",
    ),
    Rule(
        "link-label-mismatch",
        Severity.WARNING,
        "a link's label names one model and its target another",
        "The label is what readers see and authors mean, so its model is " "taken.",
        "IEnumerable<[Entitlement](#artifact)>",
        "Correct the link's target, or its label.",
    ),
    Rule(
        "link-without-model",
        Severity.WARNING,
        "a type links to text that describes no model",
        "The page or the heading is there, but it has no property table and"
        " no table of values, so the property becomes Any.",
        "[error codes](error-codes.md)",
        "Link to a heading with a property table, name a scalar, or state "
        "the type with a correction.",
    ),
    Rule(
        "unknown-type",
        Severity.WARNING,
        "a type's name is declared nowhere",
        "Similar names are suggested, but never taken: the property becomes" " Any.",
        "array of UserLicenseErrrors",
        "Correct the name, document the type, or state it with a " "correction.",
    ),
    Rule(
        "ambiguous-type",
        Severity.WARNING,
        "a type's name is declared on several pages",
        "None of them is the page that uses it, so there is no telling "
        "which one is meant; the property becomes Any.",
        "| renewsTo | RenewsTo | … | with a RenewsTo on two other pages",
        "Link the type to the page that is meant.",
    ),
    Rule(
        "unresolved-base",
        Severity.WARNING,
        "a model inherits from one that no page declares",
        "The inherited properties are missing from it.",
        "Inherits from [entity](entity.md).",
        "Add the page of the base to the documentation.",
    ),
    Rule(
        "second-base",
        Severity.WARNING,
        "a model inherits from more than one",
        "Only the first base counts; the properties of the others are missing from "
        "the model.",
        "Inherits from [entity](entity.md) and [auditable](auditable.md).",
        "List the properties of the other bases in the model's own table.",
    ),
    Rule(
        "base-cycle",
        Severity.WARNING,
        "a model inherits from itself",
        "Two pages name each other as their base; one of the two is " "ignored.",
        "A inherits from [B](b.md), and B from [A](a.md)",
        "Correct one of the two pages.",
    ),
    Rule(
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
    Rule(
        "docs-not-found",
        Severity.ERROR,
        "the documentation is not where it was said to be",
        "There is no file or folder of that name.",
        "docmodels generate doc_src -o out",
        "Correct the path.",
    ),
    Rule(
        "docs-empty",
        Severity.ERROR,
        "a folder holds no Markdown pages",
        "There is nothing to read. The folder may be the wrong one, or "
        "--include and --exclude may leave nothing over.",
        "docmodels generate images -o out",
        "Give the folder that holds the pages, or correct the patterns.",
    ),
    Rule(
        "page-unreadable",
        Severity.ERROR,
        "a page, or a folder that may hold pages, cannot be read",
        "The operating system refuses it, or it is a pipe or a device. What its "
        "tables declare would vanish from the package, so nothing is written.",
        "a folder without read permission, or a link notes.md that leads nowhere",
        "Correct the permissions or the link, or leave it out with --exclude.",
    ),
    Rule(
        "page-outside",
        Severity.ERROR,
        "a page is a link that leads out of the documentation",
        "Whoever writes documentation could show any file of the machine on which "
        "it is read. Only files inside of the folder are pages.",
        "notes.md, a link to ../../secrets/notes.md",
        "Copy the file to the place of the link, or leave it out with --exclude.",
    ),
    Rule(
        "page-name",
        Severity.ERROR,
        "the name of a page is not UTF-8",
        "The name is written into the package, and named in links and in the "
        "configuration, all of which are UTF-8.",
        r"caf\xe9.md, named on a system that used Latin-1",
        "Rename the file or the folder, or leave it out with --exclude.",
    ),
    Rule(
        "page-linked",
        Severity.INFO,
        "a link gives a page a second name",
        "A page that is read twice would declare its models twice. It is read by "
        "its own name, or by the first one that is selected.",
        "latest, a link to v2: latest/order.md is read as v2/order.md",
        "Nothing needs to be done. To read it by the other name, leave this one "
        "out with --exclude.",
    ),
    Rule(
        "link-not-followed",
        Severity.WARNING,
        "a link in the documentation is not followed",
        "It leads to a folder outside of the documentation, or nowhere. If pages "
        "should be there, their models are missing.",
        "shared, a link to ../../other/docs",
        "Copy the folder to the place of the link, correct the link, or leave it "
        "out with --exclude.",
    ),
    Rule(
        "docs-too-large",
        Severity.ERROR,
        "the documentation is larger than documentation can be",
        "A page may have 16 MiB and all of them 512 MiB; the folder may hold "
        "1,000,000 files and folders. This is an end for what would have none.",
        "a log file of some gigabytes called log.md",
        "Leave out with --exclude what is no documentation.",
    ),
    Rule(
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
    Rule(
        "unused-correction",
        Severity.ERROR,
        "a correction matches nothing",
        "The page, the model or the property that it corrects is not there;"
        " it may be misspelt, or the documentation may have changed.",
        '"customer.md#Customer.adress" = { type = "string" }',
        "Correct the key, or remove the correction.",
    ),
    Rule(
        "needless-correction",
        Severity.ERROR,
        "a correction says what the documentation says",
        "The docs have since been corrected; left in place, the correction "
        "would hide the next mistake.",
        '"customer.md#Customer.id" = { type = "string" } for a documented ' "string",
        "Remove the correction.",
    ),
    Rule(
        "bad-correction",
        Severity.ERROR,
        "a correction cannot be applied",
        "Its type was not understood, or its name is taken or none at all.",
        '"customer.md#Customer.id" = { type = "a kind of string" }',
        "Write a type as a type cell has it, or choose another name.",
    ),
    Rule(
        "unknown-dialect",
        Severity.ERROR,
        "the configuration names a dialect that does not exist",
        "A dialect says how documentation calls its columns and headings.",
        'dialect = "defualt"',
        "Use one of the dialects that the message lists.",
    ),
    Rule(
        "target-folder",
        Severity.ERROR,
        "two targets would have the same folder",
        "A target has a folder of its name in the package, and docmodels' own have "
        "models, payloads and serializers. Upper and lower case are the same, as "
        "they are on many file systems.",
        "--target models, with a template models.py.jinja",
        "Give the template of the target another name.",
    ),
    Rule(
        "unknown-target",
        Severity.ERROR,
        "there is no template for a target",
        "A target is a template: docmodels has three, and --templates DIR adds "
        "those in a folder of yours.",
        "--target dataclass",
        "Correct the name, or add a template called <target>.py.jinja.",
    ),
    Rule(
        "values-differ",
        Severity.WARNING,
        "a description and an enum allow different values",
        "None of the values in the description is in the list that the type links "
        "to, so one of the two is wrong; the description is taken.",
        "a changeType that may be created or deleted, and lists clientIpAddress",
        "Correct the description or the list.",
    ),
    Rule(
        "untyped-table",
        Severity.WARNING,
        "a table looks like properties, but its types are none",
        "No column holds types, or nothing in the type column is a scalar, a "
        "link, a list or a declared name. The table is set aside.",
        "| Plan | Type | Price | with the types Monthly and Yearly",
        "Give the properties types, or state the model with a correction.",
    ),
    Rule(
        "doubtful-table",
        Severity.WARNING,
        "a table that may declare something was set aside",
        "It seems to list properties or values, but something keeps it from being "
        "read: its column calls them parameters, no heading names them, or its values "
        "are numbers. Nothing was declared.",
        "| Value | Member name | with the values 0 and 1",
        "Do what the message says, or leave it if the table describes something else.",
    ),
    Rule(
        "dotted-name",
        Severity.WARNING,
        "a dotted name stands below no property",
        "Properties called address.city make a nested object where the table has "
        "an address above them. Without one, the name is taken as it stands.",
        "| address.city | string | … | without a row for address",
        "Add the outer property, or describe the inner ones in a table of their own.",
    ),
    Rule(
        "output-in-docs",
        Severity.ERROR,
        "a package would be written among the pages",
        "The output folder is the folder of the documentation itself.",
        "docmodels generate docs -o docs",
        "Choose a folder of its own for the package.",
    ),
    Rule(
        "unresolved-link",
        Severity.WARNING,
        "a type links to a page that is not in the set",
        "The linked page was not read, so the type it defines is unknown and "
        "the property becomes Any.",
        "| links | [ResourceLinks](utility-resources.md#resourcelinks) | … |",
        "Add the page to the documentation folder, widen --include, correct "
        "the link, or state the type with a correction in the configuration.",
    ),
    Rule(
        "unsafe-path",
        Severity.ERROR,
        "a file would lie outside the output folder, or not on every system",
        "A path must stay inside the output folder, whatever a page, a link or "
        "a manifest says, and must be a valid name on Windows, macOS and Linux.",
        "../../.bashrc, C:evil.py, aux.py, or models/ being a symbolic link",
        "Rename the page that the file comes from, or replace the symbolic link "
        "by a folder.",
    ),
    Rule(
        "path-collision",
        Severity.ERROR,
        "two files of the output have the same path",
        "Paths that differ only in case are one file on Windows and macOS, and "
        "a file cannot be the folder of another.",
        '"models/Customer.py" and "models/customer.py"',
        "Rename one of the pages that the files come from.",
    ),
    Rule(
        "bad-manifest",
        Severity.ERROR,
        "the manifest of the output folder cannot be read",
        "Without .docmodels.json nobody knows which files docmodels may replace, "
        "so nothing is written. Often a merge left conflict markers in it.",
        "cannot use generated/api/.docmodels.json: it is not JSON",
        "Take either side of the merge, or restore the file from version "
        "control, and generate again. --force starts a new manifest and "
        "overwrites the files of the same names.",
    ),
    Rule(
        "edited-file",
        Severity.ERROR,
        "a generated file was edited by hand",
        "Generating would lose the edit. A file that no page makes any more is "
        "left where it is, with a warning. When a file is edited while a run "
        "writes, the run puts back what it has replaced and keeps the edit.",
        "generated/api/models/customer.py was edited by hand",
        "Move the edit elsewhere: into the documentation, a template or a module "
        "of your own. Then restore the file, or generate with --force.",
    ),
    Rule(
        "foreign-file",
        Severity.ERROR,
        "a file that docmodels did not make is in the way",
        "A file of the output has the name of a file that exists already.",
        "generated/api/__init__.py is in the way",
        "Move or delete the file, choose another output folder, or generate with "
        "--force to overwrite it.",
    ),
    Rule(
        "blocked-path",
        Severity.ERROR,
        "a folder stands where a file should be, or a file where a folder should",
        "docmodels removes no folder that it did not make, not even with --force.",
        "generated/api/models is a file, which is in the way of models/customer.py",
        "Move or delete what is in the way.",
    ),
    Rule(
        "foreign-output",
        Severity.ERROR,
        "the output folder belongs to something else",
        "The folder has no manifest of docmodels and holds a project or many "
        "other files: most likely it is the wrong folder.",
        "docmodels generate docs -o .",
        "Name a folder of its own for the package, or generate with --force once.",
    ),
    Rule(
        "output-locked",
        Severity.ERROR,
        "another run is writing to the output folder",
        "Two runs at once could leave a mixture of both.",
        "another run of docmodels is writing to generated/api",
        "Wait for the other run. The system frees the lock when a run ends, even "
        "when it is killed, so there is one, perhaps in a container or on another "
        "machine that has the folder.",
    ),
    Rule(
        "unfinished-run",
        Severity.INFO,
        "a run was killed while it was writing to the output folder",
        "Some files may be of that run and some older; each is whole, and none "
        "that was edited is lost. What the run worked with is in the folder "
        ".docmodels.lock.",
        "a run that was writing to generated/api was killed",
        "Generate again: that puts everything right. docmodels check writes "
        "nothing, so it leaves this as it is.",
    ),
    Rule(
        "output-not-writable",
        Severity.ERROR,
        "the output folder cannot be read or written",
        "The system refused; nothing was changed.",
        "cannot use the output folder generated/api: Permission denied",
        "Do what the reason asks for: grant the permission, free some space, "
        "close the program that holds the file, or choose another folder.",
    ),
    Rule(
        "invalid-output",
        Severity.ERROR,
        "a template made something that is not valid Python, or not safe",
        "Every module is compiled before anything is written, from the bytes of its "
        "file. A comment may hold the template's own words only: programs read "
        "comments, and a page or its name could speak to them.",
        "models/customer.py, line 12: '(' was never closed: 'x = ('",
        "Correct the template. Put what comes from a page into a docstring or a "
        "string. If the template came with docmodels, please report it.",
    ),
    Rule(
        "template-error",
        Severity.ERROR,
        "a template failed",
        "The template has a syntax error, uses a name that is not defined, or "
        "does what the sandbox forbids.",
        "my_templates/dataclasses.py.jinja, line 7: 'modle' is undefined",
        "Correct the template at that line.",
    ),
    Rule(
        "template-limit",
        Severity.ERROR,
        "a template does not come to an end",
        "Templates of your own may work for 5 seconds and 0.05 more for each file, "
        "write 4,194,304 characters and 65,536 more for each file, and need 1 GiB "
        "of memory. A template may be a stranger's, so it must not keep the machine "
        "busy.",
        "my_templates/keys.py.jinja, line 3: it works for more than 5.5 seconds",
        "End the loop or the recursion, or make fewer pages at once.",
    ),
    Rule(
        "template-unreadable",
        Severity.ERROR,
        "a template, or a folder of templates, cannot be read",
        "The operating system refuses it, or it is not a regular file of at most "
        "1 MiB inside of the folder of templates. A link that leads out of it could "
        "show any file of the machine.",
        "my_templates/keys.py.jinja is a link to /etc/passwd",
        "Put a file of UTF-8 text in its place, or correct the permissions.",
    ),
    Rule(
        "template-folder",
        Severity.ERROR,
        "the folder of templates is missing",
        "The configuration or the command line names a folder that does not "
        "exist or is a file.",
        "the template folder my_templates does not exist",
        "Correct the path; it is relative to the file or folder that names it.",
    ),
    Rule(
        "unknown-template",
        Severity.ERROR,
        "there is no template of that name",
        "Neither your folder of templates nor docmodels has it.",
        'no template "dataclass.py.jinja"',
        "Correct the name, or add the template to your folder.",
    ),
    Rule(
        "unreadable-config",
        Severity.ERROR,
        "the configuration file cannot be read",
        "The file that --config names is missing, or the system refuses it, or it "
        "is no regular file of at most 4 MiB. One that was found without --config "
        "must also lie in its folder, not behind a link that leads out of it.",
        "cannot read the configuration docmodels.tml: No such file or directory",
        "Correct the path or the file's permissions, or name the file itself.",
    ),
    Rule(
        "invalid-toml",
        Severity.ERROR,
        "the configuration file is not valid TOML",
        "Nothing can be read from a file that breaks TOML's rules; strings need "
        "quotes, for instance.",
        "docs = docs_src/partner_center",
        "Correct the line; https://toml.io describes the format.",
    ),
    Rule(
        "two-configurations",
        Severity.ERROR,
        "one folder has two configurations",
        "A docmodels.toml and a [tool.docmodels] table in pyproject.toml stand "
        "side by side, and nothing says which one is meant.",
        "docmodels.toml and pyproject.toml in one folder",
        "Keep one of them, or name one with --config.",
    ),
    Rule(
        "unknown-key",
        Severity.ERROR,
        "the configuration has a key that docmodels does not know",
        "A misspelt key would silently change nothing, so it is an error.",
        'ouput = "generated/api"',
        "Correct the spelling, or remove the key. `docmodels explain` lists the "
        "codes that a severity table takes.",
    ),
    Rule(
        "missing-key",
        Severity.ERROR,
        "the configuration lacks a key",
        "Every package needs docs, the pages to read, and output, the folder to "
        "write.",
        "[tool.docmodels.packages.api] with nothing but docs",
        "Add the key.",
    ),
    Rule(
        "bad-value",
        Severity.ERROR,
        "a value in the configuration is not what its key takes",
        "The value has the wrong type, or names something that does not exist.",
        'strict = "yes"',
        "Write a value of the kind that the message asks for.",
    ),
    Rule(
        "bad-package-name",
        Severity.ERROR,
        "the output folder's name cannot be a package's name",
        "The generated package is called like its folder, and is imported by "
        "that name, so it must be a Python identifier and no keyword.",
        'output = "generated/partner-center"',
        'Rename the folder, for example "generated/partner_center".',
    ),
    Rule(
        "same-output",
        Severity.ERROR,
        "two packages write to one folder",
        "Each would overwrite the other's files. Folders that lie within each "
        "other, or that differ only in case, count as one.",
        'output = "generated/api" and output = "generated/API"',
        "Give each package a folder of its own.",
    ),
    Rule(
        "sample-unparsable",
        Severity.WARNING,
        "a JSON sample is not JSON",
        "Readers copy samples. Comments, trailing commas, ellipses and the like "
        "are let pass; what breaks the document is not, and the sample proves "
        "nothing. A fence that says json5 is read as far as it is JSON.",
        '{ "id": 1 "name": "x" }',
        "Correct the sample at that line; the hint says what to write there.",
    ),
    Rule(
        "sample-repeated",
        Severity.WARNING,
        "an object of a sample has one property twice",
        "JSON leaves open which one counts; most programs take the last.",
        '{ "id": 1, "id": 2 }',
        "Remove one of the two.",
    ),
    Rule(
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
    Rule(
        "sample-conflict",
        Severity.INFO,
        "a sample and the prose around it name different models",
        "What the JSON says of itself counts.",
        '“returns an [Order](order.md)” above "objectType": "Invoice"',
        "Correct the link, or the sample.",
    ),
    Rule(
        "sample-type",
        Severity.WARNING,
        "a value in a sample does not have the documented type",
        "Either the table or the sample is wrong. Generated code refuses the " "value.",
        '"quantity": "1" for a property of type int',
        "Correct the type in the table, or the sample.",
    ),
    Rule(
        "sample-value",
        Severity.WARNING,
        "a sample has a value that the documentation does not list",
        "The list of allowed values is not complete, or the sample is out of "
        "date. Generated code accepts the value, type checkers do not know it.",
        '"status": "suspended" for “active” or “deleted”',
        "Add the value to the list, or correct the sample.",
    ),
    Rule(
        "sample-spelling",
        Severity.WARNING,
        "a name in a sample is spelt otherwise than in the other samples or the table",
        "Names in JSON tell upper and lower case apart, and bedCount from bed_count.",
        '"eTag" in a sample, etag in the table',
        "Write the name as the service does, in both places.",
    ),
    Rule(
        "sample-undocumented",
        Severity.WARNING,
        "a sample has a property that the table does not have",
        "Generated code keeps it among the additional properties, without a type.",
        '"etag": "…" without a row etag in the table',
        "Add a row to the table, or remove the property from the sample.",
    ),
    Rule(
        "sample-missing",
        Severity.WARNING,
        "a response lacks a property that the table calls required",
        "Generated code refuses the response.",
        "a response without the id that the table marks as required",
        "Complete the sample, or correct the table.",
    ),
    Rule(
        "sample-round-trip",
        Severity.ERROR,
        "a sample that was decoded and encoded again is not the same",
        "That is a defect of docmodels: generated code must lose nothing.",
        '{"a": 1} comes back as {}',
        "Please report it, with the page if you may share it.",
    ),
    Rule(
        "wire-conflict",
        Severity.INFO,
        "samples spell one property in several ways",
        "The spelling of most responses is taken. Of spellings that are as frequent, "
        "the one is taken that the other names' habit makes likely, then the table's.",
        '"eTag" in five samples and "etag" in one',
        "Correct the samples that are wrong, or state the spelling with a "
        "correction (wire_name).",
    ),
    Rule(
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

RULES: dict[str, Rule] = {rule.code: rule for rule in _RULES}


def diagnose(
    code: str,
    message: str,
    span: Span | None = None,
    *,
    hint: str | None = None,
    path: str | None = None,
) -> Diagnostic:
    """Make a diagnostic of a catalogued code, with the code's own severity.

    Raises KeyError for a code that is not in the catalogue.
    """
    return Diagnostic(code, RULES[code].severity, message, span, hint, path)
