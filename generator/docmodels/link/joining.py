"""Finds out which declarations of one name are one model, and joins them."""

from collections import deque
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field, replace

from docmodels.core.declarations import Declaration, EnumDecl, FieldDecl, ModelDecl
from docmodels.core.diagnostics import Span
from docmodels.core.facts import weaker
from docmodels.core.rules import Reason, Rule
from docmodels.core.schema import EnumValue, TypeId
from docmodels.link.contents import (
    Content,
    Said,
    agree,
    is_part,
    keyed,
    says_more,
    value_key,
)
from docmodels.link.examples import model, other_page, values

#: A declaration is compared with so many models of its name, the fullest ones.
_MOST_COMPARED = 20
#: How often the declarations of one name are sorted into models, as those sort out
#: that their properties refer to; then each is a model of its own.
_MOST_ROUNDS = 10

_PARTS = "# Rooms\n\nNamespace: hotel\n{}"
OF_FULL_NAME = Rule(
    name="joined-by-full-name",
    says="Declarations of one name, with one namespace before it, are one model where "
    "they do not contradict each other.",
    example=_PARTS.format(model("Bed"))
    + other_page("b.md", _PARTS.format(model("Bed").replace("id", "size"))),
)
OF_PARTS = Rule(
    name="joined-by-content",
    says="Declarations of one name are one model where one says the same as the other, "
    "or a part of it.",
    example=f"# Sizes\n{values('Size')}" + other_page("b.md", "# B\n", values("Size")),
)
RULES: tuple[Rule, ...] = (OF_FULL_NAME, OF_PARTS)


@dataclass(slots=True)
class _Model:
    """Declarations of one name that are taken for one model, and what they say."""

    first: TypeId
    content: Content
    said: dict[str, Said]

    def add(self, content: Content) -> None:
        """Add what a part says."""
        _add(self.said, content.said)
        self.content = replace(
            self.content,
            full_name=self.content.full_name or content.full_name,
            base=self.content.base or content.base,
            said=self.said,
        )


@dataclass(slots=True)
class Joining:
    """Sorts the declarations of names into models.

    `contents` are those of all declarations whose name another has, `names` the
    groups that have one name.  `without` are the names of the rules that are
    switched off.  `rules` are, afterwards, those by which declarations were taken for
    parts of fuller ones.
    """

    contents: Mapping[TypeId, Content]
    names: Sequence[Sequence[TypeId]]
    without: Set[str]
    _model_of: dict[TypeId, TypeId] = field(default_factory=dict)
    rules: dict[TypeId, Rule] = field(default_factory=dict)

    def models(self) -> Mapping[TypeId, TypeId]:
        """Return for each declaration the first one that is the same model.

        At first all of one name are taken for one model, so that models which refer
        to each other can be; the names are sorted again whose properties refer to
        what turned out to be several.
        """
        referring: dict[TypeId, list[int]] = {}
        for number, ids in enumerate(self.names):
            for id_ in ids:
                self._model_of[id_] = ids[0]
                for refers_to in self.contents[id_].refers:
                    referring.setdefault(refers_to, []).append(number)
        rounds = [0] * len(self.names)
        waiting = deque(range(len(self.names)))
        queued = set(waiting)
        while waiting:
            number = waiting.popleft()
            queued.discard(number)
            rounds[number] += 1
            for changed in self._sort(self.names[number], rounds[number]):
                for name in referring.get(changed, ()):
                    if name not in queued and rounds[name] <= _MOST_ROUNDS:
                        queued.add(name)
                        waiting.append(name)
        return self._model_of

    def _are_one(self, one: TypeId, other: TypeId) -> bool:
        return one == other or (
            one in self._model_of
            and self._model_of.get(one) == self._model_of.get(other)
        )

    def _sort(self, ids: Sequence[TypeId], round_: int) -> list[TypeId]:
        """Sort the declarations of one name; return those that changed their model."""
        found: dict[TypeId, TypeId] = {}
        models: list[_Model] = []
        for id_ in sorted(ids, key=lambda one: (-len(self.contents[one].said), one)):
            content = self.contents[id_]
            known = None
            if round_ <= _MOST_ROUNDS:
                known = self._known(id_, content, models)
            if known is None:
                known = _Model(id_, content, dict(content.said))
                models.append(known)
            else:
                known.add(content)
            found[id_] = known.first
        changed = [id_ for id_ in ids if found[id_] != self._model_of[id_]]
        self._model_of.update(found)
        return changed

    def _known(
        self, id_: TypeId, content: Content, models: Sequence[_Model]
    ) -> _Model | None:
        """Return the model that a declaration says a part of, and keep the rule."""
        for one in models[:_MOST_COMPARED]:
            same = content.full_name and content.full_name == one.content.full_name
            if same and OF_FULL_NAME.name not in self.without:
                rule = OF_FULL_NAME
            elif OF_PARTS.name in self.without or not is_part(content, one.content):
                continue
            else:
                rule = OF_PARTS
            if id_.page != one.first.page and agree(
                content, one.content, self._are_one
            ):
                self.rules[id_] = rule
                return one
        return None


