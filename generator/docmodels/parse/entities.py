"""Reads the character references of HTML, such as `&amp;` and `&#233;`."""

import html
import re

from docmodels.core.limits import MAX_DIGITS

_TOO_LONG = re.compile(rf"&#[0-9]{{{MAX_DIGITS},}}+;?")


def unescape(text: str) -> str:
    """Return `text` with the characters that references in it stand for.

    A number beyond all characters stands for U+FFFD, as in HTML.
    """
    return html.unescape(_TOO_LONG.sub("\ufffd", text))
