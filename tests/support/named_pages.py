"""Pages of documentation, and what their models are called."""

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass

from docmodels.core.corrections import Correction
from docmodels.core.declarations import PageDecls
from docmodels.core.diagnostics import Diagnostic
from docmodels.core.schema import ObjectType, Schema, show_type
from docmodels.declare import declare
from docmodels.emit.python import public_names
from docmodels.language.words.dialect import DEFAULT
from docmodels.link import correct, link, name_models
from docmodels.parse.markdown import read_page


@dataclass(frozen=True, slots=True)
class Named:
    """What naming made of pages."""

    pages: tuple[PageDecls, ...]
    schema: Schema
    found: tuple[Diagnostic, ...]

    def public(self) -> dict[str, str]:
        """Return the pages of the models by the names that the package has."""
        names = public_names(self.schema)
        return {name: id_.page for id_, name in names.items()}

    def codes(self) -> list[tuple[str, str]]:
        """Return the pages and the codes of what was found."""
        return [(one.span.page if one.span else "", one.code) for one in self.found]

    def types(self, name: str) -> dict[str, str]:
        """Return the properties of the model with a public name, and their types."""
        names = {public: id_ for id_, public in public_names(self.schema).items()}
        model = self.schema.by_id()[names[name]]
        assert isinstance(model, ObjectType)
        return {field.name: show_type(field.type) for field in model.fields}


def named(
    sources: Mapping[str, str],
    corrections: Sequence[Correction] = (),
    without: Set[str] = frozenset(),
) -> Named:
    """Read pages, given as text by path, and name and link what they declare."""
    pages: Iterable[PageDecls] = [
        declare(read_page(path, text.encode())[0], DEFAULT)[0]
        for path, text in sources.items()
    ]
    pages, wrong = correct(tuple(pages), corrections)
    pages, clashes = name_models(pages, without)
    schema, found = link(pages, without)
    return Named(pages, schema, (*wrong, *clashes, *found))


def table(name: str, rows: Mapping[str, str], title: str = "") -> str:
    """Return a heading with a table of properties; a page's title may stand above."""
    lines = "".join(f"| {row} | {cell} |\n" for row, cell in rows.items())
    head = f"# {title}\n\n" if title else ""
    return f"{head}## {name}\n\n| Property | Type |\n|---|---|\n{lines}\n"
