"""The runtime that packages of all targets have, before it is formatted."""

from docmodels.core.options import TARGETS
from docmodels.core.schema import Schema
from docmodels.emit.python import view_package
from docmodels.emit.templates import Templates

TEMPLATE = "runtime.py.jinja"


def runtime_text() -> str:
    """Return `_runtime.py` of documentation that shows no pages of its own."""
    package = view_package(Schema(()), "api", TARGETS)
    return Templates().render(TEMPLATE, package=package)
