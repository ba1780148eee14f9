"""Tells stand-ins in samples from values: `<etag>`, `string`, `a | b`.

These are told by the text alone; `comparison.stand_ins` knows the property beside it.
"""

import re

_ENCLOSED = re.compile(r"[<{\[(].*[>}\])]", re.S)
_DOTS = re.compile(r"\.\.\.|…|x{3,}|X{3,}|#{2,}|\*{3,}")
_PATTERN = re.compile(r"(?=.*(?:YYYY|yyyy|hh|HH|mm:ss))[YyMmDdHhSsfZT :./+-]+")
_ALTERNATIVES = re.compile(r"[^|]+(?:\s\|\s[^|]+)+|@odata\.type:.*")
_GENERIC = re.compile(
    r"(?:collection|i?list|array|set|ienumerable|icollection|dictionary|map)"
    r"(?:\([\w.#, ]+\)|<[\w.#, ]+>)",
    re.I,
)
_TYPE = re.compile(
    r"(?:a |an |the |some )?"
    r"(?:string|str|text|int|int32|int64|integer|long|number|double|float|decimal|"
    r"bool|boolean|guid|uuid|uri|url|date|date-?time|datetimeoffset|"
    r"timestamp|time|object|array|enum|value|null)"
    r"(?:\s*[(\[].*[)\]]|\s+(?:value|in\s.+|format|of\s.+))?",
    re.I | re.S,
)


def is_placeholder(text: str) -> bool:
    """Tell whether a string in a sample stands for a value of another kind.

    >>> [is_placeholder(t) for t in ("<etag>", "String (timestamp)", "2021-...")]
    [True, True, True]
    >>> is_placeholder("2021-01-01"), is_placeholder("true")
    (False, False)
    """
    text = text.strip()
    return bool(
        _ENCLOSED.fullmatch(text)
        or _DOTS.search(text)
        or _PATTERN.fullmatch(text)
        or _ALTERNATIVES.fullmatch(text)
        or _GENERIC.fullmatch(text)
        or _TYPE.fullmatch(text)
    )
