"""Diagnostics about the output folder, targets and templates."""

from docmodels.core.catalogue.kind import DiagnosticKind
from docmodels.core.diagnostics import Severity

KINDS = (
    DiagnosticKind(
        "output-in-docs",
        Severity.ERROR,
        "a package would be written among the pages",
        "The output folder is the folder of the documentation itself.",
        "docmodels generate docs -o docs",
        "Choose a folder of its own for the package.",
    ),
    DiagnosticKind(
        "bad-package-name",
        Severity.ERROR,
        "the output folder's name cannot be a package's name",
        "The generated package is called like its folder, and is imported by "
        "that name, so it must be a Python identifier and no keyword.",
        'output = "generated/partner-center"',
        'Rename the folder, for example "generated/partner_center".',
    ),
    DiagnosticKind(
        "hidden-module",
        Severity.WARNING,
        "the package has the name of a module that others import",
        "Where the folder around the package is on Python's path, as the current "
        "folder mostly is, the package is imported in place of the module: of Python's "
        "own json, for instance. Within a package, whose folder has an __init__.py, "
        "it is not.",
        "docmodels generate docs -o json",
        'Call the folder otherwise, for example "json_api", put it into a package, or '
        "give the code the severity ignore.",
    ),
    DiagnosticKind(
        "unsafe-path",
        Severity.ERROR,
        "a file would lie outside the output folder, or not on every system",
        "A path must stay inside the output folder, whatever a page, a link or "
        "a manifest says, and must be a valid name on Windows, macOS and Linux.",
        "../../.bashrc, C:evil.py, aux.py, or models/ being a symbolic link",
        "Rename the page that the file comes from, or replace the symbolic link "
        "by a folder.",
    ),
    DiagnosticKind(
        "path-collision",
        Severity.ERROR,
        "two files of the output have the same path",
        "Paths that differ only in case are one file on Windows and macOS, and "
        "a file cannot be the folder of another.",
        '"models/Customer.py" and "models/customer.py"',
        "Rename one of the pages that the files come from.",
    ),
    DiagnosticKind(
        "bad-manifest",
        Severity.ERROR,
        "the manifest of the output folder cannot be read",
        "Without .docmodels.manifest nobody knows which files docmodels may replace, "
        "so nothing is written. The marks of a merge in it are only a warning: what "
        "either side lists is docmodels' own. An earlier docmodels wrote "
        ".docmodels.json, of which a merge must take one side.",
        "cannot use generated/api/.docmodels.manifest: the entry 'a.py' lacks a "
        "SHA-256",
        "Take either side of a merge, or restore the file from version "
        "control, and generate again. --force starts a new manifest and "
        "overwrites the files of the same names.",
    ),
    DiagnosticKind(
        "edited-file",
        Severity.ERROR,
        "a generated file was edited by hand",
        "Generating would lose the edit. How a formatter sets a file is no edit, what "
        "a file says is, comments included. A file that no page makes any more is "
        "left where it is, with a warning. When a file is edited while a run "
        "writes, the run puts back what it has replaced and keeps the edit.",
        "generated/api/models/customer.py was edited by hand",
        "Move the edit elsewhere: into the documentation, a template or a module "
        "of your own. Then restore the file, or generate with --force.",
    ),
    DiagnosticKind(
        "foreign-file",
        Severity.ERROR,
        "a file that docmodels did not make is in the way",
        "A file of the output has the name of a file that exists already.",
        "generated/api/__init__.py is in the way",
        "Move or delete the file, choose another output folder, or generate with "
        "--force to overwrite it.",
    ),
    DiagnosticKind(
        "blocked-path",
        Severity.ERROR,
        "a folder stands where a file should be, or a file where a folder should",
        "docmodels removes no folder that it did not make, not even with --force.",
        "generated/api/models is a file, which is in the way of models/customer.py",
        "Move or delete what is in the way.",
    ),
    DiagnosticKind(
        "foreign-output",
        Severity.ERROR,
        "the output folder belongs to something else",
        "The folder has no manifest of docmodels and holds a project or many "
        "other files: most likely it is the wrong folder.",
        "docmodels generate docs -o .",
        "Name a folder of its own for the package, or generate with --force once.",
    ),
    DiagnosticKind(
        "output-locked",
        Severity.ERROR,
        "another run is writing to the output folder",
        "Two runs at once could leave a mixture of both.",
        "another run of docmodels is writing to generated/api",
        "Wait for the other run. The system frees the lock when a run ends, even "
        "when it is killed, so there is one, perhaps in a container or on another "
        "machine that has the folder.",
    ),
    DiagnosticKind(
        "stale",
        Severity.ERROR,
        "generated files are not what the documentation makes",
        "docmodels check reports it, at the page that makes the files, in the formats "
        "of programs; for people it shows the diff. A page, a template, the "
        "configuration or docmodels itself has changed since, or a file was removed.",
        "src/helpdesk/models/ticket.py and 2 files more are not what this page makes",
        "Run docmodels generate, as the hint says it, and commit what it writes.",
    ),
    DiagnosticKind(
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
    DiagnosticKind(
        "output-not-writable",
        Severity.ERROR,
        "the output folder cannot be read or written",
        "The system refused; nothing was changed.",
        "cannot use the output folder generated/api: Permission denied",
        "Do what the reason asks for: grant the permission, free some space, "
        "close the program that holds the file, or choose another folder.",
    ),
    DiagnosticKind(
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
    DiagnosticKind(
        "target-folder",
        Severity.ERROR,
        "two targets would have the same folder",
        "A target has a folder of its name in the package, and docmodels' own have "
        "models, payloads and serializers. Upper and lower case are the same, as "
        "they are on many file systems.",
        "--target models, with a template models.py.jinja",
        "Give the template of the target another name.",
    ),
    DiagnosticKind(
        "unknown-target",
        Severity.ERROR,
        "there is no template for a target",
        "A target is a template: docmodels has three, and --templates DIR adds "
        "those in a folder of yours.",
        "--target dataclass",
        "Correct the name, or add a template called <target>.py.jinja.",
    ),
    DiagnosticKind(
        "template-error",
        Severity.ERROR,
        "a template failed",
        "The template has a syntax error, uses a name that is not defined, or "
        "does what the sandbox forbids.",
        "my_templates/dataclasses.py.jinja, line 7: 'modle' is undefined",
        "Correct the template at that line.",
    ),
    DiagnosticKind(
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
    DiagnosticKind(
        "template-unreadable",
        Severity.ERROR,
        "a template, or a folder of templates, cannot be read",
        "The operating system refuses it, or it is not a regular file of at most "
        "1 MiB inside of the folder of templates. A link that leads out of it could "
        "show any file of the machine.",
        "my_templates/keys.py.jinja is a link to /etc/passwd",
        "Put a file of UTF-8 text in its place, or correct the permissions.",
    ),
    DiagnosticKind(
        "template-folder",
        Severity.ERROR,
        "the folder of templates is missing",
        "The configuration or the command line names a folder that does not "
        "exist or is a file.",
        "the template folder my_templates does not exist",
        "Correct the path; it is relative to the file or folder that names it.",
    ),
    DiagnosticKind(
        "unknown-template",
        Severity.ERROR,
        "there is no template of that name",
        "Neither your folder of templates nor docmodels has it.",
        'no template "dataclass.py.jinja"',
        "Correct the name, or add the template to your folder.",
    ),
)
