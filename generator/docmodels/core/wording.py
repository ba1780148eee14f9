"""Words of messages."""


def count(number: int, noun: str) -> str:
    """Return a number with its noun: "1 file", "2 files".

    >>> count(1, "file"), count(0, "property")
    ('1 file', '0 properties')
    """
    if number == 1:
        return f"1 {noun}"
    plural = f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"
    return f"{number:,} {plural}"
