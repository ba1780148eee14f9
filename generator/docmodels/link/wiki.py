"""Takes double brackets around the name of a page for a link, as on wikis."""

from collections.abc import Callable

from docmodels.core.rules import Rule
from docmodels.core.typeexpr import ListOf, NamedRef, TypeExpr, Union, over_inner
from docmodels.link.examples import model, other_page, room

WIKI = Rule(
    name="type-by-wiki-link",
    says="A name in double brackets that a page is called by is a link to it, and no "
    "list of lists.",
    example=room("[[Bed]]", other_page("bed.md", model("Bed"))),
)
RULES = (WIKI,)


def with_wiki_links(expr: TypeExpr, page: Callable[[str], str | None]) -> TypeExpr:
    """Return a type with links in the place of names of pages in double brackets.

    `page` returns the page of a name, None where there is none.  In `[[label|page]]`
    either may be the page.
    """
    match expr:
        case ListOf(item=ListOf(item=inner)):
            names = inner.members if isinstance(inner, Union) else (inner,)
            for ref in names:
                if isinstance(ref, NamedRef) and ref.wiki:
                    path = page(ref.name)
                    if path is not None:
                        return NamedRef(ref.name, f"/{path}")
        case _:
            pass
    return over_inner(expr, lambda inner: with_wiki_links(inner, page))
