"""Works out what each generated module imports."""

import re
from collections.abc import Iterable, Sequence
from functools import cached_property

from docmodels.core.generated_names import HELPERS
from docmodels.core.leaves import literal_of
from docmodels.core.schema import ObjectType, PageTypes, TypeId
from docmodels.emit.python.import_order import sorted_imports, sorted_names
from docmodels.emit.python.mentions import AliasId
from docmodels.emit.python.scope import Scope
from docmodels.emit.python.view import (
    AliasView,
    BindView,
    ClassView,
    ImportView,
    ModuleImports,
)

# Outside strings all that is not ASCII is part of a name; `\w` lacks some of it.
_IN_NAME = r"[0-9A-Za-z_\x80-\U0010ffff]"
_WORD = re.compile(rf"(?<!{_IN_NAME})(?<!\.){_IN_NAME}++")
# A string, and what tells that a cast has it for a type.
_STRING = re.compile(r'(cast\()?+"(?:[^"\\\n]|\\.)*+"?')

#: (module, name as imported)
_Found = tuple[str, str]


class Imports:
    """The imports of the three modules of one page."""

    def __init__(
        self,
        scope: Scope,
        page: PageTypes,
        classes: Sequence[ClassView],
        aliases: Sequence[AliasView],
    ) -> None:
        self._scope = scope
        self._names = scope.names
        self._page = page.path
        self._classes = classes
        self._aliases = aliases
        self._objects = [t for t in page.types if isinstance(t, ObjectType)]
        self._bases = {
            scope.bases[one.id] for one in self._objects if one.id in scope.bases
        }

    # The three modules

    def models(self) -> ModuleImports:
        """Return the imports of the module of dataclasses."""
        annotations = _words(f.annotation for c in self._classes for f in c.fields)
        late = list(self._annotated(payloads=False))
        serialized = "serializers" in self._scope.targets and bool(self._classes)
        typing = self._alias_typing() | ({"Any"} & annotations)
        if late or serialized:
            typing.add("TYPE_CHECKING")
        return ModuleImports(
            sorted_names(typing),
            ("Model", "to_dict") if serialized else ("Model",) * bool(self._classes),
            "datetime" in annotations,
            self._base_imports(payloads=False),
            sorted_imports(late),
        )

    def payloads(self) -> ModuleImports:
        """Return the imports of the module of TypedDicts."""
        fields = [f for c in self._classes for f in c.fields]
        annotations = _words(f.payload_annotation for f in fields)
        typing = {"Any"} & annotations
        if not self._scope.with_models:
            typing |= self._alias_typing()
        if self._classes:
            typing.add("TypedDict")
        if any(not field.optional for field in fields):
            typing.add("Required")
        late = list(self._annotated(payloads=True))
        if late:
            typing.add("TYPE_CHECKING")
        return ModuleImports(
            sorted_names(typing),
            (),
            False,
            self._base_imports(payloads=True),
            sorted_imports(late),
        )

    def serializers(self) -> ModuleImports:
        """Return the imports of the module of serializers."""
        fields = [f for c in self._classes for f in c.all_fields]
        code = [line for f in fields for line in (*f.encoding, f.forgetting)]
        for field in fields:
            if not (field.anything and field.optional):
                code += field.decoding.code
        words = _words(code)
        helpers = {"JsonObject", "register"} | (HELPERS & words) | self._structure()
        if not self._classes:
            return ModuleImports()
        own = f"..models.{self._names.modules[self._page]}"
        casts = {alias.name for alias in self._aliases} & words
        called = [*self._functions(words), *self._tested(words)]
        late = [*((own, name) for name in casts), *self._cast(words), *called]
        typing = {"Any", "Final"} | ({"cast"} & words)
        if late:
            typing.add("TYPE_CHECKING")
        return ModuleImports(
            sorted_names(typing),
            sorted_names(helpers),
            "datetime" in words,
            (ImportView(own, sorted_names(c.name for c in self._classes)),),
            sorted_imports(late),
            sorted_imports(called),
            any("# type: ignore" in line for line in code),
        )

    def _structure(self) -> set[str]:
        """Return the helpers that every decoder and encoder of a kind needs."""
        helpers: set[str] = set()
        for one in self._classes:
            added = one.keeps_texts or one.null_keys
            helpers.add("add_rest" if added else "keep_rest")
            if one.deep:
                helpers |= {"MAX_DEPTH", "too_deep"}
            if any(line.endswith(": Json") for line in one.locals):
                helpers.add("Json")
        return helpers

    # Finding names

    def _alias_typing(self) -> set[str]:
        return {"Literal", "TypeAlias"} if self._aliases else set()

    def _imported(self, id_: TypeId, payloads: bool) -> _Found:
        """Return the module and the name by which this page imports a type."""
        home = self._names.home[id_]
        local = self._names.local(id_, self._page)
        if payloads:
            return self._named(id_, home.payload, local.payload)
        return self._named(id_, home.name, local.name)

    def _alias(self, key: AliasId) -> _Found:
        """Return the module and the name by which this page imports a literal."""
        local = self._names.pages[self._page].aliases[key]
        return self._named(key[0], self._names.aliases[key], local)

    def _named(self, id_: TypeId, own: str, local: str) -> _Found:
        text = own if own == local else f"{own} as {local}"
        return f".{self._names.modules[id_.page]}", text

    def _base_imports(self, *, payloads: bool) -> tuple[ImportView, ...]:
        return sorted_imports(
            self._imported(base, payloads)
            for base in self._bases
            if base.page != self._page
        )

    def _annotated(self, *, payloads: bool) -> Iterable[_Found]:
        """Yield what annotations mention of other modules, bases apart."""
        elsewhere = "..models" if payloads and self._scope.with_models else ""
        for id_ in set(self._mentioned()):
            is_model = self._scope.is_model(id_)
            if id_.page == self._page and (is_model or not elsewhere):
                continue
            if id_ in self._bases:
                continue
            module, text = self._imported(id_, payloads and is_model)
            yield (module if is_model else elsewhere + module), text
        for key in self._used_aliases(inherited=False):
            if key[0].page != self._page or elsewhere:
                module, text = self._alias(key)
                yield elsewhere + module, text

    def _mentioned(self) -> Iterable[TypeId]:
        for one in self._objects:
            yield from self._scope.mentioned(self._scope.own_fields(one))

    def _used_aliases(self, *, inherited: bool) -> set[AliasId]:
        used: set[AliasId] = set()
        for one in self._objects:
            fields = (
                self._scope.flat_fields(one)
                if inherited
                else self._scope.own_fields(one)
            )
            for field in fields:
                if literal_of(field.type) is None:
                    continue
                home = self._scope.alias_home(one, field)
                if home is not None:
                    used.add((home, field.name))
        return used

    @cached_property
    def _foreign(self) -> tuple[TypeId, ...]:
        """The types of other pages that code may name, each once.

        What a model inherits is the same field in all that inherit from it: it is
        looked at once.
        """
        flat = (
            field for one in self._objects for field in self._scope.flat_fields(one)
        )
        fields = {id(field): field for field in flat}.values()
        ids = dict.fromkeys(self._scope.mentioned([*fields]))
        return tuple(id_ for id_ in ids if id_.page != self._page)

    def _functions(self, words: frozenset[str]) -> Iterable[_Found]:
        """Yield the functions of other modules' models that code calls."""
        for id_ in self._foreign:
            if not self._scope.is_model(id_):
                continue
            home = self._names.home[id_]
            local = self._names.local(id_, self._page)
            for suffix in ("_from_dict", "_to_dict"):
                if local.stem + suffix in words:
                    yield self._named(id_, home.stem + suffix, local.stem + suffix)

    def _tested(self, words: frozenset[str]) -> Iterable[_Found]:
        """Yield the classes of other modules that code names when it runs."""
        for id_ in self._foreign:
            name = self._names.local(id_, self._page).name
            if self._scope.is_model(id_) and name in words:
                module, text = self._imported(id_, False)
                yield f"..models{module}", text

    def _cast(self, words: frozenset[str]) -> Iterable[_Found]:
        """Yield the lists of values of other modules that casts name."""
        for id_ in self._foreign:
            name = self._names.local(id_, self._page).name
            if not self._scope.is_model(id_) and name in words:
                module, text = self._imported(id_, False)
                yield f"..models{module}", text
        for key in self._used_aliases(inherited=True):
            name = self._names.pages[self._page].aliases[key]
            if key[0].page != self._page and name in words:
                module, text = self._alias(key)
                yield f"..models{module}", text


def bindings(module: str, imports: Iterable[ImportView]) -> BindView | None:
    """Return what a module must be given once all of them are there."""
    names = []
    for one in imports:
        for name in one.names:
            own, _, local = name.partition(" as ")
            source = one.module.replace("..models.", "_models.").removeprefix(".")
            names.append((local or own, f"{source}.{own}"))
    return BindView(module, tuple(names)) if names else None


def _words(code: Iterable[str]) -> frozenset[str]:
    """Return the names in `code`; in strings only those that casts name."""
    text = _STRING.sub(lambda m: m[0] if m[1] else "", "\n".join(code))
    return frozenset(_WORD.findall(text))
