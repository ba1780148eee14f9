"""Types of programming languages that hold a moment and are called otherwise.

The `Time` of Ruby and the `Date` of JavaScript are moments; in other languages they are
a time of day and a day.
"""

from docmodels.core.page import Page, Sample
from docmodels.core.typeexpr import NamedRef, Scalar, TypeExpr, over_inner
from docmodels.language.words.folding import last_part
from docmodels.language.words.types import MOMENTS_OF_LANGUAGES, PLAIN_LANGUAGES

_DATETIME = Scalar("datetime")


def moments_of(page: Page) -> frozenset[str]:
    """Return the names of moments in the one language of a page's samples.

    Samples of several languages, or of a command line, are those of a service, whose
    types are of none.
    """
    infos = {
        block.info.split(" ")[0]
        for section in page.sections
        for block in section.blocks
        if isinstance(block, Sample)
    }
    spoken = infos - PLAIN_LANGUAGES
    for languages, name in MOMENTS_OF_LANGUAGES:
        if spoken and spoken <= languages:
            return frozenset([name])
    return frozenset()


def with_moments(expr: TypeExpr, cell: str, names: frozenset[str]) -> TypeExpr:
    """Let what is called as in `names` be a moment; `cell` is the text of the type.

    A link to the documentation of JavaScript says by itself which Date it is.
    """
    match expr:
        case Scalar(name="date" | "time"):
            return _DATETIME if names & set(_words(cell)) else expr
        case NamedRef(name=name, target=target, scalar="date" | "time"):
            known = last_part(name)
            explained = known == "Date" and "/JavaScript/" in (target or "")
            return _DATETIME if known in names or explained else expr
        case _:
            return over_inner(expr, lambda inner: with_moments(inner, cell, names))


def _words(cell: str) -> list[str]:
    return "".join(char if char.isalnum() else " " for char in cell).split()
