"""Applies the configuration's corrections to what the pages declare.

Docs can be wrong, and their reader cannot always fix them.  A correction
that matches nothing, or that the docs have since made true, is an error:
otherwise it would stay for ever, and hide the next mistake.
"""

import difflib
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from docmodels.core.catalogue import diagnose
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
from docmodels.core.schema import EnumValue, TypeId
from docmodels.core.typeexpr import show
from docmodels.declare import merge_fields
from docmodels.language.types import parse_type
from docmodels.link.claims import claim_key, contested
from docmodels.link.editing import (
    set_aside,
    with_declaration,
    with_links_to,
    with_tables_of,
)
from docmodels.parse import read_runs

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

    Those of properties come first, so that all of them use the
    documentation's own names.
    """
    # A name is claimed by stating it: that is needless only where nobody else has it.
    claims = any(one.name == one.model for one in corrections)
    open_to_claims = contested(pages) if claims else frozenset()
    work = _Corrector({page.path: page for page in pages}, open_to_claims)
    for correction in sorted(corrections, key=lambda one: one.property is None):
        work.apply(correction)
    return tuple(work.pages.values()), tuple(work.diagnostics)


@dataclass(slots=True)
class _Corrector:
    pages: dict[str, PageDecls]
    contested: frozenset[TypeId]
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
        elif correction.not_a_model:
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
            self._needed(correction, "wire_name", correction.wire_name != old.name)
            new = replace(new, wire_name=correction.wire_name)
            concluded.append(f'"{correction.wire_name}" in JSON')
        for name, value in (
            ("required", correction.required),
            ("nullable", correction.nullable),
        ):
            if value is not None:
                known = old.facts.required if name == "required" else old.facts.nullable
                self._needed(correction, name, value != known)
                concluded.append(name if value else f"not {name}")
        if correction.required is not None:
            facts = replace(new.facts, required=correction.required)
            new = replace(new, facts=facts)
        if correction.nullable is not None:
            facts = replace(new.facts, nullable=correction.nullable)
            new = replace(new, facts=facts)
        if correction.values is not None:
            known_values = tuple(value.value for value in old.values)
            self._needed(correction, "values", correction.values != known_values)
            values = tuple(EnumValue(v, "", old.span) for v in correction.values)
            new = replace(new, values=values, values_from=None)
            concluded.append(f"values: {', '.join(correction.values)}")
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
        self._needed(correction, "type", parsed.expr != old.expr)
        facts = replace(old.facts, nullable=old.facts.nullable or parsed.nullable)
        return replace(old, expr=parsed.expr, facts=facts)

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
        is_claim = TypeId(page.path, old.name) in self.contested
        self._needed(correction, "name", is_claim or name != old.name)
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
        others = dict.fromkeys((*old.naming.others, old.name))
        others.pop(name, None)
        naming = replace(old.naming, is_stated=True, others=tuple(others))
        because = (*old.because, reason)
        renamed = replace(old, name=name, naming=naming, because=because)
        changed = with_declaration(page, old.name, renamed)
        changed = with_tables_of(changed, old.name, name)
        self._put(with_links_to(changed, old.name, name))

    def _merge(
        self,
        correction: Correction,
        page: PageDecls,
        old: Declaration,
        into: tuple[str, str],
    ) -> None:
        target_page = self.pages.get(into[0])
        target = next(
            (
                d
                for d in (target_page.declarations if target_page else ())
                if d.name == into[1]
            ),
            None,
        )
        if target_page is None or target is None or target is old:
            self._unused(correction, "model", f"{into[0]}#{into[1]}", [])
            return
        if isinstance(target, EnumDecl) and isinstance(old, EnumDecl):
            seen = {value.value for value in target.values}
            values = (*target.values, *(v for v in old.values if v.value not in seen))
            merged: Declaration = replace(target, values=values)
        elif isinstance(target, ModelDecl) and isinstance(old, ModelDecl):
            rows = (*target.fields, *old.fields)
            fields, twice = merge_fields(rows)
            self.diagnostics += twice
            merged = replace(target, fields=fields)
        else:
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

    # Diagnostics

    def _needed(self, correction: Correction, fact: str, needed: bool) -> None:
        if not needed:
            self._say(
                "needless-correction",
                f'the documentation now says what the correction "{correction.key()}" '
                f"says: {fact}",
                correction,
                "remove the correction",
            )

    def _unused(
        self, correction: Correction, kind: str, name: str, names: Sequence[str]
    ) -> None:
        near = difflib.get_close_matches(name, names, n=1)
        self._say(
            "unused-correction",
            f'the correction "{correction.key()}" matches nothing: '
            f'there is no {kind} "{name}"',
            correction,
            f'did you mean "{near[0]}"?' if near else "remove or correct it",
        )

    def _say(
        self, code: str, message: str, correction: Correction, hint: str | None
    ) -> None:
        source = correction.source
        path = source.page if source is not None else None
        self.diagnostics.append(diagnose(code, message, source, hint=hint, path=path))


def _reason(correction: Correction, concluded: str, span: Span) -> Reason:
    """Return the reason of what a correction says of something on the page."""
    source = correction.source or span
    return Reason(CORRECTION.name, correction.key(), source, concluded)
