"""Where docmodels' own templates are; who needs no more imports no jinja2."""

import os
from collections.abc import Iterator
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


def template_files(folder: Path | None) -> Iterator[Path]:
    """Yield all that is in docmodels' own folder of templates and in that of a user.

    The user's folders are yielded, too: docmodels' own do not change.  What is hidden
    is left out, such as the folder of a version control.
    """
    own = own_folder()
    for top in (own,) if folder is None else (folder, own):
        for place, inner, names in os.walk(top):
            inner[:] = [one for one in inner if _is_source(one)]
            if top != own:
                yield Path(place)
            yield from (Path(place, name) for name in names if _is_source(name))


def _is_source(name: str) -> bool:
    return not name.startswith((".", "__pycache__")) and not name.endswith("~")
