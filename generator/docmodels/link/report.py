"""Says what is wrong with the names and links of type cells."""

from dataclasses import dataclass, field

from docmodels.core.catalogue import diagnose
from docmodels.core.declarations import AliasDecl, FieldDecl
from docmodels.core.diagnostics import Diagnostic, Span
from docmodels.core.limits import MAX_ALTERNATIVES, MAX_TYPE_DEPTH
from docmodels.core.schema import Type, TypeId, show_type
from docmodels.core.typeexpr import NamedRef
from docmodels.language.words.programs import is_function
from docmodels.link.resolver import Resolution


@dataclass(slots=True)
class _MissingPage:
    """Links to one missing target; all of them make one diagnostic."""

    span: Span
    label: str
    taken_for: TypeId | None
    count: int = 1


@dataclass(slots=True)
class _ToText:
    """The fields of one page whose types link to one text without a model."""

    label: str
    decl: FieldDecl
    count: int = 1


@dataclass(slots=True)
class LinkReport:
    """Collects diagnostics, one for all links to the same missing page or text."""

    _missing: dict[tuple[str, str], _MissingPage] = field(default_factory=dict)
    _to_text: dict[tuple[str, str, str], _ToText] = field(default_factory=dict)
    _unknown_names: set[tuple[str, str]] = field(default_factory=set)
    _endless: set[AliasDecl] = field(default_factory=set)
    _found: list[Diagnostic] = field(default_factory=list)

    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """Return what was reported, missing pages and texts summed up."""
        missing = [_missing_page(*one) for one in self._missing.items()]
        texts = map(_no_model, self._to_text.values())
        return (*self._found, *texts, *missing)

    def resolution(
        self, ref: NamedRef, found: Resolution, decl: FieldDecl, *, quiet: bool
    ) -> None:
        """Report what is wrong with the reference of a field.

        Where its type matters little, as its values are known, `quiet` is true.
        """
        match found.outcome:
            case "alias":
                pass  # what it stands for is looked up in its place
            case "found":
                if found.case_differs:
                    self._case_differs(ref, found, decl)
            case "label-differs":
                self._label_differs(found, decl)
            case "page-missing":
                self._note_missing(ref, found, decl)
            case "anchor-missing":
                self._anchor_missing(found, decl)
            case "not-a-type" | "unknown" | "ambiguous" if quiet:
                pass  # the allowed values say enough
            case "not-a-type":
                self._not_a_type(ref, found, decl)
            case "unknown":
                self._unknown(ref, found, decl)
            case "ambiguous":
                self._ambiguous(ref, found, decl)

    def endless(self, alias: AliasDecl, decl: FieldDecl) -> None:
        """Report, at its first place, an alias that leads to itself or to no end."""
        if alias not in self._endless:
            self._endless.add(alias)
            self._say(
                "unknown-type",
                f'"{alias.name}" names another type that leads back to it, or to '
                f'too many others; in "{decl.name}" it is Any',
                decl,
                "state the type itself",
            )

    def too_deep(self, ref: NamedRef, decl: FieldDecl) -> None:
        """Report a name that stands for more levels than there is room for."""
        self._say(
            "too-deep",
            f'with what "{ref.name}" names, the type of "{decl.name}" has more '
            f"than {MAX_TYPE_DEPTH} levels of nesting; that is Any",
            decl,
            "make a model of the inner part",
        )

    def too_wide(self, decl: FieldDecl) -> None:
        """Report a type that would be made of too many others."""
        self._say(
            "too-deep",
            f'the type of "{decl.name}" is made of more than {MAX_ALTERNATIVES} '
            "others; it is Any",
            decl,
            "make a model that has what they have in common",
        )

    def values_differ(self, enum: TypeId, decl: FieldDecl) -> None:
        """Report a description that allows none of the values of the type's enum."""
        self._say(
            "values-differ",
            f'the description of "{decl.name}" allows other values than '
            f'"{enum.name}" lists; the description counts',
            decl,
            "correct the description, or the list",
        )

    def values_misfit(self, type_: Type, decl: FieldDecl) -> None:
        """Report values of a correction that are of another kind than the type."""
        source = next(r.span for r in reversed(decl.because) if r.rule == "correction")
        self._found.append(
            diagnose(
                "bad-correction",
                f'the values of the correction for "{decl.name}" are none of its type, '
                f"{show_type(type_)}",
                source,
                hint="state the type, too, or give values of that type",
                path=source.page,
            )
        )

    # The outcomes of names and links

    def _case_differs(self, ref: NamedRef, found: Resolution, decl: FieldDecl) -> None:
        self._say(
            "link-case",
            f'the link to "{ref.target}" differs from the file '
            f'"{found.page}" in case',
            decl,
            "write the file's name as it is; other systems tell the cases apart",
        )

    def _label_differs(self, found: Resolution, decl: FieldDecl) -> None:
        assert found.id is not None
        assert found.other is not None
        self._say(
            "link-label-mismatch",
            f'the link\'s label names "{found.id.name}" and its target '
            f'"{found.other.name}"; the label counts',
            decl,
            f'link to the heading "{found.id.name}", or correct the label',
        )

    def _anchor_missing(self, found: Resolution, decl: FieldDecl) -> None:
        outcome = f'"{found.id.name}" was taken' if found.id else "it is Any"
        self._say(
            "unknown-anchor",
            f'"{found.page}" has no heading "#{found.fragment}"; {outcome}',
            decl,
            "correct the fragment of the link",
        )

    def _not_a_type(self, ref: NamedRef, found: Resolution, decl: FieldDecl) -> None:
        """Note a link to a text; those of a page to one text are one report."""
        key = (decl.span.page, found.page, found.fragment.casefold() or ref.name)
        known = self._to_text.get(key)
        if known is None:
            self._to_text[key] = _ToText(ref.name, decl)
        else:
            known.count += 1

    def _ambiguous(self, ref: NamedRef, found: Resolution, decl: FieldDecl) -> None:
        pages = ", ".join(id_.page for id_ in found.ids[:3])
        self._say(
            "ambiguous-type",
            f'"{ref.name}" is declared on several pages ({pages}); '
            f'"{decl.name}" is Any',
            decl,
            "link the type to the page that is meant",
        )

    def _unknown(self, ref: NamedRef, found: Resolution, decl: FieldDecl) -> None:
        """Report an undeclared name once a page, at its first place."""
        key = (decl.span.page, ref.name)
        if key in self._unknown_names:
            return
        self._unknown_names.add(key)
        if is_function(ref.name):
            self._say(
                "unknown-type",
                f'"{decl.name}" is a function, which JSON does not have; it is Any',
                decl,
                "leave it out of the table, or state its type with a correction",
            )
            return
        hint = f'did you mean "{found.candidates[0]}"?' if found.candidates else None
        self._say(
            "unknown-type",
            f'no page declares the type "{ref.name}"; "{decl.name}" is Any',
            decl,
            hint,
        )

    def _say(self, code: str, message: str, decl: FieldDecl, hint: str | None) -> None:
        """Report something at the type of a field."""
        self._found.append(diagnose(code, message, decl.type_span, hint=hint))

    def _note_missing(self, ref: NamedRef, found: Resolution, decl: FieldDecl) -> None:
        key = (found.page, found.fragment.casefold() or ref.name.casefold())
        missing = self._missing.get(key)
        if missing is None:
            self._missing[key] = _MissingPage(decl.type_span, ref.name, found.id)
        else:
            missing.count += 1


def _no_model(text: _ToText) -> Diagnostic:
    more = text.count - 1
    others = f" and {more} more {'properties' if more > 1 else 'property'}"
    decl = text.decl
    return diagnose(
        "link-without-model",
        f'the link "{text.label}" leads to text that describes no model; '
        f'"{decl.name}"{others if more else ""} {"are" if more else "is"} Any',
        decl.type_span,
        hint="link to a heading with a property table, or name a scalar",
    )


def _missing_page(target: tuple[str, str], missing: _MissingPage) -> Diagnostic:
    page, _ = target
    more = missing.count - 1
    places = f", here and in {more} more place{'s' * (more > 1)}" if more else ""
    if missing.taken_for is not None:
        taken = missing.taken_for
        outcome = f'the "{taken.name}" of "{taken.page}" was taken'
    else:
        outcome = "it is Any"
    return diagnose(
        "unresolved-link",
        f'"{missing.label}" links to "{page}", which is not in the set{places}; '
        f"{outcome}",
        missing.span,
        hint="add the page to the documentation, or correct the link",
    )
