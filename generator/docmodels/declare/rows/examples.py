"""Writes the small tables that are the examples of rules."""


def example(titles: str, *rows: str) -> str:
    """Return a table of `titles` and `rows`, both with pipes between their cells.

    >>> print(example("Name | Type", "id | string"))
    | Name | Type |
    | --- | --- |
    | id | string |
    """
    dashes = " | ".join("---" for _ in titles.split("|"))
    return "\n".join(f"| {row} |" for row in (titles, dashes, *rows))