def _add(said: dict[str, Said], more: Mapping[str, Said]) -> set[str]:
    """Add what a part says of a model; return the names of which it says more."""
    better = set()
    for name, type_ in more.items():
        if name not in said or says_more(type_, said[name]):
            said[name] = type_
            better.add(name)
    return better


@dataclass(frozen=True, slots=True)
class Part:
    """A declaration of a model, what it says, and the rule by which it is a part."""

    decl: Declaration
    content: Content
    rule: Rule


def joined(host: Declaration, content: Content, parts: Sequence[Part]) -> Declaration:
    """Return the declaration of a model with all that its parts say.

    What `host` says comes first.  A property keeps its place, and has the type of the
    part that says most of it; it is required only where all say so that have it.
    """
    if not parts:
        return host
    said = dict(content.said)
    fields: dict[str, FieldDecl] = {}
    values: dict[str, EnumValue] = {}
    if isinstance(host, ModelDecl):
        fields = dict(keyed(host.fields))
    else:
        values = {value_key(one): one for one in host.values}
    rows: dict[str, list[Span]] = {}
    based: Declaration = host
    for part in parts:
        better = _add(said, part.content.said)
        if isinstance(part.decl, ModelDecl):
            if isinstance(based, ModelDecl) and based.base is None:
                based = part.decl
            for key, one in keyed(part.decl.fields):
                known = fields.get(key)
                fields[key] = _both(known, one, key in better) if known else one
                if known:
                    rows.setdefault(key, []).extend((one.span, *one.origins))
        else:
            for value in part.decl.values:
                key = value_key(value)
                if (known_value := values.setdefault(key, value)) is not value:
                    text = known_value.description or value.description
                    values[key] = replace(known_value, description=text)
                    rows.setdefault(key, []).append(value.span)
    told = _with_parts(host, parts)
    if isinstance(told, EnumDecl):
        listed = (
            replace(one, origins=(*one.origins, *rows.get(key, ())))
            for key, one in values.items()
        )
        return replace(told, values=tuple(listed))
    assert isinstance(based, ModelDecl)
    told = replace(told, base=based.base, base_span=based.base_span)
    joined_fields = (
        replace(one, origins=(*one.origins, *rows.get(key, ())))
        for key, one in fields.items()
    )
    return replace(told, fields=tuple(joined_fields))


def _with_parts(host: Declaration, parts: Sequence[Part]) -> Declaration:
    """Return a declaration with the places, the names and a text of its parts."""
    because = [
        Reason(
            one.rule.name, one.decl.name, one.decl.span, f"one model with {host.name}"
        )
        for one in parts
    ]
    texts = (one.description for one in (host, *(part.decl for part in parts)))
    origins = (place for one in parts for place in _places(one.decl))
    others = (name for one in parts for name in one.decl.naming.others)
    naming = replace(
        host.naming,
        origins=(*host.naming.origins, *origins),
        others=tuple(dict.fromkeys((*host.naming.others, *others))),
    )
    return replace(
        host,
        description=next(filter(None, texts), ""),
        because=(*host.because, *because),
        naming=naming,
    )


def _places(decl: Declaration) -> tuple[Span, ...]:
    return decl.span, *decl.naming.origins


def _both(one: FieldDecl, other: FieldDecl, other_says_more: bool) -> FieldDecl:
    """Return a property that two parts of a model have."""
    facts = weaker(one.facts, other.facts)
    both = replace(one, facts=facts, description=one.description or other.description)
    if not other_says_more:
        return both
    return replace(
        both,
        expr=other.expr,
        values=other.values,
        values_from=other.values_from,
        type_span=other.type_span,
        source_type=other.source_type,
        because=(*one.because, *other.because),
    )
