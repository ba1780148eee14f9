"""Makes the lookup tables of the guides from the words and rules themselves.

    make docs

`docs/dialects.md` has the words of English and the rules, `docs/languages.md` those of
the other languages, `docs/diff.md` the kinds of changes.  What stands above the first
mark and below the second is written by hand.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import fields

from docmodels.compare import model_rules, property_rules, value_rules
from docmodels.core.changes import ChangeRule
from docmodels.core.scalar_words import SCALAR_WORDS
from docmodels.core.scalars import SCALARS
from docmodels.language.words.dialect import DEFAULT, LANGUAGES, Dialect, Language
from docmodels.language.words.facts import FACT_WORDS
from docmodels.run.rules import TOPICS
from pages import cell, listed, section, sentence, write_pages

#: Fields of a dialect that hold no words of documentation.
_NO_WORDS = ("name", "language", "without")
_SAID: dict[object, str] = {True: "yes", False: "no", None: "not said"}


def _tables() -> str:
    parts = [
        section("Titles of columns", ("role", "titles"), _columns()),
        section("Other words of the dialect", ("field", "words"), _words()),
        section(
            "Words that say a fact", ("fact", "where it may stand", "words"), _facts()
        ),
        section("Scalars", ("scalar", "spellings"), _scalars()),
    ]
    for topic in TOPICS:
        rows = (
            (f"`{rule.name}`", sentence(rule.says), "no" if rule.fixed else "yes")
            for rule in topic.rules
        )
        head = ("rule", "what it concludes", "can be switched off")
        parts.append(section(f"Rules: {topic.title}", head, rows))
    return "\n".join(parts)


def _languages() -> str:
    return "\n".join(
        section(one.name.title(), ("what", "words"), _words_of(one))
        for one in LANGUAGES
    )


def _changes() -> str:
    return "\n".join(
        section(title, ("rule", "what it is", "readers", "writers", "why"), rows)
        for title, rows in (
            ("Of models and enums", _rules_of(model_rules.RULES)),
            ("Of properties", _rules_of(property_rules.RULES)),
            ("Of values and texts", _rules_of(value_rules.RULES)),
        )
    )


def _rules_of(rules: Iterable[ChangeRule]) -> Iterator[tuple[str, ...]]:
    for rule in rules:
        impacts = str(rule.readers), str(rule.writers)
        yield f"`{rule.name}`", sentence(rule.says), *impacts, sentence(rule.why)


def _words_of(language: Language) -> Iterator[tuple[str, ...]]:
    """Yield the words of a language; titles of columns have a line for each role."""
    for role, titles in language.columns:
        yield f"column: `{role}`", listed(titles)
    for name, spellings in SCALAR_WORDS[language.name].items():
        yield f"type: `{name}`", listed(spellings)
    for fact, value, words in language.facts:
        said = fact.replace("_", "-")
        yield f"fact: {said if value else f'not {said}'}", listed(words)
    for field in fields(Language):
        if field.name not in ("name", "columns", "facts"):
            words = getattr(language, field.name)
            if words:
                yield f"`{field.name}`", _value(words)


def _columns() -> Iterator[tuple[str, ...]]:
    for role, titles in DEFAULT.columns:
        yield f"`{role}`", listed(titles)


def _words() -> Iterator[tuple[str, ...]]:
    for field in fields(Dialect):
        if field.name not in (*_NO_WORDS, "columns") and getattr(DEFAULT, field.name):
            yield f"`{field.name}`", _value(getattr(DEFAULT, field.name))


def _value(value: object) -> str:
    """Return the words of a field; of pairs, those that come to the same together."""
    if not isinstance(value, tuple | frozenset):
        raise SystemExit(f"a field of a dialect is of a new kind: {value!r}")
    groups: dict[str, list[str]] = {}
    for entry in sorted(value) if isinstance(value, frozenset) else value:
        match entry:
            case str():
                groups.setdefault("", []).append(entry)
            case (str() as word, str() as meaning):
                groups.setdefault(meaning, []).append(word)
            case (str() as meaning, tuple() as words):
                groups.setdefault(meaning, []).extend(words)
            case (str() as meaning, tuple() as words, tuple() as others):
                groups.setdefault(meaning, []).extend(words)
                groups.setdefault(f"not {meaning}", []).extend(others)
            case (*facts, tuple() as words):
                told = ", ".join(_SAID.get(fact, str(fact)) for fact in facts)
                groups.setdefault(told, []).extend(words)
            case _:
                raise SystemExit(f"a field of a dialect is of a new kind: {entry!r}")
    return "; ".join(
        f"{listed(words)}: {cell(meaning)}" if meaning else listed(words)
        for meaning, words in groups.items()
        if words
    )


def _facts() -> Iterator[tuple[str, ...]]:
    for entry in FACT_WORDS:
        fact = "none" if entry.fact is None else entry.fact.replace("_", "-")
        said = fact if entry.value or entry.fact is None else f"not {fact}"
        yield said, ", ".join(sorted(entry.places)), listed(entry.words)


def _scalars() -> Iterator[tuple[str, ...]]:
    for row in SCALARS.values():
        yield f"`{row.name}`", listed(row.spellings)


#: What makes the tables of each page.
PAGES: dict[str, Callable[[], str]] = {
    "dialects.md": _tables,
    "languages.md": _languages,
    "diff.md": _changes,
}

if __name__ == "__main__":
    write_pages(PAGES)
