"""Takes namespaces off the names of models: `com.shop.Tag` is a `Tag`.

Where several models have one last part, each has the fewest words of its namespace in
front of it that tell them apart; one that is called so without a namespace keeps it.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from docmodels.core.catalogue import diagnose
from docmodels.core.declarations import Declaration, PageDecls
from docmodels.core.diagnostics import Diagnostic
from docmodels.core.rules import Reason, Rule
from docmodels.link.claims import claim_key
from docmodels.link.editing import with_name, with_renamed
from docmodels.link.examples import model

WITHOUT_NAMESPACE = Rule(
    name="name-without-namespace",
    says="A model has the last part of a name such as `com.shop.Bed` or `Shop::Bed`, "
    "with the fewest words of the namespace before it that tell it from others.",
    example=f"# Rooms\n{model('Hotel::Bed')}",
)
RULES: tuple[Rule, ...] = (WITHOUT_NAMESPACE,)

_SIGNS = re.compile(r"\\|::|\.")
_PARTS = re.compile(r"\\?[A-Za-z_]\w*(?:(?:\\|::|\.)[A-Za-z_]\w*)+")
_LAST = re.compile(r"(?!V\d)[A-Z]\w*")


@dataclass(frozen=True, slots=True)
class _Spaced:
    """A name in a namespace: the words before it that tell anything, and the last."""

    full: str
    before: tuple[str, ...]
    last: str

    def with_words(self, count: int) -> str:
        """Return the name with so many words of its namespace, the nearest ones."""
        kept = self.before[max(len(self.before) - count, 0) :]
        return "".join(word[:1].upper() + word[1:] for word in (*kept, self.last))


def without_namespaces(
    pages: Sequence[PageDecls], without: Set[str]
) -> tuple[tuple[PageDecls, ...], tuple[Diagnostic, ...]]:
    """Return the pages with plain names of models, and what is told of clashes.

    What the configuration names stays as it is.  `without` are the names of the rules
    that are switched off.
    """
    every = [one for page in pages for one in page.declarations]
    spaced = {} if WITHOUT_NAMESPACE.name in without else _spaced(every)
    if not spaced:
        return tuple(pages), ()
    taken = {claim_key(one.name) for one in every if one.name not in spaced}
    new = _plain(spaced, taken)
    stated = {claim_key(one.name) for one in every if one.naming.is_stated}
    rivals = Counter(claim_key(one.last) for one in spaced.values())
    changed: list[PageDecls] = []
    told: list[Diagnostic] = []
    for page in pages:
        renamed: dict[str, Declaration] = {}
        for one in page.declarations:
            name = _new_name(one.name, new)
            if name is not None and not one.naming.is_stated:
                renamed[one.name] = _renamed(one, name)
            if one.name in spaced and not one.naming.is_stated:
                last = spaced[one.name].last
                key = claim_key(last)
                if key not in stated and (key in taken or rivals[key] > 1):
                    told.append(_clashes(one, name or one.name, last))
        changed.append(with_renamed(page, renamed))
    return tuple(changed), tuple(told)


def _spaced(every: Sequence[Declaration]) -> dict[str, _Spaced]:
    """Return the names in namespaces; what stands in a model is named after that."""
    names = {one.name for one in every}
    known = names | {_SIGNS.split(one)[-1] for one in names}
    found: dict[str, _Spaced] = {}
    for name in sorted(names):
        if _PARTS.fullmatch(name) is None:
            continue
        *before, last = [part for part in _SIGNS.split(name) if part]
        if _LAST.fullmatch(last) is None or name[: -len(last) - 1] in names:
            continue
        if "\\" not in name and "::" not in name and before[-1] in known:
            continue  # the `Line` of an `Order`
        telling = tuple(one for one in before if one.casefold() != last.casefold())
        found[name] = _Spaced(name, telling, last)
    return found


def _plain(spaced: Mapping[str, _Spaced], taken: Set[str]) -> dict[str, str]:
    """Return a name for each of those in namespaces: that of the fewest words."""
    given = set(taken)
    new: dict[str, str] = {}
    left = list(spaced.values())
    most = max(len(one.before) for one in left)
    for count in range(most + 1):
        tried = [(one, one.with_words(count)) for one in left]
        wanted = Counter(claim_key(name) for _, name in tried)
        left = []
        for one, name in tried:
            key = claim_key(name)
            if wanted[key] == 1 and key not in given:
                new[one.full] = name
            elif count < len(one.before):
                left.append(one)
        given |= set(wanted)
    return new


def _new_name(name: str, new: Mapping[str, str]) -> str | None:
    """Return the new name of a model, or of what stands in one: `Tag.place`."""
    if name in new:
        return new[name]
    for at in _dots(name):
        if name[:at] in new:
            return new[name[:at]] + name[at:]
    return None


def _dots(name: str) -> Iterator[int]:
    return (at for at, sign in enumerate(name) if sign == ".")


def _renamed(old: Declaration, name: str) -> Declaration:
    reason = Reason(WITHOUT_NAMESPACE.name, old.name, old.span, f"called {name}")
    return with_name(old, name, reason)


def _clashes(decl: Declaration, name: str, last: str) -> Diagnostic:
    # a literal string of TOML takes the backslashes of PHP as they are; behind a dot
    # the key of a correction names a property
    key = f"'{decl.span.page}#{decl.name}'"
    claim = f'to give it the name, correct: {key} = {{ name = "{last}" }}'
    return diagnose(
        "name-clash",
        f'several models are called "{last}", in different namespaces or in none; '
        f'"{decl.name}" is {name}',
        decl.span,
        hint="end the headings with different names" if "." in decl.name else claim,
    )
