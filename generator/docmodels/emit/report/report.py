"""Makes a report: generates the code that it shows, and puts all into one page."""

from docmodels.core.generated_names import FOLDERS
from docmodels.core.options import TARGETS
from docmodels.core.schema import Schema
from docmodels.core.source import SourceFile
from docmodels.emit.formatting import format_sources
from docmodels.emit.python import name_package, view_package
from docmodels.emit.report.data import report_data
from docmodels.emit.report.page import report_html
from docmodels.emit.report.records import Material
from docmodels.emit.targets import render_folder
from docmodels.emit.templates import Templates


def shown_code(schema: Schema, package: str) -> tuple[SourceFile, ...]:
    """Return the modules of models, as docmodels' own templates make them.

    `package` is the name of the package.  Raises what `render_folder` raises.
    """
    view = view_package(schema, package, TARGETS)
    files = render_folder(f"{FOLDERS['dataclasses']}/", view, Templates())
    return format_sources(files, only_ours=True)


def report_of(material: Material) -> str:
    """Return the page that shows `material`."""
    names = name_package(material.schema, TARGETS)
    return report_html(report_data(material, names))
