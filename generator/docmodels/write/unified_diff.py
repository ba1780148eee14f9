"""A plan as a unified diff."""

import difflib

from docmodels.write import folder as output
from docmodels.write.changes import Plan


def diff(plan: Plan) -> str:
    """Return what is stale as a unified diff, as git writes one.

    It takes the folder to where `apply` would, the manifest included; empty
    when nothing is stale.
    """
    name = output.resolved(plan.directory).name or "output"
    return "".join(
        _file_diff(f"{name}/{change.path}", change.old, change.new)
        for change in plan.shown()
        if change.old != change.new
    )


def _file_diff(name: str, old: str | None, new: str | None) -> str:
    mode = ""
    if old is None:
        mode = "new file mode 100644\n"
    elif new is None:
        mode = "deleted file mode 100644\n"
    lines = difflib.unified_diff(
        _lines(old or ""),
        _lines(new or ""),
        "/dev/null" if old is None else f"a/{name}",
        "/dev/null" if new is None else f"b/{name}",
    )
    return f"diff --git a/{name} b/{name}\n{mode}" + "".join(lines)


def _lines(text: str) -> list[str]:
    # Not splitlines: a form feed or U+2028 ends no line of a diff.
    *lines, rest = text.split("\n")
    lines = [f"{line}\n" for line in lines]
    return [*lines, f"{rest}\n\\ No newline at end of file\n"] if rest else lines
