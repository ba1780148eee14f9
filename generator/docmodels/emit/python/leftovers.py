"""What is left of markup in prose: marks that no parser could pair, half links.

A docstring is read as plain text.  What was typed wrongly on the page, so that
Markdown takes it for text, would only disturb there.
"""

import re

# `[!INCLUDE [title](file.md)]` is the site's own, and none of it is prose.
_INCLUDE = re.compile(r"\[!INCLUDE\s*(?:\[[^\[\]]*\]\([^()]*\)\s*)?\]?", re.IGNORECASE)
_ALERT = re.compile(r"\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*", re.IGNORECASE)
# A target, unlike the argument of a call, has the sign of an address.
_LINK = re.compile(r"!?\[([^\[\]]+)\]\((?=[^()\s]*[/#.])[^()\s]+(?:\)|$)")
# `[label/path/to/page)`: the `](` was lost.
_HALF_LINK = re.compile(r"\[([^\W\d][^\[\]()/]*)(?:/[\w.~%#?=&-]+){2,}\)")
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
# Only what is markup: `<id>` is what a reader has to fill in.
_TAG = re.compile(
    r"</?(?:a|b|code|div|em|i|img|li|ol|p|span|strong|sub|sup|table|td|th|tr|u|ul)"
    r"(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_STRONG = re.compile(r"(?<![\w*/])\*\*(?![\s*])([^*\n]*[^*\s])\*\*(?![\w*/])")
# One of a pair that was never closed, or opened; not the power of a number or a glob.
_LONE = re.compile(r"(?<![^\s(])\*\*(?=[^\W\d])|(?<=[\w.:,;!?])\*\*(?![^\s).,;:])")


def tidied(text: str) -> str:
    """Return a text without what is left of markup in it.

    >>> tidied("An [Enum/dotnet/api/system.enum) of **states")
    'An Enum of states'
    """
    if not any(sign in text for sign in ("[", "<", "**")):
        return text
    text = _INCLUDE.sub("", text)
    text = _ALERT.sub("", text)
    text = _LINK.sub(r"\1", text)
    text = _HALF_LINK.sub(r"\1", text)
    text = _TAG.sub("", _BREAK.sub("\n", text))
    return _LONE.sub("", _STRONG.sub(r"\1", text))
