"""Where a note or an example begins: what stands there belongs to no list."""

from collections.abc import Sequence

from docmodels.language.prose.tokens import TextToken
from docmodels.language.words.phrases import phrases

#: Labels of what is said beside the matter.  "Important" and "warning" are none:
#: they are values, too.
NOTES = frozenset(phrases("""
        note, notes, nb, n.b., example, examples, e.g., remark, remarks
        """))
_LABEL_ENDS = ":-–—"


def begins_note(tokens: Sequence[TextToken], index: int) -> bool:
    """Tell whether a label such as "Note:" stands at `index`.

    In code it may be a value, and a word of a list without a mark behind it is one.
    """
    if index >= len(tokens) or tokens[index].text.casefold() not in NOTES:
        return False
    token = tokens[index]
    if token.kind == "word" or token.form == "emphasis":
        return index + 1 < len(tokens) and tokens[index + 1].is_mark(_LABEL_ENDS)
    return False
