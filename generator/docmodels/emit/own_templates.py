"""Where docmodels' own templates are; who needs no more imports no jinja2."""

from pathlib import Path

from docmodels.core.catalogue import diagnose
from docmodels.core.diagnostics import Failure


def own_folder() -> Path:
    """Return docmodels' own templates: in the wheel, else in the checkout."""
    package = Path(__file__).resolve().parents[1]
    for folder in (package / "templates", package.parents[1] / "templates"):
        if folder.is_dir():
            return folder
    message = "the templates that come with docmodels are missing"
    raise Failure(diagnose("template-folder", message, hint="Reinstall docmodels."))
