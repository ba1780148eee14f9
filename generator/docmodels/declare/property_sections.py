"""Finds the sections that are headed by the names of properties.

`kind`, `Lamp.kind`, and "Property `Lamp > bulb > kind`" head that of a property.
"""

import re
from collections.abc import Sequence

from docmodels.core.declarations import FieldDecl, ModelDecl
from docmodels.core.page import Page, Section
from docmodels.core.rules import Rule

PATH = Rule(
    name="section-called-by-path",
    says='A heading such as "Property Lamp > kind" is that of the property "kind" of '
    'what the heading "Lamp" is of.',
    example="# Lamp\n\n| Name | Type |\n|---|---|\n| kind | string |\n\n"
    "## Property `Lamp > kind`\n\nAllowed values:\n\n- `desk`\n- `floor`\n",
)
RULES: tuple[Rule, ...] = (PATH,)
_KIND = re.compile(r"(?:pattern )?property:?\s+(?=\S)", re.IGNORECASE)
_JOINT = re.compile("[>»→]")


class PropertySections:
    """The headings of a page, by the properties that they may be of."""

    def __init__(self, page: Page, *, by_path: bool) -> None:
        """`by_path` says that headings of several names are read."""
        self._page = page
        self._titled: dict[str, list[Section]] = {}
        # by their titles and each section that they are in
        self._inside: dict[tuple[str, int], list[Section]] = {}
        self._paths: dict[Sequence[str], list[Section]] = {}
        for section in page.sections:
            if section.level:
                title = section.title.strip("`* ")
                self._titled.setdefault(title, []).append(section)
                for above in page.ancestors(section)[1:]:
                    self._inside.setdefault((title, above.index), []).append(section)
                path = _path(section.title)
                if by_path and len(path) > 1:
                    self._paths.setdefault(path, []).append(section)

    def of(self, model: ModelDecl, field: FieldDecl) -> Section | None:
        """Return the one section that is headed by the name of a property."""
        owned = self._titled.get(f"{model.name}.{field.name}", [])
        if len(owned) == 1:
            return owned[0]
        inside = self._inside.get((field.name, model.section), [])
        if len(inside) == 1:
            return inside[0]
        heading = self._page.sections[model.section].title
        for owner in dict.fromkeys((_path(heading), (model.name,))):
            found = self._paths.get((*owner, field.name), [])
            if len(found) == 1:
                return found[0]
        return None


def _path(title: str) -> tuple[str, ...]:
    """Return the names in a heading: "Property `Lamp > kind`" has two."""
    plain = title.replace("`", "").strip("* ")
    kind = _KIND.match(plain)
    names = _JOINT.split(plain[kind.end() :] if kind else plain)
    return tuple(name.strip() for name in names)
