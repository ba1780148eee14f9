"""Reads the items of a list that no bracket encloses: `strings or numbers`."""

from docmodels.core.typeexpr import TypeExpr
from docmodels.language.types.atoms import plural_scalar
from docmodels.language.types.brackets import within
from docmodels.language.types.cursor import Cursor
from docmodels.language.types.qualifiers import skip_qualifiers


def items(cursor: Cursor, *, in_key: bool = False) -> TypeExpr:
    """Read a list's items; `strings` and `objects` count as their singular.

    `in_key` says that they are the keys of a map, which `to` ends.
    """
    skip_qualifiers(cursor)
    first = plural_scalar(cursor)
    if first is None:
        return within(cursor, in_item=True, in_key=in_key)
    members: list[TypeExpr] = [first]
    while cursor.take_word("or"):
        another = plural_scalar(cursor)
        if another is None:
            cursor.position -= 1
            break
        members.append(another)
    return cursor.join(members)
