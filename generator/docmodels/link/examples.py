"""Writes the examples of rules: small pages about rooms and the beds in them."""

_TABLE = "| Property | Type |\n|---|---|\n"


def room(cell: str, *more: str) -> str:
    """Return a page with a model Room, whose `bed` has the type `cell`.

    `more` comes below, such as other models or, after a line that `other_page` makes,
    other pages.
    """
    return f"## Room\n\n{_TABLE}| bed | {cell} |\n{''.join(more)}"


def model(title: str) -> str:
    """Return a heading with a table of one property."""
    return f"\n## {title}\n\n{_TABLE}| id | string |\n"


def inheriting(title: str, base: str) -> str:
    """Return a heading with a table of one property, that states a base."""
    link = f"[{base}](#{base.lower()})"
    return f"\n## {title}\n\nInherits from {link}.\n\n{_TABLE}| id | string |\n"


def values(title: str) -> str:
    """Return a heading with a table of two values."""
    return (
        f"\n## {title}\n\n| Value | Description |\n|---|---|\n| a | A. |\n| b | B. |\n"
    )


def other_page(path: str, *parts: str) -> str:
    """Return another page; the comment before it says which."""
    return f"\n<!-- {path} -->\n{''.join(parts)}"
