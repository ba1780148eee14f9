"""Markup of site generators that Markdown takes for text.

Components (`<Badge text="beta" />`), shortcodes (`{{< icon "yes" >}}`), lists
of attributes (`{: .label}`, `{#id}`) and icons (`:lock:`, `{check-circle}`)
stand beside a word and are no part of it.
"""

import re

_MARKUP = re.compile(
    r"""
      \{\{[<%].{0,300}?[>%]\}\}                        # a shortcode of Hugo
    | \{%.{0,300}?%\}                                  # a tag of Liquid
    | \{/\*.{0,300}?\*/\}                              # a comment in MDX
    | <(?P<tag>[A-Z][\w.]*)(?:\s[^<>]{0,300})?>[^<>]{0,80}</(?P=tag)\s*>
    | <[A-Z][\w.]*(?:\s[^<>]{0,300})?/>                # a component
    | \{:?\s*\.[^{}]{1,200}\} | \{:\s[^{}]{0,200}\}    # attributes
    | \{\#[^{}]{1,200}\}(?=\s*$)                       # of which ids stand at an end
    | (?<![\w:]):[a-z][\w+-]{2,40}:(?![\w:])           # an icon
    """,
    re.VERBOSE | re.MULTILINE,
)
_ICON = re.compile(r"\{[a-z]+(?:-[a-z]+)+\}")
_WORDS = re.compile(r"[a-z]+(?:[-_][a-z]+)*", re.IGNORECASE)
# What stands in front of a line that only opens, closes or styles something.
_LINE = re.compile(r":{3,}|\{:|\{[.#]|\{\{[<%]|\{%|<!--|</?[A-Za-z]")


def split_markup(text: str, *, icons: bool = False) -> tuple[str, tuple[str, ...]]:
    """Return `text` without such markup, and the words in the markup, lower case.

    With `icons`, `{check-circle}` is markup, too; among names it is none.

    >>> split_markup("tag <Badge text='deprecated' />")
    ('tag', ('badge', 'text', 'deprecated'))
    """
    if not any(char in text for char in "{<:"):
        return text, ()
    found = [match[0] for match in _MARKUP.finditer(text)]
    rest = _MARKUP.sub(" ", text)
    if icons:
        found += _ICON.findall(rest)
        rest = _ICON.sub(" ", rest)
    if not found:
        return text, ()
    lines = (" ".join(line.split()) for line in rest.split("\n"))
    words = tuple(word.lower() for one in found for word in _WORDS.findall(one))
    return "\n".join(line for line in lines if line), words


def is_markup_line(line: str) -> bool:
    """Tell whether a line only opens, closes or styles something.

    Such are `:::`, `{: .table}`, `{{% /tab %}}` and `</details>`.
    """
    return _LINE.match(line.strip()) is not None
