"""Applies the configuration's corrections to what the pages declare.

Docs can be wrong, and their reader cannot always fix them.  A correction that
matches nothing is an error: it would stay for ever.  Whether one is needed is known
when all is linked: `effects` tells.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from docmodels.core.corrections import Correction
from docmodels.core.declarations import (
    Declaration,
    EnumDecl,
    FieldDecl,
    ModelDecl,
    PageDecls,
)
from docmodels.core.diagnostics import Diagnostic, Span
from docmodels.core.identifiers import class_name_fault
from docmodels.core.rules import Reason, Rule
from docmodels.core.typeexpr import show
from docmodels.core.values import scalars_of
from docmodels.language.types import parse_type
from docmodels.link.claims import claim_key
from docmodels.link.correction_faults import fault, given_names, unused
from docmodels.link.editing import (
    joined,
    set_aside,
    show_stated,
    stated_values,
    with_declaration,
    with_links_to,
    with_name,
    with_renamed,
)
from docmodels.parse.runs import read_runs

CORRECTION = Rule(
    name="correction",
    says="The configuration says it instead of the documentation.",
    example="[tool.docmodels.packages.hotel.corrections]\n"
    '"p.md#Room.bed" = { type = "integer" }\n',
    fixed=True,
)
RULES: tuple[Rule, ...] = (CORRECTION,)


def correct(
    pages: Sequence[PageDecls], corrections: Sequence[Correction]
) -> tuple[tuple[PageDecls, ...], tuple[Diagnostic, ...]]:
    """Return the corrected declarations, and what is wrong with corrections.

    All of them use the documentation's own names: those of properties come first,
    and new names of models last.
    """
    work = _Corrector({page.path: page for page in pages}, given_names(corrections))
    for correction in sorted(corrections, key=_order):
        work.apply(correction)
    return tuple(work.pages.values()), tuple(work.diagnostics)


def _order(correction: Correction) -> int:
    if correction.property is not None:
        return 0
    return 1 if correction.name is None else 2


@dataclass(slots=True)
class _Corrector:
    pages: dict[str, PageDecls]
    given: Mapping[tuple[str, str], str]
    claimed: dict[str, Correction] = field(default_factory=dict)
    diagnostics: list[Diagnostic] = field(default_factory=list)

    def apply(self, correction: Correction) -> None:
        page = self.pages.get(correction.page)
        if page is None:
            self._unused(correction, "page", correction.page, list(self.pages))
            return
        names = [declaration.name for declaration in page.declarations]
        if correction.model not in names:
            self._unused(correction, "model", correction.model, names)
            return
        declaration = page.declarations[names.index(correction.model)]
        if correction.property is not None:
            self._correct_property(correction, page, declaration)
            return
        if correction.values is not None or correction.enums is not None:
            self._correct_enum(correction, page, declaration)
            page = self.pages[correction.page]
            declaration = page.declarations[names.index(correction.model)]
        if correction.not_a_model:
            reason = _reason(correction, "set aside", declaration.span)
            words = "is no model, says the configuration"
            self._put(set_aside(page, {declaration.name: reason}, words))
        elif correction.merge_with is not None:
            self._merge(correction, page, declaration, correction.merge_with)
        elif correction.name is not None:
            self._rename(correction, page, declaration, correction.name)

    # Properties

    def _correct_property(
        self, correction: Correction, page: PageDecls, declaration: Declaration
    ) -> None:
        fields = declaration.fields if isinstance(declaration, ModelDecl) else ()
        names = [one.name for one in fields]
        assert correction.property is not None
        if correction.property not in names or isinstance(declaration, EnumDecl):
            self._unused(correction, "property", correction.property, names)
            return
        index = names.index(correction.property)
        corrected = self._corrected(correction, fields[index])
        new = replace(
            declaration, fields=(*fields[:index], corrected, *fields[index + 1 :])
        )
        self._put(with_declaration(page, declaration.name, new))

    def _corrected(self, correction: Correction, old: FieldDecl) -> FieldDecl:
        new = old
        concluded: list[str] = []
        if correction.type is not None:
            new = self._with_type(correction, new, correction.type)
            if new is not old:
                concluded.append(show(new.expr))
        if correction.wire_name is not None:
            new = replace(new, wire_name=correction.wire_name)
            concluded.append(f'"{correction.wire_name}" in JSON')
        if correction.required is not None:
            facts = replace(new.facts, required=correction.required)
            new = replace(new, facts=facts)
            concluded.append("required" if correction.required else "not required")
        if correction.nullable is not None:
            facts = replace(new.facts, nullable=correction.nullable)
            new = replace(new, facts=facts)
            concluded.append("nullable" if correction.nullable else "not nullable")
        if correction.values is not None:
            values = stated_values(correction.values, old.values, old.span)
            new = replace(new, values=values, values_from=None, stated=True)
            concluded.append(show_stated(correction.values))
        if correction.enums is not None:
            new = replace(new, enums=correction.enums)
            concluded.append(correction.enums)
        reasons = (_reason(correction, one, old.span) for one in concluded)
        return replace(new, because=(*new.because, *reasons))

    def _with_type(
        self, correction: Correction, old: FieldDecl, text: str
    ) -> FieldDecl:
        parsed = parse_type(read_runs(text))
        if parsed.expr is None or parsed.rest:
            self._say(
                "bad-correction",
                f'the type "{text}" of the correction "{correction.key()}" was not '
                "understood",
                correction,
                "write a type as a type cell has it: string, array of X, [X](x.md#x)",
            )
            return old
        facts = replace(old.facts, nullable=old.facts.nullable or parsed.nullable)
        # It is the whole type: the values that the page lists for it are gone.
        return replace(old, expr=parsed.expr, facts=facts, values=(), values_from=None)

    # Enums

    def _correct_enum(
        self, correction: Correction, page: PageDecls, old: Declaration
    ) -> None:
        if not isinstance(old, EnumDecl):
            self._say(
                "bad-correction",
                f'the correction "{correction.key()}" gives values, but "{old.name}" '
                "is a model",
                correction,
                f'name a property of it: "{correction.key()}.property"',
            )
            return
        new = old
        if correction.enums is not None:
            reason = _reason(correction, correction.enums, old.span)
            new = replace(new, enums=correction.enums, because=(*new.because, reason))
        if correction.values is not None:
            values = stated_values(correction.values, old.values, old.span)
            reason = _reason(correction, show_stated(correction.values), old.span)
            kinds = scalars_of(one.value for one in old.values)
            new = replace(
                new,
                values=values,
                stated=True,
                underlying=kinds[0] if len(kinds) == 1 else "any",
                because=(*new.because, reason),
            )
        changed = with_declaration(page, old.name, new)
        if correction.values == ():
            # Links to it are those to plain values: it stays known by its name.
            words = "is no enum, says the configuration"
            aside = set_aside(page, {old.name: reason}, words)
            changed = replace(changed, tables=aside.tables)
        self._put(changed)

    # Models

    def _rename(
        self, correction: Correction, page: PageDecls, old: Declaration, name: str
    ) -> None:
        fault = class_name_fault(name)
        if fault is not None:
            self._say(
                "bad-correction",
                f'the correction "{correction.key()}" gives no name for a model: '
                f"{fault}",
                correction,
                "write a name that a class can have",
            )
            return
        other = self.claimed.setdefault(claim_key(name), correction)
        if other is not correction:
            self._say(
                "bad-correction",
                f'the corrections "{other.key()}" and "{correction.key()}" both give '
                f'the name "{name}"',
                correction,
                "let one of them give another name",
            )
            return
        taken = [one.name for one in page.declarations if one.name != old.name]
        if name in taken:
            self._say(
                "bad-correction",
                f'"{name}" is already declared on "{page.path}"',
                correction,
                "choose another name, or merge the two",
            )
            return
        reason = _reason(correction, f"called {name}", old.span)
        new = with_name(old, name, reason)
        stated = replace(new, naming=replace(new.naming, is_stated=True))
        self._put(with_renamed(page, {old.name: stated}))

    def _merge(
        self,
        correction: Correction,
        page: PageDecls,
        old: Declaration,
        into: tuple[str, str],
    ) -> None:
        target_page = self.pages.get(into[0])
        declared = target_page.declarations if target_page else ()
        target = next((d for d in declared if d.name == into[1]), None)
        if target_page is None or target is None or target is old:
            if target_page is None:
                self._unused(correction, "page", into[0], list(self.pages))
            else:
                others = [d.name for d in target_page.declarations if d is not old]
                self._unused(correction, "model", into[1], others)
            return
        merged, twice = joined(target, old)
        self.diagnostics += twice
        if merged is None:
            self._say(
                "bad-correction",
                f'"{old.name}" and "{target.name}" cannot be merged: '
                "one is a model and the other an enum",
                correction,
                None,
            )
            return
        reason = _reason(correction, f'merged into "{target.name}"', old.span)
        because = (*target.because, *old.because, reason)
        origins = (*target.naming.origins, old.span, *old.naming.origins)
        naming = replace(target.naming, origins=origins)
        merged = replace(merged, because=because, naming=naming)
        self._put(with_declaration(target_page, target.name, merged))
        words = f'is merged into "{target.name}"'
        changed = self.pages[page.path]
        if page.path == into[0]:
            changed = with_links_to(changed, old.name, target.name)
        self._put(set_aside(changed, {old.name: reason}, words))

    def _put(self, page: PageDecls) -> None:
        self.pages[page.path] = page

    def _unused(
        self, correction: Correction, kind: str, name: str, names: Sequence[str]
    ) -> None:
        self.diagnostics.append(unused(correction, kind, name, names, self.given))

    def _say(
        self, code: str, message: str, correction: Correction, hint: str | None
    ) -> None:
        self.diagnostics.append(fault(code, message, correction, hint))


def _reason(correction: Correction, concluded: str, span: Span) -> Reason:
    """Return the reason of what a correction says of something on the page."""
    source = correction.source or span
    return Reason(CORRECTION.name, correction.key(), source, concluded)
