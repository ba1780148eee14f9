"""Gathers the findings of one package."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from docmodels.compare.models import NamedType
from docmodels.compare.renaming import Renaming
from docmodels.compare.side import Side
from docmodels.core.changes import ChangeRule, Finding, Impact
from docmodels.core.diagnostics import Span
from docmodels.core.schema import ObjectType, TypeId

_ORDER = list(Impact)


@dataclass(frozen=True, slots=True)
class Places:
    """Where the old and the new docs say something, and where it would be said."""

    old: Span | None = None
    new: Span | None = None
    near: Span | None = None


@dataclass(frozen=True, slots=True)
class Softening:
    """Why a change is less than its rule says, and what it is at most."""

    says: str
    readers: Impact = Impact.BREAKING
    writers: Impact = Impact.BREAKING


@dataclass(slots=True)
class Gathering:
    """Two schemas, which type of them is which one, and what was found.

    `package` is what the configuration calls the package, `module` what Python does.

    `renamed` are the old names of types that have a new one in the documentation:
    texts that mention them have not changed when they mention the new ones.
    `new_pages` are the pages of the new types by class, `new_paths` all pages that
    declare a type.
    """

    package: str
    module: str
    old: Side
    new: Side
    new_ids: Mapping[TypeId, TypeId]
    renamed: Renaming
    found: list[Finding] = field(default_factory=list)
    new_pages: Mapping[str, str] = field(init=False)
    new_paths: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        classes = self.new.classes.items()
        self.new_pages = {name: id_.page for id_, name in classes}
        self.new_paths = frozenset(page.path for page in self.new.schema.pages)

    def class_of(self, old: NamedType) -> str:
        """Return the class of a type of the old package."""
        return self.old.classes[old.id]

    def new_class_of(self, new: NamedType) -> str:
        """Return the class of a type of the new package."""
        return self.new.classes[new.id]

    def attribute_of(self, old: ObjectType, wire: str) -> str:
        """Return the attribute of a property in the old package."""
        return f"{self.class_of(old)}.{self.old.attribute(old, wire)}"

    def new_attribute_of(self, new: ObjectType, wire: str) -> str:
        """Return the attribute of a property in the new package."""
        return f"{self.new_class_of(new)}.{self.new.attribute(new, wire)}"

    def same_text(self, old: str, new: str) -> bool:
        """Tell whether two texts say the same, new names of types aside."""
        return old == new or self.renamed.renewed(old) == new

    def add(
        self,
        rule: ChangeRule,
        symbol: str,
        values: tuple[str, str],
        message: str,
        places: Places,
        softening: Softening | None = None,
    ) -> None:
        """Add a finding; `values` are what was and what is."""
        readers, writers, says = rule.readers, rule.writers, None
        if softening is not None:
            readers = max(readers, softening.readers, key=_ORDER.index)
            writers = max(writers, softening.writers, key=_ORDER.index)
            if (readers, writers) != (rule.readers, rule.writers):
                says = softening.says
        self.found.append(
            Finding(
                rule.name,
                self.package,
                ".".join(filter(None, (self.module, symbol))),
                *values,
                message,
                readers,
                writers,
                places.old,
                places.new,
                places.near,
                says,
            )
        )
