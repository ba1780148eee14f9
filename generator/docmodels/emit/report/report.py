"""Makes a report: formats the code that it shows, and puts all into one page."""

from collections.abc import Sequence

from docmodels.core.generated_names import FOLDERS
from docmodels.core.options import TARGETS
from docmodels.core.source import SourceFile
from docmodels.emit.formatting import format_sources
from docmodels.emit.python import name_package
from docmodels.emit.report.data import report_data
from docmodels.emit.report.page import report_html
from docmodels.emit.report.records import Material


def shown_code(files: Sequence[SourceFile]) -> tuple[SourceFile, ...]:
    """Return the modules of models among the files of a package, formatted.

    Raises what `format_sources` raises.
    """
    folder = f"{FOLDERS['dataclasses']}/"
    models = [file for file in files if file.path.startswith(folder)]
    return format_sources(models, only_ours=True)


def report_of(material: Material) -> str:
    """Return the page that shows `material`."""
    names = name_package(material.schema, TARGETS)
    return report_html(report_data(material, names))
