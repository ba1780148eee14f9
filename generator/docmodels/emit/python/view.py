"""What a template is given: a package whose every text is finished Python.

Templates loop over this and choose; names, quotes, annotations, expressions
and imports are made beforehand, in the other modules of this package.  All texts that
come from documentation are Python literals already; none is fit for comments.
docs/templates.md describes these records for authors of templates.
"""

from dataclasses import dataclass
from itertools import chain


@dataclass(frozen=True, slots=True)
class Branch:
    """One way to decode a value: when `check` is true, `lines` do it."""

    check: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Decoding:
    """How to decode the value of a property, which is in `value`.

    `exact` is the branch for a value of just the right class, tried first
    because nearly all values are; None if there is no such class.  `branches`
    are the other ways, and `otherwise` is the statement for the rest.
    `variables` are the local variables that all these need.
    """

    exact: Branch | None
    branches: tuple[Branch, ...]
    otherwise: str
    variables: tuple[str, ...]

    @property
    def code(self) -> tuple[str, ...]:
        """All the expressions and statements."""
        first = (self.exact,) if self.exact is not None else ()
        each = ((one.check, *one.lines) for one in (*first, *self.branches))
        return (*chain.from_iterable(each), self.otherwise)


@dataclass(frozen=True, slots=True)
class ListedView:
    """The values of a closed enum, for decoding to look a value up.

    `name` is the constant's, `kind` the type of the values, which are literals.
    """

    name: str
    kind: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FieldView:
    """One field of a model.

    `name` is the identifier, `key` the literal of the wire name;
    `payload_name` is the wire name itself when it can stand in a class body,
    else None.  `optional` says that the property may be missing, `nullable`
    that it may be null; the annotations say so already.  `decoding` says
    how to decode the value, `anything` that every value is right.  `encoding` are the
    statements that encode the field of `model` and put it into `result`.  `listed`
    are the values of closed enums in it.
    `temporal` says that there is a date or a time in it; `forgetting` is then the
    statement that leaves out how the date was written when the field is None and the
    property is in `result`, else empty.  `late` says that the field's
    annotation is a bare class of a module that is imported later.
    """

    name: str
    key: str
    payload_name: str | None
    annotation: str
    payload_annotation: str
    docstring: str
    optional: bool
    nullable: bool
    anything: bool
    decoding: Decoding
    encoding: tuple[str, ...]
    listed: tuple[ListedView, ...]
    temporal: bool
    forgetting: str
    late: bool


@dataclass(frozen=True, slots=True)
class ClassView:
    """One model.

    `stem` begins the names of its functions, `constant` ends those of its
    constants and `short_stem` that of what makes it: both are cut if they are
    long.  `base` and `payload_base` are the names of the base classes, None
    without one.  `all_fields` are the inherited fields and its own.
    `null_keys` are the literals of the wire names whose null a field carries
    itself, `locals` the declarations of the variables that decoding uses.
    `deep` says that it can contain itself; `keeps_texts` that it has
    dates, whose original text is kept where Python would write another.
    `constants` are the literals of the wire names, and values, of properties that
    tell it from other models of a union.
    """

    name: str
    payload: str
    stem: str
    short_stem: str
    constant: str
    base: str | None
    payload_base: str | None
    docstring: str
    payload_docstring: str
    fields: tuple[FieldView, ...]
    all_fields: tuple[FieldView, ...]
    null_keys: tuple[str, ...]
    locals: tuple[str, ...]
    deep: bool
    keeps_texts: bool
    constants: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class AliasView:
    """The name of a list of allowed values; `values` are literals."""

    name: str
    values: tuple[str, ...]
    docstring: str


@dataclass(frozen=True, slots=True)
class ImportView:
    """`from <module> import <names>`; a name may be `X as Y`."""

    module: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ModuleImports:
    """What one generated module imports.

    `typing` are names of the typing module and `runtime` of `_runtime`.
    `datetime` says that the module of that name is needed.  `first` are
    needed when the module is loaded; `late` are for type checkers only, as pages
    refer to each other.  What is needed of them nevertheless, the package binds once
    all modules are there: the names in annotations of models and payloads, and
    `called`, which functions of serializers need when they run.  `ignores` says that
    a comment tells mypy to ignore a line, for which pyright has a rule of its own.
    """

    typing: tuple[str, ...] = ()
    runtime: tuple[str, ...] = ()
    datetime: bool = False
    first: tuple[ImportView, ...] = ()
    late: tuple[ImportView, ...] = ()
    called: tuple[ImportView, ...] = ()
    ignores: bool = False


@dataclass(frozen=True, slots=True)
class BindView:
    """Names that the package binds in a module, as (name, expression)."""

    module: str
    names: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ModuleView:
    """The modules for one page: of models, of payloads and of serializers.

    `name` is their name.  `source` is the page's path and `title` its title,
    both on one line: plain text, for files that are not Python.  `aliases` are
    the named lists of allowed values, `listed` those that decoding looks up,
    `payload_names` the TypedDicts in isort's order.
    """

    name: str
    source: str
    title: str
    docstring: str
    aliases: tuple[AliasView, ...]
    listed: tuple[ListedView, ...]
    classes: tuple[ClassView, ...]
    payload_names: tuple[str, ...]
    models: ModuleImports
    payloads: ModuleImports
    serializers: ModuleImports


@dataclass(frozen=True, slots=True)
class Outline:
    """What a package asks of the modules of a page, whatever is in their classes.

    `name` and `source` are as in `ModuleView`; `late_models`, `late_payloads` and
    `called` are what imports name for later, in models, payloads and serializers.
    """

    name: str
    source: str
    has_classes: bool
    late_models: tuple[ImportView, ...]
    late_payloads: tuple[ImportView, ...]
    called: tuple[ImportView, ...]


@dataclass(frozen=True, slots=True)
class PackageView:
    """A whole package.

    `targets` are the names of the targets to make.  `runtime_names` are the
    names that the package offers of `_runtime`, `exports` the others, by
    module, and `payload_exports` those of `payloads`, whose modules are
    `payload_modules`; `all_names` and `payload_names` are the literals of
    `__all__`.  `model_modules` and `serializer_modules` are the names of the
    modules of `models` and of `serializers`, `model_all` and `serializer_all` the
    literals of what these two offer.  The bindings are made once all modules of
    `models`, `payloads` and `serializers` are there; those of `payloads` name the
    modules `bound_payloads`.  `serializer_names` are what `serializers` imports of
    `_runtime`, `page_shape` the literals of what the object around the items of a
    collection calls the items, their number and the next page.  `json_backend` is the
    literal of a library that it reads and writes JSON with.  `outlines` has one for
    each page; where all templates are docmodels' own, `modules` and `payload_modules`
    may lack those that are made already.
    """

    name: str
    docstring: str
    targets: tuple[str, ...]
    runtime_names: tuple[str, ...]
    modules: tuple[ModuleView, ...]
    exports: tuple[ImportView, ...]
    payload_exports: tuple[ImportView, ...]
    payload_modules: tuple[ModuleView, ...]
    bound_payloads: tuple[str, ...]
    payload_names: tuple[str, ...]
    all_names: tuple[str, ...]
    model_modules: tuple[str, ...]
    model_all: tuple[str, ...]
    serializer_modules: tuple[str, ...]
    serializer_all: tuple[str, ...]
    model_bindings: tuple[BindView, ...]
    payload_bindings: tuple[BindView, ...]
    serializer_bindings: tuple[BindView, ...]
    serializer_names: tuple[str, ...]
    page_shape: tuple[str, ...]
    json_backend: str
    outlines: tuple[Outline, ...] = ()
