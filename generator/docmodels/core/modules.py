"""The modules that a package would hide, were it called like one of them."""

import sys

#: What docmodels itself imports.
LIBRARIES = frozenset(
    "black click filelock hatchling jinja2 markdown_it mdit_py_plugins pathspec "
    "platformdirs watchfiles yaml".split()
)


def hidden_by(name: str) -> str | None:
    """Say what a package called `name` hides from who imports it; None for nothing.

    >>> hidden_by("json"), hidden_by("helpdesk")
    ("Python's own module json", None)
    """
    if name in sys.stdlib_module_names:
        return f"Python's own module {name}"
    if name == "docmodels" or name in LIBRARIES:
        return f"the module {name}, which docmodels needs"
    return None
