"""Resolves the models that others inherit from."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from docmodels.core.catalogue import diagnose
from docmodels.core.declarations import ModelDecl, PageDecls
from docmodels.core.diagnostics import Diagnostic, Span
from docmodels.core.limits import MAX_BASES, most_inherited
from docmodels.core.rules import Reason, Rule
from docmodels.core.schema import EnumType, ObjectType, PageTypes, Schema, TypeId
from docmodels.link.examples import inheriting, model
from docmodels.link.resolver import Resolver

#: By model, its base and where the page says so.
_Bases = dict[TypeId, tuple[TypeId, Span]]
#: By model, why it has its base, or none.
_Reasons = dict[TypeId, tuple[Reason, ...]]

_IN_CIRCLE = Rule(
    name="no-base-in-circle",
    says="A model by way of whose bases it would inherit from itself has no base.",
    example=inheriting("Room", "Bed") + inheriting("Bed", "Room"),
    fixed=True,
)
_BEYOND_LIMITS = Rule(
    name="no-base-beyond-limits",
    says="A base has no effect where the generated code would grow without bounds.",
    example="".join(inheriting(f"M{i}", f"M{i + 1}") for i in range(MAX_BASES + 1))
    + model(f"M{MAX_BASES + 1}"),
    fixed=True,
)
RULES: tuple[Rule, ...] = (_IN_CIRCLE, _BEYOND_LIMITS)


def inherit(
    schema: Schema, pages: Sequence[PageDecls], resolver: Resolver
) -> tuple[Schema, tuple[Diagnostic, ...]]:
    """Return the schema with the bases that `pages` state for its models.

    A base that is not declared, or by way of which a model would inherit from
    itself, is reported and left out.
    """
    types = schema.by_id()
    found: list[Diagnostic] = []
    bases: _Bases = {}
    because: _Reasons = {}
    for id_, decl, span in _stated(pages):
        assert decl.base is not None
        resolved = resolver.resolve(decl.base, span.page)
        base = resolved.id
        if base is None:
            found.append(unresolved(decl.name, decl.base.name, span))
        elif isinstance(types[base], ObjectType) and base != id_:
            bases[id_] = (base, span)
            concluded = f"inherits from {base.name}"
            reason = Reason(resolved.rule, decl.base.name, span, concluded)
            because[id_] = (reason,)
    dropped = list(_without_cycles(bases))
    sizes = {
        id_: len(type_.fields)
        for id_, type_ in types.items()
        if isinstance(type_, ObjectType)
    }
    dropped.extend(_within_limits(bases, sizes))
    for one in dropped:
        reason = Reason(one.rule.name, one.base.name, one.span, "no base")
        because[one.model] = (*because[one.model], reason)
        found.append(one.diagnostic)
    return _with_bases(schema, bases, because), tuple(found)


@dataclass(frozen=True, slots=True)
class _Dropped:
    """A base that has no effect, the rule that says so, and what is reported."""

    model: TypeId
    base: TypeId
    span: Span
    rule: Rule
    diagnostic: Diagnostic


def _stated(pages: Sequence[PageDecls]) -> Iterator[tuple[TypeId, ModelDecl, Span]]:
    """Yield the models for which a base is stated, and the place."""
    for page in pages:
        for decl in page.declarations:
            if isinstance(decl, ModelDecl) and decl.base_span is not None:
                yield TypeId(page.path, decl.name), decl, decl.base_span


def unresolved(model: str, base: str, span: Span) -> Diagnostic:
    """Report a base that is not declared."""
    return diagnose(
        "unresolved-base",
        f'"{model}" inherits from "{base}", which no page '
        "of the set declares; inherited properties are missing",
        span,
    )


def _without_cycles(bases: _Bases) -> Iterator[_Dropped]:
    """Drop the bases of models that would inherit from themselves."""
    rank = {id_: place for place, id_ in enumerate(bases)}
    done: set[TypeId] = set()
    for start in list(bases):
        path = [start]
        while path[-1] in bases and path[-1] not in done:
            done.add(path[-1])
            path.append(bases[path[-1]][0])
        last = path.pop()
        if last not in path:
            continue
        # Of those that inherit from each other the first one has no base.
        first = min(path[path.index(last) :], key=rank.__getitem__)
        base, span = bases.pop(first)
        diagnostic = diagnose(
            "base-cycle",
            f'"{first.name}" inherits from itself by way of its '
            "bases; its base was ignored",
            span,
        )
        yield _Dropped(first, base, span, _IN_CIRCLE, diagnostic)


def _within_limits(bases: _Bases, sizes: Mapping[TypeId, int]) -> Iterator[_Dropped]:
    """Drop the bases by which the generated code would grow without bounds.

    The code of a class has the properties of all its bases once more.  `sizes`
    are how many a model has itself.
    """
    depths: dict[TypeId, int] = {}
    inherited: dict[TypeId, int] = {}
    total = 0
    most = most_inherited(sum(sizes.values()))
    for start in list(bases):
        path = [start]
        while path[-1] in bases and path[-1] not in depths:
            path.append(bases[path[-1]][0])
        for id_ in reversed(path):
            if id_ in depths:
                continue
            base, span = bases.get(id_, (None, None))
            depths[id_] = inherited[id_] = 0
            if base is None or span is None:
                continue
            count = inherited[base] + sizes[base]
            if depths[base] < MAX_BASES and total + count <= most:
                depths[id_], inherited[id_] = depths[base] + 1, count
                total += count
                continue
            del bases[id_]
            if depths[base] == MAX_BASES:
                reason = f"its base has {MAX_BASES} bases above it"
            else:
                reason = f"all models would inherit more than {most:,} properties"
            diagnostic = beyond_limits(id_, reason, span)
            yield _Dropped(id_, base, span, _BEYOND_LIMITS, diagnostic)


def beyond_limits(id_: TypeId, reason: str, span: Span) -> Diagnostic:
    """Report a base that has no effect, and why."""
    return diagnose(
        "base-limit",
        f'the base of "{id_.name}" was ignored: {reason}',
        span,
        hint="inherited properties are missing; write them in its own table",
    )


def _with_bases(schema: Schema, bases: _Bases, because: _Reasons) -> Schema:
    pages = [
        PageTypes(
            page.path,
            page.title,
            tuple(_with_base(type_, bases, because) for type_ in page.types),
        )
        for page in schema.pages
    ]
    return Schema(tuple(pages))


def _with_base(
    type_: ObjectType | EnumType, bases: _Bases, because: _Reasons
) -> ObjectType | EnumType:
    if isinstance(type_, EnumType) or type_.id not in because:
        return type_
    base, _ = bases.get(type_.id, (None, None))
    return replace(type_, base=base, because=(*type_.because, *because[type_.id]))
